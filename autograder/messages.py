"""The program's own sentences, each in both languages (F13 texts are content and live in the course)."""

from __future__ import annotations

from typing import Final

from autograder.records import Text

# -- how a test ended --------------------------------------------------------------------------------------------------
ABSENT: Final = Text("your file has no `{name}`", "파일에 `{name}`이(가) 없습니다")
NOT_WRITTEN: Final = Text("`{name}` is not written yet", "`{name}`을(를) 아직 구현하지 않았습니다")
TIMEOUT: Final = Text("a call took longer than {limit} s and was ended", "호출이 {limit}초를 넘겨 중단했습니다")
TOO_MANY_CALLS: Final = Text(
    "your code called the test's function endlessly", "테스트가 건넨 함수를 끝없이 호출했습니다"
)
UNRUN: Final = Text(
    "not run, because earlier calls crashed or hung too often",
    "앞선 호출이 여러 번 비정상 종료되거나 시간을 넘겨 이 테스트는 실행하지 않았습니다",
)
MEMORY: Final = Text("your code used more than {limit} MiB of memory", "메모리를 {limit} MiB 넘게 사용했습니다")
CRASHED: Final = Text("your code ended its Python ({how})", "코드가 파이썬을 종료시켰습니다 ({how})")
PROTOCOL: Final = Text(
    "your code disturbed the connection between it and the grader", "코드가 채점기와의 연결을 건드렸습니다"
)
LOAD_ERROR: Final = Text("your file does not load: {what}", "파일을 불러올 수 없습니다: {what}")
LOAD_TIMEOUT: Final = Text(
    "your file did not finish loading within {limit} s", "파일을 {limit}초 안에 다 불러오지 못해 중단했습니다"
)
LOAD_ENDED: Final = Text("your file did not finish loading: {what}", "파일을 끝까지 불러오지 못했습니다: {what}")
RAISED: Final = Text("your code raised {what}", "코드에서 예외가 발생했습니다: {what}")
USED_GONE: Final = Text(
    "there is no `{name}`, which this unit builds on", "이 단원의 바탕이 되는 `{name}` 파일이 없습니다"
)
USED_UNWRITTEN: Final = Text(
    "`{unit}`, which this unit builds on, is not finished: line {line} of its file",
    "이 단원의 바탕이 되는 `{unit}`을(를) 아직 다 구현하지 않았습니다: 그 파일의 {line}번째 줄",
)
IN_LINE: Final = Text("{kind} in line {line}: {code}", "{kind}, {line}번째 줄: {code}")
IN_USED: Final = Text("{kind} in line {line} of `{file}`: {code}", "{kind}, `{file}`의 {line}번째 줄: {code}")

