import { makeStyles, tokens } from "@fluentui/react-components";
import type { IndicatorResult } from "../analysis/indicator-result";
import { OnRequest } from "./on-request";
import { workedOutRows } from "./worked-out-rows";

const useStyles = makeStyles({
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
    <OnRequest words="How this was worked out" about={title}>
      <dl className={styles.list}>
        {workedOutRows(result).map(({ term, words }) => (
          <div key={term}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.words}>{words}</dd>
          </div>
        ))}
      </dl>
    </OnRequest>
  );
}
