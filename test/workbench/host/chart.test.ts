import { closeBook, data, errorOf, openBook, read, write } from "./open-book";

afterAll(closeBook);

async function withData() {
  const session = await openBook();
  await write((context) => {
    data(context).getRange("A1:C4").values = [
      ["Band", "White", "BME"],
      ["5", 10, 2],
      ["6", 20, 4],
      ["7", 30, 6],
    ];
    // Bands are text, as they would be in a report.
    data(context).getRange("A2:A4").values = [["'5"], ["'6"], ["'7"]];
    data(context).getRange("E1").values = [["A title from a cell"]];
  });
  return session;
}

function add(context: Excel.RequestContext, type: string, address = "A1:C4"): Excel.Chart {
  const chart = data(context).charts.add(
    type as Excel.ChartType,
    data(context).getRange(address),
    "Columns"
  );
  chart.name = "WRES_Test";
  return chart;
}

const chart = (context: Excel.RequestContext) => data(context).charts.getItem("WRES_Test");

describe("adding a chart", () => {
  it("makes series of the columns, with names and categories", async () => {
    const session = await withData();
    await write((context) => add(context, "ColumnClustered"));
    const [model] = session.book.sheets[0].charts;
    expect(model.series.map(({ name, values, xValues }) => [name, values, xValues])).toEqual([
      ["White", "'Data'!$B$2:$B$4", "'Data'!$A$2:$A$4"],
      ["BME", "'Data'!$C$2:$C$4", "'Data'!$A$2:$A$4"],
    ]);
  });

  it("makes series of the rows, and takes the first column of numbers as x of a scatter", async () => {
    const session = await withData();
    await write((context) => {
      data(context).charts.add("ColumnClustered", data(context).getRange("A1:C4"), "Rows");
      data(context).charts.add("XYScatter", data(context).getRange("B2:C4"), "Columns");
      data(context).charts.add("Line", data(context).getRange("B2:B4"), "Columns");
    });
    const [byRows, scatter, line] = session.book.sheets[0].charts.map(({ series }) =>
      series.map(({ name, values, xValues }) => [name, values, xValues])
    );
    expect(byRows[0]).toEqual(["5", "'Data'!$B$2:$C$2", "'Data'!$B$1:$C$1"]);
    expect(scatter).toEqual([["Series1", "'Data'!$C$2:$C$4", "'Data'!$B$2:$B$4"]]);
    expect(line).toEqual([["Series1", "'Data'!$B$2:$B$4", null]]);
  });

  it("refuses to guess the direction, and types it does not draw", async () => {
    await withData();
    const guess = await errorOf(async (context) => {
      data(context).charts.add("Line", data(context).getRange("A1:C4"), "Auto");
      await context.sync();
    });
    expect(guess.code).toBe("InvalidArgument");
    const sunburst = await errorOf(async (context) => {
      add(context, "Sunburst");
      await context.sync();
    });
    expect(sunburst.code).toBe("NotImplemented");
  });

  it("gives a chart that is found again in the next batch", async () => {
    await withData();
    await Excel.run(async (context) => {
      const added = add(context, "Line").load("id,name,chartType");
      await context.sync();
      added.title.text = "Second batch";
      const all = data(context).charts.load("count,items/name");
      const none = data(context).charts.getItemOrNullObject("Nobody");
      await context.sync();
      expect([added.name, added.chartType, all.count]).toEqual(["WRES_Test", "Line", 1]);
      expect([all.items[0].name, none.isNullObject]).toEqual(["WRES_Test", true]);
      added.delete();
      await context.sync();
      all.load("count");
      await context.sync();
      expect(all.count).toBe(0);
    });
  });
});

