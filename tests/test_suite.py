"""suite, worker and pool: one suite collected once, many submissions through it, and what is said of each."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import pytest

from autograder import messages
from autograder.errors import SandboxError, TroubleError
from autograder.records import Fact, Limits, Run, Text, Verdict
from autograder.sandbox import jail
from autograder.sandbox.calls import Frame, LearnerError, Test, TestEnded
from autograder.sandbox.judging import judge
from autograder.sandbox.markers import Spec
from autograder.sandbox.orders import Order
from autograder.sandbox.pool import Pool
from autograder.sandbox.suite import generator
from autograder.testing import CheckFailed

ROOT = Path(__file__).parent.parent
HEAD = """
import os
import numpy as np
import pytest
from pathlib import Path
from autograder.testing import assert_close, assert_raises, assert_unchanged
HERE = Path(__file__).parent
def task(name="f", **more): return pytest.mark.task(name, **({"en": "it holds", "ko": "성립한다"} | more))
"""
LIMITS = Limits(call=0.5, load=1.0)


class Suites:
    """Suites of a course made for one test run, each in a unit of its own, in a pool of one worker."""

    def __init__(self, root: Path, pool: Pool) -> None:
        self.root, self.pool, self.count = root, pool, 0

    def add(self, source: str, name: str = "test_hidden.py", **beside: str) -> Path:
        """Write a suite and the files beside it; return its path."""
        folder = self.root / "solutions" / f"{self.count % 90 + 10}_work{self.count}"
        self.count += 1
        folder.mkdir(parents=True)
        for stem, text in beside.items():
            (folder / f"{stem}.py").write_text(textwrap.dedent(text))
        (folder / name).write_text(HEAD + textwrap.dedent(source))
        return folder / name

    def batch(self, suite: Path, *submissions: str) -> list[Run]:
        """Run a suite for some submissions, in one batch."""
        batch = [(None, files(text)) for text in submissions]
        return [run for _, run in self.pool.map(str(suite), [batch])]

    def verdicts(self, source: str, submission: str = "def f(x): return x", **beside: str) -> tuple[Verdict, ...]:
        """Return the verdicts of a new suite on one submission."""
        (run,) = self.batch(self.add(source, **beside), submission)
        assert run.trouble is None
        return run.verdicts

    def trouble(self, source: str, submission: str = "def f(x): return x", **beside: str) -> str:
        """Return why a new suite could not be run."""
        try:
            (run,) = self.batch(self.add(source, **beside), submission)
        except (Exception, KeyboardInterrupt) as error:
            raise AssertionError(f"{type(error).__name__} came out of the pool: {error}") from None
        assert run.trouble is not None
        assert run.verdicts == ()
        return run.trouble.en


def files(text: str) -> list[tuple[str, bytes]]:
    return [("work.py", textwrap.dedent(text).encode())]


def timeless(run: Run) -> Run:
    verdicts = tuple(msgspec.structs.replace(verdict, seconds=0.0) for verdict in run.verdicts)
    return msgspec.structs.replace(run, verdicts=verdicts)


def outcomes(run: Run) -> list[str]:
    return [verdict.outcome for verdict in run.verdicts]


@pytest.fixture(scope="session")
def suites(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Suites]:
    root = tmp_path_factory.mktemp("course")
    with Pool(Order(jail.plain(LIMITS), str(root), "work", "salt"), 1) as pool:
        yield Suites(root, pool)


# -- one suite, many submissions ---------------------------------------------------------------------------------------

COUNTS = """
with (HERE / "imports").open("a") as log: log.write("x")

@task(points=2)
def test_one(learner): assert_close(learner.f(1), 1)

@task(points=1)
@pytest.mark.parametrize("x", [1, 2, 3, 4])
def test_each(learner, x): assert_close(learner.f(x), x)

