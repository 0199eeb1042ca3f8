//! An entry as an object of the live feed.

mod object;

pub use object::{
    ClearOwnership, DataPrivacySecurity, Good, Harassment, NonPii, OpenLicense,
    PlatformIndependence, Privacy, Sdgs, UserContent,
};

use super::sentence::{self, About};
use crate::entry::{Answer, Entry, Evidence, Goal, Handling, Indicators, Named};
use crate::import::{outward, v0};
use crate::vocabulary::Vocabularies;

/// The object of a good with the id that it has in this feed.
#[must_use]
pub fn good(id: &str, entry: &Entry, vocabularies: &Vocabularies) -> Good {
    let indicators = &entry.indicators;
    let identifiers = &entry.identifiers;
    let deployment = &entry.deployment;
    let own = |text: &Option<String>| text.clone().unwrap_or_default();
    Good {
        id: id.to_owned(),
        name: entry.name.clone(),
        dpgid: own(&identifiers.dpga_gid),
        sectors: outward::spelled(&entry.sectors, vocabularies.get("sector"), "x-v2"),
        stage: outward::stage(entry),
        privacy: privacy(indicators),
        organizations: v0::export::organizations(entry),
        platform_independence: platform_independence(indicators),
        aliases: entry.aliases.clone(),
        categories: outward::spelled(&entry.categories, vocabularies.get("category"), "x-v2"),
        description: entry.full_description().to_owned(),
        website: outward::website(entry.website.as_deref(), &identifiers.same_as),
        repositories: v0::export::repositories(entry),
        locations: v0::export::locations(entry, vocabularies),
        sdgs: sdgs(&indicators.sdgs, vocabularies),
        openlicenses: open_licenses(indicators),
        clear_ownership: clear_ownership(entry),
        documentation: outward::field(&indicators.documentation.evidence),
        non_pii: non_pii(indicators),
        open_standards: open_standards(indicators),
        data_privacy_security: data_privacy_security(indicators),
        user_content: user_content(indicators),
        protection_from_harassment: harassment(indicators),
        best_practices: best_practices(indicators),
        deployment_organisations: deployment.organizations.clone(),
        deployment_countries_departments: deployment.departments.clone(),
        other_deployment_organisations: deployment.other_organizations.clone(),
        awards_received: outward::items(&deployment.awards),
        github_activity: own(&identifiers.dpga_activity),
        dpg_link: identifiers.dpga_linked.unwrap_or(true),
    }
}

fn privacy(indicators: &Indicators) -> Vec<Privacy> {
    let privacy = &indicators.privacy;
    outward::pairs(&privacy.laws, &privacy.evidence)
        .into_iter()
        .map(|(law, evidence)| Privacy { law, evidence })
        .collect()
}

/// The owners, or, where none are named, the organisations that own the good.
fn clear_ownership(entry: &Entry) -> Vec<ClearOwnership> {
    let ownership = &entry.indicators.ownership;
    let mut owners: Vec<Named> = ownership
        .owners
        .iter()
        .map(|owner| Named {
            name: owner.name.clone(),
            evidence: owner.evidence.clone(),
        })
        .collect();
    if owners.is_empty() {
        owners.extend(entry.organizations_as("owner").map(|organization| Named {
            name: organization.name.clone(),
            evidence: Vec::new(),
        }));
    }
    outward::pairs(&owners, &ownership.evidence)
        .into_iter()
        .map(|(name, evidence)| ClearOwnership { name, evidence })
        .collect()
}

fn platform_independence(indicators: &Indicators) -> PlatformIndependence {
    let platform = &indicators.platform_independence;
    PlatformIndependence {
        is_platform_independent: outward::answer(platform.answer),
        open_alternatives: outward::items(
            platform
                .evidence
                .iter()
                .chain(&platform.alternatives.evidence),
        ),
    }
}

