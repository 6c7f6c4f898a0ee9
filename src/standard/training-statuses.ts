/** What a status of a training record says of whether the person took it up, or was given it. */
export type TakingUp = "taken up" | "not taken up" | "unclear";

/**
 * Words of statuses in booking, attendance and approval columns, in order; the first one found decides. What
 * was refused, is still open or only booked is no access to training; who failed an assessment took part.
 */
const statusWords: readonly (readonly [words: RegExp, says: TakingUp])[] = [
  [
    /\b(did not|didn ?t|not|never|failed to|unable to|could not|cannot|no longer) (yet |been |be |fully )*(attend|complet|start|take|taken|approv|fund|support|grant|agree|accept|award|authori[sz]|eligible|select|successful|progress|proceed|confirm|enrol|booked|recommend|required|releas|achiev)/,
    "not taken up",
  ],
  [/\b(un|dis)(approv|success|support|fund|authori[sz])/, "not taken up"],
  [
    /\bdna(s|ed)?\b|\bno ?show\b|\babsent\b|\bnon ?attend|\bnon ?complet|\bincomplete\b/,
    "not taken up",
  ],
  [/\bcancel|\bwithdr|\bdeclin|\breject|\brefus|\bturned down\b|\bdenied\b/, "not taken up"],
  [
    /\bpending\b|\bawait|\bwait|\bon hold\b|\bdefer|\bpostpon|\brescheduled\b|\bunder (review|consideration)\b|\btb[ac]\b|\bto be (confirmed|agreed|decided)\b|\bdraft\b|\bundecided\b|\bprovisional/,
    "not taken up",
  ],
  [
    /\bbooked\b|\benroll?(ed)?\b|\bregistered\b|\binvited\b|\bplanned\b|\bscheduled\b|\breserve|\brequested\b|\bsubmitted\b|\bapplied\b|\bnominated\b|\bnot\b/,
    "not taken up",
  ],
  [
    /\battend|\bcomplet|\bachiev|\bpass|\bfail|\bin progress\b|\bongoing\b|\bstarted\b|\bapprov|\bgranted\b|\bfunded\b|\bsupported\b|\bagreed\b|\baccepted\b|\bawarded\b|\bauthori[sz]ed\b|\bsuccessful\b|\bpresent\b|\btaken up\b|\bfinished\b|\bqualified\b|\bcompetent\b/,
    "taken up",
  ],
];

/** What a text of a status column says; "unclear" where none of its words is known. */
export function takingUpOf(status: string): TakingUp {
  const plain = status
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  return statusWords.find(([words]) => words.test(plain))?.[1] ?? "unclear";
}
