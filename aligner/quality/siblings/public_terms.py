"""Public life: levels, departments, ministers, insurances, taxes, professions, services, places of care."""

TABLE = r"""
minor
省级 省政府 省人民政府 – provincial – province\w* 省
市级 市政府 市人民政府 – municipal – city cities municipalit\w+ 市 城
县级 县政府 县人民政府 – county – count\w+ 县
国家级 国家重点 – national – state\w* nation\w* country\w* 国 全国 民族 国民
乡镇 – townships? – town\w* village\w* rural 镇 乡

市场监督管理部门 市场监管部门 市场监督管理局 市场监管局 市场监督部门 – market_(?:regulation|regulatory|supervision)\w*
  SAMR – market\w* regulat\w+ supervis\w+
公安机关 公安部门 公安局 – public_security – police\w* PSB security 警 公安
消防部门 消防机构 消防救援机构 消防局 –
  fire_(?:and_rescue|service|department|control|protection|safety|rescue|bureau)\w* – fire\w* rescue\w* 消防
住房和城乡建设部门 住房城乡建设部门 住建部门 住建局 住房和城乡建设局 – housing_(?:and|&)_urban – housing construction
  urban\w* 住房 城乡
卫生健康部门 卫生部门 卫健部门 卫健委 卫生健康委 – health_(?:department|authorit|commission|bureau)\w* – health\w*
  medical 卫生 健康
教育部门 教育行政部门 教育局 – education_(?:department|authorit|bureau)\w* – educat\w+ 教育
财政部门 财政局 – finance_(?:department|authorit|bureau)\w* – financ\w+ fiscal treasur\w+ 财政
税务部门 税务机关 税务局 – tax(?:ation)?_(?:department|authorit|bureau|office)\w* – tax\w* revenue\w* fiscal 税
民政部门 民政局 – civil_affairs – civil\w* 民政
司法行政部门 司法局 – (?:judicial|justice)_(?:administrat|department|bureau)\w* – judici\w+ justice 司法
自然资源部门 自然资源主管部门 自然资源局 – natural_resources? – land\w* resource\w* 自然资源 国土
生态环境部门 生态环境主管部门 生态环境局 环保部门 环境保护部门 – (?:ecolog\w+|environment\w*) – EPA EPD green 生态
  环境 环保
交通运输部门 交通运输主管部门 交通部门 交通运输局 – transport(?:ation)?_(?:department|authorit|bureau)\w* –
  transport\w* traffic 交通 运输
农业农村部门 农业农村主管部门 农业部门 农业农村局 – (?:agricultur\w+|rural_affairs) – agricultur\w+ farm\w* 农
水利部门 水务部门 水行政主管部门 水利局 水务局 – water_(?:resources?|conservancy|affairs|authorit)\w* – water\w*
  hydraul\w+ 水
商务部门 商务主管部门 商务局 – commerce_(?:department|authorit|bureau)\w* – commerc\w+ trade\w* 商务
文化和旅游部门 文化旅游部门 文旅部门 文化部门 – (?:cultur\w+|tourism)_\w+ – cultur\w+ touris\w+ 文化 旅游
应急管理部门 应急部门 应急管理局 – emergency_(?:management|response)\w* – emergenc\w+ 应急
人力资源和社会保障部门 人力资源社会保障部门 人社部门 劳动部门 – human_resources? social_security
  labou?r_(?:department|authorit|bureau)\w* – labou?r human employment 人力 社会保障 社保 劳动
海关 – customs – custom\w* tariff\w* 关

外交部长 外交部部长 外长 – (?:foreign_ministers?|minist\w+_of_foreign_affairs|minist\w+_for_foreign_affairs) –
  foreign_affairs foreign_minist\w+ foreign_secretar\w+ secretar\w+_of_state external_(?:affairs|relations) FM
商务部长 商务部部长 贸易部长 外贸部长 – minist\w+_(?:of|for)_(?:commerce|foreign_trade|trade)
  (?:commerce|trade)_ministers? – commerc\w+ trade\w*
国防部长 国防部部长 防长 – (?:defen[cs]e_ministers?|minist\w+_of_(?:national_)?defen[cs]e) – defen[cs]e\w*
财政部长 财政部部长 财长 – (?:finance_ministers?|minist\w+_of_finance) – financ\w+ treasur\w+ exchequer
教育部长 教育部部长 – (?:education_ministers?|minist\w+_of_education) – educat\w+
农业部长 农业农村部部长 – (?:agriculture_ministers?|minist\w+_of_agriculture\w*) – agricultur\w+
卫生部长 – (?:health_ministers?|minist\w+_of_(?:public_)?health) – health\w*
司法部长 – (?:justice_ministers?|minist\w+_of_justice|attorneys?_general) – justice attorney\w*
内政部长 内务部长 – (?:interior_ministers?|minist\w+_of_(?:the_)?(?:interior|internal_affairs)) – interior home
  internal
交通部长 交通运输部部长 – (?:transport\w*_ministers?|minist\w+_of_transport\w*) – transport\w*
能源部长 – (?:energy_ministers?|minist\w+_of_energy) – energy

总统 – presidents? – president\w* presiden\w+ 总统 主席 总裁 会长 校长 院长 行长 国家元首
副总统 – vice[\s-]presidents? – vice deput\w+ 副总裁 副主席 副校长 副院长 副会长

医疗保险 医保 健康保险 健保 全民健保 – (?:medical|health)_(?:care_)?insurance – medic\w+ health\w* NHI insur\w+ care
  医疗 保健
养老保险 – (?:pension|endowment|old-age)_insurance – pension\w* old-age endowment retire\w* elder\w* 养老
失业保险 – unemployment_(?:insurance|benefits?) – unemploy\w+ jobless 失业
工伤保险 – (?:work-related_)?(?:work(?:place)?|industrial|occupational|employment)_injur\w+ – injur\w+ compens\w+ 工伤
生育保险 – maternity_insurance – matern\w+ birth 生育
人寿保险 寿险 – life_(?:insurance|assurance) – life 人寿
财产保险 财险 – property_insurance – propert\w+ casualt\w+ 财产
责任保险 责任险 – liability_insurance – liab\w+ 责任
意外保险 意外险 意外伤害保险 – accident_insurance – accident\w* 意外

增值税 – value[\s-]added_tax VAT – GST tax\w* 增值
消费税 – consumption_tax excise(?:_(?:tax|dut\w+))? – excise consum\w+ tax 消费
企业所得税 – (?:corporate|enterprise)_(?:income_)?tax – corporat\w+ enterprise\w* profits tax income 企业
个人所得税 – (?:individual|personal)_(?:income_)?tax – income IIT personal individual salaries tax 个人
房产税 – property_tax house_tax – propert\w+ real hous\w+ 房
印花税 – stamp_(?:tax|dut\w+) – stamp\w*
营业税 – business_tax – business sales turnover 营业
土地增值税 – land_(?:value|appreciation)\w* LAT – land

法官 – judges? justices? – court\w* bench\w* magistrate\w* judici\w+ referee\w* 审判 裁判 法院 推事
检察官 – prosecutors? procurators? – prosecut\w+ procurat\w+ attorney\w* 检察 检控
律师 – lawyers? attorneys? solicitors? barristers? – counsel\w* legal advocate\w* law\w* 代理人 辩护 大状 讼
仲裁员 – arbitrators? – arbitra\w+ panel\w*
证人 – witness(?:es)? – testi\w+ depon\w+ 证
鉴定人 – experts? expert_witness(?:es)? – apprais\w+ examiner\w* assess\w+ forensic\w*

会计师 – accountants? – account\w+ CPA\w* auditor\w*
工程师 – engineers? – engineer\w* technic\w+
建筑师 – architects? – architect\w* building\w* design\w*
翻译 译员 口译员 – translators? interpreters? – translat\w+ interpret\w+ version\w* render\w+ linguist\w* 译
记者 – reporters? journalists? – correspondent\w* press newsm\w+ media paper\w* 报 新闻
教师 老师 导师 班主任 班导师 – teachers? tutors? – teach\w* faculty school\w* instruct\w+ mentor\w* professor\w*
  master\w* supervisor\w* lectur\w+ adviser\w* advisor\w* academic\w* staff mr mrs miss ms sir madam educat\w+ 师 教
校长 – (?:head_?(?:teacher|master|mistress)(?:e?s)?|school_principals?|vice[\s-]chancellors?) – principal\w*
  president\w* head\w* chancellor\w* rector\w* provost\w*
司机 驾驶员 – drivers? – driv\w+ chauffeur\w* motorist\w* operator\w* pilot\w* taxi\w* cab\w* 驾
渔民 – fisher(?:m[ae]n|folk|s)? – fish\w* 渔
农民 – farmers? peasants? – farm\w* peasant\w* rural villager\w* agricultur\w+ 农 村民

急症室 急诊室 急诊科 急症 急诊 – (?:accident_(?:and|&)_emergency|emergency_(?:rooms?|departments?)) A&E ER –
  emergenc\w+ casualty accident\w* acute
门诊 门诊部 – out-?patients?(?:_(?:clinics?|departments?))? – clinic\w* ambulatory surger\w+ consult\w+
住院 病房 – (?:in-?patients?|hospitali[sz]\w+|wards?) – hospital\w* admi\w+ stay\w* bed\w* 入院 院
手术室 – operating_(?:rooms?|theat\w+) – theat\w+ operat\w+ surg\w+
重症监护室 重症病房 深切治疗部 加护病房 – intensive_care(?:_units?)? ICU – intensive critical 重症 监护
药房 – pharmac(?:y|ies) dispensar(?:y|ies) – drug\w* chemist\w* pharmac\w+ dispens\w+

身份证 – (?:identity|ID)_(?:cards?|documents?) HKID – ident\w+ ID IDs
护照 – passports? – travel
驾驶证 驾照 驾驶执照 行车执照 – driv\w+_licen[cs]es? – licen[cs]\w+ driv\w+
学生证 – student_(?:ID_)?(?:cards?|IDs?|identity_cards?) – student\w*
健保卡 医保卡 – (?:health|medical)_insurance_cards? NHI_cards? – health\w* medic\w* NHI insur\w+
信用卡 – credit_cards? – credit card\w* 刷卡
居留证 – (?:residen\w+_(?:permits?|cards?|certificates?)) ARC – residen\w+
营业执照 – business_licen[cs]es? – licen[cs]\w+

机场 – airports? – air\w* runway\w* field\w* 机场 空港
码头 – wharf wharves wharfs piers? docks? quays? – terminal\w* dock\w* jett\w+ berth\w* landing\w* port\w* water\w*
  ferr\w+ harbou?r\w* 埠 港
火车站 车站 – (?:railway|train|bus|rail|coach)_stations? – station\w* stop\w* terminal\w* depot\w* 站
港口 – ports? harbou?rs? – seaport\w* port\w* harbou?r\w* dock\w* haven\w* quay\w* pier\w* wharf wharves 港 口岸
隧道 – tunnels? – tunnel\w* underpass\w* subway\w* 隧
桥梁 大桥 – bridges? – bridg\w+ viaduct\w* 桥
高速公路 – (?:expressways?|motorways?|freeways?) – highway\w* toll\w* road\w* turnpike\w* autobahn\w*
铁路 – railways? railroads? – rail\w* train\w* track\w* HSR line\w* 铁
航空 – aviation air_(?:transport\w*|freight|cargo|routes?|services?|links?|traffic) – air\w* flight\w* fl[iye]\w*
  plane\w* aero\w* 飞 空 航
水库 – reservoirs? – dam\w* 库
水坝 大坝 – dams? – dam\w* barrage\w* 坝
"""
