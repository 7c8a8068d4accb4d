"""Hidden suite of unit 10: sliding one filter, a whole convolutional layer, well-known filters, the strongest match."""

import time

import numpy as np
import pytest

from autograder.testing import assert_close, assert_raises, assert_shape, assert_unchanged

every_kind = pytest.mark.parametrize(
    "dtype", [np.float64, np.float32, np.int64, np.uint8, np.bool_], ids=["float64", "float32", "int", "uint8", "bool"]
)


def slow_map(x, k):
    """Give the feature map of one image and one filter, one product at a time, every place of the filter by itself."""
    result = np.zeros((x.shape[0] - k.shape[0] + 1, x.shape[1] - k.shape[1] + 1))
    for row, column in np.ndindex(result.shape):
        for u, v in np.ndindex(k.shape):
            result[row, column] += float(x[row + u, column + v]) * float(k[u, v])
    return result


def slow_layer(x, w, b=None):
    """Give the feature maps of a batch: picture by picture, filter by filter, the channels added up."""
    maps = []
    for picture in x:
        each = []
        for f in range(w.shape[3]):
            total = sum(slow_map(picture[:, :, c], w[:, :, c, f]) for c in range(w.shape[2]))
            each.append(total if b is None else total + float(b[f]))
        maps.append(np.stack(each, axis=-1))
    return np.stack(maps)


def quarters(rng, shape, dtype=np.float64):
    """Draw multiples of 1/4 of both signs: their products and sums are exact in every order, in float32 too."""
    return (rng.integers(-12, 13, size=shape) / 4).astype(dtype)


def layer_by_windows(x, w):
    """Give the feature maps by one product of matrices: the yardstick of the time test."""
    windows = np.lib.stride_tricks.sliding_window_view(x, w.shape[:2], axis=(1, 2))
    rows = np.ascontiguousarray(windows.transpose(0, 1, 2, 4, 5, 3)).reshape(-1, w[..., 0].size)
    return (rows @ w.reshape(-1, w.shape[3])).reshape(*windows.shape[:3], w.shape[3])


def best_of_three(timed, enough=0.0):
    """Give the shortest of up to three times, and stop early at one that is short enough."""
    best = np.inf
    for _ in range(3):
        best = min(best, timed())
        if best <= enough:
            break
    return best


def assert_place(got, row, column):
    """Check that a place is a pair of two integers, Python's or numpy's."""
    assert isinstance(got, tuple | list), "not a tuple of row and column"
    assert len(got) == 2, "not two numbers"
    assert_close(got[0], row)
    assert_close(got[1], column)


@pytest.mark.task(
    "correlate2d",
    points=0.75,
    en="at every place the cells that lie on each other are multiplied, and the products are added",
    ko="자리마다 서로 대응하는 칸끼리 곱한 뒤 모두 더합니다",
    seed=[74, 75, 82],
)
def test_correlate2d_multiplies_matching_cells_and_adds(learner):
    """A 4x4 image with 3x3 filters and a 2x3 filter, all by hand."""
    x = np.array([[2.0, 1.0, 0.0, 3.0], [0.0, 4.0, 1.0, 1.0], [1.0, 0.0, 2.0, 0.0], [3.0, 1.0, 0.0, 2.0]])
    edge = np.array([[1.0, 0.0, -1.0], [1.0, 0.0, -1.0], [1.0, 0.0, -1.0]])
    corner = np.array([[1.0, 2.0, 0.0], [0.0, 0.0, 0.0], [0.0, 0.0, -3.0]])
    assert_close(learner.correlate2d(x, corner), np.array([[-2.0, 1.0], [8.0, 0.0]]))
    assert_close(learner.correlate2d(x, edge), np.array([[0.0, 1.0], [1.0, 2.0]]))
    flat = np.array([[0.0, 1.0, 0.0], [0.5, 0.0, 2.0]])
    assert_close(learner.correlate2d(x, flat), np.array([[3.0, 4.0], [8.5, 1.0], [1.5, 6.5]]))


