import { Badge, makeStyles, type BadgeProps } from "@fluentui/react-components";
import type { IndicatorResult } from "../analysis/indicator-result";
import { verdictText, type Verdict } from "../analysis/verdict";

/** Colour only underlines the words. Only evidence of no material gap may look reassuring. */
const verdictColors: Record<Verdict, BadgeProps["color"]> = {
  "cannot-calculate": "subtle",
  gap: "danger",
  "too-few": "subtle",
  "possible-gap": "warning",
  "slight-gap": "warning",
  "gap-size-unclear": "danger",
  "no-material-gap": "success",
  "cannot-rule-out": "subtle",
};

const useStyles = makeStyles({
  // A verdict may be longer than the pane is wide at 200 % zoom.
  verdict: { height: "auto", minHeight: "20px", whiteSpace: "normal", textAlign: "start" },
});

/** The verdict of a result in words; nothing where the indicator has none. */
export function VerdictBadge({ result }: { result: IndicatorResult }) {
  const styles = useStyles();
  return result.verdict === null ? null : (
    <Badge className={styles.verdict} appearance="tint" color={verdictColors[result.verdict]}>
      {verdictText(result)}
    </Badge>
  );
}
