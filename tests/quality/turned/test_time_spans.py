"""Spans of time before an event and after it."""

import pytest

from aligner.quality.turned.time_spans import turned_span


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("新規定於刊憲十二個月後生效。", "It takes effect 12 months before publication."),
        ("须于聆讯前两周内提交。", "It shall be filed within two weeks after the hearing."),
        ("应提前通知，会议三天前。", "Give notice three days after the meeting."),
    ],
)
def test_on_the_other_side_of_the_event(chinese: str, english: str) -> None:
    assert turned_span(chinese, english)


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("新规定于刊宪十二个月后生效。", "It takes effect 12 months after publication."),
        # Another unit, two spans, a wait, a denial, a word for the same.
        ("新规定于刊宪十二个月后生效。", "It takes effect two weeks before publication."),
        ("两天后或三天前。", "Two days before."),
        ("三年后他回来了。", "It was three years before he came back."),
        ("刊宪三个月后方可生效。", "It shall not take effect three months before publication."),
        ("三天后开会。", "The meeting is three days before that, and after lunch."),
    ],
)
def test_the_same_or_unsure(chinese: str, english: str) -> None:
    assert turned_span(chinese, english) is None
