"""Holdings, votes, dates and guarantees: record date and payment date, pledge and mortgage, for and against."""

TABLE = r"""
减持 – (?:reduc|decreas|lower)\w*_(?:\w+_)?(?:shareholdings?|holdings?|stakes?|interests?|shares) – reduc\w* sell\w*
  sold sale\w* dispos\w+ cut\w* decreas\w* trim\w* divest\w* par(?:e|ed|ing) offload\w* less\w* lower\w* unload\w*
  fall\w* dilut\w+ 减 售 卖
增持 – (?:increas|rais|rais)\w*_(?:\w+_)?(?:shareholdings?|holdings?|stakes?|interests?|shares) – increas\w* rais\w*
  add\w* buy\w* bought purchas\w+ acqui\w+ up\w* more boost\w* accumul\w+ build\w* overweight ris\w+ 增 加 购 买 升
  提

弃权票 投弃权 弃权 – abst\w+ – abst\w* waiv\w* renounc\w* relinquish\w* forfeit\w* withh\w+ surrender\w*
反对票 投反对 – (?:vot\w+|ballots?)_against dissenting_votes? – against oppos\w+ object\w* no not dissent\w*
  reject\w* nay\w* 反对 否决
赞成票 投赞成 同意票 – (?:vot\w+|ballots?)_(?:for|in_favou?r) affirmative_votes? – favou?r\w* for yes approv\w+
  support\w* aye\w* affirm\w+ assent\w* positive 赞成 同意 支持

股权登记日 登记日 – (?:share_)?(?:record|registration)_dates? dates?_of_record – record\w* regist\w+ book\w*
派息日 付息日 支付日 付款日 发放日 – (?:dividend_|interest_)?(?:payment|distribution|payout)_dates? – pay\w* paid
  distribut\w+ coupon 付息 派息 支付日期 付款日期
除权日 除息日 除权除息日 – ex-?(?:dividend|rights)_dates? – ex-?\w+ ex 除
到期日 – (?:maturity|expiry|expiration)_dates? – matur\w+ expir\w+ due end\w* term\w* laps\w+ 到期 届满 期满 有效
生效日 生效日期 – (?:effective|commencement)_dates? – effect\w* commenc\w+ force start\w* begin\w* 生效 起 开始
申请日 申请日期 – (?:application|filing)_dates? dates?_of_(?:application|filing) – appl\w+ fil\w+ 申请 提交
公告日 公告日期 – (?:announcement|publication)_dates? dates?_of_(?:announcement|publication) – announc\w+ publi\w+
  公告 公布 发布
签署日 签署日期 签订日期 – (?:signing|signature)_dates? dates?_of_(?:signature|signing|execution) – sign\w*
  execut\w+ conclu\w+ 签

抵押 – mortgag\w+ – mortgag\w+ hypothec\w+ secur\w+ collateral\w* pledg\w* charg\w+ pawn\w* encumb\w+ 按揭 房贷 质押
质押 – pledg(?:e|es|ed|ing|ee|or) – pledg\w* collateral\w* secur\w+ pawn\w* repo\w* charg\w+ encumb\w+ 誓 承诺 许诺
  保证 质 典 抵押
留置 – liens? – lien\w* retain\w* retention detain\w* detention 扣

无追索权 – (?:without|non-?)_?recourse – recourse\w*
有追索权 – (?<!non-)with_recourse – recourse\w*

公开发行 公募 – public_(?:offerings?|issues?|placements?) – public\w* IPO\w* 公开 公募
非公开发行 定向增发 私募 – private_(?:placements?|offerings?) – privat\w+ non-?public\w* 私 非公开 定向

开盘价 开市价 – opening_prices? – open\w* 开
收盘价 收市价 – closing_prices? – clos\w* 收
溢价 – (?:at_a_premium|premiums?_(?:of|over|to)) – premium\w* above over 溢 费 高于 优质
折价 贴水 – (?:at_a_discount|discounts?_(?:of|to|from)) – discount\w* below under 折 优惠 贴现 低于

牛市 – bull_markets? – bull\w* 多头
熊市 – bear_markets? – bear\w* 空头
多头 好仓 – long_positions? – long bull\w* 多 好仓
空头 淡仓 – short_positions? – short bear\w* 空 淡仓
现货 – spot_(?:prices?|markets?|trad\w+|goods) – spot physical in_stock cash goods 现
即期 – (?:spot_(?:exchange|rates?|transactions?)|at_sight|sight_(?:drafts?|L/?Cs?|bills?)) – spot sight immediate
  current demand 即 现
远期 – forward(?:_(?:exchange|contracts?|rates?|transactions?|foreign)) – forward\w* usance long\w* future\w*
  term\w* dated time 远 期

期初余额 年初余额 期初 – opening_balances? – open\w* begin\w* start\w* brought initial 期初 年初
期末余额 年末余额 期末 – closing_balances? – clos\w* end\w* carried final 期末 年末 末 终

上半年 – first_half(?!-)(?=_of|_year|[\s,.]|$) – half H1 interim six months first mid\w* June 前六 中期 上
下半年 – second_half(?!-)(?=_of|_year|[\s,.]|$) – half H2 second later latter six 后六 下

法定代表人 – (?:legal|statutory)_representatives? – legal\w* statut\w+ represent\w+ person
授权代表 委托代理人 – (?:authori[sz]ed|duly)_(?:\w+_)?representatives? (?:authori[sz]ed_)?agents? – authori[sz]\w+
  agent\w* proxy delegat\w+ attorney\w* represent\w+ 授权 委托 代理

预付款 预付账款 – (?:advance|down|pre)[\s-]?payments? – advance\w* prepa\w+ pre-pa\w+ down upfront up-front deposit\w*
  mobili[sz]\w+ 预 首 订 定金
进度款 – (?:progress|interim|stage|milestone)_payments? – progress interim stage\w* milestone\w* instal\w+ 进度 期中
  阶段
尾款 余款 结算款 – (?:final|balance)_payments? – final\w* balanc\w+ remain\w* outstanding rest last settl\w+ 尾 余
  结 最后 最终
质保金 保留金 – retention(?:_mone(?:y|ys|ies)|_sums?|s)? – retention\w* warrant\w+ guarant\w+ qualit\w+ defect\w*
  retain\w* 保留 质

毛重 – gross_weights? – gross 毛
净重 – net_weights? – net 净

有限责任 – (?<!un)limited_liabilit(?:y|ies) – limited Ltd LLC LLP 有限
无限责任 – unlimited_liabilit(?:y|ies) – unlimited 无限

民事 – civil_(?:liabilit\w+|cases?|proceedings?|actions?|claims?|disputes?|law|procedure|judgments?) – civil\w*
  private 民 公民
刑事 – criminal_(?:liabilit\w+|cases?|proceedings?|actions?|charges?|law|procedure|offen[cs]es?|judgments?) –
  criminal\w* crim\w+ penal\w* offen\w+ prosecut\w+ felon\w* 刑 罪 犯
行政 –
  administrative_(?:liabilit\w+|penalt\w+|cases?|proceedings?|actions?|disputes?|law|procedure|litigation|reviews?)
  – administ\w+ executive government\w* regulat\w+ 行政 管理

公诉 – public_prosecutions? – public prosecut\w+ indict\w+ charg\w+
自诉 – private_prosecutions? – privat\w+

主犯 – principal(?:_offenders?|s)? – principal\w* main ring\w* chief lead\w* master\w* prime 本金 校长 主 首
从犯 胁从犯 – accessor(?:y|ies)(?:_offenders?)? accomplices? – accessor\w+ accomplic\w+ abett\w+ aid\w* second\w*
  共犯 同谋 从犯 帮凶 配件 附件
"""
