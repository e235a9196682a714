// One key presses the button or link that names it, while that is in sight and nobody is writing.
"use strict";
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.target.closest("input, select, textarea")) {
    return;
  }
  const named = [...document.querySelectorAll("[data-key]")].find((one) => one.dataset.key === event.key.toLowerCase());
  if (!named) {
    return;
  }
  const box = named.getBoundingClientRect();
  if (box.height > 0 && box.top >= 0 && box.bottom <= window.innerHeight) {
    event.preventDefault();
    named.click();
  }
});
