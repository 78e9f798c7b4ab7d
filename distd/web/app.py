"""The public pages over HTTP: addresses, methods, headers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

import msgspec
from anyio.to_thread import run_sync
from litestar import Litestar, MediaType, Request, Response, post, route
from litestar.enums import HttpMethod
from litestar.exceptions import HTTPException

from distd import maillog
from distd.web.health import Health
from distd.web.metrics import CONTENT_TYPE, Metrics
from distd.web.pages import Page, Pages, Wanted

LOOK = [HttpMethod.GET, HttpMethod.HEAD]
LONGEST_REQUEST = 4096  # a one-click request says `List-Unsubscribe=One-Click`

#: Nothing is loaded from anywhere, nothing can be framed, and no address of ours is told to others.
GUARDS = {
    "Content-Security-Policy": (
        "default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'self'; "
        "base-uri 'none'; frame-ancestors 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Permissions-Policy": "interest-cohort=()",
}
PRIVATE = {"Cache-Control": "no-store", "X-Robots-Tag": "noindex, nofollow"}
PUBLIC = {"Cache-Control": "public, max-age=600", "Vary": "Accept-Language"}

Result = TypeVar("Result")
AnyRequest = Request[Any, Any, Any]


def make_app(pages: Pages, metrics: Metrics, health: Health) -> Litestar:
    """Return the ASGI application; it starts nothing and holds nothing but what it is given."""
    in_thread = Threads(health.database.close).run

    @route("/u/{token:str}", http_method=LOOK)
    async def ask_to_leave(request: AnyRequest) -> Response[str]:
        return _page(await in_thread(pages.ask_to_leave, _named(request, "token"), _wanted(request)), PRIVATE)

    @post("/u/{token:str}", status_code=200)
    async def leave(request: AnyRequest) -> Response[str]:
        # RFC 8058 asks for one field; whoever holds the token and sends a POST means it, whatever the body is.
        raw = await _beginning(request)
        return _page(await in_thread(pages.leave, _named(request, "token"), raw, _wanted(request)), PRIVATE)

    @route(["/", "/issues"], http_method=LOOK)
    async def issues(request: AnyRequest) -> Response[str]:
        return _page(await in_thread(pages.issues, _wanted(request)), PUBLIC)

    @route("/issues/{name:str}", http_method=LOOK)
    async def issue(request: AnyRequest) -> Response[str] | Response[bytes]:
        name, wanted = _named(request, "name"), _wanted(request)
        if not name.endswith(".pdf"):
            return _page(await in_thread(pages.issue, name, wanted), PUBLIC)
        found = await in_thread(pages.issue_pdf, name.removesuffix(".pdf"), wanted)
        return _pdf(name, *found) if found else _page(pages.missing(wanted, "issue"), PRIVATE)

    @route("/faq", http_method=LOOK)
    async def faq(request: AnyRequest) -> Response[str]:
        return _page(await in_thread(pages.faq, _wanted(request)), PUBLIC)

    @route("/healthz", http_method=LOOK)
    async def healthz() -> Response[bytes]:
        troubles = await in_thread(health.troubles)
        body = msgspec.json.encode({"status": "failing" if troubles else "ok", "troubles": troubles})
        return _answer(body, "application/json", PRIVATE, status=503 if troubles else 200)

    @route("/metrics", http_method=LOOK)
    async def numbers() -> Response[bytes]:
        return _answer(await in_thread(metrics.text), CONTENT_TYPE, PRIVATE)

    def refuse(request: AnyRequest, failure: HTTPException) -> Response[str]:
        page = pages.missing(_wanted(request))
        return _page(page, PRIVATE | dict(failure.headers or {}), status=failure.status_code)

    def fail(request: AnyRequest, failure: Exception) -> Response[str]:
        maillog.trouble("page failed", path=_without_token(request.url.path), defect=repr(failure))
        return _page(pages.failed(_wanted(request)), PRIVATE | {"Retry-After": "60"}, status=503)

    return Litestar(
        route_handlers=[ask_to_leave, leave, issues, issue, faq, healthz, numbers],
        exception_handlers={HTTPException: refuse, Exception: fail},
        openapi_config=None,
        logging_config=None,
        request_max_body_size=None,
    )


@dataclass(frozen=True)
class Threads:
    """Runs the synchronous rooms; a thread whose work failed opens a new database connection next time."""

    give_up_connection: Callable[[], None]

    async def run(self, work: Callable[..., Result], *arguments: object) -> Result:
        """Return what `work` returns, from a worker thread."""
        return await run_sync(self._guarded, partial(work, *arguments))

    def _guarded(self, work: Callable[[], Result]) -> Result:
        try:
            return work()
        except Exception:
            with suppress(Exception):  # it may be broken already, which is why we are here
                self.give_up_connection()
            raise


async def _beginning(request: AnyRequest) -> bytes:
    """Return the first octets of a body: kept as a digest only, so the rest need not be read."""
    raw = b""
    async for piece in request.stream():
        raw += piece
        if len(raw) >= LONGEST_REQUEST:
            break
    return raw[:LONGEST_REQUEST]


def _named(request: AnyRequest, part: str) -> str:
    return str(request.path_params[part])


def _wanted(request: AnyRequest) -> Wanted:
    asked = request.query_params.get("language") or request.query_params.get("lang") or ""
    return Wanted(asked, request.headers.get("accept-language", ""))


def _page(page: Page, headers: Mapping[str, str], status: int = 0) -> Response[str]:
    own = GUARDS | dict(headers) | {"Content-Language": page.language}
    return Response(
        page.html,
        status_code=status or (200 if page.found else 404),
        media_type=MediaType.HTML,
        headers=own if page.found else own | PRIVATE,
    )


def _pdf(name: str, content: bytes, language: str) -> Response[bytes]:
    headers = PUBLIC | {"Content-Language": language, "Content-Disposition": f'inline; filename="{name}"'}
    return _answer(content, "application/pdf", headers)


def _answer(
    content: bytes, media_type: str, headers: Mapping[str, str], status: int = 200
) -> Response[bytes]:
    return Response(content, status_code=status, media_type=media_type, headers=GUARDS | dict(headers))


def _without_token(path: str) -> str:
    """Return a path fit for the log: who reads the log must not be able to leave for others."""
    return "/u/…" if path.startswith("/u/") else path
