import { handWorkedBytes } from "../fixtures/hand-worked";
import { openSession, type Session } from "../../workbench/session";

let session: Session;

beforeAll(async () => {
  session = await openSession({ bytes: handWorkedBytes(), fileName: "trust.xlsx" });
  await import("../../src/commands/commands");
});

afterAll(() => session.close());

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
