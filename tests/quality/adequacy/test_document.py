"""What a document as a whole says about its beads."""

from aligner.quality.adequacy.document import Document
from aligner.quality.adequacy.examples import as_pair
from aligner.quality.adequacy.weights import load

LITERAL = [
    ("中国人民", "The people of China"),
    ("双方支持世界和平。", "Both sides support world peace."),
    ("老师教学生历史。", "The teacher teaches the students history."),
    ("科学家测量冰川的厚度。", "Scientists measure the thickness of the glacier."),
    ("法律保护森林。", "The law protects the forest."),
    ("医生治疗病人。", "The doctor treats the patients."),
] * 4
FREE = [
    ("店主每天清晨把水果摆得整整齐齐。", "Nobody was up before him."),
    ("船员们连夜修好了发动机。", "By dawn they were off again."),
    ("她心里七上八下。", "What would become of it all?"),
    ("这件事说来话长。", "Where should I begin?"),
    ("他一毛不拔。", "You would not get a cent out of him."),
    ("大家都捏了一把汗。", "It had been a close shave."),
]


def document(pairs: list[tuple[str, str]]) -> Document:
    return Document.of([as_pair(((chinese,), (english,))) for chinese, english in pairs], load().lengths)


def test_how_literal_a_translation_is() -> None:
    assert document(FREE).vocabulary.literal == 0
    assert document(LITERAL).vocabulary.literal > 0.5
    assert document([]).vocabulary.literal == 0
    assert document(LITERAL[:1]).vocabulary.literal < document(LITERAL).vocabulary.literal
