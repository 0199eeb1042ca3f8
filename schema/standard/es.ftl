# The reason for the result of an indicator, one sentence each, in Spanish. The message with `-help` at the end of its id says
# what to write instead.

## 1. Relevance to the goals
sdgs-met = { $goals-count ->
    [one] La ficha explica cómo contribuye el bien al objetivo { $goals }.
   *[other] La ficha explica cómo contribuye el bien a los objetivos { $goals }.
  }
sdgs-none = La ficha no indica ningún Objetivo de Desarrollo Sostenible.
sdgs-none-help = Indique al menos un objetivo en `sdgs` y explique cómo ayuda el bien a alcanzar sus metas.
sdgs-unknown-goal = { $goal } no es uno de los 17 objetivos.
sdgs-unknown-goal-help = Escriba el número de un objetivo, del 1 al 17.
sdgs-no-evidence = La ficha indica objetivos, pero no explica cómo contribuye el bien a ellos.
sdgs-no-evidence-help = Añada evidencias a cada objetivo: una o dos frases sobre las metas que ayuda a alcanzar, o un enlace que lo muestre.
sdgs-goal-without-evidence = El objetivo { $goal } no tiene evidencias, mientras que otros objetivos sí.
sdgs-goal-without-evidence-help = Añada evidencias a este objetivo, añádalo a `also_for` de una evidencia que también lo cubra, o quite el objetivo.
sdgs-few-words = La evidencia del objetivo { $goal } tiene solo unas pocas palabras y ningún enlace.
sdgs-few-words-help = Explique en una o dos frases qué metas del objetivo ayuda a alcanzar el bien y cómo, o ponga un enlace a una página que lo muestre.
sdgs-many-goals = La ficha indica diez objetivos o más, pero la mayoría de los bienes contribuye a menos.
sdgs-many-goals-help = Deje solo los objetivos a los que más contribuye el bien, con la evidencia de cada uno.

## 2. Approved open licences
licenses-met = El bien se publica con { $license }, y un enlace muestra dónde lo declara el proyecto.
licenses-none = La ficha no indica ninguna licencia.
licenses-none-help = Indique las licencias en `licenses` con sus identificadores SPDX, como `Apache-2.0` o `CC-BY-4.0`.
licenses-no-derivatives = { $license } no permite versiones modificadas, así que no es una licencia abierta.
licenses-no-derivatives-help = Publique el bien con una licencia que permita versiones modificadas, como `CC-BY-4.0` o `CC-BY-SA-4.0`.
licenses-non-commercial = { $license } no permite el uso comercial; esto solo se acepta para contenido.
licenses-non-commercial-help = Publique el software y los datos con una licencia que permita el uso comercial, o añada la categoría `content` si el bien es contenido.
licenses-no-evidence = La licencia { $license } no tiene evidencias.
licenses-no-evidence-help = Añada a cada licencia un enlace al archivo o a la página donde este proyecto la declara.
licenses-mixed = { $license } no es una licencia abierta aprobada; un conjunto de datos o una colección debe tener licencia abierta en su totalidad.
licenses-mixed-help = Quite las partes con otras condiciones, o publíquelas también con una licencia aprobada.
licenses-ai-part-missing = { $parts-count ->
    [one] No se indica la licencia de esta parte del sistema de IA: { $parts }.
   *[other] No se indica la licencia de estas partes del sistema de IA: { $parts }.
  }
licenses-ai-part-missing-help = Añada una licencia para cada parte e indique la parte en `covers`: `data`, `software` para el código, `model`.
licenses-ai-part-not-approved = { $parts-count ->
    [one] La licencia no está aprobada para esta parte del sistema de IA: { $parts }.
   *[other] La licencia no está aprobada para estas partes del sistema de IA: { $parts }.
  }
