import { createContext, useContext } from "react";
import type { WorkbookPort } from "../excel/workbook-port";

const WorkbookContext = createContext<WorkbookPort | null>(null);

export const WorkbookProvider = WorkbookContext.Provider;

/** The workbook the pane stands beside. Throws outside a WorkbookProvider. */
export function useWorkbook(): WorkbookPort {
  const workbook = useContext(WorkbookContext);
  if (workbook === null) {
    throw new Error("This component must stand inside a WorkbookProvider.");
  }
  return workbook;
}
