"""A settings file: what is read, and one line with its place for everything that is wrong."""

from __future__ import annotations

import logging
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.settings import Settings, load
from kiosk.settings.keys import KEYS
from kiosk.settings.logfile import kept
from kiosk.settings.reading import MAX_BYTES, read_file
from kiosk.settings.safe import safe
from tests.settings.pictures import png

LIKE_THIS = 'write key = "value" in each line, words between double quotes'


def read(text: str | bytes, folder: Path) -> Settings:
    file = folder / "kiosk.toml"
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    return read_file(file)


def told(read: Settings) -> list[str]:
    """The problems as people see them, without the folder of the file."""
    assert read.file is not None
    return [str(problem).replace(f"{read.file.parent}{os.sep}", "") for problem in read.problems]


def test_what_is_set_counts_and_the_rest_has_its_default(tmp_path: Path) -> None:
    found = read('theme = "dark"\n\ntext_size = 150\nclinic = "Oak House"\n', tmp_path)
    assert (found.theme, found.text_size, found.clinic) == ("dark", 150, {"": "Oak House"})
    assert (found.voice, found.languages, found.logo) == (True, (), None)
    assert found.problems == ()
    assert found.lines == {"theme": 1, "text_size": 3, "clinic": 4}
    assert not found.unreadable


