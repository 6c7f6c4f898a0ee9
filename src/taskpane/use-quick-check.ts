import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import type { LikelihoodNumber } from "../analysis/compared-event";
import { parseRange } from "../standard/address";
import {
  quickFormulas,
  countNames,
  typedCount,
  type CountName,
  type FourCounts,
} from "./quick-check";
import type { Selection } from "../excel/workbook-port";
import { selectedCounts, type SelectedCounts } from "./selected-counts";
import { problemOf, type Problem } from "./session";
import { useWorkbook } from "./workbook-context";

/** A moving selection is read once it has rested so long (milliseconds). */
const restTime = 200;

/** Where the counts came from: formulas point there. */
interface Source {
  sheet: string;
  address: string;
  at: FourCounts<string>;
}

export interface QuickCheck {
  indicator: LikelihoodNumber;
  /** The four counts as they stand in their fields. */
  typed: FourCounts<string>;
  /** null: the counts were typed. */
  source: Source | null;
  /** How the selection was read, or why it could not be. */
  reading: string;
  /** The selection is followed. */
  following: boolean;
  /** Why the selection could not be read, and why nothing could be inserted: each is said beside its button. */
  readingProblem: Problem | null;
  insertingProblem: Problem | null;
  notice: string | null;
}

export interface QuickCheckActions {
  chooseIndicator: (indicator: LikelihoodNumber) => void;
  type: (name: CountName, text: string) => void;
  useSelection: () => void;
  insertFormulas: (level: number) => void;
}

const nothingTyped: FourCounts<string> = {
  whiteEvents: "",
  whiteBase: "",
  bmeEvents: "",
  bmeBase: "",
};

const atFirst: QuickCheck = {
  indicator: "2",
  typed: nothingTyped,
  source: null,
  reading: "",
  following: false,
  readingProblem: null,
  insertingProblem: null,
  notice: null,
};

const nothingSaid = { readingProblem: null, insertingProblem: null, notice: null };

function checkOfSelection(
  { white, bme, note }: SelectedCounts,
  { sheet, address }: Pick<Selection, "sheet" | "address">
): Pick<QuickCheck, "typed" | "source" | "reading"> {
  return {
    typed: {
      whiteEvents: String(white.events),
      whiteBase: String(white.base),
      bmeEvents: String(bme.events),
      bmeBase: String(bme.base),
    },
    source: {
      sheet,
      address,
      at: {
        whiteEvents: white.eventsAt,
        whiteBase: white.baseAt,
        bmeEvents: bme.eventsAt,
        bmeBase: bme.baseAt,
      },
    },
    reading: `Read from ${address} on sheet ${sheet}.${note && ` ${note}`}`,
  };
}

/** Whether the counts of a selection stand in the check already: what was said about them since must then stay. */
function isSameReading(check: QuickCheck, read: Pick<QuickCheck, "typed" | "reading">): boolean {
  return (
    check.reading === read.reading &&
    countNames.every((name) => check.typed[name] === read.typed[name])
  );
}

/** The quick check on the workbook in context; while active it follows the selection where Excel tells of it. */
export function useQuickCheck(active: boolean): [QuickCheck, QuickCheckActions] {
  const workbook = useWorkbook();
  const [check, setCheck] = useState(atFirst);
  const latest = useRef(0);
  const pending = useRef<ReturnType<typeof setTimeout>>(undefined);
  const change = useCallback(
    (changes: Partial<QuickCheck>) => setCheck((before) => ({ ...before, ...changes })),
    []
  );

  /** Of several readings under way only the last counts; one that merely follows keeps silent where no counts are found. */
  const read = useCallback(
    async (following: boolean) => {
      latest.current += 1;
      const reading = latest.current;
      try {
        const { sheet, address, values, cutOff } = await workbook.selection();
        if (reading !== latest.current) {
          return;
        }
        const { top, left } = parseRange(address);
        const found = cutOff
          ? {
              problem:
                "More cells are selected than a table of counts has. Select the counts only.",
            }
          : selectedCounts(values, { row: top, column: left });
        if ("problem" in found) {
          if (!following) {
            change({ reading: found.problem, ...nothingSaid });
          }
          return;
        }
        const read = checkOfSelection(found, { sheet, address });
        setCheck((before) =>
          following && isSameReading(before, read) ? before : { ...before, ...read, ...nothingSaid }
        );
      } catch (error) {
        if (!following) {
          change({ ...nothingSaid, readingProblem: problemOf(error, "checking") });
        }
      }
    },
    [workbook, change]
  );

  const selectionMoved = useEffectEvent(() => void read(true));
  useEffect(() => {
    if (!active) {
      return;
    }
    let stop: (() => void) | null = null;
    let left = false;
    const moved = () => {
      clearTimeout(pending.current);
      pending.current = setTimeout(() => selectionMoved(), restTime);
    };
    void workbook.followSelection(moved).then((stopFollowing) => {
      stop = stopFollowing;
      if (left) {
        stop?.();
        return;
      }
      change({ following: stop !== null });
      selectionMoved();
    });
    return () => {
      left = true;
      clearTimeout(pending.current);
      stop?.();
    };
  }, [active, workbook, change]);

  const actions: QuickCheckActions = {
    chooseIndicator: (indicator) => change({ indicator }),
    type: (name, text) => {
      // A selection made before must not be read over what is typed now.
      clearTimeout(pending.current);
      latest.current += 1;
      setCheck((before) => ({
        ...before,
        typed: { ...before.typed, [name]: text },
        source: null,
        reading: "",
        ...nothingSaid,
      }));
    },
    useSelection: () => void read(false),
    insertFormulas: async (level) => {
      const { source, typed, indicator } = check;
      try {
        const at =
          source?.at ??
          (Object.fromEntries(
            countNames.map((name) => [name, String(typedCount(typed[name]))])
          ) as FourCounts<string>);
        const place = source ?? (await workbook.selection());
        const formulas = quickFormulas(at, indicator, level);
        const written = await workbook.insertBeside(place.sheet, place.address, formulas);
        change({
          ...nothingSaid,
          notice: `The formulas stand in ${written} on sheet ${place.sheet}.`,
        });
      } catch (error) {
        change({ ...nothingSaid, insertingProblem: problemOf(error, "inserting") });
      }
    },
  };
  return [check, actions];
}
