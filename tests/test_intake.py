"""Who handed in, and what is read of it: places, clashes, links, encodings, and zip files that mean harm."""

from __future__ import annotations

import os
import random
import stat
import unicodedata
import zipfile
from pathlib import Path

import pytest

from autograder import box, intake
from autograder.course import Unit
from autograder.errors import UsageError
from autograder.intake import Source, find_sources, places, read
from autograder.records import Submission

COURSE = Path("/nowhere")
UNITS = [Unit(COURSE, name) for name in ("01_step", "02_line", "03_loss")]
UNIT = UNITS[1]
DEEP, MIDDLE, FLAT = places(UNIT, "code")
CODE = b"def line(x):\n    return x\n"


def put(path: Path, data: bytes = CODE) -> Path:
    """Write a file and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def make_zip(path: Path, entries: dict[str, bytes] | list[tuple[str | zipfile.ZipInfo, bytes]]) -> Path:
    """Write a zip file; a list may hold a name twice."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items() if isinstance(entries, dict) else entries:
            archive.writestr(name, data)
    return path


def read_code(path: Path, unit: Unit = UNIT) -> Submission:
    """Read a unit's code out of one folder or zip."""
    return read(Source("kim", path), unit, "code", UNITS)


def refusal(path: Path) -> str:
    """Return the one English sentence with which the unit's file is refused."""
    submission = read_code(path)
    assert submission.source is None
    assert len(submission.refused) == 1
    assert submission.refused[0].ko
    return submission.refused[0].en


# -- who handed in -----------------------------------------------------------------------------------------------------
def test_folders_and_zips_are_learners_by_name(tmp_path: Path) -> None:
    put(tmp_path / "lee" / FLAT)
    make_zip(tmp_path / "kim.ZIP", {FLAT: CODE})
    put(tmp_path / "김 민준" / FLAT)
    found = find_sources(tmp_path, UNITS)
    assert [(source.learner, source.path.name) for source in found.sources] == [
        ("kim", "kim.ZIP"),
        ("lee", "lee"),
        ("김 민준", "김 민준"),
    ]
    assert not any(source.refused for source in found.sources)
    assert found.ignored == ()


def test_hidden_names_are_skipped_and_plain_files_told(tmp_path: Path) -> None:
    for name in (".git/x", "__MACOSX/x", "kim/x", "roster.csv", ".DS_Store", "읽어보기.txt"):
        put(tmp_path / name)
    found = find_sources(tmp_path, UNITS)
    assert [source.learner for source in found.sources] == ["kim"]
    assert found.ignored == ("roster.csv", "읽어보기.txt")


def test_folder_and_zip_of_one_learner_are_both_refused(tmp_path: Path) -> None:
    put(tmp_path / "kim" / FLAT)
    make_zip(tmp_path / "kim.zip", {FLAT: CODE})
    (source,) = find_sources(tmp_path, UNITS).sources
    assert source.learner == "kim"
    assert "two submissions for this learner (`kim` and `kim.zip`)" in source.refused[0].en
    assert read(source, UNIT, "code").refused == source.refused


def test_ids_that_differ_by_case_are_refused_with_a_row_each(tmp_path: Path) -> None:
    for name in ("Kim", "kim", "lee"):
        put(tmp_path / name / FLAT)
    found = find_sources(tmp_path, UNITS)
    assert [(source.learner, bool(source.refused)) for source in found.sources] == [
        ("Kim", True),
        ("kim", True),
        ("lee", False),
    ]


def test_ids_of_two_unicode_forms_are_one_learner_refused(tmp_path: Path) -> None:
    name = "김하늘"
    for form in ("NFC", "NFD"):
        put(tmp_path / unicodedata.normalize(form, name) / FLAT)
    (source,) = find_sources(tmp_path, UNITS).sources
    assert source.learner == name
    assert "two submissions" in source.refused[0].en


def test_a_decomposed_id_from_macos_becomes_nfc(tmp_path: Path) -> None:
    put(tmp_path / unicodedata.normalize("NFD", "이서연") / FLAT)
    (source,) = find_sources(tmp_path, UNITS).sources
    assert source.learner == "이서연"
    assert read(source, UNIT, "code").source == CODE


