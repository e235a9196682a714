// What comes for a part whose page has been replaced by another is dropped, also where it asks for the place of the whole.
"use strict";
document.addEventListener("htmx:beforeCleanupElement", (event) => {
  if (event.target.matches(".later")) {
    event.target.addEventListener("htmx:beforeOnLoad", (loaded) => loaded.preventDefault());
  }
});
