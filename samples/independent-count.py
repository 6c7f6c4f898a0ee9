"""Counts samples/wres-sample-trust.xlsx a second time, apart from the product.

    python3 samples/independent-count.py                                        prints the counts as JSON
    python3 samples/independent-count.py --check samples/independent-count.json  compares; exit 1 on a difference

Python's standard library only, reading the cells from the XML of the package. Nothing of the TypeScript is used:
the mapping tables and the counting below were written apart from it, from the counting rules of the standard and
the ethnic categories of the NHS Data Dictionary, so that an error would have to be made twice to go unseen.
"""

import json
import re
import sys
import zipfile
from collections import Counter, OrderedDict, defaultdict
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path
from xml.etree import ElementTree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"

SNAPSHOT = date(2025, 3, 31)
YEAR_FIRST = date(2024, 4, 1)
YEAR_LAST = date(2025, 3, 31)
GROUPS = ("white", "bme", "unknown")

UNKNOWN_TEXTS = {
    "",
    "z not stated",
    "not stated",
    "i do not wish to disclose my ethnic origin",
}
GROUP_OF_TEXT = {
    # As ESR prints them: a code, then words.
    "a white - british": "white",
    "b white - irish": "white",
    "c white - any other white background": "white",
    "ca white english": "white",
    "cp white polish": "white",
    "cx white mixed": "white",
    "cy white other european": "white",
    "d mixed - white & black caribbean": "bme",
    "e mixed - white & black african": "bme",
    "f mixed - white & asian": "bme",
    "g mixed - any other mixed background": "bme",
    "h asian or asian british - indian": "bme",
    "j asian or asian british - pakistani": "bme",
    "k asian or asian british - bangladeshi": "bme",
    "l asian or asian british - any other asian background": "bme",
    "le asian sri lankan": "bme",
    "m black or black british - caribbean": "bme",
    "n black or black british - african": "bme",
    "p black or black british - any other black background": "bme",
    "pc black nigerian": "bme",
    "r chinese": "bme",
    "s any other ethnic group": "bme",
    "sc filipino": "bme",
    # As the application form and the board register have them.
    "white - british": "white",
    "white - irish": "white",
    "white - any other white background": "white",
    "white british": "white",
    "white irish": "white",
    "any other white background": "white",
    "asian or asian british - indian": "bme",
    "asian or asian british - pakistani": "bme",
    "asian or asian british - bangladeshi": "bme",
    "asian or asian british - any other asian background": "bme",
    "mixed - white & black caribbean": "bme",
    "mixed - white & black african": "bme",
    "mixed - white & asian": "bme",
    "mixed - any other mixed background": "bme",
    "black or black british - caribbean": "bme",
    "black or black british - african": "bme",
    "black or black british - any other black background": "bme",
    "other ethnic group - chinese": "bme",
    "other ethnic group - any other ethnic group": "bme",
}

SECTION_OF_STAFF_GROUP = {
    "Administrative and Clerical": "non-clinical",
    "Estates and Ancillary": "non-clinical",
    "Add Prof Scientific and Technic": "clinical",
    "Additional Clinical Services": "clinical",
    "Allied Health Professionals": "clinical",
    "Healthcare Scientists": "clinical",
    "Nursing and Midwifery Registered": "clinical",
    "Medical and Dental": "medical",
}
SECTIONS = ("non-clinical", "clinical", "medical")

BAND_OF_GRADE_CODE = {
    "01": "Band 1", "02": "Band 2", "03": "Band 3", "04": "Band 4", "05": "Band 5", "06": "Band 6",
    "07": "Band 7", "08": "Band 8a", "09": "Band 8b", "10": "Band 8c", "11": "Band 8d", "12": "Band 9",
}
BAND_OF_GRADE_NAME = {
    "Very Senior Manager": "VSM",
    "Consultant": "Consultants",
    "Specialty Doctor": "Non-consultant career grade",
    "Associate Specialist": "Non-consultant career grade",
    "Foundation Year 1": "Trainee grades",
    "Foundation Year 2": "Trainee grades",
    "Specialty Registrar": "Trainee grades",
    "Trust Grade Doctor": "Other",
}
AFC_BANDS = ["Under Band 1"] + [f"Band {n}" for n in range(1, 8)] + [
    "Band 8a", "Band 8b", "Band 8c", "Band 8d", "Band 9", "VSM",
]
MEDICAL_GRADES = ["Consultants", "Non-consultant career grade", "Trainee grades", "Other"]

