"""Schools and universities: degrees of teachers, courses, terms, fees, offices, leave and withdrawal."""

TABLE = r"""
教授 – (?<!associate_)(?<!assistant_)professors? – (?<!associate_)(?<!assistant_)professor\w* prof teach\w* faculty
  academic\w* taught dean\w* 教
副教授 – associate_professors? – associate
助理教授 – assistant_professors? – assistant
讲师 – lecturers? instructors? – lectur\w+ instruct\w+ teach\w* speaker\w* 讲

必修 必修课 必修课程 – (?:required|compulsory|mandatory|obligatory)_(?:courses?|subjects?|credits?|modules?) –
  requir\w+ compuls\w+ mandator\w+ oblig\w+ core 必修 必须
选修 选修课 选修课程 – (?:electives?|optional_(?:courses?|subjects?|modules?)) – elect\w* option\w* choos\w+ choice\w*
  take takes took taking 选

休学 – suspen\w+_of_(?:stud\w+|schooling) leaves?_of_absence – suspen\w+ leave\w* absen\w+ defer\w* interrupt\w* break
退学 – withdraw\w*_from_(?:the_)?(?:school|universit\w+|stud\w+) (?:expel\w*|expulsion)_from dropping_out dismiss\w* –
  withdr\w+ drop\w* dismiss\w* expel\w* expuls\w+ leav\w+ left quit\w* disenrol\w*
转学 – transfer\w*_(?:to|from|students?) – transfer\w* chang\w+ mov\w+
复学 – resum\w+_(?:of_)?(?:their_|his_|her_)?(?:stud\w+|schooling) reinstate\w* – resum\w+ reinstat\w+ return\w* back
  re-?enrol\w* re-?admi\w+

期中考试 期中考 期中 – mid-?terms? – mid\w* interim 中期
期末考试 期末考 – final_(?:exam\w*|tests?) finals – final\w* end\w* 期末
入学考试 – entrance_exam\w* – entrance admission\w* enter\w* entry

第一学期 上学期 – (?:first|fall|autumn)_(?:semester|term) – first fall autumn last previous
第二学期 下学期 – (?:second|spring)_(?:semester|term) – second spring next following
暑假 – summer_(?:vacation|holiday|break|recess)s? – summer\w* 夏 暑
寒假 – winter_(?:vacation|holiday|break|recess)s? – winter\w* 冬 寒

本科生 大学生 学士班 – undergraduates? – undergrad\w* bachelor\w* college universit\w+ degree\w* 本科 大学
研究生 硕士生 硕士班 – (?:post)?graduate_students? postgraduates? master['’]s_students? – graduate\w* postgrad\w*
  master\w* research\w* 硕士 研究
博士生 博士班 – doctoral_(?:students?|candidates?) PhD_(?:students?|candidates?) – doctora\w+ PhD\w* ph\.?d\w* 博士

学费 – tuition(?:_fees?)? – tuit\w+ school_fee\w* 学费 学杂费
住宿费 – (?:accommodation|boarding|dormitory|lodging|residence|hostel)_(?:fees?|costs?|charges?|expenses?) –
  accommodat\w+ dorm\w* board\w* lodg\w+ hous\w+ residen\w+ hotel\w* 住
奖学金 – scholarships? fellowships? – scholar\w* award\w* bursar\w+ prize\w* 奖
助学金 – (?:grants?-in-aid|bursar(?:y|ies)|student_grants?|stipends?) – grant\w* aid\w* financ\w+ support\w* assist\w+
  subsid\w+ 助
助学贷款 就学贷款 – student_loans? – loan\w* 贷

教务长 – (?:deans?_of_academic_affairs|provosts?|registrars?) – academic
学务长 – (?:deans?_of_student_affairs) – student\w*
总务长 – (?:deans?_of_general_affairs) – general
研发长 – (?:deans?_of_research\w*) – research\w*
校长 – (?:university|college)_presidents? presidents?_of_the_(?:universit|college)\w+ vice[\s-]chancellors? rectors? –
  president\w* head\w* principal\w* chancellor\w* 校方
院长 – deans?(?!_of_(?:academic|student|general|research)) – director\w* president\w* head\w* 院方 主任
系主任 – (?:department_(?:chairs?|heads?)|chairs?_of_(?:the_)?department|heads?_of_(?:the_)?department) – chair\w*
  head\w* director\w* department\w*

教务处 – (?:office_of_academic_affairs|academic_affairs_office|registry) – academic registr\w+
学务处 学生事务处 – (?:office_of_student_affairs|student_affairs_office) – student\w*
总务处 – (?:office_of_general_affairs|general_affairs_office) – general
人事室 人事处 – (?:personnel_office|office_of_personnel|human_resources_office|office_of_human_resources) – personnel
  human HR
研发处 – (?:office_of_research\w*) – research\w*

校务会议 – (?:university_(?:council|senate)\w*|university_affairs_(?:meeting|council|conference)\w*) – universit\w+
  council\w* senat\w+
教务会议 – (?:academic_affairs_(?:meeting|council|conference|committee)\w*) – academic
院务会议 – (?:college_(?:affairs_)?(?:meeting|council|conference)\w*) – college\w* faculty
系务会议 – (?:department(?:al)?_(?:affairs_)?(?:meeting|council|conference)\w*) – department\w*
行政会议 – (?:administrati\w+_(?:affairs_)?(?:meeting|council|conference)\w*|executive_council) – administrat\w+
  executive

出席 – (?:attend\w*|present) – attend\w* presen\w+ attendance appear\w* participa\w+ join\w* here gather\w* quorum
  speak\w* spoke 出席
缺席 – (?:absent\w*|absences?) – absen\w+ miss\w+ default in_absentia without not fail\w* 缺席 缺
"""
