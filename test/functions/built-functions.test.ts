import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { customFunctions } from "../../src/functions/custom-functions";
import { runWebpack } from "../build/run-webpack";
import { acceptanceCases, expectValue } from "./acceptance";
import { loadIntoExcelRuntime } from "./excel-runtime";
import { writtenCall } from "./formula-arguments";

const counts = ["whiteEvents[][]", "whiteBase[][]", "bmeEvents[][]", "bmeBase[][]"];
const indicator = "[indicator][][]";

/**
 * The functions as Excel lists them, with their arguments: in square brackets what may be left out, "[][]"
 * behind what takes a range, "..." behind what repeats. A saved workbook holds names and order: rows are
 * added, none is changed.
 */
const expectedFunctions: [id: string, ...parameters: string[]][] = [
  ["RELLIKELIHOOD", ...counts, indicator],
  ["RELLIKELIHOOD.CI", ...counts, indicator, "[level]", "[method]"],
  ["PVALUE", ...counts, "[test]"],
  ["VERDICT", ...counts, indicator],
  ["SENTENCE", ...counts, indicator, "[level]"],
  ["SHORTFALL", ...counts, indicator, "[group]"],
  ["FRAGILITY", ...counts],
  ["RATE.CI", "events[][]", "base[][]", "[level]"],
  ["GAP", ...counts],
  ["GAP.CI", ...counts, "[level]", "[method]"],
  ["BOARDGAP", "bmeBoard[][]", "allBoard[][]", "bmeStaff[][]", "allStaff[][]"],
  ["DISPARITYRATIO", "white[][]", "bme[][]", "[bands][][]", "[step]"],
  ["CEILING", "white[][]", "bme[][]", "bands[][]", "[level]"],
  ["ETHNICGROUP", "ethnicity[][]", "[detail]"],
  ["PAYBAND", "grade[][]"],
  ["TALLY", "ethnicity[][]", "[bands][][]"],
  ["INDICATOR", "number", "table[][]", "[part]", "[figure]"],
  ["COMPARATOR", "indicator[][]", "year[][]", "[region][][]", "[part]"],
  ["TARGET", "baseline[][]", "staff[][]", "share[][]", "year[][]", "[firstYear]", "[lastYear]"],
  ["SUPPRESS", "counts[][]", "[preset]"],
  ["EXPLAIN", "functionName", "values[][]..."],
];

interface FunctionMetadata {
  id: string;
  name: string;
  description: string;
  helpUrl: string;
  options?: unknown;
  parameters: {
    name: string;
    description: string;
    type: string;
    optional?: boolean;
    dimensionality?: string;
    repeating?: boolean;
  }[];
  result: { type?: string; dimensionality?: string };
}

let folder: string;
let metadata: FunctionMetadata[];
let runtime: ReturnType<typeof loadIntoExcelRuntime>;

beforeAll(() => {
  folder = runWebpack({ entries: ["functions"], env: { url: "https://wres.trust.example/tools" } });
  metadata = JSON.parse(readFileSync(path.join(folder, "functions.json"), "utf8")).functions;
  runtime = loadIntoExcelRuntime(readFileSync(path.join(folder, "functions.js"), "utf8"));
}, 60_000);