licenses-ai-part-not-approved-help = Publique los datos con una licencia conforme a la Definición de Abierto (Open Definition), como `CC-BY-4.0`; el código, con una aprobada por la Open Source Initiative; y el modelo, con cualquiera de las dos.
licenses-ai-parts = Las licencias no abarcan todas las partes del sistema de IA: sus datos, su código y su modelo deben tener licencia abierta.
licenses-ai-parts-help = Indique en `covers` una licencia para cada una de las partes `data`, `software` y `model`. Una licencia sin `covers` las abarca todas.
licenses-not-approved = { $license } no es una licencia abierta aprobada para ningún tipo de bien.
licenses-not-approved-help = Publique el bien con una licencia aprobada y escriba su identificador SPDX, como `MIT`, `ODbL-1.0` o `CC-BY-4.0`.
licenses-no-software-license = { $license } no está aprobada para software.
licenses-no-software-license-help = Añada la licencia del código fuente. Debe estar aprobada por la Open Source Initiative.
licenses-ai-no-software-license = { $license } no está aprobada para el código de un sistema de IA.
licenses-ai-no-software-license-help = Añada la licencia del código. Debe estar aprobada por la Open Source Initiative.
licenses-no-data-license = { $license } no está aprobada para datos.
licenses-no-data-license-help = Añada la licencia de los datos. Debe ser conforme a la Definición de Abierto (Open Definition), como `ODbL-1.0` o `CC-BY-4.0`.
licenses-no-content-license = { $license } no está aprobada para contenido.
licenses-no-content-license-help = Añada la licencia del contenido, como `CC-BY-4.0` o `CC-BY-SA-4.0`.
licenses-no-link = Ningún enlace muestra dónde declara el proyecto su licencia.
licenses-no-link-help = Ponga un enlace al archivo de licencia del repositorio o a la página que indica la licencia.
licenses-generic-text = El enlace lleva al texto general de una licencia, no a la declaración del propio proyecto.
licenses-generic-text-help = Ponga un enlace al archivo de licencia del propio proyecto o a su propia página que indica la licencia.
licenses-other-project = El enlace de { $license } lleva a una cuenta de una plataforma de código que la ficha no indica; puede ser de otro proyecto.
licenses-other-project-help = Ponga un enlace a la licencia en el repositorio del propio proyecto, o añada ese repositorio a `repositories`.
licenses-home-page = El enlace lleva a una página de inicio, no a la página que declara la licencia.
licenses-home-page-help = Ponga un enlace directo al archivo o a la página que declara la licencia.

## 3. Clear ownership
ownership-met = La ficha dice quién es el propietario, y un enlace muestra la propiedad.
ownership-unanswered = La ficha no dice si la propiedad está clara.
ownership-unanswered-help = Responda `yes` y ponga un enlace a la página que dice quién es el propietario.
ownership-not-clear = La propiedad no está definida y documentada con claridad.
ownership-not-clear-help = Publique un aviso de derechos de autor o unas condiciones que digan quién es el propietario, responda `yes` y ponga un enlace.
ownership-no-owner = La ficha no indica ningún propietario.
ownership-no-owner-help = Indique el titular de los derechos en `owners`: una organización o, si no hay ninguna, personas.
ownership-no-evidence = La propiedad no tiene evidencias.
ownership-no-evidence-help = Ponga un enlace al aviso de derechos de autor, a la marca o a las condiciones que dicen quién es el propietario.
ownership-parts-of-others = El propietario no tiene los derechos sobre todas las partes, y la ficha no muestra que todas se puedan redistribuir.
ownership-parts-of-others-help = Responda a `redistribution` con `yes` y ponga un enlace a los acuerdos o las licencias que lo permiten, o quite las partes que no se pueden redistribuir.
ownership-all-unanswered = La ficha no dice si el propietario tiene los derechos sobre toda la colección.
ownership-all-unanswered-help = Responda a `owns_all` con `yes`. Si la respuesta es `no`, muestre en `redistribution` el derecho a redistribuirla.
ownership-rights-unanswered = La ficha no dice si el propietario tiene los derechos sobre el bien completo.
ownership-rights-unanswered-help = Responda a `owns_all` con `yes` si el propietario tiene los derechos de autor de todo el código y, en sistemas de IA, los derechos sobre los datos de entrenamiento. Si no, responda `no` y muestre en `redistribution` el derecho a redistribuirlo.
ownership-redistribution-without-evidence = El derecho a redistribuir el trabajo de otros no tiene evidencias.
ownership-redistribution-without-evidence-help = Añada a `redistribution` los acuerdos o las licencias que lo permiten.
ownership-no-link = Ningún enlace muestra quién es el propietario del bien.
ownership-no-link-help = Ponga un enlace a la página que dice quién es el propietario: un aviso de derechos de autor, un aviso legal o unas condiciones del servicio.
ownership-generic-text = El enlace lleva al texto de una licencia o a una enciclopedia, no a lo que el propio proyecto declara sobre la propiedad.
ownership-generic-text-help = Ponga un enlace a la página o al archivo del propio proyecto que dice quién es el propietario.
ownership-account-page = El enlace lleva a la página de una cuenta, que enumera repositorios pero no dice quién es su propietario.
ownership-account-page-help = Ponga un enlace a la página o al archivo que dice quién es el propietario, como un archivo de licencia con un aviso de derechos de autor.
ownership-owner-undescribed = La ficha no dice qué tipo de organización es el propietario ni en qué país está establecido.
ownership-owner-undescribed-help = Indique cada propietario en `owners` con `name`, `type` y `country`.
ownership-pointer-in-words = El enlace lleva a una página de inicio, y el texto describe cómo seguir desde allí.
ownership-pointer-in-words-help = Ponga un enlace directo a la página que dice quién es el propietario.

