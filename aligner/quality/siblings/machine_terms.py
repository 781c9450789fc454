"""Machines and making: components of a plant, ways of shaping, joining and finishing metal, rated and maximum."""

TABLE = r"""
传感器 感应器 – sensors? – sens\w+ detect\w+ probe\w* transducer\w* monitor\w* 感 传感
执行器 致动器 – actuators? – actuat\w+
控制器 – controllers? – control\w* regulat\w+ PLC 控制
变送器 – transmitters? – transmit\w* transduc\w+ 变送
继电器 – relays? – relay\w* 继电
变压器 – transformers? – transform\w* 变压
发电机 发电机组 – (?:generators?|generating_(?:sets?|units?)|gensets?) – generat\w+ genset\w* turbine\w* dynamo\w*
  alternator\w* unit\w* 发电 机组 发生器
电动机 马达 电机 – (?:electric_)?motors? – motor\w* 机 马达 发动 摩托 汽车 机动 动力 引擎
逆变器 – inverters? – invert\w* 逆变
整流器 – rectifiers? – rectif\w+ ballast\w* 整流
断路器 – (?:circuit[\s-])?breakers? – break\w* cut-?out\w* switch\w* 断路
熔断器 – fuses? – fus\w+ 熔 保险丝
电容器 – capacitors? – capacit\w+ condens\w+ 电容
接触器 – contactors? – contact\w*
变频器 – (?:frequency_(?:converters?|inverters?)|(?:variable[\s-](?:frequency|speed)_drives?)|VFDs?) – invert\w+
  convert\w+ drive\w* VFD\w* frequen\w+
减速机 减速器 齿轮箱 – (?:(?:speed_)?reducers?|gear-?_?box(?:es)?|reduction_gears?) – reduc\w+ gear\w* 减速 齿轮 变速
联轴器 – couplings? – coupl\w+
离合器 – clutch(?:es)? – clutch\w*

压缩机 空压机 – (?:air_)?compressors? – compress\w* 压缩
水泵 油泵 泵站 真空泵 – (?:(?:water|oil|vacuum)_)?pumps? pumping_stations? – pump\w* 泵 抽
风机 鼓风机 风扇 – (?:fans?|blowers?|(?:wind_)?turbines?) – fan\w* blow\w* ventilat\w+ turbin\w+ wind\w* 风 扇 涡轮 粉丝
  迷
锅炉 – boilers? – boil\w* 锅炉 炉
换热器 热交换器 – heat[\s-]exchangers? – exchang\w+ 换热 热交换
冷凝器 – condensers? – condens\w+ 冷凝
蒸发器 – evaporators? – evaporat\w+ 蒸发
反应器 反应堆 反应釜 – reactors? – react\w* vessel\w* kettle\w* pile\w* 反应
储罐 贮罐 储油罐 – (?:storage_)?tanks? – tank\w* vessel\w* silo\w* stor\w+ cistern\w* 罐 槽 箱 坦克 池 水族
冷却塔 – cooling_towers? – cool\w* tower\w*
过滤器 滤网 滤芯 – (?:filters?|strainers?|filter_(?:elements?|cartridges?)) – filt\w+ strain\w+ screen\w* cartridg\w*
  mesh 滤 筛
搅拌器 – (?:agitators?|stirrers?|mixers?) – agitat\w+ stir\w* mix\w*
离心机 – centrifug\w+ – centrif\w+ 离心
干燥机 干燥器 烘干机 – (?:dr[iy]ers?|desiccators?) – dr[iy]\w+ desicc\w+ 干 烘
破碎机 粉碎机 – (?:crushers?|grinders?|shredders?|pulveri[sz]ers?) – crush\w* grind\w* shred\w* pulver\w+ mill\w*
  break\w* 碎 粉 磨
输送机 输送带 传送带 – (?:conveyors?(?:_belts?)?) – convey\w* belt\w* transport\w* 输送 传送

铸造 浇铸 – cast(?:ing|ings)(?=_(?:process\w*|workshop\w*|iron|and|of|compan\w+|industry)) foundr(?:y|ies) – cast\w*
  found\w* mo(?:u)?ld\w* mint\w* forg\w+ 铸 浇 压铸 选角 投
锻造 锻压 – forg(?:ing|ings|ed)(?=_(?:process\w*|workshop\w*|press\w*|and|of|steel|parts?|industry)) – forg\w+ 锻 伪造
  打造 缔 建立
冲压 – (?:stamping|punching) – stamp\w* punch\w* press\w* 冲 邮票 印
挤压 挤出 – extru(?:sion|ded|ding|de)s? – extru\w+ squeez\w+ press\w* crush\w* 挤
注塑 注射成型 – injection[\s-]mou?ld\w* – inject\w+ mo(?:u)?ld\w* 注塑 注射
吹塑 – blow[\s-]mou?ld\w* – blow\w*
轧制 – (?:steel_)?rolling(?=_(?:mill\w*|process\w*)) – roll\w*

焊接 – weld(?:s|ed|ing|er|ers)? – weld\w* solder\w* braz\w+ 焊
铆接 – rivet(?:s|ed|ing)? – rivet\w* 铆
螺栓连接 – bolt(?:ed|ing)(?:_(?:joints?|connections?))? – bolt\w* 螺栓
粘接 胶接 – (?:adhesive_)?bond(?:ing|ed)|glu(?:ed|ing) – bond\w* glu\w+ adhes\w+ stick\w* paste\w* 粘 胶 黏 债 结合 联系

电镀 镀层 – (?:electro-?)?plat(?:ing|ed) – plat\w+ coat\w* galvani\w+ 镀
喷漆 喷涂 – (?:spray(?:ing|ed)?[\s-]?paint\w*|spray_coat\w*|paint(?:ing|ed)_(?:process\w*|shop\w*)) – paint\w* spray\w*
  coat\w* lacquer\w* 喷 漆 涂
喷砂 喷丸 – (?:sand-?_?blast\w*|shot[\s-](?:blast|peen)\w*) – blast\w* peen\w*
抛光 – polish(?:ed|ing|es)? – polish\w* buff\w* 抛光 打磨 擦 磨
研磨 磨削 – (?:grinding|lapping) – grind\w* ground lap\w* mill\w* polish\w* 磨 碾
阳极氧化 – anodi[sz]\w+ – anodi\w+
热处理 淬火 退火 回火 – (?:heat[\s-]treat\w*|quench\w*|anneal\w*|temper(?:ed|ing)) – heat\w* quench\w* anneal\w*
  temper\w* harden\w*

车削 – (?:lathe_)?turning(?=_(?:machin\w+|operation\w*|tool\w*|process\w*)) – turn\w* lathe\w*
铣削 – milling – mill\w*
钻孔 – (?:drill(?:ing|ed)?|bor(?:ing|ed)_holes?) – drill\w* bor\w+ hole\w* 钻 孔 井 演练

minor
备用 后备 – (?:stand-?by|back-?up|spare)s? – stand-?by back-?up spar\w+ reserv\w+ altern\w+ emergenc\w+ extra auxil\w+
  hot-swap secondary contingenc\w+ fall-?back 备 待命 余 候补 闲 空 剩
主用 – (?:main|primary|active|duty)_(?:pumps?|units?|system\w*|server\w*|suppl\w+|line\w*|circuit\w*) – main primary
  activ\w+ duty 主

额定功率 额定电压 额定电流 额定载荷 额定容量 额定转速 额定值 额定负荷 额定压力 额定起重量 – (?:rated|nominal)_\w+ –
  rat(?:ed|ing)\w* nominal\w* nameplate 额定 标称
最大功率 最大电流 最大载荷 最大容量 最大值 最大负荷 最大压力 最大起重量 –
  (?:maximum|max\.?|peak)_(?:power|voltage|current|load|capacity|speed|pressure|value) – max\w* peak\w* high\w* up_to
  most larg\w+ great\w* top\w* upper full 最大 最高 峰 极
设计压力 设计温度 设计荷载 设计容量 设计流量 – design(?:ed)?_(?:pressure|temperature|load\w*|capacity|flow\w*) –
  design\w* 设计
工作压力 工作温度 工作电压 – (?:operating|working)_(?:pressure|temperature|voltage) – operat\w+ work\w* service 工作
  运行 使用 操作
环境温度 – ambient_temperature\w* – ambient environ\w+ surround\w* room air 环境 周围 室温

故障 – (?:faults?|malfunction\w*|failures?|break-?downs?) – fault\w* malfunct\w+ fail\w* break\w* broke\w* troubl\w+
  defect\w* error\w* out_of_order problem\w* glitch\w* hitch\w* crash\w* wrong issue\w* 故障 障 失灵 失效 坏 抛锚 断层
  失败 失误 错 破裂 缺陷 停 崩溃
保养 – (?:maintenance|servic(?:e|ed|ing)) – mainten\w+ maintain\w* servic\w+ upkeep care\w* look\w* car(?:e|ing)
  preserv\w+ 保养 维护 维修 养护 维持 服务
大修 – (?:major_)?overhaul\w* – overhaul\w* repair\w* refit\w* 修 改革 整顿
报废 – (?:scrap(?:ped|ping|s)?|written_off|write-?offs?) – scrap\w* writ\w+ retir\w+ discard\w* reject\w* dispos\w+
  end-of-life wast\w+ condemn\w* 报废 废 淘汰 取消 打架

minor
采样 取样 – sampl(?:e|es|ed|ing) – sampl\w+ collect\w* tak\w+ swab\w* 样
校准 标定 – calibrat\w+ – calibr\w+ adjust\w* correct\w* true 校 标定 刻度

显示器 显示屏 – (?:displays?|screens?|monitors?) – display\w* screen\w* monitor\w* panel\w* VDU 显 屏 幕
键盘 – keyboards? – keyboard\w* keypad\w* 键
鼠标 – (?:mouse|mice) – mouse mice click\w* 鼠
打印机 – printers? – print\w* 印
扫描仪 – scanners? – scan\w* 扫
摄像头 摄像机 摄影机 照相机 相机 – (?:cameras?|camcorders?|webcams?) – camera\w* CCTV cam\w* lens\w* video\w* surveil\w+
  摄 相机 镜头 监控 像
扬声器 喇叭 音箱 – (?:loud)?speakers?(?!_(?:of|at|in|for|from)) – speak\w* horn\w* trumpet\w* amplif\w+ audio 喇叭 音响
  扬声 号 演讲 发言 讲者 议长 讲
麦克风 话筒 – (?:microphones?|mics?) – microphon\w+ mike\w* mic\w* receiver\w* handset\w*
路由器 – routers? – rout\w+
投影仪 投影机 – projectors? – project\w*

操作系统 – operating_systems? – operat\w+ OS
数据库 – data-?_?bases? – data\w* base\w*
浏览器 – browsers? – brows\w+
应用程序 应用软件 – (?:applications?|apps?)(?=_(?:is|will|software|has|can|from|store)|[.,;]) – app\w* program\w*
  software 应用 程序 申请 软件
插件 – (?:plug-?ins?|add-?ons?|extensions?) – plug\w* add\w* extens\w+
防火墙 – firewalls? – firewall\w*
黑名单 – black-?_?lists?(?:ed|ing)? – black\w* bar\w* ban\w* deny\w* 黑
白名单 – white-?_?lists?(?:ed|ing)? – white\w* allow\w* 白

人脸识别 – (?:facial|face)[\s-]recognition – fac\w+ 脸 面
指纹识别 指纹 – finger-?prints? fingerprinting – fingerprint\w* finger\w* 指
语音识别 – (?:speech|voice)[\s-]recognition – speech voice\w* 语音
虹膜识别 – iris(?:[\s-](?:recognition|scan\w*))? – iris

单击 点击 – (?:(?:left-)?clicks?|clicked|clicking)(?<!double-click) – click\w* tap\w* press\w* hit\w* select\w* choos\w+
  点 击 按 单击
双击 – double[\s-]click\w* – double 双击
右击 右键单击 – right[\s-]click\w* – right 右
拖动 拖拽 – drag(?:s|ged|ging)? – drag\w* pull\w* 拖 拉
粘贴 – past(?:e[sd]?|ing) – past\w+ stick\w* glu\w+ attach\w* 贴 黏
剪切 – cut(?:s|ting)?(?=_(?:and_paste|the_(?:text|selection))) – cut\w* shear\w* 剪 切
"""
