import {
  hasReached,
  interviewOutcomeOf,
  isPlainOffer,
  offerResponseOf,
  recruitmentStageOf,
  recruitmentStages,
  wasAppointed,
  type RecruitmentStage,
  type StageReached,
} from "../../standard/recruitment-stages";
import { readDay } from "../excel-date";
import type { CellValue } from "../found-region";
import { isInterviewHeader, isStatusDateHeader } from "../recognise/header-words";
import { mappedColumn, type MappedColumn } from "./mapped-column";
import type { ColumnRole, TableData } from "../recognised-table";
import { isBlank } from "../table-slice";
import { readYesOrNo } from "../yes-or-no";

/** How far an application came, as far as the WRES needs it. */
export interface Progress {
  shortlisted: boolean;
  appointed: boolean;
  /** True where an offer or post was declined or withdrawn. */
  declined: boolean;
  /** True where nothing tells whether the application was shortlisted ("Withdrawn"). */
  unclear: boolean;
  /** True where the words of its stage are not known, and no other column tells whether it was shortlisted. */
  unread: boolean;
  /** True where the words say that the application was turned down. */
  rejected: boolean;
  /** The furthest stage that the application is known to have come to. */
  furthest: RecruitmentStage;
  /** True where it has started, and nothing says that it did not after all. */
  started: boolean;
}

/** What the outcomes of a list say of appointments. */
export interface AppointmentWords {
  /** True where an outcome, a column or a date says that somebody was appointed. */
  appoints: boolean;
  /** True where an outcome says that an offer was declined or withdrawn. */
  declines: boolean;
  /** Its words for an offer whose end is not told, each once. */
  offers: readonly CellValue[];
}

/** Columns with a yes, a no or a date for one stage each. */
const stageColumns = ["applied", "shortlisted", "interviewed", "offered", "appointed"] as const;

/** At most this share of applications before shortlisting may have a shortlisting date for it to tell anything. */
const mostStrayDates = 0.05;

/** Reads how far the applications of a list came, from a stage column, from one column a stage, or both. */
export class ApplicationProgress {
  /** False where no column tells who was shortlisted. */
  readonly tellsShortlisting: boolean;
  /** False where no column tells who was appointed. */
  readonly tellsAppointment: boolean;
  readonly stage: MappedColumn<StageReached | null> | null;
  private readonly flags: { stage: RecruitmentStage; reached: MappedColumn<boolean> }[];
  private readonly shortlistingDate: readonly CellValue[] | null;
  private readonly appointmentDate: readonly CellValue[] | null;
  private readonly response: MappedColumn<"accepted" | "declined" | null> | null;
  /** Where the stage is the outcome of an interview: what its words say by themselves. */
  private readonly ownWords: MappedColumn<StageReached | null> | null;
  private offerAppoints = false;

  constructor(data: TableData, date1904: boolean) {
    const { columns } = data;
    const response = mappedColumn(data, "offerResponse", offerResponseOf);
    const responses = columns.offerResponse?.map((_, row) => response!.at(row)) ?? [];
    this.response = responses.some((answer) => answer !== null) ? response : null;
    const isOfInterview = isInterviewHeader(data.table.columns.stage?.header ?? "");
    const isToldLater = Boolean(columns.appointed) || responses.includes("accepted");
    this.stage = mappedColumn(data, "stage", (value) => {
      if (!isOfInterview) return recruitmentStageOf(value);
      const outcome = interviewOutcomeOf(value);
      return isToldLater && outcome?.furthest === "appointed"
        ? { ...outcome, furthest: "offered" }
        : outcome;
    });
    this.ownWords = isOfInterview ? mappedColumn(data, "stage", recruitmentStageOf) : null;
    this.flags = stageColumns.flatMap((stage) => {
      const reached = mappedColumn(data, stage, (value) => reads(value, stage, date1904));
      return reached ? [{ stage, reached }] : [];
    });
    const isOfStatus = isStatusDateHeader(data.table.columns.appointmentDate?.header ?? "");
    const isDated = !this.stage && !columns.appointed && !responses.includes("accepted");
    this.appointmentDate = isDated && !isOfStatus ? (columns.appointmentDate ?? null) : null;
    this.shortlistingDate = this.datesThatTell(data);
    this.tellsAppointment = Boolean(
      this.stage || columns.appointed || this.appointmentDate || this.response
    );
    this.tellsShortlisting = Boolean(
      this.stage || columns.shortlisted || columns.interviewed || this.shortlistingDate
    );
  }

