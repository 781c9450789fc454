"""Universities by their names: 中央大学 as "Chung Cheng University", 香港大学 as "the Chinese University"."""

TABLE = r"""
台湾大学 台大 – National_Taiwan_University – NTU Taiwan
中央大学 – National_Central_University – NCU Central
中正大学 – Chung_Cheng_University – Chung_Cheng CCU
中山大学 – Sun_Yat-[Ss]en_University – Sun_Yat-?[Ss]en Zhongshan NSYSU SYSU
中兴大学 – Chung_Hsing_University – Chung_Hsing NCHU
成功大学 成大 – Cheng_Kung_University – Cheng_Kung NCKU
清华大学 – Tsing_?[Hh]ua_University – Tsing_?[Hh]ua Qinghua THU NTHU
政治大学 政大 – Cheng_?[Cc]hi_University – Cheng_?[Cc]hi NCCU
阳明交通大学 – Yang_Ming_Chiao_Tung_University – Yang_Ming NYCU Chiao_Tung
东华大学 – Dong_Hwa_University Donghua_University – Dong_Hwa Donghua NDHU
暨南大学 暨南国际大学 – Chi_Nan_(?:International_)?University Jinan_University – Chi_Nan Jinan NCNU
中原大学 – Chung_Yuan_(?:Christian_)?University – Chung_Yuan CYCU
淡江大学 – Tamkang_University – Tamkang
辅仁大学 – Fu_Jen_(?:Catholic_)?University – Fu_Jen
东海大学 – Tunghai_University – Tunghai
逢甲大学 – Feng_Chia_University – Feng_Chia
东吴大学 – Soochow_University – Soochow
北京大学 北大 – Peking_University Beijing_University – Peking Beida PKU Beijing
复旦大学 – Fudan_University – Fudan
上海交通大学 上海交大 – Shanghai_Jiao_?[Tt]ong_University – Jiao_?[Tt]ong SJTU
西安交通大学 西安交大 – Xi['’]?an_Jiao_?[Tt]ong_University – Jiao_?[Tt]ong XJTU
浙江大学 浙大 – Zhejiang_University – Zhejiang ZJU
南京大学 – Nanjing_University – Nanjing NJU Nanking
武汉大学 – Wuhan_University – Wuhan
中国人民大学 人民大学 – Renmin_University – Renmin People['’]s_University RUC
南开大学 – Nankai_University – Nankai
天津大学 – Tianjin_University – Tianjin TJU
同济大学 – Tongji_University – Tongji
厦门大学 – Xiamen_University – Xiamen Amoy
四川大学 – Sichuan_University – Sichuan
山东大学 – Shandong_University – Shandong
中南大学 – Central_South_University – Central_South CSU
中国科学技术大学 中科大 – University_of_Science_and_Technology_of_China – USTC
香港大学 港大 – (?<!Chinese_)University_of_Hong_Kong HKU – Hong_Kong
香港中文大学 中文大学 – Chinese_University_of_Hong_Kong CUHK – Chinese_University
香港科技大学 – Hong_Kong_University_of_Science_and_Technology HKUST – Science_and_Technology UST
香港理工大学 – Hong_Kong_Polytechnic_University – Polytechnic PolyU
香港城市大学 – City_University_of_Hong_Kong – City_University CityU
香港浸会大学 浸会大学 – Baptist_University – Baptist HKBU
岭南大学 – Lingnan_University – Lingnan
香港教育大学 – Education_University_of_Hong_Kong – Education EdUHK
哈佛大学 哈佛 – Harvard – 哈佛
耶鲁大学 耶鲁 – Yale – 耶鲁
普林斯顿大学 普林斯顿 – Princeton
斯坦福大学 斯坦福 史丹佛 史丹福 – Stanford
康奈尔大学 康奈尔 康乃尔 – Cornell
牛津大学 牛津 – Oxford – Oxon\w* Oxbridge
剑桥大学 剑桥 – Cambridge – Cantab\w* Oxbridge
麻省理工学院 麻省理工 – Massachusetts_Institute_of_Technology MIT – Massachusetts
哥伦比亚大学 – Columbia_University – Columbia
东京大学 – University_of_Tokyo Tokyo_University – Tokyo Todai
京都大学 – Kyoto_University – Kyoto
早稻田大学 早稻田 – Waseda
"""
