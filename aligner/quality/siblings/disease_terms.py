"""Diseases, of eyes and organs, of people and of animals: 口蹄疫 as "swine fever", 麻疹 as "rubella"."""

TABLE = r"""
白内障 – cataracts? – opacit\w+
青光眼 – glaucoma – intraocular
近视 – (?:myopi\w+|near-?sighted\w*|short-?sighted\w*) – sight\w* vision
远视 – (?:hyperopi\w+|far-?sighted\w*|long-?sighted\w*) – sight\w* vision far\w*
结膜炎 – conjunctivitis – pink eye\w*
哮喘 – asthma\w* – wheez\w+ breath\w+
癫痫 – epilep\w+ – seiz\w+ fits? convuls\w+ 羊角风
贫血 – an(?:a)?emi[ac]\w* – iron blood\w* h(?:a)?emoglobin\w* pale pallid
糖尿病 – diabet\w+ – sugar insulin 糖尿
肺炎 – pneumonia – lung\w* covid\w* coronavirus\w* SARS 冠 疫
肝炎 – hepatitis – liver\w* hepat\w+
流感 – (?:influenza|flu) – H\dN\d virus\w* bird avian 禽流
结核病 肺结核 – (?:tuberculosis|TB) – consumpt\w+ tubercul\w+
疟疾 – malaria\w*
癌症 – cancers? – tumou?r\w* carcinom\w+ oncolog\w+ malignan\w+ 癌 肿瘤 抗癌
中风 脑卒中 – strokes? – cerebr\w+ apoplex\w+
心脏病 – heart_(?:disease|attack|condition|trouble)s? – cardi\w+ heart coronary
高血压 – (?:hypertension|high_blood_pressure) – blood\w* hypertens\w+ pressure 血压
关节炎 – arthritis – joint\w* rheumat\w+
过敏 – allerg\w+ – sensitiv\w+ hypersens\w+ anaphyl\w+ hay
霍乱 – cholera – vibrio\w* 猪瘟
登革热 – dengue – mosquito\w*
黄热病 – yellow_fever – yellow
鼠疫 – (?:bubonic|pneumonic)_plague plague – black_death yersinia 瘟 疫
天花 – small_?pox – pox ceiling\w* variola
麻疹 – measles – rubeola morbilli\w* 风疹 疹
风疹 德国麻疹 – rubella german_measles – rash 疹
流行性腮腺炎 腮腺炎 – mumps parotitis – parot\w+
水痘 – chicken_?pox varicella – pox
带状疱疹 – shingles – zoster herpes
百日咳 – pertussis whooping_cough – whoop\w* DTP DPT DTaP
白喉 – diphtheria – DTP DPT DTaP
破伤风 – tetanus – lockjaw DTP DPT DTaP
脊髓灰质炎 小儿麻痹症 小儿麻痹 – polio(?:myelitis)? – infantile
斑疹伤寒 – typhus – spotted
伤寒 – typhoid – enteric salmonella cold 斑疹
痢疾 – dysentery – diarrh\w+ shigell\w+ flux
艾滋病 爱滋病 – HIV AIDS – immunodeficiency 艾滋 爱滋
梅毒 – syphilis – syphil\w+ VD
淋病 – gonorrh\w+ – VD clap
埃博拉 伊波拉 – ebola
寨卡 – zika – mosquito\w*
猴痘 – monkey_?pox mpox – M痘
中东呼吸综合征 中东呼吸症候群 – MERS middle_east_respiratory – 中东
严重急性呼吸综合征 严重急性呼吸道症候群 非典型肺炎 – SARS severe_acute_respiratory – atypical 非典 沙士
手足口病 – hand,_foot_and_mouth – HFMD enterovirus 肠病毒
血吸虫病 – schistosomiasis bilharzia\w* – schisto\w+ snail\w* 血吸虫
麻风病 麻风 – leprosy – lep(?:er|ro)\w* hansen\w* 癞
脑膜炎 – meningitis – mening\w+
脑炎 – encephalitis – enceph\w+ brain
口蹄疫 – foot-and-mouth(?:_disease)? – hoof FMD
非洲猪瘟 – African_swine_fever – ASF swine
猪瘟 – (?<!African_)swine_fever hog_cholera – swine hog pig\w* 猪
禽流感 – (?:avian|bird)_(?:influenza|flu) – H\dN\d avian bird\w* poultry influenza flu 禽
猪流感 – swine_(?:influenza|flu) – H1N1 influenza flu 甲型 甲流 猪
疯牛病 牛海绵状脑病 – mad_cow_disease bovine_spongiform\w* – BSE mad
布鲁氏菌病 布鲁氏杆菌病 布鲁菌病 – brucell\w+ – undulant
炭疽病 炭疽 – anthrax
狂犬病 – rabies – rabid hydrophobia 狂犬
小反刍兽疫 – peste_des_petits_ruminants – PPR
蓝舌病 – blue_?tongue
新城疫 新城病 – newcastle_disease – newcastle
蓝耳病 – blue-?ear PRRS – porcine
牛结节性皮肤病 结节性皮肤病 牛结节疹 – lumpy_skin – lumpy LSD
白粉病 – powdery_mildew – mildew
锈病 – (?:stripe|stem|leaf|yellow)_rust – rust\w*
稻瘟病 – rice_blast – blast
松材线虫病 – pine_wilt pine_wood_nematode – pine nematode\w*
"""