afterAll(() => {
  runtime.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("the metadata Excel reads", () => {
  it("holds the functions of the table, and no other", () => {
    expect(
      metadata.map(({ id, parameters }) => [
        id,
        ...parameters.map(
          ({ name, optional, dimensionality, repeating }) =>
            (optional ? `[${name}]` : name) +
            (dimensionality === "matrix" ? "[][]" : "") +
            (repeating ? "..." : "")
        ),
      ])
    ).toEqual(expectedFunctions);
  });

  it("gives rows of cells from every function, so that ranges spill", () => {
    for (const { result } of metadata) {
      expect(result).toEqual({ dimensionality: "matrix" });
    }
  });

  it("leads from every function to its place in the help of the deployment", () => {
    for (const { id, helpUrl } of metadata) {
      const place = id.toLowerCase().replace(".", "-");
      expect(helpUrl).toBe(`https://wres.trust.example/tools/help.html#${place}`);
    }
  });

  it("describes every function and every argument within what Excel shows", () => {
    for (const { id, name, description, parameters, options } of metadata) {
      expect(name).toBe(id);
      expect(options).toBeUndefined();
      for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect(text.length).toBeGreaterThan(10);
        expect(text.length).toBeLessThanOrEqual(255);
        expect(text).not.toContain("\n");
      }
    }
  });

  it("takes anything in a cell, so that bad text can be answered in words", () => {
    for (const { type } of metadata.flatMap((one) => one.parameters)) {
      expect(type).toBe("any");
    }
  });

  it("has a place in the help page for every function", () => {
    const help = readFileSync(path.join(folder, "help.html"), "utf8");
    for (const { helpUrl } of metadata) {
      // The build drops quotation marks that HTML does not need.
      expect(help).toMatch(new RegExp(`<h3 id="?${helpUrl.split("#")[1]}"?>`));
    }
  });

  it("agrees with the list for other hosts and with what the script associates", () => {
    const ids = metadata.map(({ id }) => id);
    expect(Object.keys(customFunctions)).toEqual(ids);
    expect(runtime.associated).toEqual(ids);
  });
});

/** Arguments as Excel sends them: a value in rows of cells where the function takes ranges, null for those left out. */
function sentArguments(id: string, values: unknown[]): unknown[] {
  const { parameters } = metadata.find((one) => one.id === id)!;
  const sent = (value: unknown, isMatrix: boolean) =>
    isMatrix && value !== null && !Array.isArray(value) ? [[value]] : value;
  return parameters.map(({ dimensionality, repeating }, index) =>
    repeating
      ? values.slice(index).map((value) => sent(value, true))
      : sent(values[index] ?? null, dimensionality === "matrix")
  );
}

/** The number Office.js sends for each error, and what Excel shows. */
const errorCodes: Record<number, string> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 7: "#VALUE!" };

const calls = acceptanceCases.flatMap((one) => {
  const call = writtenCall(one.formula);
  return call ? [[one.formula, one, call] as const] : [];
});

describe("the built functions in the runtime of Excel", () => {
  it("are all called", () => {
    expect([...new Set(calls.map(([, one]) => one.function))]).toEqual(
      expectedFunctions.map(([id]) => id)
    );
  });

  it("show what the acceptance formulas expect, all called at once as a recalculation does", async () => {
    const outcomes = await Promise.all(
      calls.map(([, , { name, values }]) => runtime.call(name, sentArguments(name, values)))
    );
    outcomes.forEach(({ ok, value, errorCode }, index) =>
      expectValue(
        ok ? value : { error: errorCodes[errorCode ?? 0], message: value },
        calls[index][1]
      )
    );
  });

  it("answer a whole column of ranges in one call, each bad place with an error of its own", async () => {
    const rows = Array.from({ length: 200 }, (_, row) => row);
    const { ok, value } = await runtime.call("RELLIKELIHOOD", [
      rows.map((row) => [row === 7 ? 999 : 20]),
      rows.map((row) => [row === 8 ? null : 100 + row]),
      [[10]],
      [[100]],
      null,
    ]);
    expect(ok).toBe(true);
    const cells = (value as unknown[][]).map(([cell]) => cell);
    expect(cells).toHaveLength(200);
    expect(cells[0]).toBeCloseTo(2, 12);
    expect(cells[199]).toBeCloseTo(20 / 299 / 0.1, 12);
    expect(cells.slice(7, 9)).toEqual([
      expect.objectContaining({ type: "Error", basicValue: "#VALUE!" }),
      expect.objectContaining({ type: "Error", basicValue: "#DIV/0!" }),
    ]);
  });

  it("answer a whole column of calls", async () => {
    const bases = Array.from({ length: 200 }, (_, row) => 100 + row);
    const outcomes = await Promise.all(
      bases.map((base) => runtime.call("RELLIKELIHOOD", [[[20]], [[base]], [[10]], [[100]], null]))
    );
    outcomes.forEach(({ value }, row) =>
      expect((value as number[][])[0][0]).toBeCloseTo(20 / bases[row] / 0.1, 12)
    );
  });
});
