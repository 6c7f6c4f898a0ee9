import type { ChartFontModel, ChartLineModel } from "../../book/chart-model";
import type { SheetModel } from "../../book/book-data";
import type { HostObject } from "../member";
import { defineType } from "../member";
import { color, number, text } from "./arguments";

/** The font of a part of a chart, wherever the chart keeps it. */
export interface ChartFontObject extends HostObject {
  type: "ChartFont";
  sheet: SheetModel;
  read: () => ChartFontModel;
  write: (patch: ChartFontModel) => void;
}

/** The fill of a part of a chart; null is no fill. */
export interface ChartFillObject extends HostObject {
  type: "ChartFill";
  sheet: SheetModel;
  write: (fill: string | null) => void;
}

/** A line of a chart: of a series, an axis or around an area. */
export interface ChartLineObject extends HostObject {
  sheet: SheetModel;
  read: () => ChartLineModel;
  write: (patch: ChartLineModel) => void;
}

/** A font that is one object of the model. */
export function fontOf(sheet: SheetModel, owner: { font?: ChartFontModel }): ChartFontObject {
  return {
    type: "ChartFont",
    sheet,
    read: () => owner.font ?? {},
    write: (patch) => {
      owner.font = { ...owner.font, ...patch };
    },
  };
}

/** A line kept under a key of the model. */
export function lineOf<K extends string>(
  type: "ChartLineFormat" | "ChartBorder",
  sheet: SheetModel,
  owner: Partial<Record<K, ChartLineModel>>,
  key: K
): ChartLineObject {
  return {
    type,
    sheet,
    read: () => owner[key] ?? {},
    write: (patch) => {
      owner[key] = { ...owner[key], ...patch } as (typeof owner)[K];
    },
  };
}

export const chartFont = defineType<ChartFontObject>({
  type: "ChartFont",
  members: {
    name: {
      get: (object) => object.read().name ?? "Calibri",
      set: (object, value) => object.write({ name: text(value, "The name of a font") }),
    },
    size: {
      get: (object) => object.read().size ?? 10,
      set: (object, value) => object.write({ size: number(value, "The font size", 1, 409) }),
    },
    bold: {
      get: (object) => object.read().bold ?? false,
      set: (object, value) => object.write({ bold: value as boolean }),
      is: "boolean",
    },
    italic: {
      get: (object) => object.read().italic ?? false,
      set: (object, value) => object.write({ italic: value as boolean }),
      is: "boolean",
    },
    color: {
      get: (object) => object.read().color ?? "#000000",
      set: (object, value) => object.write({ color: color(value, "The font colour") }),
    },
  },
});

export const chartFill = defineType<ChartFillObject>({
  type: "ChartFill",
  members: {
    setSolidColor: {
      call: (object, [value]) => object.write(color(value, "The fill colour")),
      arguments: [1, 1],
      changes: "sheet",
    },
    clear: { call: (object) => object.write(null), changes: "sheet" },
  },
});

const lineMembers = {
  color: {
    get: (object: ChartLineObject) => object.read().color ?? "#000000",
    set: (object: ChartLineObject, value: unknown) =>
      object.write({ color: color(value, "The colour of a line") }),
  },
  weight: {
    get: (object: ChartLineObject) => object.read().weight ?? 0.75,
    set: (object: ChartLineObject, value: unknown) =>
      object.write({ weight: number(value, "The weight of a line", 0, 1584) }),
  },
  lineStyle: {
    get: (object: ChartLineObject) => object.read().style ?? "Automatic",
    set: (object: ChartLineObject, value: unknown) => object.write({ style: value as string }),
    oneOf: "ChartLineStyle",
  },
  clear: {
    call: (object: ChartLineObject) => object.write({ style: "None" }),
    changes: "sheet" as const,
  },
};

export const chartLineFormat = defineType<ChartLineObject>({
  type: "ChartLineFormat",
  members: lineMembers,
});

export const chartBorder = defineType<ChartLineObject>({
  type: "ChartBorder",
  members: lineMembers,
});
