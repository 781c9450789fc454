"""What is done, in acts and in offices: lease and sell, appoint and dismiss, deposit and withdraw."""

TABLE = r"""
出租 – (?:leas(?:e|es|ed|ing)|rent(?:s|ed|ing|als?)?|let(?:ting)?(?=_(?:out|to))) – leas\w+ rent\w* let\w* hir\w+
  tenan\w+ taxi\w* cab\w* landlord\w* charter\w* 租
出售 – (?:sell(?:s|ing)?|sold|sales?) – s[eo]l[ld]\w* sale\w* dispos\w+ divest\w* vend\w* market\w* offload\w* buy\w*
  trad\w+ unload\w* 售 卖 销
转让 – (?:transfer\w*|assign\w*) – transfer\w* assign\w* convey\w* cede\w* ced\w+ sell\w* sold sale\w* 转

存入 – deposit\w* – deposit\w* put\w* pay\w* paid sav\w+ place\w* stor\w+ credit\w* enter\w* 存
提取 支取 – (?:withdr\w+) – withdr\w+ draw\w* drew extract\w* tak\w+ took collect\w* pick\w* 提 取 支 抽

任命 委任 – appoint\w* – appoint\w* nam(?:e|ed|ing) nominat\w+ made designat\w+ commission\w* elevat\w+ assign\w* 任
  委
免职 罢免 撤职 – (?:dismiss\w*|remov\w+_from_(?:office|his|her|their|post)|recall\w*) – dismiss\w* remov\w+ recall\w*
  sack\w* fire\w* oust\w* depos\w+ strip\w* impeach\w* reliev\w+ 免 罢 撤
辞职 请辞 – resign\w* – resign\w* quit\w* step\w* stood left leav\w+ 辞
提名 – nominat\w+ – nomin\w+ name\w* propos\w+ 提
当选 选举产生 – elected – elect\w* w[io]n\w* chosen vot\w+ select\w* named 选

废止 废除 – (?:repeal\w*|abolish\w*|abrogat\w+|annul\w*) – repeal\w* abol\w+ abrogat\w+ annul\w* scrap\w* invalid\w*
  end\w* eliminat\w+ remov\w+ do revok\w+ rescind\w* rescission cancel\w* denounc\w+ quash\w* ceas\w+ 废 取消 失效
修订 修正 修改 – (?:amend\w*|revis\w+) – amend\w* revis\w+ modif\w+ chang\w+ correct\w* updat\w+ alter\w* edit\w*
  refin\w+ rewrit\w+ adjust\w* improv\w+ mend\w* fix\w* rework\w* 修 改 订 更正
颁布 公布 发布 – (?:promulgat\w+|publish\w*|issu(?:e|ed|es|ing)|announc\w+|releas\w+) – promulgat\w+ publi\w+ issu\w+
  announc\w+ releas\w+ launch\w* unveil\w* proclaim\w* disclos\w+ post\w* declar\w+ enact\w* made reveal\w* come came
  out adopt\w* introduc\w+ deliver\w* 布 发 颁 宣

暂停 中止 – (?:suspend\w*|suspens\w+) – suspend\w* suspens\w+ paus\w+ halt\w* stop\w* interrupt\w* stay\w* hold
  temporar\w+ discontinu\w+ freez\w+ frozen moratori\w+ abey\w+ closed clos\w+ break\w* ceas\w+ 暂 停 中止 中断
撤销 吊销 – (?:revo(?:k\w+|cations?)|cancell?\w*|rescind\w*|rescission) – revo\w+ cancel\w* withdr\w+ annul\w*
  rescin\w+ rescission repeal\w* terminat\w+ quash\w* abolish\w* overturn\w* set_aside strip\w* void\w* lift\w*
  remov\w+ dissolv\w+ nullif\w+ overrul\w+ vacat\w+ revers\w+ undo\w* clos\w+ drop\w* dismiss\w* disband\w*
  eliminat\w+ relie\w+ retract\w* 撤 销 吊 取消 注销 解除 退
恢复 – (?:resum\w+|restor\w+|reinstat\w+) – resum\w+ restor\w+ reinstat\w+ recover\w* return\w* reviv\w+ regain\w*
  rehabilit\w+ renew\w* back again re\w+ heal\w* bounc\w+ rebound\w* 复

租赁 承租 租用 – (?:leas\w+|rent\w*|hir\w+) – leas\w+ rent\w* hir\w+ tenan\w+ charter\w* let\w* 租
购买 采购 – (?:purchas\w+|buy\w*|bought|procur\w+) – purchas\w+ buy\w* bought procur\w+ acqui\w+ shop\w* order\w*
  get\w* obtain\w* pay\w* paid spend\w* source\w* sourcing tak\w+ took invest\w* sold sale\w* sell\w* consum\w+
  customer\w* market\w* import\w* 买 购 采

拆除 拆卸 – (?:dismantl\w+|demoli\w+|tear\w*_down|remov\w+) – dismantl\w+ demoli\w+ tear\w* tore torn pull\w* remov\w+
  knock\w* raz\w+ strip\w* take\w* taking disassembl\w+ scrap\w* bulldoz\w+ level\w* 拆
安装 装设 – install\w* – install\w* fit\w* mount\w* set\w* equip\w* put\w* assembl\w+ plac\w+ erect\w* fix\w* affix\w*
  attach\w* 装 安 设

申报 – (?:declar\w+|report\w*) – declar\w+ report\w* fil(?:e|ed|es|ing) return\w* appl\w+ submi\w+ notif\w+ bid\w* 报
豁免 免除 – (?:exempt\w*|waiv\w+) – exempt\w* waiv\w+ reliev\w+ relief immun\w+ free\w* forgiv\w+ discharg\w+
  releas\w+ excus\w+ remi\w+ spar\w+ clear\w* 免 豁

起飞 – (?:take-?offs?|took_off|taking_off|depart\w*) – tak\w+ took depart\w* lift\w* fl[eiy]\w* air\w* soar\w* boom\w*
  off 飞 腾
降落 着陆 – land(?:s|ed|ings?)? – land\w* touch\w* descen\w+ alight\w* down fall\w* fell parachut\w+ 落 陆 降

登录 登入 – (?:log(?:s|ged|ging)?[\s-]?(?:in|on)|sign(?:s|ed|ing)?[\s-]in) – log\w* sign\w* enter\w* access\w*
  visit\w* record\w* regist\w+ 登
登出 退出登录 注销登录 – (?:log(?:s|ged|ging)?[\s-]?(?:out|off)|sign(?:s|ed|ing)?[\s-]out) – log\w* sign\w* exit\w*
  leav\w+

赞成 – (?:favou?r\w*|support\w*|approv\w+|agree\w*) – favou?r\w* support\w* approv\w+ agree\w* for consent\w* back\w*
  endors\w+ aye\w* yes pro vot\w+ welcom\w+ advoca\w+ applaud\w* 赞 同意 支持
反对 – (?:oppos\w+|object(?:s|ed|ing|ions?)?(?:_to)?) – oppos\w+ object\w* against reject\w* anti\w* resist\w*
  disapprov\w+ dissent\w* contest\w* condemn\w* protest\w* dis\w+ veto\w* fight\w* fought stand\w* counter\w*
  combat\w* say\w* said no not never challeng\w+ deplor\w+ critic\w+ rebut\w* nay den\w+ host\w* 反 抵制 不

minor
欢迎 – welcom\w+ – welcom\w+ greet\w* popular\w* hail\w* reception receiv\w+ favou?r\w* well love\w* invit\w+ like\w*
  appreciat\w+ delight\w* applau\w+ 迎
谴责 – condemn\w* – condemn\w* denounc\w+ deplor\w+ castigat\w+ decr\w+ rebuk\w+ reproach\w* blam\w+ accus\w+
  critic\w+ excoriat\w+ slam\w* 谴 责 批评 指责 斥

有形 – tangible – physical visible corporeal concrete material
无形 – intangible – invisib\w+ incorporeal imperceptib\w+ unseen shapeless

人工 手动 – manual(?:ly)? – hand\w* human\w* labou?r\w* artificial\w* man-?made person\w* synthetic work\w* staff\w*
  agent\w* 手 人
自动 – automatic(?:ally)? – auto\w* self-\w+ volunt\w+ robot\w* spontan\w+ itself 自

minor
期满后 届满后 期满之日 届满之日 – (?:expir\w+|end|complet\w+|conclu\w+)_of – expir\w+ end\w* complet\w+ conclu\w+
  after laps\w+ clos\w+ finish\w* over terminat\w+ matur\w+ once elaps\w+ 结束 终止 之后
开始后 开始之日 起始日 起始之日 – (?:beginning|commencement|start)_of – begin\w* commenc\w+ start\w* began begun onset
  initial\w* effect\w* launch\w* open\w* 开始 起 启动 开工

minor
传统 – tradition\w* – tradition\w* convention\w* classic\w* herit\w+ orthodox old\w* legacy custom\w* establish\w*
  传统 旧
现代 – modern\w* – modern\w* contempor\w+ today\w* current now new\w* recent\w* up-to-date hyundai 现 近代 当代 今

有线 – wired – cable\w* line\w* wire\w*
无线 – wireless(?:ly)? – radio\w* wifi wi-fi cordless TVB mobile\w* cell\w*

首次 第一次 – (?:for_the_)?first(?:_times?)? – first\w* initial\w* debut\w* inaugural maiden never once new\w* early
  open\w* one 首 初 一
末次 最后一次 – last(?:_times?)? – last\w* final\w* latest end\w* recent\w* 末 最后

minor
公立 – public(?:ly)? – public\w* state\w* government\w*
私立 – private(?:ly)? – privat\w+ independent\w*

纵向 – (?:vertical|longitudinal)(?:ly)? – length\w* portrait vertic\w+ longitud\w+
横向 – (?:horizontal|lateral|transverse)(?:ly)? – landscape sideways cross\w* broad\w* horizont\w+ later\w+
  transvers\w+ across

水平 – horizontal(?:ly)? – level\w* standard\w* horizon\w* skill\w* proficien\w+ quality degree\w* abilit\w+ rate\w*
  caliber calibre high\w* low\w* competen\w+ capab\w+ pace grade 级
垂直 – vertical(?:ly)? – perpendicular\w* upright plumb vertic\w+ right sheer direct\w* straight 直 竖

minor
固体 – solids? – solid\w*
液体 – liquids? – liquid\w* fluid\w* lotion\w* 液
气体 – gas(?:es)? – gas\w* air vapou?r\w* 气

离任 卸任 – (?:leav(?:e|es|ing)|left|depart\w*_from)_(?:\w+_)?(?:office|posts?|positions?) step\w*_down – leav\w*
  left depart\w* outgoing step\w* resign\w* retir\w+ quit\w* former end\w* ceas\w+ vacat\w+ exit\w* relinquish\w*
  turnover hand\w* post-?term 离 卸 退 辞 去职
就任 上任 履新 就职 –
  (?:tak(?:e|es|en|ing)|took|assum\w+|enter\w*)_(?:up_|upon_)?(?:\w+_)?(?:office|posts?|duties|positions?) – took
  tak\w+ assum\w+ appoint\w* inaugur\w* sworn swear\w* enter\w* becom\w+ became start\w* induct\w* install\w* new\w*
  came com\w+ 就 上任 履 任职 到任 接任 赴任

承认 – recogni[sz]\w+ – recogni\w+ admi\w+ conced\w+ confess\w* accept\w* avow\w*
  acknowledg\w*(?!_(?:\S+_){0,4}position) own\w* grant\w* allow\w* 认
注意到 知悉 – (?:takes?|took|taking|taken)_note_of acknowledg\w+_(?:\S+_){1,4}positions? – note\w* notic\w+ aware
  acknowledg\w* observ\w* recogni\w+ 立场 主张 注意 认识 看到
"""
