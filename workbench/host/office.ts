import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import type { ApiSets } from "./api-sets";
import { readApiSets } from "./api-sets";
import type { LoadedLibrary, OfficeGlobals, OfficeHooks } from "./office-globals";
import { officeGlobals } from "./office-globals";
import { defaultRequirements, readRequirementSets } from "./requirement-sets";
import type { BatchAnswerer } from "./wire";
import { connectOffice } from "./wire";

const root = join(__dirname, "..", "..");

let script: Script | null = null;
let apiSets: ApiSets | null = null;

/** The unmodified client library from node_modules, compiled once; each run of it is a library of its own. */
function clientScript(): Script {
  if (!script) {
    const file = require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
    script = new Script(readFileSync(file, "utf8"), { filename: file });
  }
  return script;
}

/** Which requirement set each member of the Excel API needs, read once from the type declarations. */
export function officeApiSets(): ApiSets {
  apiSets ??= readApiSets(readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8"));
  return apiSets;
}

/** The requirement sets of the project's manifest.xml. */
export function manifestRequirements(): string[] {
  const manifest = join(root, "manifest.xml");
  return existsSync(manifest)
    ? readRequirementSets(readFileSync(manifest, "utf8"))
    : [...defaultRequirements];
}

/**
 * Loads the real Office.js into a context of its own (about 90 ms) and lets it talk to a host.
 * Its values come from another realm: compare with `Array.isArray` and `error.code`, not with `instanceof`.
 */
export function loadOffice(
  host: BatchAnswerer,
  requirements: readonly string[],
  hooks: OfficeHooks
): OfficeGlobals {
  const globals: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    Promise,
    performance,
    document: {},
    navigator: { userAgent: "node" },
    location: { href: "https://localhost/", search: "", hash: "" },
  };
  globals.window = globals;
  globals.self = globals;
  createContext(globals);
  clientScript().runInContext(globals);
  const library = globals as unknown as LoadedLibrary;
  connectOffice(library.OfficeExtension, host);
  return officeGlobals(library, requirements, hooks);
}
