"""The voice takes turns: one sentence at a time, and silence when it is asked for."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from kiosk.speech import voice as voice_room
from kiosk.speech.voice import SILENT, Voice, system_engine

MODULE = Path("/usr/lib/speech-dispatcher-modules/sd_espeak-ng")
SENTENCES = {
    "en": "Tell your care team.",
    "tr": "Bakım ekibinize söyleyin.",
    "de": "Sagen Sie es Ihrem Team.",
    "ar": "أخبر فريقك الطبي.",
}


def wait_until(condition: Callable[[], object], what: str, seconds: float = 20) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, f"waited in vain until {what}"
        QCoreApplication.processEvents()
        time.sleep(0.002)


class Listener:
    """Somebody who writes down what the voice is asked, finishes and fails."""

    def __init__(self, engine: str) -> None:
        self.voice = Voice(engine)
        self.asked: list[str] = []
        self.ends: list[str] = []
        self.voice.asked.connect(self.asked.append)
        self.voice.finished.connect(lambda: self.ends.append("finished"))
        self.voice.failed.connect(lambda: self.ends.append("failed"))

    def warm(self) -> None:
        self.voice.warm()
        wait_until(lambda: self.voice.languages is not None, "the voice is ready")


@pytest.fixture
def listen(
    qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[str], Listener]]:
    """Makes listeners. Their voices are closed before the environment is put back, in which Qt
    would look for a server once more."""
    made: list[Listener] = []

    def make(engine: str) -> Listener:
        made.append(Listener(engine))
        made[-1].warm()
        return made[-1]

    yield make
    for listener in made:
        listener.voice.close()


def test_the_mock_speaks_a_sentence_to_its_end(listen: Callable[[str], Listener]) -> None:
    listener = listen("mock")
    listener.voice.speak("en")
    listener.voice.set_speed(1.25)
    listener.voice.say("One two.")
    wait_until(lambda: listener.ends, "the sentence ends")
    assert (listener.asked, listener.ends) == (["One two."], ["finished"])


def test_only_the_last_wish_is_said(listen: Callable[[str], Listener]) -> None:
    listener = listen("mock")
    for words in ("The first is cut short.", "The second is never said.", "Third."):
        listener.voice.say(words)
    wait_until(lambda: listener.ends, "the last one ends")
    assert (listener.asked, listener.ends) == (["The first is cut short.", "Third."], ["finished"])


def test_silence_is_silence(listen: Callable[[str], Listener]) -> None:
    listener = listen("mock")
    listener.voice.say("One two three four.")
    listener.voice.say("Never said.")
    listener.voice.stop()
    wait_until(lambda: listener.voice._state == "idle", "it is silent")
    assert (listener.asked, listener.ends) == (["One two three four."], [])
    listener.voice.say("Again.")
    wait_until(lambda: listener.ends, "it speaks again")


def test_without_an_engine_no_language_has_a_voice(listen: Callable[[str], Listener]) -> None:
    assert listen(SILENT).voice.languages == frozenset()


def test_the_engine_that_a_person_can_hear_is_chosen() -> None:
    assert system_engine(["mock", "speechd"]) == "speechd"
    assert system_engine(["mock"]) == SILENT
    assert system_engine(["mock", "sapi", "winrt"]) == "winrt"
    assert system_engine(["mock", "sapi"]) == "sapi"


@pytest.mark.parametrize(("engine", "rate"), [("speechd", 0.19), ("sapi", 0.2), ("winrt", 0.05)])
def test_each_engine_has_its_own_measure_of_speed(
    monkeypatch: pytest.MonkeyPatch, engine: str, rate: float
) -> None:
    called: list[tuple[object, ...]] = []
    monkeypatch.setattr(Voice, "_call", lambda _, *call: called.append(call))
    monkeypatch.setattr(voice_room, "Q_ARG", lambda _, value: value)
    Voice(engine).set_speed(1.25)
    assert called == [("setRate", rate)]


def test_qt_speech_is_not_loaded_before_it_is_wanted() -> None:
    program = (
        "import sys; from kiosk.shell.application import make_application; "
        "from kiosk.speech.voice import Voice; make_application(); Voice('mock'); "
        "sys.exit('PySide6.QtTextToSpeech' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


@pytest.fixture(scope="session")
def dispatcher(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A speech-dispatcher of our own with espeak-ng and a sound card that swallows everything.

    Its address is returned.
    """
    program = shutil.which("speech-dispatcher")
    if not program or not MODULE.exists():
        pytest.skip("speech-dispatcher with espeak-ng is not installed (script/test installs it)")
    folder = tmp_path_factory.mktemp("sd")
    (folder / "modules").mkdir()
    shutil.copy("/etc/speech-dispatcher/modules/espeak-ng.conf", folder / "modules")
    (folder / "asound.conf").write_text("pcm.!default { type null }\nctl.!default { type null }\n")
    (folder / "speechd.conf").write_text(
        'LogLevel 1\nAudioOutputMethod "alsa"\nAudioALSADevice "default"\n'
        'AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"\nDefaultModule "espeak-ng"\n'
    )
    socket = folder / "socket"
    options = {
        "--timeout": 0,
        "--config-dir": folder,
        "--log-dir": folder,
        "--pid-file": folder / "pid",
        "--communication-method": "unix_socket",
        "--socket-path": socket,
    }
    server = subprocess.Popen(
        [program, "--run-single", *(str(word) for pair in options.items() for word in pair)],
        env=os.environ | {"ALSA_CONFIG_PATH": str(folder / "asound.conf")},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        end = time.monotonic() + 10
        while not socket.exists() and server.poll() is None and time.monotonic() < end:
            time.sleep(0.02)
        if not socket.exists():
            pytest.skip("speech-dispatcher does not start on this machine")
        yield f"unix_socket:{socket}"
    finally:
        server.terminate()
        server.wait(10)


def test_a_real_voice_speaks_every_language(
    dispatcher: str, listen: Callable[[str], Listener], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SPEECHD_ADDRESS", dispatcher)
    listener = listen("speechd")
    assert listener.voice.languages is not None and listener.voice.languages >= set(SENTENCES)
    for language, sentence in SENTENCES.items():
        listener.voice.speak(language)
        listener.voice.set_speed(1.0)
        listener.voice.say(sentence)
        wait_until(lambda: listener.ends, f"“{sentence}” was spoken")
        assert listener.ends == ["finished"], language
        listener.ends.clear()
    assert listener.asked == list(SENTENCES.values())


HANGING = """
import sys, time
from kiosk.shell.application import make_application
from kiosk.ending import end
from kiosk.speech.voice import Voice
import shiboken6
from PySide6.QtCore import QCoreApplication
app = make_application()
voice = Voice("speechd")
voice.warm()
until = time.monotonic() + 1
while time.monotonic() < until:
    QCoreApplication.processEvents()
assert voice.languages is None, "somebody has answered"
began = time.monotonic()
voice.close()
print(time.monotonic() - began)
shiboken6.delete(voice)
sys.exit(end(3))
"""


@pytest.mark.skipif(not MODULE.exists(), reason="speech-dispatcher is not installed")
def test_a_speech_dispatcher_that_hangs_does_not_hold_up_the_end(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as deaf:  # Takes every call and never says a word.
        deaf.bind(str(tmp_path / "deaf"))
        deaf.listen()
        done = subprocess.run(
            [sys.executable, "-c", HANGING],
            env=os.environ | {"SPEECHD_ADDRESS": f"unix_socket:{tmp_path / 'deaf'}"},
            capture_output=True,
            text=True,
            check=False,
            timeout=30,
        )
    assert done.returncode == 3
    assert float(done.stdout) < 4
    assert done.stderr == "speechd does not answer; the program ends without it\n"


def test_without_speech_dispatcher_it_fails_softly(
    listen: Callable[[str], Listener], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{tmp_path / 'nobody'}")
    monkeypatch.setenv("SPEECHD_CMD", str(tmp_path / "nothing"))
    assert listen("speechd").voice.languages == frozenset()
