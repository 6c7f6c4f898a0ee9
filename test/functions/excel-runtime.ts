import { readFileSync } from "node:fs";
import vm from "node:vm";

const officeFile = require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");

/** What the runtime sends to Excel for one call. */
export interface CellOutcome {
  ok: boolean;
  /** The value, or the message of the error. */
  value: unknown;
  /** 1 #N/A, 5 #DIV/0!, 6 #NUM!, 7 #VALUE!; undefined with a value. */
  errorCode?: number;
}

type InvocationResult = [id: number, ok: boolean, value: unknown, ...rest: unknown[]];

interface HostBridge {
  sendMessageToHost: () => void;
  onMessageFromHost?: (message: string) => void;
}

/**
 * The custom-functions runtime of the unmodified Office.js, with a built functions script loaded into
 * it as the shared page loads it. Only CustomFunctions.associate is ours: Office.js has it in its loader.
 */
export function loadIntoExcelRuntime(script: string) {
  const timers = new Set<NodeJS.Timeout>();
  const page: vm.Context = {
    console,
    setTimeout: (work: () => void, delay: number) => {
      const timer = setTimeout(work, delay);
      timers.add(timer);
      return timer;
    },
    clearTimeout,
    Promise,
    performance,
    document: {},
    navigator: { userAgent: "node" },
    location: { href: "https://localhost/", search: "", hash: "" },
  };
  page.window = page;
  page.self = page;
  vm.createContext(page);
  vm.runInContext(readFileSync(officeFile, "utf8"), page, { filename: officeFile });

  let messages = 0;
  let longestBody = 0;
  const waiting = new Map<number, (outcome: CellOutcome) => void>();
  const receive = ([id, ok, value, ...rest]: InvocationResult) => {
    waiting.get(id)?.({ ok, value, ...(ok ? {} : { errorCode: rest[0] as number }) });
    waiting.delete(id);
  };
  interface Action {
    Id: number;
    Name: string;
    ArgumentInfo: { Arguments: unknown[] };
  }
  page.OfficeExtension.ClientRequestContext.defaultRequestUrlAndHeaders = "http://workbook.test/";
  page.OfficeExtension.HttpUtility.setCustomSendRequestFunc(
    async ({ body }: { body: { Actions: Action[] } }) => {
      const results = body.Actions.map(({ Id, Name, ArgumentInfo }) => {
        if (Name === "SetInvocationArrayResults") {
          const [batch] = ArgumentInfo.Arguments;
          messages++;
          longestBody = Math.max(longestBody, JSON.stringify(batch).length);
          const list: InvocationResult[] = typeof batch === "string" ? JSON.parse(batch) : batch;
          list.forEach(receive);
        }
        return { ActionId: Id, Value: null };
      });
      return { statusCode: 200, headers: {}, body: JSON.stringify({ Results: results }) };
    }
  );
  page.CustomFunctions.associate = (id: string, calculate: unknown) => {
    page.CustomFunctionMappings[id] = calculate;
  };
  vm.runInContext(script, page, { filename: "functions.js" });

  const bridge: HostBridge = { sendMessageToHost: () => {} };
  page.OfficeExtension.HostBridge.init(bridge);
  let lastId = 0;

  return {
    /** Ends what the runtime still has planned, which would keep the process alive. */
    close: () => timers.forEach(clearTimeout),
    /** Messages with results that the runtime has sent, and the size of the largest in characters. */
    traffic: () => ({ messages, longestBody }),
    /** The ids the script has associated. */
    associated: Object.keys(page.CustomFunctionMappings),
    /** Calls a function as a cell does; Excel sends null for optional arguments left out. */
    call(name: string, values: unknown[]): Promise<CellOutcome> {
      const id = ++lastId;
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        const entry = {
          messageCategory: 1,
          messageType: 1000,
          targetId: "",
          message: [id, name, values, "Sheet1!A1", 0],
        };
        bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries: [entry] } }));
      });
    },
  };
}
