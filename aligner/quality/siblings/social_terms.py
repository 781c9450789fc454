"""People and their life: ages and groups, festivals, places of leisure, days, fishing and farming, coasts."""

TABLE = r"""
minor
儿童 – child(?:ren)? – kid\w* child\w* young\w* boy\w* girl\w* juvenile\w* infant\w* youth\w* minor\w* pediatric\w*
  paediatric\w* UNICEF toddler\w* 童 孩 幼 少年 小
成人 成年人 – adults? – adult\w* grown\w* mature majority age 成年 大人
老年人 老人 长者 – (?:(?:the_)?elderly|older_(?:persons?|people|adults?)|senior_citizens?|seniors) – old\w* elder\w*
  senior\w* aged ag(?:e|ing) grand\w* geriatr\w+ wrinkl\w+ parent\w* veteran\w* 老 长者 年长
青年 年轻人 青年人 – (?:young_(?:people|persons?|adults?)|youths?) – young\w* youth\w* teen\w* junior\w* generation\w*
  adolescen\w+ boy\w* kid\w* 青 少年 年轻
妇女 – wom[ae]n – wom\w+ female\w* lad\w+ matern\w+ gender girl\w* wife wives 女 妇
残疾人 残障人士 身心障碍者 残疾人士 – (?:(?:persons?|people|those)_with_disabilit\w+|(?:the_)?disabled) – disab\w+
  impair\w+ handicap\w* 残 障
未成年人 – (?:minors?|juveniles?) – under\w* minor\w* juvenil\w+ child\w* young\w* teen\w* 未成年 少年
婴儿 – bab(?:y|ies) infants? – newborn\w* neonat\w+ infan\w+ bab\w+ cradle\w* child\w* crib\w* 婴 幼
孕妇 – pregnant_wom[ae]n – pregnan\w+ expect\w* mother\w* matern\w+
退休人员 退休者 – (?:retirees?|pensioners?|retired_(?:persons?|people|workers?|staff)) – retire\w* pension\w*
移民 – (?:im)?migrants? – \w*migra\w+ settler\w* resettl\w+ 移
难民 – refugees? – refugee\w* asylum
游客 旅客 – (?:tourists?|visitors?|travell?ers?|passengers?) – tour\w* visit\w* travel\w* passenger\w* guest\w*
  holiday\w* 客
居民 – residents? – resid\w+ inhabit\w+ household\w* citizen\w* people local\w* population\w* neighbo\w+ dwell\w*
  villager\w* urban

minor
男性 男子 男生 – (?:males?|m[ae]n|boys?) – male\w* man men m[ae]n\w* boy\w* his he him guy\w* gentlem\w+ mascul\w+ 男
女性 女子 女生 – (?:females?|wom[ae]n|girls?) – female\w* wom\w+ girl\w* her she lad\w+ femini\w+ gender daughter\w*
  maid\w* 女 妇

春节 农历新年 – (?:spring_festival|(?:lunar|chinese)_new_year) – CNY new_year spring lunar 春
中秋节 中秋 – (?:mid-?autumn|moon_festival) – autumn moon 中秋
端午节 端午 – (?:dragon[\s-]boat|duanwu) – dragon\w*
清明节 – (?:qingming|ching_ming|tomb[\s-]sweeping) – tomb\w* grave\w*
重阳节 – (?:double_ninth|chung_yeung|chongyang) – ninth
元宵节 – (?:lantern_festival|yuanxiao) – lantern\w*
国庆节 国庆日 – national_day – national october
元旦 – (?:new_year['’]?s_(?:day|eve)) – new_year\w* january
圣诞节 – christmas – xmas
劳动节 – (?:labou?r_day|may_day|workers['’]_day) – may labou?r

游泳池 泳池 – (?:swimming_)?pools? – swim\w* pool\w*
泳滩 海滩 沙滩 – beach(?:es)? – beach\w* sand\w* shore\w*
公园 – parks? – park\w* garden\w* 公园
图书馆 – librar(?:y|ies) – librar\w+ 图书
博物馆 – museums? – museum\w* 博物 馆
美术馆 – (?:art_(?:galler\w+|museums?)) – galler\w+ art\w*
体育馆 体育场 运动场 – (?:gym(?:nasium)?s?|stadi(?:um|ums|a)|sports_(?:centres?|centers?|halls?|grounds?)|arenas?) –
  gym\w* stadi\w+ sport\w* arena\w* playground\w* field\w* pitch\w* track\w* 体育 操场
剧院 剧场 – theat(?:re|er)s? – theat\w+ opera\w* play\w* stage\w* house auditor\w+
电影院 戏院 – (?:cinemas?|movie_theat\w+) – cinema\w* movie\w* film\w* multiplex\w* 影
动物园 – zoos? – zoo\w*
医院 – hospitals? – hospit\w+ clinic\w* infirmar\w+ medical ward\w* 医
养老院 安老院 护老院 – (?:nursing_homes?|(?:care|old_people['’]?s|elderly)_homes?|homes?_for_the_(?:elderly|aged)) –
  nursing elder\w* care aged home\w*
养老机构 – (?:elder\w*|aged|senior)_care_(?:homes?|facilit\w+|institutions?|providers?) – elder\w* nursing aged
  senior\w*
  old\w* retire\w* pension\w* 养老 安老 敬老 护老
托育机构 托幼机构 托儿所 幼儿园 – (?:child_?care|day_?care)_(?:centre|center|facilit|institution|provider)\w*
  nurser(?:y|ies)
  kindergartens? – child\w* nurser\w* kindergarten\w* pre-?school\w* day_?care crèche\w* infant\w* 幼 托 儿 婴

昨天 昨日 – yesterday – day_before previous_day last eve
明天 明日 翌日 – tomorrow – day_after next_day follow\w+ morrow morning future next
今天 今日 – (?:today) – today\w* now present\w* this current\w* day day\w* modern contemporary nowadays

首月 第一个月 – first_months? – first opening
末月 最后一个月 – (?:last|final)_months? – last final end\w*

上周 上星期 – last_week – previous past
下周 下星期 – next_week – following coming
上个月 – last_month – previous past
下个月 – next_month – following coming

捕捞 – (?:captur\w+|catch\w*|fishing) – catch\w* caught fish\w* harvest\w* captur\w+ haul\w* trawl\w* net\w* hunt\w*
养殖 – (?:aqua-?cultur\w+|breed\w*|farm(?:ed|ing)) – farm\w* breed\w* bred rais\w+ rear\w* cultur\w+ cultivat\w+
  aquacult\w+ livestock husband\w+ grow\w* 养
拖网 – (?:bottom_)?trawl\w* – drag\w* net\w*
刺网 – gill-?nets? – net\w* drift\w*
围网 – (?:purse[\s-])?sein\w+ – net\w*
延绳钓 – long-?lin\w+ – line\w*

螃蟹 – crabs? – crab\w* 蟹
龙虾 – lobsters? crayfish – lobster\w* cray\w* 虾
虾类 对虾 – (?:shrimps?|prawns?) – shrimp\w* prawn\w*
牡蛎 生蚝 – oysters? – shellfish oyster\w*
扇贝 – scallops? – shellfish
金枪鱼 吞拿鱼 鲔鱼 – tunas? – bluefin skipjack
三文鱼 鲑鱼 – salmons?
带鱼 – (?:hairtails?|ribbon_?fish|cutlass_?fish|belt_?fish) – fish
黄鱼 – (?:yellow_?(?:croakers?|fish)) – croaker\w* fish
鱿鱼 – squids? – calamar\w+ cuttlefish squid\w* sack\w* fire\w*

淡水 – fresh_?water – fresh river\w* lake\w* drinking
海水 – (?:sea|salt|ocean)_?water – sea\w* salt\w* marine ocean\w* saline tide\w* water\w* wave\w* 海
沿海 – coastal – coast\w* seas? seaside seaboard shore\w* littoral off-?shore maritime 海 岸
内陆 – inland – inland interior hinterland\w* landlocked continent\w* 内陆 内地
远洋 – (?:distant[\s-]water|ocean-?going|deep[\s-]sea|high[\s-]seas?|pelagic) – ocean\w* distant\w* deep far
近海 – (?:inshore|off-?shore|coastal) – shore\w* coast\w* inshore off-?shore nearby

minor
上午 早上 早晨 清晨 – mornings? – morn\w* am a\.m dawn early sunrise breakfast AM forenoon daybreak 晨 早
下午 – afternoons? – pm p\.m after\w* PM noon tea matin\w+ 午
晚上 – evenings? – evening\w* night\w* dusk pm p\.m tonight dark dinner sunset sundown PM nightfall bed\w* supper\w*
  晚 夜
"""
