# All texts of the default theme, in English.
#
# Labels of codes (goals, countries, roles ...) come from schema/vocabulary. A language can replace
# them with messages named after vocabulary and code: goal-3, country-ke, role-owner,
# category-ai-system, archive-reason-inactive, indicator-ownership, indicator-asks-ownership.

## Around every page

## Between texts: items of a list, a label and what is said of it

comma = { ", " }
semicolon = { "; " }
colon = { ": " }
labelled = { $label }:

skip = Skip to main content
skip-results = Skip to the results
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
more-label = More pages
independence = This is an independent registry. It is not run by the Digital Public Goods Alliance. The Alliance's own registry decides what is a digital public good.
data-license-before = Licence of the data:
data-attribution = Credit: { $name }.
data-contact = Questions about the data:
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
list-empty = Nothing here yet.
list-others = Other entries
list-description = { $title }: { $list }.
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
    [one] The only recognised digital public good in this registry.
   *[other] The { $count } recognised digital public goods in this registry: open-source software, open data, open AI systems and open content.
}
goods-also-candidate = Candidates
goods-also-former = Former entries
names-heading = All goods, A to Z
names-intro = Every good in the registry by name, including candidates and former entries.
names-description = { $count ->
    [one] The name of the only good in the registry.
   *[other] The names of all { $count } goods in the registry, including candidates and former entries.
}

## Statuses

status-current = Recognised
status-candidate = Candidates
status-former = Former
status-candidate-one = Candidate
status-former-one = Former
status-candidate-heading = Candidates
status-candidate-meaning = Nominated goods that are not recognised as digital public goods yet.
status-former-heading = Former entries
status-former-meaning = Goods that were removed from the registry or do not meet the Standard. Their pages are kept so that links still work.

## Search

search-heading = Search
search-description = Find goods in this registry: search, or browse by letter, goal, sector, country and more.
search-no-script = Search runs in your browser and needs JavaScript. Without it, use the lists below.
search-portable = Search does not work in this offline copy. Use the lists below.
search-names = By letter
search-hits = Search results
search-loading = Loading search …
search-failed = Search could not be loaded.
search-count = Results: { $count }
search-for = Results for “{ $query }”: { $count }
search-all = Show all { $count } results
search-none = No results for “{ $query }”.
search-none-filtered = No goods match all of these filters.
search-meant = Did you mean “{ $words }”?
search-spelled = No results for “{ $query }”. Showing results for “{ $words }” instead.
search-tips = Try fewer or different words, only the name, or the English word.
search-without = Without “{ $label }”: { $count }
search-without-all = Without filters: { $count }
search-others = Not included: candidates and former entries
search-add = { $label }: { $count }
search-more = Show more ({ $count } in total)
search-chosen = Active filters
search-remove = Remove filter { $facet }: { $label }
search-clear = Clear all filters
search-sort = Sort by
search-sort-best = Best match
search-sort-name = Name
search-sort-new = Newest
search-sort-countries = Most countries
search-view-cards = Cards
search-view-table = Table
table-name = Name
table-owner = Owner
table-caption = Results: { $count }
search-values = Show all { $count }
search-fewer = Show fewer
search-filter = Filter: { $facet }
search-again = Try again
search-plain = Showing the full list instead.
search-to = Go to
search-to-goal = Goal { $code }: { $label }
search-to-category = Type: { $label }
search-to-sector = Sector: { $label }
search-to-country = Country: { $label }
search-to-region = Region: { $label }
search-to-collection = Collection: { $label }
# Words that name a kind in a search, between commas, in any case: “SDG 3”, “health goal”.
search-words-goal = goal, goals, SDG, SDGs
search-words-category = type, category
search-words-sector = sector, sectors
search-words-country = country, countries
search-words-region = region, regions
search-words-collection = collection, collections
# Words that tell nothing about a good, between spaces: other words of a search decide what is found.
search-words-optional = a an and any are as at be best by can find for from i in is it looking me my need of on or our that the their this to use used uses using want we what which with app application applications apps digital free freely good goods libre open platform platforms software solution solutions source system systems tool tools
search-goods = Digital public goods
search-some = Goods with some of your words
search-named = Goods with exactly this name
search-both = { $count } ({ $whole } with all of your words, { $some } with some)
search-lacks = Without: { $words }
search-widened = No recognised goods match. Showing candidates and former goods.
search-in = Found in: { $places }
search-in-other-names = other names
search-in-organizations = organisations
search-in-topics = goals, types or sectors
search-in-countries = countries and languages
search-in-licenses = licence
search-in-description = description
search-in-evidence = evidence
search-see = Show goods ({ $count })

## Home

site-description = A registry of digital public goods.
what-is-a-dpg = Digital public goods are open-source software, open data, open AI systems and open content that adhere to privacy and other laws and best practices, do no harm, and help attain the Sustainable Development Goals.
find-label = Search digital public goods
find-button = Search
find-note = Search by name, topic, organisation or country. Spelling mistakes are fine.
find-note-plain = Opens a page where you can browse by letter, goal, sector, country and more.
home-promise = Find open technology that you can use, change and trust
home-try = For example:
example-sector-country = { $one } in { $other }
example-category-goal = { $one } for { $other }
home-map = Countries where recognised goods are used
home-numbers = In this registry
home-current = { $count ->
    [one] recognised digital public good
   *[other] recognised digital public goods
}
home-countries = { $count ->
    [one] country where they are used
   *[other] countries and territories where they are used
}
home-organizations = { $count ->
    [one] organisation behind them
   *[other] organisations behind them
}
home-candidate = { $count ->
    [one] candidate under review
   *[other] candidates under review
}
home-what = What is a digital public good?
home-standard = How the DPG Standard decides
home-list = What is listed here?
home-list-text = Initiatives, mechanisms and other entries, described by the bodies behind them. They are listed without assessment.
home-needs = What do you need?
home-goals = By Sustainable Development Goal
home-goals-all = All goals by name
home-ending = Next reviews due
home-ways = What you can do here
home-featured = Used around the world
home-used-in = Used in { $countries }
home-browse = Browse by
way-find = Find a digital public good
way-find-text = Search, filter and compare all goods in this registry.
way-contribute = Contribute
way-contribute-text = Suggest a good, correct an entry or help to review.
way-build = Build on the data
way-build-text = Everything on these pages is also open data: JSON, CSV and an API without keys.
home-categories = By type
home-recent = Recently recognised

## Facets: name, heading of the index, sentence under it, title of a value's page

facet-goal = Goals
facet-goal-one = Goal
facet-goal-heading = Sustainable Development Goals
facet-goal-intro = The 17 goals of the United Nations for 2030. Every digital public good supports at least one of them.
facet-goal-description = { $count ->
   *[other] The { $count } Sustainable Development Goals and the number of digital public goods that support each.
}
goal-title = Goal { $code }: { $label }
facet-category = Categories
facet-category-one = Category
facet-category-heading = Goods by category
facet-category-intro = The category says what a good is, such as software, data or content. Numbers show recognised goods, then candidates and former entries after a plus sign.
facet-category-description = { $count ->
   *[other] Digital public goods by { $count } categories: software, data, AI systems, content.
}
category-title = Category: { $label }
facet-sector = Sectors
facet-sector-one = Sector
facet-sector-heading = Goods by sector
facet-sector-intro = The fields in which goods are used. Numbers show recognised goods, then candidates and former entries after a plus sign.
facet-sector-description = { $count ->
    [one] The sector in which digital public goods in this registry are used.
   *[other] The { $count } sectors in which digital public goods in this registry are used.
}
sector-title = Sector: { $label }
facet-license = Licences
facet-license-one = Licence
facet-license-heading = Goods by licence
facet-license-intro = The open licences of goods, by SPDX ID. Numbers show recognised goods, then candidates and former entries after a plus sign.
facet-license-description = { $count ->
    [one] The open licence of the digital public goods in this registry.
   *[other] The { $count } open licences of the digital public goods in this registry, and what they allow.
}
license-title = Licence: { $label }
license-approved-for = Approved for: { $list }.
license-text = Licence text
facet-license-family = What licences allow
facet-license-family-one = What the licence allows
facet-license-family-heading = Goods by what their licences allow
facet-license-family-intro = What you may do with goods, and what their licences ask of you in return. Numbers show recognised goods, then candidates and former entries after a plus sign.
facet-license-family-description = { $count ->
    [one] The kind of open licence that the digital public goods in this registry have, in plain words.
   *[other] The { $count } kinds of open licences that the digital public goods in this registry have, in plain words.
}
license-family-title = Licence allows: { $label }
facet-link = Offers
facet-link-one = Offer
facet-link-heading = Goods by what they offer
facet-link-intro = Goods with a demo, a download, a community and more. Numbers show recognised goods, then candidates and former entries after a plus sign.
facet-link-description = { $count ->
    [one] What digital public goods in this registry offer, such as a demo.
   *[other] { $count } things that digital public goods in this registry offer, such as a demo.
}
link-title = Goods that offer: { $label }
facet-region = Regions
facet-region-one = Region
facet-region-heading = Goods by region
facet-region-intro = Where goods are developed or used, by the regions and sub-regions of the United Nations (M49). A sub-region is also counted in its region. Numbers show recognised goods, then candidates and former entries after a plus sign.
facet-region-description = { $count ->
    [one] The region of the world where digital public goods in this registry are developed or used.
   *[other] The { $count } regions of the world where digital public goods in this registry are developed or used.
}
region-title = Goods in { $label }
region-around = Part of:
region-inside = Sub-regions:
facet-country = Countries
facet-country-one = Country
facet-country-heading = Goods by country
facet-country-intro = Where goods are developed or used. Numbers show recognised goods, then candidates and former entries after a plus sign.
facet-country-description = { $count ->
    [one] The country where digital public goods in this registry are developed or used.
   *[other] The { $count } countries where digital public goods in this registry are developed or used.
}
country-title = Goods in { $label }
facet-developed-in = Developed in
facet-developed-in-one = Developed in
facet-developed-in-heading = Goods by country of development
facet-developed-in-intro = Where goods are developed. Numbers show recognised goods, then candidates and former entries after a plus sign.
facet-developed-in-description = { $count ->
    [one] The country where digital public goods in this registry are developed.
   *[other] The { $count } countries where digital public goods in this registry are developed.
}
facet-used-in = Used in
facet-used-in-one = Used in
facet-used-in-heading = Goods by country of use
facet-used-in-intro = Where goods are used. Numbers show recognised goods, then candidates and former entries after a plus sign.
facet-used-in-description = { $count ->
    [one] The country where digital public goods in this registry are used.
   *[other] The { $count } countries where digital public goods in this registry are used.
}
facet-organization = Organisations
facet-organization-one = Organisation
facet-organization-heading = Goods by organisation
facet-organization-intro = Organisations that own, maintain, fund or implement goods. Numbers show recognised goods, then candidates and former entries after a plus sign.
facet-organization-description = { $count ->
    [one] The organisation that owns, maintains, funds or implements digital public goods in this registry.
   *[other] The { $count } organisations that own, maintain, fund or implement digital public goods in this registry.
}
organization-title = Organisation: { $label }
facet-language = Languages
facet-language-one = Language
facet-language-heading = Goods by language
facet-language-intro = The languages in which goods are available. Numbers show recognised goods, then candidates and former entries after a plus sign.
facet-language-description = { $count ->
    [one] The language in which digital public goods in this registry are available.
   *[other] The { $count } languages in which digital public goods in this registry are available.
}
language-title = Language: { $label }
facet-collection = Collections
facet-collection-one = Collection
facet-collection-heading = Collections
facet-collection-intro = Sets of goods chosen by the maintainers.
facet-collection-description = { $count ->
    [one] A set of goods chosen by the maintainers.
   *[other] { $count } sets of goods chosen by the maintainers.
}
collection-title = Collection: { $label }
# Facets of a registry's own have their names from its schema.
facet-own-intro = Numbers show recognised goods, then candidates and former entries after a plus sign.
facet-own-description = { $count ->
    [one] { $facet }: one value, with its entries.
   *[other] { $facet }: { $count } values, with their entries.
}
own-title = { $facet }: { $label }
developed-here = Developed here
used-here = Used here
developed-and-used-here = Developed and used here

