import type { SheetModel } from "../../book/book-data";
import type { ChartAxisModel, ChartModel } from "../../book/chart-model";
import type { HostObject, Member } from "../member";
import { defineType } from "../member";
import { invalidArgument, notImplemented } from "../office-error";
import { number, text } from "./arguments";
import type { ChartFontObject } from "./chart-format";
import { fontOf, lineOf } from "./chart-format";

interface ChartAxesObject extends HostObject {
  type: "ChartAxes";
  sheet: SheetModel;
  chart: ChartModel;
}

interface AxisObject extends HostObject {
  sheet: SheetModel;
  chart: ChartModel;
  axis: ChartAxisModel;
  which: "category" | "value";
}

const axisOf =
  (which: "category" | "value") =>
  ({ sheet, chart }: ChartAxesObject): AxisObject => ({
    type: "ChartAxis",
    sheet,
    chart,
    axis: which === "category" ? chart.categoryAxis : chart.valueAxis,
    which,
  });

export const chartAxes = defineType<ChartAxesObject>({
  type: "ChartAxes",
  members: {
    categoryAxis: { navigate: axisOf("category") },
    valueAxis: { navigate: axisOf("value") },
  },
});

/** Only axes of numbers have bounds and scales: the value axis, and both axes of a scatter. */
function refuseCategories({ chart, which }: AxisObject, what: string): void {
  if (which === "category" && !chart.type.startsWith("XYScatter"))
    throw invalidArgument(
      `The category axis of "${chart.name}" has no ${what}: its entries are names, not numbers.`
    );
}

const bound = (name: "minimum" | "maximum" | "majorUnit", words: string): Member<AxisObject> => ({
  get: ({ axis }) => axis[name],
  set(object, value) {
    // An empty text gives the choice back to Excel.
    if (value === "" || value === null) {
      object.axis[name] = null;
      return;
    }
    refuseCategories(object, words);
    const given = number(value, `The ${words} of an axis`);
    if (name === "majorUnit" && given <= 0)
      throw invalidArgument("The unit of an axis must be greater than 0.");
    object.axis[name] = given;
    const { minimum, maximum, scaleType } = object.axis;
    if (scaleType === "Logarithmic" && name !== "majorUnit" && given <= 0) {
      object.axis[name] = null;
      throw invalidArgument("The bounds of a logarithmic axis must be greater than 0.");
    }
    if (minimum !== null && maximum !== null && minimum >= maximum) {
      object.axis[name] = null;
      throw invalidArgument(
        `An axis cannot run from ${minimum} to ${maximum}: its minimum must be below its maximum.`
      );
    }
  },
});

const flag = (name: "visible" | "reversePlotOrder"): Member<AxisObject> => ({
  get: ({ axis }) => axis[name],
  set({ axis }, value) {
    axis[name] = value as boolean;
  },
  is: "boolean",
});

const part = (type: string): Member<AxisObject> => ({
  navigate: (object): HostObject => ({ ...object, type }),
});

export const chartAxis = defineType<AxisObject>({
  type: "ChartAxis",
  members: {
    visible: flag("visible"),
    reversePlotOrder: flag("reversePlotOrder"),
    minimum: bound("minimum", "minimum"),
    maximum: bound("maximum", "maximum"),
    majorUnit: bound("majorUnit", "unit"),
    scaleType: {
      get: ({ axis }) => axis.scaleType,
      set(object, value) {
        if (value === "Logarithmic") refuseCategories(object, "logarithmic scale");
        object.axis.scaleType = value as ChartAxisModel["scaleType"];
      },
      oneOf: "ChartAxisScaleType",
    },
    logBase: {
      get: ({ axis }) => axis.logBase,
      set(object, value) {
        refuseCategories(object, "logarithmic scale");
        object.axis.logBase = number(value, "The base of a logarithmic axis", 2, 1000);
      },
    },
    numberFormat: {
      get: ({ axis }) => axis.numberFormat ?? "General",
      set({ axis }, value) {
        axis.numberFormat = text(value, "The number format of an axis");
      },
    },
    tickLabelPosition: {
      get: ({ axis }) => axis.tickLabelPosition,
      set({ axis }, value) {
        axis.tickLabelPosition = value as string;
      },
      oneOf: "ChartAxisTickLabelPosition",
    },
    position: {
      get: ({ axis }) => (typeof axis.position === "number" ? "Custom" : axis.position),
      set({ axis }, value) {
        if (value === "Custom")
          throw invalidArgument("Give the place of a custom crossing with setPositionAt.");
        axis.position = value as string;
      },
      oneOf: "ChartAxisPosition",
    },
    setPositionAt: {
      call({ axis }, [value]) {
        axis.position = number(value, "The place where the axis crosses");
      },
      arguments: [1, 1],
      changes: "sheet",
    },
    title: part("ChartAxisTitle"),
    format: part("ChartAxisFormat"),
    majorGridlines: {
      navigate: (object) => ({ ...object, type: "ChartGridlines", level: "major" }) as HostObject,
    },
    minorGridlines: {
      navigate: (object) => ({ ...object, type: "ChartGridlines", level: "minor" }) as HostObject,
    },
  },
});

export const chartAxisTitle = defineType<AxisObject>({
  type: "ChartAxisTitle",
  members: {
    text: {
      get: ({ axis }) => axis.title.text,
      set({ axis }, value) {
        axis.title = { ...axis.title, visible: true, text: text(value, "The title of an axis") };
      },
    },
    visible: {
      get: ({ axis }) => axis.title.visible,
      set({ axis }, value) {
        axis.title.visible = value as boolean;
      },
      is: "boolean",
    },
    format: part("ChartAxisTitleFormat"),
  },
});

export const chartAxisTitleFormat = defineType<AxisObject>({
  type: "ChartAxisTitleFormat",
  members: { font: { navigate: ({ sheet, axis }): ChartFontObject => fontOf(sheet, axis.title) } },
});

export const chartAxisFormat = defineType<AxisObject>({
  type: "ChartAxisFormat",
  members: {
    font: { navigate: ({ sheet, axis }): ChartFontObject => fontOf(sheet, axis) },
    line: { navigate: ({ sheet, axis }) => lineOf("ChartLineFormat", sheet, axis, "line") },
  },
});

interface GridlinesObject extends AxisObject {
  level: "major" | "minor";
}

export const chartGridlines = defineType<GridlinesObject>({
  type: "ChartGridlines",
  members: {
    visible: {
      get: ({ axis, level }) =>
        level === "major" ? axis.majorGridlines : (axis.minorGridlines ?? false),
      set({ axis, level }, value) {
        if (level === "major") axis.majorGridlines = value as boolean;
        else axis.minorGridlines = value as boolean;
      },
      is: "boolean",
    },
    format: {
      navigate: (object): HostObject => ({ ...object, type: "ChartGridlinesFormat" }),
    },
  },
});

export const chartGridlinesFormat = defineType<GridlinesObject>({
  type: "ChartGridlinesFormat",
  members: {
    line: {
      navigate({ sheet, axis, level }) {
        if (level === "minor")
          throw notImplemented("The workbench keeps the lines of major gridlines only.");
        return lineOf("ChartLineFormat", sheet, axis, "majorGridlineFormat");
      },
    },
  },
});
