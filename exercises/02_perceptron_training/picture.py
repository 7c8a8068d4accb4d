"""Draws how training turns the line: `deepdrill show 02`."""

import numpy as np

ALT = {
    "en": "Left: training on AND, one grey line an epoch and the last one in blue, which parts the dots. Right: how many "
    "samples are wrong in each epoch, for AND, which comes down to 0, and for XOR, which never does.",
    "ko": "왼쪽은 AND를 훈련하는 모습입니다. 에포크마다 회색 직선을 하나씩 그렸고, 마지막 파란 직선이 점들을 둘로 나눕니다. "
    "오른쪽은 에포크마다 틀린 데이터의 수입니다. AND는 0이 되지만 XOR은 0이 되지 않습니다.",
}
X = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])


def draw(learner, figure, say):
    """Train for one epoch more each time and draw the line that is there."""
    lines, counts = figure.subplots(1, 2)
    side = np.array([-0.5, 1.5])
    t = np.array([0, 0, 0, 1])
    _, _, errors = learner.train_perceptron(X, t)
    for epochs in range(1, len(errors) + 1):
        w, b, _ = learner.train_perceptron(X, t, max_epochs=epochs)
        last = epochs == len(errors)
        if w[1] != 0:
            lines.plot(side, -(w[0] * side + b) / w[1], color="C0" if last else "0.7", linewidth=2 if last else 1)
    for (x1, x2), label in zip(X, t, strict=True):
        lines.plot(x1, x2, "o", markersize=12, markerfacecolor="C3" if label else "white", markeredgecolor="C3")
    lines.set(title=say("AND: the line of each epoch", "AND: 에포크마다의 직선"), xlabel="x1", ylabel="x2",
              xlim=(-0.5, 1.5), ylim=(-0.5, 1.5), aspect="equal")  # fmt: skip
    for name, labels, style in (("AND", t, "o-"), ("XOR", np.array([0, 1, 1, 0]), "s--")):
        wrong = learner.train_perceptron(X, labels, max_epochs=12)[2]
        counts.plot(range(1, len(wrong) + 1), wrong, style, label=name)
    counts.set(
        title=say("wrong answers in an epoch", "에포크마다 틀린 개수"), xlabel=say("epoch", "에포크"), ylim=(-0.2, 4.2)
    )
    counts.legend()
    counts.grid(alpha=0.3)