def test_every_key_can_be_set(tmp_path: Path, sample_file: Path) -> None:
    (tmp_path / "logo.png").write_bytes(png(640, 180))
    found = read(
        f"""
        logo = "logo.png"
        languages = ["de", "pt-BR"]
        default_language = "de"
        theme = "contrast"
        text_size = 200
        low_screen = true
        less_motion = true
        voice = false
        idle_after = 3600
        idle_question = 20
        idle_invite = 10
        library = '{sample_file}'
        display = 2
        scale = 110
        log_file = "kiosk.log"
        log_level = "error"
        clinic = {{en = "Oak House", de = "Haus Eiche"}}
        """,
        tmp_path,
    )
    assert told(found) == []
    assert {name: getattr(found, name) for name in KEYS} == {
        "clinic": {"en": "Oak House", "de": "Haus Eiche"},
        "logo": tmp_path / "logo.png",
        "languages": ("de", "pt-BR"),
        "default_language": "de",
        "theme": "contrast",
        "text_size": 200,
        "low_screen": True,
        "less_motion": True,
        "voice": False,
        "idle_after": 3600,
        "idle_question": 20,
        "idle_invite": 10,
        "library": sample_file,
        "display": 2,
        "scale": 110,
        "log_file": tmp_path / "kiosk.log",
        "log_level": "error",
    }


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (
            "theme = 'pink'",
            'theme: "pink" is not one of "light", "dark", "contrast" — mend: write, ',
        ),
        ("theme = 1", 'theme: 1 is not one of "light"'),
        ("text_size = '100'", 'text_size: "100" is not one of 100, 125, 150, 200'),
        ("text_size = true", "text_size: true is not one of 100"),
        ("text_size = 100.0", "text_size: 100.0 is not one of 100"),
        ("voice = 1", "voice: 1 is not one of true, false"),
        ("voice = 'yes'", 'voice: "yes" is not one of true, false'),
        ("scale = 74", "scale: 74 is not a whole number from 75 to 125"),
        ("scale = 126", "scale: 126 is not a whole number"),
        ("scale = true", "scale: true is not a whole number"),
        ("idle_question = 19", "idle_question: 19 is not a whole number from 20 to 600"),
        ("idle_after = 90.5", "idle_after: 90.5 is not a whole number from 30 to 3600"),
        (f"scale = 0x{'f' * 5000}", "scale: a long number is not a whole number"),
        ("languages = []", "languages: the list is empty — mend: name a language in it, or leave"),
        (f"languages = {['en'] * 41}", "languages: the list has 41 languages, more than 40 — me"),
        ("languages = 'en'", 'languages: "en" is not a list of 1 to 40 languages'),
        ("languages = ['English']", 'languages: "English" is not the code of a language'),
        ("languages = ['en', 'en']", 'languages: "en" stands there twice — mend: name each'),
        ("default_language = ['en']", "default_language: a list is not the code of a language"),
        ("clinic = ''", "clinic: the text is empty — mend: write it, or leave the key out"),
        ("clinic = {}", "clinic: the table is empty"),
        ("clinic = 5", "clinic: 5 is not a text of at most 80 characters, or a table"),
        (f"clinic = '{'x' * 81}'", "clinic: the text has 81 characters, more than 80"),
        ('clinic = "a\\nb"', "clinic: a control character, such as a line break, stands in it"),
        ("clinic = {English = 'x'}", 'clinic.English: "English" is not the code of a language'),
        ("clinic = {en = 'x', de = ''}", "clinic.de: the text is empty"),
        ("clinic.de.at = 'x'", "clinic.de: a table is not a text"),
        ("display = 0", "display: 0 is not the name of a screen, or its number from 1 to 16"),
        ("display = ''", 'display: "" is not the name of a screen'),
        ("display = true", "display: true is not the name of a screen"),
        ("logo = 5", "logo: 5 is not a path"),
        ("logo = 'no.png'", "logo: there is no file no.png — mend: mend the path"),
        ("logo = '.'", "logo: FOLDER is a folder — mend: name the PNG picture in it, such as"),
        ("logo = '..'", "logo: .. is a folder — mend: name the PNG picture in it, such as"),
        ('logo = "a\\u0000b"', "logo: a control character"),
        ('logo = "C:\\new\\table.png"', "logo: a control character, such as a line break, stands"),
        ("library = 'no.db'", "library: no.db: there is no library here — mend: name a"),
        ("library = 'kiosk.toml'", "library: kiosk.toml: "),
        (f"library = '{'x' * 5000}'", "library: "),
        (f"logo = '{'x' * 5000}'", "logo: "),
        (f"log_file = '{'x' * 5000}'", "log_file: "),
        ("log_file = '.'", "log_file: FOLDER is a folder — mend: name a file in it, such as"),
        ("log_file = 'kiosk.toml'", "log_file: kiosk.toml holds something else than the kiosk's"),
        ("log_file = 'no/kiosk.log'", "log_file: there is no folder no — mend: make it"),
        ("log_level = 'all'", 'log_level: "all" is not one of "info", "warning", "error"'),
        ("theme = 1979-05-27", 'theme: "1979-05-27" is not one of'),
        ("theme = {}", "theme: a table is not one of"),
        ("theem = 'dark'", "there is no setting “theem” — mend: did you mean theme?"),
        ("Theme = 'dark'", "there is no setting “Theme” — mend: did you mean theme?"),
        (
            "'' = 1",
            "there is no setting “” — mend: delete it; all there are: kiosk settings example",
        ),
        (
            "language = 'fr'",
            "there is no setting “language” — mend: did you mean default_language?",
        ),
        ("language = ['fr']", "there is no setting “language” — mend: did you mean languages?"),
        (
            "language = 5",
            "there is no setting “language” — mend: did you mean languages or default_language?",
        ),
        ("screen = false", "there is no setting “screen” — mend: did you mean low_screen?"),
        ("sound = false", "there is no setting “sound” — mend: delete it"),
        ("[log]", "there is no setting “log” — mend: did you mean log_file or log_level?"),
        (
            "[idle]\nquestion = 5",
            "settings do not stand in a table, such as [idle] — mend: write above all lines in"
            " [brackets]: idle_question = a whole number from 20 to 600",
        ),
        (
            "log.level = 'all'\nlog.file = 'a'",
            "settings do not stand in a table, such as [log] — mend: write above all lines in"
            " [brackets]: log_level = one of ",
        ),
        (
            "[idle]\nlater = 60",
            "there is no setting “idle” — mend: did you mean idle_after or idle_question or"
            " idle_invite?",
        ),
        ("[[screens]]", "there is no setting “screens” — mend: d"),
        (f"{'x' * 3000} = 1", f"there is no setting “{'x' * 40}”"),
    ],
    ids=lambda text: text[:40],
)
def test_a_value_that_is_wrong(tmp_path: Path, text: str, problem: str) -> None:
    found = read(f"# a kiosk\n\n{text}\n", tmp_path)
    (line,) = told(found)
    assert line.startswith(f"kiosk.toml:3: error: {problem.replace('FOLDER', str(tmp_path))}")
    assert " — mend: " in line
    assert len(line) < 6000
    assert found.given.keys() <= {"library"}, "a library may be there later"


