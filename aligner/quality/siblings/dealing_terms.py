"""Dealings with each other and with offices: written consent or notice, refund or forfeit, by post or by telephone."""

TABLE = r"""
书面同意 –
  (?:(?:prior_)?written_(?:consent|approval|permission|agreement)|(?:consent|approval|permission|agree\w*)_in_writing) –
  consent\w* approv\w+ permi\w+ agree\w* author\w+ assent\w* accept\w* allow\w* 同意 许可 批准 准许 许 批 授权 协议
书面通知 – (?:(?:prior_)?written_(?:notice|notification)s?|(?:notice|notif\w+)_in_writing|notified_in_writing) –
  notif\w+ notice\w* inform\w* advis\w+ letter\w* writ\w+ tell\w* told advance 通知 告知 函 知会 通报 信
书面申请 – (?:written_(?:application|request)s?|appl\w+_in_writing) – appl\w+ request\w* petition\w* 申请 请求 要求
书面异议 – (?:written_objections?|object\w*_in_writing) – object\w* dissent\w* protest\w* challeng\w+ 异议 反对
书面报告 – (?:written_reports?|report\w*_in_writing) – report\w* 报告 汇报
书面答复 – (?:written_(?:repl(?:y|ies)|answers?|responses?)|(?:repl\w+|respon\w+|answer\w*)_in_writing) – repl\w+
  answer\w* respon\w+ 复 答 回
书面确认 – (?:written_confirmation|confirm\w*_in_writing) – confirm\w* acknowledg\w+ 确认 确 证实
书面说明 – (?:written_(?:explanation|statement)s?|expla\w+_in_writing) – expla\w+ stat\w+ account\w* reason\w* descri\w+
  说明 陈述 解释

minor
退还 退回 返还 – (?:refund(?:s|ed|ing|able)?|(?:is|are|be|been|was|were)_returned) – refund\w* return\w* repa\w+
  pa\w+_back give\w* giv\w+ hand\w* restor\w+ reimburs\w+ restit\w+ back reject\w* surrend\w+ sent send\w* 退 还 返 归
  回 交回
没收 罚没 – (?:forfeit(?:s|ed|ing|ure)?|confiscat\w+) – forfeit\w* confiscat\w+ seiz\w+ keep\w* retain\w* los[est]\w*
  tak\w+ expropriat\w+ impound\w* 没收 罚 丧失 失去 充公 抄
扣除 抵扣 – (?:deduct(?:s|ed|ing|ions?|ible)?) – deduct\w* subtract\w* withh\w+ less\b net\b minus offset\w* set_off
  dock\w* exclud\w+ after tak\w+ excluding allowanc\w+ charg\w+ 扣 减 除 抵 演绎 推
补缴 补交 补足 – (?:make_up|makes_up|made_up|top(?:ped)?_up|back_pay\w*) – make made makes top\w* supplement\w* pay\w*
  repl\w+ short\w* arrear\w* 补 化妆 编
免收 免缴 – (?:waiv(?:e[sd]?|ing|ers?)) – waiv\w+ exempt\w* free\w* without not no remi\w+ 免 放弃 豁

立案 –
  (?:(?:plac|put|fil)\w+_(?:\w+_){0,3}(?:on|for)_(?:file|record|the_docket)|docket(?:ed|ing)|case[\s-]filing|open\w*_(?:a_|an_)?(?:case|investigation)s?)
  – fil\w+ docket\w* open\w* investigat\w+ accept\w* case\w* regist\w+ start\w* probe\w* initiat\w+ launch\w* 立案 备案
  归档
结案 – (?:clos\w+_(?:the_|a_|of_)?(?:case|cases)|cases?_(?:was|were|is|are|been)_(?:closed|concluded)) – clos\w+
  conclu\w+ settl\w+ finish\w* wound wind\w* end\w* complet\w+ dispos\w+ 结

电话通知 电话 – (?:tele)?phone(?:s|d|_calls?)? – phone\w* telephon\w* call\w* hotline\w* ring\w* rang tel\b mobile\w*
  dial\w* line\w* Bell handset\w* number\w* speak\w* spoke wire\w* receiver\w* 电话 电 话 机 致电 来电 手机
短信 简讯 – (?:text_messages?|SMS\w*|texts) – text\w* SMS messag\w+ 短信 简讯 讯息
传真 – fax(?:es|ed)? – fax\w* facsim\w+ 传真
电子邮件 电邮 邮件 – e-?mail(?:s|ed|_address\w*)? – e-?mail\w* mail\w* messag\w+ post\w* letter\w* write wrote @ 邮 信箱
  信
挂号信 挂号邮件 – (?:registered_(?:mail|post|letters?)) – regist\w+ mail\w* post\w* 挂号
平邮 邮寄 – (?:(?:by|ordinary)_(?:post|mail)) – post\w* mail\w* sent send\w* 邮 寄 投递

出生登记 出生证明 – births?_(?:registr\w+|certificat\w+) (?:registr\w+|certificat\w+)_of_births? – birth\w* born 出生
死亡登记 死亡证明 – deaths?_(?:registr\w+|certificat\w+) (?:registr\w+|certificat\w+)_of_deaths? – death\w* die\w* dead
  deceas\w+ 死
结婚登记 结婚证 婚姻登记 – marriages?_(?:registr\w+|certificat\w+|licen\w+) (?:registr\w+|certificat\w+)_of_marriages? –
  marri\w+ marry\w* wed\w* 婚
离婚登记 离婚证 – divorces?_(?:registr\w+|certificat\w+) (?:registr\w+|certificat\w+)_of_divorces? – divorc\w+ 离婚
失踪 – (?:missing|disappear\w*)(?=_(?:persons?|people|since|for|in|after)) – miss\w* disappear\w* vanish\w* lost gone
  whereabouts abduct\w* 失踪 下落 不见 缺 想念 失

早高峰 – (?:morning_(?:peak|rush)\w*|a\.?m\.?_peak) – morning a\.?m 早
晚高峰 – (?:evening_(?:peak|rush)\w*|p\.?m\.?_peak) – evening afternoon p\.?m 晚
单号 单日 – odd(?:-numbered|_numbers?|_dates?|_days?)? – odd\w* single\w* 单 奇
双号 双日 – even(?:-numbered|_numbers|_dates|_days) – even\w* both double 双 偶

成人票 – adult_(?:tickets?|fares?) – adult\w*
儿童票 – child(?:ren['’]s|['’]s)?_(?:tickets?|fares?) – child\w*
学生票 – student_(?:tickets?|fares?) – student\w*
长者票 老年票 敬老票 – (?:senior|elderly)(?:_citizens?)?_(?:tickets?|fares?) – senior\w* elder\w*
团体票 – group_(?:tickets?|fares?) – group\w*
月票 – monthly_(?:tickets?|pass\w*) season_tickets? – month\w* season
日票 一日票 – (?:day|one-day|daily)_(?:tickets?|pass\w*) – day\w* daily

表扬 嘉奖 表彰 – (?:commend(?:s|ed|ation|ations)?|prais(?:e[sd]?|ing)) – commend\w* prais\w+ recogni\w+ honou?r\w*
  award\w* cit(?:ed|ation)\w* reward\w* acclaim\w* compliment\w* applaud\w* prize\w* laud\w* testimon\w* credit\w* 扬 奖
  表彰 赞 夸 褒 颂 称
通报批评 – (?:(?:public(?:ly)?|circulat\w+)_(?:\w+_)?(?:critici\w+|reprimand\w*|censur\w+)|notices?_of_criticism) –
  critici\w+ reprimand\w* censur\w+ denounc\w+ 批评 谴责
"""
