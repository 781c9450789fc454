"""Who does it and to whom it is done, in plain clauses."""

import pytest

from aligner.quality.turned.doers import exchanged_doers


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("老師批評學生。", "The students criticized the teacher."),
        ("他帮助了我们。", "We helped him."),
        ("地震引发海啸。", "The tsunami triggered an earthquake."),
        ("政府资助大学。", "Universities fund the government."),
    ],
)
def test_exchanged(zh: str, en: str) -> None:
    assert exchanged_doers(zh, en) is not None


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("老師批評學生。", "The teacher criticized the students."),
        ("學生被老師批評。", "The teacher criticized the students."),
        ("老师批评学生。", "The students were criticized by the teacher."),
        ("老师批评学生，学生批评老师。", "The students criticized the teacher."),
        ("借方通知贷方。", "The lender notified the borrower."),
        ("他邀请我参加会议。", "He invited me to the meeting."),
        ("授权代表签字。", "It is signed by the authorized representatives."),
        ("地震引发海啸。", "A tsunami followed the earthquake."),
    ],
)
def test_not_exchanged(zh: str, en: str) -> None:
    assert exchanged_doers(zh, en) is None
