# Every visible string of the default theme, in English.
#
# Labels of codes (goals, countries, roles ...) come from schema/vocabulary. A language may word
# them itself with messages named after vocabulary and code: goal-3, country-ke, role-owner,
# category-ai-system, archive-reason-inactive, indicator-ownership, indicator-asks-ownership.

## Around every page

skip = Skip to the content
menu-label = Main menu
menu-home = Home
menu-goods = Goods
menu-goals = Goals
menu-sectors = Sectors
menu-countries = Countries
menu-names = A–Z
menu-standard = Standard
menu-statistics = Statistics
languages-label = Languages
crumbs-label = You are here
more-label = More ways in
independence = An independent registry. It is not run by the Digital Public Goods Alliance, whose own registry decides what is a digital public good.
data-license-before = The data may be used by anyone for anything:
generated-by = Made with dpg { $version }.
title-numbered = { $title }, page { $number }
day = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }

month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }

## Lists

pager-label = Pages
pager-previous = Previous
pager-next = Next
pager-page = Page
pager-where = page { $number } of { $last }
letters-label = Letters
list-empty = Nothing is listed here yet.
list-others = Elsewhere in the registry
card-goals = Goals
and-more = and { $count } more
goods = { $count ->
    [one] { $count } good
   *[other] { $count } goods
}
count-current = { $count ->
    [one] { $count } digital public good
   *[other] { $count } digital public goods
}
count-candidate = { $count ->
    [one] { $count } candidate
   *[other] { $count } candidates
}
count-former = { $count ->
    [one] { $count } former entry
   *[other] { $count } former entries
}
goods-heading = Digital public goods
goods-description = { $count ->
    [one] The only good in this registry that is recognised as a digital public good.
   *[other] All { $count } goods in this registry that are recognised as digital public goods: open-source software, open data, open AI systems and open content.
}
goods-also-candidate = Candidates
goods-also-former = Former entries
names-heading = All goods from A to Z
names-intro = Every good of the registry by name, candidates and former entries included.
names-description = { $count ->
    [one] The name of the only good in the registry.
   *[other] The names of all { $count } goods in the registry, candidates and former entries included.
}

## Statuses

status-current = Current
status-candidate = Candidates
status-former = Former
status-candidate-one = Candidate
status-former-one = Former
status-candidate-heading = Candidates
status-candidate-meaning = Goods that were nominated and are not, or not yet, recognised as digital public goods.
status-former-heading = Former entries
status-former-meaning = Goods that left the registry or were found not to meet the Standard. Their pages stay, so that links to them go on working.

## Search

search-heading = Search
search-description = Ways to the goods of this registry: the search, the letters from A to Z, the goals, and what else goods are listed by.
search-no-script = Searching is done in your browser and needs JavaScript. These ways to the goods work without it.
search-portable = This copy of the site is made to be read from a folder, where browsers let no page search. These ways lead to all goods.
search-names = By letter
search-hits = Goods found
search-loading = Loading the search …
search-failed = The search could not be loaded.
search-count = Goods found: { $count }
search-for = Goods found for “{ $query }”: { $count }
search-all = All results: { $count }
search-none = Nothing was found for “{ $query }”.
search-none-filtered = No good has all that was chosen.
search-meant = Did you mean “{ $words }”?
search-spelled = Nothing matches “{ $query }” as it is written. These are the results for “{ $words }”.
search-tips = Try fewer or other words, a name without what stands around it, or the word in English.
search-without = Without “{ $label }”: { $count }
search-without-all = Without any filter: { $count }
search-others = Not shown, as they are not recognised, or no longer:
search-add = { $label }: { $count }
search-more = Show more (of { $count })
search-chosen = Chosen filters
search-remove = Take out the filter { $facet }: { $label }
search-clear = Clear all filters
search-sort = Order
search-sort-best = Best match first
search-sort-name = By name
search-sort-new = Newest first
search-values = Show all { $count }
search-fewer = Show fewer
search-filter = Filter: { $facet }
search-again = Try again
search-plain = Below stands the whole list, without what was asked for.
search-see = Show the goods ({ $count })

## Home

