"""Answers no service should give, made from good ones by a seeded hand: 40 ways to spoil, endless cases."""

import gzip
import json
import random
import zlib
from collections.abc import Callable
from typing import Any

Spoiler = Callable[[random.Random, bytes], bytes]
"""From the body of a good JSON answer to the bytes of a whole HTTP answer."""

WRONG_VALUES: tuple[Any, ...] = (
    None, True, 0, -1, 2**70, 1e308, "", " ", "null", "\x00", "\ud800", "𝔘" * 50, [], {}, [[]], {"id": None},
    "0000-00-00", "2026-02-31T25:61:00Z", "2026-06-01T24:00:00Z", "2026-06-01T10:00:00+99:00", "yesterday",
    "9999-12-31T23:59:59.9999999Z", "../../etc/passwd", "<script>alert(1)</script>", "=1+1", "a" * 70_000,
)  # fmt: skip


def http(
    body: bytes,
    *,
    status: str = "200 OK",
    kind: str = "application/json",
    length: int | None = None,
    **headers: str,
) -> bytes:
    """A whole HTTP answer; the announced length may be a lie."""
    lines = [f"HTTP/1.1 {status}", f"Content-Type: {kind}", "Connection: close"]
    lines.append(f"Content-Length: {len(body) if length is None else length}")
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


def _rows(document: Any) -> list[dict[str, Any]]:
    """Every object inside a document."""
    if isinstance(document, dict):
        return [document, *(row for value in document.values() for row in _rows(value))]
    if isinstance(document, list):
        return [row for value in document for row in _rows(value)]
    return []


def _dump(document: Any) -> bytes:
    return json.dumps(document, ensure_ascii=True).encode("ascii")


def _with_changed_row(change: Callable[[random.Random, dict[str, Any]], None]) -> Spoiler:
    def spoil(dice: random.Random, body: bytes) -> bytes:
        document = json.loads(body)
        rows = [row for row in _rows(document) if row]
        for row in dice.sample(rows, min(len(rows), dice.randint(1, 3))):
            change(dice, row)
        return http(_dump(document))

    return spoil


def _wrong_value(dice: random.Random, row: dict[str, Any]) -> None:
    row[dice.choice(sorted(row))] = dice.choice(WRONG_VALUES)


def _missing_key(dice: random.Random, row: dict[str, Any]) -> None:
    row.pop(dice.choice(sorted(row)))


def _wrong_id(dice: random.Random, row: dict[str, Any]) -> None:
    row["id"] = dice.choice(WRONG_VALUES)


def _cut(dice: random.Random, body: bytes) -> bytes:
    return http(body[: dice.randrange(len(body))])


def _cut_answer(dice: random.Random, body: bytes) -> bytes:
    whole = http(body)
    return whole[: dice.randrange(1, len(whole))]


def _chunked_cut(dice: random.Random, body: bytes) -> bytes:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
    return head + dice.choice([b"zz\r\n", b"ffffffffffffffff\r\n", b"5\r\nab", b"-1\r\n", b""]) + body[:40]


def _raw(*choices: bytes) -> Spoiler:
    return lambda dice, _body: dice.choice(choices)


def _document(*choices: Any) -> Spoiler:
    return lambda dice, _body: http(_dump(dice.choice(choices)))


def _status(dice: random.Random, body: bytes) -> bytes:
    status = dice.choice(
        ["100 Continue", "204 No Content", "206 Partial", "299 Odd", "300 Many", "302 Found", "304 Same", "402 Pay",
         "406 No", "408 Slow", "409 Clash", "418 Teapot", "425 Early", "451 Law", "499 Gone", "508 Loop", "599 Net",
         "999 What", "000 Zero", "20 Short"]
    )  # fmt: skip
    return http(body if dice.random() < 0.5 else b"", status=status, Location="//elsewhere.invalid/x")


def _retry_after(dice: random.Random, _body: bytes) -> bytes:
    value = dice.choice(["-1", "banana", "9999999", "Thu, 01 Jan 1970 00:00:00 GMT", "1e400", "nan", ""])
    return http(b"{}", status=dice.choice(["429 Slow", "503 Busy"]), Retry_After=value)


