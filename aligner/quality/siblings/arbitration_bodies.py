"""Arbitration commissions and centres: 上海国际经济贸易仲裁委员会 as "China International …", 香港 as "Singapore"."""

TABLE = r"""
中国国际经济贸易仲裁委员会 贸仲委 – China_International_Economic_and_Trade_Arbitration_Commission CIETAC – 贸仲
中国海事仲裁委员会 海仲委 – China_Maritime_Arbitration_Commission CMAC – maritime 海事仲裁 海仲
上海国际经济贸易仲裁委员会 上海国际仲裁中心 –
  Shanghai_International_(?:Economic_and_Trade_Arbitration_Commission|Arbitration_Cent(?:er|re)) SHIAC – Shanghai
上海仲裁委员会 – Shanghai_Arbitration_Commission – Shanghai
华南国际经济贸易仲裁委员会 深圳国际仲裁院 – South_China_International_Economic_and_Trade_Arbitration_Commission
  Shenzhen_Court_of_International_Arbitration SCIA – Shenzhen South_China
深圳仲裁委员会 – Shenzhen_Arbitration_Commission – Shenzhen
北京仲裁委员会 北京国际仲裁中心 – Beijing_(?:Arbitration_Commission|International_Arbitration_Cent(?:er|re)) –
  Beijing BAC
  BIAC
广州仲裁委员会 – Guangzhou_Arbitration_Commission – Guangzhou
武汉仲裁委员会 – Wuhan_Arbitration_Commission – Wuhan
重庆仲裁委员会 – Chongqing_Arbitration_Commission – Chongqing
香港国际仲裁中心 – Hong_Kong_International_Arbitration_Cent(?:er|re) HKIAC – Hong_Kong 香港
新加坡国际仲裁中心 – Singapore_International_Arbitration_Cent(?:er|re) SIAC – Singapore 新加坡
伦敦国际仲裁院 伦敦国际仲裁法院 – London_Court_of_International_Arbitration LCIA – London 伦敦
国际商会国际仲裁院 国际商会仲裁院 – (?:ICC_)?International_Court_of_Arbitration – ICC Chamber_of_Commerce 国际商会
斯德哥尔摩商会仲裁院 – Arbitration_Institute_of_the_Stockholm_Chamber_of_Commerce – Stockholm SCC 斯德哥尔摩
中华民国仲裁协会 中华仲裁协会 – Chinese_Arbitration_Association – CAA
美国仲裁协会 – American_Arbitration_Association – AAA ICDR 美国仲裁
国际投资争端解决中心 – International_Cent(?:er|re)_for_Settlement_of_Investment_Disputes ICSID
"""
