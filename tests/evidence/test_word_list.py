"""jieba's tokenizer with its word list from a kept table, against jieba's own."""

from __future__ import annotations

from pathlib import Path

import jieba
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aligner.evidence import word_list
from aligner.evidence.word_list import Tokenizer, tokenizer

TEXTS = (
    "鸭子过了河，老师讲了一个关于大海的故事。",
    "网络主权是国家主权在网络空间的自然延伸",
    "甪直镇的砼厂每年生产C30混凝土120万吨\r\n 以上",
    "她说：“李小龙的截拳道，我三岁就会了！”",
    "",
    "A-1 区 50% 的 e-mail",
)


@pytest.fixture(scope="module")
def ours() -> Tokenizer:
    return tokenizer()


@pytest.fixture(scope="module")
def theirs() -> jieba.Tokenizer:
    found = jieba.Tokenizer()
    found.FREQ, found.total = found.gen_pfdict(found.get_dict_file())
    found.initialized = True
    return found


@pytest.mark.parametrize("text", TEXTS)
def test_texts_are_cut_as_jieba_cuts_them(text: str, ours: Tokenizer, theirs: jieba.Tokenizer) -> None:
    ours.initialize()
    assert ours.lcut(text) == theirs.lcut(text)
    assert ours.lcut_for_search(text) == theirs.lcut_for_search(text)


COMMON = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动。，A1 "


@settings(deadline=None)
@given(text=st.text(st.sampled_from(COMMON), max_size=40))
def test_any_text_is(text: str, ours: Tokenizer, theirs: jieba.Tokenizer) -> None:
    ours.initialize()
    assert ours.lcut(text) == theirs.lcut(text)


def test_the_list_says_what_jiebas_says(ours: Tokenizer, theirs: jieba.Tokenizer) -> None:
    ours.initialize()
    assert ours.total == theirs.total
    for word in ("网络", "网络主", "主权", "甪砼", "", "中华人民共和", "zz"):
        assert ours.FREQ.get(word) == theirs.FREQ.get(word)
        assert ours.FREQ.get(word, 7) == theirs.FREQ.get(word, 7)
        assert (word in ours.FREQ) == (word in theirs.FREQ)


def test_after_many_words_the_whole_list_is_loaded(theirs: jieba.Tokenizer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word_list, "_MANY", 50)
    own = tokenizer()
    for text in TEXTS * 2:
        own.initialize()
        assert own.lcut(text) == theirs.lcut(text)
    assert own.FREQ == theirs.FREQ


def test_jiebas_own_cache_is_neither_read_nor_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It lies in the folder for temporary files, under a name that anybody may have taken."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "temporary").mkdir()
    (tmp_path / "temporary" / "jieba.cache").write_bytes(b"planted")
    for _ in range(2):
        own = tokenizer()
        own.initialize()
        assert own.lcut("网络主权") == ["网络", "主权"]
    assert (tmp_path / "temporary" / "jieba.cache").read_bytes() == b"planted"
    assert len(list((tmp_path / "cache" / "aligner").iterdir())) == 1
