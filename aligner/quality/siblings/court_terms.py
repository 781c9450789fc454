"""Procedure and persons of law: ordinary and summary procedure, evidence, liability, beneficiary and guardian."""

TABLE = r"""
普通程序 通常程序 – (?:ordinary|general|formal|standard)_(?:proceedings?|procedures?) – ordinar\w+ regular normal\w*
  general usual standard 通常 普通
简易程序 简式审判程序 – (?:summary|simplified|simple|expedited)_(?:\w+_)?(?:proceedings?|procedures?) – summar\w+
  simpl\w+ expedit\w+ 简易
特别程序 – special_(?:proceedings?|procedures?) – special\w* 特别
快速程序 加速程序 – (?:expedited|fast-track|accelerated)_(?:proceedings?|procedures?) – expedit\w+ fast\w*
  accelerat\w+ quick\w* summar\w+ simpl\w+ 快速 加速
督促程序 – (?:payment_order|supervis\w+|urging|hortatory)_(?:proceedings?|procedures?) – payment urg\w+ supervis\w+
小额诉讼程序 小额诉讼 小额程序 – small[\s-]claims? – small
审判监督程序 再审程序 – trial_supervision_(?:proceedings?|procedures?) – supervis\w+ re-?tr\w+ re-?hear\w* re-?open\w*
第一审程序 一审程序 – first-instance_(?:proceedings?|procedures?)
  (?:proceedings?|procedures?)_(?:at|of)_first_instance – first\w* trial
第二审程序 二审程序 – second-instance_(?:proceedings?|procedures?) appellate_(?:proceedings?|procedures?) – second\w*
  appea\w+ appell\w+
执行程序 – enforcement_(?:proceedings?|procedures?) – enforc\w+ execut\w+

minor
判决 判决书 – judg(?:e)?ments? – judg\w+ verdict\w* sentenc\w+ rul\w+ decis\w+ decid\w+ convict\w+ adjud\w+ find\w*
  found order\w* held case\w* court\w* 判 决
裁定 裁定书 – rulings? – rul\w+ order\w* decis\w+ decid\w+ determin\w+ held find\w* found adjud\w+ award\w* grant\w*
  reject\w* 裁 定
仲裁裁决 裁决书 – (?:arbitral|arbitration)_awards? – award\w* arbitr\w+ rul\w+ decis\w+ adjud\w+ 裁决
调解书 – (?:mediation|conciliation|settlement)_(?:agreements?|statements?|documents?) – mediat\w+ conciliat\w+
  settl\w+

起诉状 民事起诉状 – statements?_of_claim bills?_of_complaint – complaint\w* claim\w* petition\w* indict\w+ writ\w*
  plead\w*
答辩状 答辩书 – statements?_of_defen[cs]e bills?_of_defen[cs]e – defen\w+ answer\w* repl\w+ respon\w+ plead\w*
上诉状 – (?:petitions?|notices?|statements?)_of_appeal – appea\w+
反诉状 反诉 – counter-?claims? – counter\w*

书证 – documentary_evidence – document\w* writ\w+
物证 – (?:physical|real|material)_evidence – physical material real exhibit\w* object\w*
证人证言 – (?:witness_)?testimon(?:y|ies) – testi\w+ witness\w* statement\w*
鉴定意见 鉴定结论 – expert_(?:opinions?|conclusions?|evidence) (?:appraisal|forensic)_(?:opinions?|conclusions?) –
  expert\w* apprais\w+ forensic\w* identif\w+ assess\w+
电子数据 电子证据 – electronic_(?:data|evidence) – electron\w+ digit\w+
视听资料 – audio-?visual\w*_(?:materials?|evidence|recordings?|data) – audio\w* video\w* visual\w*
勘验笔录 – (?:inspection|inquest)_(?:records?|transcripts?) – inspect\w+ inquest\w* record\w*

minor
书面 书面形式 –
  (?:written|in_writing)(?=_(?:notice|consent|form|statement|reply|answer|report|request|agreement|approval|opinion|defen[cs]e|submission|application|confirmation|objection|notification|by|to|within|at|and|or|of|if|unless|before|that)|[.,;])
  – writ\w+ paper wrote letter\w* document\w* 书 写 笔 文
口头 口头形式 – (?:oral|verbal)(?:ly)? – oral\w* verbal\w* word\w* mouth\w* spoke\w* speak\w* say\w* said lip talk\w*
  tell\w* told only utter\w* 口 语言 言语 嘴 说

公开审理 公开开庭 开庭公开 – (?:in|at_an?)_open_(?:court|hearing|session|trial) (?:in_|heard_)public(?:ly)?
  public_(?:hearing|trial|session)s? open_(?:hearing|trial|court)s? – open\w* public\w* 公开
不公开审理 不公开开庭 – in_camera in_private closed_(?:court|hearing|session|trial|door)s? – clos\w+ privat\w+ camera
  non-?\w+ not? 不公开

合议庭 – collegi\w+_(?:panels?|benches) – panel\w* bench\w* collegi\w+ court\w* chamber\w* judges tribunal\w*
独任仲裁员 – sole_arbitrators? – sole single 独任
首席仲裁员 – presiding_arbitrators? – presid\w+ chair\w* 首席
独任审判 独任法官 – (?:sole|single)_judges? – sole single alone 独任

连带责任 连带赔偿责任 连带清偿责任 – joint(?:ly)?_(?:and|&)_several(?:ly)? – joint\w* solidar\w+ 连带
按份责任 – several(?:ly)?_(?:liab\w+|but_not_joint\w*) proportion\w+_liab\w+ – sever\w+ proportion\w* share\w* 按份
补充责任 补充赔偿责任 – (?:supplement\w+|subsidiary)_(?:\w+_)?(?:liabilit\w+|responsibilit\w+) – supplement\w*
  subsid\w+ secondary 补充

全部责任 – (?:full|entire|sole|whole)_(?:liabilit\w+|responsibilit\w+) – full\w* entire\w* whol\w+ all sole\w*
  total\w* 全 所有
主要责任 – (?:primary|principal|main|major|chief)_(?:liabilit\w+|responsibilit\w+) – primar\w+ princip\w+ main\w*
  major\w* chief\w* mostly larg\w+ lead\w* 主 首要
次要责任 – (?:secondary|minor|lesser)_(?:liabilit\w+|responsibilit\w+) – second\w* minor\w* less\w* contribut\w+ 次
同等责任 – equal(?:ly)?_(?:liab\w+|responsib\w+) – equal\w* same half 同等 同样 平等

违约责任 – (?:liabilit\w+|responsibilit\w+)_for_(?:\w+_)?(?:breach|default) – breach\w* default\w* violat\w+
  contract\w* penal\w+
侵权责任 – tort(?:ious)?(?:_liabilit\w+)? liabilit\w+_(?:in|for)_torts? – tort\w* infring\w+
产品责任 – product_liabilit\w+ – product\w*

minor
善意 – (?:in_)?good_faith bona_fide – good\w* kind\w* benevol\w+ friend\w* well\w* innocent\w* generous\w* sincer\w+
  善 好
恶意 – (?:in_)?bad_faith malicious(?:ly)? malice mala_fide – mal\w+ ill\w* evil\w* hostil\w+ vicious\w* bad\w*
  wrong\w* deliberate\w* predator\w+ spite\w* 恶 故意

自然人 – natural_persons? – natur\w+ individual\w* (?<!legal_)(?<!juridical_)(?<!juristic_)persons? people human\w*
  个人
法人 – (?:legal|juridical|juristic)_(?:persons?|entit(?:y|ies)) – corporat\w+ compan\w+ legal\w* entit\w+ juri\w+
  incorporat\w+ organi[sz]ation\w* firm\w* 单位 企业 公司 机构
非法人组织 非法人团体 – unincorporated_\w+ – non-?\w+ without not? unincorp\w+

minor
公证 – notari[sz]\w+ notar(?:y|ies|ial) – notar\w+ 公证
认证 – authenticat(?:ed|ion|ing|e) – authentic\w+ certif\w+ legali[sz]\w+ accredit\w+ verif\w+ validat\w+ identif\w+
  confirm\w* qualif\w+ recogn\w+ attest\w+ 认证 验证 证
见证 – witness(?:ed|es|ing)?(?=_(?:by|the_sign\w+|this|of)) – witness\w* testi\w+ see\w* saw seen prov\w+ mark\w* 见证
  目睹 证

利害关系人 利害关系方 利益相关方 利益攸关方 利益相关者 关系人 – (?:interested|affected)_(?:part(?:y|ies)|persons?)
  stake_?holders? – interest\w* stake\w* concern\w* affect\w* involv\w+ relev\w+ relat\w+ 利害 利益 相关 有关
受益人 受益方 – beneficiar(?:y|ies) – benefi\w+ gain\w* payee\w* 受益 获益 受惠 惠及
第三人 第三方 – third[\s-](?:part(?:y|ies)|persons?) – third\w* other\w* outside\w* external\w* independent\w* 第三
  他人 三方
代理人 – (?<!insurance_)(?<!shipping_)agents? – represent\w+ prox\w+ attorney\w* counsel\w* lawyer\w* agen\w+ behalf
  assign\w* delegat\w+ act\w* 代理 中介 经纪 探员 特工 代表
监护人 – guardians? – guard\w* custod\w+ parent\w* carer\w* ward\w* 监护 家长 守护 卫士
被监护人 – wards? – guard\w* care
继承人 – (?:heirs?|successors?) – heir\w* success\w* inherit\w+ 继承 接班
被继承人 – decedents? – deceas\w+ inherit\w+ testat\w+
遗嘱执行人 – executors? – execut\w+
破产管理人 – (?:bankruptcy_)?administrators? – administrat\w+ trustee\w* receiv\w+ manag\w+
清算人 清盘人 – liquidators? – liquidat\w+
消费者 – consumers? – consum\w+ customer\w* buyer\w* shopper\w* 消费 顾客 客户 用户
投资者 投资人 投资方 – investors? – invest\w+ sharehold\w* 投资 股民
股东 – (?:share|stock)holders? – sharehold\w* stock\w* member\w* owner\w* equity stake\w* invest\w+ 股东 持股 投资
经营者 经营人 – (?:business_)?operators? – operat\w+ business\w* trad\w+ undertak\w+ manag\w+ run\w* proprie\w+
  entrepren\w+ firm\w* own\w* 经营 运营 操作 营
权利人 – right[\s-]?holders? holders?_of_(?:the_)?rights? – right\w* owner\w* holder\w* obligee\w* entitl\w+ 权利
法定代理人 – (?:statutory|legal)_(?:agents?|representatives?|guardians?) – statut\w+ legal\w* represent\w+ guardian\w*
  agent\w*
诉讼代理人 –
  (?:litigation_|legal_)?(?:representatives?|agents?|attorneys?|counsels?)(?=_(?:ad_litem|in_the_proceedings|for)) –
  represent\w+ agent\w* attorney\w* counsel\w* litig\w+ lawyer\w*

追溯力 追溯效力 溯及力 溯及既往 追溯适用 回溯效力 追溯生效 – (?:retroactiv|retrospectiv)\w+ – retro\w+ ex_post
  back-?dat\w+ back\w* past prior previous\w* 溯 既往
可追溯 可追溯性 追溯体系 追溯系统 可追踪 追溯管理 – traceab\w+ – trac\w+ track\w* dat\w+ back go\w* went proven\w+ 溯
  追 查

minor
协商一致 达成一致 一致同意 一致通过 协商同意 意见一致 – consensus unanim\w+ – agree\w* consens\w+ unanim\w+ mutual\w*
  accord\w* consent\w* concur\w* approv\w+ one_voice reach\w* settl\w+ compromis\w+ common\w* align\w* coincid\w+
  identical\w* 一致 共识 同意 统一 共同
协商 磋商 商议 商讨 会商 – (?:through|by|in|after|upon|under|for|of)_(?:\w+_){0,2}(?:consultation|negotiation)s? –
  consult\w* negotiat\w+ discuss\w* deliberat\w+ talk\w* confer\w* dialogue\w* agree\w* mediat\w+ 商 咨询 谈判 征询
  征求 讨论 谈

合同解除 解除合同 – (?:rescission|rescind\w*)_(?:of_)?(?:the_|this_)?(?:contract|agreement) – resci\w+ terminat\w+
  cancel\w* dissol\w+ void\w* withdraw\w* 解除
合同变更 变更合同 – (?:modif\w+|amend\w*|variation|alter\w*)_(?:of_|to_)?(?:the_|this_)?(?:contract|agreement) –
  modif\w+ amend\w* vari\w+ alter\w* chang\w+ revis\w+ 变更 修改

保密义务 保密责任 – (?:confidentiality|secrecy)_(?:obligations?|dut\w+)
  (?:obligations?|dut\w+)_of_(?:confiden\w+|secrecy) – confiden\w+ secre\w+ non-?disclos\w+
竞业限制 竞业禁止 同业竞争 – non-?compet\w+ – compet\w+
不可抗力 – force_majeure – majeure acts?_of_god beyond irresist\w+ 天灾
情势变更 情事变更 – changes?_(?:of|in)_circumstances? – circumstanc\w+ chang\w+ hardship
"""
