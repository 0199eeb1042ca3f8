# All texts of the default theme, in French.

## Around every page

## Between texts: items of a list, a label and what is said of it

comma = { ", " }
semicolon = { " ; " }
colon = { " : " }
labelled = { $label } :

skip = Aller au contenu principal
skip-results = Aller aux résultats
menu-label = Menu principal
menu-home = Accueil
menu-goods = Biens
menu-goals = Objectifs
menu-sectors = Secteurs
menu-countries = Pays
menu-names = A–Z
menu-standard = Standard
menu-statistics = Statistiques
languages-label = Langues
crumbs-label = Vous êtes ici
more-label = Autres pages
independence = Ce registre est indépendant. Il n’est pas géré par l’Alliance pour les biens publics numériques (DPGA). C’est le registre de l’Alliance qui décide de ce qui est un bien public numérique.
data-license-before = Licence des données :
data-attribution = Crédit : { $name }.
data-contact = Questions sur les données :
generated-by = Créé avec dpg { $version }.
title-numbered = { $title }, page { $number }
day = { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }

month = { $month ->
    [1] Janvier
    [2] Février
    [3] Mars
    [4] Avril
    [5] Mai
    [6] Juin
    [7] Juillet
    [8] Août
    [9] Septembre
    [10] Octobre
    [11] Novembre
   *[12] Décembre
} { $year }

## Lists

pager-label = Pages
pager-previous = Précédente
pager-next = Suivante
pager-page = Page
pager-where = page { $number } sur { $last }
letters-label = Lettres
list-empty = Rien ici pour le moment.
list-others = Autres fiches
list-description = { $title } : { $list }.
card-goals = Objectifs
and-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
goods = { $count ->
    [one] { $count } bien
   *[other] { $count } biens
}
count-current = { $count ->
    [one] { $count } bien public numérique
   *[other] { $count } biens publics numériques
}
count-candidate = { $count ->
    [one] { $count } candidat
   *[other] { $count } candidats
}
count-former = { $count ->
    [one] { $count } ancienne fiche
   *[other] { $count } anciennes fiches
}
goods-heading = Biens publics numériques
goods-description = { $count ->
    [0] Ce registre n’a encore aucun bien public numérique reconnu.
    [one] Le seul bien public numérique reconnu de ce registre.
   *[other] Les { $count } biens publics numériques reconnus de ce registre : logiciels libres, données ouvertes, systèmes d’IA ouverts et contenus ouverts.
}
goods-also-candidate = Candidats
goods-also-former = Anciennes fiches
names-heading = Tous les biens, de A à Z
names-intro = Tous les biens du registre par nom, y compris les candidats et les anciennes fiches.
names-description = { $count ->
    [0] Ce registre n’a encore aucun bien.
    [one] Le nom du seul bien du registre.
   *[other] Les noms des { $count } biens du registre, y compris les candidats et les anciennes fiches.
}

## Statuses

status-current = Reconnu
status-candidate = Candidats
status-former = Anciens
status-candidate-one = Candidat
status-former-one = Ancien
status-candidate-heading = Candidats
status-candidate-meaning = Biens proposés, mais pas encore reconnus comme biens publics numériques.
status-former-heading = Anciennes fiches
status-former-meaning = Biens retirés du registre ou qui ne respectent pas le Standard. Leurs pages sont conservées pour que les liens continuent de fonctionner.

## Search

search-heading = Recherche
search-description = Trouvez des biens dans ce registre : cherchez, ou parcourez-les par lettre, objectif, secteur, pays et plus encore.
search-no-script = La recherche se fait dans votre navigateur et a besoin de JavaScript. Sans JavaScript, utilisez les listes ci-dessous.
search-portable = La recherche ne fonctionne pas dans cette copie hors ligne. Utilisez les listes ci-dessous.
search-names = Par lettre
search-hits = Résultats
search-loading = Chargement de la recherche…
search-failed = La recherche n’a pas pu être chargée.
search-count = Résultats : { $count }
search-for = Résultats pour « { $query } » : { $count }
search-all = Voir les { $count } résultats
search-none = Aucun résultat pour « { $query } ».
search-none-filtered = Aucun bien ne correspond à tous ces filtres.
search-meant = Vouliez-vous dire « { $words } » ?
search-spelled = Aucun résultat pour « { $query } ». Voici les résultats pour « { $words } ».
search-tips = Essayez avec moins de mots ou d’autres mots, avec le nom seul ou avec le mot anglais.
search-without = Sans « { $label } » : { $count }
search-without-all = Sans filtre : { $count }
search-others = Non compris : candidats et anciennes fiches
search-add = { $label } : { $count }
search-more = En voir plus ({ $count } au total)
search-chosen = Filtres actifs
search-remove = Retirer le filtre { $facet } : { $label }
search-clear = Retirer tous les filtres
search-sort = Trier par
search-sort-best = Pertinence
search-sort-name = Nom
search-sort-new = Plus récents
search-sort-countries = Nombre de pays
search-view-cards = Cartes
search-view-table = Tableau
table-name = Nom
table-owner = Propriétaire
table-caption = Résultats : { $count }
search-values = Tout voir ({ $count })
search-fewer = Voir moins
search-filter = Filtrer : { $facet }
search-again = Réessayer
search-plain = Voici la liste complète.
search-to = Aller à
search-to-goal = Objectif { $code } : { $label }
search-to-category = Type : { $label }
search-to-sector = Secteur : { $label }
search-to-country = Pays : { $label }
search-to-region = Région : { $label }
search-to-collection = Collection : { $label }
# Words that name a kind in a search, between commas, in any case: “SDG 3”, “health goal”.
search-words-goal = objectif, objectifs, ODD, SDG
search-words-category = type, types, catégorie, catégories
search-words-sector = secteur, secteurs
search-words-country = pays
search-words-region = région, régions
search-words-collection = collection, collections
# Words that tell nothing about a good, between spaces: other words of a search decide what is found.
search-words-optional = a à ai au aux avec avoir besoin bien biens c ce ces cet cette cherche cherchons chercher comment d dans de des digital du elle en est et être faire gratuit gratuite gratuits il ils j je l la le les leur leurs libre libres ma mes meilleur meilleure mon n nos notre nous numérique numériques on open ou où outil outils ouvert ouverte ouvertes ouverts par plateforme plateformes pour public publics puis qu que quel quelle quelles quels qui s sa se ses solution solutions son source sources sur système systèmes trouver un une utilise utiliser veux voudrais vos votre vous y app appli application applications apps logiciel logiciels software
search-goods = Biens publics numériques
search-some = Biens avec une partie de vos mots
search-named = Biens portant exactement ce nom
search-both = { $count } ({ $whole } avec tous vos mots, { $some } avec une partie)
search-lacks = Sans : { $words }
search-widened = Aucun bien reconnu ne correspond. Voici des candidats et d’anciens biens.
search-in = Trouvé dans : { $places }
search-in-other-names = autres noms
search-in-organizations = organisations
search-in-topics = objectifs, types ou secteurs
search-in-countries = pays et langues
search-in-licenses = licence
search-in-description = description
search-in-evidence = preuves
search-see = Voir les biens ({ $count })

## Home

site-description = Un registre de biens publics numériques.
what-is-a-dpg = Les biens publics numériques sont des logiciels libres, des données ouvertes, des systèmes d’IA ouverts et des contenus ouverts qui respectent les lois, notamment sur la vie privée, et les bonnes pratiques, ne nuisent pas et contribuent aux objectifs de développement durable.
find-label = Rechercher des biens publics numériques
find-button = Rechercher
find-note = Cherchez par nom, thème, organisation ou pays. Les fautes de frappe ne gênent pas.
find-note-plain = Ouvre une page où parcourir les biens par lettre, objectif, secteur, pays et plus encore.
home-promise = Trouvez des technologies ouvertes que vous pouvez utiliser et modifier en toute confiance
home-try = Par exemple :
example-sector-country = { $one } – { $other }
example-category-goal = { $one } – { $other }
home-map = Pays où des biens reconnus sont utilisés
home-numbers = Dans ce registre
home-current = { $count ->
    [one] bien public numérique reconnu
   *[other] biens publics numériques reconnus
}
home-countries = { $count ->
    [one] pays où ils sont utilisés
   *[other] pays et territoires où ils sont utilisés
}
home-organizations = { $count ->
    [one] organisation qui les porte
   *[other] organisations qui les portent
}
home-candidate = { $count ->
    [one] candidat en cours d’examen
   *[other] candidats en cours d’examen
}
home-what = Qu’est-ce qu’un bien public numérique ?
home-standard = Ce que demande le standard DPG
home-list = Que trouve-t-on ici ?
home-list-text = Des initiatives, des mécanismes et d’autres projets, décrits par les organismes qui les portent. Ils sont répertoriés sans évaluation.
home-needs = De quoi avez-vous besoin ?
home-goals = Par objectif de développement durable
home-goals-all = Tous les objectifs par nom
home-ending = Prochains examens
home-ways = Ce que vous pouvez faire ici
home-featured = Utilisés dans le monde entier
home-used-in = Utilisé dans { $countries }
home-browse = Parcourir par
way-find = Trouver un bien public numérique
way-find-text = Cherchez, filtrez et comparez tous les biens de ce registre.
way-contribute = Contribuer
way-contribute-text = Proposez un bien, corrigez une fiche ou participez à l’examen.
way-build = Réutiliser les données
way-build-text = Tout ce que montrent ces pages existe aussi en données ouvertes : JSON, CSV et une API sans clé.
home-categories = Par type
home-recent = Récemment reconnus

## Facets: name, heading of the index, sentence under it, title of a value's page

facet-goal = Objectifs
facet-goal-one = Objectif
facet-goal-heading = Objectifs de développement durable
facet-goal-intro = Les 17 objectifs des Nations Unies pour 2030. Chaque bien public numérique contribue à au moins l’un d’eux.
facet-goal-description = { $count ->
   *[other] Les { $count } objectifs de développement durable et le nombre de biens publics numériques qui contribuent à chacun.
}
goal-title = Objectif { $code } : { $label }
facet-category = Catégories
facet-category-one = Catégorie
facet-category-heading = Biens par catégorie
facet-category-intro = La catégorie dit ce qu’est un bien : logiciel, données, contenu, etc. Les nombres indiquent les biens reconnus puis, après le signe plus, les candidats et les anciennes fiches.
facet-category-description = { $count ->
   *[other] Les biens publics numériques en { $count } catégories : logiciels, données, systèmes d’IA, contenus.
}
category-title = Catégorie : { $label }
facet-sector = Secteurs
facet-sector-one = Secteur
facet-sector-heading = Biens par secteur
facet-sector-intro = Les domaines dans lesquels les biens sont utilisés. Les nombres indiquent les biens reconnus puis, après le signe plus, les candidats et les anciennes fiches.
facet-sector-description = { $count ->
    [0] Aucun secteur n’est encore indiqué dans ce registre.
    [one] Le secteur dans lequel les biens publics numériques de ce registre sont utilisés.
   *[other] Les { $count } secteurs dans lesquels les biens publics numériques de ce registre sont utilisés.
}
sector-title = Secteur : { $label }
facet-license = Licences
facet-license-one = Licence
facet-license-heading = Biens par licence
facet-license-intro = Les licences ouvertes des biens, par identifiant SPDX. Les nombres indiquent les biens reconnus puis, après le signe plus, les candidats et les anciennes fiches.
facet-license-description = { $count ->
    [0] Aucune licence n’est encore indiquée dans ce registre.
    [one] La licence ouverte des biens publics numériques de ce registre.
   *[other] Les { $count } licences ouvertes des biens publics numériques de ce registre, et ce qu’elles permettent.
}
license-title = Licence : { $label }
license-approved-for = Approuvée pour : { $list }.
license-text = Texte de la licence
facet-license-family = Droits accordés
facet-license-family-one = Droits accordés
facet-license-family-heading = Biens selon les droits accordés par leurs licences
facet-license-family-intro = Ce que vous pouvez faire des biens, et ce que leurs licences vous demandent en retour. Les nombres indiquent les biens reconnus puis, après le signe plus, les candidats et les anciennes fiches.
facet-license-family-description = { $count ->
    [0] Aucune licence n’est encore indiquée dans ce registre.
    [one] Le type de licence ouverte des biens publics numériques de ce registre, en mots simples.
   *[other] Les { $count } types de licences ouvertes des biens publics numériques de ce registre, en mots simples.
}
license-family-title = Droits accordés : { $label }
facet-link = Ressources
facet-link-one = Ressource
facet-link-heading = Biens selon les ressources qu’ils offrent
facet-link-intro = Les biens qui ont une démo, un téléchargement, une communauté et plus encore. Les nombres indiquent les biens reconnus puis, après le signe plus, les candidats et les anciennes fiches.
facet-link-description = { $count ->
    [0] Aucune ressource n’est encore indiquée dans ce registre.
    [one] La ressource qu’offrent les biens publics numériques de ce registre, par exemple une démo.
   *[other] Les { $count } ressources qu’offrent les biens publics numériques de ce registre, par exemple une démo.
}
link-title = Biens qui offrent : { $label }
facet-region = Régions
facet-region-one = Région
facet-region-heading = Biens par région
facet-region-intro = Où les biens sont développés ou utilisés, par région et sous-région des Nations Unies (M49). Une sous-région est aussi comptée dans sa région. Les nombres indiquent les biens reconnus puis, après le signe plus, les candidats et les anciennes fiches.
facet-region-description = { $count ->
    [0] Aucune région n’est encore indiquée dans ce registre.
    [one] La région du monde où les biens publics numériques de ce registre sont développés ou utilisés.
   *[other] Les { $count } régions du monde où les biens publics numériques de ce registre sont développés ou utilisés.
}
region-title = Région : { $label }
region-around = Fait partie de :
region-inside = Sous-régions :
facet-country = Pays
facet-country-one = Pays
facet-country-heading = Biens par pays
facet-country-intro = Où les biens sont développés ou utilisés. Les nombres indiquent les biens reconnus puis, après le signe plus, les candidats et les anciennes fiches.
facet-country-description = { $count ->
    [0] Aucun pays n’est encore indiqué dans ce registre.
    [one] Le pays où les biens publics numériques de ce registre sont développés ou utilisés.
   *[other] Les { $count } pays où les biens publics numériques de ce registre sont développés ou utilisés.
}
country-title = Pays : { $label }
facet-developed-in = Développé dans
facet-developed-in-one = Développé dans
facet-developed-in-heading = Biens selon le pays où ils sont développés
facet-developed-in-intro = Où les biens sont développés. Les nombres indiquent les biens reconnus puis, après le signe plus, les candidats et les anciennes fiches.
facet-developed-in-description = { $count ->
    [0] Aucun pays n’est encore indiqué dans ce registre.
    [one] Le pays où les biens publics numériques de ce registre sont développés.
   *[other] Les { $count } pays où les biens publics numériques de ce registre sont développés.
}
facet-used-in = Utilisé dans
facet-used-in-one = Utilisé dans
facet-used-in-heading = Biens selon le pays où ils sont utilisés
facet-used-in-intro = Où les biens sont utilisés. Les nombres indiquent les biens reconnus puis, après le signe plus, les candidats et les anciennes fiches.
facet-used-in-description = { $count ->
    [0] Aucun pays n’est encore indiqué dans ce registre.
    [one] Le pays où les biens publics numériques de ce registre sont utilisés.
   *[other] Les { $count } pays où les biens publics numériques de ce registre sont utilisés.
}
facet-organization = Organisations
facet-organization-one = Organisation
facet-organization-heading = Biens par organisation
facet-organization-intro = Les organisations qui possèdent, maintiennent, financent ou mettent en œuvre des biens. Les nombres indiquent les biens reconnus puis, après le signe plus, les candidats et les anciennes fiches.
facet-organization-description = { $count ->
    [0] Aucune organisation n’est encore indiquée dans ce registre.
    [one] L’organisation qui possède, maintient, finance ou met en œuvre des biens publics numériques de ce registre.
   *[other] Les { $count } organisations qui possèdent, maintiennent, financent ou mettent en œuvre des biens publics numériques de ce registre.
}
organization-title = Organisation : { $label }
facet-language = Langues
facet-language-one = Langue
facet-language-heading = Biens par langue
facet-language-intro = Les langues dans lesquelles les biens sont disponibles. Les nombres indiquent les biens reconnus puis, après le signe plus, les candidats et les anciennes fiches.
facet-language-description = { $count ->
    [0] Aucune langue n’est encore indiquée dans ce registre.
    [one] La langue dans laquelle les biens publics numériques de ce registre sont disponibles.
   *[other] Les { $count } langues dans lesquelles les biens publics numériques de ce registre sont disponibles.
}
language-title = Langue : { $label }
facet-collection = Collections
facet-collection-one = Collection
facet-collection-heading = Collections
facet-collection-intro = Des ensembles de biens choisis par les responsables du registre.
facet-collection-description = { $count ->
    [0] Ce registre n’a pas encore de collection.
    [one] Un ensemble de biens choisi par les responsables du registre.
   *[other] { $count } ensembles de biens choisis par les responsables du registre.
}
collection-title = Collection : { $label }
# Facets of a registry's own have their names from its schema.
facet-own-intro = Les nombres indiquent les biens reconnus puis, après le signe plus, les candidats et les anciennes fiches.
facet-own-description = { $count ->
    [0] { $facet } : aucune valeur pour le moment.
    [one] { $facet } : une valeur, avec ses fiches.
   *[other] { $facet } : { $count } valeurs, avec leurs fiches.
}
own-title = { $facet } : { $label }
developed-here = Développé ici
used-here = Utilisé ici
developed-and-used-here = Développé et utilisé ici