site-description = A registry of digital public goods.
what-is-a-dpg = Digital public goods are open-source software, open data, open AI systems and open content that adhere to privacy and other laws and best practices, do no harm, and help attain the Sustainable Development Goals.
find-label = Find a good
find-button = Find
find-note = By name, topic, organisation or country, in any spelling.
find-note-plain = Leads to all ways to the goods: by letter, goal, sector, country and more.
home-numbers = In this registry
home-current = { $count ->
    [one] digital public good
   *[other] digital public goods
}
home-candidate = { $count ->
    [one] candidate
   *[other] candidates
}
home-former = { $count ->
    [one] former entry
   *[other] former entries
}
home-goals = By Sustainable Development Goal
home-ways = More ways in
home-categories = By kind
home-recent = Recognised last

## Facets: name, heading of the index, sentence under it, title of a value's page

facet-goal = Goals
facet-goal-one = Goal
facet-goal-heading = Sustainable Development Goals
facet-goal-intro = The United Nations' 17 goals for 2030. Every digital public good serves at least one of them.
facet-goal-description = { $count ->
   *[other] The { $count } Sustainable Development Goals and how many digital public goods serve each.
}
goal-title = Goal { $code }: { $label }
facet-category = Categories
facet-category-one = Category
facet-category-heading = Goods by category
facet-category-intro = What kind of thing a good is. Beside each category stands how many current goods there are; after a plus, candidates and former entries.
facet-category-description = { $count ->
   *[other] Digital public goods by { $count } categories: software, data, AI systems, content.
}
category-title = Category: { $label }
facet-sector = Sectors
facet-sector-one = Sector
facet-sector-heading = Goods by sector
facet-sector-intro = The fields in which goods are used. Beside each stands how many current goods there are; after a plus, candidates and former entries.
facet-sector-description = { $count ->
    [one] The sector in which the digital public goods of this registry are used.
   *[other] The { $count } sectors in which the digital public goods of this registry are used.
}
sector-title = Sector: { $label }
facet-license = Licences
facet-license-one = Licence
facet-license-heading = Goods by licence
facet-license-intro = The open licences that goods are under, by SPDX id. Beside each stands how many current goods there are; after a plus, candidates and former entries.
facet-license-description = { $count ->
    [one] The open licence of the digital public goods of this registry.
   *[other] The { $count } open licences of the digital public goods of this registry, and what they allow.
}
license-title = Licence: { $label }
license-approved-for = Approved for: { $list }.
license-text = Text of the licence
facet-country = Countries
facet-country-one = Country
facet-country-heading = Goods by country
facet-country-intro = Where goods are developed or used. Beside each country stands how many current goods there are; after a plus, candidates and former entries.
facet-country-description = { $count ->
    [one] The country in which the digital public goods of this registry are developed or used.
   *[other] The { $count } countries in which the digital public goods of this registry are developed or used.
}
country-title = Goods in { $label }
facet-organization = Organisations
facet-organization-one = Organisation
facet-organization-heading = Goods by organisation
facet-organization-intro = Who owns, maintains, funds or implements goods. Beside each organisation stands how many current goods there are; after a plus, candidates and former entries.
facet-organization-description = { $count ->
    [one] The organisation behind the digital public goods of this registry.
   *[other] The { $count } organisations behind the digital public goods of this registry.
}
organization-title = Goods of { $label }
facet-language = Languages
facet-language-one = Language
facet-language-heading = Goods by language
facet-language-intro = The languages that goods are available in. Beside each stands how many current goods there are; after a plus, candidates and former entries.
facet-language-description = { $count ->
    [one] The language that digital public goods of this registry are available in.
   *[other] The { $count } languages that digital public goods of this registry are available in.
}
language-title = Goods in { $label } (language)
facet-collection = Collections
facet-collection-one = Collection
facet-collection-heading = Collections
facet-collection-intro = Goods put together by the registry's keepers.
facet-collection-description = { $count ->
    [one] A set of goods put together by the registry's keepers.
   *[other] { $count } sets of goods put together by the registry's keepers.
}
collection-title = Collection: { $label }
developed-here = Developed here
used-here = Used here
developed-and-used-here = Developed and used here

count-developed = { $count } developed here
count-used = { $count } used here
breakdown-narrow = Narrow the list
breakdown-parts = In this list
breakdown-all = All { $count }
breakdown-status = Status

## A good

