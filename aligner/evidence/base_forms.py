"""Base forms of English words that stemming leaves apart: irregular verbs and plurals, comparatives and superlatives.

Dictionaries list "go" and "large"; texts say "went" and "largest".
"""

from __future__ import annotations

import functools
import re

from aligner.evidence.english_words import stem

_IRREGULAR = """
arise arose arisen; awake awoke awoken; bear bore borne born; beat beaten; become became; begin began begun; bend bent;
bind bound; bite bit bitten; bleed bled; blow blew blown; break broke broken; breed bred; bring brought; build built;
burn burnt; buy bought; catch caught; choose chose chosen; cling clung; come came; creep crept; deal dealt; dig dug;
draw drew drawn; dream dreamt; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed;
feel felt; fight fought; find found; flee fled; fly flew flown; forbid forbade forbidden; forget forgot forgotten;
forgive forgave forgiven; freeze froze frozen; get got gotten; give gave given; go went gone; grind ground;
grow grew grown; hang hung; hear heard; hide hid hidden; hold held; keep kept; kneel knelt; know knew known; lay laid;
lead led; lean leant; learn learnt; leave left; lend lent; lie lain; light lit; lose lost; make made; mean meant;
meet met; mistake mistook mistaken; overcome overcame; pay paid; prove proven; ride rode ridden; ring rang rung;
rise rose risen; run ran; say said; see saw seen; seek sought; sell sold; send sent; sew sewn; shake shook shaken;
shine shone; shoot shot; show shown; shrink shrank shrunk; sing sang sung; sink sank sunk; sit sat; sleep slept;
slide slid; speak spoke spoken; speed sped; spend spent; spin spun; spring sprang sprung; stand stood;
steal stole stolen; stick stuck; sting stung; strike struck stricken; strive strove striven; swear swore sworn;
sweep swept; swell swollen; swim swam swum; swing swung; take took taken; teach taught; tear tore torn; tell told;
think thought; throw threw thrown; understand understood; undertake undertook undertaken; undergo underwent undergone;
wake woke woken; wear wore worn; weave wove woven; weep wept; win won; wind wound; withdraw withdrew withdrawn;
withstand withstood; write wrote written;
man men; woman women; child children; foot feet; tooth teeth; goose geese; mouse mice; person people; life lives;
wife wives; knife knives; leaf leaves; half halves; wolf wolves; shelf shelves; thief thieves; self selves;
good better best; bad worse worst; far farther further; little less least; many more most; old elder eldest
"""
_COMPARED = re.compile(r"^(.{2,}?)(?:er|est)$")


@functools.lru_cache(maxsize=1)
def _irregular() -> dict[str, str]:
    forms: dict[str, str] = {}
    for line in _IRREGULAR.split(";"):
        base, *others = line.split()
        forms |= {stem(other): stem(base) for other in others}
    return forms


@functools.lru_cache(maxsize=100_000)
def base_forms(key: str) -> tuple[str, ...]:
    """Stems of words that the word with this stem may be a form of, itself left out.

    >>> base_forms("went"), base_forms("largest"), base_forms("bigger")
    (('go',), ('larg',), ('bigg', 'big'))
    """
    found = []
    irregular = _irregular().get(key)
    if irregular is not None:
        found.append(irregular)
    compared = _COMPARED.match(key)
    if compared:
        plain = compared[1]
        found += [stem(plain), stem(f"{plain}e")]
        if len(plain) > 2 and plain[-1] == plain[-2]:
            found.append(stem(plain[:-1]))
        if plain.endswith("i"):
            found.append(stem(f"{plain[:-1]}y"))
    return tuple(form for form in dict.fromkeys(found) if form != key)
