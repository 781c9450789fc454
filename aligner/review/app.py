"""The server's addresses: the page and its parts, and the JSON API under `/api/`."""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib.resources import files
from typing import Any, Literal
from urllib.parse import quote

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from aligner.errors import UserError
from aligner.review.exporting import CHOICES, exported, suffixes
from aligner.review.guard import Guard
from aligner.review.refused import Refused
from aligner.review.session import Session
from aligner.review.shelf import Shelf
from aligner.signature import printable

_TYPES = {".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
_SHARED = {"common.css": "aligner.formats.page", "rows.css": "aligner.formats.page"}
"""Style sheets that the page has in common with the reports."""


def app_of(shelf: Shelf, token: str, port: int) -> Starlette:
    """The server's application for the documents on a shelf."""

    def documents(request: Request) -> Response:
        return JSONResponse({"documents": shelf.documents(), "formats": suffixes(), "folder": shelf.path.is_dir()})

    def document(request: Request) -> Response:
        return _packed(shelf.session(request.path_params["id"]).view())

    def changes(request: Request) -> Response:
        session = shelf.session(request.path_params["id"])
        return JSONResponse(session.changes(_whole(request.query_params.get("since", "0"))))

    def export(request: Request) -> Response:
        session, asked = shelf.session(request.path_params["id"]), request.query_params
        which = next((one for one in CHOICES if one == asked.get("which", "all")), None)
        if which is None:
            raise HTTPException(422, f"which is one of {', '.join(CHOICES)}")
        try:
            bar = float(asked.get("min_confidence", "0.9"))
        except ValueError:
            bar = -1.0
        if not 0 <= bar <= 1:
            raise HTTPException(422, "min_confidence is a number from 0 to 1")
        name = printable(session.path.stem)
        made = exported(name, session.header, session.sheet, asked.get("format", ""), which, bar, asked.get("convert"))
        disposition = f"attachment; filename*=UTF-8''{quote(made.name, safe='')}"
        return Response(made.data, media_type="application/octet-stream", headers={"content-disposition": disposition})

    routes = [
        Route("/", _page),
        Route("/static/{name}", _static),
        Route("/api/documents", _in_thread(documents)),
        Route("/api/documents/{id}", _in_thread(document)),
        Route("/api/documents/{id}/changes", _in_thread(changes)),
        Route("/api/documents/{id}/export", _in_thread(export)),
        Route("/api/documents/{id}/{action}", _acting(shelf), methods=["POST"]),
    ]
    return Starlette(
        routes=routes,
        middleware=[Middleware(Guard, token=token, port=port)],
        exception_handlers={Refused: _refused, UserError: _unusable, HTTPException: _told, Exception: _faulty},
    )


def _in_thread(answer: Callable[[Request], Response]) -> Callable[[Request], Any]:
    """An endpoint whose work, which may wait for a file or for another request, is done beside the event loop."""

    async def endpoint(request: Request) -> Response:
        return await run_in_threadpool(answer, request)

    return endpoint


def _acting(shelf: Shelf) -> Callable[[Request], Any]:
    """What changes a document; the body says which changes the window knows."""
    actions: dict[str, Callable[[Session, dict[str, Any], int], dict[str, Any]]] = {
        "edits": lambda session, given, since: session.edit(str(given.get("edit")), given, since),
        "realign": lambda session, given, since: session.realign(_whole(given.get("key")), since),
        "undo": lambda session, given, since: session.undo(since),
        "redo": lambda session, given, since: session.redo(since),
        "place": lambda session, given, since: session.keep_place(_whole(given.get("key"))),
        "settle": lambda session, given, since: session.settle(_keep(given.get("keep")), since),
    }

    async def endpoint(request: Request) -> Response:
        action = actions.get(request.path_params["action"])
        if action is None:
            raise HTTPException(404)
        try:
            given = await request.json()
        except (ValueError, RecursionError):
            raise HTTPException(422, "the body is no JSON") from None
        if not isinstance(given, dict):
            raise HTTPException(422, "the body is no JSON object")

        def act() -> Response:
            session = shelf.session(request.path_params["id"])
            return JSONResponse(action(session, given, _whole(given.get("since"))))

        return await run_in_threadpool(act)

    return endpoint


def _keep(value: object) -> Literal["mine", "theirs"]:
    if value == "mine":
        return "mine"
    if value == "theirs":
        return "theirs"
    raise HTTPException(422, 'keep is "mine" or "theirs"')


def _whole(value: object) -> int:
    text = str(value)
    if isinstance(value, bool) or not text.isascii() or not text.isdecimal() or len(text) > 15:
        raise HTTPException(422, "a whole number is wanted")
    return int(text)


def _packed(content: object) -> Response:
    """JSON, Chinese as it is: a long document is half the size so."""
    return Response(json.dumps(content, ensure_ascii=False, separators=(",", ":")), media_type="application/json")


def _page(request: Request) -> Response:
    return Response((files("aligner.review") / "static" / "index.html").read_bytes(), media_type="text/html")


def _static(request: Request) -> Response:
    name = request.path_params["name"]
    package, folder = (_SHARED[name], "") if name in _SHARED else ("aligner.review", "static")
    known = {item.name: item for item in (files(package) / folder if folder else files(package)).iterdir()}
    kind = _TYPES.get(name[name.rfind(".") :])
    if name not in known or kind is None:
        raise HTTPException(404)
    return Response(known[name].read_bytes(), media_type=kind)


def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, Refused)
    return JSONResponse({"error": [error.why, error.in_chinese]}, 409)


def _unusable(request: Request, error: Exception) -> Response:
    return JSONResponse({"error": [str(error), str(error)]}, 422)


def _faulty(request: Request, error: Exception) -> Response:
    what = f"a fault of this program, {type(error).__name__}: {error}"
    return JSONResponse({"error": [what, what]}, 500)


def _told(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    return JSONResponse({"error": [error.detail, error.detail]}, error.status_code)
