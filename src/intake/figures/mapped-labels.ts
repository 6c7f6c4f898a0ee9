import { isTakenOutByMapping } from "../../standard/inclusion-words";
import type { FigureBlock } from "./figure-blocks";
import { valueAt, type FigureGrid } from "./figure-grid";
import { bandOf, plainLabel } from "./figure-label";
import type { LabelColumn } from "./figure-table";
import { sectionOf } from "../../standard/staff-groups";
import { isBlank } from "../table-slice";

type MappedKind = "section" | "band";

const toTheReturn = "(?:wres|mapped|mapping|return|submission|lookup|looked up)";

/** Headers of columns that say where a line goes in the return. */
const mappedHeaders: readonly (readonly [header: RegExp, kind: MappedKind])[] = [
  [
    new RegExp(
      `^${toTheReturn}(?: return)? (?:section|staff group|staffing group|workforce group)s?(?: mapped| mapping)?$|^(?:section|staff group) (?:mapped|mapping|for (?:the )?(?:wres|return))$`
    ),
    "section",
  ],
  [
    new RegExp(
      `^${toTheReturn}(?: return)? (?:pay |afc )?(?:band|grade)s?(?: mapped| mapping)?$|^(?:pay |afc )?(?:band|grade) (?:mapped|mapping|for (?:the )?(?:wres|return))$`
    ),
    "band",
  ],
];

/** The kind of labels under a header of mapped ones; null for any other header. */
function mappedKindOf(header: string): MappedKind | null {
  const plain = plainLabel(header);
  return mappedHeaders.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

/** Columns that say where lines go in the return, and those whose place they take. */
export interface MappedLabels {
  /** All columns of labels, the mapped ones with their kind. */
  labels: LabelColumn[];
  /** Columns of sections and bands as they were before; they tell lines apart and say nothing more. */
  replaced: ReadonlySet<number>;
  /** What a row says under its mapped columns: nothing against it, that it is out, or nothing at all. */
  standingOf: (row: number) => "in" | "out" | "blank";
}

/** Share of filled cells that must name a section, a band, or that the line is out. */
const shareOfMapped = 0.5;

/**
 * Columns in which sections and bands are looked up, beside the staff groups and pay scales that they are looked up for:
 * a line goes where the mapped column says, and is out where that says so. Without a column that they take the place of
 * they are labels like any others.
 */
export function mappedLabelsAmong(
  grid: FigureGrid,
  block: FigureBlock,
  all: readonly LabelColumn[]
): MappedLabels {
  const rows = block.body.filter(({ isHeading }) => !isHeading).map(({ row }) => row);
  const isMapped = ({ column, header }: LabelColumn) => {
    const kind = mappedKindOf(header);
    const values = rows.map((row) => valueAt(grid, row, column)).filter((value) => !isBlank(value));
    const known = values.filter(
      (value) =>
        isTakenOutByMapping(value) || (kind === "band" ? bandOf(value) : sectionOf(value)) !== null
    );
    return kind !== null && values.length > 0 && known.length >= values.length * shareOfMapped;
  };
  const mapped = all.filter(isMapped);
  const labels = all.map((label) =>
    mapped.includes(label) ? { ...label, kind: mappedKindOf(label.header) } : label
  );
  const replacedBy = (kind: LabelColumn["kind"]) =>
    all.filter((label) => label.kind === kind && !mapped.includes(label));
  const replaced = mapped.flatMap(({ header }) => replacedBy(mappedKindOf(header)));
  const replacing = mapped.filter(({ header }) => replacedBy(mappedKindOf(header)).length > 0);
  const standingOf: MappedLabels["standingOf"] = (row) => {
    const values = mapped.map(({ column }) => valueAt(grid, row, column));
    if (values.some(isTakenOutByMapping)) return "out";
    const isNowhere = replacing.some(({ column }) => isBlank(valueAt(grid, row, column)));
    return isNowhere ? "blank" : "in";
  };
  return {
    labels,
    replaced: new Set(replaced.map(({ column }) => column)),
    standingOf,
  };
}
