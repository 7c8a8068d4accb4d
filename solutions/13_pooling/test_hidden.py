"""Hidden suite of unit 13: the largest number and the mean of windows, their gradients, and what a shift changes."""

import time

import numpy as np
import pytest

from autograder.testing import assert_close, assert_gradient, assert_raises, assert_shape, assert_unchanged

every_kind = pytest.mark.parametrize(
    "dtype", [np.float64, np.float32, np.int64, np.uint8, np.bool_], ids=["float64", "float32", "int", "uint8", "bool"]
)
windows = pytest.mark.parametrize(
    ("shape", "size", "stride"),
    [((2, 4, 8, 3), 2, None), ((1, 7, 5, 2), 2, None), ((2, 5, 9, 1), 3, 2), ((1, 8, 3, 2), 1, 3),
     ((2, 5, 6, 2), 2, 1), ((1, 9, 7, 1), 2, 4), ((3, 4, 4, 2), 4, None), ((2, 3, 2, 3), 1, None)],
    ids=["tiles", "rest_is_left_out", "overlap", "gaps", "stride_1", "large_stride", "whole_picture", "one_cell"],
)  # fmt: skip
bad_windows = pytest.mark.parametrize(
    ("shape", "size", "stride"),
    [((4, 6, 2), 2, None), ((1, 1, 4, 6, 2), 2, None), ((4, 6), 2, None), ((2, 4, 6, 3), 0, None),
     ((2, 4, 6, 3), -1, None), ((2, 4, 6, 3), 0, 1), ((2, 4, 6, 3), 2, 0), ((2, 4, 6, 3), 2, -1),
     ((1, 4, 9, 6), 5, None), ((1, 9, 4, 6), 5, None), ((6, 4, 9, 1), 5, 1)],
    ids=["three_axes", "five_axes", "two_axes", "size_0", "size_below_0", "size_0_stride_1", "stride_0",
         "stride_below_0", "too_tall", "too_wide", "too_tall_with_stride"],
)  # fmt: skip


def corners(shape, size, stride):
    """List the places (row, column) of the map with the upper left cells of their windows, one window at a time."""
    step = size if stride is None else stride
    found = []
    for i, top in enumerate(range(0, shape[1], step)):
        for j, left in enumerate(range(0, shape[2], step)):
            if top + size <= shape[1] and left + size <= shape[2]:
                found.append((i, j, top, left))
    return found


def map_shape(shape, size, stride):
    """Give the shape of the map, by counting windows."""
    places = corners(shape, size, stride)
    return (shape[0], 1 + max(place[0] for place in places), 1 + max(place[1] for place in places), shape[3])


def slow_pool(x, size, stride, summary):
    """Pool one window of one channel of one picture after the other."""
    result = np.zeros(map_shape(x.shape, size, stride))
    for i, j, top, left in corners(x.shape, size, stride):
        for n, c in np.ndindex(x.shape[0], x.shape[3]):
            cells = [float(value) for value in x[n, top : top + size, left : left + size, c].flat]
            result[n, i, j, c] = summary(cells)
    return result


def mean(cells):
    return sum(cells) / len(cells)


def slow_winners(dout, x, size, stride):
    """Give each number of dout to the largest cell of its window; the cells of x differ from one another."""
    dx = np.zeros(x.shape)
    for i, j, top, left in corners(x.shape, size, stride):
        for n, c in np.ndindex(x.shape[0], x.shape[3]):
            inside = [(top + u, left + v) for u in range(size) for v in range(size)]
            row, column = max(inside, key=lambda cell: x[n, cell[0], cell[1], c])
            dx[n, row, column, c] += float(dout[n, i, j, c])
    return dx


def slow_shares(dout, shape, size, stride):
    """Give each cell of a window its share of the window's number of dout."""
    dx = np.zeros(shape)
    for i, j, top, left in corners(shape, size, stride):
        for u, v in np.ndindex(size, size):
            dx[:, top + u, left + v] += dout[:, i, j] / size**2
    return dx


