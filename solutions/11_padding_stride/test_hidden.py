"""Hidden suite of unit 11: places of a filter, paddings, frames of numbers, a layer with padding and stride."""

import time

import numpy as np
import pytest

from autograder.testing import assert_close, assert_raises, assert_shape, assert_unchanged

every_kind = pytest.mark.parametrize(
    "dtype", [np.float64, np.float32, np.int64, np.uint8, np.bool_], ids=["float64", "float32", "int", "uint8", "bool"]
)


def places(size, kernel, stride, padding):
    """Count the places by walking over the padded input, cell by cell."""
    count, start = 0, -padding
    while start + kernel <= size + padding:
        count += 1
        start += stride
    return count


def framed(x, padding, value=0):
    """Give images with a frame, number by number: what is no cell of the image is the value."""
    n, height, width, channels = x.shape
    out = np.empty((n, height + 2 * padding, width + 2 * padding, channels), dtype=x.dtype)
    for place in np.ndindex(out.shape):
        row, column = place[1] - padding, place[2] - padding
        inside = 0 <= row < height and 0 <= column < width
        out[place] = x[place[0], row, column, place[3]] if inside else value
    return out


def slow_layer(x, w, b=None, stride=1, padding=0):
    """Give the maps of a layer, one number after the other; cells outside the image are left out of the sums."""
    height, width, filters = w.shape[0], w.shape[1], w.shape[3]
    rows, columns = places(x.shape[1], height, stride, padding), places(x.shape[2], width, stride, padding)
    out = np.zeros((len(x), rows, columns, filters))
    for n, i, j, u, v in np.ndindex(len(x), rows, columns, height, width):
        row, column = i * stride + u - padding, j * stride + v - padding
        if 0 <= row < x.shape[1] and 0 <= column < x.shape[2]:
            out[n, i, j] += x[n, row, column].astype(float) @ w[u, v].astype(float)
    return out if b is None else out + np.asarray(b, dtype=float)


def quarters(rng, shape, dtype=np.float64):
    """Draw multiples of 1/4 of both signs: their products and sums are exact in every order, in float32 too."""
    return (rng.integers(-12, 13, size=shape) / 4).astype(dtype)


def best_of_three(timed, enough=0.0):
    """Give the shortest of up to three times, and stop early at one that is short enough."""
    best = np.inf
    for _ in range(3):
        best = min(best, timed())
        if best <= enough:
            break
    return best


@pytest.mark.task(
    "conv_output_size",
    points=0.5,
    en="the map has as many numbers along an axis as the filter has places on the padded input",
    ko="특성 맵의 크기는 패딩한 입력에 필터를 놓을 수 있는 자리의 수와 같습니다",
    seed=[89, 90, 93, 96],
)
def test_conv_output_size_of_known_layers(learner):
    """Sizes that everybody can look up, by position and by name."""
    assert_close(learner.conv_output_size(4, 3), 2)
    assert_close(learner.conv_output_size(4, 3, 1, 1), 4)
    assert_close(learner.conv_output_size(28, 5, 1, 2), 28)
    assert_close(learner.conv_output_size(32, 5, stride=2, padding=2), 16)
    assert_close(learner.conv_output_size(7, 3, 2), 3)
    assert_close(learner.conv_output_size(224, 7, padding=3, stride=2), 112)
    assert_close(learner.conv_output_size(11, 11, 4), 1)


@pytest.mark.task(
    "conv_output_size",
    points=0.75,
    en="a place at which the filter would stick out does not count, whatever the stride",
    ko="스트라이드가 얼마이든 필터가 밖으로 나가는 자리는 세지 않습니다",
    seed=[90, 96],
)
def test_conv_output_size_leaves_out_places_that_stick_out(learner, rng):
    """Rests of every size, strides larger than the filter, drawn paddings; counted cell by cell."""
    for stride in (2, 3, 4, 5, 6):
        kernel, padding = int(rng.integers(1, 7)), int(rng.integers(0, 4))
        for rest in range(stride):
            size = kernel + stride * int(rng.integers(2, 5)) + rest
            assert_close(learner.conv_output_size(size, kernel, stride, padding), places(size, kernel, stride, padding))


