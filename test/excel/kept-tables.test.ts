import { excelRun } from "../../src/excel/excel-run";
import { playPlan } from "../../src/excel/play-plan";
import { readKept } from "../../src/excel/read-kept";
import { readContents } from "../../src/excel/workbook-contents";
import type { CellValue } from "../../src/intake/found-region";
import type { ReportPlan } from "../../src/report/report-plan";
import { gapsDefinition, planWithGaps, type Gap } from "./kept-fixture";
import { TableUser } from "./kept-user";
import { closeSessions, open, openBytes } from "./test-workbook";

afterEach(closeSessions);

/** Edits of one run; more, and other seeds, by the environment. */
const edits = Number(process.env.KEPT_EDITS ?? 200);
const firstSeed = Number(process.env.KEPT_SEED ?? 1);
const seeds = Number(process.env.KEPT_SEEDS ?? 2);

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32, public domain). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What ought to stand in a cell: what somebody typed, or what the report writes. */
interface Expected {
  value: CellValue;
  typed: boolean;
}

/** A row as it ought to be, by id of the column. */
type ExpectedRow = Map<number, Expected>;

const reportKeys = ["finding", "people", "attention", "twice"];

const play = (plan: ReportPlan) =>
  excelRun((context) => playPlan(context, plan, { date1904: false }));

const read = () =>
  excelRun(async (context) =>
    readKept(context, await readContents(context), [gapsDefinition], false)
  );