besides-sector = Beaucoup de biens indiquent un objectif mais pas de secteur. Voir aussi :
besides-goal = Par secteur :
beside-goal = Objectif { $code }, { $label } : { $count }
beside-sector = Secteur { $label } : { $count }
beside-developed-in = Développés ici : { $count }
beside-used-in = Utilisés ici : { $count }
breakdown-narrow = Filtres
breakdown-parts = Dans cette liste
breakdown-all = Tout voir ({ $count })
breakdown-registry = Tout le registre ({ $count })
breakdown-status = Statut
breakdown-unstated = Non indiqué
breakdown-leaves = Chaque lien mène à tous les biens qui ont cette valeur, même hors de cette liste.

take-heading = Enregistrer ou partager cette liste
take-filter = Filtrer et trier cette liste
take-table = Afficher en tableau
take-link = Copier le lien
take-csv = Télécharger en CSV
take-json = Télécharger en JSON
take-list = Cette liste en JSON, avec les candidats et les anciennes fiches
take-subscribe = S’abonner
take-copied = Lien copié.
take-copy = Copiez cette adresse :
take-done = Fichier enregistré.

## The requirements of a collection

requirements-heading = Exigences
requirements-jump = Exigences et résultats
requirements-from = Les biens de cette collection sont évalués selon :
requirements-version = version { $version }
requirements-draft = Provisoire
requirements-draft-text = Ces exigences sont provisoires et peuvent encore changer.
requirements-published = Publié
requirements-withdrawn = Abandonné
requirements-withdrawn-text = Ces exigences ne s’appliquent plus. Les résultats sont conservés pour mémoire.
requirements-matrix = Résultats
requirements-caption = Le résultat de chaque bien pour chaque exigence. Les résultats appuyés par une preuve renvoient à celle-ci.
requirements-recommended-text = Les exigences marquées « rec. » sont recommandées ; toutes les autres sont obligatoires.
requirements-meets-text = la preuve montre que le bien remplit l’exigence.
requirements-partly-text = la preuve montre une partie de ce qui est demandé.
requirements-open-text = aucun résultat n’est encore connu. Cela ne veut pas dire que l’exigence n’est pas remplie.
requirements-none-text = l’exigence concerne d’autres catégories de biens.
requirements-good = Bien
requirements-required = Obligatoires remplies
requirements-tally = { $meets } sur { $required }
requirements-met = Exigences obligatoires remplies : { $meets } sur { $required }
requirements-met-partly = { $count } en partie
requirements-met-open = { $count } en attente
requirements-asked = Ce que demande chaque exigence
requirements-evidence = Preuves par bien
requirements-open = En attente :
requirements-none = Sans objet :
requirement-meets = Remplie
requirement-partly = En partie
requirement-open = En attente
requirement-none = Sans objet
requirement-level-required = Obligatoire
requirement-level-recommended = Recommandée
requirement-recommended-short = rec.
requirement-evidence = Preuve :
requirement-computed = Calculé à partir de la fiche.
requirement-computed-meets = La fiche le montre.
requirement-entry = Voir la fiche

## A good

badge-recognised = reconnu
badge-archived = archivé
also-known-as = Autres noms
# The words of pages, for stages whose codes are those of the Alliance.
stage-nominee = Candidat
stage-dpg = Reconnu
stage-listed = Répertorié
stage-archived = Archivé
notice-dpg = Bien public numérique
notice-nominee = Candidat
notice-nominee-heading = Proposé, pas encore reconnu
notice-under-review = Candidat
notice-under-review-heading = En cours d’examen, pas encore reconnu
notice-archived = Ancien
notice-archived-heading = N’est plus dans le registre
notice-archived-candidate = Ancien
notice-archived-candidate-heading = N’a jamais été reconnu et n’est plus candidat
notice-archived-text = Cette page est conservée pour mémoire.
notice-ineligible = Ancien
notice-ineligible-heading = Les examinateurs ont conclu qu’il ne respecte pas le Standard
notice-candidate-list = Voir tous les candidats
notice-former-list = Voir toutes les anciennes fiches
archived-reason = Raison :
archived-by = Remplacé par
archived-of = Doublon de
facts-heading = L’essentiel
fact-website = Site web
fact-repositories = Dépôts
fact-licenses = Licences
fact-standard-version = Version du Standard
fact-collections = Collections
review-heading = Parcours de l’examen
review-since = { $state } depuis le { $day }.
review-decided = Décision prise le { $day }.
review-due = Dernier jour pour répondre : { $day }.
review-asks = Au sujet de : { $indicators }.
review-reasons = Raisons des examinateurs :
review-waits-submission = Le demandeur n’a pas encore soumis la demande.
review-waits-start = L’examen attend qu’un examinateur commence.
review-waits-level-1-check = Des examinateurs internes vérifient les réponses.
review-waits-level-2-check = Des examinateurs externes vérifient les réponses.
review-waits-vote = L’examen attend le vote d’un examinateur.
review-waits-agreement = Les examinateurs ne sont pas encore d’accord.
review-waits-advice = L’examen attend la réponse d’un expert.
review-waits-answer = L’examen attend la réponse du demandeur.
review-waits-update = L’examen attend que le demandeur mette à jour les réponses.
review-waits-stage = Les examinateurs ont décidé. Les responsables du registre n’ont pas encore mis à jour la fiche.
date-nominated = Proposition
date-recognized = Reconnaissance
date-reviewed = Dernier examen
date-valid-until = Reconnaissance valable jusqu’au
date-archived = Archivage
identifier-id = ID
identifier-dpga-id = ID de l’Alliance
identifier-dpga-gid = ID mondial de l’Alliance
identifier-dpga-name = Nom auprès de l’Alliance
identifier-dpga-activity = Activité (flux de l’Alliance)
identifier-wikidata = Wikidata
identifier-doi = DOI
identifier-same-as = Aussi sur
answer-no-evidence = Aucune preuve fournie
good-by = Par
good-start = Pour commencer
# Beside a link to another site.
link-dead = page introuvable le { $day }
start-website = Voir le site web
start-documentation = Documentation
start-source = Code source
start-repository = Données et fichiers
start-demo = Essayer la démo
start-download = Télécharger
start-app = Obtenir l’appli
start-community = Communauté
start-support = Obtenir de l’aide
start-chat = Discussion
trust-by = Reconnu par
trust-in = Reconnu dans
trust-alliance = Alliance pour les biens publics numériques
trust-since = Depuis le { $day }
trust-no-date = Date non indiquée
trust-until = Valable jusqu’au { $day }
trust-over = Examen en retard depuis le { $day }
trust-reviewed = Examiné
trust-answered = Indicateurs renseignés
trust-of = { $count } sur { $all }
trust-checked = { $count ->
    [one] { $count } rempli selon le contrôle automatique
   *[other] { $count } remplis selon le contrôle automatique
}
trust-decided = { $count ->
    [one] { $count } rempli par décision des examinateurs
   *[other] { $count } remplis par décision des examinateurs
}
trust-not-applicable = { $count ->
    [one] { $count } sans objet
   *[other] { $count } sans objet
}
rights-sell = Vous pouvez l’utiliser, le modifier et le vendre
rights-sell-note = Vous pouvez aussi faire payer l’assistance, la formation et l’hébergement.
rights-change = Vous pouvez l’utiliser et le modifier, mais pas le vendre
rights-change-note = Pas d’usage commercial : demandez au propriétaire avant de vendre de l’assistance.
rights-change-parts = Vous pouvez l’utiliser et le modifier, mais pas tout vendre
rights-share = Vous pouvez l’utiliser et le partager, mais pas le modifier
rights-share-note = Demandez au propriétaire avant de le modifier.
rights-share-parts = Vous pouvez l’utiliser, mais pas tout modifier
# The conditions of one of several licences.
rights-of = { $name } : { $text }
rights-check = Lisez le texte de la licence avant de vous y fier.
trust-license = Licence : { $list }
trust-developed = Développé dans : { $list }
# What the source of a good showed when a program read it.
seen-point = Code source
seen-heading = Vu dans le code source
seen-intro = Un programme a lu le code source le { $day }. Personne n’a vérifié ce qu’il y a vu.
seen-commit = Commit :
seen-release = Dernière version
seen-last-release = Dernière version : { $tag }, le { $day }
seen-active = Activité
seen-is-active = Actif dans l’année avant le { $day }
seen-is-silent = Aucun commit dans l’année avant le { $day }
seen-last-commit = Dernier commit le { $day }
seen-authors = { $count ->
    [one] { $count } auteur cette année-là
   *[other] { $count } auteurs cette année-là
}
seen-license = Licence dans le code source
seen-license-same = Fichier de licence vérifié le { $day } : { $list }
seen-license-other = Fichier de licence vérifié le { $day } : { $list }. Ce n’est pas la licence indiquée plus haut
seen-stated-same = Pas de fichier de licence trouvé le { $day } ; d’autres fichiers indiquent : { $list }
seen-stated-other = Pas de fichier de licence trouvé le { $day } ; d’autres fichiers indiquent : { $list }. Ce n’est pas la licence indiquée plus haut
seen-services = Services fermés dans le code
seen-changes = Changements de licence
seen-license-changed = De { $was } à { $is }, vu pour la première fois le { $day }
seen-none = aucune
reach-countries = { $count ->
    [one] { $count } pays
   *[other] { $count } pays
}
reach-territories = { $count } pays et territoires
good-sections = Sur cette page
good-standard-short = Standard
show-all = Tout voir ({ $count })
# In the page of a good as Markdown.
twin-page = Page
twin-data = Toutes les données
rows-open = Tout déplier
rows-close = Tout replier
indicator-about = À propos de cet indicateur
good-technical = Détails techniques
good-data = Partager et améliorer
good-json = Voir en JSON
good-edit = Proposer une modification
good-report = Signaler un problème dans cette fiche
good-report-title = Problème dans la fiche { $name }
good-cite = Citer cette fiche
good-cite-text = { $name }. Dans : { $registry }. { $address }
good-copy = Copier
good-copied = Copié
good-improve = Améliorer cette fiche avec le formulaire
good-mail = Partager par e-mail
good-frame = Intégrer cette carte
embed-more = En savoir plus : { $site }
good-badge = Intégrer ce badge
good-screenshots = Captures d’écran
good-related = Biens proches
related-standards = Normes
related-words = Mots
related-parent = { $name } est basé sur ce bien.
related-derivative = Basé sur { $name }.
related-sibling = Aussi basé sur { $name }.
good-description = Description
good-highlights = Temps forts
good-based-on = Basé sur
good-derivatives = Forks et distributions : { $name }
derivatives-fork = Forks
derivatives-distribution = Distributions
derivatives-vertical-build = Déclinaisons
derivatives-other = Autres travaux basés sur ce bien
derivatives-more = { $count ->
    [one] { $count } autre n’est pas indiqué ici.
   *[other] { $count } autres ne sont pas indiqués ici.
}
derivatives-all = Tous en JSON
parent-distinction = Ce qui le distingue : { $pillar }
parent-open = La fiche ne dit pas encore ce qui le distingue. Les examinateurs le demandent avant la reconnaissance.
ask-tracks-upstream = Suit-il les versions du projet parent ?
ask-recognized-by-parent = Est-il reconnu par la communauté du projet parent ?
ask-security-updates = Applique-t-il les mises à jour de sécurité du projet parent ?
ask-contributes-upstream = Les améliorations sont-elles reversées au projet parent ?
good-deployment = Qui l’utilise
good-awards = Prix
good-translations = Dans d’autres langues
good-history = Historique
developed-in = Développé dans
used-in = Utilisé dans
developed-and-used-in = Développé et utilisé dans
languages = Disponible en
used-by-organizations = Organisations internationales
used-by-departments = Organismes publics
used-by-others = Autres utilisateurs
programmes = Programmes
goal-targets = Cibles { $targets }
goal-also = Cette preuve vaut aussi pour ces objectifs :
license-covers = S’applique à : { $parts }.

## The Standard on the page of a good

