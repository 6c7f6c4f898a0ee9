import { DOMParser } from "@xmldom/xmldom";

import { chartXml } from "../../../workbench/book/chart-xml";
import { readChart } from "../../../workbench/book/read-chart";
import { readWorkbook } from "../../../workbench/book/read-workbook";
import type { SheetModel } from "../../../workbench/book/book-data";
import { writeWorkbook } from "../../../workbench/book/write-workbook";
import {
  axis,
  bandsSheet,
  bookOf,
  chart,
  forestSheet,
  series,
  trendSheet,
} from "./fixtures/report-sheet";

/** Order of child elements by the schema (ECMA-376 part 1, annex A, dml-chart.xsd). */
const ORDER: Record<string, string> = Object.fromEntries(
  `chartSpace: date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst
chart: title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst
plotArea: layout areaChart barChart lineChart scatterChart valAx catAx dTable spPr extLst
barChart: barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst
lineChart: grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst
areaChart: grouping varyColors ser dLbls dropLines axId extLst
scatterChart: scatterStyle varyColors ser dLbls axId extLst
ser: idx order tx spPr invertIfNegative pictureOptions marker dPt dLbls trendline errBars cat xVal val yVal smooth shape extLst
marker: symbol size spPr extLst
dLbls: dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines extLst
dPt: idx invertIfNegative marker bubble3D explosion spPr pictureOptions extLst
dLbl: idx delete layout tx numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator extLst
catAx: axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset noMultiLvlLbl extLst
valAx: axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst
scaling: logBase orientation max min extLst
title: tx layout overlay spPr txPr extLst
legend: legendPos legendEntry layout overlay spPr txPr extLst
legendEntry: idx delete txPr extLst
numRef: f numCache extLst
strRef: f strCache extLst
numCache: formatCode ptCount pt extLst
strCache: ptCount pt extLst
ln: noFill solidFill gradFill pattFill prstDash custDash round bevel miter headEnd tailEnd extLst
fld: rPr pPr t
p: pPr r br fld endParaRPr
rich: bodyPr lstStyle p
txPr: bodyPr lstStyle p
dlblFTEntry: txfldGUID f dlblFieldTableCache`
    .split("\n")
    .map((line) => line.split(": ") as [string, string])
);

interface Node {
  nodeType: number;
  localName: string | null;
  childNodes: Iterable<Node>;
}

/** Elements that stand before one the schema wants first, or that it does not know. */
function disorder(node: Node): string[] {
  const children = [...node.childNodes].filter((child) => child.nodeType === 1);
  const order = ORDER[node.localName ?? ""]?.split(" ");
  const own: string[] = [];
  // The two value axes of a scatter chart may stand in either order, as may axes of each kind.
  children.reduce((before, child) => {
    const rank = order ? order.indexOf(child.localName ?? "") : before;
    if (rank < 0) own.push(`${node.localName} does not know ${child.localName}`);
    else if (rank < before && !/Ax$/.test(child.localName ?? "")) {
      own.push(`${child.localName} comes too late in ${node.localName}`);
    }
    return Math.max(before, rank);
  }, 0);
  return [...own, ...children.flatMap(disorder)];
}

const lookup = (sheet: SheetModel) => (_name: string, row: number, column: number) =>
  sheet.cells[row]?.[column];

const xmlOf = (sheet: SheetModel) => chartXml(sheet.charts[0], lookup(sheet));

