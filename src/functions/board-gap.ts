import { FunctionError } from "./function-error";
import { countArgument } from "./arguments";
import type { CellAnswer } from "./in-cell";
import { overCells } from "./over-cells";

/** BME members and all members of the board, BME staff and all staff; unknown ethnicity counts in "all". */
export interface BoardCounts {
  bmeBoard: number;
  allBoard: number;
  bmeStaff: number;
  allStaff: number;
}

/** The four counts, checked. @throws FunctionError #VALUE! or #DIV/0! naming the argument. */
export function boardCounts(cells: readonly unknown[]): BoardCounts {
  const [bmeBoard, allBoard, bmeStaff, allStaff] = [
    countArgument(cells[0], "BME board members"),
    countArgument(cells[1], "All board members"),
    countArgument(cells[2], "BME staff"),
    countArgument(cells[3], "All staff"),
  ];
  for (const [part, partName, all, allName] of [
    [bmeBoard, "BME board members", allBoard, "all board members"],
    [bmeStaff, "BME staff", allStaff, "all staff"],
  ] as const) {
    if (all === 0) {
      throw new FunctionError("#DIV/0!", `The number of ${allName} is 0 or blank.`);
    }
    if (part > all) {
      throw new FunctionError(
        "#VALUE!",
        `${partName} (${part}) are more than ${allName} (${all}). Give BME members, all members, BME staff, all staff.`
      );
    }
  }
  return { bmeBoard, allBoard, bmeStaff, allStaff };
}

/** Indicator 9: BME share of the board − BME share of the workforce, in percentage points. */
export function boardPoints({ bmeBoard, allBoard, bmeStaff, allStaff }: BoardCounts): number {
  return (bmeBoard / allBoard - bmeStaff / allStaff) * 100;
}

/**
 * Indicator 9 for every set of counts, in percentage points; 0 mirrors the workforce, negative means
 * fewer BME people on the board than in the workforce.
 *
 * @throws FunctionError as `boardCounts`.
 */
export function boardGap(
  bmeBoard: unknown,
  allBoard: unknown,
  bmeStaff: unknown,
  allStaff: unknown
): CellAnswer[][] {
  return overCells(
    [
      { name: "BME board members", value: bmeBoard },
      { name: "All board members", value: allBoard },
      { name: "BME staff", value: bmeStaff },
      { name: "All staff", value: allStaff },
    ],
    (cells) => boardPoints(boardCounts(cells)),
    { blankWhen: [0, 1] }
  );
}
