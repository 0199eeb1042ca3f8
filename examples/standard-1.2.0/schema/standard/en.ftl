# The reason for the result of an indicator, one sentence each. The message with `-help` at the end of its id says what
# to write instead. The rules in the YAML files of this folder name these ids. For each argument, such
# as `goals`, there is also the number of its values: `goals-count`.

## 1. Relevance to the goals
sdgs-met = { $goals-count ->
    [one] The entry explains how the good supports goal { $goals }.
   *[other] The entry explains how the good supports the goals { $goals }.
  }
sdgs-none = The entry names no Sustainable Development Goal.
sdgs-none-help = List at least one goal under `sdgs`, and explain how the good helps to reach its targets.
sdgs-unknown-goal = { $goal } is not one of the 17 goals.
sdgs-unknown-goal-help = Write the number of a goal, 1 to 17.
sdgs-no-evidence = The entry names goals, but does not explain how the good supports them.
sdgs-no-evidence-help = Add evidence to each goal: one or two sentences on the targets it helps to reach, or a link that shows it.
sdgs-goal-without-evidence = Goal { $goal } has no evidence, while other goals have.
sdgs-goal-without-evidence-help = Add evidence to this goal, add the goal to `also_for` of evidence that covers it too, or remove the goal.
sdgs-few-words = The evidence for goal { $goal } is only a few words and has no link.
sdgs-few-words-help = Explain in one or two sentences which targets of the goal the good helps to reach and how, or link to a page that shows it.
sdgs-many-goals = The entry names ten goals or more, but most goods support fewer.
sdgs-many-goals-help = Keep only the goals that the good supports most, with the evidence for each.

## 2. Approved open licences
licenses-met = The good is published under { $license }, and a link shows the project's own statement.
licenses-none = The entry names no licence.
licenses-none-help = List the licences under `licenses` by their SPDX ids, such as `Apache-2.0` or `CC-BY-4.0`.
licenses-no-derivatives = { $license } does not allow changed versions, so it is not an open licence.
licenses-no-derivatives-help = Publish the good under a licence that allows changed versions, such as `CC-BY-4.0` or `CC-BY-SA-4.0`.
licenses-non-commercial = { $license } does not allow commercial use; this is accepted for content only.
licenses-non-commercial-help = Publish software and data under a licence that allows commercial use, or add the category `content` if the good is content.
licenses-no-evidence = The licence { $license } has no evidence.
licenses-no-evidence-help = Add to each licence a link to the file or page where this project states it.
licenses-mixed = { $license } is not an approved open licence; a data set or a collection must be openly licensed as a whole.
licenses-mixed-help = Remove the parts under other terms, or publish them under an approved licence too.
licenses-ai-part-missing = { $parts-count ->
    [one] No licence is given for this part of the AI system: { $parts }.
   *[other] No licence is given for these parts of the AI system: { $parts }.
  }
licenses-ai-part-missing-help = Add a licence for each part, and name the part in `covers`: `data`, `software` for the code, `model`.
licenses-ai-part-not-approved = { $parts-count ->
    [one] The licence is not approved for this part of the AI system: { $parts }.
   *[other] The licence is not approved for these parts of the AI system: { $parts }.
  }
licenses-ai-part-not-approved-help = Publish the data under a licence that conforms to the Open Definition, such as `CC-BY-4.0`, the code under one that the Open Source Initiative approved, and the model under either.
licenses-ai-parts = The licences do not cover every part of the AI system: its data, code and model must all be openly licensed.
licenses-ai-parts-help = List a licence in `covers` for each of the parts `data`, `software` and `model`. A licence without `covers` covers all of them.
licenses-not-approved = { $license } is not an approved open licence for any kind of good.
licenses-not-approved-help = Publish the good under an approved licence and write its SPDX id, such as `MIT`, `ODbL-1.0` or `CC-BY-4.0`.
licenses-no-software-license = { $license } is not approved for software.
licenses-no-software-license-help = Add the licence of the source code. It must be approved by the Open Source Initiative.
licenses-ai-no-software-license = { $license } is not approved for the code of an AI system.
licenses-ai-no-software-license-help = Add the licence of the code. It must be approved by the Open Source Initiative.
licenses-no-data-license = { $license } is not approved for data.
licenses-no-data-license-help = Add the licence of the data. It must conform to the Open Definition, such as `ODbL-1.0` or `CC-BY-4.0`.
licenses-no-content-license = { $license } is not approved for content.
licenses-no-content-license-help = Add the licence of the content, such as `CC-BY-4.0` or `CC-BY-SA-4.0`.
licenses-no-link = No link shows where the project states its licence.
licenses-no-link-help = Link to the licence file in the repository or to the page that names the licence.
licenses-generic-text = The link leads to the general text of a licence, not to the project's own statement.
licenses-generic-text-help = Link to the project's own licence file or to its own page that names the licence.
licenses-other-project = The link for { $license } leads to an account on a code host that the entry does not name; it may belong to another project.
licenses-other-project-help = Link to the licence in the project's own repository, or add that repository to `repositories`.
licenses-home-page = The link leads to a home page, not to the page that states the licence.
licenses-home-page-help = Link directly to the file or page that states the licence.

