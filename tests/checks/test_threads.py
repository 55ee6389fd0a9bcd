"""Of a copied thread the question is judged, and what its author adds below; what others answer is not."""

import pytest

from tests.checks.transcripts import diagnose

QUESTION = """Password writeback stopped
alice_w
Hello, since Monday nobody can reset a password. This is our scheduler:

StagingModeEnabled : {staging}
SyncCycleEnabled   : True
SchedulerSuspended : False

Any ideas?
"""
#: What people answer: another server, a list of what may be, a sentence about one's own past.
ANSWER = """Had the same. Ours was off, look:

SyncCycleEnabled   : False
StagingModeEnabled : True
SchedulerSuspended : False

We saw event 33004 of PasswordResetService, hr=80230626, and SSPR_0029.
"""
HEADINGS = (
    "bob_k commented on May 3, 2024",
    "bob_k · comment · 2024-05-03",
    "2 answers\nSort by: Most helpful",
    "1 Answer",
    "Best answer",
    "Answers\n\n0\nSign in to vote",
    "u/bob_k\n3y ago",
    "bob_k\n•\n2 yr. ago",
    "bob_k (Bob K) February 5, 2026, 4:40pm 2",
    "Bob K 12,345 Reputation points • Microsoft External Staff • Moderator",
    "Reply by Bob_K on 3 March 2026:",
    "bob_k wrote:",
    "bob_k schrieb am 3. März 2026:",
    "bob_k napísal:",
    "bob_k\nWell-Known Member\nNov 20, 2026\n#2",
    "bob_k answered • Nov 21, 2021",
    "bob_k\nExpert Member\nGeschrieben 23. November",
    "vor 2 Stunden schrieb alice_w:",
    "bob_k hat geschrieben:",
    "ASKER CERTIFIED SOLUTION",
    "Support engineer notes:",
    "Komentár (helpdesk): toto mám",
)
#: What stands in outputs and mails, and is no answer of anybody.
NO_HEADINGS = (
    "Reply from 10.0.0.1: bytes=32 time=1ms TTL=128",
    "Non-authoritative answer:",
    "On Mon, Nov 23, 2026 at 9:40 AM Jana <jana@contoso.com> wrote:",
    "The wizard said:",
    "0 comments",
    "comment: none",
)


def statuses(text: str) -> dict[str, str]:
    """Return the status of each finding."""
    return {one["check"]: one["status"] for one in diagnose(text)["findings"]}


@pytest.mark.parametrize("heading", HEADINGS)
def test_what_others_say_is_not_judged(heading: str) -> None:
    """It makes nothing worse and nothing better."""
    asked = QUESTION.format(staging=False)
    assert statuses(asked) == statuses(f"{asked}\n{heading}\n{ANSWER}")
    staging = QUESTION.format(staging=True)
    assert statuses(staging) == statuses(f"{staging}\n{heading}\n{ANSWER.replace('True', 'False')}")


@pytest.mark.parametrize("heading", HEADINGS)
@pytest.mark.parametrize(
    "follows", ["alice_w commented on May 4, 2024", "x_y\nOP\n3y ago", "alice_w replied to bob_k"]
)
def test_what_the_author_adds_is_judged(heading: str, follows: str) -> None:
    """The author is known by the name at the top, or marked."""
    text = (
        f"{QUESTION.format(staging=False)}\n{heading}\nWhat does SSPR say?\n\n{follows}\nIt says SSPR_0030.\n"
    )
    assert statuses(text)["sspr_code_is_explained"] == "fail"


@pytest.mark.parametrize("line", NO_HEADINGS)
def test_an_output_begins_no_answer(line: str) -> None:
    """What only looks like the heading of an answer leaves everything below it to the reader."""
    text = f"Ticket 4711\nOf today\nPlease have a look\nThanks\n\n{line}\n\nSSPR_0030\n"
    assert statuses(text)["sspr_code_is_explained"] == "fail"


def test_what_a_program_answers_is_not_judged() -> None:
    """However short the question is; what its user goes on with is his own again."""
    text = "You said:\nWe see SSPR_0030.\nChatGPT said:\nADSync has to show Status : Running.\n"
    assert statuses(text) == {"sspr_code_is_explained": "fail"}
    asked = "Human: hello\nAssistant: post it\nHuman: we get SSPR_0030"
    assert statuses(asked) == {"sspr_code_is_explained": "fail"}


