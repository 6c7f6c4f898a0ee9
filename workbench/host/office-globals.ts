import { covers } from "./api-sets";
import type { OfficeLibrary } from "./wire";

/** A function tied to the id of a ribbon button or menu item. */
export type RibbonAction = (event: { completed(): void }) => unknown;

/** What the client library leaves to its loader, which only runs inside Office; here we give it. */
export interface OfficeHooks {
  /** Called for each `CustomFunctions.associate(id, function)`. */
  onFunction(id: string, call: (...args: never[]) => unknown): void;
  /** Called for each `Office.actions.associate(id, action)`. */
  onAction(id: string, action: RibbonAction): void;
  /** Called for `Office.addin.showAsTaskpane()`; throws where there is no task pane. */
  onShowPane(): void;
}

/** The library's own globals, as a script tag or a vm context leaves them. */
export interface LoadedLibrary {
  Excel: typeof Excel;
  Office: object;
  OfficeExtension: OfficeLibrary & typeof OfficeExtension;
  CustomFunctions: object;
  CustomFunctionMappings: Record<string, unknown>;
}

/** What product code finds on globalThis. */
export interface OfficeGlobals {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
  CustomFunctions: typeof CustomFunctions;
}

/** Capabilities the client asks about itself; every current Excel has them. */
const clientSets = ["DelayForCellEdit 1.1", "RichApiRuntimeFlag 1.2"];

/**
 * `Office` and `CustomFunctions` with what the loader would add: onReady, context.requirements (answering by the
 * declared sets), actions.associate, CustomFunctions.associate. The library's own objects stay as they are.
 */
export function officeGlobals(
  library: LoadedLibrary,
  requirements: readonly string[],
  hooks: OfficeHooks
): OfficeGlobals {
  const declared = [...requirements, ...clientSets];
  const ready = { host: "Excel", platform: "OfficeOnline" };
  const office = Object.create(library.Office, {
    context: {
      value: {
        ...ready,
        requirements: {
          isSetSupported: (name: string, version: string | number = "1.1") =>
            covers(declared, `${name} ${version}`),
        },
      },
    },
    onReady: {
      value: async (callback?: (info: typeof ready) => unknown) => {
        await callback?.(ready);
        return ready;
      },
    },
    addin: {
      value: Object.assign(Object.create((library.Office as typeof Office).addin ?? null), {
        showAsTaskpane: async () => hooks.onShowPane(),
      }) as typeof Office.addin,
    },
    actions: { value: { associate: hooks.onAction } },
    HostType: { value: { Excel: "Excel" } },
  }) as typeof Office;
  const functions = Object.create(library.CustomFunctions, {
    associate: {
      value: (
        idOrMappings: string | Record<string, (...args: never[]) => unknown>,
        call?: (...args: never[]) => unknown
      ) => {
        const mappings = typeof idOrMappings === "string" ? { [idOrMappings]: call } : idOrMappings;
        for (const [id, mapped] of Object.entries(mappings)) {
          if (typeof mapped !== "function")
            throw new TypeError(`CustomFunctions.associate: "${id}" is given no function.`);
          library.CustomFunctionMappings[id.toUpperCase()] = mapped;
          hooks.onFunction(id.toUpperCase(), mapped);
        }
      },
    },
  }) as typeof CustomFunctions;
  return {
    Excel: library.Excel,
    Office: office,
    OfficeExtension: library.OfficeExtension,
    CustomFunctions: functions,
  };
}