@pytest.mark.task(
    "correlate2d",
    points=0.75,
    en="every place at which the filter fits counts once, whatever the shapes of image and filter",
    ko="이미지와 필터의 모양이 어떻든, 필터가 들어갈 수 있는 자리마다 값이 하나씩 나옵니다",
    seed=[74, 82, 84],
)
@pytest.mark.parametrize(
    ("size", "kernel"),
    [((5, 9), (2, 4)), ((8, 4), (4, 1)), ((6, 6), (3, 3)), ((3, 5), (3, 5)), ((3, 5), (1, 1)), ((3, 5), (1, 5))],
    ids=["wide", "tall", "square", "one_place", "one_cell", "one_row"],
)
def test_correlate2d_counts_every_place_once(learner, rng, size, kernel):
    """Drawn numbers of both signs against a loop over single products."""
    x, k = rng.normal(size=size), rng.normal(size=kernel)
    assert_close(learner.correlate2d(x, k), slow_map(x, k))


@pytest.mark.task(
    "correlate2d",
    points=0.5,
    en="the filter is not turned round: an image of one bright pixel gives the filter's numbers in reverse order",
    ko="필터를 뒤집지 않으므로, 밝은 픽셀이 하나뿐인 이미지에서는 필터의 수가 거꾸로 나타납니다",
    seed=[82],
)
def test_correlate2d_of_one_pixel_is_the_filter_in_reverse(learner, rng):
    """The filter meets the pixel with its last cell first."""
    k = np.arange(1.0, 7.0).reshape(2, 3) + rng.uniform(0.0, 0.5, size=(2, 3))
    row, column = int(rng.integers(1, 4)), int(rng.integers(2, 5))
    x = np.zeros((5, 7))
    x[row, column] = 1.0
    want = np.zeros((4, 5))
    for u, v in np.ndindex(2, 3):
        want[row - u, column - v] = k[u, v]
    assert_close(learner.correlate2d(x, k), want)


@pytest.mark.task(
    "correlate2d",
    points=0.25,
    en="float32 stays float32, integers and bools become float64, and both arguments stay as they were",
    ko="float32는 float32로, 정수와 불리언은 float64로 계산하고, 두 인수는 그대로 둡니다",
    seed=[82],
)
@every_kind
def test_correlate2d_keeps_the_float_type_and_its_arguments(learner, rng, dtype):
    """Numbers whose sums are exact; bytes as in a picture file, whose products do not fit into a byte."""
    single = np.issubdtype(dtype, np.floating)
    x = quarters(rng, (4, 6), dtype) if single else rng.integers(0, 256, size=(4, 6)).astype(dtype)
    k = quarters(rng, (3, 2), dtype if single else np.float64)
    got = learner.correlate2d(x, k)
    assert_unchanged(learner)
    assert_close(got, slow_map(x, k).astype(k.dtype))
    if not single:
        whole = np.array([[3, 1, 0], [1, 2, 1]]).astype(dtype)
        assert_close(learner.correlate2d(x, whole), slow_map(x, whole))
        assert_unchanged(learner)


@pytest.mark.task(
    "correlate2d",
    points=0.5,
    en="a filter larger than the image and arrays that do not have two axes are refused with a ValueError",
    ko="이미지보다 큰 필터와 축이 2개가 아닌 배열은 ValueError로 거부합니다",
    seed=[82],
)
@pytest.mark.parametrize(
    ("size", "kernel"),
    [((3, 6), (4, 2)), ((6, 3), (2, 4)), ((2, 2), (4, 4)), ((6,), (2, 2)), ((1, 4, 4), (2, 2)), ((4, 4, 1), (2, 2)),
     ((4, 4), (2,)), ((4, 4), (1, 2, 2)), ((4, 4), (2, 2, 1)), ((4, 4), ())],
    ids=["too_tall", "too_wide", "far_too_large", "image_1d", "batch_of_one", "image_of_one_channel", "filter_1d",
         "filter_3d", "filter_of_one_channel", "filter_0d"],
)  # fmt: skip
def test_correlate2d_refuses_what_does_not_fit(learner, rng, size, kernel):
    """One place short along either axis, and one axis too few or too many."""
    with assert_raises(ValueError):
        learner.correlate2d(rng.normal(size=size), np.asarray(rng.normal(size=kernel)))


