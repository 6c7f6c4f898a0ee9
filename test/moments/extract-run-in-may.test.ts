import { closeSessions } from "../excel/test-workbook";
import { countsIn, resultOf } from "../shapes/sample-report";
import { nursesOf, reportOn, staffHeader, told } from "./moment";

afterEach(closeSessions);

describe("an extract run in May", () => {
  // 14 April 2025 is day 45,761 of Excel, 1 September 2019 day 43,709.
  const rows = [
    ...nursesOf("white", 20, 101).map((row) => [...row, 43_709]),
    ...nursesOf("bme", 8, 201).map((row) => [...row, 43_709]),
    ...nursesOf("bme", 2, 301).map((row) => [...row, 45_761]),
  ];
  const sheets = [
    {
      name: "SIP",
      rows: [
        ["Staff in post"],
        ["Report run: 12/05/2025 09:14"],
        [...staffHeader, "Latest Start Date"],
        ...rows,
      ],
    },
  ];

  it("stands for 31 March, the day it was run is told, and so are those who started since", async () => {
    const { outcome } = await reportOn(sheets);
    expect(outcome.counts.periods).toEqual(["2025-03-31"]);
    // They are counted as the list has them: White 20, BME 10 of 30.
    const all = resultOf(outcome, "1");
    expect(countsIn(all)).toBe("20/30 10/30 0/30");
    expect(all.value).toBeCloseTo(100 / 3, 10);
    const starters = told(outcome, "starters-after-snapshot");
    expect(starters).toMatchObject({ severity: "warning", count: 2 });
    expect(starters.where).toContain("'SIP'!");
    expect(outcome.findings.map(({ message }) => message).join("\n")).toContain("12 May 2025");
  });
});