/// The goals by their labels, and all that speaks for them in one text. Where several texts do,
/// each is headed by the goals it is for.
fn sdgs(goals: &[Goal], vocabularies: &Vocabularies) -> Sdgs {
    let codes: Vec<String> = goals.iter().map(|goal| goal.goal.to_string()).collect();
    let sdg = outward::spelled(&codes, vocabularies.get("goal"), "x-v2");
    let plain = |item: &crate::entry::GoalEvidence| Evidence {
        text: item.text.clone(),
        url: item.url.clone(),
    };
    let carriers: Vec<&Goal> = goals
        .iter()
        .filter(|goal| !goal.evidence.is_empty())
        .collect();
    if let [only] = carriers.as_slice() {
        let evidence: Vec<Evidence> = only.evidence.iter().map(plain).collect();
        let relevance = outward::field(&evidence);
        return Sdgs { sdg, relevance };
    }
    let lines: Vec<String> = carriers
        .into_iter()
        .flat_map(|goal| goal.evidence.iter().map(move |item| (goal.goal, item)))
        .map(|(number, item)| {
            let goals: Vec<String> = std::iter::once(number)
                .chain(item.also_for.iter().copied())
                .map(|number| format!("SDG{number}"))
                .collect();
            format!("{}: {}", goals.join(", "), outward::line(&plain(item)))
        })
        .collect();
    Sdgs {
        sdg,
        relevance: lines.join("\n"),
    }
}

fn open_licenses(indicators: &Indicators) -> Vec<OpenLicense> {
    indicators
        .licenses
        .iter()
        .map(|license| OpenLicense {
            open_license: license.spdx.clone(),
            evidence: outward::field(&license.evidence),
        })
        .collect()
}

fn non_pii(indicators: &Indicators) -> NonPii {
    let extraction = &indicators.data_extraction;
    NonPii {
        collects: outward::answer(extraction.answer),
        mechanism: outward::field(
            extraction
                .evidence
                .iter()
                .chain(&extraction.mechanism.evidence),
        ),
    }
}

fn open_standards(indicators: &Indicators) -> Vec<String> {
    let standards = &indicators.standards;
    let mut list = outward::names(&standards.open_standards);
    list.extend(outward::items(
        standards
            .evidence
            .iter()
            .chain(&standards.risk_assessment.evidence),
    ));
    list
}

fn best_practices(indicators: &Indicators) -> Vec<String> {
    let practices = &indicators.standards.best_practices;
    let mut list = outward::names(&practices.items);
    list.extend(outward::items(&practices.evidence));
    list
}

/// What is done, from the handling or, where only an answer is given, from that.
fn what_is_done(
    handling: Option<&[Handling]>,
    answer: Option<Answer>,
    (usual, about): (&[Handling], About),
) -> &'static str {
    match (handling, answer) {
        (Some(handling), _) => sentence::write(handling, about),
        (None, Some(Answer::Yes)) => sentence::write(usual, about),
        (None, Some(Answer::No)) => sentence::write(&[], about),
        (None, Some(Answer::Unknown)) => "Unknown",
        (None, None) => "",
    }
}

fn data_privacy_security(indicators: &Indicators) -> DataPrivacySecurity {
    let privacy = &indicators.data_privacy;
    let shared = [Handling::Collected, Handling::Stored, Handling::Distributed];
    let usual = if privacy.sharing.answer == Some(Answer::Yes) {
        &shared[..]
    } else {
        &shared[..2]
    };
    DataPrivacySecurity {
        collects_pii: what_is_done(
            privacy.handling.as_deref(),
            privacy.answer,
            (usual, About::Data),
        ),
        types: privacy.data_types.clone(),
        security: outward::field(
            privacy
                .evidence
                .iter()
                .chain(&privacy.protection.evidence)
                .chain(&privacy.sharing.evidence),
        ),
    }
}

fn user_content(indicators: &Indicators) -> UserContent {
    let safety = &indicators.content_safety;
    let usual = [Handling::Collected, Handling::Stored, Handling::Distributed];
    let time = safety.response_time.clone().map(Evidence::text);
    UserContent {
        content_management: what_is_done(
            safety.handling.as_deref(),
            safety.answer,
            (&usual, About::Content),
        ),
        content_types: safety.content_types.clone(),
        content_management_policy: outward::field(
            safety
                .evidence
                .iter()
                .chain(&safety.policy.evidence)
                .chain(&safety.moderation.evidence)
                .chain(&time),
        ),
    }
}

fn harassment(indicators: &Indicators) -> Harassment {
    let harassment = &indicators.harassment;
    Harassment {
        facilitates_user_interaction: outward::answer(harassment.answer),
        harassment_policy: outward::field(
            harassment
                .evidence
                .iter()
                .chain(&harassment.protection.evidence)
                .chain(&harassment.minors.evidence),
        ),
    }
}
