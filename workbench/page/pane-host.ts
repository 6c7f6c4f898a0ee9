import type { OfficeHooks } from "../host/office-globals";
import type { BatchAnswerer } from "../host/wire";

/** What the page offers to the add-in in its frame, on `window.paneHost`: Office, as far as it is no script. */
export interface PaneHost extends BatchAnswerer, OfficeHooks {
  /** Requirement sets of the manifest, as "ExcelApi 1.9". */
  requirements: readonly string[];
}

declare global {
  interface Window {
    paneHost?: PaneHost;
  }
}
