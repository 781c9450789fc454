// The rows as the filters see them, in the order of the text.
const table = document.getElementById("rows");
const rows = [...table.querySelectorAll(".r")].map((node, place) => ({
  node, place, issues: [], kinds: new Set(node.classList),
  confidence: Number(node.dataset.p), adequacy: node.dataset.a === undefined ? null : Number(node.dataset.a),
  urgency: Number(node.dataset.w ?? 0), state: node.dataset.s ?? "aligned",
  type: node.querySelector(".type").textContent,
}));
for (const reason of table.querySelectorAll(".why li:not(.accepted)")) {
  const { check, category, severity } = reason.dataset;
  rows[Number(reason.id.slice(1).split("i")[0]) - 1].issues.push({ check, category, severity });
}
const rowAt = (hash) => (/^#u\d+(?:i\d+)?$/.test(hash) ? rows[Number(hash.slice(2).split("i")[0]) - 1] : undefined);

// Pointing at marked words lights their reason, and the other way round.
table.addEventListener("mouseover", (event) => {
  for (const lit of table.querySelectorAll("mark.lit")) lit.classList.remove("lit");
  const reason = event.target.closest?.(".why li");
  if (reason) for (const mark of reason.closest(".t").querySelectorAll("mark")) {
    if (mark.getAttribute("aria-describedby").split(" ").includes(reason.id)) mark.classList.add("lit");
  }
});
