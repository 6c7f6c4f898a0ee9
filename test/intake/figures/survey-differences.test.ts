import type { Drawn } from "../recognise/draw";
import { codesOf, countWorkbook, surveyLines } from "./workbook";

const survey = (rows: Drawn[][], above: Drawn[][] = []) =>
  countWorkbook({ "Staff survey 2024": [...above, ...rows] });

const scores = [
  "5 all 2024 white 24.8 own",
  "7 all 2024 white 59.6 own",
  "5 all 2024 bme 30.5 own",
  "7 all 2024 bme 48.2 own",
];

describe("differences in place of the score of one group", () => {
  it.each<[string, Drawn[][], Drawn[][]]>([
    [
      "a note above and the word in the header",
      [
        ["Question", "White staff", "BME staff"],
        ["", "Score %", "Difference"],
      ],
      [["BME staff: percentage points above (+) or below (-) White staff"], []],
    ],
    ["the header", [["Question", "White", "Difference (BME minus White)"]], []],
    ["a header with a dash", [["Question", "White", "Gap (BME - White)"]], []],
    ["a header of one group", [["Question", "White", "BME difference from White"]], []],
    ["signs, and a note", [["Question", "White", "BME"]], [["BME compared with White"], []]],
  ])("are added to the score where %s says which way round", (_, header, above) => {
    for (const [up, down] of [
      [5.7, -11.4],
      ["+5.7 points", "-11.4 points"],
      ["+5.7pp", "−11.4 pp"],
    ] as Drawn[][]) {
      const rows: Drawn[][] = [
        ["Q14a", 24.8, up],
        ["Q15", 59.6, down],
      ];
      const told = survey([...header, ...rows], above);
      expect(surveyLines(told.counts)).toEqual(scores);
      expect(codesOf(told.findings, "error", "warning")).toEqual(["scores-from-differences"]);
    }
  });

  it.each<[string, Drawn[], Drawn[][]]>([
    ["nothing says which way round", ["Question", "White", "BME difference"], []],
    ["signs alone say it", ["Question", "White", "BME"], []],
    ["it is the other way round", ["Question", "White", "BME"], [["White minus BME"], []]],
    ["downwards counts as more", ["Question", "White", "BME"], [["points below White"], []]],
  ])("leave the questions out where %s", (_, header, above) => {
    const told = survey(
      [header, ["Q14a", "24.8%", "+5.7 points"], ["Q15", "59.6%", "-11.4 points"]],
      above
    );
    expect(surveyLines(told.counts)).toEqual([]);
    const [found] = told.findings.filter(({ code }) => code === "differences-not-scores");
    expect(found).toMatchObject({ count: 2, severity: "error" });
    expect(found.message).toMatch(/\+5\.7 points in .*C\d, -11\.4 points in .*BME minus White/);
  });

  it("leaves differences of an unclear unit out, and takes fractions beside fractions", () => {
    const header = ["Question", "White", "Difference (BME minus White)"];
    const unclear = survey([header, ["Q14a", 24.8, 0.057], ["Q15", 59.6, -0.114]]);
    expect(surveyLines(unclear.counts)).toEqual([]);
    const fractions = survey([header, ["Q14a", 0.248, 0.057], ["Q15", 0.596, -0.114]]);
    expect(surveyLines(fractions.counts)).toEqual(scores);
  });

  it.each(["Difference", "Gap", "Gap (BME - White)", "BME vs White (pts)", "+/-"])(
    "are passed over in silence beside both scores, under %s",
    (header) => {
      for (const [up, down] of [
        [5.7, -11.4],
        ["+5.7 points", "-11.4 points"],
      ] as Drawn[][]) {
        const told = survey([
          ["Question", "White", "BME", header],
          ["Q14a", 24.8, 30.5, up],
          ["Q15", 59.6, 48.2, down],
        ]);
        expect(surveyLines(told.counts).sort()).toEqual([...scores].sort());
        expect(codesOf(told.findings, "error", "warning")).toEqual([]);
      }
    }
  );

  it("make no people of a difference beside counts", () => {
    const { counts } = countWorkbook({
      "31 March 2025": [
        ["", "White", "BME difference"],
        ["Headcount", 100, -50],
      ],
    });
    expect(counts.tallies).toEqual([]);
  });
});

describe("words among percentages", () => {
  const header = ["Question", "White", "White responses", "BME", "BME responses"];

  it.each(["30 per cent", "30 percent", "30pct", "30 %"])("reads %p", (written) => {
    const { counts, findings } = survey([header, ["Q14a", 0.234, 1000, written, 500]]);
    expect(surveyLines(counts)).toEqual([
      "5 all 2024 white 23.4 (1000) own",
      "5 all 2024 bme 30 (500) own",
    ]);
    expect(codesOf(findings, "error", "warning")).toEqual([]);
  });

  it.each(["tbc", "n/k", "awaited", "to follow", "?"])("says that %p is no percentage", (text) => {
    for (const more of [[], [["Q15", 0.55, 1000, 0.45, 500]]] as Drawn[][][]) {
      const { findings } = survey([header, ["Q14a", 0.234, 1000, text, 500], ...more]);
      const [found] = findings.filter(({ code }) => code === "text-among-percentages");
      expect(found).toMatchObject({ count: 1, where: "'Staff survey 2024'!D2" });
      expect(found.message).toContain(`"${text}"`);
    }
  });

  it("keeps a mark of what was withheld as such", () => {
    const { counts, findings } = survey([header, ["Q14a", 0.234, 1000, "*", ""]]);
    expect(surveyLines(counts)[1]).toBe("5 all 2024 bme withheld own");
    expect(codesOf(findings)).not.toContain("text-among-percentages");
  });
});