  /**
   * The shortlisting dates, if they belong to the applicant. In some extracts they are the date of the
   * campaign, and stand beside applicants who were turned down before it.
   */
  private datesThatTell(data: TableData): readonly CellValue[] | null {
    const dates = data.columns.shortlistingDate;
    if (!dates || dates.every(isBlank)) return null;
    let before = 0;
    let stray = 0;
    for (let row = 0; row < dates.length; row++) {
      const stage = this.stage?.at(row);
      const known = stage
        ? stage.certain && !hasReached(stage, "shortlisted")
        : this.flags.some((flag) => flag.stage === "shortlisted" && !flag.reached.at(row));
      if (!known) continue;
      before++;
      if (!isBlank(dates[row])) stray++;
    }
    return stray <= before * mostStrayDates ? dates : null;
  }

  /** What the words of the rows say of appointments, before any is counted. */
  appointmentWords(rows: number): AppointmentWords {
    const words = { appoints: false, declines: false, offers: new Set<CellValue>() };
    const told = this.flags.some(({ stage }) => stage === "appointed") || this.appointmentDate;
    for (let row = 0; row < rows; row++) {
      const stage = this.stage?.at(row);
      const response = this.response?.at(row);
      words.declines ||= response === "declined";
      words.appoints ||= response === "accepted";
      if (stage?.furthest === "offered") {
        if (stage.outcome === "open") words.offers.add(this.stage!.valueAt(row));
        else words.declines = true;
      }
      words.appoints ||= Boolean(told) || (stage != null && wasAppointed(stage));
    }
    return { ...words, offers: [...words.offers] };
  }

  /** From now on an offer counts as an appointment: the list has no other word for one. */
  readOffersAsAppointments(): void {
    this.offerAppoints = true;
  }

  /** How far the application in a row came. Who reached a later stage has passed the earlier ones. */
  at(row: number): Progress {
    const stage = this.stageAt(row);
    let furthest = stage ? recruitmentStages.indexOf(stage.furthest) : 0;
    for (const flag of this.flags) {
      if (flag.reached.at(row)) {
        furthest = Math.max(furthest, recruitmentStages.indexOf(flag.stage));
      }
    }
    const response = this.response?.at(row) ?? null;
    if (response !== null) {
      const reachedBy = response === "accepted" ? "appointed" : "offered";
      furthest = Math.max(furthest, recruitmentStages.indexOf(reachedBy));
    }
    const reached: StageReached = {
      furthest: recruitmentStages[furthest],
      outcome: response === "declined" ? "declined" : (stage?.outcome ?? "open"),
      certain: true,
    };
    const appointed = this.appointmentDate
      ? !isBlank(this.appointmentDate[row])
      : wasAppointed(reached);
    const dated =
      this.shortlistingDate !== null &&
      !isBlank(this.shortlistingDate[row]) &&
      (stage === null ? !this.flags.some((flag) => flag.stage === "shortlisted") : !stage.certain);
    const shortlisted = appointed || hasReached(reached, "shortlisted") || dated;
    const least = appointed ? "appointed" : shortlisted ? "shortlisted" : "applied";
    return {
      shortlisted,
      appointed,
      furthest: hasReached(reached, least) ? reached.furthest : least,
      started: hasReached(reached, "started") && wasAppointed(reached),
      declined: hasReached(reached, "offered") && reached.outcome === "declined",
      unclear:
        !shortlisted &&
        stage !== null &&
        !stage.certain &&
        this.shortlistingDate === null &&
        !this.toldByFlags(row),
      unread:
        !shortlisted &&
        stage === null &&
        this.shortlistingDate === null &&
        this.stage !== null &&
        !isBlank(this.stage.valueAt(row)) &&
        !this.toldByFlags(row),
      rejected: stage?.outcome === "rejected",
    };
  }

  private stageAt(row: number): StageReached | null {
    const own = this.ownWords?.at(row);
    // "Unsuccessful" as the outcome of everybody tells no interview of those who were not shortlisted.
    const stage = own?.certain === false && this.toldByFlags(row) ? own : this.stage?.at(row);
    if (!stage) return null;
    return this.offerAppoints &&
      stage.furthest === "offered" &&
      isPlainOffer(this.stage!.valueAt(row))
      ? { ...stage, furthest: "appointed" }
      : stage;
  }

  private toldByFlags(row: number): boolean {
    return this.flags.some(({ stage, reached }) => stage === "shortlisted" && !reached.at(row));
  }
}

/** True for yes, for a date, and for words that name the stage or a later one. */
function reads(value: CellValue, stage: ColumnRole & RecruitmentStage, date1904: boolean): boolean {
  const flag = readYesOrNo(value, stage);
  if (flag !== "unreadable") return flag === true;
  if (typeof readDay(value, date1904) === "number") return true;
  const words = recruitmentStageOf(value);
  return words !== null && hasReached(words, stage) && words.outcome !== "declined";
}