## 3. Clear ownership
ownership-met = The entry names the owner, and a link shows the ownership.
ownership-unanswered = The entry does not say whether the ownership is clear.
ownership-unanswered-help = Answer `yes` and link to the page that names the owner.
ownership-not-clear = The ownership is not clearly defined and documented.
ownership-not-clear-help = Publish a copyright notice or terms that name the owner, answer `yes` and link to it.
ownership-no-owner = The entry names no owner.
ownership-no-owner-help = Name the holder of the rights under `owners`: an organisation, or people if there is none.
ownership-no-evidence = The ownership has no evidence.
ownership-no-evidence-help = Link to the copyright notice, trademark or terms that name the owner.
ownership-parts-of-others = The owner does not hold the rights to all of it, and the entry does not show that all of it may be redistributed.
ownership-parts-of-others-help = Answer `redistribution` with `yes` and link to the agreements or licences that allow it, or remove the parts that may not be redistributed.
ownership-all-unanswered = The entry does not say whether the owner holds the rights to everything in the collection.
ownership-all-unanswered-help = Answer `owns_all` with `yes`. If the answer is `no`, show under `redistribution` the right to redistribute it.
ownership-rights-unanswered = The entry does not say whether the owner holds the rights to all of the good.
ownership-rights-unanswered-help = Answer `owns_all` with `yes` if the owner holds the copyright of all of the code, and for AI systems the rights to the training data. Otherwise answer `no` and show under `redistribution` the right to redistribute it.
ownership-redistribution-without-evidence = The right to redistribute the work of others has no evidence.
ownership-redistribution-without-evidence-help = Add to `redistribution` the agreements or licences that allow it.
ownership-no-link = No link shows who owns the good.
ownership-no-link-help = Link to the page that names the owner: a copyright notice, an imprint, terms of service.
ownership-generic-text = The link leads to a licence text or an encyclopedia, not to the project's own statement of ownership.
ownership-generic-text-help = Link to the project's own page or file that names the owner.
ownership-account-page = The link leads to an account page, which lists repositories but does not name their owner.
ownership-account-page-help = Link to the page or file that names the owner, such as a licence file with a copyright notice.
ownership-owner-undescribed = The entry does not say what type of organisation the owner is, and in which country it is established.
ownership-owner-undescribed-help = List each owner under `owners` with `name`, `type` and `country`.
ownership-pointer-in-words = The link leads to a home page, and the text describes where to go from there.
ownership-pointer-in-words-help = Link directly to the page that names the owner.

## 4. Platform independence
platform-independence-met = The good can be used without closed components.
platform-unanswered = The entry does not say whether closed components are mandatory.
platform-unanswered-help = Answer `no` and name what the good is built on, or `yes` and name the open alternatives.
platform-no-alternatives = Closed components are mandatory, and the entry names no open alternative.
platform-no-alternatives-help = Name under `alternatives` the open components that can replace them, and how little has to change.
platform-not-replaceable = Closed components are mandatory, and the entry does not show that open ones can replace them.
platform-not-replaceable-help = Make the good work with open components. Then answer `alternatives` with `yes` and name them.
platform-few-words = Closed components are mandatory, and only a few words explain how open ones replace them.
platform-few-words-help = Explain which open component replaces which closed one, and what has to change for it.
platform-says-open = The answer is that closed components are mandatory, but the text says that all components are open.
platform-says-open-help = Answer `no` and name what the good is built on, or name the closed components and what can replace them.
platform-planned = The open alternative seems to be planned, not available.
platform-planned-help = Name alternatives that work today, with a link that shows it.
platform-closed-service = The answer is that no closed component is mandatory, but the entry names { $services }.
platform-closed-service-help = Say whether the good works without it and which open component replaces it. If it does not work without it, answer `yes`.
platform-part-closed = { $parts-count ->
    [one] The answer is that no closed component is mandatory, but this part of the AI system needs one: { $parts }.
   *[other] The answer is that no closed component is mandatory, but these parts of the AI system need some: { $parts }.
  }
