import fc from "fast-check";
import { packBySize } from "../../src/excel/sync-by-size";

describe("packing by size", () => {
  it("keeps the order, loses nothing and keeps within the limit where pieces allow", () => {
    const piece = fc.record({ bytes: fc.integer({ min: 1, max: 150 }) });
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const batches = packBySize(pieces, 100);
        expect(batches.flat()).toEqual(pieces);
        for (const batch of batches) {
          const bytes = batch.reduce((sum, each) => sum + each.bytes, 0);
          expect(batch.length === 1 || bytes <= 100).toBe(true);
        }
      })
    );
  });

  it("needs no batch for no piece", () => {
    expect(packBySize([])).toEqual([]);
  });
});
