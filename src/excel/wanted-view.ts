/** What of the pane a ribbon button or menu item can ask for. */
export type WantedView = "refresh" | "check" | "convert";

let wanted: WantedView | null = null;
let listener: ((view: WantedView) => void) | null = null;

/** Asks the pane for a tab; a pane that is not there yet finds the wish when it opens. */
export function wantView(view: WantedView): void {
  if (listener) {
    listener(view);
  } else {
    wanted = view;
  }
}

/** Hears, until the function given back is called, which tab is asked for; a wish from before at once. */
export function onViewWanted(hear: (view: WantedView) => void): () => void {
  listener = hear;
  if (wanted !== null) {
    hear(wanted);
    wanted = null;
  }
  return () => {
    if (listener === hear) {
      listener = null;
    }
  };
}