## 4. Platform independence
platform-independence-met = El bien se puede usar sin componentes cerrados.
platform-unanswered = La ficha no dice si el bien necesita componentes cerrados.
platform-unanswered-help = Responda `no` e indique sobre qué está construido el bien, o `yes` e indique las alternativas abiertas.
platform-no-alternatives = El bien necesita componentes cerrados, y la ficha no indica ninguna alternativa abierta.
platform-no-alternatives-help = Indique en `alternatives` los componentes abiertos que pueden reemplazarlos y explique que hacen falta pocos cambios.
platform-not-replaceable = El bien necesita componentes cerrados, y la ficha no muestra que se puedan reemplazar por otros abiertos.
platform-not-replaceable-help = Haga que el bien funcione con componentes abiertos. Después responda a `alternatives` con `yes` e indíquelos.
platform-few-words = El bien necesita componentes cerrados, y solo unas pocas palabras explican cómo reemplazarlos por otros abiertos.
platform-few-words-help = Explique qué componente abierto reemplaza a cada componente cerrado y qué hay que cambiar para ello.
platform-says-open = La respuesta es que el bien necesita componentes cerrados, pero el texto dice que todos los componentes son abiertos.
platform-says-open-help = Responda `no` e indique sobre qué está construido el bien, o indique los componentes cerrados y qué puede reemplazarlos.
platform-planned = Parece que la alternativa abierta está prevista, pero todavía no está disponible.
platform-planned-help = Indique alternativas que funcionen hoy, con un enlace que lo muestre.
platform-closed-service = La respuesta es que el bien no necesita componentes cerrados, pero la ficha menciona { $services }.
platform-closed-service-help = Diga si el bien funciona sin ello y qué componente abierto lo reemplaza. Si no funciona sin ello, responda `yes`.
platform-part-closed = { $parts-count ->
    [one] La respuesta es que el bien no necesita componentes cerrados, pero esta parte del sistema de IA necesita alguno: { $parts }.
   *[other] La respuesta es que el bien no necesita componentes cerrados, pero estas partes del sistema de IA necesitan alguno: { $parts }.
  }
platform-part-closed-help = Responda `yes` e indique en `alternatives` qué puede reemplazar los componentes cerrados, o corrija la respuesta de esa parte.
platform-part-unanswered = { $parts-count ->
    [one] La ficha no dice de qué depende esta parte del sistema de IA: { $parts }.
   *[other] La ficha no dice de qué dependen estas partes del sistema de IA: { $parts }.
  }
