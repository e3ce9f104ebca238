"use strict";
// Without this script every source is shown, one below the other, and links still lead to the marked words.
(() => {
  const panes = [...document.querySelectorAll(".source")];
  const tabs = [...document.querySelectorAll(".tabs a, .further a")];
  const shelf = document.querySelector(".shelf");
  const wide = matchMedia("(min-width: 64rem)");
  let cameFrom = null;

  function show(pane) {
    for (const each of panes) each.hidden = each !== pane;
    for (const tab of tabs) {
      if (tab.hash === "#" + pane.id) tab.setAttribute("aria-current", "true");
      else tab.removeAttribute("aria-current");
    }
  }

  function light(pane, target, key) {
    for (const lit of shelf.querySelectorAll(".on")) lit.classList.remove("on");
    const marks = key ? [...pane.querySelectorAll("mark[data-by]")] : [];
    const lit = marks.filter((mark) => mark.dataset.by.split(" ").includes(key));
    if (target !== pane) lit.push(target);
    for (const mark of lit) {
      mark.classList.add("on");
      // The links behind lit words say which lines of the page use them.
      for (let link = mark.nextElementSibling; link && link.matches(".back"); link = link.nextElementSibling)
        link.classList.add("on");
    }
  }

  function reach(pane, target) {
    if (wide.matches) {
      // Scroll the shelf only: the page on the left stays where the reader is.
      const shift = target.getBoundingClientRect().top - shelf.getBoundingClientRect().top;
      shelf.scrollTop += target === pane ? shift - shelf.clientHeight : shift - shelf.clientHeight / 3;
    } else {
      target.scrollIntoView({ block: target === pane ? "start" : "center" });
    }
    target.focus({ preventScroll: true });
  }

  function open(id, key) {
    const target = document.getElementById(id);
    const pane = target && target.closest(".source");
    if (!pane) return false;
    show(pane);
    light(pane, target, key);
    reach(pane, target);
    return true;
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (open(link.hash.slice(1), link.dataset.by)) {
      event.preventDefault();
      if (!link.closest(".shelf")) cameFrom = link;
      history.replaceState(null, "", link.hash);
    }
  });

  document.addEventListener("keydown", (event) => {
    // In a field Escape empties the field.
    if (event.key === "Escape" && cameFrom && !event.target.matches("input, select")) cameFrom.focus();
  });

  window.addEventListener("hashchange", () => open(location.hash.slice(1)));
  function fitPrint() {
    // A reader without the face that the page was measured in gets another, mostly wider one: print it smaller.
    const { sample, width } = document.body.dataset;
    const pen = document.createElement("canvas").getContext("2d");
    pen.font = "100px " + getComputedStyle(document.body).fontFamily;
    const ratio = Number(width) / pen.measureText(sample).width;
    document.documentElement.style.setProperty("--print-scale", Math.min(1, ratio).toFixed(3));
  }

  fitPrint();
  if (panes.length) show(panes[0]);
  if (location.hash) open(location.hash.slice(1));
})();
