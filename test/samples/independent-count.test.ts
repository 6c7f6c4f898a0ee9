import { readFileSync } from "node:fs";
import { join } from "node:path";
import { plantedApplications } from "../../samples/generator/planted-recruitment";
import { plantedWorkforce } from "../../samples/generator/planted-workforce";
import { plantedTrained } from "../../samples/generator/training";

const folder = join(__dirname, "..", "..", "samples");
// Counted by samples/independent-count.py; .ci/run lets it count again and compare.
const counted = JSON.parse(readFileSync(join(folder, "independent-count.json"), "utf8"));

interface CountedResult {
  indicator: string;
  part: string;
  white: { events: number; base: number };
  bme: { events: number; base: number };
  unknown: { events: number; base: number };
  value: number;
}

const groups = ["white", "bme", "unknown"] as const;

function resultOf(indicator: string, part: string): CountedResult {
  const found = counted.results.find(
    (result: CountedResult) => result.indicator === indicator && result.part === part
  );
  if (!found) throw new Error(`No result for indicator ${indicator}, ${part}.`);
  return found;
}

describe("the independent count", () => {
  it("finds every band that was planted, with the later starters", () => {
    const starters: Record<string, [white: number, bme: number]> = {
      "clinical: Band 5": [2, 1],
      "clinical: Band 3": [1, 0],
      "clinical: Band 2": [0, 1],
      "non-clinical: Band 2": [1, 0],
    };
    const bands = plantedWorkforce.filter(({ band }) => !["Ad Hoc", "TUPE"].includes(band));
    for (const { section, band, white, bme, unknown } of bands) {
      const part = `${section}: ${band}`;
      const [laterWhite, laterBme] = starters[part] ?? [0, 0];
      const result = resultOf("1", part);
      expect([part, ...groups.map((group) => result[group].events)]).toEqual([
        part,
        white + laterWhite,
        bme + laterBme,
        unknown,
      ]);
    }
    const parts = counted.results.filter(
      ({ indicator, part }: CountedResult) => indicator === "1" && part.includes(":")
    );
    expect(parts).toHaveLength(bands.length);
  });

  it("finds the recruitment that was planted", () => {
    const all = resultOf("2", "all");
    const withoutOverseas = resultOf("2", "all; without overseas recruitment");
    for (const group of groups) {
      const rows = plantedApplications.filter((row) => row.group === group);
      const sum = (field: "shortlisted" | "appointed", recruitment?: string) =>
        rows
          .filter((row) => recruitment === undefined || row.recruitment === recruitment)
          .reduce((total, row) => total + row[field], 0);
      expect(all[group]).toMatchObject({ events: sum("appointed"), base: sum("shortlisted") });
      expect(withoutOverseas[group]).toMatchObject({
        events: sum("appointed", "UK"),
        base: sum("shortlisted", "UK"),
      });
    }
  });

  it("finds the training and the disciplinary cases that were planted", () => {
    const training = resultOf("4", "all");
    expect(training.white.events).toBe(plantedTrained.white);
    expect(training.bme.events).toBe(plantedTrained.bme);
    expect(training.unknown.events).toBe(plantedTrained.unknown + 30);
    const disciplinary = resultOf("3", "all");
    expect(groups.map((group) => disciplinary[group].events)).toEqual([33, 18, 4]);
  });
});
