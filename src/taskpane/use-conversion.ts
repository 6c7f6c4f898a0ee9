import { useState } from "react";
import { formatCount } from "../analysis/format";
import type { ConvertScope, FunctionCells } from "../excel/workbook-port";
import { problemOf, type Problem } from "./session";
import { useWorkbook } from "./workbook-context";

export interface Conversion {
  scope: ConvertScope;
  busy: boolean;
  /** What would be replaced, while the reader is asked. */
  found: FunctionCells | null;
  problem: Problem | null;
  notice: string | null;
}

export interface ConversionActions {
  choose: (scope: ConvertScope) => void;
  /** Counts what would be replaced, and asks. */
  ask: () => void;
  convert: () => void;
  cancel: () => void;
}

/** "12 formulas on 2 sheets (Notes, Figures)". */
export function foundWords({ cells, sheets }: FunctionCells): string {
  const formulas = `${formatCount(cells)} WRES ${cells === 1 ? "formula" : "formulas"}`;
  return sheets.length === 1
    ? `${formulas} on sheet ${sheets[0]}`
    : `${formulas} on ${sheets.length} sheets (${sheets.join(", ")})`;
}

/** Turning WRES formulas of the workbook in context into values, after asking. */
export function useConversion(): [Conversion, ConversionActions] {
  const workbook = useWorkbook();
  const [conversion, setConversion] = useState<Conversion>({
    scope: "workbook",
    busy: false,
    found: null,
    problem: null,
    notice: null,
  });
  const { scope } = conversion;
  const change = (changes: Partial<Conversion>) =>
    setConversion((before) => ({ ...before, ...changes }));
  const run = (work: () => Promise<Partial<Conversion>>) => {
    change({ busy: true, problem: null, notice: null });
    work().then(
      (changes) => change({ busy: false, ...changes }),
      (error: unknown) =>
        change({ busy: false, found: null, problem: problemOf(error, "converting") })
    );
  };
  return [
    conversion,
    {
      choose: (chosen) => change({ scope: chosen, found: null, problem: null, notice: null }),
      ask: () =>
        run(async () => {
          const found = await workbook.countFunctionCells(scope);
          return found.cells > 0
            ? { found }
            : { found: null, notice: "There is no WRES formula there." };
        }),
      convert: () =>
        run(async () => {
          const replaced = await workbook.convertToValues(scope);
          return { found: null, notice: `Replaced by values: ${foundWords(replaced)}.` };
        }),
      cancel: () => change({ found: null, notice: "Nothing was replaced." }),
    },
  ];
}
