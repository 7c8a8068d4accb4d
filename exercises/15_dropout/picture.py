"""Draws what your own dropout leaves out, and the mean of many passes: `deepdrill show 15`."""

import numpy as np

ALT = {
    "en": "Left: four passes of the same layer in training mode at the rate 0.2, 12 samples with 16 neurons; every pass leaves out other "
    "numbers (white), about one in five. Right: the output of 16 neurons in evaluation mode and the mean of 1, 10 and 1000 passes "
    "in training mode; the more passes, the closer the mean lies to evaluation mode.",
    "ko": "왼쪽은 같은 계층을 비율 0.2의 훈련 모드로 네 번 통과시킨 결과입니다. 데이터는 12개, 뉴런은 16개이며 통과할 때마다 다른 원소가 "
    "다섯 개 중 하나꼴로 제외됩니다(흰색). 오른쪽은 뉴런 16개의 평가 모드 출력과 훈련 모드로 1번, 10번, 1000번 통과시킨 평균입니다. "
    "많이 통과시킬수록 평균이 평가 모드의 출력에 가까워집니다.",
}


def draw(learner, figure, say):
    """Draw four masks on the left, means of passes on the right."""
    grid = figure.add_gridspec(2, 4, width_ratios=[1, 1, 0.15, 2.6])
    layer = learner.Dropout(0.2, np.random.default_rng(3))
    for number in range(4):
        axes = figure.add_subplot(grid[number // 2, number % 2])
        gone = layer.forward(np.ones((12, 16))) == 0
        axes.imshow(~gone, cmap="Blues", vmin=0, vmax=1.4, aspect="auto")
        share = f"{np.mean(gone):.0%}"
        axes.set(
            title=say(f"pass {number + 1}: {share} left out", f"{number + 1}번째: {share} 제외"), xticks=[], yticks=[]
        )
        axes.title.set_fontsize(10)
        axes.set_xlabel(say("neurons", "뉴런"))
        axes.set_ylabel(say("samples", "데이터"))
    means = figure.add_subplot(grid[:, 3])
    x = (1.2 + np.sin(np.arange(16) / 2.5)).reshape(1, -1)
    for passes, marker, colour in ((1, "x", "0.6"), (10, "o", "C1"), (1000, "o", "C0")):
        mean = learner.ensemble_mean(x, 0.2, np.random.default_rng(passes), passes)
        label = say(f"mean of {passes} in training mode", f"훈련 모드 {passes}번의 평균")
        means.plot(mean[0], marker, color=colour, label=label, markersize=5)
    still = learner.Dropout(0.2, np.random.default_rng(0)).forward(x, train=False)
    means.step(
        np.arange(16), still[0], where="mid", color="black", linewidth=1, label=say("evaluation mode", "평가 모드")
    )
    means.set(title=say("output of 16 neurons", "뉴런 16개의 출력"), xlabel=say("neuron", "뉴런"), ylim=(-0.15, 3.9))
    means.grid(alpha=0.3)
    means.legend(loc="upper right")
