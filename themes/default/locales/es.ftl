# All texts of the default theme, in Spanish.

## Around every page

## Between texts: items of a list, a label and what is said of it

comma = { ", " }
semicolon = { "; " }
colon = { ": " }
labelled = { $label }:

skip = Ir al contenido principal
skip-results = Ir a los resultados
menu-label = Menú principal
menu-home = Inicio
menu-goods = Bienes
menu-goals = Objetivos
menu-sectors = Sectores
menu-countries = Países
menu-names = A–Z
menu-standard = Estándar
menu-statistics = Estadísticas
languages-label = Idiomas
crumbs-label = Usted está aquí
more-label = Más páginas
independence = Este es un registro independiente. No lo gestiona la Alianza de Bienes Públicos Digitales (Digital Public Goods Alliance). El registro propio de la Alianza decide qué es un bien público digital.
data-license-before = Licencia de los datos:
data-attribution = Atribución: { $name }.
data-contact = Preguntas sobre los datos:
generated-by = Hecho con dpg { $version }.
title-numbered = { $title }, página { $number }
day = { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
} de { $year }

month = { $month ->
    [1] Enero
    [2] Febrero
    [3] Marzo
    [4] Abril
    [5] Mayo
    [6] Junio
    [7] Julio
    [8] Agosto
    [9] Septiembre
    [10] Octubre
    [11] Noviembre
   *[12] Diciembre
} de { $year }

## Lists

pager-label = Páginas
pager-previous = Anterior
pager-next = Siguiente
pager-page = Página
pager-where = página { $number } de { $last }
letters-label = Letras
list-empty = Todavía no hay nada aquí.
list-others = Otras fichas
list-description = { $title }: { $list }.
card-goals = Objetivos
and-more = y { $count } más
goods = { $count ->
    [one] { $count } bien
   *[other] { $count } bienes
}
count-current = { $count ->
    [one] { $count } bien público digital
   *[other] { $count } bienes públicos digitales
}
count-candidate = { $count ->
    [one] { $count } candidato
   *[other] { $count } candidatos
}
count-former = { $count ->
    [one] { $count } antigua ficha
   *[other] { $count } antiguas fichas
}
goods-heading = Bienes públicos digitales
goods-description = { $count ->
    [one] El único bien público digital reconocido de este registro.
   *[other] Los { $count } bienes públicos digitales reconocidos de este registro: software de código abierto, datos abiertos, sistemas de IA abiertos y contenido abierto.
}
goods-also-candidate = Candidatos
goods-also-former = Antiguas fichas
names-heading = Todos los bienes, de la A a la Z
names-intro = Todos los bienes del registro por nombre, incluidos los candidatos y las antiguas fichas.
names-description = { $count ->
    [one] El nombre del único bien del registro.
   *[other] Los nombres de los { $count } bienes del registro, incluidos los candidatos y las antiguas fichas.
}

## Statuses

status-current = Reconocidos
status-candidate = Candidatos
status-former = Antiguas fichas
status-candidate-one = Candidato
status-former-one = Antigua ficha
status-candidate-heading = Candidatos
status-candidate-meaning = Bienes propuestos que todavía no están reconocidos como bienes públicos digitales.
status-former-heading = Antiguas fichas
status-former-meaning = Bienes que se retiraron del registro o que no cumplen el estándar. Sus páginas se conservan para que los enlaces sigan funcionando.

## Search

search-heading = Buscar
search-description = Encuentre bienes en este registro: busque, o explore por letra, objetivo, sector, país y más.
search-no-script = La búsqueda se hace en su navegador y necesita JavaScript. Sin él, use las listas de abajo.
search-portable = La búsqueda no funciona en esta copia sin conexión. Use las listas de abajo.
search-names = Por letra
search-hits = Resultados de la búsqueda
search-loading = Cargando la búsqueda…
search-failed = No se pudo cargar la búsqueda.
search-count = Resultados: { $count }
search-for = Resultados de «{ $query }»: { $count }
search-all = Ver los { $count } resultados
search-none = No hay resultados para «{ $query }».
search-none-filtered = Ningún bien coincide con todos estos filtros.
search-meant = ¿Quiso decir «{ $words }»?
search-spelled = No hay resultados para «{ $query }». Se muestran los de «{ $words }».
search-tips = Pruebe con menos palabras, con otras, solo con el nombre o con la palabra en inglés.
search-without = Sin «{ $label }»: { $count }
search-without-all = Sin filtros: { $count }
search-others = No se incluyen los candidatos ni las antiguas fichas
search-add = { $label }: { $count }
search-more = Ver más ({ $count } en total)
search-chosen = Filtros activos
search-remove = Quitar el filtro { $facet }: { $label }
search-clear = Quitar filtros
search-sort = Ordenar por
search-sort-best = Relevancia
search-sort-name = Nombre
search-sort-new = Más recientes
search-sort-countries = Más países
search-view-cards = Tarjetas
search-view-table = Tabla
table-name = Nombre
table-owner = Propietario
table-caption = Resultados: { $count }
search-values = Ver todo ({ $count })
search-fewer = Ver menos
search-filter = Filtro: { $facet }
search-again = Reintentar
search-plain = Se muestra la lista completa.
search-to = Ir a
search-to-goal = Objetivo { $code }: { $label }
search-to-category = Categoría: { $label }
search-to-sector = Sector: { $label }
search-to-country = País: { $label }
search-to-region = Región: { $label }
search-to-collection = Colección: { $label }
# Words that name a kind in a search, between commas, in any case: “SDG 3”, “health goal”.
search-words-goal = objetivo, objetivos, ODS, SDG
search-words-category = categoría, categorías, tipo, tipos
search-words-sector = sector, sectores
search-words-country = país, países
search-words-region = región, regiones
search-words-collection = colección, colecciones
# Words that tell nothing about a good, between spaces: other words of a search decide what is found.
search-words-optional = a al algo algún alguna alguno con cómo como cuál cual cuáles de del desde donde dónde e el ella en encontrar es esa ese eso esta estas este esto estos ha hay la las lo los me mi mis más muy necesitamos necesito ni nos nuestra nuestro o para pero poder por puede puedo que qué queremos quiero se ser si sin sirve sobre son su sus también tener tiene u un una unas uno unos usa usada usado usamos usan usar uso utilizar y ya abierta abiertas abierto abiertos aplicación aplicaciones app apps bien bienes buscamos buscar busco código digital digitales fuente gratis gratuita gratuito herramienta herramientas libre libres plataforma plataformas programa programas sistema sistemas software solución soluciones
search-goods = Bienes públicos digitales
search-some = Bienes con algunas de las palabras buscadas
search-named = Bienes con exactamente este nombre
search-both = { $count } ({ $whole } con todas las palabras buscadas, { $some } con algunas)
search-lacks = Sin: { $words }
search-widened = Ningún bien reconocido coincide. Se muestran candidatos y antiguas fichas.
search-in = Encontrado en: { $places }
search-in-other-names = otros nombres
search-in-organizations = organizaciones
search-in-topics = objetivos, categorías o sectores
search-in-countries = países e idiomas
search-in-licenses = licencia
search-in-description = descripción
search-in-evidence = evidencias
search-see = Ver los bienes ({ $count })

## Home

site-description = Un registro de bienes públicos digitales.
what-is-a-dpg = Los bienes públicos digitales son software de código abierto, datos abiertos, sistemas de IA abiertos y contenido abierto que cumplen las leyes de privacidad y las demás leyes, siguen buenas prácticas, no causan daño y ayudan a alcanzar los Objetivos de Desarrollo Sostenible.
find-label = Buscar bienes públicos digitales
find-button = Buscar
find-note = Busque por nombre, tema, organización o país. No importa si hay errores de ortografía.
find-note-plain = Se abre una página donde puede explorar por letra, objetivo, sector, país y más.
home-promise = Encuentre tecnología abierta que pueda usar y modificar con confianza
home-try = Por ejemplo:
example-sector-country = { $one } en { $other }
example-category-goal = { $one }: { $other }
home-map = Países donde se usan los bienes reconocidos
home-numbers = En este registro
home-current = { $count ->
    [one] bien público digital reconocido
   *[other] bienes públicos digitales reconocidos
}
home-countries = { $count ->
    [one] país donde se usan
   *[other] países y territorios donde se usan
}
home-organizations = { $count ->
    [one] organización que los respalda
   *[other] organizaciones que los respaldan
}
home-candidate = { $count ->
    [one] candidato en revisión
   *[other] candidatos en revisión
}
home-what = ¿Qué es un bien público digital?
home-standard = Cómo decide el estándar DPG
home-list = ¿Qué hay en esta lista?
home-list-text = Iniciativas, mecanismos y otras fichas, descritos por las entidades responsables. Se incluyen en la lista sin evaluación.
home-needs = ¿Qué necesita?
home-goals = Por Objetivo de Desarrollo Sostenible
home-goals-all = Todos los objetivos por nombre
home-ending = Próximas revisiones
home-ways = Qué puede hacer aquí
home-featured = Se usan en todo el mundo
home-used-in = Se usa en { $countries }
home-browse = Explorar por
way-find = Encontrar un bien público digital
way-find-text = Busque, filtre y compare todos los bienes de este registro.
way-contribute = Colaborar
way-contribute-text = Proponga un bien, corrija una ficha o ayude a revisar.
way-build = Usar los datos
way-build-text = Todo lo que ve en estas páginas está también disponible como datos abiertos: JSON, CSV y una API sin claves.
home-categories = Por categoría
home-recent = Reconocidos hace poco

## Facets: name, heading of the index, sentence under it, title of a value's page

facet-goal = Objetivos
facet-goal-one = Objetivo
facet-goal-heading = Objetivos de Desarrollo Sostenible
facet-goal-intro = Los 17 objetivos de las Naciones Unidas para 2030. Cada bien público digital contribuye al menos a uno de ellos.
facet-goal-description = { $count ->
   *[other] Los { $count } Objetivos de Desarrollo Sostenible y el número de bienes públicos digitales que contribuyen a cada uno.
}
goal-title = Objetivo { $code }: { $label }
facet-category = Categorías
facet-category-one = Categoría
facet-category-heading = Bienes por categoría
facet-category-intro = La categoría dice qué es un bien: software, datos o contenido, por ejemplo. Los números indican los bienes reconocidos; tras el signo más, los candidatos y las antiguas fichas.
facet-category-description = { $count ->
   *[other] Bienes públicos digitales en { $count } categorías: software, datos, sistemas de IA, contenido.
}
category-title = Categoría: { $label }
facet-sector = Sectores
facet-sector-one = Sector
facet-sector-heading = Bienes por sector
facet-sector-intro = Los ámbitos en que se usan los bienes. Los números indican los bienes reconocidos; tras el signo más, los candidatos y las antiguas fichas.
facet-sector-description = { $count ->
    [one] El sector en que se usan los bienes públicos digitales de este registro.
   *[other] Los { $count } sectores en que se usan los bienes públicos digitales de este registro.
}
sector-title = Sector: { $label }
facet-license = Licencias
facet-license-one = Licencia
facet-license-heading = Bienes por licencia
facet-license-intro = Las licencias abiertas de los bienes, por identificador SPDX. Los números indican los bienes reconocidos; tras el signo más, los candidatos y las antiguas fichas.
facet-license-description = { $count ->
    [one] La licencia abierta de los bienes públicos digitales de este registro.
   *[other] Las { $count } licencias abiertas de los bienes públicos digitales de este registro, y lo que permiten.
}
license-title = Licencia: { $label }
license-approved-for = Aprobada para: { $list }.
license-text = Texto de la licencia
facet-license-family = Qué permiten las licencias
facet-license-family-one = Qué permite la licencia
facet-license-family-heading = Bienes por lo que permiten sus licencias
facet-license-family-intro = Qué puede hacer con los bienes y qué le piden a cambio sus licencias. Los números indican los bienes reconocidos; tras el signo más, los candidatos y las antiguas fichas.
facet-license-family-description = { $count ->
    [one] El tipo de licencia abierta que tienen los bienes públicos digitales de este registro, en palabras sencillas.
   *[other] Los { $count } tipos de licencias abiertas que tienen los bienes públicos digitales de este registro, en palabras sencillas.
}
license-family-title = La licencia permite: { $label }
facet-link = Qué ofrecen
facet-link-one = Qué ofrece
facet-link-heading = Bienes por lo que ofrecen
facet-link-intro = Bienes con una demo, una descarga, una comunidad y más. Los números indican los bienes reconocidos; tras el signo más, los candidatos y las antiguas fichas.
facet-link-description = { $count ->
    [one] Lo que ofrecen los bienes públicos digitales de este registro, como una demo.
   *[other] { $count } cosas que ofrecen los bienes públicos digitales de este registro, como una demo.
}
link-title = Bienes que ofrecen: { $label }
facet-region = Regiones
facet-region-one = Región
facet-region-heading = Bienes por región
facet-region-intro = Dónde se desarrollan o se usan los bienes, por regiones y subregiones de las Naciones Unidas (M49). Una subregión cuenta también en su región. Los números indican los bienes reconocidos; tras el signo más, los candidatos y las antiguas fichas.
facet-region-description = { $count ->
    [one] La región del mundo donde se desarrollan o se usan los bienes públicos digitales de este registro.
   *[other] Las { $count } regiones del mundo donde se desarrollan o se usan los bienes públicos digitales de este registro.
}
region-title = Bienes por región: { $label }
region-around = Parte de:
region-inside = Subregiones:
facet-country = Países
facet-country-one = País
facet-country-heading = Bienes por país
facet-country-intro = Dónde se desarrollan o se usan los bienes. Los números indican los bienes reconocidos; tras el signo más, los candidatos y las antiguas fichas.
facet-country-description = { $count ->
    [one] El país donde se desarrollan o se usan los bienes públicos digitales de este registro.
   *[other] Los { $count } países donde se desarrollan o se usan los bienes públicos digitales de este registro.
}
country-title = Bienes en { $label }
facet-developed-in = Desarrollados en
facet-developed-in-one = Desarrollado en
facet-developed-in-heading = Bienes por país de desarrollo
facet-developed-in-intro = Dónde se desarrollan los bienes. Los números indican los bienes reconocidos; tras el signo más, los candidatos y las antiguas fichas.
facet-developed-in-description = { $count ->
    [one] El país donde se desarrollan los bienes públicos digitales de este registro.
   *[other] Los { $count } países donde se desarrollan los bienes públicos digitales de este registro.
}
facet-used-in = Usados en
facet-used-in-one = Usado en
facet-used-in-heading = Bienes por país de uso
facet-used-in-intro = Dónde se usan los bienes. Los números indican los bienes reconocidos; tras el signo más, los candidatos y las antiguas fichas.
facet-used-in-description = { $count ->
    [one] El país donde se usan los bienes públicos digitales de este registro.
   *[other] Los { $count } países donde se usan los bienes públicos digitales de este registro.
}
facet-organization = Organizaciones
facet-organization-one = Organización
facet-organization-heading = Bienes por organización
facet-organization-intro = Organizaciones propietarias de los bienes o que los mantienen, financian o implementan. Los números indican los bienes reconocidos; tras el signo más, los candidatos y las antiguas fichas.
facet-organization-description = { $count ->
    [one] La organización propietaria de los bienes públicos digitales de este registro o que los mantiene, financia o implementa.
   *[other] Las { $count } organizaciones propietarias de los bienes públicos digitales de este registro o que los mantienen, financian o implementan.
}
organization-title = Organización: { $label }
facet-language = Idiomas
facet-language-one = Idioma
facet-language-heading = Bienes por idioma
facet-language-intro = Los idiomas en que están disponibles los bienes. Los números indican los bienes reconocidos; tras el signo más, los candidatos y las antiguas fichas.
facet-language-description = { $count ->
    [one] El idioma en que están disponibles los bienes públicos digitales de este registro.
   *[other] Los { $count } idiomas en que están disponibles los bienes públicos digitales de este registro.
}
language-title = Idioma: { $label }
facet-collection = Colecciones
facet-collection-one = Colección
facet-collection-heading = Colecciones
facet-collection-intro = Conjuntos de bienes elegidos por los responsables del registro.
facet-collection-description = { $count ->
    [one] Un conjunto de bienes elegido por los responsables del registro.
   *[other] { $count } conjuntos de bienes elegidos por los responsables del registro.
}
collection-title = Colección: { $label }
# Facets of a registry's own have their names from its schema.
facet-own-intro = Los números indican los bienes reconocidos; tras el signo más, los candidatos y las antiguas fichas.
facet-own-description = { $count ->
    [one] { $facet }: un valor, con sus fichas.
   *[other] { $facet }: { $count } valores, con sus fichas.
}
own-title = { $facet }: { $label }
developed-here = Desarrollado aquí
used-here = Usado aquí
developed-and-used-here = Desarrollado y usado aquí

