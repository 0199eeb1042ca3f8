# The reasons and helps of the assessment, in French.

## 1. Relevance to the goals
sdgs-met = { $goals-count ->
    [one] La fiche explique comment le bien contribue à l’objectif { $goals }.
   *[other] La fiche explique comment le bien contribue aux objectifs { $goals }.
  }
sdgs-none = La fiche n’indique aucun objectif de développement durable.
sdgs-none-help = Indiquez au moins un objectif sous `sdgs`, et expliquez comment le bien aide à atteindre ses cibles.
sdgs-unknown-goal = { $goal } ne fait pas partie des 17 objectifs.
sdgs-unknown-goal-help = Écrivez le numéro d’un objectif, de 1 à 17.
sdgs-no-evidence = La fiche indique des objectifs, mais n’explique pas comment le bien y contribue.
sdgs-no-evidence-help = Ajoutez une preuve à chaque objectif : une ou deux phrases sur les cibles qu’il aide à atteindre, ou un lien qui le montre.
sdgs-goal-without-evidence = Aucune preuve n’appuie l’objectif { $goal }, alors que d’autres objectifs en ont.
sdgs-goal-without-evidence-help = Ajoutez une preuve à cet objectif, ajoutez l’objectif sous `also_for` dans une preuve qui vaut aussi pour lui, ou retirez l’objectif.
sdgs-few-words = La preuve pour l’objectif { $goal } n’est que de quelques mots et n’a pas de lien.
sdgs-few-words-help = Expliquez en une ou deux phrases quelles cibles de l’objectif le bien aide à atteindre et comment, ou mettez un lien vers une page qui le montre.
sdgs-many-goals = La fiche indique dix objectifs ou plus, alors que la plupart des biens contribuent à moins d’objectifs.
sdgs-many-goals-help = Gardez seulement les objectifs auxquels le bien contribue le plus, avec une preuve pour chacun.

## 2. Approved open licences
licenses-met = Le bien est publié sous { $license }, et un lien montre où le projet le dit lui-même.
licenses-none = La fiche n’indique aucune licence.
licenses-none-help = Indiquez les licences sous `licenses` par leurs identifiants SPDX, comme `Apache-2.0` ou `CC-BY-4.0`.
licenses-no-derivatives = { $license } ne permet pas les versions modifiées : ce n’est donc pas une licence ouverte.
licenses-no-derivatives-help = Publiez le bien sous une licence qui permet les versions modifiées, comme `CC-BY-4.0` ou `CC-BY-SA-4.0`.
licenses-non-commercial = { $license } ne permet pas l’usage commercial ; cela n’est accepté que pour les contenus.
licenses-non-commercial-help = Publiez le logiciel et les données sous une licence qui permet l’usage commercial, ou ajoutez la catégorie `content` si le bien est un contenu.
licenses-no-evidence = Aucune preuve n’appuie la licence { $license }.
licenses-no-evidence-help = Ajoutez à chaque licence un lien vers le fichier ou la page où ce projet l’indique.
licenses-mixed = { $license } n’est pas une licence ouverte approuvée ; un jeu de données ou une collection doit être entièrement sous licence ouverte.
licenses-mixed-help = Retirez les parties soumises à d’autres conditions, ou publiez-les aussi sous une licence approuvée.
licenses-ai-part-missing = { $parts-count ->
    [one] Aucune licence n’est indiquée pour cette partie du système d’IA : { $parts }.
   *[other] Aucune licence n’est indiquée pour ces parties du système d’IA : { $parts }.
  }
licenses-ai-part-missing-help = Ajoutez une licence pour chaque partie, et nommez la partie sous `covers` : `data` pour les données, `software` pour le code, `model` pour le modèle.
licenses-ai-part-not-approved = { $parts-count ->
    [one] La licence n’est pas approuvée pour cette partie du système d’IA : { $parts }.
   *[other] La licence n’est pas approuvée pour ces parties du système d’IA : { $parts }.
  }
