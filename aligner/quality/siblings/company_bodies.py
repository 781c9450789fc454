"""Organs and officers of a company."""

TABLE = r"""
董事会 董事局 – Board_of_Directors – boards?(?!_of_Supervisors) (?<!all\s)directors? 理事会 校董会
监事会 – Board_of_Supervisors Supervisory_(?:Board|Committee) – supervis\w+ 监事 监督委员会 监察委员会
股东大会 股东会 股东周年大会 股东特别大会 – (?:annual_|extraordinary_)?general_meetings? shareholders['’]?_meetings?
  meetings?_of_(?:the_)?shareholders AGM EGM – shareholders? stockholders? members? meetings? owners? 会员大会 大会
  全体会议
审计委员会 审核委员会 稽核委员会 – Audit_Committee – audit\w*
薪酬委员会 薪酬与考核委员会 薪酬及考核委员会 薪资报酬委员会 – Remuneration_Committee Compensation_Committee –
  remuneration compensation pay salar\w+ 赔偿
提名委员会 – Nominati(?:on|ng)_Committee Nominations_Committee – nominat\w+
战略委员会 – Strategy_Committee – strateg\w+
风险管理委员会 – Risk_Management_Committee – risks?

财务总监 首席财务官 – Chief_Financial_Officer CFO – financ\w+ controller
首席执行官 行政总裁 – Chief_Executive_Officer CEO – chief_executive chief
董事会秘书 董秘 – Secretary_of_the_Board Board_Secretary – secretary
首席运营官 首席营运官 – Chief_Operating_Officer COO – operat\w+
首席技术官 – Chief_Technology_Officer CTO – technolog\w+ technical
"""
