"""Which encoding bytes are in, and what is said where they are in none."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.documents import encoding
from aligner.documents.encoding import SAMPLE, decode, detect
from aligner.errors import UserError

SIMPLIFIED = "双方同意建立信息安全联合工作组\uff0c每年举行一次会议\u3002"
TRADITIONAL = "雙方同意建立資訊安全聯合工作組\uff0c每年舉行一次會議\u3002"
ENGLISH = "The two sides agree to set up a joint working group."


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (SIMPLIFIED, "utf-8"),
        (SIMPLIFIED, "gb18030"),
        (SIMPLIFIED, "gb2312"),
        (SIMPLIFIED, "utf-16-le"),
        (SIMPLIFIED, "utf-16-be"),
        (TRADITIONAL, "utf-8"),
        (TRADITIONAL, "big5"),
        (TRADITIONAL, "gbk"),
        ("TTT一", "gb18030"),
        ("目录", "gb18030"),  # valid UTF-8 by chance
        ("中国", "gb18030"),
        ("協定", "big5"),
        ("条约", "utf-8"),
        ("第一条", "gb18030"),
        ("第一條", "big5"),
        ("嘅喺咗係唔係呢個意思", "big5hkscs"),
        (f"{ENGLISH} 双方", "gb18030"),
        (f"{ENGLISH} 雙方", "big5"),
        (f"{ENGLISH} 𠮷", "gb18030"),
        (ENGLISH, "ascii"),
        (ENGLISH, "utf-16-le"),
        ("The “two sides” met – at last – in the café…", "cp1252"),
        ("The President’s naïve résumé", "cp1252"),
        ("café", "utf-8"),
        ("It costs £5.", "cp1252"),
        ("It costs £5.", "utf-8"),
        ("Москва: the two sides met", "utf-8"),
        ("an emoji 😀", "utf-8"),
    ],
)
def test_text_is_read_in_the_encoding_it_was_written_in(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "x.txt") == text


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (b"\x84\x31\x95\x33", "gb18030"),
    ],
)
def test_a_byte_order_mark_decides_and_goes(mark: bytes, encoding: str) -> None:
    assert decode(mark + SIMPLIFIED.encode(encoding), "x.txt") == SIMPLIFIED


def test_an_encoding_named_for_the_one_file_of_a_pair_spares_the_other_that_marks_itself() -> None:
    assert decode("The river — “high water”.".encode("utf-16"), "x.txt", "gb18030") == "The river — “high water”."
    assert decode("河水“上涨”。".encode("utf-8-sig"), "x.txt", "big5") == "河水“上涨”。"


def test_an_encoding_that_the_user_names_is_believed() -> None:
    assert decode("é".encode("latin-1"), "x.txt", "latin-1") == "é"
    assert decode(SIMPLIFIED.encode("gbk"), "x.txt", "gb2312") == SIMPLIFIED
    assert decode(codecs.BOM_UTF8 + b"x", "x.txt", "utf-8") == "x"


@pytest.mark.parametrize(
    ("data", "encoding", "said"),
    [
        (SIMPLIFIED.encode()[:-1], None, "x.txt: the file is cut off: it ends at byte 72 within a character (UTF-8)"),
        (SIMPLIFIED.encode()[:-2], None, "ends at byte 72"),
        (SIMPLIFIED.encode() + b"\xff" + SIMPLIFIED.encode(), None, "byte 0xff at offset 75 is no UTF-8"),
        (SIMPLIFIED.encode("gb18030") * 3 + b"\xff\xff", None, "GB 18030"),
        (
            "She read the résumé at the café.\n".encode() * 8 + b"It\x92s late.\n",
            None,
            "byte 0x92 at offset 290 is no UTF-8",
        ),
        (SIMPLIFIED.encode("gb18030"), "utf-8", "is no UTF-8; give the right --encoding"),
        (SIMPLIFIED.encode("utf-16-le")[:-1], "utf-16-le", "cut off"),
        (b"plain", "klingon", "no encoding is called “klingon”"),
        (b"plain", "rot13", "no encoding is called “rot13”"),
        (b"\x00\x01\x02\x03" * 40, None, "not a text: control character 0x00 at byte 0"),
        (b"abc\x00def", None, "not a text: control character 0x00 at byte 3"),
        (b"\x01\x02\x03\x04" * 40, None, "not a text: control character 0x01 at byte 0"),
        (bytes(range(128, 256)) * 4, None, "--encoding"),
    ],
)
def test_what_cannot_be_decoded_is_one_line_with_the_place(data: bytes, encoding: str | None, said: str) -> None:
    with pytest.raises(UserError) as caught:
        decode(data, "x.txt", encoding)
    assert said in str(caught.value)
    assert "--encoding" in str(caught.value)


def test_a_large_file_is_weighed_where_it_is_not_ascii() -> None:
    head = b"All of this is plain.\n" * (SAMPLE // 10)
    assert detect(head + (SIMPLIFIED * 3).encode("gb18030")) == "gb18030"
    assert detect(head + (TRADITIONAL * 3).encode("big5")) == "big5hkscs"
    assert decode(head + SIMPLIFIED.encode("gb18030") * SAMPLE, "x.txt").endswith(SIMPLIFIED)


@given(st.text(st.sampled_from(SIMPLIFIED + ENGLISH)), st.sampled_from(["utf-8", "gb18030"]))
def test_any_text_of_common_characters_comes_back(text: str, encoding: str) -> None:
    text = SIMPLIFIED[:4] + text
    assert decode(text.encode(encoding), "x.txt") == text


SIGNS = "¹²³½¼¾µ±×÷°§©®¶éèêàçüöäáíóúñôãõœščžřłńśāáǎàōóǒòǔùǚαβγδεμσπΔΩ"


@given(st.text(st.sampled_from(SIGNS), min_size=1, max_size=30), st.sampled_from(["{} ", "a{}n", ".{}\n", "5{}m"]))
def test_english_with_any_of_its_signs_and_accents_is_utf8_however_often_they_stand_there(
    signs: str, around: str
) -> None:
    text = f"{ENGLISH}\n" + "".join(around.format(sign) for sign in signs)
    assert decode(text.encode(), "x.txt") == text


@given(st.sampled_from("¹²³½¼¾±°§©®é’–£"), st.sampled_from([" {} ", "proposal.{}\n", "2{} hours", "a width of 5 m{}."]))
def test_english_with_a_single_sign_is_windows_1252_where_it_is_no_utf8(sign: str, around: str) -> None:
    text = f"{ENGLISH} {around.format(sign)}"
    assert decode(text.encode("cp1252"), "x.txt") == text


@pytest.mark.parametrize("encoding", ["gb18030", "big5"])
@pytest.mark.parametrize("word", ["目錄", "微笑", "小學", "鑰匙", "失效", "野味", "附註", "來源", "第三條"])
def test_a_single_chinese_word_among_english_is_read_in_its_own_encoding(word: str, encoding: str) -> None:
    for text in (word, f"{ENGLISH} ({word})\n"):
        assert decode(text.encode(encoding), "x.txt") == text


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_utf8_with_a_mark_comes_back_whatever_it_says(text: str) -> None:
    assert decode(text.encode("utf-8-sig"), "x.txt") == text.removeprefix("\ufeff")


@given(st.binary(max_size=60))
def test_any_bytes_give_a_text_or_a_user_error(data: bytes) -> None:
    assert outcome(data).startswith(("text ", "x.txt: "))


def outcome(data: bytes) -> str:
    try:
        return f"text {decode(data, 'x.txt')}"
    except UserError as error:
        return str(error)


def test_many_characters_of_utf8_without_a_fault_are_utf8(monkeypatch: pytest.MonkeyPatch) -> None:
    """No other encoding is weighed then; a few characters could be right in two."""
    weighed: list[str] = []

    def noted(sample: bytes, name: str, cut: bool) -> float:
        weighed.append(name)
        return 0.0

    monkeypatch.setattr(encoding, "_plausibility", noted)
    assert detect(("双方同意共同修建一座桥。" * 20).encode()) == "utf-8"
    assert not weighed
    detect("联通".encode("gb18030"))
    assert "gb18030" in weighed
