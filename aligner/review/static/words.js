// Every word of the page in English and in Chinese; what was chosen before counts, else what the browser speaks.
const WORDS = {
  documents: ["Documents", "文档列表"], keys: ["Keys", "快捷键"], close: ["Close", "关闭"], cancel: ["Cancel", "取消"],
  search: ["Search both sides", "搜索原文和译文"], filter: ["Show only", "筛选"], rows: ["Rows", "行"], map: ["Map of the document", "全文对齐图"],
  axisSource: ["source →", "原文 →"], axisTarget: ["target ↓", "译文 ↓"],
  trust: ["A correction also confirms everything above it", "修改某行时，一并确认其上方各行"],
  saved: ["All changes saved", "已全部保存"], saving: ["Saving …", "正在保存……"], checking: ["Checking …", "正在检查……"],
  gone: ["The server has ended. Nothing is lost: start “aligner review” again.", "服务器已停止。内容没有丢失：请重新运行 aligner review。"],
  outside: ["Another program has changed the file of this document.", "另一个程序修改了本文档的文件。"],
  keepMine: ["Keep what is here", "保留这里的内容"], keepTheirs: ["Take the file (it can be undone)", "采用该文件（可撤销）"],
  name: ["Document", "文档"], row: ["Row", "行"], of: ["of", "/"], source: ["Source", "原文"], target: ["Target", "译文"],
  notOpened: ["not opened yet", "尚未打开"], nothing: ["No row fits.", "没有符合条件的行。"],
  "count.rows": ["rows", "行"], "count.confirmed": ["confirmed", "已确认"], "count.open": ["open", "未确认"], "count.doubtful": ["doubtful", "存疑"],
  "count.omission": ["omissions", "漏译"], "count.addition": ["additions", "增译"], "count.loose": ["loose", "译得松散"],
  "count.moved": ["moved", "移位"], "count.many": ["not 1–1", "非一对一"], "count.issues": ["with issues", "有问题"],
  "count.rejected": ["rejected", "已否决"], "count.note": ["with notes", "有备注"],
  "state.confirmed": ["confirmed", "已确认"], "state.edited": ["edited", "已修改"], "state.rejected": ["rejected", "已否决"],
  "level.likely": ["? doubtful", "? 存疑"], "level.doubt": ["?? unlikely", "?? 很可疑"],
  "gap.source": ["not in the source", "原文所无"], "gap.target": ["not rendered", "未译出"], moved: ["moved: see row", "移位：见第"], movedEnd: ["", "行"],
  renders: ["renders", "充分度"], unchecked: ["not checked yet", "尚未检查"],
  "severity.critical": ["critical", "致命"], "severity.major": ["major", "严重"], "severity.minor": ["minor", "轻微"], "severity.neutral": ["neutral", "提示"],
  accept: ["accept", "接受"], unaccept: ["count again", "重新计入"], accepted: ["accepted", "已接受"], suggestion: ["suggestion", "建议"],
  export: ["Export", "导出"], format: ["Format", "格式"], which: ["Rows", "范围"], whichAll: ["all", "全部"],
  whichSure: ["confirmed, edited, or of a confidence from", "已确认、已修改，或置信度不低于"], whichConfirmed: ["confirmed and edited alone", "仅已确认和已修改"],
  percent: ["per cent", "百分比"], convert: ["Chinese as", "中文写作"], asIs: ["it is", "原样"], download: ["Download", "下载"],
  caret: ["Caret: ← → move it, Tab goes to the other side, s splits, Esc leaves.", "光标：← → 移动，Tab 换到另一侧，s 拆分，Esc 退出。"],
  editing: ["Ctrl+Enter keeps the text, Esc leaves it as it was.", "Ctrl+Enter 保存，Esc 放弃。"],
  noted: ["Note", "备注"], looking: ["Looking through the rest …", "正在重新对齐……"], end: ["There is none further on.", "后面没有了。"],
  "done.undo": ["Undone", "已撤销"], "done.redo": ["Done again", "已重做"], "edit.outside": ["the file from outside", "外部修改"],
  "edit.annotate": ["note", "备注"], "edit.accept": ["accepted issue", "接受问题"], "edit.confirm_above": ["confirm above", "确认以上各行"],
};
export const LANGUAGES = ["en", "zh"];
const cookie = (name) => document.cookie.split("; ").find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1);
// Cookies know no ports: what is chosen holds for the next review too, whichever port it gets.
export const chosen = (name, otherwise) => cookie(`aligner_review_${name}`) ?? otherwise;
export const choose = (name, value) => { document.cookie = `aligner_review_${name}=${value}; path=/; max-age=31536000; SameSite=Strict`; };

let now = chosen("language", navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en");
export const language = () => now;
export const speak = (code) => { now = code; choose("language", code); translate(); };
export const told = (pair) => pair[LANGUAGES.indexOf(now)];
export const word = (name) => told(WORDS[name] ?? [name, name]);
export const hasWord = (name) => name in WORDS;
export const translate = () => {
  document.documentElement.lang = now === "zh" ? "zh-CN" : "en";
  for (const node of document.querySelectorAll("[data-t]")) node.textContent = word(node.dataset.t);
  for (const node of document.querySelectorAll("[data-t-label]")) {
    node.setAttribute("aria-label", word(node.dataset.tLabel));
    if ("placeholder" in node && node.type === "search") node.placeholder = word(node.dataset.tLabel);
  }
  for (const button of document.querySelectorAll("[data-language]")) button.setAttribute("aria-pressed", String(button.dataset.language === now));
};
