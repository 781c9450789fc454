"""Parties to a contract, a tender, a policy or a case that stand opposite each other, beside those of
`party_names`."""

TABLE = r"""
接收方 接受方 – receiving_part(?:y|ies) – recipients? receiver\w*
披露方 – disclosing_part(?:y|ies) – disclos\w+

招标人 招标方 招标单位 – tenderees? – (?<!successful\s)(?<!winning\s)tenderer\w* employers? purchas\w+ procur\w+
  issuers? owners? tendering bidding_part\w+
投标人 投标方 投标单位 – bidders? – tenderer\w* bid\w*
监理人 监理单位 监理方 监理工程师 – (?<=the\s)(?-i:Engineer) supervising_engineers? – engineer\w* supervis\w+
  工程师 监理 监督 设计

客户 顾客 – customers? – clients? users? patrons? consumers? shoppers? buyers? accounts? guests? 用户 消费者 买家 主顾
  宾客 客人
供应商 供货商 – suppliers? – vendors? suppl\w+ sellers? providers? 供方 供货方 供给 卖方 供应方 提供者

用人单位 雇主 – employers? – compan\w+ employ\w+ organi[sz]ations? firms? 用工 业主 老板 单位
劳动者 雇员 – employees? – labou?r\w* work\w* staff wage\w* 员工 职工 职员 工人 劳工 受雇 人员

担保人 保证人 – guarantors? – suret\w+ guarant\w+ 担保方 保证方
被担保人 被保证人 – guaranteed_part(?:y|ies) – guarante\w+ debtors? principals? oblig\w+

保险人 保险公司 承保人 – insurers? – insurance underwriters? assurers? compan\w+ 保险商 保险机构 保险业
被保险人 – insureds? insured_(?:person|part(?:y|ies)) – assured policy-?holders? insured
投保人 要保人 – policy-?holders? proposers? – applicants? insured insuring 保单持有人
受益人 – beneficiar(?:y|ies) – benefi\w+ 受惠 受益者 获益

委托人 委托方 – trustors? settlors? principals? – client\w* entrust\w+ consignors? commission\w* mandators?
受托人 受托方 – trustees? – agents? entrusted fiduciar\w+ mandatar\w+ consignees? commissioned

发包人 发包方 – employers? – owners? principals? contract-?issu\w+ client\w* contract\w* employ\w+
承包人 承包商 承包方 – contractors? – contract\w* builders? undertak\w+
监理人 监理单位 监理方 监理工程师 – (?<=the\s)(?-i:Engineer) supervising_engineers? – engineer\w* supervis\w+
  工程师 监理 监督 设计

托运人 发货人 – shippers? consignors? – send\w+ forward\w*
承运人 – carriers? – carr\w+ transport\w*
收货人 – consignees? – receiv\w+ recipients?

被请求方 被请求国 被请求缔约方 被请求缔约国 –
  requested_(?:(?:contracting_)?part(?:y|ies)|states?|authorit(?:y|ies)|countr(?:y|ies))
  – requested 被请求 收到请求 接到请求 受请求
请求方 请求国 请求缔约方 请求缔约国 –
  requesting_(?:(?:contracting_)?part(?:y|ies)|states?|authorit(?:y|ies)|countr(?:y|ies))
  – requesting (?:makes?|made|submits?)_(?:the|a|such)_request 提出请求 发出请求 提出协助请求

抵押人 – mortgagors? – mortgag\w+ borrower\w*
抵押权人 – mortgagees? – mortgag\w+ lend\w+ bank\w*
出质人 – pledgors? pledgers? – pledg\w+
质权人 – pledgees? – pledg\w+

出借方 出借人 – lenders? – lend\w* loan\w* own\w* 贷
借展方 借用方 借用人 借入方 – borrowers? – borrow\w* 借款

上诉人 – appellants? – appeals?(?=_(?:to|against|from|the)) appealed appealing
被上诉人 – appellees? respondents? – appell\w+
申请人 – applicants? claimants? petitioners? – appl\w+ claim\w+ petition\w* 申请者 原告 索赔 权利人 请求人
被申请人 – respondents? – defend\w+ 答辩人 受访 被告 应答 回答 回应 被调查 调查对象

特许人 特许方 – franchisors? – franchis\w+ licensors?
被特许人 受许人 – franchisees? – franchis\w+ licensees?
收款人 – payees? – beneficiar\w+ recipients? receiv\w+
付款人 – payers? payors? drawees? – pay\w+ drawee\w*
"""
