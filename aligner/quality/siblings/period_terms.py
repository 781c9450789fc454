"""Periods of a contract, leave and pay: warranty and construction period, sick and annual leave, subcontractor."""

TABLE = r"""
保修期 质保期 质量保证期 保固期 – (?:warranty|guarantee|maintenance)_(?:periods?|terms?) – warrant\w+ guarant\w+
工期 施工期 建设期 – construction_(?:periods?|times?|schedules?) times?_for_completion – construct\w+ complet\w+
  build\w* works? schedul\w+ duration period 施工 建设
缺陷责任期 缺陷通知期 – defects?_(?:liability|notification|correction)_(?:periods?|terms?) – defect\w*
试用期 见习期 – (?:probation(?:ary)?|trial)(?:_(?:periods?|terms?))? – probat\w+ trial\w* try\w* intern\w* 试用
免租期 – rent[\s-]free_(?:periods?|terms?) – rent\w* free
租期 租赁期 租赁期限 – (?:lease|rental|tenancy|charter)_(?:periods?|terms?) terms?_of_(?:the_|this_)?(?:lease|tenancy)
  – leas\w+ rent\w* tenan\w+ charter\w* hir\w+ 租
宽限期 – grace_periods? periods?_of_grace – grace 宽限
锁定期 禁售期 限售期 – lock-?(?:up|in)(?:_(?:periods?|terms?))? – lock\w* restrict\w+
冷静期 犹豫期 冷却期 – cooling-?_?off(?:_periods?)? – cool\w* free_look
等待期 – (?:waiting|vesting)_periods? – wait\w* vest\w*
公示期 – (?:publicity|public_notice|disclosure)_periods? – public\w* announc\w+ display\w* disclos\w+
有效期 有效期限 – (?:validity|effective)_(?:periods?|terms?) (?:periods?|terms?)_of_validity – valid\w* effect\w*
  expir\w+ term\w* in_force shelf\w* 有效
保质期 – shelf_(?:life|lives) – shelf expir\w+ best_before
投标有效期 – (?:bid|tender)_validity\w* – valid\w* 有效
还款期 还款期限 – repayment_(?:periods?|terms?) – repay\w* 还
提款期 – (?:availability|drawdown|drawing)_periods? – availab\w+ draw\w*
履行期 履行期限 – (?:performance_(?:periods?|terms?)|(?:periods?|times?)_(?:of|for)_performance) – perform\w*
  fulfil\w*
诉讼时效 时效期间 – (?:limitation_periods?|statutes?_of_limitations?|periods?_of_limitation|prescription) – limit\w+
  prescri\w+ time-?barr\w*
上诉期 上诉期限 – appeal_periods? (?:time_limit|period)s?_for_(?:\w+_)?appeal\w* – appea\w+
举证期限 – (?:time_limit|period|deadline)s?_for_(?:\w+_){0,3}(?:evidence|proof) – evidenc\w+ proof prov\w+
交货期 交货期限 – delivery_(?:times?|periods?|dates?|schedules?) (?:times?|periods?|dates?)_(?:of|for)_delivery –
  deliver\w* lead
付款期限 付款期 – payment_(?:periods?|terms?|deadlines?) (?:periods?|terms?|time_limits?)_(?:of|for)_payment – pay\w*
  credit
筛选期 – screening_(?:periods?|phases?|visits?) – screen\w*
洗脱期 – wash-?out(?:_(?:periods?|phases?))? – wash\w*
随访期 – follow-?up_(?:periods?|phases?|visits?) – follow\w*
治疗期 – treatment_(?:periods?|phases?) – treat\w*
导入期 – (?:run|lead)-?in(?:_(?:periods?|phases?))? – run\w* lead\w*

年假 年休假 带薪年假 – annual_(?:leave|vacation|holidays?) – annual\w* vacation\w* paid year\w* 假
病假 – sick(?:ness)?[\s-]leave – sick\w* ill\w* medical 病
产假 – maternity_leave – matern\w+ birth pregnan\w+ 产
陪产假 – paternity_leave – patern\w+ father\w* 陪产
育儿假 育婴假 – (?:parental|child-?care)_leave – parent\w* child\w* 育
婚假 – (?:marriage|wedding)_leave – marri\w+ wed\w+ 婚
丧假 – (?:bereavement|funeral|compassionate)_leave – bereav\w+ funeral\w* compassion\w+ 丧
事假 – (?:personal|casual)_leave – personal\w* private casual unpaid 事
探亲假 – home_leave – home family

公休日 休息日 – (?:rest_days?|days?_off) – rest\w* off weekend\w* holiday\w* 休
法定节假日 法定假日 公众假期 国定假日 – (?:statutory|public|legal|national)_holidays? – holiday\w* 假 节

月薪 月工资 – monthly_(?:salar(?:y|ies)|wages?|pay) – month\w* 月
年薪 – annual_(?:salar(?:y|ies)|pay|remuneration|compensation) – year\w* annual\w* annum 年
时薪 小时工资 – hourly_(?:wages?|pay|rates?) – hour\w* 时
日薪 – daily_(?:wages?|pay|rates?) – day\w* daily diem 日
基本工资 底薪 – (?:basic|base)_(?:salar(?:y|ies)|wages?|pay) – bas\w+ 底
最低工资 – minimum_wages? – minim\w+ 最低
加班费 加班工资 – overtime(?:_(?:pay|wages?|payments?))? – overtim\w* extra 加班

奖金 – bonus(?:es)? – bonus\w* prize\w* award\w* reward\w* premium\w* incentiv\w+ money 奖
津贴 补贴 – (?:allowances?|subsid(?:y|ies)) – allowanc\w+ subsid\w+ stipend\w* grant\w* benefi\w+ support\w* pay\w*
  bonus\w* aid\w* 贴 补

日班 白班 – day_shifts? – day
夜班 晚班 – night_shifts? – night\w* late

固定期限 固定期限合同 – fixed[\s-]term – fix\w+ definite
无固定期限 无固定期限合同 – (?:open-ended|non-?fixed[\s-]term|indefinite|without_(?:a_)?fixed_term) – open\w*
  indefinit\w+ permanent\w* without no not non\w* un\w+

minor
分包商 分包单位 分包人 – sub-?contractors? – sub\w*
供货商 供应商 – suppliers? – suppl\w+ vendor\w* sell\w* provid\w+ 供
制造商 生产商 – manufacturers? – manufact\w+ produc\w+ mak\w+ factor\w+ 制造 生产 厂
运营商 营运商 – operators? – operat\w+ carrier\w* provider\w* run\w* compan\w+ telecom\w* 运营
开发商 发展商 – developers? – develop\w+ property 开发 发展
零售商 – retailers? – retail\w* shop\w* store\w* seller\w* trader\w* dealer\w* 零售
批发商 – wholesalers? – wholesal\w+ merchant\w* dealer\w* trader\w* distribut\w+ 批发
"""