# -- facts about an answer ---------------------------------------------------------------------------------------------
WRONG_KIND: Final = Text("returned something of the wrong kind", "반환값의 종류가 다릅니다")
NOTHING: Final = Text(
    "returned None where {want} is asked for; is a `return` missing?",
    "{want}이(가) 있어야 하는데 None을 반환했습니다. `return`을 빠뜨리지 않았나요?",
)
KIND: Final = Text("returned {got} where {want} is asked for", "{want}이(가) 필요한 곳에서 {got}을(를) 반환했습니다")
SHAPE: Final = Text("the shape of the result is not the right one", "결과의 모양(shape)이 맞지 않습니다")
AXES: Final = Text(
    "the number of axes of the result is {got} instead of {want}", "결과의 축이 {want}개가 아니라 {got}개입니다"
)
DTYPE: Final = Text("the dtype is {got}, not {want}", "dtype이 {got}입니다. {want}여야 합니다")
NAN: Final = Text("there is NaN in the result", "결과에 NaN이 있습니다")
INF: Final = Text("there is an infinite value in the result", "결과에 무한대가 있습니다")
TRANSPOSED: Final = Text("the result looks transposed", "결과가 전치된 것으로 보입니다")
SIGN: Final = Text("the result has the opposite sign", "결과의 부호가 반대입니다")
CHANGED: Final = Text("it changed one of its arguments", "인수의 값을 바꿨습니다")
NOTHING_RAISED: Final = Text("no error was raised where one is asked for", "예외가 발생해야 하는데 발생하지 않았습니다")
RAISED_OTHER: Final = Text("it raised {got}, another kind of error", "다른 종류의 예외({got})가 발생했습니다")
TIMES: Final[dict[str, Text]] = {
    "twice": Text("the result is about 2 times too large", "결과가 약 2배 큽니다"),
    "half": Text("the result is about half as large as it should be", "결과가 약 절반입니다"),
    "rows": Text("the result is about as many times too large as there are rows", "결과가 행의 개수만큼 배로 큽니다"),
    "per_rows": Text(
        "the result is too small, about divided by the number of rows",
        "결과가 행의 개수로 한 번 더 나눈 것처럼 작습니다",
    ),
    "columns": Text(
        "the result is about as many times too large as there are columns", "결과가 열의 개수만큼 배로 큽니다"
    ),
    "per_columns": Text(
        "the result is too small, about divided by the number of columns",
        "결과가 열의 개수로 한 번 더 나눈 것처럼 작습니다",
    ),
}

CASES: Final = Text("{passed} of {count} cases hold", "{count}가지 경우 중 {passed}가지가 맞습니다")

# -- notes and reasons on a report -------------------------------------------------------------------------------------
NO_FILE: Final = Text("there is no `{name}` in the submission", "제출물에 `{name}` 파일이 없습니다")
OTHER_PLACE: Final = Text(
    "`{used}` was graded; `{other}` has other content and was not",
    "`{used}` 파일을 채점했습니다. 내용이 다른 `{other}` 파일은 채점하지 않았습니다",
)
NOT_READ: Final = Text("not read: {names}", "읽지 않은 파일: {names}")
GIVEN_CHANGED: Final = Text(
    "the given block differs from the stub's; yours was used",
    "제공된 블록이 원본과 다릅니다. 제출한 그대로 사용했습니다",
)
SUITE_UNSOUND: Final = Text(
    "{path}: the suite does not give the course's own solution full marks ({test} ends {outcome}), so nobody was "
    "graded by it. Mend the test or the solution.",
    "{path}: 테스트가 강좌의 정답 코드에 만점을 주지 않아({test}: {outcome}) 아무도 채점하지 않았습니다. "
    "테스트나 정답 코드를 고쳐 주세요.",
)
SUITE_POINTS: Final = Text(
    "{path}: its points add up to {total}, not to 10, so nobody was graded by it. Change `points` of its markers.",
    "{path}: 배점의 합이 10점이 아니라 {total}점이라 아무도 채점하지 않았습니다. 마커의 `points`를 고쳐 주세요.",
)
GRADER_BROKE: Final = Text("the grader itself failed: {what}", "채점기 자체에 문제가 생겼습니다: {what}")

WORKER_DIED: Final = Text(
    "the process that graded this submission died", "이 제출물을 채점하던 프로세스가 종료되었습니다"
)

