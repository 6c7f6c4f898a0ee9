import type { UnseenWorkbook } from "../unseen-workbook";
import { monthNamesInAColumn } from "./70-month-names-in-a-column";

/* The same list with the snapshot date given: still the rows of Mar-25 and no others; 6 came in April. */
export const monthNamesWithSetting: UnseenWorkbook = {
  ...monthNamesInAColumn,
  fileName: "Power BI export, date given.xlsx",
  story: "staff of three months under one another as Feb-25, the snapshot date as a setting",
  settings: { snapshot: "2025-03-31" },
};
