"""Opposites of which a translation may take one for the other: 上游 as "downstream", 境外 as "domestic"."""

TABLE = r"""
直接 – directly direct_(?:loss|losses|damages?|investments?|costs?|effects?|interests?|evidence|tax|taxes|elections?)
  – direct\w* straight\w* immediate\w* right just first-?hand outright simpl[ey] in_person flat\w* live\w*
  straightforward immediately plain\w* frank\w* bluntly point-blank head-on through hands-on 直 径 径直 正面 马上 立刻
  立即 当面
间接 – indirect(?:ly)? – mediate\w* prox\w+ consequential implicit\w* oblique\w* round-?about second-?hand
  by-product\w* vicarious\w* through 转 婉 侧面 拐弯 委婉 旁敲 非直接

境内 国内 – domestic(?:ally)? within_the_(?:territory|borders?) – home nation\w* countr\w+ Chin\w+ local\w* inland
  in-?side within mainland intern\w+ territor\w+ in_the here border\w* PRC at_home 内 国产 本土 本国 家 本地 国人 全国
  我国 驯养 民用 民航 州 本
境外 国外 海外 – overseas abroad – foreign\w* outside offshore outbound intern\w+ beyond cross-border extern\w*
  other_(?:countr|part|nation)\w* expatriate\w* world\w* global\w* non-?\w+ ship\w* sea\w* out_of diaspora away
  import\w* expat\w* émigré\w* elsewhere 外 海 洋 留学 出国 跨国 国际 异国 异域 异乡 他国 别国 移民 游

上游 – upstream – upper\w* headwater\w* source\w* above top up_river up-?river leading 上
下游 – downstream – lower\w* below bottom down_?river end-?user\w* down 下

minor
内部 – internal(?:ly)? – in-?side\w* inner within intern\w+ in-house domestic\w* interior inward\w* intra\w* among own
  confidential\w* closed intestin\w+ in 内 里 体内
外部 – external(?:ly)? – outside\w* outer exterior out\w* extern\w+ extra\w+ outward\w* foreign peripheral surface\w*
  外 表

全职 – full-?time – full
兼职 – part-?time – part concurrent\w* side double moonlight\w* extra second\w* post\w* free-?lanc\w+ adjunct 半工半读
  业余 非全日 非全职 部分时间 零工 钟点 兼 临时

minor
参与 参加 – participat\w+ – particip\w+ part took take\w* taking join\w* involv\w* engag\w* enter\w* attend\w*
  compet\w* contribut\w* play\w* shar\w+ member\w* help\w* work\w* support\w* input\w* present\w* run\w*
牵头 主导 – leadership spearhead\w* (?:take|takes|taking|took)_the_lead – lead\w* led chair\w* domina\w+ head\w*
  driv\w+ main\w* initiat\w* under 领 带头 率先 首 主 牵 引 党 龙头 先

minor
强制 – compulsory mandator(?:y|ily) – forc\w+ enforc\w+ coerc\w+ compuls\w+ compel\w* obligat\w+ imperative\w*
  requir\w+ impos\w+ binding must strict\w* order\w* 强 必 义务 须 法定 应 强迫 刚性 硬性
自愿 志愿 – voluntar(?:y|ily) – volunteer\w* will\w* consen\w+ free\w* of_(?:\w+_)own own aspir\w+ choice\w* choos\w+
  ready pleased spontan\w+ vow\w* accord 愿 自发 主动 义务 义工 自动 慈善 随意 民间

minor
推迟 延期 延后 – postpon(?:e[sd]?|ing|ement) defer(?:s|red|ring|ment)? – delay\w* extend\w* extension\w* late\w*
  put\w* adjourn\w* push\w* hold\w* held wait\w* suspend\w* prolong\w* slow\w* roll\w* behind stay\w* 推 延 迟 缓 拖
  后 改期 听从
提前 – ahead_of_(?:schedule|time) brought_forward bring_forward – advanc\w+ ahead earl\w+ prior bring\w* brought
  before\w* accelerat\w+ previous\w* first fast\w* anticipat\w+ soon\w* pre\w+ in_time notice already forward\w*
  forehand 前 早 先 预 提出 抢

驳回 – dismiss(?:es|ed|ing|al)? – reject\w* overrul\w+ turn\w* den(?:y|i)\w* quash\w* refus\w+ throw\w* thr[eo]w\w*
  rebut\w* disallow\w* overturn\w* declin\w+ veto\w* 驳 免 解雇 开除 辞退 遣 退 打发 不理 排除 不屑 不予 否 斥 解散
  撤职 拒
批准 核准 获批 – approv(?:e[sd]?|ing|als?) – ratif\w+ grant\w* sanction\w* author\w+ permi\w+ pass\w* endors\w*
  confirm\w* clear\w* adopt\w* sign\w* accept\w* allow\w* licen\w+ agree\w* okay\w* ok assent\w* consen\w+ nod
  green_light go-ahead charter\w* accredit\w* warrant\w* leave given gave giv\w+ promulgat\w+ validat\w+ 批 准 同意 赞
  许 认可 通过 核定 首肯 满意 支持 审
撤回 撤诉 撤回上诉 撤回起诉 –
  withdr(?:ew|awn?|aws|awing|awals?)(?=_(?:\w+_){0,3}(?:appeals?|claims?|actions?|suits?|applications?|petitions?|complaints?|objections?|lawsuits?|proceedings?))
  (?:appeals?|claims?|actions?|suits?|applications?|petitions?|complaints?|objections?|lawsuits?)_(?:\w+_){0,3}withdrawn
  – withdr\w+ retract\w* recall\w* revo\w+ pull\w* drop\w* tak\w+_back 撤 退出 收回 取 召回
不予支持 不予以支持 不予采纳 不予采信 – (?:not|cannot)_(?:be_)?(?:upheld|sustained|accepted) – not? cannot n['’]t
  dismiss\w* reject\w* den\w+ refus\w* declin\w* un\w+ without fail\w* overrul\w+ disallow\w* turn\w* 不 驳 否 未 拒
予以支持 应予支持 予以采纳 予以采信 – (?:uphold(?:s|ing)?|upheld|sustain(?:s|ed))
  (?:appeals?|claims?|objections?|applications?|requests?|petitions?|pleas?)_(?:(?:is|are|was|were)_)?(?:hereby_)?(?:allowed|granted)
  (?:allow|grant)(?:s|ed)?_the_(?:[\w'’]+_){0,2}?(?:appeals?|claims?|objections?|petitions?)
  accepts_the_(?:\w+_)?(?:defen[cs]e|claim|evidence|argument|objection)s? – support\w* uph\w+ accept\w* grant\w*
  allow\w* sustain\w* agree\w* endors\w* back\w* favou?r\w* recogni\w+ succe\w+ admit\w* order\w* 维持 支持 坚持 确认 准
  允 许 成立 认可 采纳 恪守 秉持 维护 捍卫 遵

minor
拒绝 – refus(?:e[sd]?|als?|ing) – reject\w* declin\w+ den(?:y|i)\w* turn\w* not? never oppos\w+ dismiss\w* repudi\w+
  resist\w* rebuff\w* spurn\w* n['’]t wouldn\w* without object\w* avoid\w* repuls\w+ withh\w+ balk\w* fail\w* shun\w*
  unwilling\w* 拒 否 不 驳 退 废物 垃圾 废 未 没 辞 谢绝
同意 – consent(?:s|ed|ing)? – agree\w* approv\w+ accept\w* accord\w* endors\w* allow\w* permi\w+ author\w+ assent\w*
  will\w* concur\w* yes nod\w* would subscrib\w+ like\w* support\w* with share\w* resolv\w+ let okay\w* ok decid\w+
  favou?r\w* grant\w* admit\w* acquies\w+ pledg\w+ promis\w+ oblig\w+ undertak\w+ prior_written comply compli\w+ 同意
  准 许 允 肯 答应 授权 认可 赞 一致 知情 依 协

生效 – (?:take|takes|took|taking)_effect (?:come|comes|came|enter|enters|entered|entry)_into_(?:force|effect) –
  effect\w* force valid\w* binding operati\w+ commenc\w+ enact\w* effic\w+ apply\w* applied appli\w+ work\w*
  implement\w+ in_place act\w* kick\w* becom\w+ 效 施行 实施 实行 执行 见效 起
终止 – terminat(?:e[sd]?|ing|ion)s? – end\w* ceas\w+ expir\w+ discontinu\w+ stop\w* halt\w* suspend\w* clos\w+
  conclu\w+ cancel\w* cessation abort\w* abolish\w* finish\w* over break\w* broke\w* laps\w+ rescin\w+ dissolv\w+
  abandon\w* 终 解除 届满 失效 停 结束 中止 解雇 解约 完 取消 解聘 断 歼 止 离职 消灭 开除

minor
长期 – long-?term long-?standing – long\w* perman\w+ prolong\w* protract\w* chronic\w* sustain\w* persist\w* endur\w*
  lasting years? decad\w+ extend\w* standing always perenni\w+ term\w* secular time continu\w+ for_ever forever ever
  habit\w* ages generation\w* far old deep\w* life\w* constant\w* consistent\w* perpetual\w* months? period\w* steady
  stead\w+ regular\w* over repeated\w* 长 久 远 永 历来 一贯 积 终身 多年
短期 – short-?term – short\w* brief\w* near-?term temporar\w+ immediate\w* quick\w* tactical interim week\w* days?
  soon months? hour\w* ephemeral fast intensive one-off quick\w* moment\w* overnight visit\w* transient 短 近期 暂
  临时 眼前 急功近利 一时

minor
定期 – regular(?:ly)? – periodic\w* schedul\w+ fixed interval\w* time\w* term\w* routine\w* regular\w* set annual\w*
  weekly monthly quarterly rotat\w+ every each frequent\w* recurr\w+ appointed biannual\w* liner? yearly subscri\w+
  period\w* year\w* month\w* often due 经常 正常 正规 常 规 普通 平时 固定 每 定时 照 平常 日常 循 一贯 有序 规律
不定期 – irregular(?:ly)? – occasion\w+ ad_hoc time random\w* unschedul\w+ non-?\w+ without open-ended not?
  unspecif\w+ indefinite\w* sporadic\w* intermitten\w+ unannounced various un\w+ when\w* spot 不规 违规 不正 不合 异常
  非法 不法 失常 非正规 非常规 不齐 不定 参差 乱

minor
城镇 城市 – urban – cit(?:y|ies) town\w* municip\w+ urban\w* metropol\w+ cit\w+ downtown community communities skyline
  城 市 镇 都 区
农村 乡村 – rural – village\w* countr\w+ agricultur\w* farm\w* rural\w* peasant\w* hinterland province\w* local\w*
  pastoral bucolic 农 乡 村 田园 郊

最高限价 最高价格 最高价 最高额 最高限额 最高温度 – maximum highest – max\w* high\w* top\w* ceiling\w* cap\w* peak\w*
  up_to upper limit\w* most record 最高 最大 最多 上限 至多 最 顶 极
最低限价 最低价格 最低价 最低额 最低限额 最低温度 最低工资 – minimum lowest – min\w* low\w* floor\w* least bottom\w*
  cheap\w* base\w* living 最低 最小 最少 下限 起码 至少 最 低

左侧 左边 左岸 左上 左下 左转 – left-?hand left_(?:side|bank|corner) – left\w* port\w* 左
右侧 右边 右岸 右上 右下 右转 – right-?hand right_(?:side|bank|corner) – right\w* starboard 右 得力 得意 正

顺时针 – (?<!counter)(?<!anti)clockwise – right
逆时针 – counter-?clockwise anti-?clockwise – left counter\w* anti\w*
阳极 正极 – anodes? – anod\w+ positiv\w+ plus
阴极 负极 – cathodes? – cathod\w+ negativ\w+ minus

串联 – in_series – seri\w+ cascad\w+ link\w* connect\w* tandem string\w* daisy\w* 系列
并联 – in_parallel – parallel\w* shunt\w* 平行 同时 并行

充电 – charging – charg\w+ recharg\w+ power\w* plug\w* 收费 指控 充 控 冲 负责 收取 索
放电 – discharging – discharg\w+ releas\w+ deplet\w+ arc\w* spark\w* 排放 卸 出院 履行 排 放

动脉 – arter(?:y|ies|ial)\w* – aort\w* thoroughfare\w* carotid\w* lifeline\w* 动脉 主干
静脉 – veins? venous – intraven\w+ ven\w+ vascul\w+ IV varicose drip\w* 脉 矿 血管

良性 – benign – health\w* good virtuous positive\w* sound\w* favou?rable 良 善 温和 慈
恶性 – malignan\w+ – vicious\w* bad cancer\w* hyper\w* cut-?throat horrific serious\w* viol\w+ hein\w+ aggressive\w*
  恶 毒

急性 – acute(?:ly)? – impatien\w+ hot\w* quick\w* sudden\w* fast 急 剧 敏锐 尖锐 严重 敏 强烈 深 重
亚急性 – sub-?acute(?:ly)? – subacute\w*
慢性 – chronic(?:ally)? – slow\w* long-term noncommunicable non-communicable NCDs? 慢 长期 一直 久

阳性 – positiv\w+ – mascul\w+ male yang 阳 正 积极 肯 乐观 良
阴性 – negativ\w+ – femin\w+ female yin 阴 负 消极 否 不良 坏

高血压 – hypertension – high_blood hypertens\w+ blood_pressure 血压
低血压 – hypotension – low_blood hypotens\w+ 血压

术前 – pre-?operativ\w+ – before prior pre\w+ 前
术后 – post-?operativ\w+ – after\w* following post\w* 后

上限 – upper_limits? ceilings? – upper max\w* cap\w* limit\w* high\w* top\w* threshold up_to 上 天花板 顶 最高 最大
  至多
下限 – lower_limits? floors? – lower min\w* floor\w* limit\w* least threshold base bottom\w* 下 层 楼 地板 最低 最小
  最少 地面

春季 – (?<!hot\s)spring(?=_(?:of|semester|term|session|festival|planting|season|\d)) in_spring – spring\w* vernal 春
  泉 弹簧
夏季 – summer(?:time)? – summer\w* 夏 暑
秋季 – autumn – autumn\w* fall 秋
冬季 – winter(?:time)? – winter\w* 冬 寒

入境 – entry(?=_(?:of|into|visas?|permits?|requirements?)) inbound – ent\w+ inbound immigra\w+ arriv\w+ into admi\w+
  com\w+ cross\w* visit\w* import\w* 入 进 加入 条目
出境 – exit outbound – leav\w+ depart\w+ exit\w* outbound abroad overseas out emigra\w+ export\w* cross\w* transfer\w*
  出 离 退 对外 外 退出
"""