def apart(rng, shape):
    """Draw multiples of 1/4 of both signs, no two of the same size: no small nudge changes which one is the largest."""
    places = rng.permutation(int(np.prod(shape))).reshape(shape) + 1
    return places / 4 * np.where(places % 2, -1.0, 1.0)


def quarters(rng, shape, dtype=np.float64):
    """Draw multiples of 1/4 of both signs: their sums are exact in every order, in float32 too."""
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
    "max_pool",
    points=1,
    en="the largest number of each window is kept, negative numbers as they are, and windows do not overlap by default",
    ko="영역마다 가장 큰 값을 음수도 그대로 비교해 남기고, 스트라이드를 정하지 않으면 영역이 겹치지 않습니다",
    seed=[99, 101, 107, 108, 109, 110],
)
def test_max_pool_keeps_the_largest_of_each_window(learner, rng):
    """By hand: mixed signs, only negative numbers, and both raised by the same number."""
    mixed = np.array([[1.0, -9.0, 4.0, 0.0], [2.0, 3.0, -7.0, -5.0], [-8.0, -1.0, 0.5, 0.25], [-6.0, -2.0, -3.0, 0.75]])
    below = -np.array([[5.0, 3.0, 9.0, 7.0], [4.0, 6.0, 8.0, 2.0]])
    assert_close(learner.max_pool(mixed.reshape(1, 4, 4, 1)), np.array([3.0, 4.0, -1.0, 0.75]).reshape(1, 2, 2, 1))
    assert_close(learner.max_pool(below.reshape(1, 2, 4, 1)), np.array([-3.0, -2.0]).reshape(1, 1, 2, 1))
    shift = float(rng.integers(10, 20))
    assert_close(
        learner.max_pool(mixed.reshape(1, 4, 4, 1) + shift),
        np.array([3.0, 4.0, -1.0, 0.75]).reshape(1, 2, 2, 1) + shift,
    )
    assert_close(learner.max_pool(mixed.reshape(1, 4, 4, 1), 3), np.array([4.0]).reshape(1, 1, 1, 1))


@pytest.mark.task(
    "max_pool",
    points=1,
    en="every whole window counts, for any size and stride, each channel of each picture by itself",
    ko="크기와 스트라이드가 얼마이든 온전히 들어가는 영역만, 이미지마다 채널마다 따로 계산합니다",
    seed=[99, 100, 101, 109],
)
@windows
def test_max_pool_takes_every_whole_window(learner, rng, shape, size, stride):
    """Sizes that differ from one another, numbers of both signs, against a loop over single windows."""
    x = apart(rng, shape)
    assert_close(learner.max_pool(x, size, stride), slow_pool(x, size, stride, max))
    assert_close(learner.max_pool(x[::-1], stride=stride, size=size), slow_pool(x[::-1], size, stride, max))