# -- intake: why a file was refused ------------------------------------------------------------------------------------
TOO_LARGE: Final = Text(
    "`{name}` is larger than {limit} kB and was not graded", "`{name}` 파일이 {limit} kB보다 커서 채점하지 않았습니다"
)
TOO_MANY: Final = Text(
    "the submission holds more than {limit} files and was not read", "파일이 {limit}개보다 많아서 읽지 않았습니다"
)
NO_PLAIN_FILE: Final = Text(
    "`{name}` is {what}, not a plain file, and was not graded",
    "`{name}`은(는) 일반 파일이 아니라({what}) 채점하지 않았습니다",
)
NOT_UTF8: Final = Text(
    "`{name}` is not UTF-8 and was not graded. Save it as UTF-8 and hand it in again.",
    "`{name}` 파일이 UTF-8이 아니라 채점하지 않았습니다. UTF-8로 저장해서 다시 제출해 주세요.",
)
IS_CP949: Final = Text(
    "`{name}` is saved as CP949 (EUC-KR) and was not graded. Save it as UTF-8 (in VS Code: the encoding at the bottom "
    "right, Save with Encoding, UTF-8) and hand it in again.",
    "`{name}` 파일이 CP949(EUC-KR)로 저장되어 채점하지 않았습니다. UTF-8로 저장해서(VS Code에서는 오른쪽 아래 인코딩을 "
    "누르고 '인코딩하여 저장', UTF-8) 다시 제출해 주세요.",
)
BAD_ZIP: Final = Text(
    "`{name}` is no readable zip file ({why}) and was not graded",
    "`{name}`은(는) 읽을 수 있는 zip 파일이 아니라({why}) 채점하지 않았습니다",
)
BAD_ENTRY: Final = Text(
    "the entry `{name}` of the zip file {why}; the file was not graded",
    "zip 파일 안의 `{name}` 항목에 문제가 있어({why}) 채점하지 않았습니다",
)
CLASH: Final = Text(
    "`{one}` and `{two}` are the same name but for case or accents, so neither was graded",
    "`{one}`과 `{two}`은(는) 대소문자나 유니코드 형태만 다른 같은 이름이라 둘 다 채점하지 않았습니다",
)
TWO_SUBMISSIONS: Final = Text(
    "there are two submissions for this learner (`{one}` and `{two}`), so neither was graded",
    "이 학습자의 제출물이 두 개(`{one}`, `{two}`)라서 둘 다 채점하지 않았습니다",
)
UNREADABLE: Final = Text("`{name}` cannot be read ({why})", "`{name}` 파일을 읽을 수 없습니다 ({why})")
BAD_ID: Final = Text(
    "the name `{name}` is no learner id (letters, digits, spaces and . _ @ + -, at most 80), so nothing was graded",
    "`{name}`은(는) 학습자 아이디로 쓸 수 없는 이름이라(글자, 숫자, 공백과 . _ @ + -, 최대 80자) 채점하지 않았습니다",
)
HAS_NUL: Final = Text(
    "`{name}` holds NUL bytes and was not graded. Save it as UTF-8 text and hand it in again.",
    "`{name}` 파일에 NUL 바이트가 있어 채점하지 않았습니다. UTF-8 텍스트로 저장해서 다시 제출해 주세요.",
)
A_FOLDER: Final = Text("a folder", "폴더")
A_LINK: Final = Text("a link", "링크")
A_DEVICE: Final = Text("a pipe or device", "파이프 또는 장치")
NO_RIGHT: Final = Text("no right to read it", "읽기 권한이 없음")
IS_GONE: Final = Text("it is no longer there", "파일이 사라짐")
OTHER_TROUBLE: Final = Text("the system says: {what}", "시스템 메시지: {what}")
ZIP_DAMAGED: Final = Text("it is damaged, or no zip file at all", "손상되었거나 zip 파일이 아님")
ZIP_LARGE: Final = Text("it unpacks to more than {limit} MB", "압축을 푼 크기가 {limit} MB를 넘음")
LEADS_OUT: Final = Text("leads out of it", "zip 바깥을 가리키는 경로")
IS_LINK: Final = Text("is a link or a device", "링크 또는 장치")
IS_ENCRYPTED: Final = Text("is encrypted", "암호화되어 있음")
IS_PACKED: Final = Text("is packed in a way that is not read here", "여기서 읽지 않는 방식으로 압축됨")
IS_BOMB: Final = Text("unpacks to more than {limit} times its size", "압축을 풀면 {limit}배 넘게 커짐")
IS_DAMAGED: Final = Text("is damaged", "손상됨")

