"""How often a character stands in Chinese and English texts, roughly: enough to tell a reading from a misreading.

The few hundred commonest characters make up three quarters of any Chinese text, the taught ones (the first levels of
GB 2312 and Big5) nearly all the rest; a wrong decoding hits the former rarely and the latter every other time.
"""

from __future__ import annotations

from functools import lru_cache

_COMMON = (
    "一是人了不在有大中国和为这上他个地年来我会以到时要出的生学说道民家子也成行下们于后就发自之对得主长可过天作分方用多你着部能市等业全里工公经本都而高政"
    "法面门动日进区事代那去心小同北定开产前其军还然起种所如现理机体表力好外与文当两实重新三么只山水关明从化平建又制南内西没此将员名手最东头者月间无安看见"
    "各城十相但已些正口通想度加第她合院物性战由位常点海意场武使次二向治因立数样身情入原问把路被并利石老教万知级量任江及应省资委务元美特期世湖回系比气汉总"
    "展电科金先声提品设或义王社很统处四首共马形己儿司太目基领队直计别女权话少流命至报米给打变果书清活几州华解议更称程今决张导术府才保交放管结师便走达族反"
    "再题色五京河接条规式县白它改风光运信受什组听布百济党指论强做取技黄神选记斯真却职号界件花类何眼兵传带空干农边据集联古广完质阳难增历史专官每住商即步认"
    "车台林必死游举线言皇土团收考求德叫近备研争非具李众连调感转笑革该持始英克士尔让拉思根格造较际亲单朝红型价校约器字段周亚深候则功属积快图火千准究往极育"
    "装许参半令吃观鱼精办像帝八复影告远群包整构料随划算象容示投势热值夫网望源息语股铁断派速怎需片爱律纪支早况病境证编"
    "國爲為這個來會時學說們於後發對長過業裏裡經門動進區開產軍還種現機體與當兩實麼關從內沒將員東頭間無見戰點場數樣問並萬級應資務氣漢總電聲設義統處馬兒領"
    "隊計別權話報給變書幾華議稱決張導術結師達題條規縣風運組聽濟黨論強黃選記卻職號類傳帶幹農邊據聯廣質陽難歷專認車臺遊舉線團備爭衆眾連調轉該爾讓較際親單"
    "紅價約亞則屬積圖準極裝許參喫觀魚辦復遠羣構隨勢熱網語鐵斷愛紀況證編"
)
"""The 500 commonest characters of Chinese texts, and their traditional forms where they differ."""
_MARKS = (
    "\u3001\u3002\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f\u201c\u201d\u2018\u2019\u300a\u300b\u300c\u300d\u300e\u300f"
    "\u3008\u3009\u3010\u3011\u3014\u3015\u2014\u2026\u00b7\u3000\uff10\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff19"
)
"""The marks of Chinese texts: full-width, with the quotation marks that English ones share."""
_TYPOGRAPHY = "\u2013\u00a0\u2022\u00a9\u00ae\u2122\u00ab\u00bb\u00b0\u00a7\u20ac\u00a3"
"""What stands beside the letters in English texts."""
_SIGNS = "\u00b9\u00b2\u00b3\u00bd\u00bc\u00be\u00b5\u00b1\u00d7\u00f7\u00b6\u00a5\u00a2\u00ba\u00aa\u00bf\u00a1\u00b7"
"""Signs of notes, fractions, units and sums, which many English texts have here and there."""
_ACCENTED = (
    "\u00e9\u00e8\u00ea\u00e0\u00e2\u00e7\u00fc\u00f6\u00e4\u00e1"
    "\u00ed\u00f3\u00fa\u00f1\u00ef\u00f4\u00e3\u00f5\u00eb\u00ee"
)
"""The commonest letters with accents."""
_LETTERS = (
    "\u0101\u01ce\u0113\u011b\u012b\u01d0\u014d\u01d2\u016b\u01d4\u01d6\u01d8\u01da\u01dc"
    "\u0107\u010c\u010d\u0111\u0142\u0144\u0151\u0153\u0159\u015b\u015e\u015f\u0160\u0161\u0163\u016f"
    "\u0171\u017a\u017c\u017d\u017e\u0103\u0105\u0119\u011f\u0131\u0130\u0219\u021b\u0141\u015a\u0165\u02bf\u02be"
)
"""Letters of Pinyin with its tones, and of Central European, Turkish and transliterated Arabic names."""
EVERYDAY = -9.5
"""What the rarest of the taught Chinese characters count."""
_REPLACED = -40.0
"""What a byte that cannot be decoded counts: worse than any character."""


@lru_cache(maxsize=1 << 16)
def log_frequency(character: str) -> float:
    """The natural logarithm of how often a character stands in Chinese or English texts, roughly."""
    code = ord(character)
    if code < 0x80:
        return -3.2 if character.isalnum() or character in " \n" else -5.0 if code >= 0x20 or code in (9, 13) else -25.0
    if character == "\ufffd":
        return _REPLACED
    if character in _COMMON:
        return -6.5
    if character in _MARKS:
        return -5.5
    if character in _TYPOGRAPHY:
        return -7.0
    if 0x4E00 <= code <= 0x9FFF:
        return EVERYDAY if _is_everyday(character) else -13.0
    if character in _SIGNS:
        return -8.0
    if 0xC0 <= code <= 0xFF or character in _LETTERS:
        return -10.0 if character in _ACCENTED else -11.5
    if 0xFF01 <= code <= 0xFF5E or 0x3000 <= code <= 0x303F or 0x2460 <= code <= 0x249B or 0x2000 <= code <= 0x206F:
        return -9.0
    if (0x391 <= code <= 0x3C9 and code != 0x3A2) or 0x410 <= code <= 0x451:
        return -10.5
    if 0x1F300 <= code <= 0x1FAFF or 0x3400 <= code <= 0x4DBF or 0x20000 <= code <= 0x3FFFF:
        return -13.4
    if code < 0xA0 or 0xE000 <= code <= 0xF8FF or 0xD800 <= code <= 0xDFFF or not character.isprintable():
        return -25.0
    if 0x100 <= code < 0x800 and character.isalpha():
        return -18.0  # letters of languages that hardly any Chinese or English text quotes
    return -14.0 if character.isalpha() and code < 0x3400 else -16.0


def _is_everyday(character: str) -> bool:
    """Whether a character belongs to the first level of GB 2312 (3,755) or of Big5 (5,401): the taught ones."""
    for encoding, first, last in (("gb2312", b"\xb0\xa1", b"\xd7\xfa"), ("big5", b"\xa4\x40", b"\xc6\x7e")):
        try:
            code = character.encode(encoding)
        except UnicodeEncodeError:
            continue
        if first <= code <= last:
            return True
    return False
