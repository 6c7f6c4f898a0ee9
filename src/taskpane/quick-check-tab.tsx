import {
  Body1,
  Button,
  Caption1,
  Field,
  makeStyles,
  Select,
  Subtitle1,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import type { LikelihoodNumber } from "../analysis/compared-event";
import { formatInterval } from "../analysis/format";
import { indicators } from "../standard/indicators";
import { CountFields } from "./count-fields";
import { IntervalPicture } from "./interval-picture";
import { Notice } from "./notice";
import { ProblemMessage } from "./problem-message";
import { checkedIndicators, quickResult } from "./quick-check";
import { useQuickCheck } from "./use-quick-check";
import { valueWords } from "./value-words";
import { VerdictBadge } from "./verdict-badge";

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  heading: { marginBlock: 0 },
  start: { alignSelf: "flex-start" },
  select: { minWidth: 0, width: "100%" },
  figures: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
});

interface QuickCheckTabProps {
  /** Whether the tab is shown: only then is the selection followed. */
  active: boolean;
  /** Confidence level of the interval: 0.9, 0.95 or 0.99. */
  level: number;
}

/** One relative likelihood at once, from four counts that are selected in the sheet or typed. */
export function QuickCheckTab({ active, level }: QuickCheckTabProps) {
  const styles = useStyles();
  const [check, actions] = useQuickCheck(active);
  const { indicator, typed, reading, following, readingProblem, insertingProblem, notice } = check;
  const result = quickResult(typed, indicator, level);
  return (
    <div className={styles.column}>
      <Body1>
        Select the counts of White and BME people in the sheet, labels included, or type the four
        numbers.
      </Body1>
      <Field label="Indicator">
        <Select
          select={{ className: styles.select }}
          value={indicator}
          onChange={(_, { value }) => actions.chooseIndicator(value as LikelihoodNumber)}
        >
          {checkedIndicators.map((number) => (
            <option key={number} value={number}>
              {number}. {indicators[number].title}
            </option>
          ))}
        </Select>
      </Field>
      <Button className={styles.start} onClick={actions.useSelection}>
        Use selection
      </Button>
      {readingProblem && <ProblemMessage problem={readingProblem} />}
      <div role="status">
        {reading !== "" && <Caption1 block>{reading}</Caption1>}
        {following && reading === "" && (
          <Caption1 block>The fields follow what you select in the sheet.</Caption1>
        )}
      </div>
      <CountFields typed={typed} indicator={indicator} onType={actions.type} />
      {result && (
        <section aria-labelledby="check-heading" className={styles.column}>
          <Subtitle2 as="h2" block id="check-heading" className={styles.heading}>
            Relative likelihood, {result.direction === "bme/white" ? "BME ÷ White" : "White ÷ BME"}
          </Subtitle2>
          <div role="status" className={styles.column}>
            <div className={styles.figures}>
              <Subtitle1>{valueWords(result)}</Subtitle1>
              <VerdictBadge result={result} />
            </div>
            {result.interval && <Caption1 block>{formatInterval(result.interval)}</Caption1>}
            <IntervalPicture result={result} />
            <Body1>{result.sentence}</Body1>
          </div>
        </section>
      )}
      <Button
        className={styles.start}
        disabledFocusable={result === null}
        onClick={() => actions.insertFormulas(level)}
      >
        Insert as formulas
      </Button>
      <Caption1 block>
        Writes live formulas beside the selected counts, into empty cells only.
      </Caption1>
      {insertingProblem && <ProblemMessage problem={insertingProblem} />}
      <Notice text={notice} />
    </div>
  );
}
