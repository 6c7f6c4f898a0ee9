import { Body1, Body1Strong, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import { indicators } from "../standard/indicators";
import { IntervalPicture } from "./interval-picture";
import { GoToLink } from "./go-to-link";
import type { Headline } from "./headline-results";
import { valueWords } from "./value-words";
import { VerdictBadge } from "./verdict-badge";
import { WorkedOut } from "./worked-out";

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
});

interface ResultItemProps {
  headline: Headline;
  onGoTo: (sheet: string, address: string) => void;
}

/** One indicator: its value, verdict, interval and sentence, and how it was worked out. */
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
        <VerdictBadge result={result} />
      </div>
      <IntervalPicture result={result} />
      <Body1>
        {result.sentence}{" "}
        <GoToLink
          sheet={sheet}
          address="A1"
          what={`sheet ${sheet}, indicator ${title}`}
          onGoTo={onGoTo}
        />
      </Body1>
      <WorkedOut result={result} title={title} />
    </li>
  );
}
