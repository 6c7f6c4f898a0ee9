import type { UnseenWorkbook } from "./unseen-workbook";
import { monthSheets } from "./workbooks/01-month-sheets";
import { threeRowsAPerson } from "./workbooks/02-three-rows-a-person";
import { executivesOnLocalPay } from "./workbooks/03-executives-on-local-pay";
import { tracApplications } from "./workbooks/04-trac-applications";
import { applicantsYesNo } from "./workbooks/05-applicants-yes-no";
import { caseLog } from "./workbooks/06-case-log";
import { trainingWithoutFlag } from "./workbooks/07-training-without-flag";
import { extractRunInMay } from "./workbooks/08-extract-run-in-may";
import { trainingAttendance } from "./workbooks/09-training-attendance";
import { filteredWithBoard } from "./workbooks/10-filtered-with-board";
import { csvExtract } from "./workbooks/11-csv-extract";
import { noDateAnywhere } from "./workbooks/12-no-date-anywhere";
import { noEthnicity } from "./workbooks/13-no-ethnicity";
import { runInMayOldStarters } from "./workbooks/14-run-in-may-old-starters";
import { monthsInAColumn } from "./workbooks/15-months-in-a-column";
import { staffOverSheets } from "./workbooks/16-staff-over-sheets";
import { sideBySide } from "./workbooks/17-side-by-side";
import { threeYearsWide } from "./workbooks/18-three-years-wide";
import { recruitmentCrossTable } from "./workbooks/19-recruitment-cross-table";
import { categoriesByBand } from "./workbooks/20-categories-by-band";
import { bandsSideBySide } from "./workbooks/21-bands-side-by-side";
import { countsLong } from "./workbooks/22-counts-long";
import { typedTwoByTwo } from "./workbooks/23-typed-two-by-two";
import { eventsAndBases } from "./workbooks/24-events-and-bases";
import { nationalReturn } from "./workbooks/25-national-return";
import { surveyMixedPercentages } from "./workbooks/26-survey-mixed-percentages";
import { surveyManagersAndColleagues } from "./workbooks/27-survey-managers-and-colleagues";
import { boardCounts } from "./workbooks/28-board-counts";
import { listAgainstCounts } from "./workbooks/29-list-against-counts";
import { percentagesOnly } from "./workbooks/30-percentages-only";
import { monthsWithSetting } from "./workbooks/31-months-with-setting";
import { categorySubtotals } from "./workbooks/32-category-subtotals";
import { groupsAcross } from "./workbooks/33-groups-across";
import { bandsThreeYears } from "./workbooks/34-bands-three-years";
import { headcountBesideFte } from "./workbooks/35-headcount-beside-fte";
import { suppressedCounts } from "./workbooks/36-suppressed-counts";
import { splitByGender } from "./workbooks/37-split-by-gender";
import { flagsInTheStaffList } from "./workbooks/38-flags-in-the-staff-list";
import { stageDates } from "./workbooks/39-stage-dates";
import { casesOverCounts } from "./workbooks/40-cases-over-counts";
import { disabilityTable } from "./workbooks/41-disability-table";
import { aRowAVacancy } from "./workbooks/42-a-row-a-vacancy";
import { surveyThreeYears } from "./workbooks/43-survey-three-years";
import { ratiosOnly } from "./workbooks/44-ratios-only";
import { boardListAlone } from "./workbooks/45-board-list-alone";
import { printedReport } from "./workbooks/46-printed-report";
import { applicationsCsv } from "./workbooks/47-applications-csv";
import { threeListsOneLog } from "./workbooks/48-three-lists-one-log";
import { datesOfEveryKind } from "./workbooks/49-dates-of-every-kind";
import { lettersThatAreNoEthnicity } from "./workbooks/50-letters-that-are-no-ethnicity";
import { lettersInTheCaseLog } from "./workbooks/51-letters-in-the-case-log";
import { numbersThatAreNoBand } from "./workbooks/52-numbers-that-are-no-band";
import { leavingDates } from "./workbooks/53-leaving-dates";
import { sharesOfAHeadcount } from "./workbooks/54-shares-of-a-headcount";
import { clusters } from "./workbooks/55-clusters";
import { threeGroupsOfWords } from "./workbooks/56-three-groups-of-words";
import { ownWordsForTraining } from "./workbooks/57-own-words-for-training";
import { fourDatesACase } from "./workbooks/58-four-dates-a-case";
import { bmeFirst } from "./workbooks/59-bme-first";
import { appointedAndNot } from "./workbooks/60-appointed-and-not";
import { joinedBands } from "./workbooks/61-joined-bands";
import { surveyWithBenchmarkRows } from "./workbooks/62-survey-with-benchmark-rows";
import { sumsByChance } from "./workbooks/63-sums-by-chance";
import { broadGroups } from "./workbooks/64-broad-groups";
import { modesAsLetters } from "./workbooks/65-modes-as-letters";
import { withheldAppointments } from "./workbooks/66-withheld-appointments";
import { womenAndMen } from "./workbooks/67-women-and-men";
import { bandsInRanges } from "./workbooks/68-bands-in-ranges";
import { broadGroupBeside } from "./workbooks/69-broad-group-beside";
import { monthNamesInAColumn } from "./workbooks/70-month-names-in-a-column";
import { monthNamesWithSetting } from "./workbooks/71-month-names-with-setting";
import { wardHeadings } from "./workbooks/81-ward-headings";
import { bilingualApplicants } from "./workbooks/82-bilingual-applicants";
import { globalMajority } from "./workbooks/83-global-majority";
import { fourQuarters } from "./workbooks/84-four-quarters";
import { everyFormalProcess } from "./workbooks/85-every-formal-process";
import { conductCases } from "./workbooks/86-conduct-cases";
import { trainingMatrix } from "./workbooks/87-training-matrix";
import { surveyDownload } from "./workbooks/88-survey-download";
import { metricsAcross } from "./workbooks/89-metrics-across";
import { boardInAttendance } from "./workbooks/90-board-in-attendance";
import { boardByYear } from "./workbooks/91-board-by-year";
import { monthInTheHeader } from "./workbooks/92-month-in-the-header";
import { countAndPercent } from "./workbooks/93-count-and-percent";
import { lettersWithAKey } from "./workbooks/94-letters-with-a-key";
import { bmeYesOrNo } from "./workbooks/95-bme-yes-or-no";
import { payByBand } from "./workbooks/96-pay-by-band";
import { leaversByBand } from "./workbooks/97-leavers-by-band";
import { besideThePopulation } from "./workbooks/98-beside-the-population";
import { attendances } from "./workbooks/99-attendances";
import { returnAsCsv } from "./workbooks/100-return-as-csv";
import { abbreviatedStaffGroups } from "./workbooks/101-abbreviated-staff-groups";
import { codesAndACoverSheet } from "./workbooks/102-codes-and-a-cover-sheet";
import { snapshotsUnderTwoHeaderRows } from "./workbooks/103-snapshots-under-two-header-rows";
import { census2021Words } from "./workbooks/104-census-2021-words";
import { joinersAndLeaversBeside } from "./workbooks/105-joiners-and-leavers-beside";
import { oneStatusAnApplicant } from "./workbooks/106-one-status-an-applicant";
import { funnelByCategory } from "./workbooks/107-funnel-by-category";
import { newStartersOnly } from "./workbooks/108-new-starters-only";
import { trackerOfAllCaseTypes } from "./workbooks/109-tracker-of-all-case-types";
import { stageReachedAndALeaver } from "./workbooks/110-stage-reached-and-a-leaver";
import { dataPackOnOneSheet } from "./workbooks/111-data-pack-on-one-sheet";
import { learningHistory } from "./workbooks/112-learning-history";
import { requestsForFunding } from "./workbooks/113-requests-for-funding";
import { registerWithAVacancy } from "./workbooks/114-register-with-a-vacancy";
import { boardPaperAppendix } from "./workbooks/115-board-paper-appendix";
import { surveyYearsAcross } from "./workbooks/116-survey-years-across";
import { surveyAnswersInBlocks } from "./workbooks/117-survey-answers-in-blocks";
import { surveyOfSeveralOrganisations } from "./workbooks/118-survey-of-several-organisations";
import { grievancesOnly } from "./workbooks/119-grievances-only";
import { otherTablesByEthnicity } from "./workbooks/120-other-tables-by-ethnicity";
import { scalesInPipes } from "./workbooks/121-scales-in-pipes";
import { twoSitesAndTheTrust } from "./workbooks/122-two-sites-and-the-trust";
import { establishmentWithVacancies } from "./workbooks/123-establishment-with-vacancies";
import { bandThenAndNow } from "./workbooks/124-band-then-and-now";
import { commissionerProfile } from "./workbooks/125-commissioner-profile";
import { cumulativeQuarters } from "./workbooks/126-cumulative-quarters";
import { ofWhichRows } from "./workbooks/127-of-which-rows";
import { flexibleWorking } from "./workbooks/128-flexible-working";
import { statusHistory } from "./workbooks/129-status-history";
import { closedCases } from "./workbooks/130-closed-cases";
import { liveAndClosed } from "./workbooks/131-live-and-closed";
import { rollingTwelveMonths } from "./workbooks/132-rolling-twelve-months";
import { mandatoryCompliance } from "./workbooks/133-mandatory-compliance";
import { programmesBesideLastYear } from "./workbooks/134-programmes-beside-last-year";
import { vacantSeats } from "./workbooks/135-vacant-seats";
import { termsOfOffice } from "./workbooks/136-terms-of-office";
import { surveyOf2020 } from "./workbooks/137-survey-of-2020";
import { positiveScores } from "./workbooks/138-positive-scores";
import { groupsAndAllBme } from "./workbooks/139-groups-and-all-bme";
import { twoPivots } from "./workbooks/140-two-pivots";
import { subtotalsInTheStaffList } from "./workbooks/141-subtotals-in-the-staff-list";
import { tabularPivot } from "./workbooks/142-tabular-pivot";
import { monthCodesInOneList } from "./workbooks/143-month-codes-in-one-list";
import { startersAndLeaversOnOwnSheets } from "./workbooks/144-starters-and-leavers-on-own-sheets";
import { doctorsOnAnotherSheet } from "./workbooks/145-doctors-on-another-sheet";
import { lineManagersFirst } from "./workbooks/146-line-managers-first";
import { quartersAndTheYearBefore } from "./workbooks/147-quarters-and-the-year-before";
import { reserveList } from "./workbooks/148-reserve-list";
import { ratioTheOtherWayRound } from "./workbooks/149-ratio-the-other-way-round";
import { aRowAnAllegation } from "./workbooks/150-a-row-an-allegation";
import { triageDecisions } from "./workbooks/151-triage-decisions";
import { broughtForward } from "./workbooks/152-brought-forward";
import { enrolmentStatus } from "./workbooks/153-enrolment-status";
import { ofWhichLeadership } from "./workbooks/154-of-which-leadership";
import { boardReturnTwoYears } from "./workbooks/155-board-return-two-years";
import { boardAndGovernors } from "./workbooks/156-board-and-governors";
import { averageBeforeYourOrg } from "./workbooks/157-average-before-your-org";
import { pulseSurvey } from "./workbooks/158-pulse-survey";
import { answersBesidePercentages } from "./workbooks/159-answers-beside-percentages";
import { bankStandard } from "./workbooks/160-bank-standard";

