// A part that comes when its page has been replaced by another is dropped, also where it asks for the place of the whole.
"use strict";
document.addEventListener("htmx:beforeSwap", (event) => {
  const asked = event.detail.requestConfig.elt;
  if (asked.matches(".later") && !asked.isConnected) {
    event.detail.shouldSwap = false;
  }
});
