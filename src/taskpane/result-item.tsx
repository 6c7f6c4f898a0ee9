import {
  Badge,
  Body1,
  Body1Strong,
  makeStyles,
  Subtitle1,
  tokens,
  type BadgeProps,
} from "@fluentui/react-components";
import { verdictText, type Verdict } from "../analysis/verdict";
import { indicators } from "../standard/indicators";
import { GoToLink } from "./go-to-link";
import type { Headline } from "./headline-results";
import { valueWords } from "./value-words";

/** Colour only underlines the words beside it. Only evidence of no material gap may look reassuring. */
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
  item: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorBrandStroke1}`,
  },
  heading: { marginBlock: 0 },
  figures: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  // A verdict may be longer than the pane is wide at 200 % zoom.
  verdict: { height: "auto", minHeight: "20px", whiteSpace: "normal", textAlign: "start" },
});

interface ResultItemProps {
  headline: Headline;
  onGoTo: (sheet: string, address: string) => void;
}

/** One indicator: its value, verdict and sentence. */
export function ResultItem({ headline, onGoTo }: ResultItemProps) {
  const styles = useStyles();
  const { result, part, sheet } = headline;
  const title = `${result.indicator}. ${indicators[result.indicator].title}${part && `, ${part}`}`;
  return (
    <li className={styles.item}>
      <Body1Strong as="h3" block className={styles.heading}>
        {title}
      </Body1Strong>
      <div className={styles.figures}>
        <Subtitle1>{valueWords(result)}</Subtitle1>
        {result.verdict !== null && (
          <Badge className={styles.verdict} appearance="tint" color={verdictColors[result.verdict]}>
            {verdictText(result)}
          </Badge>
        )}
      </div>
      <Body1>
        {result.sentence}{" "}
        <GoToLink
          sheet={sheet}
          address="A1"
          what={`sheet ${sheet}, indicator ${title}`}
          onGoTo={onGoTo}
        />
      </Body1>
    </li>
  );
}
