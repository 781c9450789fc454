"""Chinese words that begin a reservation, an exception or a concession, 除……外, 即使, 无论, and what may answer them.

Where none of the answers stands in a translation, the whole clause is lost as a rule. Before the colon stands a usual
rendering, behind it the Chinese words as a pattern, as in `chinese_modifiers`.
"""

RESERVATIONS = r"""
except: 除(?!此|了?这|了?那|之)[^，。；：、除]{2,24}(?:以外|之外|外)(?=[，,])|除(?!此)[^，。；：、除]{2,24}(?:者|情形|
情况)外
    except exclu save_ save other aside apart but besid beyond unless only addition barring than without outside
    more also further another well_as plus sole nothing on_top far_from along alone over_and both excl with_the like
save where: (?:的除外|者除外|情形除外|不[在受]此限|除外)(?=[。；，）])
    except exclu save unless other not_ apart aside but provided however with_the barring outside exempt nor_ no_ does
    without waive
even if: 即使|即便|纵使|纵然|哪怕|就算(?!是?了)
    even though if_ although albeit regardless irrespect despite notwithst however whether no_matter whatever still
    nor_ while but when yet let_alone might may whenever wherever whoever ever nonetheless nevertheless were_ had_
    should
    would or_not
regardless of, whether or not, whatever, whoever, wherever: (?:无论|不论|不管)(?!了|他|她|它|我|你|用|怎|如何|寒暑|晴|
昼夜|老少)|不拘
    regardless irrespect whether whatever whichever however whoever wherever whenever no_matter any either all every
    each both or_ without despite notwithst always as_long independ never not_ what how who where nothing in_case else
    even anyone if_ ever equal alike depend same along must many name
provided that: 但书|但[^，。；]{0,20}(?:除外|不[在受]此限)|惟[^，。；]{0,20}(?:除外|不[在受]此限)
    except exclu save unless provided however but other not_ with_the no_ though although barring exempt outside
    without nor_ apart aside waive lift relax free_
only: 只有(?=[^。；！？]{1,60}?(?:方[可能得]|[才始](?:可|能(?!力)|得|准|允许|予)))
    only sole exclus unless must restrict limit confin except other_than without until no_ no-one nobody nothing none
    not_ never cannot n['’]t before necess requir need just alone mere reserv once nor_ neither few unable condition
    provided depend till essential prerequisite take it_(?:is|was) have_to has_to had_to key hold single
insofar as: (?:在|于)[^，。；]{1,20}(?:范围内|限度内)(?=[，的可应须负承])
    extent scope within limit insofar far range in_so where degree under long_as by_ confin provided subject up_to
    permit allow bound circle among
without prejudice: (?:在)?不(?:影响|损害|妨碍|抵触)[^，。；]{1,24}(?:的?(?:前提|情况|情形|原则)下|下)(?=[，可])
    without prejud affect subject notwithst provided consist not_ no_ while long_as contra compromis harm
so far as known: 据[^，。；]{0,6}所知
    know aware best inform understand belie far_as familiar
including but not limited: 包括但不限于|包括而不限于|包括(?:但)?不局限于
    includ limit such_as example not_only among other like e\.g
subject to: 须(?:待|视乎)[^，。；]{2,30}(?=方可|后方|方能|后才|而定)
    subject condition until unless upon only when after pend depend once before approv if_ provided require must
in the event of conflict: (?:如|若)?(?:有|发生|存在)?[^，。；]{0,10}(?:不一致|歧义|抵触|冲突)(?:时|的|之处|
，)[^。；]{0,20}(?:以|为准)
    conflict discrepan inconsist differ diverg prevail ambig contradict govern preced dispute doubt contra control
including: (?:其中|当中)?(?:包括)(?=[^，。；]{1,30}在内)
    includ among such_as count as_well even also plus inclus compris with both and_
"""