licenses-ai-part-not-approved-help = Publiez les données sous une licence conforme à l’Open Definition, comme `CC-BY-4.0`, le code sous une licence approuvée par l’Open Source Initiative, et le modèle sous l’une ou l’autre.
licenses-ai-parts = Les licences ne couvrent pas toutes les parties du système d’IA : ses données, son code et son modèle doivent tous être sous licence ouverte.
licenses-ai-parts-help = Pour chacune des parties `data`, `software` et `model`, indiquez une licence qui la nomme sous `covers`. Une licence sans `covers` vaut pour toutes.
licenses-not-approved = { $license } n’est une licence ouverte approuvée pour aucun type de bien.
licenses-not-approved-help = Publiez le bien sous une licence approuvée et écrivez son identifiant SPDX, comme `MIT`, `ODbL-1.0` ou `CC-BY-4.0`.
licenses-no-software-license = { $license } n’est pas approuvée pour les logiciels.
licenses-no-software-license-help = Ajoutez la licence du code source. Elle doit être approuvée par l’Open Source Initiative.
licenses-ai-no-software-license = { $license } n’est pas approuvée pour le code d’un système d’IA.
licenses-ai-no-software-license-help = Ajoutez la licence du code. Elle doit être approuvée par l’Open Source Initiative.
licenses-no-data-license = { $license } n’est pas approuvée pour les données.
licenses-no-data-license-help = Ajoutez la licence des données. Elle doit être conforme à l’Open Definition, comme `ODbL-1.0` ou `CC-BY-4.0`.
licenses-no-content-license = { $license } n’est pas approuvée pour les contenus.
licenses-no-content-license-help = Ajoutez la licence du contenu, comme `CC-BY-4.0` ou `CC-BY-SA-4.0`.
licenses-no-link = Aucun lien ne montre où le projet indique sa licence.
licenses-no-link-help = Mettez un lien vers le fichier de licence dans le dépôt ou vers la page qui indique la licence.
licenses-generic-text = Le lien mène au texte général d’une licence, pas à la page où le projet indique la sienne.
licenses-generic-text-help = Mettez un lien vers le fichier de licence du projet ou vers la page du projet qui indique la licence.
licenses-other-project = Le lien pour { $license } mène à un compte d’une plateforme de code que la fiche n’indique pas ; il appartient peut-être à un autre projet.
licenses-other-project-help = Mettez un lien vers la licence dans le dépôt du projet lui-même, ou ajoutez ce dépôt à `repositories`.
licenses-home-page = Le lien mène à une page d’accueil, pas à la page qui indique la licence.
licenses-home-page-help = Mettez un lien direct vers le fichier ou la page qui indique la licence.

## 3. Clear ownership
ownership-met = La fiche nomme le propriétaire, et un lien montre à qui appartient le bien.
ownership-unanswered = La fiche ne dit pas si la propriété est claire.
ownership-unanswered-help = Répondez `yes` et mettez un lien vers la page qui nomme le propriétaire.
ownership-not-clear = La propriété n’est pas clairement établie et documentée.
ownership-not-clear-help = Publiez une mention de droit d’auteur ou des conditions qui nomment le propriétaire, répondez `yes` et mettez le lien.
ownership-no-owner = La fiche ne nomme aucun propriétaire.
ownership-no-owner-help = Nommez le titulaire des droits sous `owners` : une organisation ou, s’il n’y en a pas, des personnes.
ownership-no-evidence = Aucune preuve n’appuie la réponse sur la propriété.
ownership-no-evidence-help = Mettez un lien vers la mention de droit d’auteur, la marque ou les conditions qui nomment le propriétaire.
ownership-parts-of-others = Le propriétaire n’a pas les droits sur l’ensemble, et la fiche ne montre pas que tout peut être redistribué.
ownership-parts-of-others-help = Répondez `yes` à `redistribution` et mettez un lien vers les accords ou les licences qui le permettent, ou retirez les parties qui ne peuvent pas être redistribuées.
ownership-all-unanswered = La fiche ne dit pas si le propriétaire a les droits sur toute la collection.
ownership-all-unanswered-help = Répondez `yes` à `owns_all`. Si la réponse est `no`, montrez sous `redistribution` le droit de la redistribuer.
ownership-rights-unanswered = La fiche ne dit pas si le propriétaire a les droits sur tout le bien.
ownership-rights-unanswered-help = Répondez `yes` à `owns_all` si le propriétaire a le droit d’auteur sur tout le code et, pour les systèmes d’IA, les droits sur les données d’entraînement. Sinon, répondez `no` et montrez sous `redistribution` le droit de le redistribuer.
ownership-redistribution-without-evidence = Aucune preuve n’appuie le droit de redistribuer le travail d’autres personnes.
ownership-redistribution-without-evidence-help = Ajoutez sous `redistribution` les accords ou les licences qui le permettent.
ownership-no-link = Aucun lien ne montre à qui appartient le bien.
ownership-no-link-help = Mettez un lien vers la page qui nomme le propriétaire : une mention de droit d’auteur, des mentions légales, des conditions d’utilisation.
ownership-generic-text = Le lien mène au texte d’une licence ou à une encyclopédie, pas à une page où le projet nomme lui-même son propriétaire.
ownership-generic-text-help = Mettez un lien vers la page ou le fichier du projet qui nomme le propriétaire.
ownership-account-page = Le lien mène à la page d’un compte, qui liste des dépôts mais ne nomme pas leur propriétaire.
ownership-account-page-help = Mettez un lien vers la page ou le fichier qui nomme le propriétaire, par exemple un fichier de licence avec une mention de droit d’auteur.
ownership-owner-undescribed = La fiche ne dit pas quel type d’organisation est le propriétaire, ni dans quel pays il est établi.
ownership-owner-undescribed-help = Indiquez chaque propriétaire sous `owners` avec `name`, `type` et `country`.
ownership-pointer-in-words = Le lien mène à une page d’accueil, et le texte décrit où aller ensuite.
ownership-pointer-in-words-help = Mettez un lien direct vers la page qui nomme le propriétaire.

