"""What is done as what is to come, or the reverse: 未来三年 as "the past three years", 已建成 as "will build"."""

from __future__ import annotations

from collections.abc import Iterator

from aligner.evidence.chinese_words import simplified
from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.check import Context, Examples, en_zh, issue, opposed, zh_en
from aligner.quality.turned.decision_stages import decision_stages
from aligner.quality.turned.lone_stages import lone_stages
from aligner.quality.turned.plain_pasts import future_as_past
from aligner.quality.turned.tenses import Stage, not_yet, other_stages

_SAYS: dict[Stage, str] = {"done": "done", "under way": "under way", "to come": "still to come"}


class Tenses:
    """Fires where the dictionary finds one verb on both sides, and 已, 正在, 将于, 尚需 say how far it has come."""

    id = "tenses"
    category = "accuracy/mistranslation"
    severity: Severity = "major"
    examples = Examples(
        fires=(
            zh_en(
                "中方宣布将于未来三年开展手术。",
                "China announced that it had performed surgeries over the past three years.",
                "the past three years",
            ),
            en_zh(
                "Recruitment began in March 2026 and is expected to be completed by the end of 2027.",
                "入组工作将于2026年3月启动，预计2027年底前完成。",
                "将于2026年3月启动",
            ),
            zh_en("新規將於2027年1月1日起施行。", "The new rules took effect on 1 January 2027.", "took effect"),
            zh_en("双方将签署协议。", "The two sides signed an agreement.", "signed"),
            en_zh(
                "The Port proposes to meet 40 per cent of the costs of each vessel.",
                "港口已补助每艘船舶四成费用。",
                "已",
            ),
            en_zh("The Company plans to sell the vessel.", "公司已出售该船。", "已"),
            en_zh(
                "The strategy now goes to the Executive Yuan for approval.", "本策略並經行政院核定。", "並經行政院核定"
            ),
            zh_en("方案已报国务院审批。", "The plan has been approved by the State Council.", "has been approved"),
            zh_en("國家研究制定管理條例。", "The State has issued regulations.", "has issued"),
            zh_en("過去五年產量翻番。", "Output will double in the next five years.", "the next five years"),
            zh_en("大桥已于2024年建成。", "The bridge will be built in 2024.", "will be built"),
            zh_en("公司已建成可追溯体系。", "The Company is building a traceability system.", "is building"),
            zh_en("会议将于2025年举行。", "The meeting has been held in 2025.", "has been held"),
            zh_en("兩國航空部門將舉行磋商。", "The aviation authorities have held consultations.", "have held"),
            zh_en(
                "2030年将对实施情况开展中期评估。",
                "A mid-term evaluation of the implementation was carried out in 2030.",
                "was carried",
            ),
            zh_en(
                "银发经济有望成为新的增长点。", "The silver economy has become a new source of growth.", "has become"
            ),
            en_zh("The study has been examined by the Committee.", "本研究正由委员会审查。", "正由委员会审查"),
            zh_en("審計署最近就服務進行審查。", "The Commission will shortly conduct a review of it.", "will"),
            en_zh("The company is to hold a general meeting.", "公司日前召开股东大会。", "日前"),
            zh_en("公司拟发行债券。", "The Company has issued bonds.", "has issued"),
            zh_en("雙方已達成協議。", "The two sides will reach an agreement.", "will reach"),
            zh_en("雙方正在建設港口。", "The two sides have completed the port.", "have completed"),
            zh_en(
                "该方案尚需股东大会批准。",
                "The proposal has been approved by the general meeting.",
                "has been approved",
            ),
            zh_en("双方欢迎港口即将竣工。", "The two sides welcomed the completion of the port.", "completion"),
            en_zh("They welcomed the forthcoming completion of the port.", "他们欢迎港口竣工。", "竣工"),
            en_zh("The meeting has been held in Beijing.", "会议将在北京举行。", "将在北京举行"),
            zh_en("公司已对责任人作出处理。", "The Company will take action against those responsible.", "will"),
            zh_en("肯方願為重啟談判提供場所。", "Kenya has hosted the resumption of the talks.", "has hosted"),
            zh_en("记者问她打算修多少册。", "I asked her how many volumes she had mended.", "had mended"),
            en_zh("Insurance had lapsed for nine vehicles.", "有九辆车的保险即将到期。", "即将"),
            en_zh("They kept parts for models they no longer owned.", "他們保存尚未擁有的車型的備件。", "尚未"),
            en_zh("The company has yet to turn a profit.", "该公司已转亏为盈。", "已"),
            en_zh("Countries should not buy equipment that has not been prequalified.", "不应采购已经通过预审的设备。"),
            en_zh("The plant is expected to open in 2027.", "电厂已于2027年启用。", "已"),
            zh_en(
                "中国已颁布实施防洪法等三十余部法律。",
                "Over 30 laws, including one on flood control, are being drafted.",
            ),
        ),
        silent=(
            zh_en(
                "双方将签署的协议已经谈妥。", "The agreement to be signed was settled in the talks that ended in May."
            ),
            zh_en("最近的车站在哪里，他会告诉你。", "He will tell you where to find the station."),
            zh_en("公司最近将召开会议。", "The company will hold a meeting."),
            zh_en("公司最近签约，明年投产。", "The company has signed and will start next year."),
            zh_en("会议将于五月举行。", "The meeting, as decided at the congress held in March, will be held in May."),
            zh_en("他说展览将于五月开幕。", "The exhibition opened in May, as he had said."),
            zh_en("方案报经国务院批准。", "The plan was approved by the State Council."),
            zh_en("方案报董事会批准后实施。", "The plan was approved by the Board and carried out."),
            zh_en("方案已报国务院审批。", "The plan has been submitted to the State Council for approval."),
            zh_en("国家研究制定管理条例。", "The State has drafted regulations and issued guidance."),
            en_zh("The Company proposes to sell the vessel.", "公司拟出售已封存的船舶。"),
            en_zh("The company has yet to turn a profit.", "该公司尚未转亏为盈。"),
            en_zh("The bill is yet to be passed.", "法案已提交，有待通过。"),
            en_zh("The plant is expected to open in 2027.", "电厂已定于2027年启用。"),
            en_zh("The plant is expected to open in 2027.", "电厂预计2027年启用，设备已运抵。"),
            zh_en("工程已完成八成。", "The works are being built by a local firm, and are 80 per cent complete."),
            en_zh("Prices are set to rise.", "价格已确定上涨。"),
            zh_en("已开始起草有关法律。", "Laws are being drafted."),
            zh_en("中方将于未来三年开展手术。", "China will perform surgeries over the next three years."),
            zh_en("公司已成立十年，将扩大投资。", "The company is ten years old and will invest more."),
            zh_en("已获批准的项目由公司实施。", "Projects approved will be carried out by the company."),
            zh_en("中方愿提供场所，并作了准备。", "China has offered a venue and made preparations."),
            zh_en("公司拟聘用会计师。", "The company has found an accountant whom it intends to hire."),
            zh_en("他尚未结婚，也不再年轻。", "No longer young, he has not married."),
            zh_en("過去三年和未來三年", "the past three years and the next three years"),
            zh_en(
                "本集團未來三年的計劃", "the plans of the Group, like those of past years, for the three years ahead"
            ),
            zh_en("大桥已于2024年建成。", "The bridge was built in 2024."),
            zh_en("公司已签署协议，将于明年交货。", "The company has signed and will deliver next year."),
            zh_en("已成立之契约仍依本协定履行完毕。", "Contracts already concluded shall be performed."),
            zh_en("法官将双方提供的证据审查完毕。", "The evidence provided by both parties was examined."),
            zh_en(
                "不再审批新项目；已批准的项目应重新评估。",
                "No new project will be approved; those approved are reassessed.",
            ),
            zh_en(
                "已經批准但尚未動工的項目應重新評估。", "Projects approved but not yet started shall be assessed again."
            ),
            zh_en("他说会议将举行。", "He said that the meeting was to be held."),
            zh_en("将文件提交董事会。", "The document has been submitted to the board."),
            zh_en("双方正就协议进行谈判。", "The two sides have been negotiating the agreement."),
            zh_en("该方案尚需股东大会批准。", "The proposal is still subject to approval by the general meeting."),
            zh_en("双方欢迎港口即将竣工。", "The two sides welcomed the forthcoming completion of the port."),
            zh_en("项目即将竣工。", "The project is about to be completed."),
            en_zh("The meeting will be held in Beijing.", "会议将在北京举行。"),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """One issue for each such word, on the target."""
        sides = context.chinese_and_english(unit)
        if sides is None:
            return
        chinese, zh, en = sides
        if "？" in zh or "?" in en:
            return
        stages = list(other_stages(zh, en)) or [one for one in (future_as_past(zh, en),) if one]
        # Where no verb tells that both mean the same, it is less sure.
        severity: Severity | None = None if stages else "minor"
        for found in stages or (*decision_stages(plain := simplified(zh), en), *lone_stages(plain, en)):
            mine, text, source = opposed(unit, chinese, found.zh, found.en)
            meant, says = (found.chinese, found.english) if chinese == "source" else (found.english, found.chinese)
            message = f"“{text}” is {_SAYS[says]}, “{source}” in the source {_SAYS[meant]}."
            yield issue(self, unit, "target", mine, message, severity=severity)
        soon = not_yet(zh, en)
        if soon is not None:
            mine, text, source = opposed(unit, chinese, soon.zh, soon.en)
            to_come = soon.chinese == (chinese == "target")
            message = f"“{text}” is not said to be still to come, “{source}” in the source is."
            if to_come:
                message = f"“{text}” is said to be still to come, “{source}” in the source is not."
            yield issue(self, unit, "target", mine, message, severity="minor")
