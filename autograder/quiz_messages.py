"""What is said of a quiz and its answers file, each sentence in both languages."""

from __future__ import annotations

from typing import Final

from autograder.records import Text

YOUR_ANSWER: Final = Text("you answered {answer}", "적은 답: {answer}")
RIGHT_TAKEN: Final = Text("of the {all} right choices you took {right}", "옳은 보기 {all}개 중 {right}개를 골랐습니다")
WRONG_TAKEN: Final = Text(
    "of the {all} right choices you took {right}, and {wrong} that are not right",
    "옳은 보기 {all}개 중 {right}개를 골랐고, 옳지 않은 보기도 {wrong}개 골랐습니다",
)
OTHER_NUMBER: Final = Text(
    "that is not the number asked for; work it out by hand once more",
    "구하려는 수가 아닙니다. 손으로 한 번 더 계산해 보세요",
)
NOT_ANSWERED: Final = Text("not answered", "답하지 않았습니다")
BAD_ANSWER: Final = Text("the answer is not of the right form: {what}", "답의 형식이 맞지 않습니다: {what}")
BAD_ANSWERS: Final = Text("the answers file cannot be used: {what}", "답안 파일을 사용할 수 없습니다: {what}")
UNKNOWN_QUESTION: Final = Text("there is no question `{name}`", "`{name}`이라는 문제가 없습니다")
IN_FILE_LINE: Final = Text("line {line}: {what}", "{line}번째 줄: {what}")
YAML_SYNTAX: Final = Text("this is not valid YAML ({how})", "올바른 YAML이 아닙니다 ({how})")
YAML_CONTROL: Final = Text("there is a control character", "제어 문자가 들어 있습니다")
YAML_EXTRAS: Final = Text(
    "`&`, `*` and `!` have a meaning of their own at the beginning of a value; put the value in quotes",
    "값의 첫 글자로 쓴 `&`, `*`, `!`는 특별한 뜻을 가집니다. 값을 따옴표로 묶어 주세요",
)
YAML_DEPTH: Final = Text("it is nested more than {limit} deep", "{limit}단계보다 깊이 중첩되어 있습니다")
YAML_KEY: Final = Text("what stands before the colon must be a plain word", "콜론 앞에는 이름 하나만 쓸 수 있습니다")
YAML_TWICE: Final = Text("`{name}` is there twice", "`{name}`이(가) 두 번 나옵니다")
ANSWERS_LARGE: Final = Text("it is larger than {limit} kB", "파일이 {limit} kB보다 큽니다")
ANSWERS_NOT_UTF8: Final = Text("it is not UTF-8; save it as UTF-8", "UTF-8이 아닙니다. UTF-8로 저장해 주세요")
ANSWERS_NO_MAP: Final = Text(
    "here belong lines of the form `name: answer`", "여기에는 `이름: 답` 형식의 줄이 있어야 합니다"
)
ANSWERS_KEY: Final = Text(
    "`{name}` in the answers file was not read; answers stand indented below `answers:`",
    "답안 파일의 `{name}`은(는) 읽지 않았습니다. 답은 `answers:` 아래에 들여 써야 합니다",
)
OTHER_UNIT: Final = Text(
    "these are answers to `{name}`, not to `{unit}`", "`{unit}`이(가) 아니라 `{name}`의 답안입니다"
)
NO_VARIANT: Final = Text(
    "there is no variant `{name}` of this question, only 0 to {last}",
    "이 문제에는 `{name}`번 변형이 없습니다. 0부터 {last}까지 있습니다",
)
TRUTH_FORM: Final = Text(
    "it must be of the form `{{truth: true, reason: a}}`", "`{{truth: true, reason: a}}`처럼 적어야 합니다"
)
TRUTHS: Final[dict[str, Text]] = {"true": Text("true", "참"), "false": Text("false", "거짓")}
OTHER_TRUTH: Final = Text("the sentence is judged the other way round", "참과 거짓이 바뀌었습니다")
LINE_FORM: Final = Text("it must be of the form `{{line: 4, repair: a}}`", "`{{line: 4, repair: a}}`처럼 적어야 합니다")
NO_LINE: Final = Text(
    "`{name}` is no line of the code, which has the lines 1 to {last}",
    "`{name}`번째 줄은 없습니다. 코드는 1번째 줄부터 {last}번째 줄까지입니다",
)
OTHER_LINE: Final = Text("the wrong line is another one", "잘못된 줄은 다른 줄입니다")
LINE_TOLD: Final = Text("line {line}", "{line}번째 줄")
NO_ARRAY: Final = Text(
    "`{name}` is no number; write an array like [0, 0.5, 3] or [[1, 2], [3, 4]]",
    "`{name}`은(는) 수가 아닙니다. [0, 0.5, 3]이나 [[1, 2], [3, 4]]처럼 적어야 합니다",
)
RAGGED: Final = Text("its rows have different lengths", "행마다 길이가 다릅니다")
OTHER_SHAPE: Final = Text("the shape is not the right one", "배열의 모양(shape)이 맞지 않습니다")
ORDER_FORM: Final = Text(
    "it must be a list that holds each of {names} once", "{names}을(를) 하나씩 모두 담은 목록이어야 합니다"
)
ORDER_HITS: Final = Text("{hits} of {all} stand in their place", "{all}개 중 {hits}개가 제자리에 있습니다")
MATCH_FORM: Final = Text("it must be lines of the form `left: right`", "`왼쪽: 오른쪽` 형식의 줄이어야 합니다")
NO_ITEM: Final = Text("there is no `{name}` to match", "`{name}`이라는 항목이 없습니다")
MATCH_HITS: Final = Text("{hits} of {all} pairs are right", "{all}쌍 중 {hits}쌍이 맞습니다")
TEXT_FORM: Final = Text("it must be a word", "낱말 하나를 적어야 합니다")
OTHER_WORD: Final = Text("that is not the word asked for", "찾는 낱말이 아닙니다")
ONE_CHOICE: Final = Text("it must be one choice, like `b`", "`b`처럼 보기 하나를 적어야 합니다")
MANY_CHOICES: Final = Text("it must be a list of choices, like `[a, c]`", "`[a, c]`처럼 보기의 목록을 적어야 합니다")
NO_CHOICE: Final = Text("there is no choice `{name}`", "`{name}`이라는 보기가 없습니다")
CHOICE_TWICE: Final = Text("the choice `{name}` is taken twice", "보기 `{name}`을(를) 두 번 골랐습니다")
NO_NUMBER: Final = Text(
    "`{name}` is no number like 1200, -0.5, 1e-3 or 1/3 (no separators of thousands)",
    "`{name}`은(는) 1200, -0.5, 1e-3, 1/3 같은 수가 아닙니다(천 단위 쉼표는 쓰지 않습니다)",
)
ANSWERS_HEAD: Final = Text(
    "Your answers to the quiz of {unit}.\n"
    "Write each answer behind the colon under its question and save the file.\n"
    "What you leave empty counts as not answered.",
    "{unit} 퀴즈의 답안 파일입니다.\n"
    "문제 아래의 콜론 뒤에 답을 적고 저장하세요.\n"
    "비워 둔 문제는 답하지 않은 것으로 봅니다.",
)
PRACTICE: Final = Text("(for practice, not graded) ", "(연습용, 채점하지 않음) ")
HOW: Final[dict[str, Text]] = {
    "choice": Text("One choice, by its letter:", "보기 하나의 기호를 적으세요:"),
    "choices": Text("All choices that apply, as a list [ , ]:", "해당하는 보기의 기호를 모두 [ , ] 안에 적으세요:"),
    "truth": Text(
        "true or false, and the letter of the reason: {{truth: , reason: }}",
        "true(참) 또는 false(거짓)와 그 까닭의 기호를 적으세요: {{truth: , reason: }}",
    ),
    "number": Text("A number (0.5, 1e-3 and 1/3 are all fine):", "수를 적으세요(0.5, 1e-3, 1/3 모두 됩니다):"),
    "array": Text("An array, like [0, 0.5] or [[1, 2], [3, 4]]:", "배열을 적으세요. 예: [0, 0.5], [[1, 2], [3, 4]]"),
    "order": Text("The letters in the right order, as a list [ , ]:", "알맞은 순서대로 기호를 [ , ] 안에 적으세요:"),
    "match": Text("Behind each, what belongs to it:", "각각의 뒤에 어울리는 것의 기호를 적으세요:"),
    "text": Text("One word, in English or Korean:", "낱말 하나를 한국어나 영어로 적으세요:"),
    "line": Text(
        "The number of the wrong line, and the letter of its repair: {{line: , repair: }}",
        "잘못된 줄의 번호와 고치는 방법의 기호를 적으세요: {{line: , repair: }}",
    ),
}