def test_what_somebody_is_told_to_look_for_passes_nothing() -> None:
    """A field in an order tells how it ought to be."""
    assert "pass" not in statuses("Restart ADSync and check that it shows Status : Running.").values()


def test_the_one_that_fails_is_judged_beside_the_one_that_works() -> None:
    """Of two that are compared, the one that works is no evidence."""
    works = "StagingModeEnabled : False\nSyncCycleEnabled : True\nSchedulerSuspended : False"
    fails = works.replace("False", "True")
    text = f"Server that works:\n{works}\n\nServer that fails:\n{fails}\n"
    assert statuses(text)["server_is_not_in_staging_mode"] == "fail"
    assert "pass" not in statuses(f"Server that works:\n{works}\n").values()


def test_a_sentence_about_the_build_hides_no_code_beside_it() -> None:
    """Others read the same lines."""
    found = statuses("We use Entra Connect 2.5.190.0.\nError: SSPR_0029")
    assert found["sspr_code_is_explained"] == "fail"
    assert found["connect_meets_article_minimum"] == "pass"


def test_a_sentence_may_tell_of_the_server_and_of_an_error() -> None:
    """Both are judged, whoever read the sentence first."""
    found = statuses("After the patches our users get SSPR_0030. Entra Connect runs on Windows Server 2022.")
    assert found["sspr_code_is_explained"] == "fail"
    assert found["server_operating_system_is_supported"] == "pass"


def test_who_answers_near_the_top_is_not_the_author() -> None:
    """A short question, and its first answer stands among the first lines."""
    asked = "SSPR?\nalice_w\n" + "Nobody can reset a password since Monday, and we see SSPR_0030. " * 3
    assert statuses(asked) == statuses(f"{asked}\n\nbob_k replied on 3 May 2026:\n{ANSWER}")


def test_a_quoted_question_does_not_end_an_answer() -> None:
    """The name of the author above a quotation leads back to nothing."""
    asked = QUESTION.format(staging=False)
    assert statuses(asked) == statuses(
        f"{asked}\nbob_k commented on May 3\nalice_w wrote:\nStopped.\n{ANSWER}"
    )


def test_the_head_of_a_question_counts_its_answers() -> None:
    """Above the question itself, a number of answers begins none of them."""
    assert statuses("Writeback\nalice_w\n5 Comments\n2 Solutions\nWe get SSPR_0030.") == {
        "sspr_code_is_explained": "fail"
    }


def test_an_own_output_may_stand_below_a_thread() -> None:
    """It may as well be that of whoever answered last: what is bad counts, what is good passes nothing."""
    asked, good = QUESTION.format(staging=True), "StagingModeEnabled : False\nSyncCycleEnabled : True"
    below = f"{asked}\nbob_k commented on May 3, 2024\nSame here.\n\nMine looks like this:\n\n{good}\n"
    assert statuses(below)["server_is_not_in_staging_mode"] == "fail"
    asked = "Reset?\nalice_w\n" + "Nobody can reset a password since Monday, what shall I look at? " * 3
    alone = f"{asked}\n\nbob_k commented on May 3, 2024\nIt is the mode.\n\nMy output:\n\n"
    assert "pass" not in statuses(f"{alone}{good}").values()
    assert statuses(alone + good.replace("False", "True"))["server_is_not_in_staging_mode"] == "fail"


def test_what_somebody_wrote_stands_above_ones_own_output() -> None:
    """Quoted first, then one's own: nobody answered."""
    for his, mine, status in (("Running", "Stopped", "fail"), ("Stopped", "Running", "pass")):
        table = (
            "Status   Name    DisplayName\n------   ----    -----------\n{}  ADSync  Microsoft Azure AD Sync"
        )
        text = f"bob_k wrote:\n{table.format(his)}\n\nMine:\n\n{table.format(mine)}\n"
        assert statuses(text) == {"synchronization_service_is_running": status}


def test_a_text_may_begin_with_a_name() -> None:
    """Who is named at the top is the author, even above nothing else."""
    assert statuses("bob_k commented on May 3, 2024\nWe get SSPR_0030.") == {"sspr_code_is_explained": "fail"}
