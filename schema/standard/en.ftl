# Why an indicator has its result, one sentence each, and under the same id with `-help` behind it
# what to write instead. The rules in the YAML files of this folder name these ids. Of each argument,
# such as `goals`, a message also knows how many values it joins: `goals-count`.

## 1. Relevance to the goals
sdgs-met = { $goals-count ->
    [one] The entry says how the good serves goal { $goals }.
   *[other] The entry says how the good serves the goals { $goals }.
  }
sdgs-none = No Sustainable Development Goal is named.
sdgs-none-help = List at least one goal under `sdgs`, and say how the good helps to reach its targets.
sdgs-unknown-goal = { $goal } is not one of the 17 goals.
sdgs-unknown-goal-help = Write the number of a goal, 1 to 17.
sdgs-no-evidence = Goals are named, but nothing says how the good serves them.
sdgs-no-evidence-help = Add evidence to each goal: a sentence or two on the targets it helps to reach, or a link that shows it.
sdgs-goal-without-evidence = Nothing says how the good serves goal { $goal }, while other goals have evidence.
sdgs-goal-without-evidence-help = Add evidence to this goal, name it in `also_for` of evidence that speaks for it too, or take the goal off the list.
sdgs-few-words = The evidence for goal { $goal } is only a few words without a link.
sdgs-few-words-help = Say in a sentence or two which targets of the goal the good helps to reach and how, or link to a page that shows it.
sdgs-many-goals = Ten goals or more are claimed, which is more than one good usually serves.
sdgs-many-goals-help = Keep the goals that the good serves most, and the evidence for each of them.

## 2. Approved open licences
licenses-met = The good is published under { $license }, and a link shows where it says so.
licenses-none = No licence is named.
licenses-none-help = List the licences under `licenses` by their SPDX ids, such as `Apache-2.0` or `CC-BY-4.0`.
licenses-no-derivatives = { $license } forbids changed versions, so it is not an open licence.
licenses-no-derivatives-help = Publish the good under a licence that allows changed versions, such as `CC-BY-4.0` or `CC-BY-SA-4.0`.
licenses-non-commercial = { $license } forbids commercial use, which is accepted for content only.
licenses-non-commercial-help = Publish software and data under a licence that allows commercial use, or add the category `content` if that is what the good is.
licenses-no-evidence = Nothing shows that the good is published under { $license }.
licenses-no-evidence-help = Add to each licence the link to the file or page in which this project states it.
licenses-mixed = { $license } is not an approved open licence, and a data set or a collection must be openly licensed as a whole.
licenses-mixed-help = Leave out the parts under other terms, or publish them under an approved licence too.
licenses-ai-parts = The licences leave out a part of the AI system: its data, its code and its model must all be openly licensed.
licenses-ai-parts-help = List a licence for each of the parts `data`, `software` and `model` in `covers`; a licence without `covers` stands for all of them.
licenses-not-approved = { $license } is not an approved open licence for any kind of good.
licenses-not-approved-help = Publish the good under an approved licence and write its SPDX id, such as `MIT`, `ODbL-1.0` or `CC-BY-4.0`.
licenses-no-software-license = { $license } is not approved for software.
licenses-no-software-license-help = Add the licence of the source code; it must be one that the Open Source Initiative has approved.
licenses-ai-no-software-license = { $license } is not approved for the code of an AI system.
licenses-ai-no-software-license-help = Add the licence of the code; it must be one that the Open Source Initiative has approved.
licenses-no-data-license = { $license } is not approved for data.
licenses-no-data-license-help = Add the licence of the data; it must conform to the Open Definition, such as `ODbL-1.0` or `CC-BY-4.0`.
licenses-no-content-license = { $license } is not approved for content.
licenses-no-content-license-help = Add the licence of the content, such as `CC-BY-4.0` or `CC-BY-SA-4.0`.
licenses-no-link = No link shows where the project states its licence.
licenses-no-link-help = Link to the licence file in the repository or to the page that names the licence.
licenses-generic-text = The link leads to the general text of a licence, not to this project's own statement.
licenses-generic-text-help = Link to the project's own licence file or to its own page that names the licence.
licenses-other-project = The link for { $license } leads to an account on a code host that the entry does not name, so perhaps to another project.
licenses-other-project-help = Link to the licence in the project's own repository, or add that repository to `repositories`.
licenses-home-page = The link leads to a home page, not to the place where the licence is stated.
licenses-home-page-help = Link to the very file or page that states the licence.

