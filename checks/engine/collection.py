"""Keep Python's collector of cycles from looking through a long text again and again."""

import gc
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

Given = ParamSpec("Given")
Result = TypeVar("Result")


def without_collection(work: Callable[Given, Result]) -> Callable[Given, Result]:
    """Return ``work``, during which no cycles are collected.

    Lines and records refer to nothing that refers to them, so they go without it; a sixth of the time
    went into looking for what is not there.
    """

    @wraps(work)
    def done(*args: Given.args, **kwargs: Given.kwargs) -> Result:
        was_enabled = gc.isenabled()
        gc.disable()
        try:
            return work(*args, **kwargs)
        finally:
            if was_enabled:
                gc.enable()

    return done
