"""Who may talk to the server: this machine's browser, with the token that was printed, from the server's own page."""

from __future__ import annotations

import hmac
from http.cookies import CookieError, SimpleCookie
from urllib.parse import parse_qs

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

LARGEST_BODY = 1 << 20
"""Bytes that a request may bring."""
_SAFE = ("GET", "HEAD")
_HEADERS = (
    (
        b"content-security-policy",
        b"default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' "
        b"data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    ),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"cache-control", b"no-store"),
)


class Guard:
    """Middleware that lets a request through only where host, origin and token are right.

    The token may come as `?token=`, as `Authorization: Bearer`, or in the cookie that the first page sets. A foreign
    Host is refused against DNS rebinding, a foreign Origin against pages that post to this server.
    """

    def __init__(self, app: ASGIApp, token: str, port: int) -> None:
        self._app = app
        self._token = token
        self._cookie = f"aligner_{port}"
        self._hosts = {f"127.0.0.1:{port}", f"localhost:{port}"}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let the request pass, or answer it with why not."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        refusal, by_address = self._judged(scope)
        if refusal is not None:
            await refusal(scope, receive, send)
            return
        cookie = f"{self._cookie}={self._token}; Path=/; HttpOnly; SameSite=Strict".encode()

        async def with_headers(message: dict[str, object]) -> None:
            if message["type"] == "http.response.start":
                more = [*_HEADERS, *([(b"set-cookie", cookie)] if by_address else [])]
                message = {**message, "headers": [*message.get("headers", []), *more]}  # type: ignore[misc]
            await send(message)

        await self._app(scope, receive, with_headers)  # type: ignore[arg-type]

    def _judged(self, scope: Scope) -> tuple[Response | None, bool]:
        """The answer to a request that may not pass, None for one that may, and whether its address has the token."""
        headers = Headers(scope=scope)
        if headers.get("host") not in self._hosts:
            return PlainTextResponse("this server answers only to 127.0.0.1\n", 421), False
        origin = headers.get("origin")
        foreign = origin is not None and origin.removeprefix("http://") not in self._hosts
        if foreign or headers.get("sec-fetch-site", "none") not in ("none", "same-origin"):
            return PlainTextResponse("not from another page\n", 403), False
        if scope["method"] not in _SAFE and headers.get("content-type", "").split(";")[0] != "application/json":
            return PlainTextResponse("application/json is wanted\n", 415), False
        length = headers.get("content-length", "0")
        if "transfer-encoding" in headers or not length.isdecimal() or int(length) > LARGEST_BODY:
            return PlainTextResponse("the request is too large\n", 413), False
        (in_address, *_) = [*parse_qs(scope["query_string"].decode("latin-1")).get("token", []), ""]
        bearer = headers.get("authorization", "").removeprefix("Bearer ")
        right = [self._is_token(given) for given in (in_address, bearer, self._in_cookie(headers))]
        if not any(right):
            return PlainTextResponse("open the address that `aligner review` printed, token and all\n", 403), False
        return None, right[0]

    def _is_token(self, given: str) -> bool:
        return hmac.compare_digest(given.encode("utf-8", "replace"), self._token.encode())

    def _in_cookie(self, headers: Headers) -> str:
        try:
            found = SimpleCookie(headers.get("cookie", "")).get(self._cookie)
        except CookieError:
            return ""
        return "" if found is None else found.value
