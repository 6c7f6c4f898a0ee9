import {
  interviewOutcomeOf,
  offerResponseOf,
  hasReached,
  recruitmentStageOf,
  recruitmentStages,
  wasAppointed,
  type RecruitmentOutcome,
  type RecruitmentStage,
} from "../../src/standard/recruitment-stages";

const examples: [string, RecruitmentStage, RecruitmentOutcome, boolean][] = [
  ["Applied", "applied", "open", true],
  ["Application received", "applied", "open", true],
  ["Longlisted", "longlisted", "open", true],
  ["Shortlisted", "shortlisted", "open", true],
  ["Short-listed", "shortlisted", "open", true],
  ["SHORT_LISTED", "shortlisted", "open", true],
  ["Not shortlisted", "applied", "rejected", true],
  ["Unsuccessful at shortlisting", "applied", "rejected", true],
  ["Rejected at shortlisting", "applied", "rejected", true],
  ["Rejected - shortlisting", "applied", "rejected", true],
  ["Rejected", "applied", "rejected", false],
  ["Invited to interview", "shortlisted", "open", true],
  ["Interviewed", "interviewed", "open", true],
  ["Interview", "interviewed", "open", true],
  ["Rejected at interview", "interviewed", "rejected", true],
  ["Interviewed - not appointed", "interviewed", "rejected", true],
  ["Unsuccessful after interview", "interviewed", "rejected", true],
  ["Declined interview", "shortlisted", "withdrew", true],
  ["Did not attend interview", "shortlisted", "withdrew", true],
  ["Withdrew before shortlisting", "applied", "withdrew", true],
  ["Withdrawn after shortlisting", "shortlisted", "withdrew", true],
  ["Withdrew after interview", "interviewed", "withdrew", true],
  ["Withdrew", "applied", "withdrew", false],
  ["Withdrawn", "applied", "withdrew", false],
  ["Not appointed", "interviewed", "rejected", false],
  ["Reserve list", "interviewed", "open", true],
  ["Offered", "offered", "open", true],
  ["Conditional offer", "offered", "open", true],
  ["Offer declined", "offered", "declined", true],
  ["Declined offer", "offered", "declined", true],
  ["Declined", "offered", "declined", false],
  ["Offer withdrawn", "offered", "withdrew", true],
  ["Withdrew after offer", "offered", "withdrew", true],
  ["Appointed - withdrew", "offered", "withdrew", true],
  ["Offer accepted", "appointed", "open", true],
  ["Appointable, offered and accepted", "appointed", "open", true],
  ["Appointable", "interviewed", "open", true],
  ["Appointable, offered, declined", "offered", "declined", true],
  ["Offered, not accepted", "offered", "declined", true],
  ["Unconditional offer", "appointed", "open", true],
  ["Appointed", "appointed", "open", true],
  ["Started", "started", "open", true],
  ["Did not start", "offered", "withdrew", true],
];

describe("recruitmentStageOf", () => {
  it.each(examples)("%s: %s, %s", (words, furthest, outcome, certain) => {
    expect(recruitmentStageOf(words)).toEqual({ furthest, outcome, certain });
  });

  it.each(["", "Band 5", "Yes", 7, true, "Pending review of something"])(
    "%j names no stage",
    (value) => {
      expect(recruitmentStageOf(value)).toBeNull();
    }
  );

  it.each([
    ["Successful", "appointed", "open"],
    ["Selected", "offered", "open"],
    ["Pass", "interviewed", "open"],
    ["Unsuccessful", "interviewed", "rejected"],
    ["Not selected", "interviewed", "rejected"],
    ["Withdrew", "shortlisted", "withdrew"],
    ["Did not attend", "shortlisted", "withdrew"],
    ["Not shortlisted", "applied", "rejected"],
  ])("%j as the outcome of an interview: %s, %s", (words, furthest, outcome) => {
    expect(interviewOutcomeOf(words)).toEqual({ furthest, outcome, certain: true });
  });

  it.each(["", "Band 5", 7])("%j is no outcome of an interview", (value) => {
    expect(interviewOutcomeOf(value)).toBeNull();
  });

  it.each([
    ["Accepted", "accepted"],
    ["Offer accepted", "accepted"],
    ["Yes", "accepted"],
    ["Unconditional offer", "accepted"],
    ["Declined", "declined"],
    ["Not accepted", "declined"],
    ["Candidate withdrew", "declined"],
    ["No", "declined"],
    ["Awaiting reply", null],
    ["Conditional offer", null],
    ["", null],
  ])("%j as the answer to an offer: %s", (words, answer) => {
    expect(offerResponseOf(words)).toBe(answer);
  });

  it("counts a later stage as having passed the earlier ones", () => {
    const appointed = recruitmentStageOf("Appointed");
    if (!appointed) throw new Error("Appointed is a stage");
    for (const stage of recruitmentStages.slice(0, 6)) {
      expect(hasReached(appointed, stage)).toBe(true);
    }
    expect(hasReached(appointed, "started")).toBe(false);
  });

  it("keeps who declined or withdrew among the shortlisted, and out of the appointed", () => {
    for (const words of ["Offer declined", "Offer withdrawn", "Withdrew after interview"]) {
      const reached = recruitmentStageOf(words);
      if (!reached) throw new Error(`${words} is a stage`);
      expect(hasReached(reached, "shortlisted")).toBe(true);
      expect(wasAppointed(reached)).toBe(false);
    }
    for (const words of ["Offer accepted", "Appointed", "Started"]) {
      const reached = recruitmentStageOf(words);
      if (!reached) throw new Error(`${words} is a stage`);
      expect(wasAppointed(reached)).toBe(true);
    }
  });
});