platform-part-closed-help = Answer `yes` and name under `alternatives` what can replace the closed components, or correct the answer for the part.
platform-part-unanswered = { $parts-count ->
    [one] The entry does not say what this part of the AI system depends on: { $parts }.
   *[other] The entry does not say what these parts of the AI system depend on: { $parts }.
  }
platform-part-unanswered-help = Add to `parts`: { $codes }. Answer each with `no` if it needs no closed component, and name what it depends on as evidence.
platform-no-word = The answer is `no`, but the entry does not say what the good is built on.
platform-no-word-help = Name the core dependencies under `dependencies`, so that reviewers can check that none is closed.

## 5. Documentation
documentation-met = Documentation exists, and a link leads to it.
documentation-unanswered = The entry does not say whether there is documentation.
documentation-unanswered-help = Answer `yes` and link to the documentation.
documentation-none = There is no documentation.
documentation-none-help = Publish documentation that lets new users use the good, and link to it.
documentation-no-evidence = The answer says that there is documentation, but does not say where.
documentation-no-evidence-help = Add a link to each place where documentation is published.
documentation-vendor-page = The link leads to a vendor's page about its own products, not to documentation of the good.
documentation-vendor-page-help = Link to the page that explains how to run and use the good itself.
documentation-part-missing = { $parts-count ->
    [one] The documentation lacks this part: { $parts }.
   *[other] The documentation lacks these parts: { $parts }.
  }
documentation-part-missing-help = Publish the missing part. Then answer it under `parts` with `yes` and link to it.
documentation-part-unanswered = { $parts-count ->
    [one] The entry does not show that the documentation has this part: { $parts }.
   *[other] The entry does not show that the documentation has these parts: { $parts }.
  }
documentation-part-unanswered-help = Add to `parts`: { $codes }. Answer each with `yes`, and link to the place in the documentation.
documentation-no-link = No link leads to the documentation.
documentation-no-link-help = Add the address of the documentation as `url`.
documentation-only-readme = The documentation is a single README file.
documentation-only-readme-help = Link to more than the README: how to install, run and use the good, and for data, what each field means.
documentation-account-page = The link leads to an account page, which lists repositories but is not documentation.
documentation-account-page-help = Link to the documentation itself.
documentation-home-page = The link leads to a home page, not to the documentation.
documentation-home-page-help = Link directly to the first page of the documentation.

## 6. Extracting data
data-extraction-met = The entry says how to export and import data.
data-extraction-not-applicable = The good collects, uses and generates no non-personal data or content.
extraction-unanswered = The entry does not say whether the good collects, uses or generates non-personal data or content.
extraction-unanswered-help = Answer `yes` and describe how to export and import the data, or answer `no`.
extraction-no-way = The good handles data, and the answer is that there is no known way to export or import it in an open format.
extraction-no-way-help = Offer an export or an API in an open format. Then answer `mechanism` with `yes` and describe it.
extraction-no-unclear = The answer is that the good handles no such data, but `mechanism` is answered with `unknown`.
extraction-no-unclear-help = Find out whether the good handles such data. Then answer `yes` and describe the mechanism, or remove `mechanism`.
extraction-only-link = The way to export data is only a link, without text.
extraction-only-link-help = Explain next to the link how to export and import data, and in which formats.
extraction-no-mechanism = The good handles data, but the entry does not say how to export or import it.
extraction-no-mechanism-help = Describe under `mechanism` the export, import or API, with its formats and a link.
extraction-no-format = The description of how to export data names no format and has no link.
extraction-no-format-help = Name the formats, such as CSV or JSON, or link to the documentation of the API.