besides-sector = Many goods name a goal but no sector. See also:
besides-goal = By sector:
beside-goal = Goal { $code }, { $label }: { $count }
beside-sector = Sector { $label }: { $count }
beside-developed-in = Developed here: { $count }
beside-used-in = Used here: { $count }
breakdown-narrow = Filters
breakdown-parts = In this list
breakdown-all = Show all { $count }
breakdown-registry = All { $count } in this registry
breakdown-status = Status
breakdown-unstated = Not stated
breakdown-leaves = Each link leads to all goods with that value, also outside this list.

take-heading = Save or share this list
take-filter = Filter and sort this list
take-table = Show as a table
take-link = Copy link
take-csv = Download CSV
take-json = Download JSON
take-list = This list as JSON, with candidates and former entries
take-subscribe = Subscribe
take-copied = Link copied.
take-copy = Copy this address:
take-done = File saved.

## The requirements of a collection

requirements-heading = Requirements
requirements-jump = Requirements and results
requirements-from = The goods of this collection are assessed against:
requirements-version = version { $version }
requirements-draft = Draft
requirements-draft-text = These requirements are a draft and can still change.
requirements-published = Published
requirements-withdrawn = Withdrawn
requirements-withdrawn-text = These requirements no longer apply. The results are kept as a record.
requirements-matrix = Results
requirements-caption = The result of each good for each requirement. Results with evidence link to it.
requirements-recommended-text = Requirements marked “rec.” are recommended; all others are required.
requirements-meets-text = the evidence shows that the good meets the requirement.
requirements-partly-text = the evidence shows a part of what is asked.
requirements-open-text = no result is known yet. It does not mean that the good fails.
requirements-none-text = the requirement is for other categories of goods.
requirements-good = Good
requirements-required = Required met
requirements-tally = { $meets } of { $required }
requirements-met = Meets { $meets } of { $required } required
requirements-met-partly = { $count } partly
requirements-met-open = { $count } open
requirements-asked = What each requirement asks
requirements-evidence = Evidence by good
requirements-open = Open:
requirements-none = Does not apply:
requirement-meets = Meets
requirement-partly = Partly
requirement-open = Open
requirement-none = Does not apply
requirement-level-required = Required
requirement-level-recommended = Recommended
requirement-recommended-short = rec.
requirement-evidence = Evidence:
requirement-computed = Computed from the entry.
requirement-computed-meets = The entry shows this.
requirement-entry = See the entry

## A good

badge-recognised = recognised
badge-archived = archived
also-known-as = Also known as
# The words of pages, for stages whose codes are those of the Alliance.
stage-nominee = Candidate
stage-dpg = Recognised
stage-listed = Listed
stage-archived = Archived
notice-dpg = Digital public good
notice-nominee = Candidate
notice-nominee-heading = Nominated, not recognised yet
notice-under-review = Candidate
notice-under-review-heading = Under review, not recognised yet
notice-archived = Former
notice-archived-heading = No longer in the registry
notice-archived-candidate = Former
notice-archived-candidate-heading = Never recognised, and no longer a candidate
notice-archived-text = This page is kept as a record.
notice-ineligible = Former
notice-ineligible-heading = Reviewers found that it does not meet the Standard
notice-candidate-list = See all candidates
notice-former-list = See all former entries
archived-reason = Reason:
archived-by = Replaced by
archived-of = Duplicate of
facts-heading = Key facts
fact-website = Website
fact-repositories = Repositories
fact-licenses = Licences
fact-standard-version = Standard version
fact-collections = Collections
review-heading = Path of the review
review-since = { $state } since { $day }.
review-decided = Decided on { $day }.
review-due = Last day for an answer: { $day }.
review-asks = About { $indicators }.
review-reasons = Reasons of the reviewers:
review-waits-submission = The applicant has not submitted the application.
review-waits-start = It waits for a reviewer to start.
review-waits-level-1-check = Internal reviewers are checking the answers.
review-waits-level-2-check = External reviewers are checking the answers.
review-waits-vote = It waits for the vote of a reviewer.
review-waits-agreement = The reviewers do not agree yet.
review-waits-advice = It waits for the answer of an expert.
review-waits-answer = It waits for the answer of the applicant.
review-waits-update = It waits for the applicant to update the answers.
review-waits-stage = The reviewers have decided. The maintainers have not updated the entry yet.
date-nominated = Nominated
date-recognized = Recognised
date-reviewed = Last reviewed
date-valid-until = Recognition valid until
date-archived = Archived
identifier-id = ID
identifier-dpga-id = Alliance ID
identifier-dpga-gid = Alliance global ID
identifier-dpga-name = Name at the Alliance
identifier-dpga-activity = Alliance feed activity
identifier-wikidata = Wikidata
identifier-doi = DOI
identifier-same-as = Also at
answer-no-evidence = No evidence on record
good-by = By
good-start = Get started
# Beside a link to another site.
link-dead = no page on { $day }
start-website = Visit website
start-documentation = Documentation
start-source = Source code
start-repository = Data and files
start-demo = Try the demo
start-download = Download
start-app = Get the app
start-community = Community
start-support = Get help
start-chat = Chat
trust-by = Recognised by
trust-in = Recognised in
trust-alliance = Digital Public Goods Alliance
trust-since = Since { $day }
trust-no-date = Date not on record
trust-until = Valid until { $day }
trust-over = Review overdue since { $day }
trust-reviewed = Reviewed
trust-answered = Indicators answered
trust-of = { $count } of { $all }
trust-checked = { $count } met by automatic check
trust-decided = { $count } met by decision of reviewers
trust-not-applicable = { $count ->
    [one] 1 does not apply
   *[other] { $count } do not apply
}
rights-sell = You may use, change and sell it
rights-sell-note = Paid support, training and hosting too.
rights-change = You may use and change it, but not sell it
rights-change-note = Not for commercial purposes: ask the owner before you sell support for it.
rights-change-parts = You may use and change it, but not sell all of it
rights-share = You may use and share it, but not change it
rights-share-note = Ask the owner before you change it.
rights-share-parts = You may use it, but not change all of it
# The conditions of one of several licences.
rights-of = { $name }: { $text }
rights-check = Read the text of the licence before you rely on this.
trust-license = Licence: { $list }
trust-developed = Developed in { $list }
# What the source of a good showed when a program read it.
seen-point = Source code
seen-heading = Seen in the source
seen-intro = A program read the source on { $day }. Nobody has checked what it saw.
seen-commit = Commit:
seen-release = Last release
seen-last-release = Last release { $tag } on { $day }
seen-active = Activity
seen-is-active = Active in the year before { $day }
seen-is-silent = No commit in the year before { $day }
seen-last-commit = Last commit on { $day }
seen-authors = { $count ->
    [one] 1 author in that year
   *[other] { $count } authors in that year
}
seen-license = Licence in the source
seen-license-same = Licence file checked on { $day }: { $list }
seen-license-other = Licence file checked on { $day }: { $list }, which is not the licence above
seen-stated-same = No licence file on { $day }, other files say: { $list }
seen-stated-other = No licence file on { $day }, other files say: { $list }, which is not the licence above
seen-services = Closed services in the code
seen-changes = Licence changes
seen-license-changed = From { $was } to { $is }, first seen on { $day }
seen-none = none
reach-countries = { $count ->
    [one] { $count } country
   *[other] { $count } countries
}
reach-territories = { $count } countries and territories
good-sections = On this page
good-standard-short = Standard
show-all = Show all { $count }
# In the page of a good as Markdown.
twin-page = Page
twin-data = All data
rows-open = Expand all
rows-close = Collapse all
indicator-about = About this indicator
good-technical = Technical details
good-data = Share and improve
good-json = View as JSON
good-edit = Suggest a change
good-report = Report a problem with this entry
good-report-title = Problem with the entry of { $name }
good-cite = Cite this entry
good-cite-text = { $name }. In: { $registry }. { $address }
good-copy = Copy
good-copied = Copied
good-improve = Improve this entry in a form
good-mail = Share by email
good-frame = Embed this card
embed-more = More in { $site }
good-badge = Embed this badge
good-screenshots = Screenshots
good-related = Related goods
related-standards = Standards
related-words = Words
related-parent = { $name } is based on it.
related-derivative = Based on { $name }.
related-sibling = Also based on { $name }.
good-description = Description
good-highlights = Highlights
good-based-on = Based on
good-derivatives = Forks and distributions of { $name }
derivatives-fork = Forks
derivatives-distribution = Distributions
derivatives-vertical-build = Vertical builds
derivatives-other = Other works based on it
derivatives-more = { $count ->
    [one] { $count } more is not listed here.
   *[other] { $count } more are not listed here.
}
derivatives-all = All of them as JSON
parent-distinction = What sets it apart: { $pillar }
parent-open = The entry does not say yet what sets it apart. Reviewers ask for that before recognition.
ask-tracks-upstream = Does it follow the releases of the parent?
ask-recognized-by-parent = Is it recognised by the community of the parent?
ask-security-updates = Does it apply the parent’s security updates?
ask-contributes-upstream = Are improvements contributed back to the parent?
good-deployment = Who uses it
good-awards = Awards
good-translations = In other languages
good-history = History
developed-in = Developed in
used-in = Used in
developed-and-used-in = Developed and used in
languages = Available in
used-by-organizations = International organisations
used-by-departments = Public bodies
used-by-others = Other users
programmes = Programmes
goal-targets = Targets { $targets }
goal-also = Also evidence for these goals:
license-covers = Covers: { $parts }.

## The Standard on the page of a good

