import { makeApplications } from "./applications";
import { makeBoard } from "./board";
import { makeCases } from "./cases";
import { makeCrossTable } from "./cross-table";
import { makeNotes } from "./notes";
import type { SampleWorkbook } from "./sample-workbook";
import { makeStaffList } from "./staff";
import { makeTraining } from "./training";

/** One seed for each sheet, so that a change to one leaves the others as they were. */
const seeds = { staff: 20250331, applications: 451, cases: 2401, training: 907 };

/** Every sample workbook by its file name. The same cells each time. */
export function makeSamples(): Record<string, SampleWorkbook> {
  const staff = makeStaffList(seeds.staff);
  return {
    "wres-sample-trust.xlsx": {
      sheets: [
        staff.sheet,
        makeApplications(seeds.applications),
        makeCases(seeds.cases, staff),
        makeTraining(seeds.training, staff),
        makeBoard(),
        makeNotes(),
      ],
    },
    "trac-cross-table.xlsx": { sheets: [makeCrossTable()] },
  };
}