OUTSIDE_THE_WORKFORCE = {"Bank": "bank", "Honorary": "honorary", "Agency": "agency"}
SHORTLISTED_STAGES = {"Shortlisted", "Interviewed", "Offered", "Offer declined", "Appointed", "Started"}
APPOINTED_STAGES = {"Appointed", "Started"}


# Reading ------------------------------------------------------------------------------------------------------


def read_sheets(path):
    """Every sheet of the package as {name: {(row, column): value}}, both counted from 1."""
    with zipfile.ZipFile(path) as package:
        shared = [
            "".join(text.text or "" for text in item.iter(MAIN + "t"))
            for item in ElementTree.fromstring(package.read("xl/sharedStrings.xml")).iter(MAIN + "si")
        ]
        targets = {
            relation.get("Id"): relation.get("Target")
            for relation in ElementTree.fromstring(package.read("xl/_rels/workbook.xml.rels"))
        }
        sheets = OrderedDict()
        for sheet in ElementTree.fromstring(package.read("xl/workbook.xml")).iter(MAIN + "sheet"):
            part = "xl/" + targets[sheet.get(RELATION + "id")].lstrip("/").removeprefix("xl/")
            sheets[sheet.get("name")] = read_cells(package.read(part), shared)
        return sheets


def read_cells(xml, shared):
    cells = {}
    for cell in ElementTree.fromstring(xml).iter(MAIN + "c"):
        value = cell.find(MAIN + "v")
        if value is None or value.text is None:
            continue
        kind = cell.get("t", "n")
        if kind == "s":
            content = shared[int(value.text)]
        elif kind == "n":
            content = float(value.text)
        else:
            content = value.text
        letters, row = re.match(r"([A-Z]+)(\d+)$", cell.get("r")).groups()
        column = 0
        for letter in letters:
            column = column * 26 + ord(letter) - 64
        cells[(int(row), column)] = content
    return cells


def records(cells, *needed):
    """The rows below the first row that holds all the needed headers, each as {header: value}."""
    rows = defaultdict(dict)
    for (row, column), value in cells.items():
        rows[row][column] = value
    for number in sorted(rows):
        headers = {column: text for column, text in rows[number].items()}
        if set(needed) <= set(headers.values()):
            return [
                {name: rows[below].get(column, "") for column, name in headers.items()}
                for below in sorted(rows)
                if below > number
            ]
    raise SystemExit(f"No row holds the headers {', '.join(needed)}.")


# Mapping ------------------------------------------------------------------------------------------------------


def group_of(text):
    """white, bme or unknown; what no table can place is unknown as well, and is listed apart."""
    return placed(text) or "unknown"


def placed(text):
    words = " ".join(str(text).split()).lower()
    return "unknown" if words in UNKNOWN_TEXTS else GROUP_OF_TEXT.get(words)


def person_key(value):
    """One key for 12345678, "12345678", "12345678-2" and numbers that have lost their leading zeros."""
    text = str(int(value)) if isinstance(value, float) else str(value).strip()
    return text.split("-")[0].zfill(8)


def day(value):
    if value == "":
        return None
    if isinstance(value, float):
        return date(1899, 12, 30) + timedelta(days=int(value))
    dd, mm, yyyy = value.split("/")
    return date(int(yyyy), int(mm), int(dd))


def in_year(when):
    return when is not None and YEAR_FIRST <= when <= YEAR_LAST


def band_of(pay_scale):
    for part in str(pay_scale).split("|"):
        code = re.match(r"^X[RN](\d\d)$", part)
        if code:
            return BAND_OF_GRADE_CODE.get(code.group(1))
        if part in BAND_OF_GRADE_NAME:
            return BAND_OF_GRADE_NAME[part]
    return None


# Counting -----------------------------------------------------------------------------------------------------


