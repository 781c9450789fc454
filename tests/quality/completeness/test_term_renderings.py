"""How a batch renders its terms."""

from aligner.quality.completeness.term_renderings import rendered_otherwise, usual_renderings

BATCH = [
    ("双方打击网络犯罪。", "Both sides fight cyber crime."),
    ("网络犯罪没有国界。", "Cyber crimes know no borders."),
    ("各国谈网络犯罪。", "The states spoke of cyber crime."),
    ("网络犯罪与日俱增。", "Cyber crime grows by the day."),
]


def test_the_usual_rendering_is_counted_by_units() -> None:
    usual = usual_renderings([*BATCH, ("网络犯罪很多。", "There is much network crime.")])
    rendering = usual["网络", "犯罪"]
    assert (rendering.words.lower(), rendering.units) == ("cyber crime", 4)


def test_too_few_or_too_mixed_is_no_usage() -> None:
    assert usual_renderings(BATCH[:3]) == {}
    mixed = [(chinese, english.replace("yber", "omputer")) for chinese, english in BATCH]
    assert ("网络", "犯罪") not in usual_renderings([*BATCH, *mixed])


def test_another_word_beside_the_same_one_is_another_rendering() -> None:
    usual = usual_renderings(BATCH)
    chinese, english = "网络犯罪很多。", "There is much network crime."
    (found,) = rendered_otherwise(chinese, english, usual)
    assert chinese[slice(*found.chinese)] == "网络犯罪"
    assert english[slice(*found.english)] == "network crime"
    assert list(rendered_otherwise(chinese, "There is much violent crime.", usual)) == []
    assert list(rendered_otherwise(chinese, "There is much crime in cyber space.", usual)) == []
    assert list(rendered_otherwise("非网络犯罪很多。", english, usual)) == []