@task("g", points=7)
def test_two(learner, rng): assert_close(learner.g(rng.random()), rng.random())
"""


def test_a_suite_is_collected_once_and_earlier_submissions_change_nothing(suites: Suites) -> None:
    submissions = [
        "def f(x): return x", "import os; os._exit(1)", "def f(x): return min(x, 2)", "def f(x): raise KeyError(x)",
        "1/0",
        "import numpy\nnumpy.array = None\ndef f(x): return x",
    ]  # fmt: skip
    suite = suites.add(COUNTS)
    alone = [timeless(suites.batch(suite, text)[0]) for text in submissions]
    together = [timeless(run) for run in suites.batch(suite, *submissions, *reversed(submissions))]
    assert alone + alone[::-1] == together
    assert (suite.parent / "imports").read_text() == "x"
    passes, missing, failed = "passed", "missing", "failed"
    assert outcomes(alone[0]) == [passes] * 5 + [missing]
    assert outcomes(alone[1]) == ["crashed"] * 6
    assert outcomes(alone[2]) == [passes] * 3 + [failed] * 2 + [missing]
    assert outcomes(alone[3]) == [*outcomes(alone[4])[:5], missing] == ["error"] * 5 + [missing]


def test_parametrized_tests_share_the_points_of_their_function(suites: Suites) -> None:
    verdicts = suites.verdicts(COUNTS)
    assert [(verdict.test, verdict.possible, verdict.points) for verdict in verdicts] == [
        ("test_one", 2, 2), *((f"test_each[{x}]", 0.25, 0.25) for x in (1, 2, 3, 4)), ("test_two", 7, 0),
    ]  # fmt: skip
    assert {verdict.says for verdict in verdicts} == {Text("it holds", "성립한다")}
    assert [verdict.task for verdict in verdicts] == ["f"] * 5 + ["g"]


def test_a_submission_without_a_file_has_no_verdicts(suites: Suites) -> None:
    suite = suites.add(COUNTS)
    runs = [run for _, run in suites.pool.map(str(suite), [[("a", []), ("b", files("def f(x): return x"))]])]
    assert [len(run.verdicts) for run in runs] == [0, 6]


def test_classes_and_fixtures_work_as_in_any_suite(suites: Suites) -> None:
    verdicts = suites.verdicts("""
        @pytest.fixture
        def three(): return 3

        @pytest.fixture
        def made(learner, three): return learner.f(three)

        @task("f", points=5)
        class TestF:
            def setup_method(self): self.x = 4
            def test_a(self, learner): assert learner.f(self.x) == 4
            @pytest.mark.parametrize("y", [1, 2])
            def test_b(self, made, y): assert made == 3
    """)
    assert [(verdict.test, verdict.points) for verdict in verdicts] == [
        ("TestF::test_a", 5), ("TestF::test_b[1]", 2.5), ("TestF::test_b[2]", 2.5),
    ]  # fmt: skip


def test_fixtures_of_every_scope_are_torn_down_between_learners(suites: Suites) -> None:
    suite = suites.add("""
        log = []

        @pytest.fixture(scope="module")
        def shared():
            log.append("up")
            yield {}
            log.append("down")

        @pytest.fixture(scope="session", autouse=True)
        def whole():
            log.append("start")
            yield
            log.append("end")

        @task()
        def test_first(learner, shared):
            shared["x"] = learner.f(1)
            assert log[-2:] == ["start", "up"], log

        @task()
        def test_second(learner, shared):
            assert shared == {"x": 1}
            assert log.count("up") == log.count("down") + 1 == log.count("end") + 1
    """)
    runs = suites.batch(suite, *["def f(x): return x"] * 4)
    assert [outcomes(run) for run in runs] == [["passed", "passed"]] * 4


@pytest.mark.parametrize("number", [1, 2])
def test_conftest_and_helpers_beside_a_suite_are_its_own(suites: Suites, number: int) -> None:
    verdicts = suites.verdicts(
        f"""
        from . import helpers
        @task()
        def test_all(learner, given): assert (helpers.VALUE, given) == ({number}, {number})
        """,
        helpers=f"VALUE = {number}",
        conftest=f"import pytest\n@pytest.fixture\ndef given(): return {number}",
    )
    assert [verdict.outcome for verdict in verdicts] == ["passed"]


def test_a_conftest_above_the_unit_is_not_read(suites: Suites) -> None:
    above = suites.root / "solutions" / "conftest.py"
    above.write_text("raise RuntimeError('this is not part of the unit')")
    try:
        assert suites.verdicts("@task()\ndef test_f(learner): assert learner.f(1) == 1")[0].outcome == "passed"
    finally:
        above.unlink()


def test_nothing_is_written_beside_a_suite(suites: Suites) -> None:
    suite = suites.add("from . import helpers\n@task()\ndef test_f(learner): learner.f(1)", helpers="")
    suites.batch(suite, "def f(x): return x")
    assert sorted(path.name for path in suite.parent.rglob("*")) == ["helpers.py", "test_hidden.py"]


ONE = 'import pytest\n@pytest.mark.task("f", points=10, en="it holds")\ndef test_f(learner): assert learner.f(1) == 1\n'
ALONE = """
import sys
from pathlib import Path
from autograder.records import Limits
from autograder.sandbox.jail import plain
from autograder.sandbox.starter import Zygote
from autograder.sandbox.suite import Suite
with Zygote(plain(Limits())) as zygote:
    suite = Suite(zygote, Path(sys.argv[1]), Path(sys.argv[2]), "")
    print([verdict.outcome for verdict in suite.run("work", [("work.py", b"def f(x): return x")]).verdicts])
    suite.close()
