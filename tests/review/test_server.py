"""The server as the outside meets it: the real command, asked over HTTP by whoever may and by whoever may not."""

from __future__ import annotations

import http.client
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from aligner.formats.json_file import Json
from aligner.reading import read
from tests.review.conftest import HEADER, UNITS

JSON = "application/json"


class Server:
    """The command on a path, and requests to it."""

    def __init__(self, path: Path, *options: str) -> None:
        command = [sys.executable, "-m", "aligner", "review", str(path), "--no-browser", "--fast", *options]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        assert self.process.stdout is not None
        self.address = self.process.stdout.readline().strip()
        parts = urlsplit(self.address)
        self.port, self.token = parts.port, parse_qs(parts.query).get("token", [""])[0]

    def ask(self, target: str, body: Any = None, **headers: str) -> tuple[int, Any, http.client.HTTPMessage]:
        """Status, body (JSON where it is such) and headers of the answer; the token goes along."""
        given = {"Authorization": f"Bearer {self.token}"} | {k.replace("_", "-"): v for k, v in headers.items()}
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        data = None
        if body is not None:
            data = body if isinstance(body, bytes) else json.dumps(body).encode()
            given = {"Content-Type": JSON} | given
        connection.request("GET" if data is None else "POST", target, data, given)
        answer = connection.getresponse()
        content = answer.read()
        is_json = (answer.getheader("content-type") or "").startswith(JSON)
        connection.close()
        return answer.status, json.loads(content) if is_json else content, answer.msg

    def end(self, number: int = signal.SIGTERM) -> int:
        self.process.send_signal(number)
        self.process.communicate(timeout=30)
        return self.process.returncode


def write(path: Path) -> Path:
    path.parent.mkdir(exist_ok=True)
    with path.open("wb") as out:
        Json().write(HEADER, iter(UNITS), out)
    return path


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A batch's folder: two alignments, one of them below, its report, and a link that leads out of it."""
    root = tmp_path_factory.mktemp("review")
    outside = write(root / "elsewhere" / "secret.json")
    found = root / "results"
    write(found / "渡口.json")
    write(found / "later" / "again.json")
    (found / "report.json").write_text('{"version": 1, "documents": [], "signature": ""}', encoding="utf-8")
    (found / "secret.json").symlink_to(outside)
    return found


@pytest.fixture(scope="module")
def server(folder: Path) -> Iterator[Server]:
    running = Server(folder)
    yield running
    assert running.end() == 0


def address_of(server: Server, name: str) -> str:
    documents = server.ask("/api/documents")[1]["documents"]
    return f"/api/documents/{next(one['id'] for one in documents if one['name'] == name)}"


@pytest.fixture(scope="module")
def document(server: Server) -> str:
    return address_of(server, "渡口")


@pytest.fixture(scope="module")
def untouched(server: Server) -> str:
    """A document that nobody edits."""
    return address_of(server, "later/again")


def test_it_lists_the_alignments_of_the_folder_and_nothing_else(server: Server) -> None:
    status, found, _ = server.ask("/api/documents")
    assert status == 200
    assert [one["name"] for one in found["documents"]] == ["later/again", "渡口"]
    assert {"tmx", "xliff12", "json"} <= set(found["formats"])


def test_the_address_lets_in_and_leaves_a_cookie(server: Server) -> None:
    status, page, headers = server.ask(f"/?token={server.token}", Authorization="")
    assert status == 200
    assert b"<!DOCTYPE html>" in page
    cookie = headers["set-cookie"].split(";")[0]
    assert "HttpOnly" in headers["set-cookie"]
    assert server.ask("/api/documents", Authorization="", Cookie=cookie)[0] == 200
    assert server.ask("/static/main.js", Authorization="", Cookie=cookie)[0] == 200
    assert "default-src 'none'" in headers["content-security-policy"]


