"""History, arts and sports: dynasties and ages, wares, ranks at court, faiths, instruments, medals, rounds of a cup."""

TABLE = r"""
夏朝 夏代 – Xia_(?:dynasty|period|times)? – Xia Hsia
商朝 商代 殷商 – (?:Shang|Yin)(?=_(?:dynasty|period|times|oracle|bronze\w*|king\w*|tomb\w*|dynasties)) – Shang Yin 商
西周 东周 周朝 周代 – (?:Western_|Eastern_)?Zhou(?=_(?:dynasty|period|times|dynasties|bronze\w*|king\w*)) – Zhou Chou 周
秦朝 秦代 秦始皇 – Qin(?=_(?:dynasty|period|times|emperor|dynasties|Shi|army|tomb\w*)) – Qin Ch['’]in First_Emperor 秦
汉朝 汉代 西汉 东汉 汉武帝 汉高祖 两汉 –
  (?:Western_|Eastern_)?Han(?=_(?:dynasty|period|times|emperor|dynasties|tomb\w*|Wudi|Empire)) – Han 汉
唐朝 唐代 唐太宗 唐玄宗 唐高宗 盛唐 晚唐 唐高祖 –
  Tang(?=_(?:dynasty|period|times|emperor|dynasties|poet\w*|tomb\w*|court|Empire)) – Tang T['’]ang 唐
宋朝 宋代 北宋 南宋 宋徽宗 宋太祖 宋高宗 宋仁宗 宋神宗 –
  (?:Northern_|Southern_)?(?:Song|Sung)(?=_(?:dynasty|period|times|emperor|dynasties|poet\w*|tomb\w*|court|porcelain|paint\w+))
  – Song Sung 宋
元朝 元代 元世祖 – Yuan(?=_(?:dynasty|period|times|emperor|dynasties|court|porcelain)) – Yuan Mongol\w* Kublai 元
明朝 明代 明太祖 明成祖 明世宗 明神宗 明英宗 明宣宗 明武宗 明孝宗 明宪宗 明思宗 明末 晚明 –
  Ming(?=_(?:dynasty|period|times|emperor|dynasties|court|tomb\w*|porcelain|furniture|loyalist\w*)) – Ming 明
清朝 清代 清圣祖 清高宗 清世宗 清德宗 清世祖 清太宗 晚清 清末 大清 –
  (?:Qing|Ch['’]ing)(?=_(?:dynasty|period|times|emperor|dynasties|court|tomb\w*|government|army|official\w*|Empire)) –
  Qing Ch['’]ing Manchu\w* imperial 清 满

旧石器时代 旧石器 – (?:Pal(?:a)?eolithic|Old_Stone_Age) – pal(?:a)?eolith\w* 旧石器
新石器时代 新石器 – (?:Neolithic|New_Stone_Age) – neolith\w+ 新石器
青铜时代 青铜器时代 – Bronze_Age – bronze 青铜
铁器时代 – Iron_Age – iron 铁器

瓷器 青瓷 白瓷 青花瓷 – (?:porcelains?|celadons?|blue-and-white) – porcel\w+ china celadon\w* ceram\w+ ware\w*
  blue-and-white 瓷
陶器 陶罐 陶片 彩陶 – (?:pottery|earthenware|potsherds?) – potter\w+ pot\w* earthen\w* ceram\w+ terracotta clay shard\w*
  sherd\w* jar\w* 陶
青铜器 铜器 – bronzes? bronze_(?:vessels?|wares?|objects?|artefacts?|artifacts?) – bronz\w+ copper\w* brass\w* 铜
玉器 玉石 – jades? jade_(?:wares?|objects?|ornaments?|artefacts?|artifacts?) – jad\w+ nephrite 玉 翡翠
漆器 – lacquer(?:s|ware|wares)? – lacquer\w* 漆
金器 银器 金银器 – (?:gold|silver)(?:_and_silver)?_?(?:wares?|vessels?|objects?) – gold\w* silver\w* 金 银

墓葬 古墓 墓地 陵墓 – (?:tombs?|graves?|burials?|mausoleums?|cemeter(?:y|ies)) – tomb\w* grave\w* bur(?:y|i)\w*
  mausol\w+ cemet\w+ 墓 葬 坟 陵
窑址 古窑 – kilns?(?:_sites?)? – kiln\w* 窑
祭坛 – (?:sacrificial_)?altars? – altar\w* sacrific\w+ shrine\w* 坛 祭
城墙 – city_walls? – wall\w* rampart\w* 城 墙
佛塔 宝塔 – (?:pagodas?|stupas?) – pagod\w+ stup\w+ tower\w* dagob\w* 塔
石窟 洞窟 – (?:grottoe?s|caves?|cave[\s-]temples?) – grotto\w* cav\w+ 窟 洞 穴

皇后 王后 – (?:empress(?:es)?(?!_dowager)|queens?(?!_(?:mother|bee))) – empress\w* queen\w* 后 女王
太后 皇太后 – (?:empress_dowager|dowager_empress|queen_mother) – dowager\w* queen\w* mother\w* empress\w* 太后 慈禧 母后
太子 皇太子 王储 – (?:crown_prince\w*|heirs?_apparent) – crown prince\w* heir\w* 太子 储
公主 – princess(?:es)? – princess\w* 公主 妃 王妃 郡主
宰相 丞相 – (?:prime_minister|chancellor|grand_councill?or|chief_minister)s? – minist\w+ chancel\w+ counci\w+ premier\w*
  vizier 相
将军 上将 中将 少将 – generals?(?=_(?:who|was|and|of_the_(?:army|guard)|[A-Z])|[.,]) – general\w* commander\w*
  marshal\w* admiral\w* 将 帅 总 一般

佛教 佛学 – (?:Buddhis[mt]\w*) – Buddh\w+ 佛 僧 禅
道教 道家 – (?:[TD]aois[mt]\w*) – [TD]ao\w* 道
儒家 儒学 儒教 – Confucian\w* – Confuc\w+ 儒 孔
伊斯兰教 穆斯林 回教 – (?:Islam(?:ic)?|Muslims?) – Islam\w* Muslim\w* Moslem\w* 伊斯兰 穆斯林 回 清真
基督教 基督徒 新教 – (?:Christian(?:s|ity)?|Protestant\w*) – Christ\w* protestant\w* church\w* gospel 基督 教会 新教
  教徒 天主 公教 东正 圣诞
天主教 – (?:Roman_)?Catholic(?:s|ism)? – Cathol\w+ Christian\w* church 天主 公教
犹太教 犹太人 – (?:Judaism|Jew(?:s|ish)?) – Jew\w* Juda\w+ Hebrew\w* 犹太 以色列

小提琴 – violins? violinists? – violin\w* fiddl\w+ 提琴
大提琴 – cell(?:os?|ists?) – cell\w+ 提琴
钢琴 – pian(?:os?|ists?) – pian\w+ 琴
吉他 – guitar(?:s|ists?)? – guitar\w*
二胡 – erhus? – erhu\w* fiddl\w+
琵琶 – pipas? – pipa\w* lute\w*
古筝 – (?:guzhengs?|zhengs?|zithers?) – zheng\w* guzheng\w* zither\w*
古琴 – (?:guqins?|qins?) – qin\w* guqin\w* zither\w* lute
笛子 竹笛 长笛 – flut(?:es?|ists?) – flut\w+ pipe\w* whistle\w*
小号 – trumpet(?:s|ers?)? – trumpet\w*

京剧 京戏 – (?:Peking|Beijing)_operas? – opera\w* Peking Beijing
昆曲 昆剧 – (?:Kunqu|Kun(?:shan)?_operas?) – Kun\w*
粤剧 – Cantonese_operas? – Canton\w* yueju
越剧 – (?:Yue|Shaoxing)_operas? – Yue Shaoxing
黄梅戏 – Huangmei_operas? – Huangmei
川剧 – Sichuan_operas? – Sichuan
话剧 – (?:(?:spoken|stage|modern)_(?:dramas?|plays?)) – dram\w+ play\w* stage theat\w+
歌剧 – (?<!Peking_)(?<!Beijing_)operas?(?!_house) – opera\w* 剧 歌仔 戏 曲
芭蕾 芭蕾舞 – ballets? – ballet\w* danc\w+
音乐剧 – musicals?(?=[.,;]|_(?:about|based|in|at|theat\w+|which|that|and|is|was)) – music\w* 音乐

油画 – (?:oil_paintings?|oils) – oil\w* paint\w* 油
水彩 水彩画 – water-?_?colou?rs? – watercolo\w+ water-colo\w+ 水彩
水墨画 水墨 国画 – (?:ink(?:-and-wash)?(?:_(?:wash|and_wash))?_paint\w+|(?:traditional_)?Chinese_paint\w+) – ink\w*
  paint\w* wash brush\w* 墨 国画
书法 – calligraph\w+ – calligr\w+ writ\w+ brush\w* hand\w* script\w* 书
雕塑 雕像 – (?:sculptur(?:e|es|al)|statues?) – sculpt\w+ statu\w+ carv\w+ figur\w+ 雕 像 塑
版画 – (?:woodcuts?|engravings?|etchings?|print-?making|prints?(?=_by)) – print\w* woodcut\w* engrav\w+ etch\w* 版 刻 印
摄影作品 摄影展 – (?:photograph(?:s|y|ic)?|photos?) – photo\w* 摄影 照 影

金牌 – gold(?:_medals?)? – gold\w* champion\w* 金 冠军
银牌 – silver(?:_medals?)? – silver\w* second 银 亚军
铜牌 – bronze(?:_medals?)? – bronz\w+ third 铜 季军
亚军 – (?:runners?[\s-]up|second_place|silver_medal\w*) – runner\w* second silver\w* 亚 第二 二等
季军 – (?:third_place|second_runner[\s-]up|bronze_medal\w*) – third runner\w* bronze\w* 季 第三 三等
冠军 – (?:champions?|championship|first_place) – champion\w* first winner\w* win\w* won title\w* gold\w* crown\w* best
  冠 锦标 第一 夺 赢 卫冕 金 斗士 捍卫 倡导

四分之一决赛 八强赛 – quarter-?_?finals? – quarter\w* eight\w* 四分之一
半决赛 准决赛 四强赛 – semi-?_?finals? – semi\w* four 半决 准决
小组赛 – group_(?:stages?|match\w*|games?|phases?) – group\w* 小组
预赛 资格赛 – (?:preliminar(?:y|ies)|heats?|qualif\w+(?:_(?:rounds?|match\w*))?) – prelim\w+ heat\w* qualif\w+ trial\w*
  预 资格 入围 合格 热
总决赛 – (?:grand_|national_|season_)?finals? – final\w* 决赛 最终

世界杯 – World_Cups? – world cup 世界
亚洲杯 – Asian_Cups? – Asia\w*
亚运会 – Asian_(?:\w+_)?Games – Asia\w* Asiad 亚
冬奥会 冬季奥运会 – Winter_(?:Olympi\w+|Games) – winter\w* Olymp\w+ 冬
残奥会 – Paralympi\w+ – paralymp\w+ 残奥
夏季奥运会 夏奥会 – Summer_(?:Olympi\w+|Games) – summer Olymp\w+ 夏
全运会 – National_Games – national
青奥会 – Youth_Olympi\w+ – youth

足球 – (?:footballs?|soccer)(?!_(?:pitch|stadium)) – football\w* soccer kick\w* goal\w* 足球 橄榄
篮球 – basketballs? – basket\w* NBA hoop\w* 篮
排球 – volleyballs? – volley\w* 排
乒乓球 – (?:table[\s-]tennis|ping-?pong) – table ping\w* 乒
羽毛球 – (?:badminton|shuttlecocks?) – badmint\w+ shuttle\w* 羽
网球 – (?<!table_)tennis – tennis 网 乒 桌球
棒球 – baseballs? – baseball\w* bat\w* 棒
高尔夫 高尔夫球 – golf(?:ing|ers?|ed)? – golf\w*
橄榄球 – (?:rugby|American_football) – rugby football
冰球 曲棍球 – (?:ice_)?hockey – hockey
游泳 – swim(?:ming|s|mers?)? – swim\w* swam swum pool\w* bath\w* dip\w* 泳 游
跳水 – diving – div\w+ plung\w+ 跳水 潜水
体操 – gymnast\w* – gymnast\w* exercis\w+ 体操
举重 – weight-?_?lifting – lift\w* weight\w*
田径 – (?:athletics|track_and_field) – athlet\w+ track
射箭 – archer\w* – arch\w+ arrow\w* bow\w* shoot\w*
射击 – shooting – shoot\w* shot\w* fir(?:e|ing|ed) gun\w* 射 枪 拍摄 开火
击剑 – fenc(?:ing|ers?) – fenc\w+ sword\w* 剑
马拉松 – marathons? – marathon\w* run\w*
自行车赛 – (?:cycling|cycle_rac\w+|bike_rac\w+) – cycl\w+ bike\w*
"""
