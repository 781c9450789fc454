"""Terms of medicines and of those who give them: 药师 as "nurse", 便秘 as "diarrhoea"."""

TABLE = r"""
药师 药剂师 – pharmacists? – pharmac\w* chemists? druggists? dispens\w+ 药房 药店 药铺 药剂 药学 司药 配药 化学
护士 护理人员 护理师 – nurses? – nurs\w* caregivers? carers? sisters? matrons? 护 奶妈 保姆 乳母 阿姨
医生 医师 – doctors? physicians? – medic\w* practition\w+ clinic\w* GPs? surgeons? specialists? Dr \w+ologists?
  psychiatrist\w* dentist\w* vets? veterinar\w+ obstetrician\w* midwi\w+ paramedic\w* 医 博士 大夫 郎中 名誉

便秘 – constipat\w+
腹泻 – diarrh\w+ – loose_(?:stools?|bowels?) the_runs dysentery 泻 拉肚子 痢 拉稀
呕吐 – vomit\w* – sick\w* throw\w* threw retch\w* nause\w+ emesis 吐
皮疹 – rash(?:es)? – skin eruption\w* 疹 疱 鲁莽 草率
头痛 – headaches? migraines? – head\w* ach\w+ pain\w* trouble\w* 头疼 脑袋疼 偏头
头晕 – dizz\w+ vertigo – giddy light-?head\w+ faint\w* spin\w* swim\w* head\w* 晕 眩
失眠 – insomnia\w* – sleep\w* awake 睡
发热 发烧 – fever(?:s|ish)? – temperature heat\w* hot burn\w* warm\w* ill 热 烧
咳嗽 – cough(?:s|ed|ing)? – cough\w* throat 咳
关节痛 – joint_pains? arthralgia – joint\w* arthr\w+ 关节
肌肉痛 肌痛 – muscle_pains? myalgia – musc\w+ my\w+ 肌

血脂 脂质 – lipids? – fat\w* cholesterol lip\w+ 脂
血糖 – glucose blood_sugars? – sugar\w* glyc\w+ diabet\w+ 糖
血压 – blood_pressure – hyper\w+ hypo\w+ pressure 血压
胆固醇 – cholesterol – lipids? 脂
尿酸 – uric_acid – urate gout 痛风

肝脏 肝功能 肝病 – liver hepatic – hepat\w+ 肝
肾脏 肾功能 肾病 – kidneys? renal – nephr\w+ 肾 腰子
心脏病 心功能 心血管 – cardiac cardiovascular – cardi\w+ heart\w* coronar\w+ 心
肺部 肺功能 肺病 – lungs? pulmonary – respirat\w+ pneum\w+ chest tubercul\w+ TB consumpt\w+ 肺 胸

高血糖 – hyperglyc\w+ – high sugar diabet\w+
低血糖 – hypoglyc\w+ – low sugar

孕妇 怀孕 妊娠 – pregnan(?:t|cy|cies) – pregnan\w+ expect\w* matern\w+ gestat\w+ conce\w+ carry\w* child with 孕 妊 胎
  产妇 喜
哺乳期 哺乳 – breast-?feeding lactati(?:ng|on) – breast\w* lactat\w+ nurs\w+ suckl\w+ mammal\w* milk 乳 喂奶

老年医学科 老年病科 老年科 – geriatric\w* – elder\w* aged gerontolog\w+ old 老
产科 妇产科 – obstetric\w* – matern\w+ midwif\w+ gyn\w+ OB\w* 产 妇
儿科 – p(?:a)?ediatric\w* – child\w* 儿 童
外科 – surg(?:ery|ical) – surg\w+ operat\w+ 手术 外
急诊科 急诊部 – emergency_(?:departments?|rooms?|medicine) – emergenc\w+ A&E ER ED casualty urgent 急
精神科 – psychiatr\w+ – mental\w* psych\w+ 精神 心理
皮肤科 – dermatolog\w+ – skin derm\w+ 皮
眼科 – ophthalmolog\w+ – eye\w* ophthalm\w+ optic\w+ 眼
口腔科 牙科 – dentistry stomatolog\w+ – dent\w+ oral\w* teeth 口腔 牙
肿瘤科 – oncolog\w+ – cancer\w* tumou?r\w* 瘤 癌
心内科 心脏科 – cardiolog\w+ – cardi\w+ heart\w* 心
麻醉科 – an(?:a)?esthesiolog\w+ – an\w*esth\w+ 麻

饭前 餐前 – before_(?:\w+_)?(?:meals?|eating|food) – before pre\w* prior ahead appet\w+ aperitif\w* empty 前
饭后 餐后 – after_(?:\w+_)?(?:meals?|eating|food) – after\w* post\w* follow\w* dessert\w* digest\w+ with 后

口服 – oral(?:ly)? by_mouth – mouth swallow\w* tak\w+ took drink\w* tablet\w* pills? ingest\w* verbal\w* 口 服 吞 嘴
外用 – topical(?:ly)? for_external_use – extern\w+ out\w* appl\w+ skin ointment\w* 外 局部 涂
静脉注射 静脉滴注 – intravenous(?:ly)? – IV vein\w* inject\w* drip\w* infus\w+ 静脉 注射
肌内注射 肌肉注射 – intramuscular(?:ly)? – musc\w+ inject\w* IM 肌
皮下注射 – subcutaneous(?:ly)? – inject\w* skin SC hypoderm\w+ 皮下
吸入 吸入剂 – inhal(?:ed|ation|ers?|ing) – inhal\w+ breath\w* suck\w* aspirat\w+ suction\w* draw\w* intake\w* 吸
舌下 – sublingual(?:ly)? – tongue
鼻内 经鼻 – (?:intra)?nasal(?:ly)? – nos\w+ nasal\w*
"""