good-standard-current = How it meets the Standard
good-standard-candidate = Answers to the Standard
good-standard-former = Answers to the Standard
good-standard-intro = The project's own answers to each indicator of the DPG Standard.
good-untranslated = This text is not translated. Language: { $language }.
good-untranslated-answers = The answers are not translated. Language: { $language }.
good-listed = Entries of this category are listed without assessment: the registry does not apply the DPG Standard to them.
good-meaning-current = “Met” is the result of an automatic check of the answer. “Met by review” means that the answer alone does not decide it: the reviewers did, when they recognised the good.
good-meaning-candidate = “Met” is the result of an automatic check of the answer. Reviewers decide in the end.
no-answer = Not answered
good-older-version = Assessed under version { $version } of the Standard.
good-older-version-on = Assessed under version { $version } of the Standard, { $day }.
good-changed-since = What changed since
source = Source:
indicator-note-since = since version { $version }
findings-heading = To resolve before recognition
findings-intro = Automatic checks found these points.
impact-heading = Impact and breadth
impact-intro = Questions for the reviewers. They are not a result.
verdict-met = Met
verdict-reviewed = Met by review
verdict-reviewed-on = Met by review on { $day }
verdict-gap = Gap
verdict-needs-human = Needs a reviewer
verdict-not-asked = Not asked
verdict-not-applicable = Not applicable
decided-as-met = Reviewers decided on { $day } that this indicator is met.
decided-as-not-met = Reviewers decided on { $day } that this indicator is not met.
decided-met = Reviewers decided on { $on } that this indicator is met.
decided-not-met = Reviewers decided on { $on } that this indicator is not met.
answer-yes = Yes
answer-no = No
answer-unknown = Unknown
ask-ownership = Is the ownership clear and documented?
ask-owners = Who owns it?
ask-owns-all = Do the owners have the rights to all of it?
ask-multilingual = Designed for different languages or regions
ask-redistribution = Can it be redistributed?
ask-closed-dependencies = Does it need closed components?
ask-dependencies = What is it built on?
ask-dependencies-of = { $part }: are closed components needed?
ask-alternatives = Can open components replace them?
ask-documentation = Is there documentation?
ask-documented = { $part }: is it documented?
ask-data-extraction = Does it collect, use or generate non-personal data or content?
ask-mechanism = Can data be exported and imported?
ask-privacy = Are steps taken to comply with applicable laws?
ask-laws = Which laws?
ask-standards = Does it support open standards?
ask-open-standards = Which standards?
ask-best-practices = Does it follow best practices?
ask-practices = Which practices?
ask-risk-assessment = Were the risks of the AI system assessed?
ask-do-no-harm = Are steps taken to prevent harm by design?
ask-data-privacy = Does it collect, store or distribute personal data?
ask-data-types = Which personal data?
ask-handling = What is done with it?
ask-sharing = Is it shared with third parties?
ask-protection = Is it protected?
ask-training-data = Does the training data contain personal data?
ask-content = Does it collect, store or distribute content?
ask-content-types = Which content?
ask-policy = Is there a policy on inappropriate content?
ask-moderation = Is inappropriate, misleading or illegal content found and removed?
ask-response-time = How long does it take to act on a report?
ask-harassment = Do people interact through it?
ask-people-protected = Are they protected from harassment?
ask-minors = Are steps taken to keep minors safe?
handling-collected = Collected
handling-stored = Stored
handling-distributed = Distributed
handling-nothing = Nothing

## The Standard

standard-heading = The DPG Standard
standard-description = The indicators of the DPG Standard: what each asks of a digital public good, and how many goods in this registry meet it.
standard-intro = A digital public good meets all indicators of the DPG Standard. The table shows what each one asks.
standard-version = Version { $version } of
standard-source = Full text:
standard-caption = { $count ->
    [one] Whether the only recognised good passes the automatic check of each indicator
   *[other] How many of the { $count } recognised goods pass the automatic check of each indicator
}
standard-asks = What it asks
standard-met = Pass the check
standard-note = Each number is how many recognised goods pass the automatic check, which can only use what is in an entry. Human reviewers decided on the others before they were recognised. Some entries come from a form that did not ask about every indicator.
standard-versions = Versions
standard-versions-intro = A good is assessed under the version that its entry states, or else under the newest one. The checks say what an entry lacks.
standard-versions-caption = Versions of the DPG Standard that changed the indicators, the newest first
standard-versions-version = Version
standard-versions-documents = Documents
standard-versions-checks = What is new
standard-versions-retired = No longer checked:
standard-versions-others = These versions changed nothing that is checked here:
indicator-requirements = Requirements
indicator-checks = Automatic checks
indicator-checks-intro = What a check says about an entry that does not pass it. The sign … is a name from the entry.
indicator-examples = Example answers
indicator-answers = Answers
indicator-others = Other indicators
indicator-met = { $met } of { $all } recognised goods pass the automatic check of this indicator. Human reviewers decided on the others.

## Statistics

statistics-heading = Statistics
statistics-description = { $count ->
    [one] The good in this registry by status, goal, category, sector, licence, country, organisation and language.
   *[other] The { $count } goods in this registry by status, goal, category, sector, licence, country, organisation and language.
}
statistics-intro = Charts and tables of the goods by status, goal, sector, country and more.
statistics-status = Status
statistics-status-caption = Goods by status
statistics-goods = Goods
statistics-all = Show all { $count }
statistics-indicator = Indicator
statistics-standard = Recognised goods that pass the automatic check of each indicator
statistics-goal = Goods by Sustainable Development Goal; a good can support several
statistics-category = Goods by category
statistics-sector = Goods by sector; bars show recognised goods
statistics-license = Goods by licence
statistics-license-family = Goods by what their licences allow
statistics-region = Goods by region of development or use
statistics-country = Goods by country of development or use
statistics-organization = Goods by organisation, in any role
statistics-language = Goods by language
statistics-collection = Goods by collection
statistics-own = { $facet }; bars show recognised goods

## The report. Numbers come twice: as text for the sentence (such as $goods), and with -count for the plural.
## $share is such as " (47%)", or empty if there are too few goods for a share.

report-name = Report
report-title = Report on the registry
report-description = { $count ->
    [0] What the registry covers, how current it is, and who is behind it.
    [one] What the registry covers, how current it is, and who is behind it: one good in numbers.
   *[other] What the registry covers, how current it is, and who is behind it: { $count } goods in numbers.
}
report-day = Data of { $day }
report-online = Online, with a link behind each number:
report-from-statistics = The report explains them in sentences, with gaps and partners.
report-brief = In short
report-chosen = These findings are chosen by a rule.
report-contents = Contents
report-csv = Numbers as CSV
report-legend = Numbers over the columns:
report-share = { $percent }%
report-share-aside = { " " }({ $share })
report-cut = The { $shown } largest of { $all } are shown.
report-goods = Goods
report-countries = Countries
report-goods-one = Goods of the first
report-goods-other = Goods of the second
report-unlinked = Without a link
report-missing = Missing
report-open = Open questions
report-undated = No date
report-status-current = Recognised
report-status-candidate = Candidates
report-status-former = Former
report-term-valid = Valid
report-term-renewable = Valid, can be renewed now
report-term-expired = Expired
report-term-none = No review date
report-reason-unstated = No reason given
report-were-candidates = candidates that were never recognised
report-reason-candidate = Archived as a candidate, no reason given
report-alike-name = Nearly the same name
report-alike-website = The same website
report-alike-acronym = The same acronym

report-kinds = How many, and what kinds
report-time = Growth and renewal
report-coverage = Coverage and gaps
report-together = Who works on the same
report-licences = Licences
report-openness = Open evidence
report-ownership = Owners
report-completeness = Completeness of the data
report-method = Method and limits

report-head-status = Status
report-head-reason = Reason
report-head-value = Value
report-head-category = Category
report-head-year = Year
report-head-term = Recognition
report-head-goal = Goal
report-head-sector = Sector
report-head-developed-in = Developed in
report-head-standard = Standard
report-head-one = Organisation
report-head-other = Organisation
report-head-license = Licence
report-head-license-family = Type of licence
report-head-indicator = Indicator
report-head-owner = Owner
report-head-field = Field
report-head-good = Good
report-head-share = Share
report-head-notes-clusters = Organisations
report-head-notes-partners = Both work on
report-head-notes-alike = What they share

report-field-goal = Goal
report-field-category = Category
report-field-sector = Sector
report-field-license = Licence
report-field-owner = Owner
report-field-website = Website
report-field-repository = Repository
report-field-developed-in = Countries of development
report-field-used-in = Countries of use
report-field-language = Languages
report-field-standards = Open standards
report-field-recognized = Date of recognition
report-field-reviewed = Date of the latest review
report-field-logo = Logo

report-figure-status = Entries by status
report-figure-status-note = All entries of the registry.
report-figure-former = Former entries by reason
report-figure-former-note = Why an entry is former: the reason for which it was archived, or that it was found ineligible. Entries whose files were removed are not counted.
report-figure-categories = Goods by category
report-figure-categories-note = A good can have several categories.
report-figure-own = { $field }: number of goods
report-figure-own-note = What entries say in a field of this registry. A good can have several values.
report-figure-growth = Goods by year of recognition
report-figure-growth-note = The light part of a column is the goods recognised before; the dark part is new in that year.
report-figure-renewal = Goods by the state of their recognition
report-figure-renewal-note = Recognition runs from the latest review and expires if there is no new one.
report-figure-goals = Goods and countries by Sustainable Development Goal
report-figure-goals-note = A good can support several goals. Countries are those where a good is developed or used.
report-figure-goal-category = Goals by category
report-figure-goal-category-note = Each cell is the number of goods with this goal and this category. A stronger colour means more.
report-figure-goal-region = Goals by region
report-figure-goal-region-note = Each cell is the number of goods with this goal that are developed or used in this region. A stronger colour means more.
report-figure-goal-sector = Sectors by goal
report-figure-goal-sector-note = Each cell is the number of goods in this sector with this goal. A stronger colour means more.
report-figure-clusters = Groups of goods with goal, sector and country of development in common
report-figure-clusters-note = Teams that could meet: the goods of a row have the same aim and name the same country of development.
report-figure-standards = Open standards that several goods name
report-figure-standards-note = Goods that follow the same standard can exchange data more easily.
report-figure-partners = Organisations with most in common and no common good
report-figure-partners-note = Candidates for joint work: both work on the same goals and sectors or use the same standards, in separate goods.
report-figure-license-families = Goods by what their licences ask for
report-figure-license-families-note = A good can have several licences.
report-figure-licenses = Goods by licence
report-figure-licenses-note = A good can have several licences.
report-figure-evidence = Goods without a public link as evidence, by indicator
report-figure-evidence-note = Shares are of the goods that have something to show for the indicator.
report-figure-owners = Owners with most goods
report-figure-owners-note = Shares are of the goods that name an owner. A good can have several owners.
report-figure-quality = Goods by what their entries do not have
report-figure-quality-note = What readers and reports need to know of a good.
report-figure-open-questions = Goods with most open questions
report-figure-open-questions-note = Open questions are the indicators of the Standard that the answers in the entry do not meet. The number leads to the answers.
report-figure-alike = Names that may mean the same organisation
report-figure-alike-note = The names differ only in punctuation, spaces, a plural or a legal form such as “Ltd”, one is the acronym that the other has in brackets, or the two have the same website. The report counts them as two. If they are one, write one name in all entries.

