import type { Drawn } from "../recognise/draw";
import { codesOf, countWorkbook, tallyLines } from "./workbook";

const told = (...rows: Drawn[][]) => {
  const { counts, findings } = countWorkbook({
    Pivot: [["Staff in post at 31 March 2025"], ...rows],
  });
  const of = (code: string) => findings.find((finding) => finding.code === code);
  return { lines: tallyLines(counts), codes: codesOf(findings), of };
};

const header = (section: string, band: string) => [
  "Staff Group",
  "Pay Scale",
  section,
  band,
  "White",
  "BME",
];

describe("sections and bands that are looked up", () => {
  it.each([
    ["WRES Section", "WRES Band"],
    ["Mapped section", "Mapped band"],
    ["Return staff group", "Band for WRES"],
  ])("%s and %s go before those of ESR", (section, band) => {
    const { lines, of } = told(
      header(section, band),
      ["Administrative and Clerical", "Band 3 - Ward Support", "Clinical", "Band 3", 22, 14],
      ["Administrative and Clerical", "TUPE - Local Grade D", "Non-clinical", "Band 3", 12, 5],
      ["Administrative and Clerical", "Band 3", "Non-clinical", "Band 3", 100, 50],
      ["Administrative and Clerical", "Local lead", "Exclude", "", 6, 2]
    );
    expect(lines).toEqual([
      "workforce 2025-03-31 non-clinical: Band 3 | white 112, bme 55",
      "workforce 2025-03-31 clinical: Band 3 | white 22, bme 14",
    ]);
    expect(of("taken-out-by-mapping")).toMatchObject({ severity: "note" });
    expect(of("taken-out-by-mapping")!.message).toContain("8 people");
  });

  it("tells of a line that goes nowhere", () => {
    const { lines, of } = told(
      header("WRES Section", "WRES Band"),
      ["Administrative and Clerical", "Band 3", "Non-clinical", "Band 3", 100, 50],
      ["Administrative and Clerical", "Band 4", "", "", 10, 5]
    );
    expect(lines).toEqual(["workforce 2025-03-31 non-clinical: Band 3 | white 100, bme 50"]);
    expect(of("mapped-label-missing")).toMatchObject({ severity: "error", count: 2 });
  });

  it("reads sections and bands without any that are looked up as before", () => {
    const { lines, codes } = told(
      ["Section", "Band", "White", "BME"],
      ["Non-clinical", "Band 3", 100, 50],
      ["", "Band 4", 10, 5]
    );
    expect(lines).toHaveLength(2);
    expect(codes).not.toContain("mapped-label-missing");
  });
});

describe("seats of the board by kind with their sums", () => {
  const seats = ["", "Exec director (voting)", "Exec director (non-voting)", "NED (voting)"];
  const board = (...sums: number[]) =>
    told(
      [...seats, "All voting", "Whole board"],
      ["White", 5, 1, 4, sums[0], 10],
      ["BME", 1, 0, 1, sums[1], 2],
      ["Total", 6, 1, 5, sums[0] + sums[1], 12]
    );

  it("counts each seat once", () => {
    const { lines, codes } = board(9, 2);
    expect(lines.sort()).toEqual([
      "board 2025-03-31 | white 10, bme 2",
      "board executive 2025-03-31 | white 6, bme 1",
      "board voting 2025-03-31 | white 9, bme 2",
    ]);
    expect(codes).not.toContain("total-differs");
  });

  it("gives no voting members where their sum is not that of the seats", () => {
    const { lines, codes } = board(10, 2);
    expect(lines.some((line) => line.startsWith("board voting"))).toBe(false);
    expect(codes).toContain("figures-disagree");
  });
});
