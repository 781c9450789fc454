"""Districts and towns of Hong Kong, counties and cities of Taiwan; written as `countries` has it."""

HONG_KONG = """
中西区 – Central_and_Western – Central
湾仔 – Wan_Chai Wanchai
油尖旺 – Yau_Tsim_Mong
深水埗 – Sham_Shui_Po Shamshuipo
九龙城 – Kowloon_City
黄大仙 – Wong_Tai_Sin
观塘 – Kwun_Tong
葵青 – Kwai_Tsing
荃湾 – Tsuen_Wan
屯门 – Tuen_Mun
元朗 – Yuen_Long
大埔 – Tai_Po
沙田 – Sha_Tin Shatin
西贡 – Sai_Kung
启德 – Kai_Tak
将军澳 – Tseung_Kwan_O
天水围 – Tin_Shui_Wai
东涌 – Tung_Chung
粉岭 – Fanling
葵涌 – Kwai_Chung
旺角 – Mong_Kok Mongkok
尖沙咀 – Tsim_Sha_Tsui – TST
油麻地 – Yau_Ma_Tei
铜锣湾 – Causeway_Bay
柴湾 – Chai_Wan
薄扶林 – Pok_Fu_Lam Pokfulam
坚尼地城 – Kennedy_Town
筲箕湾 – Shau_Kei_Wan Shaukeiwan
鲗鱼涌 – Quarry_Bay
红磡 – Hung_Hom Hunghom
何文田 – Ho_Man_Tin Homantin
土瓜湾 – To_Kwa_Wan
牛头角 – Ngau_Tau_Kok
长沙湾 – Cheung_Sha_Wan
大屿山 – Lantau
南丫岛 – Lamma
坪洲 – Peng_Chau
梅窝 – Mui_Wo
赤鱲角 – Chek_Lap_Kok
古洞 – Kwu_Tung
洪水桥 – Hung_Shui_Kiu
落马洲 – Lok_Ma_Chau
罗湖 – Lo_Wu – Luohu
文锦渡 – Man_Kam_To
香园围 – Heung_Yuen_Wai
"""
TAIWAN = """
新北 – New_Taipei – Taipei
基隆 – Keelung – Jilong
宜兰 – Yilan Ilan
苗栗 – Miaoli
彰化 – Changhua
南投 – Nantou
嘉义 – Chiayi
屏东 – Pingtung
台东 – Taitung
花莲 – Hualien
澎湖 – Penghu – Pescadores
金门 – Kinmen Quemoy Jinmen
马祖 – Matsu Mazu
兰屿 – Orchid_Island Lanyu
绿岛 – Green_Island Ludao Lyudao Lüdao – green_island
龟山岛 – Turtle_Island Guishan_Island – Guishan turtle
小琉球 – Lambai Lamay Xiaoliuqiu Liuqiu_Island Little_Liuqiu – Liuqiu
"""