report-say-empty = The registry has no entries yet.
report-say-all = { $all-count ->
    [one] The registry has { $all } entry
   *[other] The registry has { $all } entries
}: { $current-count ->
    [0] no recognised goods
    [one] { $current } recognised good
   *[other] { $current } recognised goods
}, { $candidate-count ->
    [0] no candidates
    [one] { $candidate } candidate
   *[other] { $candidate } candidates
} and { $former-count ->
    [0] no former entries
    [one] { $former } former entry
   *[other] { $former } former entries
}.
report-say-about = All other figures are about the recognised goods.
report-say-about-candidates = No good is recognised yet, so all other figures are about the candidates.
report-say-former-candidates = { $goods-count ->
    [one] { $goods } of the { $all } former entries is a candidate that was never recognised{ $share }.
   *[other] { $goods } of the { $all } former entries are candidates that were never recognised{ $share }.
}
report-say-former-all-candidates = { $all-count ->
    [one] The former entry is a candidate that was never recognised.
   *[other] The { $all } former entries are candidates that were never recognised.
}
report-say-former = The most frequent reason of former entries is “{ $label }”: { $goods } of { $all }{ $share }.
report-say-own = { $field }: the most frequent value is “{ $label }”, in { $goods } of { $all } goods{ $share }.
report-say-own-unstated = { $goods-count ->
    [one] { $field }: { $goods } of { $all } goods has no value.
   *[other] { $field }: { $goods } of { $all } goods have no value.
}
report-say-few = { $goods-count ->
    [one] { $goods } good is too few for shares and conclusions: they need at least { $smallest }. The figures show only numbers.
   *[other] { $goods } goods are too few for shares and conclusions: they need at least { $smallest }. The figures show only numbers.
}
report-say-category = The most frequent category is { $label }: { $goods } of { $all } goods{ $share }.
report-say-busiest = { $label } brought most new goods: { $goods } of the { $dated } that have a date of recognition{ $share }.
report-say-undated = { $goods-count ->
    [one] { $goods } of { $all } goods has no date of recognition, so it is missing from the growth.
   *[other] { $goods } of { $all } goods have no date of recognition, so they are missing from the growth.
}
report-say-no-dates = No good has a date of recognition, so growth cannot be shown.
report-say-expired = { $goods-count ->
    [one] The recognition of { $goods } of { $reviewed } reviewed goods has expired{ $share }.
   *[other] The recognition of { $goods } of { $reviewed } reviewed goods has expired{ $share }.
}
report-say-none-expired = { $reviewed-count ->
    [one] The recognition of the { $reviewed } reviewed good is valid.
   *[other] The recognition of all { $reviewed } reviewed goods is valid.
}
report-say-no-reviews = { $goods-count ->
    [one] The only good has no review date, so the report cannot say whether its recognition is current.
   *[other] None of the { $goods } goods has a review date, so the report cannot say whether their recognition is current.
}
report-say-renewable = { $goods-count ->
    [one] { $goods } good can be renewed now, before its recognition expires.
   *[other] { $goods } goods can be renewed now, before their recognition expires.
}
report-say-goal = The goal with most goods is “{ $label }”: { $goods } of { $all } goods support it{ $share }.
report-say-thin = { $goals-count ->
    [one] { $goals } of { $of } goals has fewer than { $limit } goods: { $labels }.
   *[other] { $goals } of { $of } goals have fewer than { $limit } goods: { $labels }.
}
report-say-thin-many = { $goals } of { $of } goals have fewer than { $limit } goods.
report-say-unserved = { $goals-count ->
    [one] { $goals } goal has no good at all: { $labels }.
   *[other] { $goals } goals have no good at all: { $labels }.
}
report-say-countries = { $countries-count ->
    [one] The goods name { $countries } country or territory of development or use.
   *[other] The goods name { $countries } countries and territories of development or use.
} { $without-count ->
    [0] Every good names at least one.
    [one] { $without } good names none.
   *[other] { $without } goods name none.
}
report-say-countries-wide = { $goods-count ->
    [one] { $goods } good names more than { $limit } of them. The others name { $countries }.
   *[other] { $goods } goods name more than { $limit } of them each. The others name { $countries }.
}
report-say-gaps = These combinations have no good, although the numbers of goods on both sides would let one expect at least three:
report-say-no-gap = No empty cell of the tables below is large enough to be called a gap.
report-gap = “{ $goal }” with “{ $other }”: no good has both. Of the { $base } goods { $kind ->
    [goal-sector] that name a sector
    [goal-region] that name a country
   *[goal-category] with a category
}, { $of-goal } name the goal and { $of-other } the other. Chance alone would give about { $expected }.
report-say-license-family = Most frequent is the type { $label }: { $goods } of { $all } goods{ $share }.
report-say-license = The licence used most is { $label }: { $goods } of { $all } goods{ $share }.
report-say-evidence = The evidence is least open for indicator { $label }: { $goods } of { $asked } goods{ $share } have no public link there.
report-say-owners = { $owners-count ->
    [one] { $owners } organisation owns
   *[other] { $owners } organisations own
} { $goods-count ->
    [one] { $goods } good.
   *[other] { $goods } goods.
} { $unnamed-count ->
    [0] Every good names its owner.
    [one] { $unnamed } good names no owner.
   *[other] { $unnamed } goods name no owner.
}
report-say-largest-owners = { $owners-count ->
    [one] The largest owner has { $goods } of { $all } goods{ $share }.
   *[other] The { $owners } largest owners have { $goods } of { $all } goods{ $share }.
}
report-say-single = { $owners-count ->
    [one] { $owners } of { $all } owners has a single good{ $share }.
   *[other] { $owners } of { $all } owners have a single good each{ $share }.
}
report-say-complete = Every entry has: { $labels }.
report-say-rare = More than half of the entries do not have: { $labels }.
report-say-open = { $goods-count ->
    [one] The entry of { $goods } good has open questions.
   *[other] The entries of { $goods } goods have open questions.
}
report-say-alike = { $pairs-count ->
    [one] { $pairs } pair of organisation names may mean the same organisation.
   *[other] { $pairs } pairs of organisation names may mean the same organisation.
}
report-open-count = { $count ->
    [one] 1 open question
   *[other] { $count } open questions
}

report-so-goal = The tables of goals show what is there for each goal, and what is not.
report-so-thin = A call for nominations could aim at these goals.
report-so-thin-many = A call for nominations could aim at them: the table of goals says which they are.
report-so-expired = Ask the owners to renew: the review queue lists every good with its date.
report-so-evidence = Ask the owners for a link, so that everybody can check the answer.
report-so-no-reviews = Add the dates of the latest reviews first. Without them nobody can see what is out of date.
report-so-single = The registry does not depend on a few large owners. Ask owners of a single good how it is funded.
report-so-largest-owners = If one of them stops, several goods are affected. Ask how they are funded.

report-list-recognized = Goods recognised in { $label }
report-list-undated = Goods without a date of recognition
report-list-term-valid = Goods whose recognition is valid
report-list-term-renewable = Goods whose recognition can be renewed now
report-list-term-expired = Goods whose recognition has expired
report-list-term-none = Goods without a review date
report-list-standard = Goods that name the standard { $label }
report-list-unlinked = Goods without a public link as evidence: { $label }
report-list-owner = Goods owned by { $label }
report-list-largest-owners = Goods of the largest owners
report-list-worldwide = Goods that name more than { $label } countries and territories
report-list-without = Goods without this in their entry: { $label }
report-list-former = Former entries: { $label }
report-list-open = Goods with open questions, those with most first
report-list-countries = Countries by goal
report-list-countries-intro = For each goal, the countries where its goods are developed or used, with the number of these goods.
report-list-all-countries = All goods
report-list-owners = Owners of the goods
report-list-owners-intro = The organisations that own the goods of the report, with the number of their goods.
report-list-owners-several = Several goods
report-list-owners-single = A single good
report-list-description = { $count ->
    [one] One good of the report.
   *[other] { $count } goods of the report.
}
report-list-intro = { $count ->
    [one] One good, counted in the report.
   *[other] { $count } goods, counted in the report.
}

report-method-about = { $about ->
    [candidate] All figures but the first are about the candidates, because no good is recognised.
   *[current] All figures but the first are about recognised goods. Candidates and former entries are left out.
}
report-method-links = Each number is a link to the goods that it counts. The file under each figure has the same numbers.
report-method-shares = Shares are told only of { $smallest } or more. With fewer, one good more or less would change them by over five percentage points. Shares are rounded to whole percent.
report-method-gaps = An empty cell is called a gap only if { $expected } or more goods would be expected there, if goal and category, region or sector had nothing to do with each other. Goods that name no region or no sector are left out of this calculation. Then chance leaves fewer than one cell in twenty empty. Other empty cells are not gaps. A goal with fewer than { $thin } goods is called thinly covered.
report-method-countries = Countries and regions are those that entries name for development or use. They include territories. Goods that name more than { $worldwide } of them are told apart, because a high number can come from few goods.
report-method-groups = Goods that name more than { $widest } goals, more than { $widest } sectors or more than { $countries } countries of development do not form groups, but the number of a group has all goods with its three properties. A group of which half is in larger groups is left out.
report-method-partners = Two organisations are named together if they share two or more subjects and no good. A subject is a sector, with the goals that both name in it, or a standard. Subjects of more than 20 organisations are left out. An organisation is named twice at most, and organisations with the same goods count as one.
report-method-owners = Organisations are told apart by the names that entries give them. Names that differ only in capitals, accents or the number of spaces are one organisation. Other names count as two. Pairs that may be one organisation are listed under the completeness of the data, and are not named as partners.
report-method-evidence = Evidence is open if at least one link supports an answer, by itself or in a text. The link is not opened, so it can be broken. Goods to which an indicator does not apply, and goods that answer no to its first question, have nothing to show and are left out.
report-method-findings = The summary answers { $findings } questions: what is covered, whether it is current and can be checked, and on whom it depends. For each, it takes the sentence of this report with the largest share.
report-method-limits = The report knows only what entries say. It does not know how much a good is used, how many people it reaches, or how good it is. A good that is not in the registry is not counted.

report-since = Changes since { $day }
report-since-date = { $date } (commit { $commit })
report-since-edition = the edition { $edition } of { $date } (commit { $commit })
report-since-all = { $added-count ->
    [0] No entry was added
    [one] { $added-count } entry was added
   *[other] { $added-count } entries were added
}, { $removed-count ->
    [0] none was removed
    [one] { $removed-count } was removed
   *[other] { $removed-count } were removed
}. { $before-count ->
    [one] There was { $before-count } recognised good then,
   *[other] There were { $before-count } recognised goods then,
} { $now-count ->
    [0] there is none now.
    [one] there is { $now-count } now.
   *[other] there are { $now-count } now.
}
report-since-same = None of the numbers of the report has changed.
report-since-recognized = Newly recognised
report-since-left = No longer recognised
report-since-figure = Figure
report-since-row = Row
report-since-number = Number
report-since-before = Before
report-since-now = Now
report-since-change = Change

