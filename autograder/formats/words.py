"""The words of pages, tables and terminal output, per language."""

from __future__ import annotations

from typing import Any, Final

from autograder.records import Lang, Verdict

WORDS: Final[dict[Lang, dict[str, Any]]] = {
    "en": {
        "feedback": "Feedback",
        "language": "English",
        "code": "code",
        "quiz": "quiz",
        "sandbox": "sandbox",
        "score": "score",
        "no_score": "no score",
        "start_here": "Start here",
        "statuses": {
            "graded": "graded",
            "missing": "not handed in",
            "refused": "could not be read",
            "trouble": "the grader had a problem",
        },
        "short": {"graded": "", "missing": "none", "refused": "refused", "trouble": "trouble"},
        "outcomes": {
            "unrun": "not run",
            "unanswered": "not answered",
            "partly": "partly right",
            "passed": "passed",
            "failed": "failed",
            "error": "error",
            "missing": "not there yet",
            "timeout": "too slow",
            "memory": "too much memory",
            "crashed": "crashed",
            "protocol": "broke the rules",
        },
        "facts": {
            "kind": "something of the wrong kind",
            "shape": "wrong shape",
            "dtype": "wrong dtype",
            "nan": "NaN in the result",
            "inf": "infinity in the result",
            "transposed": "looks transposed",
            "sign": "opposite sign",
            "changed": "changes its argument",
            "raised": "raises an exception",
            "not_raised": "raises no error",
            "load": "does not load",
            "times_twice": "2 times too large",
            "times_half": "half as large",
            "times_rows": "too large by the number of rows",
            "times_per_rows": "too small by the number of rows",
            "times_columns": "too large by the number of columns",
            "times_per_columns": "too small by the number of columns",
        },
        "class": "Class report",
        "course": "course",
        "graded_at": "graded",
        "learners": "learners",
        "learner": "Learner",
        "handed_in": "handed in",
        "scores": "Scores",
        "mean": "mean",
        "full_marks": "full marks",
        "pass_rates": "Pass rates by test",
        "questions": "Questions",
        "items_explained": "In per cent: the mean share of a question's points. Discrimination: its correlation with "
        "the rest of the quiz, from 10 learners on; near 0 or below, the question does not tell who knows. Then what "
        "led to wrong answers.",
        "answered": "answered",
        "discrimination": "discrimination",
        "tells_nothing": "does not tell who knows",
        "failures": "Most frequent failures",
        "known": "Known mistakes",
        "like": "Behaves like a known mistake",
        "troubles": "Trouble of the grader",
    },
    "ko": {
        "feedback": "채점 결과",
        "language": "한국어",
        "code": "코드",
        "quiz": "퀴즈",
        "sandbox": "샌드박스",
        "score": "점수",
        "no_score": "점수 없음",
        "start_here": "여기부터 보세요",
        "statuses": {
            "graded": "채점 완료",
            "missing": "제출하지 않음",
            "refused": "읽을 수 없음",
            "trouble": "채점기 문제",
        },
        "short": {"graded": "", "missing": "미제출", "refused": "거부", "trouble": "문제"},
        "outcomes": {
            "unrun": "실행 안 함",
            "unanswered": "답하지 않음",
            "partly": "일부만 맞음",
            "passed": "통과",
            "failed": "실패",
            "error": "예외 발생",
            "missing": "미구현",
            "timeout": "시간 초과",
            "memory": "메모리 초과",
            "crashed": "비정상 종료",
            "protocol": "규칙 위반",
        },
        "facts": {
            "kind": "값의 종류가 다름",
            "shape": "모양이 다름",
            "dtype": "dtype이 다름",
            "nan": "결과에 NaN",
            "inf": "결과에 무한대",
            "transposed": "전치된 결과",
            "sign": "부호가 반대",
            "changed": "인수를 바꿈",
            "raised": "예외 발생",
            "not_raised": "예외가 발생하지 않음",
            "load": "불러올 수 없음",
            "times_twice": "2배로 큼",
            "times_half": "절반 크기",
            "times_rows": "행의 개수만큼 큼",
            "times_per_rows": "행의 개수만큼 작음",
            "times_columns": "열의 개수만큼 큼",
            "times_per_columns": "열의 개수만큼 작음",
        },
        "class": "학급 보고서",
        "course": "강좌",
        "graded_at": "채점",
        "learners": "학습자",
        "learner": "학습자",
        "handed_in": "제출한 것",
        "scores": "점수",
        "mean": "평균",
        "full_marks": "만점",
        "pass_rates": "테스트별 통과율",
        "questions": "문제",
        "items_explained": "퍼센트는 문제마다 얻은 점수의 평균 비율입니다. 변별도는 나머지 문제 점수와의 상관계수이며 "
        "10명부터 보여 줍니다. 0에 가깝거나 음수이면 아는 사람을 가려내지 못하는 문제입니다. 그 아래는 틀린 답으로 "
        "이어진 오개념입니다.",
        "answered": "답한 사람",
        "discrimination": "변별도",
        "tells_nothing": "아는 사람을 가려내지 못함",
        "failures": "가장 잦은 실패",
        "known": "알려진 실수",
        "like": "흔한 실수와 똑같이 동작합니다",
        "troubles": "채점기 문제",
    },
}


def outcome(verdict: Verdict, lang: Lang) -> str:
    """Return the word for how a verdict went; what was never run is not called slow, nor half an answer wrong."""
    kinds = {fact.kind for fact in verdict.facts}
    name: str = next((kind for kind in ("unrun", "unanswered") if kind in kinds), verdict.outcome)
    if verdict.outcome == "failed" and 0 < verdict.points < verdict.possible:
        name = "partly"
    word: str = WORDS[lang]["outcomes"][name]
    return word
