import { columnRoles, type ColumnRoles, type ListColumn } from "./column-roles";
import type { ListKindDefinition, NeededColumn } from "./table-kinds";
import { rightlySpelt } from "../../standard/misspelling";
import type { ColumnRole } from "../recognised-table";

/** A title or sheet name that names the kind counts like one telling column. */
const weightOfTitle = 2;

/** Columns of a kind of its own that make it certain: other lists repeat what a staff list says of people. */
const decisiveOwnWeight = 2.8;

/** How one kind of list fits an area. */
export interface Fit {
  definition: ListKindDefinition;
  columns: ColumnRoles;
  weight: number;
  /** Of the columns that only this kind has, with the bonus of a title if there are any. */
  ownWeight: number;
  /** True where these columns alone settle that it is not a staff list. */
  decisive: boolean;
  missing: NeededColumn[];
}

function isMissing(need: NeededColumn, roles: ColumnRoles["roles"]): boolean {
  if (need.anyOf.some((role) => roles[role])) return false;
  return !need.orOneOfEach?.every((choice) => choice.some((role) => roles[role]));
}

/** How one kind of list fits an area of these columns and titles. */
export function fitOf(
  definition: ListKindDefinition,
  columns: readonly ListColumn[],
  titles: string[]
): Fit {
  const roles = Object.keys(definition.weights) as ColumnRole[];
  const assigned = columnRoles(columns, definition.kind, roles);
  const titled = titles.some((title) =>
    definition.titles.test(rightlySpelt(title.replace(/_/g, " ")))
  );
  const weightOf = (counted: readonly ColumnRole[]) =>
    counted.reduce(
      (sum, role) => sum + (definition.weights[role] ?? 0) * (assigned.roles[role]?.certainty ?? 0),
      0
    );
  const bonus = titled ? weightOfTitle : 0;
  const own = weightOf(definition.own);
  return {
    definition,
    columns: assigned,
    weight: weightOf(roles) + bonus,
    ownWeight: own === 0 ? 0 : own + bonus,
    decisive: definition.kind !== "staff" && own >= decisiveOwnWeight,
    missing: definition.needs.filter((need) => isMissing(need, assigned.roles)),
  };
}

/** From 0 to 1: how sure the kind is, the next best beside it. */
export function certaintyOf(fit: Fit, second: Fit | undefined): number {
  const certainties = Object.values(fit.columns.roles).map(({ certainty }) => certainty);
  const mean = certainties.reduce((sum, value) => sum + value, 0) / certainties.length;
  const margin = second ? 1 - 0.5 * Math.min(1, second.weight / fit.weight) : 1;
  return Math.round(Math.min(1, (mean + margin) / 1.8) * 100) / 100;
}
