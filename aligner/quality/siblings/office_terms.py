"""Heads of levels of government, kinds of meetings, aspects of a thing: 人口结构 as "the size of the population"."""

TABLE = r"""
省长 – (?:provincial_)?governors? – govern\w+ 省长 州长 总督 行长 知事 理事 郡
市长 – mayors? – mayor\w* 市长 镇长
县长 – (?:county_(?:head|chief|magistrate|mayor|governor)s?|magistrates?) – count\w+ magistrat\w+ 县
区长 – (?:district_(?:head|chief|mayor|governor)s?) – district\w* 区
镇长 – (?:town(?:ship)?_(?:head|chief|mayor)s?) – town\w* 镇
乡长 – (?:township_(?:head|chief)s?) – town\w* 乡
村长 村主任 – (?:village_(?:head|chief|leader|director)s?|headm[ae]n) – villag\w+ head\w* 村

副省长 – (?:vice|deputy)[\s-](?:provincial_)?governors? – vice deput\w+ 副 常务
副市长 – (?:vice|deputy)[\s-]mayors? – vice deput\w+ 副 常务
副部长 – (?:vice|deputy|assistant)[\s-]ministers? – vice deput\w+ assist\w+ 副 次长 助理
副县长 – (?:vice|deputy)[\s-](?:county_\w+|magistrates?) – vice deput\w+ 副
副主任 – (?:vice|deputy)[\s-](?:directors?|chairs?|chair\w+|heads?|ministers?) – vice deput\w+ 副
副局长 – (?:vice|deputy)[\s-](?:directors?|heads?|chiefs?|commissioners?)(?:[\s-]general)? – vice deput\w+ 副
副主席 – (?:vice|deputy)[\s-](?:chair\w*|presidents?) – vice deput\w+ 副
秘书长 – secretar(?:y|ies)[\s-]general – secretary-general secretar\w+ 秘书 书记
部长 – (?:ministers?)(?=_(?:of|for)) – minist\w+ secretar\w+ head\w* director\w* 部长 大臣 公使 司长 官 首长

街道办事处 街道办 – sub-?district_(?:office|administration)s? – sub-?district\w* street\w* neighbo\w+ 街道
居民委员会 居委会 – (?:residents?|residential|neighbou?rhood)['’]?_committees? – resident\w* neighbo\w+ communit\w+ 居
村民委员会 村委会 – villag(?:ers?|es?)['’]?_committees? – villag\w+ 村
业主委员会 业委会 – owners?['’]?_(?:committees?|corporations?|associations?) – owner\w* propriet\w+ homeowner\w* 业主
  法团

minor
听证会 聆讯 – (?:public_)?hearings? – hear\w* 听 聆 审 庭 开庭
新闻发布会 记者会 记者招待会 发布会 – (?:press|news)_(?:conferences?|briefings?) – press\w* news\w* briefing\w*
  launch\w* conferenc\w+ media releas\w+ 记者 发布 新闻 招待
招聘会 – (?:job|career|recruitment)_fairs? – job career\w* recruit\w+ fair\w* 招聘
研讨会 – (?:seminars?|workshops?|symposi\w+|colloqui\w+) – seminar\w* workshop\w* sympos\w+ colloqu\w+ conferenc\w+
  forum\w* discuss\w* study meeting\w* panel\w* 研讨 讲座 工作坊 论坛 座谈 讨论 会议 车间 作坊 讲习 培训班 班 学术
拍卖会 拍卖 – auctions? – auction\w* bid\w* hammer sale\w* 拍卖 竞
博览会 展览会 展会 – (?:expos?|expositions?|(?:trade_)?fairs?|exhibitions?) – expo\w* exhib\w+ fair\w* show\w* 博览 展
  交易会 世博 进博 广交 集市 庙会 公平
运动会 – (?:sports_(?:meet\w*|days?)|games) – sport\w* game\w* athlet\w+ meet\w* 运动 游戏 比赛 赛 博彩 亚运 奥运
音乐会 演唱会 – concerts? – concert\w* recital\w* gig\w* perform\w+ music\w* 音乐 演 协
毕业典礼 – (?:graduation_(?:ceremon\w+)?|commencement) – graduat\w+ commenc\w+ 毕业
开幕式 开幕典礼 – opening_ceremon(?:y|ies) – open\w* inaugurat\w+ launch\w* 开幕 揭幕 开业 开学 开
闭幕式 闭幕典礼 – closing_ceremon(?:y|ies) – clos\w+ end\w* conclu\w+ 闭幕 闭 结束
签字仪式 签约仪式 签署仪式 – signing_(?:ceremon(?:y|ies)|of) – sign\w* 签
颁奖典礼 颁奖仪式 颁奖礼 – (?:awards?(?:_(?:presentation\w*|ceremon\w+))|prize[\s-]giving) – award\w* priz\w+ present\w*
  奖

minor
数量 人数 件数 – (?:numbers?|quantit(?:y|ies))(?=_of_(?!\d)) – number\w* quantit\w+ amount\w* count\w* many much
  volume\w* figure\w* total\w* siz\w+ population\w* attend\w* how_\w+ more less fewer few crowd\w* people double\w*
  \d\w* proport\w+ turnout scale level\w* increas\w+ 数 量 多 少 几 一批 一些 一系列 许多 不少 个 批 两 三 大 成群 众
结构 架构 构成 – (?:structur(?:es?|al)|compositions?|make-?up|(?:demographic_)?profiles?) – structur\w+ compos\w+
  make-?up profil\w+ mix\w* construct\w+ architect\w+ fabric\w* framework\w* pattern\w* frame\w* form\w* system\w*
  build\w* organi\w+ configur\w+ skelet\w+ balanc\w+ set\w* arrang\w+ design\w* anatom\w+ made hierarch\w+ geometr\w+
  tectonic\w* demograph\w+ infra\w* bod\w+ restructur\w+ distribut\w+ model\w* fram\w+ constitut\w+ plot\w*
  infrastruct\w+ establishment\w* pillar\w* constru\w+ 结构 构 组成 体制 框架 建筑物 格局 作文 成分 体系 组织 作曲 机制
  化妆 简介 侧
规模 – (?:sizes?|scales?)(?=_of) – siz\w+ scal\w+ extent\w* large\w* magnitud\w+ volum\w+ big\w* amount\w* number\w*
  capacit\w+ massive dimension\w* total\w* mass\w* scope\w* small\w* major\w* proport\w+ vast huge great\w* larger full
  valu\w+ level\w* reach\w* grand grow\w* econom\w+ worth extensive\w* above broad\w* 规模 大小 尺寸 体积 幅 面积 号 码
  型 大 小 程度 范围 体量 级 总量 数 量 天平 秤 体 个头 尺 长 宽 高 重 斤 厘米 毫米 米 胖 比例 盘 胀
质量 品质 – (?:qualit(?:y|ies))(?=_of) – qualit\w+ mass\w* good\w* grad\w+ standard\w* weigh\w* excell\w+ fine\w* well
  better best caliber calibre poor\w* workmanship kilogram\w* kg high\w* strong\w* superior\w* durab\w+ integrit\w+
  nature solar_mass\w* premium\w* heav\w+ bulk 质 品 素 水准 优 特性 性 好 美 佳
准则 标准 – (?:criteri(?:on|a)|standards?)(?=_(?:for|of)) – criteri\w+ standard\w* norm\w* guid\w+ rul\w+ princip\w+
  code\w* benchmark\w* level\w* require\w* specif\w+ measur\w+ basi\w+ scale\w* model\w* term\w* test\w* threshold\w*
  rate\w* condition\w* grad\w+ regulat\w+ maxim\w* GB ISO typical\w* precept\w* law\w* ideal\w* perfect\w* qualif\w+
  exactly strict\w* 准则 标准 规范 准 水平 指标 条件 尺度 规格 基准 依据 水准 达标 要求
选址 – (?:siting|site_selection|locations?_of|selection_of_(?:\w+_)?(?:sites?|locations?)) – sit\w+ locat\w+ plac\w+
  where choos\w+ chose select\w* position\w* 选址 位置 地点 落户 所在
速度 速率 – (?:speeds?|velocit(?:y|ies))(?=_of) – speed\w* veloc\w+ rat\w+ pace\w* fast\w* quick\w* rapid\w* swift\w*
  slow\w* tempo mph knot\w* hurry tachy\w+ km/h spee\w+ accelerat\w+ 速 快 慢 率 时速 公里 节奏
频率 频次 – (?:frequenc(?:y|ies))(?=_of) – frequen\w+ often rat\w+ time\w* regular\w* how hertz MHz GHz radio tempo
  wav\w+ 频 次 经常
强度 – (?:intensit(?:y|ies)|strengths?)(?=_of) – intens\w+ streng\w+ strong\w* force\w* power\w* hard\w* magnitud\w+
  level\w* stress\w* tough\w* effort\w* density 强 力 烈 优势 实力 长处
分布 布局 – (?:distributions?|layouts?)(?=_of) – distribut\w+ layout\w* spread\w* locat\w+ rang\w+ scatter\w* found
  arrang\w+ dispers\w+ plan\w* pattern\w* lie\w* deploy\w* position\w* presen\w+ plac\w+ geograph\w+ dot\w* situat\w+
  alloc\w+ map\w* concentrat\w+ occur\w* set-up set across 分布 布局 分配 分发 发行 配 布 格局 分派
"""
