/** The light first script of the pane: React and Fluent UI follow once Office is there. */
void import("./start").then(({ startPane }) => startPane());
