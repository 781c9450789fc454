"""Chinese words for what kind of study, payment, letter or transaction it is, and whatever may render them in English.

As in `chinese_modifiers`: 可行性研究 is no mere "study", 警示函 no mere "letter", 可比价格 no mere "prices".
"""

KINDS = r"""
feasibility: 可行性
    feas viab practicab possib workab doab whether can_be could_be prospect explor
consider: 可以?考虑(?=提供|给予|批准|采取|设立|实施|引入|减免|延长)
    consider contempl weigh look explor stud examin think may might could option possib review discuss
speculative: 投机性?(?!取巧)
    specul opportunis profiteer hoard gambl cheat
by appointment: 预约(?=[^，。]{0,4}(?:观众|参观|就诊|挂号|登记|办理|制|入|方式))
    appoint book reserv advance schedul ahead pre- order sign arrang subscri regist
warning: 警示(?=函|信|标|牌|灯|教育|作用|性)
    warn caution alert admon alarm remind lesson deter danger hazard beware sign cautionary
comparable: (?<!不)可比(?=口径|原则|价格|期间|性|数据|公司|条件|基础|交易)
    compar like same equival simil constant match real
unhindered: 不受阻碍|畅通无阻|不受阻挠
    hinder imped obstruct unhinder unimped unobstruct free smooth open block unfetter unrestrict unlimit without no_
    clear barrier safe any
sustainable: 永续(?=利用|发展|经营|管理|性|农业|能源|旅游|渔业)
    sustain last endur perpet long perman continu renew forever
according to discipline: 依规?依?纪(?!念)
    disciplin rule regul code
or above: (?:[省市县区州厅处局部乡镇]|[一二三四五六七八九十]|[初中高]|地市|旗)级(?:及其?)?以上
    above higher over upward senior up at_least better superior or_more beyond greater plus minimum least lower upper
    more top exceed
reciprocal: 互[设派免换]
    mutual recipr exchang each one_another both respective either inter swap between other
emergency: 应急(?=预案|管理|响应|救援|处置|演练|物资|照明|电源|机制)
    emerg contingen crisis crises urgent rescue disaster standby backup back-up relief temporary stop-?gap
barrier-free: 无障碍(?=设施|环境|通道|建设|出行|卫生间|厕所)
    barrier accessib disab obstac wheelchair ramp
by lot: 抽签
    lot draw ballot raffle random
in kind: 实物(?=支付|出资|补偿|捐赠|给付|投资)
    kind phys tangib material goods real actual non-cash non-monet asset prop
in full: 足额(?=缴|支付|付款|到位|发放|拨付|清偿|偿还|保障|提取)
    full entire total whole all complet adequa sufficien 100 enough
third-party: 第三方(?=审计|评估|检测|机构|认证|评价|核查|监测|检验)
    third independ outside external
cross-border: 跨境
    cross trans border international inter between bounda multi foreign overseas across external travel
on probation: 试用期
    probat trial
provisional: 暂行(?=办法|规定|条例|规则|规程|标准)
    provision interim temporar tentativ trial pilot
non-recurring: 非经常性
    recur extraord one-?off except non- unusual special
diluted: 稀释(?=每股|后)
    dilut
consolidated: 合并(?=报表|财务|资产|利润|现金)
    consolid group merg combin
unaudited: 未经?审[计核]
    unaudit audit
undistributed: 未分配利润
    undistrib retain unappropr distribut accumul
overdue: 逾期(?=贷款|账款|款项|借款|罚款)
    overdue late past arrear delay delinq after fail default beyond due miss expir exceed
open: 公开(?=招标|选拔|招聘|竞争|拍卖|征集)
    open public
sealed: 密封(?=投标|文件|信封|送达|递交)
    seal
certified: 经公证
    notar certif attest
pro rata: 按比例
    pro rata proport ratio scale percent share relative according
"""
