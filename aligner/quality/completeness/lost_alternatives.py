"""Where the translation lacks an alternative: 暴风信号或黑色暴雨警告 rendered "the storm signal".

English has an "or" for nearly every 或 in statements of law and contracts. Where it has none, and of the words behind
或 the first two have no counterpart though the dictionary knows them, the alternative is lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.evidence.chinese_words import HAN, simplified
from aligner.evidence.concepts import renderings
from aligner.quality.adequacy.reading import Reading
from aligner.quality.completeness.lost_partners import LostPartner
from aligner.quality.words.word_links import linked

_OR_ZH = re.compile("(?<=[^，。；：、])或者?(?!以[上下]|[许是多少缺早]|更|其他|其它|其余)(?=[\u4e00-\u9fff])")
_OR_EN = re.compile(
    r"\b(?:or(?! (?:above|over|more|below|under|less|later|earlier|so|after|before|higher|lower|longer|older|younger)"
    r"(?:[,.;)]|$| (?:is|are|was|were|has|have|shall|will|must|in|at|for|who|that|which|and)\b))"
    r"|nor|and|either|neither|whether|any\w*|both|between|each|all|every\w*|else|otherwise|alternatively|unless|versus"
    r"|respectively|various|different|whatever|whichever|whoever|wherever|may|might|perhaps|possibly|maybe|if not)\b"
    r"|[/;&–—-]",
    re.IGNORECASE,
)
"""All that may join two alternatives, or stand for them."""
_TIME = re.compile(r"\bat any time\b|\bbetween [^,;]{1,20} and\b")
"""Words of time that join nothing else."""
_LEAST = 2
"""Words of the lost one that have to be known."""


def lost_alternatives(source: Reading, target: Reading) -> Iterator[LostPartner]:
    """The alternative of a Chinese source that the English target lacks, at most one."""
    text = simplified(source.text)
    if "或" not in text or _OR_EN.search(_TIME.sub("", target.text)):
        return
    own, _ = linked(source, target, True)
    tokens = source.tokens
    for match in _OR_ZH.finditer(text):
        lost = [k for k, token in enumerate(tokens) if token.start >= match.end()][:_LEAST]
        kept = [k for k, token in enumerate(tokens) if token.end <= match.start() and own.own[k]][-1:]
        if len(lost) < _LEAST or not kept or tokens[lost[0]].start > match.end():
            continue
        if source.clause[lost[-1]] != source.clause[kept[0]] or not all(_is_known(tokens[k].key) for k in lost):
            continue
        if any(own.explained[k] for k in lost):
            continue
        places = own.own[kept[0]]
        yield LostPartner(
            (tokens[lost[0]].start, tokens[lost[-1]].end),
            (tokens[kept[0]].start, tokens[kept[0]].end),
            (target.tokens[min(places)].start, target.tokens[max(places)].end),
        )
        return


def _is_known(key: str) -> bool:
    return len(key) > 1 and HAN.match(key) is not None and bool(renderings(key))
