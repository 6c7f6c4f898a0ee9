import { formatDate } from "../analysis/format";
import type { BoardReport } from "./board-report";

const bullet = "•";

/** The page for the board as plain text with headings, to be pasted into a document. Lines end with a line feed. */
export function boardReportText(report: BoardReport): string {
  const { title, organisation, period, sections, figures, provenance } = report;
  const underlined = (text: string, mark: string) => `${text}\n${mark.repeat(text.length)}`;
  return (
    [
      underlined(title, "="),
      `${organisation} · ${formatDate(period)}`,
      ...sections.map(({ heading, paragraphs, bullets }) =>
        [underlined(heading, "-"), ...paragraphs, ...bullets.map((one) => `${bullet} ${one}`)].join(
          "\n"
        )
      ),
      [
        underlined("The figures", "-"),
        ...figures.map(
          ({ indicator, what, value, before, verdict }) =>
            `${indicator}  ${what}: ${value}; before: ${before}; ${verdict}.`
        ),
      ].join("\n"),
      provenance,
      "",
    ]
      .join("\n\n")
      .trimEnd() + "\n"
  );
}