besides-sector = Muchos bienes indican un objetivo, pero ningún sector. Vea también:
besides-goal = Por sector:
beside-goal = Objetivo { $code }, { $label }: { $count }
beside-sector = Sector { $label }: { $count }
beside-developed-in = Desarrollados aquí: { $count }
beside-used-in = Usados aquí: { $count }
breakdown-narrow = Filtros
breakdown-parts = En esta lista
breakdown-all = Ver todo ({ $count })
breakdown-registry = Todo este registro: { $count }
breakdown-status = Estado
breakdown-unstated = No se indica
breakdown-leaves = Cada enlace lleva a todos los bienes con ese valor, también fuera de esta lista.

take-heading = Guardar o compartir esta lista
take-filter = Filtrar y ordenar esta lista
take-table = Ver como tabla
take-link = Copiar enlace
take-csv = Descargar CSV
take-json = Descargar JSON
take-list = Esta lista en JSON, con los candidatos y las antiguas fichas
take-subscribe = Suscribirse
take-copied = Enlace copiado.
take-copy = Copie esta dirección:
take-done = Archivo guardado.

## The requirements of a collection

requirements-heading = Requisitos
requirements-jump = Requisitos y resultados
requirements-from = Los bienes de esta colección se evalúan según:
requirements-version = versión { $version }
requirements-draft = Borrador
requirements-draft-text = Estos requisitos son un borrador y todavía pueden cambiar.
requirements-published = Publicado
requirements-withdrawn = Retirado
requirements-withdrawn-text = Estos requisitos ya no se aplican. Los resultados se conservan como constancia.
requirements-matrix = Resultados
requirements-caption = El resultado de cada bien para cada requisito. Los resultados con evidencias enlazan a ellas.
requirements-recommended-text = Los requisitos marcados con «rec.» son recomendados; todos los demás son obligatorios.
requirements-meets-text = la evidencia muestra que el bien cumple el requisito.
requirements-partly-text = la evidencia muestra una parte de lo que se pide.
requirements-open-text = todavía no se conoce ningún resultado. No quiere decir que el bien no cumpla.
requirements-none-text = el requisito es para otras categorías de bienes.
requirements-good = Bien
requirements-required = Obligatorios cumplidos
requirements-tally = { $meets } de { $required }
requirements-met = Cumple { $meets } de { $required } obligatorios
requirements-met-partly = en parte: { $count }
requirements-met-open = pendientes: { $count }
requirements-asked = Qué pide cada requisito
requirements-evidence = Evidencias por bien
requirements-open = Pendiente:
requirements-none = No se aplica:
requirement-meets = Cumple
requirement-partly = En parte
requirement-open = Pendiente
requirement-none = No se aplica
requirement-level-required = Obligatorio
requirement-level-recommended = Recomendado
requirement-recommended-short = rec.
requirement-evidence = Evidencias:
requirement-computed = Se calcula a partir de la ficha.
requirement-computed-meets = La ficha lo muestra.
requirement-entry = Ver la ficha

## A good

badge-recognised = reconocido
badge-archived = archivado
also-known-as = También llamado
# The words of pages, for stages whose codes are those of the Alliance.
stage-nominee = Candidato
stage-dpg = Reconocido
stage-listed = En lista
stage-archived = Archivado
notice-dpg = Bien público digital
notice-nominee = Candidato
notice-nominee-heading = Propuesto, todavía no reconocido
notice-under-review = Candidato
notice-under-review-heading = En revisión, todavía no reconocido
notice-archived = Antigua ficha
notice-archived-heading = Ya no está en el registro
notice-archived-candidate = Antigua ficha
notice-archived-candidate-heading = Nunca fue reconocido y ya no es candidato
notice-archived-text = Esta página se conserva como constancia.
notice-ineligible = Antigua ficha
notice-ineligible-heading = Los revisores concluyeron que no cumple el estándar
notice-candidate-list = Ver todos los candidatos
notice-former-list = Ver todas las antiguas fichas
archived-reason = Motivo:
archived-by = Reemplazado por
archived-of = Duplicado de
facts-heading = Datos principales
fact-website = Sitio web
fact-repositories = Repositorios
fact-licenses = Licencias
fact-standard-version = Versión del estándar
fact-collections = Colecciones
review-heading = Recorrido de la revisión
review-since = { $state } desde el { $day }.
review-decided = Decidido el { $day }.
review-due = Fecha límite para responder: { $day }.
review-asks = Sobre { $indicators }.
review-reasons = Motivos de los revisores:
review-waits-submission = El solicitante todavía no ha enviado la solicitud.
review-waits-start = Espera a que empiece un revisor.
review-waits-level-1-check = Los revisores internos están comprobando las respuestas.
review-waits-level-2-check = Los revisores externos están comprobando las respuestas.
review-waits-vote = Espera el voto de un revisor.
review-waits-agreement = Los revisores todavía no se han puesto de acuerdo.
review-waits-advice = Espera la respuesta de un experto.
review-waits-answer = Espera la respuesta del solicitante.
review-waits-update = Espera a que el solicitante actualice las respuestas.
review-waits-stage = Los revisores ya han decidido. Los responsables del registro todavía no han actualizado la ficha.
date-nominated = Propuesto
date-recognized = Reconocido
date-reviewed = Última revisión
date-valid-until = Reconocimiento vigente hasta
date-archived = Archivado
identifier-id = ID
identifier-dpga-id = ID de la Alianza
identifier-dpga-gid = ID global de la Alianza
identifier-dpga-name = Nombre en la Alianza
identifier-dpga-activity = Actividad según la Alianza
identifier-wikidata = Wikidata
identifier-doi = DOI
identifier-same-as = También en
answer-no-evidence = No constan evidencias
good-by = Por
good-start = Para empezar
# Beside a link to another site.
link-dead = página no encontrada el { $day }
start-website = Visitar el sitio
start-documentation = Documentación
start-source = Código fuente
start-repository = Datos y archivos
start-demo = Probar la demo
start-download = Descargar
start-app = Obtener la app
start-community = Comunidad
start-support = Obtener ayuda
start-chat = Chat
trust-by = Reconocido por
trust-in = Reconocido en
trust-alliance = Alianza de Bienes Públicos Digitales
trust-since = Desde el { $day }
trust-no-date = No consta la fecha
trust-until = Vigente hasta el { $day }
trust-over = Revisión atrasada desde el { $day }
trust-reviewed = Revisado
trust-answered = Indicadores respondidos
trust-of = { $count } de { $all }
trust-checked = { $count ->
    [one] 1 cumplido por comprobación automática
   *[other] { $count } cumplidos por comprobación automática
}
trust-decided = { $count ->
    [one] 1 cumplido por decisión de los revisores
   *[other] { $count } cumplidos por decisión de los revisores
}
trust-not-applicable = { $count ->
    [one] 1 no se aplica
   *[other] { $count } no se aplican
}
rights-sell = Puede usarlo, modificarlo y venderlo
rights-sell-note = También puede cobrar por soporte, formación y alojamiento.
rights-change = Puede usarlo y modificarlo, pero no venderlo
rights-change-note = Sin fines comerciales: consulte al propietario antes de vender soporte.
rights-change-parts = Puede usarlo y modificarlo, pero no vender todas sus partes
rights-share = Puede usarlo y compartirlo, pero no modificarlo
rights-share-note = Consulte al propietario antes de modificarlo.
rights-share-parts = Puede usarlo, pero no modificar todas sus partes
# The conditions of one of several licences.
rights-of = { $name }: { $text }
rights-check = Lea el texto de la licencia antes de darlo por seguro.
trust-license = Licencia: { $list }
trust-developed = Desarrollado en { $list }
# What the source of a good showed when a program read it.
seen-point = Código fuente
seen-heading = Visto en el código fuente
seen-intro = Un programa leyó el código fuente el { $day }. Nadie ha comprobado lo que vio.
seen-commit = Commit:
seen-release = Última versión
seen-last-release = Última versión: { $tag }, del { $day }
seen-active = Actividad
seen-is-active = Activo en el año anterior al { $day }
seen-is-silent = Ningún commit en el año anterior al { $day }
seen-last-commit = Último commit: { $day }
seen-authors = { $count ->
    [one] { $count } autor en ese año
   *[other] { $count } autores en ese año
}
seen-license = Licencia en el código fuente
seen-license-same = Archivo de licencia comprobado el { $day }: { $list }
seen-license-other = Archivo de licencia comprobado el { $day }: { $list }. No es la licencia indicada arriba
seen-stated-same = No se encontró un archivo de licencia el { $day }; otros archivos indican: { $list }
seen-stated-other = No se encontró un archivo de licencia el { $day }; otros archivos indican: { $list }. No es la licencia indicada arriba
seen-services = Servicios cerrados en el código
seen-changes = Cambios de licencia
seen-license-changed = De { $was } a { $is }, visto por primera vez el { $day }
seen-none = ninguna
reach-countries = { $count ->
    [one] { $count } país
   *[other] { $count } países
}
reach-territories = { $count } países y territorios
good-sections = En esta página
good-standard-short = Estándar
show-all = Ver todo ({ $count })
# In the page of a good as Markdown.
twin-page = Página
twin-data = Todos los datos
rows-open = Desplegar todo
rows-close = Plegar todo
indicator-about = Sobre este indicador
good-technical = Detalles técnicos
good-data = Compartir y mejorar
good-json = Ver como JSON
good-edit = Proponer un cambio
good-report = Informar de un problema en esta ficha
good-report-title = Problema en la ficha de { $name }
good-cite = Citar esta ficha
good-cite-text = { $name }. En: { $registry }. { $address }
good-copy = Copiar
good-copied = Copiado
good-improve = Mejorar esta ficha en un formulario
good-mail = Compartir por correo
good-frame = Insertar esta tarjeta
embed-more = Más en { $site }
good-badge = Insertar esta insignia
good-screenshots = Capturas de pantalla
good-related = Bienes relacionados
related-standards = Estándares
related-words = Palabras
related-parent = { $name } se basa en este bien.
related-derivative = Basado en { $name }.
related-sibling = También basado en { $name }.
good-description = Descripción
good-highlights = Aspectos destacados
good-based-on = Basado en
good-derivatives = Bifurcaciones y distribuciones de { $name }
derivatives-fork = Bifurcaciones
derivatives-distribution = Distribuciones
derivatives-vertical-build = Versiones especializadas
derivatives-other = Otras obras basadas en él
derivatives-more = { $count ->
    [one] Hay { $count } más que no aparece aquí.
   *[other] Hay { $count } más que no aparecen aquí.
}
derivatives-all = Lista completa en JSON
parent-distinction = Qué lo distingue: { $pillar }
parent-open = La ficha todavía no dice qué lo distingue. Los revisores lo preguntan antes del reconocimiento.
ask-tracks-upstream = ¿Sigue las versiones del proyecto de origen?
ask-recognized-by-parent = ¿Lo reconoce la comunidad del proyecto de origen?
ask-security-updates = ¿Aplica las actualizaciones de seguridad del proyecto de origen?
ask-contributes-upstream = ¿Aporta sus mejoras al proyecto de origen?
good-deployment = Quién lo usa
good-awards = Premios
good-translations = En otros idiomas
good-history = Historial
developed-in = Desarrollado en
used-in = Usado en
developed-and-used-in = Desarrollado y usado en
languages = Disponible en
used-by-organizations = Organizaciones internacionales
used-by-departments = Organismos públicos
used-by-others = Otros usuarios
programmes = Programas
goal-targets = Metas { $targets }
goal-also = Evidencia también para estos objetivos:
license-covers = Abarca: { $parts }.

