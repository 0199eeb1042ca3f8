"""Writes the made-up survey of `examples/mapping/`, with the dirt of real ones: `python survey.py FOLDER`.

Bodies, initiatives, persons and addresses are invented.
"""

import csv
import datetime
import pathlib
import sys

import openpyxl

GROUPS = ["The activity", "", "", "", "", "What it serves", "", "", "", "How it goes", "", "", "", "", "About you", ""]
HEADINGS = [
    "Name of the activity", "What is it?", "Lead body", "Partner bodies", "Short description",
    "WSIS action lines", "SDGs", "Countries where it works", "Website",
    "Status", "Start", "Budget (USD)", "Open to joint work?", "Gaps and challenges",
    "Contact person", "Remarks",
]
RURAL, SKILLS, SCIENCE, HEALTH, COASTS = (
    "Office for Rural Connectivity", "Agency for Digital Skills", "Commission on Open Science",
    "Fund for Public Health Data", "Union of Coastal Cities",
)
D = datetime.date
# One row for each activity, in the order of the headings; the last two columns are added below.
ROWS = [
    ["Village Fibre Programme", "Programme", RURAL, SKILLS, "Brings fibre to villages that no operator serves.", "C2", "9; 10", "Kenya, Uganda", "https://fibre.example/", "Running", D(2021, 3, 1), "1-10 million", "yes", "Masts need power where there is no grid."],
    ["Community Network Fund", "Mechanism", RURAL, "", "Grants for networks that villages own and run.", "C2, C6", "9", "Kenya; Tanzania", "https://fund.rural.example/", "Running", D(2022, 6, 15), "under 1 million", "Yes", ""],
    ["School Connectivity Map", "Platform", RURAL, SCIENCE, "Shows which schools have a connection, and how fast it is.", "C2; C3; C7", "4, 9", "Côte d'Ivoire\nSenegal", "schools.example", "Running", D(2020, 1, 20), "under 1 million", "oui", "Data of private schools is missing."],
    ["Rural Spectrum Dialogue", "Initiative", RURAL, "", "Regulators agree how small operators can use spectrum.", "C6", "9", "KEN, UGA, RWA", "", "Planned", D(2026, 9, 1), "", "yes", ""],
    ["Last Mile Power Pact", "Initiative", RURAL, COASTS, "Shares solar power between clinics, schools and masts.", "C2", "7; 9", "Viet Nam", "https://power.example/pact", "Running", D(2023, 2, 11), "1-10 million", "no", "Batteries fail in the heat."],
    ["Radio and Internet Together", "Initiative", RURAL, "", "Local radio stations answer questions that people find no answer to online.", "C9; C8", "16", "Mali, Burkina Faso", "", "Completed", D(2018, 5, 7), "under 1 million", "no", ""],
    ["Gender and Access Count", "Programme", RURAL, SKILLS, "Counts who has a phone, and who may use it.", "C3 / C10", "5", "India; Bangladesh; Nepal", "https://count.example/", "Running", D(2019, 11, 3), "under 1 million", "да", "Interviewers need women colleagues."],
    ["Backhaul Exchange", "Mechanism", RURAL, "", "Operators trade capacity between regions.", "C2", "9", "Brazil", "", "Paused", D(2022, 4, 1), "over 10 million", "no", ""],
    ["First Steps Online", "Programme", SKILLS, "", "Teaches adults to use public services online.", "C4", "4", "Morocco; Tunisia", "https://steps.example/", "Running", D(2021, 9, 1), "1-10 million", "نعم", "Trainers leave for better pay."],
    ["Teacher Studio", "Platform", SKILLS, SCIENCE, "Teachers write and share lessons in their languages.", "C4; C8; C7", "4", "Philippines", "https://studio.example/", "Running", D(2020, 8, 10), "under 1 million", "yes", ""],
    ["Code Clubs Network", "Initiative", SKILLS, COASTS, "Clubs in which girls and boys build things with code.", "C4", "4; 5", "Ghana, Nigeria", "", "Running", D(2017, 10, 2), "under 1 million", "yes", "Clubs depend on one volunteer."],
    ["Skills Passport", "Platform", SKILLS, "", "A record of what somebody learned that employers can check.", "C4; C5", "8; 4", "United Kingdom; Ireland", "https://passport.example/", "Planned", D(2026, 4, 1), "1-10 million", "yes", ""],
    ["Public Service Academy", "Programme", SKILLS, HEALTH, "Trains civil servants in data and procurement.", "C4; C1", "16", "Rwanda", "", "Running", D(2022, 1, 10), "1-10 million", "yes", ""],
    ["Digital Jobs Barometer", "Mechanism", SKILLS, "", "Asks employers each year which skills they lack.", "C7 e-employment", "8", "Colombia; Peru; Chile", "https://jobs.example/barometer", "Running", D(2019, 3, 12), "under 1 million", "no", "Small firms do not answer."],
    ["Refugee Learning Hubs", "Programme", SKILLS, RURAL, "Rooms with computers and teachers in refugee camps.", "C4; C3", "4", "Jordan, Lebanon", "", "Running", D(2018, 2, 5), "1-10 million", "yes", ""],
    ["Elders Online", "Initiative", SKILLS, COASTS, "Young people help older neighbours with their phones.", "C4; C5", "10", "Japan; Korea (Republic of)", "", "Completed", D(2016, 6, 1), "under 1 million", "no", ""],
    ["Open Methods Repository", "Platform", SCIENCE, "", "Methods of studies, with versions that can be cited.", "C3; C7", "9", "Germany", "https://methods.example/", "Running", D(2020, 5, 4), "under 1 million", "yes", "Nobody pays for curation."],
    ["South-South Data Stewards", "Programme", SCIENCE, HEALTH, "Trains data stewards at universities.", "C4; C3", "4; 17", "South Africa; Mozambique", "", "Running", D(2021, 1, 1), "1-10 million", "yes", ""],
    ["Research Licence Clinic", "Mechanism", SCIENCE, "", "Answers questions about licences within a week.", "C6; C10", "16", "France; Belgique", "https://clinic.example/", "Running", D(2022, 10, 17), "under 1 million", "oui", ""],
    ["Citizen Rivers", "Initiative", SCIENCE, COASTS, "People measure their rivers, and scientists use the data.", "C7 e-environment; C3", "6; 13", "Bolivia; Paraguay", "https://rivers.example/", "Running", D(2019, 4, 22), "under 1 million", "yes", "Sensors break in floods."],
    ["Indigenous Data Charter", "Initiative", SCIENCE, "", "Principles for data about peoples, written by them.", "C8; C10", "16", "Canada; New Zealand", "", "Running", D(2020, 9, 13), "", "yes", ""],
    ["Translation Commons", "Platform", SCIENCE, SKILLS, "Terms of science in forty languages.", "C8", "4", "Kenya; India; Peru", "https://terms.example/", "Running", D(2021, 2, 21), "under 1 million", "yes", ""],
    ["Reproducibility Prize", "Mechanism", SCIENCE, "", "A prize for studies that others could repeat.", "C3", "9", "Netherlands (Kingdom of the)", "", "Completed", D(2017, 1, 9), "under 1 million", "no", ""],
    ["Algorithms Observatory", "Mechanism", SCIENCE, HEALTH, "Collects which public bodies use which automated decisions.", "C10; C5; C1", "16; 10", "Spain; Portugal", "https://observatory.example/", "Planned", D(2026, 11, 2), "under 1 million", "yes", "Public bodies do not know what they use."],
    ["Vaccine Register Alliance", "Initiative", HEALTH, "", "Countries agree on one form of vaccine records.", "C7 e-health", "3", "Ethiopia; Sudan", "https://vaccines.example/", "Running", D(2021, 5, 5), "over 10 million", "yes", ""],
    ["Clinic Records Toolkit", "Platform", HEALTH, SKILLS, "Records that work without a connection.", "C7; C5", "3", "Lao People's Democratic Republic", "https://records.example/", "Running", D(2019, 7, 1), "1-10 million", "yes", "Old tablets lose their power."],
    ["Outbreak Data Compact", "Mechanism", HEALTH, SCIENCE, "Laboratories share data on outbreaks within two days.", "C5; C7; C11", "3; 17", "Congo (Democratic Republic of the); Uganda", "", "Running", D(2020, 4, 14), "1-10 million", "yes", ""],
    ["Health Privacy Standard", "Initiative", HEALTH, "", "Rules for health data that small clinics can keep.", "C5; C10", "3; 16", "Estonia; Finland", "https://privacy.example/", "Running", D(2022, 3, 9), "under 1 million", "no", ""],
    ["Midwives on Air", "Programme", HEALTH, RURAL, "Midwives ask specialists by radio and phone.", "C7; C9", "3; 5", "Malawi; Zambia", "", "Running", D(2018, 9, 30), "under 1 million", "yes", ""],
    ["Medicines Price Watch", "Platform", HEALTH, "", "What medicines cost in public and private pharmacies.", "C3; C7", "3", "Philippines; Indonesia", "https://prices.example/", "Paused", D(2017, 12, 1), "under 1 million", "no", ""],
    ["Data Trust for Dialysis", "Mechanism", HEALTH, "", "Patients decide together who may use their data.", "C10; C5", "3", "Germany; Austria", "", "Planned", D(2026, 2, 2), "", "yes", ""],
    ["Harbour Sensors", "Platform", COASTS, RURAL, "Water levels of forty harbours, open to all.", "C7 e-environment", "11; 13; 14", "Italy; Greece; Croatia", "https://harbours.example/", "Running", D(2020, 10, 8), "1-10 million", "yes", "Salt ruins the sensors."],
    ["Flood Warnings for All", "Programme", COASTS, HEALTH, "Warnings by phone, siren and neighbours.", "C7; C5; C9", "11; 13", "Bangladesh; Viet Nam", "https://floods.example/", "Running", D(2019, 6, 20), "over 10 million", "yes", ""],
    ["City Data Pledge", "Initiative", COASTS, SCIENCE, "Cities publish their budgets and plans in one form.", "C1; C3", "11; 16", "Mexico; Ecuador", "", "Running", D(2021, 11, 11), "under 1 million", "sí", ""],
    ["Port Procurement Ring", "Mechanism", COASTS, "", "Ports buy software together and publish what they wrote.", "C6; C1", "9; 12", "Morocco; Spain", "https://ports.example/", "Running", D(2022, 8, 1), "1-10 million", "yes", ""],
    ["Fishers' Market", "Platform", COASTS, RURAL, "Prices of the day for small fishers.", "C7 e-agriculture; C7 e-business", "14; 1", "Sri Lanka; Maldives", "https://fish.example/", "Running", D(2018, 3, 3), "under 1 million", "yes", "Two of three landing places have no signal."],
    ["Coastal Memory", "Initiative", COASTS, SKILLS, "Stories of places that the sea takes, told by those who lived there.", "C8; C9", "11", "Tuvalu; Kiribati", "", "Running", D(2020, 2, 2), "under 1 million", "yes", ""],
    ["Twin Cities Exchange", "Mechanism", COASTS, "", "Staff of two cities change places for a month.", "C11; C4", "17", "Türkiye; Republic of Moldova", "", "Completed", D(2015, 5, 18), "under 1 million", "no", ""],
]
PERSONS = ["Ada Example <ada@rural.example>", "B. Sample, +00 555 0100", "c.nobody@science.example", "", "Dee Placeholder"]