## 4. Platform independence
platform-independence-met = Le bien peut être utilisé sans composants fermés.
platform-unanswered = La fiche ne dit pas si des composants fermés sont obligatoires.
platform-unanswered-help = Répondez `no` et indiquez sur quoi repose le bien, ou `yes` et indiquez les solutions ouvertes de remplacement.
platform-no-alternatives = Des composants fermés sont obligatoires, et la fiche n’indique aucune solution ouverte de remplacement.
platform-no-alternatives-help = Indiquez sous `alternatives` les composants ouverts qui peuvent les remplacer, et le peu qu’il faut changer pour cela.
platform-not-replaceable = Des composants fermés sont obligatoires, et la fiche ne montre pas que des composants ouverts peuvent les remplacer.
platform-not-replaceable-help = Faites fonctionner le bien avec des composants ouverts. Répondez ensuite `yes` à `alternatives` et indiquez-les.
platform-few-words = Des composants fermés sont obligatoires, et quelques mots seulement expliquent comment des composants ouverts les remplacent.
platform-few-words-help = Expliquez quel composant ouvert remplace quel composant fermé, et ce qu’il faut changer pour cela.
platform-says-open = D’après la réponse, des composants fermés sont obligatoires, mais le texte dit que tous les composants sont ouverts.
platform-says-open-help = Répondez `no` et indiquez sur quoi repose le bien, ou indiquez les composants fermés et ce qui peut les remplacer.
platform-planned = La solution ouverte de remplacement semble prévue, mais pas encore disponible.
platform-planned-help = Indiquez des solutions de remplacement qui fonctionnent aujourd’hui, avec un lien qui le montre.
platform-closed-service = D’après la réponse, aucun composant fermé n’est obligatoire, mais la fiche cite : { $services }.
platform-closed-service-help = Dites si le bien fonctionne sans ce qui est cité, et quel composant ouvert peut le remplacer. Si le bien ne peut pas s’en passer, répondez `yes`.
platform-part-closed = { $parts-count ->
    [one] D’après la réponse, aucun composant fermé n’est obligatoire, mais cette partie du système d’IA en a besoin : { $parts }.
   *[other] D’après la réponse, aucun composant fermé n’est obligatoire, mais ces parties du système d’IA en ont besoin : { $parts }.
  }
platform-part-closed-help = Répondez `yes` et indiquez sous `alternatives` ce qui peut remplacer les composants fermés, ou corrigez la réponse pour la partie.
platform-part-unanswered = { $parts-count ->
    [one] La fiche ne dit pas de quoi dépend cette partie du système d’IA : { $parts }.
   *[other] La fiche ne dit pas de quoi dépendent ces parties du système d’IA : { $parts }.
  }
platform-part-unanswered-help = Ajoutez sous `parts` : { $codes }. Pour chacune, répondez `no` si elle n’a besoin d’aucun composant fermé, et dites dans la preuve de quoi elle dépend.
platform-no-word = La réponse est `no`, mais la fiche ne dit pas sur quoi repose le bien.
platform-no-word-help = Indiquez les dépendances principales sous `dependencies`, pour que les examinateurs puissent vérifier qu’aucune n’est fermée.

