"""Hidden suite of unit 12: windows as rows, their way back into pictures, a convolution layer with gradients."""

import time

import numpy as np
import pytest

from autograder.testing import assert_close, assert_gradient, assert_raises, assert_shape, assert_unchanged

every_kind = pytest.mark.parametrize(
    "dtype", [np.float64, np.float32, np.int64, np.uint8, np.bool_], ids=["float64", "float32", "int", "uint8", "bool"]
)

steps = pytest.mark.parametrize(
    ("size", "kernel", "stride", "padding"),
    [
        ((2, 4, 6, 3), (3, 2), 1, 0),
        ((1, 5, 3, 2), (2, 3), 1, 1),
        ((3, 6, 5, 1), (3, 2), 2, 0),
        ([2, 4, 5, 2], [2, 3], 2, 1),
        ((1, 8, 7, 2), (2, 2), 3, 0),
        ((2, 2, 3, 4), (3, 1), 3, 2),
        ((2, 3, 4, 2), (3, 4), 1, 0),
        ((1, 3, 2, 5), (1, 1), 2, 0),
    ],
    ids=["plain", "batch_of_one", "stride_2", "lists", "gaps", "wide_padding", "one_place", "one_cell"],
)


def picture(*rows):
    """Give one picture of one channel."""
    return np.array(rows, dtype=np.float64)[None, :, :, None]


def around(x, padding):
    """Give the pictures with rows and columns of zeros on all four sides."""
    n, height, width, channels = x.shape
    result = np.zeros((n, height + 2 * padding, width + 2 * padding, channels))
    result[:, padding : padding + height, padding : padding + width] = x
    return result


def places(size, kernel, stride, padding):
    """Give the upper left corners of all windows, as rows of corners: every place is tried."""
    tops = [i for i in range(0, size[1] + 2 * padding, stride) if i + kernel[0] <= size[1] + 2 * padding]
    lefts = [j for j in range(0, size[2] + 2 * padding, stride) if j + kernel[1] <= size[2] + 2 * padding]
    return [[(i, j) for j in lefts] for i in tops]


def slow_rows(x, kernel, stride, padding):
    """Write every window into a row, number by number."""
    padded, rows = around(x, padding), []
    for one in padded:
        for corners in places(x.shape, kernel, stride, padding):
            for i, j in corners:
                cells = np.ndindex(*kernel, x.shape[3])
                rows.append([one[i + u, j + v, c] for u, v, c in cells])
    return np.array(rows)


def slow_back(col, size, kernel, stride, padding):
    """Add every number of every row to the pixel it comes from; then look at the pixels of the picture only."""
    padded, rows = around(np.zeros(size), padding), iter(col)
    for one in padded:
        for corners in places(size, kernel, stride, padding):
            for i, j in corners:
                for (u, v, c), number in zip(np.ndindex(*kernel, size[3]), next(rows)):
                    one[i + u, j + v, c] += number
    return padded[:, padding : padding + size[1], padding : padding + size[2]]


def slow_maps(x, w, b, stride, padding):
    """Give the feature maps, one place after the other: multiply matching cells, add, add the bias."""
    padded, (kh, kw) = around(x, padding), w.shape[:2]
    corners = places(x.shape, w.shape[:2], stride, padding)
    maps = np.zeros((len(x), len(corners), len(corners[0]), w.shape[3]))
    for row, column in np.ndindex(maps.shape[1:3]):
        i, j = corners[row][column]
        window = padded[:, i : i + kh, j : j + kw, :, None].astype(np.float64)
        maps[:, row, column] = (window * w.astype(np.float64)).sum(axis=(1, 2, 3)) + b
    return maps


def slow_gradients(x, w, dout, stride, padding):
    """Give the gradients of x, W and b: each number of dout speaks to the numbers that made it."""
    padded, (kh, kw) = around(x, padding), w.shape[:2]
    corners = places(x.shape, w.shape[:2], stride, padding)
    back, dw, db = np.zeros(padded.shape), np.zeros(w.shape), np.zeros(w.shape[3])
    for n, row, column, f in np.ndindex(dout.shape):
        i, j = corners[row][column]
        slope = float(dout[n, row, column, f])
        dw[..., f] += slope * padded[n, i : i + kh, j : j + kw]
        back[n, i : i + kh, j : j + kw] += slope * w[..., f].astype(np.float64)
        db[f] += slope
    return back[:, padding : padding + x.shape[1], padding : padding + x.shape[2]], dw, db


