import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { defaultSettings } from "../../../src/standard/settings";
import { reportArguments } from "../../../workbench/cli/report-arguments";
import { emptyFolder } from "./run-command";

const from = emptyFolder();
const parsed = (...words: string[]) => reportArguments(words, from, "/home");

it("writes beside the input, with macros under the name that Excel takes", () => {
  expect(parsed("trust.xlsx").out).toBe(join(from, "trust-wres.xlsx"));
  expect(parsed("list.csv").out).toBe(join(from, "list-wres.xlsx"));
  expect(parsed("trust.xlsm").out).toBe(join(from, "trust-wres.xlsm"));
  expect(() => parsed("trust.xlsm", "--out", "report.xlsx")).toThrow(/\.xlsm file/);
  expect(parsed().out).toBe(join("/home", "out", "wres-sample-trust-wres.xlsx"));
});

it("takes settings from a file, and what is said on the line over them", () => {
  writeFileSync(join(from, "s.json"), '{"level": 0.99, "organisation": "File Trust"}');
  expect(parsed("a.xlsx", "--settings", "s.json").settings).toEqual({
    ...defaultSettings,
    level: 0.99,
    organisation: "File Trust",
  });
  const over = parsed("a.xlsx", "--settings", "s.json", "--organisation", "Line Trust");
  expect(over.settings.organisation).toBe("Line Trust");
});

it("takes corrections from a file", () => {
  const corrections = {
    kinds: [{ sheet: "Sheet1", table: null, kind: "staff" }],
    columns: [{ sheet: "Sheet1", header: "Heritage", role: "ethnicity" }],
    ethnicities: { "Heritage 2": "BME" },
    developmentCourses: ["Leading Well"],
  };
  writeFileSync(join(from, "corrections.json"), JSON.stringify(corrections));
  expect(parsed("a.xlsx", "--settings", "corrections.json").settings).toEqual({
    ...defaultSettings,
    ...corrections,
  });
});

it.each([
  [
    '{"kinds": [{"sheet": "A", "table": null, "kind": "rota"}]}',
    /"kinds" .* must be a list such as/,
  ],
  ['{"ethnicities": {"E1": "black"}}', /"ethnicities" .* texts of ethnicity/],
  ['{"level": 95}', /must be 0\.9, 0\.95 or 0\.99/],
  ['{"lvel": 0.95}', /"lvel" that is not known/],
  ["[1]", /one JSON object/],
  ["{", /could not be read as JSON/],
])("refuses settings %s in plain words", (text, message) => {
  writeFileSync(join(from, "bad.json"), text);
  expect(() => parsed("a.xlsx", "--settings", "bad.json")).toThrow(message);
});
