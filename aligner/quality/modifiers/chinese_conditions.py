"""Chinese words for time, place, grounds and conditions, 在建, 视需要, 依法律, and whatever may render them in English.

Before the colon stands a usual rendering, behind it the Chinese words as a pattern; below is what may answer them,
as in `chinese_modifiers`. In 两国外长 the 国 belongs to what stands before it, wherever words are cut.
"""

CONDITIONS = r"""
long-term: 长期(?!以来|卧床|昏迷|瘫痪)
    long perman prolong last year decade protract endur sustain chronic persist continu forever lifelong extend ever
    time always constant regular stead perenn stand old secular future indefinit for_good age month week over_the
    centur generat consist deep lasting
    non-?current
short-term: 短期
    short brief tempor near moment quick soon week day month interim spot season immed fast transient recent two- year
    current
brief: 短暂
    brief short moment minute second while temporar transient fleeting quick ephemer soon few last passing little hour
    a_bit bit instant momentary day cut
by chance: 偶然
    chance accident happen coincid random luck fortuit occasion incident unexpect casual stumbl once sometimes
    contingen stray fluke unintend sporad rare odd surpris now_and serendip came_across come_across ran_into run_into
    freak
existing: 现行|现有(?=的|规定|法律|法例|法规|规例|制度|机制|设施|股东|
合同|协议|客户|产品|业务|项目|条件|技术|资源|设备|建筑|系统|政策|措施|安排|股份|土地|员工)(?![^，。；]{0,14}\d)
    exist curren present now today in_force prevail incumb status availab already in_place ha(?:ve|s|d) effect
    contempor to_date so_far old
additional: 新增
    new add increas more extra further rise rose grow grew up gain expan
local: 当地(?!时间)
    local there that place native indigen area region communit here resident town provinc city villag county municip
    on_the_ground on_site spot neighbo where host people countr inhabit district
under construction: 在建
    construct(?!or) progress build built underway under_way work develop erect ongoing being
planned: 拟建|筹建
    propos plan intend work to_be project will schedul prepar envisag future under_ prospect set_up
starting: 起始(?=剂量|价|日|时间|温度|位置|点|浓度|年龄|年|月)
    start init begin first from open commenc launch origin base outset early set
ahead of schedule: 提前(?!是|[\d一二三四五六七八九十百]|至少|不少于)
    ahead earl advanc before prior accelerat in_time premat forward pre first until soon already anticipat notice
    antedat previous within by_
on schedule: 如期|按期|按时|准时
    schedul time prompt punctual due plan promis deadline when expect date on_the_dot regular appointed agreed on_
overdue: 逾期
    overdue late delay past due after deadline fail beyond exceed expir default time arrear within not_ lapse outstand
    miss behind
jointly: 共同(?=签署|制定|主持|承担|发表|宣布|举办|负责|商定|协商|维护|应对|努力)
    joint common togeth shar mutual both all co collect team unit hand concert each everyone we_ partner between
    general universal alike combin the_two same our other agree
in real time: (?:即时|实时)(?!间|候|空|代)
    real[-_]?time instant immed live prompt at_once on_the_spot spot moment timely quick continu simultan concurr
    straight right_away on-?line up-to-the as_(?:they|it)_happen as_it_was as_events current synchron chat messag
    without_delay minute now feedback
independently: (?<!不由)自主(?![权性]|神经|学习|招生|管教|意识|可控)
    independ own self autonom indigen home domestic in-house propriet free discret local sovereign national initiative
    voluntar ourselves themsel itself himsel herself yourself unaided alone indep volition native original agency auto
    owner proactive active driverless unmanned empower
    (?:China|Chinese)[-_](?:made|built|develop|design)
mutual: 相互
    mutual each_other one_another reciproc inter both bilater other exchang cross togeth between common every_other
    the_two co pair
by itself: 自行(?=承担|负责|决定|解决|安排|选择|处理|购买|准备|办理|判断|采购|解除|更改|修改)
    own self itself themsel independ unilat himself herself yourself alone voluntar without by_ discretion free
    automat arrang sole individual
in person: 亲自
    person self himself herself own direct in_the_flesh hand themsel myself yourself itself
full-time: 专职
    full-?time dedicat profession special sole exclusiv full regular
part-time: 兼职
    part concurrent side second moonlight other also extra adjunct double additional job post freelan both
cross-border: 跨境
    cross border international transbound transnat overseas foreign abroad inter outside
in the province: 省内
    provinc
domestic: (?<![两各多该我他本一三四五六七八九十诸数列])国内(?!生产|外|税)
    domestic home nation countr Chin local inland internal mainland state within in_the US America here intra
abroad: 境外|海外|(?<![两各多该我他本一三四五六七八九十诸数列])国外
    overseas abroad foreign outside internation offshore beyond other_ extern world global alien elsewhere diaspora
    sea ocean non- cross expat inter out_of out- import
express: 明文
    express explicit clear writ stipul specif stat set_ provid statut
clearly: 明确(?=规定|允许|禁止|同意|约定|授权|拒绝)
    express explicit clear specif stat stipul provid plain definit clarif writ unequivoc unambig set_ defin categor
    detail distinct firm identif obvious precise direct unmistak open said_ prescri require
at this stage: 现阶段
    stage present current now today time phase moment so_far yet
pre-pandemic: 疫情(?=前|后|期间)
    pandem covid epidem outbreak virus disease corona sars flu infect plague contag lockdown
forthcoming: 即将(?=竣工|建成|启动|举行|召开|举办|开幕|投产|开通|对|到访|到期|生效|发布|推出|投入)
    forthcom upcom soon about_to imminent impend near will com(?:e|ing) going verge short next approach brink ready edge
    to_be eve due ahead ['’]ll on_the future would set_to begin prepar expect almost is_to are_to was_to were_to start
one of: (?<!分)之一(?![\d一二两三四五六七八九十])
    one among a_ an_ some member part rank up_there several between other top another two three four five second each
    any in_ such includ third few
as needed: (?:视|按照?|根据|依据?|据)(?:乎|其|实际|具体|工作|业务|自身)?需要|
如有(?:必要|需要)|必要时|有需要时|视(?:具体|实际)?情况|视情(?!绪)|视乎
    need necess requir appropr circumst case demand if_ depend call wherever occasion merit warrant suit fit where
    when wish expedient situation condition accord justif discret subject_to
convenient: 方便的?时(?!不)
    conven opportun suit mutual agree handy easy
in accordance with: (?:依据|依照|按照|根据|依|按)(?:[^，。；：、的]{0,6}的)?(?:有关|相关|各自|各自的|双方|我国|
当地|本|该|国家|适用|适用的|
上述|其|前款|现行|国际)?(?:法律(?:、?法规)?|法规|规定|条例|协定|
合同|协议|条约|公约|章程|细则)
    accord pursuan under bas line compl law regulat provi term conform as_ by_ subject consisten requir rule stipul
    prescri stat set specif virtue code act_ contract agree treat conven follow statut legal in_terms through per_ due
    here(?:under|of|in|to|by) respect keeping observ govern (?:lai?d|lays?|spel\w+)_out order (?<!^)articl
    duly proper
under normal conditions: 在(?:正常|一般|通常)(?:情况|条件|工况|状态|使用|运行|操作|环境)[^，。；]{0,3}下
    normal usual general ordinar typical regular common routin standard most often rule
in an emergency: (?:紧急|危急)(?:情况|情形|状态|关头)
    emergen urgen crisis critic exigen pinch state desperat danger contingen
in special circumstances: (?:特殊|例外)(?:情况|情形)
    special except particular extraordin unusual exigen extenuat uniq certain abnorm circumst case
adapting to local conditions: 因地制宜
    local(?!it) condition circumst adapt suit tailor context accord place situation area site specific fit
unless otherwise provided: 除(?:非)?[^，。；]{0,14}另(?:有|行|作)?(?:规定|约定|说明|注明|协议|指明|所指|订明|声明|通知)
    unless except otherwise save subject_to other without_prejudice exclud apart aside contrary absence but until
with consent: 经[^，。；未]{1,14}(?<!致)(?:同意|批准|核准|许可|授权)(?=后|[，的]|可|方可)
    consent approv agree permi authori clearance ratif grant endors licen assent accept confirm sanction subject allow
    pass adopt sign go-ahead green leave prior unless resol vot nod
without consent: 未经[^，。；]{0,16}同意
    without unless consent approv agree permi authori except only not_ no_ until prior subject uninvit asking
irregularly: 不定期
    irregular occasion time ad_hoc random unsched sporad surpris un- intermit period
additional: 额外
    addition extra further more over bonus supplement besides other added surplus exceed beyond excess
bilateral: 双边
    bilater two[-_]way between_the_two two both mutual between each
    their \w+[-–]\w+_(?:trade|relations|ties|cooperation)
multilateral: 多边(?!形)
    multilat several many
international: 国际(?!歌|[象])
    internation global world transnat intl inter- foreign universal overseas (?-i:UN|[A-Z]{3,}) summit ambassador
    diplomat
statutory: 法定
    statut legal law requir mandat official prescrib regulat compulsory public quorum
lawful: (?<!不)(?<!非)合法(?=权益|权利|拥有|取得|持有|有效|经营|身份|来源|手段|途径|利益|使用|代表|渠道)
    legal law legit valid rightful right authori
on an empty stomach: 空腹
    empty fast before without hungry breakfast
in full: 全额
    full entire total whole all complet 100
in instalments: 分期
    instal phas stag tranch part period
one-off: 一次性
    one lump single once dispos non-recur at_a_time throw
at one's discretion: 酌情
    appropr discret case circumst consider may suit light
in due course: 适时
    time timely due appropr when opportun right moment suit
ex officio: 依职权
    authority official officio own_ power mandate motion initiative
alone: 仅凭|单凭
    alone only mere just sole own
occasionally: 偶尔|偶发|偶有
    occasion now_and some rare infreq once sporad isolat few seldom from_time periodic at_times every intermit again
    accident incident
frequent: 频繁
    freq often regular constant repeat many busy continu common active heavy much numerous succession recurr time
    always
any: 任何(?=单位|个人|形式|国家|组织|第三方|机构|情况|理由|费用|责任|损失|方式)
    any no_ all every none never without ever whatever either neither not nor nobody nothing n['’]t whatsoever
    wherever cannot regardless irrespect un only least at_ whenever
priority: 优先(?!股|级|级别)
    priorit prefer first prior precede before ahead advance favo foremost top rather give_
for life: 终身
    life perman tenur forever always ever remain
tentative: 试行|试点
    trial pilot test tentat provis experiment try tried interim prelim
local: 本地(?=企业|居民|市场|人才|公司|大学|学生|员工|经济|旅客|货币|使用)|地方性
    local here native indigen region domestic home area place provin municip in_town communit city Hong neighbo
    resident its_own subnational HK territor
foreign: 外[籍资](?!企)
    foreign overseas alien international expat abroad non- outside
    FDI
actual: 实际(?=控制|损失|使用|发生|支付|需要|情况|投入|到位|产量|价格|费用|交付|工期|收到|利用|金额)
    actual real effective fact true practic in_effect paid realiz realis concret de_facto used need condition incur
    receiv case circumst situat
    ultimat beneficial
initial: 起初|最初
    first initial begin began origin early earl start outset at_ once old prim open used_to
"""
