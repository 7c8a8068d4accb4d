"""Draws how soon a pretrained model reads dimmed digits, trained by your own code: `deepdrill show 18`."""

from itertools import pairwise

import numpy as np

from autograder.datasets import digits

ALT = {
    "en": "Left: the accuracy on dimmed digits after each of ten epochs with five samples of each class. The pretrained model, fine-tuned or with "
    "a trained head only, is good after one or two epochs; the network with random weights is far behind. Right: one digit before and after dimming.",
    "ko": "왼쪽은 클래스마다 다섯 장씩의 흐린 숫자로 열 에포크 동안 훈련할 때 에포크마다의 정확도입니다. 사전 훈련된 모델은 파인튜닝하든 마지막 층만 훈련하든 한두 에포크 만에 "
    "잘 읽지만, 무작위 가중치에서 시작한 신경망은 크게 뒤처집니다. 오른쪽은 숫자 한 장을 흐리게 만들기 전과 후의 모습입니다.",
}
SIZES = (64, 64, 32, 10)
EPOCHS = 10


def fresh(rng):
    """A network with random weights."""
    params = {}
    for n, (inputs, outputs) in enumerate(pairwise(SIZES), start=1):
        params[f"W{n}"] = rng.normal(scale=np.sqrt(2 / inputs), size=(inputs, outputs))
        params[f"b{n}"] = np.zeros(outputs)
    return params


def curve(learner, params, data, mode, lr):
    """The accuracy after each number of epochs; every training begins at the same place, with the same draws."""
    X, t, others, right = data
    shares = []
    for epochs in range(1, EPOCHS + 1):
        rng = np.random.default_rng(2)
        tuned, _ = learner.fine_tune(params, X, t, mode=mode, lr=lr, epochs=epochs, batch_size=10, rng=rng)
        shares.append(float(np.mean(np.argmax(learner.forward(tuned, others), axis=1) == right)))
    return shares


def draw(learner, figure, say):
    """Pretrain on clean digits, then train on a few dimmed ones from there and from random weights, with your own `fine_tune`."""
    images, labels = digits()
    rng = np.random.default_rng(1)
    order = rng.permutation(len(images))
    images, labels = images[order], labels[order]
    X = images.reshape(len(images), -1)
    pretrained, _ = learner.fine_tune(
        fresh(rng), X[:900], labels[:900], mode="all", lr=0.003, epochs=8, batch_size=30, rng=rng
    )
    few = np.concatenate([900 + np.flatnonzero(labels[900:1297] == c)[:5] for c in range(10)])
    data = (0.5 * X[few] + 0.25, labels[few], 0.5 * X[1297:] + 0.25, labels[1297:])
    accuracies, before, after = figure.subplots(1, 3, width_ratios=[4, 1, 1])
    runs = (
        (pretrained, "all", 0.003, "o-", say("fine-tuning, all layers", "파인튜닝, 모든 층")),
        (pretrained, "head", 0.01, "s-", say("head only", "마지막 층만")),
        (fresh(rng), "all", 0.01, "^-", say("random start", "무작위에서 시작")),
    )
    goal = 0.8
    for params, mode, lr, style, label in runs:
        shares = curve(learner, params, data, mode, lr)
        reached = learner.epochs_to_reach(shares, goal)
        when = say("not reached", "도달하지 못함") if reached is None else say(f"epoch {reached}", f"{reached}에포크")
        accuracies.plot(range(1, EPOCHS + 1), shares, style, label=f"{label} ({when})")
    accuracies.axhline(goal, color="gray", linestyle=":")
    accuracies.set(
        title=say("accuracy on other dimmed digits", "다른 흐린 숫자에 대한 정확도"),
        xlabel=say("epoch", "에포크"),
        ylim=(0, 1.05),
    )
    accuracies.legend(title=say(f"reaches {goal:g} in", f"정확도 {goal:g}에 도달"), loc="lower right", fontsize="small")
    accuracies.grid(alpha=0.3)
    for axes, picture, title in (
        (before, images[few[0]], say("clean", "원래 숫자")),
        (after, 0.5 * images[few[0]] + 0.25, say("dimmed", "흐린 숫자")),
    ):
        axes.imshow(picture, cmap="gray_r", vmin=0, vmax=1)
        axes.set(title=title, xticks=[], yticks=[])