describe.each(Array.from({ length: seeds }, (_, index) => firstSeed + index))(
  `${edits} random edits between refreshes, seed %i`,
  (seed) => {
    it("lose nothing that was typed and leave the report's own cells up to date", async () => {
      const random = randomNumbers(seed);
      const below = (limit: number) => Math.floor(random() * limit);
      let session = await open([{ name: "Staff", rows: [["Ann"]] }]);
      let serial = 0;

      let gaps: Gap[] = [];
      const nextGaps = () => {
        gaps = Array.from({ length: 9 }, (_, index): Gap => {
          serial += 1;
          return [`gap ${index + 1}`, `finding ${serial}`, serial];
        }).filter(() => random() < 0.7);
      };
      nextGaps();
      await play(planWithGaps(gaps));

      let user = TableUser.of(session.book, "WRES_Actions");
      const idOf = new Map(gapsDefinition.columns.map(({ key }, index) => [key, user.ids[index]]));
      const deleted = new Set<string>();
      const written = new Set<string>();
      let rows: ExpectedRow[] = [];
      const newRow = ([key, finding, people]: Gap): ExpectedRow => {
        written.add(key);
        const cells: [string, CellValue][] = [
          ["gap", key],
          ["finding", finding],
          ["people", people],
          ["status", "Open"],
        ];
        return new Map(
          cells.map(([column, value]) => [Number(idOf.get(column)), { value, typed: false }])
        );
      };
      rows = gaps.map(newRow);

      const keyOf = (row: ExpectedRow) => String(row.get(Number(idOf.get("gap")))?.value ?? "");

      /** What the refresh ought to make of the rows. */
      const expectRefresh = () => {
        const planned = new Map(gaps.map((gap) => [gap[0], gap]));
        for (const row of rows) {
          const key = keyOf(row);
          const gap = planned.get(key);
          if (!gap && !written.has(key)) continue;
          for (const [column, value] of [
            ["finding", gap ? gap[1] : "closed"],
            ["people", gap ? gap[2] : 0],
          ] as const) {
            const id = Number(idOf.get(column));
            if (!row.get(id)?.typed) row.set(id, { value, typed: false });
          }
        }
        const present = new Set(rows.map(keyOf));
        rows.push(...gaps.filter(([key]) => !present.has(key)).map(newRow));
        for (const key of written) if (!rows.some((row) => keyOf(row) === key)) written.delete(key);
      };

      const check = async (did: string[]) => {
        await session.book.calculated();
        const context = `after ${did.join(", ")}`;
        expect([context, user.rowCount]).toEqual([context, Math.max(1, rows.length)]);
        const at = new Map(user.ids.map((id, index) => [id, index]));
        const formulas = new Set(["attention", "twice"].map((key) => idOf.get(key)));
        rows.forEach((row, index) => {
          for (const [id, { value, typed }] of row) {
            const column = at.get(id);
            if (column === undefined || (formulas.has(id) && !typed)) continue;
            expect([context, index, id, user.value(index, column)]).toEqual([
              context,
              index,
              id,
              value,
            ]);
          }
          // The report's formulas speak of their own row, wherever it and its columns have gone.
          const cellOf = (key: string) => {
            const column = at.get(Number(idOf.get(key)));
            return column === undefined ? null : user.value(index, column);
          };
          // A closed row is not filled again where it was cleared: the report has nothing to say there.
          const isClosed = !gaps.some(([key]) => key === keyOf(row));
          const isFree = (key: string) =>
            !row.get(Number(idOf.get(key)))?.typed && !(isClosed && cellOf(key) === "");
          if (!written.has(keyOf(row)) || deleted.has("due") || deleted.has("people")) return;
          const [due, people] = [cellOf("due"), cellOf("people")];
          if (isFree("attention") && cellOf("attention") !== null && typeof due !== "string") {
            expect([context, index, cellOf("attention")]).toEqual([
              context,
              index,
              Number(due) < 45000 ? "overdue" : "",
            ]);
          }
          if (isFree("twice") && cellOf("twice") !== null && typeof people === "number") {
            expect([context, index, cellOf("twice")]).toEqual([context, index, people * 2]);
          }
        });
      };

      const typeInto = (row: number, id: number, value: CellValue) => {
        user.type(row, user.ids.indexOf(id), value);
        const isReport = reportKeys.some((key) => idOf.get(key) === id);
        rows[row].set(id, { value, typed: !(isReport && value === "") });
      };

      const acts: Record<string, () => void | Promise<void>> = {
        "type in a cell of the user's": () => {
          const ids = user.ids.filter(
            (id) => !reportKeys.some((key) => idOf.get(key) === id) && id !== idOf.get("gap")
          );
          if (rows.length === 0 || ids.length === 0) return;
          const id = ids[below(ids.length)];
          serial += 1;
          typeInto(
            below(rows.length),
            id,
            id === idOf.get("due") ? 44000 + below(2000) : `typed ${serial}`
          );
        },
        "type over a cell of the report's": () => {
          const keys = reportKeys.filter((key) => !deleted.has(key));
          if (rows.length === 0 || keys.length === 0) return;
          const id = Number(idOf.get(keys[below(keys.length)]));
          serial += 1;
          typeInto(below(rows.length), id, random() < 0.3 ? "" : `typed over ${serial}`);
        },
        "type another key": () => {
          if (rows.length < 3) return;
          const row = below(rows.length);
          serial += 1;
          typeInto(row, Number(idOf.get("gap")), `my own ${serial}`);
        },
        "sort rows": () => {
          const order = rows.map((_, index) => index);
          for (let last = order.length - 1; last > 0; last--) {
            const other = below(last + 1);
            [order[last], order[other]] = [order[other], order[last]];
          }
          user.reorder(order);
          rows = order.map((from) => rows[from]);
        },
        "insert a column": () => {
          const ids: (number | null)[] = user.ids.map((_, index) => index);
          ids.splice(below(ids.length + 1), 0, null);
          serial += 1;
          if (ids.length < 16) user.arrangeColumns(ids, `Mine ${serial}`);
        },
        "delete a column": () => {
          const at = below(user.ids.length);
          const id = user.ids[at];
          const key = [...idOf].find(([, one]) => one === id)?.[0];
          if (key === "gap" || user.ids.length < 5 || random() < 0.7) return;
          user.arrangeColumns(
            user.ids.map((_, index) => index).filter((index) => index !== at),
            ""
          );
          if (key) deleted.add(key);
          rows.forEach((row) => row.delete(id));
        },
        "move a column": () => {
          const order = user.ids.map((_, index) => index);
          const [moved] = order.splice(below(order.length), 1);
          order.splice(below(order.length + 1), 0, moved);
          user.arrangeColumns(order, "");
        },
        "rename a heading": () => {
          serial += 1;
          user.renameHeader(below(user.ids.length), `Renamed ${serial}`);
        },
        "rename the table": () => user.renameTable(`Plan_${(serial += 1)}`),
        "rename the sheet": () => user.renameSheet(`Plan ${(serial += 1)}`),
        "move the sheet": () => user.moveSheet(below(session.book.sheets.length)),
        "insert a row above the table": () => user.insertRow(-1),
        "insert a column left of the table": () => {
          if (user.area.left < 5) user.insertSheetColumn();
        },
        "insert a row in the table": () => {
          if (rows.length === 0 || rows.length > 40) return;
          const at = below(rows.length);
          user.insertRow(at);
          rows.splice(at, 0, new Map());
        },
        "delete a row": () => {
          if (rows.length < 3) return;
          const at = below(rows.length);
          user.deleteRow(at);
          rows.splice(at, 1);
        },
        "duplicate a row": () => {
          if (rows.length === 0 || rows.length > 40) return;
          const at = below(rows.length);
          user.duplicateRow(at);
          rows.splice(at + 1, 0, structuredClone(rows[at]));
        },
        filter: () => user.filter(() => random() < 0.5),
        "copy the sheet": () => {
          if (session.book.sheets.length < 8) user.copySheet();
        },
        "save and open again": async () => {
          if (random() < 0.7) return;
          const { name } = user.table;
          const bytes = await session.save();
          await closeSessions();
          session = await openBytes(bytes, "kept.xlsx");
          user = TableUser.of(session.book, name);
        },
      };
      const names = Object.keys(acts);

      let did: string[] = [];
      for (let edit = 0; edit < edits; edit++) {
        const name = names[below(names.length)];
        await acts[name]();
        did.push(name);
        if (random() < 0.6 && edit < edits - 1) continue;
        nextGaps();
        const outcome = await play(planWithGaps(gaps, `At refresh ${edit}`));
        expectRefresh();
        await check(did);
        expect(outcome.findings.filter(({ severity }) => severity === "error")).toEqual([]);
        const kept = await read();
        const keys = kept.actions?.map(({ cells }) => cells.gap);
        expect(keys).toEqual(expect.arrayContaining(gaps.map(([key]) => key)));
        did = [];
      }
    }, 60_000);
  }
);
