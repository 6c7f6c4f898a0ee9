import { makeStyles, tokens } from "@fluentui/react-components";
import type { IndicatorResult } from "../analysis/indicator-result";
import { workedOutRows } from "./worked-out-rows";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  list: {
    marginBlock: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { fontWeight: tokens.fontWeightSemibold },
  words: {
    marginLeft: 0,
    marginBottom: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
});

interface WorkedOutProps {
  result: IndicatorResult;
  /** Of the result, for those who hear the heading without its surroundings. */
  title: string;
}

/** Formula, counts, methods and sources of a result, on request. */
export function WorkedOut({ result, title }: WorkedOutProps) {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary} aria-label={`How this was worked out: ${title}`}>
        How this was worked out
      </summary>
      <dl className={styles.list}>
        {workedOutRows(result).map(({ term, words }) => (
          <div key={term}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.words}>{words}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