@pytest.mark.task(
    "conv2d",
    points=0.5,
    en="a filter has one slice for each channel, and all products of a window become one number of its map",
    ko="필터에는 채널마다 가중치 표가 한 장씩 있고, 한 영역에서 나온 곱은 모두 더해 값 하나로 만듭니다",
    seed=[72, 74, 82],
)
def test_conv2d_adds_up_all_channels(learner):
    """One picture of two rows, three columns and two channels; two filters with a bias each; by hand."""
    x = np.array([[[[1.0, 10.0], [2.0, 20.0], [3.0, 30.0]], [[4.0, 40.0], [5.0, 50.0], [6.0, 60.0]]]])
    w = np.zeros((2, 2, 2, 2))
    w[0, 0, 0, 0], w[1, 1, 0, 0], w[0, 1, 1, 0] = 1.0, 2.0, -1.0
    w[1, 0, 1, 1], w[0, 1, 0, 1] = 0.5, 4.0
    # filter 0: x[0,0] + 2*x[1,1] - y[0,1] = 1+10-20 and 2+12-30; filter 1: y[1,0]/2 + 4*x[0,1] = 20+8 and 25+12
    assert_close(learner.conv2d(x, w, np.array([0.5, -8.0])), np.array([[[[-8.5, 20.0], [-15.5, 29.0]]]]))
    assert_close(learner.conv2d(x, w), np.array([[[[-9.0, 28.0], [-16.0, 37.0]]]]))


@pytest.mark.task(
    "conv2d",
    points=0.75,
    en="axis 1 is rows and axis 2 is columns, for batches of any size and pictures and filters of any shape",
    ko="배치 크기와 이미지, 필터의 모양이 어떻든 축 1은 행, 축 2는 열로 다룹니다",
    seed=[72, 82, 84],
)
@pytest.mark.parametrize(
    ("size", "kernel"),
    [
        ((2, 5, 8, 3), (3, 2, 3, 4)),
        ((1, 7, 4, 2), (1, 3, 2, 5)),
        ((3, 4, 4, 4), (2, 2, 4, 2)),
        ((1, 3, 6, 1), (3, 6, 1, 1)),
    ],
    ids=["wide", "batch_of_one", "square", "one_place"],
)
def test_conv2d_of_pictures_of_any_shape(learner, rng, size, kernel):
    """Sizes that differ from one another, against loops over pictures, filters and channels."""
    x, w, b = rng.normal(size=size), rng.normal(size=kernel), rng.normal(size=kernel[3])
    assert_close(learner.conv2d(x, w, b), slow_layer(x, w, b))


@pytest.mark.task(
    "conv2d",
    points=0.75,
    en="each filter makes one map of its own, the same as if it were alone",
    ko="필터마다 특성 맵이 하나씩 나오며, 그 필터만 따로 적용한 결과와 같습니다",
    seed=[80, 87],
)
def test_conv2d_makes_one_map_for_each_filter(learner, rng):
    """Filters one by one with their own biases, and in another order."""
    x, w, b = rng.normal(size=(2, 4, 6, 2)), rng.normal(size=(2, 3, 2, 3)), rng.normal(size=3)
    maps = learner.conv2d(x, w, b)
    assert_shape(maps, (2, 3, 4, 3))
    for f in range(3):
        alone = learner.conv2d(x, w[..., f : f + 1], b[f : f + 1])
        assert_close(alone, slow_layer(x, w[..., f : f + 1], b[f : f + 1]))
        assert_close(maps[..., f : f + 1], alone)
    order = [2, 0, 1]
    assert_close(learner.conv2d(x, w[..., order], b[order]), maps[..., order])


@pytest.mark.task(
    "conv2d",
    points=0.5,
    en="the bias of a filter is added once to each number of its map, and without b there is none",
    ko="필터의 편향은 그 특성 맵의 값마다 한 번씩 더하고, b가 없으면 더하지 않습니다",
    seed=[72, 87],
)
def test_conv2d_adds_the_bias_once_to_each_number(learner, rng):
    """Black pictures show the bias alone; no bias is a bias of 0, by position and by name."""
    x, w, b = rng.normal(size=(3, 4, 3, 2)), rng.normal(size=(2, 2, 2, 5)), rng.normal(size=5)
    assert_close(learner.conv2d(np.zeros_like(x), w, b), np.zeros((3, 3, 2, 5)) + b)
    plain = slow_layer(x, w)
    assert_close(learner.conv2d(x, w, b=b), plain + b)
    assert_close(learner.conv2d(x, w, None), plain)
    assert_close(learner.conv2d(x, w, b=np.zeros(5)), plain)