@pytest.mark.task(
    "conv_output_size",
    points=0.5,
    en="a larger stride gives a smaller map, a larger padding a larger one, down to a single place",
    ko="스트라이드가 크면 특성 맵이 작아지고 패딩이 크면 커지며, 자리가 하나일 때까지 그렇습니다",
    seed=[91, 93, 97],
)
def test_conv_output_size_shrinks_with_the_stride_and_grows_with_the_padding(learner):
    """One input with six strides, then with five paddings, then sizes at which the filter just fits."""
    for stride, want in [(1, 29), (2, 15), (3, 10), (4, 8), (28, 2), (29, 1), (60, 1)]:
        assert_close(learner.conv_output_size(31, 3, stride), want)
    for padding, want in [(0, 8), (1, 10), (2, 12), (5, 18)]:
        assert_close(learner.conv_output_size(12, 5, padding=padding), want)
    for padding in (0, 1, 3):
        assert_close(learner.conv_output_size(4, 4 + 2 * padding, 3, padding), 1)
    assert_close(learner.conv_output_size(1, 1), 1)


@pytest.mark.task(
    "conv_output_size",
    points=0.5,
    en="a stride below 1, a negative padding and a filter larger than the padded input raise a ValueError",
    ko="스트라이드가 1보다 작거나 패딩이 음수이거나 필터가 패딩한 입력보다 크면 ValueError를 일으킵니다",
    seed=[90, 93, 96],
)
@pytest.mark.parametrize(
    "numbers",
    [(9, 3, 0, 1), (9, 3, -1, 0), (9, 3, -2, 0), (9, 3, 1, -1), (9, 9, 2, -2), (6, 7, 1, 0), (6, 9, 2, 1), (1, 4, 5, 1),
     (5, 8, 3, 0)],
    ids=["no_stride", "stride_back", "stride_far_back", "negative_padding", "very_negative_padding", "one_too_large",
         "one_too_large_for_the_padding", "far_too_large", "too_large_by_a_stride"],
)  # fmt: skip
def test_conv_output_size_refuses_what_makes_no_map(learner, numbers):
    """Each of the three conditions, at its edge and beyond."""
    with assert_raises(ValueError):
        learner.conv_output_size(*numbers)


@pytest.mark.task(
    "same_padding",
    points=0.75,
    en="with this padding at each end an odd filter has as many places as the input has cells",
    ko="양쪽 끝에 이 패딩을 더하면 홀수 크기 필터의 자리 수가 입력의 칸 수와 같습니다",
    seed=[91, 93],
)
def test_same_padding_keeps_the_size(learner, rng):
    """Odd filters from 1 to 11, with inputs larger and smaller than the filter."""
    for kernel, want in [(1, 0), (3, 1), (5, 2), (7, 3), (9, 4), (11, 5)]:
        padding = learner.same_padding(kernel)
        assert_close(padding, want)
        for size in (kernel, 4, int(rng.integers(12, 40))):
            assert places(size, kernel, 1, int(padding)) == size, "another size"
    assert_close(learner.same_padding(101), 50)


@pytest.mark.task(
    "same_padding",
    points=0.25,
    en="even filters and filters below 1 raise a ValueError",
    ko="짝수 크기나 1보다 작은 크기의 필터에는 ValueError를 일으킵니다",
    seed=[93],
)
@pytest.mark.parametrize("kernel", [2, 4, 10, 0, -1, -2, -5])
def test_same_padding_refuses_even_and_impossible_filters(learner, kernel):
    """Even ones, zero, and negative ones of both kinds."""
    with assert_raises(ValueError):
        learner.same_padding(kernel)


