import { recognise } from "../../../src/intake/recognise/recognise";
import { defaultSettings } from "../../../src/standard/settings";
import { date, draw, recogniseRegions, type Drawn } from "./draw";
import { plainStaff } from "./lists";

const cover = (...lines: Drawn[][]) =>
  draw("Cover", [["Workforce equality extract"], [], ...lines]);
const staff = () => draw("Data", plainStaff());

describe("the date of a cover sheet", () => {
  it.each<[string, Drawn[]]>([
    ["a label and a text", ["Data as at", "31 March 2025"]],
    ["a label and a date", ["Snapshot date:", date("2025-03-31")]],
    ["one cell", ["Position as at: 31/03/2025"]],
    ["a year", ["Reporting period", "2024/25"]],
    ["a label further left", ["As at", "", "", "31st March 2025"]],
  ])("dates a staff list that names none: %s", (_, line) => {
    const { tables, findings } = recogniseRegions(cover(["Prepared by", "HR"], line), staff());
    expect(tables.map(({ period }) => period)).toEqual(["2025-03-31"]);
    const told = findings.find(({ code }) => code === "period-of-cover");
    expect(told?.message).toMatch(/"Data" names no date: 31 March 2025 .*'Cover'!A4/);
  });

  it("takes a day that is no 31 March for the day of the extract", () => {
    const { tables } = recogniseRegions(cover(["Data as at", date("2025-05-12")]), staff());
    expect(tables[0]).toMatchObject({ period: null, runDate: "2025-05-12" });
  });

  it.each<[string, Drawn[][]]>([
    [
      "two dates that contradict each other",
      [
        ["As at", "31 March 2025"],
        ["Snapshot", "31 March 2024"],
      ],
    ],
    ["the date of something else", [["Next review date", "31 March 2026"]]],
    ["a date in a sentence", [["For the board meeting of", "31 March 2025"]]],
    ["a number", [["As at", 45747]]],
  ])("is not taken from %s", (_, lines) => {
    const { tables } = recogniseRegions(cover(...lines), staff());
    expect(tables[0].period).toBeNull();
    expect(tables[0].runDate).toBeUndefined();
  });

  it("gives way to the list's own date and to the setting", () => {
    const own = draw("Data 31.03.24", plainStaff());
    const line = ["Data as at", "31 March 2025"];
    expect(recogniseRegions(cover(line), own).tables[0].period).toBe("2024-03-31");
    const set = recognise([cover(line), staff()], { ...defaultSettings, snapshot: "2023-03-31" });
    expect(set.tables[0].period).toBeNull();
  });
});