@pytest.mark.task(
    "conv2d",
    points=0.5,
    en="a shifted picture gives the shifted map, and no picture of a batch shows in the map of another",
    ko="이미지를 옮기면 특성 맵도 그만큼 옮겨지고, 배치의 다른 이미지는 결과에 영향을 주지 않습니다",
    seed=[74, 105],
)
def test_conv2d_shifts_with_its_picture(learner, rng):
    """A patch on black, one row down and two columns right; then both pictures in one batch and reversed."""
    w = rng.normal(size=(2, 3, 2, 3))
    here, there = np.zeros((1, 7, 9, 2)), np.zeros((1, 7, 9, 2))
    patch = rng.normal(size=(3, 3, 2))
    here[0, 1:4, 2:5], there[0, 2:5, 4:7] = patch, patch
    first, second = learner.conv2d(here, w), learner.conv2d(there, w)
    assert_close(first, slow_layer(here, w))
    assert_close(second[:, 1:, 2:], first[:, :-1, :-2])
    assert_close(learner.conv2d(np.concatenate([there, here]), w), np.concatenate([second, first]))


@pytest.mark.task(
    "conv2d",
    points=0.5,
    en="filters of one cell act on every pixel like a dense layer on its channels",
    ko="한 칸짜리 필터는 픽셀마다 그 채널들에 전결합 계층을 적용하는 것과 같습니다",
    seed=[72],
)
def test_conv2d_with_one_cell_is_a_dense_layer_for_each_pixel(learner, rng):
    """Each pixel's channels times a matrix, plus the bias."""
    x, w, b = rng.normal(size=(2, 3, 4, 5)), rng.normal(size=(1, 1, 5, 2)), rng.normal(size=2)
    want = np.zeros((2, 3, 4, 2))
    for n, row, column in np.ndindex(2, 3, 4):
        want[n, row, column] = x[n, row, column] @ w[0, 0] + b
    assert_close(learner.conv2d(x, w, b), want)


@pytest.mark.task(
    "conv2d",
    points=0.5,
    en="float32 stays float32, integers and bools become float64, and x, w and b stay as they were",
    ko="float32는 float32로, 정수와 불리언은 float64로 계산하고, x와 w, b는 그대로 둡니다",
    seed=[72],
)
@every_kind
def test_conv2d_keeps_the_float_type_and_its_arguments(learner, rng, dtype):
    """Numbers whose sums are exact; with and without a bias, and whole numbers everywhere."""
    single = np.issubdtype(dtype, np.floating)
    weights = dtype if single else np.float64
    x = quarters(rng, (2, 4, 4, 2), dtype) if single else rng.integers(0, 256, size=(2, 4, 4, 2)).astype(dtype)
    w, b = quarters(rng, (2, 3, 2, 3), weights), quarters(rng, 3, weights)
    got = learner.conv2d(x, w, b)
    assert_unchanged(learner)
    assert_close(got, slow_layer(x, w, b).astype(weights))
    assert_close(learner.conv2d(x, w), slow_layer(x, w).astype(weights))
    assert_unchanged(learner)
    if not single:
        whole, shift = rng.integers(0, 4, size=(2, 3, 2, 3)).astype(dtype), np.array([1, 0, 1]).astype(dtype)
        assert_close(learner.conv2d(x, whole, shift), slow_layer(x, whole, shift))


