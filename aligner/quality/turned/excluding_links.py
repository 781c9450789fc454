"""Links between clauses that leave no room for each other: 尽管如此 as "as a result", 否则 as "in addition"."""

from __future__ import annotations

from aligner.quality.turned.excluding import Excluding, row

LINKS: tuple[Excluding, ...] = (
    row(
        "尽管如此|即[便使]如此|虽然如此",
        r"(?:as a result(?! of)|therefore|consequently|accordingly|thus|hence)\b",
        "因|所以|故|结果|致",
        r"nevertheless|nonetheless|even so|despite|still|however|notwithstanding|yet|but|all the same|though|although"
        r"|spite|that said|regardless|while",
    ),
    row(
        "为此|因此|故此|有鉴于此",
        r"(?:despite (?:this|that|all this)|in spite of (?:this|that)|nevertheless|nonetheless|even so)\b",
        "但|却|虽|尽管|然|仍|不过|还是|依旧|可",
        r"therefore|thus|so|hence|as a result|consequently|accordingly|for this|to this end|because|since",
    ),
    row(
        "否则|不然(?!的)|要不然",
        r"(?:in addition|moreover|furthermore|likewise|similarly|as a result(?! of)|in this way)\b",
        "此外|另外|也|还|又|同样|结果",
        r"otherwise|or|or else|unless|if not|else|failing|without|lest|if",
    ),
    row(
        "(?:^|[，。；])(?:此外|另外|与此同时|同时)(?=，)",
        r"(?:otherwise,|or else)",
        "否则|不然|要不|除|其[他它余]|反之",
        r"also|addition\w*|moreover|further\w*|besides|meanwhile|same time|and|too|as well|plus|while",
    ),
    row(
        "(?:无论|不论|不管)(?!是否|如何|怎样)[^，。；]{1,12}(?:如何|怎样|与否|多[少大高])",
        r"(?:only (?:if|when|where)|provided that|subject to|on condition that|unless)\b",
        "除非|只|仅|才|但|须|条件|前提",
        r"whether|regardless|irrespective|whatever|no matter|how\w*|even|any\w*|come|wh\w+ever|despite",
    ),
    row(
        "不但|不仅(?!限)|不单|不光",
        r"(?:instead of|rather than)\b",
        "而是|代替|反而|不是|而不|而非|改|反倒",
        r"not only|not just|not merely|not simply|as well|both|also|besides|apart from|beyond|addition|too|more than"
        r"|even",
    ),
    row(
        "(?:只有|仅有?)[\\d一两二三四五六七八九十百]",
        r"all but (?=an? |one\b|two\b|three\b|four\b|five\b|\d)",
        "除|外|余|均|都|皆|不|没|未",
        r"only|just|merely|except\w*",
    ),
    row(
        "后，[^，。；]{0,6}(?:不得|不可|不能|禁止|不准|严禁)",
        r"until\b(?=[^.;]{1,60}\b(?:no|not|never|none)\b)",
        "前|直[到至]|未|先|方可|才|[到至]",
        r"after|once|when|following|then|from",
    ),
)
