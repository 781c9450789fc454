"""Rights and persons of civil and criminal law: kinds of rights, of guarantees, of release: 缓刑 as "parole"."""

TABLE = r"""
名誉权 – rights?_(?:to|of)_reputation reputation(?:al)?_rights? – reputat\w+ honou?r\w* defam\w+ 名誉
隐私权 – rights?_(?:to|of)_privacy privacy(?:_rights?)? – privac\w+ 隐私
肖像权 – rights?_(?:to|of|in)_(?:portrait\w*|one['’]s_image|likeness) (?:portrait|image)_rights? – portrait\w* imag\w+
  likeness 肖像
姓名权 – rights?_(?:to|of)_(?:the_|a_)?name – name\w* 姓名
荣誉权 – rights?_(?:to|of)_honou?r – honou?r\w* 荣誉
健康权 – rights?_(?:to|of)_health – health\w* 健康
生命权 – rights?_(?:to|of)_life – li(?:fe|ves) 生命
知情权 – rights?_to_(?:know|information|be_informed) – know\w* inform\w+ 知
参与权 – rights?_(?:to|of)_participat\w+ – participat\w+ 参与
表达权 – rights?_(?:to|of)_(?:expression|express\w*) – express\w+ speech 表达
监督权 – rights?_(?:to|of)_(?:supervis\w+|oversight|oversee) – supervis\w+ overs\w+ scrutin\w+ 监督
选举权 – (?:rights?_to_vote|suffrage|voting_rights?) – vot\w+ suffrag\w+ elect\w* franchis\w+ 选举 投票
被选举权 – rights?_to_(?:stand_for_election|be_elected) – stand elect\w* 被选

署名权 – rights?_of_(?:authorship|attribution|paternity) – author\w+ attribut\w+ name\w* sign\w*
发表权 – rights?_of_(?:publication|divulgation|disclosure) – publi\w+ divulg\w+
复制权 – (?:rights?_of_)?reproduction(?:_rights?)? – reproduc\w+ cop\w+
发行权 – rights?_of_(?:distribution|issu\w+) distribution_rights? – distribut\w+ issu\w+ publi\w+
改编权 – rights?_of_adaptation adaptation_rights? – adapt\w+
出租权 – (?:rights?_of_)?rental(?:_rights?)? – rent\w+
展览权 – rights?_of_exhibition exhibition_rights? – exhib\w+ display\w*
信息网络传播权 – rights?_of_(?:communication_(?:through|over|via)|dissemination_(?:on|through|via))_\w+ – network\w*
  communic\w+ dissem\w+ internet

居住权 – rights?_of_(?:habitation|residence|abode) habitation_rights? – habit\w+ resid\w+ dwell\w* abode 居
地役权 – easements? – easement\w* servitud\w+
建设用地使用权 – rights?_to_(?:the_)?use_(?:of_)?(?:land_for_construction|construction_land)\w*
  construction_land_use_rights? – construct\w+ build\w*
土地承包经营权 – (?:contracted_)?(?:land_)?contract\w*_(?:and_)?management_rights?|rights?_to_land_contract\w+ –
  contract\w* manag\w+ operat\w+
宅基地使用权 –
  (?:rights?_to_(?:the_)?use_(?:of_)?(?:a_)?)?(?:rural_)?(?:house|home|residential)[\s-](?:sites?|steads?)(?:_use_rights?)?
  – homestead\w* house\w* residen\w+

要约 – offers?(?=_(?:is|was|may|shall|becomes?|to_the_offeree|lapses|takes|and_acceptance|or_acceptance)) – offer\w*
  tender\w* bid\w* takeover 要约
要约邀请 – invitations?_(?:to|for)_(?:an_)?(?:offers?|treat|make_\w+) – invit\w+ 邀请

无效合同 合同无效 无效婚姻 – (?:void|invalid)(?!able)_\w+ (?:is|are|be|was|were)_(?:null_and_)?(?:void|invalid) – void
  invalid\w* null\w* unenforceab\w+ not ineffect\w+ 无效
可撤销合同 可撤销婚姻 合同可撤销 – voidable – void\w+ revo\w+ rescind\w* avoid\w* cancel\w* annul\w* 撤销
效力待定 – (?:pending_(?:validity|effect)|validity_(?:is|being)_(?:pending|undetermined)) – pend\w+ undetermin\w+
  uncertain\w* determin\w+

法定继承 – (?:intestate|statutory|legal)_(?:succession|inheritance) intestacy – intesta\w+ statut\w+ legal\w* law
遗嘱继承 – (?:testamentary|testate)_(?:succession|inheritance) (?:succession|inheritance)_(?:by|under)_(?:a_)?will –
  testa\w+ will\w*
遗赠 – (?:legac(?:y|ies)|bequests?|devises?) – legac\w+ bequ\w+ devis\w+ legat\w+

一般保证 – (?:general|ordinary|simple)_(?:guarant\w+|suret\w+) – general ordinar\w+ simple 一般
连带责任保证 连带保证 – (?:joint\w*|solidary)_(?:and_several_)?\w*_?(?:guarant\w+|suret\w+|liab\w+) – joint\w*
  solidar\w+

犯罪嫌疑人 嫌疑人 疑犯 – (?:criminal_|crime_)?suspects? – suspect\w* accus\w+ alleg\w+ 嫌 疑
罪犯 犯罪分子 服刑人员 – (?:criminals?|offenders?|convicts?|felons?) – crimin\w+ offend\w* convict\w* prison\w* felon\w*
  inmate\w* perpetrat\w+ gangster\w* murderer\w* outlaw\w* guilty 犯 囚 凶手 匪 刑
被害人 受害人 受害者 – victims? – victim\w* injured suffer\w* plaintiff\w* survivor\w* harmed wronged dead prey
  aggrieved 受害 被害 灾民 遇难 伤 死
证人 目击者 – (?:eye-?)?witness(?:es)? – witness\w* testi\w+ depon\w+ 证 目击 目睹 见
辩护人 辩护律师 – (?:defence|defense)_(?:counsel|lawyers?|attorneys?) defenders? – defen\w+ counsel\w* lawyer\w*
  advocat\w+ 辩护

缓刑 – (?:suspended_sentences?|sentences?_(?:is|was|be)_suspended|reprieve\w*|probation) – suspen\w+ probat\w+
  repriev\w* 缓
假释 – parole[ds]? – parol\w+ release\w*
减刑 –
  (?:commut(?:ation|ed|e)s?(?!_tickets?)|(?:reduction|remission)_of_(?:\w+_)?(?:sentence|punishment|penalty)s?|reduced_sentences?)
  – commut\w+ reduc\w+ remi\w+ shorten\w* mitigat\w+ lighten\w* less\w* 减
特赦 大赦 – (?:(?:special_)?(?:pardon(?:ed|s)?)|amnest(?:y|ies)) – pardon\w* amnest\w+ clemency 赦
保外就医 – (?:medical_parole|release_on_(?:bail|parole)_for_medical_\w+) – medic\w+
取保候审 – (?:bail(?:ed)?|release_on_bail|obtain\w*_a_guarantor) – bail\w* guarant\w+ 保释 取保
监视居住 – (?:residential_(?:surveillance|confinement)|house_arrest) – residen\w+ surveill\w+ house

正当防卫 – (?:justifiable_defen[cs]e|self[\s-]defen[cs]e|legitimate_defen[cs]e) – defen\w+ 防卫 自卫
紧急避险 – (?:necessity|emergency_(?:actions?|avoidance)|averting_(?:a_)?danger) – emergenc\w+ necess\w+ avert\w* danger

犯罪未遂 未遂 – (?:attempted|criminal_attempt) – attempt\w* fail\w* unsuccess\w+ 未遂 企图 图谋 试图
犯罪既遂 既遂 – (?:completed|consummated)_(?:crimes?|offen[cs]es?) – complet\w+ consummat\w+ accomplish\w*
犯罪预备 – (?:preparation_(?:for|of)_(?:a_)?crimes?|preparatory_\w+) – prepar\w+
自首 – (?:voluntary_surrender|surrender\w*|turn\w*_(?:him|her|them)sel\w+_in|voluntar\w+_confess\w*) – surrender\w*
  turn\w* gave giv\w+ confess\w* volunt\w+ own 投案 自首 投降 交代
立功 – (?:meritorious_\w+|merits?) – merit\w* 立功

财产保全 – (?:property|asset)_preserv\w+ preserv\w+_of_(?:property|assets) – preserv\w+ freez\w+ attach\w* propert\w+
证据保全 – (?:evidence_preserv\w+|preserv\w+_of_evidence) – preserv\w+ evidence
先予执行 – (?:advance|prior|preliminary|provisional)_(?:enforcement|execution) – advanc\w+ prior prelim\w+ provision\w+

国籍 – (?:nationalit(?:y|ies)|citizenship) – national\w* citizen\w* flag\w* countr\w+ state\w* stateless\w* 国籍 公民 籍
户籍 户口 – (?:household_regist\w+|hukou|registered_residen\w+) – household\w* hukou regist\w+ domicil\w+ residen\w+ 户
居留权 永久居留 永居 – (?:right_of_abode|permanent_residen\w+) – abode residen\w+ 居
签证 – visas? – visa\w* 签

保险费 保费 超额保费 超额保险费 – premiums? – premium\w* insur\w+ pay\w* contribut\w+ 费 溢价 高级
保险金额 保额 – (?:sums?_insured|insured_(?:amounts?|sums?)|amounts?_(?:insured|of_cover\w*)|coverage_amounts?) – sum\w*
  amount\w* insur\w+ cover\w* limit\w* 额 限
免赔额 自付额 自负额 垫底费 免赔 自负金额 –
  (?:excess(?:es)?|deductibles?)(?=_(?:is|of|applies|for|per|payable|shall|will|which)|[.,;]|s?$) – excess\w* deduct\w*
  bear\w* own co-?pay\w* retention 免赔 自付 自负 垫底 过 超 余 多 抵 扣
保险赔款 保险赔偿金 保险金 –
  (?:claims?_(?:payments?|settlements?)|insurance_(?:benefits?|payouts?|money|compensation|proceeds)) – claim\w*
  benefit\w* pay\w* proceed\w* compens\w+ indemn\w+ 赔 保险金
退保 退保金 – surrender(?:_values?)? – surrend\w+ cancel\w* withdr\w+ refund\w* terminat\w+ 退
主险 – (?:main|basic|primary)_(?:polic(?:y|ies)|insurance|cover\w*|plan) – main basic primary
附加险 – (?:riders?|additional_(?:insurance|cover\w*)|supplementary_(?:insurance|cover\w*)) – rider\w* addition\w*
  supplement\w* extra optional add\w* 附加
"""
