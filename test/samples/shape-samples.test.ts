import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { shapeSamples, shapesOrganisation } from "../../samples/generator/shape-sheets";
import { workbookBytes } from "../../samples/generator/workbook-bytes";

const folder = join(__dirname, "..", "..", "samples");

describe("the workbooks of shapes", () => {
  it.each(Object.keys(shapeSamples))("%s is what its generator makes", (name) => {
    const committed = readFileSync(join(folder, name));
    const made = Buffer.from(workbookBytes({ sheets: shapeSamples[name] }));
    expect(Buffer.compare(committed, made)).toBe(0);
  });

  it("are named for what they are, and say on a sheet that they are synthetic", () => {
    expect(shapesOrganisation).toMatch(/^Synthetic/);
    for (const [name, sheets] of Object.entries(shapeSamples)) {
      expect(name).toMatch(/^wres-shapes-[a-z-]+\.xlsx$/);
      for (const { rows } of sheets) expect(rows.flat().join(" ")).toMatch(/synthetic/i);
    }
  });
});

it("the list of samples names every workbook of the folder", () => {
  const list = readFileSync(join(folder, "README.md"), "utf8");
  const workbooks = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
  expect(workbooks.length).toBeGreaterThan(4);
  expect(workbooks.filter((name) => !list.includes(`\`${name}\``))).toEqual([]);
});