## How to contribute

contribute-heading = Contribute
contribute-text = Propose a digital public good, or improve an entry.
contribute-intro = Propose a good or improve an entry. The form below writes the file for you, and you need no account until you send it.
contribute-to = You send the finished entry to:
contribute-by-hand = Write the file yourself
contribute-by-hand-text = Each good is one text file in YAML in the folder { $folder } of the registry. The template explains every line.
contribute-download = Download the template
contribute-where = Where to send it
contribute-repository = Repository of the registry:
contribute-edit = The link “{ $label }” on the page of a good opens its file in the repository.
contribute-contact = Questions to the operator:
contribute-nowhere = This site does not name its repository or a contact. Its operator can add them.

## The form of an entry. What a script fills in is in braces.

form-heading = Fill in the form
form-plain = The form needs JavaScript. Without it, use the template below.
form-portable = This copy of the site is opened from a folder, where the form does not work. Use the template below.
form-private = Your answers stay in this browser until you send them. Leave out names, email addresses and telephone numbers of people.
form-steps = Steps of the form
form-finish = Check and send
form-asks = What reviewers look for
form-more = More about { $name }
form-example = Example:
form-optional = (optional)
form-choose = Not answered
form-add = Add: { $name }
form-remove = Remove: { $name }
form-item = { $name } { $number }
form-added = Added: { $name }
form-removed = Removed: { $name }
form-back = Back
form-next = Next
form-step-of = Step { $number } of { $count }: { $name }
form-step-faults = Problems: { $count }
form-step-good = The good
form-step-good-text = What it is. The categories decide which questions follow.
form-step-own = More about it
form-step-own-text = What this registry asks of its entries.
form-step-people = The people behind it
form-step-people-text = The organisations that own, maintain, fund or implement it.
form-step-sdgs = Goals
form-step-sdgs-text = The Sustainable Development Goals that it serves. The lists, the map and the report show entries by their goals.
form-step-links = Links and pictures
form-step-links-text = Where people find it, and what it looks like. Send pictures together with the file, in the folder registry/media/.
form-step-use = Use
form-step-use-text = Where and by whom it is developed and used. All of it is optional.
form-step-origin = Origin
form-step-origin-text = Only for goods that are a fork, a distribution or a special build of another project.
form-example-good = A summary: “Water Point Map shows where wells and pumps are and whether they work, so that districts can plan repairs.”
form-example-people = Example Water Trust, owner, https://water.example/
form-example-sdgs = Goal 6, target 6.1. “District offices in two countries find broken pumps with it and repair them sooner: https://water.example/impact”
form-example-licenses = Apache-2.0 for the software, with a link to the file of the project: https://code.example/water/map/blob/main/LICENSE
form-example-ownership = Yes. Example Water Trust, non-profit organisation, Kenya: https://water.example/legal
form-example-platform_independence = No. It is built on Python, Django and PostgreSQL, which are all openly licensed.
form-example-documentation = Yes. https://docs.water.example/install and https://docs.water.example/users
form-example-data_extraction = Yes. All tables can be exported as CSV and GeoJSON: https://docs.water.example/export
form-example-privacy = Yes. The Data Protection Act 2019 of Kenya, with the privacy policy: https://water.example/privacy
form-example-standards = Yes. GeoJSON (RFC 7946) with a validator, and WCAG 2.2 with a report: https://water.example/accessibility
form-example-do_no_harm = Yes. “Exact places of private wells are hidden by default, and a yearly review looks for new risks: https://water.example/harm”
form-example-data_privacy = Yes. Email addresses and names of staff. They are encrypted, and nobody else gets them: https://water.example/privacy
form-example-content_safety = Yes. Photographs of pumps. Moderators check each before it is shown, and reports are answered within two days.
form-example-harassment = Yes. A code of conduct, and a way to block and report other users: https://water.example/conduct
form-field-categories-help = Tick all that it is. They decide which questions follow.
form-field-logo-file-help = The name that the picture gets in the folder registry/media/. Send the picture together with the file.
form-field-language = Language of these texts
form-field-language-help = The language of the name, the summary and the description. Type its name, and choose it. Leave it empty if it is the usual language of this registry.
form-field-indicators-sdgs-targets-help = Targets of the goal by their numbers, for example 3.8 or 3.d.
form-field-indicators-licenses-spdx = Licence
form-field-indicators-licenses-spdx-help = Type its name or its SPDX id, and choose it. A choice of several is written like this: MIT OR Apache-2.0.
form-field-indicators-licenses-covers-help = The parts under this licence. Tick none if it is for all of the good. For an AI system, tick its parts.
form-field-indicators-ownership-owners-country-help = Where it is established or registered. Type the name of the country, and choose it.
form-field-indicators-data-privacy-handling-help = What is done with it.
form-field-indicators-content-safety-handling-help = What is done with it.
form-field-deployment-developed-in-help = Countries where it is developed. Type the name of a country, and choose it.
form-field-deployment-used-in-help = Countries where it is used. Type the name of a country, and choose it.
form-field-deployment-languages-help = Languages it is available in. Type the name of a language, and choose it.
form-drafts = Drafts
form-drafts-text = This browser keeps your draft. Save it as a file to continue on another device.
form-draft-save = Save the draft as a file
form-draft-drop = Delete the draft
form-draft-open = Open a draft file
form-draft-failed = This browser does not keep drafts. Save the draft as a file.
form-draft-found = Your draft of { $name } is open.
form-draft-read = The draft is open.
form-draft-unreadable = This file is not a draft of this form.
form-draft-dropped = The draft is deleted.
form-unnamed = a good without a name
form-improve = You are improving the entry of { $name }. Comments in its file are not shown here.
form-improve-loading = Loading the entry …
form-improve-failed = The entry { $id } could not be loaded. Reload the page to try again.
form-failed = The form could not be loaded. Reload the page to try again, or use the template below.
form-alike-heading = Is it already here?
form-alike = These goods are similar. If one of them is yours, improve it instead.
form-alike-improve = Improve { $name }
form-check = Check
form-faults-none = The file is valid. Reviewers will look at the rest.
form-faults-some = Problems to fix before you send the file: { $count }
form-preview = Preview
form-file = The file
form-id = File name, without .yaml
form-id-help = It becomes the address of the good: small letters a to z, digits, and single hyphens between them.
form-id-wrong = Use only small letters a to z, digits, and single hyphens between them.
form-id-taken = There is already an entry { $id }. Improve it, or choose another name.
form-yaml = Content of
form-yaml-help = You can copy the text, or download it as a file.
form-copy = Copy the text
form-save = Download the file
form-copied = The text is copied.
form-copy-failed = The browser did not allow to copy. Select the text and copy it.
form-send = Send it
form-send-file = Add the file to the repository
form-send-issue = Send it as an issue
form-send-issue-text = You can send it as an issue instead: the link copies the text, and you paste it as the description. The maintainers make the file from it. Both links need an account there.
form-send-nowhere = This site does not name its repository. Send the file to its operator.
form-send-new = The first link copies the text and opens an empty file in the repository. Paste the text there, and propose the change.
form-send-filled = The first link opens the repository with the file filled in. Propose the change there.
form-send-edit = The first link copies the text and opens the present file in the repository. Select all of it, paste the text, and propose the change.
form-left = Characters left: { $count }
form-over = Characters too many: { $count }
form-means = This is { $name }.
form-result-met = Met
form-result-gap = Gap
form-result-needs-human = Needs a reviewer
form-result-not-asked = Not asked
form-result-not-applicable = Not applicable
form-fault-missing-key = Fill in: { $name }
form-fault-empty-value = Fill this in, or remove it.
form-fault-unknown-key = Nothing with the name { $name } is allowed here.
form-fault-unknown-value = Choose one of the listed values.
form-fault-wrong-type = This has the wrong type.
form-fault-wrong-format = Write it like this: { $example }
form-fault-wrong-format-plain = This does not have the expected form.
form-fault-too-long = This has { $length } characters. At most { $most } are allowed.
form-fault-too-few = Add at least one.
form-fault-too-many = At most { $most } are allowed.
form-fault-repeated-item = This is already in the list.
form-fault-invalid-address = Write one web address that starts with https:// and has no spaces.
form-fault-invalid-date = Write the day as YYYY-MM-DD.
form-fault-invalid-language = Write a language code such as fr, pt-BR or zh-Hant.
form-fault-unknown-reference = { $value } is not in the list of goals above.
form-fault-unknown-target = The goal has no target { $value }.
form-fault-no-goal = Add at least one goal.
form-fault-no-license = Add at least one licence.
form-fault-stage-of-category = The stage does not fit the categories.
form-fault-elsewhere = { $place }: { $text }

## Labels of values that the schema only names

covers-software = Software
covers-data = Data
covers-content = Content
covers-model = Model
covers-documentation = Documentation

## The review queue

queue-heading = Review queue
queue-description = Goods whose recognition has ended or ends soon, and candidates waiting for a decision.
queue-link = See the review queue
queue-intro = Goods that the maintainers need to look at.
queue-order = The oldest are first.
queue-periods = Recognition is valid for { $valid } days after a review. It can be renewed in the last { $renewal } of these days.
queue-groups = Groups
queue-empty = Nothing to review.
queue-good = Good
queue-indicators = Indicators
queue-decision = Decision
queue-no-date = No date
queue-without = { $count ->
    [one] { $count } recognised good has neither a review date nor a date of recognition:
   *[other] { $count } recognised goods have neither a review date nor a date of recognition:
}
queue-expired = Recognition expired
queue-expired-caption = Goods whose recognition ended and was not renewed
queue-expiring = Recognition expiring
queue-expiring-caption = Goods whose recognition can be renewed now
queue-lapsed = No answer in time
queue-lapsed-caption = Goods whose applicant did not answer a question by the last day, earliest day first
queue-position = Position
queue-state = State
queue-state-since = { $state } since { $day }
queue-state-decided = Decided on { $day }
queue-turn-until = { $turn }, until { $day }
queue-turn = Next to act
queue-due = Answer due
queue-wait = Median wait from submission to decision: { $days } ({ $reviews }).
queue-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}
queue-reviews = { $count ->
    [one] 1 decided review
   *[other] { $count } decided reviews
}
queue-waiting = Waiting for a decision
queue-waiting-caption = Candidates that reviewers have not decided on, earliest nomination first
queue-waiting-undated-caption = Candidates that reviewers have not decided on, by name
queue-waiting-all-caption = Goods that reviewers have not decided on, earliest nomination first
queue-decided = Decided
queue-decided-caption = Candidates that reviewers have decided on, but whose stage is not updated yet
queue-decided-all-caption = Goods that reviewers have decided on, but whose stage or review date is not updated yet
queue-undated = No review date
queue-undated-caption = Recognised goods without a review date, so the end of their recognition is unknown
queue-outdated = To be confirmed
queue-outdated-caption = Listed entries that nobody has confirmed in time, earliest day first
queue-confirmed = Last confirmed
queue-confirm-by = Confirm or update by
queue-updates = { $count ->
    [one] Listed entries are to be confirmed every day.
   *[other] Listed entries are to be confirmed every { $count } days.
}
queue-met-on = Met on { $day }
queue-not-met-on = Not met on { $day }
queue-count-met = { $count } met
queue-count-gap = { $count ->
    [one] { $count } gap
   *[other] { $count } gaps
}
queue-count-needs-human = { $count ->
    [one] { $count } needs a reviewer
   *[other] { $count } need a reviewer
}
queue-count-not-asked = { $count } not asked

