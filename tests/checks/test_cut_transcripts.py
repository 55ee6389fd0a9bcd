"""Where an output is cut, broken or shortened, nothing passes that failed as a whole."""

import pytest

from tests.checks.transcripts import ALL, SAMPLES, diagnose, outline


@pytest.mark.parametrize("text", SAMPLES)
def test_cut_passes_nothing_that_failed(text: str) -> None:
    """Cut anywhere behind the beginning of what it fails for, a text does not pass.

    A cut before that leaves another text: one user, run or host less.
    """
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    for finding in diagnose(text)["findings"]:
        if finding["status"] != "fail" or not finding["evidence"] or finding["check"] in _UNDECIDED:
            continue
        line = min(one["first_line"] for one in finding["evidence"]) - 1
        #: So much of the line tells that the output has begun.
        begun = len(text[starts[line] : starts[line + 1]].partition(":")[0]) + 1
        for length in range(starts[line] + begun, len(text), 7):
            passed = {check for check, status, _ in outline(text[:length]) if status == "pass"}
            assert finding["check"] not in passed, text[:length]


#: What its rule lets pass although a field that could fail it is missing, and says so.
_UNDECIDED = {"server_operating_system_is_supported"}


def wrapped(text: str, width: int) -> str:
    """Return the text as a console of a width shows it."""
    parts = [
        line[start : start + width] for line in text.split("\n") for start in range(0, len(line) or 1, width)
    ]
    return "\n".join(parts)


@pytest.mark.parametrize("width", [80, 120])
@pytest.mark.parametrize("text", SAMPLES)
def test_wrapping_changes_nothing(text: str, width: int) -> None:
    """Broken by a console, a text says the same, or it cannot be told: nothing else."""
    if max(map(len, text.split("\n"))) <= width:
        return
    expected = {check: (status, code) for check, status, code in outline(text)}
    for check, status, code in outline(wrapped(text, width)):
        assert status == "unknown" or (status, code) == expected.get(check), check


def test_most_wrapped_texts_say_the_same() -> None:
    texts = [(text, width) for width in (80, 120) for text in ALL if max(map(len, text.split("\n"))) > width]
    same = sum(outline(text) == outline(wrapped(text, width)) for text, width in texts)

    assert 0.97 * len(texts) < same


@pytest.mark.parametrize("mark", ["…", "..."])
@pytest.mark.parametrize("text", SAMPLES)
def test_dropped_characters_pass_nothing(text: str, mark: str) -> None:
    """A value that a console shortened does not turn a failure into a pass."""
    failed = {check for check, status, _ in outline(text) if status == "fail"}
    if not failed:
        return
    rows = text.split("\n")
    for index, row in enumerate(rows):
        name, colon, value = row.partition(" : ")
        if colon and len(value) > 1:
            cut = [*rows[:index], f"{name}{colon}{value[:-1]}{mark}", *rows[index + 1 :]]
            passed = {check for check, status, _ in outline("\n".join(cut)) if status == "pass"}
            assert not passed & failed, row


def test_empty_cell_with_values_behind_it_is_not_cut() -> None:
    head = "SamAccountName adminCount LockedOut\n-------------- ---------- ---------\n"
    passed = {("user_is_not_protected", "pass", "not_protected")}

    assert passed <= {*outline(f"{head}user01                    False")}
    assert not passed & {*outline(f"{head}user01")}


@pytest.mark.parametrize("text", SAMPLES)
def test_torn_lines_pass_nothing(text: str) -> None:
    """Lines that were joined, interrupted, spread or marked do not turn a failure into a pass."""
    failed = {check for check, status, _ in outline(text) if status == "fail"}
    rows = text.split("\n")
    if not failed or len(rows) == 1:
        return
    torn = ["\n\n".join(rows)]
    torn += ["\n".join(f"{mark}{row}" for row in rows) for mark in ("- ", "# ", "| ", "1  ", "10:15:01 > ")]
    for index in range(1, len(rows)):
        before, behind = "\n".join(rows[:index]), "\n".join(rows[index:])
        torn += [
            f"{before} {behind.lstrip()}",
            f"{before}\nAccess is denied.\n{behind}",
        ]
    for changed in torn:
        passed = {check for check, status, _ in outline(changed) if status == "pass"}
        assert not passed & failed, changed


def test_what_two_commands_printed_is_not_joined() -> None:
    """The same command for two users is two records, although no field of one is in the other."""
    prompt = "PS C:\\> \n"
    first = f"{prompt}SamAccountName : user01\nEnabled : True\n\n"
    second = f"{prompt}Disabled\n\n{prompt}UserPrincipalName : user02@contoso.com\nLockedOut : True\n"
    found = {one["check"]: one["evidence"] for one in diagnose(first + second)["findings"]}

    assert ["UserPrincipalName: user02@contoso.com; LockedOut: True"] == [
        one["text"] for one in found["account_flags_allow_change"]
    ]
