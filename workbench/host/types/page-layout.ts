import { formatRectangle, sheetColumns, sheetRows } from "../../book/a1";
import type { PageLayoutModel, SheetModel } from "../../book/book-data";
import type { HostContext, HostObject, Member } from "../member";
import { defineType } from "../member";
import { invalidArgument, notImplemented } from "../office-error";
import { oneOf, range, text, whole } from "./arguments";
import { collection } from "./collection";

interface PageLayoutObject extends HostObject {
  sheet: SheetModel;
}

interface Zoom {
  scale?: number | null;
  horizontalFitToPages?: number | null;
  verticalFitToPages?: number | null;
}

function setZoom(layout: PageLayoutModel, value: unknown): void {
  if (typeof value !== "object" || value === null)
    throw invalidArgument("The zoom of a page must be an object such as { scale: 80 }.");
  const known = ["scale", "horizontalFitToPages", "verticalFitToPages"];
  const unknown = Object.keys(value).find((name) => !known.includes(name));
  if (unknown) throw invalidArgument(`The zoom of a page has no "${unknown}".`);
  const { scale, horizontalFitToPages, verticalFitToPages } = value as Zoom;
  if (scale != null && (horizontalFitToPages != null || verticalFitToPages != null))
    throw invalidArgument("A page is either scaled or fitted to a number of pages, not both.");
  delete layout.scale;
  delete layout.fitToWidth;
  delete layout.fitToHeight;
  if (scale != null) layout.scale = whole(scale, "The scale of a page", 10, 400);
  if (horizontalFitToPages != null)
    layout.fitToWidth = whole(horizontalFitToPages, "horizontalFitToPages", 1, 32767);
  if (verticalFitToPages != null)
    layout.fitToHeight = whole(verticalFitToPages, "verticalFitToPages", 1, 32767);
}

export const pageLayout = defineType<PageLayoutObject>({
  type: "PageLayout",
  members: {
    orientation: {
      get: ({ sheet }) => sheet.pageLayout.orientation ?? "Portrait",
      set({ sheet }, value) {
        sheet.pageLayout.orientation = value as "Portrait" | "Landscape";
      },
      oneOf: "PageOrientation",
    },
    paperSize: {
      get: ({ sheet }) => sheet.pageLayout.paperSize ?? "Letter",
      set({ sheet }, value) {
        sheet.pageLayout.paperSize = oneOf(value, "The paper size (of those kept here)", [
          "A4",
          "A3",
        ] as const);
      },
    },
    centerHorizontally: {
      get: ({ sheet }) => sheet.pageLayout.centerHorizontally ?? false,
      set({ sheet }, value) {
        sheet.pageLayout.centerHorizontally = value as boolean;
      },
      is: "boolean",
    },
    zoom: {
      get({ sheet: { pageLayout: layout } }) {
        if (layout.fitToWidth === undefined && layout.fitToHeight === undefined)
          return { scale: layout.scale ?? 100 };
        return {
          horizontalFitToPages: layout.fitToWidth ?? null,
          verticalFitToPages: layout.fitToHeight ?? null,
        };
      },
      set: ({ sheet }, value) => setZoom(sheet.pageLayout, value),
    },
    headersFooters: { navigate: ({ sheet }): HostObject => ({ type: "HeaderFooterGroup", sheet }) },
    setPrintArea: {
      call({ sheet }, [area], context) {
        const found = range(area, "The print area", sheet, context);
        if (found.sheet !== sheet)
          throw invalidArgument(`The print area must lie on "${sheet.name}".`);
        sheet.pageLayout.printArea = formatRectangle(found.area);
      },
      arguments: [1, 1],
      changes: "sheet",
    },
    setPrintTitleRows: {
      call({ sheet }, [rows], context) {
        const { area } = range(rows, "The title rows", sheet, context);
        const wide = { ...area, left: 0, right: sheetColumns - 1 };
        sheet.pageLayout.titleRows = formatRectangle(wide, true);
      },
      arguments: [1, 1],
      changes: "sheet",
    },
    setPrintTitleColumns: {
      call({ sheet }, [columns], context) {
        const { area } = range(columns, "The title columns", sheet, context);
        const high = { ...area, top: 0, bottom: sheetRows - 1 };
        sheet.pageLayout.titleColumns = formatRectangle(high, true);
      },
      arguments: [1, 1],
      changes: "sheet",
    },
  },
});

