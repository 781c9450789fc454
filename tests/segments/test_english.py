"""English sentence boundaries, as a table: the bar marks the boundaries."""

from __future__ import annotations

import pytest

from aligner.segments.english import EnglishSegmenter
from aligner.segments.segmenter import slices

CASES = {
    "stops": "The bridge is done. |Who cuts the ribbon? |The mayor! |Good",
    "runs of marks": "Really?! |Never!!! |So be it.",
    "titles": "Mr. Li met Mrs. Wang, Dr. Ho and Prof. J. Chen. |Lt. Gen. Zhao and Messrs. Orr and Fox left.",
    "latin": "Use marks, e.g. Stars, i.e. Asterisks, cf. Section 2, viz. Both vs. None. |Done.",
    "references": "See Art. 5, para. 2, vol. III, pp. 3-4, Fig. A, No. 7 and Doc. A/12. |Then sign.",
    "references to letters": "See para. 2, subpara. (a) and no. (iv). |Then sign.",
    "cases of a court": "In Smith v. Jones the court agreed. |The lamp needs 12 V. |It is dark.",
    "a number may begin with letters": "See Contract No. HB-0612 and Permit No. K12. |Then sign.",
    "No is also a word": "He said no. |I left. |No. |It was late.",
    "No is the heading of a column": "No. Berth Depth (m)",
    "No is a word before a clause": "No. |Berths are full, he said",
    "No is a word before a sentence": "No. |They left. |No. |Chen rose",
    "No is a word before a word": "No. |Never.",
    "months": "It opened on Jan. 5 and closed in Sept. 2020. |We met in Dec. |The rest came later.",
    "sun is also a word": "He sat in the sun. |Birds sang. |She sat. |Rain fell.",
    "country": "The U.S. Postal Service grew in the U.S. |The U.K. followed.",
    "company": "Acme Inc. Chairman Li and Fox & Co. agreed. |It pays Fox Ltd. |They were glad.",
    "degree": "She has a Ph.D. in law. |He has an M.A. |They met.",
    "time": "It begins at 5 p.m. Monday. |It ended at 6 a.m. |We slept.",
    "etc": "Pens, ink, etc. are here. |We sell pens, etc. |Customers come daily.",
    "initials": "J. K. Fox met James A. Orr and D.E. Shaw. |F. Lee left.",
    "a letter ends a sentence": "This is plan B. |The end. |So am I. |We know.",
    "a letter tells the parties apart": "Ask Party B. |Party A pays. |See Annex A. |Rates rose.",
    "letters tell things apart": "Use Plan B. |Costs fell. |It has vitamin C. |Children like it.",
    "initials behind such words": "It is the party J. Fox founded, the class K. Orr taught.",
    "a heading of a lettered group": "Group A. Ships",
    "a heading of a lettered group with a numeral": "2. Group A. Ships",
    "decimals": "It rose 3.5 per cent to $2.75. |Version 2.10.1 is out.",
    "ends in a year": "It opened in 2016. |The rest is history. |5 people came.",
    "addresses": "Go to www.example.org or https://example.org/a?b=1. |Write to li.ming@example.org. |Done.",
    "ellipsis": "I... I can't say. |Wait ... |Then go. . . |Or stay… |Well... no. . . maybe.",
    "ellipsis stutter": "I... I know. |W... What is it?",
    "lower case goes on": "development. recovery. |Another... how long? |The dong! like a bell.",
    "brand": "Sales rose. |iPhone sales fell. |eBay grew.",
    "exclamation in a name": "She joined Yahoo! Inc. in May. |Yahoo! grew.",
    "closing marks stay": 'He said, "Go." |(She went.) |"Did he?" |[Yes.] |‘So.’ |“Fine.” |Done.',
    "bold type": "**Be kind.** |Criticise the code. |**Mind** the gap.",
    "quotation then who speaks": '"Why?" he asked. |"Stop!" Wang shouted. |"Now?" Mr. Li asked. |“Go!” I said.',
    "quotation then another sentence": '"Why?" |He asked the guard. |"Stop!" |Wang ran.',
    "sentences within a quotation": '"It is dark. |Our parents will worry!" |They left.',
    "quotation then quotation": '"At one A.M." |"So soon!"',
    "stray closing quote": 'It is hard. " |They know. |“Yes. ” |He left.',
    "brackets within a sentence": "The port (see Art. 5. Also Art. 6.) is open. |Both (Acme Inc.) Directors left.",
    "brackets as a sentence": "It is done. |(He left. |She stayed.) |Good.",
    "brackets end a sentence": "He knew her (she was his aunt.) |And she knew him.",
    "note numbers": "It grew.[3] |It fell.[4, 5] |It rose.¹² |Good.",
    "semicolons, colons, dashes": "He came; She saw: We won — They lost. |Done—Gone.",
    "list numerals": "1. Scope. |2. Terms. |(a) One. |(b) two. |IV. Plan. |a) three.",
    "roman with comma": "VII, We will cooperate. |It is urgent.",
    "bullet and numeral": "• 9. Foo bar. |Baz.",
    "heading labels": "Chapter IV. Plan of Action",
    "labels of boxes and goals": "Box 1. What the Figures Hide",
    "a goal and its number": "Goal 6. Clean Water. |Stop 3. The Dugout",
    "heading then sentence": "Part 2. Duties. |Section B. Rights. |We agree.",
    "glued items": "(a) one; |(b) two; and |(c) three.",
    "items named in a sentence": "It covers (a) one; (b) two; and (c) three.",
    "glued sentences": "We met.|The end came.|It was late. |Use java.lang.String or Foo.Bar. |Done",
    "line breaks": "President\n|Li Ming\r\n|Beijing\u2028|China",
    "Chinese stops": "It is done。|We left！|Good",
    "Chinese behind": "It is done. |码头已完工。|好",
    "digits and symbols open": "Sold. |$5 each. |“Cheap.” |—He left. |* Note.",
    "non-breaking space": "It is done.\u00a0|We left.",
    "only marks": "* * *",
    "a heading": "Peace and Stability in Cyberspace",
    "empty": "",
}


@pytest.mark.parametrize("marked", CASES.values(), ids=CASES.keys())
def test_boundaries(marked: str) -> None:
    text = marked.replace("|", "")
    pieces = [text[start:end] for start, end in slices(text, EnglishSegmenter().boundaries(text))]
    assert pieces == [piece.strip() for piece in marked.split("|") if piece.strip()]


def test_long_paragraphs_take_no_more_than_linear_time() -> None:
    """Would take minutes if any rule looked back over the whole paragraph."""
    for text in ("." * 100_000, ". " * 50_000, "a" + " " * 100_000 + "b", "A." * 50_000, "(" * 100_000, '"' * 100_000):
        assert EnglishSegmenter().boundaries(text) == []
