"""The Hong Kong SAR's councils, committees, bureaux, departments and courts by their official English names."""

TABLE = r"""
立法会 – Legislative_Council LegCo – legislature legislators? lawmakers? Legislative
行政会议 – Executive_Council ExCo – Executive_Councillors?
区议会 – District_Councils? – DCs?
财务委员会 财委会 – Finance_Committee
工务小组委员会 – Public_Works_Subcommittee
人事编制小组委员会 – Establishment_Subcommittee
内务委员会 – House_Committee

房屋局 – Housing_Bureau Secretary_for_Housing – 运输及房屋局 规划及房屋局 住房 住建 房管 房产
发展局 – Development_Bureau Secretary_for_Development – SDEV DEVB 贸易发展局 贸发局 旅游发展局 旅发局 发展
教育局 – Education_Bureau Secretary_for_Education – EDB SED 教育厅 教育署 教委 教育部门 教育主管 教育处
保安局 – Security_Bureau Secretary_for_Security – 安全 公安 安保
医务卫生局 医卫局 – Health_Bureau Secretary_for_Health – 卫生
运输及物流局 运物局 运输及房屋局 – Transport_and_Logistics_Bureau Secretary_for_Transport – 运输 交通
环境及生态局 – Environment_and_Ecology_Bureau Secretary_for_(?:the_)?Environment – 环境 环保
劳工及福利局 劳福局 – Labour_and_Welfare_Bureau Secretary_for_Labour – 劳工 劳动
商务及经济发展局 商经局 – Commerce_and_Economic_Development_Bureau Secretary_for_Commerce – 商务
创新科技及工业局 创科局 – Innovation,?_Technology_and_Industry_Bureau Secretary_for_Innovation
文化体育及旅游局 – Culture,?_Sports_and_Tourism_Bureau Secretary_for_Culture – 文化
民政及青年事务局 – Home_and_Youth_Affairs_Bureau Secretary_for_Home – 民政
财经事务及库务局 财库局 – Financial_Services_and_the_Treasury_Bureau Secretary_for_Financial_Services – FSTB
政制及内地事务局 – Constitutional_and_Mainland_Affairs_Bureau Secretary_for_Constitutional
公务员事务局 – Civil_Service_Bureau Secretary_for_the_Civil_Service
房屋署 – Housing_Department Director_of_Housing – HD 住房 住建 房管 房产
屋宇署 – Buildings?_Department Director_of_Buildings – BD 建筑 楼宇部门
地政总署 – Lands_Department Director_of_Lands – LandsD 土地 地政
规划署 – Planning_Department Director_of_Planning – PlanD 规划
建筑署 – Architectural_Services_Department – ArchSD
土木工程拓展署 – Civil_Engineering_and_Development_Department – CEDD
渠务署 – Drainage_Services_Department – DSD
水务署 – Water_Supplies_Department – WSD 水务 供水
路政署 – Highways_Department Director_of_Highways – HyD 公路 路政 高速
运输署 – Transport_Department Commissioner_for_Transport – TD 运输 交通
消防处 – Fire_Services_Department – FSD 消防
入境事务处 入境处 – Immigration_Department Director_of_Immigration – ImmD 入境 移民
香港海关 – Customs_and_Excise_Department
卫生署 – Department_of_Health Director_of_Health – health_(?:bureau|department|authorit\w+) 卫生 健康 医务
社会福利署 社署 – Social_Welfare_Department Director_of_Social_Welfare – SWD 福利
劳工处 – Labour_Department – 劳工 劳动
食物环境卫生署 食环署 – Food_and_Environmental_Hygiene_Department – FEHD
渔农自然护理署 渔护署 – Agriculture,?_Fisheries_and_Conservation_Department – AFCD
环境保护署 环保署 – Environmental_Protection_Department – EPD EPA 环保 环境
民政事务总署 – Home_Affairs_Department
康乐及文化事务署 康文署 – Leisure_and_Cultural_Services_Department – LCSD
律政司 – Department_of_Justice Secretary_for_Justice – DoJ 司法 法务
政务司 – Chief_Secretary_for_Administration – Chief_Secretary CS
财政司 – Financial_Secretary – FS financ\w+
廉政公署 廉署 – ICAC Independent_Commission_Against_Corruption
医院管理局 医管局 – Hospital_Authority
房屋委员会 房委会 – Housing_Authority – HA
房屋协会 房协 – Housing_Society
市区重建局 市建局 – Urban_Renewal_Authority – URA
金融管理局 金管局 – Hong_Kong_Monetary_Authority HKMA – MAS
证券及期货事务监察委员会 – Securities_and_Futures_Commission – SFC
消费者委员会 消委会 – Consumer_Council
申诉专员公署 – Office_of_The_Ombudsman
税务局 – Inland_Revenue_Department – IRD 税务 国税

行政上诉委员会 – Administrative_Appeals_Board – AAB administrative
市政服务上诉委员会 – Municipal_Services_Appeals_Board – MSAB municipal
税务上诉委员会 – (?:Inland_Revenue_)?Board_of_Review – tax\w* review
城市规划委员会 城规会 – Town_Planning_Board – TPB planning 规划
城市规划上诉委员会 – Town_Planning_Appeal_Board – planning
酒牌局 – Liquor_Licensing_Board – LLB liquor
平等机会委员会 平机会 – Equal_Opportunities_Commission – EOC equal
古物咨询委员会 – Antiquities_Advisory_Board – AAB antiquit\w+
土地审裁处 – Lands_Tribunal – land\w*
小额钱债审裁处 – Small_Claims_Tribunal – small
劳资审裁处 – Labour_Tribunal – labou?r
竞争事务审裁处 – Competition_Tribunal – competition

终审法院 – Court_of_Final_Appeal – CFA final
上诉法庭 – Court_of_Appeal – appeal\w* appellate 上诉法院
原讼法庭 – Court_of_First_Instance – first_instance CFI 原讼 初审 一审
区域法院 – District_Courts? – district 地方法院 地区法院 区法院 地院 区法院 地区法院
裁判法院 – Magistrates['’]_Courts? – magistra\w+
"""
