import { analyse } from "../../src/analysis/analyse";
import type { RecognisedTable } from "../../src/intake/recognised-table";
import { defaultSettings } from "../../src/standard/settings";
import { countsOf, period, staff, tally } from "./counts-of";

const full = countsOf([
  staff("clinical", "Band 5", [700, 300, 10]),
  staff("clinical", "Band 8a", [100, 10, 0]),
  { ...staff("clinical", "Band 5", [700, 250, 10]), period: "2024-03-31" },
  tally("shortlisted", [780, 210, 0]),
  tally("appointed", [170, 41, 0]),
  tally("board", [12, 2, 1]),
]);

describe("the analysis", () => {
  it("notes every indicator without data, the survey as one", () => {
    const messages = analyse(full, defaultSettings).findings.map(({ message }) => message);
    expect(messages).toEqual([
      "Indicator 3 (entering the formal disciplinary process) is not reported: a list of disciplinary cases was not found.",
      "Indicator 4 (non-mandatory training and development) is not reported: a list of training was not found.",
      "Indicators 5 to 8 (staff survey) are not reported: staff survey results were not found.",
    ]);
  });

  it("does not say that a table was not found when it is there", () => {
    const cases: RecognisedTable = {
      kind: "cases",
      shape: "list",
      sheet: "ER tracker",
      tableName: null,
      range: "A3:F40",
      headerRow: 2,
      firstDataRow: 3,
      lastDataRow: 39,
      columns: {},
      period: null,
      organisation: null,
      confidence: 1,
      findings: [],
    };
    const counts = { ...full, tables: [{ table: cases, period, rows: 37 }] };
    const note = analyse(counts, defaultSettings).findings.find(({ message }) =>
      message.startsWith("Indicator 3 ")
    )!;
    expect(note.message).toBe(
      'Indicator 3 (entering the formal disciplinary process) is not reported: nothing in "ER tracker" could be reported for it; the other checks say why.'
    );
    expect(note.where).toBe("'ER tracker'!A3:F40");
    const elsewhere = {
      ...full,
      findings: [
        {
          severity: "note" as const,
          code: "other-period",
          message: "",
          count: 3,
          where: "'Cases'!A1:C9",
        },
      ],
    };
    expect(analyse(elsewhere, defaultSettings).findings[0].message).toBe(
      "Indicator 3 (entering the formal disciplinary process) is not reported: a list of disciplinary cases was not found for the dates reported."
    );
  });

  it("counts an indicator as reported when its counts came from another kind of table", () => {
    const codes = analyse(full, defaultSettings).findings.map(({ message }) => message);
    expect(codes.some((message) => message.startsWith("Indicator 2 "))).toBe(false);
  });

  it("goes by period, earliest first, and holds disparity ratios and goals of each", () => {
    const { results, disparityRatios, trajectory } = analyse(full, defaultSettings);
    const periods = results.map((result) => result.period);
    expect(periods).toEqual([...periods].sort());
    expect(disparityRatios.map((one) => one.period)).toEqual([
      ...["2024-03-31", "2024-03-31", "2024-03-31"],
      ...[period, period, period],
    ]);
    expect(trajectory.map(({ band, period: at }) => [band, at])).toEqual([["Band 8a", period]]);
  });

  it("is plain data: the same after a way through JSON", () => {
    const analysis = analyse(full, defaultSettings);
    expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
  });
});