## The Standard on the page of a good

good-standard-current = Cómo cumple el estándar
good-standard-candidate = Respuestas al estándar
good-standard-former = Respuestas al estándar
good-standard-intro = Las respuestas del propio proyecto a cada indicador del estándar DPG.
good-untranslated = Este texto no está traducido. Idioma: { $language }.
good-untranslated-answers = Las respuestas no están traducidas. Idioma: { $language }.
good-listed = Las fichas de esta categoría se incluyen en la lista sin evaluación: el registro no les aplica el estándar DPG.
good-meaning-current = «Cumplido» es el resultado de una comprobación automática de la respuesta. «Cumplido según revisión» quiere decir que la respuesta no basta para decidir: lo decidieron los revisores cuando reconocieron el bien.
good-meaning-candidate = «Cumplido» es el resultado de una comprobación automática de la respuesta. Al final deciden los revisores.
no-answer = Sin respuesta
good-older-version = Evaluado con la versión { $version } del estándar.
good-older-version-on = Evaluado con la versión { $version } del estándar, { $day }.
good-changed-since = Qué ha cambiado desde entonces
source = Fuente:
indicator-note-since = desde la versión { $version }
findings-heading = Por resolver antes del reconocimiento
findings-intro = Las comprobaciones automáticas encontraron estos puntos.
impact-heading = Impacto y alcance
impact-intro = Preguntas para los revisores. No son un resultado.
verdict-met = Cumplido
verdict-reviewed = Cumplido según revisión
verdict-reviewed-on = Cumplido según revisión del { $day }
verdict-gap = Carencia
verdict-needs-human = Requiere un revisor
verdict-not-asked = No preguntado
verdict-not-applicable = No se aplica
decided-as-met = Los revisores decidieron el { $day } que este indicador se cumple.
decided-as-not-met = Los revisores decidieron el { $day } que este indicador no se cumple.
decided-met = Los revisores decidieron el { $on } que este indicador se cumple.
decided-not-met = Los revisores decidieron el { $on } que este indicador no se cumple.
answer-yes = Sí
answer-no = No
answer-unknown = No se sabe
ask-ownership = ¿La propiedad está clara y documentada?
ask-owners = ¿Quién es el propietario?
ask-owns-all = ¿Tienen los propietarios los derechos sobre el bien completo?
ask-multilingual = Pensado para distintos idiomas o regiones
ask-redistribution = ¿Se puede redistribuir?
ask-closed-dependencies = ¿Necesita componentes cerrados?
ask-dependencies = ¿Sobre qué está construido?
ask-dependencies-of = { $part }: ¿se necesitan componentes cerrados?
ask-alternatives = ¿Pueden reemplazarlos componentes abiertos?
ask-documentation = ¿Hay documentación?
ask-documented = { $part }: ¿hay documentación?
ask-data-extraction = ¿Recopila, usa o genera datos o contenido no personales?
ask-mechanism = ¿Se pueden exportar e importar los datos?
ask-privacy = ¿Se toman medidas para cumplir las leyes aplicables?
ask-laws = ¿Qué leyes?
ask-standards = ¿Admite estándares abiertos?
ask-open-standards = ¿Qué estándares?
ask-best-practices = ¿Sigue buenas prácticas?
ask-practices = ¿Qué prácticas?
ask-risk-assessment = ¿Se evaluaron los riesgos del sistema de IA?
ask-do-no-harm = ¿Se toman medidas desde el diseño para evitar daños?
ask-data-privacy = ¿Recopila, almacena o distribuye datos personales?
ask-data-types = ¿Qué datos personales?
ask-handling = ¿Qué se hace en concreto?
ask-sharing = ¿Se comparten con terceros?
ask-protection = ¿Están protegidos?
ask-training-data = ¿Los datos de entrenamiento contienen datos personales?
ask-content = ¿Recopila, almacena o distribuye contenido?
ask-content-types = ¿Qué contenido?
ask-policy = ¿Hay una política sobre contenido inapropiado?
ask-moderation = ¿Se detecta y se retira el contenido inapropiado, engañoso o ilegal?
ask-response-time = ¿Cuánto se tarda en actuar ante una denuncia?
ask-harassment = ¿Interactúan personas a través del bien?
ask-people-protected = ¿Se las protege del acoso?
ask-minors = ¿Se toman medidas para la seguridad de los menores?
handling-collected = Recopilación
handling-stored = Almacenamiento
handling-distributed = Distribución
handling-nothing = Nada

## The Standard

standard-heading = El estándar DPG
standard-description = Los indicadores del estándar DPG: qué pide cada uno a un bien público digital y cuántos bienes de este registro lo cumplen.
standard-intro = Un bien público digital cumple todos los indicadores del estándar DPG. La tabla muestra qué pide cada uno.
standard-version = Versión { $version } del
standard-source = Texto completo:
standard-caption = { $count ->
    [one] Si el único bien reconocido supera la comprobación automática de cada indicador
   *[other] Cuántos de los { $count } bienes reconocidos superan la comprobación automática de cada indicador
}
standard-asks = Qué pide
standard-met = Superan la comprobación
standard-note = Cada número indica cuántos bienes reconocidos superan la comprobación automática, que solo puede usar lo que hay en una ficha. Sobre los demás decidieron los revisores antes de reconocerlos. Algunas fichas proceden de un formulario que no preguntaba por todos los indicadores.
standard-versions = Versiones
standard-versions-intro = Un bien se evalúa con la versión que indica su ficha o, si no indica ninguna, con la más reciente. Las comprobaciones dicen qué le falta a una ficha.
standard-versions-caption = Versiones del estándar DPG que cambiaron los indicadores, la más reciente primero
standard-versions-version = Versión
standard-versions-documents = Documentos
standard-versions-checks = Qué hay de nuevo
standard-versions-retired = Ya no se comprueba:
standard-versions-others = Estas versiones no cambiaron nada de lo que se comprueba aquí:
indicator-requirements = Requisitos
indicator-checks = Comprobaciones automáticas
indicator-checks-intro = Lo que dice una comprobación de una ficha que no la supera. Las palabras entre corchetes y el signo … ocupan el lugar de lo que dice la ficha.
indicator-examples = Respuestas de ejemplo
indicator-answers = Respuestas
indicator-others = Otros indicadores
indicator-met = Bienes reconocidos que superan la comprobación automática de este indicador: { $met } de { $all }. Sobre los demás decidieron los revisores.

## Statistics

statistics-heading = Estadísticas
statistics-description = { $count ->
    [one] El bien de este registro por estado, objetivo, categoría, sector, licencia, país, organización e idioma.
   *[other] Los { $count } bienes de este registro por estado, objetivo, categoría, sector, licencia, país, organización e idioma.
}
statistics-intro = Gráficos y tablas de los bienes por estado, objetivo, sector, país y más.
statistics-status = Estado
statistics-status-caption = Bienes por estado
statistics-goods = Bienes
statistics-all = Ver todo ({ $count })
statistics-indicator = Indicador
statistics-standard = Bienes reconocidos que superan la comprobación automática de cada indicador
statistics-goal = Bienes por Objetivo de Desarrollo Sostenible; un bien puede contribuir a varios
statistics-category = Bienes por categoría
statistics-sector = Bienes por sector; las barras muestran los bienes reconocidos
statistics-license = Bienes por licencia
statistics-license-family = Bienes por lo que permiten sus licencias
statistics-region = Bienes por región de desarrollo o de uso
statistics-country = Bienes por país de desarrollo o de uso
statistics-organization = Bienes por organización, en cualquier función
statistics-language = Bienes por idioma
statistics-collection = Bienes por colección
statistics-own = { $facet }; las barras muestran los bienes reconocidos

## The report. Numbers come twice: as text for the sentence (such as $goods), and with -count for the plural.
## $share is such as " (47%)", or empty if there are too few goods for a share.

report-name = Informe
report-title = Informe sobre el registro
report-description = { $count ->
    [0] Qué abarca el registro, si está al día y quién está detrás.
    [one] Qué abarca el registro, si está al día y quién está detrás: un bien en cifras.
   *[other] Qué abarca el registro, si está al día y quién está detrás: { $count } bienes en cifras.
}
report-day = Datos del { $day }
report-online = En línea, con un enlace detrás de cada número:
report-from-statistics = El informe explica estos datos con frases y añade los vacíos y los posibles socios.
report-brief = En pocas palabras
report-chosen = Estas conclusiones se eligen con una regla.
report-contents = Contenido
report-csv = Números en CSV
report-legend = Números sobre las columnas:
report-share = { $percent } %
report-share-aside = { " " }({ $share })
report-cut = Se muestran { $shown } de { $all }, de mayor a menor.
report-goods = Bienes
report-countries = Países
report-goods-one = Bienes de la primera
report-goods-other = Bienes de la segunda
report-unlinked = Sin enlace
report-missing = Faltan
report-open = Preguntas pendientes
report-undated = Sin fecha
report-status-current = Reconocidos
report-status-candidate = Candidatos
report-status-former = Antiguas fichas
report-term-valid = Vigente
report-term-renewable = Vigente, ya se puede renovar
report-term-expired = Vencido
report-term-none = Sin fecha de revisión
report-reason-unstated = No se indica el motivo
report-were-candidates = candidatos que nunca fueron reconocidos
report-reason-candidate = Candidato archivado, no se indica el motivo
report-alike-name = Casi el mismo nombre
report-alike-website = El mismo sitio web
report-alike-acronym = La misma sigla

report-kinds = Cuántos son y de qué tipo
report-time = Crecimiento y renovación
report-coverage = Cobertura y vacíos
report-together = Quiénes trabajan en lo mismo
report-licences = Licencias
report-openness = Evidencias abiertas
report-ownership = Propietarios
report-completeness = Qué datos faltan
report-method = Método y límites

report-head-status = Estado
report-head-reason = Motivo
report-head-value = Valor
report-head-category = Categoría
report-head-year = Año
report-head-term = Reconocimiento
report-head-goal = Objetivo
report-head-sector = Sector
report-head-developed-in = Desarrollado en
report-head-standard = Estándar
report-head-one = Organización
report-head-other = Organización
report-head-license = Licencia
report-head-license-family = Tipo de licencia
report-head-indicator = Indicador
report-head-owner = Propietario
report-head-field = Campo
report-head-good = Bien
report-head-share = Porcentaje
report-head-notes-clusters = Organizaciones
report-head-notes-partners = En qué trabajan ambas
report-head-notes-alike = Qué comparten

report-field-goal = Objetivo
report-field-category = Categoría
report-field-sector = Sector
report-field-license = Licencia
report-field-owner = Propietario
report-field-website = Sitio web
report-field-repository = Repositorio
report-field-developed-in = Países de desarrollo
report-field-used-in = Países de uso
report-field-language = Idiomas
report-field-standards = Estándares abiertos
report-field-recognized = Fecha de reconocimiento
report-field-reviewed = Fecha de la última revisión
report-field-logo = Logotipo

report-figure-status = Fichas por estado
report-figure-status-note = Todas las fichas del registro.
report-figure-former = Antiguas fichas por motivo
report-figure-former-note = De las archivadas, el motivo por el que se archivaron; las demás se consideraron no admisibles. No se cuentan las fichas cuyo archivo se eliminó.
report-figure-categories = Bienes por categoría
report-figure-categories-note = Un bien puede tener varias categorías.
report-figure-own = { $field }: número de bienes
report-figure-own-note = Lo que dicen las fichas en un campo de este registro. Un bien puede tener varios valores.
report-figure-growth = Bienes por año de reconocimiento
report-figure-growth-note = La parte clara de cada columna son los bienes reconocidos antes; la oscura, los nuevos de ese año.
report-figure-renewal = Bienes por situación de su reconocimiento
report-figure-renewal-note = El reconocimiento cuenta desde la última revisión y vence si no hay una nueva.
report-figure-goals = Bienes y países por Objetivo de Desarrollo Sostenible
report-figure-goals-note = Un bien puede contribuir a varios objetivos. Los países son aquellos donde se desarrolla o se usa un bien.
report-figure-goal-category = Objetivos por categoría
report-figure-goal-category-note = Cada celda es el número de bienes con ese objetivo y esa categoría. Un color más intenso quiere decir más bienes.
report-figure-goal-region = Objetivos por región
report-figure-goal-region-note = Cada celda es el número de bienes con ese objetivo que se desarrollan o se usan en esa región. Un color más intenso quiere decir más bienes.
report-figure-goal-sector = Sectores por objetivo
report-figure-goal-sector-note = Cada celda es el número de bienes de ese sector con ese objetivo. Un color más intenso quiere decir más bienes.
report-figure-clusters = Grupos de bienes con el mismo objetivo, sector y país de desarrollo
report-figure-clusters-note = Equipos que podrían reunirse: los bienes de una fila tienen el mismo fin e indican el mismo país de desarrollo.
report-figure-standards = Estándares abiertos comunes a varios bienes
report-figure-standards-note = Los bienes que siguen el mismo estándar pueden intercambiar datos con más facilidad.
report-figure-partners = Organizaciones con mucho en común y ningún bien compartido
report-figure-partners-note = Posibles socias: las dos trabajan en los mismos objetivos y sectores o usan los mismos estándares, en bienes distintos.
report-figure-license-families = Bienes por lo que piden sus licencias
report-figure-license-families-note = Un bien puede tener varias licencias.
report-figure-licenses = Bienes por licencia
report-figure-licenses-note = Un bien puede tener varias licencias.
report-figure-evidence = Bienes sin un enlace público como evidencia, por indicador
report-figure-evidence-note = Los porcentajes son de los bienes que tienen algo que mostrar para el indicador.
report-figure-owners = Propietarios con más bienes
report-figure-owners-note = Los porcentajes son de los bienes que indican un propietario. Un bien puede tener varios propietarios.
report-figure-quality = Bienes por lo que falta en sus fichas
report-figure-quality-note = Lo que los lectores y los informes necesitan saber de un bien.
report-figure-open-questions = Bienes con más preguntas pendientes
report-figure-open-questions-note = Las preguntas pendientes son los indicadores del estándar que las respuestas de la ficha no cumplen. El número lleva a las respuestas.
report-figure-alike = Nombres que quizá sean de la misma organización
report-figure-alike-note = Los nombres solo se diferencian en la puntuación, en los espacios, en un plural o en una forma jurídica como «Ltd», o uno es la sigla que el otro lleva entre paréntesis, o las dos organizaciones tienen el mismo sitio web. El informe las cuenta como dos. Si son la misma, escriba un solo nombre en todas las fichas.