def quarters(rng, shape, dtype=np.float64):
    """Draw multiples of 1/4 of both signs: their products and sums are exact in every order, in float32 too."""
    return (rng.integers(-12, 13, size=shape) / 4).astype(dtype)


def said_by(layer, x, dout):
    """Send x forward and dout backward; give the gradients of x, W and b."""
    layer.forward(x)
    return layer.backward(dout), layer.grads["W"], layer.grads["b"]


def assert_all_close(got, want):
    """Compare gradients one by one."""
    for one, other in zip(got, want, strict=True):
        assert_close(one, other)


@pytest.mark.task(
    "im2col",
    points=0.5,
    en="each window becomes one row, in reading order, and a row runs over row, column and channel of its window",
    ko="영역마다 읽는 순서대로 한 행이 되고, 한 행 안에는 수가 영역의 행, 열, 채널 순서로 놓입니다",
    seed=[58, 59],
)
def test_im2col_writes_windows_in_reading_order(learner):
    """Numbered pixels: one channel, then two, then a border of zeros."""
    x = np.arange(1.0, 13.0).reshape(1, 3, 4, 1)
    want = np.array([[1.0, 2, 3, 5, 6, 7], [2, 3, 4, 6, 7, 8], [5, 6, 7, 9, 10, 11], [6, 7, 8, 10, 11, 12]])
    assert_close(learner.im2col(x, (2, 3)), want)
    two = np.arange(1.0, 13.0).reshape(2, 1, 3, 2)
    assert_close(learner.im2col(two, (1, 2)), np.array([[1.0, 2, 3, 4], [3, 4, 5, 6], [7, 8, 9, 10], [9, 10, 11, 12]]))
    border = np.array([[0.0, 0, 0, 1], [0, 0, 2, 3], [0, 0, 4, 0]])
    assert_close(learner.im2col(np.array([[[[1.0], [2], [3], [4]]]]), (2, 2), 2, 1)[:3], border)


@pytest.mark.task(
    "im2col",
    points=0.75,
    en="images, windows, strides and paddings of any size give one row for each place of each image",
    ko="이미지, 영역, 스트라이드, 패딩의 크기가 어떻든 이미지마다 자리 하나에 행 하나가 나옵니다",
    seed=[58, 59],
)
@steps
def test_im2col_of_any_size(learner, rng, size, kernel, stride, padding):
    """Drawn numbers against a loop over single numbers."""
    x = rng.normal(size=size)
    want = slow_rows(x, kernel, stride, padding)
    assert_close(learner.im2col(x, kernel, stride=stride, padding=padding), want)


@pytest.mark.task(
    "im2col",
    points=0.25,
    en="the rows times the filters, written as columns, are the feature maps",
    ko="이 행렬에 필터를 열로 늘어놓은 행렬을 곱하면 특성 맵이 됩니다",
    seed=[58, 87],
)
def test_im2col_turns_convolution_into_one_product(learner, rng):
    """The columns must come in the order in which numpy lists the cells of a filter."""
    x, w = rng.normal(size=(2, 5, 6, 3)), rng.normal(size=(3, 2, 3, 4))
    col = learner.im2col(x, (3, 2), 2, 1)
    assert_shape(col, (24, 18))
    assert_close(col @ w.reshape(18, 4), slow_maps(x, w, 0.0, 2, 1).reshape(24, 4))


@pytest.mark.task(
    "im2col",
    points=0.25,
    en="float32 stays float32, integers and bools become float64, and the images stay as they were",
    ko="float32는 float32 그대로, 정수와 불리언은 float64가 되며, 이미지는 바뀌지 않습니다",
    seed=[58],
)
@every_kind
def test_im2col_keeps_the_float_type_and_its_argument(learner, rng, dtype):
    """With and without padding; bytes as in a picture file."""
    single = np.issubdtype(dtype, np.floating)
    x = quarters(rng, (2, 3, 4, 2), dtype) if single else rng.integers(0, 256, size=(2, 3, 4, 2)).astype(dtype)
    for padding in (0, 1):
        got = learner.im2col(x, (2, 2), 1, padding)
        assert_unchanged(learner)
        assert_close(got, slow_rows(x, (2, 2), 1, padding).astype(dtype if single else np.float64))


