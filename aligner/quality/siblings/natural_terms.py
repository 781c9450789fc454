"""Nature, materials and measures: metals, fuels, energy, samples, parts of the body, ends of a month."""

TABLE = r"""
黄金 – gold – golden gilt bullion prime 金
白银 – silver – silver\w* 银
钢铁 – (?:iron_and_)?steel – iron\w* steel\w* ferrous 钢 铁
铜材 铜矿 – copper – brass bronze\w* 铜
铝材 铝业 铝合金 – alumini?um – alloy\w* 铝
锂矿 锂电 锂电池 锂离子电池 – lithium – li-ion batter\w+ 锂
稀土 – rare_earths? – REE lanthan\w+
镍矿 – nickel – 镍
钴矿 – cobalt – 钴
铁矿石 铁矿 – iron_ore – iron ore\w* 铁
铅酸电池 铅酸蓄电池 – lead-?acid – lead\w* 铅

煤炭 – coal – coal\w* colli\w+ 煤 炭
石油 原油 – crude(?:_oil)? oil petroleum – fuel\w* barrel\w* fossil hydrocarbon\w* \w*oil\w* OPEC 油
天然气 – natural_gas – gas\w* LNG NG CNG LPG 气
汽油 – petrol gasoline – (?<!natural_)(?<!petroleum_)gas(?!_field) fuel\w* petrol unleaded
柴油 – diesel – fuel\w*
煤油 – kerosene paraffin – lamp\w* oil\w*
氢气 氢能 – hydrogen – H2 hydro\w+ fuel
液化石油气 – (?:liquefied_petroleum_gas) LPG – gas\w* propane

风电 风能 风力发电 – wind(?:_(?:power|energy|farms?|turbines?))? – wind\w* turbine\w* 风
太阳能 光伏 光电 – solar photovoltaics? PV – sun\w* panel\w* 阳光 太阳
水电 水力发电 – (?:hydro(?:power|electric\w*|-electric\w*)?) – water\w* hydr\w+ dam\w* utilit\w+ electric\w+ plumb\w+
  水力
核电 核能 – nuclear – atomic reactor\w* 核 原子
火电 火力发电 煤电 – (?:thermal_power|coal-fired|coal_power) – thermal coal\w* fossil\w* fuel\w*
地热 地热能 – geothermal – heat\w* ground\w*
生物质 生物质能 – biomass bio-?energy – bio\w+
潮汐能 – tidal – tide\w* wave\w* ocean\w* marine

土样 土壤样品 土壤样本 – soil_samples? – soil\w* earth 土
水样 水样品 – water_samples? – water\w* 水
血样 血液样本 – blood_(?:samples?|specimens?) – blood\w* 血
尿样 尿液样本 – urine_(?:samples?|specimens?) – urin\w+ 尿
气样 空气样本 – air_samples? – air\w* gas\w* 气
组织样本 – tissue_(?:samples?|specimens?) – tissue\w* biops\w+

眼睛 – eyes? – look\w* sight\w* gaze\w* eye\w* stare\w* vision\w* saw see\w* 目 眼
耳朵 – ears? – ear\w* hear\w* listen\w* 耳
鼻子 – noses? – nasal nostril\w* nos\w+ snout\w* trunk\w* 鼻
嘴巴 – mouths? – lip\w* mouth\w* oral word\w* 嘴 口
舌头 – tongues? – 舌
牙齿 – tooth teeth – dent\w+ fang\w* 牙 齿
手臂 胳膊 – arms? – arm\w* elbow\w* sleeve\w* 臂
膝盖 – knees? – lap\w* knee\w* 膝
肩膀 – shoulders? – shoulder\w* 肩
脚踝 – ankles? – foot feet 踝
手腕 – wrists? – tactic\w* mean\w* trick\w* 腕

minor
月初 月头 – (?:(?:start|beginning)_of_(?:the_)?month|early_\w+) – early earl\w+ begin\w+ start\w* first 初 上旬
月底 月末 – (?:end_of_(?:the_)?month|late_\w+) – end\w* late\w* last close\w* month-end 底 末 下旬
月中 – (?:middle_of_(?:the_)?month|mid-\w+) – middle mid\w* 中旬
"""