good-standard-current = Comment il respecte le Standard
good-standard-candidate = Réponses au Standard
good-standard-former = Réponses au Standard
good-standard-intro = Les réponses du projet lui-même à chaque indicateur du standard DPG.
good-untranslated = Ce texte n’est pas traduit. Langue : { $language }.
good-untranslated-answers = Les réponses ne sont pas traduites. Langue : { $language }.
good-listed = Les fiches de cette catégorie sont répertoriées sans évaluation : le registre ne leur applique pas le standard DPG.
good-meaning-current = « Rempli » est le résultat d’un contrôle automatique de la réponse. « Rempli (examen) » veut dire que la réponse ne suffit pas à décider : les examinateurs ont décidé quand ils ont reconnu le bien.
good-meaning-candidate = « Rempli » est le résultat d’un contrôle automatique de la réponse. La décision finale revient aux examinateurs.
no-answer = Sans réponse
good-older-version = Évalué selon la version { $version } du Standard.
good-older-version-on = Évalué selon la version { $version } du Standard, { $day }.
good-changed-since = Ce qui a changé depuis
source = Source :
indicator-note-since = depuis la version { $version }
findings-heading = À régler avant la reconnaissance
findings-intro = Les contrôles automatiques ont relevé ces points.
impact-heading = Impact et portée
impact-intro = Questions pour les examinateurs. Elles ne sont pas un résultat.
verdict-met = Rempli
verdict-reviewed = Rempli (examen)
verdict-reviewed-on = Rempli (examen du { $day })
verdict-gap = Lacune
verdict-needs-human = À examiner
verdict-not-asked = Non demandé
verdict-not-applicable = Sans objet
decided-as-met = Les examinateurs ont décidé le { $day } que cet indicateur est rempli.
decided-as-not-met = Les examinateurs ont décidé le { $day } que cet indicateur n’est pas rempli.
decided-met = Les examinateurs ont décidé le { $on } que cet indicateur est rempli.
decided-not-met = Les examinateurs ont décidé le { $on } que cet indicateur n’est pas rempli.
answer-yes = Oui
answer-no = Non
answer-unknown = Inconnu
ask-ownership = La propriété est-elle claire et documentée ?
ask-owners = À qui appartient-il ?
ask-owns-all = Les propriétaires ont-ils les droits sur l’ensemble ?
ask-multilingual = Conçu pour plusieurs langues ou régions
ask-redistribution = Peut-on le redistribuer ?
ask-closed-dependencies = A-t-il besoin de composants fermés ?
ask-dependencies = Sur quoi repose-t-il ?
ask-dependencies-of = { $part } : faut-il des composants fermés ?
ask-alternatives = Des composants ouverts peuvent-ils les remplacer ?
ask-documentation = Existe-t-il une documentation ?
ask-documented = { $part } : est-ce documenté ?
ask-data-extraction = Recueille-t-il, utilise-t-il ou produit-il des données non personnelles ou des contenus ?
ask-mechanism = Peut-on exporter et importer les données ?
ask-privacy = Des mesures sont-elles prises pour respecter les lois applicables ?
ask-laws = Quelles lois ?
ask-standards = Prend-il en charge des normes ouvertes ?
ask-open-standards = Quelles normes ?
ask-best-practices = Suit-il de bonnes pratiques ?
ask-practices = Quelles pratiques ?
ask-risk-assessment = Les risques du système d’IA ont-ils été évalués ?
ask-do-no-harm = Des mesures sont-elles prises dès la conception pour éviter de nuire ?
ask-data-privacy = Recueille-t-il, conserve-t-il ou diffuse-t-il des données personnelles ?
ask-data-types = Quelles données personnelles ?
ask-handling = Qu’en fait-on ?
ask-sharing = Sont-elles partagées avec des tiers ?
ask-protection = Sont-elles protégées ?
ask-training-data = Les données d’entraînement contiennent-elles des données personnelles ?
ask-content = Recueille-t-il, conserve-t-il ou diffuse-t-il des contenus ?
ask-content-types = Quels contenus ?
ask-policy = Existe-t-il des règles sur les contenus inappropriés ?
ask-moderation = Les contenus inappropriés, trompeurs ou illégaux sont-ils repérés et retirés ?
ask-response-time = Combien de temps faut-il pour traiter un signalement ?
ask-harassment = Met-il des personnes en contact ?
ask-people-protected = Sont-elles protégées contre le harcèlement ?
ask-minors = Des mesures sont-elles prises pour la sécurité des mineurs ?
handling-collected = Collecte
handling-stored = Conservation
handling-distributed = Diffusion
handling-nothing = Rien

## The Standard

standard-heading = Le standard DPG
standard-description = Les indicateurs du standard DPG : ce que chacun demande à un bien public numérique, et combien de biens de ce registre le remplissent.
standard-intro = Un bien public numérique remplit tous les indicateurs du standard DPG. Le tableau montre ce que chacun demande.
standard-version = Version { $version } du
standard-source = Texte complet :
standard-caption = { $count ->
    [0] Aucun bien n’est encore reconnu
    [one] Le seul bien reconnu réussit-il le contrôle automatique de chaque indicateur ?
   *[other] Combien des { $count } biens reconnus réussissent le contrôle automatique de chaque indicateur
}
standard-asks = Ce qu’il demande
standard-met = Contrôle réussi
standard-note = Chaque nombre indique combien de biens reconnus réussissent le contrôle automatique, qui ne voit que ce que contient la fiche. Pour les autres, des examinateurs ont décidé avant la reconnaissance. Certaines fiches viennent d’un formulaire qui ne posait pas de question sur chaque indicateur.
standard-versions = Versions
standard-versions-intro = Un bien est évalué selon la version indiquée dans sa fiche ou, à défaut, selon la plus récente. Les contrôles disent ce qui manque à une fiche.
standard-versions-caption = Versions du standard DPG qui ont changé les indicateurs, de la plus récente à la plus ancienne
standard-versions-version = Version
standard-versions-documents = Documents
standard-versions-checks = Nouveautés
standard-versions-retired = N’est plus contrôlé :
standard-versions-others = Ces versions n’ont rien changé à ce qui est contrôlé ici :
indicator-requirements = Exigences
indicator-checks = Contrôles automatiques
indicator-checks-intro = Ce qu’un contrôle dit d’une fiche qui ne le réussit pas. Le signe … remplace un nom tiré de la fiche.
indicator-examples = Exemples de réponses
indicator-answers = Réponses
indicator-others = Autres indicateurs
indicator-met = Biens reconnus qui réussissent le contrôle automatique de cet indicateur : { $met } sur { $all }. Pour les autres, des examinateurs ont décidé.

## Statistics

statistics-heading = Statistiques
statistics-description = { $count ->
    [0] Ce registre n’a encore aucun bien.
    [one] Le bien de ce registre par statut, objectif, catégorie, secteur, licence, pays, organisation et langue.
   *[other] Les { $count } biens de ce registre par statut, objectif, catégorie, secteur, licence, pays, organisation et langue.
}
statistics-intro = Graphiques et tableaux des biens par statut, objectif, secteur, pays et plus encore.
statistics-status = Statut
statistics-status-caption = Biens par statut
statistics-goods = Biens
statistics-all = Tout voir ({ $count })
statistics-indicator = Indicateur
statistics-standard = Biens reconnus qui réussissent le contrôle automatique de chaque indicateur
statistics-goal = Biens par objectif de développement durable ; un bien peut contribuer à plusieurs
statistics-category = Biens par catégorie
statistics-sector = Biens par secteur ; les barres montrent les biens reconnus
statistics-license = Biens par licence
statistics-license-family = Biens selon les droits accordés par leurs licences
statistics-region = Biens selon la région où ils sont développés ou utilisés
statistics-country = Biens selon le pays où ils sont développés ou utilisés
statistics-organization = Biens par organisation, quel que soit son rôle
statistics-language = Biens par langue
statistics-collection = Biens par collection
statistics-own = { $facet } ; les barres montrent les biens reconnus

## The report. Numbers come twice: as text for the sentence (such as $goods), and with -count for the plural.
## $share is such as " (47%)", or empty if there are too few goods for a share.

report-name = Rapport
report-title = Rapport sur le registre
report-description = { $count ->
    [0] Ce que couvre le registre, s’il est à jour et qui est derrière.
    [one] Ce que couvre le registre, s’il est à jour et qui est derrière : un bien en chiffres.
   *[other] Ce que couvre le registre, s’il est à jour et qui est derrière : { $count } biens en chiffres.
}
report-day = Données du { $day }
report-online = En ligne, avec un lien derrière chaque nombre :
report-from-statistics = Le rapport les explique en phrases, avec les lacunes et les partenaires possibles.
report-brief = En bref
report-chosen = Ces constats sont choisis automatiquement, selon une règle fixe.
report-contents = Sommaire
report-csv = Chiffres en CSV
report-legend = Numéros au-dessus des colonnes :
report-share = { $percent } %
report-share-aside = { " " }({ $share })
report-cut = Seules les { $shown } premières lignes sur { $all } sont affichées.
report-goods = Biens
report-countries = Pays
report-goods-one = Biens de la première
report-goods-other = Biens de la seconde
report-unlinked = Sans lien
report-missing = Manquant
report-open = Questions en attente
report-undated = Sans date
report-status-current = Reconnus
report-status-candidate = Candidats
report-status-former = Anciens
report-term-valid = Valable
report-term-renewable = Valable, renouvelable dès maintenant
report-term-expired = Expirée
report-term-none = Sans date d’examen
report-reason-unstated = Aucune raison indiquée
report-were-candidates = candidats qui n’ont jamais été reconnus
report-reason-candidate = Candidat archivé, aucune raison indiquée
report-alike-name = Presque le même nom
report-alike-website = Le même site web
report-alike-acronym = Le même sigle

report-kinds = Combien, et de quels types
report-time = Croissance et renouvellement
report-coverage = Couverture et lacunes
report-together = Qui travaille sur la même chose
report-licences = Licences
report-openness = Preuves publiques
report-ownership = Propriétaires
report-completeness = Informations manquantes
report-method = Méthode et limites

report-head-status = Statut
report-head-reason = Raison
report-head-value = Valeur
report-head-category = Catégorie
report-head-year = Année
report-head-term = Reconnaissance
report-head-goal = Objectif
report-head-sector = Secteur
report-head-developed-in = Développé dans
report-head-standard = Norme
report-head-one = Organisation
report-head-other = Organisation
report-head-license = Licence
report-head-license-family = Type de licence
report-head-indicator = Indicateur
report-head-owner = Propriétaire
report-head-field = Champ
report-head-good = Bien
report-head-share = Part
report-head-notes-clusters = Organisations
report-head-notes-partners = Travaillent toutes deux sur
report-head-notes-alike = Ce qu’ils ont en commun

report-field-goal = Objectif
report-field-category = Catégorie
report-field-sector = Secteur
report-field-license = Licence
report-field-owner = Propriétaire
report-field-website = Site web
report-field-repository = Dépôt
report-field-developed-in = Pays où il est développé
report-field-used-in = Pays où il est utilisé
report-field-language = Langues
report-field-standards = Normes ouvertes
report-field-recognized = Date de reconnaissance
report-field-reviewed = Date du dernier examen
report-field-logo = Logo

report-figure-status = Fiches par statut
report-figure-status-note = Toutes les fiches du registre.
report-figure-former = Anciennes fiches par raison
report-figure-former-note = Pourquoi une fiche est ancienne : la raison pour laquelle elle a été archivée, ou le fait que le bien n’était pas admissible. Les fiches dont le fichier a été supprimé ne sont pas comptées.
report-figure-categories = Biens par catégorie
report-figure-categories-note = Un bien peut avoir plusieurs catégories.
report-figure-own = { $field } : nombre de biens
report-figure-own-note = Ce que les fiches indiquent dans un champ de ce registre. Un bien peut avoir plusieurs valeurs.
report-figure-growth = Biens par année de reconnaissance
report-figure-growth-note = La partie claire d’une colonne représente les biens reconnus avant ; la partie foncée, ceux de l’année.
report-figure-renewal = Biens selon l’état de leur reconnaissance
report-figure-renewal-note = La reconnaissance court à partir du dernier examen et expire s’il n’y en a pas de nouveau.
report-figure-goals = Biens et pays par objectif de développement durable
report-figure-goals-note = Un bien peut contribuer à plusieurs objectifs. Les pays sont ceux où un bien est développé ou utilisé.
report-figure-goal-category = Objectifs par catégorie
report-figure-goal-category-note = Chaque case indique le nombre de biens qui ont cet objectif et cette catégorie. Une couleur plus foncée signifie un nombre plus élevé.
report-figure-goal-region = Objectifs par région
report-figure-goal-region-note = Chaque case indique le nombre de biens qui ont cet objectif et sont développés ou utilisés dans cette région. Une couleur plus foncée signifie un nombre plus élevé.
report-figure-goal-sector = Secteurs par objectif
report-figure-goal-sector-note = Chaque case indique le nombre de biens de ce secteur qui ont cet objectif. Une couleur plus foncée signifie un nombre plus élevé.
report-figure-clusters = Groupes de biens développés dans le même pays, avec le même objectif et le même secteur
report-figure-clusters-note = Des équipes qui pourraient se rencontrer : les biens d’une ligne ont le même but et, d’après leur fiche, sont développés dans le même pays.
report-figure-standards = Normes ouvertes indiquées par plusieurs biens
report-figure-standards-note = Les biens qui suivent la même norme échangent plus facilement des données.
report-figure-partners = Organisations qui ont le plus de points communs, mais aucun bien commun
report-figure-partners-note = Des pistes de travail en commun : les deux travaillent sur les mêmes objectifs et secteurs ou utilisent les mêmes normes, mais dans des biens différents.
report-figure-license-families = Biens selon ce que leurs licences demandent
report-figure-license-families-note = Un bien peut avoir plusieurs licences.
report-figure-licenses = Biens par licence
report-figure-licenses-note = Un bien peut avoir plusieurs licences.
report-figure-evidence = Biens sans lien public comme preuve, par indicateur
report-figure-evidence-note = Les parts concernent les biens qui ont quelque chose à montrer pour cet indicateur.
report-figure-owners = Propriétaires ayant le plus de biens
report-figure-owners-note = Les parts concernent les biens qui indiquent un propriétaire. Un bien peut avoir plusieurs propriétaires.
report-figure-quality = Biens selon ce qui manque à leur fiche
report-figure-quality-note = Ce que les lecteurs et les rapports ont besoin de savoir d’un bien.
report-figure-open-questions = Biens ayant le plus de questions en attente
report-figure-open-questions-note = Les questions en attente sont les indicateurs du Standard que les réponses de la fiche ne remplissent pas. Le nombre mène aux réponses.
report-figure-alike = Noms qui désignent peut-être la même organisation
report-figure-alike-note = Les noms ne diffèrent que par la ponctuation, les espaces, un pluriel ou une forme juridique comme « Ltd », ou l’un est le sigle que l’autre contient entre parenthèses, ou bien les deux ont le même site web. Le rapport en compte deux. S’il s’agit d’une seule organisation, écrivez le même nom dans toutes les fiches.

