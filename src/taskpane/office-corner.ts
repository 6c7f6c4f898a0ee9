/** Width of the menu that Office lays over the top right corner of a pane: 34 × 32 pixels on a Mac, less elsewhere. */
export const officeCorner = "34px";
