import { readFileSync } from "node:fs";
import { associateAction } from "../../src/excel/associate-action";
import { officeReady } from "../../src/excel/office-ready";
import { readOfficeTheme } from "../../src/excel/office-theme";
import { productVersion } from "../../src/excel/product-version";

const world = globalThis as { Office?: unknown };

afterEach(() => {
  delete world.Office;
});

describe("Office being ready", () => {
  it("is true in Excel only", async () => {
    expect(await officeReady()).toBe(false);
    for (const [host, ready] of [
      ["Excel", true],
      ["Word", false],
      [null, false],
    ] as const) {
      world.Office = { HostType: { Excel: "Excel" }, onReady: async () => ({ host }) };
      expect(await officeReady()).toBe(ready);
    }
  });
});

describe("the theme of Office", () => {
  it.each([
    [{ isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, true],
    [{ isDarkTheme: false, bodyBackgroundColor: "#000000" }, false],
    [{ bodyBackgroundColor: "#262626" }, true],
    [{ bodyBackgroundColor: "F3F2F1" }, false],
    [{ bodyBackgroundColor: "black" }, null],
    [undefined, null],
  ])("%j is dark: %p", (officeTheme, dark) => {
    world.Office = { context: { officeTheme } };
    expect(readOfficeTheme()).toEqual({ dark });
  });

  it("is not told outside Office", () => {
    expect(readOfficeTheme()).toEqual({ dark: null });
    world.Office = {};
    expect(readOfficeTheme()).toEqual({ dark: null });
  });
});

describe("an action of the ribbon", () => {
  it("is completed whether it succeeds or fails", async () => {
    const actions = new Map<string, (event: { completed(): void }) => Promise<void>>();
    world.Office = { actions: { associate: actions.set.bind(actions) } };
    associateAction("good", async () => undefined);
    associateAction("bad", async () => {
      throw new Error("failed");
    });
    const completed = jest.fn();
    await actions.get("good")?.({ completed });
    expect(completed).toHaveBeenCalledTimes(1);
    await expect(actions.get("bad")?.({ completed })).rejects.toThrow("failed");
    expect(completed).toHaveBeenCalledTimes(2);
  });
});

describe("the version printed", () => {
  it("is that of the package", () => {
    expect(JSON.parse(readFileSync("package.json", "utf8")).version).toBe(productVersion);
  });
});