def count_workforce(rows):
    """The people of the snapshot, {key: {group, section, band}}, and what was left out on the way."""
    removed = Counter()
    kept = OrderedDict()
    for row in rows:
        reason = OUTSIDE_THE_WORKFORCE.get(row["Assignment Category"])
        if reason:
            removed[reason] += 1
            continue
        kept.setdefault(person_key(row["Employee Number"]), []).append(row)

    people = {}
    for key, assignments in kept.items():
        primary = [row for row in assignments if row["Primary Assignment"] == "Y"]
        chosen = primary[0] if primary else max(assignments, key=lambda row: row["FTE"])
        removed["further assignments and duplicates"] += len(assignments) - 1
        band = band_of(chosen["Pay Scale"])
        section = SECTION_OF_STAFF_GROUP.get(chosen["Staff Group"])
        if section is None and band in MEDICAL_GRADES:
            section = "medical"
        people[key] = {
            "group": group_of(chosen["Ethnic Origin"]),
            "text": chosen["Ethnic Origin"],
            "section": section,
            "band": band,
            "grade": chosen["Pay Scale"],
            "start": day(chosen["Latest Start Date"]),
        }
    return people, removed


def count_recruitment(rows, include_overseas):
    shortlisted, appointed = Counter(), Counter()
    outside = 0
    for row in rows:
        if not include_overseas and row["Recruitment Type"] == "International":
            continue
        stage = row["Stage"]
        withdrew_late = stage == "Withdrew" and row["Shortlisting Date"] != ""
        if stage not in SHORTLISTED_STAGES and not withdrew_late:
            continue
        when = day(row["Shortlisting Date"]) or day(row["Closing Date"]) or day(row["Offer Date"])
        if not in_year(when):
            outside += 1
            continue
        group = group_of(row["Ethnic Origin"])
        shortlisted[group] += 1
        if stage in APPOINTED_STAGES:
            appointed[group] += 1
    return shortlisted, appointed, outside


def count_events(rows, workforce):
    """Distinct people with an event, by group; how many people; how many of them are not in the workforce.

    Neither the case log nor the training record has an ethnicity of its own, so a leaver's is unknown.
    """
    keys = {person_key(row["Employee Number"]) for row in rows}
    events = Counter(workforce[key]["group"] if key in workforce else "unknown" for key in keys)
    return events, len(keys), sum(1 for key in keys if key not in workforce)


def disciplinary(row):
    return row["Case Type"] == "Disciplinary" and row["Stage"] == "Formal" and in_year(
        day(row["Date Formal Investigation Opened"])
    )


def further_training(row):
    return row["Mandatory"] == "N" and row["Completion Status"] == "Completed" and in_year(
        day(row["Completion Date"])
    )


# Results ------------------------------------------------------------------------------------------------------


def figures(events, base):
    return {"events": events, "base": base, "rate": events / base if base else None}


def result(indicator, part, events, bases, measure, direction, value, shortfall):
    return {
        "indicator": indicator,
        "period": SNAPSHOT.isoformat(),
        "part": part,
        **{group: figures(events[group], bases[group]) for group in GROUPS},
        "measure": measure,
        "direction": direction,
        "value": value,
        "shortfall": shortfall,
    }


def share_result(part, heads, section):
    """Indicator 1: heads of a cell; a band is short by the BME heads that its section's share would bring."""
    total = sum(heads.values())
    shortfall = None
    if section is not None:
        shortfall = float(max(Fraction(total * section["bme"], sum(section.values())) - heads["bme"], 0))
    return result(
        "1", part, heads, dict.fromkeys(GROUPS, total), "percent", None, 100 * heads["bme"] / total, shortfall
    )


def heads_of(people):
    counts = Counter(person["group"] for person in people)
    return {group: counts[group] for group in GROUPS}


def indicator_1(people):
    results = []
    for section in SECTIONS:
        members = [person for person in people if person["section"] == section]
        whole = heads_of(members)
        for band in MEDICAL_GRADES if section == "medical" else AFC_BANDS:
            heads = heads_of(person for person in members if person["band"] == band)
            if sum(heads.values()):
                results.append(share_result(f"{section}: {band}", heads, whole))
        results.append(share_result(section, whole, None))
    results.append(share_result("all", heads_of(people), None))
    return results


def relative_likelihood(indicator, part, events, bases):
    """Indicators 2 to 4, with the ratio in the direction that each is defined in."""
    white = Fraction(events["white"], bases["white"])
    bme = Fraction(events["bme"], bases["bme"])
    known = Fraction(events["white"] + events["bme"], bases["white"] + bases["bme"])
    if indicator == "3":
        value, direction = bme / white, "bme/white"
        gap = events["bme"] - bases["bme"] * white if bme >= white else events["white"] - bases["white"] * bme
    else:
        value, direction = white / bme, "white/bme"
        behind, ahead = ("bme", white) if bme <= white else ("white", bme)
        level = known if indicator == "2" else ahead
        gap = bases[behind] * level - events[behind]
    return result(
        indicator,
        part,
        {group: events[group] for group in GROUPS},
        {group: bases[group] for group in GROUPS},
        "ratio",
        direction,
        float(value),
        float(max(gap, 0)),
    )