report-say-empty = El registro todavía no tiene fichas.
report-say-all = { $all-count ->
    [one] El registro tiene { $all } ficha
   *[other] El registro tiene { $all } fichas
}: { $current-count ->
    [0] ningún bien reconocido
    [one] { $current } bien reconocido
   *[other] { $current } bienes reconocidos
}, { $candidate-count ->
    [0] ningún candidato
    [one] { $candidate } candidato
   *[other] { $candidate } candidatos
} y { $former-count ->
    [0] ninguna antigua ficha
    [one] { $former } antigua ficha
   *[other] { $former } antiguas fichas
}.
report-say-about = Todos los demás datos son de los bienes reconocidos.
report-say-about-candidates = Todavía no hay ningún bien reconocido, así que todos los demás datos son de los candidatos.
report-say-former-candidates = { $goods-count ->
    [one] { $goods } de las { $all } antiguas fichas es de un candidato que nunca fue reconocido{ $share }.
   *[other] { $goods } de las { $all } antiguas fichas son de candidatos que nunca fueron reconocidos{ $share }.
}
report-say-former-all-candidates = { $all-count ->
    [one] La antigua ficha es de un candidato que nunca fue reconocido.
   *[other] Las { $all } antiguas fichas son de candidatos que nunca fueron reconocidos.
}
report-say-former = El motivo más frecuente de las antiguas fichas es «{ $label }»: { $goods } de { $all }{ $share }.
report-say-own = { $field }: el valor más frecuente es «{ $label }», en { $goods } de { $all } bienes{ $share }.
report-say-own-unstated = { $goods-count ->
    [one] { $field }: { $goods } de { $all } bienes no tiene ningún valor.
   *[other] { $field }: { $goods } de { $all } bienes no tienen ningún valor.
}
report-say-few = { $goods-count ->
    [one] Con { $goods } bien no se pueden dar porcentajes ni conclusiones: hacen falta al menos { $smallest }. Los gráficos muestran solo números.
   *[other] Con { $goods } bienes no se pueden dar porcentajes ni conclusiones: hacen falta al menos { $smallest }. Los gráficos muestran solo números.
}
report-say-category = La categoría más frecuente es { $label }: { $goods } de { $all } bienes{ $share }.
report-say-busiest = El año con más bienes nuevos es { $label }: { $goods } de los { $dated } que tienen fecha de reconocimiento{ $share }.
report-say-undated = { $goods-count ->
    [one] { $goods } de { $all } bienes no tiene fecha de reconocimiento, así que no aparece en el crecimiento.
   *[other] { $goods } de { $all } bienes no tienen fecha de reconocimiento, así que no aparecen en el crecimiento.
}
report-say-no-dates = Ningún bien tiene fecha de reconocimiento, así que no se puede mostrar el crecimiento.
report-say-expired = { $goods-count ->
    [one] El reconocimiento de { $goods } de { $reviewed } bienes revisados ha vencido{ $share }.
   *[other] El reconocimiento de { $goods } de { $reviewed } bienes revisados ha vencido{ $share }.
}
report-say-none-expired = { $reviewed-count ->
    [one] El reconocimiento del bien revisado ({ $reviewed }) está vigente.
   *[other] El reconocimiento de los { $reviewed } bienes revisados está vigente.
}
report-say-no-reviews = { $goods-count ->
    [one] El único bien no tiene fecha de revisión, así que el informe no puede decir si su reconocimiento está al día.
   *[other] Ninguno de los { $goods } bienes tiene fecha de revisión, así que el informe no puede decir si su reconocimiento está al día.
}
report-say-renewable = { $goods-count ->
    [one] { $goods } bien ya se puede renovar, antes de que venza su reconocimiento.
   *[other] { $goods } bienes ya se pueden renovar, antes de que venza su reconocimiento.
}
report-say-goal = El objetivo con más bienes es «{ $label }», con { $goods } de { $all } bienes{ $share }.
report-say-thin = { $goals-count ->
    [one] { $goals } de { $of } objetivos tiene menos de { $limit } bienes: { $labels }.
   *[other] { $goals } de { $of } objetivos tienen menos de { $limit } bienes: { $labels }.
}
report-say-thin-many = { $goals } de { $of } objetivos tienen menos de { $limit } bienes.
report-say-unserved = { $goals-count ->
    [one] { $goals } objetivo no tiene ningún bien: { $labels }.
   *[other] { $goals } objetivos no tienen ningún bien: { $labels }.
}
report-say-countries = { $countries-count ->
    [one] Los bienes indican { $countries } país o territorio de desarrollo o de uso.
   *[other] Los bienes indican { $countries } países y territorios de desarrollo o de uso.
} { $without-count ->
    [0] Todos indican al menos uno.
    [one] { $without } bien no indica ninguno.
   *[other] { $without } bienes no indican ninguno.
}
report-say-countries-wide = { $goods-count ->
    [one] { $goods } bien indica más de { $limit }. Los demás bienes indican { $countries } en total.
   *[other] { $goods } bienes indican más de { $limit } cada uno. Los demás bienes indican { $countries } en total.
}
report-say-gaps = Estas combinaciones no tienen ningún bien, aunque, por el número de bienes de cada una de sus dos partes, cabría esperar al menos tres:
report-say-no-gap = Ninguna celda vacía de las tablas de abajo es lo bastante grande para llamarla un vacío.
report-gap = «{ $goal }» con «{ $other }»: ningún bien tiene las dos cosas. { $kind ->
    [goal-sector] De los { $base } bienes que indican un sector, { $of-goal } tienen este objetivo y { $of-other }, este sector.
    [goal-region] De los { $base } bienes que indican un país, { $of-goal } tienen este objetivo y { $of-other } se desarrollan o se usan en esta región.
   *[goal-category] De los { $base } bienes que tienen categoría, { $of-goal } tienen este objetivo y { $of-other }, esta categoría.
} Solo por azar cabría esperar unos { $expected } con las dos cosas.
report-say-license-family = El tipo más frecuente es { $label }: { $goods } de { $all } bienes{ $share }.
report-say-license = La licencia más usada es { $label }: { $goods } de { $all } bienes{ $share }.
report-say-evidence = Las evidencias menos abiertas son las del indicador { $label }: sin ningún enlace público en { $goods } de { $asked } bienes{ $share }.
report-say-owners = { $owners-count ->
    [one] { $owners } organización es propietaria de
   *[other] { $owners } organizaciones son propietarias de
} { $goods-count ->
    [one] { $goods } bien.
   *[other] { $goods } bienes.
} { $unnamed-count ->
    [0] Todos los bienes indican su propietario.
    [one] { $unnamed } bien no indica ningún propietario.
   *[other] { $unnamed } bienes no indican ningún propietario.
}
report-say-largest-owners = { $owners-count ->
    [one] El mayor propietario tiene { $goods } de { $all } bienes{ $share }.
   *[other] Los { $owners } mayores propietarios tienen { $goods } de { $all } bienes{ $share }.
}
report-say-single = { $owners-count ->
    [one] { $owners } de { $all } propietarios tiene un solo bien{ $share }.
   *[other] { $owners } de { $all } propietarios tienen un solo bien cada uno{ $share }.
}
report-say-complete = Todas las fichas tienen: { $labels }.
report-say-rare = Más de la mitad de las fichas no tienen: { $labels }.
report-say-open = { $goods-count ->
    [one] La ficha de { $goods } bien tiene preguntas pendientes.
   *[other] Las fichas de { $goods } bienes tienen preguntas pendientes.
}
report-say-alike = { $pairs-count ->
    [one] { $pairs } pareja de nombres quizá sea de la misma organización.
   *[other] { $pairs } parejas de nombres quizá sean de la misma organización.
}
report-open-count = { $count ->
    [one] 1 pregunta pendiente
   *[other] { $count } preguntas pendientes
}

report-so-goal = Las tablas de objetivos muestran qué hay para cada objetivo y qué no hay.
report-so-thin = Una convocatoria de propuestas podría centrarse en estos objetivos.
report-so-thin-many = Una convocatoria de propuestas podría centrarse en ellos: la tabla de objetivos muestra cuáles son.
report-so-expired = Pida a los propietarios que renueven: la cola de revisión muestra cada bien con su fecha.
report-so-evidence = Pida un enlace a los propietarios, para que todo el mundo pueda comprobar la respuesta.
report-so-no-reviews = Añada primero las fechas de las últimas revisiones. Sin ellas, nadie puede ver qué está desactualizado.
report-so-single = El registro no depende de unos pocos grandes propietarios. Pregunte a los que tienen un solo bien cómo se financia.
report-so-largest-owners = Si uno de ellos deja de trabajar, varios bienes se ven afectados. Pregunte cómo se financian.

report-list-recognized = Bienes reconocidos en { $label }
report-list-undated = Bienes sin fecha de reconocimiento
report-list-term-valid = Bienes con el reconocimiento vigente
report-list-term-renewable = Bienes con un reconocimiento que ya se puede renovar
report-list-term-expired = Bienes con el reconocimiento vencido
report-list-term-none = Bienes sin fecha de revisión
report-list-standard = Bienes que indican el estándar { $label }
report-list-unlinked = Bienes sin un enlace público como evidencia: { $label }
report-list-owner = Bienes de este propietario: { $label }
report-list-largest-owners = Bienes de los mayores propietarios
report-list-worldwide = Bienes que indican más de { $label } países y territorios
report-list-without = Bienes sin esto en su ficha: { $label }
report-list-former = Antiguas fichas: { $label }
report-list-open = Bienes con preguntas pendientes, primero los que tienen más
report-list-countries = Países por objetivo
report-list-countries-intro = Para cada objetivo, los países donde se desarrollan o se usan sus bienes, con el número de esos bienes.
report-list-all-countries = Todos los bienes
report-list-owners = Propietarios de los bienes
report-list-owners-intro = Las organizaciones propietarias de los bienes del informe, con el número de sus bienes.
report-list-owners-several = Varios bienes
report-list-owners-single = Un solo bien
report-list-description = { $count ->
    [one] Un bien del informe.
   *[other] { $count } bienes del informe.
}
report-list-intro = { $count ->
    [one] Un bien, contado en el informe.
   *[other] { $count } bienes, contados en el informe.
}

report-method-about = { $about ->
    [candidate] Todos los gráficos menos el primero son de los candidatos, porque no hay ningún bien reconocido.
   *[current] Todos los gráficos menos el primero son de los bienes reconocidos. Los candidatos y las antiguas fichas no se cuentan.
}
report-method-links = Cada número es un enlace a los bienes que cuenta. El archivo debajo de cada gráfico tiene los mismos números.
report-method-shares = Solo se dan porcentajes a partir de { $smallest } bienes. Con menos, un bien más o menos los cambiaría en más de cinco puntos. Los porcentajes se redondean sin decimales.
report-method-gaps = Una celda vacía solo se llama vacío si, de no haber relación entre el objetivo y la categoría, la región o el sector, cabría esperar en ella { $expected } bienes o más. Los bienes que no indican región o sector no entran en este cálculo. Así, el azar deja vacía menos de una celda de cada veinte. Las demás celdas vacías no son vacíos. Un objetivo con menos de { $thin } bienes se considera poco cubierto.
report-method-countries = Los países y regiones son los que las fichas indican para el desarrollo o el uso. También se incluyen los territorios. Los bienes que indican más de { $worldwide } países y territorios se mencionan aparte, porque un número alto puede venir de pocos bienes.
report-method-groups = Los bienes que indican más de { $widest } objetivos, más de { $widest } sectores o más de { $countries } países de desarrollo no forman grupos, pero el número de un grupo incluye todos los bienes con sus tres características. Un grupo se omite si la mitad está en grupos mayores.
report-method-partners = Dos organizaciones aparecen juntas si comparten dos temas o más y ningún bien. Un tema es un sector, con los objetivos que las dos indican en él, o un estándar. Se omiten los temas de más de 20 organizaciones. Una organización aparece dos veces como máximo, y las organizaciones con los mismos bienes cuentan como una.
report-method-owners = Las organizaciones se distinguen por el nombre que les dan las fichas. Los nombres que solo se diferencian en las mayúsculas, las tildes o el número de espacios son una organización. Los demás cuentan como dos. Las parejas que quizá sean una sola organización aparecen en la parte «Qué datos faltan», y no como posibles socias.
report-method-evidence = Una evidencia es abierta si al menos un enlace respalda una respuesta, por sí solo o en un texto. El enlace no se abre, así que puede no funcionar. Los bienes a los que no se aplica un indicador, y los que responden que no a su primera pregunta, no tienen nada que mostrar y no se cuentan.
report-method-findings = El resumen responde a { $findings } preguntas: qué se cubre, si está al día, si se puede comprobar y de quién depende. Para cada una toma la frase de este informe con el mayor porcentaje.
report-method-limits = El informe solo sabe lo que dicen las fichas. No sabe cuánto se usa un bien, a cuántas personas llega ni si es bueno. Un bien que no está en el registro no se cuenta.

