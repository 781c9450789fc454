from aligner.quality.adequacy.reading import reading
from aligner.quality.listed_places import core, places_of_others
from aligner.quality.lists import Item, lists
from aligner.quality.word_links import linked


def test_the_places_of_the_other_items() -> None:
    source, target = reading("牛肉、乳制品和葡萄酒", (), True), reading("beef and wine", (), False)
    (row,) = lists(source, True)
    keys = [token.key for token in source.tokens]
    own, _ = linked(source, target, True)
    assert places_of_others(row, 1, keys, own, target) == {0: 0, 2: 1}
    assert places_of_others(row, 0, keys, own, target) == {2: 1}


def test_a_head_that_others_have_is_not_the_items_own() -> None:
    source = reading("尊重自然、顺应自然、保护自然", (), True)
    (row,) = lists(source, True)
    keys = [token.key for token in source.tokens]
    assert [keys[core(row, k, keys).first] for k in range(3)] == ["尊重", "顺应", "保护"]
    assert isinstance(core(row, 1, keys), Item)