platform-part-unanswered-help = Añada a `parts`: { $codes }. Responda a cada una con `no` si no necesita ningún componente cerrado, e indique como evidencia de qué depende.
platform-no-word = La respuesta es `no`, pero la ficha no dice sobre qué está construido el bien.
platform-no-word-help = Indique las dependencias básicas en `dependencies`, para que los revisores puedan comprobar que ninguna es cerrada.

## 5. Documentation
documentation-met = Hay documentación, y un enlace lleva a ella.
documentation-unanswered = La ficha no dice si hay documentación.
documentation-unanswered-help = Responda `yes` y ponga un enlace a la documentación.
documentation-none = No hay documentación.
documentation-none-help = Publique documentación que permita a nuevos usuarios usar el bien, y ponga un enlace a ella.
documentation-no-evidence = La respuesta dice que hay documentación, pero no dice dónde.
documentation-no-evidence-help = Añada un enlace a cada lugar donde se publica documentación.
documentation-vendor-page = El enlace lleva a la página de un proveedor sobre sus propios productos, no a la documentación del bien.
documentation-vendor-page-help = Ponga un enlace a la página que explica cómo poner en marcha y usar el propio bien.
documentation-part-missing = { $parts-count ->
    [one] A la documentación le falta esta parte: { $parts }.
   *[other] A la documentación le faltan estas partes: { $parts }.
  }
documentation-part-missing-help = Publique la parte que falta. Después responda `yes` para esa parte en `parts` y ponga un enlace a ella.
documentation-part-unanswered = { $parts-count ->
    [one] La ficha no muestra que la documentación tenga esta parte: { $parts }.
   *[other] La ficha no muestra que la documentación tenga estas partes: { $parts }.
  }
documentation-part-unanswered-help = Añada a `parts`: { $codes }. Responda a cada una con `yes` y ponga un enlace al lugar de la documentación.
documentation-no-link = Ningún enlace lleva a la documentación.
documentation-no-link-help = Añada la dirección de la documentación como `url`.
documentation-only-readme = La documentación es un solo archivo README.
documentation-only-readme-help = Ponga un enlace a algo más que el README: cómo instalar, poner en marcha y usar el bien y, en el caso de los datos, qué significa cada campo.
documentation-account-page = El enlace lleva a la página de una cuenta, que enumera repositorios pero no es documentación.
documentation-account-page-help = Ponga un enlace a la propia documentación.
documentation-home-page = El enlace lleva a una página de inicio, no a la documentación.
documentation-home-page-help = Ponga un enlace directo a la primera página de la documentación.

## 6. Extracting data
data-extraction-met = La ficha dice cómo exportar e importar datos.
data-extraction-not-applicable = El bien no recopila, usa ni genera datos o contenido no personales.
extraction-unanswered = La ficha no dice si el bien recopila, usa o genera datos o contenido no personales.
extraction-unanswered-help = Responda `yes` y describa cómo exportar e importar los datos, o responda `no`.
extraction-no-way = El bien trata datos, y la respuesta es que no se conoce ninguna forma de exportarlos o importarlos en un formato abierto.
extraction-no-way-help = Ofrezca una exportación o una API en un formato abierto. Después responda a `mechanism` con `yes` y descríbala.
extraction-no-unclear = La respuesta es que el bien no trata esos datos, pero en `mechanism` se responde `unknown`.
extraction-no-unclear-help = Averigüe si el bien trata esos datos. Después responda `yes` y describa el mecanismo, o quite `mechanism`.
extraction-only-link = La forma de exportar datos es solo un enlace, sin texto.
extraction-only-link-help = Explique junto al enlace cómo exportar e importar datos, y en qué formatos.
extraction-no-mechanism = El bien trata datos, pero la ficha no dice cómo exportarlos o importarlos.
extraction-no-mechanism-help = Describa en `mechanism` la exportación, la importación o la API, con sus formatos y un enlace.
extraction-no-format = La descripción de cómo exportar datos no indica ningún formato ni tiene enlace.
extraction-no-format-help = Indique los formatos, como CSV o JSON, o ponga un enlace a la documentación de la API.