@pytest.mark.task(
    "im2col",
    points=0.5,
    en="images without four axes, windows that do not fit and impossible strides or paddings raise a ValueError",
    ko="축이 4개가 아닌 이미지, 들어가지 않는 영역, 있을 수 없는 스트라이드나 패딩에는 ValueError를 냅니다",
    seed=[58],
)
@pytest.mark.parametrize(
    ("size", "kernel", "stride", "padding"),
    [((4, 5, 2), (2, 2), 1, 0), ((1, 2, 4, 5, 2), (2, 2), 1, 0), ((2, 4, 6, 2), (5, 2), 1, 0),
     ((2, 6, 4, 2), (2, 5), 1, 0), ((2, 3, 9, 1), (6, 2), 1, 1), ((2, 9, 3, 1), (2, 8), 3, 2),
     ((2, 4, 5, 2), (2, 2), 0, 0), ((2, 4, 5, 2), (2, 2), -1, 0), ((2, 6, 5, 2), (2, 2), 1, -1)],
    ids=["image_3d", "image_5d", "too_tall", "too_wide", "too_tall_with_padding", "too_wide_with_padding",
         "no_stride", "stride_back", "negative_padding"],
)  # fmt: skip
def test_im2col_refuses_what_cannot_be(learner, rng, size, kernel, stride, padding):
    """One cell too many along either axis, one axis too few or too many, a step of nothing."""
    with assert_raises(ValueError):
        learner.im2col(rng.normal(size=size), kernel, stride, padding)


@pytest.mark.task(
    "col2im",
    points=0.5,
    en="each number returns to the pixel it came from, and numbers that meet at a pixel are added",
    ko="수는 저마다 원래 픽셀로 돌아가고, 같은 픽셀에서 만난 수는 더합니다",
    seed=[61],
)
def test_col2im_adds_what_meets_at_a_pixel(learner):
    """Two windows with a common column; two rows of windows; a stride that leaves no overlap."""
    col = np.array([[1.0, 2, 3, 4], [10, 20, 30, 40]])
    assert_close(learner.col2im(col, (1, 2, 3, 1), (2, 2)), picture([1, 12, 20], [3, 34, 40]))
    assert_close(learner.col2im(col, (1, 3, 2, 1), (2, 2)), picture([1, 2], [13, 24], [30, 40]))
    assert_close(learner.col2im(col, (1, 2, 6, 1), (2, 2), 4), picture([1, 2, 0, 0, 10, 20], [3, 4, 0, 0, 30, 40]))
    border = np.array([[1.0, 2, 3, 4, 5, 6], [10, 20, 30, 40, 50, 60]])
    assert_close(learner.col2im(border, (1, 1, 2, 1), (3, 2), 2, 1), picture([4, 30]))


@pytest.mark.task(
    "col2im",
    points=0.75,
    en="images, windows, strides and paddings of any size get their numbers back at the right pixels",
    ko="이미지, 영역, 스트라이드, 패딩의 크기가 어떻든 수가 제 픽셀로 돌아갑니다",
    seed=[61],
)
@steps
def test_col2im_of_any_size(learner, rng, size, kernel, stride, padding):
    """Drawn numbers against a loop over single numbers."""
    col = rng.normal(size=slow_rows(np.zeros(size), kernel, stride, padding).shape)
    want = slow_back(col, size, kernel, stride, padding)
    assert_close(learner.col2im(col, size, kernel, stride=stride, padding=padding), want)


@pytest.mark.task(
    "col2im",
    points=0.5,
    en="it is the way back of im2col: pixels count the windows that cover them, and sums of products agree",
    ko="im2col의 되돌림이어서, 픽셀마다 자기를 덮는 영역의 개수가 나오고 곱의 합이 서로 같습니다",
    seed=[61],
)
def test_col2im_is_the_way_back(learner, rng):
    """Ones count the windows of each pixel; two sums of products are the same number."""
    ones = np.ones((6, 4))
    assert_close(learner.col2im(ones, (1, 3, 4, 1), (2, 2)), picture([1, 2, 2, 1], [2, 4, 4, 2], [1, 2, 2, 1]))
    x, kernel = rng.normal(size=(2, 5, 7, 2)), (3, 2)
    for stride, padding in [(1, 0), (2, 1), (3, 2)]:
        rows = slow_rows(x, kernel, stride, padding)
        c = rng.normal(size=rows.shape)
        assert_close(np.sum(learner.col2im(c, x.shape, kernel, stride, padding) * x), np.sum(rows * c))