# -- what a command refuses --------------------------------------------------------------------------------------------
TEMPORARY_TOO_LONG: Final = Text(
    "{folder}, the folder for temporary files, has too long a name to hold a socket. Set TMPDIR to a shorter one.",
    "임시 파일 폴더 {folder}의 경로가 너무 길어 소켓을 만들 수 없습니다. TMPDIR을 더 짧은 경로로 지정해 주세요.",
)
NOT_IN_WORKSPACE: Final = Text(
    "You are not in a workspace. Make one with `deepdrill start my-work`, then `cd my-work`.",
    "여기는 작업 폴더가 아닙니다. `deepdrill start my-work`로 만든 뒤 `cd my-work`로 들어가세요.",
)
FILE_GONE: Final = Text(
    "{file} is missing. `deepdrill start {folder}` brings back its stub.",
    "{file} 파일이 없습니다. `deepdrill start {folder}`를 실행하면 처음 파일이 다시 생깁니다.",
)
FILE_UNREADABLE: Final = Text("{file} cannot be read ({why}).", "{file} 파일을 읽을 수 없습니다 ({why}).")
WORKSPACE_DAMAGED: Final = Text(
    "{file} is damaged ({why}). Run `deepdrill start {folder}` again.",
    "{file} 파일이 손상되었습니다 ({why}). `deepdrill start {folder}`를 다시 실행하세요.",
)
IS_A_FILE: Final = Text(
    "{folder} is a file. Give the name of a folder for your work.",
    "{folder}은(는) 파일입니다. 작업할 폴더의 이름을 적어 주세요.",
)
IS_A_COURSE: Final = Text(
    "{folder} is a course, not a place for a learner's work. Give another folder.",
    "{folder}은(는) 강좌 폴더라서 작업 폴더로 쓸 수 없습니다. 다른 폴더를 적어 주세요.",
)
INSIDE_WORKSPACE: Final = Text(
    "You are in the workspace {folder} already. To bring back files that are gone: `deepdrill start {folder}`.",
    "이미 작업 폴더 {folder} 안에 있습니다. 없어진 파일을 되살리려면 `deepdrill start {folder}`를 실행하세요.",
)
ONE_ZIP: Final = Text(
    "{name} is one zip file. If it is one learner's submission, give the folder it lies in ({folder}); if it holds a "
    "whole class, unpack it and give the folder.",
    "{name}은(는) zip 파일 하나입니다. 학습자 한 명의 제출물이면 그 파일이 있는 폴더({folder})를, 학급 전체를 담은 "
    "파일이면 압축을 푼 폴더를 지정해 주세요.",
)
NO_UNIT: Final = Text("There is no unit `{name}`.", "`{name}`이라는 단원이 없습니다.")
NO_REPORT: Final = Text("There is no report of `{name}`.", "`{name}`의 채점 결과가 없습니다.")
NO_TASK: Final = Text("{unit} has no task `{name}`.", "{unit}에는 `{name}`이라는 문제가 없습니다.")
NO_COURSE: Final = Text(
    "There is no course. Give one with `--course DIR`.", "강좌를 찾지 못했습니다. `--course DIR`로 지정해 주세요."
)
IS_NO_COURSE: Final = Text(
    "{folder} is no course: it has no folder `exercises`. Give the folder that holds it.",
    "{folder}은(는) 강좌가 아닙니다. `exercises`가 들어 있는 폴더를 지정해 주세요.",
)
DID_YOU_MEAN: Final = Text(" Did you mean {names}?", " 혹시 {names}인가요?")
THERE_ARE: Final = Text(" There are: {names}.", " 있는 것: {names}.")
STOPPED: Final = Text("Stopped.", "중단했습니다.")
STOPPED_GRADING: Final = Text(
    "Stopped. What was graded is saved; the same command goes on from there.",
    "중단했습니다. 채점한 결과는 저장되었고, 같은 명령을 다시 실행하면 이어서 채점합니다.",
)
ERROR: Final = Text("Error", "오류")

