"""Trains your CNN on digits and draws its filters and the digits that it gets wrong: `deepdrill show 14`."""

import numpy as np

from autograder.datasets import digits

ALT = {
    "en": "Upper row: the eight learned filters of 3x3, weights above 0 in red and below 0 in blue; some compare one side with "
    "the other, as edge filters do. Below: unseen digits that the trained network got wrong, each with its label and what it was taken for.",
    "ko": "위쪽은 훈련으로 얻은 3x3 필터 여덟 개입니다. 0보다 큰 가중치는 빨강, 작은 가중치는 파랑입니다. 경계선 필터처럼 한쪽과 다른 쪽을 "
    "비교하는 것도 있습니다. 아래쪽은 훈련에 쓰지 않은 숫자 가운데 신경망이 틀린 것들이며, 정답과 신경망의 답을 함께 적었습니다.",
}
EPOCHS, BATCH, RATE = 8, 32, 0.2


def draw(learner, figure, say):
    """Train your own CNN by plain steps against the gradient, then look at its filters and its slips."""
    images, labels = digits()
    mixed = np.random.default_rng(0).permutation(len(images))
    x, t = images[mixed][..., np.newaxis], labels[mixed]
    net = learner.CNN((8, 8, 1), 10, np.random.default_rng(1))
    trained = train(learner, net, x[:1200], t[:1200])
    answers = np.concatenate([net.predict(x[first : first + 199]) for first in range(1200, 1797, 199)])
    wrong = np.flatnonzero(answers != t[1200:])

    filters = next(array for array in trained.values() if array.ndim == 4)
    top, bottom = figure.subfigures(2, 1, height_ratios=[1, 2.1])
    top.suptitle(say("the eight learned filters", "훈련으로 얻은 필터 여덟 개"))
    for cell, kernel in zip(top.subplots(1, 8), np.moveaxis(filters[:, :, 0], -1, 0), strict=True):
        cell.imshow(kernel, cmap="RdBu_r", vmin=-np.abs(filters).max(), vmax=np.abs(filters).max())
        cell.set(xticks=[], yticks=[])
    share = 1 - len(wrong) / len(answers)
    bottom.suptitle(
        say(
            f"{share:.0%} of new digits are right; some of the others",
            f"새로운 숫자의 {share:.0%}를 맞힙니다. 다음은 틀린 숫자입니다",
        )
    )
    for cell, place in zip(bottom.subplots(2, 6).flat, [*wrong[:12], *[None] * 12], strict=False):
        cell.axis("off")
        if place is not None:
            cell.imshow(images[mixed[1200 + place]], cmap="gray_r")
            true, said = t[1200 + place], answers[place]
            cell.set_title(say(f"{true}, taken for {said}", f"정답 {true}, 답 {said}"), fontsize="medium")


def train(learner, net, x, t):
    """Go against the gradients of your backward, batch by batch; return the arrays at the end."""
    params, order = dict(net.params), np.random.default_rng(2)
    for _ in range(EPOCHS):
        for rows in np.array_split(order.permutation(len(x)), len(x) // BATCH):
            z = net.forward(x[rows])
            p = np.exp(z - z.max(axis=1, keepdims=True))
            p /= p.sum(axis=1, keepdims=True)
            net.backward((p - np.eye(10)[t[rows]]) / len(rows))
            for name, grad in net.grads.items():
                params[name] = params[name] - RATE * grad
                learner.assign(net, "params", name, params[name])
    return params
