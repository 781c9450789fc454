"""Verbs by which a body takes its stand on a matter: 重申 is "reaffirm", and neither "note" nor "welcome"."""

TABLE = r"""
重申 – reaffirm(?:s|ed|ing)? reiterat(?:es?|ed|ing) – reaffirm\w* reiterat\w* restat\w* renew\w* repeat\w* again
  reassert\w* once_more reconfirm\w* re-\w+ recall\w* 再次 再度 重新 一再 多次 反复 坚持 重提 重复 重述 再三 重覆
强调 – (?:stress(?:es|ed)|stressing)(?=_(?:that|the|its|their|his|her|how|once|again|the)) emphasi[sz](?:es?|ed|ing)
  underlin(?:es?|ed|ing) underscor(?:es?|ed|ing) – stress\w* emphas\w* highlight\w* insist\w* accent\w* point\w*
  focus\w* underl\w+ undersc\w+ prioriti\w* priority importan\w* assert\w* attention maintain\w* tout\w* empha\w* 着重
  突出 注重 重点 强 压力 紧张 侧重 重视 凸显 指出 彰显 更加 说明 显示 划线 底线 下划 重要 表明 看重
注意到 – (?:notes|noted|noting|take_note|takes_note|took_note|taking_note|taken_note) – not(?:e|ice)\w* notic\w*
  aware\w* observ\w* see\w* saw recogni\w* acknowledg\w* f[io]u?nd\w* look\w* attention view\w* reali[sz]\w* mindful
  perceiv\w* spot\w* witness\w* discover\w* learn\w* take\w* eye\w* remark\w* mark\w* listen\w* catch\w* caught
  appreciat\w* conscious\w* watch\w* occur\w* struck welcom\w*_note 指出 说 表示 提到 提出 提及 记 注 著名 知名 闻名
  称 认为 谈 着 察 看 发现 写 知 见 观 强调 评 谓 云 曰 补充 另外 备注 所述 发言 道 票
欢迎 – welcom(?:es|ed|ing) welcome(?=_(?:the|this|that|these|those|all|any|its|their)) – welcom\w* greet\w* invit\w*
  hail\w* popular\w* glad\w* pleas\w* like\w* recept\w* receiv\w* encourag\w* free\w* applaud\w* favou?r\w* acclaim\w*
  open\w* hospit\w* love\w* enjoy\w* usher\w* look\w* sought\w* hosp\w* accept\w* embrac\w* celebrat\w* host\w*
  well\w* hit applau\w* ovation\w* call\w* reach\w* 迎 接 乐见 乐于 高兴 喜 愿 好评 客 请 待 感谢 谢 恭候 拥抱 拥护 赞
  纳
赞赏 讚赏 – appreciat(?:es|ed|ing|ion) commend(?:s|ed|ing) – appreciat\w* commend\w* prais\w* admir\w* applaud\w*
  thank\w* grat\w* compliment\w* recogni\w* tribute\w* enjoy\w* acknowledg\w* hail\w* salut\w* approv\w* high\w*
  speak\w* spoke favou?r\w* value\w* admirable acclaim\w* well\w* 谢 赏 感激 升值 增值 重视 理解 珍 领会 了解 肯定
  表扬 表彰 赞 称道 褒 嘉 感 知道 体会 谅解 认识 明白 欢迎 涨
遗憾 – regret(?:s|ted|ting|tabl[ey])? – unfortun\w* sorry pit(?:y|ies|iful\w*) sad\w* disappoint\w* alas shame
  lament\w* miss\w* apolog\w* afraid bad deplor\w* rue\w* mourn\w* dismay\w* regret\w* never wish\w* hapless unhapp\w*
  drawback\w* frustrat\w* hurt\w* pain\w* grie\w+ chagrin 悔 歉 惋惜 可惜 憾 痛惜 不幸 痛 惜 恨 懊 难过 抱怨
谴责 – condemn(?:s|ed|ing|ation)? denounc(?:es?|ed|ing) – deplor\w* blam\w* accus\w* critici\w* censur\w*
  reproach\w* rebuk\w* condemn\w* denunc\w* denounc\w* decr\w+ slam\w* outrag\w* protest\w* conscience\w* reprimand\w*
  oppos\w* reprobat\w* attack(?:s|ed|ing) excoriat\w* rap\w* blast\w* indict\w* vilif\w* revil\w* call\w*_out 判 声讨
  斥 抨击 责 批 讨伐 控诉 定罪 处 罪 揭发 告 检举 骂 批斗 注定 废
关切 – (?:deep|grave|serious|strong|profound|great|particular)(?:ly)?_(?:\w+_)?concern(?:s|ed)?
  (?:express|voic|rais|convey|not|reiterat)\w*_(?:\w+_)?concerns? – concern\w* worr\w* care\w* interest\w* anxi\w*
  attent\w* regard\w* solicit\w* alarm\w* attach\w* follow\w* disturb\w* troubl\w* uneas\w* watch\w* matter\w*
  preoccup\w* urgent\w* appeal\w* sympath\w* apprehens\w* feel\w* demand\w* 关注 关心 忧 担 虑 不安 重视 关怀 关乎 焦
支持 – (?:supports|supported|supporting)(?=_(?:the|this|that|these|those|all|any|its|their|each|efforts?|an?|\w+_in))
  – support\w* back\w* help\w* stand\w* stood favou?r\w* sustain\w* assist\w* endors\w* aid\w* advoca\w* side\w*
  uphold\w* upheld champion\w* boost\w* promot\w* fund\w* financ\w* encourag\w* foster\w* enabl\w* subsid\w*
  sponsor\w* agree\w* approv\w* behind bolster\w* backing\w* strengthen\w* facilitat\w* contribut\w* allow\w*
  prop(?:s|ped|ping)? accept\w* push\w* maintain\w* embrac\w* believ\w* proponent\w* buttress\w* provid\w* invest\w*
  rally\w* rallied compatib\w* follow\w* serv\w* 撑 帮 扶 助 资 赞同 拥护 赡 养 维 援 赞成 挺 鼓励 补贴 促 保障 承 托
  供 抬 背书 拥 配合 应援 同意 辅 佐证 推 负担 证
呼吁 吁请 – call(?:s|ed|ing)_(?:up)?on call(?:s|ed|ing)?_for appeal(?:s|ed|ing)_(?:to|for) – call\w* urg\w*
  appeal\w* ask\w* advoca\w* demand\w* plea\w* exhort\w* request\w* campaign\w* invit\w* voice\w* cry\w* cries
  clamo\w* implor\w* beg\w* champion\w* encourag\w* press\w* push\w* agitat\w* cried petition\w* lobb\w* speak\w*
  suggest\w* recommend\w* insist\w* propos\w* seek\w* promot\w* 要求 敦促 促请 促 请 号召 叫 称 需 倡 求 邀 吁 召 拜访
  走访 喊 呼 申诉 上诉 应
敦促 促请 – urg(?:es|ed|ing) urge(?=_(?:the|all|both|those|you|him|them|her)) – urg\w* press\w* push\w* call\w*
  prompt\w* ask\w* request\w* exhort\w* demand\w* encourag\w* prod\w* advis\w* hasten\w* supervis\w* appeal\w*
  insist\w* spur\w* tell told order\w* remind\w* chas\w* pressur\w* lean\w* beseech\w* plead\w* 呼吁 吁请 催 要求 劝
  促 冲 迫 欲 建议 提醒 吁 力主 主张 叮 嘱 请 鼓 让 叫 逼 驱 恳 求 喊 怂恿 号召 督
承认 – (?:acknowledges?|acknowledged|acknowledging)_(?!receipt\b) – acknowledg\w* recogni\w* admi\w+ conced\w*
  accept\w* confess\w* own\w* grant\w* allow\w* avow\w* profess\w* plead\w* deni\w* deny\w* den\w+ certif\w*
  concession\w* agree\w* say\w* said guilty confirm\w* known 认 知 识 表彰 肯定 感谢 谢 意识 看 收到 鸣谢 致意 确
  注意到 回应 称
铭记 – (?:bear(?:s|ing)?|borne|bore)_in_mind mindful – remember\w* memor\w* mind\w* forg[eo]t\w* remembr\w* keep\w*
  kept heart\w* etch\w* engrav\w* honou?r\w* recall\w* aware\w* learn\w* heed\w* conscious\w* 记 注意 考虑 意识 谨 慎
  顾及 留意 念 知 虑 小心 顾 不忘 别忘 切
忆及 – recall(?:s|ed|ing)? – remember\w* remind\w* recollect\w* look\w* 回 召回 忆 想起 记 撤回 罢免 收回 说 追 谈
  想 提起 称 讲述 告诉 念 怀旧
认可 核可 赞同 – endors(?:es|ed|ing) – endors\w* approv\w* recogni\w* accept\w* accredit\w* agre\w* ratif\w*
  acknowledg\w* certif\w* author\w* consen\w* support\w* favou?r\w* accord\w* assent\w* validat\w* sanction\w*
  concur\w* subscrib\w* acclaim\w* prais\w* share\w* acquiesc\w* yes like\w* appreciat\w* respect\w* back\w* nod\w*
  支持 批 背书 核 同意 认 代言 推荐 成 拥护 签 赞 通过 认为 主张
决定 – (?:decides|decided)(?=_(?:to|that)) – decid\w* decis\w* determin\w* resolv\w* cho[io]\w* chose\w* rul\w*
  agre\w* order\w* settl\w* will plan\w* adopt\w* approv\w* set\w* opt\w* elect\w* conclu\w* dictat\w* depend\w*
  verdict\w* judg\w* resol\w* award\w* made mind call\w* govern\w* shape\w* define\w* hinge\w* 判 定 裁 选 决 拿主意
  打算 肯 干脆 便 要 索性 想 认为 主意 于是
反对 – oppos(?:es|ed|ing)(?=_(?:the|this|that|any|all|such|its|their|to)) – oppos\w* against object\w* resist\w*
  disagree\w* not no nor n['’]t dissent\w* anti\w* reject\w* condemn\w* protest\w* counter\w* challeng\w* hostil\w*
  refus\w* veto\w* critic\w* never versus vs disapprov\w* defi\w* fight\w* fought rebel\w* contrary revolt\w*
  combat\w* complain\w* adverse den\w+ naysay\w* 对 反 抗 敌 异议 抵 不 非 阻 驳 争

推测 猜测 揣测 估计 怀疑 臆测 推断 据信 – speculat(?:es?|ed|ing) surmis(?:es?|ed|ing)
  suspect(?:s|ed|ing)?(?=_(?:that|the|it|he|she|they)) – speculat\w* surmis\w* suspect\w* suppos\w* presum\w*
  assum\w* guess\w* think\w* thought\w* believ\w* belief\w* estimat\w* infer\w* deduc\w* conjectur\w* likel\w* prob\w+
  possib\w+ may maybe might must could perhaps reckon\w* imagin\w* suspic\w* doubt\w* seem\w* appear\w* feel\w* felt
  expect\w* suggest\w* theor\w* hypothe\w* figur\w* conclu\w* judg\w* fear\w* consider\w* predict\w* forecast\w*
  project\w* extrapolat\w* indicat\w* know\w* about skeptic\w* sceptic\w* question\w* wonder\w* distrust\w*
  mistrust\w* apparent\w* evident\w* calculat\w* would should will assess\w* valu\w+ underestim\w* overestim\w* some
  around approx\w* anticipat\w* 疑 嫌 犯 猜 估 推 想 料 以为 认为 觉 不信 怕 恐 看来 似 大概 可能 预 揣
证实 证明 确证 查明 – prov(?:es?|ed|en)(?=_(?:that|the|it)) confirm(?:s|ed|ing)?(?=_(?:that|the|it))
  establish(?:es|ed)?_that – prov\w* proof\w* confirm\w* establish\w* verif\w* evidenc\w* show\w* demonstrat\w*
  certif\w* certain\w* attest\w* corrob\w* acknowledg\w* recogni\w* ascertain\w* identif\w* witness\w* testif\w*
  substant\w* bear\w* bore borne reveal\w* found find\w* determin\w* warrant\w* vindicat\w* ensur\w* sure check\w*
  valid\w* agree\w* diagnos\w* document\w* true truth justif\w* testament\w* indicat\w* turn\w* clear\w* refut\w*
  disprov\w* suggest\w* support\w* learn\w* discover\w* investigat\w* trac\w* 明 证 确 实 定 验 认 核 断 佐 印 肯 显
  批 查 果然 结果 原来 成 弄
认为 – (?:believes?|thinks?|believed|thought)_that – consider\w* regard\w* hold\w* held think\w* thought believ\w*
  belief\w* view\w* see\w* saw find\w* found opinion\w* argu\w* say\w* said feel\w* felt deem\w* judg\w* maintain\w*
  suggest\w* contend\w* according as to_be reckon\w* agree\w* conclu\w* take\w* took eye\w* mind\w* claim\w* point\w*
  insist\w* convi\w* assert\w* idea\w* notion\w* assum\w* expect\w* recogni\w* known sens\w* underst\w* accept\w*
  rate\w* perceiv\w* seem\w* for attribut\w* understood suspect\w* suppos\w* presum\w* estimat\w* credit\w* label\w*
  describ\w* consensus note\w* advoc\w* told tell\w* submit\w* identif\w* position\w* stat\w+ observ\w* express\w*
  fear\w* worr\w* satisf\w* appear\w* imagin\w* propos\w* 相信 信 以为 觉 想 主张 看 坚信 说 称 感 思 猜 推 估 疑 料
  据
"""