@pytest.mark.task(
    "col2im",
    points=0.25,
    en="float32 stays float32, integers and bools become float64, and the matrix stays as it was",
    ko="float32는 float32 그대로, 정수와 불리언은 float64가 되며, 받은 행렬은 바뀌지 않습니다",
    seed=[61],
)
@every_kind
def test_col2im_keeps_the_float_type_and_its_argument(learner, rng, dtype):
    """Four large bytes meet at a pixel; with and without padding."""
    single = np.issubdtype(dtype, np.floating)
    for padding, rows in ((0, 12), (1, 40)):
        col = quarters(rng, (rows, 8), dtype) if single else rng.integers(100, 256, size=(rows, 8)).astype(dtype)
        got = learner.col2im(col, (2, 3, 4, 2), (2, 2), 1, padding)
        assert_unchanged(learner)
        assert_close(got, slow_back(col, (2, 3, 4, 2), (2, 2), 1, padding).astype(dtype if single else np.float64))


@pytest.mark.task(
    "col2im",
    points=0.5,
    en="a matrix of another shape, a shape without four numbers and impossible windows or steps raise a ValueError",
    ko="모양이 다른 행렬, 수가 4개가 아닌 이미지 모양, 있을 수 없는 영역이나 간격에는 ValueError를 냅니다",
    seed=[61],
)
@pytest.mark.parametrize(
    ("rows", "size", "kernel", "stride", "padding"),
    [((8, 12), (2, 3, 4, 2), (2, 2), 1, 0), ((6, 8), (2, 3, 4, 2), (2, 2), 1, 0),
     ((12, 4), (2, 3, 4, 2), (2, 2), 1, 0), ((13, 8), (2, 3, 4, 2), (2, 2), 1, 0),
     ((12, 9), (2, 3, 4, 2), (2, 2), 1, 0), ((24, 4), (2, 3, 4, 2), (2, 2), 1, 0),
     ((96,), (2, 3, 4, 2), (2, 2), 1, 0), ((2, 6, 8), (2, 3, 4, 2), (2, 2), 1, 0),
     ((2, 2, 3, 2, 2, 2), (2, 3, 4, 2), (2, 2), 1, 0), ((12, 8), (3, 4, 2), (2, 2), 1, 0),
     ((6, 4), (1, 3, 4, 1, 1), (2, 2), 1, 0), ((0, 8), (2, 3, 4, 1), (4, 2), 1, 0),
     ((0, 8), (2, 4, 3, 1), (2, 4), 1, 0), ((6, 4), (1, 3, 4, 1), (2, 2), 0, 0),
     ((6, 4), (1, 3, 4, 1), (2, 2), -1, 0), ((6, 4), (1, 5, 6, 1), (2, 2), 1, -1)],
    ids=["turned", "rows_missing", "columns_missing", "row_too_many", "column_too_many", "other_split", "flat",
         "split_by_image", "windows_themselves", "three_numbers", "five_numbers", "too_tall", "too_wide", "no_stride",
         "stride_back", "negative_padding"],
)  # fmt: skip
def test_col2im_refuses_what_does_not_belong_together(learner, rng, rows, size, kernel, stride, padding):
    """Also where the number of entries would be right."""
    with assert_raises(ValueError):
        learner.col2im(rng.normal(size=rows), size, kernel, stride, padding)


@pytest.mark.task(
    "Conv2D",
    points=0.5,
    en="a picture, a filter and a bias that can be followed by hand give the right maps and the right gradients",
    ko="손으로 따라갈 수 있는 이미지, 필터, 편향에서 특성 맵과 세 기울기가 맞습니다",
    seed=[58, 60, 61],
)
def test_conv2d_agrees_with_a_picture_by_hand(learner):
    """Three rows, three columns, one filter of four cells; four places."""
    w = np.array([[1.0, -2], [0, 3]]).reshape(2, 2, 1, 1)
    layer = learner.Conv2D(w, np.array([0.5]))
    assert_close(layer.forward(picture([1, 2, 0], [3, 1, -1], [0, 2, 4])), picture([0.5, -0.5], [7.5, 15.5]))
    dx = layer.backward(picture([1, 0], [-2, 4]))
    assert_close(layer.grads["W"], np.array([[-1.0, -4], [11, 13]]).reshape(2, 2, 1, 1))
    assert_close(layer.grads["b"], np.array([3.0]))
    assert_close(dx, picture([1, -2, 0], [-2, 11, -8], [0, -6, 12]))