@pytest.mark.task(
    "times_until_gone",
    points=0.75,
    en="convolutions are counted until the filter does not fit into what is left",
    ko="남은 크기에 필터가 더는 들어가지 않을 때까지 합성곱을 적용할 수 있는 횟수를 셉니다",
    seed=[89, 90],
)
def test_times_until_gone_counts_until_the_filter_does_not_fit(learner, rng):
    """Known cases, the edges around the size of the filter, and drawn ones walked step by step."""
    for size, kernel, want in [(4, 3, 1), (28, 5, 6), (3, 5, 0), (5, 5, 1), (4, 5, 0), (1, 2, 0), (2, 2, 1), (6, 2, 5)]:
        assert_close(learner.times_until_gone(size, kernel), want)
    for kernel in range(2, 8):
        size, count = int(rng.integers(8, 50)), 0
        left = size
        while left >= kernel:
            left, count = places(left, kernel, 1, 0), count + 1
        assert_close(learner.times_until_gone(size, kernel), count)


@pytest.mark.task(
    "times_until_gone",
    points=0.25,
    en="a filter of one cell, which takes nothing away, raises a ValueError",
    ko="크기를 줄이지 않는 한 칸짜리 필터에는 ValueError를 일으킵니다",
    seed=[90],
)
def test_times_until_gone_refuses_a_filter_of_one_cell(learner):
    """Whatever the size of the input."""
    for size in (1, 2, 9):
        with assert_raises(ValueError):
            learner.times_until_gone(size, 1)


@pytest.mark.task(
    "pad2d",
    points=0.5,
    en="the frame surrounds the image on all four sides and holds the given value, or 0 without one",
    ko="테두리는 이미지의 네 면을 모두 두르고 지정한 값으로 채우며, 값이 없으면 0으로 채웁니다",
    seed=[91, 93, 94],
)
def test_pad2d_frames_the_image_with_the_value(learner):
    """A row of two pixels, written out; two numbers for the frame, by position and by name."""
    x = np.array([[[[7.0], [-3.0]]]])
    frame = np.array([[1.0, 1, 1, 1], [1, 0, 0, 1], [1, 1, 1, 1]])
    image = np.array([[0.0, 0, 0, 0], [0, 7, -3, 0], [0, 0, 0, 0]])
    assert_close(learner.pad2d(x, 1), image.reshape(1, 3, 4, 1))
    assert_close(learner.pad2d(x, 1, 2.5), (image + 2.5 * frame).reshape(1, 3, 4, 1))
    assert_close(learner.pad2d(x, padding=1, value=-8.0), (image - 8.0 * frame).reshape(1, 3, 4, 1))


@pytest.mark.task(
    "pad2d",
    points=0.75,
    en="only rows and columns grow, by the padding at each end; images and channels stay apart",
    ko="행과 열만 양쪽 끝에서 패딩만큼 늘어나고, 이미지 수와 채널 수는 그대로입니다",
    seed=[93],
)
@pytest.mark.parametrize(
    ("size", "padding"),
    [((2, 3, 5, 4), 1), ((3, 4, 2, 1), 3), ((1, 1, 6, 2), 2), ((2, 5, 3, 3), 0), ((1, 1, 1, 1), 4), ((4, 4, 4, 4), 2)],
    ids=["wide", "frame_wider_than_image", "one_row", "no_padding", "one_pixel", "all_alike"],
)
def test_pad2d_grows_the_image_axes_only(learner, rng, size, padding):
    """Drawn images and a drawn value, number by number."""
    x, value = rng.normal(size=size), float(rng.normal())
    assert_close(learner.pad2d(x, padding, value), framed(x, padding, value))


@pytest.mark.task(
    "pad2d",
    points=0.5,
    en="the result has the type of the images, whatever the value, and the images stay as they were",
    ko="어떤 값으로 채우든 결과의 자료형은 이미지와 같고, 이미지는 그대로입니다",
    seed=[93],
)
@every_kind
def test_pad2d_keeps_the_type_of_the_images(learner, rng, dtype):
    """Values as Python and numpy numbers."""
    single = np.issubdtype(dtype, np.floating)
    x = quarters(rng, (2, 2, 3, 2), dtype) if single else rng.integers(0, 2, size=(2, 2, 3, 2)).astype(dtype)
    assert_close(learner.pad2d(x, 1), framed(x, 1))
    assert_unchanged(learner)
    for value in (0.5, np.float64(-1.25)) if single else (1, np.int64(1), 1.0):
        assert_close(learner.pad2d(x, 2, value), framed(x, 2, value))
        assert_unchanged(learner)
    assert_close(learner.pad2d(x, 0), x)


