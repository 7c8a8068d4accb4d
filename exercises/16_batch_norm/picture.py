"""Draws what your own batch normalization does to the values of three layers: `deepdrill show 16`."""

import numpy as np

ALT = {
    "en": "Above: histograms of what three layers give before batch normalization; they lie in different places, and one is "
    "narrow, one wide. Below: the same values after your layer; all three have mean 0 and variance 1, and the lopsided one stays lopsided.",
    "ko": "위쪽은 배치 정규화를 하기 전 세 층에서 나온 값의 히스토그램입니다. 위치가 서로 다르고 좁은 것도 넓은 것도 있습니다. "
    "아래쪽은 같은 값을 여러분의 계층에 통과시킨 뒤의 모습입니다. 세 층 모두 평균이 0, 분산이 1이고, 치우친 분포는 치우친 모양 그대로입니다.",
}


def draw(learner, figure, say):
    """Draw a column for each layer: before above, after below."""
    rng = np.random.default_rng(16)
    narrow, lopsided, wide = rng.normal(size=(3, 500, 1))
    layers = [0.5 * narrow - 4, 2.0 * np.maximum(lopsided, -0.5) + 5, 3.0 * wide + 1]
    before, after = figure.subplots(2, 3, sharex="row")
    for place, values in enumerate(layers):
        bn = learner.BatchNorm(1)
        out = bn.forward(values)
        for axes, numbers, colour in [(before[place], values, "0.6"), (after[place], out, "C0")]:
            axes.hist(numbers.ravel(), bins=25, color=colour)
            mean = round(numbers.mean(), 1) + 0.0  # no -0.0
            axes.axvline(0, color="C3", linestyle=":", linewidth=1)
            axes.text(
                0.03,
                0.95,
                say("mean {:.1f}\nvariance {:.1f}", "평균 {:.1f}\n분산 {:.1f}").format(mean, numbers.var()),
                transform=axes.transAxes,
                verticalalignment="top",
                fontsize=8,
            )
            axes.set(yticks=[], ylim=(0, 1.5 * axes.get_ylim()[1]))
        before[place].set(title=say(f"layer {place + 1}, before", f"{place + 1}층, 정규화 전"))
        after[place].set(title=say(f"layer {place + 1}, after", f"{place + 1}층, 정규화 후"))
