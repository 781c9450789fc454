"use strict";
// The language of the page: what was chosen before, on any report, else what the browser speaks.
(() => {
  const page = document.documentElement;
  const switches = [...document.querySelectorAll('[name="ui"]')];
  const remembered = () => { try { return localStorage.getItem("aligner.language"); } catch { return null; } };
  const remember = (code) => { try { localStorage.setItem("aligner.language", code); } catch { /* the page may keep nothing */ } };
  const code = remembered() ?? (navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en");
  const speak = (one) => { page.lang = one === "zh" ? "zh-CN" : "en"; };
  page.classList.add("js");
  for (const box of switches) {
    box.checked = box.id === `ui-${code}`;
    box.addEventListener("change", () => { const now = box.id.slice(3); speak(now); remember(now); });
  }
  speak(code);
})();