## What an organisation has to update, on its page

updates-heading = For this organisation: what to update
updates-intro = Every change is reviewed before it is published.
updates-summary = { $count ->
    [one] 1 entry: open questions and dates
   *[other] { $count } entries: open questions and dates
}
updates-open = { $count ->
    [one] 1 open question:
   *[other] { $count } open questions:
}
updates-unconfirmed = Not confirmed yet
updates-edit = Edit the file of { $name }

## Requests to organisations, by mail or as an issue

request-subject = { $count ->
    [one] Please update your entry in { $registry }
   *[other] Please update your { $count } entries in { $registry }
}
request-greeting = Dear { $names },
request-greeting-organization = To { $organization },
request-intro = { $count ->
    [one] { $registry } has one entry of { $organization } that needs an update from you.
   *[other] { $registry } has { $count } entries of { $organization } that need an update from you.
}
request-expired = Recognition ended on { $day }. Check that all answers are still right, and ask for a renewal.
request-expiring = Recognition ends on { $day }. Check that all answers are still right, and ask for a renewal.
request-lapsed = The reviewers asked for an answer by { $day }. Answer their questions, or tell us if you need more time.
request-outdated = This entry was to be confirmed by { $day }. Check that everything is still right, change what is not, and tell us.
request-unconfirmed = Nobody has confirmed this entry yet. Check that everything is right, change what is not, and tell us.
request-turn = The review waits for you.
request-turn-until = The review waits for you until { $day }.
request-gaps = { $count ->
    [one] 1 question is open:
   *[other] { $count } questions are open:
}
request-gap = { $title } (indicator { $number }): { $reason }
request-form = Update in a form: { $href }
request-edit = Edit the file: { $href }
request-page = See the page: { $href }
request-how = How to update
request-how-form = The form shows the entry with all its questions and checks your answers. You need no account until you send it.
request-how-edit = If you use the code host already, edit the file there and propose the change.
request-how-reviewed = Every change is reviewed before it is published.
request-all = All entries of { $organization }: { $href }
request-help-mail = If something is not clear, or somebody else keeps these entries current, reply to this message.
request-help-issue = If something is not clear, or somebody else keeps these entries current, answer here.

## Other pages

missing-heading = Page not found
missing-text = The address may be wrong, or the page may have moved.
redirect-heading = This page has moved
redirect-text = It is now at

## Pictures: their labels and descriptions

menu-map = Map
menu-documentation = Documentation of dpg
headline-first = Most common: { $label }, { $count } of { $all } recognised goods.
headline-both = { $one } and { $other }
headline-tie = Most common: { $label }, { $count } of { $all } recognised goods each.
headline-several = Several are equally common, with { $count } of { $all } recognised goods each.
headline-status = { $count } of { $all } goods are recognised.
headline-stage = Most goods are at the stage “{ $label }”: { $count } of { $all }.
headline-growth = Most were recognised in { $label }: { $count } of { $all }.
headline-met = Least often passed: { $label }, by { $count } of { $all } recognised goods.
headline-met-all = All recognised goods pass every check.
headline-gap = Most gaps: { $label }, { $count } of { $all } candidates.
figure-csv = Download CSV
scroll-sideways = Scroll the table sideways to see all columns.
figure-numbers = Data table
figure-pass = Skip to the data table
figure-item = { $label }: { $count }
figure-largest = The largest are { $list }.
figure-values = { $count ->
    [0] No data yet.
    [one] One value.
   *[other] { $count } values.
}
statistics-stage = Stage
statistics-stage-caption = Goods by stage; archived goods are shown separately
statistics-results = Candidates' answers by indicator
statistics-results-desc = { $count ->
    [one] Whether the only candidate meets each indicator, according to automatic checks.
   *[other] How many of the { $count } candidates meet each indicator, according to automatic checks.
}
statistics-growth-heading = Over time
statistics-growth = Recognised goods over time
statistics-growth-desc = { $count } of { $all } recognised goods have a date of recognition.
statistics-growth-none = No good has a date of recognition yet, so there is no chart.
statistics-growth-period = Period
statistics-growth-new = Newly recognised
statistics-growth-total = Total
statistics-growth-new-key = Newly recognised
statistics-growth-total-key = Previously recognised
map-heading = World map
map-description = Maps and tables of the countries where digital public goods in this registry are used and developed.
map-intro = The number of recognised goods used and developed in each country. Select a country to see its goods.
map-used = Where goods are used
map-developed = Where goods are developed
map-either = Where goods are used or developed
map-countries = { $count ->
    [0] No country has recognised goods.
    [one] One country has recognised goods.
   *[other] { $count } countries and territories have recognised goods.
}
map-none = none
map-others = no recognised goods
map-absent = Not on the map, but in the table: { $list }.
map-boundaries = The boundaries and names shown do not imply any opinion or endorsement about the legal status of any country or territory. Small countries are shown as dots.
map-link = View world map

## Comparison

good-compare = Compare with others
compare-heading = Compare goods
compare-description = Two to four digital public goods side by side: licences, goals, countries, organisations, dates, and how each answers the Standard.
compare-intro = Compare two to four goods side by side. Select them in any list of goods. The address of this page contains your selection, so you can save or share it.
compare-plain = The comparison runs in your browser and needs JavaScript. Without it, open the page of each good: it shows the same information.
compare-portable = Comparison does not work in this offline copy. Open the page of each good instead: it shows the same information.
compare-ways = Find goods
compare-pick-one = No goods selected. Open a list, press “Compare” on the goods, then come back.
compare-pick-more = One good selected. Add at least one more to compare.
compare-loading = Loading goods …
compare-failed = The data for { $id } could not be loaded. Reload the page to try again.
compare-unknown = There is no good with the ID { $id }.
compare-invalid = “{ $id }” is not a valid ID and was ignored.
compare-too-many = Only the first four goods are shown.
compare-too-long = Only the first { $ids } IDs in the address were looked up.
compare-result = Goods: { $goods }. Rows: { $rows }. Rows that differ: { $differ }.
compare-caption = Goods side by side. Rows with differences are marked “Differs”; underlined values are not shared by all goods.
compare-field = Field
compare-differs = Differs
compare-only = Show only differences
compare-csv = Save as CSV
compare-remove = Remove
compare-none = Not stated
compare-missing = Not stated for any of them: { $rows }
compare-more = { $count } more
compare-separator = { "; " }
compare-identity = Overview
compare-status = Status
compare-life = Status and dates
compare-subject = Goals and sectors
compare-links = Links and IDs
compare-summary = Summary
compare-where = Development and use
pick = Compare
pick-count = Selected for comparison: { $count } of 4
pick-added = { $name } added.
pick-taken = { $name } removed.
pick-full = You have selected four goods, the maximum. Remove one first.
pick-take = Remove { $name }
pick-clear = Clear
pick-go = Compare selected
pick-next = The link “Compare selected” comes next.
save = Save
saved-title = Saved goods
saved-list = List
saved-added = { $name } saved in this browser. See “Saved goods” in the menu.
saved-taken = { $name } is no longer saved.
saved-full = You have saved 100 goods, the maximum. Remove one first.
saved-not = { $name } could not be saved: this browser stores nothing for this site.
saved-none = No goods saved yet. Tick “Save” on any good to keep it here.
saved-note = Saved in this browser only. To share the list, use “Copy link”.
saved-keep-none = Empty the list
saved-shared = Shared list
saved-shared-note = Somebody shared this list of goods.
saved-keep-all = Save these goods
saved-keep-instead = Save these goods instead of mine

## Changes

editions-heading = Editions
editions-intro = States of this registry at some moments. An edition never changes, so it can be cited, and compared with the next one.
editions-all = All editions
edition-heading = Edition { $name }
edition-description = The registry as it was on { $day }: its goods as tables and data, the report, and how to cite it.
edition-intro = This is the registry as it was on that day. It does not change any more.
edition-report = Read the report
edition-changes = Table of the changes
edition-since = Changes since the edition
edition-added = { $count ->
    [one] 1 good added
   *[other] { $count } goods added
}
edition-recognized = { $count ->
    [one] 1 good recognised
   *[other] { $count } goods recognised
}
edition-lapsed = { $count ->
    [one] 1 good not recognised any more
   *[other] { $count } goods not recognised any more
}
edition-updated = { $count ->
    [one] 1 good with other changes
   *[other] { $count } goods with other changes
}
edition-removed = { $count ->
    [one] 1 good removed
   *[other] { $count } goods removed
}
edition-unchanged = { $count ->
    [one] 1 good without changes
   *[other] { $count } goods without changes
}
edition-files = Files
edition-more = { $count ->
    [one] 1 more is in the table of the changes
   *[other] { $count } more are in the table of the changes
}
edition-files-caption = The files of this edition
edition-file = File
edition-bytes = Size
edition-size = { $kilobytes } kB
edition-check = Each file has the SHA-256 that is shown here. For programs:
edition-file-goods-csv = All goods as a table
edition-file-goods-ndjson-gz = All goods in full: one JSON object on each line, packed
edition-file-goods-xlsx = All entries as a workbook
edition-file-facets-json = What goods are listed by, with counts
edition-file-statistics-json = Numbers of the registry
edition-file-collections-json = The collections
edition-file-standard-json = The indicators of the DPG Standard at that time
edition-file-changes-csv = The goods that changed since the edition before
edition-file-report-html = The report
edition-file-report-css = The styles of the report
edition-file-report-csv = Numbers of the report
edition-file-citation-cff = How to cite this edition, for programs
edition-cite = How to cite this edition
edition-cite-so = Please cite this edition as follows.
edition-made = How this edition was made
edition-cited = { $title }, edition { $name }
edition-citation = { $publisher } ({ $year }): { $title }. { $url }
edition-standard = DPG Standard
edition-license = Licence of the data
edition-commit = Commit
edition-generator = Made by