@pytest.mark.parametrize(
    ("target", "headers", "status"),
    [
        ("/api/documents", {"Authorization": ""}, 403),
        ("/api/documents?token=wrong", {"Authorization": ""}, 403),
        ("/", {"Authorization": "Bearer x"}, 403),
        ("/api/documents", {"Host": "evil.example:80"}, 421),
        ("/api/documents", {"Origin": "https://evil.example"}, 403),
        ("/api/documents", {"Origin": "null"}, 403),
        ("/api/documents", {"Sec_Fetch_Site": "cross-site"}, 403),
        ("/static/..%2f__init__.py", {}, 404),
        ("/static/../session.py", {}, 404),
        ("/static/index.py", {}, 404),
        ("/api/documents/..%2f..%2fsecret", {}, 404),
        ("/api/documents/000000000000", {}, 409),
    ],
)
def test_who_or_what_may_not_pass(server: Server, target: str, headers: dict[str, str], status: int) -> None:
    answer, body, _ = server.ask(target, **headers)
    assert answer == status
    assert b"aligner.review" not in (body if isinstance(body, bytes) else b"")


def test_a_form_of_another_page_cannot_post(server: Server, document: str) -> None:
    assert server.ask(f"{document}/undo", b"since=0", Content_Type="application/x-www-form-urlencoded")[0] == 415
    assert server.ask(f"{document}/undo", b"x" * 1_100_000)[0] == 413


def test_it_listens_on_this_machine_alone(server: Server) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.connect(("192.0.2.1", 9))  # nothing is sent; it tells our own address
        ours = probe.getsockname()[0]
    with pytest.raises(OSError, match="refused"):
        socket.create_connection((ours, server.port), timeout=5)


def test_an_edit_and_what_follows_from_it(server: Server, document: str) -> None:
    view = server.ask(document)[1]
    assert view["languages"] == ["zh-CN", "en-US"]
    first = view["rows"][0]
    assert (first["source"]["text"], first["target"]["starts"], first["kinds"]) == ("渡口须知", [0], ["sure"])
    status, answer, _ = server.ask(f"{document}/edits", {"edit": "confirm", "key": 0, "since": view["serial"]})
    assert (status, answer["undo"]) == (200, "confirm")
    assert server.ask(f"{document}/edits", {"edit": "reject", "key": 0, "since": 0})[0] == 409
    assert server.ask(f"{document}/place", {"key": 3, "since": 0})[0] == 200
    changes = server.ask(f"{document}/changes?since={view['serial']}")[1]
    assert changes["events"][0]["rows"][0]["state"] == "confirmed"
    status, answer, _ = server.ask(f"{document}/realign", {"key": 0, "since": changes["serial"]})
    assert (status, answer["reload"]) == (200, False)
    status, answer, _ = server.ask(f"{document}/undo", {"since": answer["serial"]})
    while status == 200 and answer["undo"]:
        status, answer, _ = server.ask(f"{document}/undo", {"since": answer["serial"]})
    assert server.ask(f"{document}/undo", {"since": answer["serial"]})[1]["error"] == [
        "Nothing to undo.",
        "没有可撤销的操作。",
    ]


@pytest.mark.parametrize(
    ("target", "body", "status"),
    [
        ("edits", b"{", 422),
        ("edits", b"[" * 100_000, 422),
        ("edits", [1], 422),
        ("edits", {"edit": "merge", "key": 0}, 422),
        ("edits", {"edit": "merge", "key": 0, "since": True}, 422),
        ("edits", {"edit": "merge", "key": 0, "since": "9" * 40}, 422),
        ("edits", {"edit": ["merge"], "key": 0, "since": 0}, 422),
        ("edits", {"edit": "merge", "key": None, "since": 0}, 422),
        ("edits", {"edit": "merge", "key": 12345, "since": 0}, 409),
        ("edits", {"edit": "rewrite", "key": 0, "side": "target", "text": "\ud800", "since": 0}, 422),
        ("place", {"key": 12345, "since": 0}, 409),
        ("realign", {"key": 1.5, "since": 0}, 422),
        ("explode", {"since": 0}, 404),
        ("undo", {"since": 10**6}, 409),
        ("settle", {"keep": "ours", "since": 0}, 422),
    ],
)
def test_nonsense_is_answered_in_json(server: Server, untouched: str, target: str, body: Any, status: int) -> None:
    answer, found, _ = server.ask(f"{untouched}/{target}", body)
    assert (answer, len(found["error"])) == (status, 2)


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("format=tmx", 200),
        ("format=xlsx&which=confirmed", 200),
        ("format=html&convert=zh-TW", 200),
        ("format=po", 422),
        ("format=tmx&which=some", 422),
        ("format=tmx&min_confidence=x", 422),
        ("format=tmx&min_confidence=nan", 422),
        ("format=tmx&convert=xx", 422),
    ],
)
def test_exports(server: Server, document: str, query: str, status: int) -> None:
    answer, content, headers = server.ask(f"{document}/export?{query}")
    assert answer == status
    if status == 200:
        assert "%E6%B8%A1%E5%8F%A3" in headers["content-disposition"]
        assert content


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_with_everything_written(tmp_path: Path, number: int) -> None:
    path = write(tmp_path / "渡口.json")
    server = Server(path)
    (one,) = server.ask("/api/documents")[1]["documents"]
    server.ask(f"/api/documents/{one['id']}/edits", {"edit": "confirm", "key": 2, "since": 0})
    assert server.end(number) == 0
    assert read(path).units[2].state == "confirmed"
    assert sorted(file.name for file in tmp_path.iterdir()) == ["渡口.json", "渡口.review"]


