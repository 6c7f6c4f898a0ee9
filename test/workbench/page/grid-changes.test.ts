import { replacingStyle, sameContent, sameStyle } from "../../../workbench/page/grid-changes";
import { cellTypes } from "../../../workbench/page/grid-terms";

describe("what the grid shows against what the book holds", () => {
  it("is the same only if value, type and formula are", () => {
    const shown = { v: 1, t: cellTypes.number, f: "=A1" };
    expect(sameContent(shown, shown)).toBe(true);
    expect(sameContent(shown, { ...shown, v: 2 })).toBe(false);
    expect(sameContent(shown, { ...shown, f: "=A2" })).toBe(false);
    expect(sameContent(shown, { ...shown, t: cellTypes.boolean })).toBe(false);
    expect(sameContent(undefined, {})).toBe(true);
    expect(sameContent({ v: "x" }, {})).toBe(false);
  });

  it("differs as long as the grid keeps rich text or a shared formula of its own", () => {
    const content = { v: "x", t: cellTypes.text };
    expect(sameContent({ ...content, si: "shared" }, content)).toBe(false);
  });
});

describe("styles", () => {
  it("are the same when absent and null attributes are the only difference", () => {
    expect(sameStyle({ bl: 1, it: null as never }, { bl: 1 })).toBe(true);
    expect(sameStyle(null, {})).toBe(true);
    expect(sameStyle({ bl: 1 }, {})).toBe(false);
  });

  it("replace: what the new one leaves open is taken away", () => {
    const patch = replacingStyle({ bl: 1, bd: { t: { s: 1, cl: { rgb: "#000000" } } } });
    expect(patch).toMatchObject({ bl: 1, it: null, n: null, bg: null });
    expect(patch.bd).toEqual({ t: { s: 1, cl: { rgb: "#000000" } }, r: null, b: null, l: null });
  });
});
