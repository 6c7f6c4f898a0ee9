import { createOfficeWorkbook } from "../../../src/excel/office-workbook";
import { defaultSettings } from "../../../src/standard/settings";
import { openSession } from "../../../workbench/session";
import { draw, theTable, type Drawn } from "../recognise/draw";

const header = ["Employee Number", "Ethnic Origin", "Pay Band", "Staff Group"];
const person = (index: number): string[] => [
  `${10_000_000 + index}`,
  index % 3 === 0 ? "H Asian or Asian British - Indian" : "A White - British",
  `Band ${2 + (index % 6)}`,
  "Nursing and Midwifery Registered",
];

/** A staff list of 500 people with a further column, filled in a row far down only. */
const longList = (name: string, remark: string, row = 450): string[][] => [
  ["Staff in post 31 March 2025"],
  [...header, name],
  ...Array.from({ length: 500 }, (_, index) => [
    ...person(index),
    index === row ? remark : index < 30 && name === "Ward" ? "Ward 7" : "",
  ]),
];

async function doubtsAbout(rows: string[][]): Promise<string[]> {
  const session = await openSession({
    bytes: new TextEncoder().encode(rows.map((row) => row.join(",")).join("\n")),
    fileName: "staff.csv",
  });
  try {
    const { findings } = await createOfficeWorkbook().writeReport({
      settings: defaultSettings,
      now: () => new Date("2025-06-02T09:00:00Z"),
    });
    return findings
      .filter(({ code }) => code === "column-may-matter")
      .map(({ message, where }) => `${message} [${where}]`);
  } finally {
    await session.close();
  }
}

describe("remarks far down a long list", () => {
  it("are read and quoted, though the first rows say nothing", async () => {
    const [doubt, ...others] = await doubtsAbout(
      longList("Comments", "Duplicate of the line above")
    );
    expect(others).toEqual([]);
    expect(doubt).toBe(
      'Sheet "staff": The column "Comments" was not read, and says of some rows what may mean that they do not count: ' +
        '"Duplicate of the line above" (1). They are counted; if they should not be, take them out. ' +
        "['staff'!E2:E502]"
    );
  });

  it.each([
    ["Comments", "Works Mondays and Tuesdays"],
    ["Ward", "Ward 8"],
    ["Location", "Hosted building"],
  ])("are no matter where they say nothing of who counts: %s, %s", async (name, remark) => {
    expect(await doubtsAbout(longList(name, remark))).toEqual([]);
  });

  it("are told once only, where the first rows say it already", async () => {
    expect(await doubtsAbout(longList("Comments", "Exclude: hosted", 3))).toHaveLength(1);
  });
});

it("a list that was seen whole has no columns left to read", () => {
  const drawn = (people: number): Drawn[][] => longList("Comments", "", 0).slice(0, people + 2);
  expect(theTable(draw("staff", drawn(50))).remarks).toBeUndefined();
  expect(theTable(draw("staff", drawn(500))).remarks).toEqual([{ column: 4, header: "Comments" }]);
});
