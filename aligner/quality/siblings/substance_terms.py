"""Substances and what they do: gases, compounds, plastics, alloys, pollutants of water, waste, hazards."""

TABLE = r"""
二氧化硫 – sul(?:ph|f)ur_dioxide SO2 (?-i:SO₂) – sul(?:ph|f)ur(?!_(?:trioxide|hexafluoride)) SOx 硫
三氧化硫 – sul(?:ph|f)ur_trioxide SO3 – 硫
二氧化碳 – carbon_dioxide CO2 (?-i:CO₂) – carbon\w*(?!_monoxide) CO2e CO2eq greenhouse GHGs? soda 碳 温室 气体 苏打
  汽水 干冰
一氧化碳 – carbon_monoxide – CO gas 煤气
二氧化氮 – nitrogen_dioxide NO2 (?-i:NO₂) – NOx
一氧化氮 – nitric_oxide – NO NOx
氧化亚氮 一氧化二氮 – nitrous_oxide N2O (?-i:N₂O) – laughing NOx 笑气
氮氧化物 – nitrogen_oxides? oxides_of_nitrogen NOx NOX – nitr\w+ NO\S* (?-i:NOₓ) 氮
硫化氢 – hydrogen_sul(?:ph|f)ide H2S (?-i:H₂S) – sul(?:ph|f)id\w+ sour 硫化
氯化氢 – hydrogen_chloride HCl – hydrochloric 盐酸
氟化氢 – hydrogen_fluoride HF – hydrofluoric 氢氟酸
氰化氢 – hydrogen_cyanide HCN – cyan\w+ prussic 氰
六氟化硫 – sul(?:ph|f)ur_hexafluoride SF6 – SF\S+
氮气 液氮 – nitrogen(?!_(?:oxides?|dioxide|fertili\w+)) – N2 (?-i:N₂) LN2 inert 氮
氧气 液氧 – oxygen(?!_demand) – O2 (?-i:O₂) LOX air breath\w* 氧
氢气 液氢 氢能 – hydrogen(?!_(?:sul|chlor|fluor|cyan|perox)\w+) – H2 (?-i:H₂) LH2 氢
臭氧 – ozone – O3
氨气 液氨 氨水 – ammonia – ammoni\w+ NH3 氨
氯气 液氯 – chlorine – chlorin\w+ Cl2 氯
氩气 – argon
氦气 – helium 氦
甲烷 – methane – CH4 (?-i:CH₄) natural_gas biogas marsh_gas firedamp 沼气 天然气 瓦斯
乙烷 – ethane
丙烷 – propane – LPG 液化石油气
丁烷 – (?:iso)?butane – LPG 液化石油气
乙烯 – ethylene ethene – polyethyl\w+ ethyl\w*
丙烯 – propylene propene – polypropyl\w+ propyl\w*
乙炔 – acetylene ethyne – welding
甲醇 – methanol methyl_alcohol – methyl\w* wood
乙醇 – ethanol ethyl_alcohol – alcohol\w* ethyl\w* 酒精
异丙醇 – isopropanol isopropyl_alcohol – propan\w+ isopropyl\w*
乙二醇 – (?:ethylene_)?glycol – ethane\w*
甘油 丙三醇 – glycer(?:ol|ine?)
丙酮 – acetone – propanone
甲醛 – formaldehyde – formalin\w* 福尔马林
乙醛 – acetaldehyde – ethanal
甲酸 – formic_acid – form\w+
乙酸 醋酸 – acetic_acid – acet\w+ vinegar 醋
甲苯 – toluene – methylbenzene
二甲苯 – xylenes? – xyl\w+
苯乙烯 – styrene – polystyr\w+
氯乙烯 – vinyl_chloride – vinyl PVC
硫酸 – sul(?:ph|f)uric_acid – sul(?:ph|f)\w+ acid\w*
盐酸 – hydrochloric_acid – HCl hydrochlor\w+
硝酸 – nitric_acid – nitr\w+
磷酸 – phosphoric_acid – phosph\w+
氢氟酸 – hydrofluoric_acid – HF
氢氧化钠 烧碱 苛性钠 – sodium_hydroxide caustic_soda – NaOH caustic lye soda
氢氧化钾 – potassium_hydroxide – KOH caustic
氢氧化钙 熟石灰 – calcium_hydroxide slaked_lime – lime\w*
碳酸钠 纯碱 – sodium_carbonate soda_ash – soda
碳酸氢钠 小苏打 – sodium_bicarbonate baking_soda – bicarb\w* soda
碳酸钙 – calcium_carbonate – lime\w* chalk
氯化钠 – sodium_chloride – NaCl salt\w* saline
氯化钾 – potassium_chloride – potash KCl
过氧化氢 双氧水 – hydrogen_peroxide – perox\w+
次氯酸钠 – sodium_hypochlorite – bleach\w* hypochlor\w+
硝酸铵 – ammonium_nitrate – nitrate\w*
硫酸铵 – ammonium_sul(?:ph|f)ate – sul(?:ph|f)at\w+
颗粒物 悬浮微粒 – particulate_matter particulates? – particulat\w+ partic\w+ PM\S* dust\w* 尘 微粒 悬浮
挥发性有机物 挥发性有机化合物 – volatile_organic_\w+ VOCs? – volatile organic

聚乙烯 – polyethylene polythene – PE HDPE LDPE poly\w+thene plastic\w* 塑
聚丙烯 – polypropylene – PP plastic\w*
聚氯乙烯 – polyvinyl_chloride PVC – vinyl plastic\w*
聚苯乙烯 – polystyrene – PS styrofoam plastic\w*
聚酯 涤纶 – polyester – PET
尼龙 锦纶 聚酰胺 – nylon polyamide – PA
聚氨酯 – polyurethane – PU
聚碳酸酯 – polycarbonate – PC

不锈钢 – stainless(?:_steel)? – stainless\w* inox steel
碳钢 碳素钢 – carbon_steel – carbon steel
铸铁 – cast[\s-]iron – cast iron\w*
铝合金 – alumini?um(?:_alloys?)? – alumin\w+
黄铜 – brass – bras\w+
青铜 青铜器 – bronzes? – bronz\w+
紫铜 – (?:red_)?copper – cop\w+
镀锌 – galvani[sz]\w+ – galvan\w+ zinc
钛合金 – titanium(?:_alloys?)? – titan\w+

化学需氧量 – chemical_oxygen_demand COD – chemical COD\w*
生化需氧量 – bio\w*_oxygen_demand BOD – bio\w+ BOD\w*
氨氮 – ammonia(?:cal)?[\s-]nitrogen – ammoni\w+ NH\S*
总磷 – total_phosphorus – phosph\w+ TP 磷
总氮 – total_nitrogen – nitrog\w+ TN 氮
悬浮物 – suspended_(?:solids|matter) – suspen\w+ SS TSS
溶解氧 – dissolved_oxygen – DO oxygen dissol\w+ 氧

危险废物 危废 有害废弃物 – hazardous_wastes? – hazard\w* danger\w* toxic 危险 有害
一般废物 一般固体废物 一般废弃物 – (?:general|ordinary|non-?hazardous)_(?:\w+_)?wastes? – general ordinary non-?\w+
医疗废物 医疗垃圾 – (?:medical|clinical)_wastes? – medic\w+ clinic\w+ hospital\w* 医
生活垃圾 家居废物 – (?:household|domestic|municipal)_(?:solid_)?(?:wastes?|refuse|garbage|rubbish) – household\w*
  domestic municipal garbage rubbish refuse trash waste 垃圾
建筑垃圾 建筑废料 – construction_(?:and_demolition_)?(?:wastes?|debris) – construct\w+ C&D demoli\w+ debris rubble
厨余垃圾 餐厨垃圾 厨余 – (?:food|kitchen)_(?:wastes?|scraps?) – food kitchen\w* swill

易燃 可燃 – (?<!non-)(?:in)?flammable(?!_liquids?_and) combustible – flam\w+ inflam\w+ combust\w+ fire\w* burn\w* 燃
易爆 爆炸性 – explosive(?:s|ness)? – explo\w+ blast\w* 爆
腐蚀性 – corrosive(?:ness)? – corro\w+ 腐蚀 侵蚀
有毒 毒性 剧毒 – (?<!non-)toxic(?:ity)? poisonous – tox\w+ poison\w* venom\w* 毒
刺激性 – irrita(?:nts?|ting) – irrit\w+ pungent stimul\w+ excit\w+ 刺激
氧化性 – oxidi[sz]ing – oxid\w+ 氧化
致癌 致癌性 – carcinogen\w* – cancer\w* carcino\w+ 癌
致畸 – teratogen\w* – defect\w* malform\w+

皮肤接触 – skin_contact contact_with_(?:the_)?skin – skin derm\w+ 皮肤
眼睛接触 – eye_contact contact_with_(?:the_)?eyes? – eyes? ocular 眼 目光 对视
食入 误食 误服 – ingest\w* swallow\w* – ingest\w* swallow\w* eat\w* ate

闪点 – flash_?points? – flash
沸点 – boiling[\s-]points? – boil\w*
熔点 – melting[\s-]points? – melt\w*
凝固点 冰点 – freezing[\s-]points? – freez\w+ solidif\w+ zero
燃点 着火点 自燃温度 – (?:auto-?)?ignition_(?:points?|temperatures?) – ignit\w+ fire kindl\w+
"""
