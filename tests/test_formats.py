"""formats: tables, feedback and the class page show learner-made text as data, whatever is in it."""

from __future__ import annotations

import csv
import io
import re
from html.parser import HTMLParser
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.formats import page, plain, tables
from autograder.formats.words import WORDS
from autograder.records import Fact, Lang, Report, Text, Verdict
from autograder.scoring import for_learner

KIM = Report("kim", "04_activations", "code", "graded", 7.5, 10.0, sandbox="namespaces")
TITLES = {"04_activations": Text("Activations", "활성화 함수")}


def of(learner: str = "kim", **more: Any) -> Report:
    return msgspec.structs.replace(KIM, learner=learner, **more)


def verdict(points: float = 0.0, **more: Any) -> Verdict:
    made = Verdict(
        "relu", "test_relu", "passed" if points else "failed", points, 1.0, True, Text("it holds", "성립한다")
    )
    return msgspec.structs.replace(made, **more)


# -- plain -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"), ("한글 é\t\n", "한글 é\t\n"), ("\x1b[31mred", "\\x1b[31mred"),
        ("a\rb\x00\x07", "a\\x0db\\x00\\x07"),
        ("\u202eabc\u2066", "\\u202eabc\\u2066"), ("\x9b2J", "\\x9b2J"), ("\u200bzero\ufeff", "\\u200bzero\\ufeff"),
        ("\ud800", "\\ud800"), ("\U000e0041", "\\U000e0041"), ("\u2028x\u2029", "\\u2028x\\u2029"), ("\x7f", "\\x7f"),
        ("😀", "😀"),
    ],
)  # fmt: skip
def test_what_could_steer_a_terminal_is_shown_and_not_obeyed(text: str, shown: str) -> None:
    assert plain.visible(text) == shown


@given(st.text(st.characters(exclude_categories=())))
def test_visible_text_can_always_be_written_and_stays_as_it_is(text: str) -> None:
    shown = plain.visible(text)
    assert plain.visible(shown.encode().decode()) == shown


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (None, ""),
        (0.0, "0"),
        (10.0, "10"),
        (100.0, "100"),
        (7.5, "7.5"),
        (0.3333, "0.3333"),
        (1 / 3, "0.3333"),
        (9.99999, "10"),
    ],
)
def test_a_number_is_written_as_people_write_it(value: float | None, shown: str) -> None:
    assert plain.number(value) == shown


# -- scores.csv --------------------------------------------------------------------------------------------------------


def rows(*reports: Report) -> list[list[str]]:
    return list(csv.reader(io.StringIO(tables.scores(reports).decode("utf-8-sig"))))


def test_scores_are_utf8_with_bom_sorted_and_with_crlf() -> None:
    reports = [of("박"), of("lee", part="quiz"), of("lee", unit="08_backprop"), of("lee"), of("kim, A.")]
    made = tables.scores(reports)
    assert made.startswith(b"\xef\xbb\xbflearner,unit,part,score,possible,status\r\n")
    assert made.endswith(b"\r\n")
    assert made.count(b"\n") == made.count(b"\r\n") == 6
    assert [tuple(row[:3]) for row in rows(*reports)[1:]] == [
        ("kim, A.", "04_activations", "code"),
        ("lee", "04_activations", "code"),
        ("lee", "04_activations", "quiz"),
        ("lee", "08_backprop", "code"),
        ("박", "04_activations", "code"),
    ]


def test_trouble_has_an_empty_score_and_zero_has_a_zero() -> None:
    table = rows(of("a", score=None, status="trouble"), of("b", score=0.0, status="missing"), of("c", score=3.3333))
    assert [row[3:] for row in table[1:]] == [["", "10", "trouble"], ["0", "10", "missing"], ["3.3333", "10", "graded"]]


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_a_name_is_no_formula_to_a_spreadsheet(name: str) -> None:
    assert rows(of(name))[1][0] == f"'{name}"


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), min_size=1), max_size=5, unique=True))
def test_every_name_is_one_cell_of_one_row(names: list[str]) -> None:
    table = list(csv.reader(io.StringIO(tables.scores(map(of, names)).decode("utf-8-sig"), newline="")))
    assert [len(row) for row in table] == [6] * (len(names) + 1)
    assert [row[0].removeprefix("'") for row in table[1:]] == [name.removeprefix("'") for name in sorted(names)]


# -- pages -------------------------------------------------------------------------------------------------------------