"""


def test_the_machine_changes_nothing_of_how_a_suite_runs(tmp_path: Path) -> None:
    """No options from the environment, no plugins, no ini file of the course."""
    suite = tmp_path / "solutions" / "01_work" / "test_hidden.py"
    suite.parent.mkdir(parents=True)
    suite.write_text(ONE)
    for place in (tmp_path, suite.parent):
        (place / "pytest.ini").write_text("[pytest]\naddopts = -k nothing\npython_functions = no_*\n")
    (tmp_path / "breaks.py").write_text("raise RuntimeError('a plugin of the machine')")
    env = os.environ | {
        "PYTEST_ADDOPTS": "--collect-only -k nothing",
        "PYTEST_PLUGINS": "breaks",
        "PYTHONPATH": f"{tmp_path}:{ROOT}",
    }
    command = [sys.executable, "-c", ALONE, str(tmp_path), str(suite)]
    done = subprocess.run(command, env=env, cwd=suite.parent, capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("['passed']\n", "")


def test_what_was_printed_is_kept_for_the_instructor(suites: Suites) -> None:
    suite = suites.add("@task()\ndef test_f(learner): print('the test'); learner.f(1)")
    (run,) = suites.batch(suite, "print('at load')\ndef f(x):\n    print('한글 \\udc80')\n    return x")
    assert run.printed == "at load\n한글 \\udc80\n"


# -- content that is not sound -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("marker", "says"),
    [
        ("", "no task marker"),
        ("@pytest.mark.task(en='x')", "no task marker"),
        ("@pytest.mark.task('f', 'g', en='x')", "no task marker"),
        ("@pytest.mark.task('f')", "no sentence `en`"),
        ("@pytest.mark.task('f', en='')", "no sentence `en`"),
        ("@task(point=1)", "unknown key `point`"),
        ("@task(points=0.3)", "points"),
        ("@task(points=-1)", "points"),
        ("@task(points='1')", "points"),
        ("@task(points=float('nan'))", "points"),
        ("@task(points=float('inf'))", "points"),
        ("@task(seed=29)", "seed"),
        ("@task(seconds='5')", "seconds"),
        ("@task(seconds=-1)", "seconds"),
        ("@task(en=5)", "en"),
        ("@task(ko=5)", "ko"),
        ("@pytest.mark.taks('f')\n@task()", "taks"),
    ],
)
def test_a_wrong_marker_is_told_with_the_test_that_has_it(suites: Suites, marker: str, says: str) -> None:
    told = suites.trouble(f"{marker}\ndef test_f(learner): learner.f(1)")
    assert "test_hidden.py" in told
    assert says in told


def test_examples_have_no_points_and_no_seed(suites: Suites) -> None:
    plain = suites.add("@task()\ndef test_f(learner): learner.f(1)", name="test_examples.py")
    (verdict,) = suites.batch(plain, "def f(x): return x")[0].verdicts
    assert (verdict.hidden, verdict.possible, verdict.outcome) == (False, 0, "passed")
    for key in ("points=1", "seed=[1]"):
        suite = suites.add(f"@task({key})\ndef test_f(learner): learner.f(1)", name="test_examples.py")
        (run,) = suites.batch(suite, "def f(x): return x")
        assert run.trouble is not None
        assert "an example has no points and no seed" in run.trouble.en


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("def broken(:", "SyntaxError"),
        ("import nothing_like_this", "nothing_like_this"),
        ("1 / 0", "ZeroDivisionError"),
        ("x = 1", "no test in it"),
        ("@task()\n@pytest.mark.parametrize('y', [1])\ndef test_f(learner): learner.f(1)", "y"),
    ],
)
def test_a_suite_that_cannot_be_collected_is_trouble_that_says_why(suites: Suites, source: str, says: str) -> None:
    told = suites.trouble(source)
    assert "test_hidden.py" in told
    assert says in told


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("@pytest.fixture\ndef bad(): 1 / 0\n@task()\ndef test_f(learner, bad): pass", "its setup fails by itself"),
        ("@task()\ndef test_f(learner, nothing): pass", "its setup fails by itself"),
        ("@pytest.fixture\ndef bad(): yield; 1 / 0\n@task()\ndef test_f(learner, bad): pass", "its teardown fails"),
        ("@task()\ndef test_f(learner): learner.f(1); pytest.skip('not today')", "cannot be skipped (not today)"),
        ("@task()\n@pytest.mark.skip(reason='not today')\ndef test_f(learner): pass", "'skip' not found"),
        ("@task()\n@pytest.mark.skipif(True, reason='not today')\ndef test_f(learner): pass", "'skipif' not found"),
        ("@task()\ndef test_f(learner): learner.f(1); pytest.importorskip('nothing_like_this')", "cannot be skipped"),
        ("@task()\ndef test_f(learner): learner.f(1); pytest.exit('stop')", "stop"),
        ("@task()\ndef test_f(learner): learner.f(1); raise OSError(28, 'No space left')", "No space left"),
        ("@task()\ndef test_f(learner): learner.f(1); raise MemoryError", "MemoryError"),
        ("@task()\ndef test_f(learner): learner.f(1); raise KeyboardInterrupt", "KeyboardInterrupt"),
    ],
)  # fmt: skip
def test_what_fails_without_the_learner_is_trouble_and_nobodys_mark(suites: Suites, source: str, says: str) -> None:
    assert says in suites.trouble(source)


def test_a_fixture_that_fails_by_a_learners_call_is_the_learners(suites: Suites) -> None:
    source = "@pytest.fixture\ndef made(learner): return learner.f(1)[0]\n@task()\ndef test_f(made): pass"
    assert suites.verdicts(source)[0].outcome == "failed"
    assert suites.verdicts(source, "def f(x): return 1 / 0")[0].outcome == "error"


# -- outcomes and facts ------------------------------------------------------------------------------------------------

SPEC = Spec("f", "test_f", Text("it holds"), 2.0, None, (), hidden=True)
FRAMES = (Frame("work.py", 3, "helper(x)", "f"), Frame("work.py", 9, "raise Secret(x)", "helper"))
HER_ERROR = LearnerError("Secret", "x was 0.123", ("ValueError", "Exception", "BaseException"), FRAMES)


def judged(ended: TestEnded | None = None, error: BaseException | None = None, **log: Any) -> Verdict:
    test = Test(5.0, calls=1, ended=ended, **log)
    return judge(SPEC, test, [("call", error)] if error else [], frozenset({"f", "Dense"}))


@pytest.mark.parametrize(
    ("ended", "fact"),
    [
        (TestEnded("missing", "softmax"), messages.ABSENT.fill(name="softmax")),
        (TestEnded("missing", "Dense.forward", HER_ERROR), messages.NOT_WRITTEN.fill(name="Dense")),
        (TestEnded("missing", "secret_0_123", HER_ERROR), messages.NOT_WRITTEN.fill(name="f")),
        (TestEnded("missing", "<module>", HER_ERROR), messages.NOT_WRITTEN.fill(name="f")),
        (TestEnded("timeout", "0.5"), messages.TIMEOUT.fill(limit="0.5")),
        (TestEnded("timeout", "unrun"), messages.UNRUN),
        (TestEnded("timeout", "100000 calls of the test's function"), messages.TOO_MANY_CALLS),
        (TestEnded("memory", "1024"), messages.MEMORY.fill(limit="1024")),
        (TestEnded("memory", "1024", HER_ERROR), messages.MEMORY.fill(limit="1024")),
        (TestEnded("crashed", "SIGSEGV"), messages.CRASHED.fill(how="SIGSEGV")),
        (TestEnded("protocol", "unread"), messages.PROTOCOL.fill(how="unread")),
    ],
    ids=lambda value: str(value) if isinstance(value, TestEnded) else "",
)  # fmt: skip
def test_each_end_of_a_test_has_its_own_sentence(ended: TestEnded, fact: Text) -> None:
    verdict = judged(ended, error=AssertionError("whatever pytest saw"))
    assert verdict.outcome == ended.outcome
    kind = "unrun" if ended.about == "unrun" else "absent" if fact.en.startswith("your file has no") else ended.outcome
    assert verdict.facts == (Fact(kind, fact.en, fact.ko),)
    assert verdict.points == 0


def test_what_a_guest_broke_is_for_the_instructor_only() -> None:
    """The reason may hold a number of the guest's choice, and with it a hidden input."""
    verdict = judged(TestEnded("protocol", "a message of 4612811918334230528 bytes"))
    assert "4612811918334230528" in verdict.detail
    assert not any(char.isdigit() for fact in verdict.facts for char in fact.en + fact.ko)


