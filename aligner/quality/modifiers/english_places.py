"""English words for whose and where a thing is, for its size, its way and its time, and whatever may render them.

As in `english_modifiers`: "domestic ferries" are no mere 渡轮, "oral corticosteroids" no mere 糖皮质激素.
"""

PLACES = r"""
国内: (?<!non-)domestic(?! (?:violen|help|work|servant|animal|abuse|appliance|cat|dog|science|bliss|life|dut|chore|
waste|building|solar|sewage|premises|purpose|use|water|user|pet|scene|refuse|heat|gas|electric|fuel|rubbish|cleaner))
    国(?![际外]) 内 本[国地土港岛澳市省台] 当地 境 家 民 自产 土
外国: foreign (?=compan|invest|national|student|worker|bank|vessel|ship|law|court|state|countr|enterprise|tourist|
visitor|bidder|contractor|supplier|institution|person|guest|expert|bod(?:y|ies)|good|product|language|passport)
    (?<![此另除以意格额])外 [各他别异]国 境 海 侨 洋 番 国籍 国际
国际: international (?=organi|law|treat|trade|airport|standard|flight|cooperation|arbitr|market|convention|conference|
competition|bid|tender|waters|carriage|agreement|passenger|routes?|services|travel|relations|norms|practice)
    国 世界 全球 跨 公海 外 环球 洋 海
当地: local (?=authorit|communit|resident|law|government|bank|product|compan|business|people|supplier|contractor|market|
polic|farmer|fish|school|hospital|official|custom|cultur|language|dialect|media|newspaper|food|ingredient|worker|econom|
population|currenc|council|staff|shop|tax)
    地 当 本 乡 县 市 区 镇 村 局 土 邻 里 民间 港 此 这 那 州 省 台
小型: small (?=(?:and|or) medium|business|compan|enterprise|vessel|boat|ship|farm|claims|parcel|shop|island|aircraft|
firm|craft|producer|retailer|holding|bank|school|animal|fish|tools?\b)
    小 少 微 轻 幼 低 细 薄 弱 中 零星
大型: large (?=compan|enterprise|vessel|boat|ship|farm|aircraft|firm|producer|retailer|hospital|bank|vehicle|truck|
building|project|animal|hotel|event|store)
    大 巨 高 重 多 宏 庞
紧急: urgent(?:ly)?(?! (?:and|or|as)\b)
    急 紧 迫 尽快 立 马上 火 速 亟 燃眉 赶 马不 刻 催 恳 苦 拼 迅
年老: elderly(?! (?:gentle|man|woman|lad|couple|peasant))
    老 长者 年长 高龄 岁 长辈 年迈 银发 松年 颐 年纪 上了年 耆
口服: oral (?=contracept|corticost|antibio|medic|solution|suspension|tablet|capsule|dose|treatment|therap|rehydrat|
glucocort|steroid|anticoag|vaccine|drug)
    口 服 吃 喝
静脉: intravenous(?:ly)?
    静 脉 点滴 输 注 吊 IV
皮下: subcutaneous(?:ly)?
    皮
吸入: inhaled (?=\w+(?:oid|ics|ine)s?\b|corticost|steroid|medic|drug|therap|dose)
    吸 雾 喷
每月: monthly (?=\w)
    月
每季: quarterly (?=report|meeting|payment|statement|instal|review|account|result|fee|inspection)
    季 三个月
每周: weekly (?=report|meeting|payment|newspaper|inspection|test|class|lesson|market|review|dose|flight|service)
    周 星期 礼拜 七
平日: on weekdays|weekday (?=\w)
    平日 工作日 周一 星期一 平常 平时 上班 非假日 周中 礼拜一 除周末
周末: (?:at|on) (?:the )?weekends?|over the weekend
    周末 周六 星期六 周日 星期日 假日 礼拜 双休 星期天 休日
假日: on (?:public |statutory |general )?holidays
    假 节
夜间: at night(?=[.,;]| (?:and|or|only|without|unless|is|are))
    夜 晚 宵 黑 昏 睡
"""
