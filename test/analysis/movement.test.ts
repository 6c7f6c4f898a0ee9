import { analyse } from "../../src/analysis/analyse";
import { noMovement } from "../../src/analysis/priorities";
import { defaultSettings } from "../../src/standard/settings";
import { answer } from "../report/rich-counts";
import { countsOf, staff, tally } from "./counts-of";

const before = "2024-03-31";

const recruitment = (white: number, bme: number) => [
  tally("shortlisted", [600, 400, 0]),
  tally("appointed", [white, bme, 0]),
];

describe("what became of the figures", () => {
  it("is counted over the figures of the whole organisation, shares of staff left out", () => {
    const year = (appointed: number, disciplined: number, board: number) => [
      ...recruitment(300, appointed),
      staff("clinical", "Band 5", [2000, 500, 0]),
      tally("disciplinary", [40, disciplined, 0]),
      tally("training", [800, 190, 0]),
      tally("board", [10, board, 0]),
    ];
    const { movement } = analyse(
      countsOf(
        [...year(190, 12, 1), ...year(60, 14, 3).map((one) => ({ ...one, period: before }))],
        {
          survey: [
            answer("7", "white", 60, { responses: null }),
            answer("7", "bme", 50, { responses: null }),
            answer("7", "white", 60, { responses: null, period: before, surveyYear: 2023 }),
            answer("7", "bme", 45, { responses: null, period: before, surveyYear: 2023 }),
          ],
        }
      ),
      defaultSettings
    );
    expect(movement).toEqual({
      narrowed: 1,
      widened: 0,
      turned: 0,
      couldBeChance: 1,
      notTested: 1,
      unchanged: 1,
      sentence:
        "Since 31 March 2024: 1 gap narrowed, 0 widened, 1 moved but could be chance, 1 could not be tested, 1 unchanged.",
    });
  });

  it("is of the latest snapshot of each indicator, and nothing without one before", () => {
    expect(analyse(countsOf(recruitment(170, 60)), defaultSettings).movement).toEqual(noMovement);
    const counts = countsOf(
      [...recruitment(100, 90), ...recruitment(170, 60).map((one) => ({ ...one, period: before }))],
      {
        survey: [
          answer("5", "white", 20, { period: "2026-03-31", surveyYear: 2025 }),
          answer("5", "bme", 30, { period: "2026-03-31", surveyYear: 2025 }),
          answer("5", "white", 20),
          answer("5", "bme", 31),
        ],
      }
    );
    expect(analyse(counts, defaultSettings).movement.sentence).toBe(
      "Since the snapshot before: 0 gaps narrowed, 0 widened, 1 turned to the other side, 1 moved but could be chance."
    );
  });
});