def written(day, at):
    """A day in one of three forms."""
    if day.day > 12:
        return [day.isoformat(), day.strftime("%d/%m/%Y"), f"{day.day} {day.strftime('%B %Y')}"][at % 3]
    return [day.isoformat(), f"{day.day} {day.strftime('%B %Y')}"][at % 2]


def rows():
    """The rows with persons and remarks, and two that came twice."""
    for at, row in enumerate(ROWS):
        remark = ["", "see our report", "", "=HYPERLINK(\"https://evil.example/\";\"click\")", ""][at % 5]
        yield [*row, PERSONS[at % len(PERSONS)], remark]
        if row[0] in ("Harbour Sensors", "Teacher Studio"):
            yield [*row[:13], row[13].upper(), PERSONS[0], "sent again"]


def main(folder):
    """Writes both files."""
    table = list(rows())
    assert len(table) == 40, len(table)
    with open(folder / "survey.csv", "w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["Mapping of digital cooperation, answers received until 31 May 2026"] + [""] * 15)
        writer.writerow(GROUPS)
        writer.writerow(HEADINGS)
        for at, row in enumerate(table):
            cells = [written(cell, at) if isinstance(cell, D) else cell for cell in row]
            cells[0] += ["", "  ", "\u00a0"][at % 3]
            writer.writerow(cells)
        writer.writerows([[""] * 16] * 3)
    book = openpyxl.Workbook()
    book.properties.creator = "dpg"
    book.properties.created = book.properties.modified = datetime.datetime(2026, 5, 31)
    sheet = book.active
    sheet.title = "Answers"
    sheet.append(["Mapping of digital cooperation, answers received until 31 May 2026"])
    sheet.merge_cells("A1:P1")
    sheet.append(GROUPS)
    for area in ("A2:E2", "F2:I2", "J2:N2", "O2:P2"):
        sheet.merge_cells(area)
    sheet.append(HEADINGS)
    for at, row in enumerate(table):
        day = row[10] if at % 3 == 0 else written(row[10], at)
        cells = list(row)
        cells[10] = day
        cells[0] += ["", "  ", "\u00a0"][at % 3]
        sheet.append(cells)
        # Most sheets have a formula that somebody forgot.
        if at == 4:
            sheet.cell(row=sheet.max_row, column=16).value = "=COUNTA(A4:A43)"
    notes = book.create_sheet("Notes")
    notes.append(["Please answer until 31 May."])
    book.save(folder / "survey.xlsx")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
