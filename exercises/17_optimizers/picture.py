"""Draws the paths of your optimizers in a ravine and the length of their steps: `deepdrill show 17`."""

import numpy as np

ALT = {
    "en": "Left: four paths through a ravine from the same start, 30 steps each. SGD jumps from wall to wall, Momentum's zig-zag "
    "soon narrows, Adam swings gently to the bottom, and Adagrad's steps become too short to get far. Right: the length of each step "
    "while the gradient stays the same. SGD's and Adam's stay, Momentum's grow to a limit, RMSProp's come to rest, Adagrad's die away.",
    "ko": "왼쪽은 같은 곳에서 출발해 골짜기를 지나는 경로 네 개로, 모두 30걸음입니다. SGD는 양쪽 벽을 오가고, 모멘텀의 지그재그는 곧 좁아지고, Adam은 "
    "완만하게 바닥으로 내려가며, Adagrad는 걸음이 너무 짧아져 멀리 가지 못합니다. 오른쪽은 기울기가 일정할 때의 걸음 길이입니다. SGD와 Adam은 그대로이고, "
    "모멘텀은 한계까지 커지고, RMSProp은 일정한 값에 머물고, Adagrad는 점점 0에 가까워집니다.",
}
STEEP = np.array([1.0, 50.0])


def draw(learner, figure, say):
    """Walk through the ravine with `descend`, then push one parameter with the same gradient 200 times."""
    ravine, lengths = figure.subplots(1, 2)
    x, y = np.meshgrid(np.linspace(-1, 11, 60), np.linspace(-1.25, 1.75, 70))
    ravine.contour(x, y, STEEP[0] * x * x + STEEP[1] * y * y, levels=10, colors="0.85", linewidths=0.8)
    walks = [
        ("SGD", learner.SGD(lr=0.038), "C3o-"),
        ("Momentum", learner.Momentum(lr=0.038, momentum=0.5), "C0s-"),
        ("Adagrad", learner.Adagrad(lr=0.3), "C2^-"),
        ("Adam", learner.Adam(lr=0.3), "C4d-"),
    ]
    for name, optimizer, style in walks:
        path = learner.descend(optimizer, lambda place: STEEP * place, np.array([10.0, 1.0]), 30)
        width = learner.zigzag_width(path)
        label = say(f"{name}: width {width:.1f}", f"{name}: 폭 {width:.1f}")
        ravine.plot(path[:, 0], path[:, 1], style, markersize=3, linewidth=1, label=label)
    ravine.plot(0, 0, "*", color="k", markersize=11)
    ravine.set(title=say("paths in a ravine", "골짜기의 경로"), xlim=(-1, 11), ylim=(-1.25, 1.75))
    ravine.legend(loc="upper left", fontsize=8, ncols=2)

    steps = np.arange(1, 201)
    pushed = [
        ("SGD", learner.SGD(lr=0.1), "C3-"),
        ("Momentum", learner.Momentum(lr=0.1, momentum=0.5), "C0-"),
        ("Adagrad", learner.Adagrad(lr=0.1), "C2-"),
        ("RMSProp", learner.RMSProp(lr=0.1, decay=0.9), "C1-"),
        ("Adam", learner.Adam(lr=0.1), "C4--"),
    ]
    for name, optimizer, style in pushed:
        path = learner.descend(optimizer, lambda place: np.ones(1), np.zeros(1), steps.size)
        lengths.loglog(steps, np.abs(np.diff(path[:, 0])), style, label=name)
    lengths.set(
        title=say("steps under a steady gradient", "기울기가 일정할 때의 걸음 길이"),
        xlabel=say("update", "갱신 횟수"),
        ylim=(0.005, 0.5),
    )
    for axis in (lengths.xaxis, lengths.yaxis):
        axis.set_major_formatter("{x:g}")
    lengths.grid(alpha=0.3)
    lengths.legend(loc="lower left", fontsize=8)