/** Workbooks as analysts keep them, each counted by hand. */
import { headcountOfNought } from "./workbooks/161-headcount-of-nought";
import { censusReplacesEsr } from "./workbooks/162-census-replaces-esr";
import { includeInWres } from "./workbooks/163-include-in-wres";
import { successfulAtShortlisting } from "./workbooks/164-successful-at-shortlisting";
import { consultantsInFull } from "./workbooks/165-consultants-in-full";
import { reporterAndReported } from "./workbooks/166-reporter-and-reported";
import { samePersonAs } from "./workbooks/167-same-person-as";
import { academicYears } from "./workbooks/168-academic-years";
import { studyLeaveNotTaken } from "./workbooks/169-study-leave-not-taken";
import { boardOfAGroup } from "./workbooks/170-board-of-a-group";
import { tracAndMedicalStaffing } from "./workbooks/171-trac-and-medical-staffing";
import { reportingYearsOfTheSurvey } from "./workbooks/172-reporting-years-of-the-survey";
import { differenceBesideTheScore } from "./workbooks/173-difference-beside-the-score";
import { pivotByAssignmentCategory } from "./workbooks/174-pivot-by-assignment-category";
import { minoritiesWithWhiteOthers } from "./workbooks/175-minorities-with-white-others";
import { boardNowAndInMarch } from "./workbooks/176-board-now-and-in-march";
import { returnWithCorrections } from "./workbooks/177-return-with-corrections";
import { calendarQuarters } from "./workbooks/178-calendar-quarters";
import { fundForRegisteredStaff } from "./workbooks/179-fund-for-registered-staff";
import { supersededSubmission } from "./workbooks/180-superseded-submission";
import { assignmentHistory } from "./workbooks/181-assignment-history";
import { panelScores } from "./workbooks/182-panel-scores";
import { monitoringKeptApart } from "./workbooks/183-monitoring-kept-apart";
import { partInTheCase } from "./workbooks/184-part-in-the-case";
import { formalBegan } from "./workbooks/185-formal-began";
import { waitingList } from "./workbooks/186-waiting-list";
import { coreSkillsFlag } from "./workbooks/187-core-skills-flag";
import { mainStaffGroups } from "./workbooks/188-main-staff-groups";
import { boardAndCommittees } from "./workbooks/189-board-and-committees";
import { furthestCode } from "./workbooks/190-furthest-code";
import { raceAndDisabilitySurvey } from "./workbooks/191-race-and-disability-survey";
import { everyAnswerOption } from "./workbooks/192-every-answer-option";
import { extractAdjustedSubmitted } from "./workbooks/193-extract-adjusted-submitted";
import { fromTriageToSanction } from "./workbooks/194-from-triage-to-sanction";
import { changeBesideEachYear } from "./workbooks/195-change-beside-each-year";
import { mappedPayScales } from "./workbooks/196-mapped-pay-scales";
import { boardByEthnicBackground } from "./workbooks/197-board-by-ethnic-background";
import { regionalPack } from "./workbooks/198-regional-pack";
import { rollingAverageRow } from "./workbooks/199-rolling-average-row";
import { delegatesByCourse } from "./workbooks/200-delegates-by-course";
import { internalAndExternalAdverts } from "./workbooks/201-internal-and-external-adverts";
import { labelsNotRepeated } from "./workbooks/202-labels-not-repeated";
import { logOfASharedService } from "./workbooks/203-log-of-a-shared-service";
import { hoursOfLearning } from "./workbooks/204-hours-of-learning";
import { doctorsBelowTheTotal } from "./workbooks/205-doctors-below-the-total";
import { contractTypesAcross } from "./workbooks/206-contract-types-across";
import { ambitionsBesideActuals } from "./workbooks/207-ambitions-beside-actuals";
import { nineMonthsSoFar } from "./workbooks/208-nine-months-so-far";
import { subsidiaryAndGroup } from "./workbooks/209-subsidiary-and-group";
import { fourListsOccupationCodes } from "./workbooks/210-four-lists-occupation-codes";