report-since = Cambios desde { $day }
report-since-date = el { $date } (commit { $commit })
report-since-edition = la edición { $edition } del { $date } (commit { $commit })
report-since-all = { $added-count ->
    [0] No se añadió ninguna ficha
    [one] Se añadió { $added-count } ficha
   *[other] Se añadieron { $added-count } fichas
} y { $removed-count ->
    [0] no se eliminó ninguna
    [one] se eliminó { $removed-count }
   *[other] se eliminaron { $removed-count }
}. { $before-count ->
    [one] Entonces había { $before-count } bien reconocido;
   *[other] Entonces había { $before-count } bienes reconocidos;
} { $now-count ->
    [0] ahora no hay ninguno.
    [one] ahora hay { $now-count }.
   *[other] ahora hay { $now-count }.
}
report-since-same = No ha cambiado ninguno de los números del informe.
report-since-recognized = Reconocidos desde entonces
report-since-left = Ya no reconocidos
report-since-figure = Gráfico
report-since-row = Fila
report-since-number = Número
report-since-before = Antes
report-since-now = Ahora
report-since-change = Cambio

## How to contribute

contribute-heading = Colaborar
contribute-text = Proponga un bien público digital o mejore una ficha.
contribute-intro = Proponga un bien o mejore una ficha. El formulario de abajo escribe el archivo por usted, y no necesita una cuenta hasta que lo envíe.
contribute-to = La ficha terminada se envía a:
contribute-by-hand = Escribir el archivo por su cuenta
contribute-by-hand-text = Cada bien es un archivo de texto en YAML en la carpeta { $folder } del registro. La plantilla explica cada línea.
contribute-download = Descargar la plantilla
contribute-where = Adónde enviarlo
contribute-repository = Repositorio del registro:
contribute-edit = El enlace «{ $label }» en la página de un bien abre su archivo en el repositorio.
contribute-contact = Preguntas al operador:
contribute-nowhere = Este sitio no indica su repositorio ni un contacto. Su operador puede añadirlos.

## The form of an entry. What a script fills in is in braces.

form-heading = Complete el formulario
form-plain = El formulario necesita JavaScript. Sin él, use la plantilla de abajo.
form-portable = Esta copia del sitio se abre desde una carpeta, donde el formulario no funciona. Use la plantilla de abajo.
form-private = Sus respuestas se quedan en este navegador hasta que las envíe. No escriba nombres, correos electrónicos ni teléfonos de personas.
form-steps = Pasos del formulario
form-finish = Comprobar y enviar
form-asks = En qué se fijan los revisores
form-more = Más sobre { $name }
form-example = Ejemplo:
form-optional = (opcional)
form-choose = Sin respuesta
form-add = Añadir: { $name }
form-remove = Quitar: { $name }
form-item = { $name } { $number }
form-added = Se añadió: { $name }
form-removed = Se quitó: { $name }
form-back = Atrás
form-next = Siguiente
form-step-of = Paso { $number } de { $count }: { $name }
form-step-faults = Problemas: { $count }
form-step-good = El bien
form-step-good-text = Qué es. De las categorías dependen las preguntas que siguen.
form-step-own = Más sobre el bien
form-step-own-text = Lo que este registro pide a sus fichas.
form-step-people = Quién está detrás
form-step-people-text = Las organizaciones propietarias o que lo mantienen, financian o implementan.
form-step-sdgs = Objetivos
form-step-sdgs-text = Los Objetivos de Desarrollo Sostenible a los que contribuye. Las listas, el mapa y el informe muestran las fichas por sus objetivos.
form-step-links = Enlaces e imágenes
form-step-links-text = Dónde se encuentra y qué aspecto tiene. Envíe las imágenes junto con el archivo, en la carpeta registry/media/.
form-step-use = Uso
form-step-use-text = Dónde y quién lo desarrolla y lo usa. Todo es opcional.
form-step-origin = Origen
form-step-origin-text = Solo para bienes que son una bifurcación, una distribución o una versión especializada de otro proyecto.
form-example-good = Un resumen: «Water Point Map muestra dónde hay pozos y bombas y si funcionan, para que los distritos puedan planificar las reparaciones».
form-example-people = Example Water Trust, propietario, https://water.example/
form-example-sdgs = Objetivo 6, meta 6.1. «Las oficinas de distrito de dos países encuentran con él las bombas averiadas y las reparan antes: https://water.example/impact»
form-example-licenses = Apache-2.0 para el software, con un enlace al archivo del proyecto: https://code.example/water/map/blob/main/LICENSE
form-example-ownership = Sí. Example Water Trust, organización sin fines de lucro, Kenia: https://water.example/legal
form-example-platform_independence = No. Está construido con Python, Django y PostgreSQL, todos con licencia abierta.
form-example-documentation = Sí. https://docs.water.example/install y https://docs.water.example/users
form-example-data_extraction = Sí. Todas las tablas se pueden exportar como CSV y GeoJSON: https://docs.water.example/export
form-example-privacy = Sí. La ley de protección de datos de Kenia (Data Protection Act 2019), con la política de privacidad: https://water.example/privacy
form-example-standards = Sí. GeoJSON (RFC 7946) con un validador, y WCAG 2.2 con un informe: https://water.example/accessibility
form-example-do_no_harm = Sí. «La ubicación exacta de los pozos privados se oculta por defecto, y cada año se buscan nuevos riesgos: https://water.example/harm»
form-example-data_privacy = Sí. Nombres y correos electrónicos del personal. Están cifrados y nadie más los recibe: https://water.example/privacy
form-example-content_safety = Sí. Fotografías de bombas. Los moderadores comprueban cada una antes de mostrarla, y las denuncias se responden en dos días.
form-example-harassment = Sí. Un código de conducta y una forma de bloquear y denunciar a otros usuarios: https://water.example/conduct
form-field-categories-help = Marque todo lo que es. De ello dependen las preguntas que siguen.
form-field-logo-file-help = El nombre que recibe la imagen en la carpeta registry/media/. Envíe la imagen junto con el archivo.
form-field-language = Idioma de estos textos
form-field-language-help = El idioma del nombre, el resumen y la descripción. Escriba su nombre y elíjalo. Déjelo vacío si es el idioma habitual de este registro.
form-field-indicators-sdgs-targets-help = Las metas del objetivo por su número, por ejemplo 3.8 o 3.d.
form-field-indicators-licenses-spdx = Licencia
form-field-indicators-licenses-spdx-help = Escriba su nombre o su identificador SPDX y elíjala. Si se puede escoger entre varias, se escribe así: MIT OR Apache-2.0.
form-field-indicators-licenses-covers-help = Las partes que tienen esta licencia. No marque ninguna si es para todo el bien. Si es un sistema de IA, marque sus partes.
form-field-indicators-ownership-owners-country-help = Dónde está establecido o registrado. Escriba el nombre del país y elíjalo.
form-field-indicators-data-privacy-handling-help = Qué se hace con ellos.
form-field-indicators-content-safety-handling-help = Qué se hace con él.
form-field-deployment-developed-in-help = Países donde se desarrolla. Escriba el nombre de un país y elíjalo.
form-field-deployment-used-in-help = Países donde se usa. Escriba el nombre de un país y elíjalo.
form-field-deployment-languages-help = Idiomas en que está disponible. Escriba el nombre de un idioma y elíjalo.
form-drafts = Borradores
form-drafts-text = Este navegador guarda su borrador. Guárdelo como archivo para seguir en otro dispositivo.
form-draft-save = Guardar borrador en archivo
form-draft-drop = Eliminar borrador
form-draft-open = Abrir un borrador
form-draft-failed = Este navegador no guarda borradores. Guarde el borrador en un archivo.
form-draft-found = Está abierto su borrador de { $name }.
form-draft-read = El borrador está abierto.
form-draft-unreadable = Este archivo no es un borrador de este formulario.
form-draft-dropped = El borrador se ha eliminado.
form-unnamed = un bien sin nombre
form-improve = Está mejorando la ficha de { $name }. Los comentarios de su archivo no se muestran aquí.
form-improve-loading = Cargando la ficha…
form-improve-failed = No se pudo cargar la ficha { $id }. Vuelva a cargar la página para intentarlo de nuevo.
form-failed = No se pudo cargar el formulario. Vuelva a cargar la página para intentarlo de nuevo o use la plantilla de abajo.
form-alike-heading = ¿Ya está aquí?
form-alike = Estos bienes son parecidos al suyo. Si alguno de ellos es el suyo, mejore esa ficha.
form-alike-improve = Mejorar { $name }
form-check = Comprobar
form-faults-none = El archivo es válido. Los revisores mirarán lo demás.
form-faults-some = Problemas que debe corregir antes de enviar el archivo: { $count }
form-preview = Vista previa
form-file = El archivo
form-id = Nombre del archivo, sin .yaml
form-id-help = Será la dirección del bien: letras minúsculas de la a a la z, cifras y guiones sueltos entre ellas.
form-id-wrong = Use solo letras minúsculas de la a a la z, cifras y guiones sueltos entre ellas.
form-id-taken = Ya hay una ficha { $id }. Mejórela o elija otro nombre.
form-yaml = Contenido de
form-yaml-help = Puede copiar el texto o descargarlo como archivo.
form-copy = Copiar el texto
form-save = Descargar el archivo
form-copied = El texto está copiado.
form-copy-failed = El navegador no permitió copiar. Seleccione el texto y cópielo.
form-send = Envíelo
form-send-file = Añadir el archivo al repositorio
form-send-issue = Enviarlo como incidencia
form-send-issue-text = También puede enviarlo como incidencia (issue): el enlace copia el texto y usted lo pega como descripción. Los responsables del registro crean el archivo a partir de él. Ambos enlaces requieren una cuenta allí.
form-send-nowhere = Este sitio no indica su repositorio. Envíe el archivo a su operador.
form-send-new = El primer enlace copia el texto y abre un archivo vacío en el repositorio. Pegue allí el texto y proponga el cambio.
form-send-filled = El primer enlace abre el repositorio con el archivo ya completado. Proponga allí el cambio.
form-send-edit = El primer enlace copia el texto y abre el archivo actual en el repositorio. Selecciónelo todo, pegue el texto y proponga el cambio.
form-left = Caracteres que quedan: { $count }
form-over = Caracteres de más: { $count }
form-means = Es { $name }.
form-result-met = Cumplido
form-result-gap = Carencia
form-result-needs-human = Requiere un revisor
form-result-not-asked = No preguntado
form-result-not-applicable = No se aplica
form-fault-missing-key = Complete: { $name }
form-fault-empty-value = Complételo o quítelo.
form-fault-unknown-key = Aquí no se permite nada con el nombre { $name }.
form-fault-unknown-value = Elija uno de los valores de la lista.
form-fault-wrong-type = El tipo de valor no es correcto.
form-fault-wrong-format = Escríbalo así: { $example }
form-fault-wrong-format-plain = No tiene la forma esperada.
form-fault-too-long = Tiene { $length } caracteres. Se permiten { $most } como máximo.
form-fault-too-few = Añada al menos uno.
form-fault-too-many = Se permiten { $most } como máximo.
form-fault-repeated-item = Ya está en la lista.
form-fault-invalid-address = Escriba una dirección web que empiece por https:// y no tenga espacios.
form-fault-invalid-date = Escriba el día como YYYY-MM-DD.
form-fault-invalid-language = Escriba un código de idioma, como fr, pt-BR o zh-Hant.
form-fault-unknown-reference = { $value } no está en la lista de objetivos de arriba.
form-fault-unknown-target = El objetivo no tiene ninguna meta { $value }.
form-fault-no-goal = Añada al menos un objetivo.
form-fault-no-license = Añada al menos una licencia.
form-fault-stage-of-category = La etapa no corresponde a las categorías.
form-fault-elsewhere = { $place }: { $text }

## Labels of values that the schema only names

covers-software = Software
covers-data = Datos
covers-content = Contenido
covers-model = Modelo
covers-documentation = Documentación

## The review queue

queue-heading = Cola de revisión
queue-description = Bienes cuyo reconocimiento ha terminado o termina pronto, y candidatos que esperan una decisión.
queue-link = Ver la cola de revisión
queue-intro = Bienes que los responsables del registro deben mirar.
queue-order = Los más antiguos están primero.
queue-periods = El reconocimiento está vigente durante { $valid } días después de una revisión. Se puede renovar en los últimos { $renewal } de esos días.
queue-groups = Grupos
queue-empty = No hay nada que revisar.
queue-good = Bien
queue-indicators = Indicadores
queue-decision = Decisión
queue-no-date = Sin fecha
queue-without = { $count ->
    [one] { $count } bien reconocido no tiene fecha de revisión ni de reconocimiento:
   *[other] { $count } bienes reconocidos no tienen fecha de revisión ni de reconocimiento:
}
queue-expired = Reconocimiento vencido
queue-expired-caption = Bienes cuyo reconocimiento terminó y no se renovó
queue-expiring = Reconocimiento por vencer
queue-expiring-caption = Bienes cuyo reconocimiento ya se puede renovar
queue-lapsed = Sin respuesta a tiempo
queue-lapsed-caption = Bienes cuyo solicitante no respondió a una pregunta dentro del plazo; primero, las fechas más antiguas
queue-position = Posición
queue-state = Estado
queue-state-since = { $state } desde el { $day }
queue-state-decided = Decidido el { $day }
queue-turn-until = { $turn }, hasta el { $day }
queue-turn = Turno
queue-due = Plazo de respuesta
queue-wait = Mediana del tiempo de espera, desde el envío hasta la decisión: { $days } ({ $reviews }).
queue-days = { $count ->
    [one] 1 día
   *[other] { $count } días
}
queue-reviews = { $count ->
    [one] 1 revisión decidida
   *[other] { $count } revisiones decididas
}
queue-waiting = En espera de decisión
queue-waiting-caption = Candidatos sobre los que los revisores no han decidido; primero, las propuestas más antiguas
queue-waiting-undated-caption = Candidatos sobre los que los revisores no han decidido, por nombre
queue-waiting-all-caption = Bienes sobre los que los revisores no han decidido; primero, las propuestas más antiguas
queue-decided = Decididos
queue-decided-caption = Candidatos sobre los que los revisores ya han decidido, pero cuya etapa aún no se ha actualizado
queue-decided-all-caption = Bienes sobre los que los revisores ya han decidido, pero cuya etapa o fecha de revisión aún no se ha actualizado
queue-undated = Sin fecha de revisión
queue-undated-caption = Bienes reconocidos sin fecha de revisión, por lo que no se sabe cuándo termina su reconocimiento
queue-outdated = Por confirmar
queue-outdated-caption = Fichas en lista que nadie ha confirmado a tiempo; primero, las fechas más antiguas
queue-confirmed = Última confirmación
queue-confirm-by = Plazo para confirmar
queue-updates = { $count ->
    [one] Las fichas en lista deben confirmarse cada día.
   *[other] Las fichas en lista deben confirmarse cada { $count } días.
}
queue-met-on = Cumplido el { $day }
queue-not-met-on = No cumplido el { $day }
queue-count-met = { $count ->
    [one] { $count } cumplido
   *[other] { $count } cumplidos
}
queue-count-gap = { $count ->
    [one] { $count } carencia
   *[other] { $count } carencias
}
queue-count-needs-human = { $count ->
    [one] { $count } requiere un revisor
   *[other] { $count } requieren un revisor
}
queue-count-not-asked = { $count ->
    [one] { $count } no preguntado
   *[other] { $count } no preguntados
}