## 5. Documentation
documentation-met = Une documentation existe, et un lien y mène.
documentation-unanswered = La fiche ne dit pas s’il existe une documentation.
documentation-unanswered-help = Répondez `yes` et mettez un lien vers la documentation.
documentation-none = Il n’y a pas de documentation.
documentation-none-help = Publiez une documentation qui permet à de nouveaux utilisateurs d’utiliser le bien, et mettez le lien.
documentation-no-evidence = D’après la réponse, il y a une documentation, mais la fiche ne dit pas où.
documentation-no-evidence-help = Ajoutez un lien vers chaque endroit où la documentation est publiée.
documentation-vendor-page = Le lien mène à la page d’un fournisseur sur ses propres produits, pas à une documentation du bien.
documentation-vendor-page-help = Mettez un lien vers la page qui explique comment faire fonctionner et utiliser le bien lui-même.
documentation-part-missing = { $parts-count ->
    [one] Il manque cette partie à la documentation : { $parts }.
   *[other] Il manque ces parties à la documentation : { $parts }.
  }
documentation-part-missing-help = Publiez la partie qui manque. Répondez ensuite `yes` pour elle sous `parts` et mettez le lien.
documentation-part-unanswered = { $parts-count ->
    [one] La fiche ne montre pas que la documentation contient cette partie : { $parts }.
   *[other] La fiche ne montre pas que la documentation contient ces parties : { $parts }.
  }
documentation-part-unanswered-help = Ajoutez sous `parts` : { $codes }. Répondez `yes` pour chacune, et mettez un lien vers l’endroit de la documentation.
documentation-no-link = Aucun lien ne mène à la documentation.
documentation-no-link-help = Ajoutez l’adresse de la documentation sous `url`.
documentation-only-readme = La documentation est un simple fichier README.
documentation-only-readme-help = Mettez des liens vers plus que le README : comment installer, faire fonctionner et utiliser le bien et, pour les données, ce que signifie chaque champ.
documentation-account-page = Le lien mène à la page d’un compte, qui liste des dépôts mais n’est pas une documentation.
documentation-account-page-help = Mettez un lien vers la documentation elle-même.
documentation-home-page = Le lien mène à une page d’accueil, pas à la documentation.
documentation-home-page-help = Mettez un lien direct vers la première page de la documentation.

## 6. Extracting data
data-extraction-met = La fiche dit comment exporter et importer les données.
data-extraction-not-applicable = Le bien ne recueille, n’utilise et ne produit ni données non personnelles ni contenus.
extraction-unanswered = La fiche ne dit pas si le bien recueille, utilise ou produit des données non personnelles ou des contenus.
extraction-unanswered-help = Répondez `yes` et décrivez comment exporter et importer les données, ou répondez `no`.
extraction-no-way = Le bien traite des données et, d’après la réponse, il n’y a aucun moyen connu de les exporter ou de les importer dans un format ouvert.
extraction-no-way-help = Proposez un export ou une API dans un format ouvert. Répondez ensuite `yes` à `mechanism` et décrivez ce moyen.
extraction-no-unclear = D’après la réponse, le bien ne traite pas de telles données, mais la réponse à `mechanism` est `unknown`.
extraction-no-unclear-help = Vérifiez si le bien traite de telles données. Répondez ensuite `yes` et décrivez le mécanisme, ou retirez `mechanism`.
extraction-only-link = Le moyen d’exporter les données n’est qu’un lien, sans texte.
extraction-only-link-help = Expliquez à côté du lien comment exporter et importer les données, et dans quels formats.
extraction-no-mechanism = Le bien traite des données, mais la fiche ne dit pas comment les exporter ou les importer.
extraction-no-mechanism-help = Décrivez sous `mechanism` l’export, l’import ou l’API, avec les formats et un lien.
extraction-no-format = La description de l’export des données n’indique aucun format et n’a pas de lien.
extraction-no-format-help = Indiquez les formats, comme CSV ou JSON, ou mettez un lien vers la documentation de l’API.

