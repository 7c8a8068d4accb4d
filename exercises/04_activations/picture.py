"""Draws your own activation functions and their slopes: `deepdrill show 04`."""

import numpy as np

ALT = {
    "en": "Left: the outputs of step, sigmoid, ReLU and leaky ReLU from -4 to 4. Right: the slopes of the last three; "
    "the sigmoid's never rises above a quarter, ReLU's jumps from 0 to 1.",
    "ko": "왼쪽은 -4부터 4까지 계단 함수, 시그모이드, ReLU, Leaky ReLU의 출력입니다. 오른쪽은 뒤의 세 함수의 "
    "기울기입니다. 시그모이드의 기울기는 1/4을 넘지 않고, ReLU의 기울기는 0에서 1로 바뀝니다.",
}


def draw(learner, figure, say):
    """Draw outputs on the left, slopes on the right."""
    x = np.linspace(-4, 4, 401)
    outputs, slopes = figure.subplots(1, 2)
    curves = [
        (say("step", "계단 함수"), learner.step(x), "0.6"),
        (say("sigmoid", "시그모이드"), learner.sigmoid(x), "C0"),
        ("ReLU", learner.relu(x), "C1"),
        ("Leaky ReLU", learner.leaky_relu(x, 0.1), "C2"),
    ]
    for name, y, colour in curves:
        outputs.plot(x, y, color=colour, label=name)
    outputs.set(title=say("output", "출력"), xlabel="x", ylim=(-0.6, 2.2))
    gradients = [
        (say("sigmoid", "시그모이드"), learner.sigmoid_grad(x), "C0"),
        ("ReLU", learner.relu_grad(x), "C1"),
        ("Leaky ReLU", learner.leaky_relu_grad(x, 0.1), "C2"),
    ]
    for name, y, colour in gradients:
        slopes.plot(x, y, color=colour, label=name)
    slopes.axhline(0.25, color="C0", linestyle=":", linewidth=1)
    slopes.annotate("1/4", (-3.9, 0.27), color="C0")
    slopes.set(title=say("slope", "기울기"), xlabel="x", ylim=(-0.1, 1.2))
    for axes in (outputs, slopes):
        axes.grid(alpha=0.3)
        axes.legend()
