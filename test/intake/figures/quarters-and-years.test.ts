import { quarterOfText } from "../../../src/intake/figures/quarter-of-text";
import type { Drawn } from "../recognise/draw";
import { codesOf, countWorkbook, tallyLines, type Sheets } from "./workbook";

describe("quarters by their labels", () => {
  it.each([
    ["Apr-Jun 2024", 1, "2025-03-31"],
    ["Jan-Mar 2024", 4, "2024-03-31"],
    ["Jan-Mar 2024/25", 4, "2025-03-31"],
    ["Q1 (Apr to Jun 24)", 1, "2025-03-31"],
    ["Q1 2024 (Jan-Mar)", 4, "2024-03-31"],
    ["1 Jul to 30 Sept 2024", 2, "2025-03-31"],
    ["October 2024 to December 2024", 3, "2025-03-31"],
    ["Jan/Feb/Mar 25", 4, "2025-03-31"],
    ["Quarter ending 30 June 2024", 1, "2025-03-31"],
    ["Apr–Jun", 1, null],
    ["Quarter 4 2024/25", 4, "2025-03-31"],
    ["Q2 YTD", 2, null],
  ])("reads %s", (label, number, period) =>
    expect(quarterOfText(label)).toMatchObject({ number, period })
  );

  it.each(["Apr-Sep 2024", "Sept-Nov 24", "Apr 2024 to Mar 2025", "Apr 23 - Jun 24", "Mar 25"])(
    "does not read %s",
    (label) => expect(quarterOfText(label)).toBeNull()
  );

  it.each(["May", "2024/25", "Apr-Jun 2024 White", "Q14a", "Total 2024"])(
    "takes %s for no quarter",
    (label) => expect(quarterOfText(label)).toBeNull()
  );
});

const entered = "People entering the formal disciplinary process";

const across = (labels: string[], white: number[], bme: number[], title = entered): Sheets => ({
  Cases: [[title], [], ["Ethnicity", ...labels], ["White", ...white], ["BME", ...bme]],
});

const calendar = ["Jan-Mar 2024", "Apr-Jun 2024", "Jul-Sep 2024", "Oct-Dec 2024"];

describe("quarters of the calendar", () => {
  const expected = ["disciplinary 2025-03-31 | white 28, bme 26"];

  it("make up the year to 31 March; the total of the calendar year among them is none", () => {
    for (const total of ["Total 2024", "2024", "Calendar year 2024", "Total"]) {
      const { counts, findings } = countWorkbook(
        across([...calendar, total, "Jan-Mar 2025"], [7, 6, 9, 5, 27, 8], [5, 7, 4, 6, 22, 9])
      );
      expect(tallyLines(counts)).toEqual(expected);
      expect(codesOf(findings, "note")).toEqual(
        expect.arrayContaining(["quarters-added", "quarters-of-other-year"])
      );
      expect(codesOf(findings, "error")).toEqual([]);
    }
  });

  it("do so down the rows too", () => {
    const rows: Drawn[][] = [...calendar, "2024 total", "Jan-Mar 2025"].map((label, at) => [
      label,
      [7, 6, 9, 5, 27, 8][at],
      [5, 7, 4, 6, 22, 9][at],
    ]);
    const { counts } = countWorkbook({
      Cases: [[entered], [], ["Quarter", "White", "BME"], ...rows],
    });
    expect(tallyLines(counts)).toEqual(expected);
  });

  it("are refused where they are of no whole year, whatever total stands beside them", () => {
    const { counts, findings } = countWorkbook(
      across([...calendar, "Total"], [7, 6, 9, 5, 27], [5, 7, 4, 6, 22])
    );
    expect(counts.tallies).toEqual([]);
    expect(codesOf(findings, "error")).toContain("figures-incomplete");
    expect(codesOf(findings)).not.toContain("quarters-added");
  });

  it("are never taken for the year that the last of them ends", () => {
    const { counts, findings } = countWorkbook(across(["Jan-Mar 2025"], [7], [5]));
    expect(counts.tallies).toEqual([]);
    expect(codesOf(findings, "error")).toContain("figures-incomplete");
  });

  it("are of no year that can be told where they begin with January and name none", () => {
    const labels = ["Jan-Mar", "Apr-Jun", "Jul-Sep", "Oct-Dec", "Total"];
    const [white, bme] = [
      [7, 6, 9, 5, 27],
      [5, 7, 4, 6, 22],
    ];
    const { counts, findings } = countWorkbook(across(labels, white, bme));
    expect(counts.tallies).toEqual([]);
    expect(codesOf(findings, "error")).toEqual(["quarters-of-calendar-year"]);
    const titled = countWorkbook(across(labels, white, bme, `${entered}, 2024/25`));
    expect(tallyLines(titled.counts)).toEqual(["disciplinary 2025-03-31 | white 27, bme 22"]);
  });

  it("give the workforce of every 31 March", () => {
    const { counts } = countWorkbook(
      across([...calendar, "Jan-Mar 2025"], [70, 71, 72, 73, 74], [30, 31, 32, 33, 34], "Headcount")
    );
    expect(tallyLines(counts)).toEqual([
      "workforce 2024-03-31 | white 70, bme 30",
      "workforce 2025-03-31 | white 74, bme 34",
    ]);
  });
});

describe("quarters of a year beside their total", () => {
  it("are parts of it, whatever they are called", () => {
    for (const labels of [
      ["Q1 (Apr to Jun 24)", "Q2 (Jul to Sep 24)", "Q3 (Oct to Dec 24)", "Q4 (Jan to Mar 25)"],
      ["Apr-Jun 2024", "Jul-Sep 2024", "Oct-Dec 2024", "Jan-Mar 2025"],
      ["Q1 2024/25", "Q2 2024/25", "Q3 2024/25", "Q4 2024/25"],
    ]) {
      for (const total of ["Total", "Total 2024/25", "Year"]) {
        const { counts, findings } = countWorkbook(
          across([...labels, total], [7, 6, 9, 5, 27], [5, 7, 4, 6, 22])
        );
        expect(tallyLines(counts)).toEqual(["disciplinary 2025-03-31 | white 27, bme 22"]);
        expect(codesOf(findings, "error", "warning")).toEqual([]);
      }
    }
  });

  it("are told where they are not all four", () => {
    const { findings } = countWorkbook(
      across(["Q1", "Q2", "Q3", "Total"], [7, 6, 9, 22], [5, 7, 4, 16], `${entered}, 2024/25`)
    );
    expect(codesOf(findings, "warning")).toContain("total-of-some-quarters");
    const dated = countWorkbook(
      across(["Apr-Jun 2024", "Jul-Sep 2024", "Total"], [7, 6, 13], [5, 7, 12])
    );
    expect(dated.counts.tallies).toEqual([]);
  });

  it("are counted year by year where there are two years", () => {
    const of = (year: string) => ["Q1", "Q2", "Q3", "Q4"].map((name) => `${name} ${year}`);
    const { counts } = countWorkbook(
      across(
        [...of("2023/24"), "2023/24", ...of("2024/25"), "2024/25"],
        [7, 6, 5, 9, 27, 1, 2, 1, 4, 8],
        [5, 3, 8, 8, 24, 1, 2, 1, 4, 8]
      )
    );
    expect(tallyLines(counts)).toEqual([
      "disciplinary 2024-03-31 | white 27, bme 24",
      "disciplinary 2025-03-31 | white 8, bme 8",
    ]);
  });
});
