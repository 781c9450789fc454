"""Work: kinds of workers, what becomes of them, contracts, bodies: 未成年工 as "temporary workers"."""

TABLE = r"""
未成年工 未成年工人 未成年劳动者 –
  (?:(?:minor|juvenile|under-?age|young|adolescent)_(?:workers?|employees?|labou?rers?)|minors) – minor\w* juvenil\w+
  under\w* young\w* adolescen\w+ teen\w* youth\w* child\w* below eighteen 18
童工 – child_(?:labou?r\w*|workers?) – child\w* under\w* minor\w*
临时工 临时人员 临时雇员 – (?:temporary|casual|temp)_(?:workers?|employees?|staff|labou?r\w*|personnel) temps –
  tempor\w+ casual\w* temp temps short-term contract part-time interim 临时 散工 短工 临雇 约聘
季节工 季节性工人 – seasonal_(?:workers?|employees?|labou?r\w*|staff) – season\w*
派遣工 派遣员工 劳务派遣工 派遣劳工 – (?:agency|dispatched|seconded|outsourced)_(?:workers?|employees?|staff|labou?r\w*)
  – agenc\w+ dispatch\w* second\w* outsourc\w+ temp\w* hire\w* 派 外包 中介
农民工 外来务工人员 进城务工人员 – (?:migrant|rural)_workers? – migra\w+ rural peasant\w* farm\w* 移 外来 民工 打工 劳工
  外劳
实习生 – (?:interns?|trainees?)(?!_doctors?) – intern\w* trainee\w* placement\w* student\w* apprentic\w+ cadet\w* 实习
  见习 练习 受训 学徒 培训 学员
学徒 学徒工 – apprentices? – apprentic\w+ pupil\w* disciple\w* train\w+ student\w*
正式工 正式员工 正式职工 – (?:regular|permanent)_(?:workers?|employees?|staff) – regular\w* perman\w+ formal\w* full\w*
  official\w* tenure\w* 正式 固定 长期 常
女职工 女工 女员工 – (?:female|women)_(?:workers?|employees?|staff) – wom[ae]n female\w* mother\w* girl\w* ladies her
  she pregnan\w+ 女 妇

晋升 升职 提拔 – promot(?:ed|ions?)(?=_(?:to|from|of_(?:staff|officers?|employees?)|and_(?:demot\w+|transfer\w*))) –
  promot\w+ advanc\w+ rais\w+ rise rose upgrad\w+ elevat\w+ appoint\w* career\w* 升 提 晋 宣传 推 促
降职 降级 – demot(?:ed|ions?) – demot\w+ downgrad\w+ lower\w* reduc\w+ releg\w+ degrad\w+
调动 调职 调任 – transferr?(?:ed|s)?_to_(?:an)?other_(?:posts?|positions?) reassign\w* – transfer\w* move\w* assign\w*
  mobili\w+ redeploy\w* reassign\w* muster\w* shift\w* 调 转 派
借调 – second(?:ed|ments?) – second\w* loan\w* lent borrow\w* 借调 第二 派 附议

裁员 – (?:lay-?offs?|laid_off|redundanc(?:y|ies)|job_cuts?|retrench\w+) – laid lay\w* cut\w* redundan\w+ dismiss\w*
  downsiz\w+ retrench\w* slash\w* shed\w* fir(?:e|ed|ing)s? sack\w* reduc\w+ 裁 下岗 精简 解雇 遣散 解聘 失业
退休 – (?:retir(?:e[sd]?|ing|ements?)) – retir\w+ pension\w* superannuat\w+ old-age former ex-\w+ emerit\w+ 退 离休 荣休
离职 – (?:leaves?|left|leaving)_(?:the_company|office|service|the_job|their_jobs?|his_job|her_job) – leav\w+ left
  resign\w* depart\w* quit\w* turnover terminat\w+ separat\w+ former outgoing post-\w+ cease\w* end\w* attrition
  vacat\w+ retir\w+ 离 辞 走 退 卸任
罢工 – strikes?(?=_(?:over|by|at|in_protest|action|called|against_(?:low|pay)))|on_strike – strik\w+ struck walk\w*
  stoppage\w* industrial_action picket\w* 罢 打击 袭 攻击 抗议

minor
加班 – overtime – overtime extra late hours 超时 加班 延长
调休 补休 – compensatory_(?:leave|time_off) time_off_in_lieu – compensat\w+ lieu off swap\w* shift\w* make-up

集体合同 集体协议 集体协商 – collective_(?:contracts?|agreements?|bargaining|negotiations?|consultations?) –
  collectiv\w+ 集体 团体
劳动合同 劳动契约 – (?:labou?r|employment)_(?:contracts?|agreements?) – labou?r\w* employ\w+ contract\w* work\w* job\w*
  劳动 雇 聘 劳工 劳资
劳务合同 劳务协议 – (?:labou?r_)?services?_(?:contracts?|agreements?) – service\w* labou?r\w* 服务 劳务

工会 – (?:trade|labou?r|workers['’]?)_unions? – union\w*
职工代表大会 职代会 –
  (?:workers?|employees?|staff)['’]?_(?:representative\w*_)?(?:congress\w*|assembl\w+|conferences?|councils?) –
  congress\w* represent\w+ assembl\w+ council\w*
商会 – chambers?_of_commerce – chamber\w* commerc\w+ merchant\w* guild\w* business\w* trade association\w* 商会 会馆
  公会

minor
职业病 – occupational_(?:diseases?|illness\w*|ill-health) – occupation\w* disease\w*
工伤 –
  (?:(?:work(?:place|-related)?|industrial|occupational|employment)_(?:related_)?(?:injur\w+|accidents?)|injur\w+_at_work)
  – injur\w+ accident\w* compens\w+ occupational\w* 伤 事故

观众 – (?:spectators?|audiences?|viewers?) – spectat\w+ audien\w+ view\w+ crowd\w* visitor\w* fan\w* public watch\w*
  people house\w* full theatergo\w+ film\w* moviego\w+ onlook\w+ attend\w* reader\w* stand\w* listener\w* you folks
  everyone 观 听众 受众 看客
运动员 选手 健儿 – (?:athletes?|sports(?:men|women|people|persons?)|players?|competitors?|contestants?) – athlet\w+
  play\w* compet\w+ contest\w* sport\w* team\w* swimmer\w* runner\w* participant\w* men women \w+ers? Olymp\w+ 运动员
  选手 球员 队员 参赛 玩家 演奏 竞争 对手 播放 对弈 棋手
裁判员 裁判 – (?:referees?|umpires?|judges?) – refer\w+ umpir\w+ judg\w+ court\w* adjudicat\w+ tribunal\w* magistrat\w+
  rul\w+ jur\w+ 裁判 法官 评 评审 判 士师
教练员 教练 – (?:coach(?:es)?|trainers?)(?!_(?:class|station|trip|tour|service)) – coach\w* train\w* instruct\w+
  manag\w+ 教练 训练 客车 大巴 长途 巴士 马车 旅游车 培训 辅导 车厢
志愿者 志工 义工 – volunteers? – volunt\w+ help\w* 志愿 义务 自愿 愿 义工 志工
工作人员 – (?:staff|workers?|personnel|employees?) – staff\w* work\w* person\w* employ\w+ official\w* officer\w* crew\w*
  team\w* people member\w* offic\w+ civil_servants? men who all attendant\w* steward\w* clerk\w* assist\w+ guard\w*
  volunt\w+ colleague\w* bureaucrat\w* journalist\w* organi\w+ cadre\w* operat\w+ personal service\w* \w+ers? \w+ors?
  \w+ists?
"""