## 7. Privacy and applicable laws
privacy-met = The entry names the laws that apply and the steps taken to comply.
privacy-unanswered = The entry does not say whether steps were taken to comply with privacy laws.
privacy-unanswered-help = Answer `yes`, list the laws and describe the steps taken to comply.
privacy-not-compliant = No steps were taken to comply with privacy and other laws.
privacy-not-compliant-help = Find out which laws apply, take the steps they require, and describe them.
privacy-no-law = The entry names no law.
privacy-no-law-help = List under `laws` the laws that the good complies with, such as the data protection law of the countries where it is used.
privacy-no-evidence = The entry names laws, but does not say what was done to comply.
privacy-no-evidence-help = Describe the steps taken, and link to the privacy policy, terms of service or assessment.
privacy-law-as-address = A law is given as a web address instead of its name.
privacy-law-as-address-help = Write the name of the law, and move the address to the evidence.
privacy-few-words = Only a few words, without a link, describe what was done to comply.
privacy-few-words-help = Describe the steps taken in a few sentences, or link to the privacy policy or terms of service.
privacy-too-few-words = The laws have only a few words of evidence, and no link.
privacy-too-few-words-help = Link to the privacy policy, terms of service or assessment that shows how the good complies with the law.
privacy-home-page = The link leads to a home page, not to the page that shows the compliance.
privacy-home-page-help = Link directly to the page: the privacy policy, the terms of service or the assessment.

## 8. Standards and best practices
standards-met = The entry lists open standards and best practices.
standards-unanswered = The entry does not say whether the good supports open standards.
standards-unanswered-help = Answer `yes` and list the open standards, with links that show the support.
standards-not-supported = The good supports no open standard.
standards-not-supported-help = Name the open standards it is built on, such as web, data or interface standards. If there are none, add support for some.
standards-none-listed = The entry lists no open standard.
standards-none-listed-help = List under `open_standards` the standards that the good supports.
standards-practices-unanswered = The entry does not say whether best practices were followed.
standards-practices-unanswered-help = Answer under `best_practices`, and list the practices and principles.
standards-practices-none-listed = The answer is that best practices were followed, but the entry lists none.
standards-practices-none-listed-help = List under `best_practices` the practices and principles that were followed.
standards-risk-not-assessed = The risks of the AI system have not been assessed, as proposal 197 to the Standard asks.
standards-risk-not-assessed-help = Assess the risks, publish the assessment, answer `risk_assessment` with `yes` and link to it.
standards-risk-unanswered = The entry does not show that the risks of the AI system were assessed, as proposal 197 to the Standard asks.
standards-risk-unanswered-help = Answer `risk_assessment` with `yes` and link to the assessment.
standards-risk-unconfirmed = A reviewer must confirm the risk assessment of the AI system, which proposal 197 to the Standard asks for.
standards-risk-unconfirmed-help = Read the assessment. If it covers the risks, add a decision on this indicator to `decisions`.
standards-only-practices = The open standards listed are principles or practices.
standards-only-practices-help = List technical standards, such as those of W3C, ISO, IETF or OGC. Move the principles to `best_practices`.
standards-practice-listed = The list of open standards contains principles.
standards-practice-listed-help = Move the principles to `best_practices`, and list technical standards under `open_standards`.
standards-unnamed = The text mentions standards, but names none.
standards-unnamed-help = Name each standard, with its number or version if it has one, such as `GeoJSON` or `ISO 19115`.
standards-as-address = A standard is given as a web address instead of its name.
standards-as-address-help = Write the name of the standard, and move the address to the evidence.
standards-no-link = No link shows that the good supports the standards.
standards-no-link-help = Link to a validator, a test suite, a certificate or the documentation that shows the support.

## 9. Do no harm by design
do-no-harm-met = The entry explains what is done, by design, to prevent harm.
do-no-harm-not-asked = Not answered: the form this entry was imported from did not ask about harm by design.
harm-energy-unanswered = The entry does not say how much energy the good needs.
harm-energy-unanswered-help = Answer `energy_use`, and link to a measurement.
harm-unanswered = The entry does not say whether steps are taken to prevent harm.
harm-unanswered-help = Answer `yes` and describe the mechanisms, processes and policies.
harm-no-steps = The answer is that no steps are taken to prevent harm.
harm-no-steps-help = Consider whom the good could harm and how, and describe what prevents it.
harm-few-words = Only a few words describe what is done to prevent harm.
harm-few-words-help = Describe in a few sentences which harm you expect and what prevents it, or link to a policy.

