"""Names of bodies that are taken for others, 行政院 as "Legislative Yuan", or have a word in the wrong form."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from aligner.evidence.body_names import SMALL, BodyName, body_names
from aligner.evidence.chinese_words import simplified
from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.check import Context, Examples, en_zh, issue, opposed, other, zh_en
from aligner.quality.completeness.unnamed_bodies import added_body, lost_body
from aligner.quality.siblings.tables import BODIES, families
from aligner.quality.siblings.taken import taken

_WORD = re.compile(r"[A-Za-z]+(?:[-'’][A-Za-z]+)*")
_POOR = 0.5
"""Below this adequacy a unit that is about something else has greater defects than a wrong name."""
_SAME = 4
"""Two forms of a word begin with so many letters the same."""
_SPELLINGS = tuple(
    (re.compile(one), other)
    for one, other in (
        (r"'s?$", ""),
        (r"ies$", "y"),
        (r"(?<=[sx])es$|(?<=[^s])s$", ""),
        (r"isation", "ization"),
        (r"(?<=[a-z]{2}[bln]o)ur$", "r"),  # labour, colour, honour
        (r"(?<=[bt])re$", "er"),  # centre, fibre
        (r"ence$", "ense"),  # defence, licence
        (r"(?<=gram)me$", ""),
    )
)
"""Possessive or not, singular and plural, British and American spelling: brought to one form on both sides."""


class BodyNames:
    """Fires where a body has no rendering and another of its family is named instead.

    And, as minor, where all words of a listed name but one stand in its order, and that one in another form, or where
    only one of the two texts names an international body.
    """

    id = "body_names"
    category = "accuracy/mistranslation"
    severity: Severity = "major"
    examples = Examples(
        fires=(
            zh_en("董事会及全体董事保证", "The Board of Supervisors and all directors warrant", "Board of Supervisors"),
            zh_en(
                "提交上海国际经济贸易仲裁委员会仲裁",
                "submitted to the China International Economic and Trade Arbitration Commission",
            ),
            zh_en("可向行政上訴委員會提出上訴", "may appeal to the Municipal Services Appeals Board"),
            en_zh("a geologist at National Central University", "國立中正大學地質學者", "中正大學"),
            zh_en("国务院总理会见了客人。", "The Vice Premier met the guests.", "Vice Premier"),
            zh_en("他在世界经济论坛上发言。", "He spoke at the World Economy Forum.", "World Economy Forum"),
            zh_en(
                "國際貨幣基金組織發表報告。",
                "The International Money Fund published a report.",
                "International Money Fund",
            ),
            zh_en("世界卫生组织发出警告。", "The World Healthy Organization has warned.", "World Healthy Organization"),
            zh_en(
                "中国加入世界贸易组织。", "China joined the World Trading Organization.", "World Trading Organization"
            ),
            en_zh("She works for the World Healthy Organization.", "她在世界卫生组织工作。"),
            zh_en(
                "各方强调世界卫生组织的核心作用。",
                "The parties stressed the central role of the World Trade Organization.",
                "World Trade Organization",
            ),
            zh_en("东盟外长举行会议。", "The foreign ministers of APEC met.", "APEC"),
            zh_en("該案由行政院列管追蹤。", "The case is tracked by the Legislative Yuan.", "Legislative Yuan"),
            zh_en(
                "通知由商务部和海关总署发布。",
                "The notice was issued by the Ministry of Finance and the General Administration of Customs.",
                "Ministry of Finance",
            ),
            zh_en("房屋署已提供意見。", "The Buildings Department has provided advice.", "Buildings Department"),
            zh_en("監事會認為報告屬實。", "The Board of Directors holds the report to be true.", "Board of Directors"),
            zh_en("最高人民检察院发布意见。", "The Supreme People's Court issued opinions.", "Supreme People's Court"),
            zh_en(
                "博物馆被国家文物局评为二级博物馆。",
                "It was rated a Second-Grade Museum by the Ministry of Culture and Tourism.",
                "Ministry of Culture",
            ),
            en_zh("The Executive Council approved the plan.", "立法會批准了該計劃。", "立法會"),
            en_zh("There were 46 attacks verified by the United Nations in 2024.", "2024年发生46起袭击事件。"),
            zh_en(
                "雙方願就海域生物多樣性養護加強協調。",
                "The two sides will coordinate with the European Union on conserving marine biodiversity.",
                "European Union",
            ),
            zh_en("袭击均经联合国核实。", "All the attacks have been verified.", "联合国"),
            zh_en("尊敬的延森议长：", "Prime Minister Jensen,", "Prime Minister"),
        ),
        silent=(
            zh_en("双方同意加强合作。", "China and the European Union agreed to work more closely."),
            zh_en("中欧关系稳定发展。", "Relations between China and the European Union are stable."),
            zh_en("該組織發表報告。", "The WHO published a report."),
            zh_en("加入世界貿易組織二十年", "twenty years in the WTO"),
            en_zh("The agency published a report.", "世卫组织发表报告。"),
            zh_en("袭击均经联合国核实。", "All the attacks have been verified by the world body."),
            zh_en("双方重申联合国宪章的宗旨。", "Both sides reaffirmed the purposes of the Charter."),
            zh_en("落实联合国信息社会世界峰会确定的目标。", "to achieve the goals set by that World Summit"),
            zh_en("双方讨论了中欧关系。", "Both sides discussed relations between China and the European Union."),
            en_zh("They cited the Charter of the United Nations.", "他们援引了宪章。"),
            zh_en("向香港国际仲裁中心申请仲裁", "arbitration in Hong Kong, or at the Singapore centre, SIAC"),
            en_zh("a geologist at National Central University", "中央大學地質學者"),
            zh_en("副总理出席会议。", "The Deputy Prime Minister attended."),
            en_zh("She works for the World Health Organization.", "她在世界卫生组织工作。"),
            zh_en("他在世界经济论坛上发言。", "He spoke at the World Economic Forum."),
            zh_en("中华人民共和国", "the People’s Republic of China"),
            zh_en("他在世界经济论坛上发言。", "He spoke at Davos."),
            zh_en("他在世界经济论坛上发言。", "He spoke of the world economy at a forum."),
            zh_en("上海合作组织", "Shanghai Cooperation Organization"),
            zh_en("国际劳工组织", "the International Labour Organization"),
            zh_en("联合国环境规划署", "the United Nations Environment Programme"),
            zh_en("世界贸易组织", "the World Trade Organisation"),
            zh_en("联合国海洋法公约", "UN Convention on the Law of the Sea"),
            zh_en("世界经济论坛和世界经济", "The World Economic Forum and the World Economy Forum"),
            zh_en("世卫组织发出警告。", "The UN health body has warned the World Bank's staff."),
            zh_en("东盟与欧盟举行会议。", "The Southeast Asian nations met with the European Union."),
            zh_en("監事會及股東會已批准。", "The Supervisory Board and the shareholders have approved it."),
            zh_en("美国国务院发言人", "a spokesman of the US State Department"),
            zh_en("行政院院长表示", "Taiwan's Cabinet chief told the Legislative Yuan", None),
            zh_en("安理会通过决议。", "The UN Council adopted a resolution."),
            en_zh("The Legislative Council passed the Bill.", "立法會通過該條例草案。"),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """One issue for each name: of the wrong body on the target, of the wrong form on the English side."""
        sides = context.chinese_and_english(unit)
        if sides is None:
            return
        chinese, zh, en = sides
        plain = simplified(zh)
        judgement = context.judgement
        if judgement is None or judgement.verdict != "unrelated" or judgement.adequacy >= _POOR:
            for one in taken(plain, en, families(), BODIES):
                mine, says, meant = opposed(unit, chinese, one.zh, one.en)
                severity: Severity = "minor" if one.minor else "major"
                message = f"“{says}” is another body; the source names “{meant}”."
                yield issue(self, unit, "target", mine, message, severity=severity)
            yield from self._unnamed(unit, chinese == "source", plain, en)
        names = list(body_names(plain))
        if not names:
            return
        words = [match for match in _WORD.finditer(en) if match.group().lower() not in SMALL]
        keys = [_key(match.group()) for match in words]
        for name in names:
            place = _otherwise(name, words, keys)
            if place is not None:
                message = f"“{zh[name.start : name.end]}” is “{name.english}” in the dictionary."
                suggestion = name.english if chinese == "source" else None
                yield issue(self, unit, other(chinese), place, message, severity="minor", suggestion=suggestion)

    def _unnamed(self, unit: TranslationUnit, chinese_source: bool, zh: str, en: str) -> Iterator[Issue]:
        source, target = (zh, en) if chinese_source else (en, zh)
        lost, added = lost_body(source, target, chinese_source), added_body(source, target, chinese_source)
        if lost is not None:
            message = f"“{unit.source_text[slice(*lost)]}” has no counterpart in the translation."
            yield issue(self, unit, "source", lost, message, severity="minor")
        elif added is not None:
            message = f"“{unit.target_text[slice(*added)]}” has no counterpart in the source."
            yield issue(self, unit, "target", added, message, severity="minor")


def _otherwise(name: BodyName, words: Sequence[re.Match[str]], keys: Sequence[str]) -> tuple[int, int] | None:
    """Where the name stands with one word in another form; None where it stands as it should, or not at all."""
    wanted = [_key(word) for word in _WORD.findall(name.english) if word.lower() not in SMALL]
    found = None
    for top in range(len(keys) - len(wanted) + 1):
        there = keys[top : top + len(wanted)]
        differ = [k for k, (one, two) in enumerate(zip(wanted, there)) if one != two]
        if not differ:
            return None
        if len(differ) == 1 and found is None:
            one, two = wanted[differ[0]], there[differ[0]]
            capital = all(word.group()[0].isupper() for word in words[top : top + len(wanted)])
            if capital and one[:_SAME] == two[:_SAME] and min(len(one), len(two)) >= _SAME:
                found = (words[top].start(), words[top + len(wanted) - 1].end())
    return found


def _key(word: str) -> str:
    """The word in lower case, as singular and in American spelling."""
    plain = word.lower().replace("’", "'")
    for spelling, other_spelling in _SPELLINGS:
        plain = spelling.sub(other_spelling, plain)
    return plain
