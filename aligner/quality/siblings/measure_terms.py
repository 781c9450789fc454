"""What is measured: rates, errors and accuracy, dimensions, electric and mechanical quantities, kinds of signals."""

TABLE = r"""
minor
误差 偏差 – errors? – accurac(?:y|ies)_(?:better|within|(?:of|to)_(?:\w+_){0,2}[\d±]) error\w* deviat\w+ inaccura\w+
  mistake\w* discrepan\w+ margin\w* tolera\w+ bias\w* drift\w* off wrong\w* variat\w+ plus_or_minus within differ\w+
  anomal\w+ 误 差 错
精度 精确度 准确度 准确率 精准度 准确性 – (?<!in)accurac(?:y|ies) precision – accura\w+ precis\w+ exact\w* resolution
  correct\w* fidelity tolera\w+ reliab\w+ 精 准

死亡率 – (?:mortality|death)(?:_rates?)? – mortal\w+ death\w* die\w* dying fatal\w+ kill\w* lethal\w+ 死
存活率 生存率 成活率 – survival(?:_rates?)? – surviv\w+ viab\w+ live\w* 活 存
出生率 – birth_?rates? – birth\w* fertil\w+ natal\w+ born 生育 出生
发病率 – incidence(?:_rates?)? morbidity – inciden\w+ morbid\w+ occur\w+ rate\w* case\w* preval\w+ infect\w+ 病
患病率 – prevalence(?:_rates?)? – preval\w+ rate\w* inciden\w+ 病
病死率 致死率 – (?:case[\s-])?fatality(?:_rates?)? – fatal\w+ mortal\w+ death\w* lethal\w+ 死
治愈率 – (?:cure|recovery)_rates? – cur\w+ recover\w* 治 愈
复发率 – (?:recurrence|relapse)_rates? – recur\w+ relaps\w+ 复发
感染率 – infection_rates? – infect\w+ 感染
接种率 – (?:vaccination|immuni[sz]ation)_(?:rates?|coverage) – vaccin\w+ immuni\w+ inocul\w+ 接种
就业率 – (?<!un)employment_rates? – employ\w+ job\w* 就业
失业率 – unemployment(?:_rates?)? – unemploy\w+ jobless\w* 失业
入学率 – (?:enrol\w+|attendance)_(?:rates?|ratios?) – enrol\w+ school\w* attend\w* 入学
辍学率 – drop-?out_rates? – drop\w* 辍学
毕业率 – graduation_rates? – graduat\w+ 毕业
出勤率 – attendance(?:_rates?)? – attend\w* present\w* 出勤
缺勤率 – absen(?:ce|teeism)(?:_rates?)? – absen\w+ 缺勤
合格率 – (?:pass|qualification|qualified|conformity|compliance|acceptance)_rates? – pass\w* qualif\w+ conform\w*
  complian\w+ accept\w* standard\w* up_to meet\w* met 合格
不合格率 次品率 废品率 不良品率 – (?:defect\w*|rejection|reject|failure|scrap)_rates? – defect\w* reject\w* fail\w*
  scrap\w* faulty sub\w* below not? un\w+ 不合格
入住率 出租率 – occupanc(?:y|ies)(?:_rates?)? – occup\w+ let\w* leas\w+ 住 租
空置率 – vacanc(?:y|ies)(?:_rates?)? – vacan\w+ empty 空
利用率 使用率 – (?:utili[sz]ation|usage|capacity|use|load)_(?:rates?|factors?|ratios?) utili[sz]ation – utili[sz]\w+
  us\w+ efficien\w+ capacity occup\w+ reus\w+ recycl\w+ 利用 使用
闲置率 – idle_rates? – idl\w+ unus\w+
成功率 – success_rates? – succe\w+ 成功
失败率 – failure_rates? – fail\w* 失败
违约率 – default_rates? – default\w* delinquen\w+
流失率 – (?:attrition|churn|turnover|dropout|wastage)(?:_rates?)? – attrit\w+ churn\w* turnover los\w+ leav\w+
  drain\w* quit\w* 流失
留存率 保留率 – retention(?:_rates?)? – ret\w+ 留
投票率 – (?:voter_)?turn-?out – vot\w+ turn\w* 投票
得票率 – (?:vote_share|shares?_of_(?:the_)?votes?) – vot\w+ per_?cent 票
覆盖率 – coverage(?:_(?:rates?|ratios?))? – cover\w* reach\w* 覆盖
普及率 渗透率 – penetration(?:_rates?)? – penetrat\w+ preval\w+ popul\w+ cover\w* univers\w+ diffus\w+ spread\w*
  enrol\w+ access\w* own\w* 普及
自给率 – self-sufficiency(?:_(?:rates?|ratios?))? – self\w* sufficien\w+
离婚率 – divorce_rates? – divorc\w+ 离婚
结婚率 – marriage_rates? – marri\w+ marry\w* 结婚
识字率 – literacy(?:_rates?)? – litera\w+ read\w* 识字
文盲率 – illiteracy(?:_rates?)? – illitera\w+ 文盲
犯罪率 – crime_rates? – crim\w+ 犯罪
贫困率 贫穷率 – poverty_rates? – pover\w+ poor\w* 贫

储蓄率 – savings?_rates? – sav\w+ 储蓄
回收率 – (?:recovery|recycling|collection)_rates? – recover\w* recycl\w+ collect\w* retriev\w+ return\w* reclaim\w*
  回收

折现率 贴现率 – discount_rates? – discount\w*
市盈率 – (?:price[\s-](?:to[\s-])?earnings|P/?E)(?:_ratios?)? – earning\w* P\S*E multiple\w*
市净率 – (?:price[\s-](?:to[\s-])?book|P/?B)(?:_ratios?)? – book P\S*B
换手率 周转率 – turnover(?:_(?:rates?|ratios?))? – turn\w*
股息率 – dividend_(?:yields?|rates?) – dividend\w* yield\w*

电压 – voltages? – volt\w* kV 伏 压
电流 – (?:electric(?:al)?_)?currents?(?!_(?:year|period|account|deposit|assets|liabilit\w+|situation|state|version)) –
  current\w* amp\w* electric\w* mA 安 流
电阻 – resistances? – resist\w* ohm\w* impedance 阻
电容 – capacitances? – capacit\w+ condens\w+
功率 – (?:(?:rated|output|input|active|reactive|apparent)_)?powers? – power\w* watt\w* kW MW output capacity rating
  horse\w* energ\w+ 瓦
频率 – frequenc(?:y|ies) – frequen\w+ hertz Hz kHz MHz rate\w* often how_often pitch wave\w* times 频 赫
转速 – (?:rotational|rotation|rotary|shaft|motor)?_?speeds? – rpm speed\w* rev\w* rotat\w+ spin\w* 转
扭矩 力矩 – torques? – moment\w* torsion\w* twist\w*

内径 – (?:inner|inside|internal)_diameters? – inner\w* inside\w* internal\w* bore ID 内
外径 – (?:outer|outside|external)_diameters? – outer\w* outside\w* external\w* OD 外
直径 – (?<!inner_)(?<!outer_)diameters? – diamet\w+ across wide calib\w+ DN 径
半径 – radi(?:us|i) – radi\w+ within 径
长度 – lengths? – length\w* long\w* 长
宽度 – widths? – wid\w+ broad\w* breadth\w* across bandwidth 宽
高度 – heights? – heigh\w+ high\w* tall\w* altitud\w+ elevat\w+ level\w* great\w* deep\w* advanc\w+ keen\w* extrem\w+
  intens\w+ close\w* strong\w* full\w* serious\w* utmost considerabl\w+ very importance import\w+ attention apprais\w+
  prais\w+ 高
深度 – depths? – dep\w+ deep\w* profound\w* thorough\w* extent in-depth intens\w+ clos\w+ further fully integrat\w+
  extens\w+ 深
厚度 – thickness(?:es)? – thick\w* deep\w* depth\w* 厚

温度 – temperatures? – temperat\w+ heat\w* warm\w* cold\w* hot\w* cool\w* thermo\w+ degree\w* °C 温 度
湿度 – humidit(?:y|ies) – humid\w+ moist\w* damp\w* wet\w* RH 湿
压强 压力 – pressures? – press\w+ stress\w* burden\w* strain\w* tension\w* 压
流量 – (?:flow(?:_rates?)?|traffic|data_(?:usage|traffic|volume)) – flow\w* traffic\w* discharg\w+ throughput
  volume\w* data rate\w* visit\w* 流
液位 水位 – (?:liquid|water|fluid)_levels? – level\w* stage\w* water\w*

密度 – densit(?:y|ies) – dens\w+ intens\w+ thick\w* 密
浓度 – concentrations? – concentrat\w+ level\w* strength\w* dens\w+ content\w* amount\w* thick\w* parts 浓
粘度 黏度 – viscosit(?:y|ies) – visc\w+
硬度 – hardness – hard\w* 硬
亮度 – (?:brightness|luminance) – bright\w+ lumin\w+ 亮

速度 – (?:speeds?|velocit(?:y|ies)) – speed\w* veloc\w+ pace\w* rate\w* fast\w* quick\w* slow\w* rapid\w* momentum
  swift\w* 速 快 度
加速度 – accelerations? – accelerat\w+

minor
面积 – areas? – area\w* acre\w* hectare\w* square\w* size\w* space\w* sq km2 m2 floor\w* extent cover\w* land
  surface\w* acreage mu 亩 平方 大
体积 – volumes?(?=_(?:of|is|was|ratio|weight)) – volum\w+ size\w* cubic bulk\w* mass 立方 大小
容积 容量 – (?:capacit(?:y|ies)|volumetric\w*) – capacit\w+ volum\w+ hold\w* stor\w+ content\w* cubic memory size\w*
  容
重量 – weights? – weigh\w* mass\w* heav\w+ ton\w* load\w* kilogram\w* 重

抗压强度 抗压 – compressive(?:_strength)? – compress\w+ crush\w* pressure\w* stress\w*
抗拉强度 抗拉 – tensile(?:_strength)? – tens\w+ pull\w* stretch\w*
抗弯强度 抗折强度 抗弯 – (?:flexural|bending)(?:_strength)? – flex\w+ bend\w*
抗剪强度 抗剪 – shear(?:ing)?(?:_strength)? – shear\w*
屈服强度 – yield_(?:strength|stress) – yield\w*
冲击强度 – impact_(?:strength|resistance) – impact\w*

静态 – static(?:ally)? – stat\w+ still quiescent fixed 静
动态 – dynamic(?:s|ally)? – dynam\w+ trend\w* develop\w* mov\w+ chang\w+ real-?time status activ\w+ news update\w*
  situation 动 实时

有源 – active – activ\w+ powered
无源 – passive – passiv\w+

串行 – serial(?:ly)? – seri\w+
并行 – parallel – parallel\w* simultan\w+ concurr\w+ side both

同步 – synchron\w+ – sync\w* simultan\w+ same together concurr\w+ parallel step\w* coordinat\w+ time also 同 一起
异步 – asynchron\w+ – async\w*

输入端 输入信号 输入电压 输入功率 输入值 – inputs?(?:_\w+)? – in\w*
输出端 输出信号 输出电压 输出功率 输出值 – outputs?(?:_\w+)? – out\w*

模拟信号 模拟电路 模拟量 类比 – analog(?:ue)? – analog\w*
数字信号 数字电路 数字量 数位 – digital – digit\w+ numer\w+

高频 – high[\s-]frequenc(?:y|ies) – high\w* HF RF frequent\w* often common\w* 高
低频 – low[\s-]frequenc(?:y|ies) – low\w* LF bass rare\w* infrequent\w* 低

发射机 发送端 发送器 发射器 – transmitters? senders? – transmit\w* send\w* emit\w* launch\w* 发
接收机 接收端 接收器 – receivers? – receiv\w+ recei\w+ 收

串口 串行口 – serial_ports? – seri\w+ COM
网口 以太网口 – ethernet_ports? – ethernet network\w* LAN RJ\S*

在线 线上 – on-?line – internet\w* web\w* digital\w* virtual\w* cyber\w* remote\w* e-\w+ site\w* cloud net\w* live app
  apps stream\w* inline 网 线上
离线 线下 – off-?line – in[\s-]person physical\w* bricks? store\w* face\w* on-?site ground disconnect\w* real\w*
  shop\w* 线下 实体 现场

实时 即时 – real-?time – live immediate\w* instant\w* current\w* up-to-\w+ time\w* prompt\w* moment 时 立即
延时 延迟 – (?:time[\s-])?delay(?:s|ed)? – delay\w* lag\w* latenc\w+ late\w* time defer\w* postpon\w+ extend\w*
  overtime 延 迟 推后 晚 拖

远程 远端 遥距 – remote(?:ly)? – distan\w+ tele\w+ long\w* far\w* remot\w+ online virtual\w* 远 遥 线上
本地 就地 – (?:locally|on-?site|local(?=_(?:control|operation|mode|storage|server|device|network)s?)) – local\w*
  home\w* native\w* in_situ place\w* resid\w+ here domestic\w* spot same communit\w+ town\w* 当地 本 地方

立式 – vertical(?:ly)? – vertic\w+ upright stand\w* 立
卧式 – horizontal(?:ly)? – horizont\w+ 卧

风冷 空冷 – air[\s-]cool\w* – air\w* fan\w*
水冷 – water[\s-]cool\w* – water\w* liquid\w*
油冷 油浸 – oil[\s-](?:cool|immers)\w* – oil\w*

干式 – dry(?:[\s-]type)? – dr\w+ 干
湿式 – wet(?:[\s-]type)? – wet\w* 湿

单级 – single[\s-]stage – singl\w+ one
多级 – multi-?stage – multi\w* several many

热轧 – hot[\s-]roll\w* – hot\w*
冷轧 – cold[\s-]roll\w* – cold\w*

单向 – (?:one[\s-]way|uni-?direction\w*) – one\w* single\w* uni\w+ 单 一
双向 – (?:two[\s-]way|bi-?direction\w*) – two\w* both bi\w+ mutual\w* recipro\w+ dual each duplex interact\w* 双 两 互

防水 – water[\s-]?(?:proof|resist|tight|repell)\w* – water\w* damp\w* rain\w* IP\w* moisture seal\w* flood\w* 水
防尘 – dust[\s-]?(?:proof|resist|tight|prevent)\w* – dust\w* IP\w*
防爆 – explosion[\s-]?(?:proof|resist|protect\w*)\w* – explo\w+ blast\w* riot\w* Ex
防火 – fire[\s-]?(?:proof|resist|retard|prevent|protect|safe)\w* – fire\w* flame\w* 火 消防
防腐 – (?:anti-?corros\w+|corrosion[\s-](?:proof|resist|prevent|protect)\w*) – corro\w+ anticorr\w+ preserv\w+
  antisep\w+ rot\w* 腐
防雷 避雷 – lightning[\s-](?:protect|arrest|proof|rod|conduct)\w* – lightning\w* thunder\w* surge\w* 雷
防震 抗震 – (?:(?:earth)?quake|shock|seismic)[\s-]?(?:proof|resist|protect)\w* – quake\w* shock\w* seism\w+ earthq\w+
  震
防潮 – (?:moisture|damp)[\s-]?(?:proof|resist)\w* – moist\w* damp\w* humid\w+ 潮 湿
防滑 – (?:non|anti)-?(?:slip|skid)\w* – slip\w* skid\w*
防晒 – sun[\s-]?(?:screen|block|protect\w*|proof) – sun\w* UV
"""