describe("chartXml", () => {
  it.each([
    ["forest plot", forestSheet()],
    ["stacked bars", bandsSheet()],
    ["line against a constant", trendSheet()],
  ])("keeps the order of the schema: %s", (_name, sheet) => {
    const document = new DOMParser().parseFromString(xmlOf(sheet), "text/xml");
    expect(disorder(document.documentElement as unknown as Node)).toEqual([]);
  });

  it.each([
    "ColumnClustered",
    "ColumnStacked",
    "ColumnStacked100",
    "BarClustered",
    "BarStacked",
    "BarStacked100",
    "Line",
    "LineMarkers",
    "LineStacked",
    "LineMarkersStacked",
    "LineStacked100",
    "LineMarkersStacked100",
    "XYScatter",
    "XYScatterLines",
    "XYScatterLinesNoMarkers",
    "XYScatterSmooth",
    "XYScatterSmoothNoMarkers",
    "Area",
    "AreaStacked",
    "AreaStacked100",
  ])("writes and reads back %s", (type) => {
    const sheet = bandsSheet();
    const model = chart({
      type,
      series: sheet.charts[0].series.map((one) => ({ ...one, chartType: type })),
      valueAxis: axis({ reversePlotOrder: true, position: 3 }),
    });
    const xml = chartXml(model, lookup(sheet));
    const document = new DOMParser().parseFromString(xml, "text/xml");
    expect(disorder(document.documentElement as unknown as Node)).toEqual([]);
    const back = readChart(xml);
    expect(back.series.map((one) => one.values)).toEqual(model.series.map((one) => one.values));
    expect(back.valueAxis).toMatchObject({ reversePlotOrder: true, position: 3 });
    // A weight of its own makes a line of dots, as it does in Excel.
    if (type !== "XYScatter") expect(back.type).toBe(type);
  });

  it("holds the last values of the cells, without blanks and errors", () => {
    const xml = xmlOf(trendSheet());
    expect(xml).toContain("<c:f>'WRES Trend'!$B$2:$B$6</c:f><c:numCache>");
    expect(xml).toContain(
      '<c:ptCount val="5"/><c:pt idx="0"><c:v>0.11</c:v></c:pt><c:pt idx="1"><c:v>0.12</c:v></c:pt><c:pt idx="3">'
    );
    expect(xml).toContain('<c:strCache><c:ptCount val="5"/><c:pt idx="0"><c:v>2021</c:v></c:pt>');
    expect(xml).toContain("<c:f>'WRES Trend'!$B$1</c:f><c:strCache><c:ptCount val=\"1\"/>");
    expect(xmlOf(forestSheet())).toContain("<c:v>White applicants are 1.46 times as likely</c:v>");
  });

  it("reads back what it wrote: axes, lines, markers, labels, legend", () => {
    const forest = forestSheet();
    const model = forest.charts[0];
    const back = readChart(xmlOf(forest));
    expect(back.categoryAxis).toEqual(model.categoryAxis);
    expect(back.valueAxis).toEqual(model.valueAxis);
    expect(back.legend).toEqual(model.legend);
    expect(back.title).toEqual({
      ...model.title,
      text: "White applicants are 1.46 times as likely",
    });
    expect(back.series.map((one) => [one.chartType, one.lineWeight, one.lineColor])).toEqual(
      model.series.map((one) => [one.chartType, one.lineWeight, one.lineColor])
    );
    expect(back.series[0]).toMatchObject({
      markerStyle: "Diamond",
      markerSize: 9,
      markerBackgroundColor: "#003087",
      pointLabels: model.series[0].pointLabels,
    });
    expect(back.series[4]).toMatchObject({ lineStyle: "Dash", lineColor: "#768692" });

    const bands = bandsSheet();
    const bars = readChart(xmlOf(bands));
    expect(bars.categoryAxis).toMatchObject({ reversePlotOrder: true, position: "Maximum" });
    expect(bars.series[1]).toMatchObject({
      fillColor: "#7C2855",
      gapWidth: 40,
      overlap: 100,
      dataLabels: bands.charts[0].series[1].dataLabels,
    });

    const trend = readChart(xmlOf(trendSheet()));
    expect(trend.series[0].pointLabels).toEqual({
      4: { text: "now 15%", formula: null, position: "Right" },
    });
    expect(trend.series[0].name).toBe("='WRES Trend'!$B$1");
  });

  it("writes and reads back fonts, fills, lines and single points", () => {
    const bands = bandsSheet();
    const [first, ...others] = bands.charts[0].series;
    const model = chart({
      type: "BarStacked100",
      font: { name: "Arial", size: 10, color: "#1D1D1D" },
      fillColor: "#E8EDEE",
      plotAreaFillColor: "#FFFFFF",
      border: { style: "None" },
      title: {
        visible: true,
        text: "Title",
        formula: null,
        fontSize: 14,
        font: { name: "Arial", bold: true, color: "#003087" },
      },
      legend: {
        visible: true,
        position: "Top",
        hiddenEntries: [],
        font: { name: "Arial", size: 9, color: "#1D1D1D" },
      },
      series: [{ ...first, pointFills: { 2: "#AE2573" } }, ...others],
      categoryAxis: axis({
        font: { name: "Arial", size: 8, italic: true, color: "#1D1D1D" },
        line: { color: "#3D3D3D", weight: 1.5 },
      }),
      valueAxis: axis({
        font: { name: "Arial", size: 10, color: "#1D1D1D" },
        majorGridlines: true,
        minorGridlines: true,
        majorGridlineFormat: { color: "#AABBCC", style: "Dash" },
        title: {
          visible: true,
          text: "Share",
          font: { name: "Arial", color: "#1D1D1D", bold: true },
        },
      }),
    });
    const xml = chartXml(model, lookup(bands));
    const document = new DOMParser().parseFromString(xml, "text/xml");
    expect(disorder(document.documentElement as unknown as Node)).toEqual([]);
    const back = readChart(xml);
    for (const key of [
      "font",
      "fillColor",
      "plotAreaFillColor",
      "border",
      "title",
      "legend",
      "categoryAxis",
      "valueAxis",
    ] as const) {
      expect({ [key]: back[key] }).toEqual({ [key]: model[key] });
    }
    expect(back.series[0].pointFills).toEqual({ 2: "#AE2573" });
  });

  it("links labels that stand apart to their cells one by one", () => {
    const forest = forestSheet();
    const [dots] = forest.charts[0].series;
    const labels = {
      0: { text: null, formula: "='WRES Summary'!$A$4", position: "Left" },
      2: { text: null, formula: "='WRES Summary'!$A$2", position: "Left" },
    };
    const model = chart({ type: "XYScatter", series: [{ ...dots, pointLabels: labels }] });
    const xml = chartXml(model, lookup(forest));
    expect(readChart(xml).series[0].pointLabels).toEqual(labels);
    expect(xml).toContain("<a:t>Training</a:t>");
    const document = new DOMParser().parseFromString(xml, "text/xml");
    expect(disorder(document.documentElement as unknown as Node)).toEqual([]);
  });

  it("leaves out a label position that the kind of chart does not have", () => {
    const position = (type: string, wanted: string) => {
      const one = series({
        values: "'S'!$A$1",
        hasDataLabels: true,
        dataLabels: {
          showValue: true,
          position: wanted,
          numberFormat: null,
          fontColor: null,
          fontSize: null,
        },
      });
      const xml = chartXml(chart({ type, series: [one] }), () => undefined);
      return /<c:dLblPos val="(\w+)"/.exec(xml)?.[1];
    };
    expect(position("ColumnClustered", "OutsideEnd")).toBe("outEnd");
    expect(position("ColumnStacked", "OutsideEnd")).toBeUndefined();
    expect(position("LineMarkers", "Top")).toBe("t");
    expect(position("LineMarkers", "InsideEnd")).toBeUndefined();
    expect(position("Area", "Center")).toBeUndefined();
  });

  it("tells types that cannot be written or mixed by the name of the chart", () => {
    const one = series({ values: "'S'!$A$1" });
    expect(() => chartXml(chart({ type: "Pie", series: [one] }), () => undefined)).toThrow(
      'The chart "WRES_Chart" is of the type "Pie", which cannot be written.'
    );
    const mixed = chart({
      type: "BarClustered",
      series: [one, { ...one, chartType: "XYScatter" }],
    });
    expect(() => chartXml(mixed, () => undefined)).toThrow(/cannot share their axes/);
  });
});

describe("charts in a workbook", () => {
  it("come back with name, place and part, and can be changed and removed", () => {
    const original = writeWorkbook(bookOf(forestSheet(), bandsSheet()), null);
    const book = readWorkbook(original, "x.xlsx");
    const [forest] = book.sheets[0].charts;
    expect(forest).toMatchObject({
      name: "WRES_Forest",
      position: { fromRow: 0, fromColumn: 8, toRow: 21, toColumn: 16 },
      part: "xl/charts/chart1.xml",
    });
    forest.title = { ...forest.title, formula: null, text: "Another title" };
    forest.position = { fromRow: 30, fromColumn: 0, toRow: 40, toColumn: 4 };
    forest.name = "WRES_Renamed";
    book.sheets[1].charts = [];
    const back = readWorkbook(writeWorkbook(book, original), "x.xlsx");
    expect(back.sheets[0].charts).toMatchObject([
      {
        name: "WRES_Renamed",
        title: { text: "Another title" },
        position: { fromRow: 30, toColumn: 4 },
      },
    ]);
    expect(back.sheets[1].charts).toEqual([]);
  });
});
