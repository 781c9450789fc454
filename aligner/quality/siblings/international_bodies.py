"""International organizations, courts and banks, and the organs of the United Nations and of the European Union."""

TABLE = r"""
世界卫生组织 世卫组织 世卫 – World_Health_Organi[sz]ation WHO – W\.H\.O health_(?:body|agency|organi[sz]ation)
世界贸易组织 世贸组织 世贸 – World_Trade_Organi[sz]ation WTO – W\.T\.O GATT trade_(?:body|organi[sz]ation)
国际货币基金组织 国际货币基金会 货币基金组织 – International_Monetary_Fund IMF – Fund
世界银行 世银 – World_Bank – IBRD Bank International_Bank_for_Reconstruction_and_Development
亚洲开发银行 亚开行 – Asian_Development_Bank ADB – Bank
亚洲基础设施投资银行 亚投行 – Asian_Infrastructure_Investment_Bank AIIB – Bank
新开发银行 金砖国家新开发银行 – New_Development_Bank – NDB Bank BRICS
欧洲投资银行 – European_Investment_Bank – EIB Bank
国际清算银行 – Bank_for_International_Settlements – BIS
安全理事会 安理会 – Security_Council UNSC – Council
联合国大会 联大 – UN_General_Assembly United_Nations_General_Assembly UNGA – Assembly General_Assembly 西南联大
经济及社会理事会 经社理事会 – Economic_and_Social_Council ECOSOC
人权理事会 – Human_Rights_Council UNHRC HRC – Council
国际法院 – International_Court_of_Justice ICJ – World_Court Court Hague
国际刑事法院 国际刑院 – International_Criminal_Court – ICC Court Hague
常设仲裁法院 – Permanent_Court_of_Arbitration – PCA tribunal Court Hague
国际海洋法法庭 – International_Tribunal_for_the_Law_of_the_Sea ITLOS – tribunal
联合国教育、科学及文化组织 联合国教科文组织 教科文组织 – UNESCO – United_Nations_Educational U\.N\.E\.S\.C\.O
联合国儿童基金会 儿童基金会 儿基会 – UNICEF – Children['’]?s_Fund children['’]s_(?:agency|charity)
联合国开发计划署 开发计划署 开发署 – UNDP United_Nations_Development_Program(?:me)? – Development_Program(?:me)?
联合国环境规划署 环境规划署 环境署 – UNEP United_Nations_Environment_Program(?:me)? –
  Environment_(?:Program(?:me)?|Agency|Department|Bureau)
联合国难民事务高级专员公署 联合国难民署 难民署 难民事务高级专员 – UNHCR High_Commissioner_for_Refugees –
  refugee_agency Refugee_Agency
联合国人权事务高级专员办事处 人权事务高级专员 人权高专办 人权高专 – OHCHR High_Commissioner_for_Human_Rights –
  human_rights_(?:office|chief)
联合国人口基金 人口基金 – UNFPA United_Nations_Population_Fund – Population_Fund Population_Activities
世界粮食计划署 粮食计划署 粮食署 – World_Food_Program(?:me)? – WFP food_agency
联合国粮食及农业组织 联合国粮农组织 粮农组织 – FAO Food_and_Agriculture_Organi[sz]ation –
  food_(?:agency|organi[sz]ation)
国际劳工组织 劳工组织 – International_Labou?r_Organi[sz]ation – ILO Labou?r_(?:Organi[sz]ation|Office)
国际原子能机构 原子能机构 – IAEA International_Atomic_Energy_Agency – Agency
国际民用航空组织 国际民航组织 – ICAO International_Civil_Aviation_Organi[sz]ation
国际海事组织 – International_Maritime_Organi[sz]ation – IMO
国际电信联盟 国际电联 – International_Telecommunications?_Union – ITU
万国邮政联盟 万国邮联 – Universal_Postal_Union – UPU
世界气象组织 – World_Meteorological_Organi[sz]ation – WMO
世界知识产权组织 – World_Intellectual_Property_Organi[sz]ation WIPO
联合国工业发展组织 工发组织 – UNIDO United_Nations_Industrial_Development_Organi[sz]ation
联合国贸易和发展会议 贸发会议 – UNCTAD United_Nations_Conference_on_Trade_and_Development – UN_Trade_and_Development
联合国人居署 人居署 – UN-Habitat UN_Habitat – Human_Settlements Habitat
联合国妇女署 妇女署 – UN_Women
联合国毒品和犯罪问题办公室 毒罪办 – UNODC – Drugs_and_Crime
联合国艾滋病规划署 艾滋病规划署 – UNAIDS – AIDS
国际农业发展基金 农发基金 – International_Fund_for_Agricultural_Development IFAD
世界动物卫生组织 – World_Organi[sz]ation_for_Animal_Health – WOAH OIE
禁止化学武器组织 禁化武组织 – Prohibition_of_Chemical_Weapons OPCW
国际刑警组织 国际刑警 – INTERPOL Interpol – International_Criminal_Police
红十字国际委员会 – International_Committee_of_the_Red_Cross ICRC – Red_Cross 红十字
国际奥林匹克委员会 国际奥委会 – International_Olympic_Committee – IOC Olympic
世界海关组织 – World_Customs_Organi[sz]ation – WCO
国际标准化组织 – International_Organi[sz]ation_for_Standardi[sz]ation – ISO Standard\w*
经济合作与发展组织 经济合作暨发展组织 经合组织 – OECD Organi[sz]ation_for_Economic_Co-?operation_and_Development
石油输出国组织 欧佩克 – OPEC Organi[sz]ation_of_(?:the_)?Petroleum_Exporting_Countries
国际能源署 – International_Energy_Agency – IEA
二十国集团 – G20 Group_of_Twenty Group_of_20 – G-20 Twenty
七国集团 – G7 Group_of_Seven Group_of_7 – G-7 Seven
七十七国集团 – G77 Group_of_77 – G-77 Seventy-Seven 77
金砖国家 – BRICS – BRIC
不结盟运动 – Non-Aligned_Movement – NAM nonaligned non-aligned
东南亚国家联盟 东南亚国协 东盟 东协 亚细安 – ASEAN Association_of_South-?[Ee]ast_Asian_Nations – South-?[Ee]ast_Asian?
上海合作组织 上合组织 – Shanghai_Co-?operation_Organi[sz]ation SCO – Shanghai
亚洲太平洋经济合作组织 亚太经济合作组织 亚太经合组织 亚太经合会 – APEC Asia-Pacific_Economic_Co-?operation –
  Asia-Pacific
欧洲联盟 欧盟 – European_Union EU – Europe European Brussels E\.U
非洲联盟 非盟 – African_Union – AU African?
阿拉伯国家联盟 阿盟 – Arab_League League_of_Arab_States – Arab LAS
海湾阿拉伯国家合作委员会 海湾合作委员会 海合会 – Gulf_Co-?operation_Council – GCC Gulf
北大西洋公约组织 北约 – NATO North_Atlantic_Treaty_Organi[sz]ation – N\.A\.T\.O alliance
独立国家联合体 独联体 – Commonwealth_of_Independent_States – CIS
集体安全条约组织 集安组织 – Collective_Security_Treaty_Organi[sz]ation CSTO
欧亚经济联盟 – Eurasian_Economic_Union EAEU – EEU Eurasian
拉美和加勒比国家共同体 拉共体 – CELAC Community_of_Latin_American_and_Caribbean_States – Latin_American?
美洲国家组织 – Organi[sz]ation_of_American_States – OAS
南方共同市场 – MERCOSUR Mercosur – Southern_Common_Market
太平洋岛国论坛 – Pacific_Islands_Forum – PIF
南亚区域合作联盟 南盟 – SAARC South_Asian_Association_for_Regional_Co-?operation
东非共同体 – East_African_Community – EAC
西非国家经济共同体 西共体 – ECOWAS Economic_Community_of_West_African_States
南部非洲发展共同体 – Southern_African_Development_Community – SADC
伊斯兰合作组织 – Organi[sz]ation_of_Islamic_Co-?operation – OIC Islamic
欧洲安全与合作组织 欧安组织 – Security_and_Co-?operation_in_Europe OSCE
欧盟委员会 欧盟执委会 欧委会 – European_Commission – Commission EC 欧洲委员会
欧洲理事会 – European_Council – EU_(?:leaders|summit)
欧盟理事会 – Council_of_the_European_Union – EU_Council European_Council Council
欧洲议会 – European_Parliament – parliament MEPs? Strasbourg
欧洲中央银行 欧洲央行 – European_Central_Bank – ECB

联合国 – United_Nations UN – U\.N UN\w+ world_body
国际联盟 – League_of_Nations – League
"""
