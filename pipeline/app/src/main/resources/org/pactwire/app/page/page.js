"use strict";
// Everything works without this file; it adds a key and brings evidence into sight.
(() => {
  const box = document.getElementById("q");
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, select, textarea, [contenteditable]");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey && box) {
      event.preventDefault();
      box.focus();
      box.select();
    }
  });
  const asked = document.querySelector(".s.asked");
  if (asked && !location.hash) {
    asked.scrollIntoView({ block: "center" });
  }
})();
