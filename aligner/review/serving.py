"""The server itself: on the loopback, on a port of its own, until somebody ends it."""

from __future__ import annotations

import errno
import secrets
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

import uvicorn

from aligner.errors import UserError
from aligner.review.app import app_of
from aligner.review.shelf import Shelf
from aligner.settings import Settings

HOST = "127.0.0.1"
"""The only address that is listened on: nobody but this machine can reach it."""


def serve(path: Path, settings: Settings, port: int = 0, ready: Callable[[str], None] = lambda address: None) -> None:
    """Serve the review of what lies at `path` until the process is told to end (SIGINT, SIGTERM).

    `ready` hears the address, token and all, once connections are accepted. `port` 0 is any that is free. Raises
    UserError where there is nothing to review, and where the port is taken.
    """
    shelf = Shelf(path, settings)
    try:
        with _listening(port) as listener:
            taken = listener.getsockname()[1]
            token = secrets.token_urlsafe(24)
            config = uvicorn.Config(
                app_of(shelf, token, taken),
                log_level="critical",
                access_log=False,
                lifespan="off",
                server_header=False,
                timeout_graceful_shutdown=2,
            )
            server = _Server(config)
            server.ready = lambda: ready(f"http://{HOST}:{taken}/?token={token}")
            server.run(sockets=[listener])
    finally:
        shelf.close()


class _Server(uvicorn.Server):
    """A server whose end is the end of `run`: uvicorn's own then lets the signal kill us before files are closed."""

    ready: Callable[[], None]
    """Called once connections are accepted and signals are ours."""

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """As uvicorn's, and then `ready`."""
        await super().startup(sockets)
        self.ready()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Let SIGINT and SIGTERM end the server, and nothing more."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        before = {number: signal.signal(number, self._end) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    def _end(self, number: int, frame: FrameType | None) -> None:
        self.should_exit = True


def _listening(port: int) -> socket.socket:
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((HOST, port))
        listener.listen(128)
    except OSError as error:
        listener.close()
        if error.errno in (errno.EADDRINUSE, errno.EACCES):
            what = "is in use" if error.errno == errno.EADDRINUSE else "may not be used"
            raise UserError(f"port {port} {what}", "--port", "name another one, or leave it out") from error
        raise
    return listener