## 7. Privacy and applicable laws
privacy-met = La fiche nomme les lois applicables et les mesures prises pour les respecter.
privacy-unanswered = La fiche ne dit pas si des mesures ont été prises pour respecter les lois sur la vie privée.
privacy-unanswered-help = Répondez `yes`, indiquez les lois et décrivez les mesures prises pour les respecter.
privacy-not-compliant = Aucune mesure n’a été prise pour respecter les lois sur la vie privée et les autres lois.
privacy-not-compliant-help = Cherchez quelles lois s’appliquent, prenez les mesures qu’elles exigent et décrivez-les.
privacy-no-law = La fiche ne nomme aucune loi.
privacy-no-law-help = Indiquez sous `laws` les lois que le bien respecte, par exemple les lois sur la protection des données dans les pays où il est utilisé.
privacy-no-evidence = La fiche nomme des lois, mais ne dit pas ce qui a été fait pour les respecter.
privacy-no-evidence-help = Décrivez les mesures prises, et mettez un lien vers la politique de confidentialité, les conditions d’utilisation ou l’évaluation.
privacy-law-as-address = Une loi est indiquée par une adresse web au lieu de son nom.
privacy-law-as-address-help = Écrivez le nom de la loi, et placez l’adresse dans la preuve.
privacy-few-words = Quelques mots seulement, sans lien, décrivent ce qui a été fait pour respecter les lois.
privacy-few-words-help = Décrivez les mesures prises en quelques phrases, ou mettez un lien vers la politique de confidentialité ou les conditions d’utilisation.
privacy-too-few-words = Pour les lois, quelques mots seulement, sans lien, servent de preuve.
privacy-too-few-words-help = Mettez un lien vers la politique de confidentialité, les conditions d’utilisation ou l’évaluation qui montre comment le bien respecte la loi.
privacy-home-page = Le lien mène à une page d’accueil, pas à la page qui montre que la loi est respectée.
privacy-home-page-help = Mettez un lien direct vers la page : la politique de confidentialité, les conditions d’utilisation ou l’évaluation.

## 8. Standards and best practices
standards-met = La fiche indique des normes ouvertes et de bonnes pratiques.
standards-unanswered = La fiche ne dit pas si le bien prend en charge des normes ouvertes.
standards-unanswered-help = Répondez `yes` et indiquez les normes ouvertes, avec des liens qui le montrent.
standards-not-supported = Le bien ne prend en charge aucune norme ouverte.
standards-not-supported-help = Indiquez les normes ouvertes sur lesquelles il repose, par exemple des normes du web, de données ou d’interfaces. S’il n’y en a pas, ajoutez-en quelques-unes.
standards-none-listed = La fiche n’indique aucune norme ouverte.
standards-none-listed-help = Indiquez sous `open_standards` les normes que le bien prend en charge.
standards-practices-unanswered = La fiche ne dit pas si de bonnes pratiques ont été suivies.
standards-practices-unanswered-help = Répondez sous `best_practices`, et indiquez les pratiques et les principes.
standards-practices-none-listed = D’après la réponse, de bonnes pratiques ont été suivies, mais la fiche n’en indique aucune.
standards-practices-none-listed-help = Indiquez sous `best_practices` les pratiques et les principes suivis.
standards-risk-not-assessed = Les risques du système d’IA n’ont pas été évalués, alors que la proposition 197 de modification du Standard le demande.
standards-risk-not-assessed-help = Évaluez les risques, publiez l’évaluation, répondez `yes` à `risk_assessment` et mettez le lien.
standards-risk-unanswered = La fiche ne montre pas que les risques du système d’IA ont été évalués, comme le demande la proposition 197 de modification du Standard.
standards-risk-unanswered-help = Répondez `yes` à `risk_assessment` et mettez un lien vers l’évaluation.
standards-risk-unconfirmed = Un examinateur doit confirmer l’évaluation des risques du système d’IA, que demande la proposition 197 de modification du Standard.
standards-risk-unconfirmed-help = Lisez l’évaluation. Si elle couvre les risques, ajoutez une décision sur cet indicateur à `decisions`.
standards-only-practices = Les normes ouvertes indiquées sont des principes ou des pratiques.
standards-only-practices-help = Indiquez des normes techniques, comme celles du W3C, de l’ISO, de l’IETF ou de l’OGC. Déplacez les principes sous `best_practices`.
standards-practice-listed = La liste des normes ouvertes contient des principes.
standards-practice-listed-help = Déplacez les principes sous `best_practices`, et indiquez des normes techniques sous `open_standards`.
standards-unnamed = Le texte parle de normes, mais n’en nomme aucune.
standards-unnamed-help = Nommez chaque norme, avec son numéro ou sa version si elle en a, comme `GeoJSON` ou `ISO 19115`.
standards-as-address = Une norme est indiquée par une adresse web au lieu de son nom.
standards-as-address-help = Écrivez le nom de la norme, et placez l’adresse dans la preuve.
standards-no-link = Aucun lien ne montre que le bien prend en charge les normes.
standards-no-link-help = Mettez un lien vers un validateur, une suite de tests, un certificat ou la documentation qui le montre.

