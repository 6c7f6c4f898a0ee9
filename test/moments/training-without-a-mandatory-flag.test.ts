import type { CellValue } from "../../src/intake/found-region";
import { closeSessions, type TestSheet } from "../excel/test-workbook";
import { countsIn, resultOf } from "../shapes/sample-report";
import { nursesOf, reportOn, staffList, told, write } from "./moment";

afterEach(closeSessions);

const white = 3000;
const bme = 1000;
const rows = 400_000;

/**
 * Everybody did one of four mandatory courses again and again; 900 of the 3,000 White and 200 of the 1,000 BME staff
 * took the leadership course as well: 30 % and 20 %. All dated within the year to 31 March 2025.
 */
function training(): TestSheet {
  const mandatory = ["Fire safety", "Information governance", "Moving and handling", "Infection"];
  const staff = [
    ...Array.from({ length: white }, (_, at) => String(100_001 + at)),
    ...Array.from({ length: bme }, (_, at) => String(200_001 + at)),
  ];
  const leaders = [...staff.slice(0, 900), ...staff.slice(white, white + 200)];
  const firstDay = 45_383; // 1 April 2024
  const records: CellValue[][] = [
    ...leaders.map((person, at): CellValue[] => [person, "Leadership", firstDay + (at % 365)]),
    ...Array.from({ length: rows - leaders.length }, (_, at): CellValue[] => [
      staff[at % staff.length],
      mandatory[Math.floor(at / staff.length) % 4],
      firstDay + (at % 365),
    ]),
  ];
  return { name: "OLM", rows: [["Employee Number", "Course", "Completion Date"], ...records] };
}

const staff = staffList([...nursesOf("white", white, 100_001), ...nursesOf("bme", bme, 200_001)]);

describe(`${rows.toLocaleString("en-GB")} rows of training without a mandatory flag`, () => {
  it("are counted with a warning, and the courses are asked; answered, only those count", async () => {
    const { outcome } = await reportOn([staff, training()]);
    // Everybody has done something: 100 % and 100 %, of which no likelihood can be judged.
    expect(countsIn(resultOf(outcome, "4"))).toBe("3000/3000 1000/1000 0/0");
    expect(told(outcome, "no-mandatory-flag").severity).toBe("warning");
    expect(told(outcome, "mandatory-training-probably-included").severity).toBe("warning");
    expect(outcome.counts.questions.courses.map(({ text }) => text).sort()).toEqual([
      "Fire safety",
      "Infection",
      "Information governance",
      "Leadership",
      "Moving and handling",
    ]);
    expect(outcome.counts.questions.courses.at(-1)).toEqual({ text: "Leadership", count: 1100 });

    const answered = await write({ developmentCourses: ["leadership"] });
    const result = resultOf(answered, "4");
    expect(countsIn(result)).toBe("900/3000 200/1000 0/0");
    // 0.30 ÷ 0.20.
    expect(result.value).toBeCloseTo(1.5, 10);
    expect(result).toMatchObject({ verdict: "gap", disadvantaged: "bme" });
    expect(answered.findings.map(({ code }) => code)).not.toContain(
      "mandatory-training-probably-included"
    );
    expect(told(answered, "other-courses").count).toBe(rows - 1100);
  });
});