## 9a. Data privacy and security
data-privacy-met = The good handles personal data, and the entry says how it is protected.
data-privacy-not-applicable = The good handles no personal data.
personal-data-unanswered = The entry does not say whether the good handles personal data.
personal-data-unanswered-help = Answer `yes` and describe the data, its protection and its sharing, or answer `no` and explain why the good needs none.
personal-data-kinds-missing = The good handles personal data, but the entry does not say which.
personal-data-kinds-missing-help = List the types of data under `data_types`, such as name, address or location.
personal-data-protection-missing = The good handles personal data, but the entry does not say how it is protected.
personal-data-protection-missing-help = Describe under `protection` the steps taken, and link to the privacy policy.
personal-data-not-protected = The good handles personal data, and does not ensure its protection.
personal-data-not-protected-help = Take steps that protect the data. Then answer `protection` with `yes` and describe them.
personal-data-sharing-unanswered = The good handles personal data, but the entry does not say whether it is shared with others.
personal-data-sharing-unanswered-help = Answer `sharing` with `yes` or `no`. If `yes`, describe when the data is shared.
personal-data-no-unexplained = The answer is that the good handles no personal data, but the entry does not explain it.
personal-data-no-unexplained-help = Explain in a sentence how the good works without personal data, for example: no accounts, no logs, data kept by the operator.
personal-data-no-contradicted = The answer is that the good handles no personal data, but its sharing or protection is answered with `unknown`.
personal-data-no-contradicted-help = Find out whether the good handles personal data. Then answer all questions, or remove `sharing` and `protection`.
personal-data-in-training-data = The training data contains personal data, but the answer is that the good handles none.
personal-data-in-training-data-help = Answer `yes`, list the personal data under `data_types`, and describe how it is protected.
personal-data-training-without-word = The entry does not explain the answer about personal data in the training data.
personal-data-training-without-word-help = Explain under `training_data` which personal data there is and how it is handled, or how you made sure that there is none.
personal-data-training-unanswered = The entry does not say whether the training data of the AI system contains personal data.
personal-data-training-unanswered-help = Answer `training_data` with `yes` or `no`, and explain the answer.
personal-data-few-words = Only a few words describe how personal data is protected.
personal-data-few-words-help = Describe what protects the data from loss and misuse, such as access rights, encryption and deletion, or link to the privacy policy.
personal-data-shared-without-word = The good shares personal data with others, but the entry does not say when and with whom.
personal-data-shared-without-word-help = Describe under `sharing` with whom and when the data is shared.

## 9b. Inappropriate, misleading and illegal content
content-safety-met = The good handles content, and the entry says what is done about inappropriate and illegal content.
content-safety-not-applicable = The good collects, stores and distributes no content.
content-unanswered = The entry does not say whether the good handles content.
content-unanswered-help = Answer `yes` and describe the types of content and the safeguards, or answer `no`.
content-kinds-missing = The good handles content, but the entry does not say which.
content-kinds-missing-help = List the types of content under `content_types`.
content-no-safeguard = The good handles content, but the entry names neither a policy nor a way to find and remove inappropriate content.
content-no-safeguard-help = Link under `policy` to the rules on content. Describe under `moderation` how content that breaks them is found and removed.
content-safeguard-unknown = The good handles content, but `policy` or `moderation` is answered with `unknown`.
content-safeguard-unknown-help = Find out, answer `policy` and `moderation` with `yes` or `no`, and describe them.
content-reason-among-kinds = The good handles content and the entry names no safeguard; the reason may be in `content_types`.
content-reason-among-kinds-help = Move the reason why no safeguards are needed to the evidence of `policy` or `moderation`.
content-no-unclear = The answer is that the good handles no content, but `policy` or `moderation` is answered with `unknown`.
content-no-unclear-help = Find out whether the good handles content. Then answer all questions, or remove `policy` and `moderation`.
content-no-policy = The good handles content, and the answer is that there is no policy on inappropriate content.
content-no-policy-help = Adopt guidelines or terms of use that say which content is not allowed, and link to them under `policy`.
content-no-link = No link leads to the policy on inappropriate and illegal content, and only a few words describe it.
content-no-link-help = Link under `policy` to the guidelines, terms of use or code of conduct that apply to content.
content-moderation-undescribed = The entry does not describe how inappropriate and illegal content is found and removed.
content-moderation-undescribed-help = Describe under `moderation` who checks content or reports, what is removed, and how long it takes.
content-few-words = Only a few words, without a link, describe what is done about inappropriate and illegal content.
content-few-words-help = Describe the policy and how content is found, moderated and removed, or link to it.

