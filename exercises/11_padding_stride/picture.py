"""Draws where your filter lands with padding and stride: `deepdrill show 11`."""

import numpy as np

ALT = {
    "en": "Three grids of the same 5x5 image under a 3x3 filter; the numbers count the places, each in the middle cell of its window, the "
    "first two windows are outlined. Without padding: 9 places. With a gray frame of zeros: 25, the size of the image. With frame and stride 2: 9 again, two cells apart.",
    "ko": "같은 5x5 이미지에 3x3 필터를 적용하는 격자 세 개입니다. 수는 자리의 번호이며 영역의 한가운데 칸에 적혀 있고, 처음 두 영역에는 테두리가 그려져 "
    "있습니다. 패딩이 없으면 9곳, 회색으로 칠한 0으로 둘러싸면 이미지와 같은 25곳, 여기에 스트라이드를 2로 하면 두 칸씩 떨어진 9곳입니다.",
}
SIZE, KERNEL = 5, 3
LAYERS = ((1, 0), (1, 1), (2, 1))


def draw(learner, figure, say):
    """Ask your functions for the padded image, the number of places and the middle cell of each window."""
    middle = np.zeros((KERNEL, KERNEL, 1, 1))
    middle[KERNEL // 2, KERNEL // 2] = 1.0
    numbered = np.arange(1.0, SIZE * SIZE + 1).reshape(1, SIZE, SIZE, 1)
    for axes, (stride, padding) in zip(figure.subplots(1, len(LAYERS)), LAYERS, strict=True):
        padded = np.asarray(learner.pad2d(numbered, padding))[0, :, :, 0]
        side = int(learner.conv_output_size(SIZE, KERNEL, stride, padding))
        found = np.asarray(learner.conv2d(numbered, middle, None, stride, padding)).ravel()
        axes.imshow(padded == 0, cmap="Greys", vmin=0, vmax=4, extent=(0, len(padded[0]), len(padded), 0))
        for line in range(len(padded) + 1):
            axes.plot([0, len(padded[0])], [line, line], color="0.7", linewidth=0.8)
        for line in range(len(padded[0]) + 1):
            axes.plot([line, line], [0, len(padded)], color="0.7", linewidth=0.8)
        for row, column in zip(*np.nonzero(padded == 0), strict=True):
            axes.text(column + 0.5, row + 0.5, "0", ha="center", va="center", color="0.55", fontsize=8)
        for place, cell in enumerate(found):
            row, column = np.argwhere(padded == np.round(cell))[0]
            axes.text(column + 0.5, row + 0.5, place + 1, ha="center", va="center", fontsize=11)
            if place < 2:
                corner = np.array([column, row]) - KERNEL // 2
                outline = corner + KERNEL * np.array([[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]])
                axes.plot(*outline.T, color=f"C{place}", linewidth=2.5, linestyle="-" if place == 0 else "--")
        axes.set_title(f"{say('stride', '스트라이드')} {stride}, {say('padding', '패딩')} {padding}", fontsize=11)
        axes.set_xlabel(f"{say('map', '특성 맵')}: {side}x{side}", fontsize=11)
        wide, high = len(padded[0]) / 2, len(padded) / 2
        axes.set(xticks=[], yticks=[], xlim=(wide - 3.7, wide + 3.7), ylim=(high + 3.7, high - 3.7), aspect="equal")
        axes.spines[:].set_visible(False)
