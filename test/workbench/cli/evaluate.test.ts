import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import { emptyFolder, runCommand } from "./run-command";

const folder = emptyFolder();
const book = utils.book_new();
utils.book_append_sheet(
  book,
  utils.aoa_to_sheet([
    ["Group", "Events", "Base"],
    ["White", 170, 780],
    ["BME", 41, 210],
  ]),
  "2 x 2"
);
writeFileSync(
  join(folder, "small.xlsx"),
  new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer)
);

function evaluated(...words: string[]): unknown {
  const { code, out, error } = runCommand("evaluate", words, folder);
  expect(error).toBe("");
  expect(code).toBe(0);
  return JSON.parse(out);
}

it("prints a number, text, truth value, rows of cells or an error as JSON", () => {
  expect(evaluated("=WRES.RELLIKELIHOOD(170,780,41,210)")).toBe((170 * 210) / (41 * 780));
  expect(evaluated('="a"&"b"')).toBe("ab");
  expect(evaluated("=1<2")).toBe(true);
  // Miettinen–Nurminen limits by ratesci 1.1.0.
  const [[lower, upper]] = evaluated("=WRES.RELLIKELIHOOD.CI(170,780,25,210)") as number[][];
  expect(lower).toBeCloseTo(1.25155031, 6);
  expect(upper).toBeCloseTo(2.71912122, 6);
  expect(evaluated("=WRES.RELLIKELIHOOD(5,0,4,10)")).toMatchObject({ error: "#DIV/0!" });
  expect(evaluated("=NOSUCH(1)")).toMatchObject({ error: "#NAME?" });
}, 60_000);

it("evaluates on a sheet of a workbook", () => {
  expect(
    evaluated("=WRES.RELLIKELIHOOD(B2,C2,B3,C3)", "--workbook", "small.xlsx", "--sheet", "2 x 2")
  ).toBe((170 * 210) / (41 * 780));
}, 30_000);

it.each<[string, string[], number, RegExp]>([
  ["no formula", [], 2, /one formula/],
  ["no equals sign", ["1+1"], 2, /beginning with "="/],
  ["a sheet without a workbook", ["=1", "--sheet", "x"], 2, /--workbook/],
  ["a sheet that is not there", ["=1", "--workbook", "small.xlsx", "--sheet", "Nope"], 1, /2 x 2/],
  ["a workbook that is not there", ["=1", "--workbook", "nope.xlsx"], 1, /no such file/],
])(
  "%s is a plain message",
  (_, words, exitCode, message) => {
    const { code, error } = runCommand("evaluate", words, folder);
    expect(error).toMatch(message);
    expect(code).toBe(exitCode);
  },
  30_000
);
