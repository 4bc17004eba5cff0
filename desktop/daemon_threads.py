"""Runs what may take for ever, such as asking a name server, on threads that nobody waits for at the end."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from threading import Thread
from typing import Any, ParamSpec, TypeVar

ResultT = TypeVar("ResultT")
P = ParamSpec("P")


class DaemonThreads(Executor):
    """A thread for each call. It ends with its call or with the process; `shutdown` waits for none."""

    def __init__(self, name: str) -> None:
        self._name = name

    def submit(self, fn: Callable[P, ResultT], /, *args: P.args, **kwargs: P.kwargs) -> Future[ResultT]:
        """Begin a call at once."""
        future: Future[ResultT] = Future()
        future.set_running_or_notify_cancel()
        Thread(target=_fulfil, args=(future, fn, args, kwargs), name=self._name, daemon=True).start()
        return future


def _fulfil(future: Future[Any], fn: Callable[..., Any], args: Any, kwargs: Any) -> None:
    try:
        result = fn(*args, **kwargs)
    except BaseException as error:  # noqa: BLE001 - whatever it is, it is told to who reads the result
        future.set_exception(error)
    else:
        future.set_result(result)