## 9c. Protection from harassment
harassment-met = People interact through the good, and the entry says how they are protected.
harassment-not-applicable = Users and contributors do not interact through the good.
harassment-unanswered = The entry does not say whether users or contributors interact through the good.
harassment-unanswered-help = Answer `yes` and describe how they are protected, or answer `no`.
harassment-no-steps = People interact through the good, but the entry does not say how they are protected.
harassment-no-steps-help = Describe under `protection` how people can protect themselves: a code of conduct, blocking, reporting, moderators.
harassment-protection-unknown = People interact through the good, but their protection is answered with `unknown`.
harassment-protection-unknown-help = Find out, answer `protection` with `yes` and describe it.
harassment-no-unclear = The answer is that people do not interact through the good, but a question about their protection is answered with `unknown`.
harassment-no-unclear-help = Find out whether people interact. Then answer all questions, or remove `protection` and `minors`.
harassment-not-protected = People interact through the good, and the answer is that it does not help them to protect themselves.
harassment-not-protected-help = Give people the means to protect themselves. Then answer `protection` with `yes` and describe them.
harassment-minors-unanswered = People interact through the good, but the entry does not address the safety of minors.
harassment-minors-unanswered-help = Answer `minors` with `yes` and the steps taken, or with `no` and the reason why no steps are needed.
harassment-minors-without-steps = The answer is that steps are taken for the safety of minors, but the entry names none.
harassment-minors-without-steps-help = Describe the steps under `minors`, such as age limits, consent of parents or moderation.
harassment-minors-no-reason = Nothing is done for the safety of minors, and the entry gives no reason.
harassment-minors-no-reason-help = Explain under `minors` why no steps are needed, for example because only staff have accounts.
harassment-few-words = Only a few words, without a link, describe how people are protected.
harassment-few-words-help = Describe in a few sentences how people can protect themselves and whom they can contact, or link to the code of conduct.
harassment-no-policy = The text says that there is no policy against harassment.
harassment-no-policy-help = Adopt a code of conduct or another policy, and link to it.

## Any indicator
broken-address = A web address is not written correctly and leads nowhere.
broken-address-help = Write the address without spaces or line breaks, starting with `https://`.
says-nothing = A text has no content, or repeats the text next to it.
says-nothing-help = Explain what was done and where it can be seen, or remove the text.
follow-up-unknown = Answered with `unknown`: { $questions }.
follow-up-unknown-help = Find out and answer `yes` or `no`, or remove the question if it does not apply.

## Impact and breadth, for reviewers: facts and questions that change no result
impact-targets = { $targets-count ->
    [one] The entry names the target { $targets }.
   *[other] The entry names the targets { $targets }.
  }
impact-no-target = { $goals-count ->
    [one] The entry names no target of goal { $goals }.
   *[other] The entry names no target of the goals { $goals }.
  }
impact-technical = The entry describes the good as a technical product: { $products }.
impact-ask-beneficiaries = Who benefits from what developers build with it, and how does that serve the goals?
impact-ask-reach = Who uses it besides developers, and how many people does it reach?
impact-ask-target = { $goals-count ->
    [one] Which target of goal { $goals } does it support, and how directly?
   *[other] Which targets of the goals { $goals } does it support, and how directly?
  }

## Categories that an indicator does not apply to
not-for-category = This registry does not apply the indicator to entries of this category.

## Decisions of human reviewers
decided-met = Reviewers checked this answer on { $on } and decided that the indicator is met.
decided-not-met = Reviewers checked this answer on { $on } and decided that the indicator is not met.
decided-not-met-help = Change the answer according to the reviewers' note, and ask for another review.

## What an entry would say, where a rule is described without one
any-goal = [goal]
any-goals = [goal]
any-license = [licence]
any-parts = [part]
any-services = [service]
any-questions = [question]
