"""Health and nature: teeth, medicines, visits to the doctor, protective gear; ice, weather, threatened species."""

TABLE = r"""
种植牙 种牙 植牙 牙种植体 – (?:dental_|tooth_)?implants? – implant\w* 植
假牙 义齿 活动假牙 – (?:dentures?|false_teeth|dental_prosthes[ei]s) – dentur\w+ false prosthe\w+ 假牙 义齿
牙冠 牙套 烤瓷牙 – (?:(?:dental_)?crowns?)(?!_(?:prince\w*|court|land|copyright)) – crown\w* cap\w* brace\w* veneer\w*
  冠
牙齿矫正 正畸 矫正器 箍牙 – (?:orthodont\w+|(?:dental_)?braces) – orthodont\w+ brace\w* align\w* correct\w* straight\w*
补牙 – (?:(?:dental|tooth)_)?fillings? – fill\w*
拔牙 – (?:(?:tooth|dental)_)?extractions? – extract\w* pull\w* remov\w+ out
洗牙 洁牙 洁治 – (?:scaling|(?:teeth|dental)_cleaning) – scal\w+ clean\w* polish\w*
龋齿 蛀牙 龋病 – (?:(?:dental_)?caries|(?:tooth_)?decay|cavit(?:y|ies)|decayed_teeth) – cari\w+ decay\w* cavit\w+ rot\w*
牙周病 牙周炎 – (?:periodont\w+|gum_disease) – periodont\w+ gum\w*
牙龈炎 牙龈出血 – (?:gingivitis|bleeding_gums|gum_bleed\w*) – gingiv\w+ gum\w*
智齿 智慧齿 – wisdom_(?:teeth|tooth) – wisdom
乳牙 – (?:milk|baby|deciduous|primary)_(?:teeth|tooth) – milk baby deciduous primary
恒牙 – (?:permanent|adult)_(?:teeth|tooth) – permanent adult

呼吸系统 – respiratory_(?:systems?|diseases?) – respirat\w+ breath\w* lung\w* 呼吸
消化系统 – digestive_(?:systems?|diseases?) – digest\w+ gastro\w+ gut stomach 消化 肠
神经系统 – (?:central_)?nervous_systems? – nerv\w+ neur\w+ 神经
循环系统 血液循环 – circulat\w+_systems? – circulat\w+ blood\w* cardio\w* vascular 循环 血
免疫系统 – immune_systems? – immun\w+ 免疫
内分泌系统 – endocrine_systems? – endocr\w+ hormon\w+ 内分泌
泌尿系统 – urinary_(?:systems?|tracts?) – urin\w+ urolog\w+ 尿
生殖系统 – reproductive_(?:systems?|organs?) – reproduct\w+ 生殖
心血管 心血管疾病 – (?:cardio-?vascular|heart_and_blood_vessel) – cardio\w* heart\w* 心
脑血管 脑血管疾病 – cerebro-?vascular – cerebr\w+ brain\w* strok\w+ 脑

抗生素 抗菌药 – (?:antibiotics?|antimicrobials?|antibacterials?) – antibiot\w+ antimicrob\w+ antibact\w+ penicil\w+ 抗生
  抗菌 抗微生物
止痛药 镇痛药 – (?:pain-?_?(?:killers?|relievers?)|analges\w+) – pain\w* analges\w+ 痛
镇静剂 镇静药 – (?:sedatives?|tranquilli[sz]ers?) – sedat\w+ tranquil\w+ calm\w* 镇静 安定
安眠药 – sleeping_(?:pills?|tablets?) – sleep\w* hypnotic\w*
疫苗 – vaccin(?:es?|ations?) – vaccin\w+ jab\w* shot\w* inocul\w+ immuni\w+ dose\w* 苗 接种
维生素 维他命 – vitamins? – vitamin\w* 维生素 维他命
激素 荷尔蒙 类固醇 – (?:hormones?|steroids?) – hormon\w+ steroid\w* 激素 荷尔蒙
退烧药 退热药 – (?:antipyretics?|fever[\s-]reduc\w+) – antipyr\w+ fever\w*
降压药 – (?:antihypertens\w+|blood[\s-]pressure_(?:drugs?|medic\w+|tablets?|pills?)) – hypertens\w+ pressure
抗病毒药 抗病毒药物 – antivirals?(?:_\w+)? – antivir\w+ virus\w*
消毒剂 消毒液 – (?:disinfectants?|sanit[iy]\w+) – disinfect\w* saniti\w+ antisept\w+ steril\w+ 消毒
麻醉剂 麻醉药 – an(?:a)?esthetics? – an(?:a)?esth\w+ narcot\w+ 麻醉

初诊 首诊 – (?:first|initial)_(?:visits?|consultations?|appointments?) – first initial new 首
复诊 覆诊 – (?:follow-?_?ups?|return_visits?|(?:subsequent|follow-up)_\w+) – follow\w* return\w* subsequent check\w*
  review\w* again 复 覆 随访 跟进
转诊 – referr(?:al|als|ed) – refer\w* transfer\w* 转
会诊 – (?:(?:joint|group|expert|multidisciplinary)_)?consultations? – consult\w* 会诊 咨询 协商 磋商 商 谘询
体检 健康检查 体格检查 – (?:(?:physical|medical|health)_(?:examinations?|check-?_?ups?|exams?)|check-?_?ups?) – exam\w*
  check\w* physical\w* medical 检 体
筛查 – screen(?:ing|ed|s)? – screen\w* test\w* check\w* 筛 检 甄别 屏
接种 预防接种 – (?:vaccinat\w+|inoculat\w+|immuni[sz]\w+) – vaccin\w+ inocul\w+ immuni\w+ jab\w* shot\w* dose\w* 接种
  疫苗 免疫 打针
隔离 检疫 – (?:quarantin\w+|isolat\w+) – quarant\w+ isolat\w+ separat\w+ segregat\w+ insulat\w+ partition\w* divid\w+
  cut\w* 隔 检疫 孤立 分离

口罩 – (?:face_|surgical_)?masks? – mask\w* respirat\w+ 面具 罩
护目镜 – goggles? – goggl\w+ eye\w* glasses 目镜 眼镜
防护服 – protective_(?:cloth\w+|suits?|gear) – protect\w+ suit\w* hazmat gown\w* 防护
安全帽 头盔 – (?:(?:safety|hard)_(?:hats?|helmets?)|helmets?) – helmet\w* hat\w* 帽 盔
安全带 – (?:seat-?_?belts?|safety_(?:belts?|harness\w*)) – belt\w* harness\w* 带
耳塞 – (?:ear-?_?(?:plugs?|muffs?)) – ear\w* 耳
安全鞋 劳保鞋 – safety_(?:shoes|boots|footwear) – shoe\w* boot\w* footwear 鞋 靴

濒危 濒危物种 – (?<!critically_)endangered – endanger\w* threat\w* peril\w* extinct\w* danger\w* verge brink 濒 危 灭绝
极危 极度濒危 – critically_endangered – critical\w* 极
易危 – vulnerable(?=_(?:species|on_the|under|status)) – vulnerab\w+ 易危 脆弱 弱势
近危 – near[\s-]threatened – near\w* 近危
无危 – least_concern – least 无危
灭绝 绝灭 – (?:extinct(?:ion|ions)?|wiped_out) – extinct\w* exterminat\w+ eradicat\w+ die\w* dying wip\w+ annihil\w+
  vanish\w* disappear\w* los[st] genocid\w* 灭 绝 亡 消失

哺乳动物 兽类 – mammals? – mammal\w* beast\w* 哺乳 兽
鸟类 – birds? – bird\w* avian avifauna ornith\w+ fowl\w* species 鸟 禽
爬行动物 爬行类 – reptiles? – reptil\w+ 爬 蛇 龟
两栖动物 两栖类 – amphibians? – amphib\w+ frog\w* 两栖 蛙
昆虫 – insects? – insect\w* bug\w* entomo\w+ bee\w* 虫
鱼类 – (?:fish(?:es)?)(?!_(?:farm\w*|oil|market|meal|tank|pond)) – fish\w* species ichthy\w+ 鱼 渔

冰川 – glaci(?:ers?|al) – glaci\w+ ice\w* 冰
冻土 多年冻土 永久冻土 – (?:permafrost|frozen_(?:soils?|ground)) – permafrost frozen 冻
积雪 雪被 – snow(?:_cover|-?pack)?(?!_(?:leopard\w*|mountain\w*|line)) – snow\w* 雪
海冰 – sea[\s-]ice – sea ice 冰
冰盖 – ice[\s-](?:sheets?|caps?) – ice 冰
冰架 – ice[\s-]shel(?:f|ves) – ice 冰
冰芯 – ice[\s-]cores? – ice core\w* 芯
冰碛 – moraines? – morain\w+

山顶 山巅 峰顶 – (?:(?:mountain_?|hill_?)tops?|summits?(?=_of_(?:the_)?(?:mountain|mount|hill|peak))) – top\w* summit\w*
  peak\w* crest\w* crown\w* hilltop\w* mountaintop\w* above 顶 巅 峰
山腰 – (?:half-?_?way_up|mountain-?_?sides?|hill-?_?sides?) – half\w* side\w* slope\w* mid\w* hillside\w*
  mountainside\w* flank\w* 腰 坡
山脚 山麓 – (?:foot_of_(?:the_|a_)?(?:\w+_)?(?:mountains?|hills?|mount|slope)|foothills?) – foot\w* base bottom below
  under\w* 脚 麓 下

湖底 湖床 – (?:lake_?_?beds?|(?:bottom|bed|floor)_of_the_lake) – bed\w* bottom\w* floor\w* lakebed\w* 底 床
湖面 – (?:(?:lake_)?surface_of_the_lake|lake_(?:surface|level)s?) – surfac\w+ lake\w* water\w* level\w* 面
湖岸 湖畔 湖边 – (?:lake-?_?(?:shores?|sides?)|shores?_of_the_lake) – shore\w* side\w* bank\w* lake\w* edge\w* 岸 畔 边
海底 海床 – (?:sea-?_?(?:beds?|floors?)|(?:ocean|bottom_of_the)_(?:floor|sea|ocean)|under-?sea|submarine) – sea\w*
  bottom\w* bed\w* floor\w* submar\w+ under\w* subsea sub\w* deep\w* ocean\w* 底 床 潜
海面 – (?:sea[\s-](?:levels?|surfaces?)|surface_of_the_sea) – sea\w* surfac\w+ level\w* water\w* ocean\w* 面 海平

干流 主河道 – (?:main[\s-]?_?(?:stem|stream|river|channel)s?|main-?stem|trunk_streams?) – main\w* trunk\w* 干 主
支流 – tributar(?:y|ies) – tributar\w+ branch\w* stream\w* feeder\w* affluent\w* arm\w* 支
河口 入海口 – (?:estuar(?:y|ies)|(?:river_)?mouths?_of_the|river_mouths?) – estuar\w+ mouth\w* 口
源头 河源 – (?:head-?_?waters?|sources?_of_the|river_sources?) – source\w* head\w* origin\w* root\w* fountain\w*
  spring\w* upstream beginning\w* 源 头

minor
晴天 晴朗 放晴 – (?:sunny|clear_sk(?:y|ies)|fine_weather) – sun\w* clear\w* fine bright\w* 晴 明 朗
多云 阴天 – (?:cloudy|overcast) – cloud\w* overcast grey gray 云 阴
小雨 – (?:light_(?:rain|showers?)|drizzle) – light\w* drizzl\w+ small rain\w* 雨
大雨 – heavy_(?:rain|showers?) – heav\w+ rain\w* downpour\w* pour\w* 雨
阵雨 – showers? – shower\w* 雨 淋浴
小雪 – light_snow\w* – light snow\w*
大雪 – heavy_snow\w* – heav\w+ snow\w* blizzard\w*
日出 – sun-?rises? – sunris\w+ dawn\w* rising 日出 黎明 东升
日落 夕阳 – (?:sun-?sets?|sun-?down) – sunset\w* dusk setting sundown 日落 夕 落 黄昏 西下
"""
