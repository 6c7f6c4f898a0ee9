import type { KeptRow } from "../../src/report/kept-tables";
import { serialDate } from "../../src/report/grid";
import { planState } from "../../src/report/oversight-plan-state";

const row = (cells: KeptRow["cells"]): KeptRow => ({ row: 7, cells });

it("counts open, overdue and unowned actions", () => {
  const actions = [
    row({
      key: "2: all",
      owner: "HR director",
      due: serialDate("2025-05-31"),
      status: "Under way",
    }),
    row({ key: "3: all", owner: "", due: "01/06/2025", status: "Not started" }),
    row({ key: "4: all", owner: " ", due: serialDate("2025-09-30"), status: "" }),
    row({ key: "5: all", owner: "", due: serialDate("2024-01-31"), status: "Done" }),
    row({ key: "8: all", owner: "", due: "in spring", status: "stopped" }),
  ];
  expect(planState({ actions }, "2025-06-01").actions).toEqual({ open: 3, overdue: 1, unowned: 2 });
  expect(planState({ actions }, "2025-06-02").actions?.overdue).toBe(2);
});

it("knows nothing where no action plan and no declarations are kept", () => {
  expect(planState({}, "2025-06-01")).toEqual({ published: null, actions: null });
  expect(planState({ actions: [] }, "2025-06-01").actions).toEqual({
    open: 0,
    overdue: 0,
    unowned: 0,
  });
});

it("says what is declared of the publication of the plan", () => {
  const declarations = [
    row({ key: "data", item: "Data return submitted", answer: "yes" }),
    row({
      key: "plan",
      item: "Action plan published",
      answer: "Yes",
      date: serialDate("2025-10-30"),
    }),
  ];
  expect(planState({ declarations }, "2025-06-01").published).toBe("Yes, 30 October 2025");
  const open = [row({ key: "plan", item: "Published action plan", answer: "", date: "" })];
  expect(planState({ declarations: open }, "2025-06-01").published).toBeNull();
});