## 7. Privacy and applicable laws
privacy-met = La ficha indica las leyes aplicables y las medidas tomadas para cumplirlas.
privacy-unanswered = La ficha no dice si se tomaron medidas para cumplir las leyes de privacidad.
privacy-unanswered-help = Responda `yes`, indique las leyes y describa las medidas tomadas para cumplirlas.
privacy-not-compliant = No se tomaron medidas para cumplir las leyes de privacidad ni otras leyes.
privacy-not-compliant-help = Averigüe qué leyes se aplican, tome las medidas que exigen y descríbalas.
privacy-no-law = La ficha no indica ninguna ley.
privacy-no-law-help = Indique en `laws` las leyes que cumple el bien, como la ley de protección de datos de los países donde se usa.
privacy-no-evidence = La ficha indica leyes, pero no dice qué se hizo para cumplirlas.
privacy-no-evidence-help = Describa las medidas tomadas y ponga un enlace a la política de privacidad, a las condiciones del servicio o a la evaluación.
privacy-law-as-address = Una ley se indica con una dirección web en lugar de su nombre.
privacy-law-as-address-help = Escriba el nombre de la ley y pase la dirección a las evidencias.
privacy-few-words = Solo unas pocas palabras, sin enlace, describen qué se hizo para cumplir las leyes.
privacy-few-words-help = Describa en unas frases las medidas tomadas, o ponga un enlace a la política de privacidad o a las condiciones del servicio.
privacy-too-few-words = Las leyes solo tienen unas pocas palabras de evidencia y ningún enlace.
privacy-too-few-words-help = Ponga un enlace a la política de privacidad, a las condiciones del servicio o a la evaluación que muestra cómo cumple el bien la ley.
privacy-home-page = El enlace lleva a una página de inicio, no a la página que muestra el cumplimiento.
privacy-home-page-help = Ponga un enlace directo a la página: la política de privacidad, las condiciones del servicio o la evaluación.

## 8. Standards and best practices
standards-met = La ficha enumera estándares abiertos y buenas prácticas.
standards-unanswered = La ficha no dice si el bien admite estándares abiertos.
standards-unanswered-help = Responda `yes` y enumere los estándares abiertos, con enlaces que lo muestren.
standards-not-supported = El bien no admite ningún estándar abierto.
standards-not-supported-help = Indique los estándares abiertos sobre los que está construido, como los de la web, de datos o de interfaces. Si no hay ninguno, haga que admita alguno.
standards-none-listed = La ficha no enumera ningún estándar abierto.
standards-none-listed-help = Enumere en `open_standards` los estándares que admite el bien.
standards-practices-unanswered = La ficha no dice si se siguieron buenas prácticas.
standards-practices-unanswered-help = Responda en `best_practices` y enumere las prácticas y los principios.
standards-practices-none-listed = La respuesta es que se siguieron buenas prácticas, pero la ficha no enumera ninguna.
standards-practices-none-listed-help = Enumere en `best_practices` las prácticas y los principios que se siguieron.
standards-risk-not-assessed = No se han evaluado los riesgos del sistema de IA; la propuesta 197 al estándar pide hacerlo.
standards-risk-not-assessed-help = Evalúe los riesgos, publique la evaluación, responda a `risk_assessment` con `yes` y ponga un enlace a ella.
standards-risk-unanswered = La ficha no muestra que se hayan evaluado los riesgos del sistema de IA; la propuesta 197 al estándar pide hacerlo.
standards-risk-unanswered-help = Responda a `risk_assessment` con `yes` y ponga un enlace a la evaluación.
standards-risk-unconfirmed = Un revisor debe confirmar la evaluación de los riesgos del sistema de IA; la pide la propuesta 197 al estándar.
standards-risk-unconfirmed-help = Lea la evaluación. Si cubre los riesgos, añada a `decisions` una decisión sobre este indicador.
standards-only-practices = Los estándares abiertos de la lista son principios o prácticas.
standards-only-practices-help = Enumere estándares técnicos, como los del W3C, ISO, IETF u OGC. Pase los principios a `best_practices`.
standards-practice-listed = La lista de estándares abiertos contiene principios.
standards-practice-listed-help = Pase los principios a `best_practices` y enumere los estándares técnicos en `open_standards`.
standards-unnamed = El texto habla de estándares, pero no indica ninguno.
standards-unnamed-help = Indique cada estándar, con su número o su versión si los tiene, como `GeoJSON` o `ISO 19115`.
standards-as-address = Un estándar se indica con una dirección web en lugar de su nombre.
standards-as-address-help = Escriba el nombre del estándar y pase la dirección a las evidencias.
standards-no-link = Ningún enlace muestra que el bien admite los estándares.
standards-no-link-help = Ponga un enlace a un validador, a una batería de pruebas, a un certificado o a la documentación que lo muestre.

