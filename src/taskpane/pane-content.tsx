import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useState } from "react";
import { onViewWanted, type WantedView } from "../excel/wanted-view";
import { defaultSettings } from "../standard/settings";
import { convertHeading } from "./convert-section";
import { HelpTab } from "./help-tab";
import { officeCorner } from "./office-corner";
import { PrivacyLine } from "./privacy-line";
import { QuickCheckTab } from "./quick-check-tab";
import { ReportTab } from "./report-tab";
import { SettingsTab } from "./settings-tab";
import { useSession } from "./use-session";
import { useSettings } from "./use-settings";
import { views, type View } from "./view";

const useStyles = makeStyles({
  main: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  // Excel prints the name of the add-in above the pane; here it is for those who hear the page.
  title: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
  // Wraps rather than scrolls, so that every tab can be seen at 200 % zoom.
  tabs: { flexWrap: "wrap", marginRight: officeCorner, marginLeft: "-4px" },
  // Narrow enough for four tabs beside the corner in a pane of 320 pixels.
  tab: { paddingLeft: "2px", paddingRight: "2px" },
});

/** Where the ribbon leads: a tab, and the element in it that takes the focus. */
const wantedPlaces: Record<WantedView, { tab: View; focus: string }> = {
  refresh: { tab: "report", focus: "tab-report" },
  check: { tab: "check", focus: "tab-check" },
  convert: { tab: "report", focus: convertHeading },
};

/** The tabs of the pane. A tab that is left keeps what stands in it. */
export function PaneContent() {
  const styles = useStyles();
  const [view, setView] = useState<View>("report");
  const [kept, saveSettings] = useSettings();
  const { settings, saving, problem, notice } = kept;
  const [session, actions] = useSession(settings);
  const [refreshing, setRefreshing] = useState(false);
  useEffect(
    () =>
      onViewWanted((wanted) => {
        const { tab, focus } = wantedPlaces[wanted];
        setView(tab);
        if (wanted === "refresh") setRefreshing(true);
        // The tab is in front once this change is drawn; only then can something in it take the focus.
        setTimeout(() => document.getElementById(focus)?.focus(), 0);
      }),
    []
  );
  // A pane that has just opened looks at the workbook first.
  const ready = settings !== null && session.activity === null && session.survey !== null;
  const { writeReport } = actions;
  const startRefresh = useEffectEvent(() => {
    setRefreshing(false);
    if (session.survey!.tables.length > 0) writeReport();
  });
  useEffect(() => {
    if (refreshing && ready) startRefresh();
  }, [refreshing, ready]);
  const panel = (key: View) => ({
    id: `panel-${key}`,
    role: "tabpanel",
    "aria-labelledby": `tab-${key}`,
    hidden: view !== key,
  });
  return (
    <main className={styles.main}>
      <h1 className={styles.title}>WRES for Excel</h1>
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={view}
        onTabSelect={(_, { value }) => setView(value as View)}
      >
        {views.map(({ key, title }) => (
          <Tab
            key={key}
            className={styles.tab}
            id={`tab-${key}`}
            value={key}
            aria-controls={`panel-${key}`}
          >
            {title}
          </Tab>
        ))}
      </TabList>
      <div {...panel("report")}>
        <ReportTab session={session} actions={actions} kept={kept} onSave={saveSettings} />
      </div>
      <div {...panel("check")}>
        <QuickCheckTab active={view === "check"} level={(settings ?? defaultSettings).level} />
      </div>
      <div {...panel("settings")}>
        {settings && (
          <SettingsTab
            settings={settings}
            splitColumns={[
              ...new Set(session.survey?.tables.flatMap(({ splitColumns }) => splitColumns ?? [])),
            ]}
            busy={saving || session.activity !== null}
            problem={problem}
            notice={notice}
            onSave={saveSettings}
          />
        )}
      </div>
      <div {...panel("help")}>
        {view === "help" && <HelpTab session={session} onAddSample={actions.addSample} />}
      </div>
      <PrivacyLine />
    </main>
  );
}
