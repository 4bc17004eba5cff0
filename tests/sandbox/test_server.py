"""Starting, stopping, pausing: the port is really open or really closed."""

import socket
import subprocess
import sys
import time

import httpx
import pytest

from desktop.sandbox.__main__ import main
from desktop.sandbox.habits import Habits
from desktop.sandbox.seed import Seed, seeded_world
from desktop.sandbox.server import SandboxServer


def test_pause_refuses_and_resume_answers_at_the_same_address() -> None:
    with (
        SandboxServer(seeded_world(Seed(threads=10)), Habits(envelope="bare")) as server,
        httpx.Client(base_url=server.url) as http,
    ):
        address = server.url
        assert http.get("/openapi.json").status_code == 200
        server.pause()
        assert not server.is_running
        with pytest.raises(httpx.TransportError):
            http.get("/openapi.json")
        with pytest.raises(httpx.ConnectError):
            httpx.get(f"{address}/openapi.json")
        server.resume()
        assert server.url == address
        assert http.get("/openapi.json").status_code == 200


def test_stop_does_not_wait_for_a_slow_answer() -> None:
    server = SandboxServer(seeded_world(Seed(threads=10))).start()
    server.faults.add("slow", seconds=60)
    host, port = server.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=10) as raw:
        raw.sendall(b"GET /openapi.json HTTP/1.1\r\nHost: x\r\n\r\n")
        while not server.world.requests:
            pass
        server.stop()
        assert raw.recv(1) == b""
    server.stop()


def test_a_taken_port_is_an_error() -> None:
    with SandboxServer(seeded_world(Seed(threads=10))) as server:
        port = int(server.url.rsplit(":", 1)[1])
        with pytest.raises(OSError):
            SandboxServer(seeded_world(Seed(threads=10)), port=port).start()


def test_many_requests_are_answered_without_the_delay_of_the_network_layer() -> None:
    with SandboxServer(seeded_world(Seed(threads=10))) as server, httpx.Client() as http:
        http.get(f"{server.url}/openapi.json")
        started = time.perf_counter()
        for _ in range(50):
            assert http.get(f"{server.url}/nothing").status_code == 404
        # Nagle's algorithm would cost 40 ms each, two seconds in all.
        assert time.perf_counter() - started < 1.5


def test_the_program_prints_one_line_and_serves() -> None:
    command = [
        sys.executable,
        "-m",
        "desktop.sandbox",
        "--threads",
        "10",
        "--envelope",
        "bare",
        "--prefix",
        "v1",
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as program:
        try:
            assert program.stdout is not None
            words = program.stdout.readline().split()
            assert words[:2] == ["Sandbox", "service:"]
            assert words[3:7] == ["user", "demo@daylit.example", "password", "demo"]
            who = {"username": words[4], "password": words[6]}
            answer = httpx.post(f"{words[2]}/api/v1/auth/login/", json=who).json()
            assert answer["companies"][0]["id"] == words[8]
            token = {"Authorization": f"Token {answer['token']}"}
            path = f"/companies/{words[8]}/communications/threads"
            assert len(httpx.get(f"{words[2]}/api/v1{path}", headers=token).json()) == 10
            assert httpx.get(f"{words[2]}/api{path}", headers=token).status_code == 404
        finally:
            program.terminate()


def test_the_program_explains_what_it_cannot_use(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (
        ["--habit", "mood=sunny"],
        ["--faults", "/nowhere.json"],
        ["--mailbox", "/nowhere.mbox"],
    ):
        assert main(arguments) == 2
        assert capsys.readouterr().err.startswith("The sandbox cannot start: ")