export const workbooks: UnseenWorkbook[] = [
  monthSheets,
  threeRowsAPerson,
  executivesOnLocalPay,
  tracApplications,
  applicantsYesNo,
  caseLog,
  trainingWithoutFlag,
  extractRunInMay,
  trainingAttendance,
  filteredWithBoard,
  csvExtract,
  noDateAnywhere,
  noEthnicity,
  runInMayOldStarters,
  monthsInAColumn,
  staffOverSheets,
  sideBySide,
  threeYearsWide,
  recruitmentCrossTable,
  categoriesByBand,
  bandsSideBySide,
  countsLong,
  typedTwoByTwo,
  eventsAndBases,
  nationalReturn,
  surveyMixedPercentages,
  surveyManagersAndColleagues,
  boardCounts,
  listAgainstCounts,
  percentagesOnly,
  monthsWithSetting,
  categorySubtotals,
  groupsAcross,
  bandsThreeYears,
  headcountBesideFte,
  suppressedCounts,
  splitByGender,
  flagsInTheStaffList,
  stageDates,
  casesOverCounts,
  disabilityTable,
  aRowAVacancy,
  surveyThreeYears,
  ratiosOnly,
  boardListAlone,
  printedReport,
  applicationsCsv,
  threeListsOneLog,
  datesOfEveryKind,
  lettersThatAreNoEthnicity,
  lettersInTheCaseLog,
  numbersThatAreNoBand,
  leavingDates,
  sharesOfAHeadcount,
  clusters,
  threeGroupsOfWords,
  ownWordsForTraining,
  fourDatesACase,
  bmeFirst,
  appointedAndNot,
  joinedBands,
  surveyWithBenchmarkRows,
  sumsByChance,
  broadGroups,
  modesAsLetters,
  withheldAppointments,
  womenAndMen,
  bandsInRanges,
  broadGroupBeside,
  monthNamesInAColumn,
  monthNamesWithSetting,
  wardHeadings,
  bilingualApplicants,
  globalMajority,
  fourQuarters,
  everyFormalProcess,
  conductCases,
  trainingMatrix,
  surveyDownload,
  metricsAcross,
  boardInAttendance,
  boardByYear,
  monthInTheHeader,
  countAndPercent,
  lettersWithAKey,
  bmeYesOrNo,
  payByBand,
  leaversByBand,
  besideThePopulation,
  attendances,
  returnAsCsv,
  abbreviatedStaffGroups,
  codesAndACoverSheet,
  snapshotsUnderTwoHeaderRows,
  census2021Words,
  joinersAndLeaversBeside,
  oneStatusAnApplicant,
  funnelByCategory,
  newStartersOnly,
  trackerOfAllCaseTypes,
  stageReachedAndALeaver,
  dataPackOnOneSheet,
  learningHistory,
  requestsForFunding,
  registerWithAVacancy,
  boardPaperAppendix,
  surveyYearsAcross,
  surveyAnswersInBlocks,
  surveyOfSeveralOrganisations,
  grievancesOnly,
  otherTablesByEthnicity,
  scalesInPipes,
  twoSitesAndTheTrust,
  establishmentWithVacancies,
  bandThenAndNow,
  commissionerProfile,
  cumulativeQuarters,
  ofWhichRows,
  flexibleWorking,
  statusHistory,
  closedCases,
  liveAndClosed,
  rollingTwelveMonths,
  mandatoryCompliance,
  programmesBesideLastYear,
  vacantSeats,
  termsOfOffice,
  surveyOf2020,
  positiveScores,
  groupsAndAllBme,
  twoPivots,
  subtotalsInTheStaffList,
  tabularPivot,
  monthCodesInOneList,
  startersAndLeaversOnOwnSheets,
  doctorsOnAnotherSheet,
  lineManagersFirst,
  quartersAndTheYearBefore,
  reserveList,
  ratioTheOtherWayRound,
  aRowAnAllegation,
  triageDecisions,
  broughtForward,
  enrolmentStatus,
  ofWhichLeadership,
  boardReturnTwoYears,
  boardAndGovernors,
  averageBeforeYourOrg,
  pulseSurvey,
  answersBesidePercentages,
  bankStandard,
  headcountOfNought,
  censusReplacesEsr,
  includeInWres,
  successfulAtShortlisting,
  consultantsInFull,
  reporterAndReported,
  samePersonAs,
  academicYears,
  studyLeaveNotTaken,
  boardOfAGroup,
  tracAndMedicalStaffing,
  reportingYearsOfTheSurvey,
  differenceBesideTheScore,
  pivotByAssignmentCategory,
  minoritiesWithWhiteOthers,
  boardNowAndInMarch,
  returnWithCorrections,
  calendarQuarters,
  fundForRegisteredStaff,
  supersededSubmission,
  assignmentHistory,
  panelScores,
  monitoringKeptApart,
  partInTheCase,
  formalBegan,
  waitingList,
  coreSkillsFlag,
  mainStaffGroups,
  boardAndCommittees,
  furthestCode,
  raceAndDisabilitySurvey,
  everyAnswerOption,
  extractAdjustedSubmitted,
  fromTriageToSanction,
  changeBesideEachYear,
  mappedPayScales,
  boardByEthnicBackground,
  regionalPack,
  rollingAverageRow,
  delegatesByCourse,
  internalAndExternalAdverts,
  labelsNotRepeated,
  logOfASharedService,
  hoursOfLearning,
  doctorsBelowTheTotal,
  contractTypesAcross,
  ambitionsBesideActuals,
  nineMonthsSoFar,
  subsidiaryAndGroup,
  fourListsOccupationCodes,
];
