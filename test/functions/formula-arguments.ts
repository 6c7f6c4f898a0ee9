import { tokenise, type FormulaToken } from "../../workbench/book/formula-text";

/** A call written out in figures: the function, and each argument as a value, rows of cells, or null. */
export interface WrittenCall {
  name: string;
  values: unknown[];
}

function literal({ kind, text }: FormulaToken, negative: boolean): unknown {
  if (kind === "text") return text.slice(1, -1).replace(/""/g, '"');
  if (kind === "number") return negative ? -Number(text) : Number(text);
  if (/^(true|false)$/i.test(text)) return /^true$/i.test(text);
  throw new Error(`"${text}" is no literal.`);
}

/**
 * The arguments of a formula that is one WRES function with literals and array constants only; null for
 * any other formula.
 */
export function writtenCall(formula: string): WrittenCall | null {
  const [name, open, ...rest] = tokenise(formula).filter(({ kind }) => kind !== "space");
  if (name.kind !== "function" || !name.text.startsWith("WRES.") || open.text !== "(") return null;
  if (rest.at(-1)?.text !== ")" || rest.some(({ kind }) => kind === "function")) return null;
  const values: unknown[] = [];
  let rows: unknown[][] | null = null;
  let value: unknown = null;
  let negative = false;
  for (const token of rest) {
    const { text } = token;
    if (text === "{") rows = [[]];
    else if (text === "-") negative = true;
    else if (text === "}" && rows) {
      rows[rows.length - 1].push(value);
      value = rows;
      rows = null;
    } else if (text === "," || text === ";" || text === ")") {
      if (rows) {
        rows[rows.length - 1].push(value);
        if (text === ";") rows.push([]);
      } else values.push(value);
      value = null;
    } else {
      value = literal(token, negative);
      negative = false;
    }
  }
  return { name: name.text.slice("WRES.".length), values };
}