export const headerFooterGroup = defineType<PageLayoutObject>({
  type: "HeaderFooterGroup",
  members: {
    defaultForAllPages: { navigate: ({ sheet }): HostObject => ({ type: "HeaderFooter", sheet }) },
  },
});

/** The three parts of a footer in Excel's codes, "&LSheet&CPage 1&RDate". */
function footerParts(footer: string): Record<"L" | "C" | "R", string> {
  const parts = { L: "", C: "", R: "" };
  const first = /^(?!&[LCR])/.test(footer) && footer !== "" ? `&C${footer}` : footer;
  for (const match of first.matchAll(/&([LCR])((?:(?!&[LCR])[\s\S])*)/g))
    parts[match[1] as keyof typeof parts] = match[2];
  return parts;
}

const footer = (place: "L" | "C" | "R"): Member<PageLayoutObject> => ({
  get: ({ sheet }) => footerParts(sheet.pageLayout.footer ?? "")[place],
  set({ sheet }, value) {
    const parts = {
      ...footerParts(sheet.pageLayout.footer ?? ""),
      [place]: text(value, "A footer"),
    };
    const whole = (["L", "C", "R"] as const)
      .filter((key) => parts[key] !== "")
      .map((key) => `&${key}${parts[key]}`)
      .join("");
    if (whole.length > 255) throw invalidArgument("A footer may have at most 255 characters.");
    sheet.pageLayout.footer = whole;
  },
});

export const headerFooter = defineType<PageLayoutObject>({
  type: "HeaderFooter",
  members: { leftFooter: footer("L"), centerFooter: footer("C"), rightFooter: footer("R") },
});

interface PageBreakCollectionObject extends HostObject {
  type: "PageBreakCollection";
  sheet: SheetModel;
  across: "rows" | "columns";
}

interface PageBreakObject extends HostObject {
  type: "PageBreak";
  sheet: SheetModel;
  across: "rows" | "columns";
  at: number;
}

const breaksOf = ({
  sheet,
  across,
}: {
  sheet: SheetModel;
  across: "rows" | "columns";
}): number[] => (across === "rows" ? sheet.pageLayout.rowBreaks : sheet.pageLayout.columnBreaks);

function addBreak(
  { sheet, across }: PageBreakCollectionObject,
  [place]: unknown[],
  context: HostContext
): PageBreakObject {
  const { area } = range(place, "The cell after the page break", sheet, context);
  const at = across === "rows" ? area.top : area.left;
  if (at === 0)
    throw invalidArgument(
      `A page cannot begin before the first ${across === "rows" ? "row" : "column"}.`
    );
  const breaks = breaksOf({ sheet, across });
  if (breaks.length >= 1026) throw notImplemented("Excel keeps at most 1,026 page breaks.");
  if (!breaks.includes(at)) breaks.push(at);
  breaks.sort((a, b) => a - b);
  return { type: "PageBreak", sheet, across, at };
}

export const pageBreakCollection = defineType(
  collection<PageBreakCollectionObject>({
    type: "PageBreakCollection",
    itemName: "page break",
    items: ({ sheet, across }) =>
      breaksOf({ sheet, across }).map((at): PageBreakObject => ({
        type: "PageBreak",
        sheet,
        across,
        at,
      })),
    item({ sheet, across }, key) {
      const breaks = breaksOf({ sheet, across });
      const at = typeof key === "string" ? Number(key) : breaks[key as number];
      return breaks.includes(at) ? ({ type: "PageBreak", sheet, across, at } as HostObject) : null;
    },
    members: {
      add: { call: addBreak, arguments: [1, 1], changes: "sheet" },
      removePageBreaks: {
        call: (object) => {
          breaksOf(object).length = 0;
        },
        changes: "sheet",
      },
    },
  })
);

export const pageBreak = defineType<PageBreakObject>({
  type: "PageBreak",
  identity: ({ at }) => ({ _Id: String(at) }),
  members: {
    rowIndex: { get: ({ across, at }) => (across === "rows" ? at : 0) },
    columnIndex: { get: ({ across, at }) => (across === "columns" ? at : 0) },
    delete: {
      call({ sheet, across, at }) {
        const breaks = breaksOf({ sheet, across });
        if (breaks.includes(at)) breaks.splice(breaks.indexOf(at), 1);
      },
      changes: "sheet",
    },
  },
});
