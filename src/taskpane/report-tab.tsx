import { makeStyles, tokens } from "@fluentui/react-components";
import { ConvertSection } from "./convert-section";
import { FindingList } from "./finding-list";
import { Notice } from "./notice";
import { OversightList } from "./oversight-list";
import { ProblemMessage } from "./problem-message";
import type { Settings } from "../standard/settings";
import { QuestionsSection } from "./questions-section";
import { ReportActions } from "./report-actions";
import { ResultList } from "./result-list";
import type { Session } from "./session";
import { TableList } from "./table-list";
import type { SessionActions } from "./use-session";
import type { KeptSettings } from "./use-settings";

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
});

interface ReportTabProps {
  session: Session;
  actions: SessionActions;
  /** The settings kept in the workbook, and how keeping them last ended. */
  kept: KeptSettings;
  onSave: (settings: Settings) => void;
}

/**
 * One column from top to bottom: what went wrong, what came out, what the workbook holds, and what can be done.
 * Once a report is written its findings take the place of those of the first look.
 */
export function ReportTab({ session, actions, kept, onSave }: ReportTabProps) {
  const styles = useStyles();
  const { survey, outcome, problem, notice } = session;
  const { settings } = kept;
  const findings = outcome?.findings ?? survey?.findings ?? [];
  return (
    <div className={styles.column}>
      <Notice text={notice} />
      {problem && <ProblemMessage problem={problem} />}
      {kept.problem && <ProblemMessage problem={kept.problem} />}
      {outcome &&
        (outcome.oversight ? (
          <OversightList
            overview={outcome.oversight.overview}
            sheets={outcome.sheets}
            onGoTo={actions.goTo}
          />
        ) : (
          <ResultList outcome={outcome} onGoTo={actions.goTo} />
        ))}
      <TableList
        session={session}
        settings={settings}
        onSave={onSave}
        onLook={actions.look}
        onAddSample={actions.addSample}
        onGoTo={actions.goTo}
      />
      {outcome && settings && (
        <QuestionsSection
          questions={outcome.counts.questions}
          settings={settings}
          busy={kept.saving || session.activity !== null}
          notice={kept.notice}
          onSave={onSave}
        />
      )}
      <ReportActions session={session} actions={actions} />
      {findings.length > 0 && <FindingList findings={findings} onGoTo={actions.goTo} />}
      <ConvertSection />
    </div>
  );
}
