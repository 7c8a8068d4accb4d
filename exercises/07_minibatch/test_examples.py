"""Visible examples of unit 07: read them; `deepdrill check 07` runs them."""

import numpy as np
import pytest

from autograder.testing import assert_close, assert_raises, assert_unchanged

X4 = np.array([[1.0], [2.0], [3.0], [4.0]])
T4 = np.array([3.0, 5.0, 7.0, 9.0])


@pytest.mark.task(
    "iterate_minibatches",
    en="all samples are dealt out once, each with its target",
    ko="모든 데이터가 타깃과 짝을 이루어 한 번씩 나옵니다",
)
def test_four_samples_make_two_batches(learner):
    """The target of each sample is twice the sample plus 1, so a wrong pair is seen at once."""
    batches = learner.iterate_minibatches(X4, T4, 2, np.random.default_rng(7))
    assert [len(samples) for samples, _ in batches] == [2, 2]
    assert sorted(value for samples, _ in batches for value in samples[:, 0]) == [1, 2, 3, 4]
    for samples, targets in batches:
        assert_close(targets, 2 * samples[:, 0] + 1)
    assert_unchanged(learner)


@pytest.mark.task(
    "iterate_minibatches",
    en="drop_last leaves out a batch that is not full",
    ko="drop_last는 덜 찬 배치를 뺍니다",
)
def test_drop_last_of_four_samples(learner):
    """Three of the four samples make a full batch; which three is a matter of chance."""
    assert [len(samples) for samples, _ in learner.iterate_minibatches(X4, T4, 3, np.random.default_rng(8))] == [3, 1]
    dropped = learner.iterate_minibatches(X4, T4, 3, np.random.default_rng(8), drop_last=True)
    assert [len(samples) for samples, _ in dropped] == [3]


@pytest.mark.task(
    "iterate_minibatches",
    en="equal generators give equal batches",
    ko="상태가 같은 생성기는 같은 배치를 만듭니다",
)
def test_equal_generators(learner):
    """Whatever is drawn comes out of the generator that was passed in."""
    data = np.arange(30.0).reshape(15, 2)
    first = learner.iterate_minibatches(data, np.arange(15), 6, np.random.default_rng(5))
    second = learner.iterate_minibatches(data, np.arange(15), 6, np.random.default_rng(5))
    for (samples, _), (others, _) in zip(first, second, strict=True):
        assert_close(samples, others)


@pytest.mark.task(
    "linear_mse_grad", en="the first batch of the statement", ko="본문에 나온 첫 번째 배치의 기울기입니다"
)
def test_gradient_of_the_first_batch(learner):
    """Samples 3 and 1, from weights and a bias of zero."""
    dw, db = learner.linear_mse_grad(np.zeros(1), 0.0, X4[[2, 0]], T4[[2, 0]])
    assert_close(dw, np.array([-24.0]))
    assert_close(db, -10.0)


@pytest.mark.task("linear_mse_grad", en="targets in a column are refused", ko="열로 늘어선 타깃은 거부합니다")
def test_gradient_refuses_a_column_of_targets(learner):
    """NumPy alone would make a table of all differences out of it."""
    with assert_raises(ValueError):
        learner.linear_mse_grad(np.zeros(1), 0.0, X4, T4.reshape(4, 1))


@pytest.mark.task(
    "minibatch_gd", en="one batch of all samples makes one step", ko="전체를 한 배치로 묶으면 한 번 갱신합니다"
)
def test_one_step_with_all_samples(learner):
    """The step that the statement compares with."""
    w, b, losses = learner.minibatch_gd(X4, T4, np.zeros(1), 0.0, 0.05, 4, 1, np.random.default_rng(1))
    assert_close(w, np.array([1.75]))
    assert_close(b, 0.6)
    assert_close(list(losses), [1.12875])


@pytest.mark.task("minibatch_gd", en="training finds the line", ko="훈련하면 직선을 찾아냅니다")
def test_training_finds_two_and_one(learner):
    """The targets are twice the samples plus 1."""
    w, b, losses = learner.minibatch_gd(X4, T4, np.zeros(1), 0.0, 0.05, 2, 300, np.random.default_rng(2))
    assert_close(w, np.array([2.0]), atol=0.01)
    assert_close(b, 1.0, atol=0.01)
    assert len(losses) == 300


@pytest.mark.task(
    "updates_per_epoch", en="a batch that is not full is a batch too", ko="덜 찬 배치도 배치 하나로 셉니다"
)
def test_updates_of_a_hundred_samples(learner):
    """Three batches of 30 and one of 10."""
    assert_close(learner.updates_per_epoch(100, 30), 4)
    assert_close(learner.updates_per_epoch(100, 30, drop_last=True), 3)