def test_a_file_that_does_not_finish_loading_is_said_as_that() -> None:
    """Not as a call that took too long; its kind lets reports say it once."""
    ended = TestEnded("timeout", "10")
    ended.at_load = True
    (fact,) = judged(ended).facts
    assert (fact.kind, "loading within 10 s" in fact.en) == ("load", True)


def test_the_log_of_a_test_comes_before_what_pytest_says() -> None:
    for error in (None, AssertionError(), ValueError(), HER_ERROR, CheckFailed("x", Fact("sign", "s"))):
        assert judged(TestEnded("timeout", "5"), error=error).outcome == "timeout"


@pytest.mark.parametrize(
    ("error", "outcome", "kinds"),
    [
        (None, "passed", []), (AssertionError("got 0.123"), "failed", []), (HER_ERROR, "error", ["raised"]),
        (CheckFailed("0.1 is not 0.2", Fact("sign", "s"), Fact("nan", "n")), "failed", ["sign", "nan"]),
        (TypeError("handle + 1"), "failed", ["kind"]), (IndexError(), "failed", ["kind"]),
        (SystemExit(), "failed", ["kind"]),
    ],
)  # fmt: skip
def test_what_pytest_says_gives_outcome_and_facts(error: BaseException | None, outcome: str, kinds: list[str]) -> None:
    verdict = judged(error=error)
    assert (verdict.outcome, [fact.kind for fact in verdict.facts]) == (outcome, kinds)
    assert verdict.points == (2 if outcome == "passed" else 0)