NO_QUIZ: Final = Text("{unit} has no quiz here.", "{unit}에는 퀴즈가 없습니다.")
ANSWERS_UNUSABLE: Final = Text(
    "{file} cannot be used: {what}. Mend that line, or move the file away to begin anew.",
    "{file} 파일을 사용할 수 없습니다: {what}. 그 줄을 고치거나, 새로 시작하려면 파일을 다른 곳으로 옮겨 주세요.",
)
QUIZ_NEEDS_TERMINAL: Final = Text(
    "`deepdrill quiz` asks in a terminal. Elsewhere write your answers into {file}.",
    "`deepdrill quiz`는 터미널에서만 쓸 수 있습니다. 그 밖에서는 {file} 파일에 답을 적어 주세요.",
)

# -- what commands print -----------------------------------------------------------------------------------------------
GRADED: Final = Text(
    "Graded into {out}: learners {learners}, reports {rows}{reused}, sandbox {sandbox}",
    "{out}에 채점 결과를 저장했습니다. 학습자 {learners}명, 결과 {rows}건{reused}, 샌드박스 {sandbox}",
)
REUSED: Final = Text(" ({count} unchanged and reused)", "(바뀌지 않아 그대로 둔 것 {count}건)")
NO_SUBMISSION: Final = Text("not a submission, left alone: {names}", "제출물이 아니라서 읽지 않은 것: {names}")
KEPT_LEARNERS: Final = Text(
    "still in scores.csv from an earlier grading, nothing handed in this time: {names}",
    "이번에는 제출물이 없지만 이전 채점 결과가 scores.csv에 남아 있는 학습자: {names}",
)
TROUBLE_OF: Final = Text(
    "no score in {unit} {part} for {count} of {all} learners ({names}): {what}",
    "{unit} {part}에 점수가 없는 학습자, {all}명 중 {count}명({names}): {what}",
)
SEE_PAGE: Final = Text(
    "This is the grader's own trouble, not theirs; see {page}.", "학습자가 아니라 채점기의 문제입니다. {page}을 보세요."
)
LIKE: Final = Text("{task} behaves like a known mistake: {title}.", "{task}: 흔한 실수와 똑같이 동작합니다: {title}.")
QUIZ_STATE: Final = Text(
    "quiz: {count} of {all} questions answered, in answers/{unit}.yaml (marked when you hand it in)",
    "퀴즈: 문제 {all}개 중 {count}개에 답했습니다(answers/{unit}.yaml). 채점은 제출한 뒤에 합니다",
)
HINTS: Final = Text(
    "Stuck? Three hints for `{task}`, from small to large: {file}",
    "막혔다면 `{task}`의 힌트 세 단계를 차례로 읽어 보세요: {file}",
)
CHECKING: Final = Text("checking {unit} …", "{unit} 확인 중입니다 …")
EXAMPLES_PASS: Final = Text("all {count} examples pass", "예제 {count}개를 모두 통과했습니다")
EXAMPLES_SOME: Final = Text("{passed} of {count} examples pass", "예제 {count}개 중 {passed}개를 통과했습니다")
HIDDEN_SCORE: Final = Text("hidden tests: {score} of {possible} points", "숨은 테스트: {possible}점 중 {score}점")
NO_HIDDEN: Final = Text(
    "All examples pass; the hidden tests are with your instructor.",
    "예제를 모두 통과했습니다. 숨은 테스트는 강사가 가지고 있습니다.",
)
NOTHING_WRITTEN: Final = Text(
    "nothing is written yet; begin with `{task}` in {file}",
    "아직 작성한 것이 없습니다. {file}의 `{task}`부터 시작하세요",
)
DONE: Final = Text("Well done: all tests of this unit pass.", "잘하셨습니다. 이 단원의 테스트를 모두 통과했습니다.")
ALSO: Final = Text("also not passing", "그 밖에 통과하지 못한 항목")
YOU_PRINTED: Final = Text("your code printed", "코드가 출력한 내용")
MORE: Final = Text("… and {count} more", "… 외 {count}개")
STARTED: Final = Text("{count} files written to {folder}", "파일 {count}개를 {folder}에 만들었습니다")
KEPT: Final = Text(
    "{count} files were there already and stay as they are", "이미 있던 파일 {count}개는 그대로 두었습니다"
)
NEXT: Final = Text(
    "Next: cd {folder}, read exercises/{unit}/README.md, then `deepdrill check {number}`",
    "다음 순서: cd {folder}, exercises/{unit}/README.ko.md 읽기, `deepdrill check {number}`",
)

