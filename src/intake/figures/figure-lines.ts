import { countingOf, standingOfLine, type StandingOfLine } from "../../standard/inclusion-words";
import type { FigureBlock } from "./figure-blocks";
import { valueAt, type FigureGrid } from "./figure-grid";
import { plainLabel } from "./figure-label";
import type { LabelColumn } from "./figure-table";
import type { CellValue } from "../found-region";
import { bestHeaderMatch, isHeaderOfTakingOut } from "../recognise/header-words";
import { isBlank } from "../table-slice";

/** Headers of columns that say whether a line is the one that stands. */
const statusHeader =
  /^(?:(?:submission|return|data|record|line|row|sign off|validation|approval|publication|figures?|wres) )*(?:status|version|state|validity|standing)$/;

/** Headers that ask whether a line is the one that stands: yes or no. */
const asksWhetherFinal =
  /^(?:is )?(?:(?:the )?(?:current|latest|final|live|valid|validated|signed off|approved))(?: (?:version|submission|return|figures?|line|row))?$/;

/** Headers of remarks, which may begin with what became of a line. */
const remarkHeader = /^(?:notes?|comments?|remarks?|)$/;

/** Remarks that take a line out; others describe it. */
const remarkOut =
  /^\s*(super[sc]eded|replaced by|do not (use|count)|not to be (used|counted)|duplicate of|entered in error)\b/i;

type Standing = (value: CellValue) => StandingOfLine | null;

/** How the column under a header says what became of a line; null for a column that says nothing of it. */
function standingUnder(header: string): Standing | null {
  const plain = plainLabel(header);
  if (statusHeader.test(plain)) return (value) => standingOfLine(String(value));
  if (asksWhetherFinal.test(plain)) {
    return (value) => {
      const says = countingOf(value, false);
      return says === "counts" ? "settled" : says === "does not count" ? "provisional" : null;
    };
  }
  if (bestHeaderMatch(header)?.role !== "included") return null;
  const takesOut = isHeaderOfTakingOut(header);
  return (value) => {
    const says = countingOf(value, takesOut);
    return says === "counts" ? "settled" : says === "does not count" ? "out" : null;
  };
}

/** Share of filled cells that must say what became of their line: "Status" may also be the stage of applicants. */
const shareOfStandings = 0.5;

const dataRowsOf = ({ body }: FigureBlock) =>
  body.filter(({ isHeading }) => !isHeading).map(({ row }) => row);

/** True for a column of labels that says which lines stand and which do not, and says of some that they do not. */
export function tellsLinesApart(
  grid: FigureGrid,
  block: FigureBlock,
  { column, header }: LabelColumn
): boolean {
  const standing = standingUnder(header);
  if (standing === null) return false;
  const values = dataRowsOf(block)
    .map((row) => valueAt(grid, row, column))
    .filter((value) => !isBlank(value));
  const said = values.map(standing).filter((says) => says !== null);
  return said.length >= values.length * shareOfStandings && said.some((says) => says !== "settled");
}

/**
 * The rows of figures that a column of their own takes out, with the words that do, as `Status: Superseded`: those that
 * are superseded or not to be counted, and drafts whose final line has the same labels (`telling`). Where every row would
 * be out, none is. `labels`: every column of labels, those that are not read among them.
 */
export function linesTakenOut(
  grid: FigureGrid,
  block: FigureBlock,
  labels: readonly LabelColumn[],
  telling: readonly LabelColumn[]
): ReadonlyMap<number, string> {
  const rows = dataRowsOf(block);
  const columns = labels.flatMap((label) => {
    const header = label.header.trim();
    const isRemark =
      remarkHeader.test(plainLabel(header)) &&
      !telling.some(({ column }) => column === label.column);
    const standing: Standing | null = isRemark
      ? (value) => (remarkOut.test(String(value)) ? "out" : null)
      : tellsLinesApart(grid, block, label)
        ? standingUnder(header)
        : null;
    return standing === null ? [] : [{ column: label.column, header, standing }];
  });
  if (columns.length === 0) return new Map();
  const keyOf = (row: number) =>
    telling.map(({ column }) => plainLabel(String(valueAt(grid, row, column)))).join("\u0000");
  const said = rows.flatMap((row) =>
    columns.flatMap(({ column, header, standing }) => {
      const value = valueAt(grid, row, column);
      const says = isBlank(value) ? null : standing(value);
      const words = `${header === "" ? "" : `${header}: `}${String(value).trim()}`;
      return says === null ? [] : [{ row, standing: says, words, key: keyOf(row) }];
    })
  );
  const settled = new Set(said.flatMap(({ standing, key }) => (standing === "settled" ? key : [])));
  const out = new Map(
    said
      .filter(
        ({ standing, key }) =>
          standing === "out" || (standing === "provisional" && key !== "" && settled.has(key))
      )
      .map(({ row, words }) => [row, words])
  );
  return out.size === rows.length ? new Map() : out;
}
