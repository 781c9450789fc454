"""Terms of contracts, of procurement and of courts."""

TABLE = r"""
提起诉讼 诉讼 起诉 – litigations? lawsuits? – su(?:e[sd]?|ing|its?) proceedings? actions? court\w* legal\w* cases?
  prosecut\w+ litigat\w+ indict\w+ claims? judicial procedur\w+ class-action charg\w+ trials? plaintiffs? complaints?
  官司 告 诉 打官司 法庭
仲裁 – arbitrat\w+ – tribunals? award\w* arbit\w+ CIETAC ICSID 公断 裁决 裁判 套利 裁
调解 – mediat\w+ conciliation – reconcil\w+ settl\w+ conciliat\w+ resol\w+ 斡旋 调停 调处 和解 协调 居中 媒 促成 调和

投标保证金 投标担保 投标保函 押标金 – (?:bid|tender|bidding)_(?:security|bond|deposit|guarantee)s? – earnest bid_money
  deposits?
履约保证金 履约担保 履约保函 – performance_(?:security|bond|deposit|guarantee)s? – contract_(?:deposit|bond)s?
质量保证金 质保金 保固保证金 – quality_(?:guarantee|assurance)_(?:deposit|bond|security|money)s? retention_money –
  retention\w* warrant\w+ quality defects?
预付款保函 预付款担保 预付款保证金 – advance_payment_(?:guarantee|bond|security) – advance down prepay\w*

发出之日 签发之日 寄出之日 发送之日 – dates?_of_(?:its_|the_|such_)?(?:issue|issuance|dispatch) – issu\w+ sen[dt]\w*
  dispatch\w* mail\w* serv\w+ giv\w+ post\w* deliver\w* 签发 开具 颁发 出具 发 印
收到之日 接到之日 收悉之日 – dates?_of_(?:its_|the_|such_)?receipt dates?_on_which[^.;,]{0,60}\breceived – recei\w+
  arriv\w+ deliver\w+ get\w* notif\w+ obtain\w* serv\w+ 收 接 领 到 送达 知悉 受理
签订之日 签署之日 签字之日 签约之日 – dates?_of_(?:its_|the_)?(?:signature|signing|execution)
  dates?_on_which[^.;,]{0,40}(?:is|was|are|were)_signed –
  sign\w* execut\w+ conclu\w+ enter\w* made dated 签 订 执行 履行
生效之日 – effective_dates? dates?_of_(?:its_|the_)?entry_into_force
  dates?_on_which[^.;,]{0,40}(?:takes?_effect|took_effect|comes?_into|becomes?_(?:effective|final)) –
  effect\w* final force commenc\w+ valid\w* operati\w+ 生效 起效 施行 实施 有效
届满之日 期满之日 到期之日 到期日 – expir(?:y|ation)_dates? dates?_of_(?:its_|the_)?expir(?:y|ation) – expir\w+
  matur\w+ due end\w* laps\w+ terminat\w+ 期 满 失效 终止
交付之日 交货之日 – dates?_of_(?:its_|the_)?delivery – deliver\w* hand\w* ship\w* 交 送 发 到
公布之日 颁布之日 发布之日 公告之日 – dates?_of_(?:its_|the_|their_)?(?:promulgation|publication|announcement|issue) –
  promulgat\w+ publi\w+ issu\w+ announc\w+ gazett\w+ releas\w+ notif\w+ proclaim\w* 公布 颁 发布 公告 刊 宣布 登 宣
宣判之日 宣告之日 – dates?_of_(?:its_|the_)?pronouncement dates?_on_which[^.;,]{0,40}pronounced – pronounc\w+ deliver\w*
  announc\w+ render\w* given hand\w* 宣 作出 下达
送达之日 – dates?_of_(?:its_|the_)?service dates?_on_which[^.;,]{0,40}served – serv\w+ deliver\w* recei\w+ 送 收 服务
截止之日 截止日期 截止日 – closing_dates? deadlines? – clos\w+ cut-?off due final last end\w* expir\w+ by latest until
  截止 期限 时限 限 最后 收盘 交割
批准之日 核准之日 – dates?_of_(?:its_|the_|their_)?approval
  dates?_on_which[^.;,]{0,40}(?:is|was|are|were)_approved –
  approv\w+ ratif\w+ grant\w* 批 准 同意

公开招标 公开投标 公开竞投 –
  (?:open|public)_(?:competitive_)?(?:international_|national_|domestic_)?(?:bidding|tender\w*) – open\w* public\w*
  competitive\w* 公开
邀请招标 – (?:invited|invitation(?:al)?)_(?:\w+_)?(?:bidding|tender\w*) – invit\w+ select\w+ restrict\w+ limit\w+ 邀请
选择性招标 选择性投标 – selective_(?:\w+_)?(?:bidding|tender\w*) – select\w+ invit\w+ pre-?qualif\w+ 选择 挑选
限制性招标 局限性招标 局限性投标 – (?:restricted|limited)_(?:\w+_)?(?:bidding|tender\w*) – restrict\w+ limit\w+
  invit\w+ 限制 局限
单一招标 单一投标 单一来源 – (?:single|sole)[\s-](?:source|tender\w*|bidding) – single sole direct 单一
竞争性谈判 – competitive_negotiations? – competitive negotiat\w+ 竞争 谈判
竞争性磋商 – competitive_consultations? – competitive consult\w+ 竞争 磋商
询价采购 询价 – (?:requests?_for_quotations?|RFQs?|price_(?:inquir|enquir)\w+) – quot\w+ inquir\w+ enquir\w+ 询价 报价

独占 独家 排他 – (?<!not\s)(?<!non\s)exclusive(?:ly)? – sole\w* monopol\w+ only exclu\w+ single unique 专属 专有 独 专
  仅 只 高级 高档 唯一
非独占 非独家 非排他 非专有 非专属 – non-?exclusive(?:ly)? – (?:not|non)[^.;,]{0,12}exclusiv\w+ without_exclusiv\w+ 非

不可归责 不可归咎 不能归责 非可归责 – not_(?:be_)?attributable – not(?=[^.;,]{0,25}attributable) non-?attributable
  beyond without unattributable other_than no_fault never no_\w+_of 非 不
可归责 可归咎 – attributable(?=_to) – fault\w* responsib\w+ blame\w* liab\w+ caus\w+ due impu\w+ ascrib\w+ owing 归因
  归功 归于 归属 归结

视为验收合格 视为合格 视为接受 视为同意 视为认可 视为通过 视为验收通过 –
  deemed_(?:to_(?:be_|have_(?:been_)?)?)?(?:accepted|approved|qualified|agreed|consented|passed) –
  (?:deem|consider|regard|treat|take|constitut|assum|presum|imply|impli)\w*[^.;]{0,60}\b(?:accept|qualif|pass|agree|consent|approv|acknowledg|satisf|complet|compl|success|conform|confirm|recogni|acquies)\w*
  视为 合格 接受 同意
视为不合格 视为拒绝 视为不同意 视为未通过 视为验收不合格 –
  deemed_(?:to_(?:be_|have_(?:been_)?)?)?(?:rejected|refused|failed|unqualified|disapproved) –
  (?:deem|consider|regard|treat|take|constitut|assum|presum|imply|impli)\w*[^.;]{0,60}\b(?:reject\w*|refus\w+|declin\w+|fail\w*|not?|dis\w+|un\w+|non\w+)
  视为不 视为未 视为拒 拒 驳 否

动产 – movable_propert(?:y|ies) chattels? – movables? personal_propert\w+ 个人财产
不动产 – immovable_propert(?:y|ies) real_estate real_propert(?:y|ies) – immovables? realt\w+ land property 房 地产
  置业 物业 土地

使用权 – rights?_to_use use_rights? – us(?:e[sd]?|ing|age|ers?|ufruct)\b tenure leas\w+ rights? access 使用
所有权 – ownership – title own\w* propert\w+ proprie\w+ 所有 产权 持有 归属 股权 拥有 物权 业主 控股 国有 私有 公有

抵押权 – mortgages? – mortgag\w+ hypothec\w* collateral secur\w+ charg\w+ 抵押 按揭 房贷 贷
质权 – pledges? – pledg\w+ pawn\w* 质押 承诺 保证 许诺 诺 誓 认捐 约 质
留置权 – liens? – retention retain\w* 留置 抵押 优先 扣押 质

民事责任 民事诉讼 民事案件 – civil_(?:liabilit(?:y|ies)|cases?|actions?|litigation|proceedings?|suits?) – civil\w*
  民事
刑事责任 刑事诉讼 刑事案件 –
  criminal_(?:liabilit(?:y|ies)|cases?|actions?|litigation|proceedings?|responsibilit(?:y|ies)) – criminal\w* crim\w+
  penal prosecut\w+ 刑
行政责任 行政诉讼 行政案件 行政处罚 –
  administrative_(?:liabilit(?:y|ies)|cases?|actions?|litigation|proceedings?|penalt(?:y|ies)|punishments?) –
  administrative\w* disciplin\w+ regulat\w+ 行政

有期徒刑 – fixed-term_imprisonment – years? months? imprison\w* prison jail\w* term\w* sentenc\w+ 有期
无期徒刑 – life_imprisonment – life lifetime lifelong 无期 终身
拘役 – criminal_detention – detention detain\w* imprison\w* 拘留 羁押
死刑 – death_penalt(?:y|ies) death_sentences? – death execut\w+ capital sentenced_to_die 死

故意 – intentional\w* wil+ful\w* – inten\w+ deliberate\w* knowing\w* purpose\w* mal\w+ conscious\w* 蓄意 有意 存心
  恶意 特意 任意 自愿 明知
过失 – negligen\w+ – fault\w* mistake\w* error\w* unintentional\w* careless\w* inadverten\w+ misconduct wrong\w*
  omission\w* slip\w* accident\w* reckless\w* sin\w* lapse\w* offen[cs]\w+ 疏忽 玩忽 疏 忽 懈怠 不慎 大意

一审 初审 – first[\s-]instance – trial_courts? lower_courts? original first initial preliminary courts? 原讼
二审 – second[\s-]instance – appea\w+ appellate second 上诉 第二审
终审 – final_instance – final\w* last ultimate appeal
再审 – retrials? – re-?tr(?:y|ied)\w* re-?hear\w* re-?open\w* review\w* 重审

胜诉 – prevailing_part(?:y|ies) successful_part(?:y|ies) – w[io]n\w* prevail\w* success\w* favou?r\w* victor\w* 胜 赢
败诉 – losing_part(?:y|ies) unsuccessful_part(?:y|ies) – los[te]\w* losing unsuccess\w+ fail\w* against defeat\w* 败
  输

维持原判 – uphold\w* upheld – affirm\w* sustain\w* maintain\w* dismiss\w* confirm\w* 维持 坚持 支持 维护 秉持 恪守
  坚守 守 捍卫 弘扬 保
撤销原判 撤销判决 – set_aside overturn\w* – quash\w* revers\w+ revok\w+ vacat\w+ annul\w+ rescind\w* 撤销 推翻 搁置
  留出 预留 抛开 撇开 翻

吊销 – revok(?:e[sd]?|ing) revocation – cancel\w* withdr\w+ strip\w* rescind\w* annul\w* terminat\w+ los[te]\w*
  disbar\w* 撤 取消 废 注销 解除 吊
废止许可 撤销许可 废止核准 撤销登记 – permits?_revoked licen[cs]es?_revoked – revok\w+ revoc\w+ cancel\w* withdr\w+
  rescind\w* annul\w* terminat\w+ repeal\w* abolish\w* depriv\w+ los[te]\w*
不予许可 拒绝许可 不予核准 –
  (?:permits?|licen[cs]es?|registration)_(?:(?:has|have|had|is|are|was|were)_(?:been_)?)?(?:denied|refused|rejected) –
  den(?:y|ied|ies|ying|ial) refus\w+ reject\w* declin\w* not? 不 拒 否 驳 未
暂扣 – suspen(?:d(?:s|ed|ing)?|sion) – withh\w+ tempor\w+ detain\w* seiz\w+ hold held impound\w* 中止 暂停 停 悬 休
  中断 缓 吊

上款 前款 前项 上一款 前条 上条 –
  (?:preceding|foregoing|previous)_(?:sub-?)?(?:paragraph|article|clause|section|provision|item)s? – preced\w+
  foregoing above\w* previous\w* prior former\w* last aforesaid aforementioned said
  (?:paragraph|article|section|clause|item)s?_[\d(IVX] first before earlier this that such 上 前 述 该
下款 次款 下条 下一款 后款 次项 –
  (?:following|next|succeeding|subsequent)_(?:sub-?)?(?:paragraph|article|clause|section|provision|item)s? – follow\w+
  next below succeed\w+ subsequent\w* second under 下 次 后 列 以下

正本 – originals? – 原件 原本 原文 原 独创 初 最早 起初 正版 创始
副本 – (?:certified_)?cop(?:y|ies) – duplicat\w* counterparts? transcripts? 份 复印 抄 拷贝 复制 誊 册 仿 本 文案

日历天 日历日 自然日 – calendar_days? – (?<!working\s)(?<!business\s)(?<!trading\s)(?<!banking\s)days? weeks? months?
  日历 历
工作日 营业日 工作天 – (?:working|business)_days? – workdays? weekdays? bank\w* (?:work|business|working)_?\w* 工作天
  平日 办公 营业 银行 上班
交易日 – trading_days? – sessions? trad\w+ 交易 买卖

备查 备案 – for_(?:the_|its_|future_)?(?:reference|records?|filing|inspection) – record\w* refer\w* fil(?:e|ed|es|ing)
  regist\w+ for_inspection verif\w* keep\w* kept retain\w* available examin\w* consult\w* audit\w* notif\w+ inform\w*
  perus\w+ review\w* report\w* archiv\w+ lodg\w+ 登记 存档 参考 记录 检查 查 案
核准 审批 报批 批准 – for_(?:its_|\w+_){0,2}approval – approv\w+ ratif\w+ grant\w* author\w+ permi\w+ pass\w*
  endors\w* sanction\w* clear\w* adopt\w* licen\w+ consen\w+ agree\w* assent\w* accept\w* examin\w+ review\w* vet\w*
  verif\w+ confirm\w* allow\w* validat\w+ enact\w* charter\w* promulgat\w+ 批 准 同意 许 认可 通过 核定 赞

中央主管机关 中央主管部门 中央政府 – central_(?:competent_)?(?:authorit(?:y|ies)|governments?) – central\w* nation\w*
  state federal Ministr\w+ Beijing 中央
地方主管机关 地方主管部门 当地主管机关 地方政府 – local_(?:competent_)?(?:authorit(?:y|ies)|governments?) – local\w*
  municip\w+ provinc\w+ count(?:y|ies) region\w* cit(?:y|ies) 地方 当地 本地 县 市 区 乡 镇

专利权 专利 – patents? – patent\w* 专利
商标权 商标 – trade-?marks? – trademark\w* mark\w* brand\w* logo\w* 商标 标志 品牌 招牌
著作权 版权 – copyrights? – copyright\w* author\w* royalt\w+ 著作 版权 作者

违约金 – liquidated_damages (?:late_payment_)?penalt(?:y|ies) – damages penal\w+ liquidat\w+ forfeit\w* fines?
  compensat\w+ default 罚 赔 滞纳
定金 订金 押金 – deposits? earnest(?:_money)? – deposit\w* earnest\w* down advance\w* security prepay\w* 押 订 定金 存
  保证 首付 质保 履约
"""
