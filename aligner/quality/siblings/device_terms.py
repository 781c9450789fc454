"""Devices and what is done with them: tighten and loosen, front and back, repair and replace, switch and button."""

TABLE = r"""
拧紧 旋紧 上紧 – tighten\w* – tight\w* screw\w* turn\w* fasten\w* 紧
拧松 旋松 松开螺 – loosen\w* – loos\w+ unscrew\w* undo\w* 松

minor
正面 前面 前方 前部 前端 – front\w* – fac\w+ positiv\w+ ahead before forward front\w* above head-on direct\w* obverse
  proactiv\w+ in\w* open 前 正 头 门
背面 后面 后方 后部 后端 – (?:back|rear)s? – behind back\w* rear\w* revers\w+ after\w* follow\w* under\w* later
  hind\w* below 背 后 回 返

顶部 上部 上端 – tops? – top\w* upper above roof\w* head\w* crown\w* summit\w* overhead 顶 上
底部 下部 下端 – bottoms? – bottom\w* base\w* below under\w* lower foot\w* floor\w* bed 底 下

前轮 – front_wheels? – front\w*
后轮 – (?:rear|back)_wheels? – rear\w* back\w*

上盖 顶盖 – (?:top|upper)_(?:covers?|lids?) – lid\w* top upper cap
下盖 底盖 – (?:bottom|lower)_(?:covers?|lids?) – bottom lower base

插入 – insert\w* – insert\w* plug\w* put\w* plac\w+ slid\w+ push\w* slot\w* thrust\w* 插
拔出 拔掉 拔下 – (?:unplug\w*|pull\w*_out|remov\w+|disconnect\w*) – pull\w* unplug\w* disconnect\w* remov\w+ drew
  draw\w* take taking took

充电器 – chargers? – charg\w+ 充电
适配器 变压器 – adapt[eo]rs? transformers? – adapt\w+ transform\w+
电源线 – (?:power|mains)_(?:cords?|cables?|leads?) – cord\w* cable\w* lead\w* wire\w*
蓄电池 电池 – batter(?:y|ies) – batter\w+ cell\w* accumulat\w+ power(?!_(?:cord|cable)s?) BYD CATL li-ion lithium
  storage 电池
保险丝 熔断器 – fuses? – fus\w+
插头 – plugs?(?!_in) – plug\w* connector\w* 插
插座 – (?:sockets?|outlets?) – socket\w* outlet\w* receptacle\w*

螺丝 螺钉 – screws? – bolt\w* screw\w*
螺栓 – bolts? – screw\w* stud\w* bolt\w*
螺母 螺帽 – nuts? – nut\w*
垫圈 垫片 – washers? gaskets? – shim\w* seal\w* pad\w* spacer\w* washer\w*

维修 修理 – repair\w* – repair\w* maint\w+ servic\w+ fix\w* mend\w* overhaul\w* renovat\w+ restor\w+ refurbish\w*
  correct\w* upkeep workshop\w* garage\w* rectif\w+ 修
更换 换新 换货 调换 – replac\w+ – replac\w+ chang\w+ exchang\w+ swap\w* substitut\w+ switch\w* new renew\w* alter\w*
  convert\w* 换 替 取代 更新
退款 退费 – refund\w* – refund\w* reimburs\w+ repa\w+ return\w* money rebat\w+ back 退 返还

上传 – upload\w* – upload\w* submit\w* send\w* sent post\w* up transmi\w+ 传
下载 – download\w* – download\w* stream\w* file\w* 载

启用 激活 – (?:enabl\w+|activat\w+) – enabl\w+ activat\w+ us\w+ commission\w* open\w* start\w* put into launch\w*
  turn\w* introduc\w+ inaugurat\w+ adopt\w* 启 用 开
禁用 停用 – (?:disabl\w+|deactivat\w+) – disabl\w+ deactivat\w+ ban\w* forbid\w* prohibit\w* discontinu\w+ out stop\w*
  suspend\w* cut\w* block\w* decommission\w* retir\w+ abandon\w* turn\w* off shut\w* remov\w+ ceas\w+ 禁 停 关

高速档 高档 高速挡 – high_(?:speed|setting|gear) – high\w* luxur\w+ upscale premium quality
低速档 低档 低速挡 – low_(?:speed|setting|gear) – low\w* cheap\w* gear\w* downmarket poor\w*

室内 屋内 户内 – in-?doors? – inside in-?\w*door\w* room\w* interior\w* house\w* in\w* chamber\w* home\w* 内 里 屋
室外 户外 屋外 – out-?doors? – outside open\w* exterior\w* external out\w* ambient garden\w* patio\w* air 外 露天

加热 – heat\w* – heat\w* warm\w* hot\w* cook\w* microwav\w* 热 暖
冷却 – cool\w* – cool\w* chill\w* cold\w* refriger\w+ 冷 凉

白天 日间 – (?:daytime|by_day) – day\w* afternoon\w* 日 白
夜间 夜晚 晚间 – (?:night-?time|nights?|by_night|at_night) – night\w* evening\w* dark\w* nocturnal overnight late
  bed\w* PM pm sleep\w* 夜 晚
"""
