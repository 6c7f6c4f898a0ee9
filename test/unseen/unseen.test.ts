import { createOfficeWorkbook } from "../../src/excel/office-workbook";
import { WorkbookMessage } from "../../src/excel/workbook-port";
import type { IndicatorResult } from "../../src/analysis/indicator-result";
import { defaultSettings } from "../../src/standard/settings";
import { openSession } from "../../workbench/session";
import type { ExpectedResult, UnseenWorkbook } from "./unseen-workbook";
import { workbookFile } from "./workbook-file";
import { workbooks } from "./workbooks";

interface Told {
  results: IndicatorResult[];
  /** Messages of the findings, or that of a refusal. */
  messages: string[];
}

async function reportOf(workbook: UnseenWorkbook): Promise<Told> {
  const session = await openSession({
    bytes: workbookFile(workbook),
    fileName: workbook.fileName,
  });
  try {
    const outcome = await createOfficeWorkbook().writeReport({
      settings: { ...defaultSettings, ...workbook.settings },
      now: () => new Date("2025-06-02T09:00:00Z"),
    });
    return {
      results: outcome.results,
      messages: outcome.findings.map(({ severity, code, message }) =>
        [severity, code, message].join(": ")
      ),
    };
  } catch (error) {
    if (!(error instanceof WorkbookMessage)) throw error;
    return { results: [], messages: [`refused: ${error.code}: ${error.message}`] };
  } finally {
    await session.close();
  }
}

const nameOf = ({ indicator, period, part }: { indicator: string; period: string; part: string }) =>
  `${indicator}, ${period}, ${part}`;

function rounded(value: number | "infinity" | null): number | string {
  return typeof value === "number" ? Number(value.toFixed(9)) : String(value);
}

/** One line a result, in the same words for what was expected and for what is there. */
function expectedLine(expected: ExpectedResult): string {
  const { white, bme, unknown, value, rates } = expected;
  const groups = [white, bme, unknown].map(([events, base]) => `${events}/${base}`).join(" ");
  const percentages = rates ? ` rates ${rounded(rates.white)} ${rounded(rates.bme)}` : "";
  return `${nameOf(expected)}: ${groups} = ${rounded(value)}${percentages}`;
}

function actualLine(result: IndicatorResult): string {
  const { white, bme, unknown, value, answersKnown } = result;
  const groups = [white, bme, unknown].map(({ events, base }) => `${events}/${base}`).join(" ");
  const rates = answersKnown === false ? ` rates ${rounded(white.rate)} ${rounded(bme.rate)}` : "";
  return `${nameOf(result)}: ${groups} = ${rounded(value)}${rates}`;
}

describe.each(workbooks.map((workbook) => [workbook.fileName, workbook] as const))(
  "%s",
  (_, workbook) => {
    let report: Told;

    beforeAll(async () => {
      report = await reportOf(workbook);
    });

    const { story, knownGap } = workbook;
    const figures = knownGap === undefined ? it : it.failing;
    const gap = knownGap === undefined ? "" : ` (not yet: ${knownGap})`;
    figures(`${story}: the figures of a careful hand count, and no others${gap}`, () => {
      const allowed = (workbook.mayAlso ?? []).map(expectedLine);
      const told = report.results.map(actualLine).filter((line) => !allowed.includes(line));
      expect(told.sort()).toEqual(workbook.results.map(expectedLine).sort());
    });

    if (workbook.said.length > 0) {
      it("says what the reader must know", () => {
        const missing = workbook.said.filter(
          (patterns) =>
            !report.messages.some((message) => patterns.every((one) => one.test(message)))
        );
        expect({ missing: missing.map(String), messages: report.messages }).toEqual({
          missing: [],
          messages: report.messages,
        });
      });
    }
  }
);
