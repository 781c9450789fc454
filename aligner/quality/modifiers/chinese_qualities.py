"""Chinese words for the quality and the degree of things, 坦诚, 低碳, 略有, and whatever may render them in English.

Before the colon stands a usual rendering, behind it the Chinese words as a pattern; below is what may answer them,
as in `chinese_modifiers`.
"""

QUALITIES = r"""
candid: 坦诚
    candid frank open honest sincer straight blunt transparen forthright truth heart
friendly: 友好(?=[的地]|气氛|氛围|关系|协商|合作|交流|往来|访问|国家|邻邦|交往|磋商|会谈|城市|情谊|感情|解决)
    friend amic cordial good warm close welcom neighbo fratern harmon sister kind nice user sympath hospit amity civil
constructive: 建设性
    construct positive help useful build productiv
practical: 务实
    pragmat practic result real down-to-earth concrete substan solid business tangible action work matter-of-fact
    effect productiv
mutually beneficial: 互利|互惠|共赢
    mutual win benefi reciproc both advant each shar most-favo
fair: (?<!不)(?:公平|公正|公允)(?!性|院)
    fair just equit impartial equal even honest neutral unbias right level independ objectiv egal
transparent: (?<!不)透明
    transpar open clear see public visib lucid transluc glass disclos limpid
non-discriminatory: 非歧视
    discrim equal fair
inclusive: 包容性
    inclus toler open embrac accommod for_all everyone broad all
high-quality: 高质量|优质|高品质
    qualit fine excel good best premium super better first-?rate high top great choice select effic prime
low-carbon: 低碳
    low de-?carbon green clean climate emission zero carbon_(?:reduc|cut|foot|sav|emission|intens)
green: 绿色(?=能源|低碳|金融|债券|产品|建筑|采购|电力|贸易|基金)
    green eco environ sustain clean low
clean: 清洁(?=能源|生产|燃料|的?水|[的、])
    clean pure renew safe clear fresh hygien
interest-free: (?<!声)[免无](?:利)?息(?!肉)
    interest
interest-bearing: 有息|计息|带息
    interest bearing debt borrow
paid: 有偿
    pa(?:y|id) fee charg compens consider remun price commerc cost money
for profit: (?<!非)营利性
    profit commerc business money
non-profit: 非[营盈牟谋]利|不以[营盈牟谋]利为目的
    profit charit volunt NGO free NPO gain money
slightly: 略有|略微|稍有|稍微
    slight a_little little bit small somewhat margin mild minor rather modest fraction tad inch moderate edg faint
    touch some less more few only down narrow light gentle
slight: 轻微|轻度
    slight mild minor light small little low a_bit gentle faint trivial weak petty soft subtle less negligib marginal
moderate: 中度
    moder medium middle mid intermed average
severe: 严重(?!的是)|重度
    sever serious grav heav acut bad critical major grim dire deep signif material great huge danger strong high
    terrib extrem substan drast large intens profound wors much rampant devast harm damag disast crippl chronic gross
    real very far mass hard poor big deadly sick ill extensive catastroph advanced too disrupt rough fierce crisis so_
    worr alarm sharp gravest wide
significant: 显著
    signif mark notab remark strik substan consider dramat pronoun obvious sharp conspicu great visib notic clear
    evident large big much well strong apprec prominent distinct material measur tangib impress high outstand better
    fruitful eye- leap far apparent salient mileston best
obvious: 明显(?!的?[，。；])
    obvious clear mark notab evident signif appar appear visib manifest plain distinct notic pronoun percept consider
    substan great sharp dramat strik conspicu much more tangib blatant overt patent definit strong remark seem see
    show naked sign unmistak transparent outright palpab discern apprec lot big quite easily very well
substantially: 大幅
    substan sharp signif great large consider dramat drast big huge steep much deep mass wide far strong soar plung
    surg jump leap slash plummet skyrocket sizeab mark vast high heav radical double triple rocket tumbl slump cut
    extensive long broad major spike rapid fast extent notabl collaps windfall
slightly: 小幅
    slight small margin modest little mild edg minor somewhat tick narrow gentl moderat inch light slim
steadily: 稳步|平稳
    stead stab smooth solid sure firm constant consistent gradual sound orderly sustain progress even calm
basically: 基本(?:上|(?=完成|一致|相同|稳定|实现|满足|符合|解决|持平|平衡|结束|确定|达到|不变|平稳))
    basic essen fundam larg most general main rough broad virtual almost near substan principal by_and_large
    more_or_less primar underl overall much practic all_but fair relativ flat unchang pretty
wide: 广泛(?!性)
    wide extens broad general vast far common large many much prevail all everywhere comprehen rang variet popul mass
    range great univers exten
official: (?<!非)正式(?=访问|会议|文本|名称|协议|通知|员工|成员)
    offici formal full legal regular proper final permanent definitive authentic
key: 关键(?=性|的|技术|作用|设备|领域|环节|岗位|因素|时刻|基础设施)
    key critic crucial pivot vital essential decis core central import lynchpin linchpin major turning most heart
    clinch focal instrument
core: 核心(?!价值观)
    core central center centre heart key nucle essen main pivot focal foremost lead kernel chief hub crux principal
    primar basic most importan
automatic: 自动(?!化|车|扶?梯|楼梯|步道|铅笔|挡)
    auto self spontan by_itself itself robot mechan motor machine by_ unmanned
manual: 手动
    manual hand
renewable: 可再生
    renew regenerat recyc sustain
oral: 口服
    oral mouth swallow tak drink ingest tablet pill
topical: 外用
    extern topical skin outside appl
necessary: 必要(?=的[^，。]|措施|条件|手段|文件|信息|资料|时间|费用|支持|协助)(?!的话)
    necess need requir essen must indispens appropr prerequis compuls call
in good faith: (?<!非)善意|诚信(?=原则|履行|协商|谈判)
    good_faith bona good well kind honest integr goodwill faith sincer
malicious: 恶意
    mal bad_faith ill evil vicious hostil spite intent mean wicked deliberate rogue
non-transferable: 不可转让|不得转让的
    transfer assign
public: 公共(?!场|汽|关)
    public common commun civic shar mass social
historic: 历史性(?!变|的变)
    histor epoch landmark mileston
strategic: 战略(?=合作|伙伴|性|互信|沟通|对接|协作|物资|储备|投资|规划|目标|意义)
    strateg
rare: 罕见
    rare uncommon unusual seldom few un infrequent extraordin scarce exception hardly remark singular little not_for
    never
equal: 同等
    equal same equival par parity like comparab similar correspond alike level as_ no_less not_less no_worse
    no_more no_better
limited: 有限(?!公司|责任|合伙|元)
    limit finite few scant little small restrict confin narrow modest only scarce meag less enough short bound minor
highly: 高度(?=重视|评价|赞赏|关注|一致|自治|赞同|警惕|集中|认可|肯定)
    high great deep close strong much full utmost particular consid very well broad good importan import value serious
    careful keen warm tight absor prais
    appreciat commend applaud tribut welcom
warm: 热烈(?=欢迎|祝贺)|热情(?=接待|款待|好客)|诚挚|衷心
    warm cordial heart sincer enthus passion earnest hearti eager profound deep gracious hospit keen zeal ardent kind
    lively generous applau best full rouse fervent genuine loud friend ovation
good: 良好
    good sound well fine favo great strong health excel posit nice smooth better solid success high proper benign
    decent effective friend best perfect happy amicabl safe right stead pros clear
    close warm cordial profess
large: 大型
    large big major great mass huge giant grand mega heavy vast full-?scale substan jumbo enorm super bulk extens
small: 小型|微型
    small mini micro little compact tiny miniat light low modest short minor
small and medium: 中小(?=企业|型|投资者|股东|银行|微)
    small medium SME minor MSME minority junior
overall: 总体
    overall general whole total on_balance aggregate broad by_and_large master all entire large comprehen macro main
    gross population
    holist
complete: 完整
    complet full whole entire intact integr thorough compre all total unbroken unabridg round perfect preserv sound
    best most_
accurate: 准确
    accura exact precis correct right true definit sure proper faithful well specific truth strict certain spot wrong
sufficient: 足够(?!了|的?[。，])
    enough suffic adequat ample plenty plent rich able large big well long high far
valid: 有效(?=期内|的?(?:护照|证件|合同|协议|签证|许可|执照|证明|身份))
    valid effect current force good in_date
to varying degrees: 不同程度
    differ vari divers degree extent measure less some_ various unequal uneven each several multi range partial somewhat
    more_or all how_
different: 不同(?=的|国家|地区|类型|领域)
    differ vari divers other another distinct unlike separat each several dissimilar alternat disparat unequal various
    multi diverg many range every all any individual depend particular own whichever whatever specific
    across among
voluntary: 义务(?=植树|劳动|服务|兵)
    volunt oblig compuls duty unpaid free conscript mandator national draft
private: 私营|民营|私人
    privat own person family individ business independ civil citizen non- intimate self-
state-owned: 国有|国营
    state nation public govern SOE own
free: 自由(?=贸易|流动|进出|选择|航行|竞争|兑换)
    free liber open unrestrict unimped FTA without
direct: 直接(?=损失|投资|责任|主管|负责|经济|控制|持有|联系|向)
    direct immed straight FDI first-?hand
"""
