"""Chinese words that leave a thing open, refuse it or hold it down, 考虑, 能否, 拒不, 少用, and what may answer them.

Before the colon stands a usual rendering, behind it the Chinese words as a pattern; below is what may answer them,
as in `chinese_modifiers`.
"""

CERTAINTY = r"""
consider: (?<![不未无欠全])考虑(?![到不欠再周之的过问因事者期清好成一了]|[，。；、：？！）”」]|$|
[^，。；]{1,30}可[能行]性)(?=[^，。；]{2})
    consider thought think account bear_in mind regard view look contempl weigh reason stud plan (?<!as_)possib
    option explor moot care factor deliberat reflect whether propos may might could discuss examin eye ponder debat
    envisag intend toy allow given seek mull evaluat concern light respect attent take_into took_into taken_into
    idea talk would decid aware sensitiv assess interest heed choose chose opt prospect ready in_terms judg calculat
    like priorit want
whether: (?:能否|可否|是否|会否)[^，。；？?]{1,20}?(?:不确定|[未不]明|未知|难料|未定|待定|存疑|待观察)
    whether if_ uncertain unclear unknown doubt not_ no_ may might depend question unsure remain risk unpredict open
    see guess anyone toss jury
refuse: 拒不|(?<![不无毋])(?<!不[能得可会好])拒(?:绝(?!率)|[收付赔签载缴])
    refus declin reject den(?:y|ie|ial) not_ no_ nor n['’]t never without turn(?:ed|s|ing)? resist rebuff spurn un
    withh ignor defy object dismiss disobe fail disregard neither repuls shun shut bar(?:s|red|ring)? veto balk
    say_no said_no cannot none stop avoid forb block rebel against drop over my_dead oppos let_alone flat drew draw
    decid exclu disagree default rather repud repel snub disclaim insist stubborn abst back nix nothing
less: (?:(?<=[，。；：、应要宜须请可能尽当人])|^)少(?:用|吃|喝|饮|抽|开(?!放)|坐|加(?!以)|食|摄入|接触|出门|外出|乘|驾|
占|干预|说(?![是不])|写|砍|购|花钱|浪费)
    less few little avoid sparing limit reduc cut minim not no_ nor never low modera restrain refrain seldom rare
    easy light instead rather sav(?:e|es|ed|ing) spare small only scarce cease hold down control without restrict
    under lean n['’]t fewer stop eas(?:e|y|ing) conserv
with caution: 慎用|慎食|慎重?(?=选择|使用|处理|对待|考虑|决定|评估)
    cauti care prud wary consider delib careful avoid judic discre spar thought weigh mind serious gravel circumsp
uncertain: (?:存在|具有|有)(?:着)?(?:较大|重大|一定|很大|诸多|许多|高度)?的?不确定性|(?:尚|还|仍|并)不(?:能)?确定
    nobod no_one anyone who_knows guess uncertain unsure unclear not_ doubt risk may might whether unknown unpredict
    no_ volatil if_ n['’]t question vari undetermin depend variab contingen
about to: (?:即|快|将)要(?=[完结倒塌崩灭破])|行将
    about verg brink point_of soon near going will would ready prepar immin edge almost shortly when
avoid: (?<![禁避妒猜顾切百无肆生])忌(?:食|用|服|吃|饮|酒|烟|口|辛|生冷|油)
    avoid no never without abst refrain cut_out limit keep off away less taboo stay forbid prohib steer give_up
    gave_up quit
"""
