/**
 * Runs every test with random data again and again, with a new seed each round, and names what failed and by which seed.
 * Usage: npm run fuzz [-- rounds]   (10 unless said; a round takes about a minute)
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const projectFolder = path.join(__dirname, "..");
const testFolder = path.join(projectFolder, "test");
const drawsAtRandom = /\bfc\.(assert|sample|check)\b|\bKEPT_SEED\b/;

const files = readdirSync(testFolder, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .map((file) => path.join(testFolder, file))
  .filter((file) => drawsAtRandom.test(readFileSync(file, "utf8")));

function isGreen(seed: number): boolean {
  const { status, stderr } = spawnSync(
    process.execPath,
    [require.resolve("jest/bin/jest"), "--silent", "--runTestsByPath", ...files],
    {
      cwd: projectFolder,
      encoding: "utf8",
      env: { ...process.env, PROPERTY_SEED: String(seed), KEPT_SEED: String(seed) },
      maxBuffer: 1 << 28,
    }
  );
  if (status !== 0) console.log(stderr.slice(stderr.indexOf("●")));
  return status === 0;
}

const rounds = Number(process.argv[2] ?? 10);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error(`The number of rounds must be 1 or more, not "${process.argv[2]}".`);
  process.exit(2);
}
const failed: number[] = [];
for (let round = 1; round <= rounds; round++) {
  const seed = Math.floor(Math.random() * 1_000_000);
  const green = isGreen(seed);
  if (!green) failed.push(seed);
  console.log(`round ${round} of ${rounds}, seed ${seed}: ${green ? "passed" : "FAILED"}`);
}
console.log(
  failed.length === 0
    ? `${rounds} rounds of ${files.length} test files passed.`
    : `Failed by the seeds ${failed.join(", ")}. Again: PROPERTY_SEED=<seed> KEPT_SEED=<seed> npx jest <file>`
);
process.exit(failed.length === 0 ? 0 : 1);
