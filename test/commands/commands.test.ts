import { handWorkedBytes } from "../fixtures/hand-worked";
import { onViewWanted } from "../../src/excel/wanted-view";
import { openSession, type Session } from "../../workbench/session";

let session: Session;

beforeAll(async () => {
  session = await openSession({ bytes: handWorkedBytes(), fileName: "trust.xlsx" });
  await import("../../src/commands/commands");
});

afterAll(() => session.close());

it.each([
  ["ShowQuickCheck", "check"],
  ["ShowConvertToValues", "convert"],
])("ties the ribbon action %s to the pane", async (id, view) => {
  const completed = jest.fn();
  await session.actions.get(id)?.({ completed });
  expect(completed).toHaveBeenCalledTimes(1);
  const heard: string[] = [];
  const stop = onViewWanted((wanted) => heard.push(wanted));
  stop();
  expect(heard).toEqual([view]);
});

it("shows the pane where there is one", async () => {
  const showAsTaskpane = jest.spyOn(Office.addin, "showAsTaskpane").mockResolvedValue(undefined);
  await session.actions.get("ShowQuickCheck")?.({ completed: () => undefined });
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
});

it("ties the ribbon action to the code that writes the report", async () => {
  const action = session.actions.get("WriteReport");
  const before = session.book.toData().sheets.map(({ name }) => name);
  const completed = jest.fn();

  await action?.({ completed });

  expect(completed).toHaveBeenCalledTimes(1);
  const after = session.book.toData().sheets.map(({ name }) => name);
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after[before.length]).toBe("WRES Summary");
}, 30_000);
