import { settingsIn } from "../../src/excel/kept-settings";
import { createOfficeWorkbook } from "../../src/excel/office-workbook";
import { recordNamespace } from "../../src/excel/report-record";
import { defaultSettings } from "../../src/standard/settings";
import { handWorkedBytes } from "../fixtures/hand-worked";
import { closeSessions, open, openBytes } from "./test-workbook";

afterAll(closeSessions);

const workbook = createOfficeWorkbook();
const changed = {
  ...defaultSettings,
  organisation: 'A & B "Trust" <north>',
  leadershipBaseline: { "Band 8a": 4 },
};

describe("settings in the workbook", () => {
  it("are the defaults at first", async () => {
    await open([{ name: "Notes" }]);
    expect(await workbook.readSettings()).toEqual(defaultSettings);
  });

  it("are kept before there is a report, without looking like one, and can be changed", async () => {
    const session = await open([{ name: "Notes" }]);
    await workbook.keepSettings(changed);
    await workbook.keepSettings({ ...changed, level: 0.9 });
    expect(await workbook.readSettings()).toEqual({ ...changed, level: 0.9 });
    expect(session.book.toData().customXmlParts).toHaveLength(1);
    expect((await workbook.survey(defaultSettings)).hasReport).toBe(false);
    expect(session.book.toData().sheets.map(({ name }) => name)).toEqual(["Notes"]);
  });

  it("survive saving and opening the file", async () => {
    const session = await openBytes(handWorkedBytes(), "trust.xlsx");
    await workbook.keepSettings(changed);
    const saved = await session.save();
    await openBytes(saved, "trust.xlsx");
    expect(await workbook.readSettings()).toEqual(changed);
  });

  it("are not written over a record that cannot be read", async () => {
    await open([{ name: "Notes" }], {
      customXmlParts: [
        { id: "{1}", part: null, xml: `<report xmlns="${recordNamespace}">damaged</report>` },
      ],
    });
    expect(await workbook.readSettings()).toEqual(defaultSettings);
    await expect(workbook.keepSettings(changed)).rejects.toMatchObject({
      code: "record-unreadable",
    });
  });
});

it("take the default in place of what a setting may not hold", () => {
  const settings = { level: 0.5, snapshot: "2025-03-31", somethingElse: 1, organisation: 7 };
  expect(settingsIn({ settings })).toEqual({ ...defaultSettings, snapshot: "2025-03-31" });
});
