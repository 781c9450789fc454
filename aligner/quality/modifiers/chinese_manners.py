"""How a Chinese text of administration would have a thing done, and what may say so in English: 就近供应 as "supplied".

The rows are read as those of `chinese_modifiers`.
"""

MANNERS = r"""
nearby: 就近(?=供|消|安|入|就|取|处|上|送|分|选|转|调|接|销|服|解|避|报|停|办|购|租|采|照)
    near clos local vicin proxim spot in_situ adjac convenien around neighbo area on-site place within short home
    district
on the spot: 就地(?=安|取|处|转|消|解|销|免|过|封|平|培|征|生|加|化|焚|掩)
    spot local in_situ on-site site place there nearby home same ground at_once right
step by step: 循序渐进
    step gradual progress phase pace order sequen orderly increment stage slow systematic
in good order: 有序(?=放开|退出|转移|疏散|恢复|开放|撤离|引导|竞争|流动|衔接)
    order sequen regulat organi[sz] systemat smooth plan proper step phase pace disciplin manage
level by level: 逐级
    level step tier hierarch each rank rung stage progressiv grade up_through chain success superior higher
within a time limit: 限期(?=整改|改正|拆除|整治|治理|完成|缴纳|清理|搬迁|恢复|补|纠正|离)
    time limit deadline period prescrib specif within by_ date given set given days fixed order requir
severely: (?:从重|从严)(?=处|查|惩|追|打|论|量|治)
    sever heav stern harsh strict aggravat rigor tough serious stiff firm grav crack exempl
leniently: 从轻(?=处|发|量|判|或)
    lenien light mitigat lesser reduc mild lower clement
truthfully: 如实(?=填|申|报|提供|告|披|记|反映|陈|说|回|登|供|上|作|向|写|交)
    tru honest faith accura correct actual candid real fact genuin authentic frank as_it
anonymously or by real name: 实名(?=登|认|注|举|购|制|预|验|办|信)
    real name ident verif genuin real-name signed own person
by merit: 择优(?=录|选|聘|支|资|推|确|遴|采|评|授)
    merit best qualif compet select outstand excel superior prefer finest top suit better
on demand: 按需(?=分|供|提|生|配|采|服|发|调|设|申)
    need demand requir necess as_and when request
in person, face to face: 当面(?=交|签|告|说|核|清|点|递|道|向|提|询|送|谈|沟|解)
    person face presence direct hand front front_of present deliver
uniformly: (?:一律|一概)(?=不|按|以|由|为|须|从|禁|拒|取|予|免|使|作|要|必|应)
    all any every each uniform without no_ not_ invariab always except whatever regardless only in_full entire never
    whole total complet
    alike same strict must shall will under none irrespect both nobody everyone n't universal categor flat blanket
"""