@pytest.mark.parametrize("error", [OSError("disk"), MemoryError(), TroubleError("gone"), SandboxError("gone")])
def test_the_hosts_own_errors_are_trouble(error: BaseException) -> None:
    with pytest.raises(TroubleError):
        judged(error=error)


def test_a_changed_argument_is_a_fact_of_a_lost_test_once() -> None:
    changed = Fact("changed", messages.CHANGED.en, messages.CHANGED.ko)
    assert judged(changed=("x",)).facts == ()
    assert judged(error=AssertionError(), changed=("x", "secret_0_123")).facts == (changed,)
    assert judged(error=CheckFailed("", changed), changed=("x",)).facts == (changed,)


def test_an_error_tells_built_in_type_and_line_and_nothing_she_wrote_into_it() -> None:
    verdict = judged(error=HER_ERROR)
    (fact,) = verdict.facts
    assert fact.en == "your code raised ValueError in line 9: raise Secret(x)"
    assert not any(word in fact.en + fact.ko for word in ("0.123", "helper"))
    assert "Secret: x was 0.123\n  work.py:3 in f: helper(x)" in verdict.detail


def test_a_file_that_does_not_load_is_one_sentence_for_all_tests(suites: Suites) -> None:
    (run,) = suites.batch(suites.add(COUNTS), "import numpy as np\n\nx = np.zeros(3) / undefined\n")
    assert outcomes(run) == ["error"] * 6
    assert {verdict.facts for verdict in run.verdicts} == {
        (Fact("load", *(text.fill(what=messages.IN_LINE.fill(kind="NameError", line=3, code="x = np.zeros(3) / undefined").say(lang)).say(lang) for text, lang in ((messages.LOAD_ERROR, "en"), (messages.LOAD_ERROR, "ko")))),)  # noqa: E501
    }  # fmt: skip


def test_the_detail_has_lines_of_the_test_and_no_addresses(suites: Suites) -> None:
    (verdict,) = suites.verdicts("@task()\ndef test_f(learner):\n    assert_close(learner.f(object), 1)\n", "f = 1")
    assert verdict.outcome == "failed"
    (verdict,) = suites.verdicts(
        "@task()\ndef test_f(learner):\n    assert learner.f(1) == object()\n", "def f(x): return repr(object())"
    )
    assert "test_hidden.py:" in verdict.detail
    assert "0x…" in verdict.detail
    assert not any(f"0x{digit}" in verdict.detail for digit in "0123456789abcdef")