changes-heading = Changes
feeds-all = All changes in this registry
changes-description = Changes to the goods in this registry, newest first.
changes-intro = Changes to the goods in this registry, newest first.
changes-undated = No changes are shown because this site was built without the history of its registry.
changes-feeds = Feeds and data
changes-atom = Atom feed
changes-json-feed = JSON Feed
changes-json = Changes as JSON
changes-item = { $name }: { $change }
change-added = Added
change-renamed = ID changed
change-recognized = Recognised
change-renewed = Renewed
change-updated = Updated
change-archived = Archived
change-removed = Removed
change-previous-id = previously { $id }
field-name = name
field-aliases = other names
field-summary = summary
field-description = description
field-categories = categories
field-website = website
field-repositories = repositories
field-links = links
field-logo = logo
field-screenshots = screenshots
field-sectors = sectors
field-organizations = organisations
field-stage = stage
field-standard-version = Standard version
field-dates = dates
field-review = path of the review
field-archived = archive details
field-decisions = decisions
field-identifiers = identifiers
field-previous-ids = previous IDs
field-derived-from = parents
field-deployment = usage
field-highlights = highlights
field-translations = translations
field-extra = extra fields
tombstone-heading = No longer in this registry
tombstone-text = This entry was removed from the registry.
tombstone-day = Date:

## The reference of the API

api-name = API
api-heading = API reference
api-description = All data of this registry as files for programs: what each file contains, field by field, with examples to copy.
api-intro = Everything this site shows is also available as files for programs: without a key, without a limit, from any other site.
api-base = Every address begins with
api-rule-keys = Every key is always present. Its value always has the same type, or is null where the type allows it.
api-rule-lists = A list without items is empty, not null. One exception: handling, in two indicators, is null if nobody has answered. Lists are sorted as described below. Lists of goods contain goods of every status, sorted by id.
api-rule-codes = Every code has its English label next to it.
api-rule-day = Only index.json contains the date for which the site was built. All other files stay the same, byte for byte, until the registry changes.
api-rule-stable = Within version 1, nothing is removed and no type changes. New keys, documents and columns at the end of the table may be added, so ignore what you do not know.
api-rule-methods = The files answer GET and HEAD. For an address that does not exist, the answer is 404 with an HTML page. Other methods get 405 with the header Allow.
api-rule-described = OpenAPI 3.1 description, to generate clients from:
api-contents = On this page
api-documents = Documents
api-documents-caption = Add the name of a document to the address above. Open a document for its fields, an example and code.
api-fields = Keys, types and meanings
api-holds = Contents
api-table-heading = Reading goods.csv
api-table-format = goods.csv is CSV as defined in RFC 4180: UTF-8 without a byte order mark, commas, CRLF line endings, column names in the first row, one row per good. In Excel, use Data, From Text/CSV, with the file origin 65001. An empty cell means no value or an empty list.
api-table-guard = Spreadsheets treat some texts as formulas. To prevent this, an apostrophe is added before =, +, -, @, tab, carriage return and apostrophe: at the start of a cell, and inside it after a comma, semicolon, bar, quotation mark, tab or line ending. Remove one apostrophe in each of these places to get the original text:
api-table-lists = Then split lists: items are joined by a bar. A bar or backslash inside an item has a backslash before it.
api-table-columns = Codes and labels are in two columns, in the same order. url is the address of the good's page, json the address of its full object.
api-mirror-heading = Keeping a copy
api-mirror = Fetch manifest.json and compare the SHA-256 of each file with your copy. Fetch the files that differ. Delete the files that are no longer listed. The manifest lists all files except index.json and itself.
api-signature-heading = Checking the signature
api-signature = manifest.json is signed in the format of minisign, and has the hash of every other file except index.json. Get the public key from the operator of this registry in another way too, and compare it with this one: whoever can change the files can also change this page.
api-since-heading = Fetching changes since a date
api-since-digest = Fetch deltas.json. Write a line for each good of your copy, sorted by id: the id, a space, the SHA-256 of its object, a line end. If the SHA-256 of these lines is digest, your copy is complete.
api-since-deltas = If not, take the latest changed in your copy and fetch the deltas of its month and of all later months. Each line has an id with its present object: replace yours, or delete it if status is moved or removed.
api-since-again = Compare the digest again. If it still differs, fetch goods.ndjson.gz: objects can change without their entries, and the history is not always known.
api-since-what = The SHA-256 of an object is that of a line of goods.ndjson.gz with its line end. To see only what changed, fetch changes.json and read its goods from the top for as long as on is null, your date or later.
api-besides = Other formats
api-besides-caption = Files for other programs, by their address on this site
api-beside-atom = The last 50 changes as an Atom feed
api-beside-feed = The last 50 changes as JSON Feed 1.1
api-beside-facets = Changes to the goods of one goal as an Atom feed; countries, categories and the registry’s own facets have such feeds too
api-beside-catalog = The registry and its recognised goods as a DCAT 3 catalogue, for data portals
api-beside-llms = What the site is and where its data is, for language models
api-beside-badge = The badge of a recognised good
api-beside-shields = Data from which shields.io draws the badge of a recognised good
api-beside-card = A picture for links to the page of a good
api-beside-markdown = The page of a good as Markdown
api-beside-search = How browsers search this site
api-beside-codemeta = A software good described in CodeMeta 3.0
api-beside-publiccode = A draft publiccode.yml 0.4 of a software good, for its maintainers to complete; the comment at the top lists what is missing
api-beside-embed = A card of a good to embed in other sites; the good's page has the code to copy
api-since = Since { $version }
api-versions-heading = Versions
api-versions = This is version { $version }. The number after the dot is minor in index.json and manifest.json: it grows when documents or keys are added. The schemas and the OpenAPI description say the same in x-since.
api-versions-caption = What was added, newest first
api-version = Version
api-version-documents = Documents
api-version-types = Types
api-version-keys = Keys
api-version-first = everything that is not in another line
api-deprecation = Nothing is removed or retyped within version 1. A key that has a better successor is marked as deprecated in the schemas, and stays. If there is ever a version 2, it gets addresses of its own, and version 1 is written beside it for at least two years; index.json would say so.
api-cite-heading = Citing and using the data
api-cite = To cite the data, use this text, with the date of your copy (as_of in index.json):
api-cite-hash = A citation is exact if it also has the SHA-256 of manifest.json: the manifest has the hash of every other file.
api-cite-doi = To give the data a DOI, deposit goods.ndjson with an archive such as Zenodo, then write the DOI into citation of [data] in site.toml.
api-cite-no-license = The operator of this registry has not said under which licence the data can be used. Ask before you publish it again.
api-address = Address
api-media = Media type
api-schema = JSON Schema
api-key = Key
api-kind = Type
api-meaning = Meaning
api-columns = Tables and columns
api-example = Example from this registry, with at most two items per list
api-copy = Copy
api-copied = Copied
api-types = Types
api-types-intro = The types used in the documents above.
api-compat = Older formats
api-compat-intro = The same goods in the JSON formats of the Digital Public Goods Alliance's own feeds, for programs written for these feeds.
api-v0-dpgs = recognised goods
api-v0-nominees = candidates
api-v0-dpg = a recognised good with its answers
api-v0-nominee = a candidate
api-v2-dpgs = recognised goods in the format of the live feed
api-v2-nominees = candidates in the same format
api-v2-dpg = a recognised good; ID is its number in that feed, or its id here if it has none
api-v2-nominee = a candidate
api-app-dpgs = recognised goods in the format of the Alliance's present application
api-rewrites = To serve the oldest format at the root of its own host, as the first feed was, add these lines to the settings of the host:

## At the foot of each page, a checkbox
search-key = Press / to search

# The workbook of `dpg export table`: names of sheets (at most 31 characters), headings, and the lines that explain it.
table-goods = Goods
table-help = How to use this table
table-id = Id (leave empty for a new good)
table-code = Code
table-help-1 = Each row of the first sheet is a good, each column a field. Change cells, and give the file back to those who keep the registry.
table-help-2 = Only the cells that you change are changed in the registry. You can sort rows, move columns and hide what you do not need.
table-help-3 = Several values in one cell: one on each line. In most spreadsheets, Alt + Enter begins a new line in a cell.
table-help-4 = Columns of one list belong together by their lines: the second line of “Organisations: Role” is the role of the second organisation.
table-help-5 = Evidence: a web address on each line; or texts, with a line of three hyphens (---) between them. An address on the last line of a text belongs to it.
table-help-6 = Evidence of the items of a list begins with a line that has the number of the item, such as [2].
table-help-7 = Countries, languages, goals and the like can be written as their code or their name. The other sheets have all of them.
table-help-8 = A new good: a row with a name and without an id. To remove a good, tell those who keep the registry: a deleted row changes nothing.
table-help-9 = Do not write about persons: no names of contacts, no e-mail addresses.

