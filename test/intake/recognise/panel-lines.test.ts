import { codesOf, countWorkbook, tallyLines } from "../figures/workbook";
import type { Drawn } from "./draw";

const candidates = [
  ["V1", "White British", "Appointed"],
  ["V1", "Black African", "Unsuccessful at interview"],
  ["V2", "White Irish", "Unsuccessful at interview"],
  ["V2", "Indian", "Appointed"],
];
const numbers = [1, 2, 1, 2];

/** A line for each of two panel members, with or without a number of the candidate. */
function scores(number: string | null, panel: string): Drawn[][] {
  const header = ["Vacancy Ref", "Ethnicity", "Outcome", panel, "Score"];
  return [
    ["Interviews 2024/25"],
    number === null ? header : [number, ...header],
    ...candidates.flatMap((cells, at) =>
      ["Field", "Okafor"].map((name, n): Drawn[] => [
        ...(number === null ? [] : [numbers[at]]),
        ...cells,
        name,
        10 + at + n,
      ])
    ),
  ];
}

const counted = (rows: Drawn[][]) => {
  const { counts, findings } = countWorkbook({ Interviews: rows });
  const tallies = tallyLines(counts).filter((line) => /^(shortlisted|appointed) /.test(line));
  return { tallies, findings, codes: codesOf(findings) };
};
const onceEach = ["shortlisted 2025-03-31 | A 1, N 1, B 1, H 1", "appointed 2025-03-31 | A 1, H 1"];

describe("a line for each panel member", () => {
  it.each(["Cand. No.", "Cand No", "Candidate Num", "Applicant Nr", "Appl. No", "Candidate ID"])(
    "counts a candidate of a vacancy once, by %s",
    (header) => {
      const { tallies, codes } = counted(scores(header, "Panel Member"));
      expect(tallies).toEqual(onceEach);
      expect(codes).toContain("repeated-applications");
    }
  );

  it.each(["Panel Member", "Panellist", "Interviewer", "Assessor", "Scored by"])(
    "is refused without a number of the candidate, by %s",
    (panel) => {
      const { tallies, findings } = counted(scores(null, panel));
      expect(tallies).toEqual([]);
      const said = findings.find(({ code }) => code === "several-lines-an-application");
      expect(said?.severity).toBe("error");
      expect(said?.message).toContain(`"${panel}"`);
    }
  );
});

describe("lists with an interviewer that have a line for each application", () => {
  const list = (panelOf: (at: number) => string): Drawn[][] => [
    ["Interviews 2024/25"],
    ["Vacancy Ref", "Ethnicity", "Outcome", "Interviewer"],
    ...Array.from({ length: 12 }, (_, at): Drawn[] => [...candidates[at % 4], panelOf(at)]),
  ];

  it.each<[string, (at: number) => string]>([
    ["the same for each vacancy", (at) => (at % 4 < 2 ? "Field" : "Okafor")],
    ["one for all", () => "Field"],
    ["now this one and now that one", (at) => (at < 8 ? "Field" : "Okafor")],
  ])("count every line: %s", (_, panelOf) => {
    const { tallies, codes } = counted(list(panelOf));
    expect(tallies[0]).toBe("shortlisted 2025-03-31 | A 3, N 3, B 3, H 3");
    expect(codes).not.toContain("several-lines-an-application");
  });
});
