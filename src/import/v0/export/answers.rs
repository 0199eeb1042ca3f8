//! An entry as the object of its answers.

mod object;

pub use object::{
    Answers, ClearOwnership, DataPrivacySecurity, DoNoHarm, Documentation,
    InappropriateIllegalContent, Locations, NonPii, PlatformIndependence, PreventHarm, Privacy,
    ProtectionFromHarassment, Standards,
};

use crate::entry::{Entry, Evidence, Indicators, Named};
use crate::import::outward;
use crate::vocabulary::Vocabularies;

/// The object of answers; evidence for which the shape has no field of its own joins its indicator's.
///
/// The schema wants an answer to its main questions, so those nobody answered are `Unknown`; it leaves out
/// the follow-up questions that nobody answered.
#[must_use]
pub fn answers(entry: &Entry, vocabularies: &Vocabularies) -> Answers {
    let own = &entry.identifiers.dpga_name;
    let indicators = &entry.indicators;
    Answers {
        name: Some(own.as_ref().unwrap_or(&entry.name).clone()),
        clear_ownership: ClearOwnership {
            is_ownership_explicit: outward::stated(indicators.ownership.answer),
            copyright_url: outward::field(ownership(indicators)),
        },
        platform_independence: platform_independence(indicators),
        documentation: Documentation {
            is_documentation_available: outward::stated(indicators.documentation.answer),
            documentation_url: outward::items(&indicators.documentation.evidence),
        },
        non_pii: non_pii(indicators),
        privacy: privacy(indicators),
        standards: standards(indicators),
        do_no_harm: do_no_harm(indicators),
        locations: locations(entry, vocabularies),
    }
}

/// The countries, as both shapes name them.
pub(in crate::import) fn locations(entry: &Entry, vocabularies: &Vocabularies) -> Locations {
    let deployment = &entry.deployment;
    Locations {
        development_countries: outward::countries(&deployment.developed_in, vocabularies),
        deployment_countries: outward::countries(&deployment.used_in, vocabularies),
    }
}

/// The evidence of several named things.
fn evidence_of(named: &[Named]) -> impl Iterator<Item = &Evidence> {
    named.iter().flat_map(|item| &item.evidence)
}

fn bare_names(named: &[Named]) -> Vec<String> {
    named.iter().map(|item| item.name.clone()).collect()
}

fn ownership(indicators: &Indicators) -> impl Iterator<Item = &Evidence> {
    let ownership = &indicators.ownership;
    ownership
        .evidence
        .iter()
        .chain(ownership.owners.iter().flat_map(|owner| &owner.evidence))
        .chain(&ownership.owns_all.evidence)
        .chain(&ownership.redistribution.evidence)
}

fn platform_independence(indicators: &Indicators) -> PlatformIndependence {
    let platform = &indicators.platform_independence;
    PlatformIndependence {
        mandatory_deps_create_more_restrictions: outward::stated(platform.answer),
        is_software_plt_independent: outward::given(platform.alternatives.answer),
        plt_independence_desc: outward::field(
            platform
                .evidence
                .iter()
                .chain(&platform.alternatives.evidence),
        ),
    }
}

fn non_pii(indicators: &Indicators) -> NonPii {
    let extraction = &indicators.data_extraction;
    NonPii {
        collects: outward::stated(extraction.answer),
        check_mechanism: outward::given(extraction.mechanism.answer),
        mechanism: outward::field(
            extraction
                .evidence
                .iter()
                .chain(&extraction.mechanism.evidence),
        ),
    }
}

fn privacy(indicators: &Indicators) -> Privacy {
    let privacy = &indicators.privacy;
    Privacy {
        is_privacy_compliant: outward::stated(privacy.answer),
        privacy_compliance_list: bare_names(&privacy.laws),
        adherence_steps: outward::items(privacy.evidence.iter().chain(evidence_of(&privacy.laws))),
    }
}

fn standards(indicators: &Indicators) -> Standards {
    let standards = &indicators.standards;
    let practices = &standards.best_practices;
    let mut practices_list = outward::names(&practices.items);
    practices_list.extend(outward::items(&practices.evidence));
    Standards {
        support_standards: outward::stated(standards.answer),
        standards_list: bare_names(&standards.open_standards),
        evidence_standard_support: outward::items(
            standards
                .evidence
                .iter()
                .chain(evidence_of(&standards.open_standards))
                .chain(&standards.risk_assessment.evidence),
        ),
        implement_best_practices: outward::stated(practices.answer),
        best_practices_list: practices_list,
    }
}

fn do_no_harm(indicators: &Indicators) -> DoNoHarm {
    let privacy = &indicators.data_privacy;
    DoNoHarm {
        prevent_harm: PreventHarm {
            steps_to_prevent_harm: outward::stated(indicators.do_no_harm.answer),
            additional_info_mechanism_processes_policies: outward::field(
                &indicators.do_no_harm.evidence,
            ),
        },
        data_privacy_security: DataPrivacySecurity {
            collects_pii: outward::stated(privacy.answer),
            types_of_data_collected: privacy.data_types.clone(),
            third_party_data_sharing: outward::given(privacy.sharing.answer),
            data_sharing_circumstances: outward::items(&privacy.sharing.evidence),
            ensure_privacy_security: outward::given(privacy.protection.answer),
            privacy_security_description: outward::field(
                privacy.evidence.iter().chain(&privacy.protection.evidence),
            ),
        },
        inappropriate_illegal_content: content(indicators),
        protection_from_harassment: harassment(indicators),
    }
}

fn content(indicators: &Indicators) -> InappropriateIllegalContent {
    let safety = &indicators.content_safety;
    let time = safety.response_time.clone().map(Evidence::text);
    InappropriateIllegalContent {
        collect_store_distribute: outward::stated(safety.answer),
        kind: safety.content_types.join(", "),
        content_filter: outward::given(safety.policy.answer),
        policy_guidelines_documentation_link: outward::field(
            safety.evidence.iter().chain(&safety.policy.evidence),
        ),
        illegal_content_detection: outward::given(safety.moderation.answer),
        illegal_content_detection_mechanism: outward::field(
            safety.moderation.evidence.iter().chain(&time),
        ),
    }
}

fn harassment(indicators: &Indicators) -> ProtectionFromHarassment {
    let harassment = &indicators.harassment;
    ProtectionFromHarassment {
        user_interaction: outward::stated(harassment.answer),
        address_safety_security_underage_users: outward::given(harassment.minors.answer),
        steps_address_risk_prevent_safety_underage_users: outward::items(
            &harassment.minors.evidence,
        ),
        grief_abuse_harassment_protection: outward::given(harassment.protection.answer),
        harassment_protection_steps: outward::items(
            harassment
                .evidence
                .iter()
                .chain(&harassment.protection.evidence),
        ),
    }
}