## 3. Clear ownership
ownership-met = The ownership is stated, and a link shows where.
ownership-unanswered = It is not said whether the ownership is clear.
ownership-unanswered-help = Answer `yes` and link to the page that names the owner.
ownership-not-clear = The ownership is not clearly defined and documented.
ownership-not-clear-help = Publish a copyright notice or terms that name the owner, answer `yes` and link to it.
ownership-no-owner = No owner is named.
ownership-no-owner-help = Name under `owners` who holds the rights: an organisation, or people where there is none.
ownership-no-evidence = Nothing shows who owns the good.
ownership-no-evidence-help = Link to the copyright notice, trademark or terms that name the owner.
ownership-parts-of-others = The owner does not hold the rights to all of it, and it is not shown that all may be passed on.
ownership-parts-of-others-help = Answer `redistribution` with `yes` and link to the agreements or licences that allow it, or leave out what may not be passed on.
ownership-all-unanswered = It is not said whether the owner holds the rights to everything in the collection.
ownership-all-unanswered-help = Answer `owns_all` with `yes`, or with `no` and show under `redistribution` the right to pass it on.
ownership-redistribution-without-evidence = The right to pass on what others own is claimed without evidence.
ownership-redistribution-without-evidence-help = Add to `redistribution` the agreements or licences that allow it.
ownership-no-link = No link shows who owns the good.
ownership-no-link-help = Link to the page that names the owner: a copyright notice, an imprint, terms of service.
ownership-generic-text = The link leads to a licence text or an encyclopedia, not to the project's own statement of who owns it.
ownership-generic-text-help = Link to the project's own page or file that names the owner.
ownership-account-page = The link leads to the page of an account, which lists repositories and names no owner of them.
ownership-account-page-help = Link to the page or file that names the owner, such as a licence file with a copyright notice.
ownership-pointer-in-words = The link leads to a home page, and words say where to look on from there.
ownership-pointer-in-words-help = Link to the very page that names the owner.

## 4. Platform independence
platform-independence-met = The good can be used without closed components.
platform-unanswered = It is not said whether closed components are mandatory.
platform-unanswered-help = Answer `no` and name what the good is built on, or `yes` and name the open alternatives.
platform-no-alternatives = Closed components are mandatory, and no open alternative is named.
platform-no-alternatives-help = Name under `alternatives` the open components that can take their place, and say how little has to change.
platform-not-replaceable = Closed components are mandatory, and it is not shown that open ones can take their place.
platform-not-replaceable-help = Make the good work with open components, then answer `alternatives` with `yes` and name them.
platform-few-words = Closed components are mandatory, and only a few words say how open ones take their place.
platform-few-words-help = Say which closed component is replaced by which open one, and what has to be changed for it.
platform-says-open = Closed components are said to be mandatory, but the text says that all is open.
platform-says-open-help = Answer `no` and name what the good is built on, or name the closed components and what can take their place.
platform-planned = The open alternative seems to be planned rather than there.
platform-planned-help = Name alternatives that work today, with a link that shows it.
platform-closed-service = The answer is that no closed component is needed, but the entry names { $services }.
platform-closed-service-help = Say whether the good works without it and which open component takes its place; if it does not, answer `yes`.
platform-no-word = The answer is `no`, and nothing says what the good is built on.
platform-no-word-help = Name the core dependencies under `dependencies`, so that reviewers can see that none is closed.

