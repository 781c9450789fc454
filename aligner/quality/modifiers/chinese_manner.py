"""Chinese words for how, how far and where a thing is done, 彻底, 几乎, 就近, and whatever may render them in English.

Before the colon stands a usual rendering, behind it the Chinese words as a pattern; below is what may answer them,
as in `chinese_modifiers`.
"""

MANNER = r"""
directly: 直接(?=排|送|向|由|从|进|支付|提交|联系|影响|适用|参与|起诉|申请|选举|采购|交|寄|转|与|观|暴露|饮|食|用|关系|
相关|有关|导致|造成|威胁)
    direct straight immed FDI first-?hand right outright themsel himsel herself itsel yoursel simply person actual
    face-to-face straightforward head-on through to_the from_the without plain cause un just only main immediate own
    free
all: 全部(?=[换更拆交付缴还清收纳用由通开关回停撤销转投卖售免毁灭到恢建完实覆落取采归来签达获遇使安投改上下])
    all every each any whole entire full total complet no_ none nothing both everything throughout 100 wholly
    altogether the_lot rest exclus body outright per_cent percent only last hundred absol overall univers out always
    solely
thoroughly: 彻底(?!底)(?=[^，。；、！？：])
    thorough complet full total entire utter absolut fundam radical once all whole root eradic drast wholly clean
    down out ever profound deep sweep final through exhaust no_ never perfect end whatsoever every overhaul outright
    altogether real good stop quite wip beyond turning_point left hard definit irrevoc dead lost revolution ultim
    heart rid
gradually: 逐渐|渐渐|日渐|渐次|日趋|日益
    gradu step phas progress increment time stage little bit slow stead increas more grow becom becam gather piece
    evolv began begin begun start cumul ever degree by_ turn toward come came taper fad get getting got creep crept
    day develop one_by further contin unfold pick improv each expand climb emerg recover less fewer dwindl narrow
    wan wear wore weaken diminish shrink succe late went going soften tend trend acceler wors wider deep \w+er_and_
    in_due until then dimm quiet drift los accum still
almost: 几乎
    almost near practic virtual hard scarce bare next_to all_but as_good few most close little seldom rare approx
    more_or_less about pretty_much largely over main nigh verg effective overwhelming just basic well_nigh might
    kept_on only thin main barely any_ anything at_all large_ like couldn somewhat sort_of half essential the_bulk
basically: 基本(?=达成|完工|竣工|建好|办结|落实|完备|到位|脱贫|清零|确认|同意|停产|停业|复工|成熟|贯通|理顺|同步|一样|
完好|形成|建立|建成|掌握|具备|保持|停止|消除|修复|恢复|覆盖|普及|控制|摸清|查明|就绪|成型|属实|清楚|
正确|正常|不变|无|不|没|相当|健全|建立)
    basic essen fundam larg most general main rough broad virtual almost near substan principal by_and_large
    more_or_less primar underl overall much practic all_but fair relativ flat unchang pretty hardly rare few little
    barely unlikely usual seldom scarce initial
at one time: 一度(?![电角春秋空天来])(?<![再第每进又年年][一])(?<!年一度)(?<![一二三四五六七八九十两每零〇百千几]一度)
    once time brief for_a temporar even momentar while used_to had_ moment period point former almost near earlier
    previous occasion ever formerly short went_so long some_ began became
where conditions permit: (?:具备|有)(?:一定|相应)?条件的?(?=地[方区]|企业|单位|省|市|县|学校|高校|家庭|农|乡|村|机构|
医院|部门|国家|居民)
    condition able read can position where capab qualif possib eligib equip means suit feasib right appropr if_
    afford permit favo adequat resourc need condit potential
by way of: 以(?!书面|电子)[^，。；、的以]{2,8}(?:方式|形式)(?=[^，。；、的])
    way manner by_ mode means form method through in_ via with on_ as_ format fashion style using basis -based under
    written oral \w+ly\b path approach for_an? for_the
per unit: 每(?:人|台|名|户|车|吨|辆|套|间|平方米|亩|件|个|位|房|股|单位|公顷|箱|册|份|艘|班)(?=每(?:[年月日天周次晚]|
小时|季|学期))
    per_(?!month|year|day|week|hour|annum|night|quarter|semester|session)\w+
    each(?!_(?:month|year|day|week|hour|quarter|night)) every_(?!month|year|day|week|hour|quarter|night)\w+ apiece
    head person capita a_\w+_(?:a|per|each|every)_ individ an_\w+_(?:a|per)_
last: (?<![以马路早晚桌地天身海])上个?(?:月(?:的?(?:租金?|费用?|[水电燃气房]+费|工资|薪|末|底|份|度|[销产][量售]|利润|
数|余额|[账帐]|[环同]比|[初中下上]旬))|
季度?|一季度?|一年度|年度)
    last previous prec prior earlier past before month-on quarter-on year-on MoM QoQ YoY former just just_ended
    from_ (?:January|February|March|April|May|June|July|August|September|October|November|December) sequential ago
as representatives: (?<=[会员事方位业户民工生师者人女])代表(?=出席|参加|列席|与会|致[辞词]|发言|签[字署]|回答|参与|见证|
投票)
    represent deleg behalf envoy spokes member deput agent
near: 就近(?!几|两)
    near close local spot vicin site convenient situ place neighbo proxim short_distance
on the spot: 就地|当场
    spot there then scene immed site situ local place instant same at_once premises straight right outright found
    face present red-hand in_the_act where now deck live publicly at_the_time while promptly dead
truthfully: 如实
    truth honest accurat faithful actual correct real fact exact candid as_it true frank full proper sincer objectiv
    what detailed everything fair
properly: 妥善(?!保[存管]|收[存藏])
    proper appropr well care good safe due sound satisf adequat right effective suit best manag settle resolv
    responsib handl adequate address take_ amicab prudent smooth judicious success
the whole way: 全程(?![大约共长为需要用时\d只仅])
    whole entire through all full way every start end journey complet round duration accompan course kilomet total
    long through_ mile km first length always
separately: 单独
    separat alone individ singl sole own independ itself themsel himsel herself mysel yoursel distinct isolat each
    one stand-?alone exclus only private apart special extra solo person unilat different in_their standalone
repeatedly: 反复|一再|再三|屡次|屡屡
    repeat again time often over_ several many multiple numer frequen constant keep kept number once re- re\w+ed
    contin relentless insist various more_than think persist through out cycl back careful persist regular endless
    weigh deliberat toss ponder alway whenever much go_over on_and_on twice never still successive long play hard
    tirel thorough mull debat emphatic drum urge non-stop
again: 再次|再度
    again once_more re\w+ second another time further new anew twice repeat another yet more next follow back after
    also still always
near-complete: 差不多(?=[全所都一])
    almost near most more_or_less about practic virtual just all_but
excessively: 过度|过量|(?<![打吃看听读做花付算拿得])过分
    over excess too undu much more extra exagger immoder un binge beyond dispropor heav so_ unreason extravag
    extreme ridic far inordinate out_of only lot any_longer
of one's own accord: 主动(?![脉权轮式性语态辞])
    initiat activ own volunt proactiv unprompt self spontan take_the took_the taking_the approach unask without will
    ahead first offer readi step lead came come went go_ start enterpris aggressive positive want eager begin invit
    try set_out would free dynam intentional reach propos deliberate made_the make_the actively conscious on_purpose
    go_out seek ask quick hasten chose choose
in detail: (?<!更)(?<!更为)(?<!更加)详细
    detail full thorough length specif elabor in-depth careful particular complet comprehen precise exact close
    minute more explain depth ful long extensive outlin narrat meticul intricate well
slowly: 缓慢
    slow gradual sluggish creep stead lag snail pace leisure torpid plod slug gentle sloth inch limp late grind
year on year: 同比
    year period correspond compar annual over same previous last earlier y-o-y YoY yoy
quarter on quarter: 环比
    month quarter previous sequential from_ compar over_ period on_ MoM QoQ last preced earlier chain
to date: 迄今|至今(?=[^，。]{0,3}(?:未|没|无|尚|仍|只|仅|已))
    far date still now since ever yet today present hitherto until remain till this_day these_days up_to current
    never for_ contin not_ no_
improper: 不当(?=[得行使言竞利方操影交对干获处抗])|不正当(?=[竞手利行关交目])
    improper unfair undue un wrong mis illicit inappropr illegit ill- bad un- incorrect abus fault err corrupt dis
    foul under-?hand poor careless
face to face: 当面(?!质?问|对)
    person face front presence present eye directly to_my to_his to_her to_your to_their before confront open
two-way: 双向
    two both mutual bidirect recip dual each way inter bilat bi-
one-way: 单向
    one single uni way un one-
own: 自有(?=品牌|资金|资产|物业|房|知识产权|车|船|码头|技术|住)
    own self private propriet equity internal in-house personal house independ
beforehand: 提早
    earl advance ahead prior before soon beforehand premat bring forward
overnight: 连夜|彻夜
    night dawn morning day hours dark evening sleep overnight
in bulk: 批量|成批|大批量
    batch bulk mass volume wholesal large lot quantit
foreign-related: 涉外
    foreign international overseas abroad extern
attempted: 未遂
    attempt fail try tried unsuccess near
in a unified way: 统一(?=管理|采购|组织|安排|规划|调度|指挥|印制|配送|收取|编号|征收|着装|式样|格式|招生|考试|核算|定价)
    unif common central single consisten standard coordinat same integrat one_ all national joint entral whole
    collect overall general system centr consolidat harmon
in a planned way: 有计划
    plan system schem deliberat method order programm design
on a large scale: 大规模
    large scale mass big major huge extens wide great whole vast full heav colossal sizeab rampant macro giant grand
    broad
small-scale: 小规模
    small scale limited modest mini little minor low
round the clock: 全天(?!候的?(?:战略|合作|伙伴))
    day round hours 24 clock all throughout morning
in excess: 超额(?!累进)
    over excess more surpass above beyond extra ahead premium
at a fixed point: 定点(?=医院|医疗|零售|药|采购|扶贫|帮扶|生产|屠宰|监测|供应)
    designat fixed specif point appoint target assign pair select nominat contract spot particular station author
    one-on-one partner approved
specially: 特意|专程|专门(?=[^，。；、化的])
    special purpos express dedicat just exclus deliberat particular devot specif sole only design for_ ad_hoc
    especial intent separat express expert tailor target custom uniqu made_a profession own task skill go_out set_up
strictly: 从严
    strict sever string tough harsh rigor tight hard heav full zero firm stern
severely: 从重
    heav sever harsh aggrav stern max stiff great more tough strict hard
leniently: 从轻|从宽
    lenien light mitigat reduc less clem merc indulg
openly: 公然
    open brazen public flagrant blatant overt shameless bare bold def outright naked impud daring flout audac so_as
in disguised form: 变相
    disguis covert de_facto effect indirect amount virtual thinly form_of guise back-?door cover mask
unofficial: (?<!不)非正式
    inform unoffic casual
in its original state: 原样|原状|原址|原地|原路
    origin as_is former same old back unchang where intact status_quo restor existing spot place
online: (?:在线|线上)(?=[^，。；、的])
    online on-line web internet virtual electron digital e- remote site portal net cyber app live line
offline: 线下
    offline off-line person phys face store site
orally: 口头
    oral verbal word say said spoke mouth tell told lip voice speech unwrit talk
by hand: 亲笔|手写
    hand sign personal autograph own wrote writ
in one's real name: 实名
    real name identit id_ identif
on a monthly basis: 按月(?!球|亮|光)|逐月
    month
on a daily basis: 按日|按天|逐日
    da(?:y|i) per_diem
on a yearly basis: 按年
    year annu per_annum
on a quarterly basis: 按季(?=度|[支缴结付计收报发])|逐季
    quarter
by turns: 依次|按顺序|按次序
    turn order sequen one_by success respect then each consecut in_line
step by step: 循序渐进
    step gradual progress phase pace order sequen orderly increment stage slow systematic
in good order: 有序(?=放开|退出|转移|疏散|恢复|开放|撤离|引导|竞争|流动|衔接)
    order sequen regulat organi[sz] systemat smooth plan proper step phase pace disciplin manage
level by level: 逐级
    level step tier hierarch each rank rung stage progressiv grade up_through chain success superior higher
within a time limit: 限期(?=整改|改正|拆除|整治|治理|完成|缴纳|清理|搬迁|恢复|补|纠正|离)
    time limit deadline period prescrib specif within by_ date given set given days fixed order requir
by merit: 择优(?=录|选|聘|支|资|推|确|遴|采|评|授)
    merit best qualif compet select outstand excel superior prefer finest top suit better
on demand: 按需(?=分|供|提|生|配|采|服|发|调|设|申)
    need demand requir necess as_and when request
uniformly: (?:一律|一概)(?=不|按|以|由|为|须|从|禁|拒|取|予|免|使|作|要|必|应)
    all any every each uniform without no_ not_ invariab always except whatever regardless only in_full entire never
    whole total complet
    alike same strict must shall will under none irrespect both nobody everyone n't universal categor flat blanket
"""