def test_names_that_are_no_ids_get_a_displayable_row_each(tmp_path: Path) -> None:
    for name in ("a;b", "a|b", "a_b", "esc\x1b[31m", os.fsdecode(b"caf\xe9"), "x" * 90):
        put(tmp_path / name / FLAT)
    rows = {source.learner: source.refused for source in find_sources(tmp_path, UNITS).sources}
    assert set(rows) == {"a_b", "a_b_2", "a_b_3", "esc__31m", "caf_", "x" * 70}
    assert rows["a_b"] == ()
    assert all("is no learner id" in rows[name][0].en for name in rows if name != "a_b")
    assert "esc\\x1b[31m" in rows["esc__31m"][0].en
    assert "caf\\udce9" in rows["caf_"][0].en


def test_links_and_pipes_as_learners_are_refused_by_name(tmp_path: Path) -> None:
    put(tmp_path / "kim" / FLAT)
    (tmp_path / "link").symlink_to(tmp_path / "kim")
    (tmp_path / "linked.zip").symlink_to("/etc/passwd")
    os.mkfifo(tmp_path / "pipe")
    rows = {source.learner: source.refused for source in find_sources(tmp_path, UNITS).sources}
    assert set(rows) == {"kim", "link", "linked", "pipe"}
    assert "`link` is a link" in rows["link"][0].en
    assert "`linked.zip` is a link" in rows["linked"][0].en
    assert "`pipe` is a pipe or device" in rows["pipe"][0].en


@pytest.mark.parametrize("place", [DEEP, MIDDLE, FLAT, "answers/03_loss.yaml"])
def test_one_submission_in_place_of_the_folder_is_told_the_command(tmp_path: Path, place: str) -> None:
    put(tmp_path / "my class" / "kim" / place)
    with pytest.raises(UsageError) as error:
        find_sources(tmp_path / "my class" / "kim", UNITS)
    assert f"it holds `{place}`" in str(error.value)
    assert f"`deepdrill grade '{tmp_path / 'my class'}'`" in str(error.value)
    assert "`deepdrill check" in str(error.value)


def test_missing_empty_and_wrong_folders_are_usage_errors(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    put(tmp_path / "only" / "notes.txt")
    for name, words in (("none", "cannot be read"), ("empty", "no submission"), ("only", "no submission")):
        with pytest.raises(UsageError, match=words):
            find_sources(tmp_path / name, UNITS)
    with pytest.raises(UsageError, match="is one zip file"):
        find_sources(put(tmp_path / "kim.zip"), UNITS)


# -- places ------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("packed", [False, True])
def test_the_first_place_counts_and_the_other_is_told(tmp_path: Path, packed: bool) -> None:
    files = {MIDDLE: b"middle = 1\n", FLAT: b"flat = 1\n", DEEP: b"deep = 1\n"}
    wanted = [DEEP, MIDDLE, FLAT]
    for number in range(3):
        held = {place: files[place] for place in wanted[number:]}
        root = tmp_path / f"{number}.zip"
        if packed:
            make_zip(root, held)
        else:
            for place, data in held.items():
                put(root / place, data)
        submission = read_code(root)
        assert (submission.name, submission.source) == (wanted[number], files[wanted[number]])
        assert [note.en for note in submission.notes] == [
            f"`{wanted[number]}` was graded; `{other}` has other content and was not" for other in wanted[number + 1 :]
        ]


def test_a_second_place_with_equal_content_is_no_note(tmp_path: Path) -> None:
    put(tmp_path / DEEP)
    put(tmp_path / FLAT)
    assert read_code(tmp_path).notes == ()


def test_answers_are_found_in_both_places(tmp_path: Path) -> None:
    put(tmp_path / "lee" / "02_line.yaml", b"unit: 02_line\n")
    put(tmp_path / "kim" / "answers" / "02_line.yaml", b"answers:\n")
    assert read(Source("lee", tmp_path / "lee"), UNIT, "quiz").name == "02_line.yaml"
    submission = read(Source("kim", tmp_path / "kim"), UNIT, "quiz")
    assert (submission.name, submission.source) == ("answers/02_line.yaml", b"answers:\n")


def test_no_file_is_neither_source_nor_refusal(tmp_path: Path) -> None:
    (tmp_path / "kim").mkdir()
    assert read_code(tmp_path / "kim") == Submission("kim", UNIT.name, None)
    put(tmp_path / "kim" / FLAT, b"")
    assert read_code(tmp_path / "kim").source == b""


def test_other_files_are_listed_but_not_those_of_other_units(tmp_path: Path) -> None:
    names = (DEEP, "step.py", "answers/01_step.yaml", "exercises/02_line/README.md", "Line.txt", "more/model.npz")
    for name in names:
        put(tmp_path / name)
    (note,) = read_code(tmp_path).notes
    assert note.en == "not read: Line.txt, more/model.npz"
    assert read(Source("kim", tmp_path), UNIT, "quiz", UNITS).notes == ()


def test_a_long_list_of_other_files_is_cut(tmp_path: Path) -> None:
    for number in range(30):
        put(tmp_path / f"n{number:02d}\x1b[1m.txt")
    (note,) = read_code(tmp_path).notes
    assert note.en.count("\\x1b[1m.txt") == intake.MAX_TOLD
    assert note.en.endswith("n09\\x1b[1m.txt, …")
    assert "\x1b" not in note.en


# -- folders -----------------------------------------------------------------------------------------------------------
def test_a_link_in_place_of_the_file_is_refused_unread(tmp_path: Path) -> None:
    (tmp_path / FLAT).symlink_to("/etc/passwd")
    assert refusal(tmp_path) == f"`{FLAT}` is a link, not a plain file, and was not graded"
    assert read_code(tmp_path).name == FLAT


def test_a_linked_folder_on_the_way_is_refused(tmp_path: Path) -> None:
    put(tmp_path / "elsewhere" / UNIT.name / UNIT.file_name)
    (tmp_path / "kim").mkdir()
    (tmp_path / "kim" / "exercises").symlink_to(tmp_path / "elsewhere")
    assert "`exercises` is a link" in refusal(tmp_path / "kim")


def test_pipes_and_folders_in_place_of_the_file_are_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / FLAT)
    assert "`line.py` is a pipe or device" in refusal(tmp_path)
    (tmp_path / "lee" / DEEP).mkdir(parents=True)
    assert f"`{DEEP}` is a folder" in refusal(tmp_path / "lee")