## What an organisation has to update, on its page

updates-heading = Para esta organización: qué debe actualizar
updates-intro = Todos los cambios se revisan antes de publicarse.
updates-summary = { $count ->
    [one] 1 ficha: preguntas pendientes y fechas
   *[other] { $count } fichas: preguntas pendientes y fechas
}
updates-open = { $count ->
    [one] 1 pregunta pendiente:
   *[other] { $count } preguntas pendientes:
}
updates-unconfirmed = Todavía sin confirmar
updates-edit = Editar el archivo de { $name }

## Requests to organisations, by mail or as an issue

request-subject = { $count ->
    [one] Actualice su ficha en { $registry }, por favor
   *[other] Actualice sus { $count } fichas en { $registry }, por favor
}
request-greeting = Buenos días, { $names }:
request-greeting-organization = A la atención de { $organization }:
request-intro = { $count ->
    [one] En { $registry } hay una ficha de { $organization } que necesita que usted la actualice.
   *[other] En { $registry } hay { $count } fichas de { $organization } que necesitan que usted las actualice.
}
request-expired = El reconocimiento terminó el { $day }. Compruebe que todas las respuestas siguen siendo correctas y pida una renovación.
request-expiring = El reconocimiento termina el { $day }. Compruebe que todas las respuestas siguen siendo correctas y pida una renovación.
request-lapsed = Los revisores pidieron una respuesta a más tardar el { $day }. Responda a sus preguntas o díganos si necesita más tiempo.
request-outdated = Esta ficha debía confirmarse a más tardar el { $day }. Compruebe que todo sigue siendo correcto, cambie lo que no lo sea y avísenos.
request-unconfirmed = Nadie ha confirmado todavía esta ficha. Compruebe que todo es correcto, cambie lo que no lo sea y avísenos.
request-turn = La revisión espera su respuesta.
request-turn-until = La revisión espera su respuesta hasta el { $day }.
request-gaps = { $count ->
    [one] Hay 1 pregunta pendiente:
   *[other] Hay { $count } preguntas pendientes:
}
request-gap = { $title } (indicador { $number }): { $reason }
request-form = Actualizar en un formulario: { $href }
request-edit = Editar el archivo: { $href }
request-page = Ver la página: { $href }
request-how = Cómo actualizar
request-how-form = El formulario muestra la ficha con todas sus preguntas y comprueba sus respuestas. No necesita una cuenta hasta que las envíe.
request-how-edit = Si ya usa la plataforma de código, edite allí el archivo y proponga el cambio.
request-how-reviewed = Todos los cambios se revisan antes de publicarse.
request-all = Todas las fichas de { $organization }: { $href }
request-help-mail = Si algo no está claro, o si otra persona se encarga de estas fichas, responda a este mensaje.
request-help-issue = Si algo no está claro, o si otra persona se encarga de estas fichas, responda aquí.

## Other pages

missing-heading = Página no encontrada
missing-text = Puede que la dirección no sea correcta o que la página haya cambiado de lugar.
redirect-heading = Esta página ha cambiado de lugar
redirect-text = Ahora está en

## Pictures: their labels and descriptions

menu-map = Mapa
menu-documentation = Documentación de dpg
headline-first = Lo más frecuente: { $label }, con { $count } de { $all } bienes reconocidos.
headline-both = { $one } y también { $other }
headline-tie = Lo más frecuente: { $label }, con { $count } de { $all } bienes reconocidos en cada caso.
headline-several = Varios valores son igual de frecuentes, con { $count } de { $all } bienes reconocidos cada uno.
headline-status = Bienes reconocidos: { $count } de { $all }.
headline-stage = Etapa más frecuente: «{ $label }», con { $count } de { $all } bienes.
headline-growth = Periodo con más reconocimientos: { $label }, con { $count } de { $all }.
headline-met = La comprobación que menos se supera: { $label }, con { $count } de { $all } bienes reconocidos.
headline-met-all = Todos los bienes reconocidos superan todas las comprobaciones.
headline-gap = Más carencias: { $label }, con { $count } de { $all } candidatos.
figure-csv = Descargar CSV
scroll-sideways = Desplace la tabla hacia los lados para ver todas las columnas.
figure-numbers = Tabla de datos
figure-pass = Ir a la tabla de datos
figure-item = { $label }: { $count }
figure-largest = Los valores más altos: { $list }.
figure-values = { $count ->
    [0] Todavía no hay datos.
    [one] Un valor.
   *[other] { $count } valores.
}
statistics-stage = Etapa
statistics-stage-caption = Bienes por etapa; los archivados se muestran aparte
statistics-results = Respuestas de los candidatos por indicador
statistics-results-desc = { $count ->
    [one] Si el único candidato cumple cada indicador, según las comprobaciones automáticas.
   *[other] Cuántos de los { $count } candidatos cumplen cada indicador, según las comprobaciones automáticas.
}
statistics-growth-heading = Evolución
statistics-growth = Evolución de los bienes reconocidos
statistics-growth-desc = Bienes reconocidos con fecha de reconocimiento: { $count } de { $all }.
statistics-growth-none = Ningún bien tiene todavía fecha de reconocimiento, así que no hay gráfico.
statistics-growth-period = Periodo
statistics-growth-new = Nuevos
statistics-growth-total = Total
statistics-growth-new-key = Nuevos
statistics-growth-total-key = Reconocidos antes
map-heading = Mapa del mundo
map-description = Mapas y tablas de los países donde se usan y se desarrollan los bienes públicos digitales de este registro.
map-intro = El número de bienes reconocidos que se usan y se desarrollan en cada país. Seleccione un país para ver sus bienes.
map-used = Dónde se usan los bienes
map-developed = Dónde se desarrollan los bienes
map-either = Dónde se usan o se desarrollan los bienes
map-countries = { $count ->
    [0] Ningún país tiene bienes reconocidos.
    [one] Un país tiene bienes reconocidos.
   *[other] { $count } países y territorios tienen bienes reconocidos.
}
map-none = ninguno
map-others = sin bienes reconocidos
map-absent = No están en el mapa, pero sí en la tabla: { $list }.
map-boundaries = Las fronteras y los nombres que se muestran no implican ninguna opinión ni aprobación sobre la condición jurídica de ningún país o territorio. Los países pequeños se muestran como puntos.
map-link = Ver el mapa mundial

## Comparison

good-compare = Comparar con otros
compare-heading = Comparar bienes
compare-description = De dos a cuatro bienes públicos digitales lado a lado: licencias, objetivos, países, organizaciones, fechas y cómo responde cada uno al estándar.
compare-intro = Compare de dos a cuatro bienes lado a lado. Selecciónelos en cualquier lista de bienes. La dirección de esta página contiene su selección, así que puede guardarla o compartirla.
compare-plain = La comparación se hace en su navegador y necesita JavaScript. Sin él, abra la página de cada bien: muestra la misma información.
compare-portable = La comparación no funciona en esta copia sin conexión. Abra la página de cada bien: muestra la misma información.
compare-ways = Encontrar bienes
compare-pick-one = No ha seleccionado ningún bien. Abra una lista, pulse «Comparar» en los bienes que quiera y vuelva aquí.
compare-pick-more = Ha seleccionado un bien. Añada al menos otro para comparar.
compare-loading = Cargando los bienes…
compare-failed = No se pudieron cargar los datos de { $id }. Vuelva a cargar la página para intentarlo de nuevo.
compare-unknown = No hay ningún bien con el ID { $id }.
compare-invalid = «{ $id }» no es un ID válido y no se ha tenido en cuenta.
compare-too-many = Solo se muestran los cuatro primeros bienes.
compare-too-long = Solo se han buscado los primeros { $ids } ID de la dirección.
compare-result = Bienes: { $goods }. Filas: { $rows }. Filas con diferencias: { $differ }.
compare-caption = Bienes lado a lado. Las filas con diferencias llevan la marca «Difiere»; los valores subrayados no los comparten todos los bienes.
compare-field = Campo
compare-differs = Difiere
compare-only = Ver solo las diferencias
compare-csv = Guardar como CSV
compare-remove = Quitar
compare-none = No se indica
compare-missing = No se indica en ninguno: { $rows }
compare-more = { $count } más
compare-separator = { "; " }
compare-identity = Resumen general
compare-status = Estado
compare-life = Estado y fechas
compare-subject = Objetivos y sectores
compare-links = Enlaces e identificadores
compare-summary = Resumen
compare-where = Desarrollo y uso
pick = Comparar
pick-count = Seleccionados para comparar: { $count } de 4
pick-added = { $name }: añadido.
pick-taken = { $name }: quitado.
pick-full = Ha seleccionado cuatro bienes, el máximo. Quite uno primero.
pick-take = Quitar { $name }
pick-clear = Vaciar
pick-go = Comparar selección
pick-next = A continuación viene el enlace «Comparar selección».
save = Guardar
saved-title = Bienes guardados
saved-list = Lista
saved-added = { $name }: guardado en este navegador. Vea «Bienes guardados» en el menú.
saved-taken = { $name }: ya no está guardado.
saved-full = Ha guardado 100 bienes, el máximo. Quite uno primero.
saved-not = { $name }: no se pudo guardar. Este navegador no almacena nada para este sitio.
saved-none = Todavía no hay bienes guardados. Marque «Guardar» en cualquier bien para conservarlo aquí.
saved-note = Se guarda solo en este navegador. Para compartir la lista, use «Copiar enlace».
saved-keep-none = Vaciar la lista
saved-shared = Lista compartida
saved-shared-note = Alguien compartió esta lista de bienes.
saved-keep-all = Guardar estos bienes
saved-keep-instead = Guardar estos bienes en lugar de los míos

## Changes

editions-heading = Ediciones
editions-intro = Este registro tal como estaba en ciertos momentos. Una edición nunca cambia, así que se puede citar y comparar con la siguiente.
editions-all = Todas las ediciones
edition-heading = Edición { $name }
edition-description = El registro tal como estaba el { $day }: sus bienes como tablas y datos, el informe y cómo citarlo.
edition-intro = Este es el registro tal como estaba ese día. Ya no cambia.
edition-report = Leer el informe
edition-changes = Tabla de los cambios
edition-since = Cambios desde la edición
edition-added = { $count ->
    [one] 1 bien añadido
   *[other] { $count } bienes añadidos
}
edition-recognized = { $count ->
    [one] 1 bien reconocido
   *[other] { $count } bienes reconocidos
}
edition-lapsed = { $count ->
    [one] 1 bien que ya no está reconocido
   *[other] { $count } bienes que ya no están reconocidos
}
edition-updated = { $count ->
    [one] 1 bien con otros cambios
   *[other] { $count } bienes con otros cambios
}
edition-removed = { $count ->
    [one] 1 bien eliminado
   *[other] { $count } bienes eliminados
}
edition-unchanged = { $count ->
    [one] 1 bien sin cambios
   *[other] { $count } bienes sin cambios
}
edition-files = Archivos
edition-more = { $count ->
    [one] Hay 1 más en la tabla de los cambios
   *[other] Hay { $count } más en la tabla de los cambios
}
edition-files-caption = Los archivos de esta edición
edition-file = Archivo
edition-bytes = Tamaño
edition-size = { $kilobytes } kB
edition-check = Cada archivo tiene el SHA-256 que se muestra aquí. Para programas:
edition-file-goods-csv = Todos los bienes en una tabla
edition-file-goods-ndjson-gz = Todos los bienes completos: un objeto JSON por línea, comprimido
edition-file-goods-xlsx = Todas las fichas en un libro de cálculo
edition-file-facets-json = Los criterios por los que se listan los bienes, con sus números
edition-file-statistics-json = Números del registro
edition-file-collections-json = Las colecciones
edition-file-standard-json = Los indicadores del estándar DPG en ese momento
edition-file-changes-csv = Los bienes que cambiaron desde la edición anterior
edition-file-report-html = El informe
edition-file-report-css = Los estilos del informe
edition-file-report-csv = Los números del informe
edition-file-citation-cff = Cómo citar esta edición, para programas
edition-cite = Cómo citar esta edición
edition-cite-so = Cite esta edición de la siguiente manera.
edition-made = Cómo se hizo esta edición
edition-cited = { $title }, edición { $name }
edition-citation = { $publisher } ({ $year }): { $title }. { $url }
edition-standard = Estándar DPG
edition-license = Licencia de los datos
edition-commit = Commit
edition-generator = Hecha con

changes-heading = Cambios
feeds-all = Todos los cambios de este registro
changes-description = Cambios en los bienes de este registro, los más recientes primero.
changes-intro = Cambios en los bienes de este registro, los más recientes primero.
changes-undated = No se muestran cambios porque este sitio se creó sin el historial de su registro.
changes-feeds = Canales y datos
changes-atom = Canal Atom
changes-json-feed = JSON Feed
changes-json = Cambios en JSON
changes-item = { $name }: { $change }
change-added = Añadido
change-renamed = Cambio de ID
change-recognized = Reconocido
change-renewed = Renovado
change-updated = Actualizado
change-archived = Archivado
change-removed = Eliminado
change-previous-id = antes { $id }
field-name = nombre
field-aliases = otros nombres
field-summary = resumen
field-description = descripción
field-categories = categorías
field-website = sitio web
field-repositories = repositorios
field-links = enlaces
field-logo = logotipo
field-screenshots = capturas de pantalla
field-sectors = sectores
field-organizations = organizaciones
field-stage = etapa
field-standard-version = versión del estándar
field-dates = fechas
field-review = recorrido de la revisión
field-archived = datos del archivado
field-decisions = decisiones
field-identifiers = identificadores
field-previous-ids = ID anteriores
field-derived-from = proyectos de origen
field-deployment = uso
field-highlights = aspectos destacados
field-translations = traducciones
field-extra = campos adicionales
tombstone-heading = Ya no está en este registro
tombstone-text = Esta ficha se eliminó del registro.
tombstone-day = Fecha:

## The reference of the API

api-name = API
api-heading = Referencia de la API
api-description = Todos los datos de este registro como archivos para programas: qué contiene cada archivo, campo por campo, con ejemplos para copiar.
api-intro = Todo lo que muestra este sitio está disponible también como archivos para programas: sin clave, sin límite y desde cualquier otro sitio.
api-base = Todas las direcciones empiezan por
api-rule-keys = Todas las claves están siempre presentes. Su valor tiene siempre el mismo tipo, o es null donde el tipo lo permite.
api-rule-lists = Una lista sin elementos está vacía; no es null. Hay una excepción: handling, en dos indicadores, es null si nadie ha respondido. Las listas se ordenan como se describe abajo. Las listas de bienes contienen bienes de todos los estados, ordenados por id.
api-rule-codes = Cada código lleva al lado su etiqueta en inglés.
api-rule-day = Solo index.json contiene la fecha para la que se creó el sitio. Todos los demás archivos se mantienen iguales, byte a byte, hasta que cambia el registro.
api-rule-stable = Dentro de la versión 1 no se elimina nada ni cambia ningún tipo. Pueden añadirse nuevas claves, documentos y columnas al final de la tabla, así que ignore lo que no conozca.
api-rule-methods = Los archivos responden a GET y HEAD. Para una dirección que no existe, la respuesta es 404 con una página HTML. Los demás métodos reciben 405 con la cabecera Allow.
api-rule-described = Descripción OpenAPI 3.1, para generar clientes:
api-contents = En esta página
api-documents = Documentos
api-documents-caption = Añada el nombre de un documento a la dirección de arriba. Abra un documento para ver sus campos, un ejemplo y código.
api-fields = Claves, tipos y significados
api-holds = Contenido
api-table-heading = Leer goods.csv
api-table-format = goods.csv es CSV según RFC 4180: UTF-8 sin marca de orden de bytes, comas, finales de línea CRLF, nombres de las columnas en la primera fila y una fila por bien. En Excel, use Datos, De texto/CSV, con el origen de archivo 65001. Una celda vacía significa que no hay valor o que la lista está vacía.
api-table-guard = Las hojas de cálculo tratan algunos textos como fórmulas. Para evitarlo, se añade un apóstrofo antes de =, +, -, @, tabulador, retorno de carro y apóstrofo: al principio de una celda y, dentro de ella, después de una coma, un punto y coma, una barra vertical, unas comillas, un tabulador o un final de línea. Quite un apóstrofo en cada uno de esos lugares para obtener el texto original:
api-table-lists = Después, separe las listas: los elementos van unidos por una barra vertical. Una barra vertical o una barra invertida dentro de un elemento lleva delante una barra invertida.
api-table-columns = Los códigos y las etiquetas están en dos columnas, en el mismo orden. url es la dirección de la página del bien; json, la de su objeto completo.
api-mirror-heading = Mantener una copia
api-mirror = Descargue manifest.json y compare el SHA-256 de cada archivo con su copia. Descargue los archivos que difieren. Borre los que ya no aparecen. El manifiesto enumera todos los archivos menos index.json y él mismo.
api-signature-heading = Comprobar la firma
api-signature = manifest.json está firmado en el formato de minisign y tiene el hash de todos los demás archivos menos index.json. Obtenga la clave pública del operador de este registro también por otra vía y compárela con esta: quien puede cambiar los archivos también puede cambiar esta página.
api-since-heading = Obtener los cambios desde una fecha
api-since-digest = Descargue deltas.json. Escriba una línea para cada bien de su copia, ordenadas por id: el id, un espacio, el SHA-256 de su objeto y un final de línea. Si el SHA-256 de estas líneas es digest, su copia está completa.
api-since-deltas = Si no, tome el changed más reciente de su copia y descargue los deltas de ese mes y de todos los meses posteriores. Cada línea tiene un id con su objeto actual: reemplace el suyo, o bórrelo si status es moved o removed.
api-since-again = Vuelva a comparar digest. Si aún es distinto, descargue goods.ndjson.gz: los objetos pueden cambiar sin que cambien sus fichas, y el historial no siempre se conoce.
api-since-what = El SHA-256 de un objeto es el de una línea de goods.ndjson.gz con su final de línea. Para ver solo qué ha cambiado, descargue changes.json y lea sus bienes desde arriba mientras on sea null, su fecha o una posterior.
api-besides = Otros formatos
api-besides-caption = Archivos para otros programas, por su dirección en este sitio
api-beside-atom = Los últimos 50 cambios como canal Atom
api-beside-feed = Los últimos 50 cambios como JSON Feed 1.1
api-beside-facets = Cambios en los bienes de un objetivo como canal Atom; los países, las categorías y los filtros propios del registro también tienen estos canales
api-beside-catalog = El registro y sus bienes reconocidos como catálogo DCAT 3, para portales de datos
api-beside-llms = Qué es el sitio y dónde están sus datos, para modelos de lenguaje
api-beside-badge = La insignia de un bien reconocido
api-beside-shields = Datos con los que shields.io dibuja la insignia de un bien reconocido
api-beside-card = Una imagen para los enlaces a la página de un bien
api-beside-markdown = La página de un bien en Markdown
api-beside-search = Cómo buscan los navegadores en este sitio
api-beside-codemeta = Un bien de software descrito en CodeMeta 3.0
api-beside-publiccode = Un borrador de publiccode.yml 0.4 de un bien de software, para que lo completen quienes lo mantienen; el comentario del principio enumera lo que falta
api-beside-embed = Una tarjeta de un bien para insertar en otros sitios; el código está en la página del bien
api-since = Desde { $version }
api-versions-heading = Versiones
api-versions = Esta es la versión { $version }. El número después del punto es el valor minor de index.json y manifest.json: aumenta cuando se añaden documentos o claves. Los esquemas y la descripción OpenAPI dicen lo mismo en x-since.
api-versions-caption = Qué se ha añadido, lo más reciente primero
api-version = Versión
api-version-documents = Documentos
api-version-types = Tipos
api-version-keys = Claves
api-version-first = todo lo que no está en otra línea
api-deprecation = Dentro de la versión 1 no se elimina nada ni se cambia ningún tipo. Una clave para la que hay otra mejor se marca como obsoleta en los esquemas y se conserva. Si alguna vez hay una versión 2, tendrá direcciones propias, y la versión 1 se seguirá publicando a su lado durante dos años como mínimo; index.json lo diría.
api-cite-heading = Citar y usar los datos
api-cite = Para citar los datos, use este texto, con la fecha de su copia (as_of en index.json):
api-cite-hash = Una cita es exacta si incluye también el SHA-256 de manifest.json: el manifiesto tiene el hash de todos los demás archivos.
api-cite-doi = Para dar un DOI a los datos, deposite goods.ndjson en un repositorio de datos como Zenodo y escriba después el DOI en citation de [data] en site.toml.
api-cite-no-license = El operador de este registro no ha dicho con qué licencia se pueden usar los datos. Pregunte antes de volver a publicarlos.
api-address = Dirección
api-media = Tipo de medio
api-schema = JSON Schema
api-key = Clave
api-kind = Tipo
api-meaning = Significado
api-columns = Tablas y columnas
api-example = Ejemplo de este registro, con dos elementos por lista como máximo
api-copy = Copiar
api-copied = Copiado
api-types = Tipos
api-types-intro = Los tipos que usan los documentos de arriba.
api-compat = Formatos anteriores
api-compat-intro = Los mismos bienes en los formatos JSON de los canales de la propia Alianza de Bienes Públicos Digitales, para programas escritos para esos canales.
api-v0-dpgs = bienes reconocidos
api-v0-nominees = candidatos
api-v0-dpg = un bien reconocido con sus respuestas
api-v0-nominee = un candidato
api-v2-dpgs = bienes reconocidos en el formato del canal en vivo
api-v2-nominees = candidatos en el mismo formato
api-v2-dpg = un bien reconocido; ID es su número en ese canal, o su id aquí si no tiene ninguno
api-v2-nominee = un candidato
api-app-dpgs = bienes reconocidos en el formato de la aplicación actual de la Alianza
api-rewrites = Para servir el formato más antiguo en la raíz de su propio servidor, como lo hacía el primer canal, añada estas líneas a la configuración del servidor:

## At the foot of each page, a checkbox
search-key = Pulsar / para buscar

# The workbook of `dpg export table`: names of sheets (at most 31 characters), headings, and the lines that explain it.
table-goods = Bienes
table-help = Cómo usar esta tabla
table-id = ID (vacío para un bien nuevo)
table-code = Código
table-help-1 = Cada fila de la primera hoja es un bien; cada columna, un campo. Cambie las celdas que quiera y devuelva el archivo a los responsables del registro.
table-help-2 = En el registro solo se cambian las celdas que usted cambia. Puede ordenar filas, mover columnas y ocultar lo que no necesite.
table-help-3 = Varios valores en una celda: uno en cada línea. En la mayoría de las hojas de cálculo, Alt + Intro (Enter) empieza una línea nueva en una celda.
table-help-4 = Las columnas de una misma lista se corresponden línea por línea: la segunda línea de «Organizaciones: Función» es la función de la segunda organización.
table-help-5 = Evidencias: una dirección web en cada línea; o textos, con una línea de tres guiones (---) entre ellos. Una dirección en la última línea de un texto pertenece a él.
table-help-6 = Las evidencias de los elementos de una lista empiezan con una línea que tiene el número del elemento, como [2].
table-help-7 = Los países, idiomas, objetivos y similares se pueden escribir con su código o con su nombre. Las demás hojas los tienen todos.
table-help-8 = Un bien nuevo: una fila con nombre y sin ID. Para quitar un bien, avise a los responsables del registro: borrar una fila no cambia nada.
table-help-9 = No incluya datos de personas: ni nombres de contacto ni correos electrónicos.