describe("a bar chart", () => {
  it("keeps everything that is set", async () => {
    const session = await withData();
    await write((context) => {
      const bars = add(context, "BarStacked100");
      bars.setPosition("G2", "N20");
      bars.displayBlanksAs = "NotPlotted";
      bars.title.setFormula("=Data!$E$1");
      bars.title.format.font.size = 12;
      bars.title.format.font.bold = true;
      bars.legend.visible = true;
      bars.legend.position = "Bottom";
      bars.legend.format.font.color = "#1D1D1D";
      bars.legend.legendEntries.getItemAt(1).visible = false;
      bars.format.fill.setSolidColor("#FFFFFF");
      bars.format.border.lineStyle = "None";
      bars.format.font.size = 10;
      bars.plotArea.format.fill.clear();
      const [white, bme] = [0, 1].map((index) => bars.series.getItemAt(index));
      white.format.fill.setSolidColor("#12436D");
      white.gapWidth = 50;
      white.overlap = 100;
      white.hasDataLabels = true;
      white.dataLabels.showValue = true;
      white.dataLabels.showSeriesName = false;
      white.dataLabels.position = "Center";
      white.dataLabels.numberFormat = "0%";
      white.dataLabels.format.font.color = "#FFFFFF";
      bme.points.getItemAt(2).hasDataLabel = true;
      bme.points.getItemAt(2).dataLabel.formula = "='Data'!$E$1";
      bme.points.getItemAt(1).format.fill.setSolidColor("#FF0000");
      const { categoryAxis, valueAxis } = bars.axes;
      categoryAxis.reversePlotOrder = true;
      categoryAxis.tickLabelPosition = "Low";
      categoryAxis.position = "Maximum";
      categoryAxis.title.visible = false;
      valueAxis.minimum = 0;
      valueAxis.maximum = 1;
      valueAxis.majorUnit = 0.25;
      valueAxis.numberFormat = "0%";
      valueAxis.majorGridlines.visible = true;
      valueAxis.minorGridlines.visible = false;
      valueAxis.majorGridlines.format.line.color = "#D9D9D9";
      valueAxis.title.text = "Share of staff";
      valueAxis.format.font.color = "#1D1D1D";
      valueAxis.format.line.color = "#3D3D3D";
    });
    const [model] = session.book.sheets[0].charts;
    expect(model).toMatchObject({
      name: "WRES_Test",
      type: "BarStacked100",
      title: { visible: true, formula: "='Data'!$E$1", fontSize: 12, font: { bold: true } },
      legend: { visible: true, position: "Bottom", hiddenEntries: [1], font: { color: "#1D1D1D" } },
      displayBlanksAs: "NotPlotted",
      position: { fromRow: 1, fromColumn: 6, toRow: 19, toColumn: 13 },
      fillColor: "#FFFFFF",
      border: { style: "None" },
      font: { size: 10 },
      plotAreaFillColor: null,
      categoryAxis: { reversePlotOrder: true, tickLabelPosition: "Low", position: "Maximum" },
      valueAxis: {
        minimum: 0,
        maximum: 1,
        majorUnit: 0.25,
        numberFormat: "0%",
        majorGridlines: true,
        minorGridlines: false,
        majorGridlineFormat: { color: "#D9D9D9" },
        title: { visible: true, text: "Share of staff" },
        font: { color: "#1D1D1D" },
        line: { color: "#3D3D3D" },
      },
    });
    expect(model.series[0]).toMatchObject({
      fillColor: "#12436D",
      gapWidth: 50,
      overlap: 100,
      hasDataLabels: true,
      dataLabels: {
        showValue: true,
        showSeriesName: false,
        position: "Center",
        numberFormat: "0%",
        fontColor: "#FFFFFF",
      },
    });
    expect(model.series[1]).toMatchObject({
      pointLabels: { 2: { formula: "='Data'!$E$1", text: null } },
      pointFills: { 1: "#FF0000" },
    });
    expect((await read((context) => chart(context).title, "text,visible")).text).toBe(
      "A title from a cell"
    );
  });

  it("has a place in points that follows the cells it covers", async () => {
    const session = await withData();
    await write((context) => add(context, "ColumnClustered").setPosition("C3", "F10"));
    const place = await read(chart, "left,top,width,height");
    expect(place.left).toBeCloseTo(96, 0);
    expect(place).toMatchObject({ top: 30, height: 120 });
    await write((context) => {
      chart(context).top = 15;
      chart(context).width = 96;
    });
    expect(session.book.sheets[0].charts[0].position).toEqual({
      fromRow: 1,
      fromColumn: 2,
      toRow: 8,
      toColumn: 3,
    });
  });
});