@pytest.mark.task(
    "Conv2D",
    points=0.75,
    en="forward is the convolution with this stride and padding, with the filters and biases that params holds now",
    ko="순전파는 정해진 스트라이드와 패딩으로, 지금 params에 있는 필터와 편향을 써서 합성곱을 구합니다",
    seed=[58, 59, 87],
)
@steps
def test_conv2d_forward_uses_the_parameters_of_now(learner, rng, size, kernel, stride, padding):
    """Drawn numbers against a loop over places; then other filters and biases are written into the old arrays."""
    x, w, b = rng.normal(size=size), rng.normal(size=(*kernel, size[3], 3)), rng.normal(size=3)
    layer = learner.Conv2D(w, b, stride, padding)
    assert_close(layer.forward(x), slow_maps(x, w, b, stride, padding))
    learner.assign(layer, "params", "W", -2 * w[::-1])
    learner.assign(layer, "params", "b", b + 1)
    assert_close(layer.forward(x), slow_maps(x, -2 * w[::-1], b + 1, stride, padding))


@pytest.mark.task(
    "Conv2D",
    points=1.25,
    en="the gradients of filters, biases and images agree with numeric slopes, for any stride and padding",
    ko="스트라이드와 패딩이 어떻든 필터, 편향, 이미지의 기울기가 조금씩 움직여서 잰 기울기와 같습니다",
    seed=[60, 61],
)
@steps
def test_conv2d_gradients_agree_with_numeric_slopes(learner, rng, size, kernel, stride, padding):
    """Gradient check of sum(dout * maps) in every direction, and the sums that the numbers of dout make."""
    x, w, b = rng.normal(size=size), rng.normal(size=(*kernel, size[3], 2)), rng.normal(size=2)
    dout = rng.normal(size=slow_maps(x, w, b, stride, padding).shape)
    dx, dw, db = said_by(learner.Conv2D(w, b, stride=stride, padding=padding), x, dout)
    assert_gradient(lambda v: slow_maps(v, w, b, stride, padding), x, dx, dout=dout)
    assert_gradient(lambda v: slow_maps(x, v, b, stride, padding), w, dw, dout=dout)
    assert_gradient(lambda v: slow_maps(x, w, v, stride, padding), b, db, dout=dout)
    assert_all_close((dx, dw, db), slow_gradients(x, w, dout, stride, padding))


@pytest.mark.task(
    "Conv2D",
    points=0.5,
    en="each filter learns from its own feature map only, and the image hears the sum of all filters",
    ko="필터의 기울기는 자기 특성 맵에서만 오고, 이미지의 기울기는 모든 필터의 몫을 더한 것입니다",
    seed=[61, 87],
)
def test_conv2d_keeps_the_filters_apart(learner, rng):
    """All filters together against each filter in a layer of its own."""
    x, w, b = rng.normal(size=(2, 4, 5, 2)), rng.normal(size=(2, 3, 2, 3)), rng.normal(size=3)
    dout = rng.normal(size=(2, 3, 3, 3))
    dx, dw, db = said_by(learner.Conv2D(w, b), x, dout)
    assert_all_close((dx, dw, db), slow_gradients(x, w, dout, 1, 0))
    total = np.zeros(x.shape)
    for f in range(3):
        own = slice(f, f + 1)
        part, dw_alone, db_alone = said_by(learner.Conv2D(w[..., own], b[own]), x, dout[..., own])
        assert_close(dw[..., own], dw_alone)
        assert_close(db[own], db_alone)
        total += part
    assert_close(dx, total)