@pytest.mark.task(
    "conv2d",
    points=0.5,
    en="other numbers of axes or channels, filters that do not fit and a bias not of shape (F,) raise a ValueError",
    ko="축이나 채널의 수가 다른 경우, 필터가 들어가지 않는 경우, 편향의 모양이 (F,)가 아닌 경우 ValueError를 냅니다",
    seed=[72],
)
@pytest.mark.parametrize(
    ("size", "kernel", "bias"),
    [((4, 5, 3), (2, 2, 3, 2), None), ((2, 4, 5, 3, 3), (2, 2, 3, 2), None), ((2, 4, 5, 3), (2, 2, 3), None),
     ((2, 4, 5, 3), (2, 2, 3, 3, 3), None), ((2, 4, 5, 3), (2, 2, 1, 2), None), ((2, 4, 5, 1), (2, 2, 3, 2), None),
     ((2, 4, 5, 3), (2, 2, 4, 2), (2,)), ((2, 4, 7, 3), (5, 2, 3, 2), None), ((2, 7, 4, 3), (2, 5, 3, 2), None),
     ((2, 4, 5, 3), (2, 2, 3, 2), (3,)), ((2, 4, 5, 3), (2, 2, 3, 2), (1,)), ((2, 4, 5, 3), (2, 2, 3, 2), (1, 2)),
     ((2, 4, 5, 3), (2, 2, 3, 2), (4, 2)), ((2, 4, 5, 3), (2, 2, 3, 2), ())],
    ids=["image_3d", "image_5d", "filter_3d", "filter_5d", "filter_of_one_channel", "image_of_one_channel",
         "other_channels", "too_tall", "too_wide", "long_bias", "bias_of_one", "bias_2d", "bias_by_column", "bias_0d"],
)  # fmt: skip
def test_conv2d_refuses_what_does_not_match(learner, rng, size, kernel, bias):
    """Also where the sizes could be stretched to one another."""
    b = None if bias is None else np.asarray(rng.normal(size=bias))
    with assert_raises(ValueError):
        learner.conv2d(rng.normal(size=size), rng.normal(size=kernel), b)


@pytest.mark.task(
    "conv2d",
    points=0.5,
    en="a batch of pictures is convolved in reasonable time",
    ko="이미지 배치의 합성곱을 적당한 시간 안에 계산합니다",
    seed=[72],
)
def test_conv2d_is_fast_enough(learner, rng):
    """Best of three against 150 ms or 60 times one product of matrices, whichever is longer."""
    x, w = rng.normal(size=(16, 28, 28, 3)), rng.normal(size=(5, 5, 3, 16))

    def host():
        start = time.perf_counter()
        layer_by_windows(x, w)
        return time.perf_counter() - start

    limit = max(0.15, 60 * best_of_three(host))

    def guest():
        assert_shape(learner.conv2d(x, w), (16, 24, 24, 16))
        return learner.last.seconds

    assert best_of_three(guest, enough=limit) <= limit, "too slow"


@pytest.mark.task(
    "make_filter",
    points=0.5,
    en="the five filters have the numbers that the text prints, as float64",
    ko="다섯 필터의 값은 본문에 적힌 수와 같고 dtype은 float64입니다",
    seed=[78, 79],
)
def test_make_filter_has_the_numbers_of_the_text(learner):
    """Written out; asked for twice, in two orders."""
    want = {
        "identity": np.array([[0.0, 0, 0], [0, 1, 0], [0, 0, 0]]),
        "blur": np.ones((3, 3)) / 9,
        "vertical_edge": np.array([[1.0, 0, -1], [1, 0, -1], [1, 0, -1]]),
        "horizontal_edge": np.array([[1.0, 1, 1], [0, 0, 0], [-1, -1, -1]]),
        "sharpen": np.array([[0.0, -1, 0], [-1, 5, -1], [0, -1, 0]]),
    }
    for name in [*want, *reversed(want)]:
        assert_close(learner.make_filter(name), want[name])


@pytest.mark.task(
    "make_filter",
    points=0.25,
    en="identity keeps the inside, blur weakens a spot, sharpen stresses it and edge filters see only their own edges",
    ko="identity는 안쪽을 그대로 두고, blur는 점을 약하게, sharpen은 강하게 만들며, 경계선 필터는 자기 방향만 찾습니다",
    seed=[78, 79, 80],
)
def test_make_filter_does_what_its_name_says(learner, rng):
    """Each filter on pictures that it is made for; the sliding is the test's own."""
    x = rng.normal(size=(5, 6))
    assert_close(slow_map(x, learner.make_filter("identity")), x[1:-1, 1:-1])

    spot = np.full((5, 5), 2.0)
    spot[2, 2] = 11.0
    assert_close(slow_map(spot, learner.make_filter("blur")), np.full((3, 3), 3.0))
    assert_close(slow_map(spot, learner.make_filter("sharpen"))[1, 1], 47.0)

    step = np.repeat(rng.uniform(1.0, 9.0, size=2), 3)
    vertical, horizontal = np.tile(step, (5, 1)), np.tile(step[:, None], (1, 5))
    along = np.array([0.0, 3.0, 3.0, 0.0]) * (step[0] - step[-1])
    for name, other, image in [
        ("vertical_edge", "horizontal_edge", vertical),
        ("horizontal_edge", "vertical_edge", horizontal),
    ]:
        found = slow_map(image, learner.make_filter(name))
        assert_close(found, np.tile(along, (3, 1)) if image is vertical else np.tile(along[:, None], (1, 3)))
        assert_close(slow_map(image, learner.make_filter(other)), np.zeros(found.shape))


