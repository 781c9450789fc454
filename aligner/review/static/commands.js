// Every command once: its key, its words, and what it does. The buttons, the keys and the table of keys come from here.
//
// `edit` is what the server is asked for (the row, and with `sided` the active side, go with it); `run` is done here.
export const COMMANDS = [
  { id: "undo", key: "z", group: "edit", sign: "↶", label: ["Undo", "撤销"], hint: "Ctrl+Z" },
  { id: "redo", key: "Z", group: "edit", sign: "↷", label: ["Redo", "重做"], hint: "Ctrl+Y" },
  { id: "merge_above", key: "m", group: "pair", sign: "⤒", label: ["Merge with the row above", "与上一行合并"], short: ["Merge up", "并入上行"], edit: "merge" },
  { id: "merge_below", key: "M", group: "pair", sign: "⤓", label: ["Merge with the row below", "与下一行合并"], short: ["Merge down", "并入下行"], edit: "merge", given: { below: true } },
  { id: "side_above", key: ",", group: "pair", label: ["This side alone onto the row above", "仅将此侧并入上一行"], edit: "merge", sided: true },
  { id: "side_below", key: ".", group: "pair", label: ["This side alone onto the row below", "仅将此侧并入下一行"], edit: "merge", sided: true, given: { below: true } },
  { id: "first_up", key: "[", group: "pair", sign: "⇧", label: ["First segment of this side to the row above", "此侧首句移到上一行"], short: ["First up", "首句上移"], edit: "move", sided: true },
  { id: "last_down", key: "]", group: "pair", sign: "⇩", label: ["Last segment of this side to the row below", "此侧末句移到下一行"], short: ["Last down", "末句下移"], edit: "move", sided: true, given: { below: true } },
  { id: "split", key: "s", group: "pair", sign: "✂", label: ["Split at the caret", "在光标处拆分"], short: ["Split", "拆分"] },
  { id: "push", key: "p", group: "pair", label: ["Insert an empty cell: this side moves down", "插入空格：此侧各行下移"], edit: "push", sided: true },
  { id: "pull", key: "P", group: "pair", label: ["Remove the empty cell: this side moves up", "删除空格：此侧各行上移"], edit: "pull", sided: true },
  { id: "swap_rows", key: "w", group: "pair", label: ["Swap with the row below", "与下一行互换"], edit: "swap" },
  { id: "swap_side", key: "W", group: "pair", label: ["Swap this side with the one below", "此侧与下一行互换"], edit: "swap", sided: true },
  { id: "rewrite", key: "e", group: "text", sign: "✎", label: ["Edit the text (also Enter, F2, double click)", "编辑文字（也可按 Enter、F2 或双击）"], short: ["Edit", "编辑"] },
  { id: "annotate", key: "t", group: "text", sign: "☰", label: ["Note", "备注"] },
  { id: "confirm", key: "c", group: "judge", sign: "✓", label: ["Confirm and go on", "确认并继续"], short: ["Confirm", "确认"], edit: "confirm" },
  { id: "confirm_above", key: "C", group: "judge", sign: "✓✓", label: ["Confirm everything above, and this row", "确认以上各行及本行"], short: ["Confirm above", "确认以上"], edit: "confirm_above" },
  { id: "reject", key: "r", group: "judge", sign: "✗", label: ["Reject: these are no pair", "否决：二者不对应"], short: ["Reject", "否决"], edit: "reject" },
  { id: "reopen", key: "x", group: "judge", sign: "○", label: ["Open again", "恢复为未确认"], short: ["Reopen", "恢复"], edit: "reopen" },
  { id: "accept", key: "a", group: "judge", label: ["Accept the first open issue", "接受第一个未处理的问题"] },
  { id: "realign", key: "l", group: "document", sign: "⟳", label: ["Align the rest anew; what is confirmed stays", "重新对齐其余各行，已确认的不变"], short: ["Realign the rest", "重新对齐其余"] },
  { id: "export", key: "E", group: "document", sign: "⇩", label: ["Export", "导出"] },
  { id: "next", key: "j", group: "go", label: ["Next row (also ↓)", "下一行（也可按 ↓）"] },
  { id: "previous", key: "k", group: "go", label: ["Previous row (also ↑)", "上一行（也可按 ↑）"] },
  { id: "next_doubtful", key: "d", group: "go", label: ["Next doubtful row", "下一个存疑行"] },
  { id: "previous_doubtful", key: "D", group: "go", label: ["Previous doubtful row", "上一个存疑行"] },
  { id: "next_many", key: "o", group: "go", label: ["Next row that is not 1–1", "下一个非一对一的行"] },
  { id: "previous_many", key: "O", group: "go", label: ["Previous row that is not 1–1", "上一个非一对一的行"] },
  { id: "next_issues", key: "i", group: "go", label: ["Next row with an issue", "下一个有问题的行"] },
  { id: "previous_issues", key: "I", group: "go", label: ["Previous row with an issue", "上一个有问题的行"] },
  { id: "next_open", key: "u", group: "go", label: ["Next row that nobody has judged", "下一个未确认的行"] },
  { id: "previous_open", key: "U", group: "go", label: ["Previous row that nobody has judged", "上一个未确认的行"] },
  { id: "first", key: "g", group: "go", label: ["First row (also Ctrl+Home)", "第一行（也可按 Ctrl+Home）"] },
  { id: "last", key: "G", group: "go", label: ["Last row (also Ctrl+End)", "最后一行（也可按 Ctrl+End）"] },
  { id: "source", key: "←", group: "go", label: ["Source side", "原文一侧"] },
  { id: "target", key: "→", group: "go", label: ["Target side", "译文一侧"] },
  { id: "search", key: "/", group: "go", label: ["Search both sides", "搜索原文和译文"] },
  { id: "keys", key: "?", group: "go", sign: "?", label: ["Keys", "快捷键"] },
];
export const GROUPS = { go: ["Go", "移动"], pair: ["Pair", "配对"], text: ["Text", "文字"], judge: ["Judge", "判断"], edit: ["Take back", "撤销"], document: ["Document", "文档"] };
const BY_KEY = new Map(COMMANDS.map((command) => [command.key, command]));
const ALSO = { ArrowDown: "next", ArrowUp: "previous", ArrowLeft: "source", ArrowRight: "target", Enter: "rewrite", F2: "rewrite" };
const WITH_CONTROL = { z: "undo", Z: "redo", y: "redo", Home: "first", End: "last" };
export const named = (id) => COMMANDS.find((command) => command.id === id);

// The command that a key press asks for, if any.
export const commandOf = (event) => {
  if (event.altKey) return undefined;
  if (event.ctrlKey || event.metaKey) return named(WITH_CONTROL[event.key]);
  return named(ALSO[event.key]) ?? BY_KEY.get(event.key);
};
