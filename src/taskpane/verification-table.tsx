import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { verificationExamples, verify } from "./verification-examples";

const useStyles = makeStyles({
  list: { listStyleType: "none", paddingLeft: 0, marginBlock: tokens.spacingVerticalS },
  item: {
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  what: { fontWeight: tokens.fontWeightSemibold },
  source: { color: tokens.colorNeutralForeground2 },
});

const range = (numbers: readonly string[]) =>
  numbers.map((number) => (number === "infinity" ? "no upper limit" : number)).join(" to ");

/** Published examples beside our answers, worked out in this pane at this moment. */
export function VerificationTable() {
  const styles = useStyles();
  const verified = useMemo(() => verify(verificationExamples), []);
  const agreeing = verified.filter(({ agrees }) => agrees).length;
  return (
    <>
      <Body1 as="p" block>
        {agreeing} of {verified.length} published examples, worked out again just now, agree to
        every printed decimal.
      </Body1>
      <ul className={styles.list}>
        {verified.map(({ what, counts, source, published, ours, agrees }) => (
          <li key={`${what} ${counts}`} className={styles.item}>
            <div className={styles.what}>
              {what}: {counts}
            </div>
            <div>
              Published {range(published)}; here {range(ours)}. {agrees ? "✓ agrees" : "✗ DIFFERS"}
            </div>
            <div className={styles.source}>{source}</div>
          </li>
        ))}
      </ul>
    </>
  );
}