def test_a_test_that_swallows_everything_still_ends_as_its_log_says(suites: Suites) -> None:
    source = """
        @task()
        def test_f(learner):
            try: learner.f(1)
            except BaseException: pass
            try: learner.f(1)
            except BaseException: assert False
    """
    for submission, outcome in (
        ("def f(x): raise NotImplementedError", "missing"), ("", "missing"), ("1/0", "error"),
        ("def f(x):\n    while True: pass", "timeout"), ("import os\ndef f(x): os._exit(0)", "crashed"),
        ("import os\ndef f(x): os.write(3, b'x' * 99)", "protocol"), ("def f(x): return [0] * (1 << 30)", "memory"),
        ("def f(x): return 1", "passed"),
    ):  # fmt: skip
        (verdict,) = suites.verdicts(source, submission)
        assert (submission, verdict.outcome) == (submission, outcome)


SECRET = """
    @task("f", points=10)
    def test_f(learner):
        x = np.array([0.8125, 0.6875])
        got = learner.f(x)
        assert_close(got, np.array([1.0, 2.0]))
"""


HERS = """
import linecache, os
from inspect import Parameter, Signature
import numpy as np
def code(text): return compile(text, "work.py", "exec")
"""


@pytest.mark.parametrize(
    "submission",
    [
        "def f(x): raise ValueError(repr(x))",
        "def f(x): raise type(str(x[0]), (ValueError,), {})(x)",
        "def f(x): raise type(str(x[0]), (ValueError,), {'__module__': 'builtins'})(x)",
        "def f(x): return type(str(x[0]), (), {'__module__': 'builtins'})()",
        "def f(x): return type(str(x[0]), (dict,), {'__module__': 'numpy'})",
        "def f(x): return {str(x[0])}",
        "def f(x): return np.zeros((8125, 6875), '?')",
        "def f(x): return np.array([str(x[0])])",
        "def f(x): return np.zeros(2, f'S{int(x[0] * 10000)}')",
        "def f(x): os._exit(int(x[0] * 100))",
        "def f(x): exec(code('raise ValueError').replace(co_name=str(x[0]), co_qualname=str(x[0])))",
        "def f(x): exec(code('raise NotImplementedError').replace(co_qualname='a' + str(x[0])))",
        "def f(x):\n    linecache.cache['work.py'] = (1, None, [str(x[0])] * 99, 'work.py')\n    raise ValueError",
        "def f(x):\n    x[:] = 0\n    f.__signature__ = Signature([Parameter('x_8125', 1)])\n    return x",
    ],
)  # fmt: skip
def test_no_fact_repeats_a_hidden_input(suites: Suites, submission: str) -> None:
    verdicts = suites.verdicts(SECRET, HERS + submission)
    told = str([verdict.facts for verdict in verdicts])
    assert verdicts[0].outcome != "passed"
    assert told != "[()]"
    assert "8125" not in told
    assert "81" not in told


# -- random inputs -----------------------------------------------------------------------------------------------------


def test_random_inputs_depend_on_unit_test_and_salt_only(suites: Suites) -> None:
    source = """
        @task()
        @pytest.mark.parametrize("n", [1, 2])
        def test_f(learner, rng): learner.f(rng.random())
    """
    suite = suites.add(source.replace("(learner, rng)", "(learner, rng, n)"))
    unit = suite.parent.name
    (run,) = suites.batch(suite, "def f(x): print(repr(x))")
    expected = [generator(unit, f"test_f[{n}]", "salt").random() for n in (1, 2)]
    assert [float(line) for line in run.printed.split()] == expected
    draws = {generator(*key).random() for key in (("a", "b", ""), ("a", "b", "s"), ("a", "c", ""), ("ab", "", ""))}
    assert len(draws) == 4


def test_random_inputs_are_the_same_on_every_machine_and_day() -> None:
    rng = generator("04_activations", "test_f", "salt")
    assert isinstance(rng, np.random.Generator)
    assert rng.bit_generator.random_raw() == 4274362305240838065


# -- the pool ----------------------------------------------------------------------------------------------------------