## 9. Do no harm by design
do-no-harm-met = La fiche explique ce qui est fait, dès la conception, pour éviter de nuire.
do-no-harm-not-asked = Sans réponse : le formulaire d’où vient cette fiche ne demandait pas ce qui est fait dès la conception pour ne pas nuire.
harm-unanswered = La fiche ne dit pas si des mesures sont prises pour éviter de nuire.
harm-unanswered-help = Répondez `yes` et décrivez les mécanismes, les procédures et les règles.
harm-no-steps = D’après la réponse, aucune mesure n’est prise pour éviter de nuire.
harm-no-steps-help = Demandez-vous à qui le bien pourrait nuire et comment, et décrivez ce qui l’empêche.
harm-few-words = Quelques mots seulement décrivent ce qui est fait pour éviter de nuire.
harm-few-words-help = Décrivez en quelques phrases quels dommages vous prévoyez et ce qui les empêche, ou mettez un lien vers des règles.

## 9a. Data privacy and security
data-privacy-met = Le bien traite des données personnelles, et la fiche dit comment elles sont protégées.
data-privacy-not-applicable = Le bien ne traite pas de données personnelles.
personal-data-unanswered = La fiche ne dit pas si le bien traite des données personnelles.
personal-data-unanswered-help = Répondez `yes` et décrivez les données, leur protection et leur partage, ou répondez `no` et expliquez pourquoi le bien n’en a pas besoin.
personal-data-kinds-missing = Le bien traite des données personnelles, mais la fiche ne dit pas lesquelles.
personal-data-kinds-missing-help = Indiquez les types de données sous `data_types`, par exemple nom, adresse ou position géographique.
personal-data-protection-missing = Le bien traite des données personnelles, mais la fiche ne dit pas comment elles sont protégées.
personal-data-protection-missing-help = Décrivez sous `protection` les mesures prises, et mettez un lien vers la politique de confidentialité.
personal-data-not-protected = Le bien traite des données personnelles et n’assure pas leur protection.
personal-data-not-protected-help = Prenez des mesures qui protègent les données. Répondez ensuite `yes` à `protection` et décrivez-les.
personal-data-sharing-unanswered = Le bien traite des données personnelles, mais la fiche ne dit pas si elles sont partagées avec d’autres.
personal-data-sharing-unanswered-help = Répondez `yes` ou `no` à `sharing`. Si la réponse est `yes`, décrivez quand les données sont partagées.
personal-data-no-unexplained = D’après la réponse, le bien ne traite pas de données personnelles, mais la fiche ne l’explique pas.
personal-data-no-unexplained-help = Expliquez en une phrase comment le bien fonctionne sans données personnelles, par exemple : pas de comptes, pas de journaux, données conservées par l’exploitant.
personal-data-no-contradicted = D’après la réponse, le bien ne traite pas de données personnelles, mais la réponse sur leur partage ou leur protection est `unknown`.
personal-data-no-contradicted-help = Vérifiez si le bien traite des données personnelles. Répondez ensuite à toutes les questions, ou retirez `sharing` et `protection`.
personal-data-in-training-data = Les données d’entraînement contiennent des données personnelles, alors que, d’après la réponse, le bien n’en traite pas.
personal-data-in-training-data-help = Répondez `yes`, indiquez les données personnelles sous `data_types`, et décrivez comment elles sont protégées.
personal-data-training-without-word = La fiche n’explique pas la réponse sur les données personnelles dans les données d’entraînement.
personal-data-training-without-word-help = Expliquez sous `training_data` quelles données personnelles s’y trouvent et ce qui en est fait, ou comment vous vous êtes assurés qu’il n’y en a pas.
personal-data-training-unanswered = La fiche ne dit pas si les données d’entraînement du système d’IA contiennent des données personnelles.
personal-data-training-unanswered-help = Répondez `yes` ou `no` à `training_data`, et expliquez la réponse.
personal-data-few-words = Quelques mots seulement décrivent comment les données personnelles sont protégées.
personal-data-few-words-help = Décrivez ce qui protège les données contre la perte et les usages abusifs, comme les droits d’accès, le chiffrement et la suppression, ou mettez un lien vers la politique de confidentialité.
personal-data-shared-without-word = Le bien partage des données personnelles avec d’autres, mais la fiche ne dit ni quand ni avec qui.
personal-data-shared-without-word-help = Décrivez sous `sharing` avec qui et quand les données sont partagées.

