import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { customFunctions } from "../../src/functions/custom-functions";
import { runWebpack } from "../build/run-webpack";
import { loadIntoExcelRuntime } from "./excel-runtime";

/** The functions as Excel lists them. A saved workbook holds the names: rows are added, none is changed. */
const expectedFunctions = [
  {
    id: "RELLIKELIHOOD",
    parameters: ["whiteEvents", "whiteBase", "bmeEvents", "bmeBase", "[indicator]"],
    result: { type: "number", dimensionality: undefined },
    help: "help.html#rellikelihood",
  },
  {
    id: "RELLIKELIHOOD.CI",
    parameters: [
      "whiteEvents",
      "whiteBase",
      "bmeEvents",
      "bmeBase",
      "[indicator]",
      "[level]",
      "[method]",
    ],
    result: { type: undefined, dimensionality: "matrix" },
    help: "help.html#rellikelihood-ci",
  },
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
      metadata.map(({ id, parameters, result, helpUrl }) => ({
        id,
        parameters: parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)),
        result: { type: result.type, dimensionality: result.dimensionality },
        help: helpUrl.replace("https://wres.trust.example/tools/", ""),
      }))
    ).toEqual(expectedFunctions);
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

  it("takes anything in a single cell, so that bad text can be answered in words", () => {
    for (const { type, dimensionality, repeating } of metadata.flatMap((one) => one.parameters)) {
      expect([type, dimensionality, repeating]).toEqual(["any", undefined, undefined]);
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

describe("the built functions in the runtime of Excel", () => {
  it.each([
    ["RELLIKELIHOOD", [170, 780, 41, 210, null], 170 / 780 / (41 / 210)],
    ["RELLIKELIHOOD", [31, 6200, 12, 1450, 3], 12 / 1450 / (31 / 6200)],
    ["RELLIKELIHOOD", ["170", "780", "41", "210", null], 170 / 780 / (41 / 210)],
  ])("%s%j is a number", async (name, values, expected) => {
    const { ok, value } = await runtime.call(name, values);
    expect(ok).toBe(true);
    expect(value).toBeCloseTo(expected, 12);
  });

  it("RELLIKELIHOOD.CI fills a row of two cells", async () => {
    const { ok, value } = await runtime.call("RELLIKELIHOOD.CI", [
      170,
      780,
      25,
      210,
      2,
      null,
      null,
    ]);
    expect(ok).toBe(true);
    const [[lower, upper]] = value as number[][];
    // R 4.6.0 and ratesci 1.1.0
    expect(lower).toBeCloseTo(1.25155031, 7);
    expect(upper).toBeCloseTo(2.71912122, 7);
  });

  it("RELLIKELIHOOD.CI says in a cell that there is no upper limit", async () => {
    const { value } = await runtime.call("RELLIKELIHOOD.CI", [5, 100, 0, 20, null, null, null]);
    expect((value as unknown[][])[0][1]).toBe("no upper limit");
  });

  it.each([
    ["RELLIKELIHOOD", [1, 0, 1, 10, null], 5, "White base is 0 or blank"],
    ["RELLIKELIHOOD", [1, 10, 0, 10, null], 5, "There are no BME events"],
    ["RELLIKELIHOOD", [11, 10, 1, 10, null], 7, "White events (11) are more than White base (10)"],
    ["RELLIKELIHOOD", [true, 10, 1, 10, null], 7, "White events must be a whole number"],
    ["RELLIKELIHOOD.CI", [5, 100, 0, 20, 2, 0.95, "Katz"], 1, "Katz interval cannot be calculated"],
  ])("%s%j ends in error %i and keeps its message", async (name, values, errorCode, message) => {
    const outcome = await runtime.call(name, values);
    expect(outcome).toMatchObject({ ok: false, errorCode });
    expect(outcome.value).toContain(message);
  });

  it("answers a whole column of calls", async () => {
    const bases = Array.from({ length: 200 }, (_, row) => 100 + row);
    const outcomes = await Promise.all(
      bases.map((base) => runtime.call("RELLIKELIHOOD", [20, base, 10, 100, null]))
    );
    outcomes.forEach(({ value }, row) => expect(value).toBeCloseTo(20 / bases[row] / 0.1, 12));
  });
});
