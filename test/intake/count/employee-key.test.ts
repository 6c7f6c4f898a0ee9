import fc from "fast-check";
import { employeeKey } from "../../../src/intake/count/employee-key";
import { PersonIndex } from "../../../src/intake/count/person-index";

describe("employee keys", () => {
  it.each([
    [12345678],
    ["12345678"],
    [" 12345678 "],
    ["\u00a012345678"],
    ["0012345678"],
    ["12345678-2"],
    ["12345678-12"],
    ["0012345678-2"],
    ["12345678.0"],
  ])("%p is employee 12345678", (value) => {
    expect(employeeKey(value)).toBe(12345678);
  });

  it.each([
    ["1234567", 1234567],
    ["01234567", 1234567],
    [0, 0],
    ["e0042", "E0042"],
    ["AB1234-2", "AB1234"],
    ["12345678-345", "12345678-345"],
    ["12345678-", "12345678-"],
    ["3f2a-99aa-12", "3F2A-99AA-12"],
    ["1234567890123456789", "1234567890123456789"],
    [1.5, "1.5"],
  ])("%p is %p", (value, key) => {
    expect(employeeKey(value)).toBe(key);
  });

  it.each([[""], ["   "], [undefined], [true]])("%p is no key", (value) => {
    expect(employeeKey(value)).toBeNull();
  });

  it("is the same for a number, its text, with zeros before it and with an assignment after it", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.integer({ min: 1, max: 99 }),
        (n, a) => {
          for (const text of [`${n}`, `00${n}`, `${n}-${a}`, ` ${n}`]) {
            expect(employeeKey(text)).toBe(employeeKey(n));
          }
        }
      )
    );
  });
});

describe("the index of people", () => {
  it("numbers distinct keys like a Map, whatever their size and kind", () => {
    const keys = fc.oneof(
      fc.integer({ min: 0, max: 40 }),
      fc.maxSafeNat(),
      fc.string({ minLength: 1, maxLength: 3 })
    );
    fc.assert(
      fc.property(fc.array(keys, { maxLength: 300 }), (list) => {
        const index = new PersonIndex();
        const map = new Map<number | string, number>();
        for (const key of list) {
          if (!map.has(key)) map.set(key, map.size);
          expect(index.add(key)).toBe(map.get(key));
        }
        expect(index.size).toBe(map.size);
        for (const key of list) expect(index.find(key)).toBe(map.get(key));
        expect(index.find("never added")).toBe(-1);
      })
    );
  });

  it("counts the keys that two have in common, and none with somebody nameless", () => {
    const first = new PersonIndex();
    const second = new PersonIndex();
    [1, 2, 3, "A"].forEach((key) => first.add(key));
    [3, 4, "A", "B"].forEach((key) => second.add(key));
    second.addNameless();
    expect(first.shared(second)).toBe(2);
    expect(second.shared(first)).toBe(2);
    const nameless = new PersonIndex();
    nameless.addNameless();
    expect(first.shared(nameless)).toBeNull();
    expect(nameless.shared(first)).toBeNull();
  });
});
