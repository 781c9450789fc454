"""Chinese words for when, how often and beside what, 平日, 一年期, 渔港旁, and whatever may render them in English.

As in `chinese_modifiers`.
"""

TIMES = r"""
on weekdays: 平日(?![里的是常就都总之])
    week usual normal ordinar everyday daily work custom always regular habit general other common Mon business routin
    typical
at weekends: 周末(?!愉快|好|版)
    weekend Saturday Sunday week Fri
on holidays: (?<![放休度寒暑年产病])(?:节假日|假日(?!经济|酒店|广场|大))
    holiday festiv weekend vacation leisure days?_off off_days? non-work
in the early morning: 清晨|凌晨(?![零一二两三四五六\d０-９])
    morning dawn early sunrise a\.?m\b midnight hours daybreak light night sun o'clock before late day woke
at night: 夜间|夜晚(?!的)
    night overnight evening dark nocturn p\.?m\b after_ late moon sleep bed o'clock hours
in the daytime: 日间|白天(?!的)
    day light sun school hours a\.?m\b
one-year: (?<![\d十第])一年期(?![间满限内])
    one 1- year annual 12 twelve yearly
one-month: (?<![\d十第])(?:一个月|一月)期(?![间满限内])
    month 30 thirty
first-grade: (?<![省市县区国州乡部厅局上下某这那同每高低前后首])一级(?=[保资市注建结消防文旅警运教演作士医学])
    first one level class grade tier prim top senior high 1 (?-i:I\b|A) categor best lead master state suprem nation key
by an agent: (?:授权|委托|委任)的?代理人|(?:授权|委任)的?代表(?!团|性)
    agent represent proxy prox attorney authori deleg behalf mandat power empower counsel lawyer entrust appoint envoy
    signator commission
beside: (?<=[港站校院厂店场馆园路街河湖江海桥楼村田])旁边?(?![观听系征证若人通支门道路白听窃])
    beside next near by_(?:the|a|its)_ close at_(?!last|least|all|once|first) along adjac adjoin side around outside
    off_ vicin neighbo bank shore edge front flank abut border roadside corner over_ past from_ surround bound foot
opposite: (?<=[港站校院厂店场馆园路街楼])对面
    opposite across fac(?:e|ing) over front other_ against
nearby: (?<=[港站校院厂店场馆园村镇])附近
    near around close vicin neighbo surround local area adjac adjoin beside next by_ off_ about outside within side
    along precinct environ here there proxim district at_ just from_ round over_ in_ through
"""
