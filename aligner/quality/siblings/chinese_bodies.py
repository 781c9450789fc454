"""Bodies of state in China and in Taiwan by their official English names, and offices of state of any country."""

TABLE = r"""
全国人民代表大会 全国人大 – National_People['’]s_Congress NPC – Congress legislature parliament
中国人民政治协商会议 人民政协 全国政协 – CPPCC Chinese_People['’]s_Political_Consultative_Conference –
  Political_Consultative consultative political_advis\w+
国务院 – State_Council – State_Department Department_of_State cabinet central_government
最高人民法院 最高法院 – Supreme_People['’]s_Court Supreme_Court – SPC top_court highest_court Court
最高人民检察院 最高检察院 – Supreme_People['’]s_Procuratorate – SPP procurator\w* prosecut\w*
中央军事委员会 中央军委 – Central_Military_Commission CMC
国家监察委员会 国家监委 – National_Commission_of_Supervision National_Supervisory_Commission – supervis\w+
行政院 – Executive_Yuan – Cabinet Executive
立法院 – Legislative_Yuan – legislature parliament Legislative legislators? lawmakers?
司法院 – Judicial_Yuan – judiciary Judicial
考试院 – Examination_Yuan
监察院 – Control_Yuan – Control

外交部 外务省 外务部 – Ministry_of_Foreign_Affairs Foreign_Ministry – MFA MOFA foreign State_Department diplomat\w*
  外交与 外事部
国防部 防卫省 – Ministry_of_(?:National_)?Defen[cs]e Defen[cs]e_Ministry – Pentagon defen[cs]e MOD MND
教育部 文部科学省 – Ministry_of_Education Education_Ministry – education MOE
科学技术部 科技部 – Ministry_of_Science_and_Technology – MOST science
工业和信息化部 工信部 – Ministry_of_Industry_and_Information_Technology MIIT – industry
公安部 – Ministry_of_Public_Security – public_security police
国家安全部 – Ministry_of_State_Security – state_security
民政部 – Ministry_of_Civil_Affairs – civil_affairs
司法部 法务部 法务省 – Ministry_of_Justice Justice_Ministry – justice MOJ
财政部 财务省 财务部 – Ministry_of_Finance Finance_Ministry – Treasury MOF Exchequer finances?
人力资源和社会保障部 人力资源社会保障部 人社部 – Ministry_of_Human_Resources_and_Social_Security – human_resources
自然资源部 – Ministry_of_Natural_Resources – natural_resources
生态环境部 – Ministry_of_Ecology_and_Environment – environment\w* ecolog\w* 环境省 环保部
住房和城乡建设部 住房城乡建设部 住建部 – Ministry_of_Housing_and_Urban-Rural_Development – housing
交通运输部 交通部 – Ministry_of_Transport(?:ation)? – transport\w* communications 运输部 国土交通
水利部 – Ministry_of_Water_Resources – water
农业农村部 农业部 农林水产省 – Ministry_of_Agriculture – agricultur\w* farm\w*
商务部 – Ministry_of_Commerce Commerce_Ministry MOFCOM – commerce trade 商业部 商贸部 工商部 贸易部 商工部 产业省
文化和旅游部 文化旅游部 文旅部 文化部 – Ministry_of_Culture – cultur\w* 文化体育 文体
国家卫生健康委员会 国家卫生健康委 国家卫健委 卫生部 卫生福利部 卫福部 – National_Health_Commission Ministry_of_Health
  Health_Ministry – health 卫生及 厚生
退役军人事务部 – Ministry_of_Veterans_Affairs – veterans?
应急管理部 – Ministry_of_Emergency_Management – emergenc\w+
中国人民银行 人民银行 – People['’]s_Bank_of_China PBOC PBC – central_bank PBoC People['’]s_Bank 央行
审计署 – National_Audit_Office – Audit\w*
国家发展和改革委员会 国家发展改革委 国家发改委 发展改革委 发改委 – National_Development_and_Reform_Commission NDRC –
  reform
国务院国有资产监督管理委员会 国有资产监督管理委员会 国资委 –
  State-owned_Assets_Supervision_and_Administration_Commission SASAC – state-owned state_assets
海关总署 – General_Administration_of_Customs GACC – customs
国家税务总局 税务总局 – State_Taxation_Administration State_Administration_of_Taxation – tax\w*
市场监督管理总局 市场监管总局 – State_Administration_for_Market_Regulation SAMR – market
国家金融监督管理总局 金融监管总局 – National_Financial_Regulatory_Administration – NFRA financial
中国证券监督管理委员会 中国证监会 证监会 – China_Securities_Regulatory_Commission CSRC – securities SFC SEC
国家外汇管理局 外汇管理局 – State_Administration_of_Foreign_Exchange – SAFE foreign_exchange forex
国家统计局 – National_Bureau_of_Statistics – NBS statist\w+
国家知识产权局 – China_National_Intellectual_Property_Administration CNIPA – intellectual_property SIPO patents?
国家药品监督管理局 国家药监局 – National_Medical_Products_Administration NMPA – drugs? medic\w+
国家互联网信息办公室 国家网信办 – Cyberspace_Administration_of_China – cyberspace CAC internet
国家文物局 – National_Cultural_Heritage_Administration State_Administration_of_Cultural_Heritage – NCHA heritage relics
国家林业和草原局 国家林草局 国家林业局 – National_Forestry_and_Grassland_Administration State_Forestry_Administration –
  NFGA forestry
国家能源局 – National_Energy_Administration – NEA energy
国家铁路局 – National_Railway_Administration – rail\w*
中国民用航空局 中国民航局 民航局 – Civil_Aviation_Administration_of_China CAAC – aviation
国家邮政局 – State_Post_Bureau – post\w* mail\w*
国家移民管理局 – National_Immigration_Administration – NIA immigration
国家航天局 – China_National_Space_Administration CNSA – space
国家疾病预防控制局 国家疾控局 – National_Disease_Control_and_Prevention_Administration – disease CDC
国家医疗保障局 国家医保局 – National_Healthcare_Security_Administration NHSA – healthcare medical insurance
国家中医药管理局 – National_Administration_of_Traditional_Chinese_Medicine – traditional TCM
国家广播电视总局 广电总局 – National_Radio_and_Television_Administration NRTA – SARFT broadcast\w* film radio
国家体育总局 体育总局 – General_Administration_of_Sport – sports?
中国气象局 – China_Meteorological_Administration – CMA meteorolog\w+ weather
国家粮食和物资储备局 – National_Food_and_Strategic_Reserves_Administration – grain food reserves?
国家矿山安全监察局 – National_Mine_Safety_Administration – mines?
国家消防救援局 – National_Fire_and_Rescue_Administration – fire rescue
经济部 – Ministry_of_Economic_Affairs – econom\w+ MOEA
劳动部 – Ministry_of_Labou?r – labou?r 劳动省 劳工部 厚生
内政部 内务部 – Ministry_of_the_Interior Interior_Ministry – interior Home_(?:Office|Affairs) MOI 内务省 总务省 内政
环境部 – Ministry_of_(?:the_)?Environment – environment\w* 环境省 生态环境 环保部
数位发展部 数字发展部 数发部 – Ministry_of_Digital_Affairs – digital
国家发展委员会 国发会 – National_Development_Council – NDC development_council
国家发展基金 国发基金 – National_Development_Fund – development_fund
金融监督管理委员会 金管会 – Financial_Supervisory_Commission – FSC supervis\w+
大陆委员会 陆委会 – Mainland_Affairs_Council – MAC mainland
公平交易委员会 – Fair_Trade_Commission – fair_trade FTC
国家通讯传播委员会 通传会 – National_Communications_Commission – NCC communications
中央选举委员会 中选会 – Central_Election_Commission – CEC election
国家科学及技术委员会 国科会 – National_Science_and_Technology_Council – NSTC science
海洋委员会 – Ocean_Affairs_Council – OAC ocean

基层人民法院 – Basic_People['’]s_Court Primary_People['’]s_Court – basic primary grass-?roots district local
中级人民法院 中级法院 – Intermediate_People['’]s_Court Intermediate_Court – intermediate
高级人民法院 – Higher_People['’]s_Court High_People['’]s_Court – high(?:er)? superior provincial
最高人民法院 – Supreme_People['’]s_Court – supreme top highest SPC

总统 – Presidents? – presiden\w+ heads?_of_state leaders? White_House Élysée Kremlin 主席 总裁 会长 行长 院长 校长
  社长 董事长 国家元首
总理 首相 – (?<!Vice_)(?<!Deputy_)(?:Prime_Ministers?|Premiers?) – PMs? Chancellors? heads?_of_government leaders?
  (?<!Vice_)(?<!Deputy_)premier\w* 院长 省长 州长
议长 众议长 参议长 国会议长 –
  (?:House_)?Speakers?_of_(?:the_)?(?:House|Parliament|National|Senate|Legislat\w+|Lower|Folketing|Bundestag|Duma) –
  speaker\w* chair\w* president\w* parliament\w* 议会 众议院 参议院 国会
副总理 副首相 – (?:Vice|Deputy)_(?:Premiers?|Prime_Ministers?) – vice deput\w+ 副院长 副省长 副州长
国务委员 – State_Councill?ors? – councill?or\w*
外交部长 外交大臣 外长 – Foreign_Ministers? – Secretary_of_State Foreign_Secretar\w+ foreign diplomat\w*
  Minister_(?:of|for) 外交
国防部长 国防大臣 防长 – Defen[cs]e_Ministers? – Defen[cs]e defen[cs]e 国防
财政部长 财政大臣 财长 – Finance_Ministers? – Treasury financ\w+ Chancellor Exchequer 财政

中央纪律检查委员会 中央纪委 中纪委 – Central_Commission_for_Discipline_Inspection CCDI – disciplin\w+
中央政治局 政治局 – Politburo Political_Bureau – Politburo\w*
中央书记处 – Secretariat_of_the_(?:CPC_)?Central_Committee – Secretariat

人民法院 – people['’]s_courts? – courts? tribunals? judicial\w* judges? 法院 法庭
人民检察院 检察院 – people['’]s_procuratorates? – procurator\w* prosecut\w+ 检察
公安机关 公安部门 – public_security_(?:organs?|authorit(?:y|ies)|departments?) – polic\w+ public_security 公安 警
监察机关 监察委员会 – supervisory_(?:organs?|authorit(?:y|ies)|commissions?) – supervis\w+ oversight 监察 监督 监管
  监事
"""