@pytest.mark.task(
    "pad2d",
    points=0.25,
    en="a negative padding and another number of axes than four raise a ValueError",
    ko="패딩이 음수이거나 축이 4개가 아니면 ValueError를 일으킵니다",
    seed=[93],
)
@pytest.mark.parametrize(
    ("size", "padding"),
    [((1, 5, 5, 1), -1), ((2, 3, 6, 2), -3), ((3, 4), 1), ((3, 4, 2), 1), ((1, 3, 4, 2, 1), 1), ((3, 4, 2), 0)],
    ids=["negative", "very_negative", "2d", "3d", "5d", "3d_no_padding"],
)
def test_pad2d_refuses_negative_paddings_and_other_axes(learner, rng, size, padding):
    """Also where slices would make something of it."""
    with assert_raises(ValueError):
        learner.pad2d(rng.normal(size=size), padding)


@pytest.mark.task(
    "conv2d",
    points=0.5,
    en="window (i, j) begins at i times the stride, j times the stride of the padded image",
    ko="(i, j) 자리의 영역은 패딩한 이미지의 (스트라이드의 i배, 스트라이드의 j배)에서 시작합니다",
    seed=[93, 94, 96],
)
def test_conv2d_by_hand_with_padding_and_stride(learner):
    """Three rows and four columns; filters that pick one corner of the window, and one that weighs four cells."""
    x = np.arange(1.0, 13.0).reshape(1, 3, 4, 1)
    w = np.zeros((2, 2, 1, 3))
    w[0, 0, 0, 0], w[1, 1, 0, 1] = 1.0, 1.0
    w[:, :, 0, 2] = [[1.0, 10.0], [100.0, -1.0]]
    # padded rows: 0 | 1 2 3 4 | 5 6 7 8 | 9 10 11 12 | 0; windows begin at rows 0, 2 and columns 0, 2, 4
    got = learner.conv2d(x, w, np.array([0.0, 0.5, 0.0]), 2, 1)
    assert_close(got[..., 0], np.array([[[0.0, 0.0, 0.0], [0.0, 6.0, 8.0]]]))
    assert_close(got[..., 1], np.array([[[1.5, 3.5, 0.5], [9.5, 11.5, 0.5]]]))
    assert_close(got[..., 2], np.array([[[-1.0, 197.0, 400.0], [41.0, 1065.0, 1208.0]]]))


@pytest.mark.task(
    "conv2d",
    points=0.5,
    en="with a stride the map is every stride-th row and column of the map of stride 1",
    ko="스트라이드가 s이면 스트라이드가 1인 특성 맵에서 행과 열을 s칸마다 하나씩 고른 것과 같습니다",
    seed=[96, 97],
)
@pytest.mark.parametrize("stride", [1, 2, 3, 5])
def test_conv2d_with_a_stride_skips_rows_and_columns(learner, rng, stride):
    """Strides up to more than the filter, on sizes that they do not divide."""
    x, w, b = rng.normal(size=(2, 9, 12, 2)), rng.normal(size=(2, 3, 2, 3)), rng.normal(size=3)
    dense = slow_layer(x, w, b)
    assert_close(learner.conv2d(x, w, b, stride), dense[:, ::stride, ::stride])
    assert_close(learner.conv2d(x[:, :8, :7], w, stride=stride), (dense - b)[:, :7:stride, :5:stride])


@pytest.mark.task(
    "conv2d",
    points=0.5,
    en="a padding is a frame of zeros round the input, before the filter comes",
    ko="패딩은 필터를 적용하기 전에 입력 둘레를 0으로 채우는 것입니다",
    seed=[91, 93, 94],
)
@pytest.mark.parametrize("padding", [0, 1, 2, 4])
def test_conv2d_with_a_padding_is_the_layer_on_framed_images(learner, rng, padding):
    """The same as the layer without padding on images that the test has framed."""
    x, w, b = rng.uniform(1.0, 2.0, size=(2, 3, 5, 2)), rng.normal(size=(3, 2, 2, 3)), rng.normal(size=3)
    bigger = framed(x, padding)
    want = slow_layer(bigger, w, b)
    assert_close(learner.conv2d(x, w, b, padding=padding), want)
    assert_close(learner.conv2d(bigger, w, b), want)


