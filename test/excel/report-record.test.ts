import fc from "fast-check";
import { recordFromXml, recordNamespace, recordToXml } from "../../src/excel/report-record";
import type { ReportRecord } from "../../src/excel/report-record";

const record: ReportRecord = {
  schema: 1,
  productVersion: "0.1.0",
  writtenAt: "2025-06-01T09:00:00.000Z",
  settings: { organisation: `Guy's & "St" Thomas <NHS>` },
  sheets: [{ key: "summary", id: "{1}", rows: 20, columns: 6, charts: ["WRES_Bands"] }],
  tables: ["WRES_Results"],
  names: ["WRES_I2_Ratio"],
  styles: [],
};

describe("the record in the workbook", () => {
  it("comes back as it went in", () => {
    expect(recordFromXml(recordToXml(record))).toEqual(record);
    expect(recordToXml(record)).toContain(`xmlns="${recordNamespace}" schema="1"`);
  });

  it("survives any text of a setting, and a rewriting with a declaration and a prefix", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (organisation) => {
        const own = { ...record, settings: { organisation } };
        const xml = recordToXml(own)
          .replace("<report", "<w:report")
          .replace("</report", "</w:report");
        expect(recordFromXml(`<?xml version="1.0"?>\n${xml}`)).toEqual(own);
      })
    );
  });

  it.each([
    "",
    "<report/>",
    "<report>nonsense</report>",
    "<report>{}</report>",
    "<other>1</other>",
  ])("takes %p for no record", (xml) => {
    expect(recordFromXml(xml)).toBeNull();
  });
});
