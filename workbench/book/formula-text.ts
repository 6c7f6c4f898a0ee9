import { columnIndex, quoteSheet, sheetColumns, sheetRows } from "./a1";

/** One piece of a formula. The texts of all tokens, joined, are the formula again. */
export interface FormulaToken {
  kind:
    | "space"
    | "text"
    | "number"
    | "error"
    | "sheet"
    | "cell"
    | "function"
    | "name"
    | "bracket"
    | "operator"
    | "open"
    | "close"
    | "comma"
    | "unknown";
  text: string;
}

/** Tried in this order at each place; the first that matches wins. */
const patterns: [FormulaToken["kind"], RegExp][] = [
  ["space", /\s+/y],
  ["text", /"(?:[^"]|"")*"/y],
  ["sheet", /'(?:[^']|'')+'!/y],
  ["sheet", /(?:\[[^\]]+\])?[\p{L}_][\p{L}\p{N}_.]*!/uy],
  ["error", /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)/iy],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\p{L}\p{N}_.:$])/uy],
  ["cell", /\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}_.])/uy],
  ["cell", /\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(])/uy],
  ["cell", /\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(!])/uy],
  ["function", /[\p{L}_][\p{L}\p{N}_.]*(?=\()/uy],
  ["name", /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy],
  ["operator", /<=|>=|<>|[-+*/^&=<>:%@#]/y],
  ["open", /[({]/y],
  ["close", /[)}]/y],
  ["comma", /[,;]/y],
];

/** The beginning of a reference to another workbook, "[1]Sheet1!"; other brackets are table notation. */
const externalSheet = /^\[[^[\]]+\][\p{L}_][\p{L}\p{N}_.]*!/u;

const isCell = (text: string): boolean => {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d+)$/.exec(text);
  return !match || (columnIndex(match[1]) < sheetColumns && Number(match[2]) <= sheetRows);
};

/** The tokens of a formula, its leading "=" left out. What fits nowhere becomes a token of kind "unknown". */
export function tokenise(formula: string): FormulaToken[] {
  const text = formula.startsWith("=") ? formula.slice(1) : formula;
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === "[" && !externalSheet.test(text.slice(at, at + 300))) {
      let depth = 0;
      let end = at;
      for (; end < text.length; end++) {
        if (text[end] === "[") depth++;
        else if (text[end] === "]" && --depth === 0) break;
      }
      tokens.push({ kind: depth === 0 ? "bracket" : "unknown", text: text.slice(at, end + 1) });
      at = end + 1;
      continue;
    }
    let token: FormulaToken | null = null;
    for (const [kind, pattern] of patterns) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (!match) continue;
      token = { kind: kind === "cell" && !isCell(match[0]) ? "name" : kind, text: match[0] };
      break;
    }
    token ??= { kind: "unknown", text: text[at] };
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

/** The formula of tokens, with its leading "=". */
export const formulaOf = (tokens: FormulaToken[]): string =>
  "=" + tokens.map((token) => token.text).join("");

/** Name of the sheet in a token of kind "sheet", without apostrophes. */
export function sheetOfToken(text: string): string {
  const name = text.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

const infix = new Set(["+", "-", "*", "/", "^", "&", "=", "<", ">", "<=", ">=", "<>", ":"]);

class SyntaxReader {
  private at = 0;
  constructor(private readonly tokens: FormulaToken[]) {}

  private get next(): FormulaToken | undefined {
    return this.tokens[this.at];
  }

  private isOperator(...texts: string[]): boolean {
    return this.next?.kind === "operator" && texts.includes(this.next.text);
  }

  whole(): string | null {
    const fault = this.expression();
    if (fault) return fault;
    return this.next ? `"${this.next.text}" is not expected where it stands` : null;
  }

  private expression(): string | null {
    for (;;) {
      while (this.isOperator("+", "-", "@")) this.at++;
      const fault = this.operand();
      if (fault) return fault;
      while (this.isOperator("%", "#")) this.at++;
      if (this.next?.kind !== "operator" || !infix.has(this.next.text)) return null;
      this.at++;
    }
  }

  private operand(): string | null {
    const token = this.next;
    if (!token) return "it ends where a value is expected";
    this.at++;
    switch (token.kind) {
      case "text":
      case "number":
      case "error":
      case "cell":
      case "bracket":
        return null;
      case "name":
        if (this.next?.kind === "bracket") this.at++;
        return null;
      case "sheet":
        return this.operand();
      case "function":
        this.at++;
        return this.list(")", true, `${token.text}(`);
      case "open":
        return this.list(token.text === "(" ? ")" : "}", false, token.text);
      case "unknown":
        return token.text === '"'
          ? "a text is not closed by a quotation mark"
          : `"${token.text}" has no meaning in a formula`;
      default:
        return `"${token.text}" stands where a value is expected`;
    }
  }

  private list(close: string, mayBeEmpty: boolean, opened: string): string | null {
    if (mayBeEmpty && this.next?.text === close) {
      this.at++;
      return null;
    }
    for (;;) {
      const empty = mayBeEmpty && (this.next?.kind === "comma" || this.next?.text === close);
      if (!empty) {
        const fault = this.expression();
        if (fault) return fault;
      }
      if (!this.next) return `the bracket of "${opened}" is not closed`;
      if (this.next.text === close) {
        this.at++;
        return null;
      }
      if (this.next.kind !== "comma")
        return `"${this.next.text}" stands where "," or "${close}" is expected`;
      this.at++;
    }
  }
}

/** What is wrong with the syntax of a formula, in words; null when Excel would take it. */
export function formulaFault(formula: string): string | null {
  if (formula.length > 8192) return "it is longer than 8,192 characters";
  const tokens = tokenise(formula).filter((token) => token.kind !== "space");
  const longText = tokens.find((token) => token.kind === "text" && token.text.length > 257);
  if (longText) return `the text ${longText.text.slice(0, 20)}…" is longer than 255 characters`;
  return new SyntaxReader(tokens).whole();
}

/** The formula with one sheet's name replaced; null as new name writes #REF!, as deleting a sheet does. */
export function renameSheet(formula: string, from: string, to: string | null): string {
  if (!formula.includes("!")) return formula;
  const lower = from.toLowerCase();
  const tokens = tokenise(formula);
  const renamed: FormulaToken[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token.kind !== "sheet" || sheetOfToken(token.text).toLowerCase() !== lower) {
      renamed.push(token);
    } else if (to !== null) {
      renamed.push({ kind: "sheet", text: quoteSheet(to) + "!" });
    } else {
      renamed.push({ kind: "error", text: "#REF!" });
      at++;
      if (tokens[at + 1]?.text === ":") at += 2;
    }
  }
  return formulaOf(renamed);
}

