import type { HostObject } from "../member";
import { defineType } from "../member";
import { oneOf } from "./arguments";

interface ApplicationObject extends HostObject {
  type: "Application";
}

export const application = defineType<ApplicationObject>({
  type: "Application",
  members: {
    calculationMode: {
      get: (_, { state }) => state.calculationMode,
      set: (_, value, { state }) => {
        state.calculationMode = value as string;
      },
      oneOf: "CalculationMode",
      changes: "nothing",
    },
    calculate: {
      call(_, [type]) {
        oneOf(type, "The calculation type", ["Recalculate", "Full", "FullRebuild"]);
      },
      arguments: [1, 1],
      calculated: "always",
    },
    // Both only spare the user flicker and Excel work; the book calculates when a value is asked for anyway.
    suspendApiCalculationUntilNextSync: { call: () => undefined },
    suspendScreenUpdatingUntilNextSync: { call: () => undefined },
  },
});

interface RuntimeObject extends HostObject {
  type: "Runtime";
}

export const runtime = defineType<RuntimeObject>({
  type: "Runtime",
  members: {
    enableEvents: {
      get: (_, { state }) => state.enableEvents,
      set: (_, value, { state }) => {
        state.enableEvents = value as boolean;
      },
      is: "boolean",
      changes: "nothing",
    },
  },
});