def test_settings_below_the_table_of_another_one(tmp_path: Path) -> None:
    found = read('[clinic]\nen = "Liver Clinic"\nidle_after = 90\ntheme = "dark"\n', tmp_path)
    assert told(found) == [
        "kiosk.toml:3: error: idle_after stands within clinic, not beside it"
        " — mend: write it above all lines in [brackets]: idle_after = "
        + KEYS["idle_after"].kind.means,
        "kiosk.toml:4: error: theme stands within clinic, not beside it"
        " — mend: write it above all lines in [brackets]: theme = " + KEYS["theme"].kind.means,
    ]
    assert found.given == {"clinic": {"en": "Liver Clinic"}}


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        ("theme = dark", 3, "(Invalid value) — mend: write key = "),
        ("theme", 3, "(Expected '=' after a key in a key/value pair)"),
        ("theme =", 3, "(Invalid value)"),
        ("theme = 'dark", 3, "("),
        ("languages = [\n'en',\n", 4, "("),
        ("note = '''\nwords\n", 4, "(Expected \"'''\")"),
        (
            "theme = 'dark'\n\ntheme = 'light'",
            5,
            "(Cannot overwrite a value) — mend: write each key",
        ),
        ("theme = 'dark'\n\ntheme = 'light'\nvoice = true", 5, "(Cannot overwrite a value)"),
        ("[clinic]\nen = 'x'\n[clinic]\n", 5, "(Cannot declare ('clinic',) twice) — mend: write"),
        (
            r'logo = "C:\kiosk\logo.png"',
            3,
            r"(Unescaped '\' in a string) — mend: write a path of W",
        ),
        ("theme = 'da\0rk'", 3, "("),
    ],
)
def test_what_is_no_toml(tmp_path: Path, text: str, line: int, problem: str) -> None:
    found = read(f"voice = false\n\n{text}", tmp_path)
    (said,) = told(found)
    assert said.startswith(f"kiosk.toml:{line}: error: this cannot be read as TOML {problem}")
    assert found.voice is True, "the file as a whole does not count"


@pytest.mark.parametrize(
    ("data", "line", "problem"),
    [
        (
            b"theme = 'dark'\nclinic = 'M\xfcnchen'\n",
            2,
            "the file is not saved as UTF-8 — mend: save",
        ),
        ("theme = 'dark'".encode("utf-16"), 1, "the file is saved as UTF-16 — mend: save it with"),
        (b"\xfe\xff\0a", 1, "the file is saved as UTF-16"),
        (b"# " + b"x" * 10_000_000, 1, f"the file has more than {MAX_BYTES:,} bytes, so it holds"),
        (b"x = " + b"[" * 50_000, 1, "this cannot be read as TOML — mend: write key"),
        (b"x = " + b"[" * 300 + b"]" * 300, 1, ""),
        (b"x = " + b"9" * 50_000, 1, "this cannot be read as TOML"),
        (b"a." * 20_000 + b"a = 1", 1, ""),
    ],
    ids=["latin", "utf-16", "utf-16 be", "10 MB", "deep", "less deep", "long number", "long key"],
)
def test_a_file_that_is_no_settings_file(
    tmp_path: Path, data: bytes, line: int, problem: str
) -> None:
    found = read(data, tmp_path)
    (said,) = told(found)
    assert said.startswith(f"kiosk.toml:{line}: error: {problem}")
    assert not found.given
    # The two without a word here are TOML, with a key that there is not.
    assert found.unreadable == safe(found).unreadable == bool(problem)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    found = read_file(tmp_path / "kiosk.toml")
    mend = "write it with: kiosk settings example > kiosk.toml"
    assert told(found) == [f"kiosk.toml:1: error: there is no such file — mend: {mend}"]


