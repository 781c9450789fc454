"""Seas, straits, bays, rivers and islands: one a line, written as `countries` has it."""

SEAS = """
渤海 – Bohai_Sea Bohai_Gulf Gulf_of_Bohai – Bohai
黄海 – Yellow_Sea – Huanghai
东海 东中国海 – East_China_Sea – Donghai Eastern_Sea East_Sea
南海 南中国海 – South_China_Sea – Nanhai Southern_Sea South_Sea
日本海 – Sea_of_Japan Japan_Sea – East_Sea
菲律宾海 – Philippine_Sea
白令海 – Bering_Sea – Bering
鄂霍次克海 – Sea_of_Okhotsk – Okhotsk
阿拉伯海 – Arabian_Sea
红海 – Red_Sea
黑海 – Black_Sea
死海 – Dead_Sea
里海 – Caspian_Sea – Caspian
咸海 – Aral_Sea – Aral
北海 – North_Sea – Beihai Sea_of_the_North
爱琴海 – Aegean_Sea – Aegean
亚得里亚海 – Adriatic_Sea – Adriatic
波斯湾 – Persian_Gulf – Gulf
亚丁湾 – Gulf_of_Aden – Aden
几内亚湾 – Gulf_of_Guinea
墨西哥湾 – Gulf_of_Mexico
孟加拉湾 – Bay_of_Bengal – Bengal
北部湾 – Beibu_Gulf Gulf_of_Tonkin – Tonkin
泰国湾 暹罗湾 – Gulf_of_Thailand
杭州湾 – Hangzhou_Bay
台湾海峡 – Taiwan_Strait Taiwan_Straits – cross-strait cross-Strait Straits Strait
马六甲海峡 – Strait_of_Malacca Straits_of_Malacca Malacca_Strait – Malacca
霍尔木兹海峡 – Strait_of_Hormuz – Hormuz
曼德海峡 – Bab_el-Mandeb Bab-el-Mandeb – Mandeb Mandab
直布罗陀海峡 – Strait_of_Gibraltar – Gibraltar
英吉利海峡 – English_Channel – Channel
琼州海峡 – Qiongzhou_Strait Hainan_Strait
苏伊士运河 – Suez_Canal – Suez
巴拿马运河 – Panama_Canal
"""
RIVERS = """
长江 扬子江 – Yangtze Yangtse Changjiang – Yangzi river
黄河 – Yellow_River Huanghe – river
珠江 – Pearl_River Zhujiang – Pearl
淮河 – Huaihe Huai_River
辽河 – Liaohe Liao_River
松花江 – Songhua_River Songhuajiang – Songhua Sungari
雅鲁藏布江 – Yarlung_Zangbo Yarlung_Tsangpo – Brahmaputra
湄公河 – Mekong – Lancang
澜沧江 – Lancang – Mekong
恒河 – Ganges – Ganga
印度河 – Indus
尼罗河 – Nile
莱茵河 – Rhine
多瑙河 – Danube
伏尔加河 – Volga
泰晤士河 – Thames
塞纳河 – Seine
密西西比河 – Mississippi
"""
ISLANDS = """
冲绳 琉球 – Okinawa Okinawan Ryukyu Ryukyus Ryukyuan – 那霸 Japan Japanese
济州 – Jeju Cheju – Korea Korean
北海道 – Hokkaido – Japan Japanese
关岛 – Guam – US American
塞班 – Saipan
夏威夷 – Hawaii Hawaiian Hawaiians Hawai'i – Honolulu
巴厘 峇里 – Bali Balinese
苏门答腊 – Sumatra Sumatran
婆罗洲 加里曼丹 – Borneo Kalimantan
西西里 – Sicily Sicilian Sicilians
格陵兰 – Greenland Greenlandic
塔斯马尼亚 – Tasmania Tasmanian
崇明 – Chongming
舟山 – Zhoushan Chusan
"""
