import { codesOf, countWorkbook, tallyLines, type Sheets } from "../figures/workbook";
import type { Drawn } from "./draw";

const lines: Drawn[][] = [
  ["App No", "Ethnicity", "Closing Date", "Code"],
  [1, "White British", "2024-06-03", 70],
  [2, "White British", "2024-06-03", 40],
  [3, "Indian", "2024-06-03", 20],
  [4, "Indian", "2024-06-03", 40],
  [5, "Black African", "2024-06-03", 70],
];
const key: Drawn[][] = [
  ["Code", "Meaning"],
  [20, "Not shortlisted"],
  [40, "Interviewed, not successful"],
  [70, "Appointed"],
];
const title: Drawn[] = ["Applications closed in 2024/25"];
const beside = (list: Drawn[][], right: Drawn[][], gap: Drawn[] = [""]) =>
  list.map((row, at): Drawn[] => [...row, ...gap, ...(right[at] ?? ["", ""])]);
const withHeader = (header: string) => [[...lines[0].slice(0, 3), header], ...lines.slice(1)];
const told = ["shortlisted 2025-03-31 | A 2, H 1, N 1", "appointed 2025-03-31 | A 1, N 1"];

function recruitment(sheets: Sheets) {
  const { counts, findings, tables } = countWorkbook(sheets);
  const tallies = tallyLines(counts).filter((line) => /^(shortlisted|appointed) /.test(line));
  return { tallies, codes: codesOf(findings), findings, tables };
}

describe("a key to codes of the stages", () => {
  const sheets: Record<string, Sheets> = {
    "beside the list": { Applicants: [title, ...beside(lines, key)] },
    "below the list": { Applicants: [title, ...lines, [], ...key] },
    "above the list": { Applicants: [title, ...key, [], ...lines] },
    "without headers": { Applicants: [title, ...beside(lines, key.slice(1))] },
    "under another header": {
      Applicants: [
        title,
        ...beside(withHeader("Furthest Stage"), [["No", "Stage"], ...key.slice(1)]),
      ],
    },
    "on a sheet of its own": { Applicants: [title, ...lines], Codes: key },
    "in one line of text": {
      Applicants: [
        title,
        ["Key: 20 = Not shortlisted, 40 = Interviewed, not successful, 70 = Appointed"],
        [],
        ...lines,
      ],
    },
    "in lines of text": {
      Applicants: [
        title,
        ...lines,
        [],
        ["20 - Not shortlisted"],
        ["40 - Interviewed, not successful"],
        ["70 - Appointed"],
      ],
    },
  };

  it.each(Object.entries(sheets))("is read %s", (_, workbook) => {
    const { tallies, codes, findings } = recruitment(workbook);
    expect(tallies).toEqual(told);
    expect(codes).toContain("stage-codes-read");
    const said = findings.find(({ code }) => code === "stage-codes-read");
    expect(said?.message).toMatch(/40 = "Interviewed, not successful"/);
    expect(said?.severity).toBe("note");
  });

  it("is read for letters, in capitals or not", () => {
    const letters: Record<string, string> = { 20: "N", 40: "i", 70: "A" };
    const spelt = (row: Drawn[], at: number, column: number): Drawn[] =>
      at === 0 ? row : row.map((cell, n) => (n === column ? letters[String(cell)] : cell));
    const list = lines.map((row, at) => spelt(row, at, 3));
    const letterKey = key.map((row, at) => spelt(row, at, 0));
    expect(recruitment({ Applicants: [title, ...beside(list, letterKey)] }).tallies).toEqual(told);
  });

  it("warns of a code that is not in it", () => {
    const list = [...lines, [6, "Indian", "2024-06-03", 45]];
    const { codes, tallies } = recruitment({ Applicants: [title, ...beside(list, key)] });
    expect(tallies).toEqual(told);
    expect(codes).toContain("unmapped-stage");
  });
});