@pytest.mark.task(
    "Conv2D",
    points=0.5,
    en="the gradients of filters and biases are sums over all images and places; that of an image is its own",
    ko="필터와 편향의 기울기는 모든 이미지와 자리에 대한 합이고, 이미지의 기울기는 이미지마다 따로입니다",
    seed=[61],
)
def test_conv2d_sums_over_images_and_places(learner, rng):
    """A batch of copies doubles; pictures one by one add up; ones count the places."""
    x, w, b = rng.normal(size=(2, 4, 6, 2)), rng.normal(size=(3, 2, 2, 3)), rng.normal(size=3)
    dout = rng.normal(size=(2, 1, 3, 3))
    layer = learner.Conv2D(w, b, 2)
    dx, dw, db = slow_gradients(x, w, dout, 2, 0)
    twice = said_by(layer, np.concatenate([x, x]), np.concatenate([dout, dout]))
    assert_all_close(twice, (np.concatenate([dx, dx]), 2 * dw, 2 * db))
    parts = [said_by(layer, x[n : n + 1], dout[n : n + 1]) for n in range(2)]
    assert_close(np.concatenate([part[0] for part in parts]), dx)
    assert_close(parts[0][1] + parts[1][1], dw)
    assert_close(parts[0][2] + parts[1][2], db)
    assert_close(said_by(layer, x, np.ones(dout.shape))[2], np.array([6.0, 6.0, 6.0]))


@pytest.mark.task(
    "Conv2D",
    points=0.25,
    en="pixels that lie in no window have the gradient 0",
    ko="어느 영역에도 들지 않은 픽셀의 기울기는 0입니다",
    seed=[61],
)
def test_conv2d_gives_zero_to_pixels_in_no_window(learner, rng):
    """A stride larger than the filter leaves gaps and a rest at the border."""
    x, w = rng.normal(size=(1, 7, 9, 2)), rng.uniform(0.5, 1.5, size=(2, 2, 2, 2))
    dx = said_by(learner.Conv2D(w, np.zeros(2), 3), x, np.ones((1, 2, 3, 2)))[0]
    assert_shape(dx, (1, 7, 9, 2))
    seen = np.zeros((7, 9))
    seen[np.ix_([0, 1, 3, 4], [0, 1, 3, 4, 6, 7])] = 1
    assert_close((dx[0] > 0.9).astype(np.float64), np.stack([seen, seen], axis=-1))
    assert_close(dx[0][seen == 0], np.zeros((39, 2)))


@pytest.mark.task(
    "Conv2D",
    points=0.5,
    en="backward belongs to the latest forward of its layer, replaces old gradients and leaves the parameters alone",
    ko="역전파는 자기 계층의 가장 최근 순전파에 대응하고, 이전 기울기를 바꿔 넣으며, 파라미터는 건드리지 않습니다",
    seed=[60, 61],
)
def test_conv2d_backward_starts_afresh_each_time(learner, rng):
    """Two forwards, another layer, the same backward twice, another step with a larger picture."""
    w, b = rng.normal(size=(2, 2, 2, 3)), rng.normal(size=3)
    first, last, third = rng.normal(size=(2, 3, 4, 2)), rng.normal(size=(2, 3, 4, 2)), rng.normal(size=(3, 5, 6, 2))
    dout, larger = rng.normal(size=(2, 2, 3, 3)), rng.normal(size=(3, 4, 5, 3))
    layer = learner.Conv2D(w, b)
    layer.forward(first)
    layer.forward(last)
    learner.Conv2D(w + 1, b - 1, 2, 1).forward(first)
    for _ in range(2):
        assert_all_close(
            (layer.backward(dout), layer.grads["W"], layer.grads["b"]), slow_gradients(last, w, dout, 1, 0)
        )
    assert_all_close(said_by(layer, third, larger), slow_gradients(third, w, larger, 1, 0))
    assert_close(layer.params["W"], w)
    assert_close(layer.params["b"], b)


