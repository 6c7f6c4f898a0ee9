/** A function as functions.json describes it. */
export interface FunctionDescription {
  id: string;
  description: string;
  helpUrl: string;
  parameters: { name: string; description: string; optional?: boolean; repeating?: boolean }[];
}

/** A formula with what it shows and what that means. */
export interface FunctionExample {
  function: string;
  formula: string;
  expected: unknown;
  example: string;
}

const start =
  "<!-- functions: written by scripts/make-help.ts from the comments in src/functions -->";
const end = "<!-- end of the functions -->";

const escaped = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** Six significant digits: enough to recognise a value, few enough to read. */
const cellWords = (cell: unknown) =>
  escaped(typeof cell === "number" ? String(Number(cell.toPrecision(6))) : String(cell));

function signature({ id, parameters }: FunctionDescription): string {
  const names = parameters.map(({ name, optional, repeating }) =>
    optional ? `[${name}]` : repeating ? `${name}…` : name
  );
  return `=WRES.${id}(${names.join(", ")})`;
}

function shownCells(expected: unknown): string {
  const rows = Array.isArray(expected) ? (expected as unknown[][]) : [[expected]];
  if (rows.length === 1 && rows[0].length === 1) {
    const [[only]] = rows;
    return `gives ${typeof only === "string" ? `“${cellWords(only)}”` : cellWords(only)}.`;
  }
  const lines = rows.map((row) => row.map((cell) => `<td>${cellWords(cell)}</td>`).join(""));
  return `gives</p>\n      <table>${lines.map((line) => `<tr>${line}</tr>`).join("\n        ")}</table>\n      <p>`;
}

function section(description: FunctionDescription, example: FunctionExample): string {
  const { id, helpUrl, parameters } = description;
  const rows = parameters.map(
    ({ name, description: words, optional }) =>
      `<tr><th scope="row">${escaped(name)}</th><td>${escaped(words)}${optional && !/le(ft|ave) out/.test(words) ? "; may be left out" : ""}</td></tr>`
  );
  return `
      <h3 id="${helpUrl.split("#")[1]}">WRES.${id}</h3>
      <p><code>${escaped(signature(description))}</code></p>
      <p>${escaped(description.description)}</p>
      <table>
        ${rows.join("\n        ")}
      </table>
      <p>Example: <code>${escaped(example.formula)}</code> ${`${shownCells(example.expected)} ${escaped(example.example)}`.replace("<p> ", "<p>")}</p>
`;
}

/**
 * The help page with the section of every function written anew between its two marks.
 *
 * @throws Error when the page lacks the marks, or a function lacks an example.
 */
export function withFunctionHelp(
  page: string,
  functions: readonly FunctionDescription[],
  examples: readonly FunctionExample[]
): string {
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) {
    throw new Error(`The help page has no "${start}" with "${end}" after it.`);
  }
  const sections = functions.map((description) => {
    const example = examples.find((one) => one.function === description.id);
    if (!example) throw new Error(`WRES.${description.id} has no example for its help.`);
    return section(description, example);
  });
  return `${page.slice(0, from)}${start}\n${sections.join("")}\n      ${page.slice(to)}`;
}
