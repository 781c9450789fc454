"""Sciences and what they look at: 心理学 as "sociology", 质子 as "neutrons", 紫外 as "infrared"."""

TABLE = r"""
社会学 – sociolog\w+ – sociol\w+ social\w* societ\w+ 社会
心理学 – psycholog\w+ – psych\w+ mind mental\w* 心理 精神
经济学 – economics – econom\w+ 经济
法学 法律学 – (?:jurisprudence|legal_(?:science|studies)) – law\w* juris\w+ legal\w* jurid\w+ LLB LLM
哲学 – philosoph(?:y|ical|ers?) – philosoph\w+ PhD 哲 人生观 理念
人类学 – anthropolog\w+ – anthropol\w+ human\w* ethnolog\w+ 人类
语言学 – linguistics – linguist\w* language\w* 语言
统计学 – statistics(?=_(?:and|department|course)|[.,;]|$) – statist\w+ 统计
天文学 – astronom(?:y|ical|ers?) – astronom\w+ astro\w+ star\w* 天文
地质学 – geolog(?:y|ical|ists?) – geolog\w+ geo\w+ earth\w* rock\w* 地质 地
考古学 – archa?eolog(?:y|ical|ists?) – archa?eolog\w+ excavat\w+ dig\w* 考古
地理学 – geograph(?:y|ical|ers?) – geograph\w+ 地理 地
生态学 – ecolog(?:y|ical|ists?) – ecolog\w+ 生态
遗传学 – genetics – genet\w+ heredit\w+ 遗传 基因
植物学 – botan(?:y|ical|ists?) – botan\w+ plant\w* 植物
动物学 – zoolog(?:y|ical|ists?) – zoolog\w+ animal\w* 动物
解剖学 – anatom(?:y|ical) – anatom\w+ dissect\w* 解剖
药理学 药学 – (?:pharmacolog\w+|pharmacy) – pharm\w+ drug\w* medicin\w+ 药
流行病学 – epidemiolog\w+ – epidem\w+ 流行
气象学 – meteorolog\w+ – meteor\w+ weather\w* climat\w+ 气象 天气
海洋学 – oceanograph\w+ – ocean\w* marine sea 海洋
力学 – mechanics – mechan\w+ dynamic\w* 力学 机制 机械
光学 – optics – optic\w* light\w* 光
声学 – acoustics? – acoust\w+ sound\w* 声

数学 – math(?:s|ematic(?:s|al))? – math\w* calcul\w+ numer\w+ 数学 算
物理 物理学 – physics – physic\w+ 物理
化学 – chemistr(?:y|ies) – chem\w+ 化学
生物 生物学 – biolog(?:y|ical|ists?) – biolog\w+ bio\w* living creature\w* organism\w* species life 生物 生态
体育 体育课 – (?:physical_education|PE_(?:class|lesson|teacher)\w*) – physic\w+ sport\w* PE athlet\w+ gym\w* exercis\w+
  体育 体教

原子 – atom(?:s|ic)? – atom\w* nuclear 原子 核
分子 – molecul(?:es?|ar) – molecul\w* element\w* member\w* numerator\w* 分子
离子 – ions?(?!_(?:channel|battery)) – ion\w* electroly\w+ 离子
电子 – electrons? – electro\w* e-\w+ digit\w+ 电子
质子 – protons? – proton\w* hostage\w* 质子
中子 – neutrons? – neutron\w* 中子
光子 – photons? – photon\w* light 光
中微子 – neutrinos? – neutrin\w+

基因 – genes? – gen(?:e|es|etic\w*|om\w+)\b DNA 基因 遗传
染色体 – chromosom\w+ – chromosom\w+
蛋白质 – proteins? – protein\w* 蛋白
氨基酸 – amino_acids? – amino
核酸 核糖核酸 – (?:nucleic_acids?|RNA) – nucle\w+ RNA DNA 核酸
脂肪酸 – fatty_acids? – fatty
碳水化合物 – carbohydrates? – carb\w* sugar\w* starch\w* 碳水 糖

红外线 红外 – infra-?red – infra\w* IR 红外
紫外线 紫外 – ultra-?violet UV – ultraviol\w+ UV sun\w* 紫外
可见光 – visible_light – visib\w+ optic\w*
微波 – microwaves? – microwav\w+ 微波
伽马射线 伽玛射线 – gamma[\s-]rays? – gamma
X射线 X光 – X-?rays? – X-?ray\w* radiogra\w+

三角形 – triang(?:les?|ular) – triang\w+ 三角
正方形 方形 – squares? – squar\w+ quadr\w+ 方 平方
长方形 矩形 – (?:rectang(?:les?|ular)|oblongs?) – rectang\w+ oblong\w* 方
圆形 – (?:circles?|circular|round) – circ\w+ round\w* disc\w* 圆 环 圈 轮
椭圆形 椭圆 – (?:ellips\w+|oval|elliptical) – ellip\w+ oval\w* 椭圆
六边形 六角形 – hexag\w+ – hexag\w+ six\w* 六
五边形 五角形 – pentag\w+ – pentag\w+ five\w* 五
八边形 八角形 – octag\w+ – octag\w+ eight\w* 八
球形 球体 – (?:spher(?:es?|ical)|globes?) – spher\w+ glob\w+ ball\w* orb\w* 球
圆柱 圆柱体 – (?:cylind(?:ers?|rical)) – cylind\w+ column\w* pillar\w* 柱
圆锥 圆锥体 锥形 – (?:con(?:es?|ical)) – con(?:e|es|ic\w*)\b taper\w* 锥

加速 – accelerat(?:e[sd]?|ing|ion) – accelerat\w+ speed\w* quick\w* fast\w* hasten\w* expedit\w+ rapid\w* step\w* rev\w*
  pick\w* intensif\w+ spur\w* boost\w* hurr\w+ 加速 加快 快 速 迅
减速 – decelerat(?:e[sd]?|ing|ion) – decelerat\w+ slow\w* brak\w+ reduc\w+ gear\w* 减 放慢 缓 慢
"""