report-say-empty = Le registre n’a encore aucune fiche.
report-say-all = { $all-count ->
    [one] Le registre compte { $all } fiche
   *[other] Le registre compte { $all } fiches
} : { $current-count ->
    [0] aucun bien reconnu
    [one] { $current } bien reconnu
   *[other] { $current } biens reconnus
}, { $candidate-count ->
    [0] aucun candidat
    [one] { $candidate } candidat
   *[other] { $candidate } candidats
} et { $former-count ->
    [0] aucune ancienne fiche
    [one] { $former } ancienne fiche
   *[other] { $former } anciennes fiches
}.
report-say-about = Tous les autres chiffres concernent les biens reconnus.
report-say-about-candidates = Aucun bien n’est encore reconnu : tous les autres chiffres concernent donc les candidats.
report-say-former-candidates = { $goods-count ->
    [one] { $goods } des { $all } anciennes fiches est celle d’un candidat qui n’a jamais été reconnu{ $share }.
   *[other] { $goods } des { $all } anciennes fiches sont celles de candidats qui n’ont jamais été reconnus{ $share }.
}
report-say-former-all-candidates = { $all-count ->
    [one] L’ancienne fiche est celle d’un candidat qui n’a jamais été reconnu.
   *[other] Les { $all } anciennes fiches sont celles de candidats qui n’ont jamais été reconnus.
}
report-say-former = La raison la plus fréquente des anciennes fiches est « { $label } » : { $goods } sur { $all }{ $share }.
report-say-own = { $field } : la valeur la plus fréquente est « { $label } », dans { $goods } des { $all } biens{ $share }.
report-say-own-unstated = { $goods-count ->
    [one] { $field } : { $goods } bien sur { $all } n’a pas de valeur.
   *[other] { $field } : { $goods } biens sur { $all } n’ont pas de valeur.
}
report-say-few = { $goods-count ->
    [one] { $goods } bien, c’est trop peu pour donner des parts et tirer des conclusions : il en faut au moins { $smallest }. Les figures ne montrent que des nombres.
   *[other] { $goods } biens, c’est trop peu pour donner des parts et tirer des conclusions : il en faut au moins { $smallest }. Les figures ne montrent que des nombres.
}
report-say-category = La catégorie la plus fréquente est « { $label } » : { $goods } des { $all } biens{ $share }.
report-say-busiest = L’année { $label } a apporté le plus de nouveaux biens : { $goods } sur les { $dated } qui ont une date de reconnaissance{ $share }.
report-say-undated = { $goods-count ->
    [one] { $goods } bien sur { $all } n’a pas de date de reconnaissance : il n’apparaît donc pas dans la croissance.
   *[other] { $goods } biens sur { $all } n’ont pas de date de reconnaissance : ils n’apparaissent donc pas dans la croissance.
}
report-say-no-dates = Aucun bien n’a de date de reconnaissance : la croissance ne peut donc pas être montrée.
report-say-expired = { $goods-count ->
    [one] La reconnaissance de { $goods } bien examiné sur { $reviewed } a expiré{ $share }.
   *[other] La reconnaissance de { $goods } biens examinés sur { $reviewed } a expiré{ $share }.
}
report-say-none-expired = { $reviewed-count ->
    [one] La reconnaissance du seul bien examiné est valable.
   *[other] La reconnaissance des { $reviewed } biens examinés est valable.
}
report-say-no-reviews = { $goods-count ->
    [one] Le seul bien n’a pas de date d’examen : le rapport ne peut donc pas dire si sa reconnaissance est à jour.
   *[other] Aucun des { $goods } biens n’a de date d’examen : le rapport ne peut donc pas dire si leur reconnaissance est à jour.
}
report-say-renewable = { $goods-count ->
    [one] { $goods } bien peut être renouvelé dès maintenant, avant que sa reconnaissance n’expire.
   *[other] { $goods } biens peuvent être renouvelés dès maintenant, avant que leur reconnaissance n’expire.
}
report-say-goal = L’objectif qui compte le plus de biens est « { $label } » : { $goods } des { $all } biens{ $share }.
report-say-thin = { $goals-count ->
    [one] { $goals } objectif sur { $of } compte moins de { $limit } biens : { $labels }.
   *[other] { $goals } objectifs sur { $of } comptent moins de { $limit } biens : { $labels }.
}
report-say-thin-many = { $goals } objectifs sur { $of } comptent moins de { $limit } biens.
report-say-unserved = { $goals-count ->
    [one] { $goals } objectif n’a aucun bien : { $labels }.
   *[other] { $goals } objectifs n’ont aucun bien : { $labels }.
}
report-say-countries = { $countries-count ->
    [one] Les biens indiquent { $countries } pays ou territoire où ils sont développés ou utilisés.
   *[other] Les biens indiquent { $countries } pays et territoires où ils sont développés ou utilisés.
} { $without-count ->
    [0] Chaque bien en indique au moins un.
    [one] { $without } bien n’en indique aucun.
   *[other] { $without } biens n’en indiquent aucun.
}
report-say-countries-wide = { $goods-count ->
    [one] { $goods } bien en indique plus de { $limit }. Les autres en indiquent { $countries } en tout.
   *[other] { $goods } biens en indiquent chacun plus de { $limit }. Les autres en indiquent { $countries } en tout.
}
report-say-gaps = Ces combinaisons n’ont aucun bien, alors que le nombre de biens de chaque côté laisserait en attendre au moins trois :
report-say-no-gap = Aucune case vide des tableaux ci-dessous n’est assez nette pour parler de lacune.
report-gap = « { $goal } » avec « { $other } » : aucun bien n’a les deux. { $kind ->
    [goal-sector] Sur les { $base } biens qui indiquent un secteur, { $of-goal } ont cet objectif et { $of-other } ce secteur.
    [goal-region] Sur les { $base } biens qui indiquent un pays, { $of-goal } ont cet objectif et { $of-other } sont développés ou utilisés dans cette région.
   *[goal-category] Sur les { $base } biens qui ont une catégorie, { $of-goal } ont cet objectif et { $of-other } cette catégorie.
} Par le seul hasard, environ { $expected } auraient les deux.
report-say-license-family = Le type le plus fréquent est « { $label } » : { $goods } des { $all } biens{ $share }.
report-say-license = La licence la plus utilisée est { $label } : { $goods } des { $all } biens{ $share }.
report-say-evidence = C’est pour cet indicateur que les preuves sont le moins publiques : { $label }. Sans lien public : { $goods } des { $asked } biens{ $share }.
report-say-owners = { $owners-count ->
    [one] { $owners } organisation possède
   *[other] { $owners } organisations possèdent
} { $goods-count ->
    [one] { $goods } bien.
   *[other] { $goods } biens.
} { $unnamed-count ->
    [0] Chaque bien indique son propriétaire.
    [one] { $unnamed } bien n’indique pas de propriétaire.
   *[other] { $unnamed } biens n’indiquent pas de propriétaire.
}
report-say-largest-owners = { $owners-count ->
    [one] Le plus grand propriétaire a { $goods } des { $all } biens{ $share }.
   *[other] Les { $owners } plus grands propriétaires ont { $goods } des { $all } biens{ $share }.
}
report-say-single = { $owners-count ->
    [one] { $owners } propriétaire sur { $all } a un seul bien{ $share }.
   *[other] { $owners } propriétaires sur { $all } ont un seul bien chacun{ $share }.
}
report-say-complete = Chaque fiche contient : { $labels }.
report-say-rare = Plus de la moitié des fiches ne contiennent pas : { $labels }.
report-say-open = { $goods-count ->
    [one] La fiche de { $goods } bien a des questions en attente.
   *[other] Les fiches de { $goods } biens ont des questions en attente.
}
report-say-alike = { $pairs-count ->
    [one] { $pairs } paire de noms désigne peut-être la même organisation.
   *[other] { $pairs } paires de noms désignent peut-être la même organisation.
}
report-open-count = { $count ->
    [one] { $count } question en attente
   *[other] { $count } questions en attente
}

report-so-goal = Les tableaux des objectifs montrent ce qui existe pour chaque objectif, et ce qui n’existe pas.
report-so-thin = Un appel à propositions pourrait viser ces objectifs.
report-so-thin-many = Un appel à propositions pourrait les viser : le tableau des objectifs indique lesquels.
report-so-expired = Demandez aux propriétaires de renouveler : la file d’examen indique chaque bien avec sa date.
report-so-evidence = Demandez un lien aux propriétaires, pour que chacun puisse vérifier la réponse.
report-so-no-reviews = Ajoutez d’abord les dates des derniers examens. Sans elles, personne ne peut voir ce qui n’est plus à jour.
report-so-single = Le registre ne dépend pas de quelques grands propriétaires. Demandez aux propriétaires d’un seul bien comment il est financé.
report-so-largest-owners = Si l’un d’eux s’arrête, plusieurs biens sont touchés. Demandez comment ils sont financés.

report-list-recognized = Biens reconnus en { $label }
report-list-undated = Biens sans date de reconnaissance
report-list-term-valid = Biens dont la reconnaissance est valable
report-list-term-renewable = Biens dont la reconnaissance peut être renouvelée dès maintenant
report-list-term-expired = Biens dont la reconnaissance a expiré
report-list-term-none = Biens sans date d’examen
report-list-standard = Biens qui indiquent la norme { $label }
report-list-unlinked = Biens sans lien public comme preuve : { $label }
report-list-owner = Biens qui ont pour propriétaire : { $label }
report-list-largest-owners = Biens des plus grands propriétaires
report-list-worldwide = Biens qui indiquent plus de { $label } pays et territoires
report-list-without = Biens dont la fiche ne contient pas : { $label }
report-list-former = Anciennes fiches : { $label }
report-list-open = Biens avec des questions en attente, du plus grand nombre au plus petit
report-list-countries = Pays par objectif
report-list-countries-intro = Pour chaque objectif, les pays où ses biens sont développés ou utilisés, avec le nombre de ces biens.
report-list-all-countries = Tous les biens
report-list-owners = Propriétaires des biens
report-list-owners-intro = Les organisations qui possèdent les biens du rapport, avec le nombre de leurs biens.
report-list-owners-several = Plusieurs biens
report-list-owners-single = Un seul bien
report-list-description = { $count ->
    [0] Aucun bien du rapport.
    [one] Un bien du rapport.
   *[other] { $count } biens du rapport.
}
report-list-intro = { $count ->
    [0] Aucun bien n’est compté dans le rapport.
    [one] Un bien, compté dans le rapport.
   *[other] { $count } biens, comptés dans le rapport.
}

report-method-about = { $about ->
    [candidate] Tous les chiffres sauf les premiers concernent les candidats, car aucun bien n’est reconnu.
   *[current] Tous les chiffres sauf les premiers concernent les biens reconnus. Les candidats et les anciennes fiches sont laissés de côté.
}
report-method-links = Chaque nombre est un lien vers les biens qu’il compte. Le fichier sous chaque figure contient les mêmes nombres.
report-method-shares = Les parts ne sont données qu’à partir de { $smallest } biens. En dessous, un bien de plus ou de moins les changerait de plus de cinq points de pourcentage. Les parts sont arrondies au pour cent entier.
report-method-gaps = Une case vide n’est appelée lacune que si l’on y attendrait { $expected } biens ou plus, en supposant qu’il n’y a aucun lien entre l’objectif et la catégorie, la région ou le secteur. Les biens sans région ou sans secteur sont laissés de côté dans ce calcul. Le hasard laisse alors moins d’une case sur vingt vide. Les autres cases vides ne sont pas des lacunes. Un objectif qui compte moins de { $thin } biens est dit peu couvert.
report-method-countries = Les pays et les régions sont ceux que les fiches indiquent comme lieu de développement ou d’utilisation. Les territoires en font partie. Les biens qui indiquent plus de { $worldwide } pays et territoires sont signalés à part, car un nombre élevé peut venir de peu de biens.
report-method-groups = Les biens qui indiquent plus de { $widest } objectifs, plus de { $widest } secteurs ou plus de { $countries } pays où ils sont développés ne forment pas de groupe, mais le nombre d’un groupe compte tous les biens qui ont ses trois propriétés. Un groupe dont la moitié se trouve dans de plus grands groupes est laissé de côté.
report-method-partners = Deux organisations sont citées ensemble si elles ont en commun au moins deux sujets et aucun bien. Un sujet est un secteur, avec les objectifs que les deux y indiquent, ou une norme. Les sujets de plus de 20 organisations sont laissés de côté. Une organisation est citée deux fois au plus, et les organisations qui ont les mêmes biens comptent pour une seule.
report-method-owners = Les organisations sont distinguées par les noms que donnent les fiches. Les noms qui ne diffèrent que par les majuscules, les accents ou le nombre d’espaces désignent une seule organisation. Les autres comptent pour deux. Les paires qui sont peut-être une seule organisation figurent sous « Informations manquantes » et ne sont pas citées comme partenaires.
report-method-evidence = Les preuves sont publiques si au moins un lien appuie la réponse, seul ou dans un texte. Le lien n’est pas ouvert : il peut donc être rompu. Les biens auxquels un indicateur ne s’applique pas, et ceux qui répondent non à sa première question, n’ont rien à montrer et sont laissés de côté.
report-method-findings = Le résumé répond à { $findings } questions : ce qui est couvert, si c’est à jour et vérifiable, et de qui cela dépend. Pour chacune, il reprend la phrase de ce rapport qui a la plus grande part.
report-method-limits = Le rapport ne connaît que ce que disent les fiches. Il ne sait pas si un bien est beaucoup utilisé, combien de personnes il touche ni quelle est sa qualité. Un bien absent du registre n’est pas compté.

report-since = Changements depuis { $day }
report-since-date = le { $date } (commit { $commit })
report-since-edition = l’édition { $edition } du { $date } (commit { $commit })
report-since-all = { $added-count ->
    [0] Aucune fiche n’a été ajoutée
    [one] { $added-count } fiche a été ajoutée
   *[other] { $added-count } fiches ont été ajoutées
}, { $removed-count ->
    [0] aucune n’a été retirée
    [one] { $removed-count } a été retirée
   *[other] { $removed-count } ont été retirées
}. { $before-count ->
    [0] Il n’y avait alors aucun bien reconnu ;
    [one] Il y avait alors { $before-count } bien reconnu ;
   *[other] Il y avait alors { $before-count } biens reconnus ;
} { $now-count ->
    [0] il n’y en a aucun aujourd’hui.
   *[other] il y en a { $now-count } aujourd’hui.
}
report-since-same = Aucun des chiffres du rapport n’a changé.
report-since-recognized = Nouvellement reconnus
report-since-left = Ne sont plus reconnus
report-since-figure = Figure
report-since-row = Ligne
report-since-number = Nombre
report-since-before = Avant
report-since-now = Maintenant
report-since-change = Différence