## 9b. Inappropriate, misleading and illegal content
content-safety-met = Le bien traite des contenus, et la fiche dit ce qui est fait contre les contenus inappropriés et illégaux.
content-safety-not-applicable = Le bien ne recueille, ne conserve et ne diffuse aucun contenu.
content-unanswered = La fiche ne dit pas si le bien traite des contenus.
content-unanswered-help = Répondez `yes` et décrivez les types de contenus et les protections, ou répondez `no`.
content-kinds-missing = Le bien traite des contenus, mais la fiche ne dit pas lesquels.
content-kinds-missing-help = Indiquez les types de contenus sous `content_types`.
content-no-safeguard = Le bien traite des contenus, mais la fiche n’indique ni règles ni moyen de repérer et de retirer les contenus inappropriés.
content-no-safeguard-help = Mettez sous `policy` un lien vers les règles sur les contenus. Décrivez sous `moderation` comment les contenus qui ne les respectent pas sont repérés et retirés.
content-safeguard-unknown = Le bien traite des contenus, mais la réponse à `policy` ou à `moderation` est `unknown`.
content-safeguard-unknown-help = Renseignez-vous, répondez `yes` ou `no` à `policy` et à `moderation`, et décrivez-les.
content-reason-among-kinds = Le bien traite des contenus et la fiche n’indique aucune protection ; la raison se trouve peut-être sous `content_types`.
content-reason-among-kinds-help = Déplacez la raison pour laquelle aucune protection n’est nécessaire dans la preuve de `policy` ou de `moderation`.
content-no-unclear = D’après la réponse, le bien ne traite pas de contenus, mais la réponse à `policy` ou à `moderation` est `unknown`.
content-no-unclear-help = Vérifiez si le bien traite des contenus. Répondez ensuite à toutes les questions, ou retirez `policy` et `moderation`.
content-no-policy = Le bien traite des contenus et, d’après la réponse, il n’y a pas de règles sur les contenus inappropriés.
content-no-policy-help = Adoptez des règles ou des conditions d’utilisation qui disent quels contenus ne sont pas autorisés, et mettez le lien sous `policy`.
content-no-link = Aucun lien ne mène aux règles sur les contenus inappropriés et illégaux, et quelques mots seulement les décrivent.
content-no-link-help = Mettez sous `policy` un lien vers les règles, les conditions d’utilisation ou le code de conduite qui s’appliquent aux contenus.
content-moderation-undescribed = La fiche ne décrit pas comment les contenus inappropriés et illégaux sont repérés et retirés.
content-moderation-undescribed-help = Décrivez sous `moderation` qui vérifie les contenus ou les signalements, ce qui est retiré, et combien de temps il faut.
content-few-words = Quelques mots seulement, sans lien, décrivent ce qui est fait contre les contenus inappropriés et illégaux.
content-few-words-help = Décrivez les règles et comment les contenus sont repérés, modérés et retirés, ou mettez un lien.

