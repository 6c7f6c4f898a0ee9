import type { LoadedLibrary } from "../host/office-globals";
import { officeGlobals } from "../host/office-globals";
import { connectOffice } from "../host/wire";
import "./pane-host";

/**
 * Runs in the frame of the task pane, after Office.js and before the add-in: leads the library's batches to the
 * page around the frame.
 */
const library = window as unknown as LoadedLibrary;
const host = window.parent.paneHost;
if (!host) {
  throw new Error("The task pane stands in a frame of the workbench: open http://localhost:3100/.");
}
connectOffice(library.OfficeExtension, host);
Object.assign(window, officeGlobals(library, host.requirements, host));
