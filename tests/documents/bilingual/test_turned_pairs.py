from __future__ import annotations

from aligner.documents.bilingual.parallel import take_apart
from aligner.model import Paragraph

OWNED = ("渡口归全村所有。", "The ferry belongs to the whole village.")
ELECTED = (
    "船夫由村民推选，任期三年，可以连任。",
    "The boatmen are elected by the villagers for three years each time.",
)
FOG = ("雾天停航。", "It stops in fog.")
FARE = ("成人收费两元，学生和七十岁以上的老人免费。", "Adults pay two yuan; pupils and people over seventy go free.")
NIGHT = ("夜间有灯。", "There are lamps at night.")
LAST = ("末班船晚上九点从北岸开出。", "The last boat leaves the north bank at nine in the evening.")


def links(*page: str) -> tuple[tuple[int, int], ...] | None:
    found = take_apart([Paragraph(text, line=number) for number, text in enumerate(page, 1)])
    return found and found.links


def test_where_the_order_turns_no_line_is_tied_to_its_neighbour() -> None:
    found = links(*OWNED, *ELECTED, *FOG[::-1], *FARE[::-1], *NIGHT[::-1], *LAST)
    assert found is not None
    assert all(chinese == english for chinese, english in found)


def test_in_one_order_pairs_are_tied_though_one_line_is_left_untranslated() -> None:
    pairs = [*OWNED, *ELECTED, *FOG, *FARE, *NIGHT, *LAST]
    assert links(*pairs) == tuple((i, i) for i in range(6))
    found = links(*pairs[:4], "The ferry was founded in 1931.", *pairs[4:])
    assert found is not None
    assert {(2, 3), (3, 4), (4, 5), (5, 6)} <= set(found)
