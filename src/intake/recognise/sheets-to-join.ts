import { withSheet, rangeAddress } from "../../standard/address";
import { plainText } from "../../standard/plain-text";
import type { Settings } from "../../standard/settings";
import { withCorrectedRoles } from "../corrections/table-corrections";
import type { Finding } from "../finding";
import { finding } from "../finding-list";
import type { FoundRegion } from "../found-region";
import type { ColumnRole } from "../recognised-table";
import { columnRoles, type ListColumn } from "./column-roles";
import { suggestedHeader, type ListKind } from "./header-words";
import { tableKinds } from "./table-kinds";
import { columnsOf, tableAreas } from "./table-layout";

/** Lists that may be kept in two parts, and what joins them. */
const joined: readonly { kind: ListKind; by: ColumnRole; tells: string }[] = [
  { kind: "applicants", by: "candidateId", tells: "how far each application came" },
  { kind: "staff", by: "employeeNumber", tells: "the pay bands" },
];

/** Share of the numbers of one part that must stand in the other. */
const leastShared = 0.3;

/** One part of a list: the number of each line, and whether it tells ethnicity, or the rest. */
interface Half {
  sheet: string;
  where: string;
  number: ListColumn;
  hasEthnicity: boolean;
  hasRest: boolean;
}

function halvesOf(
  region: FoundRegion,
  settings: Settings,
  { kind, by }: (typeof joined)[number]
): Half[] {
  const { weights, needs } = tableKinds[kind];
  return tableAreas(region).flatMap((area): Half[] => {
    const columns = withCorrectedRoles(columnsOf(area), region.sheet, settings);
    const { roles } = columnRoles(columns, kind, Object.keys(weights) as ColumnRole[]);
    const number = roles[by]?.column;
    if (!number) return [];
    const row = region.top + area.headerRow;
    const isMet = ({ anyOf, orOneOfEach }: (typeof needs)[number]) =>
      anyOf.some((role) => roles[role]) ||
      orOneOfEach?.every((choice) => choice.some((role) => roles[role])) === true;
    const rest = needs.filter(({ anyOf }) => !anyOf.includes("ethnicity"));
    return [
      {
        sheet: region.sheet,
        where: withSheet(region.sheet, rangeAddress(row, number.column, row, number.column)),
        number,
        hasEthnicity: Boolean(roles.ethnicity),
        hasRest: rest.every(isMet),
      },
    ];
  });
}

/** True where many of the numbers of the first column stand in the second too. */
function shareNumbers(one: ListColumn, other: ListColumn): boolean {
  const known = new Set(other.values.map(plainText));
  const own = new Set(one.values.map(plainText));
  const shared = [...own].filter((number) => known.has(number)).length;
  return shared > 0 && shared >= own.size * leastShared;
}

/**
 * What to say of a list that is kept in two parts, one of which tells ethnicity and the other the rest, by the same numbers:
 * applications and their monitoring forms, staff and their equality records. They are not joined here. `regions`: those in
 * which no table was recognised.
 */
export function sheetsToJoin(regions: readonly FoundRegion[], settings: Settings): Finding[] {
  return joined.flatMap((list) => {
    const halves = regions.flatMap((region) => halvesOf(region, settings, list));
    return halves
      .filter(({ hasEthnicity, hasRest }) => hasRest && !hasEthnicity)
      .flatMap((half): Finding[] => {
        const other = halves.find(
          ({ hasEthnicity, hasRest, number }) =>
            hasEthnicity && !hasRest && shareNumbers(half.number, number)
        );
        if (!other) return [];
        const header = suggestedHeader("ethnicity");
        return [
          finding(
            "sheets-to-join",
            half.number.values.length,
            half.where,
            `Sheet "${half.sheet}" tells ${list.tells} and sheet "${other.sheet}" tells the ethnicity, by the same numbers ("${half.number.header.trim()}" and "${other.number.header.trim()}"). Two sheets are not joined here, so neither is counted. Bring the ethnicity into "${half.sheet}": add a column "${header}" that looks each number up in "${other.sheet}", for instance with XLOOKUP.`
          ),
        ];
      });
  });
}
