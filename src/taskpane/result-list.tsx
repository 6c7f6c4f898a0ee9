import { Body1, Link, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { formatDate } from "../analysis/format";
import type { ReportOutcome } from "../excel/workbook-port";
import { BoardText } from "./board-text";
import { headlineResults } from "./headline-results";
import { officeCorner } from "./office-corner";
import { OnRequest } from "./on-request";
import { ResultItem } from "./result-item";

const useStyles = makeStyles({
  heading: { marginRight: officeCorner, marginBlock: 0 },
  sheets: { marginBlock: tokens.spacingVerticalXS },
  list: {
    listStyleType: "none",
    paddingLeft: 0,
    marginBlock: tokens.spacingVerticalS,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
  },
});

interface ResultListProps {
  outcome: ReportOutcome;
  onGoTo: (sheet: string, address: string) => void;
}

/** The headline indicators of the report just written, each with its verdict and a way to its sheet. */
export function ResultList({ outcome, onGoTo }: ResultListProps) {
  const styles = useStyles();
  const headlines = headlineResults(outcome.results, outcome.sheets, outcome.priorities);
  const latest =
    headlines
      .map(({ result }) => result.period)
      .sort()
      .at(-1) ?? "";
  const ceilings = outcome.ceiling.filter(
    ({ from, population, period }) =>
      from !== null && population === "all staff" && period === latest
  );
  return (
    <section aria-labelledby="results-heading">
      <Subtitle2 as="h2" block id="results-heading" className={styles.heading}>
        {headlines.length > 0
          ? `Results at ${formatDate(latest)}`
          : "No indicator could be calculated"}
      </Subtitle2>
      <Body1 as="p" block className={styles.sheets}>
        {"Sheets: "}
        {outcome.sheets.map((sheet, index) => (
          <Fragment key={sheet}>
            {index > 0 && ", "}
            <Link as="button" inline onClick={() => onGoTo(sheet, "A1")}>
              {sheet}
            </Link>
          </Fragment>
        ))}
      </Body1>
      {ceilings.map(({ section, sentence }) => (
        <Body1 as="p" block key={section}>
          {sentence}
        </Body1>
      ))}
      <ul className={styles.list}>
        {headlines.map((headline) => (
          <ResultItem
            key={`${headline.result.indicator} ${headline.result.part}`}
            headline={headline}
            onGoTo={onGoTo}
          />
        ))}
      </ul>
      {outcome.counts.periods.length > 0 && (
        <OnRequest words="Report to the board as text" about="for a document of your own">
          <BoardText outcome={outcome} />
        </OnRequest>
      )}
    </section>
  );
}
