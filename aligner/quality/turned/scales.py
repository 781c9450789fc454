"""The two ends of each scale of degree or number, in both languages, with what else may stand for either end."""

from __future__ import annotations

from typing import NamedTuple


class End(NamedTuple):
    """One end of a scale: its words, and what else may stand for it."""

    zh: str
    en: str
    also_zh: str
    also_en: str


_ALL_EN = (
    r"(?<!first of )(?<!above )(?<!at )(?<!after )(?<!not )all(?! but| in all| right)"
    r"(?= (?:of|the|\w+s\b|[a-z]+ [a-z]+s\b))|every"
)
_MOST_EN = (
    r"(?<!the )(?<!at )most(?= (?:of|are|were|have|\w+s\b|\w+ (?:people|\w+s)\b))"
    r"|(?:the |a |vast |great |large )?majority"
)
_EACH_ZH = "全[为是属系]|(?<![平人户年月日])均(?![衡匀值线价势等分田])|无一例外"
"""What says of the subject before it that all of it is meant."""
_UNITS = "[个名位家项方份张条次件户人套间类]"
NUMBERS: tuple[tuple[End, End], ...] = (
    (
        End(
            "绝?大多数|大部分",
            _MOST_EN,
            "多|大半|大体|大都|最|主要|过半|普遍",
            r"most\w*|majorit\w+|many|much|bulk|main\w*|larg\w+|lion|nearly|almost|overwhelm\w+|predomin\w+|general\w*|chief\w*|primar\w+"
            r"|usual\w*|typical\w*|all|more|percent|per|nine|eight|seven|major|vast|great\w*",
        ),
        End(
            "极?少数(?!民族|派)|(?<!大)少部分|个别",
            r"an? (?:small )?(?:few|handful|minority) of|an? (?:few|minority)|few",
            "少|个别|几|数[个名位人]|小部分|寥|一些|有些|若干|不多|零星|稀",
            r"few\w*|handful|minorit\w+|small\w*|individual\w*|certain|isolated|some|rare\w*|several|couple|tiny|odd|particular"
            r"|specific|exception\w*|less|one|two|limited|occasional\w*|sporadic\w*|scatter\w*|non-controlling|single",
        ),
    ),
    (
        End(
            f"全体|所有|全部|一切|{_EACH_ZH}",
            _ALL_EN,
            "全|所有|一切|都|均|皆|各|每|任何|悉|整|凡|无不|总|满|齐|一律|一概|统|共同|举国|普",
            r"all|every\w*|each|any\w*|whole\w*|entire\w*|total\w*|full\w*|both|complet\w+|universal\w*|across|throughout|whatever|whoever"
            r"|no|none|not|overall|general\w*|in its entirety|through|various|wherever",
        ),
        End(
            "(?<!占)绝?大多数|大部分",
            _MOST_EN,
            "多|大半|大体|大都|最|主要|过半|普遍|几乎|近|基本|一般|通常|往往|常",
            r"most\w*|majorit\w+|many|much|bulk|main\w*|larg\w+|lion|nearly|almost|overwhelm\w+|predomin\w+|general\w*|chief\w*|primar\w+"
            r"|usual\w*|typical\w*|percent|per|nine|eight|seven|major|vast|great\w*|virtual\w*|practical\w*|often|tend\w*|few|some",
        ),
    ),
    (
        End(
            f"全体|所有|全部|全数|一律|{_EACH_ZH}",
            _ALL_EN,
            "全|所有|一切|都|均|皆|各|每|任何|悉|整|凡|无不|总|满|齐|一律|一概|统|共同|举国|普|遍",
            r"all|every\w*|each|any\w*|whole\w*|entire\w*|total\w*|full\w*|both|complet\w+|universal\w*|across|throughout|whatever|whoever"
            r"|no|none|not|overall|general\w*|in its entirety|through|various|wherever|uniform\w*|always",
        ),
        End(
            "(?<![大内])部分(?!地区)|有些|某些|若干|少数(?!民族|派)|一些",
            r"(?<!there are )(?<!there were )some(?= (?:of|[a-z]\w*s\b|(?:[a-z]\w+ ){1,2}[a-z]\w*s\b))"
            r"(?! (?:kinds?|sorts?|types?|forms?|ways?|times?|years?|days?|months?|hours?))"
            r"|a few|parts? of|several|a portion of|certain(?= (?:of|[a-z]\w*s\b))",
            "部分|有的|有些|某|若干|少|一些|几|数[个家名十百种项次]|个别|半|多(?!边)|[两三]",
            r"some|part\w*|several|few\w*|portion\w*|certain|many|most\w*|half|majorit\w+|numbers?|various|section\w*|fraction\w*"
            r"|one|two|three|four|five|six|seven|eight|nine|ten|percent|per|individual\w*|number|select\w*|specific|particular",
        ),
    ),
    (
        End(
            f"每一?{_UNITS}|各[方家名位项国](?!面)|(?:两者|双方|两国|全体|所有[^，。；]{{1,8}})[均都]",
            r"each|every|all|both",
            "每|各|均|都|皆|所有|全|一切|任|凡|分别|双方|两者|逐|人人|一律",
            r"each|every\w*|all|both|respective\w*|per|any\w*|apiece|individual\w*|whichever|whoever|no|none|not|neither"
            r"|whole|entire\w*|in turn|a|an",
        ),
        End(
            f"至少[有须需应]?一{_UNITS}|其中[至少有]*一{_UNITS}|(?:部分|有些|某些)(?!地区)|若干|某一?{_UNITS}",
            r"at least one|(?:any |only )?one of (?:them|which|whom|the|its|these|those)|some(?= of| [a-z]+s\b)|a few"
            r"|certain(?= [a-z]+s\b)",
            "至少|其中|部分|有[些的]|某|之一|若干|少数|一[个名位家项方份张条件]|几|任",
            r"at least|one|some\w*|few|several|certain|any|either|part\w*|selected|two|three|many|most|select|various",
        ),
    ),
)
"""How many of them."""
DEGREES: tuple[tuple[End, End], ...] = (
    (
        End(
            "略有|略微|小幅|微幅|稍有|轻微",
            r"slight(?:ly)?|marginal(?:ly)?|modest(?:ly)?|a little",
            "略|微|稍|小|有所|些|温和|缓|少许|有限|边",
            r"slight\w*|marginal\w*|modest\w*|little|somewhat|small\w*|mild\w*|minor|moderate\w*|edg\w+|bit|tad|inch\w+"
            r"|gradual\w*|slow\w*|shad\w+|minim\w+|narrow\w*|limited|gentl\w+|ease\w*|dip\w*|fraction\w*",
        ),
        End(
            "大幅|显著|急剧|剧烈|骤然|大大",
            r"sharp(?:ly)?|dramatic(?:ally)?|substantial(?:ly)?|significant(?:ly)?|steep(?:ly)?|drastic(?:ally)?|markedly"
            r"|considerabl[ey]",
            "大|显|急|剧|骤|猛|锐|激|飙|暴|明|较|很|极|重|深|强|高|著|相当|可观|陡|尖",
            r"sharp\w*|dramatic\w*|substan\w+|signif\w+|steep\w*|drastic\w*|mark\w+|consider\w*|great\w*|larg\w+|big\w*|huge\w*"
            r"|soar\w*|surg\w+|plung\w+|plumm\w+|much|massive\w*|heav\w+|strong\w*|rapid\w*|far|vast\w*|major|notabl\w+"
            r"|remark\w+|deep\w*|broad\w*|well|wide\w*|dramat\w+|acute\w*|intens\w+|sever\w+|extrem\w+|leap\w*|boost\w*"
            r"|double\w*|jump\w*|slash\w*|greater|hefty|visibl\w+|clear\w*|high\w*|more|tumbl\w+|dwindl\w+|prominent\w*"
            r"|obvious\w*|stark\w*|salient\w*|striking\w*|success\w*|distinct\w*|outstanding",
        ),
    ),
    (
        End(
            "仅限于?|只限于?|仅供|只供|专供|仅用于|只用于",
            r"only|solely|exclusively",
            "仅|只|专|唯|单|独|限|才|就|不|除|特",
            r"only|sole\w*|exclusiv\w+|just|limited|restrict\w*|no|not|none|nothing|unless|except|confin\w+|specific\w*|purely|strict\w*|merely|alone",
        ),
        End(
            "主要",
            r"mainly|primarily|chiefly|mostly|principally|largely",
            "主|多|基本|首|大|重点|尤其|特别|以",
            r"main\w*|primar\w+|chief\w*|most\w*|principal\w*|larg\w+|key|major\w*|predomin\w+|essential\w*|especial\w*|particular\w*"
            r"|general\w*|mainstay|core|central\w*|big\w*|bulk|first|focus\w*",
        ),
    ),
    (
        End(
            "经常(?![项帐账性])|常常|往往|时常|频繁|总是",
            r"often|frequent(?:ly)?|usually|always|constantly",
            "常|频|总|往往|多|屡|老是|一贯|始终|一直|时时|每|动辄|通|普遍|一向|都|再三|反复|永|到处|无不|不断",
            r"often\w*|frequen\w+|usual\w*|always|constant\w*|common\w*|regular\w*|repeat\w*|tend\w*|general\w*|many|much|routine\w*"
            r"|normal\w*|typical\w*|every\w*|habit\w*|continu\w+|ever|again|times|keep\w*|kept|mostly|most|prone|would|used"
            r"|commonplace|recurr\w+|busy|invariabl\w+|persist\w*|likely|chronic\w*|all|forever|whenever|more",
        ),
        End(
            "偶尔|偶有|偶见|偶发|很少|极少|罕见|难得|有时",
            r"rarely|seldom|occasional(?:ly)?|infrequent(?:ly)?|hardly ever|on rare occasions",
            "偶|少|罕|难得|有时|间或|时而|稀|鲜|几乎|一度|个别|零星|有些|或|不常|不多|间中|间歇|许",
            r"rare\w*|seldom|occasion\w*|infrequen\w+|hardly|sometimes|scarce\w*|barely|few\w*|little|uncommon\w*|unusual\w*"
            r"|now and|at times|time to time|once|odd|sporadic\w*|intermitten\w+|precious|limited|small|some"
            r"|periodic\w*|exception\w*|ever|less|moments?|unlikely|never|may|might|could|can",
        ),
    ),
    (
        End(
            "完全|全部|彻底|悉数|全数",
            r"fully|completely|entirely|wholly|totally|in full",
            "全|整|彻底|悉|都|皆|均|一切|所有|充分|十分|尽|透|纯|绝对|统统|一概|无不",
            r"full\w*|complet\w+|entire\w*|whol\w+|total\w*|all|absolut\w+|thorough\w*|perfect\w*|utter\w*|quite|every\w*|exact\w*|just"
            r"|altogether|outright|solely|purely|simply|comprehensive\w*|sheer|very|pure|out|up|only|any|whatever|through\w*"
            r"|real\w*|same|both|each|alone|true|truly|unreserved\w*|100|right|clear\w*|sweep\w*",
        ),
        End(
            "部分(?!地区)|局部|原则上|某种程度上|一定程度上|基本(?=[建形完实消解恢普具])",
            r"partly|partially|in part|to some extent|to a certain extent|in principle|basically|largely",
            "部|局|原则|程度|基本|大体|半|某|有些|一些|分|初步|有的|可能|片面|不全|不完|或多或少|些|既",
            r"part\w*|some\w*|in principle|extent|degree|half|basic\w*|larg\w+|most\w*"
            r"|local\w*|portion\w*|limited|section\w*"
            r"|certain|few|several|piece\w*|segment\w*|broad\w*|essential\w*|measure|one|component\w*|share|areas?"
            r"|more or less|almost|nearly",
        ),
    ),
)
"""How much, how often, how far."""
ALL_OR_SELECTED: tuple[End, End] = (
    End(
        "全体|所有|全部|一切",
        _ALL_EN,
        "全|所有|一切|都|均|皆|各|每|任何|悉|整|凡|无不|总|满|齐|一律|一概|统|共同|举国|普|遍|广|无论|不论|尽|诸|众|等|们",
        r"all|every\w*|each|any\w*|whole\w*|entire\w*|total\w*|full\w*|both|complet\w+|universal\w*|across|throughout|whatever|whoever"
        r"|no|none|not|overall|general\w*|through|various|wherever|uniform\w*|always|widespread|the",
    ),
    End(
        "(?<![扩盛重强庞巨])大型|中型|小型|重点(?!是|在)|优秀|优质",
        r"large(?= [a-z]+s\b| [a-z]+ [a-z]+s\b)|small(?= [a-z]+s\b| [a-z]+ [a-z]+s\b)|outstanding|excellent",
        "大|小|优|重|杰|良|佳|突出|微|细|好|主|尖",
        r"large\w*|big\w*|small\w*|huge|major|medium\w*|key|focus\w*|priorit\w*|main\w*|important|outstanding|excel\w+|best|quality"
        r"|mini\w*|massive|heavy|great\w*|top|fine|good|super\w*|giant|light\w*|vast|special\w*|strateg\w+|emphas\w+|stress\w*|centr\w+",
    ),
)
"""All of them, or those of a size or a merit: no opposites, but one is not the other."""