## 5. Documentation
documentation-met = There is documentation, and a link leads to it.
documentation-unanswered = It is not said whether there is documentation.
documentation-unanswered-help = Answer `yes` and link to the documentation.
documentation-none = There is no documentation.
documentation-none-help = Publish documentation with which somebody who does not know the good can use it, and link to it.
documentation-no-evidence = The answer says that there is documentation, but not where.
documentation-no-evidence-help = Add a link for each place where documentation is published.
documentation-vendor-page = The link leads to a vendor's page about its own products, not to documentation of the good.
documentation-vendor-page-help = Link to the page that tells how to run and use the good itself.
documentation-no-link = No link leads to the documentation.
documentation-no-link-help = Add the address of the documentation as `url`.
documentation-only-readme = The documentation is a single README file.
documentation-only-readme-help = Link to more than the README: how to install, run and use the good, and for data what each field means.
documentation-account-page = The link leads to the page of an account, which lists repositories and documents none.
documentation-account-page-help = Link to the documentation itself.
documentation-home-page = The link leads to a home page, not to the documentation.
documentation-home-page-help = Link to the very page on which the documentation begins.

## 6. Extracting data
data-extraction-met = The entry says how data gets out and in.
data-extraction-not-applicable = The good handles no data or content that is not personal.
extraction-unanswered = It is not said whether the good handles data that is not personal.
extraction-unanswered-help = Answer `yes` and describe the way out and in, or answer `no`.
extraction-no-way = The good handles data, and the answer is that no way to get it out or in in an open format is known.
extraction-no-way-help = Offer an export or an API in an open format, then answer `mechanism` with `yes` and describe it.
extraction-no-unclear = The answer is that the good handles no such data, but its mechanism is answered with `unknown`.
extraction-no-unclear-help = Find out whether such data is handled, then answer `yes` and describe the mechanism, or leave it out.
extraction-only-link = The way to get data out is given as a link without a word.
extraction-only-link-help = Say beside the link how data gets out and in, and in which formats.
extraction-no-mechanism = The good handles data, but nothing says how to get it out or in.
extraction-no-mechanism-help = Describe under `mechanism` the export, import or API, with its formats and a link.
extraction-no-format = The way to get data out is described without naming a format or giving a link.
extraction-no-format-help = Name the formats, such as CSV or JSON, or link to the documentation of the API.

## 7. Privacy and applicable laws
privacy-met = The laws complied with are named, with what was done for it.
privacy-unanswered = It is not said whether steps were taken to comply with privacy laws.
privacy-unanswered-help = Answer `yes`, list the laws and say what was done to comply.
privacy-not-compliant = No steps were taken to comply with privacy and other laws.
privacy-not-compliant-help = Find out which laws apply, take the steps they demand, and describe them.
privacy-no-law = No law is named.
privacy-no-law-help = List under `laws` the laws that the good complies with, such as the data protection law where it is used.
privacy-no-evidence = Laws are named, but nothing says what was done to comply.
privacy-no-evidence-help = Describe the steps taken, and link to the privacy policy, terms of service or assessment.
privacy-law-as-address = A law is given as an address instead of its name.
privacy-law-as-address-help = Write the name of the law, and put the address into the evidence.
privacy-few-words = Only a few words without a link say what was done to comply.
privacy-few-words-help = Describe the steps taken in a few sentences, or link to the privacy policy or terms of service.
privacy-too-few-words = Beside the laws stand only a few words and no link.
privacy-too-few-words-help = Link to the privacy policy, terms of service or assessment that shows how the law is complied with.
privacy-home-page = The link leads to a home page, not to what shows the compliance.
privacy-home-page-help = Link to the very page: the privacy policy, the terms of service, the assessment.