describe("codes of stages without a key to them", () => {
  it.each(["Code", "Stage", "Furthest Stage", "Status", "Outcome Code", "Application Status"])(
    "are refused under %s",
    (header) => {
      const { tallies, findings } = recruitment({ Applicants: [title, ...withHeader(header)] });
      expect(tallies).toEqual([]);
      const said = findings.find(({ code }) => code === "stages-in-codes");
      expect(said?.severity).toBe("error");
      expect(said?.message).toContain(`"${header}"`);
    }
  );

  it("are refused where two keys on the sheet differ", () => {
    const other = [
      ["Code", "Meaning"],
      [20, "Shortlisted"],
      [40, "Offered"],
      [70, "Withdrawn"],
    ];
    const rows = beside(beside(lines, key), other);
    const { codes, tallies } = recruitment({ Applicants: [title, ...rows] });
    expect(tallies).toEqual([]);
    expect(codes).toContain("stages-in-codes");
  });

  it("are refused where the key stands so near that it looks like columns of the list", () => {
    const { codes, tallies } = recruitment({ Applicants: [title, ...beside(lines, key, [])] });
    expect(tallies).toEqual([]);
    expect(codes).toContain("stages-in-codes");
  });
});

describe("lists that need no key", () => {
  it.each([
    [1, 0],
    ["Y", "N"],
    ["Yes", "No"],
  ])("are asked for the stages where one column answers %s or %s", (yes, no) => {
    const list = lines.map((row, at): Drawn[] =>
      at === 0 ? [...row.slice(0, 3), "Outcome"] : [...row.slice(0, 3), at % 2 ? yes : no]
    );
    const { codes } = recruitment({ Applicants: [title, ...list] });
    expect(codes).toContain("table-not-recognised");
    expect(codes).not.toContain("stages-in-codes");
  });

  it("are asked for the ethnicity where it is missing", () => {
    const list = lines.map((row) => [row[0], ...row.slice(2)]);
    const { codes } = recruitment({ Applicants: [title, ...list] });
    expect(codes).not.toContain("stages-in-codes");
  });

  it("count by the words of their stages, whatever a key beside them says", () => {
    const words: Record<string, string> = {
      20: "Not shortlisted",
      40: "Interviewed",
      70: "Appointed",
    };
    const list = lines.map((row, at): Drawn[] =>
      at === 0 ? [...row, "Stage"] : [...row, words[String(row[3])]]
    );
    const { codes, tallies } = recruitment({ Applicants: [title, ...beside(list, key)] });
    expect(tallies).toEqual(told);
    expect(codes).not.toContain("stage-codes-read");
  });

  it("read stages that begin with their number as they are", () => {
    const words: Record<string, string> = {
      20: "1 - Not shortlisted",
      40: "2 - Interviewed",
      70: "3 - Appointed",
    };
    const list = lines.map((row, at): Drawn[] =>
      at === 0 ? row : [...row.slice(0, 3), words[String(row[3])]]
    );
    list[0] = ["App No", "Ethnicity", "Closing Date", "Stage"];
    expect(recruitment({ Applicants: [title, ...list] }).tallies).toEqual(told);
  });

  it("take no key to other codes for one to stages", () => {
    const ofSites = [
      ["Code", "Meaning"],
      [20, "Main site"],
      [40, "Community"],
      [70, "Offices"],
    ];
    const { codes } = recruitment({ Applicants: [title, ...beside(lines, ofSites)] });
    expect(codes).toContain("stages-in-codes");
  });

  it("do not read a band by a key to stages", () => {
    const list: Drawn[][] = [
      ["App No", "Ethnicity", "Closing Date", "Band", "Stage"],
      [1, "White British", "2024-06-03", 2, "Appointed"],
      [2, "White British", "2024-06-03", 4, "Interviewed"],
      [3, "Indian", "2024-06-03", 7, "Not shortlisted"],
    ];
    const ofStages = [
      ["Code", "Meaning"],
      [2, "Applied"],
      [4, "Interviewed"],
      [7, "Appointed"],
    ];
    const { codes, tallies } = recruitment({ Applicants: [title, ...beside(list, ofStages)] });
    expect(codes).not.toContain("stage-codes-read");
    expect(tallies).toEqual(["shortlisted 2025-03-31 | A 2", "appointed 2025-03-31 | A 1"]);
  });
});