## How to contribute

contribute-heading = Contribuer
contribute-text = Proposez un bien public numérique ou améliorez une fiche.
contribute-intro = Proposez un bien ou améliorez une fiche. Le formulaire ci-dessous écrit le fichier pour vous, et vous n’avez besoin d’un compte qu’au moment de l’envoi.
contribute-to = Vous envoyez la fiche terminée à :
contribute-by-hand = Écrire le fichier vous-même
contribute-by-hand-text = Chaque bien est un fichier texte en YAML dans le dossier { $folder } du registre. Le modèle explique chaque ligne.
contribute-download = Télécharger le modèle
contribute-where = Où l’envoyer
contribute-repository = Dépôt du registre :
contribute-edit = Le lien « { $label } » sur la page d’un bien ouvre son fichier dans le dépôt.
contribute-contact = Questions au gestionnaire :
contribute-nowhere = Ce site n’indique ni son dépôt ni un contact. Son gestionnaire peut les ajouter.

## The form of an entry. What a script fills in is in braces.

form-heading = Remplir le formulaire
form-plain = Le formulaire a besoin de JavaScript. Sans JavaScript, utilisez le modèle ci-dessous.
form-portable = Cette copie du site est ouverte depuis un dossier, où le formulaire ne fonctionne pas. Utilisez le modèle ci-dessous.
form-private = Vos réponses restent dans ce navigateur jusqu’à l’envoi. N’indiquez ni nom, ni adresse e-mail, ni numéro de téléphone de personnes.
form-steps = Étapes du formulaire
form-finish = Vérifier et envoyer
form-asks = Ce que cherchent les examinateurs
form-more = En savoir plus : { $name }
form-example = Exemple :
form-optional = (facultatif)
form-choose = Sans réponse
form-add = Ajouter : { $name }
form-remove = Retirer : { $name }
form-item = { $name } { $number }
form-added = Ajouté : { $name }
form-removed = Retiré : { $name }
form-back = Retour
form-next = Suivant
form-step-of = Étape { $number } sur { $count } : { $name }
form-step-faults = Problèmes : { $count }
form-step-good = Le bien
form-step-good-text = Ce que c’est. Les questions suivantes dépendent des catégories.
form-step-own = Autres informations
form-step-own-text = Ce que ce registre demande pour ses fiches.
form-step-people = Qui est derrière
form-step-people-text = Les organisations qui le possèdent, le maintiennent, le financent ou le mettent en œuvre.
form-step-sdgs = Objectifs
form-step-sdgs-text = Les objectifs de développement durable auxquels il contribue. Les listes, la carte et le rapport présentent les fiches par objectif.
form-step-links = Liens et images
form-step-links-text = Où le trouver, et à quoi il ressemble. Envoyez les images avec le fichier, dans le dossier registry/media/.
form-step-use = Utilisation
form-step-use-text = Où et par qui il est développé et utilisé. Tout est facultatif.
form-step-origin = Origine
form-step-origin-text = Seulement pour les biens qui sont un fork, une distribution ou une version spéciale d’un autre projet.
form-example-good = Un résumé : « Water Point Map montre où se trouvent les puits et les pompes et s’ils fonctionnent, pour que les districts puissent prévoir les réparations. »
form-example-people = Example Water Trust, propriétaire, https://water.example/
form-example-sdgs = Objectif 6, cible 6.1. « Dans deux pays, les bureaux de district s’en servent pour repérer les pompes en panne et les réparer plus tôt : https://water.example/impact »
form-example-licenses = Apache-2.0 pour le logiciel, avec un lien vers le fichier du projet : https://code.example/water/map/blob/main/LICENSE
form-example-ownership = Oui. Example Water Trust, organisation à but non lucratif, Kenya : https://water.example/legal
form-example-platform_independence = Non. Il repose sur Python, Django et PostgreSQL, qui ont tous une licence ouverte.
form-example-documentation = Oui. https://docs.water.example/install et https://docs.water.example/users
form-example-data_extraction = Oui. Tous les tableaux peuvent être exportés en CSV et en GeoJSON : https://docs.water.example/export
form-example-privacy = Oui. La loi du Kenya de 2019 sur la protection des données (Data Protection Act), avec la politique de confidentialité : https://water.example/privacy
form-example-standards = Oui. GeoJSON (RFC 7946) avec un validateur, et WCAG 2.2 avec un rapport : https://water.example/accessibility
form-example-do_no_harm = Oui. « L’emplacement exact des puits privés est masqué par défaut, et un examen annuel cherche de nouveaux risques : https://water.example/harm »
form-example-data_privacy = Oui. Adresses e-mail et noms du personnel. Ils sont chiffrés, et personne d’autre n’y a accès : https://water.example/privacy
form-example-content_safety = Oui. Des photos de pompes. Des modérateurs vérifient chacune avant sa publication, et les signalements reçoivent une réponse sous deux jours.
form-example-harassment = Oui. Un code de conduite, et la possibilité de bloquer et de signaler d’autres utilisateurs : https://water.example/conduct
form-field-categories-help = Cochez tout ce qui convient. Les questions suivantes en dépendent.
form-field-logo-file-help = Le nom de l’image dans le dossier registry/media/. Envoyez l’image avec le fichier.
form-field-language = Langue de ces textes
form-field-language-help = La langue du nom, du résumé et de la description. Tapez son nom, puis choisissez-la. Laissez vide si c’est la langue habituelle de ce registre.
form-field-indicators-sdgs-targets-help = Les cibles de l’objectif, par leurs numéros, par exemple 3.8 ou 3.d.
form-field-indicators-licenses-spdx = Licence
form-field-indicators-licenses-spdx-help = Tapez son nom ou son identifiant SPDX, puis choisissez-la. Un choix entre plusieurs s’écrit ainsi : MIT OR Apache-2.0.
form-field-indicators-licenses-covers-help = Les parties sous cette licence. N’en cochez aucune si elle vaut pour tout le bien. Pour un système d’IA, cochez ses parties.
form-field-indicators-ownership-owners-country-help = Où il est établi ou enregistré. Tapez le nom du pays, puis choisissez-le.
form-field-indicators-data-privacy-handling-help = Ce qui en est fait.
form-field-indicators-content-safety-handling-help = Ce qui en est fait.
form-field-deployment-developed-in-help = Les pays où il est développé. Tapez le nom d’un pays, puis choisissez-le.
form-field-deployment-used-in-help = Les pays où il est utilisé. Tapez le nom d’un pays, puis choisissez-le.
form-field-deployment-languages-help = Les langues dans lesquelles il est disponible. Tapez le nom d’une langue, puis choisissez-la.
form-drafts = Brouillons
form-drafts-text = Ce navigateur garde votre brouillon. Enregistrez-le dans un fichier pour continuer sur un autre appareil.
form-draft-save = Enregistrer dans un fichier
form-draft-drop = Supprimer le brouillon
form-draft-open = Ouvrir un brouillon
form-draft-failed = Ce navigateur ne garde pas les brouillons. Enregistrez le vôtre dans un fichier.
form-draft-found = Votre brouillon est ouvert : { $name }.
form-draft-read = Le brouillon est ouvert.
form-draft-unreadable = Ce fichier n’est pas un brouillon de ce formulaire.
form-draft-dropped = Le brouillon est supprimé.
form-unnamed = un bien sans nom
form-improve = Vous améliorez la fiche « { $name } ». Les commentaires de son fichier ne sont pas affichés ici.
form-improve-loading = Chargement de la fiche…
form-improve-failed = La fiche { $id } n’a pas pu être chargée. Rechargez la page pour réessayer.
form-failed = Le formulaire n’a pas pu être chargé. Rechargez la page pour réessayer, ou utilisez le modèle ci-dessous.
form-alike-heading = Est-il déjà ici ?
form-alike = Ces biens se ressemblent. Si l’un d’eux est le vôtre, améliorez plutôt sa fiche.
form-alike-improve = Améliorer { $name }
form-check = Vérification
form-faults-none = Le fichier est valide. Les examinateurs regarderont le reste.
form-faults-some = Problèmes à corriger avant d’envoyer le fichier : { $count }
form-preview = Aperçu
form-file = Le fichier
form-id = Nom du fichier, sans .yaml
form-id-help = Il devient l’adresse du bien : lettres minuscules sans accent, chiffres et traits d’union. Pas deux traits d’union de suite, ni au début ni à la fin.
form-id-wrong = Utilisez seulement des lettres minuscules de a à z, des chiffres et des traits d’union. Pas deux traits d’union de suite, ni au début ni à la fin.
form-id-taken = Il existe déjà une fiche { $id }. Améliorez-la, ou choisissez un autre nom.
form-yaml = Contenu de
form-yaml-help = Vous pouvez copier le texte ou le télécharger dans un fichier.
form-copy = Copier le texte
form-save = Télécharger le fichier
form-copied = Le texte est copié.
form-copy-failed = Le navigateur n’a pas autorisé la copie. Sélectionnez le texte et copiez-le.
form-send = Envoyer
form-send-file = Ajouter le fichier au dépôt
form-send-issue = L’envoyer par un ticket
form-send-issue-text = Vous pouvez aussi l’envoyer par un ticket : le lien copie le texte, et vous le collez comme description. Les responsables du registre en font le fichier. Pour les deux liens, il faut un compte sur cette plateforme.
form-send-nowhere = Ce site n’indique pas son dépôt. Envoyez le fichier à son gestionnaire.
form-send-new = Le premier lien copie le texte et ouvre un fichier vide dans le dépôt. Collez-y le texte et proposez la modification.
form-send-filled = Le premier lien ouvre le dépôt avec le fichier déjà rempli. Proposez-y la modification.
form-send-edit = Le premier lien copie le texte et ouvre le fichier actuel dans le dépôt. Sélectionnez tout, collez le texte et proposez la modification.
form-left = Caractères restants : { $count }
form-over = Caractères en trop : { $count }
form-means = Cela désigne : { $name }.
form-result-met = Rempli
form-result-gap = Lacune
form-result-needs-human = À examiner
form-result-not-asked = Non demandé
form-result-not-applicable = Sans objet
form-fault-missing-key = À remplir : { $name }
form-fault-empty-value = Remplissez ce champ ou retirez-le.
form-fault-unknown-key = Le nom { $name } n’est pas permis ici.
form-fault-unknown-value = Choisissez une des valeurs de la liste.
form-fault-wrong-type = Cette valeur n’est pas du bon type.
form-fault-wrong-format = Écrivez-le ainsi : { $example }
form-fault-wrong-format-plain = Cette valeur n’a pas la forme attendue.
form-fault-too-long = Il y a { $length } caractères. Le maximum est de { $most }.
form-fault-too-few = Ajoutez-en au moins un.
form-fault-too-many = Pas plus de { $most }.
form-fault-repeated-item = Déjà dans la liste.
form-fault-invalid-address = Écrivez une seule adresse web, qui commence par https:// et ne contient pas d’espace.
form-fault-invalid-date = Écrivez le jour sous la forme YYYY-MM-DD (année, mois, jour).
form-fault-invalid-language = Écrivez un code de langue comme fr, pt-BR ou zh-Hant.
form-fault-unknown-reference = { $value } n’est pas dans la liste des objectifs ci-dessus.
form-fault-unknown-target = L’objectif n’a pas de cible { $value }.
form-fault-no-goal = Ajoutez au moins un objectif.
form-fault-no-license = Ajoutez au moins une licence.
form-fault-stage-of-category = Le stade ne convient pas aux catégories.
form-fault-elsewhere = { $place } : { $text }

## Labels of values that the schema only names

covers-software = Logiciel
covers-data = Données
covers-content = Contenu
covers-model = Modèle
covers-documentation = Documentation

## The review queue

queue-heading = File d’examen
queue-description = Les biens dont la reconnaissance est terminée ou se termine bientôt, et les candidats qui attendent une décision.
queue-link = Voir la file d’examen
queue-intro = Les biens dont les responsables du registre doivent s’occuper.
queue-order = Les plus anciens viennent en premier.
queue-periods = La reconnaissance est valable { $valid } jours après un examen. Elle peut être renouvelée au cours des { $renewal } derniers jours.
queue-groups = Groupes
queue-empty = Rien à examiner.
queue-good = Bien
queue-indicators = Indicateurs
queue-decision = Décision
queue-no-date = Sans date
queue-without = { $count ->
    [one] { $count } bien reconnu n’a ni date d’examen ni date de reconnaissance :
   *[other] { $count } biens reconnus n’ont ni date d’examen ni date de reconnaissance :
}
queue-expired = Reconnaissance expirée
queue-expired-caption = Biens dont la reconnaissance est terminée et n’a pas été renouvelée
queue-expiring = Reconnaissance à renouveler
queue-expiring-caption = Biens dont la reconnaissance peut être renouvelée dès maintenant
queue-lapsed = Pas de réponse à temps
queue-lapsed-caption = Biens dont le demandeur n’a pas répondu à temps à une question, du jour le plus ancien au plus récent
queue-position = Rang
queue-state = État
queue-state-since = { $state } depuis le { $day }
queue-state-decided = Décision prise le { $day }
queue-turn-until = { $turn }, jusqu’au { $day }
queue-turn = Qui doit agir
queue-due = Réponse attendue le
queue-wait = Délai médian entre la demande et la décision : { $days } ({ $reviews }).
queue-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
queue-reviews = { $count ->
    [one] { $count } examen terminé
   *[other] { $count } examens terminés
}
queue-waiting = En attente de décision
queue-waiting-caption = Candidats qui attendent la décision des examinateurs, de la proposition la plus ancienne à la plus récente
queue-waiting-undated-caption = Candidats qui attendent la décision des examinateurs, par nom
queue-waiting-all-caption = Biens qui attendent la décision des examinateurs, de la proposition la plus ancienne à la plus récente
queue-decided = Décidé
queue-decided-caption = Candidats pour lesquels les examinateurs ont pris leur décision, mais dont le stade n’est pas encore à jour
queue-decided-all-caption = Biens pour lesquels les examinateurs ont pris leur décision, mais dont le stade ou la date d’examen n’est pas encore à jour
queue-undated = Sans date d’examen
queue-undated-caption = Biens reconnus sans date d’examen : la fin de leur reconnaissance n’est donc pas connue
queue-outdated = À confirmer
queue-outdated-caption = Fiches répertoriées que personne n’a confirmées à temps, du jour le plus ancien au plus récent
queue-confirmed = Dernière confirmation
queue-confirm-by = À confirmer d’ici au
queue-updates = { $count ->
    [one] Les fiches répertoriées doivent être confirmées chaque jour.
   *[other] Les fiches répertoriées doivent être confirmées tous les { $count } jours.
}
queue-met-on = Rempli le { $day }
queue-not-met-on = Non rempli le { $day }
queue-count-met = { $count ->
    [one] { $count } rempli
   *[other] { $count } remplis
}
queue-count-gap = { $count ->
    [one] { $count } lacune
   *[other] { $count } lacunes
}
queue-count-needs-human = { $count ->
    [one] { $count } à examiner
   *[other] { $count } à examiner
}
queue-count-not-asked = { $count ->
    [one] { $count } non demandé
   *[other] { $count } non demandés
}