def test_a_server_that_was_killed_has_lost_nothing(tmp_path: Path) -> None:
    path = write(tmp_path / "渡口.json")
    server = Server(path)
    (one,) = server.ask("/api/documents")[1]["documents"]
    server.ask(f"/api/documents/{one['id']}/edits", {"edit": "confirm", "key": 2, "since": 0})
    assert server.end(signal.SIGKILL) == -9
    again = Server(path)
    view = again.ask(f"/api/documents/{one['id']}")[1]
    assert (view["rows"][2]["state"], view["undo"]) == ("confirmed", "confirm")
    assert again.end() == 0
    assert read(path).units[2].state == "confirmed"


def refused(*arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "aligner", "review", "--no-browser", *arguments],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
    return done.stderr


def test_what_cannot_be_reviewed_is_one_line(tmp_path: Path, server: Server) -> None:
    assert "no such file or folder" in refused(str(tmp_path / "none.json"))
    assert "no alignments in it" in refused(str(tmp_path))
    (tmp_path / "report.json").write_text('{"a": 1}', encoding="utf-8")
    assert "report.json" in refused(str(tmp_path / "report.json"))
    path = write(tmp_path / "渡口.json")
    assert f"port {server.port} is in use" in refused(str(path), "--port", str(server.port))
    path.with_suffix(".review").write_text("notes of my own", encoding="utf-8")
    assert "is no journal of a review" in refused(str(path))
    assert path.with_suffix(".review").read_text(encoding="utf-8") == "notes of my own"


def test_a_second_review_of_a_document_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path / "渡口.json")
    server = Server(path)
    assert "is open in another review" in refused(str(path))
    assert server.end() == 0


def test_a_batch_leaves_what_was_reviewed_as_it_is(tmp_path: Path) -> None:
    texts = tmp_path / "texts"
    texts.mkdir()
    (texts / "a.zh.txt").write_text("渡口须知\n渡船每天七班。\n", encoding="utf-8")
    (texts / "a.en.txt").write_text("Ferry Notice\nThe ferry makes seven trips a day.\n", encoding="utf-8")
    batch = [sys.executable, "-m", "aligner", "batch", "-q", "--fast", str(texts), "-o", str(tmp_path / "out")]
    subprocess.run(batch, check=True)
    server = Server(tmp_path / "out")
    (one,) = server.ask("/api/documents")[1]["documents"]
    server.ask(f"/api/documents/{one['id']}/edits", {"edit": "confirm", "key": 0, "since": 0})
    server.end()
    reviewed = {file.name: file.read_bytes() for file in (tmp_path / "out").iterdir()}
    assert {"a.json", "a.review"} <= set(reviewed)
    os.link(tmp_path / "out" / "a.review", texts / "a.review")
    subprocess.run(batch, check=True)
    again = {file.name: file.read_bytes() for file in (tmp_path / "out").iterdir()}
    assert {name: again[name] for name in ("a.json", "a.review")} == {
        name: reviewed[name] for name in ("a.json", "a.review")
    }
    assert [one["name"] for one in json.loads(again["report.json"])["documents"]] == ["a"]
