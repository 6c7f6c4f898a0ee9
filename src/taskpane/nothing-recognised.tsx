import { Body1, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  text: { marginBlock: tokens.spacingVerticalS },
});

/** What to do when no sheet looks like a workforce table. */
export function NothingRecognised() {
  const styles = useStyles();
  return (
    <Body1 as="p" block className={styles.text}>
      No workforce table was recognised. Open the workbook with your staff list, applicants, cases,
      training or board list. Each table needs one row of headings, with a column for ethnicity (for
      example “Ethnic Origin”) or for the employee number. Then choose Look again. Where a sheet
      holds such a table under other headings, say what it is under “Left out”.
    </Body1>
  );
}
