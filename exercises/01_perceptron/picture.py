"""Draws the gates that your weights make: `deepdrill show 01`."""

import numpy as np

ALT = {
    "en": "Three squares for AND, OR and NAND. The plane is coloured where your perceptron fires; a straight line parts it. "
    "The four pairs of inputs are dots, filled where the gate says 1.",
    "ko": "AND, OR, NAND를 나타내는 정사각형 세 개입니다. 퍼셉트론이 1을 출력하는 곳은 색이 칠해져 있고, 경계는 "
    "직선입니다. 네 가지 입력은 점으로 찍었고, 게이트의 출력이 1인 점은 채워져 있습니다.",
}


def draw(learner, figure, say):
    """Colour the plane by `perceptron_batch` with the weights of `gate_weights`."""
    side = np.linspace(-0.5, 1.5, 201)
    x1, x2 = np.meshgrid(side, side)
    plane = np.column_stack([x1.ravel(), x2.ravel()])
    for axes, name in zip(figure.subplots(1, 3), ("AND", "OR", "NAND"), strict=True):
        w, b = learner.gate_weights(name)
        fires = learner.perceptron_batch(plane, w, b).reshape(x1.shape)
        axes.contourf(x1, x2, fires, levels=[-0.5, 0.5, 1.5], colors=["white", "C0"], alpha=0.35)
        for one in (0, 1):
            for two in (0, 1):
                on = getattr(learner, name)(one, two)
                axes.plot(one, two, "o", markersize=12, markerfacecolor="C3" if on else "white", markeredgecolor="C3")
        axes.set(title=name, xlabel="x1", ylabel="x2", aspect="equal", xticks=[0, 1], yticks=[0, 1])
    figure.suptitle(say("where the perceptron fires", "퍼셉트론이 1을 출력하는 곳"))
