"""Countries and territories, continents and oceans, planets: one a line, Chinese names – English names.

Chinese names are simplified, those of Taiwan and Hong Kong among them. English names are words with a capital: the
country's and its people's. A name may stand in several rows ("Korean"); behind the second dash are words that may
stand for the place without being its name: abbreviations, characters of 中美 and 日韩, older names.
"""

COUNTRIES = """
中国 中华 – China Chinese – PRC P.R.C Sino mainland domestic Beijing 我国 中 华 大陆 内地 国内 中原
台湾 – Taiwan Taiwanese – ROC 台 中华民国 台股
香港 – Hong_Kong Hongkong – HK HKSAR 港
澳门 – Macao Macau Macanese – 澳
美国 美利坚 合众国 – United_States America American Americans – US U.S USA Washington 美 Uncle_Sam 美军 美金 美联储
英国 大不列颠 – United_Kingdom Britain British Briton Britons English England – UK U.K London 英 英镑
英格兰 – England English – Britain British UK 英
苏格兰 – Scotland Scottish Scots – Britain British UK 英
威尔士 – Wales Welsh – Britain British UK 英
爱尔兰 北爱尔兰 – Ireland Irish – 爱
法国 法兰西 – France French Frenchman Frenchmen – Paris Gaul 法
德国 德意志 – Germany German Germans – Berlin 德
意大利 义大利 – Italy Italian Italians – Rome 意 义
西班牙 – Spain Spanish Spaniard Spaniards – 西
葡萄牙 – Portugal Portuguese – 葡
荷兰 – Netherlands Holland Dutch – 荷
比利时 – Belgium Belgian Belgians – Brussels 比
卢森堡 – Luxembourg – 卢
瑞士 – Switzerland Swiss – 瑞
奥地利 – Austria Austrian Austrians – 奥
瑞典 – Sweden Swedish Swede Swedes – 瑞
挪威 – Norway Norwegian Norwegians – 挪
丹麦 – Denmark Danish Dane Danes – 丹
芬兰 – Finland Finnish Finn Finns – 芬
冰岛 – Iceland Icelandic – 冰
波兰 – Poland Polish Pole Poles – 波
捷克 – Czech Czechs Czechia Czech_Republic Czechoslovakia – 捷
斯洛伐克 – Slovakia Slovak Slovaks – 斯
捷克斯洛伐克 – Czechoslovakia Czechoslovak Czech – 捷
匈牙利 – Hungary Hungarian Hungarians – 匈
罗马尼亚 – Romania Romanian Romanians Rumania – 罗
保加利亚 – Bulgaria Bulgarian Bulgarians – 保
希腊 – Greece Greek Greeks – Athens 希
塞尔维亚 – Serbia Serbian Serb Serbs – 塞 南
克罗地亚 克罗埃西亚 – Croatia Croatian Croat Croats – 克
斯洛文尼亚 斯洛维尼亚 – Slovenia Slovenian Slovene – 斯
波黑 波斯尼亚 波士尼亚 – Bosnia Bosnian Bosnia-Herzegovina – 波
黑山 蒙特内哥罗 – Montenegro Montenegrin – 黑
北马其顿 马其顿 – Macedonia Macedonian North_Macedonia – 马
阿尔巴尼亚 – Albania Albanian Albanians – 阿
科索沃 – Kosovo Kosovar
南斯拉夫 – Yugoslavia Yugoslav – 南
俄罗斯 俄国 俄联邦 – Russia Russian Russians – Moscow Kremlin Soviet USSR 俄 俄乌
苏联 前苏联 – Soviet USSR Russia Russian Soviet_Union – Moscow Kremlin Soviets 苏
乌克兰 – Ukraine Ukrainian Ukrainians – Kyiv 乌
白俄罗斯 – Belarus Belarusian Belarusians – 白
摩尔多瓦 – Moldova Moldovan – 摩
爱沙尼亚 – Estonia Estonian Estonians – 爱
拉脱维亚 – Latvia Latvian Latvians – 拉
立陶宛 – Lithuania Lithuanian Lithuanians – 立
马耳他 马尔他 – Malta Maltese – 马
塞浦路斯 塞普勒斯 – Cyprus Cypriot Cypriots – 塞
摩纳哥 – Monaco
梵蒂冈 教廷 – Vatican Holy_See – 梵 papal
列支敦士登 – Liechtenstein
圣马力诺 – San_Marino
安道尔 – Andorra Andorran
日本 – Japan Japanese – Tokyo 日
韩国 南韩 大韩民国 – South_Korea South_Korean South_Koreans Korea Korean Koreans Republic_of_Korea – ROK Seoul 韩 韩元
朝鲜 北韩 北朝鲜 – North_Korea North_Korean North_Koreans Korea Korean Koreans – DPRK Pyongyang 朝
蒙古 外蒙古 – Mongolia Mongolian Mongolians Mongol Mongols – 蒙
越南 – Vietnam Vietnamese Viet_Nam – Hanoi 越
老挝 寮国 – Laos Lao Laotian Laotians – 老 寮
柬埔寨 – Cambodia Cambodian Cambodians Khmer Kampuchea – 柬
泰国 – Thailand Thai Thais Siam Siamese – Bangkok 泰
缅甸 – Myanmar Burma Burmese – 缅
马来西亚 大马 – Malaysia Malaysian Malaysians Malay – 马
新加坡 星加坡 – Singapore Singaporean Singaporeans – 新 星
印度尼西亚 印尼 – Indonesia Indonesian Indonesians – Jakarta 印
菲律宾 – Philippines Philippine Filipino Filipinos – Manila 菲
文莱 汶莱 – Brunei Bruneian – 文 汶
东帝汶 – East_Timor Timor-Leste Timorese
印度 – India Indian Indians – Delhi 印
巴基斯坦 – Pakistan Pakistani Pakistanis – Islamabad 巴
孟加拉 孟加拉国 – Bangladesh Bangladeshi Bangladeshis Bengal Bengali – 孟
斯里兰卡 锡兰 – Sri_Lanka Sri_Lankan Sri_Lankans Ceylon – 斯
尼泊尔 – Nepal Nepalese Nepali – 尼
不丹 – Bhutan Bhutanese – 不
马尔代夫 马尔地夫 – Maldives Maldivian – 马
阿富汗 – Afghanistan Afghan Afghans – Kabul 阿
哈萨克斯坦 哈萨克 – Kazakhstan Kazakh Kazakhs – 哈
乌兹别克斯坦 乌兹别克 – Uzbekistan Uzbek Uzbeks – 乌
吉尔吉斯斯坦 吉尔吉斯 – Kyrgyzstan Kyrgyz – 吉
塔吉克斯坦 塔吉克 – Tajikistan Tajik Tajiks – 塔
土库曼斯坦 土库曼 – Turkmenistan Turkmen – 土
伊朗 波斯 – Iran Iranian Iranians Persia Persian Persians – Tehran Islamic_Republic 伊
伊拉克 – Iraq Iraqi Iraqis – Baghdad 伊
沙特阿拉伯 沙特 沙乌地阿拉伯 沙地阿拉伯 沙乌地 – Saudi_Arabia Saudi Saudis – Riyadh Kingdom 沙
也门 叶门 – Yemen Yemeni Yemenis – 也
阿曼 – Oman Omani Omanis – 阿
阿联酋 阿拉伯联合酋长国 阿拉伯联合大公国 – United_Arab_Emirates Emirates Emirati – UAE U.A.E 阿
卡塔尔 卡达 – Qatar Qatari Qataris – 卡
巴林 – Bahrain Bahraini – 巴
科威特 – Kuwait Kuwaiti Kuwaitis – 科
约旦 – Jordan Jordanian Jordanians – 约
叙利亚 – Syria Syrian Syrians – Damascus 叙
黎巴嫩 – Lebanon Lebanese – Beirut 黎
以色列 – Israel Israeli Israelis Israelite – Jerusalem Jewish 以
巴勒斯坦 – Palestine Palestinian Palestinians – PLO 巴
土耳其 – Turkey Turkish Turk Turks Türkiye Ottoman – Ankara 土
格鲁吉亚 乔治亚 佐治亚 – Georgia Georgian Georgians – 格
亚美尼亚 – Armenia Armenian Armenians – 亚
阿塞拜疆 亚塞拜然 – Azerbaijan Azerbaijani Azeri – 阿
埃及 – Egypt Egyptian Egyptians – Cairo 埃
利比亚 – Libya Libyan Libyans – 利
突尼斯 突尼西亚 – Tunisia Tunisian Tunisians Tunis – 突
阿尔及利亚 – Algeria Algerian Algerians – 阿
摩洛哥 – Morocco Moroccan Moroccans – 摩
苏丹 – Sudan Sudanese – Sultan Sultanate 苏
南苏丹 – South_Sudan South_Sudanese Sudanese – 南
埃塞俄比亚 衣索比亚 – Ethiopia Ethiopian Ethiopians Abyssinia – 埃
厄立特里亚 厄利垂亚 – Eritrea Eritrean – 厄
吉布提 吉布地 – Djibouti – 吉
索马里 索马利亚 – Somalia Somali Somalis – 索
肯尼亚 肯亚 – Kenya Kenyan Kenyans – 肯
坦桑尼亚 坦尚尼亚 – Tanzania Tanzanian Tanzanians – 坦
乌干达 – Uganda Ugandan Ugandans – 乌
卢旺达 卢安达 – Rwanda Rwandan Rwandans – 卢
布隆迪 蒲隆地 – Burundi Burundian – 布
刚果 – Congo Congolese – DRC 刚 扎伊尔
安哥拉 – Angola Angolan Angolans – 安
赞比亚 尚比亚 – Zambia Zambian Zambians – 赞
津巴布韦 辛巴威 – Zimbabwe Zimbabwean Zimbabweans Rhodesia – 津
莫桑比克 莫三比克 – Mozambique Mozambican – 莫
马拉维 马拉威 – Malawi Malawian – 马
马达加斯加 – Madagascar Malagasy – 马
毛里求斯 模里西斯 – Mauritius Mauritian – 毛
科摩罗 葛摩 – Comoros Comorian – 科
圣多美和普林西比 圣多美普林西比 圣多美 – São_Tomé Sao_Tome Sao_Tomé – 圣
塞舌尔 塞席尔 – Seychelles – 塞
纳米比亚 – Namibia Namibian – 纳
博茨瓦纳 波札那 – Botswana – 博
南非 – South_Africa South_African South_Africans – 南
莱索托 赖索托 – Lesotho – 莱
斯威士兰 史瓦帝尼 – Eswatini Swaziland – 斯
尼日利亚 奈及利亚 – Nigeria Nigerian Nigerians – 尼
尼日尔 尼日 – Niger Nigerien – 尼
加纳 迦纳 – Ghana Ghanaian Ghanaians – 加
科特迪瓦 象牙海岸 – Côte_d'Ivoire Ivory_Coast Ivorian Cote_d'Ivoire – 科
塞内加尔 – Senegal Senegalese – 塞
马里 马利 – Mali Malian Malians – 马
布基纳法索 – Burkina_Faso Burkinabe – 布
贝宁 贝南 – Benin Beninese – 贝
多哥 – Togo Togolese – 多
利比里亚 赖比瑞亚 – Liberia Liberian – 利
塞拉利昂 狮子山 – Sierra_Leone Sierra_Leonean – 塞 狮
几内亚比绍 – Guinea-Bissau – 几
几内亚 – Guinea Guinean – 几
赤道几内亚 – Equatorial_Guinea – 赤
冈比亚 甘比亚 – Gambia Gambian – 冈
佛得角 维德角 – Cape_Verde Cabo_Verde – 佛
毛里塔尼亚 茅利塔尼亚 – Mauritania Mauritanian – 毛
乍得 查德 – Chad Chadian – 乍
喀麦隆 – Cameroon Cameroonian – 喀
加蓬 加彭 – Gabon Gabonese – 加
中非共和国 – Central_African_Republic – CAR 中
加拿大 – Canada Canadian Canadians – Ottawa 加
墨西哥 – Mexico Mexican Mexicans – 墨
古巴 – Cuba Cuban Cubans – Havana 古
牙买加 – Jamaica Jamaican Jamaicans – 牙
海地 – Haiti Haitian Haitians – 海
多米尼加 多明尼加 – Dominican_Republic Dominican Dominicans – 多
多米尼克 – Dominica – 多
特立尼达和多巴哥 特立尼达 千里达 – Trinidad Tobago – 特
巴哈马 – Bahamas Bahamian – 巴
巴巴多斯 – Barbados Barbadian – 巴
危地马拉 瓜地马拉 – Guatemala Guatemalan – 危
洪都拉斯 宏都拉斯 – Honduras Honduran – 洪
萨尔瓦多 – El_Salvador Salvadoran – 萨
尼加拉瓜 – Nicaragua Nicaraguan – 尼
哥斯达黎加 哥斯大黎加 – Costa_Rica Costa_Rican – 哥
巴拿马 – Panama Panamanian – 巴
格林纳达 格瑞那达 – Grenada Grenadian – 格
圣卢西亚 圣露西亚 – Saint_Lucia St_Lucia – 圣
伯利兹 贝里斯 – Belize – 伯
哥伦比亚 – Colombia Colombian Colombians Columbia – 哥
委内瑞拉 – Venezuela Venezuelan Venezuelans – 委
圭亚那 盖亚那 – Guyana Guyanese – 圭
苏里南 – Suriname Surinamese – 苏
厄瓜多尔 厄瓜多 – Ecuador Ecuadorian Ecuadorean – 厄
秘鲁 – Peru Peruvian Peruvians – 秘
玻利维亚 – Bolivia Bolivian Bolivians – 玻
巴西 – Brazil Brazilian Brazilians – 巴
巴拉圭 – Paraguay Paraguayan – 巴
乌拉圭 – Uruguay Uruguayan – 乌
阿根廷 – Argentina Argentine Argentinian Argentines – 阿
智利 – Chile Chilean Chileans – Santiago 智
澳大利亚 澳洲 – Australia Australian Australians Aussie – Canberra 澳
新西兰 纽西兰 – New_Zealand New_Zealander New_Zealanders Kiwi – 新 纽
斐济 – Fiji Fijian – 斐
萨摩亚 – Samoa Samoan – 萨
汤加 东加 – Tonga Tongan – 汤
瓦努阿图 万那杜 – Vanuatu – 瓦
所罗门群岛 – Solomon_Islands – 所
巴布亚新几内亚 – Papua_New_Guinea Papua – PNG 巴
基里巴斯 吉里巴斯 – Kiribati – 基
瑙鲁 诺鲁 – Nauru – 瑙
帕劳 帛琉 – Palau – 帕
密克罗尼西亚 – Micronesia Micronesian – 密
马绍尔群岛 – Marshall_Islands – 马
图瓦卢 吐瓦鲁 – Tuvalu – 图
"""
CONTINENTS = """
亚洲 – Asia Asian Asians Asia-Pacific – Orient 亚
欧洲 – Europe European Europeans – EU Continent Western West 欧 欧元
非洲 – Africa African Africans – Black 非
美洲 – Americas America American – 美
北美洲 北美 – North_America North_American America American Americas – US Canada 美
南美洲 南美 – South_America South_American Latin_America Americas – 美
拉丁美洲 拉美 – Latin_America Latin_American South_America Americas – Latin 美
大洋洲 – Oceania – Pacific Australasia
南极洲 南极 – Antarctica Antarctic South_Pole Antarctic_Ocean – 南
北极 – Arctic North_Pole Arctic_Ocean – 北
"""
OCEANS = """
太平洋 – Pacific Pacific_Ocean – Asia-Pacific 太
大西洋 – Atlantic Atlantic_Ocean – transatlantic NATO North_Atlantic 大
印度洋 – Indian_Ocean – Indo-Pacific 印
北冰洋 – Arctic_Ocean Arctic – polar 北
地中海 – Mediterranean – 地中
加勒比海 加勒比 – Caribbean – 加勒
波罗的海 – Baltic – 波罗
"""
PLANETS = """
水星 – Mercury – Mercurian
金星 – Venus – Venusian evening_star morning_star 太白
火星 – Mars Martian Martians – red_planet
木星 – Jupiter Jovian – 木卫
土星 – Saturn Saturnian – 土卫
天王星 – Uranus Uranian
海王星 – Neptune
冥王星 – Pluto
"""