## 8. Standards and best practices
standards-met = Open standards and practices are listed.
standards-unanswered = It is not said whether the good supports open standards.
standards-unanswered-help = Answer `yes` and list the open standards, with links that show the support.
standards-not-supported = The good supports no open standard.
standards-not-supported-help = Name the open standards it is built on, such as web, data or interface standards, or make it support some.
standards-none-listed = No open standard is listed.
standards-none-listed-help = List under `open_standards` the standards that the good supports.
standards-practices-unanswered = It is not said whether good practices were followed.
standards-practices-unanswered-help = Answer under `best_practices`, and list the practices and principles.
standards-practices-none-listed = Good practices are said to be followed, but none is listed.
standards-practices-none-listed-help = List under `best_practices` the practices and principles that were followed.
standards-risk-not-assessed = The risks of the AI system have not been assessed.
standards-risk-not-assessed-help = Make a risk assessment, publish it, answer `risk_assessment` with `yes` and link to it.
standards-risk-unanswered = Nothing shows that the risks of the AI system have been assessed.
standards-risk-unanswered-help = Answer `risk_assessment` with `yes` and link to the assessment.
standards-only-practices = What is listed as open standards are principles or practices.
standards-only-practices-help = List technical standards, such as those of W3C, ISO, IETF or OGC, and move the principles to `best_practices`.
standards-practice-listed = Principles are listed among the open standards.
standards-practice-listed-help = Move the principles to `best_practices`, and list technical standards under `open_standards`.
standards-unnamed = Standards are spoken of, but none is named.
standards-unnamed-help = Name each standard, with its number or version if it has one, such as `GeoJSON` or `ISO 19115`.
standards-as-address = A standard is given as an address instead of its name.
standards-as-address-help = Write the name of the standard, and put the address into the evidence.
standards-no-link = No link shows that the standards are supported.
standards-no-link-help = Link to a validator, a test suite, a certificate or the documentation that shows the support.

## 9. Do no harm by design
do-no-harm-met = The entry says what is done, by design, to prevent harm.
do-no-harm-not-asked = The questionnaire that this entry was taken from does not ask about harm by design.
harm-unanswered = It is not said whether steps are taken to prevent harm.
harm-unanswered-help = Answer `yes` and describe the mechanisms, processes and policies.
harm-no-steps = The answer is that no steps are taken to prevent harm.
harm-no-steps-help = Consider whom the good could harm and how, and describe what prevents it.
harm-few-words = Only a few words say what is done to prevent harm.
harm-few-words-help = Describe in a few sentences which harm was foreseen and what prevents it, or link to a policy.

## 9a. Data privacy and security
data-privacy-met = Personal data is handled, and the entry says how it is protected.
data-privacy-not-applicable = The good handles no personal data.
personal-data-unanswered = It is not said whether the good handles personal data.
personal-data-unanswered-help = Answer `yes` and describe kinds, protection and sharing, or answer `no` and say why none is needed.
personal-data-kinds-missing = Personal data is handled, but the entry does not say which.
personal-data-kinds-missing-help = List the kinds of data under `data_types`, such as name, address or location.
personal-data-protection-missing = Personal data is handled, but nothing says how it is protected.
personal-data-protection-missing-help = Describe under `protection` the steps taken, and link to the privacy policy.
personal-data-not-protected = Personal data is handled, and its protection is not ensured.
personal-data-not-protected-help = Take steps that protect the data, then answer `protection` with `yes` and describe them.
personal-data-sharing-unanswered = Personal data is handled, but it is not said whether it is shared with others.
personal-data-sharing-unanswered-help = Answer `sharing` with `yes` or `no`, and with `yes` describe the circumstances.
personal-data-no-unexplained = The answer is that no personal data is handled, but nothing explains it.
personal-data-no-unexplained-help = Say in a sentence how the good does without personal data: no accounts, no logs, data kept by whoever runs it.
personal-data-no-contradicted = The answer is that no personal data is handled, but its sharing or protection is answered with `unknown`.
personal-data-no-contradicted-help = Find out whether personal data is handled, then answer all questions or leave out those on sharing and protection.
personal-data-few-words = Only a few words say how personal data is protected.
personal-data-few-words-help = Describe what is done against loss and misuse, such as access rights, encryption and deletion, or link to the privacy policy.
personal-data-shared-without-word = Personal data is shared with others, but nothing says when and with whom.
personal-data-shared-without-word-help = Describe under `sharing` with whom the data is shared and under which circumstances.