# -- doctor ------------------------------------------------------------------------------------------------------------
PROMISES: Final[dict[str, Text]] = {
    "namespaces": Text(
        "no network, own processes, files and memory; nothing of this machine can be read or changed",
        "네트워크를 막고 프로세스, 파일, 메모리를 따로 둡니다. 이 컴퓨터의 어떤 것도 읽거나 바꿀 수 없습니다",
    ),
    "landlock": Text(
        "no network, no processes, no files; only whether a path exists can be seen",
        "네트워크와 프로세스, 파일을 막습니다. 어떤 경로가 있는지 없는지만 알 수 있습니다",
    ),
    "plain": Text(
        "limits of time and memory only: for your own code",
        "시간과 메모리만 제한합니다. 자신의 코드를 확인할 때 씁니다",
    ),
}
TO_HAVE: Final[dict[str, Text]] = {
    "namespaces": Text(
        "install bubblewrap (Debian, Ubuntu: `apt install bubblewrap`) or have user namespaces allowed",
        "bubblewrap을 설치하거나(데비안, 우분투: `apt install bubblewrap`) 사용자 네임스페이스를 허용하세요",
    ),
    "landlock": Text(
        "use Linux 5.13 or newer with Landlock on (`lsm=landlock,…` at boot)",
        "Landlock을 켠(부팅 옵션 `lsm=landlock,…`) 리눅스 5.13 이상을 쓰세요",
    ),
}
TO_HAVE_IT: Final = Text("to have it: {what}", "쓰려면: {what}")
GRADE_USES: Final = Text("`grade` uses {tier}.", "`grade`는 {tier}를 사용합니다.")
NO_WALL: Final = Text(
    "`grade` has no wall here; it refuses unless you say `--sandbox plain`.",
    "여기에는 `grade`가 쓸 격리 수단이 없어서 `--sandbox plain`을 주지 않으면 채점하지 않습니다.",
)
OPTIONAL: Final = Text("optional parts: {names}", "선택 구성 요소: {names}")
YES: Final = Text("yes", "있음")
NO: Final = Text("no", "없음")

# -- pictures ----------------------------------------------------------------------------------------------------------
NO_MATPLOTLIB: Final = Text(
    "Pictures need matplotlib ({why}): pip install 'deepdrill[pictures]'.",
    "그림을 그리려면 matplotlib이 필요합니다({why}): pip install 'deepdrill[pictures]'",
)
NO_PICTURE: Final = Text("{unit} has no picture.", "{unit}에는 그림이 없습니다.")
NOT_DRAWN: Final = Text("The picture cannot be drawn yet: ", "아직 그림을 그릴 수 없습니다. ")
ODD_RESULT: Final = Text(
    "your code returned something that cannot be drawn ({why})", "그릴 수 없는 값을 반환했습니다 ({why})"
)
DRAWN: Final = Text("picture written to {file}", "그림을 {file}에 저장했습니다")
NO_HANGUL: Final = Text(
    "no font with Hangul was found, so the labels are in English",
    "한글 글꼴을 찾지 못해 그림 속 글자는 영어로 썼습니다(pip install 'deepdrill[pictures]'로 설치됩니다)",
)
