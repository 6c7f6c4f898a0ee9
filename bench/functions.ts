/**
 * What the functions cost in the real custom-functions runtime of Office.js, on the built script: time, and
 * how many messages the runtime sends to Excel with results. Run with `npx tsx bench/functions.ts`.
 */
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { runWebpack } from "../test/build/run-webpack";
import { loadIntoExcelRuntime } from "../test/functions/excel-runtime";

const folder = runWebpack({ entries: ["functions"] });
const script = readFileSync(path.join(folder, "functions.js"), "utf8");
rmSync(folder, { recursive: true, force: true });
console.log(`functions.js after gzip: ${(gzipSync(script).length / 1024).toFixed(1)} kB`);

/** A fixed sequence of whole numbers, so that every run calculates the same. */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
}

const next = sequence(2025);

/** Counts of a trust of ordinary size, a row for each of many posts. */
function countColumns(rows: number): number[][][] {
  const groups = Array.from({ length: rows }, () => {
    const [white, bme] = [100 + next(900), 50 + next(400)];
    return [1 + next(white), white, 1 + next(bme), bme];
  });
  return [0, 1, 2, 3].map((column) => groups.map((group) => [group[column]]));
}

async function measured(
  name: string,
  work: (runtime: ReturnType<typeof loadIntoExcelRuntime>) => Promise<unknown>
): Promise<void> {
  const runtime = loadIntoExcelRuntime(script);
  const start = performance.now();
  await work(runtime);
  const time = performance.now() - start;
  const { messages, longestBody } = runtime.traffic();
  runtime.close();
  console.log(
    `${name}: ${time.toFixed(0)} ms, ${messages} ${messages === 1 ? "message" : "messages"}, ` +
      `largest ${(longestBody / 1000).toFixed(1)} kB`
  );
}

const spilledRows = 10_000;
const columns = countColumns(spilledRows);

const template = ["RELLIKELIHOOD", "PVALUE", "VERDICT", "SHORTFALL", "GAP"];
const templateRows = countColumns(1000);

const links = 20;

async function run(): Promise<void> {
  // One call that fills ten thousand rows.
  for (const [name, leftOut] of [
    ["RELLIKELIHOOD", 1],
    ["RELLIKELIHOOD.CI", 3],
    ["PVALUE", 1],
    ["VERDICT", 1],
    ["SENTENCE", 2],
  ] as const) {
    await measured(`one spilling call of ${name} over ${spilledRows} rows`, async (runtime) => {
      const { ok, value } = await runtime.call(name, [
        ...columns,
        ...new Array<null>(leftOut).fill(null),
      ]);
      if (!ok || (value as unknown[]).length !== spilledRows)
        throw new Error(`${name} failed: ${String(value)}`);
    });
  }

  // A template, every cell of it a call of its own.
  await measured(`a template of 1,000 rows, ${template.length} calls in each`, async (runtime) => {
    const outcomes = await Promise.all(
      templateRows[0].flatMap((_, row) =>
        template.map((name) =>
          runtime.call(name, [...templateRows.map((column) => [column[row]]), null, null])
        )
      )
    );
    if (outcomes.some(({ ok }) => !ok)) throw new Error("A call of the template failed.");
  });

  // Each call needs the answer of the one before, as in formulas that build on each other.
  await measured(`a chain of ${links} dependent calls`, async (runtime) => {
    let count = 997;
    for (let link = 0; link < links; link++) {
      const { value } = await runtime.call("SUPPRESS", [[[count]], null]);
      count = Number((value as unknown[][])[0][0]) - 1;
    }
  });
}

void run();
