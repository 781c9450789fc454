"""Offences, penalties, weapons and threats: robbery and theft, warning and fine, nuclear and chemical weapons."""

TABLE = r"""
抢劫 – robber\w* – rob\w* loot\w* mug\w* heist\w* plunder\w* 抢 劫
盗窃 偷窃 – (?:thefts?|larceny|burglar\w*) – steal\w* stole\w* thie\w+ theft\w* burgl\w+ 盗 偷 窃
诈骗 欺诈 – (?:fraud\w*|swindl\w+|scams?) – fraud\w* swindl\w+ scam\w* deceiv\w+ decept\w+ cheat\w* con 骗 诈 欺
贪污 侵吞 – (?:embezzl\w+|misappropriat\w+) – embezzl\w+ corrupt\w* graft misappropriat\w+ 贪 侵占 挪用
受贿 行贿 贿赂 – brib\w+ – brib\w+ corrupt\w* kickback\w* graft 贿
走私 – smuggl\w+ – smuggl\w+ traffick\w* contraband 私 贩
洗钱 – money[\s-]launder\w+ – launder\w*
绑架 – kidnap\w* abduct\w* – kidnap\w* abduct\w* hostage\w* hijack\w* 绑 劫持
谋杀 – murder\w* – kill\w* murder\w* assassin\w* homicid\w+ 杀
强奸 – rap(?:e[sd]?|ists?|ing) – sexual\w* assault\w* 奸 性
逃税 偷税 漏税 – tax_(?:evasion|fraud|dodg\w+) – evad\w+ evas\w+ tax\w* 逃 漏
贩毒 贩卖毒品 毒品贩运 贩运毒品 – drug[\s-](?:traffick\w+|dealing|smuggl\w+|trade) – drug\w* narcotic\w* 毒
人口贩运 贩运人口 人口贩卖 贩卖人口 人口贩子 – (?:human|people|child|sex)[\s-]traffick\w+
  trafficking_in_(?:persons|human_beings|women|children|people) – human\w* person\w* people women child\w* slave\w*
  abduct\w* 人口 拐 贩卖
武器走私 军火走私 武器贩运 – (?:arms|weapons?|gun)[\s-](?:traffick\w+|smuggl\w+) – arm\w* weapon\w* gun\w* 武器 军火 枪

警告 – warnings? – warn\w* caution\w* alert\w* admon\w+ reprimand\w* 警 告诫 提醒
罚款 罚金 – (?:fin(?:es?|ed|ing)|monetary_penalt\w+) – fine\w* fining penalt\w+ surcharg\w+ ticket\w* penali[sz]\w+ 罚
拘留 – detention detain\w* – detain\w* deten\w+ custody arrest\w* 拘 押
停职 – suspen\w+_(?:from_(?:duty|office|his|her|their|work)) – suspend\w* suspens\w+ 停
开除 – (?:expel\w*|expulsion) – expel\w* expuls\w+ dismiss\w* fir(?:e|ed|ing) remov\w+ sack\w* strip\w* 开除 除名
没收 – (?:confiscat\w+|forfeit\w*) – confiscat\w+ forfeit\w* seiz\w+ impound\w* expropriat\w+ 收
查封 扣押 – (?:seiz\w+|attach\w*|impound\w*|distrain\w*) – seiz\w+ attach\w* impound\w* seal\w* detain\w* distrain\w*
  freez\w+ sequest\w+ hold\w* held withh\w+ arrest\w* lien\w* 扣 封 押 没收
逮捕 – arrest\w* – arrest\w* apprehen\w+ captur\w+ detain\w* caught 捕 抓

核武器 – nuclear[\s-](?:weapons?|arms|arsenals?) – nuclear atomic 核
化学武器 – chemical[\s-](?:weapons?|arms) – chemical\w* 化学 化武
生物武器 – biological[\s-](?:weapons?|arms) – bio\w+ 生物
常规武器 – conventional[\s-](?:weapons?|arms) – convention\w* 常规
小武器 轻武器 轻小武器 – small_arms light_weapons – small light

恐怖主义 – terrorism – terror\w* 恐
分裂主义 – separatism – separat\w+ secess\w+ split\w* 分裂
极端主义 – extremism – extrem\w+ 极端
保护主义 – protectionism – protect\w+
单边主义 – unilateralism – unilater\w+ 单边
多边主义 – multilateralism – multilater\w+ 多边
霸权主义 – hegemon\w+ – hegemon\w+ 霸
民族主义 – nationalism – national\w* 民族
种族主义 – racism – rac\w+ 种族

停火 – cease[\s-]?fires? – truce\w* armistice\w* fire cessation stop\w* 停战 休战
投降 – surrender\w* – capitulat\w+ surrend\w+ gave give 降
撤军 – (?:troop_withdrawals?|withdraw\w*_(?:of_)?(?:its_|their_|the_)?(?:troops|forces)) – withdr\w+ pull\w*

陆军 – (?:army|ground_forces|land_forces) – arm\w+ land ground troop\w* military 军
海军 – nav(?:y|ies) – naval marine\w* fleet\w* nav\w+ admiral\w* 海
空军 – air_forces? – air\w* 空

民用 – civil(?:ian)? – civil\w* residential domestic commerc\w+ 民
军用 军事 – military – milit\w+ arm\w* defen\w+ martial war\w* strateg\w+ 军 战 武
"""
