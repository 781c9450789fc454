"""What English sentence boundaries turn on: abbreviations by what they tell, and the words that open sentences.

Abbreviations stand without their last full stop and, but for the capitalised sets, in lower case.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TITLES = _words("""
    Mr Mrs Ms Mx Dr Prof Rev Hon Gen Col Maj Capt Cmdr Comdr Cpt Lt Sgt Cpl Pvt Adm Gov Sen Rep Pres Supt Amb Fr Msgr
    Messrs Mmes Mt Ste Ft Br Univ Natl Intl
""")
"""Capitalised abbreviations that stand before a name: no sentence ends behind them."""

NEVER_END = _words("""
    e.g eg i.e ie cf viz vs esp incl excl resp avg aka a.k.a trans transl repr publ anon attn int'l nat'l gov't
    h.e h.m h.r.h rt.hon hrsg
""")
"""Other abbreviations behind which the sentence goes on."""

BEFORE_FIGURES = _words("""
    no nos n° № art arts para paras sec secs sect ch chap chaps cl vol vols p pp pg fig figs eq eqs tab app ex exs n nn
    fn ver v op pt pts ln ll fol cols bk bks reg regs res doc docs cap sched subsec subpara tel ext min max temp
    approx ca c est b d r rm
""")
"""Abbreviations behind which the sentence goes on if a figure or a single letter follows; some are also words."""

MONTHS_AND_DAYS = _words("""
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
""")
"""Capitalised; they may close a sentence, but not before a figure."""

MAY_END = _words("""
    inc ltd co corp llc plc jr sr esq bros a.m p.m pm b.c a.d b.c.e c.e ph.d d.phil b.sc m.sc ll.b ll.m
    al et.al ibid op.cit loc.cit seq ed eds st ave blvd rd hwy bldg dist ft lb lbs oz yd yds hr hrs mins km kg sq mph
    dept assn assoc misc govt mfg
""")
"""Abbreviations that may close a sentence: they do so before a word that commonly opens one."""

LETTERED = _words("""
    Party Annex Schedule Plan Group Class Section Type Appendix Exhibit Attachment Category Hepatitis Vitamin
    plan type hepatitis vitamin
""")
"""Words that a single capital letter often follows as a name (`Party B`, `hepatitis B`), which then is no initial.

The others are in lower case also words before a person's name: `the party J. Fox founded`.
"""

OPENING_WORDS = _words("""
    The A An This That These Those It Its He She We They You I There Here His Her Their Our My Your
    In On At By For From To With Without Within Upon Among Between Under Over Through Throughout During Since Until
    After Before Although Though Because While When Where Whereas Whether If Unless Once As Despite
    And But Or Nor So Yet Thus Hence Therefore However Moreover Furthermore Nevertheless Nonetheless Meanwhile
    Also Then Now Today Yesterday Tomorrow Later Earlier Recently Finally
    What Who Whom Whose Which Why How Not Only Even Both Either Neither Each Every All Some Any Many Most Much More
    Several Few Other Others Another Such Same No Nobody Nothing Everyone Everything
    Is Are Was Were Be Been Do Does Did Has Have Had Can Could Would Should Must Shall Let Please
""")
"""Words that, with a capital, commonly open a sentence and are seldom part of a name."""
