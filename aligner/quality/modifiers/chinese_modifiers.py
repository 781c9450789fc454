"""Chinese modifiers whose loss changes what a text demands or claims, and whatever may render them in English.

Before the colon stands a usual rendering, behind it the Chinese words as a pattern. Below are the beginnings of the
English words that may answer them, "_" for a space, as many as free translation has: one of them anywhere is enough.
"""

CHINESE = r"""
in writing: 书面(?!语|文)
    writ wrote paper letter document black_and_white print text minut record affid depos sign certif e-?mail
    fil(?:e|ing) lodg
prior: 事先|事前|预先
    prior before advance ahead first earl pre until unless already up_front in_time
    without_(?:further_|any_)?(?:notice|warning) forewarn warn prevent precaut foresee foresaw anticip know once after
    vet screen ready readi
in principle: 原则上
    princip rule general norm usual theor basic broad ordinar default typical unless except save subject_to
    special_case possible most large essential as_far_as
illegal: 非法|违法
    illegal illicit ill- law legal legit unlaw crim undocument irregular unauth unlic unperm prohibit ban wrong
    bogus smuggl black violat infring offen abus poach contraband outlaw traffick loot steal theft pirat rogue
    corrupt misapprop embez false counterfeit fraud invalid bad malform forbid disallow improper underground breach
    break wild dirty shady malic malp without encroach seiz felon guilt evad evas trespass cheat hack
without authorization: 未经(?:授权|许可|批准)|擅自
    without unauth unapp unlic unperm uninv unless except authori permi consent approv licen clearance leave
    arbitrar (?:its|their|his|her)_own subject_to only illegal illicit until themselves prohib forbid break hack
    taken?_it_upon unilat mandate warrant entitl at_will random casual dar presum tamper void
main: 主要
    main major princip prim chief key lead larg big most core essen import domin predom centr gist signif basic
    head fundam focus top critic crux general first broad substan underl bulk capital grand notab master outline
    overarch heart concentr host prevail typical mass special partic especial great overall vital summar brief
    salient emphas depend in_chief paramount more much best crucial popular common usual specif stapl strong high
    fore such_as dedicat wide root used_to for_the_most
sole: 唯一|独家
    only sole one singl uniq no_ none nothing exclus alone never any just distinct scoop first last all ever but
    specific
at least: (?:至少|最少)(?=.{0,4}[\d０-９一二两三四五六七八九十百千半每])
    least minim no_less no_few not_less not_few a_couple more full above over up any only long old even \+ > exceed
    smallest few still before one_or_ one_of lowest once for_a if_not some
at most: (?:至多|最多)(?=.{0,2}[\d０-９一二两三四五六七八九十百千半])
    most up_to max no_ not_ as_(?:much|many) limit larg great high within only exceed less few under best ceil cap
    more heav plent a_lot top until
reasonable: (?<!不)合理(?!化|理由|怀疑)
    reason ration equit fair sound sensib legit proper appropr plausib right balanc optim streamlin valid suit well
    logic just effic moder accept sense viab pruden wise due adequat afford best good normal
substantive: 实质(?:性|上)
    substan material real concret essen tangib meaning genuin fundam fact actual signif virtual effect practic
    solid serious strid major nature great headway matter import form core key break intents
indirect: 间接
    indirect consequen second round obliq remot impl circuit through incident via mediat knock-on tangent by_way one_way
    hint deriv otherwise on_behalf
unilateral: 单方面?(?=[^面位块格]|$)
    unilat one own alone either singl itself themsel himsel solo without arbitrar sole
joint and several: 连带(?=[的之]?(?:[清赔补]偿|赔付|给付|缴纳|[保担][证保]|[责债义][任务]|债权|[负承]担|负|责))
    several solidar
joint: 联合(?=声明|公报|演习|研究|开发|发布|举办|主办|执法|调查|行动|实验室|签署|制定)
    joint co- togeth shar unit both mix unif team side_by combin concert collab coalit collect
    all_(?:the_)?\w+_(?:countr|side|part) in_the_names?
comprehensive: 全面(?!性|建成|战略|禁止|的?问题|地)
    compreh full all across complet thorough overall total every entir whole wide broad extens sweep general
    in-depth universal integr round multi system strict deep holist through out detail exhaust blanket fledg
    overarch fulsome intens roll letter any rich in_depth various wrap each
equal: (?<!不)平等(?!院)
    equal equit parity level even fair same peer discrim egal recip foot democ all just
peaceful: 和平(?=解决|方式|手段|共处|利用|统一|谈判|途径|地)
    peac without pacif amic civil short_of diplom no calm quiet
temporary: (?<!及)临时|暂时|暂行
    temp suspend tmp provis interim ad_hoc make transi time now pro_tem acting short extraord emerg moment while
    improv casual prelim stop last impromptu brief mean pend caretak present adjourn tentat current pass yet stand
    volatil scratch part occas special so_far for_a paus postpon hold spot on_the_fly hast quick unplan spur intermed
    lull late abeyan on_ice shelv still at_first until limit on_the_day same_day short_notice
permanent: 永久
    perm forev for_ever perpet last etern good indefin never always ever all_time constant irrevers once_and life
    live endur endless no_more stand persist stay non-?volat immort
regularly: 定期(?!存款|寿险|合同|租)
    regul period interv routin schedul every annu month week year quarter dai time fix frequen once system recur
    cycl term stand per_ often bien cron contin ongoing each always
promptly: 及时
    prompt tim immed soon quick swift speed delay rapid earl once exped due as_and_when when good right_away inform
    date instant fast real-?time read abreast forthwith duly straight while spot respon before current keep up
    ahead moment advis always late constant regular first proper in_case as_they nip miss now
immediately: 立即
    immed once instan forthwith prompt right straight delay now soon moment quick spot swift direct then urgent
    time minute upon on_(?:rece|notic) outright off summar already when rapid hurr rush fast just second next wast
    hast the_instant as_ suddenly speed without automat every
as soon as possible: 尽快|尽早
    soon earl quick prompt speed swift rapid fast delay asap exped no_time possib hast urgen accel as_.{0,12}_as
    time date read immed hurr short practic once before_(?:too_)?long now today
gradually: 逐步
    gradu step phas progress increment over_time stage little bit slow stead increas more grow becom gather piece
    in_time event along begin start cumul as_ degree pac turn build transit toward come taper eas fad get creep
    evolv succe develop one(?:_\w+)?_(?:by|at) further contin ever unfold through pick improv each procedur walk
    extend climb emerg recover out_of on_the_way narrow dwindl
compulsory: 强制(?!转)
    forc compuls mandat coerc enforc oblig requir must compel involun impos distrain execut order bind statut push
    power hard duress constrain strict over shall take need manual explicit make always insist insert non-?op
voluntary: (?<!不)自愿
    volunt willing free own choos choice chose opt elect consent prefer happy agree wish unforced want self discret
    glad ready
free of charge: 免费|无偿
    free expens charg gratis compliment without no_ cost fee waiv gratuit pro_bono unpaid donat grant pay toll gift giv
    nothing offer gave
public: 公开(?!课|信|赛|密钥|源|库|大学)
    public open publish disclos transpar announc releas overt known notic broadcast free declar issu reveal avail
    expos out list unconceal aloud report plain common visib unclass post tell go air daylight shame
confidential: 机密|保密
    confid secre classif disclos priva sensit privileg reveal leak propriet quiet restrict hush divulg keep encrypt
    secur discre unpub under NDA crypt cover silen known wraps tell told
major: 重大
    major signif great serious grav material big import huge substan heav key critic vital consid larg gross moment
    sever stake fundam landmark massiv tremend essen enorm histor high strateg cardin mile monument break cruc
    conseq mega far profound strid weight notab main magnit radical wide deep extra emerg remark princip leap flag
    of_note event outstand special drama capital sweep stagger imposing spectac pivot disast catastr earth immens vast
    decis griev top felon grand much exceed wors long more well strong incred lots? overwhelm crisis sharp very
appropriate: 适当(?!性)
    appropr proper suit due adequa reason moder fit right necess correct need modest certain slight relevan some
    applic judic commens sensib extent just requir measur little discret case appos decent worthy ration well bit
    limit sound good suffic permit opportun particular best enough timel convenient deserv fair merit degree where optim
in-depth: 深入(?=交流|交换|讨论|研究|开展|沟通|探讨)
    deep depth thorough extens profound further intens close full detail vigor length prob wide compreh great
    careful insight inside penetr advanc heart delv solid earnest rigor search substan serious more
strictly: 严格(?!来说|地说|说来|意义)
    strict rigor rigid tight string scrup exact clos firm hard tough sever full care precis faith rul discip vig
    letter must harsh demand metic standard proper solid earnest stern absolut uncomp intens robust height step
    resol adher compl very high enforc only ensur thorough well great exigen confin fair
resolutely: 坚决
    resol firm determ strong stead stern absol categ staunch adam vehem decis unsw flat unequiv utter never hard
    vig stout insist tough uncomp stand unflinch robust commit relent clear zero fierce drast posit unwav out
    complet stubborn crack refus tirel sever always opposed steel stood would_not dead total no_ will
strongly: 强烈
    strong fierc vehem intens vig deep sever viol stern heav keen ferv power sharp great urgen ardent acut categ
    burn high robust solemn deplor outrag vivid extrem most loud forc fir hard wild harsh big hot dir bitter strik
    huge very over eager desper profound emph much mighty sens stark rous outcr uproar furi yearn bright glar pass
    pung reek
carefully: 仔细(?!你|我|他|她|着|的)
    care clos thorough detail atten metic scrutin minut hard examin well full inspect look stud intent fine precis
    sift pore peer watch scan search consid review mind caut investig perus delib good proper think thought prob
    comb exact doubl every dilig rigor patien through check stare gaz read listen
cautious: 谨慎|审慎
    cauti pruden care beware heed guard discre circum wary wari judic mind conserv delib discern chary mod precau hesit
    spar thought suspic restrain tight frugal disciplin lean thrift
completely: (?<!几乎)(?<!不)完全(?=排除|消除|禁止|履行|相同|一致|符合)
    complet full entir total whole absol utter quite all perfect exact fundam thorough altog pure never any
    outright no every sole identic clean must same in_part to_the
new: 全新(?!世)
    new fresh brand unus novel latest first differ unprec innov modern start before never redesign remodel rebuil
    reinvent revamp mint
to some extent: 一定程度
    extent degree some certain measur part level way sens limit moder rather slight relat help more_or_less fair
    reason to_a amount
qualified: (?:具备|具有|有)(?:相应|相关)?(?:的)?资[质格](?!的?审查)
    qualif certif licen accred elig compet authori skill expert train status capab entit credent profess right can
    may able allow fit place posit worth deserv who_are_you business
unconditional: 无条件
    uncond string condit precond reserv qualif whatever absol full outright automat always simply
according to law: (?<!合)依法(?!治|行政|执政|登记|注册|设立|成立|组成|取得|享有|建|办)
    law legal legis statut legit rule judic court right code duly act regul process prosec justice pursuant
irrevocable: 不可撤销
    irrevoc cannot revo undo final not cancel bind withdr perman no_
independent: 独立(?=行使|审判|第三方|审计|调查|核查|专家|评估|法人)
    indep separ auton own stand alone self indiv free third sover impart arm non-?exec itself sole distinct
independent: 独立(?=(?:非执行)?董事)
    indep INED outside external
preliminary: 初步
    prelim init tentat provis first earl basic begin rough outlin elem intro start approx open so_far draft princip
    prim begun rudim embryo fledg took_shape interim previous new pencil
legitimate: (?<!无)(?<!没有)正当(?=理由|程序|权益|要求|权利|关切|防卫)
    legit due proper lawful just right good reason fair valid cause legal entit excus sound self-?def
at its own expense: 自费(?!生|留学|药|出版|项目|旅|上学|读)|自行(?:承担|负担)(?:全部|相关|所有)?费用
    (?:its|their|his|her|our|your|own)_(?:own_|sole_)?(?:expens|cost|charg|account|pocket) self- fund out-of-pocket own_
    pay paid bear borne expens cost fee charg
without just cause: (?:无|没有)正当(?:理由|原因)|无故(?!障)
    just reason cause ground excus good legit unreas valid proper warrant arbitrar groundless wanton
first: 首(?:个|家|座|款|艘|条|部|届|例|份)(?!人)
    first init maiden debut inaug new premier open pioneer earl orig unprec ever begin began start virgin launch lead
    one_of only sole 1st
about: (?:大约|约)(?=[\d０-９一二两三四五六七八九十百千](?!.{0,8}(?:分之|至|到|[-–—~～])))
    about approx around some rough near almost circa c\. ca\. close estim or_so more less over up_to odd just expect
    average ~ ≈ give_or_take order_of within region fully several under or_two above exceed short_of between
    what_amount something_like say_ upward couple scarce bare hard good plus
for the first time: 首次
    first init maiden debut inaug never new once premi open pioneer earl orig unprec ever prim begin began start
    virgin launch no_ begun since introduc IPO before yet histor record
sustainable: (?<!不)可持续(?=发展|的|利用|增长|农业|能源|经济|管理|消费)
    sustain last endur dura long perm contin viab stead green persist SDG
anonymous: 匿名
    anon unnam unsign name blind incog unident
indefinitely: 无限期
    indef sine_die perpet without unlimit forev no_ open end long perman until for_good shelv
deliberately: 蓄意|(?:过失|恶意)(?=造成|伤害|破坏|毁坏|损毁|致人)
    intent delib purpos wil know meant calcul consc design premed negl spite reckl mal bad_faith
all: (?<![之其归属国民集公为非是])所有(?![权制者人格物]|[，。；：、）的]|$)|
(?<![这那不顾是开于])一切(?=[^，。；：、）都均皆就在还从正要以]{2})|全部(?=的?(?:内容|文件|资料|款项|费用|资金|损失|责任|义务|权利|条款|
设备|工程|货款|货物|价款|股份|股权|财产|资产|债务|债权|贷款|本金|利息|产品|服务|知识产权|手续|材料|信息|数据|赔偿|合同|风险))
    all every each any whole entire full total complet no_ none nothing nobody never both either neither just
    without what where who across throughout through overall universal always only the_lot the_rest rest in_sum
    altogether wholly purchased outright everything one_and_ 100 pool thorough even ever pervad anything wherever
    out_of_ not_a_ or_any comprehens integr body nor remain exclus absol utter solely quite clear ev'ry dry
    aggregate collectiv
some: (?<![大小一全各两三四五六七八九本这那此该多少绝半的成干某组])部[分份](?![，。；：、）的是则由都均也占为在和与或])
    some part certain several sever a_few half portion section number few many not_all components elements
    selected most various other segment partial fraction any among one_ two three four five couple handful
    particular minority area individual
only: (?<![不绝非])(?:仅(?:限于?|供|能|得)|仅仅?(?=可|适用|用于|由|对|凭))|
(?<![\d一二两三四五六七八九十百千万几半多每这那船不])只(?:限于?|能|准|许|(?=可))(?!见)
    only sole exclus just mere limit but nothing no_(?!later|less|event) not_(?!exceed|be_less|be_more|less) none
    never unless except restrict confine simpl pure alone until any one little few first last strict already all
    scarce bare hard neither nor n't than so_far must always at_most cannot have_to
unanimous: 一致(?=同意|决定|主张|通过|表示|强调|推举|选举|赞成|支持|决议)
    unanim agree consensus common all one identical same concur accord togeth share both every joint collectiv
    single en_bloc as_one united voice
in particular: 特别是|尤其是
    especial particular notabl special above_all in_part chief most not_least main even more_so includ such_as
    including more when primar mostly least one_of namely above first best
most: (?<![之])最(?=严格|严重|重要|重大|主要|大(?!限|程|多|化|范)|小(?!化)|高|低(?!限)|新(?!潮)|好|佳|优|先进|强|弱|早|
晚|快|慢|长|短|多的|少的|广泛|深刻|有效|基本|根本|关键|困难|贫困|便宜|有利|优惠|紧密|活跃|发达|深|远|近(?=的))(?!高人民|高法|高检|小二乘)
    \w+est\b most least best worst top first maxim minim max min larg ever supreme param ultim optim latest prime
    lead chief record up_to limit floor peak no_ none any more last final recent far pre-?em core central key
    highest high greatest never nothing great very second third super so_ too_ above biggest tall foremost main
    ideal 1st bottom at_ all extreme furthest crown only unsurpass unparallel unpreced early initial prior
"""
