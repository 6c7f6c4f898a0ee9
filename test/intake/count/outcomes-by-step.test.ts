import type { CellValue } from "../../../src/intake/found-region";
import { codesOf, countWorkbook } from "../figures/workbook";
import { date } from "../recognise/draw";
import { people } from "./tables";

const june = date("2024-06-10");

/** A list of applications: number, vacancy, ethnicity and closing date, then the columns given. */
function applications(headers: string[], rows: CellValue[][]) {
  return countWorkbook({
    "Applicants to 31 March 2025": [
      ["Candidate ID", "Vacancy Ref", "Ethnic Origin", "Closing Date", ...headers],
      ...rows.map(([ethnicity, ...cells], number) => [
        `C${number + 100}`,
        "J1",
        ethnicity,
        june,
        ...cells,
      ]),
    ],
  });
}

const both = ({ counts }: ReturnType<typeof applications>) =>
  (["shortlisted", "appointed"] as const).map((measure) => {
    const { white, bme } = people(counts, measure);
    return [white, bme];
  });

const rowsOf = (...groups: [times: number, ...cells: CellValue[]][]) =>
  groups.flatMap(([times, ...cells]) => Array.from({ length: times }, () => cells));

describe("columns of outcomes, each of a step", () => {
  it.each([
    ["Shortlisting Outcome", "Interview Outcome", "Offer Response"],
    ["Outcome of shortlisting", "Outcome of Interview", "Response to offer"],
    ["Sift result", "Interview Result", "Offer outcome"],
    ["Shortlisting decision", "Panel decision", "Candidate response"],
    ["Shortlist status", "Interview Status", "Offer Status"],
  ])("%s, %s and %s are read as shortlisted, interviewed and appointed", (sift, panel, offer) => {
    const told = applications(
      [sift, panel, offer],
      [
        ["White British", "Successful", "Successful", "Accepted"],
        ["White British", "Successful", "Unsuccessful", ""],
        ["White British", "Unsuccessful", "", ""],
        ["White British", "Withdrew", "", ""],
        ["Indian", "Successful", "Successful", "Declined"],
        ["Indian", "Successful", "Withdrew", ""],
        ["Indian", "Successful", "Did not attend", ""],
        ["Indian", "Successful", "Successful", "Accepted"],
        ["Indian", "Successful", "Successful", "Awaiting reply"],
      ]
    );
    expect(both(told)).toEqual([
      [2, 5],
      [1, 1],
    ]);
    expect(codesOf(told.findings)).not.toContain("stage-unclear");
  });

  it("reads the outcome of an interview by itself: who is in it was shortlisted", () => {
    const told = applications(
      ["Interview Outcome"],
      [
        ["White British", "Successful"],
        ["White British", "Unsuccessful"],
        ["Indian", "Withdrew"],
        ["Indian", "Not selected"],
        ["Indian", "Not shortlisted"],
        ["Indian", ""],
      ]
    );
    expect(both(told)).toEqual([
      [2, 2],
      [1, 0],
    ]);
  });

  it("does not take everybody for interviewed who is unsuccessful in the end", () => {
    const told = applications(
      ["Shortlisted", "Interview Outcome", "Appointed"],
      [
        ["White British", "Y", "Successful", "Y"],
        ["White British", "N", "Unsuccessful", "N"],
        ["Indian", "Y", "Successful", "N"],
        ["Indian", "Y", "Unsuccessful", "N"],
        ["Indian", "N", "Unsuccessful", "N"],
      ]
    );
    expect(both(told)).toEqual([
      [1, 2],
      [1, 0],
    ]);
  });

  it("takes out of the appointed who declined, and leaves in whose answer is not told at all", () => {
    const declines = applications(
      ["Outcome", "Offer response"],
      [
        ["White British", "Appointed", ""],
        ["White British", "Appointed", "Declined"],
        ["Indian", "Appointed", ""],
        ["Indian", "Interviewed", ""],
      ]
    );
    expect(both(declines)).toEqual([
      [2, 2],
      [1, 1],
    ]);
  });

  it("keeps the outcome of a whole application before that of its interview", () => {
    const told = applications(
      ["Interview Outcome", "Final Outcome"],
      [
        ["White British", "Successful", "Appointed"],
        ["White British", "Successful", "Offer declined"],
        ["Indian", "Unsuccessful", "Unsuccessful at interview"],
        ["Indian", "", "Not shortlisted"],
      ]
    );
    expect(both(told)).toEqual([
      [2, 1],
      [1, 0],
    ]);
  });
});