# -- quiz in the terminal ----------------------------------------------------------------------------------------------
KEYS: Final[dict[str, Text]] = {
    "one": Text(
        "up/down or a letter: choose · Enter: take it · left: back · right: on · Ctrl-C: stop (all is saved)",
        "위/아래 또는 기호: 고르기 · Enter: 정하기 · 왼쪽: 이전 · 오른쪽: 다음 · Ctrl-C: 그만두기(저장됨)",
    ),
    "many": Text(
        "space or a letter: take or leave · Enter: done · left: back · right: on · Ctrl-C: stop (all is saved)",
        "스페이스 또는 기호: 고르거나 빼기 · Enter: 정하기 · 왼쪽: 이전 · 오른쪽: 다음 · Ctrl-C: 그만두기(저장됨)",
    ),
    "order": Text(
        "Enter or a letter: the next in order · Backspace: take the last one back · left: back · right: on · "
        "Ctrl-C: stop (all is saved)",
        "Enter 또는 기호: 다음 순서로 고르기 · Backspace: 마지막 것 빼기 · 왼쪽: 이전 · 오른쪽: 다음 · "
        "Ctrl-C: 그만두기(저장됨)",
    ),
    "text": Text(
        "Enter: take it · PageUp: back · PageDown: on · Ctrl-C: stop (all is saved)",
        "Enter: 정하기 · PageUp: 이전 · PageDown: 다음 · Ctrl-C: 그만두기(저장됨)",
    ),
    "tell": Text("Enter: go on · left: back · Ctrl-C: stop", "Enter: 계속 · 왼쪽: 이전 · Ctrl-C: 그만두기"),
}
HOW_TO_ANSWER: Final[dict[str, Text]] = {
    "choice": Text("Take one:", "하나를 고르세요:"),
    "choices": Text("Take all that apply:", "해당하는 것을 모두 고르세요:"),
    "truth": Text("Is it true?", "참인가요, 거짓인가요?"),
    "number": Text("A number; 0.5, 1e-3 and 1/3 are all fine:", "수를 적으세요. 0.5, 1e-3, 1/3 모두 됩니다:"),
    "array": Text("An array, like [0, 0.5] or [[1, 2], [3, 4]]:", "배열을 적으세요. 예: [0, 0.5], [[1, 2], [3, 4]]"),
    "order": Text("Take them in the right order:", "알맞은 순서대로 고르세요:"),
    "match": Text("What belongs to it?", "어울리는 것을 고르세요:"),
    "text": Text("One word, in English or Korean:", "낱말 하나를 한국어나 영어로 적으세요:"),
    "line": Text("Which line is wrong?", "잘못된 줄은 어느 것인가요?"),
}
REASON: Final = Text("Why?", "그 까닭은 무엇인가요?")
REPAIR: Final = Text("What should stand there?", "그 자리에 무엇이 와야 하나요?")
REVIEW: Final = Text("Your answers. Take one to look at it again.", "지금까지의 답입니다. 다시 볼 문제를 고르세요.")
FINISH: Final = Text("leave it so and finish", "이대로 두고 마치기")
OPEN: Final = Text("(open)", "(아직 답하지 않음)")
PRACTICE_TOLD: Final[dict[str, Text]] = {
    "right": Text("Right.", "맞았습니다."),
    "partly": Text("Partly right.", "일부만 맞았습니다."),
    "wrong": Text("Not right.", "틀렸습니다."),
}
QUIZ_DONE: Final = Text(
    "All {all} questions are answered, in {file}. Hand the file in with your code.",
    "문제 {all}개에 모두 답했습니다({file}). 코드와 함께 이 파일을 제출하세요.",
)
QUIZ_LEFT: Final = Text(
    "{left} of {all} questions are still open. Go on with `deepdrill quiz {unit}`; your answers are in {file}.",
    "문제 {all}개 중 {left}개가 남았습니다. `deepdrill quiz {unit}`로 이어서 풀 수 있습니다. "
    "답은 {file}에 저장했습니다.",
)
