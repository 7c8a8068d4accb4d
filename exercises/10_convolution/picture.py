"""Draws the feature maps that your own convolution makes of a handwritten digit: `deepdrill show 10`."""

import numpy as np

from autograder.datasets import digits

ALT = {
    "en": "A handwritten digit and four filters, with the feature map of each below it; light is small, dark is large. The edge "
    "filters answer at the sides and at the upper and lower ends of the strokes, blur smears the digit, sharpen makes it "
    "crisper. A frame marks the strongest match.",
    "ko": "손글씨 숫자와 필터 네 개, 그 아래에 각 필터의 특성 맵입니다. 밝을수록 작은 값, 어두울수록 큰 값입니다. 경계선 필터는 획의 옆과 "
    "위아래 끝에서 크게 반응하고, blur는 숫자를 흐리게, sharpen은 또렷하게 만듭니다. 값이 가장 큰 자리에는 테두리가 있습니다.",
}
FILTERS = ("vertical_edge", "horizontal_edge", "blur", "sharpen")


def draw(learner, figure, say):
    """Draw the digit on the left, then a column for each filter: its numbers above, its map below."""
    image = digits()[0][0]
    kernels = np.stack([learner.make_filter(name) for name in FILTERS], axis=-1)[:, :, None, :]
    maps = learner.conv2d(image[None, :, :, None], kernels)[0]
    figure.set_size_inches(9, 4)
    axes = figure.subplots(2, 1 + len(FILTERS))
    for place in axes.flat:
        place.set(xticks=[], yticks=[])
    axes[0, 0].imshow(image, cmap="gray_r")
    axes[0, 0].set_title(say("digit", "숫자"))
    axes[1, 0].axis("off")
    for number, name in enumerate(FILTERS):
        kernel, found = kernels[:, :, 0, number], maps[:, :, number]
        top, bottom = axes[0, number + 1], axes[1, number + 1]
        top.imshow(kernel, cmap="gray_r")
        for (row, column), value in np.ndenumerate(kernel):
            light = value > (kernel.min() + kernel.max()) / 2
            top.text(column, row, f"{value:.2g}", ha="center", va="center", color="w" if light else "k", fontsize=8)
        top.set_title(name, fontsize=9)
        bottom.imshow(found, cmap="gray_r")
        row, column = learner.strongest_match(found)
        frame = bottom.inset_axes([column - 0.5, row - 0.5, 1, 1], transform=bottom.transData, facecolor="none")
        frame.set(xticks=[], yticks=[])
        for side in frame.spines.values():
            side.set(color="C3", linewidth=2)
    axes[1, 1].set_ylabel(say("feature map", "특성 맵"))