## Registries that list entries without assessment
# In such a registry these are used in the place of the messages without `-listed` at their end.
goods-description-listed = { $count ->
    [one] The only entry of this registry.
   *[other] The { $count } entries of this registry.
}
status-current-listed = Listed
search-widened-listed = No listed entries match. Showing candidates and former entries.
count-current-listed = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
report-status-current-listed = Listed
report-goods-listed = Entries
report-figure-categories-listed = Entries by category
report-figure-categories-note-listed = An entry can have several categories.
report-figure-own-listed = { $field }: number of entries
report-figure-own-note-listed = What entries say in a field of this registry. An entry can have several values.
report-figure-goals-listed = Entries and countries by Sustainable Development Goal
report-figure-goals-note-listed = An entry can support several goals. Countries are those where it is developed or used.
report-figure-owners-listed = Owners with most entries
report-figure-owners-note-listed = Shares are of the entries that name an owner. An entry can have several owners.
report-figure-quality-listed = Entries by what they do not have
report-figure-quality-note-listed = What readers and reports need to know of an entry.
report-say-all-listed = { $all-count ->
    [one] The registry has { $all } entry
   *[other] The registry has { $all } entries
}: { $current-count ->
    [0] none listed
    [one] { $current } listed
   *[other] { $current } listed
}, { $candidate-count ->
    [0] no candidates
    [one] { $candidate } candidate
   *[other] { $candidate } candidates
} and { $former-count ->
    [0] no former entries
    [one] { $former } former entry
   *[other] { $former } former entries
}.
report-since-all-listed = { $added-count ->
    [0] No entry was added
    [one] { $added-count } entry was added
   *[other] { $added-count } entries were added
}, { $removed-count ->
    [0] none was removed
    [one] { $removed-count } was removed
   *[other] { $removed-count } were removed
}. { $before-count ->
    [one] There was { $before-count } listed entry then,
   *[other] There were { $before-count } listed entries then,
} { $now-count ->
    [0] there is none now.
    [one] there is { $now-count } now.
   *[other] there are { $now-count } now.
}
report-since-recognized-listed = Newly listed
report-since-left-listed = No longer listed
report-say-about-listed = All other figures are about the listed entries.
report-say-category-listed = The most frequent category is { $label }: { $goods } of { $all } entries{ $share }.
report-say-own-listed = { $field }: the most frequent value is “{ $label }”, in { $goods } of { $all } entries{ $share }.
report-say-own-unstated-listed = { $goods-count ->
    [one] { $field }: { $goods } of { $all } entries has no value.
   *[other] { $field }: { $goods } of { $all } entries have no value.
}
report-say-goal-listed = The goal with most entries is “{ $label }”: { $goods } of { $all } entries support it{ $share }.
report-say-no-dates-listed = No entry has a date of recognition, so growth cannot be shown.
report-so-goal-listed = The tables of goals show what is there for each goal, and what is not.
report-so-thin-listed = A call for new work could aim at these goals.
report-so-thin-many-listed = A call for new work could aim at them: the table of goals says which they are.
report-so-single-listed = The work does not depend on a few large owners. Ask owners of a single entry how it is funded.
report-so-largest-owners-listed = If one of them stops, several entries are affected. Ask how they are funded.
report-method-about-listed = { $about ->
    [candidate] All figures but the first are about the candidates, because no entry is listed.
   *[current] All figures but the first are about listed entries. Candidates and former entries are left out.
}
report-figure-goal-category-note-listed = Each cell is the number of entries with this goal and this category. A stronger colour means more.
report-figure-goal-region-note-listed = Each cell is the number of entries with this goal that are developed or used in this region. A stronger colour means more.
report-figure-goal-sector-note-listed = Each cell is the number of entries in this sector with this goal. A stronger colour means more.
report-figure-clusters-listed = Groups of entries with goal, field and country of development in common
report-figure-clusters-note-listed = Teams that could meet: the entries of a row have the same aim and name the same country of development.
report-figure-standards-listed = Open standards that several entries name
report-figure-partners-listed = Organisations with most in common and no common entry
report-figure-partners-note-listed = Candidates for joint work: both work on the same goals and fields or use the same standards, in separate entries.
report-figure-license-families-note-listed = An entry can have several licences.
report-figure-licenses-note-listed = An entry can have several licences.
report-say-few-listed = { $goods-count ->
    [one] { $goods } entry is too few for shares and conclusions: they need at least { $smallest }. The figures show only numbers.
   *[other] { $goods } entries are too few for shares and conclusions: they need at least { $smallest }. The figures show only numbers.
}
report-say-thin-listed = { $goals-count ->
    [one] { $goals } of { $of } goals has fewer than { $limit } entries: { $labels }.
   *[other] { $goals } of { $of } goals have fewer than { $limit } entries: { $labels }.
}
report-say-thin-many-listed = { $goals } of { $of } goals have fewer than { $limit } entries.
report-say-unserved-listed = { $goals-count ->
    [one] { $goals } goal has no entry at all: { $labels }.
   *[other] { $goals } goals have no entry at all: { $labels }.
}
report-say-countries-listed = { $countries-count ->
    [one] The entries name { $countries } country or territory of development or use.
   *[other] The entries name { $countries } countries and territories of development or use.
} { $without-count ->
    [0] Every entry names at least one.
    [one] { $without } entry names none.
   *[other] { $without } entries name none.
}
report-say-countries-wide-listed = { $goods-count ->
    [one] { $goods } entry names more than { $limit } of them. The others name { $countries }.
   *[other] { $goods } entries name more than { $limit } of them each. The others name { $countries }.
}
report-say-gaps-listed = These combinations have no entry, although the numbers of entries on both sides would let one expect at least three:
report-gap-listed = “{ $goal }” with “{ $other }”: no entry has both. Of the { $base } entries { $kind ->
    [goal-sector] that name a sector
    [goal-region] that name a country
   *[goal-category] with a category
}, { $of-goal } name the goal and { $of-other } the other. Chance alone would give about { $expected }.
report-say-license-family-listed = Most frequent is the type { $label }: { $goods } of { $all } entries{ $share }.
report-say-license-listed = The licence used most is { $label }: { $goods } of { $all } entries{ $share }.
report-say-owners-listed = { $owners-count ->
    [one] { $owners } organisation owns
   *[other] { $owners } organisations own
} { $goods-count ->
    [one] { $goods } entry.
   *[other] { $goods } entries.
} { $unnamed-count ->
    [0] Every entry names its owner.
    [one] { $unnamed } entry names no owner.
   *[other] { $unnamed } entries name no owner.
}
report-say-largest-owners-listed = { $owners-count ->
    [one] The largest owner has { $goods } of { $all } entries{ $share }.
   *[other] The { $owners } largest owners have { $goods } of { $all } entries{ $share }.
}
report-say-single-listed = { $owners-count ->
    [one] { $owners } of { $all } owners has a single entry{ $share }.
   *[other] { $owners } of { $all } owners have a single entry each{ $share }.
}
report-list-standard-listed = Entries that name the standard { $label }
report-list-owner-listed = Entries owned by { $label }
report-list-largest-owners-listed = Entries of the largest owners
report-list-worldwide-listed = Entries that name more than { $label } countries and territories
report-list-without-listed = Entries without this: { $label }
report-list-countries-intro-listed = For each goal, the countries where its entries are developed or used, with the number of these entries.
report-list-all-countries-listed = All entries
report-list-owners-listed = Owners of the entries
report-list-owners-intro-listed = The organisations that own the entries of the report, with the number of their entries.
report-list-owners-several-listed = Several entries
report-list-owners-single-listed = A single entry
report-list-description-listed = { $count ->
    [one] One entry of the report.
   *[other] { $count } entries of the report.
}
report-list-intro-listed = { $count ->
    [one] One entry, counted in the report.
   *[other] { $count } entries, counted in the report.
}
report-method-links-listed = Each number is a link to the entries that it counts. The file under each figure has the same numbers.
report-method-shares-listed = Shares are told only of { $smallest } or more. With fewer, one entry more or less would change them by over five percentage points. Shares are rounded to whole percent.
report-method-gaps-listed = An empty cell is called a gap only if { $expected } or more entries would be expected there, if goal and category, region or sector had nothing to do with each other. Entries that name no region or no sector are left out of this calculation. Then chance leaves fewer than one cell in twenty empty. Other empty cells are not gaps. A goal with fewer than { $thin } entries is called thinly covered.
report-method-countries-listed = Countries and regions are those that entries name for development or use. They include territories. Entries that name more than { $worldwide } of them are told apart, because a high number can come from few entries.
report-method-groups-listed = Entries that name more than { $widest } goals, more than { $widest } sectors or more than { $countries } countries of development do not form groups, but the number of a group has all entries with its three properties. A group of which half is in larger groups is left out.
report-method-partners-listed = Two organisations are named together if they share two or more subjects and no entry. A subject is a sector, with the goals that both name in it, or a standard. Subjects of more than 20 organisations are left out. An organisation is named twice at most, and organisations with the same entries count as one.
report-method-limits-listed = The report knows only what entries say. It does not know how much an entry is used, how many people it reaches, or how good it is. An entry that is not in the registry is not counted.
home-map-listed = Countries where entries are used
home-current-listed = { $count ->
    [one] listed entry
   *[other] listed entries
}
home-promise-listed = Find what is there, and who is behind it
home-recent-listed = Recently recognised goods
facet-category-intro-listed = The category says what an entry is. Numbers show listed entries, then candidates and former entries after a plus sign.
facet-sector-intro-listed = The fields in which entries are used. Numbers show listed entries, then candidates and former entries after a plus sign.
facet-license-intro-listed = The open licences of entries, by SPDX ID. Numbers show listed entries, then candidates and former entries after a plus sign.
facet-license-family-intro-listed = What the licences of entries ask of those who change and share them. Numbers show listed entries, then candidates and former entries after a plus sign.
facet-link-intro-listed = Entries with a demo, a download, a community and more. Numbers show listed entries, then candidates and former entries after a plus sign.
facet-region-intro-listed = Where entries are developed or used, by the regions and sub-regions of the United Nations (M49). A sub-region is also counted in its region. Numbers show listed entries, then candidates and former entries after a plus sign.
facet-country-intro-listed = Where entries are developed or used. Numbers show listed entries, then candidates and former entries after a plus sign.
facet-developed-in-intro-listed = Where entries are developed. Numbers show listed entries, then candidates and former entries after a plus sign.
facet-used-in-intro-listed = Where entries are used. Numbers show listed entries, then candidates and former entries after a plus sign.
facet-organization-intro-listed = Organisations that own, maintain, fund or implement what is listed. Numbers show listed entries, then candidates and former entries after a plus sign.
facet-language-intro-listed = The languages in which entries are available. Numbers show listed entries, then candidates and former entries after a plus sign.
facet-category-heading-listed = Entries by category
facet-sector-heading-listed = Entries by sector
facet-license-heading-listed = Entries by licence
facet-license-family-heading-listed = Entries by licence family
facet-region-heading-listed = Entries by region
facet-country-heading-listed = Entries by country
facet-developed-in-heading-listed = Entries by country of development
facet-used-in-heading-listed = Entries by country of use
facet-organization-heading-listed = Entries by organisation
facet-language-heading-listed = Entries by language
facet-link-heading-listed = Entries by what they offer
facet-goal-intro-listed = The 17 goals of the United Nations for 2030.
facet-own-intro-listed = Numbers show listed entries, then candidates and former entries after a plus sign.
statistics-sector-listed = Entries by sector; bars show listed ones
statistics-own-listed = { $facet }; bars show listed entries
headline-first-listed = Most common: { $label }, { $count } of { $all } listed entries.
headline-tie-listed = Most common: { $label }, { $count } of { $all } listed entries each.
headline-several-listed = Several are equally common, with { $count } of { $all } listed entries each.
headline-status-listed = { $count } of { $all } entries are listed.
map-intro-listed = The number of entries used and developed in each country. Select a country to see its entries.
map-countries-listed = { $count ->
    [0] No country has entries.
    [one] One country has entries.
   *[other] { $count } countries and territories have entries.
}
map-others-listed = no entries
site-description-listed = A registry of digital initiatives and public goods.
contribute-text-listed = Propose an entry, or improve one.
contribute-intro-listed = Propose an entry or improve one. The form below writes the file for you, and you need no account until you send it.
menu-goods-listed = Entries
goods-listed = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
goods-heading-listed = All entries
names-heading-listed = All entries, A to Z
names-intro-listed = Every entry of the registry by name, including candidates and former entries.
search-description-listed = Find entries of this registry: search, or browse by letter, goal, sector, country and more.
search-none-filtered-listed = No entries match all of these filters.
search-goods-listed = Entries
search-some-listed = Entries with some of your words
search-named-listed = Entries with exactly this name
search-see-listed = Show entries ({ $count })
find-label-listed = Search this registry
home-needs-listed = What is it about?
way-find-listed = Find an entry
way-find-text-listed = Search, filter and compare all entries of this registry.
way-contribute-text-listed = Suggest an entry or correct one.
region-title-listed = In { $label }
country-title-listed = In { $label }
good-related-listed = Related entries
form-step-good-listed = The entry
statistics-status-caption-listed = Entries by status
statistics-stage-caption-listed = Entries by stage; archived ones are shown separately
statistics-goods-listed = Entries
statistics-goal-listed = Entries by Sustainable Development Goal; an entry can support several
statistics-category-listed = Entries by category
statistics-region-listed = Entries by region of development or use
statistics-country-listed = Entries by country of development or use
statistics-organization-listed = Entries by organisation, in any role
statistics-intro-listed = Charts and tables of the entries by status, goal, sector, country and more.
compare-heading-listed = Compare entries
