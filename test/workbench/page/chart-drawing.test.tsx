import { renderToStaticMarkup } from "react-dom/server";
import { Book } from "../../../workbench/book/book";
import type { ChartAxisModel, ChartModel } from "../../../workbench/book/chart-model";
import { readWorkbook } from "../../../workbench/book/read-workbook";
import { drawnChart } from "../../../workbench/page/chart-data";
import { ChartDrawing, wrapped } from "../../../workbench/page/chart-drawing";

const axis: ChartAxisModel = {
  visible: true,
  title: { visible: false, text: "" },
  minimum: null,
  maximum: null,
  majorUnit: null,
  scaleType: "Linear",
  logBase: 10,
  numberFormat: null,
  majorGridlines: false,
  reversePlotOrder: false,
  tickLabelPosition: "Low",
  position: "Automatic",
};

const series = (own: Partial<ChartModel["series"][0]>): ChartModel["series"][0] => ({
  name: "",
  chartType: "",
  values: "",
  xValues: null,
  fillColor: null,
  lineColor: null,
  lineWeight: null,
  lineStyle: "Continuous",
  markerStyle: "None",
  markerSize: null,
  markerBackgroundColor: null,
  markerForegroundColor: null,
  gapWidth: 40,
  overlap: null,
  hasDataLabels: false,
  dataLabels: {
    showValue: false,
    position: null,
    numberFormat: null,
    fontColor: null,
    fontSize: null,
  },
  pointLabels: {},
  ...own,
});

const chart = (own: Partial<ChartModel>): ChartModel => ({
  id: "chart1",
  name: "WRES_Test",
  type: "BarStacked100",
  title: { visible: true, text: "Make-up by band", formula: null, fontSize: null },
  legend: { visible: true, position: "Bottom", hiddenEntries: [] },
  series: [],
  categoryAxis: axis,
  valueAxis: axis,
  displayBlanksAs: "NotPlotted",
  position: { fromRow: 0, fromColumn: 0, toRow: 9, toColumn: 9 },
  ...own,
});

async function draw(text: string, model: ChartModel): Promise<string> {
  const book = await Book.open(readWorkbook(new TextEncoder().encode(text), "data.csv"));
  const drawn = drawnChart(book, book.sheets[0], model);
  return renderToStaticMarkup(<ChartDrawing chart={drawn} width={600} height={400} />);
}

const attribute = (tag: string | undefined, name: string): number =>
  Number(new RegExp(` ${name}="([^"]+)"`).exec(tag ?? "")?.[1]);

describe("bars of 100 %", () => {
  const model = chart({
    series: [
      series({
        name: "BME",
        values: "data!$B$2:$B$3",
        xValues: "data!$A$2:$A$3",
        fillColor: "#F46A25",
      }),
      series({
        name: "White",
        values: "data!$C$2:$C$3",
        xValues: "data!$A$2:$A$3",
        fillColor: "#12436D",
      }),
    ],
  });

  it("are as long as the shares, the first category at the foot", async () => {
    const svg = await draw("Band,BME,White\nBand 2,25,75\nBand 3,30,10\n", model);
    const bars = svg.match(/<rect [^>]*><title>[^<]*/g) ?? [];
    expect(bars.map((bar) => bar.replace(/.*<title>/, ""))).toEqual([
      "Band 2, BME: 25",
      "Band 2, White: 75",
      "Band 3, BME: 30",
      "Band 3, White: 10",
    ]);
    const width = bars.map((bar) => attribute(bar, "width"));
    expect(width[1] / width[0]).toBeCloseTo(3, 6);
    expect(width[2] / width[3]).toBeCloseTo(3, 6);
    expect(width[0] + width[1]).toBeCloseTo(width[2] + width[3], 6);
    expect(attribute(bars[0], "y")).toBeGreaterThan(attribute(bars[2], "y"));
  });

  it("leave out a band without anybody", async () => {
    const svg = await draw("Band,BME,White\nBand 2,0,0\nBand 3,1,1\n", model);
    expect(svg.match(/<title>[^<]*/g)).toHaveLength(2);
  });

  it("have a title, a legend and an accessible name", async () => {
    const svg = await draw("Band,BME,White\nBand 2,25,75\nBand 3,30,10\n", model);
    expect(svg).toContain('role="img" aria-label="Make-up by band"');
    expect(svg).toMatch(/>White<\/text>/);
  });

  it("draw nothing, and fail not, when the cells are gone", async () => {
    const gone = chart({ series: [series({ name: "BME", values: "Gone!$B$2:$B$3" })] });
    expect(await draw("x\n1\n", gone)).not.toContain("<title>");
  });
});

describe("points on a logarithmic axis", () => {
  it("stand where their ratio says, with the label of their cell", async () => {
    const svg = await draw(
      "ratio,height,label\n0.5,1,half\n1,2,equal\n2,3,double\n",
      chart({
        type: "XYScatter",
        categoryAxis: {
          ...axis,
          scaleType: "Logarithmic",
          logBase: 2,
          minimum: 0.25,
          maximum: 4,
          numberFormat: "0.00",
        },
        valueAxis: { ...axis, minimum: 0, maximum: 4 },
        series: [
          series({
            xValues: "data!$A$2:$A$4",
            values: "data!$B$2:$B$4",
            lineStyle: "None",
            markerStyle: "Circle",
            pointLabels: { 2: { text: null, formula: "=data!$C$4", position: "Top" } },
          }),
        ],
        legend: { visible: false, position: "Bottom", hiddenEntries: [] },
      })
    );
    const [half, equal, double] = (svg.match(/<circle [^>]*>/g) ?? []).map((circle) =>
      attribute(circle, "cx")
    );
    expect(double - equal).toBeCloseTo(equal - half, 6);
    expect(svg).toMatch(/>double<\/text>/);
    expect(svg).toMatch(/>0\.25<\/text>/);
  });
});

test("a line is broken where a value is missing", async () => {
  const svg = await draw(
    "Band,Share\nBand 2,1\nBand 3,2\nBand 4,\nBand 5,3\nBand 6,4\n",
    chart({
      type: "LineMarkers",
      series: [
        series({ values: "data!$B$2:$B$6", xValues: "data!$A$2:$A$6", lineColor: "#12436D" }),
      ],
    })
  );
  const path = /<path d="([^"]*)" fill="none" stroke="#12436D"/.exec(svg)?.[1] ?? "";
  expect(path.match(/M/g)).toHaveLength(2);
  expect(path.match(/L/g)).toHaveLength(2);
});

test("a text is broken at spaces, and a long word stays whole", () => {
  expect(wrapped("aa bb cc", 50, 10)).toEqual(["aa bb", "cc"]);
  expect(wrapped("abcdefghij k", 50, 10)).toEqual(["abcdefghij", "k"]);
});