## What an organisation has to update, on its page

updates-heading = Pour cette organisation : ce qu’il faut mettre à jour
updates-intro = Chaque modification est examinée avant d’être publiée.
updates-summary = { $count ->
    [one] { $count } fiche : questions en attente et dates
   *[other] { $count } fiches : questions en attente et dates
}
updates-open = { $count ->
    [one] { $count } question en attente :
   *[other] { $count } questions en attente :
}
updates-unconfirmed = Pas encore confirmée
updates-edit = Modifier le fichier : { $name }

## Requests to organisations, by mail or as an issue

request-subject = { $count ->
    [one] Merci de mettre à jour votre fiche dans « { $registry } »
   *[other] Merci de mettre à jour vos { $count } fiches dans « { $registry } »
}
request-greeting = Bonjour { $names },
request-greeting-organization = À l’attention de : { $organization }
request-intro = { $count ->
    [one] Le registre « { $registry } » contient une fiche de votre organisation ({ $organization }) qui attend une mise à jour de votre part.
   *[other] Le registre « { $registry } » contient { $count } fiches de votre organisation ({ $organization }) qui attendent une mise à jour de votre part.
}
request-expired = La reconnaissance s’est terminée le { $day }. Vérifiez que toutes les réponses sont toujours justes, puis demandez un renouvellement.
request-expiring = La reconnaissance se termine le { $day }. Vérifiez que toutes les réponses sont toujours justes, puis demandez un renouvellement.
request-lapsed = Les examinateurs ont demandé une réponse pour le { $day }. Répondez à leurs questions, ou dites-nous s’il vous faut plus de temps.
request-outdated = Cette fiche devait être confirmée au plus tard le { $day }. Vérifiez que tout est toujours juste, changez ce qui ne l’est pas, puis dites-le-nous.
request-unconfirmed = Personne n’a encore confirmé cette fiche. Vérifiez que tout est juste, changez ce qui ne l’est pas, puis dites-le-nous.
request-turn = La suite de l’examen dépend de vous.
request-turn-until = La suite de l’examen dépend de vous. Vous avez jusqu’au { $day }.
request-gaps = { $count ->
    [one] { $count } question est en attente :
   *[other] { $count } questions sont en attente :
}
request-gap = { $title } (indicateur { $number }) : { $reason }
request-form = Mettre à jour avec le formulaire : { $href }
request-edit = Modifier le fichier : { $href }
request-page = Voir la page : { $href }
request-how = Comment mettre à jour
request-how-form = Le formulaire montre la fiche avec toutes ses questions et vérifie vos réponses. Vous n’avez besoin d’un compte qu’au moment de l’envoi.
request-how-edit = Si vous utilisez déjà la plateforme de code, modifiez-y le fichier et proposez la modification.
request-how-reviewed = Chaque modification est examinée avant d’être publiée.
request-all = Toutes les fiches de votre organisation ({ $organization }) : { $href }
request-help-mail = Si quelque chose n’est pas clair, ou si quelqu’un d’autre tient ces fiches à jour, répondez à ce message.
request-help-issue = Si quelque chose n’est pas clair, ou si quelqu’un d’autre tient ces fiches à jour, répondez ici.

## Other pages

missing-heading = Page introuvable
missing-text = L’adresse est peut-être fausse, ou la page a peut-être été déplacée.
redirect-heading = Cette page a été déplacée
redirect-text = Elle se trouve maintenant ici :

## Pictures: their labels and descriptions

menu-map = Carte
menu-documentation = Documentation de dpg
headline-first = Le plus fréquent : { $label }, { $count } des { $all } biens reconnus.
headline-both = { $one } et { $other }
headline-tie = Les plus fréquents : { $label }, chacun { $count } des { $all } biens reconnus.
headline-several = Plusieurs sont à égalité, avec chacun { $count } des { $all } biens reconnus.
headline-status = Biens reconnus : { $count } sur { $all }.
headline-stage = La plupart des biens sont au stade « { $label } » : { $count } sur { $all }.
headline-growth = Période avec le plus de reconnaissances : { $label }, { $count } sur { $all }.
headline-met = Contrôle le moins souvent réussi : { $label }, par { $count } des { $all } biens reconnus.
headline-met-all = Tous les biens reconnus réussissent tous les contrôles.
headline-gap = Le plus de lacunes : { $label }, { $count } des { $all } candidats.
figure-csv = Télécharger en CSV
scroll-sideways = Faites défiler le tableau sur le côté pour voir toutes les colonnes.
figure-numbers = Tableau des données
figure-pass = Aller au tableau des données
figure-item = { $label } : { $count }
figure-largest = En tête : { $list }.
figure-values = { $count ->
    [0] Pas encore de données.
    [one] Une valeur.
   *[other] { $count } valeurs.
}
statistics-stage = Stade
statistics-stage-caption = Biens par stade ; les biens archivés sont montrés à part
statistics-results = Réponses des candidats par indicateur
statistics-results-desc = { $count ->
    [0] Il n’y a pas de candidat.
    [one] Le seul candidat remplit-il chaque indicateur, selon les contrôles automatiques ?
   *[other] Combien des { $count } candidats remplissent chaque indicateur, selon les contrôles automatiques.
}
statistics-growth-heading = Au fil du temps
statistics-growth = Biens reconnus au fil du temps
statistics-growth-desc = Biens reconnus qui ont une date de reconnaissance : { $count } sur { $all }.
statistics-growth-none = Aucun bien n’a encore de date de reconnaissance : il n’y a donc pas de graphique.
statistics-growth-period = Période
statistics-growth-new = Nouvellement reconnus
statistics-growth-total = Total
statistics-growth-new-key = Nouvellement reconnus
statistics-growth-total-key = Reconnus auparavant
map-heading = Carte du monde
map-description = Cartes et tableaux des pays où les biens publics numériques de ce registre sont utilisés et développés.
map-intro = Le nombre de biens reconnus utilisés et développés dans chaque pays. Choisissez un pays pour voir ses biens.
map-used = Où les biens sont utilisés
map-developed = Où les biens sont développés
map-either = Où les biens sont utilisés ou développés
map-countries = { $count ->
    [0] Aucun pays n’a de bien reconnu.
    [one] Un pays a des biens reconnus.
   *[other] { $count } pays et territoires ont des biens reconnus.
}
map-none = aucun
map-others = aucun bien reconnu
map-absent = Absents de la carte, mais présents dans le tableau : { $list }.
map-boundaries = Les frontières et les noms indiqués n’impliquent aucune prise de position ni approbation quant au statut juridique d’un pays ou d’un territoire. Les petits pays sont représentés par des points.
map-link = Voir la carte du monde

## Comparison

good-compare = Comparer avec d’autres
compare-heading = Comparer des biens
compare-description = De deux à quatre biens publics numériques côte à côte : licences, objectifs, pays, organisations, dates, et réponses de chacun au Standard.
compare-intro = Comparez de deux à quatre biens côte à côte. Choisissez-les dans n’importe quelle liste de biens. L’adresse de cette page contient votre choix : vous pouvez donc l’enregistrer ou la partager.
compare-plain = La comparaison se fait dans votre navigateur et a besoin de JavaScript. Sans JavaScript, ouvrez la page de chaque bien : elle montre les mêmes informations.
compare-portable = La comparaison ne fonctionne pas dans cette copie hors ligne. Ouvrez plutôt la page de chaque bien : elle montre les mêmes informations.
compare-ways = Trouver des biens
compare-pick-one = Aucun bien choisi. Ouvrez une liste, cochez « Comparer » sur les biens, puis revenez ici.
compare-pick-more = Un bien choisi. Ajoutez-en au moins un autre pour comparer.
compare-loading = Chargement des biens…
compare-failed = Les données de { $id } n’ont pas pu être chargées. Rechargez la page pour réessayer.
compare-unknown = Aucun bien n’a l’ID { $id }.
compare-invalid = « { $id } » n’est pas un ID valide et a été ignoré.
compare-too-many = Seuls les quatre premiers biens sont affichés.
compare-too-long = Seuls les { $ids } premiers ID de l’adresse ont été recherchés.
compare-result = Biens : { $goods }. Lignes : { $rows }. Lignes différentes : { $differ }.
compare-caption = Biens côte à côte. Les lignes où il y a des différences portent la mention « Différent » ; les valeurs soulignées ne sont pas communes à tous les biens.
compare-field = Champ
compare-differs = Différent
compare-only = N’afficher que les différences
compare-csv = Enregistrer en CSV
compare-remove = Retirer
compare-none = Non indiqué
compare-missing = Non indiqué pour aucun d’eux : { $rows }
compare-more = { $count } de plus
compare-separator = { " ; " }
compare-identity = Aperçu
compare-status = Statut
compare-life = Statut et dates
compare-subject = Objectifs et secteurs
compare-links = Liens et ID
compare-summary = Résumé
compare-where = Développement et utilisation
pick = Comparer
pick-count = À comparer : { $count } sur 4
pick-added = Ajouté : { $name }.
pick-taken = Retiré : { $name }.
pick-full = Vous avez choisi quatre biens, le maximum. Retirez-en d’abord un.
pick-take = Retirer { $name }
pick-clear = Vider
pick-go = Voir la comparaison
pick-next = Le lien « Voir la comparaison » vient ensuite.
save = Favori
saved-title = Favoris
saved-list = Liste
saved-added = Ajouté aux favoris dans ce navigateur : { $name }. Voir « Favoris » dans le menu.
saved-taken = Retiré des favoris : { $name }.
saved-full = Vous avez 100 favoris, le maximum. Retirez-en d’abord un.
saved-not = Impossible d’ajouter aux favoris : { $name }. Ce navigateur n’enregistre rien pour ce site.
saved-none = Aucun favori pour le moment. Cochez « Favori » sur un bien pour le garder ici.
saved-note = Enregistrés dans ce navigateur seulement. Pour partager la liste, utilisez « Copier le lien ».
saved-keep-none = Vider la liste
saved-shared = Liste partagée
saved-shared-note = Quelqu’un a partagé cette liste de biens.
saved-keep-all = Ajouter à mes favoris
saved-keep-instead = Remplacer mes favoris

## Changes

editions-heading = Éditions
editions-intro = L’état de ce registre à certains moments. Une édition ne change jamais : on peut donc la citer et la comparer à la suivante.
editions-all = Toutes les éditions
edition-heading = Édition { $name }
edition-description = Le registre tel qu’il était le { $day } : ses biens en tableaux et en données, le rapport, et comment le citer.
edition-intro = Voici le registre tel qu’il était ce jour-là. Il ne change plus.
edition-report = Lire le rapport
edition-changes = Tableau des changements
edition-since = Changements depuis l’édition
edition-added = { $count ->
    [one] { $count } bien ajouté
   *[other] { $count } biens ajoutés
}
edition-recognized = { $count ->
    [one] { $count } bien reconnu
   *[other] { $count } biens reconnus
}
edition-lapsed = { $count ->
    [one] { $count } bien n’est plus reconnu
   *[other] { $count } biens ne sont plus reconnus
}
edition-updated = { $count ->
    [one] { $count } bien avec d’autres changements
   *[other] { $count } biens avec d’autres changements
}
edition-removed = { $count ->
    [one] { $count } bien retiré
   *[other] { $count } biens retirés
}
edition-unchanged = { $count ->
    [one] { $count } bien sans changement
   *[other] { $count } biens sans changement
}
edition-files = Fichiers
edition-more = { $count ->
    [one] { $count } autre se trouve dans le tableau des changements
   *[other] { $count } autres se trouvent dans le tableau des changements
}
edition-files-caption = Les fichiers de cette édition
edition-file = Fichier
edition-bytes = Taille
edition-size = { $kilobytes } ko
edition-check = Chaque fichier a le SHA-256 indiqué ici. Pour les programmes :
edition-file-goods-csv = Tous les biens en tableau
edition-file-goods-ndjson-gz = Tous les biens en entier : un objet JSON par ligne, compressé
edition-file-goods-xlsx = Toutes les fiches dans un classeur
edition-file-facets-json = Les filtres qui classent les biens, avec les nombres
edition-file-statistics-json = Les chiffres du registre
edition-file-collections-json = Les collections
edition-file-standard-json = Les indicateurs du standard DPG à cette date
edition-file-changes-csv = Les biens qui ont changé depuis l’édition précédente
edition-file-report-html = Le rapport
edition-file-report-css = Les styles du rapport
edition-file-report-csv = Les nombres du rapport
edition-file-citation-cff = Comment citer cette édition, pour les programmes
edition-cite = Comment citer cette édition
edition-cite-so = Merci de citer cette édition ainsi.
edition-made = Comment cette édition a été faite
edition-cited = { $title }, édition { $name }
edition-citation = { $publisher } ({ $year }) : { $title }. { $url }
edition-standard = Standard DPG
edition-license = Licence des données
edition-commit = Commit
edition-generator = Créée avec

changes-heading = Changements
feeds-all = Tous les changements de ce registre
changes-description = Les changements des biens de ce registre, du plus récent au plus ancien.
changes-intro = Les changements des biens de ce registre, du plus récent au plus ancien.
changes-undated = Aucun changement n’est affiché, car ce site a été construit sans l’historique de son registre.
changes-feeds = Flux et données
changes-atom = Flux Atom
changes-json-feed = JSON Feed
changes-json = Changements en JSON
changes-item = { $name } : { $change }
change-added = Ajouté
change-renamed = ID changé
change-recognized = Reconnu
change-renewed = Renouvelé
change-updated = Mis à jour
change-archived = Archivé
change-removed = Retiré
change-previous-id = auparavant { $id }
field-name = nom
field-aliases = autres noms
field-summary = résumé
field-description = description
field-categories = catégories
field-website = site web
field-repositories = dépôts
field-links = liens
field-logo = logo
field-screenshots = captures d’écran
field-sectors = secteurs
field-organizations = organisations
field-stage = stade
field-standard-version = version du Standard
field-dates = dates
field-review = parcours de l’examen
field-archived = détails de l’archivage
field-decisions = décisions
field-identifiers = identifiants
field-previous-ids = ID précédents
field-derived-from = projets parents
field-deployment = utilisation
field-highlights = temps forts
field-translations = traductions
field-extra = champs supplémentaires
tombstone-heading = N’est plus dans ce registre
tombstone-text = Cette fiche a été retirée du registre.
tombstone-day = Date :

## The reference of the API