## Registries that list entries without assessment
# In such a registry these are used in the place of the messages without `-listed` at their end.
goods-description-listed = { $count ->
    [one] La única ficha de este registro.
   *[other] Las { $count } fichas de este registro.
}
status-current-listed = En lista
search-widened-listed = Ninguna ficha en lista coincide. Se muestran candidatos y antiguas fichas.
count-current-listed = { $count ->
    [one] { $count } ficha
   *[other] { $count } fichas
}
report-status-current-listed = En lista
report-goods-listed = Fichas
report-figure-categories-listed = Fichas por categoría
report-figure-categories-note-listed = Una ficha puede tener varias categorías.
report-figure-own-listed = { $field }: número de fichas
report-figure-own-note-listed = Lo que dicen las fichas en un campo de este registro. Una ficha puede tener varios valores.
report-figure-goals-listed = Fichas y países por Objetivo de Desarrollo Sostenible
report-figure-goals-note-listed = Una ficha puede contribuir a varios objetivos. Los países son aquellos donde se desarrolla o se usa lo que describe la ficha.
report-figure-owners-listed = Propietarios con más fichas
report-figure-owners-note-listed = Los porcentajes son de las fichas que indican un propietario. Una ficha puede tener varios propietarios.
report-figure-quality-listed = Fichas por lo que les falta
report-figure-quality-note-listed = Lo que los lectores y los informes necesitan saber de una ficha.
report-say-all-listed = { $all-count ->
    [one] El registro tiene { $all } ficha
   *[other] El registro tiene { $all } fichas
}: { $current-count ->
    [0] ninguna en lista
    [one] { $current } en lista
   *[other] { $current } en lista
}, { $candidate-count ->
    [0] ningún candidato
    [one] { $candidate } candidato
   *[other] { $candidate } candidatos
} y { $former-count ->
    [0] ninguna antigua ficha
    [one] { $former } antigua ficha
   *[other] { $former } antiguas fichas
}.
report-since-all-listed = { $added-count ->
    [0] No se añadió ninguna ficha
    [one] Se añadió { $added-count } ficha
   *[other] Se añadieron { $added-count } fichas
} y { $removed-count ->
    [0] no se eliminó ninguna
    [one] se eliminó { $removed-count }
   *[other] se eliminaron { $removed-count }
}. { $before-count ->
    [one] Entonces había { $before-count } ficha en lista;
   *[other] Entonces había { $before-count } fichas en lista;
} { $now-count ->
    [0] ahora no hay ninguna.
    [one] ahora hay { $now-count }.
   *[other] ahora hay { $now-count }.
}
report-since-recognized-listed = En lista desde entonces
report-since-left-listed = Ya no están en lista
report-say-about-listed = Todos los demás datos son de las fichas en lista.
report-say-category-listed = La categoría más frecuente es { $label }: { $goods } de { $all } fichas{ $share }.
report-say-own-listed = { $field }: el valor más frecuente es «{ $label }», en { $goods } de { $all } fichas{ $share }.
report-say-own-unstated-listed = { $goods-count ->
    [one] { $field }: { $goods } de { $all } fichas no tiene ningún valor.
   *[other] { $field }: { $goods } de { $all } fichas no tienen ningún valor.
}
report-say-goal-listed = El objetivo con más fichas es «{ $label }», con { $goods } de { $all } fichas{ $share }.
report-say-no-dates-listed = Ninguna ficha tiene fecha de reconocimiento, así que no se puede mostrar el crecimiento.
report-so-goal-listed = Las tablas de objetivos muestran qué hay para cada objetivo y qué no hay.
report-so-thin-listed = Una convocatoria de nuevos trabajos podría centrarse en estos objetivos.
report-so-thin-many-listed = Una convocatoria de nuevos trabajos podría centrarse en ellos: la tabla de objetivos muestra cuáles son.
report-so-single-listed = El trabajo no depende de unos pocos grandes propietarios. Pregunte a los que tienen una sola ficha cómo se financia.
report-so-largest-owners-listed = Si uno de ellos deja de trabajar, varias fichas se ven afectadas. Pregunte cómo se financian.
report-method-about-listed = { $about ->
    [candidate] Todos los gráficos menos el primero son de los candidatos, porque no hay ninguna ficha en lista.
   *[current] Todos los gráficos menos el primero son de las fichas en lista. Los candidatos y las antiguas fichas no se cuentan.
}
report-figure-goal-category-note-listed = Cada celda es el número de fichas con ese objetivo y esa categoría. Un color más intenso quiere decir más fichas.
report-figure-goal-region-note-listed = Cada celda es el número de fichas con ese objetivo y con desarrollo o uso en esa región. Un color más intenso quiere decir más fichas.
report-figure-goal-sector-note-listed = Cada celda es el número de fichas de ese sector con ese objetivo. Un color más intenso quiere decir más fichas.
report-figure-clusters-listed = Grupos de fichas con el mismo objetivo, sector y país de desarrollo
report-figure-clusters-note-listed = Equipos que podrían reunirse: las fichas de una fila tienen el mismo fin e indican el mismo país de desarrollo.
report-figure-standards-listed = Estándares abiertos comunes a varias fichas
report-figure-partners-listed = Organizaciones con mucho en común y ninguna ficha compartida
report-figure-partners-note-listed = Posibles socias: las dos trabajan en los mismos objetivos y sectores o usan los mismos estándares, en fichas distintas.
report-figure-license-families-note-listed = Una ficha puede tener varias licencias.
report-figure-licenses-note-listed = Una ficha puede tener varias licencias.
report-say-few-listed = { $goods-count ->
    [one] Con { $goods } ficha no se pueden dar porcentajes ni conclusiones: hacen falta al menos { $smallest }. Los gráficos muestran solo números.
   *[other] Con { $goods } fichas no se pueden dar porcentajes ni conclusiones: hacen falta al menos { $smallest }. Los gráficos muestran solo números.
}
report-say-thin-listed = { $goals-count ->
    [one] { $goals } de { $of } objetivos tiene menos de { $limit } fichas: { $labels }.
   *[other] { $goals } de { $of } objetivos tienen menos de { $limit } fichas: { $labels }.
}
report-say-thin-many-listed = { $goals } de { $of } objetivos tienen menos de { $limit } fichas.
report-say-unserved-listed = { $goals-count ->
    [one] { $goals } objetivo no tiene ninguna ficha: { $labels }.
   *[other] { $goals } objetivos no tienen ninguna ficha: { $labels }.
}
report-say-countries-listed = { $countries-count ->
    [one] Las fichas indican { $countries } país o territorio de desarrollo o de uso.
   *[other] Las fichas indican { $countries } países y territorios de desarrollo o de uso.
} { $without-count ->
    [0] Todas indican al menos uno.
    [one] { $without } ficha no indica ninguno.
   *[other] { $without } fichas no indican ninguno.
}
report-say-countries-wide-listed = { $goods-count ->
    [one] { $goods } ficha indica más de { $limit }. Las demás fichas indican { $countries } en total.
   *[other] { $goods } fichas indican más de { $limit } cada una. Las demás fichas indican { $countries } en total.
}
report-say-gaps-listed = Estas combinaciones no tienen ninguna ficha, aunque, por el número de fichas de cada una de sus dos partes, cabría esperar al menos tres:
report-gap-listed = «{ $goal }» con «{ $other }»: ninguna ficha tiene las dos cosas. { $kind ->
    [goal-sector] De las { $base } fichas que indican un sector, { $of-goal } tienen este objetivo y { $of-other }, este sector.
    [goal-region] De las { $base } fichas que indican un país, { $of-goal } tienen este objetivo y { $of-other } indican uno de esta región.
   *[goal-category] De las { $base } fichas que tienen categoría, { $of-goal } tienen este objetivo y { $of-other }, esta categoría.
} Solo por azar cabría esperar unas { $expected } con las dos cosas.
report-say-license-family-listed = El tipo más frecuente es { $label }: { $goods } de { $all } fichas{ $share }.
report-say-license-listed = La licencia más usada es { $label }: { $goods } de { $all } fichas{ $share }.
report-say-owners-listed = { $owners-count ->
    [one] { $owners } organización es propietaria de
   *[other] { $owners } organizaciones son propietarias de
} { $goods-count ->
    [one] { $goods } ficha.
   *[other] { $goods } fichas.
} { $unnamed-count ->
    [0] Todas las fichas indican su propietario.
    [one] { $unnamed } ficha no indica ningún propietario.
   *[other] { $unnamed } fichas no indican ningún propietario.
}
report-say-largest-owners-listed = { $owners-count ->
    [one] El mayor propietario tiene { $goods } de { $all } fichas{ $share }.
   *[other] Los { $owners } mayores propietarios tienen { $goods } de { $all } fichas{ $share }.
}
report-say-single-listed = { $owners-count ->
    [one] { $owners } de { $all } propietarios tiene una sola ficha{ $share }.
   *[other] { $owners } de { $all } propietarios tienen una sola ficha cada uno{ $share }.
}
report-list-standard-listed = Fichas que indican el estándar { $label }
report-list-owner-listed = Fichas de este propietario: { $label }
report-list-largest-owners-listed = Fichas de los mayores propietarios
report-list-worldwide-listed = Fichas que indican más de { $label } países y territorios
report-list-without-listed = Fichas sin esto: { $label }
report-list-countries-intro-listed = Para cada objetivo, los países donde se desarrolla o se usa lo que describen sus fichas, con el número de esas fichas.
report-list-all-countries-listed = Todas las fichas
report-list-owners-listed = Propietarios de las fichas
report-list-owners-intro-listed = Las organizaciones propietarias de las fichas del informe, con el número de sus fichas.
report-list-owners-several-listed = Varias fichas
report-list-owners-single-listed = Una sola ficha
report-list-description-listed = { $count ->
    [one] Una ficha del informe.
   *[other] { $count } fichas del informe.
}
report-list-intro-listed = { $count ->
    [one] Una ficha, contada en el informe.
   *[other] { $count } fichas, contadas en el informe.
}
report-method-links-listed = Cada número es un enlace a las fichas que cuenta. El archivo debajo de cada gráfico tiene los mismos números.
report-method-shares-listed = Solo se dan porcentajes a partir de { $smallest } fichas. Con menos, una ficha más o menos los cambiaría en más de cinco puntos. Los porcentajes se redondean sin decimales.
report-method-gaps-listed = Una celda vacía solo se llama vacío si, de no haber relación entre el objetivo y la categoría, la región o el sector, cabría esperar en ella { $expected } fichas o más. Las fichas que no indican región o sector no entran en este cálculo. Así, el azar deja vacía menos de una celda de cada veinte. Las demás celdas vacías no son vacíos. Un objetivo con menos de { $thin } fichas se considera poco cubierto.
report-method-countries-listed = Los países y regiones son los que las fichas indican para el desarrollo o el uso. También se incluyen los territorios. Las fichas que indican más de { $worldwide } países y territorios se mencionan aparte, porque un número alto puede venir de pocas fichas.
report-method-groups-listed = Las fichas que indican más de { $widest } objetivos, más de { $widest } sectores o más de { $countries } países de desarrollo no forman grupos, pero el número de un grupo incluye todas las fichas con sus tres características. Un grupo se omite si la mitad está en grupos mayores.
report-method-partners-listed = Dos organizaciones aparecen juntas si comparten dos temas o más y ninguna ficha. Un tema es un sector, con los objetivos que las dos indican en él, o un estándar. Se omiten los temas de más de 20 organizaciones. Una organización aparece dos veces como máximo, y las organizaciones con las mismas fichas cuentan como una.
report-method-limits-listed = El informe solo sabe lo que dicen las fichas. No sabe cuánto se usa lo que describe una ficha, a cuántas personas llega ni si es bueno. Lo que no tiene ficha en el registro no se cuenta.
home-map-listed = Países que aparecen en las fichas
home-current-listed = { $count ->
    [one] ficha en lista
   *[other] fichas en lista
}
home-promise-listed = Descubra qué hay y quién está detrás
home-recent-listed = Bienes reconocidos hace poco
facet-category-intro-listed = La categoría dice qué es lo que describe una ficha. Los números indican las fichas en lista; tras el signo más, los candidatos y las antiguas fichas.
facet-sector-intro-listed = Los ámbitos en que se usa lo que describen las fichas. Los números indican las fichas en lista; tras el signo más, los candidatos y las antiguas fichas.
facet-license-intro-listed = Las licencias abiertas de las fichas, por identificador SPDX. Los números indican las fichas en lista; tras el signo más, los candidatos y las antiguas fichas.
facet-license-family-intro-listed = Qué puede hacer con lo que está en lista y qué le piden a cambio sus licencias. Los números indican las fichas en lista; tras el signo más, los candidatos y las antiguas fichas.
facet-link-intro-listed = Fichas con una demo, una descarga, una comunidad y más. Los números indican las fichas en lista; tras el signo más, los candidatos y las antiguas fichas.
facet-region-intro-listed = Dónde se desarrolla o se usa lo que está en lista, por regiones y subregiones de las Naciones Unidas (M49). Una subregión cuenta también en su región. Los números indican las fichas en lista; tras el signo más, los candidatos y las antiguas fichas.
facet-country-intro-listed = Dónde se desarrolla o se usa lo que está en lista. Los números indican las fichas en lista; tras el signo más, los candidatos y las antiguas fichas.
facet-developed-in-intro-listed = Dónde se desarrolla lo que está en lista. Los números indican las fichas en lista; tras el signo más, los candidatos y las antiguas fichas.
facet-used-in-intro-listed = Dónde se usa lo que está en lista. Los números indican las fichas en lista; tras el signo más, los candidatos y las antiguas fichas.
facet-organization-intro-listed = Organizaciones propietarias de lo que está en lista o que lo mantienen, financian o implementan. Los números indican las fichas en lista; tras el signo más, los candidatos y las antiguas fichas.
facet-language-intro-listed = Los idiomas en que está disponible lo que está en lista. Los números indican las fichas en lista; tras el signo más, los candidatos y las antiguas fichas.
facet-category-heading-listed = Fichas por categoría
facet-sector-heading-listed = Fichas por sector
facet-license-heading-listed = Fichas por licencia
facet-license-family-heading-listed = Fichas por lo que permiten sus licencias
facet-region-heading-listed = Fichas por región
facet-country-heading-listed = Fichas por país
facet-developed-in-heading-listed = Fichas por país de desarrollo
facet-used-in-heading-listed = Fichas por país de uso
facet-organization-heading-listed = Fichas por organización
facet-language-heading-listed = Fichas por idioma
facet-link-heading-listed = Fichas por lo que ofrecen
facet-goal-intro-listed = Los 17 objetivos de las Naciones Unidas para 2030.
facet-own-intro-listed = Los números indican las fichas en lista; tras el signo más, los candidatos y las antiguas fichas.
statistics-sector-listed = Fichas por sector; las barras muestran las que están en lista
statistics-own-listed = { $facet }; las barras muestran las fichas en lista
headline-first-listed = Lo más frecuente: { $label }, con { $count } de { $all } fichas en lista.
headline-tie-listed = Lo más frecuente: { $label }, con { $count } de { $all } fichas en lista en cada caso.
headline-several-listed = Varios valores son igual de frecuentes, con { $count } de { $all } fichas en lista cada uno.
headline-status-listed = Fichas en lista: { $count } de { $all }.
map-intro-listed = El número de fichas sobre lo que se usa y se desarrolla en cada país. Seleccione un país para ver sus fichas.
map-countries-listed = { $count ->
    [0] Ningún país tiene fichas.
    [one] Un país tiene fichas.
   *[other] { $count } países y territorios tienen fichas.
}
map-others-listed = sin fichas
site-description-listed = Un registro de iniciativas y bienes públicos digitales.
contribute-text-listed = Proponga una ficha o mejore una que ya existe.
contribute-intro-listed = Proponga una ficha o mejore una que ya existe. El formulario de abajo escribe el archivo por usted, y no necesita una cuenta hasta que lo envíe.
menu-goods-listed = Fichas
goods-listed = { $count ->
    [one] { $count } ficha
   *[other] { $count } fichas
}
goods-heading-listed = Todas las fichas
names-heading-listed = Todas las fichas, de la A a la Z
names-intro-listed = Todas las fichas del registro por nombre, incluidos los candidatos y las antiguas fichas.
search-description-listed = Encuentre fichas en este registro: busque, o explore por letra, objetivo, sector, país y más.
search-none-filtered-listed = Ninguna ficha coincide con todos estos filtros.
search-goods-listed = Fichas
search-some-listed = Fichas con algunas de las palabras buscadas
search-named-listed = Fichas con exactamente este nombre
search-see-listed = Ver las fichas ({ $count })
find-label-listed = Buscar en este registro
home-needs-listed = ¿Qué le interesa?
way-find-listed = Encontrar una ficha
way-find-text-listed = Busque, filtre y compare todas las fichas de este registro.
way-contribute-text-listed = Proponga una ficha o corrija una que ya existe.
region-title-listed = Región: { $label }
country-title-listed = País: { $label }
good-related-listed = Fichas relacionadas
form-step-good-listed = La ficha
statistics-status-caption-listed = Fichas por estado
statistics-stage-caption-listed = Fichas por etapa; las archivadas se muestran aparte
statistics-goods-listed = Fichas
statistics-goal-listed = Fichas por Objetivo de Desarrollo Sostenible; una ficha puede contribuir a varios
statistics-category-listed = Fichas por categoría
statistics-region-listed = Fichas por región de desarrollo o de uso
statistics-country-listed = Fichas por país de desarrollo o de uso
statistics-organization-listed = Fichas por organización, en cualquier función
statistics-intro-listed = Gráficos y tablas de las fichas por estado, objetivo, sector, país y más.
compare-heading-listed = Comparar fichas