## 9. Do no harm by design
do-no-harm-met = La ficha explica qué se hace, desde el diseño, para evitar daños.
do-no-harm-not-asked = Sin respuesta: el formulario del que se importó esta ficha no preguntaba qué se hace, desde el diseño, para no causar daño.
harm-unanswered = La ficha no dice si se toman medidas para evitar daños.
harm-unanswered-help = Responda `yes` y describa los mecanismos, los procesos y las políticas.
harm-no-steps = La respuesta es que no se toman medidas para evitar daños.
harm-no-steps-help = Piense a quién podría causar daño el bien y cómo, y describa qué lo evita.
harm-few-words = Solo unas pocas palabras describen qué se hace para evitar daños.
harm-few-words-help = Describa en unas frases qué daños prevé y qué los evita, o ponga un enlace a una política.

## 9a. Data privacy and security
data-privacy-met = El bien trata datos personales, y la ficha dice cómo se protegen.
data-privacy-not-applicable = El bien no trata datos personales.
personal-data-unanswered = La ficha no dice si el bien trata datos personales.
personal-data-unanswered-help = Responda `yes` y describa los datos, cómo se protegen y con quién se comparten, o responda `no` y explique por qué el bien no los necesita.
personal-data-kinds-missing = El bien trata datos personales, pero la ficha no dice cuáles.
personal-data-kinds-missing-help = Enumere los tipos de datos en `data_types`, como nombre, domicilio o ubicación.
personal-data-protection-missing = El bien trata datos personales, pero la ficha no dice cómo se protegen.
personal-data-protection-missing-help = Describa en `protection` las medidas tomadas y ponga un enlace a la política de privacidad.
personal-data-not-protected = El bien trata datos personales y no garantiza su protección.
personal-data-not-protected-help = Tome medidas que protejan los datos. Después responda a `protection` con `yes` y descríbalas.
personal-data-sharing-unanswered = El bien trata datos personales, pero la ficha no dice si se comparten con otros.
personal-data-sharing-unanswered-help = Responda a `sharing` con `yes` o `no`. Si responde `yes`, describa cuándo se comparten los datos.
personal-data-no-unexplained = La respuesta es que el bien no trata datos personales, pero la ficha no lo explica.
personal-data-no-unexplained-help = Explique en una frase cómo funciona el bien sin datos personales, por ejemplo: sin cuentas, sin registros de actividad, los datos los guarda el operador.
personal-data-no-contradicted = La respuesta es que el bien no trata datos personales, pero sobre si se comparten o se protegen se responde `unknown`.
personal-data-no-contradicted-help = Averigüe si el bien trata datos personales. Después responda a todas las preguntas, o quite `sharing` y `protection`.
personal-data-in-training-data = Los datos de entrenamiento contienen datos personales, pero la respuesta es que el bien no los trata.
personal-data-in-training-data-help = Responda `yes`, enumere los datos personales en `data_types` y describa cómo se protegen.
personal-data-training-without-word = La ficha no explica la respuesta sobre los datos personales en los datos de entrenamiento.
personal-data-training-without-word-help = Explique en `training_data` qué datos personales hay y cómo se tratan, o cómo se aseguró de que no hay ninguno.
personal-data-training-unanswered = La ficha no dice si los datos de entrenamiento del sistema de IA contienen datos personales.
personal-data-training-unanswered-help = Responda a `training_data` con `yes` o `no` y explique la respuesta.
personal-data-few-words = Solo unas pocas palabras describen cómo se protegen los datos personales.
personal-data-few-words-help = Describa qué protege los datos contra la pérdida y el mal uso, como permisos de acceso, cifrado y borrado, o ponga un enlace a la política de privacidad.
personal-data-shared-without-word = El bien comparte datos personales con otros, pero la ficha no dice cuándo ni con quién.
personal-data-shared-without-word-help = Describa en `sharing` con quién y cuándo se comparten los datos.