def indicator_9(part, members, workforce):
    board = Counter(group_of(member["Ethnic Origin"]) for member in members)
    seats = len(members)
    share = Fraction(workforce["bme"], sum(workforce.values()))
    points = 100 * (Fraction(board["bme"], seats) - share)
    short = seats * share - board["bme"]
    return result(
        "9",
        part,
        {group: board[group] for group in GROUPS},
        dict.fromkeys(GROUPS, seats),
        "points",
        None,
        float(points),
        float(max(short, 0)),
    )


def main_count(path):
    sheets = read_sheets(path)
    staff = records(sheets["ESR Staff List"], "Employee Number", "Ethnic Origin", "Pay Scale")
    applications = records(sheets["Trac Applications"], "Applicant ID", "Stage")
    cases = records(sheets["ER Cases"], "Employee Number", "Case Type")
    training = records(sheets["OLM Training"], "Employee Number", "Course")
    board = records(sheets["Board"], "Role", "Voting")

    workforce, removed = count_workforce(staff)
    bases = heads_of(workforce.values())

    results = indicator_1(list(workforce.values()))
    outside = {}
    for part, include_overseas in (("all", True), ("all; without overseas recruitment", False)):
        shortlisted, appointed, outside[part] = count_recruitment(applications, include_overseas)
        results.append(relative_likelihood("2", part, appointed, shortlisted))
    matching = {}
    for indicator, rows, counts in (("3", cases, disciplinary), ("4", training, further_training)):
        events, people, unmatched = count_events([row for row in rows if counts(row)], workforce)
        matching[indicator] = {"people": people, "unmatched": unmatched}
        results.append(relative_likelihood(indicator, "all", events, bases))
    for part, members in (
        ("board", board),
        ("voting", [member for member in board if member["Voting"] == "Y"]),
        ("executive", [member for member in board if member["Executive / Non-executive"] == "Executive"]),
    ):
        results.append(indicator_9(part, members, bases))

    return {
        "file": path.name,
        "period": SNAPSHOT.isoformat(),
        "rows": {
            "staff": len(staff),
            "applicants": len(applications),
            "cases": len(cases),
            "training": len(training),
            "board": len(board),
        },
        "staffBridge": {
            "rows": len(staff),
            "removed": dict(sorted(removed.items())),
            "people": len(workforce),
        },
        "startersAfterSnapshot": sum(1 for person in workforce.values() if person["start"] > SNAPSHOT),
        "unmappedEthnicity": count_texts(
            person["text"] for person in workforce.values() if placed(person["text"]) is None
        ),
        "unmappedGrades": count_texts(
            person["grade"] for person in workforce.values() if person["band"] is None
        ),
        "shortlistedOutsideYear": outside["all"],
        "matching": matching,
        "results": results,
    }


def count_texts(texts):
    return dict(sorted(Counter(texts).items()))


def differences(found, expected, place=""):
    """Every place where the two differ, in words; numbers may differ in the last bits."""
    if isinstance(found, dict) and isinstance(expected, dict):
        for key in sorted(set(found) | set(expected)):
            yield from differences(found.get(key), expected.get(key), f"{place}/{key}")
    elif isinstance(found, list) and isinstance(expected, list) and len(found) == len(expected):
        for index, (one, other) in enumerate(zip(found, expected)):
            yield from differences(one, other, f"{place}/{index}")
    elif isinstance(found, float) and isinstance(expected, (int, float)):
        if abs(found - expected) > 1e-12 * max(1, abs(expected)):
            yield f"{place}: counted {found}, file says {expected}"
    elif found != expected:
        yield f"{place}: counted {found!r}, file says {expected!r}"


def run(arguments):
    counted = main_count(Path(__file__).with_name("wres-sample-trust.xlsx"))
    if not arguments:
        print(json.dumps(counted, indent=2))
        return 0
    if len(arguments) == 2 and arguments[0] == "--check":
        expected = json.loads(Path(arguments[1]).read_text(encoding="utf-8"))
        found = list(differences(counted, expected))
        print("\n".join(found) if found else f"{arguments[1]} agrees with the workbook.")
        return 1 if found else 0
    print("Usage: python3 independent-count.py [--check independent-count.json]", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