def test_a_pipe_put_there_after_the_listing_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(OSError, match="no plain file"):
        box._load_file(tmp_path, box.Entry("pipe", "file", "pipe"), 10)
    put(tmp_path / "kim" / "file")
    (tmp_path / "lee").symlink_to(tmp_path / "kim")
    with pytest.raises(OSError):
        box._load_file(tmp_path, box.Entry("lee/file", "file", "lee/file"), 10)


def test_files_over_the_limit_are_refused_by_part(tmp_path: Path) -> None:
    put(tmp_path / FLAT, b"#" * intake.MAX_FILE["code"])
    assert read_code(tmp_path).source is not None
    put(tmp_path / FLAT, b"#" * (intake.MAX_FILE["code"] + 1))
    assert "larger than 256 kB" in refusal(tmp_path)
    put(tmp_path / "02_line.yaml", b"#" * (intake.MAX_FILE["quiz"] + 1))
    assert "larger than 64 kB" in read(Source("kim", tmp_path), UNIT, "quiz").refused[0].en


def test_too_many_files_refuse_the_submission(tmp_path: Path) -> None:
    for number in range(box.MAX_ENTRIES + 1):
        (tmp_path / f"{number}.txt").touch()
    assert "more than 2000 files" in refusal(tmp_path)
    make_zip(tmp_path / "kim.zip", {f"{number}.txt": b"" for number in range(box.MAX_ENTRIES + 1)})
    assert "more than 2000 files" in refusal(tmp_path / "kim.zip")
    assert read_code(tmp_path / "kim.zip").name == ""


def test_no_right_to_read_is_a_refusal_of_that_learner(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path / FLAT)
    real = os.open

    def denied(path: object, *args: object, **rest: object) -> int:
        if path == FLAT:
            raise PermissionError(13, "Permission denied")
        return real(path, *args, **rest)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "open", denied)
    assert refusal(tmp_path) == f"`{FLAT}` cannot be read (no right to read it)"


def test_a_vanished_submission_is_a_refusal(tmp_path: Path) -> None:
    assert refusal(tmp_path / "gone") == "`gone` cannot be read (it is no longer there)"