def test_a_folder_in_the_place_of_a_file(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").mkdir()
    found = read_file(tmp_path / "kiosk.toml")
    assert told(found) == ["kiosk.toml:1: error: this is a folder — mend: name the file in it"]


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "kiosk.toml")
    found = read_file(tmp_path / "kiosk.toml")
    assert told(found) == ["kiosk.toml:1: error: this is not a file — mend: name a file"]


@pytest.mark.parametrize("path", ["a\0b", "x" * 5000])
def test_a_path_that_cannot_be(path: str) -> None:
    (problem,) = read_file(Path(path)).problems
    assert (problem.line, problem.message[:14]) in [(1, "there is no su"), (1, "the file canno")]


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "kiosk.toml").write_text("theme = 'dark'")

    def forbidden(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", forbidden)
    (said,) = told(read_file(tmp_path / "kiosk.toml"))
    assert said.startswith(
        "kiosk.toml:1: error: the file cannot be read (Permission denied) — mend:"
    )


def test_all_problems_at_once_and_the_good_keys_count(tmp_path: Path) -> None:
    found = read(
        '''\
        # theme = "light"
        note = """
        theme = "dark"  # [
        """
        theme = "pink"  # not "dark"
        text_size = 150
        languages = [  # of the house
          "en",  # ]
          "no such",
        ]
        'scale' = 9
        voice=false
        clinic.en = "Oak House"
        clinic."de" = ""
        ''',
        tmp_path,
    )
    assert [line.split(" ")[0] + line.split(" ")[2] for line in told(found)] == [
        "kiosk.toml:2:there",
        "kiosk.toml:5:theme:",
        "kiosk.toml:7:languages:",
        "kiosk.toml:11:scale:",
        "kiosk.toml:14:clinic.de:",
    ]
    assert dict(found.given) == {"text_size": 150, "voice": False}


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_lines_in_tables(tmp_path: Path, ending: str) -> None:
    lines = ["[clinic]", "en = 'x'", "", "# words", "de = ''", "[ log . more ]", "a = 1"]
    found = read(ending.join(lines), tmp_path)
    assert [problem.line for problem in found.problems] == [5, 6]
    assert found.lines == {"clinic": 1}


def test_the_mark_that_editors_of_windows_begin_a_file_with(tmp_path: Path) -> None:
    found = read(b"\xef\xbb\xbftheme = 'dark'\r\n", tmp_path)
    assert (found.theme, told(found)) == ("dark", [])


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "is not a PNG picture — mend: save it"),
        (b"", "is not a PNG picture"),
        (png(10, 10)[:20], "is not a PNG picture"),
        (png(2001, 10), "is too large (2001 × 10 pixels, "),
        (png(10, 10, padding=2_000_000), "is too large (10 × 10 pixels, 2,0"),
    ],
    ids=["svg", "empty", "cut short", "too wide", "too many bytes"],
)
def test_a_logo_that_is_none(tmp_path: Path, data: bytes, problem: str) -> None:
    (tmp_path / "logo.png").write_bytes(data)
    (said,) = told(read("logo = 'logo.png'", tmp_path))
    assert said.startswith(f"kiosk.toml:1: error: logo: logo.png {problem}")


@pytest.mark.parametrize(
    ("data", "is_log"),
    [
        (b"", True),
        (b"2026-11-21 08:00:00,123 INFO kiosk.app: the kiosk has ended\n", True),
        (b"\0" * 300 + b"2026-11-21 08:00:00,123 INFO kiosk.app: after a power cut\n", True),
        (b"\0" * 5000, True),
        (b"SQLite format 3\0", False),
        (b"\x89PNG\r\n", False),
        (b"Nov 21 08:00:00 house kernel: another log\n", False),
        (b"2026-11-21\n", False),
    ],
    ids=["empty", "ours", "ours after zeros", "zeros", "library", "picture", "syslog", "date"],
)
def test_a_log_goes_on_only_in_a_log(tmp_path: Path, data: bytes, is_log: bool) -> None:
    (tmp_path / "some.file").write_bytes(data)
    found = read("log_file = 'some.file'", tmp_path)
    assert (found.log_file is not None) == is_log
    if not is_log:
        (said,) = told(found)
        assert said == (
            "kiosk.toml:1: error: log_file: some.file holds something else than the kiosk's log,"
            " which would be damaged — mend: name a file of its own, such as kiosk.log"
        )


