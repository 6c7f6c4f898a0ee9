import { quoteSheet, splitSheet, withSheet } from "../standard/address";

/** Planned names of sheets with the names they really have in this workbook. */
export type SheetNames = ReadonlyMap<string, string>;

const literalOrSheet = /"(?:[^"]|"")*"|'(?:[^']|'')+'!/g;
const linkInLiteral = /#'(?:[^']|'')+'!/g;

/**
 * A formula of the plan with the real names of its sheets. Sheets are found where they are quoted ('WRES Bands'!)
 * outside text, and in text where they are the target of a link ("#'WRES Bands'!A1").
 */
export function renameInFormula(formula: string, names: SheetNames): string {
  const renamed = [...names].filter(([planned, real]) => planned !== real);
  if (renamed.length === 0) {
    return formula;
  }
  const real = new Map(renamed.map(([from, to]) => [`${quoteSheet(from)}!`, `${quoteSheet(to)}!`]));
  return formula.replace(literalOrSheet, (part) =>
    part.startsWith('"')
      ? part.replace(linkInLiteral, (link) => {
          const target = real.get(link.slice(1));
          return target === undefined ? link : `#${target.replace(/"/g, '""')}`;
        })
      : (real.get(part) ?? part)
  );
}

/** A full address of the plan with the real name of its sheet. */
export function renameInAddress(address: string, names: SheetNames): string {
  const { sheet, address: cells } = splitSheet(address);
  return sheet === null ? address : withSheet(names.get(sheet) ?? sheet, cells);
}
