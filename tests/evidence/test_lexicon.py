"""The dictionary, and its cache."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from aligner.evidence import lexicon as module
from aligner.evidence.kept import cache_folder
from aligner.evidence.lexicon import Lexicon, lexicon

ENTRIES = """# a comment
橋 桥 [qiao2] /bridge/CL:座[zuo4]/
橋樑 桥梁 [qiao2 liang2] /bridge (lit. and fig.)/connection/
長 长 [chang2] /length/long/
長 长 [zhang3] /chief/to grow/
長江 长江 [Chang2 Jiang1] /Yangtze River/
長城 长城 [Chang2 cheng2] /the Great Wall/
女 女 [nu:3] /woman/see 女人/
王 王 [Wang2] /surname Wang/
的 的 [de5] /of; of the/
not an entry
"""


@pytest.fixture
def little(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A dictionary of a few entries and an empty cache folder, which is returned."""
    source = tmp_path / "little.u8.gz"
    source.write_bytes(gzip.compress(ENTRIES.encode()))
    monkeypatch.setattr(module, "dictionary_source", lambda: source)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "aligner"


def fresh() -> Lexicon:
    """As a new process would load it."""
    return lexicon.__wrapped__()


def test_glosses_are_stems_with_weights(little: Path) -> None:
    book = fresh()
    assert dict(book.glosses("桥")) == {"bridg": 1.0}
    assert dict(book.glosses("桥梁")) == {"bridg": 1.0, "connect": 1.0}
    great, wall = dict(book.glosses("长城")).values()
    assert 0 < great == wall < 1
    assert book.glosses("无") == ()
    assert "长江" in book
    assert "的" not in book
    assert dict(book.glosses("女")) == {"woman": 1.0}


def test_entries_of_one_word_are_put_together(little: Path) -> None:
    assert {"length", "long", "chief", "grow"} <= set(dict(fresh().glosses("长")))


def test_readings_commonest_first_without_tones(little: Path) -> None:
    book = fresh()
    assert book.readings("长") == ("chang", "zhang")
    assert book.readings("女") == ("nu",)
    assert book.readings("骉") == ()


def same(book: Lexicon) -> bool:
    return dict(book.glosses("桥梁")) == {"bridg": 1.0, "connect": 1.0} and book.readings("长") == ("chang", "zhang")


def test_the_cache_is_written_once_and_read(little: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert cache_folder() == little
    assert not little.exists()
    assert same(fresh())
    (kept,) = little.iterdir()
    assert kept.name.startswith("lexicon-")

    def never(text: str) -> None:
        raise AssertionError("compiled although it was cached")

    monkeypatch.setattr(module, "_compile", never)
    assert same(fresh())


def test_a_broken_cache_is_made_anew(little: Path) -> None:
    assert same(fresh())
    (kept,) = little.iterdir()
    whole = kept.read_bytes()
    kept.write_bytes(whole[: len(whole) // 2])
    assert same(fresh())
    assert [path.read_bytes() for path in little.iterdir()] == [whole]


def test_another_dictionary_has_another_cache(little: Path, tmp_path: Path) -> None:
    fresh()
    (tmp_path / "little.u8.gz").write_bytes(gzip.compress(b"\xe6\xb2\xb3 \xe6\xb2\xb3 [he2] /river/\n"))
    assert dict(fresh().glosses("河")) == {"river": 1.0}
    assert len(list(little.iterdir())) == 2


def test_without_a_writable_cache(little: Path, tmp_path: Path) -> None:
    """A file stands where the folder should be: nobody, not even root, can write below it."""
    (tmp_path / "cache").write_text("in the way")
    assert same(fresh())
    assert (tmp_path / "cache").read_text() == "in the way"


DICTIONARY = {"河": "river", "桥": "bridg", "委员会": "committe", "冬天": "winter", "老师": "teacher", "跨境": "border"}


@pytest.mark.parametrize("word", DICTIONARY)
def test_the_real_dictionary(word: str) -> None:
    assert DICTIONARY[word] in dict(lexicon().glosses(word))


def test_all_weights_lie_between_nothing_and_one() -> None:
    book = lexicon()
    lines = gzip.decompress(module.dictionary_source().read_bytes()).decode().splitlines()
    words = {line.split()[1] for line in lines if line and not line.startswith("#")}
    weights = [weight for word in words for _, weight in book.glosses(word)]
    assert len(weights) > 100_000
    assert min(weights) > 0
    assert max(weights) <= 1