class Page(HTMLParser):
    """What a browser makes of a page: its elements, attributes and text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.text += data


EVIL = "</style></title><script>alert(1)</script><img src=x onerror=alert(1)>'\"&lt;{{ 7*7 }}\x1b[2J\u202e"
HOSTILE = of(
    EVIL,
    verdicts=(
        verdict(task=EVIL, test=EVIL, says=Text(EVIL, EVIL), facts=(Fact("raised", EVIL, EVIL),)),
        verdict(hidden=False, detail=EVIL, task="visible", test="test_visible"),
    ),
    notes=(Text(EVIL, EVIL),),
    trouble=Text(EVIL, EVIL),
    status="trouble",
    score=None,
)


def class_page(*reports: Report, lang: Lang = "en") -> str:
    statistics = page.Statistics()
    for report in reports:
        statistics.add(report)
    return page.class_html(statistics, TITLES, lang)


@pytest.mark.parametrize("make", [lambda: page.feedback_html([HOSTILE], {}), lambda: class_page(HOSTILE)])
def test_learner_made_text_is_text_on_a_page(make: Any) -> None:
    html = make()
    found = Page(html)
    assert not {"script", "img"} & set(found.tags)
    assert not any(name.startswith("on") for name, _ in found.attributes)
    assert "<script>alert(1)</script>" in found.text
    assert "{{ 7*7 }}" in found.text
    assert "\x1b" not in html
    assert "\u202e" not in html


@pytest.mark.parametrize(
    "make", [lambda: page.feedback_html([of(verdicts=(verdict(),))], TITLES), lambda: class_page(of())]
)
def test_a_page_stands_alone_and_may_load_nothing(make: Any) -> None:
    html = make()
    found = Page(html)
    assert ("content", "default-src 'none'; style-src 'unsafe-inline'") in found.attributes
    assert ("http-equiv", "Content-Security-Policy") in found.attributes
    assert ("name", "viewport") in found.attributes
    assert not {"script", "link", "img", "iframe", "object", "embed", "base", "form"} & set(found.tags)
    links = [value or "" for name, value in found.attributes if name == "href"]
    assert all(re.fullmatch(r"feedback/[\w.%-]+/feedback\.html", link) for link in links)
    assert not {"src", "srcset", "action", "data"} & {name for name, _ in found.attributes}
    assert not re.search(r"https?:|//\w|@import|url\(", html)
    assert html.strip().startswith("<!DOCTYPE html>")


@pytest.mark.parametrize("lang", ["en", "ko"])
def test_feedback_has_both_languages_and_begins_with_the_one_asked_for(lang: Lang) -> None:
    reports = [
        of(verdicts=(verdict(facts=(Fact("sign", "opposite sign", "부호가 반대"),)), verdict(1.0, test="test_b")))
    ]
    html = page.feedback_html(reports, TITLES, lang)
    text = Page(html).text
    for words in ("it holds", "성립한다", "opposite sign", "부호가 반대", "Activations", "활성화 함수", "7.5 / 10"):
        assert words in text
    assert f'<html lang="{lang}">' in html
    assert re.findall(r'id="lang-(\w\w)" checked', html) == [lang]
    markdown = page.feedback_markdown(reports, TITLES, lang)
    first, second = markdown.split("\n---\n")
    assert ("성립한다" in first, "it holds" in second) == (lang == "ko", lang == "ko")


def test_feedback_tells_trouble_missing_and_refused_apart() -> None:
    reports = [
        of(unit="01_a", status="missing", score=0.0),
        of(unit="02_b", status="refused", score=0.0, notes=(Text("not UTF-8"),)),
        of(unit="03_c", status="trouble", score=None, trouble=Text("the grader had a problem")),
    ]  # fmt: skip
    for text in (Page(page.feedback_html(reports, {})).text, page.feedback_markdown(reports, {}).replace("\\", "")):
        for status in ("missing", "refused", "trouble"):
            assert WORDS["en"]["statuses"][status] in text
        for words in ("no score", "not UTF-8", "the grader had a problem", "0 / 10"):
            assert words in text


def test_a_learners_feedback_has_no_hidden_detail() -> None:
    full = of(
        verdicts=(verdict(detail="planted"),),
        trouble=Text("planted"),
        salt="planted",
        digest="planted",
        suite="planted",
    )
    shown = [for_learner(full)]
    assert "planted" not in page.feedback_html(shown, TITLES) + page.feedback_markdown(shown, TITLES)


def test_the_detail_of_a_visible_test_is_shown_and_of_a_hidden_one_never() -> None:
    reports = [of(verdicts=(verdict(hidden=False, detail="seen"), verdict(detail="unseen", test="test_b")))]
    for text in (page.feedback_html(reports, TITLES), page.feedback_markdown(reports, TITLES)):
        assert "seen" in text
        assert "unseen" not in text


# -- Markdown ----------------------------------------------------------------------------------------------------------


def test_markdown_has_no_meaning_in_learner_made_text() -> None:
    markdown = page.feedback_markdown([HOSTILE], {})
    for line in markdown.splitlines():
        outside = re.sub(r"`[^`]*`", "", line)
        assert not re.search(r"(?<!\\)[<>\[\]!|~]", outside), line
    assert "\x1b" not in markdown
    assert "\u202e" not in markdown


@pytest.mark.parametrize(
    "text", ["a\n\n# Score: 10/10", "a\n- item", "a\n===\n", "a\n\n    code", "a\r\n1. x", "`\n\n# head"]
)
def test_learner_made_text_stays_in_its_line_of_markdown(text: str) -> None:
    plain_lines = page.feedback_markdown(
        [of(verdicts=(verdict(facts=(Fact("raised", "a", "a"),)),), notes=(Text("a", "a"),))], {}
    )
    told = Text(text, text)
    report = of(verdicts=(verdict(says=told, facts=(Fact("raised", text, text),)),), notes=(told,))
    assert len(page.feedback_markdown([report], {}).splitlines()) == len(plain_lines.splitlines())


def test_code_in_markdown_cannot_be_left() -> None:
    markdown = page.feedback_markdown([of(verdicts=(verdict(hidden=False, detail="x`\n# y"),))], {})
    assert all(line.count("`") % 2 == 0 for line in markdown.splitlines())
    assert not any(line.startswith("#") and "y" in line for line in markdown.splitlines())


# -- the class page ----------------------------------------------------------------------------------------------------


def test_the_class_page_counts_each_learner_once_for_each_way_to_fail() -> None:
    sign = (Fact("sign", "the result has the opposite sign"),)
    cases = tuple(verdict(test=f"test_relu[{n}]", facts=sign, possible=0.5) for n in range(2))
    passed = tuple(verdict(0.5, test=f"test_relu[{n}]", possible=0.5) for n in range(2))
    statistics = page.Statistics()
    for report in (of("kim", verdicts=cases), of("lee", verdicts=cases), of("park", verdicts=passed, score=10.0)):
        statistics.add(report)
    (bar,) = statistics.bars.values()
    assert (bar.passed, bar.total, bar.test) == (1, 3, "test_relu")
    assert statistics.failures == {("04_activations", "relu", "test_relu", "failed", "sign"): 2}
    (column,) = statistics.columns.values()
    assert (column.scores, column.full, column.mean) == ([7.5, 7.5, 10.0], 1, 25 / 3)
    assert (
        "33 %"
        in Page(class_page(of("kim", verdicts=cases), of("lee", verdicts=cases), of("park", verdicts=passed))).text
    )


def test_trouble_is_in_no_mean_and_is_told_first() -> None:
    statistics = page.Statistics()
    for report in (
        of("kim", score=4.0),
        of("lee", score=None, status="trouble", trouble=Text("disk full")),
        of("park", score=0.0, status="missing"),
    ):
        statistics.add(report)
    (column,) = statistics.columns.values()
    assert (column.mean, column.statuses["trouble"], column.statuses["missing"]) == (2.0, 1, 1)
    assert statistics.troubles == {("04_activations", "code", Text("disk full")): 1}
    assert "disk full" in class_page(of("lee", score=None, status="trouble", trouble=Text("disk full")))


@pytest.mark.parametrize("lang", ["en", "ko"])
def test_an_empty_class_and_a_full_one_have_a_page(lang: Lang) -> None:
    assert WORDS[lang]["class"] in class_page(lang=lang)
    text = Page(class_page(of("김철수", verdicts=(verdict(outcome="timeout"),)), of("a", part="quiz"), lang=lang)).text
    assert "김철수" in text
    assert WORDS[lang]["outcomes"]["timeout"] in text


def test_both_languages_have_the_same_words() -> None:
    def keys(words: Any) -> Any:
        return {key: keys(value) for key, value in words.items()} if isinstance(words, dict) else None

    assert keys(WORDS["en"]) == keys(WORDS["ko"])
