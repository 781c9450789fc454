"""States by the part they play, ways of jurisdiction, reviews and remedies of trade: range States as 捐助国."""

TABLE = r"""
分布国 分布区国家 – range_(?:states?|countr(?:y|ies)) – rang\w+ distribut\w+
捐助国 捐赠国 援助国 捐款国 –
  (?:donor|donating|contributing|aid-giving)_(?:states?|countr(?:y|ies)|nations?|governments?) donors – don(?:or|at)\w*
  contributing contributors? aid giv\w+ 捐 援 赞助
受援国 受助国 – (?:recipient|beneficiary|aid-receiving)_(?:states?|countr(?:y|ies)|nations?|governments?) – recipi\w+
  receiv\w+ benefi\w+ aid\w* assist\w* 受
缔约国 – (?:states?|countr(?:y|ies))_part(?:y|ies) contracting_(?:states?|part(?:y|ies)) – part(?:y|ies) contract\w*
  缔约 各方 当事
签署国 签字国 – (?:signatory_(?:states?|countr(?:y|ies)|nations?)|signator(?:y|ies)|signing_(?:states?|countr(?:y|ies)))
  – sign\w* 签
成员国 会员国 – member_(?:states?|countr(?:y|ies)|nations?|governments?|econom(?:y|ies)) – member\w* states?
  countr(?:y|ies) part(?:y|ies) nation\w* all its 成员 会员
观察员国 – observer_(?:states?|countr(?:y|ies)|nations?) – observ\w+
东道国 主办国 – host_(?:states?|countr(?:y|ies)|nations?|governments?|econom(?:y|ies)) (?:host|hosts) – host\w* hold\w*
  held organi\w+ receiv\w+ 东道 主办 主人 承办
原产国 原产地国 – countr(?:y|ies)_of_origin – origin\w* source\w* produc\w+ home 原产 来源 原籍 产地
来源国 – (?:source_countr(?:y|ies)|countr(?:y|ies)_of_origin) – source\w* origin\w* from 来源 原籍 原产
目的国 目的地国 – (?:destination_countr(?:y|ies)|countr(?:y|ies)_of_destination) – destin\w+ receiv\w+ 目的
过境国 – (?:transit_(?:states?|countr(?:y|ies))|countr(?:y|ies)_of_transit) – transit\w* 过境 中转
沿海国 沿岸国 – (?:coastal|littoral|riparian)_(?:states?|countr(?:y|ies)|nations?) – coast\w* littoral riparian shore\w*
  border\w* 沿 海岸
内陆国 – land-?locked(?:_(?:states?|countr(?:y|ies)|nations?))? – landlock\w* land-lock\w* inland 内陆
岛国 岛屿国家 – island_(?:states?|countr(?:y|ies)|nations?) – island\w* isle\w* insular archipelag\w+ 岛
船旗国 – flag_(?:states?|countr(?:y|ies)) – flag\w*
港口国 – port_(?:states?|countr(?:y|ies)) – port\w* 港
邻国 – neighbou?r(?:ing)?_(?:states?|countr(?:y|ies)|nations?) neighbou?rs – neighbo\w+ adjac\w+ border\w* nearby next
  邻 周边 毗
派遣国 – sending_(?:states?|countr(?:y|ies)|governments?) – send\w* sent
接受国 接收国 – receiving_(?:states?|countr(?:y|ies)|governments?) – receiv\w+ host\w* accept\w* recipi\w+ 接 受
主席国 轮值主席国 – (?:presidency|chair(?:manship)?|presiding_(?:states?|countr(?:y|ies))) – presid\w+ chair\w* rotat\w+
  lead\w* 主席 轮值 总统 会长 椅
核武器国家 有核国家 – nuclear[\s-](?:weapon[\s-]states?|weapons_states?|powers?) – nuclear 核
无核武器国家 无核国家 – non-?nuclear(?:[\s-]weapons?)?[\s-]states? – non-nuclear nuclear not without 无核 非核

繁殖地 繁殖区 产卵场 产卵地 – (?:breeding|nesting|spawning)_(?:\w+_)?(?:grounds?|sites?|areas?|habitats?|places?) –
  breed\w* nest\w* spawn\w* reproduc\w+ rookery 繁 产卵 育 巢
越冬地 越冬区 – (?:wintering|overwintering|winter)_(?:grounds?|sites?|areas?|habitats?|quarters?) – winter\w*
  overwinter\w* 冬
停歇地 中途停留地 迁徙停歇地 中停站 停留地 –
  (?:stop-?over|staging|stopping)_(?:\w+_)?(?:sites?|areas?|points?|habitats?|grounds?|places?) stop-?overs? – stop\w*
  stag\w+ rest\w* stay\w* 停 歇 休息 中转
觅食地 觅食区 索饵场 – (?:feeding|foraging)_(?:grounds?|sites?|areas?|habitats?) – feed\w* forag\w+ eat\w* 食 觅
栖息地 – habitats? – habitat\w* home\w* live\w* ground\w* dwell\w* roost\w* site\w* area\w* wild\w* inhabit\w* 栖 生境
  居住 生息

专属管辖 专属管辖权 – exclusive_jurisdiction – exclusiv\w+ 专属 排他
级别管辖 – (?:hierarchical|grade|tier|level)_jurisdiction – hierarch\w+ level\w* tier\w* grade\w*
地域管辖 属地管辖 – territorial_jurisdiction – territor\w+ local\w* 地 属地
协议管辖 – (?:agreed|consensual|agreement)_jurisdiction jurisdiction_by_agreement – agree\w* consen\w+ choice 协议 约定
属人管辖 – personal_jurisdiction – person\w* nation\w*

行政处罚 – administrative_(?:penalt(?:y|ies)|punishments?|sanctions?) – penal\w+ punish\w* sanction\w* fine\w* 罚
行政许可 – administrative_(?:licen[cs]\w+|permi(?:ts?|ssions?)|approvals?) – licen\w+ permi\w+ approv\w+ 许可
行政复议 – administrative_(?:reconsiderations?|reviews?) – reconsider\w+ review\w* appea\w+ 复议 审查 复核
行政诉讼 – administrative_(?:litigation|proceedings?|lawsuits?|actions?|suits?|cases?) – litig\w+ su(?:e|it)\w*
  action\w* proceed\w* lawsuit\w* court\w* case\w* 诉 案
行政强制 行政强制措施 – administrative_(?:compulsion|coerci\w+|compulsory_\w+|enforcement_measures?) – compul\w+
  coerc\w+ enforc\w+ forc\w+ 强制
行政裁决 – administrative_(?:adjudications?|rulings?|awards?) – adjudic\w+ rul\w+ decis\w+ 裁
行政赔偿 国家赔偿 – (?:administrative|state)_compensation – compens\w+ damages 赔
行政处分 – administrative_(?:sanctions?|disciplin\w+|actions?) – sanction\w* disciplin\w+ punish\w* demerit\w* penal\w+
  处分 纪律

反倾销 – anti-?dumping – dump\w* AD
反补贴 – (?:countervailing|anti-?subsid\w+) – countervail\w* subsid\w+ CVD
保障措施 – safeguard_(?:measures?|dut\w+|investigation\w*) safeguards – safeguard\w* measure\w* protect\w+ guarant\w+
  support\w* assur\w+ 保障 护 维

一般贸易 – (?:general|ordinary|normal)_trade – general ordinary normal 普通 正常
加工贸易 – processing_trade – process\w* 加工
服务贸易 – (?:services?_trade|trade_in_(?:goods_and_)?services) – service\w* 服务
货物贸易 – (?:goods_trade|trade_in_goods|merchandise_trade) – goods merchandi\w+ commodit\w+ 货 商品
边境贸易 边民互市 – border_trade – border\w* 边
转口贸易 – (?:re-?export|entrepot|entrepôt|transit)_trade – re-?export\w* entrep\w+ transit\w* 转口 中转

财政政策 – fiscal_polic(?:y|ies) – fiscal\w* financ\w+ 财政
货币政策 – monetary_polic(?:y|ies) – monetar\w+ money currenc\w+ 货币 金融
产业政策 – industrial_polic(?:y|ies) – industr\w+ 产业 工业
就业政策 – employment_polic(?:y|ies) – employ\w+ job\w*
税收政策 – (?:tax|taxation|revenue)_polic(?:y|ies) – tax\w* 税
土地政策 – land_polic(?:y|ies) – land
移民政策 – immigration_polic(?:y|ies) – migra\w+ immigra\w+
外交政策 对外政策 – foreign_polic(?:y|ies) – foreign diplom\w+ external 外
环境政策 环保政策 – environmental_polic(?:y|ies) – environ\w+ green 环境 环保
"""
