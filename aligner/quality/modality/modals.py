"""Modal verbs of legal and political prose: what obliges, permits, forbids, and what says that nobody need.

Only what says so beyond doubt is one: 应用, 可持续 and 值得 are no modals, 应能 and "must be able to" are of two kinds,
"as may be necessary" permits nothing.
"""

from __future__ import annotations

import functools
import re
from typing import Literal, NamedTuple, cast

from aligner.evidence.chinese_words import simplified

Kind = Literal[
    "duty",
    "permission",
    "ban",
    "exemption",
    "advice",
    "restriction",
    "invitation",
    "possibility",
    "certainty",
    "recommendation",
]
"""`advice` is what a softened ban becomes: 尽量避免, "should preferably not"; `invitation` what a duty does: "are
encouraged to". The last two are told by `hedges`, `restriction` by `urgings`."""


class Modal(NamedTuple):
    """A modal verb that is surely of its kind."""

    kind: Kind
    start: int
    end: int


class Modals(NamedTuple):
    """The modals of a text."""

    sure: tuple[Modal, ...]
    """In their order."""
    permissive: int
    """How many words may permit something, or say that it is possible: they may answer the other side's permission."""
    restricting: tuple[int, ...]
    """Where it says something of one case only, for which a duty and a permission are the same: 批准后方可, "only"."""

    @property
    def restricts(self) -> bool:
        """Whether it does anywhere."""
        return bool(self.restricting)


