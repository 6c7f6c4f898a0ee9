import { Body1, Link, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { formatDate } from "../analysis/format";
import type { ReportOutcome } from "../excel/workbook-port";
import { headlineResults } from "./headline-results";
import { officeCorner } from "./office-corner";
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
  const headlines = headlineResults(outcome.results, outcome.sheets);
  return (
    <section aria-labelledby="results-heading">
      <Subtitle2 as="h2" block id="results-heading" className={styles.heading}>
        {headlines.length > 0
          ? `Results at ${formatDate(headlines[0].result.period)}`
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
      <ul className={styles.list}>
        {headlines.map((headline) => (
          <ResultItem
            key={`${headline.result.indicator} ${headline.result.part}`}
            headline={headline}
            onGoTo={onGoTo}
          />
        ))}
      </ul>
    </section>
  );
}