def _bomb(dice: random.Random, _body: bytes) -> bytes:
    packed = gzip.compress(b'{"data": [' + b" " * 5_000_000 + b"]}")
    if dice.random() < 0.5:
        return http(packed, Content_Encoding=dice.choice(["gzip", "deflate", "br", "gzip, gzip"]))
    return http(zlib.compress(packed), kind="application/json")


def _encoded(dice: random.Random, body: bytes) -> bytes:
    text = body.decode("utf-8")
    return http(
        dice.choice(
            [text.encode("utf-16"), text.encode("utf-32"), b"\xef\xbb\xbf" + body, text.encode("utf-16-be"),
             body.replace(b"a", b"\xe4"), b"\xff\xfe" + body, body + b"\x00\x00", b")]}'\n" + body]
        ),
        kind=dice.choice(["application/json; charset=utf-7", "text/plain", "application/octet-stream", ""]),
    )  # fmt: skip


def _twice(dice: random.Random, body: bytes) -> bytes:
    keys = dice.choice(
        [b'"id": 1, "id": 2, ', b'"data": 5, ', b'"count": -3, "count": "many", ', b'"": null, ']
    )
    return http(body.replace(b"{", b"{" + keys, 1) + dice.choice([b"", body, b"]", b"}"]))


def _deep(dice: random.Random, _body: bytes) -> bytes:
    depth = dice.choice([70, 1_000, 100_000])
    opening, closing = dice.choice([(b"[", b"]"), (b'{"data":', b"}"), (b'{"data":[', b"]}")])
    return http(opening * depth + b"1" + closing * depth)


def _rubbish(dice: random.Random, _body: bytes) -> bytes:
    noise = dice.randbytes(dice.randrange(1, 3_000))
    return dice.choice([noise, http(noise), http(noise, kind="text/html"), b"\r\n\r\n" + noise])


def _wrong_length(dice: random.Random, body: bytes) -> bytes:
    return http(body, length=dice.choice([0, 1, len(body) - 1, len(body) + 50, 10**15]))


def _numbers(dice: random.Random, body: bytes) -> bytes:
    return http(body.replace(b"true", dice.choice([b"NaN", b"1e999", b"-Infinity", b"01", b"+1", b"0x1F"])))


def _count(dice: random.Random, body: bytes) -> bytes:
    document = json.loads(body)
    if isinstance(document, dict):
        document |= {
            "count": dice.choice([-1, 0, 10**9, "7", None, 1.5]),
            "page": dice.choice([0, "x", None]),
        }
        document["next_cursor"] = dice.choice(["same", "", 5, None])
    return http(_dump(document))


SPOILERS: dict[str, Spoiler] = {
    "cut body": _cut,
    "cut answer": _cut_answer,
    "cut chunk": _chunked_cut,
    "wrong value": _with_changed_row(_wrong_value),
    "missing key": _with_changed_row(_missing_key),
    "wrong id": _with_changed_row(_wrong_id),
    "web page": _raw(http(b"<html>Sign in to the hotel</html>", kind="text/html"), http(b"<html>", kind="")),
    "not a list": _document(None, 5, "text", True, {}, {"data": None}, {"data": {}}, {"a": [], "b": []}),
    "list of": _document([None], [1, 2], ["x"], [[]], [{}], {"data": [None, 3, "x", [], {}]}),
    "status": _status,
    "retry after": _retry_after,
    "bomb": _bomb,
    "encoding": _encoded,
    "keys twice": _twice,
    "deep": _deep,
    "rubbish": _rubbish,
    "wrong length": _wrong_length,
    "numbers": _numbers,
    "count": _count,
    "empty": _raw(
        b"", http(b""), http(b" "), b"HTTP/1.1 200\r\n\r\n", b"HTTP/9.9 200 OK\r\n\r\n", b"HTTP/1.1"
    ),
    "headers": _raw(
        b"HTTP/1.1 200 OK\r\n" + b"X: " + b"y" * 200_000 + b"\r\n\r\n{}",
        b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
        b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n{}",
        b"HTTP/1.1 200 OK\r\nDate: never\r\nContent-Type: \xff\xfe\r\n\r\n[]",
    ),
}
