"""Land, houses and farms: kinds of land and of floor area, crops and stock, what a farmer buys and does."""

TABLE = r"""
耕地 农田 基本农田 – (?:(?:arable|cultivated|farm)_?lands?|crop-?lands?|farm-?lands?) – arable cultivat\w+ farm\w*
  crop\w* till\w* field\w* agricultur\w+ plough\w* acre\w* 耕 田 农
林地 – (?:forest(?:ed)?_lands?|wood-?lands?|forest-?lands?) – forest\w* wood\w* 林
草地 草原 – (?:grass-?_?lands?|prairies?|steppes?) – grass\w* prairie\w* steppe\w* meadow\w* lawn\w* pastur\w+
  rangeland\w* turf savanna\w* 草 牧
湿地 – (?:wet-?lands?) – wetland\w* marsh\w* swamp\w* mangrove\w* 湿 沼
荒地 – (?:waste-?lands?|barren_lands?|bad-?lands) – waste\w* barren\w* wild\w* desolat\w+ uncultivat\w+ 荒
沙漠 荒漠 – deserts? – desert\w* sand\w* 沙 荒漠 漠
住宅用地 居住用地 – (?:residential|housing)_(?:land|sites?|use) – residen\w+ hous\w+ dwell\w* 住
商业用地 – commercial_(?:land|sites?|use) – commerc\w+ business\w* 商
工业用地 – industrial_(?:land|sites?|use) – industr\w+ 工业
建设用地 – (?:construction|building|development)_(?:land|sites?) land_for_construction – construct\w+ build\w*
  develop\w+ 建设
农用地 农业用地 – agricultural_land land_for_agricultur\w+ – agricultur\w+ farm\w* 农

建筑面积 总建筑面积 – (?:(?:gross|total)_)?(?:floor|built-?up|building|construction)_(?:areas?|space) GFA – floor\w* GFA
  gross built\w* build\w* construct\w+ square cover\w* 建筑面积 楼面
占地面积 用地面积 – (?:site|land|ground)_areas? – site\w* cover\w* occup\w+ land\w* ground\w* (?<!floor_)areas?
  footprint square 占地 地块 地盘
使用面积 实用面积 – (?:us(?:able|e)|saleable|net)_(?:floor_)?areas? – usabl\w+ us(?:e|ed|ing)\b net saleabl\w+ 使用 实用
可租面积 出租面积 可出租面积 – (?:l?ettable|rentable|leas(?:able|ed))_(?:floor_)?areas? – lettabl\w+ rent\w* leas\w+
  let\w* 租
绿化面积 绿地面积 – (?:green|landscaped|planted)_(?:areas?|space) – green\w* plant\w* landscap\w+ 绿

容积率 地积比率 – (?:plot_ratios?|floor[\s-]area_ratios?|FAR) – plot floor FAR
建筑密度 上盖面积 – (?:building_(?:density|coverage)|site_coverage) – densit\w+ coverag\w+
绿地率 绿化率 – (?:green\w*_(?:space_|area_)?(?:ratios?|rates?|coverage)) – green\w*
得房率 实用率 – (?:efficiency_(?:ratios?|rates?)) – efficien\w+

粮食作物 粮食 谷物 – (?:(?:grain|cereal|food)_crops?|grains?|cereals?) – grain\w* cereal\w* food\w* crop\w* corn
  staple\w* rice wheat 粮 谷
经济作物 – (?:cash|industrial|economic|commercial)_crops? – cash industr\w+ econom\w+ commerc\w+ 经济
油料作物 油料 – (?:oil(?:-bearing|seed)?_crops?|oil-?seeds?) – oil\w* 油
饲料作物 – (?:fodder|forage|feed)_crops? – fodder forag\w+ feed\w* 饲

种子 种苗 – (?:seeds?|seedlings?) – seed\w* sow\w* sapling\w* shoot\w* root\w* kind\w* strain\w* 种 籽 苗 核
化肥 肥料 – (?:(?:chemical_)?fertili[sz]ers?|manures?) – fertili\w+ manur\w+ compost\w* 肥
农药 杀虫剂 – (?:pesticides?|insecticides?|agrochemicals?) – pestic\w+ insectic\w+ agrochem\w+ herbic\w+ chemical\w*
  spray\w* 农药 杀 药
除草剂 – (?:herbicides?|weed-?_?killers?) – herbic\w+ weed\w* glyphos\w+ 除草
饲料 – (?:(?:animal_)?feeds?|fodder|feedstuffs?)(?=[.,;]|_(?:mill|additive|price|and|for|is|was|industry|grain)\w*) –
  feed\w* fodder fed meal\w* forag\w+ 饲 料 喂
农膜 地膜 – (?:(?:agricultural|plastic|mulch)_film\w*|mulch\w*) – film\w* mulch\w* plastic\w* 膜
兽药 – veterinary_(?:drugs?|medicin\w+) – veterin\w+ animal\w* 兽

播种 – (?:sow(?:s|ed|n|ing)?|plant(?:ed|ing)_(?:season|time)) – sow\w* seed\w* plant\w* drill\w* broadcast\w* 播 种
收割 收获 采收 – (?:harvest(?:s|ed|ing|ers?)?|reap(?:s|ed|ing)?) – harvest\w* reap\w* gain\w* crop\w* gather\w* pick\w*
  result\w* mow\w* cut\w* fruit\w* got\b get\b reward\w* learn\w* return\w* find\w* found 收 割 采 摘 获 得 丰
施肥 – (?:fertili[sz]\w+|appl\w+_(?:of_)?manure) – fertili\w+ manur\w+ feed\w* 肥
除草 – weed(?:s|ed|ing)? – weed\w* hoe\w* 草

生猪 母猪 仔猪 – (?:pigs?|hogs?|sows?|piglets?|swine) – pig\w* hog\w* pork sow\w* swine 猪
奶牛 – (?:dairy_(?:cows?|cattle)|milk(?:ing|ch)?_cows?) – dairy cow\w* milk\w* cattle 奶 牛
肉牛 – beef_cattle – beef cattle 牛
绵羊 羊群 – sheep – sheep\w* lamb\w* flock\w* ewe\w* wool\w* mutton 羊
山羊 – goats? – goat\w* 羊
家禽 – poultry – poultr\w+ fowl\w* chicken\w* bird\w* 禽 鸡 鸭 鹅
肉鸡 蛋鸡 – (?:broilers?|layers?|laying_hens?|chickens?) – broil\w+ layer\w* hen\w* chick\w* poultr\w+ 鸡 层

旱地 – dry[\s-]?(?:farm|crop)?_?land\w* – dry\w* arid upland\w* rain\w* 旱
水田 稻田 – (?:paddy(?:_fields?)?|paddies|rice_(?:fields?|paddies)) – padd\w+ rice 稻 水田
果园 – orchards? – orchard\w* fruit\w* garden\w* grove\w* 果 园
茶园 – tea_(?:gardens?|plantations?|fields?|farms?) – tea 茶
菜地 菜园 – (?:vegetable|kitchen)_(?:plots?|gardens?|fields?|patch\w*) – veg\w+ garden\w* kitchen 菜
温室 大棚 – (?:green-?houses?|hot-?houses?|poly-?tunnels?) – greenh\w+ hothouse\w* tunnel\w* shed\w* GHG\w* 温室 棚
"""