## 9c. Protection from harassment
harassment-met = Le bien met des personnes en contact, et la fiche dit comment elles sont protégées.
harassment-not-applicable = Le bien ne met pas en contact ses utilisateurs ni ses contributeurs.
harassment-unanswered = La fiche ne dit pas si le bien met en contact des utilisateurs ou des contributeurs.
harassment-unanswered-help = Répondez `yes` et décrivez comment ils sont protégés, ou répondez `no`.
harassment-no-steps = Le bien met des personnes en contact, mais la fiche ne dit pas comment elles sont protégées.
harassment-no-steps-help = Décrivez sous `protection` comment les personnes peuvent se protéger : un code de conduite, le blocage, le signalement, des modérateurs.
harassment-protection-unknown = Le bien met des personnes en contact, mais la réponse sur leur protection est `unknown`.
harassment-protection-unknown-help = Renseignez-vous, répondez `yes` à `protection` et décrivez-la.
harassment-no-unclear = D’après la réponse, le bien ne met pas de personnes en contact, mais la réponse à une question sur leur protection est `unknown`.
harassment-no-unclear-help = Vérifiez si le bien met des personnes en contact. Répondez ensuite à toutes les questions, ou retirez `protection` et `minors`.
harassment-not-protected = Le bien met des personnes en contact et, d’après la réponse, il ne les aide pas à se protéger.
harassment-not-protected-help = Donnez aux personnes les moyens de se protéger. Répondez ensuite `yes` à `protection` et décrivez-les.
harassment-minors-unanswered = Le bien met des personnes en contact, mais la fiche ne parle pas de la sécurité des mineurs.
harassment-minors-unanswered-help = Répondez `yes` à `minors` et décrivez les mesures prises, ou `no` et dites pourquoi aucune mesure n’est nécessaire.
harassment-minors-without-steps = D’après la réponse, des mesures sont prises pour la sécurité des mineurs, mais la fiche n’en indique aucune.
harassment-minors-without-steps-help = Décrivez les mesures sous `minors`, comme un âge minimum, l’accord des parents ou la modération.
harassment-minors-no-reason = Rien n’est fait pour la sécurité des mineurs, et la fiche ne dit pas pourquoi.
harassment-minors-no-reason-help = Expliquez sous `minors` pourquoi aucune mesure n’est nécessaire, par exemple parce que seul le personnel a des comptes.
harassment-few-words = Quelques mots seulement, sans lien, décrivent comment les personnes sont protégées.
harassment-few-words-help = Décrivez en quelques phrases comment les personnes peuvent se protéger et à qui elles peuvent s’adresser, ou mettez un lien vers le code de conduite.
harassment-no-policy = Le texte dit qu’il n’y a pas de règles contre le harcèlement.
harassment-no-policy-help = Adoptez un code de conduite ou d’autres règles, et mettez le lien.

## Any indicator
broken-address = Une adresse web est mal écrite et ne mène nulle part.
broken-address-help = Écrivez l’adresse sans espaces ni retours à la ligne, en commençant par `https://`.
says-nothing = Un texte est vide de sens, ou répète le texte d’à côté.
says-nothing-help = Expliquez ce qui a été fait et où on peut le voir, ou retirez le texte.
follow-up-unknown = La réponse est `unknown` pour : { $questions }.
follow-up-unknown-help = Renseignez-vous et répondez `yes` ou `no`, ou retirez la question si elle est sans objet.

## Impact and breadth, for reviewers: facts and questions that change no result
impact-targets = { $targets-count ->
    [one] La fiche indique la cible { $targets }.
   *[other] La fiche indique les cibles { $targets }.
  }
impact-no-target = { $goals-count ->
    [one] La fiche n’indique aucune cible de l’objectif { $goals }.
   *[other] La fiche n’indique aucune cible des objectifs { $goals }.
  }
impact-technical = La fiche décrit le bien comme un produit technique : { $products }.
impact-ask-beneficiaries = Qui profite de ce que les développeurs en font, et en quoi cela sert-il les objectifs ?
impact-ask-reach = Qui l’utilise à part des développeurs, et combien de personnes touche-t-il ?
impact-ask-target = { $goals-count ->
    [one] À quelle cible de l’objectif { $goals } contribue-t-il, et de façon directe ou indirecte ?
   *[other] À quelles cibles des objectifs { $goals } contribue-t-il, et de façon directe ou indirecte ?
  }

## Categories that an indicator does not apply to
not-for-category = Ce registre n’applique pas cet indicateur aux fiches de cette catégorie.

## Decisions of human reviewers
decided-met = Les examinateurs ont vérifié cette réponse le { $on } et décidé que l’indicateur est rempli.
decided-not-met = Les examinateurs ont vérifié cette réponse le { $on } et décidé que l’indicateur n’est pas rempli.
decided-not-met-help = Changez la réponse selon la note des examinateurs, puis demandez un nouvel examen.

## What an entry would say, where a rule is described without one
any-goal = [objectif]
any-goals = [objectif]
any-license = [licence]
any-parts = [partie]
any-services = [service]
any-questions = [question]