_NONE_ZH = (
    r"不[得能可][不已了]|不得而知|可得|[不毫]可谓|必须(?:指出|看到|承认|说)|应[当该]?(?:指出|说|看到|承认|注意|强调)"
    r"|(?:应当?|须)(?:[能可]|允许|准许|许可|有权|视为|符合|具备)|可以?(?:而且|并且|也|且)?应"
    r"|[无毋][须需庸](?:讳言|多言|赘述|说|置疑)|不[必用](?:说|担心|惊慌|害怕|着急|客气|怀疑|犹豫|谢)"
    r"|(?<=[舍恨巴怪怨由容值记懂认晓])不得"
)
_BODY_ZH = (
    "(?:(?<=[方院员者人会署局府司庭厅国社校户商部])"
    "|(?<=[者时時]，)|(?<=[机海]关|[银分支]行|机构|团体|[企事]业|[部署局院判]长|[教律医导]师|[究科大]生|学生))"
)
"""Whom a law lets do something: 主管机关得, 财政部得, 各缔约国得."""
_PERMISSION_ZH = (
    r"可以|享有(?=[^，。；]{1,24}[的之]权利)|(?<![所占持])有权(?![力利威势益限])"
    r"|(?<![许认宁尚只不无非未岂难均])可(?![可能是持再靠行观见惜贵怕爱笑谓比口乐疑信控视选变移编亲悲耻兰]|取(?![消得回代用出走样证材缔])"
    r"|[^，。；]{1,4}[的性])"
    rf"|{_BODY_ZH}得(?![知益到了出分力体意很太更多名票奖主失利通紧快慢好着非十相比最越像如这那过起真挺当]|以(?![书口]))"
)
_DUTY_ZH = (
    r"(?<![没有无])(?:有义务(?!教)|有责任(?![心感的人，。；和与及]))|(?<![没无享所])(?:负|负?有)(?=[^，。；]{1,24}[的之]义务)|"
    r"(?<![不理响])应当(?!的)|(?<!不)必须(?![的品])|(?<![无毋不胡必])须(?![知臾要眉发])"
    r"|(?<![对相反响适供效感呼顺照策答报内一不理因本])"
    r"应(?![用对急邀付收变届聘答试征战诉运验允力激援承声景酬计募接手和得有税该能可当召]"
    r"|[^，。；]{1,8}(?:请求|要求|邀请|之邀))"
)
_ZH = re.compile(
    rf"(?P<none>{_NONE_ZH})|(?P<exemption>(?:没有|无)义务(?!教)|(?:并非|并不|不是)(?:一定)?必须|[无毋][须需]|不[必须]|不需要?|可以?不(?=[^是可]))"
    r"|(?P<advice>尽量(?:避免|不要|不|别|少)|最好(?:避免|不要?|别))"
    r"|(?P<ban>(?<!有)不得|严禁|(?<![权以会可])禁止(?![性的令]|[^，。；]{0,8}(?:规定|条款)))"
    rf"|(?P<permission>{_PERMISSION_ZH})|(?P<duty>{_DUTY_ZH})"
)
_PERMISSIVE_ZH = re.compile(
    r"(?<![许不])可(?!持续|再生|靠|是)|(?<![功效性智节动热电核职机潜只技产势万全本])能(?![源量力耗效级])|允许|准许|容许"
    rf"|或许|也许|(?<![所占持])有权|[的之]权利|得以|授权|{_BODY_ZH}得(?!知)|批准|许可(?![方人证协])|同意|才"
)
_RESTRICTS_ZH = re.compile(
    r"只有|经[^，。；]{0,12}(?:批准|同意|许可|核准)|征得|只[能可得]|除非|仅|否则|始得|才[可能会有]"
    r"|(?<![一双各对他买卖甲乙丙丁中俄美日欧许托租让用债款供需购售])方(?:可(?!以)|[能得准予])"
)
_MODAL_EN = r"(?:may|can|might|could|shall|must)"
_AS_EN = (
    r"as(?! (?:[a-z]+ ){0,2}"
    r"(?:heads?|members?|directors?|chairs?|managers?|agents?|experts?|teachers?|officers?|judges?)\b)"
)
"""In "serving as heads of units may" it opens no clause."""
_NONE_EN = (
    rf"\b(?:{_AS_EN}|(?<!, )which|that|who|whom|whatever|whichever|whoever|if|whether|however|lest|so)\b"
    rf"[^,.;:]{{0,40}}?\b{_MODAL_EN}\b(?: not\b)?"
    rf"|\b(?:[Nn]o(?!t)|[Nn]either|[Nn]or|[Nn]obody|[Nn]othing|[Nn]one|[Nn]ever|[Ss]hould)\b[^,.;:]{{0,60}}?"
    rf"\b{_MODAL_EN}\b"
    rf"|\b{_MODAL_EN},? (?:and|or|but) (?:\w+ )?(?:{_MODAL_EN}|should)\b"
    r"|\b(?:must|should|may|can|it) (?:also be|be also|be) (?:noted|said|admitted|stressed|pointed|recalled|borne"
    r"|emphasi[sz]ed)"
    r"|\b(?:must|should|may|can) (?:as well|say|admit|note|stress|emphasi[sz]e|point out|recogni[sz]e|see)\b"
    r"|\b(?:cannot|can['’]t|can not|could not|couldn['’]t|might not|may not|may well)\b"
    r"|\b(?:shall|must|may|can) (?:\w+ly )?(?:only|have to|be (?:deemed|understood|construed|available|liable))\b"
    r"|\b(?:may|can) (?:\w+ly )?be (?:obliged|required|bound)\b"
    r"|\b(?:shall|must|has to|have to) (?:also )?(?:be (?:able|possible|free|available)|permit|allow"
    r"|have the (?:power|option))"
    r"|\b(?:must|shall) not (?:worry|panic|fear|hesitate|be afraid|forget|be surprised|despair|doubt)"
    r"|\b(?:[Ww]e|I) shall\b|\bshall lie\b"
    r"|\bshall not be (?:required|obliged|compelled)|\b(?:a|the|tin|trash|garbage|oil) can\b|\bmust-\w+"
    r"|\bmust have (?:been|had|\w+e[dn])\b"
)
_REPORTED_EN = re.compile(
    r"(\b(?:(?:under)?(?:stress|emphasi[sz]|underlin|underscor|(?:re)?affirm|reiterat|agree|not|stat|declar|recall|announc"
    r"|maintain|insist|recogni[sz]|acknowledg|confirm|conclud|decid|provid|stipulat|specif|requir)(?:e[sd]?|s|d|ing|ied|ies|y"
    r"|es)?|(?:hold|held|said|say)s?|point(?:s|ed|ing)? out)) that\b"
)
"""What is reported, agreed or laid down obliges and permits like a main clause; other clauses with "that" may not."""
_ENTITLED = "(?:entitled|permitted|allowed|free|at liberty|authori[sz]ed|empowered|eligible)"
_INVITED = "(?:encouraged|invited|welcome|urged|advised|recommended)"
_ADVICE_EN = (
    r"\bmay wish not to\b|\bshould (?:avoid\b|try (?:not to|to avoid)\b"
    r"|(?:preferably|ideally|rather|if possible) (?:not|avoid)\b)|\b[Tt]ry (?:not to|to avoid)\b"
    r"|\bhad (?:better|best) (?:not|avoid)\b|\b(?:is|are) best avoided\b"
    r"|\b(?:is|are) (?:advised|encouraged) (?:not to|against)\b"
)
_EN = re.compile(
    rf"(?P<none>{_NONE_EN})"
    r"|(?P<exemption>\bneed not\b|\bneedn['’]t\b|\b(?:do|does)(?: not|n['’]t) (?:have|need) to\b"
    r"|\b(?:is|are)(?: not|n['’]t) (?:required|obliged|obligated) to\b|\bno need to\b|\bunder no obligation to\b)"
    rf"|(?P<advice>{_ADVICE_EN})"
    r"|(?P<ban>\b(?:shall|must) (?:not|never|under no circumstances|in no case)\b|\bmustn['’]t\b"
    r"|\bunder no circumstances\b)"
    rf"|(?P<permission>\b(?:shall|will) (?:also )?(?:be {_ENTITLED}\b(?: to)?|have the right\b)"
    rf"|\b(?:may|might|can|could)\b|\b(?:is|are) {_ENTITLED} to\b|\b(?:has|have) the right to\b)"
    rf"|(?P<invitation>\b(?:is|are) (?:\w+ly )?{_INVITED} to\b)"
    r"|(?P<duty>\b(?:shall|must) be (?:obliged|required|bound|obligated) to\b|\bshall\b|\bmust\b"
    r"|\b(?:has|have) (?:the|an?) (?:\w+ )?(?:duty|obligation|responsibility) to\b"
    r"|\b(?:is|are) (?:\w+ly )?(?:required|obliged|obligated|bound) to\b"
    r"|\bunder (?:an|the) obligation to\b)"
)
_PERMISSIVE_EN = re.compile(
    r"\b(?:may|can|could|might|able|entitled|rights?|permi\w+|allow\w*|free|option\w*|eligible|possib\w+|available|open"
    r"|discretion|authori[sz]ed|empower\w*|choose|approv\w+|consent\w*|liberty|capable|wish\w*|desires?|elects?|prefers?|voluntar\w+|enabl\w+"
    r"|\w{3,}[ai]ble)\b"
)
_RESTRICTS_EN = re.compile(
    r"\b(?:only|unless|until|otherwise|solely|subject to|approval|consent|permission"
    r"|no(?! later| more| less| fewer))\b",
    re.IGNORECASE,
)


@functools.lru_cache(maxsize=256)
def chinese_modals(text: str) -> Modals:
    """The modals of a Chinese text in either script."""
    return _modals(simplified(text), _ZH, _PERMISSIVE_ZH, _RESTRICTS_ZH)


@functools.lru_cache(maxsize=256)
def english_modals(text: str) -> Modals:
    """The modals of an English text."""
    plain = _REPORTED_EN.sub(lambda match: match[1].ljust(len(match[0])), text)
    return _modals(plain, _EN, _PERMISSIVE_EN, _RESTRICTS_EN)


def _modals(text: str, words: re.Pattern[str], permissive: re.Pattern[str], restricts: re.Pattern[str]) -> Modals:
    sure = tuple(
        Modal(cast(Kind, match.lastgroup), *match.span()) for match in words.finditer(text) if match.lastgroup != "none"
    )
    return Modals(sure, sum(1 for _ in permissive.finditer(text)), tuple(m.start() for m in restricts.finditer(text)))