describe("a scatter", () => {
  it("takes its series one by one, with markers, lines and logarithmic axes", async () => {
    const session = await withData();
    await Excel.run(async (context) => {
      const scatter = add(context, "XYScatter", "B2:C4");
      const whisker = scatter.series.add("Interval");
      whisker.setValues(data(context).getRange("C2:C3"));
      whisker.setXAxisValues(data(context).getRange("B2:B3"));
      whisker.chartType = "XYScatterLinesNoMarkers";
      whisker.format.line.color = "#003366";
      whisker.format.line.weight = 1.5;
      whisker.format.line.lineStyle = "Dash";
      whisker.markerStyle = "None";
      whisker.smooth = false;
      await context.sync();
      // The added series is found again in a later batch, even after one before it is gone.
      scatter.series.getItemAt(0).delete();
      await context.sync();
      whisker.markerStyle = "Circle";
      whisker.markerSize = 9;
      whisker.markerBackgroundColor = "#003366";
      whisker.markerForegroundColor = "#FFFFFF";
      const axis = scatter.axes.categoryAxis;
      axis.scaleType = "Logarithmic";
      axis.logBase = 2;
      axis.minimum = 0.5;
      axis.maximum = 4;
      scatter.series.load("count,items/name");
      await context.sync();
      expect([scatter.series.count, scatter.series.items[0].name]).toEqual([1, "Interval"]);
    });
    const [model] = session.book.sheets[0].charts;
    expect(model.series).toEqual([
      expect.objectContaining({
        name: "Interval",
        chartType: "XYScatterLinesNoMarkers",
        values: "'Data'!$C$2:$C$3",
        xValues: "'Data'!$B$2:$B$3",
        lineColor: "#003366",
        lineWeight: 1.5,
        lineStyle: "Dash",
        markerStyle: "Circle",
        markerSize: 9,
      }),
    ]);
    expect(model.categoryAxis).toMatchObject({
      scaleType: "Logarithmic",
      logBase: 2,
      minimum: 0.5,
      maximum: 4,
    });
  });
});

describe("what Excel refuses of a chart", () => {
  it.each<[string, string, (chart: Excel.Chart) => unknown]>([
    ["bounds of a category axis", "BarClustered", (c) => (c.axes.categoryAxis.minimum = 1)],
    [
      "bounds the wrong way round",
      "Line",
      (c) => {
        c.axes.valueAxis.minimum = 5;
        c.axes.valueAxis.maximum = 1;
      },
    ],
    [
      "zero on a logarithmic axis",
      "XYScatter",
      (c) => {
        c.axes.valueAxis.scaleType = "Logarithmic";
        c.axes.valueAxis.minimum = 0;
      },
    ],
    ["a gap between lines", "Line", (c) => (c.series.getItemAt(0).gapWidth = 50)],
    ["a gap beyond 500", "BarClustered", (c) => (c.series.getItemAt(0).gapWidth = 501)],
    ["markers of bars", "BarClustered", (c) => (c.series.getItemAt(0).markerSize = 9)],
    [
      "labels outside a stack",
      "BarStacked",
      (c) => (c.series.getItemAt(0).dataLabels.position = "OutsideEnd"),
    ],
    ["a title from many cells", "Line", (c) => c.title.setFormula("=Data!$A$1:$B$2")],
    [
      "a label without hasDataLabel",
      "Line",
      (c) => (c.series.getItemAt(0).points.getItemAt(0).dataLabel.text = "x"),
    ],
    [
      "a point that is not there",
      "Line",
      (c) => (c.series.getItemAt(0).points.getItemAt(9).hasDataLabel = true),
    ],
    ["an unknown legend position", "Line", (c) => (c.legend.position = "Middle" as "Top")],
  ])("%s", async (_, type, change) => {
    await withData();
    const error = await errorOf(async (context) => {
      change(add(context, type));
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  });
});
