import type { Drawn } from "../recognise/draw";
import { codesOf, countWorkbook, tallyLines } from "./workbook";

const told = (...rows: Drawn[][]) => {
  const { counts, findings } = countWorkbook({ Sheet: rows });
  return { lines: tallyLines(counts), codes: codesOf(findings), findings };
};

const title = ["Workforce at 31 March 2025"];
const groups = ["", "White", "Asian", "Black", "Mixed"];

describe("people whose label is not understood", () => {
  it.each(["Other", "Any other", "Others", "Other groups"])(
    "%s among broad ethnic groups is the ethnic group Other",
    (other) => {
      const { lines } = told(
        title,
        [...groups, other, "Not known", "Total"],
        ["Staff in post", 2874, 604, 418, 97, 88, 131, 4212]
      );
      expect(lines).toHaveLength(1);
      expect(lines[0]).toContain("S 88");
    }
  );

  it("reads Other among broad groups in rows too, and not beside White and BME", () => {
    const rows = told(
      title,
      ["Group", "Headcount"],
      ["White", 2874],
      ["Asian", 604],
      ["Black", 418],
      ["Mixed", 97],
      ["Other", 88]
    );
    expect(rows.lines[0]).toContain("S 88");
    const beside = told(title, ["", "White", "BME", "Other"], ["Staff in post", 2874, 1119, 88]);
    expect(beside.lines.join()).not.toContain("S 88");
  });

  it("gives no figure where a typed total holds a number that was left out", () => {
    const { lines, findings } = told(
      title,
      [...groups, "Quxish", "Total"],
      ["Staff in post", 2874, 604, 418, 97, 88, 4081]
    );
    expect(lines).toEqual([]);
    const missing = findings.find(({ code }) => code === "people-missing");
    expect(missing).toMatchObject({ severity: "error", count: 88 });
    expect(missing!.message).toContain("Quxish");
  });

  it.each<[string, Drawn, Drawn]>([
    ["a total without the number left out", "Quxish", 3993],
    ["a total that is short of it", "Quxish", 3900],
    ["a column of full-time equivalents", "FTE", 4081],
  ])("gives the figure beside %s", (_, header, total) => {
    const { lines, codes } = told(
      title,
      [...groups, header, "Total"],
      ["Staff in post", 2874, 604, 418, 97, 88, total]
    );
    expect(lines).toHaveLength(1);
    expect(codes).not.toContain("people-missing");
  });
});

describe("the steps of a process", () => {
  const steps = (title: string, step: string) =>
    told(
      [title],
      ["", "White", "BME", "Not known"],
      ["Concerns triaged by ER", 68, 48, 3],
      [step, 25, 22, 1],
      ["Sanction issued", 11, 10, 0],
      ["Staff in post 31/03/2025", 2874, 1207, 131]
    ).lines;

  it.each([
    "Formal investigation commissioned",
    "Formal investigation",
    "Proceeded to formal investigation",
    "Formally investigated",
    "Entered formal process",
  ])("%s is entry into the disciplinary process", (step) => {
    const lines = steps("Disciplinary process by ethnic origin, April 2024 - March 2025", step);
    expect(lines.find((line) => line.startsWith("disciplinary"))).toMatch(/white 25, bme 22/);
  });

  it.each([
    [
      "Disciplinary process by ethnic origin, April 2024 - March 2025",
      "Formal investigation closed",
    ],
    ["Disciplinary process by ethnic origin, April 2024 - March 2025", "No formal investigation"],
    ["Grievances by ethnic origin, April 2024 - March 2025", "Formal investigation commissioned"],
    ["Disciplinary and capability cases 2024/25", "Formal investigation commissioned"],
  ])("%s: %s is not", (title, step) => {
    expect(steps(title, step).filter((line) => line.startsWith("disciplinary"))).toEqual([]);
  });
});

describe("the two counts of a likelihood", () => {
  it("takes Number beside Base for the events", () => {
    const { lines } = told(
      ["Race equality measures 2024/25"],
      ["Measure", "White: number", "White: base", "BME: number", "BME: base"],
      ["Appointed from shortlisting", 322, 1460, 201, 1277]
    );
    expect(lines.sort()).toEqual([
      "appointed 2025-03-31 | white 322, bme 201",
      "shortlisted 2025-03-31 | white 1460, bme 1277",
    ]);
  });

  it('reads "Staff: White" as White staff', () => {
    const { lines } = told(
      ["Indicator 3 2024/25"],
      [
        "",
        "Staff: White",
        "Staff: BME",
        "Entered disciplinary: White",
        "Entered disciplinary: BME",
      ],
      ["Coldwater NHS Trust", 4870, 1732, 37, 24]
    );
    expect(lines.sort()).toEqual([
      "disciplinary 2025-03-31 | white 37, bme 24",
      "workforce 2025-03-31 | white 4870, bme 1732",
    ]);
  });
});
