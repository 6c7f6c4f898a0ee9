import { columnIndex, columnLetters, sheetColumns, sheetRows } from "./a1";

/**
 * Functions newer than the file format, which a file names with the prefix "_xlfn."
 * (Microsoft, [MS-XLSX] 2.2.2 "Formulas", future-function-list); without it Excel shows #NAME?.
 */
const FUTURE_FUNCTIONS = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV " +
    "BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST " +
    "CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM " +
    "CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE " +
    "EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE " +
    "FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR " +
    "FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT " +
    "IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST " +
    "LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV " +
    "NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC " +
    "PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ " +
    "REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T " +
    "T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR " +
    "UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH " +
    "XOR Z.TEST"
  ).split(" ")
);

/** These two carry a second prefix in files. */
const WORKSHEET_FUNCTIONS = new Set(["FILTER", "SORT"]);

/** Name space of the add-in's functions; Excel saves functions of add-ins as "_xldudf_NAMESPACE_NAME". */
const ADD_IN_PREFIX = "_xldudf_WRES_";

/**
 * One expression instead of a list of kinds of tokens: a formula filled down 30,000 rows is read
 * 30,000 times. Text and quoted sheet names, brackets of tables and other workbooks, words, whole columns and rows.
 */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.$(!])|\$?\d+:\$?\d+(?![\w.$])|[A-Za-z_\\$][\w.\\$?]*|\d[\w.]*/g;

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMNS = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/;
const ROWS = /^(\$?)(\d{1,7}):(\$?)(\d{1,7})$/;

/** Applies `change` to every word of a formula that is not inside text, a quoted name or brackets. */
function mapWords(formula: string, change: (word: string, next: string) => string): string {
  return formula.replace(TOKENS, (token: string, offset: number) => {
    if (/^["'[]/.test(token)) return token;
    return change(token, formula[offset + token.length] ?? "");
  });
}

/** A formula of a file (without "=") as Excel shows it, with "=". */
export function formulaFromFile(text: string): string {
  if (!text.includes("_xl")) return `=${text}`;
  return `=${mapWords(text, (word, next) => {
    if (next === "(" && word.startsWith(ADD_IN_PREFIX)) {
      return `WRES.${word.slice(ADD_IN_PREFIX.length).replaceAll("_", ".")}`;
    }
    if (/^_xlfn\.(SINGLE|ANCHORARRAY)$/.test(word)) return word;
    return word.replace(/^(_xlfn\.|_xlws\.|_xlpm\.)+/, "");
  })}`;
}

/** A formula as Excel shows it (with or without "=") as a file holds it. */
export function formulaToFile(formula: string): string {
  return mapWords(formula.replace(/^=/, ""), (word, next) => {
    if (next !== "(") return word;
    const name = word.toUpperCase();
    if (name.startsWith("WRES.")) return ADD_IN_PREFIX + name.slice(5).replaceAll(".", "_");
    if (WORKSHEET_FUNCTIONS.has(name)) return `_xlfn._xlws.${name}`;
    return FUTURE_FUNCTIONS.has(name) ? `_xlfn.${name}` : word;
  });
}

/** Relative references pushed over the edge of the sheet come in again on the other side, as in Excel. */
function wrapped(index: number, size: number): number {
  return ((index % size) + size) % size;
}

/**
 * A formula (without "=") moved by rows and columns: relative references follow, absolute ones stay.
 * A file holds a formula that is filled down once, for its first cell ("shared", ECMA-376 18.3.1.40).
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const column = (fixed: string, letters: string) =>
    fixed ? `$${letters}` : columnLetters(wrapped(columnIndex(letters) + columns, sheetColumns));
  const row = (fixed: string, number: string) =>
    fixed ? `$${number}` : String(wrapped(Number(number) - 1 + rows, sheetRows) + 1);
  return mapWords(formula, (word, next) => {
    if (next === "(" || next === "!") return word;
    const cell = CELL.exec(word);
    if (cell) return column(cell[1], cell[2]) + row(cell[3], cell[4]);
    const wholeColumns = COLUMNS.exec(word);
    if (wholeColumns) {
      return `${column(wholeColumns[1], wholeColumns[2])}:${column(wholeColumns[3], wholeColumns[4])}`;
    }
    const wholeRows = ROWS.exec(word);
    if (wholeRows) return `${row(wholeRows[1], wholeRows[2])}:${row(wholeRows[3], wholeRows[4])}`;
    return word;
  });
}
