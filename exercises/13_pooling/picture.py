"""Draws what your pooling leaves of a one-pixel shift of a handwritten digit: `deepdrill show 13`."""

import numpy as np

from autograder.datasets import digits

ALT = {
    "en": "Above: a handwritten digit, its max pooled map (2x2) and its map pooled with 4x4 windows. Middle: the same for the digit "
    "moved right by one pixel. Below: the difference, and over 200 digits its size against the map and the share "
    "of unchanged cells; the larger the windows, the less of the change is left.",
    "ko": "위는 손글씨 숫자, 2x2 영역으로 최대 풀링한 결과, 4x4 영역으로 최대 풀링한 결과입니다. 가운데는 오른쪽으로 한 픽셀 옮긴 숫자의 "
    "결과입니다. 아래는 둘의 차이이며, 숫자 200개에서 차이가 결과에 비해 얼마나 큰지와 그대로인 칸의 비율도 적었습니다. 영역이 클수록 변화가 덜 남습니다.",
}


def draw(learner, figure, say):
    """Pool one digit twice, here and a pixel further, and the mean over 200 digits for the numbers below."""
    images, labels = digits()
    x = images[..., None]
    shown = int(np.flatnonzero(labels == 3)[0])
    figure.set_size_inches(7.5, 7.5)
    axes = figure.subplots(3, 3)
    moved = np.zeros_like(x)
    moved[:, :, 1:] = x[:, :, :-1]
    names = [say("image", "이미지"), say("max pooling 2x2", "최대 풀링 2x2"), say("max pooling 4x4", "최대 풀링 4x4")]
    for column, (size, name) in enumerate(zip((1, 2, 4), names, strict=True)):
        before, after = learner.max_pool(x[:200], size), learner.max_pool(moved[:200], size)
        change = np.mean(np.abs(after - before)) / np.mean(np.abs(before))
        same = float(learner.unchanged_fraction(before, after))
        for row, picture in enumerate((before[shown], after[shown], np.abs(after - before)[shown])):
            panel = axes[row, column]
            panel.imshow(np.asarray(picture)[:, :, 0], cmap="gray_r", vmin=0, vmax=1)
            panel.set(xticks=[], yticks=[])
        axes[0, column].set_title(name)
        measured = [
            say("200 digits", "숫자 200개"),
            say(f"change {change:.0%}", f"변화 {change:.0%}"),
            say(f"unchanged cells {same:.0%}", f"그대로인 칸 {same:.0%}"),
        ]
        axes[2, column].set_xlabel("\n".join(measured), linespacing=1.4)
    rows = [say("digit", "숫자"), say("one pixel right", "오른쪽 한 픽셀"), say("difference", "차이")]
    for row, name in enumerate(rows):
        axes[row, 0].set_ylabel(name)