## 9b. Inappropriate, misleading and illegal content
content-safety-met = El bien trata contenido, y la ficha dice qué se hace contra el contenido inapropiado e ilegal.
content-safety-not-applicable = El bien no recopila, almacena ni distribuye contenido.
content-unanswered = La ficha no dice si el bien trata contenido.
content-unanswered-help = Responda `yes` y describa los tipos de contenido y las medidas de protección, o responda `no`.
content-kinds-missing = El bien trata contenido, pero la ficha no dice cuál.
content-kinds-missing-help = Enumere los tipos de contenido en `content_types`.
content-no-safeguard = El bien trata contenido, pero la ficha no indica ni una política ni una forma de detectar y retirar el contenido inapropiado.
content-no-safeguard-help = Ponga en `policy` un enlace a las normas sobre el contenido. Describa en `moderation` cómo se detecta y se retira el contenido que las incumple.
content-safeguard-unknown = El bien trata contenido, pero en `policy` o `moderation` se responde `unknown`.
content-safeguard-unknown-help = Averígüelo, responda a `policy` y `moderation` con `yes` o `no`, y descríbalas.
content-reason-among-kinds = El bien trata contenido y la ficha no indica ninguna medida de protección; puede que el motivo esté en `content_types`.
content-reason-among-kinds-help = Pase el motivo por el que no hacen falta medidas de protección a la evidencia de `policy` o `moderation`.
content-no-unclear = La respuesta es que el bien no trata contenido, pero en `policy` o `moderation` se responde `unknown`.
content-no-unclear-help = Averigüe si el bien trata contenido. Después responda a todas las preguntas, o quite `policy` y `moderation`.
content-no-policy = El bien trata contenido, y la respuesta es que no hay una política sobre contenido inapropiado.
content-no-policy-help = Adopte unas pautas o unas condiciones de uso que digan qué contenido no se permite, y ponga en `policy` un enlace a ellas.
content-no-link = Ningún enlace lleva a la política sobre contenido inapropiado e ilegal, y solo unas pocas palabras la describen.
content-no-link-help = Ponga en `policy` un enlace a las pautas, las condiciones de uso o el código de conducta que se aplican al contenido.
content-moderation-undescribed = La ficha no describe cómo se detecta y se retira el contenido inapropiado e ilegal.
content-moderation-undescribed-help = Describa en `moderation` quién comprueba el contenido o las denuncias, qué se retira y cuánto se tarda.
content-few-words = Solo unas pocas palabras, sin enlace, describen qué se hace contra el contenido inapropiado e ilegal.
content-few-words-help = Describa la política y cómo se detecta, se modera y se retira el contenido, o ponga un enlace.