# -- encodings ---------------------------------------------------------------------------------------------------------
def test_utf8_with_and_without_a_mark_is_taken_as_it_is(tmp_path: Path) -> None:
    text = "# 직선\nx = 1\n"
    for encoding in ("utf-8", "utf-8-sig"):
        put(tmp_path / FLAT, text.encode(encoding))
        assert read_code(tmp_path).source == text.encode(encoding)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ("# 직선\n".encode("cp949"), "is saved as CP949"),
        ("# café\n".encode("latin-1"), "is not UTF-8"),
        ("# 직선\n".encode("utf-16"), "is not UTF-8"),
        (b"x = 1\0\n", "holds NUL bytes"),
        (b"\xff\xfe\xfd", "is not UTF-8"),
    ],
)
def test_other_encodings_are_refused_with_what_to_do(tmp_path: Path, data: bytes, words: str) -> None:
    put(tmp_path / FLAT, data)
    assert words in refusal(tmp_path)
    assert "hand it in again" in refusal(tmp_path)


# -- zip files ---------------------------------------------------------------------------------------------------------
def test_a_zip_with_everything_in_one_folder_is_looked_through(tmp_path: Path) -> None:
    entries = {
        "김민준/": b"",
        f"김민준/{DEEP}": CODE,
        "김민준/x.txt": b"",
        "__MACOSX/김민준/._x": b"",
        ".DS_Store": b"",
    }
    submission = read_code(make_zip(tmp_path / "kim.zip", entries))
    assert (submission.source, submission.name) == (CODE, f"김민준/{DEEP}")
    assert [note.en for note in submission.notes] == ["not read: 김민준/x.txt"]


def test_a_zip_of_one_unit_folder_is_not_taken_apart(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "kim.zip", {"01_step/line.py": CODE, "01_step/step.py": CODE})
    assert read_code(path).source is None
    assert read_code(path, UNITS[0]).name == "01_step/step.py"


def test_two_top_folders_are_not_looked_through(tmp_path: Path) -> None:
    assert read_code(make_zip(tmp_path / "kim.zip", {f"a/{FLAT}": CODE, "b/x.py": b""})).source is None


def test_no_zip_at_all_is_refused_in_words(tmp_path: Path) -> None:
    whole = make_zip(tmp_path / "whole.zip", {FLAT: CODE}).read_bytes()
    for data in (b"", b"PK", b"\x7fELF" * 1000, whole[:-30], b"PK\x05\x06" + b"\xff" * 18):
        put(tmp_path / "kim.zip", data)
        assert "`kim.zip` is no readable zip file (it is damaged" in refusal(tmp_path / "kim.zip")


@pytest.mark.parametrize("name", ["../x.py", "a/../../x.py", "/etc/x.py", "C:\\x.py", "..\\x.py", "C:x"])
def test_an_entry_that_leads_out_refuses_the_whole_zip(tmp_path: Path, name: str) -> None:
    path = make_zip(tmp_path / "kim.zip", [(FLAT, CODE), (name, b"")])
    assert "leads out of it" in refusal(path)


@pytest.mark.parametrize("mode", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR])
def test_links_and_devices_in_a_zip_refuse_it(tmp_path: Path, mode: int) -> None:
    info = zipfile.ZipInfo("notes.txt")
    info.external_attr = (mode | 0o777) << 16
    path = make_zip(tmp_path / "kim.zip", [(FLAT, CODE), (info, b"/etc/passwd")])
    assert refusal(path) == "the entry `notes.txt` of the zip file is a link or a device; the file was not graded"


def test_names_equal_but_for_case_or_form_refuse_that_file_only(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "kim.zip", [(FLAT, CODE), ("Line.py", b"other = 1\n"), ("step.py", CODE)])
    assert "`line.py` and `Line.py`" in refusal(path)
    assert read_code(path, UNITS[0]).source == CODE


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_one_name_twice_in_a_zip_is_refused(tmp_path: Path) -> None:
    assert "neither was graded" in refusal(make_zip(tmp_path / "kim.zip", [(FLAT, CODE), (FLAT, b"x = 2\n")]))


def test_backslashes_of_old_windows_tools_are_read_as_folders(tmp_path: Path) -> None:
    submission = read_code(make_zip(tmp_path / "kim.zip", {DEEP.replace("/", "\\"): CODE}))
    assert submission.name == DEEP


