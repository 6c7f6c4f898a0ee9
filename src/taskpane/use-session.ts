import { useCallback, useEffect, useReducer, useRef } from "react";
import { defaultSettings, type Settings } from "../standard/settings";
import { newSession, nextSession, type Activity, type Session, type SessionEvent } from "./session";
import { useWorkbook } from "./workbook-context";

/** What a person can do in the pane. Each ends in the session, never in a rejected promise. */
export interface SessionActions {
  look: () => void;
  writeReport: () => void;
  cancel: () => void;
  removeReport: () => void;
  addSample: () => void;
  goTo: (sheet: string, address: string) => void;
}

/**
 * The session of the pane on the workbook in context; looks at the workbook once the settings are known, and again when
 * they change.
 */
export function useSession(known: Settings | null): [Session, SessionActions] {
  const workbook = useWorkbook();
  const settings = known ?? defaultSettings;
  const [session, dispatch] = useReducer(nextSession, newSession);
  const writing = useRef<AbortController | null>(null);

  const run = useCallback((activity: Activity, work: () => Promise<SessionEvent>) => {
    dispatch({ type: "began", activity });
    work().then(dispatch, (error: unknown) => dispatch({ type: "failed", step: activity, error }));
  }, []);

  const look = useCallback(() => {
    run("looking", async () => ({ type: "looked", survey: await workbook.survey(settings) }));
  }, [run, workbook, settings]);

  const writeReport = useCallback(() => {
    const controller = new AbortController();
    writing.current = controller;
    run("writing", async () => ({
      type: "wrote",
      outcome: await workbook.writeReport({
        settings,
        signal: controller.signal,
        onProgress: (progress) => dispatch({ type: "progressed", progress }),
      }),
    }));
  }, [run, workbook, settings]);

  const cancel = useCallback(() => {
    writing.current?.abort();
    dispatch({ type: "asked to cancel" });
  }, []);

  const removeReport = useCallback(() => {
    run("removing", async () => {
      let keptSheets: string[] = [];
      await workbook.removeReport((sheets) => (keptSheets = sheets));
      return { type: "removed", keptSheets };
    });
  }, [run, workbook]);

  const addSample = useCallback(() => {
    run("adding", async () => {
      const { sampleSheets } = await import("./sample-data");
      await workbook.addSheets(sampleSheets());
      return { type: "added", survey: await workbook.survey(settings) };
    });
  }, [run, workbook, settings]);

  const goTo = useCallback(
    (sheet: string, address: string) => {
      workbook
        .goTo(sheet, address)
        .catch((error: unknown) => dispatch({ type: "failed", step: "going", error }));
    },
    [workbook]
  );

  const settled = known !== null;
  useEffect(() => {
    if (settled) {
      look();
    }
  }, [settled, look]);

  return [session, { look, writeReport, cancel, removeReport, addSample, goTo }];
}