describe("a base that is not known", () => {
  const status = (rows: CellValue[][]) => applications(["Status"], rows);

  it("gives no figure where many stages do not say who was shortlisted", () => {
    const told = status(
      rowsOf(
        [6, "White British", "Appointed"],
        [4, "Indian", "Appointed"],
        [30, "White British", "Unsuccessful"],
        [5, "Indian", "Withdrawn"]
      )
    );
    expect(both(told)).toEqual([
      [0, 0],
      [0, 0],
    ]);
    const error = told.findings.find(({ code }) => code === "shortlisting-unclear");
    expect(error).toMatchObject({ severity: "error", count: 35 });
    expect(error?.message).toContain('"Unsuccessful" (30), "Withdrawn" (5)');
    expect(codesOf(told.findings)).not.toContain("nobody-appointed");
  });

  it("takes a bare rejection for one before shortlisting where others are told apart", () => {
    const told = status(
      rowsOf(
        [6, "White British", "Appointed"],
        [4, "Indian", "Appointed"],
        [12, "Indian", "Rejected at interview"],
        [90, "White British", "Rejected"],
        [1, "Indian", "Withdrawn"]
      )
    );
    expect(both(told)).toEqual([
      [6, 16],
      [6, 4],
    ]);
    expect(codesOf(told.findings)).toContain("stage-unclear");
    expect(codesOf(told.findings, "error")).toEqual([]);
  });

  it("gives none where many stages are in words that are not known", () => {
    const told = status(
      rowsOf(
        [6, "White British", "Appointed"],
        [20, "Indian", "Interviewed"],
        [9, "Indian", "With the manager"]
      )
    );
    const error = told.findings.find(({ code }) => code === "shortlisting-unclear");
    expect(error?.message).toContain('"With the manager" (9)');
    expect(both(told)[0]).toEqual([0, 0]);
  });

  it("does not mind those of other years, nor those that another column tells", () => {
    const rows = rowsOf([6, "White British", "Appointed", "Y"], [9, "Indian", "Withdrawn", "N"]);
    expect(both(applications(["Status", "Shortlisted"], rows))[0]).toEqual([6, 0]);
    const told = countWorkbook({
      "Applicants to 31 March 2025": [
        ["Candidate ID", "Ethnic Origin", "Closing Date", "Status"],
        ...Array.from({ length: 6 }, (_, n) => [`C${n}`, "Indian", june, "Appointed"]),
        ...Array.from({ length: 9 }, (_, n) => [
          `D${n}`,
          "Indian",
          date("2023-06-10"),
          "Withdrawn",
        ]),
      ],
    });
    expect(both(told)[0]).toEqual([0, 6]);
  });
});

describe("adverts for work outside the workforce", () => {
  it.each(["Vacancy Type", "Contract type", "Type of post", "Employment Type", "Job category"])(
    "are left out by %s",
    (header) => {
      const told = applications(
        ["Status", header],
        [
          ["White British", "Appointed", "Permanent"],
          ["White British", "Interviewed", "Fixed Term"],
          ["Indian", "Appointed", "Bank"],
          ["Indian", "Appointed", "Volunteer"],
          ["Indian", "Interviewed", "Permanent or bank"],
          ["Indian", "Appointed", "Honorary"],
        ]
      );
      expect(both(told)).toEqual([
        [2, 1],
        [1, 0],
      ]);
      const note = told.findings.find(({ code }) => code === "adverts-out-of-scope");
      expect(note).toMatchObject({ severity: "note", count: 3 });
      expect(note?.message).toContain('"Bank" (1), "Honorary" (1), "Volunteer" (1)');
    }
  );

  it("are told apart by no other kind of vacancy", () => {
    const told = applications(
      ["Status", "Vacancy Type"],
      [
        ["White British", "Appointed", "Clinical"],
        ["Indian", "Interviewed", "Non-clinical"],
        ["Indian", "Interviewed", "Medical"],
      ]
    );
    expect(both(told)[0]).toEqual([1, 2]);
    expect(codesOf(told.findings)).not.toContain("adverts-out-of-scope");
  });
});
