"""Single words left in the source's language: 交给了当地garages, "stocks of giant clams and shibanyu".

Names, units, commands and loans stay as they are in good translations too. So an English word has to be an ordinary
one that the source writes small, alone among Chinese characters and beside nothing that speaks of programs; a Chinese
one, in pinyin, has to be a word of the source that the dictionary renders otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.evidence.chinese_words import simplified
from aligner.evidence.english_words import stem
from aligner.evidence.gloss_words import is_ordinary
from aligner.evidence.lexicon import lexicon
from aligner.quality.negation.negations import Span
from aligner.quality.words.pinyin import readings

_BESIDE = r"A-Za-z0-9._/\\@#$%&*+=<>~^`'’\"“”‘’|_\-"
_ENGLISH = re.compile(
    rf"(?:^|(?<=[\u4e00-\u9fff，、；：。]))(?<![{_BESIDE}])\s?"
    r"(?P<word>[a-z]{4,}(?: [a-z]{3,}){0,2}|[a-z]{3} [a-z]{4,})(?=\s?[\u4e00-\u9fff，、；。！？])"
)
_TECHNICAL = re.compile(
    "(?=[a-z]{7})[a-z]+(?:in|ines?|ase|ose|ol|ide|ate|ium|itis|osis|a?emia|oma|phils?|cytes?|genic|ene|pathy|ology|graphy"
    "|scopy|ectomy|ation|ment|ness|ity)"
)
"""Words of medicine, chemistry and administration, as they end, that the dictionary explains nothing with."""
_LOANS = frozenset(
    "email blog vlog cookie cookies token tokens debug hash ping demo wifi emoji offer shell root kernel prompt agent"
    " chatbot commit push pull merge fork diff patch build docker latex markdown linux online offline bypass poster"
    " show model talk logo cosplay hashtag tutorial deadline case topic pass high happy livehouse brunch fans idol"
    " rapper party disco punk jazz rock blues soul hiphop remix beat bass gospel solo battle cover medley"
    " byte bytes bits pixel pixels null true false void class string float integer array list"
    " mbps kbps gbps litre litres tonne tonnes gram grams metre metres inch inches feet yard yards acre acres"
    " knot knots volt volts watt watts hertz joule joules mole moles tesla pascal kelvin lumen candela curie"
    " versus alpha beta gamma delta sigma omega theta lambda".split()
)
"""Borrowed words, units, and words of programs."""
_CODE_BEHIND = re.compile(
    r"\s?(?:命令|指令|参数|函数|选项|变量|变数|字段|栏位|标[签识记]|键|类|方法|模[块组]|目录|文件|档|包|属性|元素|接口|介面|脚本|代码|程[式序]|关键"
    r"|语句|按钮|菜单|选单|工具|软[件体]|应用|平台|网站|品牌|公司|系统|库|框架|协议|格式|语言|插件|帐号|账号|用户|分支|表|列|值|服务|一词|单词|词|字|音"
    r"|的意思)"
)
_CODE_BEFORE = re.compile(
    r"(?:命令|指令|参数|函数|选项|变量|工具|软件|程[序式]|平台|网站|品牌|公司|系统|输入|[键打]入|运行|执行|点[击选]|选择|单[字词]|英[文语]|称[为作]|叫做?"
    r"|[即译称为是]|等于|设为)\s?$"
)
_SYLLABLE = "(?:[bpmfdtnlgkhjqxryw]|[zcs]h?)?[iuv]?[aeiou]{1,2}(?:ng?|r)?"
_PINYIN = re.compile(rf"\b(?=[a-z]{{6}})(?<!['’./@*_“\"‘(-])(?:{_SYLLABLE}){{2,4}}(?![\w'’/@*_”\"’)-]|,? ?[(\0])")
"""What may be pinyin: most English words have letters together that it has not."""
_LONGEST = 4


def left_english(source: str, target: str) -> Iterator[tuple[Span, str]]:
    """Where an English word stands in a simplified Chinese target, and the word. What is quoted there is blanked out.

    >>> [word for _, word in left_english("It was left to local garages.", "工作交给了当地garages。")]
    ['garages']
    """
    for match in _ENGLISH.finditer(target):
        word = match["word"]
        if not _LOANS.isdisjoint(word.split()) or not re.search(
            rf"(?<![\w`'’./@-]){word}(?:e?s)?(?![\w`(/@-]|['’]\w)", source
        ):
            continue
        if _CODE_BEHIND.match(target, match.end()) or _CODE_BEFORE.search(target[: match.start()]):
            continue
        technical = [_TECHNICAL.fullmatch(one) is not None for one in word.split()]
        # A command or a file begins a sentence as it is written.
        if match.start("word") == 0 and not any(technical):
            continue
        if all(known or is_ordinary(one) for known, one in zip(technical, word.split())):
            yield match.span("word"), word


def left_pinyin(source: str, target: str) -> Iterator[tuple[Span, str]]:
    """Where the pinyin of a word of the Chinese source stands in an English target, and the pinyin.

    >>> [word for _, word in left_pinyin("协助复育石斑鱼。", "It helps to restock shibanyu.")]
    ['shibanyu']
    """
    for match in _PINYIN.finditer(target):
        word = match[0]
        if is_ordinary(word):
            continue
        spelt = _spelt(simplified(source), word)
        glosses = dict(lexicon().glosses(spelt)) if spelt else {}
        if glosses and stem(word) not in glosses and not any(word.startswith(gloss) for gloss in glosses):
            yield match.span(), word


def _spelt(text: str, word: str) -> str | None:
    """The first word of the dictionary in a simplified text that reads so."""
    for start in range(len(text)):
        for end in _ends(text, start, word):
            if end - start > 1 and text[start:end] in lexicon():
                return text[start:end]
    return None


def _ends(text: str, start: int, word: str) -> Iterator[int]:
    """Where the characters from `start` on that read as the whole word may end."""
    ways = [(start, 0)]
    while ways:
        place, at = ways.pop()
        if at == len(word):
            yield place
        elif place < len(text) and place - start < _LONGEST:
            ways += [(place + 1, at + len(one)) for one in readings(text[place]) if word.startswith(one, at)]
