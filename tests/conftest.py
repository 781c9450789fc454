"""What tests of several folders share: a short notice in both languages, and a real Chromium for the tests of pages.

What is written for a browser is tried in one. It is driven over its debugging pipe (JSON, each message ended by a zero
byte, on file descriptors 3 and 4; https://chromedevtools.github.io/devtools-protocol), so that nothing but the program
itself is needed. Where it is missing these tests are skipped, but fail where CI is set.
"""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import Any

import pytest

PROGRAM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
_KEYS = {
    "Escape": 27,
    "Enter": 13,
    "Tab": 9,
    "ArrowLeft": 37,
    "ArrowUp": 38,
    "ArrowRight": 39,
    "ArrowDown": 40,
    "End": 35,
}
"""Keys without a character of their own, and the codes by which the browser's own commands know them."""
_MODIFIERS = {"Control": 2, "Shift": 8}


class Chromium:
    """One browser with one tab."""

    def __init__(self, width: int = 1280, height: int = 900) -> None:
        assert PROGRAM is not None
        self._folder = tempfile.TemporaryDirectory(prefix="chromium-", ignore_cleanup_errors=True)
        ours_in, theirs_out = os.pipe()
        theirs_in, ours_out = os.pipe()
        command = (
            f'exec "$0" "$@" 3<&{theirs_in} 4>&{theirs_out}',
            PROGRAM,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--hide-scrollbars",
            "--no-first-run",
            "--force-color-profile=srgb",
            f"--user-data-dir={self._folder.name}",
            "--remote-debugging-pipe",
            "--lang=en-US",
            "about:blank",
        )
        self._process = subprocess.Popen(
            ["bash", "-c", *command],
            pass_fds=(theirs_in, theirs_out),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(theirs_in)
        os.close(theirs_out)
        self._in, self._out = ours_in, os.fdopen(ours_out, "wb")
        self._read = b""
        self._number = 0
        self._session: str | None = None
        self.complaints: list[str] = []
        """Errors and warnings of the pages: exceptions, violations of the content policy, failed requests."""
        tabs = self.send("Target.getTargets")["targetInfos"]
        tab = next(target["targetId"] for target in tabs if target["type"] == "page")
        self._session = self.send("Target.attachToTarget", targetId=tab, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log"):
            self.send(f"{domain}.enable")
        self.resize(width, height)

    def __enter__(self) -> Chromium:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._out.close()
        self._process.terminate()
        self._process.wait(20)
        os.close(self._in)
        self._folder.cleanup()

    def send(self, method: str, **parameters: Any) -> dict[str, Any]:
        """A command of the protocol; its result."""
        self._number += 1
        number = self._number
        message: dict[str, Any] = {"id": number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        self._out.write(json.dumps(message).encode() + b"\0")
        self._out.flush()
        while True:
            answer = self._next()
            if answer.get("id") == number:
                assert "error" not in answer, f"{method}: {answer['error']['message']}"
                result: dict[str, Any] = answer["result"]
                return result

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._read:
            more = os.read(self._in, 1 << 20)
            assert more, "the browser ended"
            self._read += more
        line, _, rest = self._read.partition(b"\0")
        self._read = rest
        message: dict[str, Any] = json.loads(line)
        if message.get("method") == "Runtime.exceptionThrown":
            self.complaints.append(json.dumps(message["params"]["exceptionDetails"], ensure_ascii=False)[:500])
        if message.get("method") == "Log.entryAdded":
            self.complaints.append(str(message["params"]["entry"]["text"]))
        return message

    def open(self, page: Path | str, fragment: str = "", scripts: bool = True) -> None:
        """Open a file, or an address, and wait until it is loaded and laid out."""
        self.send("Emulation.setScriptExecutionDisabled", value=not scripts)
        self.send("Page.navigate", url="about:blank")
        self.send("Page.navigate", url=(page if isinstance(page, str) else page.resolve().as_uri()) + fragment)
        while self._next().get("method") != "Page.loadEventFired":
            pass
        self.send("Emulation.setScriptExecutionDisabled", value=False)
        self.settle()

    def settle(self) -> None:
        """Wait until what was asked for is drawn."""
        self.run("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(0))))")

    def run(self, expression: str) -> Any:
        """The value of a JavaScript expression, promises awaited."""
        answer = self.send("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in answer, json.dumps(answer["exceptionDetails"], ensure_ascii=False)[:500]
        return answer["result"].get("value")

    def until(self, expression: str, seconds: float = 20) -> Any:
        """The value of a JavaScript expression as soon as it is true."""
        end = monotonic() + seconds
        while not (value := self.run(expression)):
            assert monotonic() < end, f"never true: {expression}"
            self.settle()
        return value

    def click(self, selector: str, count: int = 1) -> None:
        """Click an element at its middle, so many times."""
        box = self.run(
            f"(() => {{ const element = document.querySelector({json.dumps(selector)});"
            "element.scrollIntoView({block: 'center'}); const box = element.getBoundingClientRect();"
            "return [box.x + box.width / 2, box.y + box.height / 2]; })()"
        )
        for number in range(1, count + 1):
            for kind in ("mousePressed", "mouseReleased"):
                self.send("Input.dispatchMouseEvent", type=kind, x=box[0], y=box[1], button="left", clickCount=number)
        self.settle()

    def press(self, keys: str) -> None:
        """Press a key by its name, with "Control+" or "Shift+" before it, or type the characters one by one."""
        *held, last = keys.split("+") if len(keys) > 1 else [keys]
        modifiers = sum(_MODIFIERS[name] for name in held)
        for key in [last] if last in _KEYS or held else keys:
            press: dict[str, Any] = {"key": key, "modifiers": modifiers}
            if key in _KEYS:
                press["windowsVirtualKeyCode"] = _KEYS[key]
                if key == "Enter" and not held:
                    press["text"] = "\r"
            elif not held:
                press["text"] = key
            self.send("Input.dispatchKeyEvent", type="keyDown", **press)
            press.pop("text", None)
            self.send("Input.dispatchKeyEvent", type="keyUp", **press)
        self.settle()

    def resize(self, width: int, height: int, scale: float = 1) -> None:
        """The size of the window, in CSS pixels."""
        self.send(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=scale, mobile=False
        )

    def medium(self, name: str = "", dark: bool = False) -> None:
        """Show the page as on that medium ("print"), and in that colour scheme."""
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.send("Emulation.setEmulatedMedia", media=name, features=[scheme])

    def picture(self, path: Path, whole: bool = False) -> None:
        """A PNG of the window, or of the whole page."""
        data = self.send("Page.captureScreenshot", captureBeyondViewport=whole)["data"]
        path.write_bytes(base64.b64decode(data))

    def printed(self) -> bytes:
        """The page as a PDF."""
        return base64.b64decode(self.send("Page.printToPDF", preferCSSPageSize=True)["data"])


@pytest.fixture
def notice() -> tuple[str, str]:
    """A notice at a ferry, in Chinese and in English, a sentence a line."""
    chinese = "渡口须知\n渡船每天七班。\n首班船早上6点开。\n风力超过八级时停航。\n"
    english = """Ferry Notice
The ferry makes seven trips a day.
The first boat leaves at 6 a.m.
There is no service in winds above force 8.
"""
    return chinese, english


@pytest.fixture
def notice_files(tmp_path: Path, notice: tuple[str, str]) -> tuple[Path, Path]:
    """The notice as two files."""
    files = tmp_path / "须知.txt", tmp_path / "notice.txt"
    for path, text in zip(files, notice, strict=True):
        path.write_text(text, encoding="utf-8")
    return files


@pytest.fixture(scope="session")
def browser() -> Iterator[Chromium]:
    """A browser for the whole session; each test opens its own pages."""
    if PROGRAM is None:
        assert not os.environ.get("CI"), "chromium is not installed"
        pytest.skip("chromium is not installed")
    with Chromium() as running:
        yield running


@pytest.fixture
def chromium(browser: Chromium) -> Chromium:
    """The browser as if just started: nothing remembered, nothing complained about."""
    browser.medium()
    browser.resize(1280, 900)
    browser.send("Storage.clearDataForOrigin", origin="file://", storageTypes="local_storage")
    browser.complaints.clear()
    return browser