## 9c. Protection from harassment
harassment-met = Las personas interactúan a través del bien, y la ficha dice cómo se las protege.
harassment-not-applicable = Los usuarios y colaboradores no interactúan a través del bien.
harassment-unanswered = La ficha no dice si los usuarios o colaboradores interactúan a través del bien.
harassment-unanswered-help = Responda `yes` y describa cómo se los protege, o responda `no`.
harassment-no-steps = Las personas interactúan a través del bien, pero la ficha no dice cómo se las protege.
harassment-no-steps-help = Describa en `protection` cómo pueden protegerse las personas: un código de conducta, bloqueo, denuncias, moderadores.
harassment-protection-unknown = Las personas interactúan a través del bien, pero sobre su protección se responde `unknown`.
harassment-protection-unknown-help = Averígüelo, responda a `protection` con `yes` y descríbala.
harassment-no-unclear = La respuesta es que las personas no interactúan a través del bien, pero en una pregunta sobre su protección se responde `unknown`.
harassment-no-unclear-help = Averigüe si las personas interactúan. Después responda a todas las preguntas, o quite `protection` y `minors`.
harassment-not-protected = Las personas interactúan a través del bien, y la respuesta es que el bien no las ayuda a protegerse.
harassment-not-protected-help = Ofrezca a las personas medios para protegerse. Después responda a `protection` con `yes` y descríbalos.
harassment-minors-unanswered = Las personas interactúan a través del bien, pero la ficha no dice nada sobre la seguridad de los menores.
harassment-minors-unanswered-help = Responda a `minors` con `yes` y las medidas tomadas, o con `no` y el motivo por el que no hacen falta medidas.
harassment-minors-without-steps = La respuesta es que se toman medidas para la seguridad de los menores, pero la ficha no indica ninguna.
harassment-minors-without-steps-help = Describa las medidas en `minors`, como límites de edad, consentimiento de los padres o moderación.
harassment-minors-no-reason = No se hace nada para la seguridad de los menores, y la ficha no indica el motivo.
harassment-minors-no-reason-help = Explique en `minors` por qué no hacen falta medidas, por ejemplo porque solo el personal tiene cuentas.
harassment-few-words = Solo unas pocas palabras, sin enlace, describen cómo se protege a las personas.
harassment-few-words-help = Describa en unas frases cómo pueden protegerse las personas y a quién pueden acudir, o ponga un enlace al código de conducta.
harassment-no-policy = El texto dice que no hay una política contra el acoso.
harassment-no-policy-help = Adopte un código de conducta u otra política, y ponga un enlace.

## Any indicator
broken-address = Una dirección web no está bien escrita y no lleva a ninguna parte.
broken-address-help = Escriba la dirección sin espacios ni saltos de línea, empezando por `https://`.
says-nothing = Un texto no tiene contenido o repite el texto que está a su lado.
says-nothing-help = Explique qué se hizo y dónde se puede ver, o quite el texto.
follow-up-unknown = Se responde `unknown`: { $questions }.
follow-up-unknown-help = Averígüelo y responda `yes` o `no`, o quite la pregunta si no se aplica.

## Impact and breadth, for reviewers: facts and questions that change no result
impact-targets = { $targets-count ->
    [one] La ficha indica la meta { $targets }.
   *[other] La ficha indica las metas { $targets }.
  }
impact-no-target = { $goals-count ->
    [one] La ficha no indica ninguna meta del objetivo { $goals }.
   *[other] La ficha no indica ninguna meta de los objetivos { $goals }.
  }
impact-technical = La ficha describe el bien como un producto técnico: { $products }.
impact-ask-beneficiaries = ¿Quién se beneficia de lo que los desarrolladores crean con el bien, y cómo contribuye eso a los objetivos?
impact-ask-reach = ¿Quién lo usa además de los desarrolladores, y a cuántas personas llega?
impact-ask-target = { $goals-count ->
    [one] ¿A qué meta del objetivo { $goals } contribuye, y lo hace de forma directa o indirecta?
   *[other] ¿A qué metas de los objetivos { $goals } contribuye, y lo hace de forma directa o indirecta?
  }

## Categories that an indicator does not apply to
not-for-category = Este registro no aplica el indicador a las fichas de esta categoría.

## Decisions of human reviewers
decided-met = Los revisores comprobaron esta respuesta el { $on } y decidieron que el indicador se cumple.
decided-not-met = Los revisores comprobaron esta respuesta el { $on } y decidieron que el indicador no se cumple.
decided-not-met-help = Cambie la respuesta según la nota de los revisores y pida otra revisión.

## What an entry would say, where a rule is described without one
any-goal = [objetivo]
any-goals = [objetivo]
any-license = [licencia]
any-parts = [parte]
any-services = [servicio]
any-questions = [pregunta]
