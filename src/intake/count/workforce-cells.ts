import { ethnicCategories, groupOf } from "../../standard/ethnic-categories";
import { medicalGrades, payBands, sections, type Section } from "../../standard/pay-bands";
import { sectionOf } from "../../standard/staff-groups";
import type { Measure, Tally } from "../counts";
import { countText } from "../finding-list";
import type { CellValue } from "../found-region";
import type { StaffRows } from "./staff-rows";

const sectionNames: readonly (Section | null)[] = [...sections, null];
const bandNames: readonly (string | null)[] = [...payBands, ...medicalGrades, null];
const categoryCodes = ethnicCategories.map(({ code }) => code);

const medical = sectionNames.indexOf("medical");
const noSection = sectionNames.indexOf(null);
const noBand = bandNames.indexOf(null);
const blankEthnicity = categoryCodes.indexOf("blank");

/** What could not be placed, with the texts that people are counted under. */
export interface UnplacedStaff {
  people: number;
  unknownEthnicity: number;
  ethnicities: Map<CellValue, number>;
  /** Grades in no band row: not recognised, or not a grade of the person's section. */
  grades: Map<CellValue, number>;
  /** Staff groups (or occupation codes) that name no section. */
  staffGroups: Map<CellValue, number>;
}

/** People by section, band and ethnic category. */
export class WorkforceCells {
  private readonly people = new Int32Array(
    sectionNames.length * bandNames.length * categoryCodes.length
  );

  /** Adds a person to the cell of each of the places that `add` noted. */
  addAt(places: Int32Array): void {
    for (let at = 0; at < places.length; at++) this.people[places[at]]++;
  }

  /**
   * Adds a person for each of the rows. A medical grade puts a person in the medical section. `places`, as long
   * as the rows, takes down the cell of each: finding it again would take as long as the counting.
   */
  add(rows: StaffRows, counted: Int32Array, places?: Int32Array): UnplacedStaff {
    const { ethnicity, band, staffGroup, occupationCode } = rows;
    const categoryOfNumber: number[] = [];
    const bandOfNumber: { band: number; medical: boolean }[] = [];
    const sectionOfNumbers: number[][] = [];
    const peopleByEthnicity: number[] = [];
    const unplacedByGrade: number[] = [];
    const unplacedByGroup: number[] = [];
    const unplacedByCode: number[] = [];

    for (let at = 0; at < counted.length; at++) {
      const row = counted[at];

      const ethnicityNumber = ethnicity ? ethnicity.numberAt(row) : 0;
      while (ethnicityNumber >= categoryOfNumber.length) {
        categoryOfNumber.push(
          ethnicity
            ? categoryCodes.indexOf(ethnicity.results[categoryOfNumber.length])
            : blankEthnicity
        );
        peopleByEthnicity.push(0);
      }
      peopleByEthnicity[ethnicityNumber]++;

      const bandNumber = band ? band.numberAt(row) : 0;
      while (bandNumber >= bandOfNumber.length) {
        const mapped = band ? band.results[bandOfNumber.length] : null;
        bandOfNumber.push({
          band: bandNames.indexOf(mapped?.band ?? null),
          medical: mapped?.medical ?? false,
        });
        unplacedByGrade.push(0);
      }
      const ofBand = bandOfNumber[bandNumber];

      const groupNumber = staffGroup ? staffGroup.numberAt(row) : 0;
      const codeNumber = occupationCode ? occupationCode.numberAt(row) : 0;
      const byCode = (sectionOfNumbers[groupNumber] ??= []);
      let section = (byCode[codeNumber] ??= sectionNames.indexOf(
        sectionOf(
          staffGroup ? staffGroup.results[groupNumber] : null,
          occupationCode ? occupationCode.results[codeNumber] : null
        )
      ));
      if (ofBand.medical) section = medical;
      const inBand = section === medical && !ofBand.medical ? noBand : ofBand.band;

      if (inBand === noBand) unplacedByGrade[bandNumber]++;
      if (section === noSection) {
        if (staffGroup) unplacedByGroup[groupNumber] = (unplacedByGroup[groupNumber] ?? 0) + 1;
        else unplacedByCode[codeNumber] = (unplacedByCode[codeNumber] ?? 0) + 1;
      }
      const place =
        (section * bandNames.length + inBand) * categoryCodes.length +
        categoryOfNumber[ethnicityNumber];
      this.people[place]++;
      if (places) places[at] = place;
    }

    const unplaced: UnplacedStaff = {
      people: counted.length,
      unknownEthnicity: 0,
      ethnicities: new Map(),
      grades: textsOf(unplacedByGrade, band?.values),
      staffGroups: textsOf(
        staffGroup ? unplacedByGroup : unplacedByCode,
        (staffGroup ?? occupationCode)?.values
      ),
    };
    peopleByEthnicity.forEach((people, number) => {
      const code = categoryCodes[categoryOfNumber[number]];
      if (groupOf(code) === "unknown") unplaced.unknownEthnicity += people;
      if (code === "unmapped" && people > 0 && ethnicity) {
        countText(unplaced.ethnicities, ethnicity.values[number], people);
      }
    });
    return unplaced;
  }

  /** The tallies that are not empty, in the order of sections and bands. */
  tallies(period: string, measure: Measure = "workforce"): Tally[] {
    const tallies: Tally[] = [];
    sectionNames.forEach((section, s) =>
      bandNames.forEach((band, b) => {
        const people: Tally["people"] = {};
        categoryCodes.forEach((code, c) => {
          const count = this.people[(s * bandNames.length + b) * categoryCodes.length + c];
          if (count > 0) people[code] = count;
        });
        if (Object.keys(people).length > 0) {
          tallies.push({ measure, period, section, band, overseas: null, people });
        }
      })
    );
    return tallies;
  }
}

function textsOf(
  counts: readonly (number | undefined)[],
  values: readonly CellValue[] | undefined
): Map<CellValue, number> {
  const texts = new Map<CellValue, number>();
  counts.forEach((count, number) => {
    if (count) countText(texts, values?.[number] ?? "", count);
  });
  return texts;
}
