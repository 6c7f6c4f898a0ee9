import { trainingRoleOf } from "../../src/standard/training-roles";

describe("trainingRoleOf", () => {
  it.each(["Delegate", "participants", "ATTENDEE", "Learner", "External delegate"])(
    "%s takes part",
    (text) => expect(trainingRoleOf(text)).toBe("participant")
  );

  it.each([
    "Facilitator",
    "Co-facilitator",
    "Lead Trainer",
    "Guest speaker",
    "Course tutor",
    "Faculty",
    "Attended as facilitator",
    "Assessors",
  ])("%s teaches", (text) => expect(trainingRoleOf(text)).toBe("teacher"));

  it.each([
    "",
    "Nurse",
    "Practice tutor, ward 5",
    "Trainer of nurses",
    "Mentor",
    "Train the trainer",
  ])("%j is neither", (text) => expect(trainingRoleOf(text)).toBeNull());
});