badge-recognised = recognised
badge-archived = archived
also-known-as = Also known as
notice-dpg = Digital public good
notice-nominee = Nominee
notice-nominee-text = This good was nominated. It is not recognised as a digital public good.
notice-under-review = Under review
notice-under-review-text = Reviewers are at work on this nomination. The good is not, or not yet, recognised as a digital public good.
notice-archived = Archived
notice-archived-text = This good left the registry. The page stays as a record of what was said about it.
notice-ineligible = Ineligible
notice-ineligible-text = Reviewers found that this good does not meet the Standard.
archived-reason = Reason:
archived-by = Its place was taken by
archived-of = It is the same good as
facts-heading = At a glance
fact-website = Website
fact-repositories = Repositories
fact-licenses = Licences
fact-standard-version = Assessed against version
fact-collections = Collections
date-nominated = Nominated
date-recognized = Recognised
date-reviewed = Last reviewed
date-valid-until = Recognition valid until
date-archived = Archived
identifier-id = Id
identifier-dpga-id = Number in the Alliance's feed
identifier-dpga-gid = Global id
identifier-dpga-name = Name in the Alliance's first registry
identifier-dpga-activity = Activity in the Alliance's feed
identifier-wikidata = Wikidata
identifier-doi = DOI
identifier-same-as = Also at
good-data = Share and improve
good-json = This entry as JSON
good-edit = Improve this entry
good-mail = Share by e-mail
good-frame = This card on your own pages
embed-more = More in { $site }
good-badge = Badge for your own pages
good-related = Related goods
related-both = Both:
good-description = What it is
good-highlights = Highlights
good-deployment = Where it is used
good-awards = Awards
good-translations = In other languages
good-history = What happened to it
developed-in = Developed in
used-in = Used in
languages = Available in
used-by-organizations = International organisations using it
used-by-departments = Public bodies using it
used-by-others = Others using it
programmes = Programmes
goal-targets = Targets { $targets }
goal-also = This speaks for these goals too:
license-covers = Covers: { $parts }.

## The Standard on the page of a good

good-standard-current = How it meets the Standard
good-standard-candidate = Answers to the Standard
good-standard-former = Answers to the Standard
good-standard-intro = What those behind the good answer to each indicator of the DPG Standard, in their own words.
no-answer = No answer on record to:
indicator-note-since = since version { $version }
findings-heading = Open before recognition
findings-intro = What the answers leave open, found by rules. Human reviewers decide.
verdict-met = Met
verdict-reviewed = Reviewed
verdict-reviewed-on = Reviewed { $day }
verdict-gap = Gap
verdict-needs-human = Open question
verdict-not-asked = Not asked
verdict-not-applicable = Does not apply
decided-as-met = Reviewers found on { $day } that this indicator is met.
decided-as-not-met = Reviewers found on { $day } that this indicator is not met.
decided-met = Reviewers found on { $on } that this indicator is met.
decided-not-met = Reviewers found on { $on } that this indicator is not met.
answer-yes = Yes
answer-no = No
answer-unknown = Unknown
ask-ownership = Is the ownership clear and documented?
ask-owners = Who owns it?
ask-owns-all = Do the owners hold the rights to all of it?
ask-redistribution = May it be redistributed?
ask-closed-dependencies = Does it need components that are more restricted than itself?
ask-dependencies = What is it built on?
ask-alternatives = Can they be replaced by open ones?
ask-documentation = Is there documentation?
ask-data-extraction = Does it hold data or content that is not personal?
ask-mechanism = How do they get out and in?
ask-privacy = Are steps taken to comply with the laws that apply?
ask-laws = Which laws?
ask-standards = Does it support open standards?
ask-open-standards = Which standards?
ask-best-practices = Does it follow best practices?
ask-practices = Which practices?
ask-risk-assessment = Was the risk of the AI system assessed?
ask-do-no-harm = Are steps taken to prevent harm by design?
ask-data-privacy = Does it collect, store or distribute personal data?
ask-data-types = Which personal data?
ask-handling = What is done with it?
ask-sharing = Is it shared with third parties?
ask-protection = Is it protected, and how?
ask-content = Does it collect, store or distribute content?
ask-content-types = Which content?
ask-policy = Is there a policy on inappropriate content?
ask-moderation = Is inappropriate or illegal content found and removed?
ask-response-time = How long until a report is acted on?
ask-harassment = Do people meet through it?
ask-people-protected = Are they protected from harassment?
ask-minors = What is done for the safety of minors?
handling-collected = Collected
handling-stored = Stored
handling-distributed = Distributed
handling-nothing = Nothing

