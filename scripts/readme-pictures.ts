/**
 * Takes the pictures of the README anew: the browser test of the workbench makes them, this keeps them.
 * Run with `npx tsx scripts/readme-pictures.ts`.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync } from "node:fs";
import path from "node:path";

const home = path.join(__dirname, "..");
const pictures = path.join(home, "docs", "images");

/** Screenshot of the test → picture of the README. */
const kept: Record<string, string> = {
  "workbench-sample.png": "workbench.png",
  "workbench-board-report.png": "board-report.png",
};

execFileSync(
  process.execPath,
  [path.join("node_modules", "jest", "bin", "jest.js"), "test/workbench/page/page.test.ts"],
  {
    cwd: home,
    stdio: "inherit",
  }
);
mkdirSync(pictures, { recursive: true });
for (const [screenshot, picture] of Object.entries(kept)) {
  copyFileSync(path.join(home, "out", "screenshots", screenshot), path.join(pictures, picture));
  console.log(`docs/images/${picture}`);
}