api-name = API
api-heading = Référence de l’API
api-description = Toutes les données de ce registre en fichiers pour les programmes : ce que contient chaque fichier, champ par champ, avec des exemples à copier.
api-intro = Tout ce que montre ce site existe aussi en fichiers pour les programmes : sans clé, sans limite, depuis n’importe quel autre site.
api-base = Toutes les adresses commencent par
api-rule-keys = Chaque clé est toujours présente. Sa valeur a toujours le même type, ou vaut null là où le type le permet.
api-rule-lists = Une liste sans élément est vide, et non null. Une exception : la clé handling, dans deux indicateurs, vaut null si personne n’a répondu. Les listes sont triées comme décrit ci-dessous. Les listes de biens contiennent des biens de tous les statuts, triés par id.
api-rule-codes = Chaque code est accompagné de son libellé anglais.
api-rule-day = Seul index.json contient la date pour laquelle le site a été construit. Tous les autres fichiers restent identiques, octet par octet, jusqu’à ce que le registre change.
api-rule-stable = Dans la version 1, rien n’est supprimé et aucun type ne change. De nouvelles clés, de nouveaux documents et de nouvelles colonnes à la fin du tableau peuvent s’ajouter : ignorez donc ce que vous ne connaissez pas.
api-rule-methods = Les fichiers répondent à GET et à HEAD. Pour une adresse qui n’existe pas, la réponse est 404 avec une page HTML. Les autres méthodes reçoivent 405 avec l’en-tête Allow.
api-rule-described = Description OpenAPI 3.1, pour générer des clients :
api-contents = Sur cette page
api-documents = Documents
api-documents-caption = Ajoutez le nom d’un document à l’adresse ci-dessus. Ouvrez un document pour voir ses champs, un exemple et du code.
api-fields = Clés, types et significations
api-holds = Contenu
api-table-heading = Lire goods.csv
api-table-format = goods.csv est un fichier CSV selon la RFC 4180 : UTF-8 sans marque d’ordre des octets, virgules, fins de ligne CRLF, noms des colonnes dans la première ligne, une ligne par bien. Dans Excel, utilisez Données, À partir d’un fichier texte/CSV, avec l’origine du fichier 65001. Une cellule vide signifie aucune valeur ou une liste vide.
api-table-guard = Les tableurs prennent certains textes pour des formules. Pour l’éviter, une apostrophe est ajoutée devant =, +, -, @, la tabulation, le retour chariot et l’apostrophe : au début d’une cellule et, à l’intérieur, après une virgule, un point-virgule, une barre verticale, un guillemet, une tabulation ou une fin de ligne. Retirez une apostrophe à chacun de ces endroits pour retrouver le texte d’origine :
api-table-lists = Séparez ensuite les listes : les éléments sont joints par une barre verticale. Une barre verticale ou une barre oblique inverse à l’intérieur d’un élément est précédée d’une barre oblique inverse.
api-table-columns = Les codes et les libellés sont dans deux colonnes, dans le même ordre. La colonne url contient l’adresse de la page du bien, la colonne json celle de son objet complet.
api-mirror-heading = Tenir une copie à jour
api-mirror = Récupérez manifest.json et comparez le SHA-256 de chaque fichier avec votre copie. Récupérez les fichiers qui diffèrent. Supprimez ceux qui ne sont plus dans la liste. Le manifeste liste tous les fichiers sauf index.json et lui-même.
api-signature-heading = Vérifier la signature
api-signature = manifest.json est signé au format de minisign et contient l’empreinte de tous les autres fichiers sauf index.json. Demandez aussi la clé publique au gestionnaire de ce registre par un autre moyen, et comparez-la avec celle-ci : qui peut changer les fichiers peut aussi changer cette page.
api-since-heading = Récupérer les changements depuis une date
api-since-digest = Récupérez deltas.json. Écrivez une ligne pour chaque bien de votre copie, par ordre d’id : l’id, un espace, le SHA-256 de son objet, une fin de ligne. Si le SHA-256 de ces lignes est égal à la valeur de digest, votre copie est complète.
api-since-deltas = Sinon, cherchez la date la plus récente sous la clé changed dans votre copie et récupérez les deltas de son mois et de tous les mois suivants. Chaque ligne contient un id avec son objet actuel : remplacez le vôtre, ou supprimez-le si la clé status vaut moved ou removed.
api-since-again = Comparez de nouveau avec la valeur de digest. Si elle diffère encore, récupérez goods.ndjson.gz : des objets peuvent changer sans leur fiche, et l’historique n’est pas toujours connu.
api-since-what = Le SHA-256 d’un objet est celui d’une ligne de goods.ndjson.gz avec sa fin de ligne. Pour voir seulement ce qui a changé, récupérez changes.json et lisez ses biens depuis le début, tant que la clé on vaut null, votre date ou une date postérieure.
api-besides = Autres formats
api-besides-caption = Des fichiers pour d’autres programmes, par leur adresse sur ce site
api-beside-atom = Les 50 derniers changements en flux Atom
api-beside-feed = Les 50 derniers changements en JSON Feed 1.1
api-beside-facets = Les changements des biens d’un objectif en flux Atom ; les pays, les catégories et les filtres propres au registre ont aussi de tels flux
api-beside-catalog = Le registre et ses biens reconnus en catalogue DCAT 3, pour les portails de données
api-beside-llms = Ce qu’est le site et où sont ses données, pour les modèles de langage
api-beside-badge = Le badge d’un bien reconnu
api-beside-shields = Les données avec lesquelles shields.io dessine le badge d’un bien reconnu
api-beside-card = Une image pour les liens vers la page d’un bien
api-beside-markdown = La page d’un bien en Markdown
api-beside-search = Comment les navigateurs cherchent dans ce site
api-beside-codemeta = Un logiciel décrit en CodeMeta 3.0
api-beside-publiccode = Une ébauche de publiccode.yml 0.4 pour un logiciel, à compléter par ses responsables de la maintenance ; le commentaire en tête dit ce qui manque
api-beside-embed = La carte d’un bien à intégrer dans d’autres sites ; la page du bien contient le code à copier
api-since = Depuis { $version }
api-versions-heading = Versions
api-versions = Ceci est la version { $version }. Le nombre après le point est la valeur de minor dans index.json et manifest.json : il augmente quand des documents ou des clés s’ajoutent. Les schémas et la description OpenAPI disent la même chose sous x-since.
api-versions-caption = Ce qui a été ajouté, du plus récent au plus ancien
api-version = Version
api-version-documents = Documents
api-version-types = Types
api-version-keys = Clés
api-version-first = tout ce qui n’est pas dans une autre ligne
api-deprecation = Dans la version 1, rien n’est supprimé et aucun type ne change. Une clé qui a un meilleur remplaçant est marquée comme obsolète dans les schémas, et reste. S’il y a un jour une version 2, elle aura ses propres adresses, et la version 1 sera écrite à côté pendant au moins deux ans ; index.json le dirait.
api-cite-heading = Citer et utiliser les données
api-cite = Pour citer les données, utilisez ce texte, avec la date de votre copie (as_of dans index.json) :
api-cite-hash = Une citation est exacte si elle contient aussi le SHA-256 de manifest.json : le manifeste contient l’empreinte de tous les autres fichiers.
api-cite-doi = Pour donner un DOI aux données, déposez goods.ndjson dans une archive comme Zenodo, puis écrivez le DOI sous la clé citation de la section [data] de site.toml.
api-cite-no-license = Le gestionnaire de ce registre n’a pas dit sous quelle licence les données peuvent être utilisées. Demandez-lui avant de les republier.
api-address = Adresse
api-media = Type de média
api-schema = JSON Schema
api-key = Clé
api-kind = Type
api-meaning = Signification
api-columns = Tableaux et colonnes
api-example = Exemple tiré de ce registre, avec deux éléments au plus par liste
api-copy = Copier
api-copied = Copié
api-types = Types
api-types-intro = Les types utilisés dans les documents ci-dessus.
api-compat = Anciens formats
api-compat-intro = Les mêmes biens dans les formats JSON des flux de l’Alliance pour les biens publics numériques, pour les programmes écrits pour ces flux.
api-v0-dpgs = biens reconnus
api-v0-nominees = candidats
api-v0-dpg = un bien reconnu avec ses réponses
api-v0-nominee = un candidat
api-v2-dpgs = biens reconnus au format du flux actuel
api-v2-nominees = candidats au même format
api-v2-dpg = un bien reconnu ; ID est son numéro dans ce flux, ou son id ici s’il n’en a pas
api-v2-nominee = un candidat
api-app-dpgs = biens reconnus au format de l’application actuelle de l’Alliance
api-rewrites = Pour servir le format le plus ancien à la racine de son propre hôte, comme le premier flux, ajoutez ces lignes aux réglages de l’hôte :

## At the foot of each page, a checkbox
search-key = Appuyez sur / pour chercher

# The workbook of `dpg export table`: names of sheets (at most 31 characters), headings, and the lines that explain it.
table-goods = Biens
table-help = Comment utiliser ce tableau
table-id = ID (à laisser vide pour un nouveau bien)
table-code = Code
table-help-1 = Chaque ligne de la première feuille est un bien, chaque colonne un champ. Changez des cellules, puis rendez le fichier aux responsables du registre.
table-help-2 = Seules les cellules que vous changez sont changées dans le registre. Vous pouvez trier les lignes, déplacer les colonnes et masquer ce dont vous n’avez pas besoin.
table-help-3 = Plusieurs valeurs dans une cellule : une par ligne. Dans la plupart des tableurs, Alt + Entrée commence une nouvelle ligne dans une cellule.
table-help-4 = Les colonnes d’une même liste se répondent ligne par ligne : la deuxième ligne de « Organisations: Rôle » est le rôle de la deuxième organisation.
table-help-5 = Preuves : une adresse web par ligne ; ou des textes, séparés par une ligne de trois traits d’union (---). Une adresse sur la dernière ligne d’un texte en fait partie.
table-help-6 = Les preuves des éléments d’une liste commencent par une ligne qui porte le numéro de l’élément, comme [2].
table-help-7 = Les pays, les langues, les objectifs et autres listes peuvent être écrits par leur code ou par leur nom. Les autres feuilles les contiennent tous.
table-help-8 = Un nouveau bien : une ligne avec un nom et sans ID. Pour retirer un bien, dites-le aux responsables du registre : supprimer une ligne ne change rien.
table-help-9 = N’écrivez rien sur des personnes : pas de nom de contact, pas d’adresse e-mail.