## The Standard

standard-heading = The DPG Standard
standard-description = The indicators of the DPG Standard: what each asks of a digital public good, and how many goods of this registry meet it.
standard-intro = A digital public good meets all indicators of the DPG Standard. This is what each of them asks.
standard-version = Version { $version } of
standard-source = The Standard itself:
standard-caption = { $count ->
    [one] The indicators, and whether the answers of the current good meet them as they stand
   *[other] The indicators, and for how many of the { $count } current goods the answers meet them as they stand
}
standard-asks = What it asks
standard-met = Met
standard-note = Rules can tell only what stands in an entry. Where they cannot tell, human reviewers looked before the good was recognised.
indicator-requirements = What it takes
indicator-examples = Good examples
indicator-answers = How goods answer
indicator-others = Other indicators
indicator-met = { $met } of { $all } current goods meet this indicator by their answers alone; the others were judged by human reviewers.

## Statistics

statistics-heading = Statistics
statistics-description = { $count ->
    [one] The good of this registry by status, goal, category, sector, licence, country, organisation and language.
   *[other] The { $count } goods of this registry by status, goal, category, sector, licence, country, organisation and language.
}
statistics-intro = All numbers come from one count of the entries, the same that stands beside every list.
statistics-status = Status
statistics-status-caption = Goods by status
statistics-goods = Goods
statistics-all = Show all { $count }
statistics-indicator = Indicator
statistics-standard = Goods whose answers meet each indicator as they stand
statistics-goal = Goods by Sustainable Development Goal; a good may serve several
statistics-category = Goods by category
statistics-sector = Goods by sector; bars show current goods
statistics-license = Goods by licence
statistics-country = Goods by country where they are developed or used
statistics-organization = Goods by organisation in any role
statistics-language = Goods by language they are available in
statistics-collection = Goods by collection

## What is due

queue-heading = What is due
queue-description = Goods whose recognition has ended or is about to, and candidates that wait for a decision, the oldest first.
queue-link = All that waits or is to be renewed, the oldest first
queue-intro = What the registry's keepers have to look at, the oldest first.
queue-periods = Recognition is valid for { $valid } days after a review, and can be renewed in the last { $renewal } of them.
queue-groups = What is due, by kind
queue-empty = Nothing is due.
queue-good = Good
queue-indicators = Indicators
queue-decision = Decision
queue-no-date = No date is known
queue-expired = Recognition ended
queue-expired-caption = Goods whose recognition ended and was not renewed
queue-expiring = Recognition ends soon
queue-expiring-caption = Goods whose recognition can be renewed now
queue-waiting = Waiting for a decision
queue-waiting-caption = Candidates on which reviewers have not decided; those nominated first on top
queue-decided = Decided
queue-decided-caption = Candidates on which reviewers decided, and whose stage does not say so yet
queue-undated = No review date
queue-undated-caption = Recognised goods without the day of a review: nobody can say until when their recognition is valid
queue-met-on = Met on { $day }
queue-not-met-on = Not met on { $day }
queue-count-met = { $count } met
queue-count-gap = { $count ->
    [one] { $count } gap
   *[other] { $count } gaps
}
queue-count-needs-human = { $count ->
    [one] { $count } open question
   *[other] { $count } open questions
}
queue-count-not-asked = { $count } not asked

## Other pages

missing-heading = There is no such page
missing-text = The address may be mistyped, or what stood here has moved.
redirect-heading = This page has moved
redirect-text = It is now at

## Pictures: what stands around each, and what is said of it

