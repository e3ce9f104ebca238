"use strict";
// Without this script rules of the style sheet still filter by text and kind; it adds words, counts and a way back.
(() => {
  const more = document.querySelector(".more");
  const bar = more.querySelector(".filters");
  if (!bar) return;
  const [source, kind, words] = bar.querySelectorAll("select, input");
  const tally = bar.querySelector("output");
  const items = [...more.querySelectorAll(".item")];
  const marks = [...more.querySelectorAll("[data-of]")];
  const parts = [...more.querySelectorAll(".part")].map((part) => ({
    part,
    count: part.querySelector(".count"),
    items: [...part.querySelectorAll(".item")],
  }));
  const folded = new Map();
  let waiting = 0;

  function fold(text) {
    return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  }

  function says(item, asked) {
    if (!folded.has(item)) folded.set(item, fold(item.textContent));
    return asked.every((word) => folded.get(item).includes(word));
  }

  function isFiled(entry) {
    return (
      (!source.value || entry.dataset.sources.split(" ").includes(source.value)) &&
      (!kind.value || entry.dataset.kind === kind.value)
    );
  }

  function number(value) {
    return value.toLocaleString(document.documentElement.lang);
  }

  function apply() {
    const asked = fold(words.value).split(/\s+/).filter(Boolean);
    const filtered = Boolean(asked.length || source.value || kind.value);
    const shown = new Set(items.filter((item) => isFiled(item) && (!asked.length || says(item, asked))));
    const ids = new Set([...shown].map((item) => item.id));
    for (const item of items) item.hidden = !shown.has(item);
    // An SVG element knows no property for it.
    for (const mark of marks) mark.toggleAttribute("hidden", !mark.dataset.of.split(" ").some((id) => ids.has(id)));
    for (const each of parts) {
      const left = each.items.filter((item) => shown.has(item)).length;
      const all = number(each.items.length);
      each.count.textContent = filtered ? `(${number(left)} of ${all})` : `(${all})`;
      each.part.classList.toggle("none", filtered && !left);
    }
    tally.textContent = filtered ? `${number(shown.size)} of ${number(items.length)} entries` : "";
  }

  function reset() {
    source.value = kind.value = words.value = "";
    apply();
  }

  for (const each of bar.querySelectorAll(".scripted")) each.hidden = false;
  source.addEventListener("change", apply);
  kind.addEventListener("change", apply);
  words.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(apply, 150);
  });
  bar.querySelector("button").addEventListener("click", () => {
    reset();
    words.focus();
  });

  // A link to an entry opens what it is folded into, and shows it if a filter hid it.
  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]');
    const item = link && document.getElementById(link.getAttribute("href").slice(1));
    if (!item || !item.matches(".item")) return;
    if (item.hidden) reset();
    for (let each = item.closest("details"); each; each = each.parentElement.closest("details")) each.open = true;
  });

  // Where the chart is wider than the screen, its last years come first.
  const chart = more.querySelector(".chart");
  if (chart) chart.parentElement.scrollLeft = chart.parentElement.scrollWidth;
  apply();
})();
