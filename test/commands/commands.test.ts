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
  ["RefreshReport", "refresh"],
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