/** Sheets and names (defined names, tables) a formula mentions, in lower case. */
export function mentions(formula: string): { sheets: string[]; names: string[] } {
  const sheets: string[] = [];
  const names: string[] = [];
  for (const token of tokenise(formula)) {
    if (token.kind === "sheet") sheets.push(sheetOfToken(token.text).toLowerCase());
    else if (token.kind === "name") names.push(token.text.toLowerCase());
  }
  return { sheets, names };
}

/** Rows of some columns of a sheet that move: down when rows come in, up when rows are taken out. */
export interface RowShift {
  sheet: string;
  left: number;
  right: number;
  /** First row of the place: rows come in above it, or it and `count` − 1 rows below it are taken out. */
  row: number;
  /** Rows that come in; negative: rows taken out. */
  count: number;
  /** A reference that covers exactly these rows grows with rows that come in below it, as a table's column does. */
  grows?: { top: number; bottom: number };
}

/** Where the rows of a reference are after a shift; null when they were all taken out. */
export function shiftedRows(
  top: number,
  bottom: number,
  { row, count, grows }: RowShift
): { top: number; bottom: number } | null {
  if (count >= 0) {
    const growing =
      grows !== undefined && bottom === grows.bottom && top <= grows.top && row === bottom + 1;
    return {
      top: top >= row ? top + count : top,
      bottom: bottom >= row || growing ? bottom + count : bottom,
    };
  }
  const last = row - count - 1;
  if (top >= row && bottom <= last) return null;
  return {
    top: top > last ? top + count : Math.min(top, row),
    bottom: bottom > last ? bottom + count : Math.min(bottom, row - 1),
  };
}

/** A formula of a cell on the sheet `home` with its references moved along with shifted rows. */
export function shiftFormula(formula: string, home: string, shift: RowShift): string {
  const tokens = tokenise(formula);
  const lower = shift.sheet.toLowerCase();
  const moved: FormulaToken[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const single = token.kind === "cell" && /^\$?[A-Za-z]+\$?\d+$/.test(token.text);
    const before = tokens[at - 1];
    const sheet = before?.kind === "sheet" ? sheetOfToken(before.text) : home;
    if (!single || sheet.toLowerCase() !== lower) {
      moved.push(token);
      continue;
    }
    const isRange = tokens[at + 1]?.text === ":" && tokens[at + 2]?.kind === "cell";
    const end = isRange ? tokens[at + 2] : token;
    const [first, last] = [token.text, end.text].map((text) => {
      const match = /^(\$?)([A-Za-z]+)(\$?)(\d+)$/.exec(text) ?? ["", "", "A", "", "1"];
      return {
        prefix: match[1] + match[2] + match[3],
        column: columnIndex(match[2]),
        row: Number(match[4]) - 1,
      };
    });
    if (isRange) at += 2;
    // Only what lies wholly within the shifted columns moves, as in Excel.
    const within = first.column >= shift.left && last.column <= shift.right;
    const rows = within
      ? shiftedRows(first.row, last.row, shift)
      : { top: first.row, bottom: last.row };
    if (!rows) moved.push({ kind: "error", text: "#REF!" });
    else {
      const text = `${first.prefix}${rows.top + 1}`;
      moved.push({
        kind: "cell",
        text: isRange ? `${text}:${last.prefix}${rows.bottom + 1}` : text,
      });
    }
  }
  return formulaOf(moved);
}
