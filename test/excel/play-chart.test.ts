import { readableOn, seriesType } from "../../src/excel/play-chart";
import { series } from "./plan-fixture";

describe("series of a scatter", () => {
  it("are joined by a line only where one is planned", () => {
    expect(seriesType("scatter", series({ marker: "circle" }))).toBe("XYScatter");
    expect(seriesType("scatter", series({ marker: "circle", lineWeight: 1 }))).toBe(
      "XYScatterLines"
    );
    expect(seriesType("scatter", series({ lineWeight: 1 }))).toBe("XYScatterLinesNoMarkers");
    expect(seriesType("lineMarkers", series({ lineWeight: 1 }))).toBe("LineMarkers");
  });
});

describe("text on a fill", () => {
  it.each([
    ["#12436D", "#FFFFFF"],
    ["#F46A25", "#1D1D1D"],
    ["#A6A6A6", "#1D1D1D"],
    ["#000000", "#FFFFFF"],
    ["#FFFFFF", "#1D1D1D"],
  ])("on %s is %s", (fill, colour) => {
    expect(readableOn(fill)).toBe(colour);
  });
});
