"""Provinces of China, and cities of many countries: one a line, Chinese names – English names – words beside it.

Written as `countries` has it. The words beside a city are the country's or the province's: a text may name the one for
the other.
"""

PROVINCES = """
河北 – Hebei
山西 – Shanxi
辽宁 – Liaoning
吉林 – Jilin
黑龙江 – Heilongjiang
江苏 – Jiangsu Kiangsu
浙江 – Zhejiang Chekiang
安徽 – Anhui
福建 – Fujian Fukien
江西 – Jiangxi
山东 – Shandong Shantung
河南 – Henan
湖北 – Hubei
湖南 – Hunan
广东 – Guangdong Canton Kwangtung – Cantonese 粤
海南 – Hainan
四川 – Sichuan Szechuan Szechwan
贵州 – Guizhou
云南 – Yunnan
陕西 – Shaanxi
甘肃 – Gansu
青海 – Qinghai
内蒙古 – Inner_Mongolia – Mongolian Mongolia
广西 – Guangxi
西藏 – Tibet Tibetan Tibetans Xizang
宁夏 – Ningxia
新疆 – Xinjiang
"""
CITIES = """
北京 北平 – Beijing Peking Peiping Beijinger Beijingers Pekingese – China Chinese 中国 京 capital
上海 – Shanghai Shanghainese – 沪
天津 – Tianjin Tientsin – 津
重庆 – Chongqing Chungking – 渝
广州 – Guangzhou Canton – Cantonese 穗
深圳 – Shenzhen – 深
南京 – Nanjing Nanking – 宁
武汉 – Wuhan
成都 – Chengdu – 蓉
西安 – Xi'an Xi’an Xian – 长安 Chang'an Chang’an
杭州 – Hangzhou Hangchow
苏州 – Suzhou Soochow
沈阳 – Shenyang Mukden – 奉天
大连 – Dalian
青岛 – Qingdao Tsingtao
厦门 – Xiamen Amoy
宁波 – Ningbo
郑州 – Zhengzhou
长沙 – Changsha
昆明 – Kunming
哈尔滨 – Harbin
长春 – Changchun
石家庄 – Shijiazhuang
太原 – Taiyuan
呼和浩特 – Hohhot
南昌 – Nanchang
南宁 – Nanning
海口 – Haikou
三亚 – Sanya
贵阳 – Guiyang – Guizhou
兰州 – Lanzhou
西宁 – Xining
银川 – Yinchuan
珠海 – Zhuhai
东莞 – Dongguan
佛山 – Foshan
无锡 – Wuxi
温州 – Wenzhou
泉州 – Quanzhou
烟台 – Yantai
义乌 – Yiwu
济南 – Jinan
合肥 – Hefei
福州 – Fuzhou Foochow
拉萨 – Lhasa
乌鲁木齐 – Urumqi Ürümqi Urumchi
台北 – Taipei – 台
高雄 – Kaohsiung
台中 – Taichung
台南 – Tainan
新竹 – Hsinchu
桃园 – Taoyuan
九龙 – Kowloon
纽约 – New_York New_Yorker New_Yorkers – Manhattan NYC US American 美国
华盛顿 – Washington – US American 美国 DC
洛杉矶 – Los_Angeles – LA California 加州
芝加哥 – Chicago
波士顿 – Boston
旧金山 三藩市 – San_Francisco – California 加州
西雅图 – Seattle
休斯敦 休士顿 – Houston
费城 – Philadelphia
迈阿密 – Miami
伦敦 – London Londoner Londoners – Britain British UK 英国
曼彻斯特 – Manchester
利物浦 – Liverpool
爱丁堡 – Edinburgh
都柏林 – Dublin
巴黎 – Paris Parisian Parisians – France French 法国
里昂 – Lyon Lyons
马赛 – Marseille Marseilles
柏林 – Berlin Berliner Berliners – Germany German 德国
慕尼黑 – Munich
法兰克福 – Frankfurt
汉堡 – Hamburg
罗马 – Rome Roman Romans – Italy Italian 意大利
米兰 – Milan
威尼斯 – Venice Venetian Venetians
那不勒斯 拿坡里 – Naples
马德里 – Madrid – Spain Spanish 西班牙
巴塞罗那 巴塞隆纳 – Barcelona
里斯本 – Lisbon – Portugal Portuguese 葡萄牙
阿姆斯特丹 – Amsterdam
鹿特丹 – Rotterdam
海牙 – Hague
布鲁塞尔 – Brussels – Belgium EU 比利时 欧盟
日内瓦 – Geneva – Swiss 瑞士
苏黎世 – Zurich Zürich
维也纳 – Vienna Viennese – Austria Austrian 奥地利
斯德哥尔摩 – Stockholm – Sweden Swedish 瑞典
奥斯陆 – Oslo – Norway Norwegian 挪威
哥本哈根 – Copenhagen – Denmark Danish 丹麦
赫尔辛基 – Helsinki – Finland Finnish 芬兰
华沙 – Warsaw – Poland Polish 波兰
布拉格 – Prague – Czech 捷克
布达佩斯 – Budapest – Hungary Hungarian 匈牙利
布加勒斯特 – Bucharest – Romania 罗马尼亚
雅典 – Athens Athenian Athenians – Greece Greek 希腊
莫斯科 – Moscow – Russia Russian Kremlin 俄罗斯 苏联
圣彼得堡 列宁格勒 – Petersburg St_Petersburg Leningrad
明斯克 – Minsk – Belarus Belarusian 白俄罗斯
喀山 – Kazan
符拉迪沃斯托克 海参崴 – Vladivostok
贝尔格莱德 – Belgrade – Serbia Serbian 塞尔维亚 南斯拉夫
萨格勒布 – Zagreb – Croatia 克罗地亚
索非亚 – Sofia – Bulgaria 保加利亚
塔林 – Tallinn – Estonia 爱沙尼亚
维尔纽斯 – Vilnius – Lithuania 立陶宛
基辅 – Kyiv Kiev – Ukraine Ukrainian 乌克兰
伊斯坦布尔 – Istanbul Constantinople – Turkey Turkish 土耳其
安卡拉 – Ankara – Turkey Turkish 土耳其
东京 – Tokyo – Japan Japanese 日本
大阪 – Osaka
京都 – Kyoto
横滨 – Yokohama
名古屋 – Nagoya
广岛 – Hiroshima
长崎 – Nagasaki
首尔 汉城 – Seoul – South_Korea Korean 韩国 南韩
釜山 – Busan Pusan
平壤 – Pyongyang – North_Korea Korean 朝鲜 北韩
河内 – Hanoi – Vietnam Vietnamese 越南
海防 – Haiphong
胡志明市 西贡 – Ho_Chi_Minh_City Saigon
曼谷 – Bangkok – Thailand Thai 泰国
吉隆坡 – Kuala_Lumpur – Malaysia Malaysian 马来西亚
雅加达 – Jakarta – Indonesia Indonesian 印尼 印度尼西亚
马尼拉 – Manila – Philippines Philippine 菲律宾
仰光 – Yangon Rangoon
金边 – Phnom_Penh
岘港 – Da_Nang Danang
清迈 – Chiang_Mai
槟城 – Penang
泗水 – Surabaya
万隆 – Bandung
宿务 – Cebu
内比都 – Naypyidaw Nay_Pyi_Taw – Myanmar 缅甸
斯里巴加湾 – Bandar_Seri_Begawan – Brunei 文莱 汶莱
万象 永珍 – Vientiane
新德里 德里 – New_Delhi Delhi – India Indian 印度
孟买 – Mumbai Bombay
加尔各答 – Calcutta Kolkata
伊斯兰堡 – Islamabad – Pakistan Pakistani 巴基斯坦
卡拉奇 – Karachi
拉合尔 – Lahore
瓜达尔 – Gwadar
喀布尔 – Kabul – Afghan Afghanistan 阿富汗
加德满都 – Kathmandu – Nepal 尼泊尔
阿斯塔纳 – Astana Nur-Sultan – Kazakh Kazakhstan 哈萨克
阿拉木图 – Almaty Alma-Ata
塔什干 – Tashkent – Uzbek Uzbekistan 乌兹别克
撒马尔罕 撒马尔罕市 – Samarkand
布哈拉 – Bukhara
比什凯克 – Bishkek – Kyrgyz Kyrgyzstan 吉尔吉斯
杜尚别 – Dushanbe – Tajik Tajikistan 塔吉克
阿什哈巴德 – Ashgabat – Turkmen Turkmenistan 土库曼
巴库 – Baku – Azerbaijan 阿塞拜疆
第比利斯 – Tbilisi – Georgia Georgian 格鲁吉亚
埃里温 – Yerevan – Armenia 亚美尼亚
乌兰巴托 – Ulaanbaatar Ulan_Bator – Mongolia Mongolian 蒙古
达卡 – Dhaka Dakar
科伦坡 – Colombo
德黑兰 – Tehran Teheran – Iran Iranian 伊朗
巴格达 – Baghdad – Iraq Iraqi 伊拉克
大马士革 – Damascus – Syria Syrian 叙利亚
贝鲁特 – Beirut
耶路撒冷 – Jerusalem
特拉维夫 – Tel_Aviv
利雅得 – Riyadh – Saudi 沙特
迪拜 杜拜 – Dubai
阿布扎比 阿布达比 – Abu_Dhabi
多哈 – Doha
吉达 – Jeddah
麦加 – Mecca Makkah
安曼 – Amman – Jordan 约旦
马斯喀特 – Muscat – Oman 阿曼
麦纳麦 – Manama – Bahrain 巴林
开罗 – Cairo – Egypt Egyptian 埃及
亚历山大港 – Alexandria
内罗毕 奈洛比 – Nairobi – Kenya Kenyan 肯尼亚 肯亚
蒙巴萨 – Mombasa
亚的斯亚贝巴 – Addis_Ababa – Ethiopia Ethiopian 埃塞俄比亚
达累斯萨拉姆 – Dar_es_Salaam
坎帕拉 – Kampala – Uganda 乌干达
基加利 – Kigali – Rwanda 卢旺达
哈拉雷 – Harare – Zimbabwe 津巴布韦
卢萨卡 – Lusaka – Zambia 赞比亚
罗安达 – Luanda – Angola 安哥拉
马普托 – Maputo – Mozambique 莫桑比克
温得和克 – Windhoek – Namibia 纳米比亚
哈博罗内 – Gaborone – Botswana 博茨瓦纳
比勒陀利亚 – Pretoria – South_Africa 南非
德班 – Durban
阿布贾 – Abuja – Nigeria Nigerian 尼日利亚
阿克拉 – Accra – Ghana 加纳
阿比让 – Abidjan
达喀尔 – Dakar – Senegal 塞内加尔
阿尔及尔 – Algiers – Algeria Algerian 阿尔及利亚
的黎波里 – Tripoli – Libya Libyan 利比亚
拉巴特 – Rabat – Morocco 摩洛哥
卡萨布兰卡 – Casablanca
喀土穆 – Khartoum – Sudan Sudanese 苏丹
金沙萨 – Kinshasa – Congo 刚果
布拉柴维尔 – Brazzaville – Congo 刚果
摩加迪沙 – Mogadishu – Somalia 索马里
开普敦 – Cape_Town
约翰内斯堡 约翰尼斯堡 – Johannesburg
拉各斯 – Lagos
悉尼 雪梨 – Sydney
墨尔本 – Melbourne
堪培拉 坎培拉 – Canberra – Australia Australian 澳大利亚 澳洲
奥克兰 – Auckland Oakland
惠灵顿 威灵顿 – Wellington
多伦多 – Toronto
温哥华 – Vancouver
蒙特利尔 满地可 – Montreal
渥太华 – Ottawa – Canada Canadian 加拿大
墨西哥城 – Mexico_City
哈瓦那 – Havana – Cuba Cuban 古巴
里约热内卢 里约 – Rio_de_Janeiro Rio
圣保罗 – São_Paulo Sao_Paulo
巴西利亚 – Brasília Brasilia – Brazil 巴西
布宜诺斯艾利斯 – Buenos_Aires – Argentina 阿根廷
圣地亚哥 – Santiago San_Diego – Chile Chilean 智利
瓦尔帕莱索 – Valparaíso Valparaiso
利马 – Lima – Peru 秘鲁
波哥大 – Bogotá Bogota – Colombia 哥伦比亚
加拉加斯 – Caracas – Venezuela 委内瑞拉
"""