## 9b. Inappropriate and illegal content
content-safety-met = Content is handled, and the entry says what is done about content that must not be there.
content-safety-not-applicable = The good collects, stores and distributes no content.
content-unanswered = It is not said whether the good handles content.
content-unanswered-help = Answer `yes` and describe the kinds of content and the safeguards, or answer `no`.
content-kinds-missing = Content is handled, but the entry does not say which.
content-kinds-missing-help = List the kinds of content under `content_types`.
content-no-safeguard = Content is handled, but neither a policy nor a way to find and remove bad content is named.
content-no-safeguard-help = Link under `policy` to the rules on content, and describe under `moderation` how what breaks them is found and removed.
content-safeguard-unknown = Content is handled, but a question on the policy or on moderation is answered with `unknown`.
content-safeguard-unknown-help = Find out, answer `policy` and `moderation` with `yes` or `no`, and describe them.
content-reason-among-kinds = Content is handled and no safeguard is named; the kinds of content may hold the reason.
content-reason-among-kinds-help = Move the reason why no safeguards are needed to the evidence of `policy` or `moderation`.
content-no-unclear = The answer is that no content is handled, but its policy or moderation is answered with `unknown`.
content-no-unclear-help = Find out whether content is handled, then answer all questions or leave out those on policy and moderation.
content-no-policy = Content is handled, and the answer is that there is no policy on what is inappropriate.
content-no-policy-help = Adopt guidelines or terms of use that say which content is refused, and link to them under `policy`.
content-no-link = No link leads to the policy on inappropriate and illegal content, and few words describe it.
content-no-link-help = Link under `policy` to the guidelines, terms of use or code of conduct that apply to content.
content-moderation-undescribed = It is not described how inappropriate and illegal content is found and removed.
content-moderation-undescribed-help = Describe under `moderation` who looks at content or reports, what is removed, and how long that takes.
content-few-words = Only a few words without a link say what is done about inappropriate and illegal content.
content-few-words-help = Describe the policy and how content is found, moderated and removed, or link to it.

## 9c. Protection from harassment
harassment-met = People interact through the good, and the entry says how they are protected.
harassment-not-applicable = Users and contributors do not interact through the good.
harassment-unanswered = It is not said whether users or contributors interact.
harassment-unanswered-help = Answer `yes` and describe how they are protected, or answer `no`.
harassment-no-steps = People interact through the good, but nothing says how they are protected.
harassment-no-steps-help = Describe under `protection` how people can protect themselves: a code of conduct, blocking, reporting, moderators.
harassment-protection-unknown = People interact through the good, and it is unknown whether they are protected.
harassment-protection-unknown-help = Find out, answer `protection` with `yes` and describe it.
harassment-no-unclear = The answer is that people do not interact, but a question on their protection is answered with `unknown`.
harassment-no-unclear-help = Find out whether people interact, then answer all questions or leave out those on protection and minors.
harassment-not-protected = People interact through the good, and the answer is that they are not helped to protect themselves.
harassment-not-protected-help = Give people means to protect themselves, then answer `protection` with `yes` and describe them.
harassment-minors-unanswered = People interact through the good, but the safety of minors is not addressed.
harassment-minors-unanswered-help = Answer `minors` with `yes` and the steps taken, or with `no` and the reason why none are needed.
harassment-minors-without-steps = Steps for the safety of minors are claimed, but none is named.
harassment-minors-without-steps-help = Describe under `minors` the steps, such as age limits, consent of parents or moderation.
harassment-minors-no-reason = Nothing is done for the safety of minors, and no reason is given.
harassment-minors-no-reason-help = Say under `minors` why no steps are needed, for example that only staff have accounts.
harassment-few-words = Only a few words without a link say how people are protected.
harassment-few-words-help = Describe in a few sentences how people protect themselves and whom they turn to, or link to the code of conduct.
harassment-no-policy = The text says that there is no policy against harassment.
harassment-no-policy-help = Adopt a code of conduct or another policy, and link to it.

## Any indicator
broken-address = An address is written in a way that leads nowhere.
broken-address-help = Write the address in one piece, beginning with `https://`.
says-nothing = A text says nothing, or repeats what stands beside it.
says-nothing-help = Say what was done and where it can be seen, or leave the text out.
follow-up-unknown = Answered with `unknown`: { $questions }.
follow-up-unknown-help = Find out and answer `yes` or `no`, or leave the question out if it does not arise.

## Decisions of human reviewers
decided-met = Reviewers looked at this answer on { $on } and found the indicator met.
decided-not-met = Reviewers looked at this answer on { $on } and found the indicator not met.
decided-not-met-help = Change the answer in the light of the reviewers' note, and ask for another review.