menu-map = Map
figure-numbers = The numbers
figure-pass = Skip this picture, to its numbers
figure-item = { $label }: { $count }
figure-largest = The largest are { $list }.
figure-values = { $count ->
    [0] Nothing is counted yet.
    [one] One value.
   *[other] { $count } values.
}
statistics-stage = Stage
statistics-stage-caption = Goods by stage, archived ones apart
statistics-results = What the answers of candidates come to, by indicator
statistics-results-desc = { $count ->
    [one] How the only candidate answers each indicator, as far as rules can tell.
   *[other] How the { $count } candidates answer each indicator, as far as rules can tell.
}
statistics-growth-heading = Over time
statistics-growth = Recognised goods over time
statistics-growth-desc = { $count } of { $all } current goods have a day of recognition on record.
statistics-growth-none = No day of recognition is on record yet, so there is nothing to draw.
statistics-growth-period = Period
statistics-growth-new = Newly recognised
statistics-growth-total = All so far
statistics-growth-new-key = Newly recognised
statistics-growth-total-key = Recognised before
map-heading = World map
map-description = In which countries the digital public goods of this registry are used and developed, as maps and tables.
map-intro = How many current goods are used in each country, and how many are developed there. Each country leads to its goods.
map-used = Where goods are used
map-developed = Where goods are developed
map-either = Where goods are used or developed
map-countries = { $count ->
    [0] No country has current goods.
    [one] One country has current goods.
   *[other] { $count } countries have current goods.
}
map-none = none
map-others = no current goods
map-absent = Not on the map, but in the table: { $list }.
map-boundaries = The boundaries and names shown do not imply any opinion or endorsement about the legal status of any country or territory. Small countries are shown as dots.
map-link = The same as a world map

## Comparison

good-compare = Compare with others
compare-heading = Compare goods
compare-description = Two to four digital public goods side by side: licences, goals, countries, organisations, dates, and how each answers the Standard.
compare-intro = Two to four goods side by side. Pick them from any list of goods; the address of this page then names them, so that you can keep it and send it on.
compare-plain = The comparison is put together in your browser and needs JavaScript. Without it, open the pages of the goods one after the other: all that is compared here stands on them.
compare-portable = This copy of the site is made to be read from a folder, where browsers let no page fetch the data that a comparison needs. Open the pages of the goods one after the other: all that is compared stands on them.
compare-ways = Where to find goods
compare-pick-one = No good is picked yet. Open a list, press “Compare” on the goods, then come back.
compare-pick-more = One good is picked. Add one more at least to compare it.
compare-loading = Loading the goods …
compare-failed = The data of { $id } could not be loaded. Load the page anew to try again.
compare-unknown = There is no good with the id { $id }.
compare-invalid = “{ $id }” is not the id of a good and was left out.
compare-too-many = Only the first four goods are shown.
compare-too-long = Only the first { $ids } ids of the address were looked up.
compare-result = Goods: { $goods }. Rows: { $rows }. Rows that differ: { $differ }.
compare-caption = Goods side by side. Rows that differ say so; underlined values are not shared by all goods.
compare-region = Comparison
compare-field = Field
compare-differs = Differs
compare-only = Show only what differs
compare-csv = Save as CSV
compare-remove = Take out
compare-none = Not stated
compare-separator = { "; " }
compare-identity = What it is
compare-status = Status
compare-life = Status and dates
compare-licenses-goals = Licences and goals
compare-summary = Summary
compare-where = Where it is made and used
pick = Compare
pick-count = Picked for comparison: { $count } of 4
pick-added = { $name } was picked.
pick-taken = { $name } was taken out.
pick-full = Four goods are picked, which is the most. Take one out first.
pick-take = Take { $name } out
pick-clear = Clear
pick-go = Compare them

## What happened

changes-heading = Changes
changes-description = What happened to the goods of this registry, the newest first.
changes-intro = What happened to the goods of this registry, the newest first.
changes-undated = Nobody can say here when something changed: this site was made without the history of its registry.
changes-feeds = The same for programs
changes-atom = Atom feed
changes-json-feed = JSON Feed
changes-json = JSON for copies of the data
changes-item = { $name }: { $change }
change-added = Added
change-renamed = Got another id
change-recognized = Recognised
change-renewed = Renewed
change-updated = Updated
change-archived = Archived
change-removed = Removed
change-previous-id = before: { $id }
field-name = name
field-aliases = other names
field-summary = summary
field-description = description
field-categories = categories
field-website = website
field-repositories = repositories
field-sectors = sectors
field-organizations = organisations
field-stage = stage
field-standard-version = version of the Standard
field-dates = dates
field-archived = archiving
field-decisions = decisions
field-identifiers = identifiers
field-previous-ids = previous ids
field-deployment = use
field-highlights = highlights
field-translations = translations
field-extra = additions of the registry
tombstone-heading = Not in this registry any longer
tombstone-text = The entry of this good was taken out of the registry.
tombstone-day = Day:

