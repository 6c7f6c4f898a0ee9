import { excelRun, inWords } from "../../src/excel/excel-run";
import { WorkbookMessage } from "../../src/excel/workbook-port";
import { closeSessions, open } from "./test-workbook";

afterEach(closeSessions);

const failure = async (work: (context: Excel.RequestContext) => Promise<unknown>) => {
  try {
    await excelRun(work);
  } catch (error) {
    return error as WorkbookMessage;
  }
  throw new Error("It did not fail.");
};

describe("errors of Excel", () => {
  it("reach the reader in words, without a code or the value of a cell", async () => {
    const session = await open([{ name: "Staff", rows: [["secret"]], own: { protected: true } }]);
    const refused = await failure(async (context) => {
      context.workbook.worksheets.getItem("Staff").getRange("A1").values = [["other"]];
      await context.sync();
    });
    expect(refused).toBeInstanceOf(WorkbookMessage);
    expect(refused.code).toBe("protected");
    expect(refused.message).not.toMatch(/AccessDenied|secret/);

    const gone = await failure(async (context) => {
      context.workbook.worksheets.getItem("Gone").activate();
      await context.sync();
    });
    expect(gone.code).toBe("not-found");

    const ragged = await failure(async (context) => {
      context.workbook.worksheets.add("New").getRange("A1:B1").values = [["only one"]];
      await context.sync();
    });
    expect(ragged.code).toBe("unexpected");
    expect(ragged.message).not.toMatch(/InvalidArgument|only one/);
    expect(session.host.batches.every(({ requestBytes }) => requestBytes > 0)).toBe(true);
  });

  it("tell a cell that is being edited", async () => {
    const session = await open([{ name: "Staff" }]);
    session.host.beginCellEdit();
    const error = await Excel.run(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
    }).catch((caught: unknown) => inWords(caught));
    expect(error).toBeInstanceOf(WorkbookMessage);
    expect((error as WorkbookMessage).code).toBe("excel-busy");
    expect((error as WorkbookMessage).message).toContain("Enter");
    session.host.endCellEdit();
  });

  it("wait for the end of a cell edit rather than fail", async () => {
    const session = await open([{ name: "Staff" }]);
    session.host.beginCellEdit();
    const names = excelRun(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
      return context.workbook.worksheets.items.map(({ name }) => name);
    });
    setTimeout(() => session.host.endCellEdit(), 20);
    expect(await names).toEqual(["Staff"]);
  });

  it("leave our own errors as they are", async () => {
    await open([{ name: "Staff" }]);
    const own = new WorkbookMessage("Cancelled.", "cancelled");
    await expect(
      excelRun(async () => {
        throw own;
      })
    ).rejects.toBe(own);
    const fault = new RangeError("a fault");
    expect(inWords(fault)).toBe(fault);
    expect(inWords(null)).toBeNull();
  });
});
