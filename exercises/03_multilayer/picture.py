"""Draws how two layers solve XOR: `deepdrill show 03`."""

import numpy as np

ALT = {
    "en": "Left: the plane of the inputs with the two lines of the hidden neurons; between them the network says 1. Right: "
    "the same four inputs as the hidden layer sees them; there one straight line is enough.",
    "ko": "왼쪽은 입력 평면과 은닉 뉴런 두 개의 직선입니다. 두 직선 사이에서 신경망은 1을 출력합니다. 오른쪽은 같은 네 입력을 "
    "은닉층이 본 모습입니다. 여기서는 직선 하나로 나눌 수 있습니다.",
}


def step(z):
    """Fire above 0."""
    return np.where(z > 0, 1.0, 0.0)


def draw(learner, figure, say):
    """Send the plane, then the four inputs, through `mlp_forward` with the weights of `xor_network`."""
    net = learner.xor_network()
    layers = [(net["W1"], net["b1"]), (net["W2"], net["b2"])]
    plane, hidden = figure.subplots(1, 2)
    side = np.linspace(-0.5, 1.5, 201)
    x1, x2 = np.meshgrid(side, side)
    outputs = learner.mlp_forward(np.column_stack([x1.ravel(), x2.ravel()]), layers, step)
    fires = step(outputs[-1]).reshape(x1.shape)
    plane.contourf(x1, x2, fires, levels=[-0.5, 0.5, 1.5], colors=["white", "C0"], alpha=0.35)
    corners = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
    seen = learner.mlp_forward(corners, layers, step)
    for corner, inside, output in zip(corners, seen[1], step(seen[-1])[:, 0], strict=True):
        face = "C3" if output else "white"
        plane.plot(*corner, "o", markersize=12, markerfacecolor=face, markeredgecolor="C3")
        hidden.plot(*inside, "o", markersize=12, markerfacecolor=face, markeredgecolor="C3")
        hidden.annotate(
            f"({corner[0]:g}, {corner[1]:g})", inside, textcoords="offset points", xytext=(8, 8 + 14 * corner[0])
        )
    plane.set(title=say("inputs", "입력"), xlabel="x1", ylabel="x2", aspect="equal")
    hidden.set(title=say("what the hidden layer puts out", "은닉층의 출력"), xlabel="h1", ylabel="h2",
               xlim=(-0.5, 1.8), ylim=(-0.5, 1.8), aspect="equal")  # fmt: skip