@pytest.mark.task(
    "conv2d",
    points=0.75,
    en="any sizes of batch, image, filter, stride and padding go together, rows and columns by themselves",
    ko="배치, 이미지, 필터의 크기와 스트라이드, 패딩이 어떻든 행과 열을 따로 계산합니다",
    seed=[89, 93, 96],
)
@pytest.mark.parametrize(
    ("size", "kernel", "stride", "padding"),
    [
        ((2, 5, 8, 3), (3, 2, 3, 4), 2, 1),
        ((1, 8, 4, 2), (1, 3, 2, 5), 3, 2),
        ((3, 6, 6, 1), (2, 2, 1, 1), 3, 0),
        ((2, 3, 2, 2), (5, 4, 2, 3), 1, 1),
        ((1, 2, 7, 4), (4, 5, 4, 2), 2, 2),
        ((1, 4, 9, 1), (1, 1, 1, 2), 4, 1),
    ],
    ids=["wide", "batch_of_one", "gaps", "one_place", "filter_taller_than_image", "one_cell"],
)
def test_conv2d_with_any_sizes(learner, rng, size, kernel, stride, padding):
    """Sizes that differ from one another, against loops over single products."""
    x, w, b = rng.normal(size=size), rng.normal(size=kernel), rng.normal(size=kernel[3])
    assert_close(learner.conv2d(x, w, b, stride=stride, padding=padding), slow_layer(x, w, b, stride, padding))


