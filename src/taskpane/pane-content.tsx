import { makeStyles, tokens } from "@fluentui/react-components";
import { defaultSettings } from "../standard/settings";
import { FindingList } from "./finding-list";
import { Notice } from "./notice";
import { PrivacyLine } from "./privacy-line";
import { ProblemMessage } from "./problem-message";
import { ReportActions } from "./report-actions";
import { ResultList } from "./result-list";
import { TableList } from "./table-list";
import { useSession } from "./use-session";

const useStyles = makeStyles({
  main: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
});

/**
 * One column from top to bottom: what went wrong, what the workbook holds, what can be done, and what
 * came out. Once a report is written its findings take the place of those of the first look.
 */
export function PaneContent() {
  const styles = useStyles();
  const [session, actions] = useSession(defaultSettings);
  const { survey, outcome, problem, notice } = session;
  const findings = outcome?.findings ?? survey?.findings ?? [];
  return (
    <main className={styles.main}>
      <Notice text={notice} />
      {problem && <ProblemMessage problem={problem} />}
      {outcome && <ResultList outcome={outcome} onGoTo={actions.goTo} />}
      <TableList session={session} onLook={actions.look} onGoTo={actions.goTo} />
      <ReportActions session={session} actions={actions} />
      {findings.length > 0 && <FindingList findings={findings} onGoTo={actions.goTo} />}
      <PrivacyLine />
    </main>
  );
}
