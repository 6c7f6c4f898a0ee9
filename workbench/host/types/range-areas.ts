import type { Rectangle } from "../../book/a1";
import { addressSheet, columnsOf, formatRectangle, rowsOf } from "../../book/a1";
import type { SheetModel } from "../../book/book-data";
import type { HostObject } from "../member";
import { defineType } from "../member";
import { rangeObject } from "./arguments";
import { collection } from "./collection";
import type { FormatObject } from "./format-target";
import { readFormat } from "./format-target";
import { rangeType } from "./range";
import { applyStyle } from "./style";

/** Several blocks of cells of one sheet. */
export interface RangeAreasObject extends HostObject {
  type: "RangeAreas";
  sheet: SheetModel;
  areas: Rectangle[];
}

interface RangeCollectionObject extends HostObject {
  type: "RangeCollection";
  sheet: SheetModel;
  areas: Rectangle[];
}

export const rangeAreas = defineType<RangeAreasObject>({
  type: "RangeAreas",
  members: {
    address: {
      get: ({ sheet, areas }) =>
        areas.map((area) => `${addressSheet(sheet.name)}!${formatRectangle(area)}`).join(","),
    },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: {
      get: ({ areas }) => areas.reduce((sum, area) => sum + rowsOf(area) * columnsOf(area), 0),
    },
    areas: {
      navigate: ({ sheet, areas }): RangeCollectionObject => ({
        type: "RangeCollection",
        sheet,
        areas,
      }),
    },
    worksheet: { navigate: ({ sheet }): HostObject => ({ type: "Worksheet", sheet }) },
    format: {
      navigate: ({ sheet, areas }): FormatObject => ({ type: "RangeFormat", sheet, areas }),
    },
    style: {
      get: ({ sheet, areas }, context) =>
        readFormat({ type: "RangeFormat", sheet, areas }, "namedStyle", "Normal", context),
      set: ({ sheet, areas }, value, context) => applyStyle(sheet, areas, value, context),
    },
    clear: {
      call({ sheet, areas }, args, context) {
        for (const area of areas)
          rangeType.members.clear.call?.(rangeObject(sheet, area), args, context);
      },
      arguments: [0, 1],
      changes: "sheet",
    },
  },
});

export const rangeCollection = defineType(
  collection<RangeCollectionObject>({
    type: "RangeCollection",
    itemName: "area",
    items: ({ sheet, areas }) => areas.map((area) => rangeObject(sheet, area)),
  })
);
