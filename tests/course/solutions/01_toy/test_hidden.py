"""Hidden suite of 01_toy: known values with planted secrets, a slow loop, properties. 10 points."""

import numpy as np
import pytest
from autograder.testing import assert_close, assert_raises, assert_shape, assert_unchanged

from . import helpers


@pytest.mark.task("double", points=1, en="every value is doubled", ko="모든 값을 두 배로 만듭니다", seconds=0.5)
def test_double_gives_twice_the_values(learner):
    """Known values; the first one is looked for in everything that a learner gets."""
    x = np.array([helpers.SECRET_NUMBER, -0.5, 20.25, 3.75])
    assert_close(learner.double(x), np.array([1478.3692, -1.0, 40.5, 7.5]))


@pytest.mark.task("double", points=0.5, en="the float type is kept", ko="실수 자료형을 유지합니다")
@pytest.mark.parametrize("dtype", [np.float32, np.float64], ids=["float32", "float64"])
def test_double_keeps_the_float_type(learner, rng, dtype):
    """float32 gives float32."""
    x = rng.normal(size=(2, 3)).astype(dtype)
    assert_close(learner.double(x), (x + x).astype(dtype))


@pytest.mark.task("double", points=0.5, en="the argument is not changed", ko="인수를 바꾸지 않습니다")
def test_double_leaves_its_argument_alone(learner):
    """A result that is right, and an argument as it was."""
    assert_close(learner.double(np.array([4.0, 5.0])), np.array([8.0, 10.0]))
    assert_unchanged(learner)


class TestRowMeans:
    """A class of tests, with a fixture from conftest.py and a slow loop from helpers.py."""

    @pytest.mark.task("row_means", points=1, en="each row has its own mean", ko="행마다 평균을 따로 구합니다")
    def test_follows_a_slow_loop(self, learner, table):
        """A random table."""
        assert_close(learner.row_means(table), helpers.slow_row_means(table))

    @pytest.mark.task(
        "row_means", points=1, en="there is one mean for each row", ko="평균의 개수는 행의 개수와 같습니다"
    )
    @pytest.mark.parametrize("shape", [(3, 1), (1, 6), (4, 4), (2, 7)], ids=lambda shape: "x".join(map(str, shape)))
    def test_has_one_entry_a_row(self, learner, shape):
        """Ones have the mean one, whatever the shape."""
        means = learner.row_means(np.ones(shape))
        assert_shape(means, (shape[0],))
        assert_close(means, np.ones(shape[0]))


@pytest.mark.task("clip", points=1, en="values stay between the limits", ko="값이 두 한계 사이에 있습니다")
def test_clip_keeps_values_between_the_limits(learner):
    """Below, inside and above; the middle one is planted."""
    x = np.array([-4.0, 0.512306, 9.0, 2.0])
    assert_close(learner.clip(x, -1.0, 2.0), np.array([-1.0, 0.512306, 2.0, 2.0]))


@pytest.mark.task(
    "clip",
    points=1,
    en="limits in the wrong order raise ValueError",
    ko="한계의 순서가 뒤바뀌면 ValueError를 일으킵니다",
)
def test_clip_raises_for_limits_in_the_wrong_order(learner):
    """Exactly ValueError or what derives from it."""
    with assert_raises(ValueError):
        learner.clip(np.array([0.0]), 1.0, -1.0)
    assert_close(learner.clip(np.array([5.0]), 1.0, 1.0), np.array([1.0]))


@pytest.mark.task("shout", points=1, en="letters become capital", ko="글자를 대문자로 바꿉니다")
def test_shout_makes_capital_letters(learner):
    """A plain assert; the word is looked for in everything that a learner gets."""
    assert learner.shout(helpers.SECRET_WORD) == "VELVET-QUOKKA!"


@pytest.mark.task("shout", points=1, en="every word is shouted", ko="어떤 단어든 외칩니다", seconds=0.5)
def test_shout_works_for_many_words(learner):
    """Sixteen calls in one test."""
    for number in range(16):
        assert learner.shout(f"saffron {number}") == f"SAFFRON {number}!"


@pytest.mark.task("countdown", points=1, en="the list goes down to 0", ko="리스트가 0까지 내려갑니다", seconds=0.5)
def test_countdown_goes_down_to_zero(learner):
    """The first number is planted."""
    got = learner.countdown(613)
    assert_close(got, [613 - step for step in range(614)])
    assert isinstance(got, list)


@pytest.mark.task("countdown", points=1, en="0 gives a list with one entry", ko="0이면 원소가 하나인 리스트입니다")
def test_countdown_of_zero_has_one_entry(learner):
    """The smallest case."""
    got = learner.countdown(0)
    assert isinstance(got, list)
    assert got == [0]
