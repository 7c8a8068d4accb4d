"""Draws the loss of every epoch while your loop trains on digits: `deepdrill show 09`."""

import numpy as np

from autograder.datasets import digits

ALT = {
    "en": "Left: the mean loss of each of ten epochs, for three learning rates; the larger the rate, the faster it comes down here. "
    "Right: the share of test digits that each of the three nets recognises after training.",
    "ko": "왼쪽은 세 가지 학습률로 열 에포크 동안 훈련할 때 에포크마다의 평균 손실입니다. 이 범위에서는 학습률이 클수록 손실이 빨리 줄어듭니다. "
    "오른쪽은 훈련을 마친 세 신경망이 테스트용 숫자를 맞힌 비율입니다.",
}
RATES = (0.005, 0.05, 0.2)


def draw(learner, figure, say):
    """Train three nets with your own `train` and count what each of them gets right."""
    images, labels = digits()
    x, mixed = images.reshape(len(images), -1), np.random.default_rng(0).permutation(len(images))
    train, test = mixed[:600], mixed[600:960]
    losses, scores = figure.subplots(1, 2, width_ratios=[2, 1])
    for place, (lr, style) in enumerate(zip(RATES, ("o-", "s-", "^-"), strict=True)):
        rng = np.random.default_rng(1)
        net = learner.build_mlp([64, 32, 10], rng)
        history = learner.train(net, learner.Loss(), x[train], labels[train], lr=lr, epochs=10, batch_size=32, rng=rng)
        losses.plot(range(1, len(history) + 1), history, style, label=f"{say('rate', '학습률')} {lr:g}")
        right = float(learner.accuracy(net, x[test], labels[test]))
        scores.bar(place, right, color=f"C{place}")
        scores.annotate(f"{right:.0%}", (place, right), ha="center", va="bottom")
    losses.set(
        title=say("mean loss on the training data", "훈련 데이터의 평균 손실"),
        xlabel=say("epoch", "에포크"),
        ylim=(0, None),
    )
    losses.legend()
    losses.grid(alpha=0.3)
    scores.set(title=say("accuracy", "정확도"), xticks=range(len(RATES)), xticklabels=[f"{lr:g}" for lr in RATES],
               xlabel=say("learning rate", "학습률"), ylim=(0, 1.1))  # fmt: skip
