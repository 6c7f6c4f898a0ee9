import type * as core from "@univerjs/core";
import type * as engineFormula from "@univerjs/engine-formula";

/** The two packages of Univer that calculate. */
export interface UniverPackages {
  core: typeof core;
  formula: typeof engineFormula;
}

interface VmBuiltin {
  constants: { USE_MAIN_CONTEXT_DEFAULT_LOADER: unknown };
  Script: new (
    code: string,
    options: { filename: string; importModuleDynamically: unknown }
  ) => { runInThisContext(): (name: string) => Promise<unknown> };
}

interface ModuleBuiltin {
  createRequire(file: string): (name: string) => unknown;
}

interface ProcessWithBuiltins {
  getBuiltinModule?(name: string): unknown;
}

const names = ["@univerjs/core", "@univerjs/engine-formula"] as const;

const packages = ([coreModule, formulaModule]: unknown[]): UniverPackages => ({
  core: coreModule as typeof core,
  formula: formulaModule as typeof engineFormula,
});

/**
 * Univer's core and formula engine. In Node they come through Node's own `require` (0.3 s). jest puts its own in
 * its place, which cannot require the ES modules (lodash-es) that Univer's CommonJS files ask for and would load
 * everything anew for each test file: there Node's own `import` is reached through `vm`.
 */
export async function loadUniver(): Promise<UniverPackages> {
  const builtin = typeof process === "undefined" ? null : (process as ProcessWithBuiltins);
  if (!builtin?.getBuiltinModule)
    return packages([await import("@univerjs/core"), await import("@univerjs/engine-formula")]);
  const { createRequire } = builtin.getBuiltinModule("module") as ModuleBuiltin;
  try {
    return packages(names.map(createRequire(__filename)));
  } catch (error) {
    if (!/ES Module/.test(String(error))) throw error;
    const { Script, constants } = builtin.getBuiltinModule("vm") as VmBuiltin;
    const nativeImport = new Script("(name) => import(name)", {
      filename: __filename,
      importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    }).runInThisContext();
    return packages(await Promise.all(names.map((name) => nativeImport(name))));
  }
}
