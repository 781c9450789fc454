"""Everyday things: crops and foods, meals, animals, kin, clothes, rooms, vehicles, colours, weather, school years."""

TABLE = r"""
隔日 隔天 – every_(?:other|second)_day alternate_days – other second alternat\w+ two 48 隔
每日 每天 – (?<!not_)daily every_day each_day – (?<!other\s)(?<!second\s)(?<!alternate\s)days? dai\w+ night\w* 24 日 天

上月 上个月 – (?:previous|last|preceding|prior)_month – previous\w* last prior preced\w+ earlier ago 上 前
下月 下个月 次月 – (?:next|following|subsequent|coming)_month – next follow\w+ subsequent\w* coming after\w* 下 次 后

无息 免息 – interest-free without_interest no_interest – interestless zero free non-?interest 无 免 不计
有息 计息 加计利息 – with_interest interest-bearing – interest 息

每百 – (?:per|(?:for_)?every|each)_(?:hundred|100) – hundred\w* 100 per_cent percent\w* % 百
每千 – (?:per|(?:for_)?every|each)_(?:thousand|1,?000) – thousand\w* 1,?000 ‰ 千
每万 – (?:per|(?:for_)?every|each)_(?:ten_thousand|10,?000) – 10,?000 thousand\w* 万
每十万 – (?:per|(?:for_)?every|each)_(?:hundred_thousand|100,?000) – 100,?000 thousand\w* 万
每百万 – (?:per|(?:for_)?every|each)_(?:million|1,?000,?000) – million\w* 万

大豆 黄豆 – soy(?:a|bean)?s? soya?_?beans? – bean\w* soy\w*
玉米 – maize corn sweet_?corn – cob\w* corn\w* polenta popcorn
小麦 – wheat – grain\w* cereal\w* flour
水稻 稻谷 – rice paddy paddies – grain\w*
棉花 – cotton – lint
花生 – peanuts? groundnuts? – nut\w*
油菜 油菜籽 – rapeseed canola – oilseed\w* rape bok
马铃薯 土豆 – potato(?:es)? – spud\w*
高粱 – sorghum – kaoliang grain\w*
甘蔗 – sugar_?cane – cane\w*
甘薯 红薯 番薯 地瓜 – sweet_potato(?:es)? – yam\w* potato\w*
茶叶 – tea_lea(?:f|ves) – tea\w* lea\w+ 茶
烟草 烟叶 – tobacco – cigar\w* smok\w*

苹果 – apples? – iphone\w* mac\w* ipad\w*
香蕉 – bananas? – fruit\w*
葡萄 – grapes? – vine\w* wine\w* raisin\w* 葡
草莓 – strawberr(?:y|ies) – berr\w+
柑橘 橘子 柑桔 – (?:mandarin|tangerine)s? mandarin_oranges? – citrus orange\w*
桃子 水蜜桃 – peach(?:es)? – 桃
西瓜 – watermelons? – melon\w*
芒果 – mango(?:e?s)? – fruit\w*
柠檬 – lemons? – lime\w* citr\w+
菠萝 凤梨 – pineapples? – fruit\w*

早餐 早饭 早膳 – breakfasts? – morning meal\w* brunch\w* eat\w* ate 早点 早茶 吃早
午餐 午饭 午膳 中餐 – lunch(?:es|time)? luncheons? – midday noon meal\w* brunch\w* dinner\w* eat\w* ate chinese 中午
  便当 午宴
晚餐 晚饭 晚膳 – suppers? dinners? – evening meal\w* tea night banquet\w* dine\w* dining eat\w* ate 宴 餐 吃饭

猪肉 – pork – pig\w* bacon ham swine
牛肉 – beef – cattle steak\w* cow\w* ox\w*
羊肉 – mutton lamb – goat\w* sheep meat\w*
鸡肉 – chicken – poultry hen\w*
鱼肉 – fish flesh_of_fish – fillet\w* seafood 鱼

老虎 – tigers? – tigress\w* cat\w* 虎
狮子 – lions? – lioness\w* pride\w* 狮
大象 – elephants? – tusk\w* 象
熊猫 大熊猫 – pandas? – bear\w*
猴子 – monkeys? – ape\w* macaque\w* primate\w* 猴
骆驼 – camels? – dromedar\w+ 驼
狐狸 – fox(?:es)? – vixen\w* 狐
兔子 – rabbits? hares? – bunn\w+ 兔
老鼠 – mouse mice rats? – rodent\w* 鼠

minor
祖父 爷爷 外祖父 外公 – grandfathers? grandpas? – grand\w* gramps ancest\w+ father\w* elder\w* old 祖
祖母 奶奶 外祖母 外婆 – grandmothers? grandmas? – grand\w* granny mother\w* nan elder\w* old wife lady woman 祖 姥姥
父亲 爸爸 – fathers?(?!_in_law) dads? daddy – papa parent\w* pa old paternal patern\w+ sire\w* pop pater\w* 父 爸 爹
  神甫 之父
母亲 妈妈 – mothers?(?!_in_law) mums? moms? mommy mummy – mama parent\w* ma maternal matern\w+ 母 妈 娘
姐姐 妹妹 姊妹 姐妹 – sisters?(?!_in_law) – sibling\w* girl\w* cousin\w* 姐 妹 姊 修女 嫂
哥哥 弟弟 兄弟 – brothers?(?!_in_law) – sibling\w* brethren fratern\w+ brother\w* boy\w* guy\w* cousin\w* folk\w* man
  men 哥 弟 兄
儿子 – sons?(?!_in_law) – boy\w* child\w* heir\w* kid\w* 子 儿
女儿 – daughters?(?!_in_law) – girl\w* child\w* kid\w* 女
丈夫 – husbands? – spouse\w* man hubby married widow\w* partner\w* couple\w* 夫 公婆 老公
妻子 – wife wives – spouse\w* widow\w* married bride\w* woman partner\w* couple\w* 妻 太太 夫人 媳 老婆
叔叔 伯伯 舅舅 – uncles? – grand-uncle\w* mr 叔 伯 舅
阿姨 姑姑 姑妈 舅妈 姨妈 – aunts? aunties? – nann\w+ maid\w* mrs miss 姨 姑 婶 舅妈 伯母

雨衣 – raincoats? – waterproof\w* rain\w* coat\w* poncho\w*
毛衣 – sweaters? jumpers? – pullover\w* knit\w* cardigan\w* woollen\w*
裙子 – skirts? – dress\w*
裤子 – trousers pants – jeans slacks breeches
衬衫 衬衣 – shirts? – blouse\w*
帽子 – hats? caps? – hood\w* headgear beret\w* helmet\w* 帽
手套 – gloves? – mitten\w* mitt\w*
鞋子 – shoes? – boot\w* footwear sandal\w* slipper\w* sneaker\w* 鞋
袜子 – socks? stockings? – hose

厨房 – kitchens? – cook\w* galley\w* culinary
浴室 卫生间 洗手间 厕所 – bath_?rooms? lavator(?:y|ies) toilets? washrooms? restrooms? – bath\w* shower\w* loo\w* wc
  latrine\w* john sanitary
卧室 寝室 – bed_?rooms? – dorm\w* sleep\w* chamber\w* room\w*
客厅 起居室 – (?:living|sitting)_rooms? lounges? – parlo\w+ drawing room\w* hall\w*
阳台 – balcon(?:y|ies) – terrace\w* veranda\w*
地下室 – basements? cellars? – underground vault\w*
屋顶 – roofs? rooftops? – attic\w* thatch\w*
书房 – stud(?:y|ies) – librar\w+ room\w*

自行车 单车 脚踏车 – bicycles? bikes? – cycl\w* ride\w* two-wheel\w*
电动自行车 电动车 电单车 – electric_(?:bicycle|bike|scooter|vehicle|car)s? e-?bikes? – electric\w* ev evs motor\w*
  bike\w* scooter\w* vehicle\w*
摩托车 机车 – motor_?cycles? motor_?bikes? – motor\w* scooter\w* locomotive\w* rider\w* bike\w*
出租车 计程车 – taxis? cabs? taxicabs? – taxi\w*
公共汽车 公交车 巴士 – bus(?:es)? – coach\w* transit minibus\w*
卡车 货车 – trucks? lorr(?:y|ies) – van\w* freight wagon\w* haul\w* vehicle\w* goods
火车 列车 – trains? – rail\w* 车
地铁 捷运 – metros? subways? MRT – underground tube rapid transit rail\w* train\w*
轮船 – steamships? steamers? – ship\w* vessel\w* boat\w* liner\w* 船
渡轮 轮渡 – ferr(?:y|ies) – boat\w* ferr\w+
飞机 – (?:air|aero)?planes? aircraft – jet\w* fl[yie]\w* air\w* flight\w*
轮椅 – wheel_?chairs? – wheel\w* disab\w+
担架 – stretchers? – litter\w*

红色 – red – crimson scarlet ruby revolution\w* vermilion rosy reddish 红 赤
绿色 – green – \w*green\w* emerald eco\w* environment\w* verd\w+ 绿 青 碧
蓝色 – blue – \w*blue\w* azure navy 蓝 青
黄色 – yellow – golden amber porn\w* \w*yellow\w* erotic 黄 金
白色 – white – \w*white\w* pale ivory pallid 白
黑色 – black – \w*black\w* dark\w* 黑 乌
紫色 – purple violet – mauve \w*purpl\w* lilac 紫
灰色 – gr[ae]y – \w*gr[ae]y\w* ash\w* 灰

台风 – typhoons? – tropical storm\w* cyclone\w* hurricane\w* 风
暴雨 – rain_?storms? torrential_rain heavy_rain – rain\w* downpour\w* storm\w* torrent\w* flood\w* 雨
地震 – earth_?quakes? – seism\w+ quake\w* tremor\w* 震
洪水 洪涝 洪灾 水灾 – floods? flooding – inundat\w+ delug\w* water\w* torrent\w* 洪
干旱 旱灾 – droughts? – dry\w* arid\w* 旱
火灾 – fires? – blaze\w* arson inferno\w* burn\w* 火
海啸 – tsunamis? – tidal wave\w*
泥石流 山泥倾泻 土石流 – (?:mud|debris)_?(?:slides?|flows?) – landslide\w* landslip\w*
火山 – volcano(?:e?s)? – volcan\w+ erupt\w*
雪灾 暴雪 – blizzards? snow_?storms? – snow\w*

小学 – primary_schools? elementary_schools? – primary elementary school\w* grade\w* 小学生
初中 国中 – junior_(?:high|middle|secondary)_?(?:schools?)? lower_secondary – junior secondary middle high school\w*
  中学 国民中学
高中 – senior_(?:high|middle|secondary)_?(?:schools?)? upper_secondary – senior secondary high middle school\w* 中学
  高级中学
大学 – universit(?:y|ies) – college\w* undergrad\w* campus\w* academ\w+ varsity graduate\w* higher school\w* 院校 高校
  高等教育 学府 学院
幼儿园 – kindergartens? – nurser\w+ preschool\w* pre-school\w* childcare day school\w*

高等教育 – (?:higher|tertiary)_education – university\w* higher college\w* tertiary
职业教育 – vocational_(?:and_technical_)?education TVET – vocation\w* occupation\w* technical 职业 职教 技职
学前教育 – pre-?school_education – kindergarten\w* pre-?school\w* early\w* 幼儿
基础教育 – basic_education – basic\w* primary elementary foundation\w* school\w* 基础
义务教育 – compulsory_education – compuls\w+ basic 义务
特殊教育 – special_(?:needs_)?education – special\w* SEN 特殊
继续教育 – (?:continuing|further)_education – continu\w+ further adult\w* lifelong

学士学位 学士 – bachelor['’]?s?(?:_degrees?)? – BA BSc undergraduate\w* scholar\w* academic\w* degree\w* graduat\w+
  本科 大学
硕士学位 硕士 – master['’]?s?(?:_degrees?)? – MA MSc MBA postgraduate\w* graduate\w* degree\w* 研究生
博士学位 博士 – doctora\w+ doctors? PhDs? – Dr ph\.?d\.? doctor\w* degree\w* scholar\w* professor\w* 医生
"""
