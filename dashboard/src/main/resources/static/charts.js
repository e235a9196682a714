// Draws each chart from the table of the same numbers beneath it, so that there is one source for both.
"use strict";
(() => {
  const drawn = new Map();

  // Asked for where there is a chart, and run once the words stand on the screen: it takes longer than all the rest.
  const library = document.currentScript.dataset.library;
  let loading;
  const load = () => {
    loading ??= new Promise((resolve, reject) => {
      const early = document.createElement("link");
      Object.assign(early, { rel: "preload", as: "script", href: library });
      document.head.append(early);
      requestAnimationFrame(() => setTimeout(() => {
        const script = document.createElement("script");
        Object.assign(script, { src: library, onload: resolve, onerror: reject });
        document.head.append(script);
      }));
    });
    return loading;
  };

  const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  const read = (figure) => {
    const heads = [...figure.querySelectorAll("thead th[data-kind]")];
    const lines = [...figure.querySelectorAll("tbody tr")];
    const cells = lines.map((line) => [...line.querySelectorAll("td")]);
    const number = (cell) => (cell.dataset.value === "" ? null : Number(cell.dataset.value));
    return {
      at: lines.map((line) => line.dataset.at),
      titles: lines.map((line) => line.querySelector("th").textContent),
      texts: cells.map((row) => row.map((cell) => cell.textContent)),
      series: heads.map((head, place) => ({
        kind: head.dataset.kind,
        name: head.textContent,
        place,
        values: cells.map((row) => number(row[place])),
      })).filter((one) => one.values.some((value) => value)),
      marks: [...figure.querySelectorAll("[data-mark]")].map((mark) => ({ at: mark.dataset.mark, title: mark.textContent })),
    };
  };

  // Labels of events hang on the side that has room, so that none is cut off.
  const markLine = (table, top = "end") => ({
    silent: true,
    symbol: "none",
    animation: false,
    lineStyle: { color: token("--ink"), type: "dashed", width: 1 },
    data: table.marks.map((mark) => {
      const place = table.at.indexOf(mark.at);
      return {
        xAxis: place,
        label: {
          formatter: mark.title, color: token("--ink"), position: top, distance: 4,
          align: place > table.at.length * 0.7 ? "right" : place < table.at.length * 0.2 ? "left" : "center",
        },
      };
    }).filter((mark) => mark.xAxis >= 0),
  });

  const tooltip = (table) => ({
    trigger: "axis",
    // Drawn on the canvas: the content policy allows no inline style.
    renderMode: "richText",
    confine: true,
    backgroundColor: token("--card"),
    borderColor: token("--line"),
    textStyle: { color: token("--ink"), fontSize: 13 },
    axisPointer: { type: "line", lineStyle: { color: token("--soft") } },
    formatter: (points) => {
      const row = points[0].dataIndex;
      const lines = table.series
        .filter((one) => one.values[row])
        .map((one) => `${one.name}: ${table.texts[row][one.place]}`);
      return [table.titles[row], ...(lines.length ? lines : ["nothing"])].join("\n");
    },
  });

  const frame = (table, narrow) => ({
    animation: false,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    // A narrow legend takes two lines.
    grid: { left: 4, right: 8, top: 30, bottom: narrow && table.series.length > 2 ? 58 : 34, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
    legend: {
      bottom: 0, left: 0, itemWidth: 12, itemHeight: 12, icon: "roundRect",
      textStyle: { color: token("--ink") }, inactiveColor: token("--soft"),
    },
    tooltip: tooltip(table),
    xAxis: {
      type: "category",
      data: table.at,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: token("--line") } },
      axisLabel: { color: token("--soft"), hideOverlap: true, formatter: (at) => at, fontSize: narrow ? 11 : 12 },
    },
    yAxis: {
      type: "value",
      splitLine: { lineStyle: { color: token("--line") } },
      axisLabel: { color: token("--soft"), fontSize: narrow ? 11 : 12 },
    },
  });

  // Minutes as 9:05; rounded before they are parted, so that 9.999 is 10:00.
  const clock = (minutes) => {
    const seconds = Math.round(minutes * 60);
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  };

  const stacked = (table, gap) => table.series.map((one) => ({
    type: "bar", stack: "all", name: one.name, data: one.values, barCategoryGap: gap, itemStyle: { color: token(`--${one.kind}`) },
  }));

  const kinds = {
    months: (table, narrow) => {
      const options = frame(table, narrow);
      const long = table.at.length > 30;
      options.xAxis.axisLabel.formatter = (at) => (long ? at.slice(0, 4) : at);
      if (long) {
        options.xAxis.axisLabel.interval = (index, at) => at.endsWith("-01");
      }
      options.yAxis.minInterval = 1;
      options.dataZoom = [{ type: "inside", zoomOnMouseWheel: "ctrl", moveOnMouseMove: true, moveOnMouseWheel: false }];
      options.series = stacked(table, long ? "15%" : "30%");
      if (options.series.length) {
        options.series[0].markLine = markLine(table);
      }
      return options;
    },
    shares: (table, narrow) => {
      const options = kinds.months(table, narrow);
      options.xAxis.axisLabel.interval = "auto";
      options.yAxis.max = 100;
      options.yAxis.axisLabel.formatter = "{value} %";
      options.dataZoom = [];
      return options;
    },
    jumps: (table, narrow) => {
      const options = frame(table, narrow);
      options.xAxis.axisLabel.formatter = (at) => at.slice(0, 4);
      options.xAxis.axisLabel.interval = (index, at) => index === 0 || table.at[index - 1].slice(0, 4) !== at.slice(0, 4);
      options.series = stacked(table, "20%");
      return options;
    },
    paces: (table, narrow) => {
      const options = frame(table, narrow);
      options.yAxis.inverse = true;
      options.yAxis.scale = true;
      options.yAxis.axisLabel.formatter = clock;
      options.xAxis.position = "bottom";
      options.xAxis.axisLine.onZero = false;
      options.series = table.series.map((one, place) => ({
        type: "line", name: one.name, data: one.values, connectNulls: false, symbol: one.kind === "pup_walk" ? "rect" : "circle",
        symbolSize: 7, lineStyle: { width: 2.5, color: token(`--${one.kind}`) }, itemStyle: { color: token(`--${one.kind}`) },
        ...(place === 0 ? { markLine: markLine(table, "start") } : {}),
      }));
      return options;
    },
  };

  // Values with a line and bands, on an axis of time, so that gaps are as long as they were.
  const band = (pace) => (table, narrow) => {
    const options = frame(table, narrow);
    const of = (kind) => table.series.find((one) => one.kind === kind);
    const points = (values) => values.map((value, row) => [table.at[row], value]);
    const long = table.at.length > 60;
    const ends = [...table.at, ...table.marks.map((mark) => mark.at)].sort();
    options.xAxis = { ...options.xAxis, type: "time", data: undefined, min: ends[0], max: ends[ends.length - 1], axisLabel: { color: token("--soft"), hideOverlap: true, fontSize: narrow ? 11 : 12 } };
    options.tooltip.formatter = (shown) => {
      const row = shown[0].dataIndex;
      const lines = table.series.filter((one) => one.values[row] !== null).map((one) => `${one.name}: ${table.texts[row][one.place].replaceAll("; ", "\n")}`);
      return [table.titles[row], ...(lines.length ? lines : ["no data"])].join("\n");
    };
    if (pace) {
      options.yAxis = { ...options.yAxis, inverse: true, scale: true, minInterval: 0.25, axisLabel: { ...options.yAxis.axisLabel, formatter: clock } };
      options.xAxis.position = "bottom";
      options.xAxis.axisLine = { ...options.xAxis.axisLine, onZero: false };
    }
    const shade = (from, to, opacity) => (of(from) && of(to) ? [
      { type: "line", name: from, stack: to, stackStrategy: "all", data: points(of(from).values), symbol: "none", lineStyle: { opacity: 0 }, silent: true },
      {
        type: "line", name: of(to).name, stack: to, stackStrategy: "all", symbol: "none", lineStyle: { opacity: 0 }, silent: true, tooltip: { show: false },
        data: points(of(to).values.map((value, row) => (value === null ? null : value - of(from).values[row]))),
        itemStyle: { color: token("--accent"), opacity }, areaStyle: { color: token("--accent"), opacity },
      },
    ] : []);
    const line = (kind, style) => (of(kind) ? [{ type: "line", name: of(kind).name, data: points(of(kind).values), connectNulls: false, ...style }] : []);
    // Marks lie on what is drawn at their place, or else at the foot of the chart, and move nothing.
    const drawn = ["value", "open", "point", "line"].map(of).filter((one) => one);
    const foot = pace ? Math.max(0, ...drawn.flatMap((one) => one.values)) : 0;
    const height = (row) => drawn.map((one) => one.values[row]).find((value) => value !== null) ?? foot;
    const marked = of("odd")?.values ?? [];
    options.series = [
      ...shade("low", "high", 0.16),
      ...shade("half-low", "half-high", 0.22),
      ...line("value", { symbol: "circle", symbolSize: long ? 4 : 6, showAllSymbol: true, lineStyle: { width: 1, color: token("--soft"), opacity: long ? 0.4 : 0.7 }, itemStyle: { color: token("--soft") } }),
      ...line("point", { symbol: "circle", symbolSize: 6, showAllSymbol: true, lineStyle: { opacity: 0 }, itemStyle: { color: token("--soft") } }),
      ...line("open", { symbol: "circle", symbolSize: 7, showAllSymbol: true, lineStyle: { opacity: 0 }, itemStyle: { color: token("--card"), borderColor: token("--soft"), borderWidth: 1.5 } }),
      ...line("line", { symbol: "none", lineStyle: { width: 2.5, color: token("--accent") }, itemStyle: { color: token("--accent") } }),
      ...line("expected", { symbol: "circle", symbolSize: 8, lineStyle: { width: 2.5, color: token("--accent") }, itemStyle: { color: token("--accent") } }),
      ...line("odd", {
        data: points(marked.map((count, row) => (count === null ? null : height(row)))), symbol: "diamond", symbolSize: long ? 8 : 11, showAllSymbol: true, lineStyle: { opacity: 0 },
        itemStyle: { color: token("--warn"), borderColor: token("--card"), borderWidth: 1 }, z: 5,
        // Where marks stand close, their numbers would cover each other; the tooltip has them.
        label: { show: !long, position: "top", distance: 3, fontSize: 11, color: token("--warn"), formatter: (at) => (marked[at.dataIndex] > 1 ? `${marked[at.dataIndex]}` : "") },
      }),
    ];
    options.legend.data = table.series.filter((one) => !one.kind.endsWith("low") && !one.kind.endsWith("high")).map((one) => ({ name: one.name, icon: { value: "circle", point: "circle", open: "circle", odd: "diamond" }[one.kind] ?? "roundRect" }));
    if (options.series.length) {
      options.series[0].markLine = { ...markLine(table), data: table.marks.map((mark) => ({
        xAxis: mark.at, label: { formatter: mark.title, color: token("--ink"), position: pace ? "start" : "end", distance: 4 },
      })) };
    }
    return options;
  };
  kinds.bins = (table, narrow) => {
    const options = frame(table, narrow);
    options.yAxis.minInterval = 1;
    options.series = stacked(table, "8%");
    return options;
  };
  kinds.band = band(false);
  kinds["pace-band"] = band(true);

  const figures = (done) => [...document.querySelectorAll("figure[data-chart]")].filter((figure) => drawn.has(figure.querySelector(".canvas")) === done);

  const paint = (those) => {
    for (const figure of those) {
      figure.classList.remove("plain");
      const canvas = figure.querySelector(".canvas");
      const chart = drawn.get(canvas) ?? echarts.init(canvas, null, { renderer: "canvas" });
      drawn.set(canvas, chart);
      chart.setOption(kinds[figure.dataset.chart](read(figure), canvas.clientWidth < 500), true);
    }
  };

  // The numbers instead of a chart that cannot be drawn now.
  const plain = (those) => {
    for (const figure of those) {
      figure.classList.add("plain");
      figure.querySelector("details").open = true;
    }
  };

  let onPaper = false;

  // What is new on the page; what went away with a part of it is let go.
  const draw = async () => {
    for (const [canvas, chart] of drawn) {
      if (!canvas.isConnected) {
        chart.dispose();
        drawn.delete(canvas);
      }
    }
    if (!figures(false).length) {
      return;
    }
    try {
      await load();
    } catch {
      loading = undefined; // to be tried again with the next part or page
      plain(figures(false));
      return;
    }
    if (!onPaper) {
      paint(figures(false));
    }
  };

  const redraw = () => paint(figures(true));

  // On paper charts are as wide as the sheet, in pixels of A4 within its margins, and light; a style sheet shrinks them for a narrower one.
  const SHEET = 660;
  const paper = (on) => {
    if (on === onPaper) {
      return;
    }
    onPaper = on;
    document.documentElement.classList.toggle("paper", on);
    // Sized first: what is drawn is on the canvas at once, what is only resized in the next frame, which a printer does not await.
    drawn.forEach((chart) => chart.resize(on ? { width: SHEET, height: chart.getHeight() } : { width: "auto", height: "auto" }));
    redraw();
    if (on) {
      plain(figures(false));
    } else {
      draw();
    }
  };

  const resize = () => {
    if (!onPaper) {
      drawn.forEach((chart) => chart.resize());
    }
  };

  document.addEventListener("DOMContentLoaded", draw);
  document.addEventListener("htmx:afterSettle", draw);
  window.addEventListener("resize", resize);
  window.addEventListener("beforeprint", () => paper(true));
  window.addEventListener("afterprint", () => paper(false));
  window.matchMedia("print").addEventListener("change", (print) => paper(print.matches));
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redraw);
})();
