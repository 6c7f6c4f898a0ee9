import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { WorkbookPort } from "../excel/workbook-port";
import { PaneContent } from "./pane-content";
import { paneTheme } from "./theme";
import { useDark, type ReadTheme } from "./use-dark";
import { WorkbookProvider } from "./workbook-context";

const useStyles = makeStyles({
  root: {
    minHeight: "100vh",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    overflowWrap: "anywhere",
  },
});

/** The task pane, on the workbook it stands beside. Light or dark as Office or the system is. */
export function Pane({ workbook, readTheme }: { workbook: WorkbookPort; readTheme: ReadTheme }) {
  const styles = useStyles();
  const dark = useDark(readTheme);
  return (
    <FluentProvider
      theme={paneTheme(dark)}
      lang="en-GB"
      className={styles.root}
      // For what the browser draws itself: the calendar of a date field, scroll bars.
      style={{ colorScheme: dark ? "dark" : "light" }}
    >
      <WorkbookProvider value={workbook}>
        <PaneContent />
      </WorkbookProvider>
    </FluentProvider>
  );
}
