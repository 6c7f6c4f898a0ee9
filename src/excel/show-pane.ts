import { wantView, type WantedView } from "./wanted-view";

/**
 * Brings one of the tabs of the task pane to the front, and the pane with it. Where the application cannot show a pane, the
 * wish waits for the pane to be opened: there is no other place in which a failure could be told.
 */
export async function showPane(view: WantedView): Promise<void> {
  wantView(view);
  await Office.addin.showAsTaskpane().catch(() => undefined);
}