KILLS = """
import time
@task(points=10)
def test_f(learner):
    kill = learner.kill
    if kill == "always": os.kill(os.getpid(), 9)
    if kill == "once" and not (HERE / "killed").exists():
        (HERE / "killed").write_text("")
        os.kill(os.getpid(), 9)
    if kill.startswith("zygote") and not (HERE / kill).exists():
        (HERE / kill).write_text("")
        learner._wall.zygote.process.kill()
        learner._wall.zygote.process.wait()
    if kill == "every zygote":
        learner._wall.zygote.process.kill()
        learner._wall.zygote.process.wait()
    assert learner.f(1) == 1
"""


def submission(kill: str = "") -> list[tuple[str, bytes]]:
    return files(f"kill = {kill!r}\ndef f(x): return 1")


@pytest.fixture
def pool(suites: Suites) -> Iterator[Callable[[int], Pool]]:
    made: list[Pool] = []

    def make(jobs: int) -> Pool:
        made.append(Pool(Order(jail.plain(LIMITS), str(suites.root), "work", "salt"), jobs))
        return made[-1]

    yield make
    for each in made:
        each.close()


def workers(pool: Pool) -> list[int]:
    return list(pool._executor._processes or {}) if pool._executor else []


def descendants(pid: int) -> list[int]:
    found = [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    return [pid, *(each for child in found for each in descendants(child))]


def running(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except (FileNotFoundError, ProcessLookupError):
        return False


def wait_for(condition: Callable[[], Any]) -> None:
    until = time.monotonic() + 5
    while not condition():
        assert time.monotonic() < until, "it did not happen"
        time.sleep(0.01)


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_worker_that_dies_costs_only_the_submission_that_kills_it_again(
    suites: Suites, pool: Callable[[int], Pool], jobs: int
) -> None:
    suite = suites.add(KILLS)
    kind = {1: "once", 2: "always"}[jobs]
    batches = [[("a", submission()), ("kills", submission(kind)), ("b", submission())], [("c", submission())]]
    runs = dict(pool(jobs).map(str(suite), batches))
    kills = runs.pop("kills")
    assert {name: outcomes(run) for name, run in runs.items()} == {name: ["passed"] for name in "abc"}
    assert kills == Run((), trouble=messages.WORKER_DIED) if kind == "always" else outcomes(kills) == ["passed"]


def test_a_worker_killed_from_outside_between_results_loses_nothing(
    suites: Suites, pool: Callable[[int], Pool]
) -> None:
    suite, made = suites.add(KILLS), pool(1)
    results = made.map(str(suite), ([(n, submission())] for n in range(6)))
    runs = [next(results)]
    executor = made._executor
    assert executor is not None
    for pid in workers(made):
        os.kill(pid, signal.SIGKILL)
    wait_for(lambda: executor._broken)
    runs += results
    assert sorted(n for n, _ in runs) == list(range(6))
    assert all(outcomes(run) == ["passed"] for _, run in runs)


def test_a_zygote_that_dies_costs_only_the_submission_that_ends_it_again(
    suites: Suites, pool: Callable[[int], Pool]
) -> None:
    suite = suites.add(KILLS)
    kinds = ["", "zygote", "", "every zygote", ""]
    runs = [run for _, run in pool(1).map(str(suite), [[(kind, submission(kind)) for kind in kinds]])]
    assert [outcomes(run) for run in runs] == [["passed"]] * 3 + [[]] + [["passed"]]
    assert runs[3].trouble is not None
    assert "the sandbox is gone" in runs[3].trouble.en


def test_a_sandbox_that_does_not_start_is_the_trouble_of_every_submission(suites: Suites) -> None:
    broken = msgspec.structs.replace(jail.plain(LIMITS), command=(sys.executable, "-c", "raise SystemExit('no numpy')"))
    with Pool(Order(broken, str(suites.root), "work", ""), 1) as made:
        runs = [run for _, run in made.map(str(suites.add(KILLS)), [[(1, submission()), (2, submission())]])]
    assert all(run.trouble and "no numpy" in run.trouble.en for run in runs)


def test_no_more_batches_are_taken_than_are_under_way(suites: Suites) -> None:
    taken: list[int] = []

    def batches() -> Iterator[list[tuple[int, list[tuple[str, bytes]]]]]:
        for n in range(20):
            taken.append(n)
            yield [(n, submission())]

    suite = suites.add(KILLS)
    for done, _ in enumerate(suites.pool.map(str(suite), batches()), start=1):
        assert len(taken) <= done + suites.pool.jobs + 1
    assert len(taken) == 20


def test_closing_a_pool_now_leaves_no_process(suites: Suites, pool: Callable[[int], Pool]) -> None:
    from autograder.sandbox.pool import _run

    made = pool(1)
    suite = suites.add("@task(seconds=60)\ndef test_f(learner): learner.f(1)")
    endless = made.submit(_run, str(suite), [files("def f(x):\n    while True: pass")])
    wait_for(lambda: workers(made) and len(descendants(workers(made)[0])) >= 3)
    ours = descendants(workers(made)[0])
    made.close(now=True)
    wait_for(lambda: not any(map(running, ours)))
    assert endless.done()


def test_an_exception_in_the_middle_of_a_pools_work_ends_it_at_once(suites: Suites) -> None:
    suite = suites.add("@task(seconds=60)\ndef test_f(learner): learner.f(1)")
    ours: list[int] = []

    def stop() -> None:
        from autograder.sandbox.pool import _run

        with Pool(Order(jail.plain(LIMITS), str(suites.root), "work", ""), 1) as made:
            made.submit(_run, str(suite), [files("def f(x):\n    while True: pass")])
            wait_for(lambda: workers(made) and len(descendants(workers(made)[0])) >= 3)
            ours.extend(descendants(workers(made)[0]))
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        stop()
    wait_for(lambda: not any(map(running, ours)))
    assert len(ours) >= 3


MAIN = """
import multiprocessing.forkserver, os, signal, sys
from autograder.records import Limits
from autograder.sandbox.jail import plain
from autograder.sandbox.orders import Order
from autograder.sandbox.pool import Pool, _run
pool = Pool(Order(plain(Limits()), sys.argv[1], "work", ""), 2)
done = [pool.submit(_run, sys.argv[2], [[("work.py", b"def f(x): return 1")]]) for _ in range(4)]
print(all(future.result()[0].verdicts for future in done), flush=True)
print(multiprocessing.forkserver._forkserver._forkserver_pid, *pool._executor._processes, flush=True)
if sys.argv[3] == "busy":
    pool.submit(_run, sys.argv[2], [[("work.py", b"def f(x):\\n    while True: pass")]])
signal.pause()
"""


@pytest.mark.parametrize("when", ["idle", "busy"])
def test_nothing_outlives_a_main_process_that_is_killed(suites: Suites, when: str) -> None:
    suite = suites.add("@task(seconds=60)\ndef test_f(learner): learner.f(1)")
    command = [sys.executable, "-c", MAIN, str(suites.root), str(suite), when]
    main = subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT)
    assert main.stdout is not None
    with main, main.stdout:
        assert main.stdout.readline() == b"True\n"
        server, *made = map(int, main.stdout.readline().split())
        ours = [server, *(pid for worker in made for pid in descendants(worker))]
        wait_for(lambda: when == "idle" or any(len(descendants(worker)) > 2 for worker in made))
        ours += [pid for worker in made for pid in descendants(worker)]
        main.kill()
    try:
        wait_for(lambda: not any(map(running, ours)))
    finally:
        for pid in filter(running, ours):
            os.kill(pid, signal.SIGKILL)
    assert len(set(ours)) >= 5


def test_a_worker_leaves_control_c_to_the_main_process(suites: Suites) -> None:
    suite = suites.add(KILLS)
    assert outcomes(suites.pool.run(str(suite), submission())) == ["passed"]
    (pid,) = workers(suites.pool)
    os.kill(pid, signal.SIGINT)
    assert outcomes(suites.pool.run(str(suite), submission())) == ["passed"]
    assert workers(suites.pool) == [pid]


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [('task("double"', 'task("doubel"', "no task `doubel`"), ('ko="[^"]*"', 'ko=""', "no sentence `ko`")],
)
def test_a_marker_names_a_task_of_the_stub_and_speaks_its_languages(
    tmp_path: Path, old: str, new: str, says: str
) -> None:
    """Content that learners would meet half is refused when it is collected."""
    course = tmp_path / "course"
    shutil.copytree(Path(__file__).parent / "course", course)
    path = course / "solutions" / "01_toy" / "test_hidden.py"
    pattern = old if "ko" in old else re.escape(old)
    path.write_text(re.sub(pattern, new, path.read_text()))
    with Pool(Order(jail.plain(LIMITS), str(course), "toy", ""), 1) as pool:
        trouble = pool.run(str(path), [("toy.py", b"")]).trouble

    assert trouble is not None
    assert says in trouble.en
