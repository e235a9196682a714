// In the calendar, arrow keys walk from day to day, Page Up and Page Down from month to month. Without it, days are links.
"use strict";
(() => {
  const steps = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
  const turns = { PageUp: "prev", PageDown: "next" };
  // The day to go to once another month is there.
  let wanted = null;

  const later = (date, days) => {
    const day = new Date(`${date}T00:00:00Z`);
    day.setUTCDate(day.getUTCDate() + days);
    return day.toISOString().slice(0, 10);
  };

  const link = (date) => document.querySelector(`#calendar td:not(.other) a[data-date="${date}"]`);

  const turn = (rel, date) => {
    const month = document.querySelector(`#calendar a[rel="${rel}"]`);
    if (month) {
      wanted = date;
      month.click();
    }
  };

  // The same day of another month, or that month's last.
  const inMonth = (date, months) => {
    const [year, month, day] = date.split("-").map(Number);
    const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
    return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
  };

  const move = (date, key) => {
    if (key in turns) {
      turn(turns[key], inMonth(date, key === "PageUp" ? -1 : 1));
      return;
    }
    const to = later(date, steps[key]);
    const day = link(to);
    if (day) {
      day.focus();
    } else if (to.slice(0, 7) !== date.slice(0, 7)) {
      turn(steps[key] < 0 ? "prev" : "next", to);
    }
  };

  document.addEventListener("keydown", (event) => {
    const day = event.target.closest?.("#calendar a[data-date]");
    if (day && (event.key in steps || event.key in turns) && !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)) {
      event.preventDefault();
      move(day.dataset.date, event.key);
    }
  });

  document.addEventListener("htmx:afterSettle", () => {
    if (wanted) {
      const days = document.querySelectorAll("#calendar td:not(.other) a[data-date]");
      (link(wanted) ?? days[days.length - 1])?.focus();
      wanted = null;
    }
  });
})();