@pytest.mark.task(
    "Conv2D",
    points=0.5,
    en="sizes that do not match, impossible steps and a backward before any forward are refused",
    ko="맞지 않는 크기, 있을 수 없는 스트라이드나 패딩, 순전파 없이 먼저 부른 역전파를 거부합니다",
    seed=[58, 61],
)
def test_conv2d_refuses_what_does_not_fit(learner, rng):
    """ValueError for sizes, also where numpy would stretch them; RuntimeError or ValueError for the order."""
    w, b, x = rng.normal(size=(2, 3, 3, 4)), rng.normal(size=4), rng.normal(size=(2, 4, 5, 3))
    layer = learner.Conv2D(w, b)
    with assert_raises(ValueError, RuntimeError):
        layer.backward(np.ones((2, 3, 3, 4)))
    for filters, biases in [(w, b[:1]), (w, b[:3]), (w, b[None]), (w[..., 0], b), (w[None], b)]:
        with assert_raises(ValueError):
            learner.Conv2D(filters, biases).forward(x)
    for stride, padding in [(0, 0), (-1, 0), (1, -1)]:
        with assert_raises(ValueError):
            learner.Conv2D(w, b, stride, padding).forward(x)
    for bad in [(4, 5, 3), (1, 2, 4, 5, 3), (2, 4, 5, 1), (2, 4, 5, 4), (2, 1, 5, 3), (2, 4, 2, 3)]:
        with assert_raises(ValueError):
            layer.forward(rng.normal(size=bad))
    with assert_raises(ValueError):
        learner.Conv2D(w[:, :, :1], b).forward(x)
    layer.forward(x)
    for bad in [(2, 3, 3, 1), (1, 3, 3, 4), (2, 3, 3), (2, 4, 5, 4), (18, 4), (2, 9, 4), (2, 1, 9, 4), (4,)]:
        with assert_raises(ValueError):
            layer.backward(np.ones(bad))
    assert_shape(layer.backward(np.ones((2, 3, 3, 4))), (2, 4, 5, 3))


@pytest.mark.task(
    "Conv2D",
    points=0.25,
    en="float32 stays float32 in both directions, integers and bools give float64, and x and dout stay as they were",
    ko="float32는 두 방향 모두 float32 그대로, 정수와 불리언은 float64가 되며, x와 dout은 바뀌지 않습니다",
    seed=[58, 61],
)
@every_kind
def test_conv2d_keeps_dtypes_and_arguments(learner, rng, dtype):
    """Numbers whose sums are exact; pictures of bytes go with filters of float64; whole numbers everywhere."""
    single = np.issubdtype(dtype, np.floating)
    kind = dtype if single else np.float64
    x = quarters(rng, (2, 3, 4, 2), dtype) if single else rng.integers(0, 256, size=(2, 3, 4, 2)).astype(dtype)
    w, b = quarters(rng, (2, 3, 2, 2), kind), quarters(rng, 2, kind)
    dout = quarters(rng, (2, 2, 2, 2), kind) if single else rng.integers(0, 2, size=(2, 2, 2, 2)).astype(dtype)
    layer = learner.Conv2D(w, b)
    maps = layer.forward(x)
    assert_unchanged(learner)
    assert_close(maps, slow_maps(x, w, b, 1, 0).astype(kind))
    dx = layer.backward(dout)
    assert_unchanged(learner)
    assert_close(dx, slow_gradients(x, w, dout, 1, 0)[0].astype(kind))
    if not single:
        whole, shift = rng.integers(0, 4, size=(2, 3, 2, 3)).astype(dtype), np.array([1, 0, 1]).astype(dtype)
        assert_close(learner.Conv2D(whole, shift).forward(x), slow_maps(x, whole, shift, 1, 0))


def best_of_three(timed, enough=0.0):
    """Give the shortest of up to three times, and stop early at one that is short enough."""
    best = np.inf
    for _ in range(3):
        best = min(best, timed())
        if best <= enough:
            break
    return best


@pytest.mark.task(
    "Conv2D",
    points=0.25,
    en="a batch of pictures goes forward and backward in reasonable time",
    ko="이미지 배치의 순전파와 역전파를 적당한 시간 안에 마칩니다",
    seed=[58, 61],
)
def test_conv2d_is_fast_enough(learner, rng):
    """Best of three against 300 ms or 25 times some products of matrices, whichever is longer."""
    x, w, dout = rng.normal(size=(16, 28, 28, 3)), rng.normal(size=(5, 5, 3, 16)), rng.normal(size=(16, 24, 24, 16))
    layer = learner.Conv2D(w, np.zeros(16))

    def host():
        start = time.perf_counter()
        windows = np.lib.stride_tricks.sliding_window_view(x, (5, 5), axis=(1, 2))
        rows, back = windows.reshape(-1, 75), dout.reshape(-1, 16)
        _ = rows @ w.reshape(75, 16), rows.T @ back, back @ w.reshape(75, 16).T
        return time.perf_counter() - start

    def guest():
        assert_shape(layer.forward(x), (16, 24, 24, 16))
        seconds = learner.last.seconds
        assert_shape(layer.backward(dout), x.shape)
        return seconds + learner.last.seconds

    spent = best_of_three(guest, enough=0.3)
    assert spent <= 0.3 or spent <= 25 * best_of_three(host), "too slow"
