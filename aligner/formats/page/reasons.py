"""The reasons that checks give, in Chinese.

A check words its message in English, and the message travels in every format. Here each wording has its Chinese, with
the words it quotes left as they are. A message that no wording fits, from another tool or a later version, stays
English on both sides of the page.
"""

from __future__ import annotations

import re
from functools import lru_cache

from aligner.late_patterns import late

_Q = "“(.*)”"
_QUOTED = f"({_Q}(?: \\(.*?\\))?)".replace("(.*)", ".*")
_STAGES = {"done": "已经完成", "under way": "正在进行", "still to come": "尚未发生"}
_ROLES = {
    "by how much it changes": "的幅度",
    "what it changes from": "前的数值",
    "what it changes to": "后的数值",
}
_RELATIONS = {
    "sets a condition": "条件",
    "gives a reason": "原因",
    "concedes something": "让步",
    "draws a conclusion": "结果",
    "makes a contrast": "转折",
    "adds something": "补充",
    "excludes something": "排除",
}
_WORDINGS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (late(pattern, re.DOTALL), chinese)
    for pattern, chinese in (
        (rf"{_QUOTED} has no counterpart; the source has {_QUOTED}\.", r"\1没有对应，原文为\2。"),
        (rf"{_QUOTED} has no counterpart in the translation\.", r"\1在译文中没有对应。"),
        (rf"{_QUOTED} has no counterpart in the source\.", r"\1在原文中没有对应。"),
        (rf"The item is numbered {_Q}; in the source it is {_Q}\.", r"条目编号为“\1”，原文为“\2”。"),
        (rf"The translation names {_Q} where the source has {_Q}\.", r"译文为“\1”，原文为“\2”。"),
        (rf"{_Q} is not {_Q}: the units differ\.", r"“\1”不等于“\2”：单位不同。"),
        (rf"{_Q} is not {_Q}: points and per cent differ\.", r"“\1”不等于“\2”：百分点与百分比不同。"),
        (rf"{_Q} means so much or more, {_Q} in the source so much or less\.", r"“\1”表示下限，原文“\2”表示上限。"),
        (rf"{_Q} means so much or less, {_Q} in the source so much or more\.", r"“\1”表示上限，原文“\2”表示下限。"),
        (rf"{_Q} means from then on, {_Q} in the source up to then\.", r"“\1”指此后，原文“\2”指此前。"),
        (rf"{_Q} means up to then, {_Q} in the source from then on\.", r"“\1”指此前，原文“\2”指此后。"),
        (
            rf"{_Q} takes the figure itself in, {_Q} in the source leaves it out\.",
            r"“\1”包括该数本身，原文“\2”不包括。",
        ),
        (
            rf"{_Q} leaves the figure itself out, {_Q} in the source takes it in\.",
            r"“\1”不包括该数本身，原文“\2”包括。",
        ),
        (rf"{_Q} sets a limit, {_Q} in the source is only rough\.", r"“\1”为限值，原文“\2”只是约数。"),
        (rf"{_Q} is only rough, {_Q} in the source sets a limit\.", r"“\1”只是约数，原文“\2”为限值。"),
        (rf"{_Q} sets a limit, {_Q} in the source sets none\.", r"“\1”为限值，原文“\2”没有限定。"),
        (rf"{_Q} sets no limit, {_Q} in the source sets one\.", r"“\1”没有限定，原文“\2”为限值。"),
        (rf"{_Q} is a rise, {_Q} in the source a fall\.", r"“\1”表示上升，原文“\2”表示下降。"),
        (rf"{_Q} is a fall, {_Q} in the source a rise\.", r"“\1”表示下降，原文“\2”表示上升。"),
        *(
            (rf"{_Q} is {says}, {_Q} in the source {meant}\.", rf"“\1”表示{one}，原文“\2”表示{two}。")
            for says, one in _STAGES.items()
            for meant, two in _STAGES.items()
        ),
        *(
            (rf"{_Q} says {says}, {_Q} in the source {meant}\.", rf"“\1”是变动{one}，原文“\2”是变动{two}。")
            for says, one in _ROLES.items()
            for meant, two in _ROLES.items()
        ),
        *(
            (rf"{_Q} {says}, {_Q} in the source {meant}\.", rf"“\1”表示{one}，原文“\2”表示{two}。")
            for says, one in _RELATIONS.items()
            for meant, two in _RELATIONS.items()
            if says != meant
        ),
        (rf"{_Q} permits, {_Q} in the source obliges\.", r"“\1”表示许可，原文“\2”表示义务。"),
        (rf"{_Q} obliges, {_Q} in the source permits\.", r"“\1”表示义务，原文“\2”表示许可。"),
        (rf"{_Q} exempts, {_Q} in the source forbids\.", r"“\1”表示免除义务，原文“\2”表示禁止。"),
        (rf"{_Q} forbids, {_Q} in the source exempts\.", r"“\1”表示禁止，原文“\2”表示免除义务。"),
        (rf"{_Q} only advises against, {_Q} in the source forbids\.", r"“\1”只是劝阻，原文“\2”表示禁止。"),
        (rf"{_Q} forbids, {_Q} in the source only advises against\.", r"“\1”表示禁止，原文“\2”只是劝阻。"),
        (
            rf"{_Q} is not said to be still to come, {_Q} in the source is\.",
            r"“\1”看不出尚未发生，原文“\2”说的是将要发生。",
        ),
        (
            rf"{_Q} is said to be still to come, {_Q} in the source is not\.",
            r"“\1”说的是将要发生，原文“\2”没有此意。",
        ),
        (rf"Of {_Q} the translation has {_Q}, and nothing for {_Q}\.", r"“\1”只译出“\2”，“\3”没有译出。"),
        (rf"{_Q} only restricts, {_Q} in the source forbids\.", r"“\1”只是限制，原文“\2”表示禁止。"),
        (rf"{_Q} forbids, {_Q} in the source only restricts\.", r"“\1”表示禁止，原文“\2”只是限制。"),
        (rf"{_Q} only invites, {_Q} in the source obliges\.", r"“\1”只是鼓励，原文“\2”表示义务。"),
        (rf"{_Q} obliges, {_Q} in the source only invites\.", r"“\1”表示义务，原文“\2”只是鼓励。"),
        (rf"{_Q} only recommends, {_Q} in the source obliges\.", r"“\1”只是建议，原文“\2”表示义务。"),
        (rf"{_Q} obliges, {_Q} in the source only recommends\.", r"“\1”表示义务，原文“\2”只是建议。"),
        (rf"{_Q} recommends, {_Q} in the source permits\.", r"“\1”是建议，原文“\2”只表示许可。"),
        (rf"{_Q} permits, {_Q} in the source recommends\.", r"“\1”表示许可，原文“\2”是建议。"),
        (rf"{_Q} leaves it open, {_Q} in the source says it for certain\.", r"“\1”只说可能，原文“\2”语气肯定。"),
        (rf"{_Q} says it for certain, {_Q} in the source leaves it open\.", r"“\1”语气肯定，原文“\2”只说可能。"),
        (rf"{_Q} says it for certain, {_Q} in the source permits\.", r"“\1”语气肯定，原文“\2”只表示许可。"),
        (rf"{_Q} permits, {_Q} in the source says it for certain\.", r"“\1”表示许可，原文“\2”语气肯定。"),
        (rf"{_Q} is one, {_Q} in the source may be more\.", r"“\1”只有一个，原文“\2”可以不止一个。"),
        (rf"{_Q} may be more, {_Q} in the source is one\.", r"“\1”可以不止一个，原文“\2”只有一个。"),
        (
            rf"{_Q} names the two alone, {_Q} in the source all between them too\.",
            r"“\1”只指这两个，原文“\2”还包括其间各个。",
        ),
        (
            rf"{_Q} names all between the two, {_Q} in the source the two alone\.",
            r"“\1”包括其间各个，原文“\2”只指这两个。",
        ),
        (rf"{_Q} takes in others than {_Q} in the source\.", r"“\1”与原文“\2”所指范围不同。"),
        (rf"{_Q} says the opposite of {_Q} in the source\.", r"“\1”与原文“\2”意思相反。"),
        (rf"{_Q} cannot stand for {_Q} in the source\.", r"“\1”不能表示原文的“\2”。"),
        (rf"{_Q} makes a difference where {_Q} makes none\.", r"“\1”有高下之分，“\2”没有。"),
        (rf"{_Q} permits, {_Q} in the source forbids\.", r"“\1”表示许可，原文“\2”表示禁止。"),
        (rf"{_Q} forbids, {_Q} in the source permits\.", r"“\1”表示禁止，原文“\2”表示许可。"),
        (rf"{_Q} obliges, {_Q} in the source exempts\.", r"“\1”表示义务，原文“\2”表示免除义务。"),
        (rf"{_Q} exempts, {_Q} in the source obliges\.", r"“\1”表示免除义务，原文“\2”表示义务。"),
        (
            rf"The change goes from {_Q} to {_Q} here, in the source from {_Q} to {_Q}\.",
            r"此处由“\1”变为“\2”，原文由“\3”变为“\4”。",
        ),
        (rf"{_Q} goes with {_Q} here, in the source with {_Q}\.", r"“\1”在此属于“\2”，在原文中属于“\3”。"),
        (rf"{_Q} turns round who does it to whom; the source has {_Q}\.", r"“\1”把双方颠倒了，原文为“\2”。"),
        (rf"{_Q} holds a view that the source gives to others: {_Q}\.", r"“\1”的看法在原文中属于他人：“\2”。"),
        (rf"{_Q} lets another version prevail; the source has {_Q}\.", r"“\1”改变了以何为准，原文为“\2”。"),
        (rf"{_Q} is another place; the source has {_Q}\.", r"“\1”是另一个地方，原文为“\2”。"),
        (rf"{_Q} is another body; the source names {_Q}\.", r"“\1”是另一机构，原文为“\2”。"),
        (rf"{_Q} is another term; the source has {_Q}\.", r"“\1”是另一术语，原文为“\2”。"),
        (
            rf"{_Q} is no party of this text; {_Q} is defined as {_Q}\.",
            r"“\1”不是本文的当事方；“\2”定义为“\3”。",
        ),
        (rf"{_Q} is the other party; the source names {_Q}\.", r"“\1”是另一方，原文为“\2”。"),
        (rf"{_Q} joins here what {_Q} joins in the source\.", r"此处以“\1”连接，原文以“\2”连接。"),
        (rf"Nothing in the translation says {_Q} \({_Q}\)\.", r"译文未体现“\1”（“\2”）。"),
        (rf"Nothing in the translation says {_Q}\.", r"译文未体现“\1”。"),
        (rf"The list {_Q} has nothing for {_Q}\.", r"列举“\1”中没有与“\2”对应的项。"),
        (rf"The list {_Q} has fewer items for {_Q}\.", r"列举“\1”中与“\2”对应的项较少。"),
        (rf"The list {_Q} of the source has nothing for {_Q}\.", r"原文列举“\1”中没有与“\2”对应的项。"),
        (rf"The list {_Q} of the source has fewer items for {_Q}\.", r"原文列举“\1”中与“\2”对应的项较少。"),
        (rf"The glossary renders {_Q} as {_Q}\.", r"术语表规定“\1”译作“\2”。"),
        (rf"The glossary forbids {_Q}; it has {_Q}\.", r"术语表禁用“\1”，应为“\2”。"),
        (rf"The same source is elsewhere translated {_Q} \(once\)\.", r"同一原文在别处译作“\1”（1 次）。"),
        (
            rf"The same source is elsewhere translated {_Q} \((\d+) times\)\.",
            r"同一原文在别处译作“\1”（\2 次）。",
        ),
        (rf"{_Q} stands against {_Q} here, {_Q} in (\d+) other units\.", r"此处“\2”对应“\1”，另有 \4 处对应“\3”。"),
        (rf"{_Q} stands (\d+) times here, {_Q} only (\d+)\.", r"“\1”在此出现 \2 处，“\3”只有 \4 处。"),
        (
            rf"{_Q} is not rendered here; in (\d+) of (\d+) places of the text it is {_Q} or {_Q}\.",
            r"“\1”在此没有译出；全文 \3 处中有 \2 处译作“\4”或“\5”。",
        ),
        (
            rf"{_Q} is not rendered here; in (\d+) of (\d+) places of the text it is {_Q}\.",
            r"“\1”在此没有译出；全文 \3 处中有 \2 处译作“\4”。",
        ),
        (rf"{_Q} denies something, and nothing in the translation seems to deny it\.", r"“\1”表示否定，译文似无否定。"),
        (rf"{_Q} denies something, and nothing in the source seems to deny it\.", r"“\1”表示否定，原文似无否定。"),
        (rf"{_Q} denies what {_Q} in the translation states\.", r"“\1”表示否定，译文“\2”却是肯定。"),
        (rf"{_Q} forbids what {_Q} in the translation allows\.", r"“\1”表示禁止，译文“\2”却是允许。"),
        (rf"{_Q} forbids what {_Q} in the source allows\.", r"“\1”表示禁止，原文“\2”却是允许。"),
        (rf"{_Q} denies what {_Q} in the source states\.", r"“\1”表示否定，原文“\2”却是肯定。"),
        (rf"The same translation stands elsewhere for {_Q}\.", r"同一译文在别处对应“\1”。"),
        (rf"{_Q} is {_Q} in the dictionary\.", r"词典中“\1”作“\2”。"),
        (rf"{_Q} does not read (.+)\.", r"“\1”与“\2”读音不符。"),
        (rf"(.+) does not read {_Q}\.", r"“\1”与“\2”读音不符。"),
        (rf"{_Q} is not marked as a title in the translation\.", r"“\1”在译文中没有标为书名。"),
        (r"(.+) is not marked as a title in the translation\.", r"\1在译文中没有标为书名。"),
        (rf"The bracket {_Q} opens and does not close\.", r"括号“\1”没有闭合。"),
        (rf"The bracket {_Q} closes what never opened\.", r"括号“\1”没有对应的左括号。"),
        (rf"The translation has no brackets for {_Q}\.", r"“\1”在译文中没有括号。"),
        (rf"The translation has no quotation marks for {_Q}\.", r"“\1”在译文中没有引号。"),
        (r"The quotation mark (.+) has no partner\.", r"引号 \1 不成对。"),
        (rf"{_Q} is a Chinese \(full-width\) character\.", r"“\1”是中文（全角）字符。"),
        (
            rf"{_Q} between Chinese characters is half-width, as in (\d+) units of the text\.",
            r"汉字之间的“\1”是半角，全文有 \2 处。",
        ),
        (rf"{_Q} between Chinese characters is half-width\.", r"汉字之间的“\1”是半角。"),
        (rf"{_Q} is traditional in simplified text\.", r"“\1”是简体文本中的繁体字。"),
        (rf"{_Q} is simplified in traditional text\.", r"“\1”是繁体文本中的简体字。"),
        (rf"{_Q} stands twice\.", r"“\1”重复。"),
        (r"(\d+) spaces in a row\.", r"连续 \1 个空格。"),
        (r"A full stop, but the sentence goes on in lower case\.", r"句号之后句子以小写继续。"),
        (rf"A space before {_Q}\.", r"“\1”前有空格。"),
        (rf"{_Q} cannot stand together\.", r"“\1”不能连用。"),
        (r"Invisible or broken character (U\+\w+) \((.+)\)\.", r"不可见或损坏的字符 \1（\2）。"),
        (r"The (?:address|placeholder|tag|code) (.+) is (?:missing from|not in) the translation\.", r"译文中没有 \1。"),
        (r"The (?:address|placeholder|tag|code) (.+) is not in the source\.", r"原文中没有 \1。"),
        (r"The (?:tag|code) (.+) stands more often than in the source\.", r"\1 多于原文。"),
        (r"The code (.+) closes before it opens\.", r"\1 先于其起始代码。"),
        (r"The tag (.+) closes what is not open there\.", r"\1 与其起始标签不相配。"),
        (r"The passage has no translation\.", r"此处没有译文。"),
        (r"Nothing in the translation renders these words\.", r"译文中没有与这些词语对应的内容。"),
        (r"Nothing in the source stands behind this passage\.", r"原文中没有此处的内容。"),
        (r"Nothing in the source stands behind these words\.", r"原文中没有与这些词语对应的内容。"),
        (r"The translation is looser than the rest of the text\.", r"译文比全文其他部分更为自由。"),
        (
            r"The translation is loose: these words have no clear counterpart\.",
            r"译文较为自由，这些词语没有明确的对应。",
        ),
        (
            r"Little in the translation renders this clause: it is left out, or rendered freely\.",
            r"译文中几乎没有与这个分句对应的内容：可能漏译，或译得较为自由。",
        ),
        (
            r"Little in the source stands behind this clause: it is added, or a free rendering\.",
            r"原文中几乎没有这个分句的内容：可能为增译，或译得较为自由。",
        ),
        (r"The translation seems to be about something else than the source\.", r"译文所说的似乎与原文不同。"),
        (r"The translation breaks off: nothing renders these words\.", r"译文中断，没有译出这些词语。"),
        (
            rf"A sentence begins at {_Q} though the one before has no end: it may be cut off\.",
            r"新句从“\1”开始，而前一句没有结束：可能被截断。",
        ),
        (rf"The translation ends on {_Q}: it breaks off\.", r"译文止于“\1”，没有说完。"),
        (r"The sentence has no main clause: its end may be missing\.", r"句子没有主句：可能缺少后半句。"),
        (r"The source was copied and not translated\.", r"照抄原文，没有翻译。"),
        (rf"{_Q} is left in the source language\.", r"“\1”未翻译，仍为原文语言。"),
    )
)
_ROC_YEAR = late(r" \(ROC year: (\d+)\)")


@lru_cache(maxsize=4096)
def in_chinese(message: str) -> str | None:
    """The message in Chinese; None where it is worded in a way that is not known.

    >>> in_chinese("“12 million” has no counterpart; the source has “120万” (1,200,000).")
    '“12 million”没有对应，原文为“120万” (1,200,000)。'
    """
    for pattern, chinese in _WORDINGS:
        found = pattern.fullmatch(message)
        if found:
            return _ROC_YEAR.sub(r"（即公元\1年）", found.expand(chinese).replace("” or “", "”或“"))
    return None