@pytest.mark.task(
    "max_pool",
    points=0.5,
    en="a bright cell may move inside its window without changing the map, and changes it in the next window",
    ko="밝은 칸이 영역 안에서 움직이면 결과가 그대로이고, 다른 영역으로 넘어가면 결과가 달라집니다",
    seed=[102, 104, 106],
)
@pytest.mark.parametrize(("size", "rows", "columns"), [(2, 6, 8), (3, 6, 9)], ids=["two", "three"])
def test_max_pool_forgives_small_shifts(learner, rng, size, rows, columns):
    """One picture for each place of the bright cell, all in one batch; every move by one to the right and down."""
    light = float(rng.uniform(1.0, 9.0))
    pictures = np.zeros((rows * columns, rows, columns, 1))
    for i, j in np.ndindex(rows, columns):
        pictures[i * columns + j, i, j, 0] = light
    maps = learner.max_pool(pictures, size)
    assert_shape(maps, (rows * columns, rows // size, columns // size, 1))
    maps = maps.reshape(rows, columns, -1)
    for i, j in np.ndindex(rows, columns):
        assert_close(np.sort(maps[i, j])[-2:], np.array([0.0, light]))
        if j + 1 < columns:
            same = np.array_equal(maps[i, j], maps[i, j + 1])
            assert same == ((j + 1) % size > 0), "a move to the right"
        if i + 1 < rows:
            same = np.array_equal(maps[i, j], maps[i + 1, j])
            assert same == ((i + 1) % size > 0), "a move down"


@pytest.mark.task(
    "max_pool",
    points=0.25,
    en="float32 stays float32, integers and bools become float64, and x stays as it was",
    ko="float32는 float32로, 정수와 불리언은 float64로 돌려주고, x는 그대로 둡니다",
    seed=[109],
)
@every_kind
def test_max_pool_keeps_the_float_type_and_its_argument(learner, rng, dtype):
    """Floats of both signs; bytes as in a picture file."""
    real = np.issubdtype(dtype, np.floating)
    x = (apart(rng, (2, 4, 6, 2)) if real else rng.integers(0, 256, size=(2, 4, 6, 2))).astype(dtype)
    got = learner.max_pool(x, 3, 1)
    assert_unchanged(learner)
    assert_close(got, slow_pool(x, 3, 1, max).astype(dtype if real else np.float64))


@pytest.mark.task(
    "max_pool",
    points=0.5,
    en="other numbers of axes, sizes and strides below 1 and windows larger than the picture raise a ValueError",
    ko="축이 4개가 아니거나, 크기나 스트라이드가 1보다 작거나, 영역이 이미지보다 크면 ValueError를 일으킵니다",
    seed=[101],
)
@bad_windows
def test_max_pool_refuses_what_does_not_fit(learner, rng, shape, size, stride):
    """One axis too few or too many, 0 and below, and one row or one column short."""
    with assert_raises(ValueError):
        learner.max_pool(rng.normal(size=shape), size, stride)


@pytest.mark.task(
    "max_pool",
    points=0.25,
    en="a batch of pictures is pooled in reasonable time",
    ko="이미지 배치의 풀링을 적당한 시간 안에 계산합니다",
    seed=[103],
)
def test_max_pool_is_fast_enough(learner, rng):
    """Best of three against 150 ms or 8 times the maximum over a view of all windows, whichever is longer."""
    x = rng.normal(size=(32, 28, 28, 8))

    def host():
        start = time.perf_counter()
        np.lib.stride_tricks.sliding_window_view(x, (2, 2), axis=(1, 2))[:, ::2, ::2].max(axis=(4, 5))
        return time.perf_counter() - start

    def guest():
        assert_shape(learner.max_pool(x), (32, 14, 14, 8))
        return learner.last.seconds

    taken = best_of_three(guest, enough=0.15)
    assert taken <= 0.15 or taken <= 8 * best_of_three(host), "too slow"


@pytest.mark.task(
    "avg_pool",
    points=0.75,
    en="the mean of each window is taken, without rounding, and windows do not overlap by default",
    ko="영역마다 반올림하지 않은 평균을 구하고, 스트라이드를 정하지 않으면 영역이 겹치지 않습니다",
    seed=[101, 107, 111, 112, 113],
)
def test_avg_pool_takes_the_mean_of_each_window(learner, rng):
    """By hand, floats and integers; a picture of one colour keeps it."""
    x = np.array([[1, 2, 8, 0], [4, 0, -3, 0], [-5, 1, 6, 6], [2, -4, 6, 6]]).reshape(1, 4, 4, 1)
    want = np.array([1.75, 1.25, -1.5, 6.0]).reshape(1, 2, 2, 1)
    assert_close(learner.avg_pool(x.astype(float)), want)
    assert_close(learner.avg_pool(x), want)
    assert_close(learner.avg_pool(x, 3), np.array([14 / 9]).reshape(1, 1, 1, 1))
    colour = float(rng.uniform(-9.0, 9.0))
    assert_close(learner.avg_pool(np.full((1, 6, 9, 2), colour), 3), np.full((1, 2, 3, 2), colour))


@pytest.mark.task(
    "avg_pool",
    points=0.75,
    en="every whole window counts, for any size and stride, each channel of each picture by itself",
    ko="크기와 스트라이드가 얼마이든 온전히 들어가는 영역만, 이미지마다 채널마다 따로 계산합니다",
    seed=[99, 100, 101, 112],
)
@windows
def test_avg_pool_takes_every_whole_window(learner, rng, shape, size, stride):
    """Sizes that differ from one another, numbers of both signs, against a loop over single windows."""
    x = rng.normal(size=shape)
    assert_close(learner.avg_pool(x, size, stride), slow_pool(x, size, stride, mean))
    assert_close(learner.avg_pool(x[::-1], stride=stride, size=size), slow_pool(x[::-1], size, stride, mean))


@pytest.mark.task(
    "avg_pool",
    points=0.25,
    en="float32 stays float32, integers and bools become float64, and x stays as it was",
    ko="float32는 float32로, 정수와 불리언은 float64로 계산하고, x는 그대로 둡니다",
    seed=[112],
)
@every_kind
def test_avg_pool_keeps_the_float_type_and_its_argument(learner, rng, dtype):
    """Numbers whose sums are exact; bytes whose sums do not fit into a byte."""
    real = np.issubdtype(dtype, np.floating)
    x = quarters(rng, (2, 4, 6, 2), dtype) if real else rng.integers(100, 256, size=(2, 4, 6, 2)).astype(dtype)
    got = learner.avg_pool(x, 2, 1)
    assert_unchanged(learner)
    assert_close(got, slow_pool(x, 2, 1, mean).astype(dtype if real else np.float64))


@pytest.mark.task(
    "avg_pool",
    points=0.25,
    en="other numbers of axes, sizes and strides below 1 and windows larger than the picture raise a ValueError",
    ko="축이 4개가 아니거나, 크기나 스트라이드가 1보다 작거나, 영역이 이미지보다 크면 ValueError를 일으킵니다",
    seed=[101],
)
@bad_windows
def test_avg_pool_refuses_what_does_not_fit(learner, rng, shape, size, stride):
    """One axis too few or too many, 0 and below, and one row or one column short."""
    with assert_raises(ValueError):
        learner.avg_pool(rng.normal(size=shape), size, stride)


@pytest.mark.task(
    "max_pool_backward",
    points=0.5,
    en="the largest cell of a window gets all of its gradient, and a cell that is the largest of several gets the sum",
    ko="가장 컸던 칸이 그 영역의 기울기를 모두 받고, 여러 영역에서 가장 컸으면 그 합을 받습니다",
    seed=[109],
)
def test_max_pool_backward_rewards_the_winners(learner):
    """By hand: windows side by side; a middle cell that wins all four windows; one that wins two."""
    x = np.array([[3.0, 1.0, -2.0, -4.0], [0.0, 2.0, -1.0, -3.0]]).reshape(1, 2, 4, 1)
    want = np.array([[5.0, 0.0, 0.0, 0.0], [0.0, 0.0, -7.0, 0.0]]).reshape(1, 2, 4, 1)
    assert_close(learner.max_pool_backward(np.array([5.0, -7.0]).reshape(1, 1, 2, 1), x), want)
    first = np.array([[1.0, 2.0, 3.0], [4.0, 9.0, 5.0], [6.0, 7.0, 8.0]])
    second = np.array([[1.0, 8.0, 3.0], [4.0, 2.0, 5.0], [9.0, 6.0, 7.0]])
    dout = np.array([[1.0, 20.0], [300.0, -0.5]])
    got = learner.max_pool_backward(
        np.stack([dout, dout], axis=-1)[None], np.stack([first, second], axis=-1)[None], 2, 1
    )
    assert_shape(got, (1, 3, 3, 2))
    assert_close(got[0, :, :, 0], np.array([[0.0, 0.0, 0.0], [0.0, 320.5, 0.0], [0.0, 0.0, 0.0]]))
    assert_close(got[0, :, :, 1], np.array([[0.0, 21.0, 0.0], [0.0, 0.0, 0.0], [300.0, 0.0, -0.5]]))


@pytest.mark.task(
    "max_pool_backward",
    points=0.75,
    en="it is the gradient of max pooling for any size and stride, and cells outside all windows get 0",
    ko="크기와 스트라이드가 얼마이든 최대 풀링의 기울기와 같고, 어느 영역에도 들지 않는 칸은 0입니다",
    seed=[109],
)
@windows
def test_max_pool_backward_is_the_gradient(learner, rng, shape, size, stride):
    """Central differences of a slow pooling; no nudge changes which cell is the largest."""
    x = apart(rng, shape)
    dout = rng.normal(size=map_shape(shape, size, stride))
    got = learner.max_pool_backward(dout, x, size, stride)
    assert_gradient(lambda at: slow_pool(at, size, stride, max), x, got, dout=dout)
    assert_close(got, slow_winners(dout, x, size, stride))


@pytest.mark.task(
    "max_pool_backward",
    points=0.5,
    en="of several equal largest cells one alone gets the gradient, so as much comes back as came in",
    ko="가장 큰 칸이 여러 개이면 그중 한 칸만 기울기를 받으므로, 돌려준 양이 들어온 양과 같습니다",
    seed=[109],
)
def test_max_pool_backward_gives_ties_to_one_cell(learner, rng):
    """Zeros and ones as after ReLU, some windows all zero; then a picture of one colour with overlapping windows."""
    x = rng.integers(0, 2, size=(2, 4, 6, 2)).astype(float)
    x[0, :2, :2], x[1, 2:, 4:] = 0.0, 1.0
    dout = rng.uniform(1.0, 2.0, size=(2, 2, 3, 2))
    got = learner.max_pool_backward(dout, x)
    assert_shape(got, x.shape)
    for n, i, j, c in np.ndindex(dout.shape):
        own = x[n, 2 * i : 2 * i + 2, 2 * j : 2 * j + 2, c]
        back = got[n, 2 * i : 2 * i + 2, 2 * j : 2 * j + 2, c]
        assert np.count_nonzero(back) == 1, "not exactly one cell"
        assert_close(back[own == own.max()].sum(), dout[n, i, j, c])
    dout = quarters(rng, (1, 2, 3, 2)) + 4.0
    got = learner.max_pool_backward(dout, np.zeros((1, 5, 7, 2)), 3, 2)
    assert_shape(got, (1, 5, 7, 2))
    assert_close(got.sum(axis=(0, 1, 2)), dout.sum(axis=(0, 1, 2)))


@pytest.mark.task(
    "max_pool_backward",
    points=0.25,
    en="a float32 gradient gives float32, integers give float64, and dout and x stay as they were",
    ko="float32 기울기는 float32로, 정수 기울기는 float64로 돌려주고, dout과 x는 그대로 둡니다",
    seed=[109],
)
@every_kind
def test_max_pool_backward_keeps_the_float_type_and_its_arguments(learner, rng, dtype):
    """The largest cells are planted; numbers whose sums are exact."""
    real = np.issubdtype(dtype, np.floating)
    x = rng.permutation(48).reshape(1, 4, 6, 2).astype(dtype if real else np.int64)
    dout = quarters(rng, (1, 3, 5, 2), dtype) if real else rng.integers(0, 256, size=(1, 3, 5, 2)).astype(dtype)
    got = learner.max_pool_backward(dout, x, 2, 1)
    assert_unchanged(learner)
    assert_close(got, slow_winners(dout, x, 2, 1).astype(dtype if real else np.float64))


@pytest.mark.task(
    "max_pool_backward",
    points=0.25,
    en="what max pooling refuses and a dout of another shape than its map raise a ValueError",
    ko="최대 풀링이 거부하는 입력이나 결과와 모양이 다른 기울기에는 ValueError를 일으킵니다",
    seed=[109],
)
@pytest.mark.parametrize(
    ("dout", "shape", "size", "stride"),
    [((2, 3, 3), (4, 6, 3), 2, None), ((2, 2, 3, 3), (2, 4, 6, 3), 0, None), ((2, 2, 3, 3), (2, 4, 6, 3), 2, 0),
     ((2, 1, 1, 3), (2, 4, 9, 3), 5, None), ((2, 1, 1, 3), (2, 9, 4, 3), 5, None),
     ((1, 2, 3, 3), (2, 4, 6, 3), 2, None), ((2, 2, 3, 1), (2, 4, 6, 3), 2, None),
     ((2, 1, 1, 3), (2, 4, 6, 3), 2, None), ((2, 3, 2, 3), (2, 4, 6, 3), 2, None), ((2, 3, 3), (2, 4, 6, 3), 2, None),
     ((2, 4, 6, 3), (2, 4, 6, 3), 2, None), ((2, 2, 3, 3), (2, 4, 6, 3), 2, 1)],
    ids=["three_axes", "size_0", "stride_0", "too_tall", "too_wide", "one_picture", "one_channel", "one_place",
         "turned", "one_axis_less", "shape_of_x", "other_stride"],
)  # fmt: skip
def test_max_pool_backward_refuses_what_does_not_match(learner, rng, dout, shape, size, stride):
    """Also where the sizes could be stretched to one another."""
    with assert_raises(ValueError):
        learner.max_pool_backward(rng.normal(size=dout), rng.normal(size=shape), size, stride)


@pytest.mark.task(
    "avg_pool_backward",
    points=0.5,
    en="each cell of a window gets an equal share of its gradient, and shares of several windows are added",
    ko="영역의 모든 칸이 기울기를 똑같이 나누어 받고, 여러 영역에서 받은 몫은 더합니다",
    seed=[112],
)
def test_avg_pool_backward_shares_alike(learner):
    """By hand: windows side by side, with a column that belongs to none; then four windows that overlap."""
    got = learner.avg_pool_backward(np.array([8.0, -2.0]).reshape(1, 1, 2, 1), (1, 2, 5, 1))
    row = [2.0, 2.0, -0.5, -0.5, 0.0]
    assert_close(got, np.array([row, row]).reshape(1, 2, 5, 1))
    got = learner.avg_pool_backward(np.array([4.0, 8.0, 16.0, 32.0]).reshape(1, 2, 2, 1), (1, 3, 3, 1), 2, 1)
    assert_close(got, np.array([[1.0, 3.0, 2.0], [5.0, 15.0, 10.0], [4.0, 12.0, 8.0]]).reshape(1, 3, 3, 1))


@pytest.mark.task(
    "avg_pool_backward",
    points=0.75,
    en="it is the gradient of average pooling for any size and stride, as float32 for float32 and float64 for integers",
    ko="크기와 스트라이드가 얼마이든 평균 풀링의 기울기와 같고, float32는 float32로, 정수는 float64로 돌려줍니다",
    seed=[112],
)
@windows
def test_avg_pool_backward_is_the_gradient(learner, rng, shape, size, stride):
    """Pooling is linear: the sum of dout * avg_pool(x) is the sum of the gradient * x, whatever x is."""
    x, dout = rng.normal(size=shape), rng.normal(size=map_shape(shape, size, stride))
    got = learner.avg_pool_backward(dout, shape, size, stride)
    assert_close(got, slow_shares(dout, shape, size, stride))
    assert_close(np.sum(got * x), np.sum(dout * slow_pool(x, size, stride, mean)))
    single = dout.astype(np.float32)
    got = learner.avg_pool_backward(single, list(shape), stride=stride, size=size)
    assert_close(got, slow_shares(single, shape, size, stride).astype(np.float32))
    whole = rng.integers(-9, 10, size=dout.shape)
    assert_close(learner.avg_pool_backward(whole, shape, size, stride), slow_shares(whole, shape, size, stride))


@pytest.mark.task(
    "avg_pool_backward",
    points=0.25,
    en="what average pooling refuses and a dout of another shape than its map raise a ValueError; dout is not changed",
    ko="평균 풀링이 거부하는 입력이나 결과와 모양이 다른 기울기에는 ValueError를 일으키고, dout은 그대로 둡니다",
    seed=[112],
)
def test_avg_pool_backward_refuses_what_does_not_match(learner, rng):
    """First a call that is right; then axes, sizes, strides and shapes that are not."""
    dout = rng.normal(size=(2, 2, 3, 3))
    assert_shape(learner.avg_pool_backward(dout, (2, 4, 6, 3)), (2, 4, 6, 3))
    assert_unchanged(learner)
    for shape, size, stride in [
        ((4, 6, 3), 2, None), ((2, 4, 6, 3, 1), 2, None), ((2, 4, 6, 3), 0, None), ((2, 4, 6, 3), -2, 2),
        ((2, 4, 6, 3), 2, 0), ((2, 4, 6, 3), 2, -2), ((2, 4, 6, 3), 2, 1), ((3, 4, 6, 3), 2, None),
        ((2, 4, 6, 2), 2, None), ((2, 6, 4, 3), 2, None), ((2, 2, 3, 3), 2, None),
    ]:  # fmt: skip
        with assert_raises(ValueError):
            learner.avg_pool_backward(dout, shape, size, stride)
    for wrong, shape in [((2, 1, 1, 3), (2, 4, 9, 3)), ((2, 1, 1, 3), (2, 9, 4, 3))]:
        with assert_raises(ValueError):
            learner.avg_pool_backward(rng.normal(size=wrong), shape, 5)
    for wrong in [(1, 2, 3, 3), (2, 2, 3, 1), (2, 1, 1, 3), (2, 3, 2, 3), (2, 3, 3), (2, 4, 6, 3), (1, 2, 2, 3, 3)]:
        with assert_raises(ValueError):
            learner.avg_pool_backward(rng.normal(size=wrong), (2, 4, 6, 3))


@pytest.mark.task(
    "unchanged_fraction",
    points=0.5,
    en="it is the share of cells that hold exactly the same number in both maps",
    ko="두 특성 맵에서 값이 정확히 같은 칸의 비율입니다",
    seed=[106],
)
def test_unchanged_fraction_is_the_share_of_equal_cells(learner, rng):
    """All, none and drawn numbers of cells differ, some by very little, in maps of several shapes and types."""
    for shape in [(2, 3, 4, 5), (3, 7), (1, 1), (11,)]:
        x = rng.normal(size=shape)
        assert_close(learner.unchanged_fraction(x, x.copy()), 1.0)
        assert_close(learner.unchanged_fraction(x, x + 1.0), 0.0)
        changed = int(rng.integers(0, x.size + 1))
        y = x.copy().reshape(-1)
        places = rng.permutation(x.size)[:changed]
        y[places] = np.nextafter(y[places], 9.0)
        assert_close(learner.unchanged_fraction(x, y.reshape(shape)), (x.size - changed) / x.size)
    ones = np.ones((2, 5), dtype=np.float32)
    mostly = ones.copy()
    mostly[1, 2] = -1.0
    assert_close(learner.unchanged_fraction(ones, mostly), 0.9)
    assert_close(learner.unchanged_fraction(np.array([[1, 2, 3, 0]]), np.array([[0, 2, 3, 1]])), 0.5)


@pytest.mark.task(
    "unchanged_fraction",
    points=0.25,
    en="maps of different shapes raise a ValueError, also where numpy could stretch one to the other",
    ko="모양이 다른 특성 맵에는 NumPy가 맞출 수 있더라도 ValueError를 일으킵니다",
    seed=[106],
)
@pytest.mark.parametrize(
    ("first", "second"),
    [((2, 3), (3, 2)), ((2, 3), (1, 3)), ((2, 1), (2, 3)), ((2, 3), (3,)), ((2, 3), (1, 2, 3)), ((2, 3), (6,)),
     ((2, 3), (2, 4)), ((), (2, 3))],
    ids=["turned", "one_row", "one_column", "row_alone", "batch_of_one", "flat", "wider", "one_number"],
)  # fmt: skip
def test_unchanged_fraction_refuses_other_shapes(learner, first, second):
    """The same number everywhere, so that only the shapes differ."""
    with assert_raises(ValueError):
        learner.unchanged_fraction(np.zeros(first), np.zeros(second))