def test_what_the_log_writes_is_taken_for_a_log(tmp_path: Path) -> None:
    with kept(tmp_path / "kiosk.log", "info"):
        logging.getLogger("kiosk.test").info("a line")
    assert read("log_file = 'kiosk.log'", tmp_path).problems == ()


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such pipes")
def test_a_log_is_no_pipe_and_no_device(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in ("pipe", "/dev/null"):
        (said,) = told(read(f"log_file = '{path}'", tmp_path))
        assert f"log_file: {path} is not a file — mend: name one that is a file, or not" in said


def test_a_log_in_the_place_of_a_library_to_come(tmp_path: Path) -> None:
    found = read("log_file = 'one.db'\nlibrary = 'one.db'", tmp_path)
    log, _ = told(found)
    assert log.startswith("kiosk.toml:1: error: log_file: this is the file of library, too — mend:")
    assert (found.log_file, found.library) == (None, tmp_path / "one.db")


def test_nothing_is_read_where_nothing_is(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("kiosk.paths.system_settings", lambda: tmp_path / "kiosk.toml")
    assert (load(None).file, load(None).problems) == (None, ())
    (tmp_path / "kiosk.toml").write_text("theme = 'dark'")
    assert load(None).theme == "dark"
    (tmp_path / "other.toml").write_text("theme = 'contrast'")
    assert load(tmp_path / "other.toml").theme == "contrast"
    assert len(load(tmp_path / "nowhere.toml").problems) == 1


def test_a_folder_that_may_not_be_looked_into_is_a_problem(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def forbidden(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("kiosk.paths.system_settings", lambda: tmp_path / "kiosk.toml")
    monkeypatch.setattr(os, "lstat", forbidden)
    monkeypatch.setattr(os, "stat", forbidden)
    problems = load(None).problems
    monkeypatch.undo()
    assert [problem.message for problem in problems] == [
        "the file cannot be read (Permission denied)"
    ]


values = st.recursive(
    st.one_of(
        st.sampled_from(['"dark"', "true", "100", "'de'", "1979-05-27", "nan", '"kiosk.toml"']),
        st.integers().map(str),
        st.text(st.characters(exclude_categories=["Cs"]), max_size=8).map(lambda text: f'"{text}"'),
    ),
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda all: f"[{', '.join(all)}]")
        | st.tuples(st.sampled_from(["en", "de", "x y"]), inner).map(
            lambda a: f'{{"{a[0]}"={a[1]}}}'
        )
    ),
    max_leaves=4,
)
statements = st.one_of(
    st.tuples(st.sampled_from([*KEYS, "theem", "'a b'", "clinic.en"]), values).map(" = ".join),
    st.sampled_from(["# words", "", "[clinic]", "[log]", "[[a]]", "x = '''", "[", '"""']),
)


@settings(
    max_examples=600, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.one_of(st.binary(max_size=80), st.lists(statements, max_size=6).map("\n".join)))
def test_whatever_stands_there_it_is_read_or_told(tmp_path: Path, text: bytes | str) -> None:
    data = text if isinstance(text, bytes) else text.encode("utf-8")
    found = read(data, tmp_path)
    last = data.count(b"\n") + 1
    assert all(1 <= problem.line <= last for problem in found.problems)
    assert all(problem.message and problem.fix for problem in found.problems)
    for name in KEYS:
        given = name in found.given
        assert getattr(found, name) == (found.given[name] if given else KEYS[name].default)
        assert not given or name in found.lines


@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.sampled_from(["# theme = 1", "", "note = '''\ntheme = 3\n'''", "a = [\n1,\n]"])))
def test_the_line_is_the_right_one_whatever_stands_above(tmp_path: Path, above: list[str]) -> None:
    before = "\n".join(
        line.replace("note", f"n{n}").replace("a =", f"a{n} =") for n, line in enumerate(above)
    )
    found = read(f"{before}\ntheme = 'pink'\n", tmp_path)
    (problem,) = [one for one in found.problems if one.message.startswith("theme")]
    assert problem.line == before.count("\n") + 2