## Registries that list entries without assessment
# In such a registry these are used in the place of the messages without `-listed` at their end.
goods-description-listed = { $count ->
    [0] Ce registre n’a encore aucune fiche.
    [one] La seule fiche de ce registre.
   *[other] Les { $count } fiches de ce registre.
}
status-current-listed = Répertorié
search-widened-listed = Aucune fiche répertoriée ne correspond. Voici des candidats et d’anciennes fiches.
count-current-listed = { $count ->
    [one] { $count } fiche
   *[other] { $count } fiches
}
report-status-current-listed = Répertoriées
report-goods-listed = Fiches
report-figure-categories-listed = Fiches par catégorie
report-figure-categories-note-listed = Une fiche peut avoir plusieurs catégories.
report-figure-own-listed = { $field } : nombre de fiches
report-figure-own-note-listed = Ce que les fiches indiquent dans un champ de ce registre. Une fiche peut avoir plusieurs valeurs.
report-figure-goals-listed = Fiches et pays par objectif de développement durable
report-figure-goals-note-listed = Une fiche peut contribuer à plusieurs objectifs. Les pays sont ceux où ce qu’elle décrit est développé ou utilisé.
report-figure-owners-listed = Propriétaires ayant le plus de fiches
report-figure-owners-note-listed = Les parts concernent les fiches qui indiquent un propriétaire. Une fiche peut avoir plusieurs propriétaires.
report-figure-quality-listed = Fiches selon ce qui leur manque
report-figure-quality-note-listed = Ce que les lecteurs et les rapports ont besoin de savoir d’une fiche.
report-say-all-listed = { $all-count ->
    [one] Le registre compte { $all } fiche
   *[other] Le registre compte { $all } fiches
} : { $current-count ->
    [0] aucune répertoriée
    [one] { $current } répertoriée
   *[other] { $current } répertoriées
}, { $candidate-count ->
    [0] aucun candidat
    [one] { $candidate } candidat
   *[other] { $candidate } candidats
} et { $former-count ->
    [0] aucune ancienne fiche
    [one] { $former } ancienne fiche
   *[other] { $former } anciennes fiches
}.
report-since-all-listed = { $added-count ->
    [0] Aucune fiche n’a été ajoutée
    [one] { $added-count } fiche a été ajoutée
   *[other] { $added-count } fiches ont été ajoutées
}, { $removed-count ->
    [0] aucune n’a été retirée
    [one] { $removed-count } a été retirée
   *[other] { $removed-count } ont été retirées
}. { $before-count ->
    [0] Il n’y avait alors aucune fiche répertoriée ;
    [one] Il y avait alors { $before-count } fiche répertoriée ;
   *[other] Il y avait alors { $before-count } fiches répertoriées ;
} { $now-count ->
    [0] il n’y en a aucune aujourd’hui.
   *[other] il y en a { $now-count } aujourd’hui.
}
report-since-recognized-listed = Nouvellement répertoriées
report-since-left-listed = Ne sont plus répertoriées
report-say-about-listed = Tous les autres chiffres concernent les fiches répertoriées.
report-say-category-listed = La catégorie la plus fréquente est « { $label } » : { $goods } des { $all } fiches{ $share }.
report-say-own-listed = { $field } : la valeur la plus fréquente est « { $label } », dans { $goods } des { $all } fiches{ $share }.
report-say-own-unstated-listed = { $goods-count ->
    [one] { $field } : { $goods } fiche sur { $all } n’a pas de valeur.
   *[other] { $field } : { $goods } fiches sur { $all } n’ont pas de valeur.
}
report-say-goal-listed = L’objectif qui compte le plus de fiches est « { $label } » : { $goods } des { $all } fiches{ $share }.
report-say-no-dates-listed = Aucune fiche n’a de date de reconnaissance : la croissance ne peut donc pas être montrée.
report-so-goal-listed = Les tableaux des objectifs montrent ce qui existe pour chaque objectif, et ce qui n’existe pas.
report-so-thin-listed = Un appel à de nouveaux projets pourrait viser ces objectifs.
report-so-thin-many-listed = Un appel à de nouveaux projets pourrait les viser : le tableau des objectifs indique lesquels.
report-so-single-listed = Le travail ne dépend pas de quelques grands propriétaires. Demandez aux propriétaires d’une seule fiche comment elle est financée.
report-so-largest-owners-listed = Si l’un d’eux s’arrête, plusieurs fiches sont touchées. Demandez comment elles sont financées.
report-method-about-listed = { $about ->
    [candidate] Tous les chiffres sauf les premiers concernent les candidats, car aucune fiche n’est répertoriée.
   *[current] Tous les chiffres sauf les premiers concernent les fiches répertoriées. Les candidats et les anciennes fiches sont laissés de côté.
}
report-figure-goal-category-note-listed = Chaque case indique le nombre de fiches qui ont cet objectif et cette catégorie. Une couleur plus foncée signifie un nombre plus élevé.
report-figure-goal-region-note-listed = Chaque case indique le nombre de fiches qui ont cet objectif et un lieu de développement ou d’utilisation dans cette région. Une couleur plus foncée signifie un nombre plus élevé.
report-figure-goal-sector-note-listed = Chaque case indique le nombre de fiches de ce secteur qui ont cet objectif. Une couleur plus foncée signifie un nombre plus élevé.
report-figure-clusters-listed = Groupes de fiches qui ont en commun l’objectif, le secteur et le pays où se fait le développement
report-figure-clusters-note-listed = Des équipes qui pourraient se rencontrer : les fiches d’une ligne ont le même but et indiquent un développement dans le même pays.
report-figure-standards-listed = Normes ouvertes indiquées par plusieurs fiches
report-figure-partners-listed = Organisations qui ont le plus de points communs, mais aucune fiche commune
report-figure-partners-note-listed = Des pistes de travail en commun : les deux travaillent sur les mêmes objectifs et secteurs ou utilisent les mêmes normes, mais dans des fiches différentes.
report-figure-license-families-note-listed = Une fiche peut avoir plusieurs licences.
report-figure-licenses-note-listed = Une fiche peut avoir plusieurs licences.
report-say-few-listed = { $goods-count ->
    [one] { $goods } fiche, c’est trop peu pour donner des parts et tirer des conclusions : il en faut au moins { $smallest }. Les figures ne montrent que des nombres.
   *[other] { $goods } fiches, c’est trop peu pour donner des parts et tirer des conclusions : il en faut au moins { $smallest }. Les figures ne montrent que des nombres.
}
report-say-thin-listed = { $goals-count ->
    [one] { $goals } objectif sur { $of } compte moins de { $limit } fiches : { $labels }.
   *[other] { $goals } objectifs sur { $of } comptent moins de { $limit } fiches : { $labels }.
}
report-say-thin-many-listed = { $goals } objectifs sur { $of } comptent moins de { $limit } fiches.
report-say-unserved-listed = { $goals-count ->
    [one] { $goals } objectif n’a aucune fiche : { $labels }.
   *[other] { $goals } objectifs n’ont aucune fiche : { $labels }.
}
report-say-countries-listed = { $countries-count ->
    [one] Les fiches indiquent { $countries } pays ou territoire comme lieu de développement ou d’utilisation.
   *[other] Les fiches indiquent { $countries } pays et territoires comme lieux de développement ou d’utilisation.
} { $without-count ->
    [0] Chaque fiche en indique au moins un.
    [one] { $without } fiche n’en indique aucun.
   *[other] { $without } fiches n’en indiquent aucun.
}
report-say-countries-wide-listed = { $goods-count ->
    [one] { $goods } fiche en indique plus de { $limit }. Les autres en indiquent { $countries } en tout.
   *[other] { $goods } fiches en indiquent chacune plus de { $limit }. Les autres en indiquent { $countries } en tout.
}
report-say-gaps-listed = Ces combinaisons n’ont aucune fiche, alors que le nombre de fiches de chaque côté laisserait en attendre au moins trois :
report-gap-listed = « { $goal } » avec « { $other } » : aucune fiche n’a les deux. { $kind ->
    [goal-sector] Sur les { $base } fiches qui indiquent un secteur, { $of-goal } ont cet objectif et { $of-other } ce secteur.
    [goal-region] Sur les { $base } fiches qui indiquent un pays, { $of-goal } ont cet objectif et { $of-other } concernent cette région.
   *[goal-category] Sur les { $base } fiches qui ont une catégorie, { $of-goal } ont cet objectif et { $of-other } cette catégorie.
} Par le seul hasard, environ { $expected } auraient les deux.
report-say-license-family-listed = Le type le plus fréquent est « { $label } » : { $goods } des { $all } fiches{ $share }.
report-say-license-listed = La licence la plus utilisée est { $label } : { $goods } des { $all } fiches{ $share }.
report-say-owners-listed = { $owners-count ->
    [one] { $owners } organisation possède
   *[other] { $owners } organisations possèdent
} { $goods-count ->
    [one] { $goods } fiche.
   *[other] { $goods } fiches.
} { $unnamed-count ->
    [0] Chaque fiche indique son propriétaire.
    [one] { $unnamed } fiche n’indique pas de propriétaire.
   *[other] { $unnamed } fiches n’indiquent pas de propriétaire.
}
report-say-largest-owners-listed = { $owners-count ->
    [one] Le plus grand propriétaire a { $goods } des { $all } fiches{ $share }.
   *[other] Les { $owners } plus grands propriétaires ont { $goods } des { $all } fiches{ $share }.
}
report-say-single-listed = { $owners-count ->
    [one] { $owners } propriétaire sur { $all } a une seule fiche{ $share }.
   *[other] { $owners } propriétaires sur { $all } ont une seule fiche chacun{ $share }.
}
report-list-standard-listed = Fiches qui indiquent la norme { $label }
report-list-owner-listed = Fiches qui ont pour propriétaire : { $label }
report-list-largest-owners-listed = Fiches des plus grands propriétaires
report-list-worldwide-listed = Fiches qui indiquent plus de { $label } pays et territoires
report-list-without-listed = Fiches qui ne contiennent pas : { $label }
report-list-countries-intro-listed = Pour chaque objectif, les pays que ses fiches indiquent comme lieu de développement ou d’utilisation, avec le nombre de ces fiches.
report-list-all-countries-listed = Toutes les fiches
report-list-owners-listed = Propriétaires des fiches
report-list-owners-intro-listed = Les organisations qui possèdent les fiches du rapport, avec le nombre de leurs fiches.
report-list-owners-several-listed = Plusieurs fiches
report-list-owners-single-listed = Une seule fiche
report-list-description-listed = { $count ->
    [0] Aucune fiche du rapport.
    [one] Une fiche du rapport.
   *[other] { $count } fiches du rapport.
}
report-list-intro-listed = { $count ->
    [0] Aucune fiche n’est comptée dans le rapport.
    [one] Une fiche, comptée dans le rapport.
   *[other] { $count } fiches, comptées dans le rapport.
}
report-method-links-listed = Chaque nombre est un lien vers les fiches qu’il compte. Le fichier sous chaque figure contient les mêmes nombres.
report-method-shares-listed = Les parts ne sont données qu’à partir de { $smallest } fiches. En dessous, une fiche de plus ou de moins les changerait de plus de cinq points de pourcentage. Les parts sont arrondies au pour cent entier.
report-method-gaps-listed = Une case vide n’est appelée lacune que si l’on y attendrait { $expected } fiches ou plus, en supposant qu’il n’y a aucun lien entre l’objectif et la catégorie, la région ou le secteur. Les fiches sans région ou sans secteur sont laissées de côté dans ce calcul. Le hasard laisse alors moins d’une case sur vingt vide. Les autres cases vides ne sont pas des lacunes. Un objectif qui compte moins de { $thin } fiches est dit peu couvert.
report-method-countries-listed = Les pays et les régions sont ceux que les fiches indiquent comme lieu de développement ou d’utilisation. Les territoires en font partie. Les fiches qui indiquent plus de { $worldwide } pays et territoires sont signalées à part, car un nombre élevé peut venir de peu de fiches.
report-method-groups-listed = Les fiches qui indiquent plus de { $widest } objectifs, plus de { $widest } secteurs ou plus de { $countries } pays comme lieux de développement ne forment pas de groupe, mais le nombre d’un groupe compte toutes les fiches qui ont ses trois propriétés. Un groupe dont la moitié se trouve dans de plus grands groupes est laissé de côté.
report-method-partners-listed = Deux organisations sont citées ensemble si elles ont en commun au moins deux sujets et aucune fiche. Un sujet est un secteur, avec les objectifs que les deux y indiquent, ou une norme. Les sujets de plus de 20 organisations sont laissés de côté. Une organisation est citée deux fois au plus, et les organisations qui ont les mêmes fiches comptent pour une seule.
report-method-limits-listed = Le rapport ne connaît que ce que disent les fiches. Il ne sait pas si ce que décrit une fiche est beaucoup utilisé, combien de personnes cela touche ni quelle en est la qualité. Ce qui n’a pas de fiche dans le registre n’est pas compté.
home-map-listed = Pays concernés par les fiches
home-current-listed = { $count ->
    [one] fiche répertoriée
   *[other] fiches répertoriées
}
home-promise-listed = Trouvez ce qui existe, et qui est derrière
home-recent-listed = Biens récemment reconnus
facet-category-intro-listed = La catégorie dit ce que décrit une fiche. Les nombres indiquent les fiches répertoriées puis, après le signe plus, les candidats et les anciennes fiches.
facet-sector-intro-listed = Les domaines d’utilisation. Les nombres indiquent les fiches répertoriées puis, après le signe plus, les candidats et les anciennes fiches.
facet-license-intro-listed = Les licences ouvertes des fiches, par identifiant SPDX. Les nombres indiquent les fiches répertoriées puis, après le signe plus, les candidats et les anciennes fiches.
facet-license-family-intro-listed = Ce que les licences demandent à ceux qui modifient et partagent. Les nombres indiquent les fiches répertoriées puis, après le signe plus, les candidats et les anciennes fiches.
facet-link-intro-listed = Les fiches qui ont une démo, un téléchargement, une communauté et plus encore. Les nombres indiquent les fiches répertoriées puis, après le signe plus, les candidats et les anciennes fiches.
facet-region-intro-listed = Les lieux de développement ou d’utilisation, par région et sous-région des Nations Unies (M49). Une sous-région est aussi comptée dans sa région. Les nombres indiquent les fiches répertoriées puis, après le signe plus, les candidats et les anciennes fiches.
facet-country-intro-listed = Les lieux de développement ou d’utilisation. Les nombres indiquent les fiches répertoriées puis, après le signe plus, les candidats et les anciennes fiches.
facet-developed-in-intro-listed = Les lieux de développement. Les nombres indiquent les fiches répertoriées puis, après le signe plus, les candidats et les anciennes fiches.
facet-used-in-intro-listed = Les lieux d’utilisation. Les nombres indiquent les fiches répertoriées puis, après le signe plus, les candidats et les anciennes fiches.
facet-organization-intro-listed = Les organisations qui possèdent, maintiennent, financent ou mettent en œuvre ce qui est répertorié. Les nombres indiquent les fiches répertoriées puis, après le signe plus, les candidats et les anciennes fiches.
facet-language-intro-listed = Les langues disponibles. Les nombres indiquent les fiches répertoriées puis, après le signe plus, les candidats et les anciennes fiches.
facet-category-heading-listed = Fiches par catégorie
facet-sector-heading-listed = Fiches par secteur
facet-license-heading-listed = Fiches par licence
facet-license-family-heading-listed = Fiches selon les droits accordés par leurs licences
facet-region-heading-listed = Fiches par région
facet-country-heading-listed = Fiches par pays
facet-developed-in-heading-listed = Fiches par lieu de développement
facet-used-in-heading-listed = Fiches par lieu d’utilisation
facet-organization-heading-listed = Fiches par organisation
facet-language-heading-listed = Fiches par langue
facet-link-heading-listed = Fiches selon les ressources qu’elles offrent
facet-goal-intro-listed = Les 17 objectifs des Nations Unies pour 2030.
facet-own-intro-listed = Les nombres indiquent les fiches répertoriées puis, après le signe plus, les candidats et les anciennes fiches.
statistics-sector-listed = Fiches par secteur ; les barres montrent les fiches répertoriées
statistics-own-listed = { $facet } ; les barres montrent les fiches répertoriées
headline-first-listed = Le plus fréquent : { $label }, { $count } des { $all } fiches répertoriées.
headline-tie-listed = Les plus fréquents : { $label }, chacun { $count } des { $all } fiches répertoriées.
headline-several-listed = Plusieurs sont à égalité, avec chacun { $count } des { $all } fiches répertoriées.
headline-status-listed = Fiches répertoriées : { $count } sur { $all }.
map-intro-listed = Le nombre de fiches par pays d’utilisation et de développement. Choisissez un pays pour voir ses fiches.
map-countries-listed = { $count ->
    [0] Aucun pays n’a de fiche.
    [one] Un pays a des fiches.
   *[other] { $count } pays et territoires ont des fiches.
}
map-others-listed = aucune fiche
site-description-listed = Un registre d’initiatives et de biens publics numériques.
contribute-text-listed = Proposez une fiche ou améliorez-en une.
contribute-intro-listed = Proposez une fiche ou améliorez-en une. Le formulaire ci-dessous écrit le fichier pour vous, et vous n’avez besoin d’un compte qu’au moment de l’envoi.
menu-goods-listed = Fiches
goods-listed = { $count ->
    [one] { $count } fiche
   *[other] { $count } fiches
}
goods-heading-listed = Toutes les fiches
names-heading-listed = Toutes les fiches, de A à Z
names-intro-listed = Toutes les fiches du registre par nom, y compris les candidats et les anciennes fiches.
search-description-listed = Trouvez des fiches dans ce registre : cherchez, ou parcourez-les par lettre, objectif, secteur, pays et plus encore.
search-none-filtered-listed = Aucune fiche ne correspond à tous ces filtres.
search-goods-listed = Fiches
search-some-listed = Fiches avec une partie de vos mots
search-named-listed = Fiches portant exactement ce nom
search-see-listed = Voir les fiches ({ $count })
find-label-listed = Rechercher dans ce registre
home-needs-listed = Quel sujet vous intéresse ?
way-find-listed = Trouver une fiche
way-find-text-listed = Cherchez, filtrez et comparez toutes les fiches de ce registre.
way-contribute-text-listed = Proposez une fiche ou corrigez-en une.
region-title-listed = Région : { $label }
country-title-listed = Pays : { $label }
good-related-listed = Fiches proches
form-step-good-listed = La fiche
statistics-status-caption-listed = Fiches par statut
statistics-stage-caption-listed = Fiches par stade ; les fiches archivées sont montrées à part
statistics-goods-listed = Fiches
statistics-goal-listed = Fiches par objectif de développement durable ; une fiche peut contribuer à plusieurs
statistics-category-listed = Fiches par catégorie
statistics-region-listed = Fiches par région (lieu de développement ou d’utilisation)
statistics-country-listed = Fiches par pays (lieu de développement ou d’utilisation)
statistics-organization-listed = Fiches par organisation, quel que soit son rôle
statistics-intro-listed = Graphiques et tableaux des fiches par statut, objectif, secteur, pays et plus encore.
compare-heading-listed = Comparer des fiches