@pytest.mark.task(
    "conv2d",
    points=0.25,
    en="without padding layers in a row shrink the map until nothing fits; with the right padding it keeps its size",
    ko="패딩 없이 합성곱을 거듭하면 더는 적용할 수 없을 때까지 줄어들고, 알맞게 패딩하면 크기가 유지됩니다",
    seed=[89, 90, 91],
)
def test_conv2d_in_a_row_shrinks_or_keeps_the_size(learner, rng):
    """Three layers of three cells on seven rows, a fourth one that is refused, then four filters with padding."""
    image, w = rng.normal(size=(1, 7, 9, 1)), rng.normal(size=(3, 3, 1, 1))
    x = image
    for rows in (5, 3, 1):
        x = learner.conv2d(x, w)
        assert_shape(x, (1, rows, rows + 2, 1))
    with assert_raises(ValueError):
        learner.conv2d(x, w)
    x, want = image, image
    for kernel in (1, 3, 5, 7):
        w = rng.normal(size=(kernel, kernel, 1, 1))
        x, want = learner.conv2d(x, w, padding=kernel // 2), slow_layer(want, w, padding=kernel // 2)
        assert_close(x, want)


@pytest.mark.task(
    "conv2d",
    points=0.5,
    en="float32 stays float32, integers and bools become float64, and x, w and b stay as they were",
    ko="float32는 float32로, 정수와 불리언은 float64로 계산하고, x와 w, b는 그대로 둡니다",
    seed=[93],
)
@every_kind
def test_conv2d_keeps_the_float_type_and_its_arguments(learner, rng, dtype):
    """Numbers whose sums are exact; with and without padding and bias, and whole numbers everywhere."""
    single = np.issubdtype(dtype, np.floating)
    weights = dtype if single else np.float64
    x = quarters(rng, (2, 4, 5, 2), dtype) if single else rng.integers(0, 256, size=(2, 4, 5, 2)).astype(dtype)
    w, b = quarters(rng, (2, 3, 2, 3), weights), quarters(rng, 3, weights)
    got = learner.conv2d(x, w, b, 2, 1)
    assert_unchanged(learner)
    assert_close(got, slow_layer(x, w, b, 2, 1).astype(weights))
    assert_close(learner.conv2d(x, w), slow_layer(x, w).astype(weights))
    assert_unchanged(learner)
    if not single:
        whole, shift = rng.integers(0, 4, size=(2, 3, 2, 3)).astype(dtype), np.array([1, 0, 1]).astype(dtype)
        assert_close(learner.conv2d(x, whole, shift, padding=1), slow_layer(x, whole, shift, padding=1))


@pytest.mark.task(
    "conv2d",
    points=0.5,
    en="a wrong stride or padding, filters that do not fit, other axes, channels or biases raise a ValueError",
    ko="스트라이드나 패딩이 잘못되었거나, 필터가 들어가지 않거나, 축, 채널, 편향이 맞지 않으면 ValueError를 일으킵니다",
    seed=[90, 93, 96],
)
@pytest.mark.parametrize(
    ("size", "kernel", "bias", "stride", "padding"),
    [((2, 5, 6, 3), (2, 2, 3, 2), None, 0, 0), ((2, 5, 6, 3), (2, 2, 3, 2), (2,), -1, 1),
     ((2, 5, 6, 3), (2, 2, 3, 2), None, 1, -1), ((2, 5, 9, 3), (6, 2, 3, 2), None, 1, 0),
     ((2, 9, 5, 3), (2, 6, 3, 2), None, 1, 0), ((2, 4, 9, 3), (7, 2, 3, 2), None, 3, 1),
     ((2, 9, 4, 3), (2, 7, 3, 2), None, 3, 1), ((5, 6, 3), (2, 2, 3, 2), None, 1, 1),
     ((1, 2, 5, 6, 3), (2, 2, 3, 2), None, 1, 0), ((2, 5, 6, 3), (2, 2, 3), None, 1, 0),
     ((2, 5, 6, 3), (1, 2, 2, 3, 2), None, 1, 0), ((2, 5, 6, 3), (2, 2, 1, 2), None, 2, 1),
     ((2, 5, 6, 1), (2, 2, 3, 2), (2,), 1, 0), ((2, 5, 6, 3), (2, 2, 3, 2), (1,), 1, 0),
     ((2, 5, 6, 3), (2, 2, 3, 2), (3,), 2, 1), ((2, 5, 6, 3), (2, 2, 3, 2), (1, 2), 1, 0),
     ((2, 5, 6, 3), (2, 2, 3, 2), (), 1, 0)],
    ids=["no_stride", "stride_back", "negative_padding", "too_tall", "too_wide", "too_tall_for_the_padding",
         "too_wide_for_the_padding", "image_3d", "image_5d", "filter_3d", "filter_5d", "filter_of_one_channel",
         "image_of_one_channel", "bias_of_one", "long_bias", "bias_2d", "bias_0d"],
)  # fmt: skip
def test_conv2d_refuses_what_does_not_match(learner, rng, size, kernel, bias, stride, padding):
    """Also where the sizes could be stretched to one another."""
    b = None if bias is None else np.asarray(rng.normal(size=bias))
    with assert_raises(ValueError):
        learner.conv2d(rng.normal(size=size), rng.normal(size=kernel), b, stride, padding)


@pytest.mark.task(
    "conv2d",
    points=0.25,
    en="a batch of padded images is convolved in reasonable time",
    ko="패딩한 이미지 배치의 합성곱을 적당한 시간 안에 계산합니다",
    seed=[93],
)
def test_conv2d_is_fast_enough(learner, rng):
    """Best of three against 400 ms or 60 times one product of matrices, whichever is longer."""
    x, w = rng.normal(size=(16, 28, 28, 3)), rng.normal(size=(5, 5, 3, 16))

    def host():
        start = time.perf_counter()
        bigger = np.pad(x, ((0, 0), (2, 2), (2, 2), (0, 0)))
        windows = np.lib.stride_tricks.sliding_window_view(bigger, (5, 5), axis=(1, 2))
        np.ascontiguousarray(windows.transpose(0, 1, 2, 4, 5, 3)).reshape(-1, 75) @ w.reshape(75, 16)
        return time.perf_counter() - start

    limit = max(0.4, 60 * best_of_three(host))

    def guest():
        assert_shape(learner.conv2d(x, w, None, 1, 2), (16, 28, 28, 16))
        return learner.last.seconds

    assert best_of_three(guest, enough=limit) <= limit, "too slow"
