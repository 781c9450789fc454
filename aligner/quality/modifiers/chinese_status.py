"""Chinese words for what somebody or something is by law, by office, by the books or by a finding, 注册, 经审计, 疑似.

Before the colon stands a usual rendering, behind it the Chinese words as a pattern; below is what may answer them,
as in `chinese_modifiers`.
"""

STATUS = r"""
double: 加倍(?=支付|赔|付|处罚|返还|计|收取|罚|给付|偿|服|补服|剂量|征收|缴|退)|双倍(?=的?[^，。爱])
    doubl twice twofold two-fold two_times duplic dual pair both 200 second_dose extra redoubl multipl
at present: (?:目前|现时|眼下|当前)(?=仅|只|暂|尚未|尚无|尚不|还没|还未|还不|有效|适用|可供|不设)
    present current now today moment time so_far yet still already date exist stage ongoing these_days nowadays
    immediate as_of as_at hitherto thus_far has_been have_been has_not have_not hasn haven
typical: (?<!非)典型(?!的是|的?[例案])(?=[^，。；：、化性])
    typic classic represent exempl model textbook character quintess stereotyp archetyp protot epitom example case
    illustrat iconic text-book perfect standard book_definition
registered: 注册(?=护士|药剂师|医生|中医|工程师|建筑师|律师|办事处|地址|股东|用户|机构|公司|慈善|社工|
教师|选民|船舶|专利|执业)
    regist certif charter licen enrol incorpor sign record qualif admitted login log-in member subscrib
licensed: 持牌|执业(?=医师|医生|律师|药师|护士|会计师|资格|证|牌照)
    licen practi certif regist qualif charter hold permit authori profession accredit
trained: 受过[^，。；]{0,6}(?:培训|训练)|经过?[^，。；]{0,4}(?:培训|训练)的|受训(?=人员|员工)
    train qualif skill instruct school drill educat coach taught
qualified: 合资格|符合资格|具备资格|有资格(?=的)
    qualif eligib entitl certif competent able suit meet fit
affected: 患[眼处肢侧部耳牙区]
    affect infect ill disease sore injur target treat bad involved lesion troubl pain wound
listed: (?<!非)上市(?=公司|企业|证券|股份|发行人|实体|债券)
    list public quot float trad stock exchange
unlisted: 非上市
    unlist unquot private non- not_listed
wholly-owned: 全资
    wholly whole full entire 100 sole
audited: (?<!未)(?<!未经)经审[计核]|已审[计核]
    audit
unaudited: 未(?:经)?审[计核]
    unaudit audit
consolidated: 合并(?=资产|利润|现金流|损益|财务|报表|收益|营业|范围)
    consolid combin group merg
cumulative: 累计(?=完成|投资|实现|投入|达|为|发放|新增|收到)
    cumul total accumul aggregat overall altogether so_far in_all to_date since sum combined has_ have_ over_the up_to
    reach all grand more add by_the already ever collect
non-recurring: 非经常性
    non- extraord exception one-off except recur except
tangible: (?<!无)有形
    tangib physic materi visib corpor concret
intangible: 无形(?!中|之中)
    intang invisib immateri incorpor goodwill
net of tax: 税后|除税后
    tax net
before tax: 税前|除税前
    tax gross pre-
tax-inclusive: 不?含税
    tax VAT GST
nominal: 名义(?=利率|工资|价格|汇率|增长|GDP|税率)
    nomin notional
incumbent: 现任(?=[^，。；]{0,6}(?:主席|总统|总理|部长|董事|校长|会长|首相|省长|市长|局长|行政长官))
    incumb curr present sitting now serving in_office
former: (?:前任|时任|原任)
    former ex- then previous predecess last past prior earl preced late once used_to at_the_time was served had_been
    outgoing old was_ same
elect: 候任|当选(?=总统|主席|会长|人)
    elect designat incoming nomin select winner won chosen
acting: 代理(?=主席|校长|主任|行政长官|市长|省长|局长|董事长|总经理|院长|部长)
    acting interim deput pro_tem substitut caretak
honorary: 名誉(?=主席|会长|院长|校长|教授|董事|博士|领事|顾问)|荣誉(?=主席|会长|院长|教授|博士|市民|公民|顾问)
    honor honour hon\. emerit
non-executive: 非执行
    non- not_exec outside
late: 已故
    late dead died decease former pass gone widow memor who_had
most: 绝大多数|绝大部分
    most major overwhelm vast bulk nearly almost predom lion large the_great main by_far
majority: (?<!绝)大多数(?=成员|国家|人|居民|股东|企业|患者|用户|学生)
    most major bulk main large many general vast overwhelm typical predom common widely
few: (?<!为)少数(?=[^民族派数股股东裔，。])(?!族)
    few minor some handful small hand_ select certain one_or rare limited isolated only couple particular individ
some: 个别(?=[国地企成单人问情学部公])
    individ case some few certain one particular isolat specif separat several sever single odd exception minor
certain: 特定(?!的?是)
    specif certain particular given special design defin determin prescri select set partic individ target specially
    specific exact restrict limited appoint fixed identif relevant appropr dedicat custom
designated: 指定(?!的?是)
    designat specif appoint name assign nominat prescri stat stipul desire select identif authori approved indicat
    set given chosen choose determin dedicat certain agreed require allot particular order special pass argument
    provid list supply
agreed: 约定的(?=[^，。])
    agree contract set specif stipul appoint stat provid arrang promis prescri accord term schedul convention state
    laid given fixed under due pre- consensual mutual
scheduled: (?:既定|预定|原定)(?=的|时间|日期|计划|目标|方针|地点)
    schedul plan set agree appoint origin intend pre fix arrang estab due determin given book reserv stated target
    expect announced defin desired prior already aim
alleged: 涉嫌|疑似
    alleg suspect accus susp charg claim possib probab presum appear seem may might believ thought likely apparent
    potential reput wanted investigat involv implicat connection face
confirmed: 确诊(?!为)
    confirm diagnos found test_positive tested
acute: 急性(?!子)
    acute sudden
chronic: 慢性
    chron long slow perman persist linger
severe: 严重(?=慢性|急性)
    sever seri grav heav
recurrent: 反复(?=发作|出现|感染|发生)
    recur repeat again relaps frequen often time re- keep persist over_and constant chron
violent: 剧烈
    violent sever vigor strenu acute intens drastic sharp fierc extrem exertion hard great dramatic fast rapid strong
    terribl fur huge tumult wild radical stren splitting excruciat rack wrench heav mad
under-age: 未成年
    minor under juvenil child young youth kid teen adolesc infan of_age boy girl daughter son immatur adult 18
adult: (?<!未)成年(?=人|男|女|子女|患者|学生)
    adult grown of_age major matur 18 man men wom grow
final: 终局(?!之战)
    final conclus bind end last definit
final: 最终(?=裁决|决定|报告|判决|文本|用户|解释权|产品|验收|版本|客户|结果)
    final ultimat end last eventual definit conclus in_the_end closing result outcome decis upshot finish
negligent: 过失
    neglig fault careless inadvert error mistake blunder reckless culp imprud lapse default slip wrong
intentional: (?:故意|蓄意)(?!的?是)
    intent deliber wil+ful purpose knowing malic mean_to meant conscious calculat on_purpose premed design play
    pretend
    affect fake try tried want
by electronic means: 电子(?=版|文件|形式|签名|签章|合同|发票|方式|文本|副本|档|申请|付款|支付|邮箱)
    electron e- digit online soft email computer virtual internet web PDF
original: (?:正本|原件)
    original
in duplicate: 一式(?:两|二|三|四|五|六|多|数)份
    duplic triplic quadrup copies copy counterpart original
    (?:two|three|four|five|six|eight|ten|several)_(?:original|cop|counterpart|set|part)
per capita: 人均
    per_ each person capit head average individ every people a_head
on average: 平均(?=每|年|增|价|为|水平|工资|收入|温度|成本|寿命|分|气温|利率|支出|达|
    |[^，。；、的]{0,4}(?:[量价额龄]|面积|租金|费用|人数))
    averag mean typical per_ rate each norm a_day a_year about every annual general expect
year by year: (?:逐年|连年)
    year annual steadi consecut success every each over_time gradual continu
consecutive: 连续(?=[一二三四五六七八九十两多数几\d])
    consecut success row running straight continu stretch on_end in_turn unbroken sequen after back-to-back for_
    nonstop non-stop since uninterrupt one_ time last past without all every follow total eight solid every each
    ongoing
    whole again already next repeat time twice thrice
at any time: 随时(?!准备|随地)
    any_time anytime time whenever moment always notice any_ ready when ever constant instant can_ at_hand immed
    hand will demand continu live at_your keep point soon about_to free
strong: (?:大力|着力)(?=发展|推进|支持|推动|加强|开展|实施|弘扬|培育|推广|扶持|倡导)
    strong vigor great energ activ powerful massive might robust hard major heav full ambiti push promot forceful
    big boost step effort work intens extens much all bold wide seriously redoubl encourag more
active: 积极(?=推进|参与|支持|推动|开展|配合|响应|落实|探索|评价|回应|应对|促进|作用|寻求|履行|采取)
    activ positiv vigor proactiv enthus eager energ constructiv keen strong ready willing earnest hard effort keenly
    concrete robust great full prompt work take_part engag respons bold commit seek driv push good
effectively: 切实(?=加强|保障|履行|维护|保护|采取|做好|落实|提高|解决|尊重|推进|可行|有效)
    effect earnest real conscien practic tangib concret serious true genuin faithful firm dilig substan solid full
    proper actual feasib strict ensur sure honest sincer better duly best viable work strong
fully: 充分(?=考虑|发挥|保障|尊重|肯定|了解|理解|披露|认识|协商|讨论|证明|说明|调动|履行|享有)
    full adequat ampl suffic complet thorough best well proper due total enough maxim much very most wide good extens
    serious clear all entire careful ready strong deep great comprehen fulfil whole amply every effective
extremely: (?:极其|极为)(?=重要|困难|严重|复杂|有限|危险|严格|必要|罕见|不利|恶劣|关键|艰[难巨]|有害|敏感|紧迫|不稳)
    extrem very most utmost highly exceed excess terrib incredib particular enorm extraord tremend great ever deep
    immens especial so_ really remark intens vital supreme super acute utter perfect quite too much bitter high crit
    important never rare big far
especially: 尤其是(?![个这那])
    especial particular notab special above_all in_part most more main not_least part chief even let_alone
common: 普遍(?=存在|认为|采用|关注|支持|适用|现象|规律|偏|较|提高|下降|上涨|性)
    common general univers wide broad prevail prevalent everywhere most all ubiqui whole popular across many every
    usual typical virtually majority much pervas consensus large almost overall
abnormal: 异常(?=情况|现象|波动|反应|声|气候|状态|数据|发热)
    abnorm unusual anomal irregul extraord exception unexpect strange odd uncommon out_of erratic aberr extreme fault
    problem wrong error suspic freak
toxic: 有毒|有害(?=物质|气体|垃圾|废|生物|影响|成分)
    tox poison harm hazard nox danger injur bad advers pernic detriment damag venom malic
flammable: 易燃
    flamm combust burn fire inflamm
explosive: 易爆|爆炸性
    explos burst blast detonat
corrosive: 腐蚀性
    corros aggress caustic erod acid
infectious: 传染性
    infect contag commun transmis transmit
fire: (?:防火|耐火|阻燃)(?!墙)
    fire flame retard refract heat
waterproof: 防水(?!裤|服|鞋|衣|布)
    water splash proof seal moist rain wet
imported: 进口(?=设备|车|药|货|食品|产品|商品|原料|博览)
    import foreign overseas abroad
domestically made: 国产
    domest home Chin local made nation indigen our own
private: (?:私立|私有)
    priva own independ
public: (?:公立|公有)
    public state govern common municip
commercial: 商业(?=用途|秘密|目的|活动|登记|运营|登记|机密|保险|贷款)
    commerc business trade trading
duty-free: 免[税关]
    free exempt waiv without no_ taxless relief not_subject zero
multinational: 跨国
    multi trans cross international global across border
secret: 秘密(?=会谈|会议|文件|进行|投票|谈判|协议|行动)
    secret clandestin covert confid classif private quiet hidden behind under hush close stealth ballot undisclosed
on-site: 现场(?!直播)(?=检查|勘查|勘察|查验|核查|会议|施工|管理|指导|监督|调查)
    site spot field scene situ live there place ground premise physic in_person local
random: 随机
    random chance arbitrar lot stochast spot haphaz casual pick
without cause: 无故
    without reason cause just unjust groundless no_good unreason excus valid arbitrar for_no good legitimate unexcused
    unwarrant uncalled unexplain
beyond authority: 越权
    beyond exceed ultra overstep excess without outside abuse
mutually agreed: 协商一致
    agree consens consult mutual negot unanim
in rotation: 轮流
    turn rotat altern one_by each shift roster take_it succession after
one by one: 逐一(?=核|审|检|登|列|签|通知|确认|落实|排查|对照)|逐项|逐条
    one each item individ every singl separat in_turn case_by point line success each_of respective
accompanied: 在[^，。；]{1,12}(?:陪同|监督|指导|监护|见证)下
    accompan super guid presence watch escort with_ under direct oversee overs monitor witness attend compan help
    assist led advice instruct eye guard follow show joined custod
"""
