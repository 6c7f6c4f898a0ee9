import { formatDate } from "../analysis/format";
import type { BoardReport } from "./board-report";
import { colours } from "./cell-styles";

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character]);
}

const css = `
  @page { size: A4; margin: 14mm; }
  body { font: 11pt/1.4 Arial, Helvetica, sans-serif; color: ${colours.ink}; background: #fff; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
  h1 { font-size: 1.6em; line-height: 1.2; color: ${colours.white}; margin: 0; }
  h2 { font-size: 1.15em; color: ${colours.white}; margin: 1.1em 0 .2em; border-bottom: 1px solid ${colours.unknown}; }
  p { margin: .3em 0; }
  ul { margin: .2em 0; padding-left: 1.3em; }
  li { margin: .2em 0; }
  table { border-collapse: collapse; width: 100%; font-size: .9em; }
  caption { text-align: left; font-weight: bold; padding: .3em 0; }
  th, td { text-align: left; vertical-align: top; padding: .25em .5em; border-bottom: 1px solid ${colours.unknown}; }
  thead th { background: ${colours.white}; color: #fff; }
  footer { font-size: .85em; color: ${colours.line}; margin-top: 1.5em; }
  @media print { body { font-size: 9.5pt; margin: 0; max-width: none; padding: 0; } h2, tr { break-after: avoid; break-inside: avoid; } }
`;

/**
 * The page for the board as one HTML document that stands by itself: headings in order, a table with a caption and
 * headers, no scripts and nothing loaded from elsewhere. All text is escaped.
 */
export function boardReportHtml(report: BoardReport): string {
  const { title, organisation, period, sections, figures, provenance } = report;
  const section = ({ key, heading, paragraphs, bullets }: BoardReport["sections"][number]) =>
    [
      `    <section aria-labelledby="${key}">`,
      `      <h2 id="${key}">${escaped(heading)}</h2>`,
      ...paragraphs.map((text) => `      <p>${escaped(text)}</p>`),
      ...(bullets.length > 0
        ? [
            "      <ul>",
            ...bullets.map((text) => `        <li>${escaped(text)}</li>`),
            "      </ul>",
          ]
        : []),
      "    </section>",
    ].join("\n");
  const headings = ["Indicator", "What is compared", "Value", "Before", "Verdict"];
  const row = ({ indicator, what, value, before, verdict }: BoardReport["figures"][number]) =>
    `          <tr><th scope="row">${indicator}</th>${[what, value, before, verdict]
      .map((text) => `<td>${escaped(text)}</td>`)
      .join("")}</tr>`;
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${escaped(`${title}, ${organisation}, ${formatDate(period)}`)}</title>
  <style>${css}  </style>
</head>
<body>
  <main>
    <h1>${escaped(title)}</h1>
    <p>${escaped(`${organisation} · ${formatDate(period)}`)}</p>
${sections.map(section).join("\n")}
    <section aria-labelledby="figures">
      <h2 id="figures">The figures</h2>
      <table>
        <caption>The indicators at their latest date, and the snapshot before</caption>
        <thead>
          <tr>${headings.map((text) => `<th scope="col">${text}</th>`).join("")}</tr>
        </thead>
        <tbody>
${figures.map(row).join("\n")}
        </tbody>
      </table>
    </section>
  </main>
  <footer><p>${escaped(provenance)}</p></footer>
</body>
</html>
`;
}
