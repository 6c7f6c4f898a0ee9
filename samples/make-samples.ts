import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeSamples } from "./generator/samples";
import { workbookBytes } from "./generator/workbook-bytes";

for (const [name, workbook] of Object.entries(makeSamples())) {
  const bytes = workbookBytes(workbook);
  writeFileSync(join(__dirname, name), bytes);
  console.log(`${name}: ${(bytes.length / 1024).toFixed(0)} kB`);
}