@pytest.mark.task(
    "make_filter",
    points=0.25,
    en="a name that is none of the five raises a ValueError",
    ko="다섯 이름이 아닌 이름에는 ValueError를 냅니다",
    seed=[79],
)
@pytest.mark.parametrize("name", ["edge", "Blur", "", "vertical", "sharpened"])
def test_make_filter_refuses_other_names(learner, name):
    """Parts of a name, longer ones and capitals are other names."""
    with assert_raises(ValueError):
        learner.make_filter(name)


@pytest.mark.task(
    "strongest_match",
    points=0.75,
    en="it is the row and the column of the largest number, sign included, and of equal ones the first",
    ko="부호까지 따져 가장 큰 값의 행과 열을 돌려주고, 같은 값이 여럿이면 첫 번째를 고릅니다",
    seed=[85, 86],
)
def test_strongest_match_is_the_place_of_the_largest_number(learner, rng):
    """Wide, tall and all negative maps, equal numbers, one single number."""
    for shape in [(3, 8), (8, 3), (1, 5), (5, 1), (1, 1)]:
        for sign in (1, -1):
            values = sign * (rng.permutation(shape[0] * shape[1]) + 1.0).reshape(shape)
            places = [place for place in np.ndindex(shape) if all(values[place] >= other for other in values.flat)]
            assert_place(learner.strongest_match(values), *places[0])
    ties = np.array([[1, 0, 2, 7], [3, 7, 0, 1], [7, 2, 7, 0]])
    assert_place(learner.strongest_match(ties), 0, 3)
    assert_place(learner.strongest_match(ties[1:]), 0, 1)
    assert_place(learner.strongest_match(np.array([[-9.0, 0.5], [0.5, 0.5]], dtype=np.float32)), 0, 1)


@pytest.mark.task(
    "strongest_match",
    points=0.25,
    en="in the map of a filter it finds the pattern of the filter, not the brightest pixel or the opposite pattern",
    ko="필터의 특성 맵에서 가장 밝은 픽셀이나 반대 패턴이 아니라 필터와 같은 패턴이 있는 곳을 찾습니다",
    seed=[85, 86],
)
def test_strongest_match_finds_the_planted_pattern(learner, rng):
    """A pattern, its negative with more contrast and a bright pixel lie far apart in weak noise."""
    pattern = rng.permutation(np.repeat([1.0, -1.0], 6)).reshape(4, 3)  # mean 0; shifted over itself at most 9 of 12
    row, column = int(rng.integers(0, 4)), int(rng.integers(0, 9))
    x = 5 + rng.uniform(-0.03, 0.03, size=(24, 11))
    x[row : row + 4, column : column + 3] += pattern
    x[12:16, 4:7] -= 1.2 * pattern
    x[22, 5] = 12.0
    found = slow_map(x, pattern)
    assert found.max() == found[row, column], "the test itself is wrong"
    assert_place(learner.strongest_match(found), row, column)


@pytest.mark.task(
    "strongest_match",
    points=0.25,
    en="a map without exactly two axes raises a ValueError, and a map stays as it was",
    ko="축이 2개가 아닌 특성 맵에는 ValueError를 내고, 특성 맵은 그대로 둡니다",
    seed=[84],
)
def test_strongest_match_refuses_other_numbers_of_axes(learner, rng):
    """One axis, three, none; then a call that is right."""
    for shape in [(4,), (1, 3, 4), (3, 4, 1), ()]:
        with assert_raises(ValueError):
            learner.strongest_match(np.asarray(rng.normal(size=shape)))
    learner.strongest_match(rng.normal(size=(3, 4)))
    assert_unchanged(learner)
