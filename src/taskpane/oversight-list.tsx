import { Body1, Link, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReportOutcome } from "../excel/workbook-port";
import { officeCorner } from "./office-corner";

const useStyles = makeStyles({
  heading: { marginRight: officeCorner, marginBlock: 0 },
  text: { marginBlock: tokens.spacingVerticalXS },
  list: { paddingLeft: tokens.spacingHorizontalL, marginBlock: tokens.spacingVerticalS },
});

interface OversightListProps {
  overview: NonNullable<ReportOutcome["oversight"]>["overview"];
  sheets: readonly string[];
  onGoTo: (sheet: string, address: string) => void;
}

/** What was found in a workbook of several organisations: who needs attention, and how to report one of them. */
export function OversightList({ overview, sheets, onGoTo }: OversightListProps) {
  const styles = useStyles();
  const { organisations, attention, sentence } = overview;
  return (
    <section aria-labelledby="results-heading">
      <Subtitle2 as="h2" block id="results-heading" className={styles.heading}>
        {`${organisations.length} organisations side by side`}
      </Subtitle2>
      <Body1 as="p" block className={styles.text}>
        {sentence}{" "}
        <Link as="button" inline onClick={() => onGoTo(sheets[0], "A1")}>
          {sheets[0]}
        </Link>
      </Body1>
      {attention.length > 0 && (
        <ul className={styles.list}>
          {attention.map((place) => (
            <li key={organisations[place].organisation}>
              <Body1>{organisations[place].organisation}</Body1>
            </li>
          ))}
        </ul>
      )}
      <Body1 as="p" block className={styles.text}>
        For the whole report of one of them, write its name under Settings, Organisation, and
        refresh.
      </Body1>
    </section>
  );
}
