"""Clinical trials and laboratory medicine: double-blind, inhibitors, blood cells, endpoints, forms of medicines."""

TABLE = r"""
双盲 – double-(?:blind|mask)\w* – doubl\w+
单盲 – single-(?:blind|mask)\w* – singl\w+
三盲 – triple-(?:blind|mask)\w* – tripl\w+
开放标签 开放性试验 非盲 – open-label\w* – open\w* un\w+ non-?blind\w* 开放

抑制剂 – inhibitors? – inhibit\w+ suppress\w* retard\w* block\w* SSRIs? PPIs? 抑制 阻
诱导剂 – inducers? – induc\w+ 诱导 诱发
激动剂 – agonists? – agon\w+ 激动
拮抗剂 – antagonists? – antagon\w+ block\w* 拮抗 对抗
阻滞剂 阻断剂 – blockers? – block\w* antagon\w+ 阻 拮抗
激活剂 活化剂 – activators? – activat\w+ 激活
增强剂 – enhancers? – enhanc\w+ strength\w* reinforc\w+ 增强
底物 – substrates? – 基质 基底

嗜酸性粒细胞 嗜酸粒细胞 嗜酸性白血球 嗜酸性球 嗜伊红性白血球 嗜伊红球 – eosinophil\w* – eosin\w+
中性粒细胞 嗜中性粒细胞 嗜中性白血球 嗜中性球 – neutrophil\w* – neutrop\w+ granulocyt\w+ ANC
嗜碱性粒细胞 嗜碱粒细胞 嗜碱性白血球 嗜碱性球 – basophil\w* – basop\w+
淋巴细胞 淋巴球 – lymphocyt\w+ – lymph\w+ T-?cells? B-?cells?
单核细胞 单核球 – monocyt\w+ – mono\w+ PBMCs?
血小板 – platelets? – thrombocyt\w+ PLT
红细胞 红血球 – red_(?:blood_)?(?:cells?|corpuscles?) erythrocyt\w+ – RBCs? erythro\w+ red 血红
白细胞 白血球 – white_(?:blood_)?(?:cells?|corpuscles?) leu[ck]ocyt\w+ – WBCs? leu[ck]o\w+ HLA white 白血
血红蛋白 血红素 血色素 – h(?:a)?emoglobin\w* – Hb HbA1c h(?:a)?em\w+ 血红
巨噬细胞 – macrophages? – phagocyt\w+
干细胞 – stem[\s-]cells? – stem
上皮细胞 – epithelial_cells? – epitheli\w+
癌细胞 肿瘤细胞 – (?:cancer|tumou?r)(?:ous)?_cells? – cancer\w* tumou?r\w* malignan\w+

血清 – serum sera – ser\w+
血浆 – plasma – blood
全血 – whole[\s-]blood – blood
尿液 – urine – urin\w+
唾液 – saliva – saliv\w+ spit\w*
脑脊液 – cerebrospinal_fluid – CSF spinal

丙氨酸氨基转移酶 丙氨酸转氨酶 谷丙转氨酶 – alanine_(?:amino)?trans\w+ ALT – GPT SGPT
天冬氨酸氨基转移酶 天冬氨酸转氨酶 谷草转氨酶 – aspartate_(?:amino)?trans\w+ AST – GOT SGOT
碱性磷酸酶 – alkaline_phosphatase ALP
总胆红素 胆红素 – (?:total_)?bilirubin – TBIL
肌酐 – creatinine
白蛋白 – albumin – albumin\w*
球蛋白 – globulins? – immunoglob\w+ Ig\w
尿素氮 – (?:blood_)?urea(?:_nitrogen)? BUN
肌钙蛋白 – troponin\w*

主要终点 主要疗效终点 主要目的 主要结局 主要结果指标 – primary_(?:\w+_){0,2}(?:end-?points?|objectives?|outcomes?) –
  primar\w+ main\w* chief\w* princip\w+ major\w* purpose\w* aim\w* key 主要
次要终点 次要疗效终点 次要目的 次要结局 次要结果指标 – secondary_(?:\w+_){0,2}(?:end-?points?|objectives?|outcomes?) –
  second\w* 次要 其次
探索性终点 探索性目的 – exploratory_(?:\w+_){0,2}(?:end-?points?|objectives?|outcomes?) – explor\w+ 探索

入选标准 纳入标准 入组标准 – inclusion_criteri(?:a|on) – inclu\w+ eligib\w+ enrol\w* entry select\w+ 入选 纳入 入组
排除标准 剔除标准 – exclusion_criteri(?:a|on) – exclu\w+ ineligib\w+ withdraw\w+ disqualif\w+ 排除 剔除

前瞻性 – prospective(?:ly)? – prospect\w+ forward\w* pro-?active\w* vision\w* foresight\w* looking 前瞻 远见
回顾性 – retrospective(?:ly)? – retrospect\w+ review\w* look\w* 回顾

原发性 原发 – primary – primar\w+ essential original\w* idiopathic 初级 小学 初
继发性 继发 – secondary – second\w* subsequent\w* 次 中学
转移性 – metastatic – metasta\w+ 转移

先天性 先天 – congenital(?:ly)? – inborn innate birth\w* inherit\w+ natural\w* genetic\w* hereditary born 先天 天生
  遗传
后天性 后天获得 – acquired – acquir\w+ nurtur\w+ later 获得 习得

常染色体显性 显性遗传 显性基因 – (?:autosomal_)?dominant – domina\w+ 显性 优势
常染色体隐性 隐性遗传 隐性基因 – (?:autosomal_)?recessive – recess\w+ 隐性

体内试验 体内实验 – in_vivo – vivo animal\w* body
体外试验 体外实验 – in_vitro – vitro laborator\w+ ex_vivo

片剂 药片 – tablets? – pill\w* tab\w* 片
胶囊 – capsules? – caps\w* gel 胶囊
注射液 注射剂 针剂 – injections? – inject\w* infus\w+ vial\w* ampoule\w* syringe\w* 注射 针
颗粒剂 冲剂 – granules? – granul\w+ sachet\w* powder\w*
糖浆 – syrups? – molasses
软膏 乳膏 药膏 – (?:ointments?|creams?) – ointment\w* cream\w* salve\w* 霜 奶油
滴眼液 眼药水 – eye_?drops? – ophthalmic drop\w*
贴剂 贴片 – (?:transdermal_)?patch(?:es)? – transderm\w+ plaster\w* patch\w*
栓剂 – suppositor(?:y|ies)
喷雾剂 气雾剂 – (?:sprays?|aerosols?) – spray\w* aerosol\w* inhal\w+ 喷
口服液 口服溶液 – oral_(?:solutions?|liquids?) – oral solution\w* liquid\w* 溶液

minor
轻度 – mild(?:ly)? – slight\w* light\w* minor low\w* small gentl\w+ weak\w* hypo\w+ shallow 轻 微 温和
中度 – moderate(?:ly)? – medium mid\w* middl\w+ intermediate modest\w* 中 适度 温和 一般 较
重度 – severe(?:ly)? – serious\w* heav\w+ high\w* acute\w* deep\w* grav\w+ profound\w* intens\w+ hard\w* sever\w+
  strong\w* hazard\w* extrem\w+ 重 严 剧 深

一线治疗 一线用药 一线疗法 – first-line – first\w* front\w* initial\w* 一线 首选
二线治疗 二线用药 二线疗法 – second-line – second\w* 二线 次
三线治疗 三线用药 – third-line – third\w* 三线

敏感性 敏感度 灵敏度 – sensitivit(?:y|ies) – sensitiv\w+ suscept\w+ respons\w+ 敏感
特异性 特异度 – specificit(?:y|ies) – specif\w+ idiosyn\w+ particular\w* 特异 具体 特定

平均值 平均数 均值 – (?:means?|averages?) – mean\w* averag\w+ 平均 均
中位数 中值 – medians? – median\w* middl\w+ mid-?\w+ 中位
标准差 – standard_deviations? SD – deviat\w+
标准误 标准误差 – standard_errors? SE – error\w*
方差 – variances? – varian\w+ ANOVA\w*
众数 – modes? – modal

minor
不良事件 – adverse_(?:\w+_)?events? – AEs? SAEs? event\w* incident\w* untoward adverse_effects? TEAEs? 副作用
不良反应 – adverse_(?:\w+_){0,2}reactions? – ADRs? side_\w+ reaction\w* adverse_effects? 副作用 反应

细菌 – bacteri(?:a|um|al) – bacteri\w+ germ\w* microb\w+ 菌
病毒 – virus(?:es)? viral – vir\w+ COVID\S* HIV HPV ebola influenza SARS 毒
真菌 – fung(?:i|us|al) – fung\w+ mold\w* mould\w* yeast\w* mushroom\w* 菌 霉
寄生虫 – parasit(?:es?|ic) – parasit\w+ worm\w* 虫

近端 – proximal(?:ly)? – near\w* close\w* proxim\w+
远端 – distal(?:ly)? – far\w* remote\w* distan\w+ dist\w+ 远程

左心室 左室 – left_ventric\w+ – left LV\w*
右心室 右室 – right_ventric\w+ – right RV\w*
左心房 左房 – left_atri\w+ – left LA
右心房 右房 – right_atri\w+ – right RA

上呼吸道 – upper_(?:respiratory|airway)\w* – upper URTI\w* URI
下呼吸道 – lower_(?:respiratory|airway)\w* – lower LRTI\w*
"""
