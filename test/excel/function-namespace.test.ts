/** @jest-environment jsdom */
import { callsFunction } from "../../src/excel/convert-to-values";
import { functionNamespace } from "../../src/excel/function-namespace";
import { quickFormulas } from "../../src/taskpane/quick-check";

afterEach(() => window.history.replaceState(null, "", "/taskpane.html"));

it("is WRES, unless the address of the page names another", () => {
  expect(functionNamespace()).toBe("WRES");
  window.history.replaceState(null, "", "/taskpane.html?_host_Info=excel&namespace=WRESTEST");
  expect(functionNamespace()).toBe("WRESTEST");
});

it.each(["", "=1+", "A B", "9A"])("is never %j, which no formula could hold", (text) => {
  window.history.replaceState(null, "", `/taskpane.html?namespace=${encodeURIComponent(text)}`);
  expect(functionNamespace()).toBe("WRES");
});

it("stands in the formulas that are inserted and in those that are converted", () => {
  window.history.replaceState(null, "", "/taskpane.html?namespace=WRESTEST");
  const at = { whiteEvents: "B2", whiteBase: "C2", bmeEvents: "B3", bmeBase: "C3" };
  expect(quickFormulas(at, "2", 0.95)[0][0]).toBe("=WRESTEST.RELLIKELIHOOD(B2,C2,B3,C3,2)");
  expect(callsFunction("=WRESTEST.VERDICT(1,2,3,4,2)")).toBe(true);
  expect(callsFunction("=WRES.VERDICT(1,2,3,4,2)")).toBe(false);
});
