import { headerPlain } from "./header-words";
import { cellOf, recordRows, type TableArea } from "./table-layout";

/** Headers of who took part in the choice, one of several in the lines of one application. */
const panelHeader =
  /\b(panel members?|panell?ists?|panel names?|interviewers?|interviewed by|assessors?|assessed by|scorers?|scored by|markers?|marked by|raters?|rated by|reviewers?|reviewed by|shortlisters?)\b/;

/** Headers of what each of them says. */
const theirWords =
  /\b(scores?|scored|marks?|points|ratings?|rank|ranking|total|recommend\w*|comments?|notes?|feedback|line|row)\b/;

/** Share of the lines that must stand in such groups. */
const leastInGroups = 0.8;

/**
 * The header of the column of panel members in a list that has a line for each of them: nearly all lines are alike in
 * every other column with lines of other members, as often of each. Null for other lists, such as one with the
 * interviewer of each applicant.
 */
export function panelColumnOf(area: TableArea): string | null {
  const { region, headerRow, firstColumn, lastColumn } = area;
  const headerAt = (column: number) => String(cellOf(region, headerRow, column)).trim();
  const columns = Array.from(
    { length: lastColumn - firstColumn + 1 },
    (_, index) => firstColumn + index
  );
  const panel = columns.find((column) => panelHeader.test(headerPlain(headerAt(column))));
  if (panel === undefined) return null;
  const others = columns.filter((column) => {
    const plain = headerPlain(headerAt(column));
    return column !== panel && !theirWords.test(plain) && !panelHeader.test(plain);
  });
  const rows = recordRows(area);
  const groups = new Map<string, Map<string, number>>();
  for (const row of rows) {
    const alike = others.map((column) => String(cellOf(region, row, column)).trim()).join("\u0000");
    const members = groups.get(alike) ?? new Map<string, number>();
    groups.set(alike, members);
    const member = String(cellOf(region, row, panel)).trim();
    members.set(member, (members.get(member) ?? 0) + 1);
  }
  const inGroups = [...groups.values()]
    .filter((members) => members.size > 1 && new Set(members.values()).size === 1)
    .reduce((sum, members) => sum + [...members.values()].reduce((all, n) => all + n, 0), 0);
  return rows.length > 2 && inGroups >= rows.length * leastInGroups ? headerAt(panel) : null;
}
