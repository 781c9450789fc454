"""Opposites of engineering and of the natural sciences: inlet and outlet, acid and alkaline, send and receive."""

TABLE = r"""
酸性 偏酸 弱酸 强酸 酸雨 – acid(?:ic|ity|ified)?(?!_(?:test|rain)) – acid\w* sour\w* pH low
碱性 偏碱 弱碱 强碱 盐碱 – alkalin\w+ alkalis? – alkali\w* basic base\w* soda pH caustic salin\w+ high lye 碱 苏打

进水口 进水管 进水阀 进水 – (?:water_)?(?:inlets?|intakes?) – inlet\w* intake\w* feed\w* influent in water\w*
  flood\w* suppl\w+ ent\w+ incoming 入 进 取水
出水口 出水管 排水口 出水阀 出水 – (?:water_)?outlets? – outlet\w* effluent\w* out\w* discharg\w+ drain\w* tap\w*
  flow\w* spout\w* exit\w* surfac\w+ leav\w+ 出 排 店 插座 渠道
进气 吸气 – (?:air_)?(?:intakes?|inlets?|suction) – intake\w* inlet\w* suction\w* inhal\w+ breath\w* air induct\w+
  suck\w* in 进 吸 入
排气 出气 – (?:exhausts?|air_outlets?|vents?|discharge) – exhaust\w* vent\w* outlet\w* discharg\w+ exhal\w+ emi\w+
  out bleed\w* deflat\w+ breath\w* air 排 出 尾气 耗 放

正转 – forward_rotation – forward\w* clockwise positive normal 前 正
反转 逆转 – reverse_rotation – revers\w+ back\w* turn\w* counter\w* anti\w* invert\w* twist\w* 反 倒 逆

常开型 常开触点 常开阀 常开式 – normally[\s-]open – open NO
常闭型 常闭触点 常闭阀 常闭式 – normally[\s-]closed – clos\w* NC
单相 – single[\s-]phase – single one 1
三相 – three[\s-]phase – three tri\w* 3
内螺纹 – (?:internal|female)_threads? – intern\w+ female inside inner
外螺纹 – (?:external|male)_threads? – extern\w+ male outside outer

绝缘 – insulat\w+ – insul\w+ isolat\w+ dielectric non-?conduct\w+ sever\w* cut 绝缘 隔热 保温 隔 断
导电 – conductiv\w+ electrical_conduct\w+ – conduct\w+ current 导 传

氧化 – oxidi[sz]\w+ oxidations? – oxid\w+ oxygen\w* ox\w+ rust\w*
还原 – (?:chemical_)?reductions?(?=_(?:reaction|agent|of_(?:iron|metal|oxid\w+))) – reduc\w+ restor\w* return\w*
  recover\w* revert\w* reproduc\w+ reconstruct\w+ back re\w+ 减 降 缩
放热 – exotherm\w+ – heat\w* releas\w+ exo\w+ emit\w*
吸热 – endotherm\w+ – heat\w* absorb\w+ endo\w+
凸面 凸透镜 凸形 – convex – convex bulg\w+ protrud\w+ rais\w+ 凸
凹面 凹透镜 凹形 – concave – concav\w+ hollow\w* recess\w* dent\w* sunken indent\w* 凹

上行链路 上行 – uplinks? – up\w* ascend\w* north\w* climb\w* toward\w* 上
下行链路 下行 – downlinks? – down\w* descend\w* south\w* declin\w* fall\w* 下
公钥 公开密钥 – public_keys? – public\w* 公
私钥 私有密钥 – private_keys? – privat\w+ secret 私
加密 – encrypt\w* – encrypt\w* encod\w+ secur\w+ crypt\w* cod\w+ dens\w+ clos\w* 密 编码
解密 – decrypt\w* – decrypt\w* decod\w+ declassif\w+ decipher\w* reveal\w* unlock\w* secret\w* crack\w* 解 破译 译码

北半球 – northern_hemisphere – north\w*
南半球 – southern_hemisphere – south\w*
东经 – (?:degrees?_|°\s?)?east_longitudes? longitudes?_east – east\w* E
西经 – (?:degrees?_|°\s?)?west_longitudes? longitudes?_west – west\w* W
北纬 – north_latitudes? latitudes?_north – north\w* N parallel\w*
南纬 – south_latitudes? latitudes?_south – south\w* S parallel\w*
农历 阴历 – lunar_(?:calendars?|month|new_year) – lunar\w* Chinese moon\w* traditional 月球 月亮 农 旧历 阴历
公历 阳历 – (?:Gregorian|solar)_calendars? – Gregorian solar western 公历 阳历 太阳

丰水期 汛期 – (?:wet|flood|high-water)_(?:seasons?|periods?) – flood\w* wet rain\w* high\w* monsoon\w* 丰水 汛 雨季 洪
枯水期 – (?:dry|low-water)_(?:seasons?|periods?) – dry low\w* drought\w* 枯 旱
涨潮 – (?:flood|rising|incoming)_tides? – flood\w* ris\w+ high\w* in tide\w* 涨
退潮 落潮 – (?:ebb|falling|outgoing)(?:_tides?|ing)? – ebb\w* low\w* fall\w* out reced\w+ 退 落

抗原 – antigens? antigen\w* – antigen\w*
抗体 – antibod(?:y|ies) – antibod\w+ immun\w+
收缩压 – systolic\w* – systol\w+ upper contract\w+
舒张压 – diastolic\w* – diastol\w+ lower
高血糖 – hyperglyc\w+ high_blood_(?:sugar|glucose) – high\w* elevat\w+ rais\w+ hyper\w+ diabet\w+
低血糖 – hypoglyc\w+ low_blood_(?:sugar|glucose) – low\w* hypo\w+
甲亢 甲状腺功能亢进 – hyperthyroid\w* – hyper\w+ over\w*
甲减 甲状腺功能减退 – hypothyroid\w* – hypo\w+ under\w*
入院 – (?:hospital_)?admissions?(?=_(?:to|for|of|notes?|records?|diagnos\w+)) – admi\w+ hospital\w* enter\w* 入 住院
  录取 承认 接纳 准入
出院 – discharged?(?=_(?:from|summar\w+|notes?|records?|instruct\w+|diagnos\w+)) – discharg\w+ releas\w+ leav\w+
  left home out 排 放 履行 解除 出

雄性 – males? – male\w* bull\w* cock\w* stag\w* masculin\w+ buck\w* drake\w* men 雄 公 男
雌性 – females? – female\w* cow\w* hen\w* feminin\w+ doe\w* mare\w* women queen\w* 雌 母 女
"""