## The reference of the API

api-name = API
api-heading = The data for programs
api-description = Everything this registry knows as files that programs can fetch: what each holds, field by field, with examples to copy.
api-intro = Everything this site shows is also there as files for programs: without a key, without a limit, from any other site.
api-base = Every address begins with
api-rule-keys = Every key is always present and of one type, or of that type and null.
api-rule-lists = Lists are empty rather than null (but for handling in two indicators, which is null where nobody has answered), and sorted as it is said below. Lists of goods hold the goods of every status, sorted by id.
api-rule-codes = Codes have their English label beside them.
api-rule-day = Only index.json names the day the site was made for. All other files stay the same, byte for byte, as long as the registry does.
api-rule-stable = Within version 1 nothing is removed and no type changes. Keys, documents and columns at the end of the table may be added, so ignore what you do not know.
api-rule-methods = The files answer GET and HEAD. Where there is nothing, the answer is 404 with a page for people; other methods are answered with 405 and the header Allow.
api-rule-described = All of this as OpenAPI 3.1, to generate clients from:
api-contents = On this page
api-documents = Documents
api-document = Document
api-documents-caption = What there is, by its name behind that address
api-fields = Keys, their types and what they mean
api-holds = Holds
api-table-heading = Reading the table
api-table-format = goods.csv is CSV as in RFC 4180: UTF-8 without a byte order mark, comma, CRLF, names in the first row, one row for each good. Excel reads it by Data, From Text/CSV, with the origin 65001. An empty cell stands for nothing, and for an empty list.
api-table-guard = Spreadsheets compute what looks like a formula. So an apostrophe stands before =, +, -, @, tab, carriage return and apostrophe where a cell begins and behind a comma, semicolon, bar, quotation mark, tab or line end in it. Take one apostrophe away in each of these places to have the text back:
api-table-lists = Then take lists apart: their items are joined by a bar, and a bar or backslash in an item has a backslash before it.
api-table-columns = Codes and labels stand in two columns in the same order; url leads to the page of the good, json to its full object.
api-mirror-heading = Keeping a copy
api-mirror = Fetch manifest.json, compare the SHA-256 of each file with that of your copy, and fetch what differs. Delete what it does not name any more. It names all files but index.json and itself.
api-since-heading = I have your state as of a day: what do I fetch?
api-since-which = Fetch changes.json and go down its goods while on is null, or that day, or later.
api-since-what = Fetch goods.full.json and take what you found out of it; or, where you found a few, the url of each. What has moved or was removed is not in the lists: the object at its url says what became of it.
api-since-day = Take the day before the one on which you fetched last: a day is not over before it ends. To miss nothing at all, compare hashes as above.
api-besides = Beside the documents
api-besides-caption = What other programs understand, by its address on this site
api-beside-atom = The last 50 changes as an Atom feed
api-beside-feed = The same as JSON Feed 1.1
api-beside-facets = The changes of the goods of a goal as an Atom feed; countries and categories have such feeds too
api-beside-catalog = The registry and its recognised goods as a DCAT 3 catalogue, for data portals
api-beside-badge = The badge of a recognised good
api-beside-shields = What shields.io draws the badge of a recognised good from
api-beside-codemeta = A program as CodeMeta 3.0 describes one
api-beside-publiccode = A program as publiccode.yml 0.4 describes one, for those who maintain it to finish: its head names what is not known here
api-beside-embed = A card of a good for a frame on other sites; the page of the good has the line to copy
api-address = Address
api-media = Media type
api-schema = JSON Schema
api-key = Key
api-kind = Type
api-meaning = Meaning
api-example = Example from this registry, with no more than two items of each list
api-copy = Copy
api-copied = Copied
api-types = Types
api-types-intro = What the documents above are made of.
api-compat = Older shapes
api-compat-intro = The same goods in the JSON shapes of the Digital Public Goods Alliance's own feeds, for programs that were written for them.
api-v0-dpgs = recognised goods
api-v0-nominees = candidates
api-v0-dpg = a recognised good with its answers
api-v0-nominee = a candidate
api-v2-dpgs = recognised goods in the shape of the present live feed
api-rewrites = To serve the oldest shape at the root of a host of its own, as the first feed was, add these lines to the settings of the host:

## At the foot of each page, a box to tick
search-key = Press / to go to the search
