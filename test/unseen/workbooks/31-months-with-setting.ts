import type { UnseenWorkbook } from "../unseen-workbook";
import { monthsInAColumn } from "./15-months-in-a-column";

/*
 * The same list with the snapshot date given: the rows of 31/03/2025 still count and no others, for 907 came in April
 * and 902 and 904 were in other bands in the other months.
 */
export const monthsWithSetting: UnseenWorkbook = {
  ...monthsInAColumn,
  fileName: "Monthly snapshots, date given.xlsx",
  story: "three month ends of the same staff under one another, the snapshot date as a setting",
  settings: { snapshot: "2025-03-31" },
};