@pytest.mark.parametrize("raw", ["김민준".encode("cp949"), unicodedata.normalize("NFD", "김민준").encode()])
def test_korean_names_without_the_utf8_flag_are_understood(tmp_path: Path, raw: bytes) -> None:
    ascii_name = "x" * len(raw)
    path = make_zip(tmp_path / "kim.zip", {f"{ascii_name}/{FLAT}": CODE})
    path.write_bytes(path.read_bytes().replace(ascii_name.encode(), raw))
    submission = read_code(path)
    assert (submission.source, submission.name) == (CODE, f"김민준/{FLAT}")


def test_other_names_without_the_flag_stay_cp437(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "kim.zip", {"cafX.txt": b"", FLAT: CODE})
    path.write_bytes(path.read_bytes().replace(b"cafX.txt", "café.txt".encode("cp437")))
    assert read_code(path).notes[0].en == "not read: café.txt"


def test_a_zip_that_unpacks_to_too_much_is_refused(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "kim.zip", {FLAT: CODE, "data.bin": bytes(box.MAX_UNPACKED)})
    assert "unpacks to more than 20 MB" in refusal(path)


def test_a_bomb_in_place_of_the_file_is_refused(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "kim.zip", {FLAT: b"\n" * 250_000, "step.py": CODE})
    assert "`line.py` of the zip file unpacks to more than 200 times its size" in refusal(path)
    assert read_code(path, UNITS[0]).source == CODE


def test_lying_sizes_never_read_more_than_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "kim.zip"
    noise = random.Random(1).randbytes(300_000).hex().encode()
    data = make_zip(path, {FLAT: noise}).read_bytes()
    assert "larger than 256 kB" in refusal(path)
    for claimed in (10, len(noise) // 4):
        path.write_bytes(data.replace(len(noise).to_bytes(4, "little"), claimed.to_bytes(4, "little")))
        assert "is damaged" in refusal(path)


def test_encrypted_and_strangely_packed_entries_matter_only_when_asked_for(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "kim.zip", {FLAT: CODE, "step.py": CODE})
    data = bytearray(path.read_bytes())
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + offset] |= 1
    path.write_bytes(data)
    assert "`line.py` of the zip file is encrypted" in refusal(path)
    assert read_code(path, UNITS[0]).source == CODE
    with zipfile.ZipFile(path, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr(FLAT, CODE)
    assert "packed in a way" in refusal(path)


def test_names_with_nul_overlong_and_deep_are_left_alone(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "kim.zip", {"lineXpy": b"", "y" * 300: b"", "d/" * 20 + FLAT: b"", FLAT: CODE})
    path.write_bytes(path.read_bytes().replace(b"lineXpy", b"line\0py"))
    submission = read_code(path)
    assert submission.source == CODE
    assert [note.en for note in submission.notes] == ["not read: line\\x00py"]


def test_a_zip_in_a_zip_is_just_another_file(tmp_path: Path) -> None:
    inner = make_zip(tmp_path / "inner.zip", {FLAT: CODE}).read_bytes()
    submission = read_code(make_zip(tmp_path / "kim.zip", {"inner.zip": inner, "a.txt": b""}))
    assert submission.source is None
    assert [note.en for note in submission.notes] == ["not read: a.txt, inner.zip"]


def test_a_huge_list_of_entries_is_not_read(tmp_path: Path) -> None:
    ends = b"PK\x05\x06" + bytes(4) + b"\xff\xff" * 2 + (5_000_000).to_bytes(4, "little") + bytes(6)
    path = put(tmp_path / "kim.zip", b"PK\x01\x02" + bytes(5_000_000 - 4) + ends)
    assert "no readable zip file" in refusal(path)


def test_no_damage_to_a_zip_makes_read_raise(tmp_path: Path) -> None:
    good = make_zip(tmp_path / "kim.zip", {f"kim/{DEEP}": CODE * 50, "kim/step.py": CODE}).read_bytes()
    chance = random.Random(7)
    for _ in range(600):
        data = bytearray(good)
        for _ in range(chance.randint(1, 4)):
            data[chance.randrange(len(data))] = chance.choice(
                (0, 1, 0x2E, 0x2F, 0x5C, 0x80, 0xFF, chance.randrange(256))
            )
        path = put(tmp_path / "kim.zip", bytes(data[: chance.choice((len(data), chance.randrange(len(data))))]))
        submission = read_code(path)
        assert submission.source in (None, CODE * 50)
