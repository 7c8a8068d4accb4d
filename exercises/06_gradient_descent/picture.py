"""Draws where your descent goes at four learning rates: `deepdrill show 06`."""

import numpy as np

ALT = {
    "en": "Left: four paths over an oval bowl from the same start. The smallest rate creeps, the middle one arrives, a large one "
    "zig-zags across the valley, the largest leaves the bowl. Right: the loss at each step, on a logarithmic scale.",
    "ko": "왼쪽은 같은 곳에서 출발해 타원 모양 그릇을 내려가는 경로 네 개입니다. 학습률이 가장 작으면 천천히 움직이고, 중간이면 도착하고, "
    "크면 골짜기를 지그재그로 건너고, 가장 크면 그릇을 벗어납니다. 오른쪽은 이동마다의 손실을 로그 눈금으로 그린 것입니다.",
}
STEEP = np.array([1.0, 8.0])
RATES = (0.003, 0.1, 0.235, 0.26)


def bowl(x):
    """A valley eight times steeper across than along."""
    return 0.5 * float(np.sum(STEEP * x * x))


def draw(learner, figure, say):
    """Walk 25 steps with each rate and let `judge_learning_rate` name what came of it."""
    paths, losses = figure.subplots(1, 2)
    x, y = np.meshgrid(np.linspace(-5, 1.5, 80), np.linspace(-2.5, 2.5, 80))
    paths.contour(x, y, 0.5 * (STEEP[0] * x * x + STEEP[1] * y * y), levels=14, colors="0.8", linewidths=0.8)
    words = {
        "slow": say("slow", "느림"),
        "converging": say("converging", "수렴"),
        "diverging": say("diverging", "발산"),
    }
    for lr, style in zip(RATES, ("o-", "s-", "^-", "x--"), strict=True):
        _, path = learner.gradient_descent(
            lambda place: STEEP * place, np.array([-4.0, 1.0]), lr=lr, max_steps=25, tol=0.0
        )
        name = words[str(learner.judge_learning_rate(path, bowl))]
        paths.plot(path[:, 0], path[:, 1], style, markersize=3, linewidth=1, label=f"{lr:g}: {name}")
        losses.semilogy([bowl(place) for place in path], style, markersize=3, linewidth=1)
    paths.plot(0, 0, "*", color="k", markersize=10)
    paths.set(title=say("learning rates", "학습률"), xlim=(-5, 1.5), ylim=(-2.5, 2.5))
    paths.legend(loc="lower right", fontsize=8)
    losses.set(title=say("loss", "손실"), xlabel=say("step", "이동 횟수"))
    losses.yaxis.set_major_formatter("{x:g}")
    losses.grid(alpha=0.3)
