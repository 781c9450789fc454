"""What a page notes about its text: who posted it, whose it is, under which licence, its language, where it ends."""

from __future__ import annotations

from aligner.documents.furniture.families.official_documents import Reach

PATTERNS: tuple[tuple[str, Reach, str], ...] = (
    (
        "licence box",
        "edge",
        r"""
        (?:this (?:work|file|text|document|image) (?:is|was) |.{0,24})?(?:in the )?(?:public domain ?)+(?:false|true
         |\.| )*
        |.{0,4}(?:本作品|此作品|本文件|本页面|本条目|本站内容|this (?:work|file|page|text|article|site)).{0,120}
         (?:公有领域|知识共享|许可协议|public domain|licen[sc]ed under|creative commons).{0,160}
        |.{0,60}(?:creative commons|知识共享|cc[ -]by(?:-[a-z]{2})*|cc0|gnu free documentation).{0,120}
         (?:licen[sc]e|许可|协议|授权|\d\.\d).{0,80}
        |(?:creative commons|cc[ -]by(?:-[a-z]{2})*|cc0)[ \d.a-z-]{0,30}""",
    ),
    (
        "posting line",
        "edge",
        r"""
        \([^。,:;!?()]{0,10}(?:记者|通讯员|特派员|摄影师)[^。,:;!?()的]{1,24}(?:报道|摄|摄影|供图|整理|编译|文/图|图/文)\)
        |(?:本报|本刊|本网|本社|本台|新华社|中新社|中央社)[^。,:;!?()]{0,8}(?:记者|通讯员)[^。,:;!?()的]{1,16}(?:摄|摄影|供图|摄影报道)
        |\((?:photos?|pictures?|images?) ?(?:by|:|/) ?[^().;!?]{2,40}\)
        |\((?:xinhua|ap|afp|reuters|cna) ?/ ?[a-z][a-z. -]{2,30}\)""",
    ),
    ("posting line", "edge", r"contact the (?:writer|author|reporter|journalist)s? (?:at|via|on) .{4,60}"),
    (
        "posting line",
        "cluster",
        r"""
        by (?!the )[a-z.'-]+(?: [a-z.'-]+){0,3}|(?:香港|台北|北京)时间 ?\d{1,2} ?[:时]\d{1,2}分?
        |(?:issued|posted|published|updated) at (?:hkt )?\d{1,2}:\d{2}(?: hkt)?
        |key ?words ?: .{2,120}""",
    ),
    (
        "posting line",
        "edge",
        r"""
        (?:posted|filed|categori[sz]ed) (?:in|under) [a-z][^.!?:;]{1,60}
        |tagged (?:(?:with|as) )?[a-z][^.!?:;]{2,100}""",
    ),
    ("licence box", "cluster", r".{0,80}(?:著作权|版权|公有领域|copyright|licen[sc]e|public domain).{0,80}"),
    (
        "copyright line",
        "edge",
        r"""
        (?:©|\(c\) ?\d{4}|copyright ?(?:©|\(c\)|:|\d{4})).{0,160}|.{0,60}© ?\d{4}.{0,80}|(?:版权|著作权)所有.{0,80}
         |.{0,80}all rights reserved.{0,40}
         |.{0,80}all rights reserved ?[.;,:] ?no part of (?:this|these|the) [a-z ]{3,40} may be .{8,300}
        |.{0,60}(?:icp备|icp证|icp许可|公网安备|新出网证|网登).{0,80}|(?:网站)?(?:主办|承办|技术支持
         |版权)(?:单位)? ?: ?.{2,40}版权所有.{0,30}
        |.{0,30}未经.{0,16}(?:授权|许可|同意|允许).{0,12}(?:不得|禁止|严禁|请勿|谢绝).{0,12}(?:转载|镜像).{0,30}
        |.{0,24}转载(?:请|须|时请?)(?:注明|标明).{0,40}""",
    ),
    (
        "cookie notice",
        "edge",
        r"""
        .{0,40}(?:\bwe|our (?:site|website|partners)|this (?:site|website)|本网?站|我们).{0,60}cookies?\b.{0,400}
         (?:accept|agree|consent|continu|learn more|find out more|settings|同意|继续|接受|了解更多|设置).{0,120}
        |(?:accept|allow|reject|manage|decline)(?: all)? cookies|cookie (?:settings|preferences|notice)|(?:接受|拒绝
         |管理)(?:所有|全部)? ?cookies?""",
    ),
    (
        "end mark",
        "edge",
        r"""
        [(\[【<]? ?(?:全文)?完(?:毕|结)? ?[)\]】>]|[(\[【<] ?(?:the )?end ?[)\]】>]|[-–—*~ ]+(?:end|完|30)[-–—*~ ]+
         |全文完|#{2,}|-30-|完|enditem|nnnn|ends?|ends? ?/ ?.{3,40}""",
    ),
    ("end mark", "cluster", r"the end"),
    (
        "section label",
        "edge",
        r"""
        [-–—=*~_#<\[【( ]*
         (?:(?:英文版|中文版|英文|中文) (?:english|chinese)(?: (?:version|text))?
         |双语(?:文件|阅读|新闻|对照|资讯|全文|时事|公告)?|(?:中英|英汉|汉英|英中)(?:文|双语)?对照(?:版
         |全文)?|中英双语(?:版|全文)?|(?:中|英|中英)文(?:版|版本|文本|全文|原文|译文)
         |(?:the )?(?:english|chinese) (?:version|text|translation)|bilingual(?: (?:text|version|edition))?
         |full text|中文|英文|原文|(?:参考)?译文|[英汉中]译文?|english|chinese|original
         |translation)[-–—=*~_#>\])】: ]*""",
    ),
)
"""Reason, reach and wording, as in `patterns`."""
