# All texts of the default theme, in Russian.

## Around every page

## Between texts: items of a list, a label and what is said of it

comma = { ", " }
semicolon = { "; " }
colon = { ": " }
labelled = { $label }:

skip = Перейти к основному тексту
skip-results = Перейти к результатам
menu-label = Главное меню
menu-home = Главная
menu-goods = Решения
menu-goals = Цели
menu-sectors = Секторы
menu-countries = Страны
menu-names = А–Я
menu-standard = Стандарт
menu-statistics = Статистика
languages-label = Языки
crumbs-label = Вы находитесь здесь
more-label = Другие страницы
independence = Это независимый реестр. Его ведет не Альянс цифровых общественных благ. Что признано цифровым общественным благом, определяет собственный реестр Альянса.
data-license-before = Лицензия на данные:
data-attribution = Источник: { $name }.
data-contact = Вопросы о данных:
generated-by = Создано с помощью dpg { $version }.
title-numbered = { $title }, страница { $number }
day = { $day } { $month ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
} { $year } года

month = { $month ->
    [1] Январь
    [2] Февраль
    [3] Март
    [4] Апрель
    [5] Май
    [6] Июнь
    [7] Июль
    [8] Август
    [9] Сентябрь
    [10] Октябрь
    [11] Ноябрь
   *[12] Декабрь
} { $year } года

## Lists

pager-label = Страницы
pager-previous = Назад
pager-next = Вперед
pager-page = Страница
pager-where = страница { $number } из { $last }
letters-label = Буквы
list-empty = Здесь пока ничего нет.
list-others = Другие записи
list-description = { $title }: { $list }.
card-goals = Цели
and-more = и еще { $count }
goods = { $count ->
    [one] { $count } решение
    [few] { $count } решения
    [many] { $count } решений
   *[other] { $count } решения
}
count-current = { $count ->
    [one] { $count } цифровое общественное благо
    [few] { $count } цифровых общественных блага
    [many] { $count } цифровых общественных благ
   *[other] { $count } цифрового общественного блага
}
count-candidate = { $count ->
    [one] { $count } кандидат
    [few] { $count } кандидата
    [many] { $count } кандидатов
   *[other] { $count } кандидата
}
count-former = { $count ->
    [one] { $count } бывшая запись
    [few] { $count } бывшие записи
    [many] { $count } бывших записей
   *[other] { $count } бывшей записи
}
goods-heading = Цифровые общественные блага
goods-description = { $count ->
    [1] Единственное признанное цифровое общественное благо в этом реестре.
    [one] { $count } признанное цифровое общественное благо в этом реестре: программы с открытым исходным кодом, открытые данные, открытые системы ИИ и открытый контент.
    [few] { $count } признанных цифровых общественных блага в этом реестре: программы с открытым исходным кодом, открытые данные, открытые системы ИИ и открытый контент.
    [many] { $count } признанных цифровых общественных благ в этом реестре: программы с открытым исходным кодом, открытые данные, открытые системы ИИ и открытый контент.
   *[other] { $count } признанного цифрового общественного блага в этом реестре: программы с открытым исходным кодом, открытые данные, открытые системы ИИ и открытый контент.
}
goods-also-candidate = Кандидаты
goods-also-former = Бывшие записи
names-heading = Все решения по алфавиту
names-intro = Все решения реестра по названию, включая кандидатов и бывшие записи.
names-description = { $count ->
    [1] Название единственного решения в реестре.
    [one] Названия всех решений в реестре ({ $count }), включая кандидатов и бывшие записи.
    [few] Названия всех решений в реестре ({ $count }), включая кандидатов и бывшие записи.
    [many] Названия всех решений в реестре ({ $count }), включая кандидатов и бывшие записи.
   *[other] Названия всех решений в реестре ({ $count }), включая кандидатов и бывшие записи.
}

## Statuses

status-current = Признано
status-candidate = Кандидаты
status-former = Бывшие записи
status-candidate-one = Кандидат
status-former-one = Бывшая запись
status-candidate-heading = Кандидаты
status-candidate-meaning = Решения, которые выдвинуты, но еще не признаны цифровыми общественными благами.
status-former-heading = Бывшие записи
status-former-meaning = Решения, которые удалены из реестра или не соответствуют стандарту. Их страницы сохранены, чтобы ссылки на них работали.

## Search

search-heading = Поиск
search-description = Как найти решение в этом реестре: по словам, по алфавиту, по цели, сектору, стране и не только.
search-no-script = Поиск работает в браузере, и ему нужен JavaScript. Без него пользуйтесь списками ниже.
search-portable = В этой копии без подключения к сети поиск не работает. Пользуйтесь списками ниже.
search-names = По алфавиту
search-hits = Результаты поиска
search-loading = Поиск загружается…
search-failed = Не удалось загрузить поиск.
search-count = Результаты: { $count }
search-for = Результаты по запросу «{ $query }»: { $count }
search-all = Показать все результаты ({ $count })
search-none = По запросу «{ $query }» ничего не найдено.
search-none-filtered = Нет решений, подходящих под все эти фильтры.
search-meant = Возможно, вы имели в виду «{ $words }»?
search-spelled = По запросу «{ $query }» ничего не найдено. Показаны результаты по запросу «{ $words }».
search-tips = Введите меньше слов, другие слова, только название или английское слово.
search-without = Без фильтра «{ $label }»: { $count }
search-without-all = Без фильтров: { $count }
search-others = Не показаны кандидаты и бывшие записи
search-add = { $label }: { $count }
search-more = Показать еще (всего { $count })
search-chosen = Выбранные фильтры
search-remove = Убрать фильтр «{ $facet }: { $label }»
search-clear = Сбросить все фильтры
search-sort = Сортировка
search-sort-best = Сначала подходящие
search-sort-name = По названию
search-sort-new = Сначала новые
search-sort-countries = По числу стран
search-view-cards = Карточки
search-view-table = Таблица
table-name = Название
table-owner = Владелец
table-caption = Результаты: { $count }
search-values = Показать все ({ $count })
search-fewer = Показать меньше
search-filter = Фильтр: { $facet }
search-again = Повторить
search-plain = Показан полный список.
search-to = Перейти
search-to-goal = Цель { $code }: { $label }
search-to-category = Категория: { $label }
search-to-sector = Сектор: { $label }
search-to-country = Страна: { $label }
search-to-region = Регион: { $label }
search-to-collection = Подборка: { $label }
# Words that name a kind in a search, between commas, in any case: “SDG 3”, “health goal”.
search-words-goal = цель, цели, целей, ЦУР, SDG, SDGs
search-words-category = категория, категории, категорий, тип, типы, типов
search-words-sector = сектор, секторы, сектора, секторов, отрасль, отрасли, отраслей
search-words-country = страна, страны, стране, стран
search-words-region = регион, регионы, регионе, регионов
search-words-collection = подборка, подборки, подборок
# Words that tell nothing about a good, between spaces: other words of a search decide what is found.
search-words-optional = а без благ блага благо бы был была были было быть в вам вас во вот все всех вы где для до его ее если есть еще же за и из или им ищу их к как какая какие какое какой ко код кода кодом которая которое которые который кто ли лучшая лучшее лучшие лучший любой мне могу мой мы на надо найти нам наш не нет нужен нужна нужно нужны о об от по под помощь помощью при про с сам свой со так там то тоже только тот у уже хочу чего чем что чтобы эта эти это этот я бесплатная бесплатно бесплатное бесплатные бесплатный инструмент инструмента инструменты исходный исходным использование использования использовать общественное общественные открытая открытого открытое открытой открытые открытый открытым открытых платформа платформы приложение приложения программа программное программы продукт продукты решение решений решения свободная свободное свободные свободный система систем системы софт цифровая цифровое цифровой цифровые цифровых a and app application for free in of on open platform software solution source system the to tool with
search-goods = Цифровые общественные блага
search-some = Решения, где есть часть ваших слов
search-named = Решения точно с таким названием
search-both = { $count } (со всеми словами: { $whole }, с частью слов: { $some })
search-lacks = Без слов: { $words }
search-widened = Среди признанных решений ничего не найдено. Показаны кандидаты и бывшие записи.
search-in = Найдено в полях: { $places }
search-in-other-names = другие названия
search-in-organizations = организации
search-in-topics = цели, категории или секторы
search-in-countries = страны и языки
search-in-licenses = лицензия
search-in-description = описание
search-in-evidence = подтверждения
search-see = Показать решения ({ $count })

## Home

site-description = Реестр цифровых общественных благ.
what-is-a-dpg = Цифровые общественные блага — это программы с открытым исходным кодом, открытые данные, открытые системы ИИ и открытый контент, которые соответствуют законам о конфиденциальности и другим законам, следуют передовой практике, не причиняют вреда и помогают достичь целей в области устойчивого развития.
find-label = Поиск цифровых общественных благ
find-button = Найти
find-note = Ищите по названию, теме, организации или стране. Ошибки в словах — не помеха.
find-note-plain = Откроется страница со списками по алфавиту, цели, сектору, стране и не только.
home-promise = Открытые технологии: их можно использовать и менять, им можно доверять
home-try = Например:
example-sector-country = { $one }: { $other }
example-category-goal = { $one }: { $other }
home-map = Страны, где используют признанные решения
home-numbers = В этом реестре
home-current = { $count ->
    [one] признанное цифровое общественное благо
    [few] признанных цифровых общественных блага
    [many] признанных цифровых общественных благ
   *[other] признанного цифрового общественного блага
}
home-countries = { $count ->
    [1] страна, где их используют
    [one] страна и территория, где их используют
    [few] страны и территории, где их используют
    [many] стран и территорий, где их используют
   *[other] страны и территории, где их используют
}
home-organizations = { $count ->
    [one] организация, которая за ними стоит
    [few] организации, которые за ними стоят
    [many] организаций, которые за ними стоят
   *[other] организации, которые за ними стоят
}
home-candidate = { $count ->
    [one] кандидат на рассмотрении
    [few] кандидата на рассмотрении
    [many] кандидатов на рассмотрении
   *[other] кандидата на рассмотрении
}
home-what = Что такое цифровое общественное благо?
home-standard = Как это определяет стандарт DPG
home-list = Что есть в этом списке?
home-list-text = Инициативы, механизмы и другие записи. Их описывают сами организации, которые за ними стоят. Они включены в список без оценки.
home-needs = Что вам нужно?
home-goals = По целям в области устойчивого развития
home-goals-all = Все цели с названиями
home-ending = Ближайшие сроки рассмотрения
home-ways = Что здесь можно сделать
home-featured = Используются по всему миру
home-used-in = Где используется: { $countries }
home-browse = Обзор по разделам
way-find = Найти цифровое общественное благо
way-find-text = Ищите, отбирайте и сравнивайте все решения этого реестра.
way-contribute = Участвовать
way-contribute-text = Предложите решение, исправьте запись или помогите с рассмотрением.
way-build = Использовать данные
way-build-text = Всё, что есть на этих страницах, — это еще и открытые данные: JSON, CSV и API без ключей.
home-categories = По категориям
home-recent = Недавно признаны

## Facets: name, heading of the index, sentence under it, title of a value's page

facet-goal = Цели
facet-goal-one = Цель
facet-goal-heading = Цели в области устойчивого развития
facet-goal-intro = 17 целей Организации Объединенных Наций на период до 2030 года. Каждое цифровое общественное благо помогает достичь хотя бы одной из них.
facet-goal-description = { $count ->
    [one] Цели в области устойчивого развития ({ $count }) и число цифровых общественных благ, которые помогают достичь каждой из них.
    [few] Цели в области устойчивого развития ({ $count }) и число цифровых общественных благ, которые помогают достичь каждой из них.
    [many] Цели в области устойчивого развития ({ $count }) и число цифровых общественных благ, которые помогают достичь каждой из них.
   *[other] Цели в области устойчивого развития ({ $count }) и число цифровых общественных благ, которые помогают достичь каждой из них.
}
goal-title = Цель { $code }: { $label }
facet-category = Категории
facet-category-one = Категория
facet-category-heading = Решения по категориям
facet-category-intro = Категория показывает, что это за решение: например, программа, данные или контент. Числа — признанные решения; после знака «плюс» — кандидаты и бывшие записи.
facet-category-description = { $count ->
    [one] Цифровые общественные блага по категориям ({ $count }): программное обеспечение, данные, системы ИИ, контент.
    [few] Цифровые общественные блага по категориям ({ $count }): программное обеспечение, данные, системы ИИ, контент.
    [many] Цифровые общественные блага по категориям ({ $count }): программное обеспечение, данные, системы ИИ, контент.
   *[other] Цифровые общественные блага по категориям ({ $count }): программное обеспечение, данные, системы ИИ, контент.
}
category-title = Категория: { $label }
facet-sector = Секторы
facet-sector-one = Сектор
facet-sector-heading = Решения по секторам
facet-sector-intro = Области, в которых используют решения. Числа — признанные решения; после знака «плюс» — кандидаты и бывшие записи.
facet-sector-description = { $count ->
    [1] Сектор, в котором используют цифровые общественные блага из этого реестра.
    [one] Секторы ({ $count }), в которых используют цифровые общественные блага из этого реестра.
    [few] Секторы ({ $count }), в которых используют цифровые общественные блага из этого реестра.
    [many] Секторы ({ $count }), в которых используют цифровые общественные блага из этого реестра.
   *[other] Секторы ({ $count }), в которых используют цифровые общественные блага из этого реестра.
}
sector-title = Сектор: { $label }
facet-license = Лицензии
facet-license-one = Лицензия
facet-license-heading = Решения по лицензиям
facet-license-intro = Открытые лицензии решений по идентификаторам SPDX. Числа — признанные решения; после знака «плюс» — кандидаты и бывшие записи.
facet-license-description = { $count ->
    [1] Открытая лицензия цифровых общественных благ из этого реестра и что она разрешает.
    [one] { $count } открытая лицензия цифровых общественных благ из этого реестра. Что разрешает каждая.
    [few] { $count } открытые лицензии цифровых общественных благ из этого реестра. Что разрешает каждая.
    [many] { $count } открытых лицензий цифровых общественных благ из этого реестра. Что разрешает каждая.
   *[other] { $count } открытой лицензии цифровых общественных благ из этого реестра. Что разрешает каждая.
}
license-title = Лицензия: { $label }
license-approved-for = Для каких категорий одобрена: { $list }.
license-text = Текст лицензии
facet-license-family = Что разрешают лицензии
facet-license-family-one = Что разрешает лицензия
facet-license-family-heading = Решения по тому, что разрешают их лицензии
facet-license-family-intro = Что вы можете делать с решениями и чего взамен требуют их лицензии. Числа — признанные решения; после знака «плюс» — кандидаты и бывшие записи.
facet-license-family-description = { $count ->
    [1] Вид открытой лицензии цифровых общественных благ из этого реестра, простыми словами.
    [one] { $count } вид открытых лицензий цифровых общественных благ из этого реестра, простыми словами.
    [few] { $count } вида открытых лицензий цифровых общественных благ из этого реестра, простыми словами.
    [many] { $count } видов открытых лицензий цифровых общественных благ из этого реестра, простыми словами.
   *[other] { $count } вида открытых лицензий цифровых общественных благ из этого реестра, простыми словами.
}
license-family-title = Лицензия разрешает: { $label }
facet-link = Что доступно
facet-link-one = Что доступно
facet-link-heading = Решения по тому, что они предлагают
facet-link-intro = Решения, у которых есть демоверсия, файлы для скачивания, сообщество и другое. Числа — признанные решения; после знака «плюс» — кандидаты и бывшие записи.
facet-link-description = { $count ->
    [1] Что предлагают цифровые общественные блага из этого реестра: например, демоверсию.
    [one] Что предлагают цифровые общественные блага из этого реестра ({ $count }): например, демоверсию.
    [few] Что предлагают цифровые общественные блага из этого реестра ({ $count }): например, демоверсию.
    [many] Что предлагают цифровые общественные блага из этого реестра ({ $count }): например, демоверсию.
   *[other] Что предлагают цифровые общественные блага из этого реестра ({ $count }): например, демоверсию.
}
link-title = Решения, у которых есть: { $label }
facet-region = Регионы
facet-region-one = Регион
facet-region-heading = Решения по регионам
facet-region-intro = Где решения разрабатывают или используют — по регионам и субрегионам Организации Объединенных Наций (M49). Субрегион учтен и в своем регионе. Числа — признанные решения; после знака «плюс» — кандидаты и бывшие записи.
facet-region-description = { $count ->
    [1] Регион мира, где разрабатывают или используют цифровые общественные блага из этого реестра.
    [one] { $count } регион мира, где разрабатывают или используют цифровые общественные блага из этого реестра.
    [few] { $count } региона мира, где разрабатывают или используют цифровые общественные блага из этого реестра.
    [many] { $count } регионов мира, где разрабатывают или используют цифровые общественные блага из этого реестра.
   *[other] { $count } региона мира, где разрабатывают или используют цифровые общественные блага из этого реестра.
}
region-title = Регион: { $label }
region-around = Входит в регион:
region-inside = Субрегионы:
facet-country = Страны
facet-country-one = Страна
facet-country-heading = Решения по странам
facet-country-intro = Где решения разрабатывают или используют. Числа — признанные решения; после знака «плюс» — кандидаты и бывшие записи.
facet-country-description = { $count ->
    [1] Страна, где разрабатывают или используют цифровые общественные блага из этого реестра.
    [one] { $count } страна, где разрабатывают или используют цифровые общественные блага из этого реестра.
    [few] { $count } страны, где разрабатывают или используют цифровые общественные блага из этого реестра.
    [many] { $count } стран, где разрабатывают или используют цифровые общественные блага из этого реестра.
   *[other] { $count } страны, где разрабатывают или используют цифровые общественные блага из этого реестра.
}
country-title = Страна: { $label }
facet-developed-in = Где разработано
facet-developed-in-one = Где разработано
facet-developed-in-heading = Решения по стране разработки
facet-developed-in-intro = Где решения разрабатывают. Числа — признанные решения; после знака «плюс» — кандидаты и бывшие записи.
facet-developed-in-description = { $count ->
    [1] Страна, где разрабатывают цифровые общественные блага из этого реестра.
    [one] { $count } страна, где разрабатывают цифровые общественные блага из этого реестра.
    [few] { $count } страны, где разрабатывают цифровые общественные блага из этого реестра.
    [many] { $count } стран, где разрабатывают цифровые общественные блага из этого реестра.
   *[other] { $count } страны, где разрабатывают цифровые общественные блага из этого реестра.
}
facet-used-in = Где используется
facet-used-in-one = Где используется
facet-used-in-heading = Решения по стране использования
facet-used-in-intro = Где решения используют. Числа — признанные решения; после знака «плюс» — кандидаты и бывшие записи.
facet-used-in-description = { $count ->
    [1] Страна, где используют цифровые общественные блага из этого реестра.
    [one] { $count } страна, где используют цифровые общественные блага из этого реестра.
    [few] { $count } страны, где используют цифровые общественные блага из этого реестра.
    [many] { $count } стран, где используют цифровые общественные блага из этого реестра.
   *[other] { $count } страны, где используют цифровые общественные блага из этого реестра.
}
facet-organization = Организации
facet-organization-one = Организация
facet-organization-heading = Решения по организациям
facet-organization-intro = Организации, которые владеют решениями, разрабатывают, финансируют или внедряют их. Числа — признанные решения; после знака «плюс» — кандидаты и бывшие записи.
facet-organization-description = { $count ->
    [1] Организация, которая владеет цифровыми общественными благами из этого реестра, разрабатывает, финансирует или внедряет их.
    [one] Организации ({ $count }), которые владеют цифровыми общественными благами из этого реестра, разрабатывают, финансируют или внедряют их.
    [few] Организации ({ $count }), которые владеют цифровыми общественными благами из этого реестра, разрабатывают, финансируют или внедряют их.
    [many] Организации ({ $count }), которые владеют цифровыми общественными благами из этого реестра, разрабатывают, финансируют или внедряют их.
   *[other] Организации ({ $count }), которые владеют цифровыми общественными благами из этого реестра, разрабатывают, финансируют или внедряют их.
}
organization-title = Организация: { $label }
facet-language = Языки
facet-language-one = Язык
facet-language-heading = Решения по языкам
facet-language-intro = Языки, на которых доступны решения. Числа — признанные решения; после знака «плюс» — кандидаты и бывшие записи.
facet-language-description = { $count ->
    [1] Язык, на котором доступны цифровые общественные блага из этого реестра.
    [one] Языки ({ $count }), на которых доступны цифровые общественные блага из этого реестра.
    [few] Языки ({ $count }), на которых доступны цифровые общественные блага из этого реестра.
    [many] Языки ({ $count }), на которых доступны цифровые общественные блага из этого реестра.
   *[other] Языки ({ $count }), на которых доступны цифровые общественные блага из этого реестра.
}
language-title = Язык: { $label }
facet-collection = Подборки
facet-collection-one = Подборка
facet-collection-heading = Подборки
facet-collection-intro = Подборки решений, которые составила команда реестра.
facet-collection-description = { $count ->
    [one] { $count } подборка решений, которую составила команда реестра.
    [few] { $count } подборки решений, которые составила команда реестра.
    [many] { $count } подборок решений, которые составила команда реестра.
   *[other] { $count } подборки решений, которые составила команда реестра.
}
collection-title = Подборка: { $label }
# Facets of a registry's own have their names from its schema.
facet-own-intro = Числа — признанные решения; после знака «плюс» — кандидаты и бывшие записи.
facet-own-description = { $count ->
    [one] { $facet }: { $count } значение и записи с ним.
    [few] { $facet }: { $count } значения и записи с ними.
    [many] { $facet }: { $count } значений и записи с ними.
   *[other] { $facet }: { $count } значения и записи с ними.
}
own-title = { $facet }: { $label }
developed-here = Разработано здесь
used-here = Используется здесь
developed-and-used-here = Разработано и используется здесь

besides-sector = У многих решений указана цель, но не указан сектор. Смотрите также:
besides-goal = По секторам:
beside-goal = Цель { $code }, { $label }: { $count }
beside-sector = Сектор «{ $label }»: { $count }
beside-developed-in = Разработано здесь: { $count }
beside-used-in = Используется здесь: { $count }
breakdown-narrow = Фильтры
breakdown-parts = В этом списке
breakdown-all = Показать все ({ $count })
breakdown-registry = Все в этом реестре ({ $count })
breakdown-status = Статус
breakdown-unstated = Не указано
breakdown-leaves = Каждая ссылка ведет ко всем решениям с этим значением, в том числе не из этого списка.

take-heading = Сохранить список или поделиться
take-filter = Отобрать и упорядочить список
take-table = Показать таблицей
take-link = Копировать ссылку
take-csv = Скачать CSV
take-json = Скачать JSON
take-list = Этот список в JSON, с кандидатами и бывшими записями
take-subscribe = Подписаться
take-copied = Ссылка скопирована.
take-copy = Скопируйте этот адрес:
take-done = Файл сохранен.

## The requirements of a collection

requirements-heading = Требования
requirements-jump = Требования и результаты
requirements-from = Решения этой подборки оценивают по документу:
requirements-version = версия { $version }
requirements-draft = Черновик
requirements-draft-text = Эти требования — черновик и еще могут измениться.
requirements-published = Опубликовано
requirements-withdrawn = Отменено
requirements-withdrawn-text = Эти требования больше не действуют. Результаты сохранены для истории.
requirements-matrix = Результаты
requirements-caption = Результат каждого решения по каждому требованию. Если есть подтверждение, результат — ссылка на него.
requirements-recommended-text = Требования с пометкой «рек.» — рекомендуемые, остальные — обязательные.
requirements-meets-text = подтверждения показывают, что решение отвечает требованию.
requirements-partly-text = подтверждения показывают часть того, что требуется.
requirements-open-text = результат пока неизвестен. Это не значит, что решение не отвечает требованию.
requirements-none-text = требование относится к другим категориям решений.
requirements-good = Решение
requirements-required = Выполнено обязательных
requirements-tally = { $meets } из { $required }
requirements-met = Выполнено обязательных: { $meets } из { $required }
requirements-met-partly = частично: { $count }
requirements-met-open = неясно: { $count }
requirements-asked = В чем состоит каждое требование
requirements-evidence = Подтверждения по решениям
requirements-open = Неясно:
requirements-none = Неприменимо:
requirement-meets = Выполнено
requirement-partly = Частично
requirement-open = Неясно
requirement-none = Неприменимо
requirement-level-required = Обязательное
requirement-level-recommended = Рекомендуемое
requirement-recommended-short = рек.
requirement-evidence = Подтверждение:
requirement-computed = Вычислено по записи.
requirement-computed-meets = Это видно из записи.
requirement-entry = Смотреть запись

## A good

badge-recognised = признано
badge-archived = в архиве
also-known-as = Другие названия
# The words of pages, for stages whose codes are those of the Alliance.
stage-nominee = Кандидат
stage-dpg = Признано
stage-listed = В списке
stage-archived = В архиве
notice-dpg = Цифровое общественное благо
notice-nominee = Кандидат
notice-nominee-heading = Выдвинуто, еще не признано
notice-under-review = Кандидат
notice-under-review-heading = На рассмотрении, еще не признано
notice-archived = Бывшая запись
notice-archived-heading = Больше не в реестре
notice-archived-candidate = Бывшая запись
notice-archived-candidate-heading = Так и не признано, больше не кандидат
notice-archived-text = Страница сохранена для истории.
notice-ineligible = Бывшая запись
notice-ineligible-heading = Рецензенты установили, что решение не соответствует стандарту
notice-candidate-list = Все кандидаты
notice-former-list = Все бывшие записи
archived-reason = Причина:
archived-by = Заменено на решение
archived-of = Дубликат решения
facts-heading = Основные сведения
fact-website = Сайт
fact-repositories = Репозитории
fact-licenses = Лицензии
fact-standard-version = Версия стандарта
fact-collections = Подборки
review-heading = Ход рассмотрения
review-since = { $state } — с { $day }.
review-decided = Рассмотрено { $day }.
review-due = Последний день для ответа: { $day }.
review-asks = О чем вопрос: { $indicators }.
review-reasons = Причины, которые назвали рецензенты:
review-waits-submission = Заявитель еще не подал заявку.
review-waits-start = Рецензент еще не начал рассмотрение.
review-waits-level-1-check = Внутренние рецензенты проверяют ответы.
review-waits-level-2-check = Внешние рецензенты проверяют ответы.
review-waits-vote = Рецензент еще не проголосовал.
review-waits-agreement = Рецензенты еще не пришли к согласию.
review-waits-advice = Эксперт еще не ответил.
review-waits-answer = Заявитель еще не ответил.
review-waits-update = Заявитель еще не обновил ответы.
review-waits-stage = Рецензенты пришли к выводу. Команда реестра еще не обновила запись.
date-nominated = Выдвинуто
date-recognized = Признано
date-reviewed = Последнее рассмотрение
date-valid-until = Признание действует до
date-archived = В архиве с
identifier-id = ID
identifier-dpga-id = ID в Альянсе
identifier-dpga-gid = Глобальный ID в Альянсе
identifier-dpga-name = Название в Альянсе
identifier-dpga-activity = Активность по ленте Альянса
identifier-wikidata = Wikidata
identifier-doi = DOI
identifier-same-as = Другие адреса
answer-no-evidence = Подтверждений в записи нет
good-by = Владелец:
good-start = Начать работу
# Beside a link to another site.
link-dead = { $day } страница не открылась
start-website = Перейти на сайт
start-documentation = Документация
start-source = Исходный код
start-repository = Данные и файлы
start-demo = Попробовать
start-download = Скачать
start-app = Приложение
start-community = Сообщество
start-support = Поддержка
start-chat = Чат
trust-by = Кем признано
trust-in = Где признано
trust-alliance = Альянс цифровых общественных благ
trust-since = С { $day }
trust-no-date = Дата не указана
trust-until = Действует до { $day }
trust-over = Рассмотрение просрочено с { $day }
trust-reviewed = Рассмотрено
trust-answered = Ответы по показателям
trust-of = { $count } из { $all }
trust-checked = выполнено по автоматической проверке: { $count }
trust-decided = выполнено по заключению рецензентов: { $count }
trust-not-applicable = { $count ->
    [one] неприменимо: { $count }
    [few] неприменимо: { $count }
    [many] неприменимо: { $count }
   *[other] неприменимо: { $count }
}
rights-sell = Можно использовать, менять и продавать
rights-sell-note = А также платно оказывать поддержку, обучать и размещать на серверах.
rights-change = Можно использовать и менять, но не продавать
rights-change-note = Не для коммерческих целей. Прежде чем продавать поддержку, спросите владельца.
rights-change-parts = Можно использовать и менять, но продавать можно не всё
rights-share = Можно использовать и распространять, но не менять
rights-share-note = Прежде чем менять, спросите владельца.
rights-share-parts = Можно использовать, но менять можно не всё
# The conditions of one of several licences.
rights-of = { $name }: { $text }
rights-check = Прежде чем полагаться на это, прочтите текст лицензии.
trust-license = Лицензия: { $list }
trust-developed = Где разработано: { $list }
# What the source of a good showed when a program read it.
seen-point = Исходный код
seen-heading = Что видно в исходном коде
seen-intro = Программа прочитала исходный код { $day }. Увиденное никто не проверял.
seen-commit = Коммит:
seen-release = Последняя версия
seen-last-release = Последняя версия: { $tag }, { $day }
seen-active = Активность
seen-is-active = Велась работа в течение года до { $day }
seen-is-silent = Ни одного коммита в течение года до { $day }
seen-last-commit = Последний коммит: { $day }
seen-authors = { $count ->
    [one] { $count } автор за этот год
    [few] { $count } автора за этот год
    [many] { $count } авторов за этот год
   *[other] { $count } автора за этот год
}
seen-license = Лицензия в исходном коде
seen-license-same = Файл лицензии проверен { $day }: { $list }
seen-license-other = Файл лицензии проверен { $day }: { $list }. Это не та лицензия, что указана выше
seen-stated-same = Файл лицензии { $day } не найден, в других файлах указано: { $list }
seen-stated-other = Файл лицензии { $day } не найден, в других файлах указано: { $list }. Это не та лицензия, что указана выше
seen-services = Закрытые сервисы в коде
seen-changes = Смена лицензии
seen-license-changed = Было: { $was }, стало: { $is }; впервые замечено { $day }
seen-none = нет
reach-countries = { $count ->
    [one] { $count } страна
    [few] { $count } страны
    [many] { $count } стран
   *[other] { $count } страны
}
reach-territories = { $count ->
    [one] { $count } страна и территория
    [few] { $count } страны и территории
    [many] { $count } стран и территорий
   *[other] { $count } страны и территории
}
good-sections = На этой странице
good-standard-short = Стандарт
show-all = Показать все ({ $count })
# In the page of a good as Markdown.
twin-page = Страница
twin-data = Все данные
rows-open = Развернуть все
rows-close = Свернуть все
indicator-about = Об этом показателе
good-technical = Технические сведения
good-data = Поделиться и улучшить
good-json = Смотреть как JSON
good-edit = Предложить изменение
good-report = Сообщить об ошибке в этой записи
good-report-title = Ошибка в записи «{ $name }»
good-cite = Как ссылаться на эту запись
good-cite-text = { $name }. В реестре: { $registry }. { $address }
good-copy = Копировать
good-copied = Скопировано
good-improve = Улучшить запись в форме
good-mail = Отправить по почте
good-frame = Встроить эту карточку
embed-more = Подробнее на сайте «{ $site }»
good-badge = Встроить этот значок
good-screenshots = Снимки экрана
good-related = Похожие решения
related-standards = Стандарты
related-words = Слова
related-parent = На нем основано решение { $name }.
related-derivative = Основано на решении { $name }.
related-sibling = Тоже основано на решении { $name }.
good-description = Описание
good-highlights = Главное
good-based-on = На чем основано
good-derivatives = Форки и дистрибутивы решения { $name }
derivatives-fork = Форки
derivatives-distribution = Дистрибутивы
derivatives-vertical-build = Отраслевые версии
derivatives-other = Другие производные проекты
derivatives-more = { $count ->
    [one] Здесь не показано: { $count }.
    [few] Здесь не показано: { $count }.
    [many] Здесь не показано: { $count }.
   *[other] Здесь не показано: { $count }.
}
derivatives-all = Все в формате JSON
parent-distinction = Чем отличается от исходного проекта: { $pillar }
parent-open = В записи еще не сказано, чем решение отличается от исходного проекта. Без этого рецензенты его не признают.
ask-tracks-upstream = Следует ли решение за выпусками исходного проекта?
ask-recognized-by-parent = Признает ли его сообщество исходного проекта?
ask-security-updates = Применяет ли оно обновления безопасности исходного проекта?
ask-contributes-upstream = Передают ли улучшения в исходный проект?
good-deployment = Кто использует
good-awards = Награды
good-translations = На других языках
good-history = История
developed-in = Где разработано
used-in = Где используется
developed-and-used-in = Где разработано и используется
languages = Доступно на языках
used-by-organizations = Международные организации
used-by-departments = Государственные органы
used-by-others = Другие пользователи
programmes = Программы
goal-targets = Задачи { $targets }
goal-also = Это подтверждение и для целей:
license-covers = Под этой лицензией: { $parts }.

## The Standard on the page of a good

good-standard-current = Как решение отвечает стандарту
good-standard-candidate = Ответы по стандарту
good-standard-former = Ответы по стандарту
good-standard-intro = Ответы самого проекта по каждому показателю стандарта DPG.
good-untranslated = Этот текст не переведён. Язык: { $language }.
good-untranslated-answers = Ответы не переведены. Язык: { $language }.
good-listed = Записи этой категории включены в список без оценки: реестр не применяет к ним стандарт DPG.
good-meaning-current = «Выполнен» — так показала автоматическая проверка ответа. «Выполнен по заключению» — автоматической проверки мало: вывод сделали рецензенты, когда признали решение.
good-meaning-candidate = «Выполнен» — так показала автоматическая проверка ответа. Окончательный вывод делают рецензенты.
no-answer = Ответа нет
good-older-version = Оценено по стандарту версии { $version }.
good-older-version-on = Оценено по стандарту версии { $version } от { $day }.
good-changed-since = Что с тех пор изменилось
source = Источник:
indicator-note-since = с версии { $version }
findings-heading = Что исправить до признания
findings-intro = Эти замечания сделала автоматическая проверка.
impact-heading = Влияние и охват
impact-intro = Это вопросы для рецензентов, а не результат оценки.
verdict-met = Выполнен
verdict-reviewed = Выполнен по заключению
verdict-reviewed-on = Выполнен по заключению от { $day }
verdict-gap = Есть пробел
verdict-needs-human = Нужен рецензент
verdict-not-asked = Не спрашивали
verdict-not-applicable = Неприменимо
decided-as-met = Заключение рецензентов от { $day }: показатель выполнен.
decided-as-not-met = Заключение рецензентов от { $day }: показатель не выполнен.
decided-met = Заключение рецензентов от { $on }: показатель выполнен.
decided-not-met = Заключение рецензентов от { $on }: показатель не выполнен.
answer-yes = Да
answer-no = Нет
answer-unknown = Неизвестно
ask-ownership = Ясно ли, кто владелец, и указано ли это в документах?
ask-owners = Кто владелец?
ask-owns-all = Есть ли у владельцев права на всё решение?
ask-multilingual = Для разных языков или регионов
ask-redistribution = Можно ли его распространять?
ask-closed-dependencies = Нужны ли закрытые компоненты?
ask-dependencies = На чем оно построено?
ask-dependencies-of = { $part }: нужны ли закрытые компоненты?
ask-alternatives = Можно ли заменить их открытыми?
ask-documentation = Есть ли документация?
ask-documented = { $part }: есть ли в документации?
ask-data-extraction = Собирает, использует или создает ли оно неперсональные данные или контент?
ask-mechanism = Можно ли экспортировать и импортировать данные?
ask-privacy = Приняты ли меры, чтобы соблюдать применимые законы?
ask-laws = Какие законы?
ask-standards = Поддерживает ли оно открытые стандарты?
ask-open-standards = Какие стандарты?
ask-best-practices = Следует ли оно передовой практике?
ask-practices = Какой практике?
ask-risk-assessment = Оценены ли риски системы ИИ?
ask-do-no-harm = Заложены ли в решение меры, чтобы не допустить вреда?
ask-data-privacy = Собирает, хранит или распространяет ли оно персональные данные?
ask-data-types = Какие персональные данные?
ask-handling = Что с этим делают?
ask-sharing = Передают ли их третьим лицам?
ask-protection = Защищены ли они?
ask-training-data = Есть ли персональные данные в обучающих данных?
ask-content = Собирает, хранит или распространяет ли оно контент?
ask-content-types = Какой контент?
ask-policy = Есть ли правила о недопустимом контенте?
ask-moderation = Выявляют и удаляют ли недопустимый, вводящий в заблуждение или незаконный контент?
ask-response-time = Сколько времени нужно, чтобы отреагировать на жалобу?
ask-harassment = Общаются ли люди с его помощью?
ask-people-protected = Защищены ли они от травли и домогательств?
ask-minors = Приняты ли меры для безопасности несовершеннолетних?
handling-collected = Собирают
handling-stored = Хранят
handling-distributed = Распространяют
handling-nothing = Ничего

## The Standard

standard-heading = Стандарт DPG
standard-description = Показатели стандарта DPG: чего каждый из них требует от цифрового общественного блага и сколько решений этого реестра ему отвечают.
standard-intro = Цифровое общественное благо отвечает всем показателям стандарта DPG. В таблице — чего требует каждый из них.
standard-version = Версия { $version } от
standard-source = Полный текст:
standard-caption = { $count ->
    [1] Проходит ли единственное признанное решение автоматическую проверку по каждому показателю
    [one] Сколько из признанных решений (всего { $count }) проходят автоматическую проверку по каждому показателю
    [few] Сколько из признанных решений (всего { $count }) проходят автоматическую проверку по каждому показателю
    [many] Сколько из признанных решений (всего { $count }) проходят автоматическую проверку по каждому показателю
   *[other] Сколько из признанных решений (всего { $count }) проходят автоматическую проверку по каждому показателю
}
standard-asks = Что требуется
standard-met = Прошли проверку
standard-note = Числа показывают, сколько признанных решений проходят автоматическую проверку. Она видит только то, что есть в записи. По остальным решениям вывод сделали рецензенты, прежде чем их признали. Часть записей взята из формы, в которой были вопросы не по всем показателям.
standard-versions = Версии
standard-versions-intro = Решение оценивают по той версии, которая указана в его записи, а если она не указана — по самой новой. Проверки показывают, чего в записи не хватает.
standard-versions-caption = Версии стандарта DPG, которые изменили показатели, сначала новые
standard-versions-version = Версия
standard-versions-documents = Документы
standard-versions-checks = Что нового
standard-versions-retired = Больше не проверяется:
standard-versions-others = Эти версии не изменили ничего, что здесь проверяется:
indicator-requirements = Требования
indicator-checks = Автоматические проверки
indicator-checks-intro = Что проверка сообщает о записи, которая ее не прошла. Знак … стоит вместо названия из записи.
indicator-examples = Примеры ответов
indicator-answers = Ответы
indicator-others = Другие показатели
indicator-met = Автоматическую проверку по этому показателю проходят признанные решения: { $met } из { $all }. По остальным вывод сделали рецензенты.

## Statistics

statistics-heading = Статистика
statistics-description = { $count ->
    [1] Решение в этом реестре по статусу, цели, категории, сектору, лицензии, стране, организации и языку.
    [one] { $count } решение этого реестра по статусу, цели, категории, сектору, лицензии, стране, организации и языку.
    [few] { $count } решения этого реестра по статусу, цели, категории, сектору, лицензии, стране, организации и языку.
    [many] { $count } решений этого реестра по статусу, цели, категории, сектору, лицензии, стране, организации и языку.
   *[other] { $count } решения этого реестра по статусу, цели, категории, сектору, лицензии, стране, организации и языку.
}
statistics-intro = Диаграммы и таблицы: решения по статусу, цели, сектору, стране и не только.
statistics-status = Статус
statistics-status-caption = Решения по статусу
statistics-goods = Решения
statistics-all = Показать все ({ $count })
statistics-indicator = Показатель
statistics-standard = Признанные решения, которые проходят автоматическую проверку по каждому показателю
statistics-goal = Решения по целям в области устойчивого развития; у решения может быть несколько целей
statistics-category = Решения по категориям
statistics-sector = Решения по секторам; столбцы — признанные решения
statistics-license = Решения по лицензиям
statistics-license-family = Решения по тому, что разрешают их лицензии
statistics-region = Решения по региону разработки или использования
statistics-country = Решения по стране разработки или использования
statistics-organization = Решения по организациям, в любой роли
statistics-language = Решения по языкам
statistics-collection = Решения по подборкам
statistics-own = { $facet }; столбцы — признанные решения

## The report. Numbers come twice: as text for the sentence (such as $goods), and with -count for the plural.
## $share is such as " (47%)", or empty if there are too few goods for a share.

report-name = Отчет
report-title = Отчет о реестре
report-description = { $count ->
    [0] Что охватывает реестр, насколько он актуален и кто за ним стоит.
    [one] Что охватывает реестр, насколько он актуален и кто за ним стоит: { $count } решение в цифрах.
    [few] Что охватывает реестр, насколько он актуален и кто за ним стоит: { $count } решения в цифрах.
    [many] Что охватывает реестр, насколько он актуален и кто за ним стоит: { $count } решений в цифрах.
   *[other] Что охватывает реестр, насколько он актуален и кто за ним стоит: { $count } решения в цифрах.
}
report-day = Данные на { $day }
report-online = В интернете, где за каждым числом стоит ссылка:
report-from-statistics = Отчет объясняет эти числа словами и показывает пробелы и возможных партнеров.
report-brief = Коротко
report-chosen = Эти выводы отобраны по правилу.
report-contents = Содержание
report-csv = Числа в CSV
report-legend = Номера над столбцами:
report-share = { $percent } %
report-share-aside = { " " }({ $share })
report-cut = Показаны самые крупные: { $shown } из { $all }.
report-goods = Решения
report-countries = Страны
report-goods-one = Решения первой
report-goods-other = Решения второй
report-unlinked = Без ссылки
report-missing = Не указано
report-open = Открытые вопросы
report-undated = Без даты
report-status-current = Признано
report-status-candidate = Кандидаты
report-status-former = Бывшие записи
report-term-valid = Действует
report-term-renewable = Действует, уже можно продлить
report-term-expired = Срок истек
report-term-none = Нет даты рассмотрения
report-reason-unstated = Причина не указана
report-were-candidates = кандидаты, которых так и не признали
report-reason-candidate = Кандидат в архиве, причина не указана
report-alike-name = Почти одинаковые названия
report-alike-website = Один и тот же сайт
report-alike-acronym = Одна и та же аббревиатура

report-kinds = Сколько их и какие
report-time = Рост и продление
report-coverage = Охват и пробелы
report-together = Кто работает над одним и тем же
report-licences = Лицензии
report-openness = Открытые подтверждения
report-ownership = Владельцы
report-completeness = Полнота данных
report-method = Метод и ограничения

report-head-status = Статус
report-head-reason = Причина
report-head-value = Значение
report-head-category = Категория
report-head-year = Год
report-head-term = Признание
report-head-goal = Цель
report-head-sector = Сектор
report-head-developed-in = Где разработано
report-head-standard = Стандарт
report-head-one = Организация
report-head-other = Организация
report-head-license = Лицензия
report-head-license-family = Вид лицензии
report-head-indicator = Показатель
report-head-owner = Владелец
report-head-field = Поле
report-head-good = Решение
report-head-share = Доля
report-head-notes-clusters = Организации
report-head-notes-partners = Общие темы
report-head-notes-alike = Что у них общего

report-field-goal = Цель
report-field-category = Категория
report-field-sector = Сектор
report-field-license = Лицензия
report-field-owner = Владелец
report-field-website = Сайт
report-field-repository = Репозиторий
report-field-developed-in = Страны разработки
report-field-used-in = Страны использования
report-field-language = Языки
report-field-standards = Открытые стандарты
report-field-recognized = Дата признания
report-field-reviewed = Дата последнего рассмотрения
report-field-logo = Логотип

report-figure-status = Записи по статусу
report-figure-status-note = Все записи реестра.
report-figure-former = Бывшие записи по причине
report-figure-former-note = Почему запись стала бывшей: причина, по которой она в архиве, или то, что решение не соответствует стандарту. Записи, файлы которых удалены, не учтены.
report-figure-categories = Решения по категориям
report-figure-categories-note = У решения может быть несколько категорий.
report-figure-own = { $field }: число решений
report-figure-own-note = Что записано в поле, которое есть только в этом реестре. У решения может быть несколько значений.
report-figure-growth = Решения по году признания
report-figure-growth-note = Светлая часть столбца — решения, признанные раньше, темная — новые в этом году.
report-figure-renewal = Решения по сроку признания
report-figure-renewal-note = Срок признания отсчитывают от последнего рассмотрения. Если нового не было, он истекает.
report-figure-goals = Решения и страны по целям в области устойчивого развития
report-figure-goals-note = У решения может быть несколько целей. Страны — те, где решение разрабатывают или используют.
report-figure-goal-category = Цели по категориям
report-figure-goal-category-note = В каждой клетке — число решений с этой целью и этой категорией. Чем ярче цвет, тем их больше.
report-figure-goal-region = Цели по регионам
report-figure-goal-region-note = В каждой клетке — число решений с этой целью, которые разрабатывают или используют в этом регионе. Чем ярче цвет, тем их больше.
report-figure-goal-sector = Секторы по целям
report-figure-goal-sector-note = В каждой клетке — число решений этого сектора с этой целью. Чем ярче цвет, тем их больше.
report-figure-clusters = Группы решений с общей целью, сектором и страной разработки
report-figure-clusters-note = Командам есть о чем поговорить: у решений одной строки одна цель и указана одна и та же страна разработки.
report-figure-standards = Открытые стандарты, которые указаны у нескольких решений
report-figure-standards-note = Решениям с одним стандартом легче обмениваться данными.
report-figure-partners = Организации, у которых больше всего общего, но нет общего решения
report-figure-partners-note = Кому стоит работать вместе: обе работают над одними целями и секторами или применяют одни стандарты, но в разных решениях.
report-figure-license-families = Решения по тому, чего требуют их лицензии
report-figure-license-families-note = У решения может быть несколько лицензий.
report-figure-licenses = Решения по лицензиям
report-figure-licenses-note = У решения может быть несколько лицензий.
report-figure-evidence = Решения без открытой ссылки-подтверждения, по показателям
report-figure-evidence-note = Доли — от числа решений, которым есть что показать по этому показателю.
report-figure-owners = Владельцы, у которых больше всего решений
report-figure-owners-note = Доли — от числа решений, у которых указан владелец. У решения может быть несколько владельцев.
report-figure-quality = Решения по тому, чего нет в их записях
report-figure-quality-note = Что читателям и отчетам нужно знать о решении.
report-figure-open-questions = Решения, у которых больше всего открытых вопросов
report-figure-open-questions-note = Открытые вопросы — это показатели стандарта, которые ответы в записи не выполняют. Число ведет к ответам.
report-figure-alike = Названия, за которыми может стоять одна организация
report-figure-alike-note = Названия отличаются только знаками препинания, пробелами, множественным числом или правовой формой, например «Ltd», или одно из них — аббревиатура, которая в другом стоит в скобках, или у двух организаций один сайт. Отчет считает их двумя. Если это одна организация, напишите во всех записях одно название.

report-say-empty = В реестре пока нет записей.
report-say-all = { $all-count ->
    [one] В реестре { $all } запись
    [few] В реестре { $all } записи
    [many] В реестре { $all } записей
   *[other] В реестре { $all } записи
}: { $current-count ->
    [0] признанных решений нет
    [one] { $current } признанное решение
    [few] { $current } признанных решения
    [many] { $current } признанных решений
   *[other] { $current } признанного решения
}, { $candidate-count ->
    [0] кандидатов нет
    [one] { $candidate } кандидат
    [few] { $candidate } кандидата
    [many] { $candidate } кандидатов
   *[other] { $candidate } кандидата
}, { $former-count ->
    [0] бывших записей нет
    [one] { $former } бывшая запись
    [few] { $former } бывшие записи
    [many] { $former } бывших записей
   *[other] { $former } бывшей записи
}.
report-say-about = Все остальные таблицы — о признанных решениях.
report-say-about-candidates = Признанных решений пока нет, поэтому все остальные таблицы — о кандидатах.
report-say-former-candidates = { $goods-count ->
    [one] { $goods } из бывших записей (всего их { $all }) — о кандидате, которого так и не признали{ $share }.
    [few] { $goods } из бывших записей (всего их { $all }) — о кандидатах, которых так и не признали{ $share }.
    [many] { $goods } из бывших записей (всего их { $all }) — о кандидатах, которых так и не признали{ $share }.
   *[other] { $goods } из бывших записей (всего их { $all }) — о кандидатах, которых так и не признали{ $share }.
}
report-say-former-all-candidates = { $all-count ->
    [1] Единственная бывшая запись — о кандидате, которого так и не признали.
    [one] Все бывшие записи (их { $all }) — о кандидатах, которых так и не признали.
    [few] Все бывшие записи (их { $all }) — о кандидатах, которых так и не признали.
    [many] Все бывшие записи (их { $all }) — о кандидатах, которых так и не признали.
   *[other] Все бывшие записи (их { $all }) — о кандидатах, которых так и не признали.
}
report-say-former = Самая частая причина у бывших записей — «{ $label }»: { $goods } из { $all }{ $share }.
report-say-own = { $field }: самое частое значение — «{ $label }», таких решений { $goods } из { $all }{ $share }.
report-say-own-unstated = { $goods-count ->
    [one] { $field }: значение не указано у { $goods } решения (всего { $all }).
    [few] { $field }: значение не указано у { $goods } решений (всего { $all }).
    [many] { $field }: значение не указано у { $goods } решений (всего { $all }).
   *[other] { $field }: значение не указано у { $goods } решения (всего { $all }).
}
report-say-few = { $goods-count ->
    [one] { $goods } решение — слишком мало для долей и выводов: нужно хотя бы { $smallest }. В таблицах только числа.
    [few] { $goods } решения — слишком мало для долей и выводов: нужно хотя бы { $smallest }. В таблицах только числа.
    [many] { $goods } решений — слишком мало для долей и выводов: нужно хотя бы { $smallest }. В таблицах только числа.
   *[other] { $goods } решения — слишком мало для долей и выводов: нужно хотя бы { $smallest }. В таблицах только числа.
}
report-say-category = Самая частая категория — «{ $label }»: таких решений { $goods } из { $all }{ $share }.
report-say-busiest = Больше всего новых решений принес { $label } год: { $goods } из { $dated } с датой признания{ $share }.
report-say-undated = { $goods-count ->
    [1] У одного решения (всего { $all }) нет даты признания, поэтому в таблице роста его нет.
    [one] У { $goods } решения (всего { $all }) нет даты признания, поэтому в таблице роста их нет.
    [few] У { $goods } решений (всего { $all }) нет даты признания, поэтому в таблице роста их нет.
    [many] У { $goods } решений (всего { $all }) нет даты признания, поэтому в таблице роста их нет.
   *[other] У { $goods } решения (всего { $all }) нет даты признания, поэтому в таблице роста их нет.
}
report-say-no-dates = Ни у одного решения нет даты признания, поэтому показать рост нельзя.
report-say-expired = { $goods-count ->
    [one] Из рассмотренных решений срок признания истек у { $goods } из { $reviewed }{ $share }.
    [few] Из рассмотренных решений срок признания истек у { $goods } из { $reviewed }{ $share }.
    [many] Из рассмотренных решений срок признания истек у { $goods } из { $reviewed }{ $share }.
   *[other] Из рассмотренных решений срок признания истек у { $goods } из { $reviewed }{ $share }.
}
report-say-none-expired = { $reviewed-count ->
    [one] Признание действует у каждого рассмотренного решения (всего { $reviewed }).
    [few] Признание действует у всех { $reviewed } рассмотренных решений.
    [many] Признание действует у всех { $reviewed } рассмотренных решений.
   *[other] Признание действует у всех { $reviewed } рассмотренных решений.
}
report-say-no-reviews = { $goods-count ->
    [1] У единственного решения нет даты рассмотрения, поэтому неизвестно, действует ли его признание.
    [one] Ни у одного из решений (всего { $goods }) нет даты рассмотрения, поэтому неизвестно, действует ли их признание.
    [few] Ни у одного из { $goods } решений нет даты рассмотрения, поэтому неизвестно, действует ли их признание.
    [many] Ни у одного из { $goods } решений нет даты рассмотрения, поэтому неизвестно, действует ли их признание.
   *[other] Ни у одного из решений (всего { $goods }) нет даты рассмотрения, поэтому неизвестно, действует ли их признание.
}
report-say-renewable = { $goods-count ->
    [one] Признание { $goods } решения можно продлить уже сейчас, пока его срок не истек.
    [few] Признание { $goods } решений можно продлить уже сейчас, пока его срок не истек.
    [many] Признание { $goods } решений можно продлить уже сейчас, пока его срок не истек.
   *[other] Признание { $goods } решения можно продлить уже сейчас, пока его срок не истек.
}
report-say-goal = На первом месте по числу решений — «{ $label }»: { $goods } из { $all }{ $share }.
report-say-thin = { $goals-count ->
    [one] У { $goals } цели (всего их { $of }) меньше { $limit } решений: { $labels }.
    [few] У { $goals } целей (всего их { $of }) меньше { $limit } решений: { $labels }.
    [many] У { $goals } целей (всего их { $of }) меньше { $limit } решений: { $labels }.
   *[other] У { $goals } цели (всего их { $of }) меньше { $limit } решений: { $labels }.
}
report-say-thin-many = Целей, у которых меньше { $limit } решений, — { $goals } из { $of }.
report-say-unserved = { $goals-count ->
    [one] У { $goals } цели нет ни одного решения: { $labels }.
    [few] У { $goals } целей нет ни одного решения: { $labels }.
    [many] У { $goals } целей нет ни одного решения: { $labels }.
   *[other] У { $goals } цели нет ни одного решения: { $labels }.
}
report-say-countries = { $countries-count ->
    [one] У решений указана { $countries } страна или территория разработки или использования.
    [few] У решений указаны { $countries } страны и территории разработки или использования.
    [many] У решений указано { $countries } стран и территорий разработки или использования.
   *[other] У решений указано { $countries } страны и территории разработки или использования.
} { $without-count ->
    [0] У каждого решения указана хотя бы одна.
    [one] У { $without } решения не указано ни одной.
    [few] У { $without } решений не указано ни одной.
    [many] У { $without } решений не указано ни одной.
   *[other] У { $without } решения не указано ни одной.
}
report-say-countries-wide = { $goods-count ->
    [1] У { $goods } решения их больше { $limit }.
    [one] У каждого из { $goods } решения их больше { $limit }.
    [few] У каждого из { $goods } решений их больше { $limit }.
    [many] У каждого из { $goods } решений их больше { $limit }.
   *[other] У каждого из { $goods } решения их больше { $limit }.
} У всех остальных решений вместе — { $countries }.
report-say-gaps = У этих сочетаний нет ни одного решения, хотя по числу решений с каждой стороны можно ожидать не меньше трех:
report-say-no-gap = В таблицах ниже нет пустых клеток, которые можно назвать пробелом.
report-gap = «{ $goal }» и «{ $other }»: решений и с тем и с другим нет. { $kind ->
    [goal-sector] Решений, у которых указан сектор, — { $base }, из них с этой целью — { $of-goal }, с этим сектором — { $of-other }.
    [goal-region] Решений, у которых указана страна, — { $base }, из них с этой целью — { $of-goal }, с этим регионом — { $of-other }.
   *[goal-category] Решений, у которых указана категория, — { $base }, из них с этой целью — { $of-goal }, с этой категорией — { $of-other }.
} При случайном распределении и с тем и с другим было бы около { $expected }.
report-say-license-family = Самый частый вид лицензий — «{ $label }»: таких решений { $goods } из { $all }{ $share }.
report-say-license = Самая частая лицензия — { $label }: таких решений { $goods } из { $all }{ $share }.
report-say-evidence = Меньше всего открытых подтверждений у показателя «{ $label }»: решений без открытой ссылки — { $goods } из { $asked }{ $share }.
report-say-owners = { $owners-count ->
    [one] { $owners } организация владеет
    [few] { $owners } организации владеют
    [many] { $owners } организаций владеют
   *[other] { $owners } организации владеют
} { $goods-count ->
    [one] { $goods } решением.
    [few] { $goods } решениями.
    [many] { $goods } решениями.
   *[other] { $goods } решения.
} { $unnamed-count ->
    [0] У каждого решения указан владелец.
    [one] У { $unnamed } решения владелец не указан.
    [few] У { $unnamed } решений владелец не указан.
    [many] У { $unnamed } решений владелец не указан.
   *[other] У { $unnamed } решения владелец не указан.
}
report-say-largest-owners = { $owners-count ->
    [1] На самого крупного владельца приходится решений: { $goods } из { $all }{ $share }.
    [one] На { $owners } самого крупного владельца приходится решений: { $goods } из { $all }{ $share }.
    [few] На { $owners } самых крупных владельцев приходится решений: { $goods } из { $all }{ $share }.
    [many] На { $owners } самых крупных владельцев приходится решений: { $goods } из { $all }{ $share }.
   *[other] На { $owners } самого крупного владельца приходится решений: { $goods } из { $all }{ $share }.
}
report-say-single = { $owners-count ->
    [1] У { $owners } владельца из { $all } только одно решение{ $share }.
    [one] У { $owners } владельца из { $all } только по одному решению{ $share }.
    [few] У { $owners } владельцев из { $all } только по одному решению{ $share }.
    [many] У { $owners } владельцев из { $all } только по одному решению{ $share }.
   *[other] У { $owners } владельца из { $all } только по одному решению{ $share }.
}
report-say-complete = В каждой записи есть: { $labels }.
report-say-rare = Больше чем в половине записей нет: { $labels }.
report-say-open = { $goods-count ->
    [1] В записи { $goods } решения есть открытые вопросы.
    [one] В записях { $goods } решения есть открытые вопросы.
    [few] В записях { $goods } решений есть открытые вопросы.
    [many] В записях { $goods } решений есть открытые вопросы.
   *[other] В записях { $goods } решения есть открытые вопросы.
}
report-say-alike = { $pairs-count ->
    [one] Пары названий, за которыми, возможно, стоит одна организация: { $pairs }.
    [few] Пары названий, за которыми, возможно, стоит одна организация: { $pairs }.
    [many] Пары названий, за которыми, возможно, стоит одна организация: { $pairs }.
   *[other] Пары названий, за которыми, возможно, стоит одна организация: { $pairs }.
}
report-open-count = { $count ->
    [one] { $count } открытый вопрос
    [few] { $count } открытых вопроса
    [many] { $count } открытых вопросов
   *[other] { $count } открытого вопроса
}

report-so-goal = По таблицам целей видно, что для каждой цели уже есть, а чего нет.
report-so-thin = Можно объявить прием заявок именно по этим целям.
report-so-thin-many = Можно объявить прием заявок именно по ним: какие это цели, показывает таблица целей.
report-so-expired = Попросите владельцев продлить признание: все эти решения и даты есть в очереди на рассмотрение.
report-so-evidence = Попросите у владельцев ссылку, чтобы ответ мог проверить каждый.
report-so-no-reviews = Сначала добавьте даты последнего рассмотрения. Без них не видно, что устарело.
report-so-single = Реестр не зависит от нескольких крупных владельцев. Спросите тех, у кого одно решение, как оно финансируется.
report-so-largest-owners = Если один из них прекратит работу, это затронет сразу несколько решений. Узнайте, как они финансируются.

report-list-recognized = Решения, признанные в { $label } году
report-list-undated = Решения без даты признания
report-list-term-valid = Решения, признание которых действует
report-list-term-renewable = Решения, признание которых уже можно продлить
report-list-term-expired = Решения, срок признания которых истек
report-list-term-none = Решения без даты рассмотрения
report-list-standard = Решения, у которых указан стандарт { $label }
report-list-unlinked = Решения без открытой ссылки-подтверждения: { $label }
report-list-owner = Решения владельца: { $label }
report-list-largest-owners = Решения самых крупных владельцев
report-list-worldwide = Решения, у которых указано больше { $label } стран и территорий
report-list-without = Решения, в записи которых этого нет: { $label }
report-list-former = Бывшие записи: { $label }
report-list-open = Решения с открытыми вопросами, сначала те, у которых их больше
report-list-countries = Страны по целям
report-list-countries-intro = Для каждой цели — страны, где разрабатывают или используют ее решения, и число этих решений.
report-list-all-countries = Все решения
report-list-owners = Владельцы решений
report-list-owners-intro = Организации, которые владеют решениями из отчета, и число их решений.
report-list-owners-several = Несколько решений
report-list-owners-single = Одно решение
report-list-description = { $count ->
    [one] { $count } решение из отчета.
    [few] { $count } решения из отчета.
    [many] { $count } решений из отчета.
   *[other] { $count } решения из отчета.
}
report-list-intro = { $count ->
    [one] { $count } решение, учтенное в отчете.
    [few] { $count } решения, учтенных в отчете.
    [many] { $count } решений, учтенных в отчете.
   *[other] { $count } решения, учтенного в отчете.
}

report-method-about = { $about ->
    [candidate] Все таблицы, кроме первой, — о кандидатах, потому что признанных решений нет.
   *[current] Все таблицы, кроме первой, — о признанных решениях. Кандидаты и бывшие записи не учтены.
}
report-method-links = Каждое число — ссылка на решения, которые за ним стоят. В файле под таблицей те же числа.
report-method-shares = Доли показаны, только если решений не меньше { $smallest }. Если их меньше, одно решение может изменить долю больше чем на пять процентных пунктов. Доли округлены до целых процентов.
report-method-gaps = Пустая клетка названа пробелом, только если в ней можно было бы ожидать { $expected } решения или больше, будь цель и категория, регион или сектор никак не связаны. Решения, у которых не указан регион или сектор, в этот расчет не входят. Тогда случайно пустой остается меньше чем одна клетка из двадцати. Остальные пустые клетки — не пробелы. Если у цели меньше { $thin } решений, она названа слабо охваченной.
report-method-countries = Страны и регионы — те, что указаны в записях как место разработки или использования. К странам отнесены и территории. О решениях, у которых стран и территорий больше { $worldwide }, сказано отдельно, потому что за большим числом может стоять мало решений.
report-method-groups = Группы не строятся по решениям, у которых целей больше { $widest }, секторов больше { $widest } или стран разработки больше { $countries }. Но в числе группы учтены все решения с тремя ее признаками. Группа не показана, если ее половина входит в более крупные группы.
report-method-partners = Две организации названы вместе, если у них есть две общие темы или больше, но нет общего решения. Тема — это сектор вместе с целями, которые в нем есть у обеих организаций, или стандарт. Темы, общие больше чем для 20 организаций, не учтены. Каждая организация названа не больше двух раз, а организации с одними и теми же решениями считаются одной.
report-method-owners = Организации различаются по названиям в записях. Названия, которые отличаются только заглавными буквами, диакритическими знаками или числом пробелов, — это одна организация. Другие названия считаются двумя. Пары, за которыми может стоять одна организация, перечислены в разделе о полноте данных и не названы партнерами.
report-method-evidence = Подтверждение считается открытым, если ответ подкреплен хотя бы одной ссылкой, отдельной или в тексте. Ссылка не открывается, поэтому может не работать. Решения, к которым показатель неприменим, и решения с ответом «нет» на первый вопрос не учтены: им нечего показывать.
report-method-findings = Раздел «Коротко» отвечает на вопросы (их { $findings }): что охвачено, актуально ли это и можно ли это проверить, от кого это зависит. Для каждого вопроса взято то предложение отчета, в котором доля больше.
report-method-limits = Отчет знает только то, что есть в записях. Он не знает, как часто решением пользуются, сколько людей оно охватывает и насколько оно хорошее. Решение, которого нет в реестре, не учтено.

report-since = Что изменилось с { $day }
report-since-date = { $date } (коммит { $commit })
report-since-edition = выпуска { $edition } от { $date } (коммит { $commit })
report-since-all = { $added-count ->
    [0] Новых записей нет
    [one] Добавлена { $added-count } запись
    [few] Добавлены { $added-count } записи
    [many] Добавлено { $added-count } записей
   *[other] Добавлено { $added-count } записи
}, { $removed-count ->
    [0] удаленных нет
    [one] удалена { $removed-count }
    [few] удалены { $removed-count }
    [many] удалено { $removed-count }
   *[other] удалено { $removed-count }
}. { $before-count ->
    [one] Тогда было { $before-count } признанное решение,
    [few] Тогда было { $before-count } признанных решения,
    [many] Тогда было { $before-count } признанных решений,
   *[other] Тогда было { $before-count } признанного решения,
} { $now-count ->
    [0] теперь их нет.
    [one] теперь { $now-count }.
    [few] теперь { $now-count }.
    [many] теперь { $now-count }.
   *[other] теперь { $now-count }.
}
report-since-same = Ни одно число отчета не изменилось.
report-since-recognized = Теперь признаны
report-since-left = Больше не признаны
report-since-figure = Таблица
report-since-row = Строка
report-since-number = Число
report-since-before = Было
report-since-now = Стало
report-since-change = Разница

## How to contribute

contribute-heading = Участвовать
contribute-text = Предложите цифровое общественное благо или улучшите запись.
contribute-intro = Предложите решение или улучшите запись. Форма ниже сама составит файл. Пока вы его не отправляете, учетная запись не нужна.
contribute-to = Готовую запись отправьте сюда:
contribute-by-hand = Составить файл самостоятельно
contribute-by-hand-text = Каждое решение — это один текстовый файл YAML в папке { $folder } реестра. В шаблоне объяснена каждая строка.
contribute-download = Скачать шаблон
contribute-where = Куда отправить
contribute-repository = Репозиторий реестра:
contribute-edit = Ссылка «{ $label }» на странице решения открывает его файл в репозитории.
contribute-contact = Вопросы к оператору:
contribute-nowhere = На этом сайте не указаны ни репозиторий, ни контакты. Их может добавить оператор.

## The form of an entry. What a script fills in is in braces.

form-heading = Заполните форму
form-plain = Для формы нужен JavaScript. Без него пользуйтесь шаблоном ниже.
form-portable = Эта копия сайта открыта из папки, а в ней форма не работает. Пользуйтесь шаблоном ниже.
form-private = Пока вы не отправите ответы, они остаются в этом браузере. Не указывайте имена, адреса почты и телефоны людей.
form-steps = Шаги формы
form-finish = Проверка и отправка
form-asks = На что смотрят рецензенты
form-more = Подробнее: { $name }
form-example = Пример:
form-optional = (необязательно)
form-choose = Нет ответа
form-add = Добавить: { $name }
form-remove = Убрать: { $name }
form-item = { $name } { $number }
form-added = Добавлено: { $name }
form-removed = Убрано: { $name }
form-back = Назад
form-next = Далее
form-step-of = Шаг { $number } из { $count }: { $name }
form-step-faults = Ошибки: { $count }
form-step-good = Решение
form-step-good-text = Что это такое. От категорий зависят следующие вопросы.
form-step-own = Подробнее
form-step-own-text = О чем этот реестр спрашивает дополнительно.
form-step-people = Кто за этим стоит
form-step-people-text = Организации, которые владеют решением, разрабатывают, финансируют или внедряют его.
form-step-sdgs = Цели
form-step-sdgs-text = Цели в области устойчивого развития, достичь которых это помогает. По ним записи показаны в списках, на карте и в отчете.
form-step-links = Ссылки и изображения
form-step-links-text = Где это найти и как это выглядит. Изображения отправьте вместе с файлом, в папке registry/media/.
form-step-use = Использование
form-step-use-text = Где и кто разрабатывает и использует решение. Всё это необязательно.
form-step-origin = Происхождение
form-step-origin-text = Только для решений, которые представляют собой форк, дистрибутив или особую версию другого проекта.
form-example-good = Краткое описание: «Карта „Вода рядом“ показывает, где есть колодцы и насосы и работают ли они, чтобы районы могли планировать ремонт».
form-example-people = Example Water Trust, владелец, https://water.example/
form-example-sdgs = Цель 6, задача 6.1. «В двух странах районные службы находят с ее помощью сломанные насосы и быстрее чинят их: https://water.example/impact»
form-example-licenses = Apache-2.0 для программы, со ссылкой на файл проекта: https://code.example/water/map/blob/main/LICENSE
form-example-ownership = Да. Example Water Trust, некоммерческая организация, Кения: https://water.example/legal
form-example-platform_independence = Нет. Решение построено на Python, Django и PostgreSQL, у всех открытые лицензии.
form-example-documentation = Да. https://docs.water.example/install и https://docs.water.example/users
form-example-data_extraction = Да. Все таблицы можно экспортировать в CSV и GeoJSON: https://docs.water.example/export
form-example-privacy = Да. Закон Кении о защите данных 2019 года (Data Protection Act), с политикой конфиденциальности: https://water.example/privacy
form-example-standards = Да. GeoJSON (RFC 7946) со средством проверки и WCAG 2.2 с отчетом: https://water.example/accessibility
form-example-do_no_harm = Да. «Точное место частных колодцев по умолчанию скрыто, а раз в год мы ищем новые риски: https://water.example/harm»
form-example-data_privacy = Да. Адреса почты и имена сотрудников. Они зашифрованы, и больше никто их не получает: https://water.example/privacy
form-example-content_safety = Да. Фотографии насосов. Модераторы проверяют каждую до показа, а на жалобы отвечают в течение двух дней.
form-example-harassment = Да. Кодекс поведения и возможность заблокировать других пользователей и пожаловаться на них: https://water.example/conduct
form-field-categories-help = Отметьте все подходящие. От них зависят следующие вопросы.
form-field-logo-file-help = Имя, которое изображение получит в папке registry/media/. Отправьте изображение вместе с файлом.
form-field-language = Язык этих текстов
form-field-language-help = Язык названия, краткого и полного описания. Введите название языка и выберите его. Если это обычный язык реестра, оставьте поле пустым.
form-field-indicators-sdgs-targets-help = Номера задач этой цели, например 3.8 или 3.d.
form-field-indicators-licenses-spdx = Лицензия
form-field-indicators-licenses-spdx-help = Введите название или идентификатор SPDX и выберите лицензию. Если можно выбрать одну из нескольких, напишите так: MIT OR Apache-2.0.
form-field-indicators-licenses-covers-help = Части под этой лицензией. Если она относится ко всему решению, не отмечайте ничего. Для системы ИИ отметьте ее части.
form-field-indicators-ownership-owners-country-help = Где владелец находится или зарегистрирован. Введите название страны и выберите ее.
form-field-indicators-data-privacy-handling-help = Что с этим делают.
form-field-indicators-content-safety-handling-help = Что с этим делают.
form-field-deployment-developed-in-help = Страны, где решение разрабатывают. Введите название страны и выберите ее.
form-field-deployment-used-in-help = Страны, где решение используют. Введите название страны и выберите ее.
form-field-deployment-languages-help = Языки, на которых решение доступно. Введите название языка и выберите его.
form-drafts = Черновики
form-drafts-text = Черновик хранится в этом браузере. Чтобы продолжить на другом устройстве, сохраните его в файл.
form-draft-save = Сохранить черновик в файл
form-draft-drop = Удалить черновик
form-draft-open = Открыть файл черновика
form-draft-failed = Этот браузер не хранит черновики. Сохраните черновик в файл.
form-draft-found = Открыт ваш черновик: { $name }.
form-draft-read = Черновик открыт.
form-draft-unreadable = Этот файл — не черновик этой формы.
form-draft-dropped = Черновик удален.
form-unnamed = решение без названия
form-improve = Вы улучшаете запись «{ $name }». Комментарии из ее файла здесь не показаны.
form-improve-loading = Запись загружается…
form-improve-failed = Не удалось загрузить запись { $id }. Обновите страницу, чтобы попробовать еще раз.
form-failed = Не удалось загрузить форму. Обновите страницу, чтобы попробовать еще раз, или пользуйтесь шаблоном ниже.
form-alike-heading = Может быть, оно здесь уже есть?
form-alike = Эти решения похожи. Если среди них есть ваше, улучшите его запись, а не создавайте новую.
form-alike-improve = Улучшить: { $name }
form-check = Проверка
form-faults-none = В файле нет ошибок. Остальное посмотрят рецензенты.
form-faults-some = Ошибки, которые нужно исправить до отправки файла: { $count }
form-preview = Как это будет выглядеть
form-file = Файл
form-id = Имя файла без .yaml
form-id-help = Станет адресом решения: строчные буквы от a до z, цифры и одиночные дефисы между ними.
form-id-wrong = Используйте только строчные буквы от a до z, цифры и одиночные дефисы между ними.
form-id-taken = Запись { $id } уже есть. Улучшите ее или выберите другое имя.
form-yaml = Содержимое файла
form-yaml-help = Текст можно скопировать или скачать файлом.
form-copy = Копировать текст
form-save = Скачать файл
form-copied = Текст скопирован.
form-copy-failed = Браузер не разрешил копирование. Выделите текст и скопируйте его.
form-send = Отправка
form-send-file = Добавить файл в репозиторий
form-send-issue = Отправить обращение (issue)
form-send-issue-text = Вместо этого можно отправить обращение (issue): ссылка копирует текст, а вы вставляете его в описание. Файл из него сделает команда реестра. Для обеих ссылок нужна учетная запись в репозитории.
form-send-nowhere = На этом сайте не указан репозиторий. Отправьте файл оператору сайта.
form-send-new = Первая ссылка копирует текст и открывает пустой файл в репозитории. Вставьте туда текст и предложите изменение.
form-send-filled = Первая ссылка открывает репозиторий с уже заполненным файлом. Предложите там изменение.
form-send-edit = Первая ссылка копирует текст и открывает нынешний файл в репозитории. Выделите в нем всё, вставьте текст и предложите изменение.
form-left = Осталось знаков: { $count }
form-over = Лишних знаков: { $count }
form-means = Выбрано: { $name }.
form-result-met = Выполнен
form-result-gap = Есть пробел
form-result-needs-human = Нужен рецензент
form-result-not-asked = Не спрашивали
form-result-not-applicable = Неприменимо
form-fault-missing-key = Заполните: { $name }
form-fault-empty-value = Заполните это поле или уберите его.
form-fault-unknown-key = Поля { $name } здесь быть не может.
form-fault-unknown-value = Выберите одно из значений списка.
form-fault-wrong-type = Неверный тип значения.
form-fault-wrong-format = Напишите так: { $example }
form-fault-wrong-format-plain = Это записано не в том виде.
form-fault-too-long = Знаков: { $length }. Можно не больше { $most }.
form-fault-too-few = Добавьте хотя бы одно значение.
form-fault-too-many = Можно не больше { $most }.
form-fault-repeated-item = Это уже есть в списке.
form-fault-invalid-address = Напишите один веб-адрес. Он начинается с https:// и не содержит пробелов.
form-fault-invalid-date = Напишите дату в виде YYYY-MM-DD.
form-fault-invalid-language = Напишите код языка, например fr, pt-BR или zh-Hant.
form-fault-unknown-reference = В списке целей выше нет { $value }.
form-fault-unknown-target = У этой цели нет задачи { $value }.
form-fault-no-goal = Добавьте хотя бы одну цель.
form-fault-no-license = Добавьте хотя бы одну лицензию.
form-fault-stage-of-category = Этап не подходит к категориям.
form-fault-elsewhere = { $place }: { $text }

## Labels of values that the schema only names

covers-software = Программное обеспечение
covers-data = Данные
covers-content = Контент
covers-model = Модель
covers-documentation = Документация

## The review queue

queue-heading = Очередь на рассмотрение
queue-description = Решения, срок признания которых истек или скоро истечет, и кандидаты, которые ждут заключения.
queue-link = Смотреть очередь на рассмотрение
queue-intro = Решения, которые должна проверить команда реестра.
queue-order = Сначала самые старые.
queue-periods = Срок признания после рассмотрения, в днях: { $valid }. Продлить признание можно в последние { $renewal } из них.
queue-groups = Группы
queue-empty = Рассматривать нечего.
queue-good = Решение
queue-indicators = Показатели
queue-decision = Заключение
queue-no-date = Без даты
queue-without = { $count ->
    [one] У { $count } признанного решения нет ни даты рассмотрения, ни даты признания:
    [few] У { $count } признанных решений нет ни даты рассмотрения, ни даты признания:
    [many] У { $count } признанных решений нет ни даты рассмотрения, ни даты признания:
   *[other] У { $count } признанного решения нет ни даты рассмотрения, ни даты признания:
}
queue-expired = Срок признания истек
queue-expired-caption = Решения, срок признания которых истек и не был продлен
queue-expiring = Срок признания истекает
queue-expiring-caption = Решения, признание которых уже можно продлить
queue-lapsed = Нет ответа в срок
queue-lapsed-caption = Решения, заявитель которых не ответил на вопрос в срок, сначала самые ранние сроки
queue-position = Место
queue-state = Состояние
queue-state-since = { $state } — с { $day }
queue-state-decided = Рассмотрено { $day }
queue-turn-until = { $turn }, до { $day }
queue-turn = Кто действует
queue-due = Срок ответа
queue-wait = Обычный срок от подачи до заключения (медиана): { $days }. Учтено: { $reviews }.
queue-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
queue-reviews = { $count ->
    [one] { $count } завершенное рассмотрение
    [few] { $count } завершенных рассмотрения
    [many] { $count } завершенных рассмотрений
   *[other] { $count } завершенного рассмотрения
}
queue-waiting = Ждут заключения
queue-waiting-caption = Кандидаты, по которым рецензенты еще не дали заключения, сначала выдвинутые раньше
queue-waiting-undated-caption = Кандидаты, по которым рецензенты еще не дали заключения, по названию
queue-waiting-all-caption = Решения, по которым рецензенты еще не дали заключения, сначала выдвинутые раньше
queue-decided = Рассмотрены
queue-decided-caption = Кандидаты, по которым рецензенты дали заключение, но этап еще не обновлен
queue-decided-all-caption = Решения, по которым рецензенты дали заключение, но этап или дата рассмотрения еще не обновлены
queue-undated = Нет даты рассмотрения
queue-undated-caption = Признанные решения без даты рассмотрения: когда истекает срок их признания, неизвестно
queue-outdated = Нужно подтвердить
queue-outdated-caption = Записи в списке, которые никто не подтвердил в срок, сначала самые ранние сроки
queue-confirmed = Последнее подтверждение
queue-confirm-by = Подтвердить или обновить до
queue-updates = { $count ->
    [1] Записи в списке нужно подтверждать каждый день.
    [one] Записи в списке нужно подтверждать раз в { $count } день.
    [few] Записи в списке нужно подтверждать раз в { $count } дня.
    [many] Записи в списке нужно подтверждать раз в { $count } дней.
   *[other] Записи в списке нужно подтверждать раз в { $count } дня.
}
queue-met-on = Выполнен { $day }
queue-not-met-on = Не выполнен { $day }
queue-count-met = выполнено: { $count }
queue-count-gap = { $count ->
    [one] пробелы: { $count }
    [few] пробелы: { $count }
    [many] пробелы: { $count }
   *[other] пробелы: { $count }
}
queue-count-needs-human = { $count ->
    [one] нужен рецензент: { $count }
    [few] нужен рецензент: { $count }
    [many] нужен рецензент: { $count }
   *[other] нужен рецензент: { $count }
}
queue-count-not-asked = не спрашивали: { $count }

## What an organisation has to update, on its page

updates-heading = Для этой организации: что обновить
updates-intro = Каждое изменение рассматривают до публикации.
updates-summary = { $count ->
    [one] { $count } запись: открытые вопросы и сроки
    [few] { $count } записи: открытые вопросы и сроки
    [many] { $count } записей: открытые вопросы и сроки
   *[other] { $count } записи: открытые вопросы и сроки
}
updates-open = { $count ->
    [one] { $count } открытый вопрос:
    [few] { $count } открытых вопроса:
    [many] { $count } открытых вопросов:
   *[other] { $count } открытого вопроса:
}
updates-unconfirmed = Еще не подтверждено
updates-edit = Править файл: { $name }

## Requests to organisations, by mail or as an issue

request-subject = { $count ->
    [1] Просьба обновить вашу запись. Реестр: { $registry }
    [one] Просьба обновить ваши записи ({ $count }). Реестр: { $registry }
    [few] Просьба обновить ваши записи ({ $count }). Реестр: { $registry }
    [many] Просьба обновить ваши записи ({ $count }). Реестр: { $registry }
   *[other] Просьба обновить ваши записи ({ $count }). Реестр: { $registry }
}
request-greeting = Здравствуйте, { $names }!
request-greeting-organization = Кому: { $organization }
request-intro = { $count ->
    [1] В реестре «{ $registry }» вам нужно обновить запись организации «{ $organization }».
    [one] В реестре «{ $registry }» вам нужно обновить { $count } запись организации «{ $organization }».
    [few] В реестре «{ $registry }» вам нужно обновить { $count } записи организации «{ $organization }».
    [many] В реестре «{ $registry }» вам нужно обновить { $count } записей организации «{ $organization }».
   *[other] В реестре «{ $registry }» вам нужно обновить { $count } записи организации «{ $organization }».
}
request-expired = Срок признания истек { $day }. Проверьте, что все ответы по-прежнему верны, и попросите о продлении.
request-expiring = Срок признания истекает { $day }. Проверьте, что все ответы по-прежнему верны, и попросите о продлении.
request-lapsed = Рецензенты просили ответить до { $day }. Ответьте на их вопросы или сообщите нам, если нужно больше времени.
request-outdated = Эту запись нужно было подтвердить до { $day }. Проверьте, что всё по-прежнему верно, исправьте то, что изменилось, и сообщите нам.
request-unconfirmed = Эту запись еще никто не подтвердил. Проверьте, что всё верно, исправьте то, что неверно, и сообщите нам.
request-turn = Следующий шаг в рассмотрении — за вами.
request-turn-until = Следующий шаг в рассмотрении — за вами. Последний день: { $day }.
request-gaps = { $count ->
    [one] { $count } вопрос открыт:
    [few] { $count } вопроса открыты:
    [many] { $count } вопросов открыто:
   *[other] { $count } вопроса открыто:
}
request-gap = { $title } (показатель { $number }): { $reason }
request-form = Обновить в форме: { $href }
request-edit = Править файл: { $href }
request-page = Посмотреть страницу: { $href }
request-how = Как обновить
request-how-form = Форма показывает запись со всеми вопросами и проверяет ваши ответы. Пока вы не отправляете их, учетная запись не нужна.
request-how-edit = Если вы уже работаете на сайте репозитория, отредактируйте файл там и предложите изменение.
request-how-reviewed = Каждое изменение рассматривают до публикации.
request-all = Все записи организации «{ $organization }»: { $href }
request-help-mail = Если что-то непонятно или эти записи обновляет кто-то другой, ответьте на это письмо.
request-help-issue = Если что-то непонятно или эти записи обновляет кто-то другой, ответьте здесь.

## Other pages

missing-heading = Страница не найдена
missing-text = Возможно, в адресе ошибка или страница переехала.
redirect-heading = Страница переехала
redirect-text = Ее новый адрес:

## Pictures: their labels and descriptions

menu-map = Карта
menu-documentation = Документация dpg
headline-first = Чаще всего: { $label }. Признанных решений — { $count } из { $all }.
headline-both = { $one } и { $other }
headline-tie = Чаще всего: { $label }. Признанных решений — по { $count } из { $all }.
headline-several = Несколько на первом месте. Признанных решений — по { $count } из { $all }.
headline-status = Признанных решений — { $count } из { $all }.
headline-stage = Больше всего решений на этапе «{ $label }»: { $count } из { $all }.
headline-growth = Больше всего решений признано за период: { $label } ({ $count } из { $all }).
headline-met = Реже всего проходят проверку по показателю: { $label }. Признанных решений — { $count } из { $all }.
headline-met-all = Все признанные решения проходят все проверки.
headline-gap = Больше всего пробелов: { $label }. Кандидатов — { $count } из { $all }.
figure-csv = Скачать CSV
scroll-sideways = Прокрутите таблицу вбок, чтобы увидеть все столбцы.
figure-numbers = Таблица с данными
figure-pass = Перейти к таблице с данными
figure-item = { $label }: { $count }
figure-largest = Самые большие: { $list }.
figure-values = { $count ->
    [0] Данных пока нет.
    [one] { $count } значение.
    [few] { $count } значения.
    [many] { $count } значений.
   *[other] { $count } значения.
}
statistics-stage = Этап
statistics-stage-caption = Решения по этапу; решения в архиве показаны отдельно
statistics-results = Ответы кандидатов по показателям
statistics-results-desc = { $count ->
    [1] Выполняет ли единственный кандидат каждый показатель, по данным автоматической проверки.
    [one] Сколько из кандидатов (всего { $count }) выполняют каждый показатель, по данным автоматической проверки.
    [few] Сколько из кандидатов (всего { $count }) выполняют каждый показатель, по данным автоматической проверки.
    [many] Сколько из кандидатов (всего { $count }) выполняют каждый показатель, по данным автоматической проверки.
   *[other] Сколько из кандидатов (всего { $count }) выполняют каждый показатель, по данным автоматической проверки.
}
statistics-growth-heading = По времени
statistics-growth = Признанные решения по времени
statistics-growth-desc = Признанных решений с датой признания — { $count } из { $all }.
statistics-growth-none = Ни у одного решения еще нет даты признания, поэтому диаграммы нет.
statistics-growth-period = Период
statistics-growth-new = Новые
statistics-growth-total = Всего
statistics-growth-new-key = Признаны в этот период
statistics-growth-total-key = Признаны раньше
map-heading = Карта мира
map-description = Карты и таблицы стран, где используют и разрабатывают цифровые общественные блага из этого реестра.
map-intro = Сколько признанных решений используют и разрабатывают в каждой стране. Выберите страну, чтобы увидеть ее решения.
map-used = Где решения используют
map-developed = Где решения разрабатывают
map-either = Где решения используют или разрабатывают
map-countries = { $count ->
    [0] Нет ни одной страны с признанными решениями.
    [1] Признанные решения есть в одной стране.
    [one] Страны и территории с признанными решениями: { $count }.
    [few] Страны и территории с признанными решениями: { $count }.
    [many] Страны и территории с признанными решениями: { $count }.
   *[other] Страны и территории с признанными решениями: { $count }.
}
map-none = нет
map-others = нет признанных решений
map-absent = Нет на карте, но есть в таблице: { $list }.
map-boundaries = Показанные границы и названия не выражают мнения о правовом статусе какой-либо страны или территории и не означают его одобрения. Небольшие страны показаны точками.
map-link = Смотреть карту мира

## Comparison

good-compare = Сравнить с другими
compare-heading = Сравнение решений
compare-description = От двух до четырех цифровых общественных благ рядом: лицензии, цели, страны, организации, даты и ответы по стандарту.
compare-intro = Сравните от двух до четырех решений. Выберите их в любом списке решений. Ваш выбор записан в адресе этой страницы, поэтому его можно сохранить или отправить другим.
compare-plain = Сравнение работает в браузере, и ему нужен JavaScript. Без него откройте страницу каждого решения: там те же сведения.
compare-portable = В этой копии без подключения к сети сравнение не работает. Откройте страницу каждого решения: там те же сведения.
compare-ways = Найти решения
compare-pick-one = Решения не выбраны. Откройте список, нажмите «Сравнить» у нужных решений и вернитесь сюда.
compare-pick-more = Выбрано одно решение. Для сравнения добавьте хотя бы еще одно.
compare-loading = Решения загружаются…
compare-failed = Не удалось загрузить данные { $id }. Обновите страницу, чтобы попробовать еще раз.
compare-unknown = Решения с ID { $id } нет.
compare-invalid = «{ $id }» — неправильный ID, он пропущен.
compare-too-many = Показаны только первые четыре решения.
compare-too-long = Число ID, взятых из адреса: { $ids }. Остальные пропущены.
compare-result = Решения: { $goods }. Строки: { $rows }. Из них с различиями: { $differ }.
compare-caption = Решения рядом. Строки с различиями отмечены словом «Различается»; подчеркнуты значения, которые есть не у всех решений.
compare-field = Поле
compare-differs = Различается
compare-only = Показать только различия
compare-csv = Сохранить в CSV
compare-remove = Убрать
compare-none = Не указано
compare-missing = Не указано ни у одного: { $rows }
compare-more = еще { $count }
compare-separator = { "; " }
compare-identity = Обзор
compare-status = Статус
compare-life = Статус и даты
compare-subject = Цели и секторы
compare-links = Ссылки и ID
compare-summary = Краткое описание
compare-where = Разработка и использование
pick = Сравнить
pick-count = Выбрано для сравнения: { $count } из 4
pick-added = Добавлено: { $name }.
pick-taken = Убрано: { $name }.
pick-full = Вы уже выбрали четыре решения, больше нельзя. Сначала уберите одно.
pick-take = Убрать: { $name }
pick-clear = Очистить
pick-go = Сравнить выбранные
pick-next = Дальше идет ссылка «Сравнить выбранные».
save = Сохранить
saved-title = Сохраненное
saved-list = Список
saved-added = Сохранено в этом браузере: { $name }. Смотрите «Сохраненное» в меню.
saved-taken = Больше не сохранено: { $name }.
saved-full = Вы уже сохранили 100 решений, больше нельзя. Сначала уберите одно.
saved-not = Не удалось сохранить: { $name }. Браузер ничего не хранит для этого сайта.
saved-none = Сохраненных решений пока нет. Отметьте «Сохранить» у любого решения, и оно появится здесь.
saved-note = Сохранено только в этом браузере. Чтобы поделиться списком, нажмите «Копировать ссылку».
saved-keep-none = Очистить список
saved-shared = Присланный список
saved-shared-note = Этим списком решений с вами поделились.
saved-keep-all = Сохранить эти решения
saved-keep-instead = Сохранить их вместо моих

## Changes

editions-heading = Выпуски
editions-intro = Состояния реестра на определенный день. Выпуск не меняется, поэтому на него можно ссылаться и сравнивать его со следующим.
editions-all = Все выпуски
edition-heading = Выпуск { $name }
edition-description = Реестр на { $day }: его решения в виде таблиц и данных, отчет и как на него ссылаться.
edition-intro = Это реестр, каким он был в тот день. Он больше не меняется.
edition-report = Читать отчет
edition-changes = Таблица изменений
edition-since = Изменения после выпуска
edition-added = { $count ->
    [one] Добавлено { $count } решение
    [few] Добавлено { $count } решения
    [many] Добавлено { $count } решений
   *[other] Добавлено { $count } решения
}
edition-recognized = { $count ->
    [one] Признано { $count } решение
    [few] Признано { $count } решения
    [many] Признано { $count } решений
   *[other] Признано { $count } решения
}
edition-lapsed = { $count ->
    [one] Больше не признано { $count } решение
    [few] Больше не признано { $count } решения
    [many] Больше не признано { $count } решений
   *[other] Больше не признано { $count } решения
}
edition-updated = { $count ->
    [one] Другие изменения: { $count } решение
    [few] Другие изменения: { $count } решения
    [many] Другие изменения: { $count } решений
   *[other] Другие изменения: { $count } решения
}
edition-removed = { $count ->
    [one] Удалено { $count } решение
    [few] Удалено { $count } решения
    [many] Удалено { $count } решений
   *[other] Удалено { $count } решения
}
edition-unchanged = { $count ->
    [one] Без изменений: { $count } решение
    [few] Без изменений: { $count } решения
    [many] Без изменений: { $count } решений
   *[other] Без изменений: { $count } решения
}
edition-files = Файлы
edition-more = { $count ->
    [one] Еще { $count } — в таблице изменений
    [few] Еще { $count } — в таблице изменений
    [many] Еще { $count } — в таблице изменений
   *[other] Еще { $count } — в таблице изменений
}
edition-files-caption = Файлы этого выпуска
edition-file = Файл
edition-bytes = Размер
edition-size = { $kilobytes } кБ
edition-check = У каждого файла есть SHA-256, который показан здесь. Для программ:
edition-file-goods-csv = Все решения в виде таблицы
edition-file-goods-ndjson-gz = Все решения полностью: по одному объекту JSON в строке, в сжатом виде
edition-file-goods-xlsx = Все записи в виде электронной таблицы (XLSX)
edition-file-facets-json = По чему можно отбирать решения, с числами
edition-file-statistics-json = Числа о реестре
edition-file-collections-json = Подборки
edition-file-standard-json = Показатели стандарта DPG на тот день
edition-file-changes-csv = Решения, которые изменились после прошлого выпуска
edition-file-report-html = Отчет
edition-file-report-css = Оформление отчета
edition-file-report-csv = Числа из отчета
edition-file-citation-cff = Как ссылаться на этот выпуск, для программ
edition-cite = Как ссылаться на этот выпуск
edition-cite-so = Ссылайтесь на этот выпуск так.
edition-made = Как сделан этот выпуск
edition-cited = { $title }, выпуск { $name }
edition-citation = { $publisher } ({ $year }): { $title }. { $url }
edition-standard = Стандарт DPG
edition-license = Лицензия на данные
edition-commit = Коммит
edition-generator = Чем создано

changes-heading = Изменения
feeds-all = Все изменения в этом реестре
changes-description = Изменения решений в этом реестре, сначала новые.
changes-intro = Изменения решений в этом реестре, сначала новые.
changes-undated = Изменения не показаны, потому что сайт собран без истории реестра.
changes-feeds = Ленты и данные
changes-atom = Лента Atom
changes-json-feed = JSON Feed
changes-json = Изменения в JSON
changes-item = { $name }: { $change }
change-added = Добавлено
change-renamed = Изменен ID
change-recognized = Признано
change-renewed = Продлено
change-updated = Обновлено
change-archived = В архиве
change-removed = Удалено
change-previous-id = прежний ID: { $id }
field-name = название
field-aliases = другие названия
field-summary = краткое описание
field-description = описание
field-categories = категории
field-website = сайт
field-repositories = репозитории
field-links = ссылки
field-logo = логотип
field-screenshots = снимки экрана
field-sectors = секторы
field-organizations = организации
field-stage = этап
field-standard-version = версия стандарта
field-dates = даты
field-review = ход рассмотрения
field-archived = сведения об архиве
field-decisions = заключения
field-identifiers = идентификаторы
field-previous-ids = прежние ID
field-derived-from = исходные проекты
field-deployment = использование
field-highlights = главное
field-translations = переводы
field-extra = дополнительные поля
tombstone-heading = Больше не в этом реестре
tombstone-text = Эта запись удалена из реестра.
tombstone-day = Дата:

## The reference of the API

api-name = API
api-heading = Справочник по API
api-description = Все данные реестра в файлах для программ: что есть в каждом файле, поле за полем, с примерами, которые можно скопировать.
api-intro = Всё, что показывает сайт, есть и в файлах для программ: без ключа, без ограничений, с любого другого сайта.
api-base = Каждый адрес начинается с
api-rule-keys = Каждый ключ присутствует всегда. Тип его значения всегда один и тот же; если тип позволяет, значение может быть null.
api-rule-lists = Список без элементов пуст, а не равен null. Одно исключение: handling в двух показателях равен null, если никто не ответил. Списки упорядочены, как описано ниже. В списках решений есть решения любого статуса, по порядку id.
api-rule-codes = Рядом с каждым кодом есть его английское название.
api-rule-day = Дата, на которую собран сайт, есть только в index.json. Все остальные файлы не меняются ни на байт, пока не изменится реестр.
api-rule-stable = В версии 1 ничего не удаляется и типы не меняются. Могут появиться новые ключи, документы и столбцы в конце таблицы, поэтому пропускайте то, чего не знаете.
api-rule-methods = Файлы отвечают на GET и HEAD. Если адреса нет, ответ — 404 со страницей HTML. На другие методы ответ — 405 с заголовком Allow.
api-rule-described = Описание OpenAPI 3.1, чтобы создавать клиенты:
api-contents = На этой странице
api-documents = Документы
api-documents-caption = Добавьте имя документа к адресу выше. Откройте документ, чтобы увидеть его поля, пример и код.
api-fields = Ключи, типы и описания
api-holds = Содержимое
api-table-heading = Как читать goods.csv
api-table-format = goods.csv — это CSV по RFC 4180: UTF-8 без метки порядка байтов, запятые, концы строк CRLF, названия столбцов в первой строке, по одному решению в строке. В Excel выберите «Данные», «Из текстового/CSV-файла» и источник файла 65001. Пустая ячейка значит, что значения нет или список пуст.
api-table-guard = Электронные таблицы принимают некоторые тексты за формулы. Чтобы этого не было, перед =, +, -, @, табуляцией, возвратом каретки и апострофом добавлен апостроф: в начале ячейки и внутри нее после запятой, точки с запятой, вертикальной черты, кавычки, табуляции или конца строки. Чтобы получить исходный текст, уберите в каждом из этих мест один апостроф:
api-table-lists = Затем разделите списки: элементы соединены вертикальной чертой. Перед вертикальной или обратной косой чертой внутри элемента стоит обратная косая черта.
api-table-columns = Коды и названия — в двух столбцах, в одном порядке. url — адрес страницы решения, json — адрес его полного объекта.
api-mirror-heading = Как хранить копию
api-mirror = Скачайте manifest.json и сравните SHA-256 каждого файла со своей копией. Скачайте файлы, которые отличаются. Удалите файлы, которых больше нет в перечне. В нем есть все файлы, кроме index.json и его самого.
api-signature-heading = Как проверить подпись
api-signature = manifest.json подписан в формате minisign и содержит хеш каждого другого файла, кроме index.json. Получите открытый ключ от оператора реестра еще и другим путем и сравните с этим: кто может изменить файлы, может изменить и эту страницу.
api-since-heading = Как получить изменения с какого-то дня
api-since-digest = Скачайте deltas.json. Для каждого решения своей копии запишите строку, по порядку id: id, пробел, SHA-256 его объекта, конец строки. Если SHA-256 этих строк равен digest, ваша копия полная.
api-since-deltas = Если нет, возьмите самое позднее changed из своей копии и скачайте изменения (deltas) за его месяц и за все следующие месяцы. В каждой строке — id и нынешний объект: замените им свой или удалите свой, если status равен moved или removed.
api-since-again = Сравните digest еще раз. Если он всё еще отличается, скачайте goods.ndjson.gz: объекты могут меняться и без своих записей, а история известна не всегда.
api-since-what = SHA-256 объекта — это SHA-256 строки goods.ndjson.gz вместе с концом строки. Чтобы увидеть только изменившееся, скачайте changes.json и читайте его goods сверху, пока on равно null, вашей дате или более поздней.
api-besides = Другие форматы
api-besides-caption = Файлы для других программ, по их адресу на этом сайте
api-beside-atom = Последние 50 изменений в виде ленты Atom
api-beside-feed = Последние 50 изменений в виде JSON Feed 1.1
api-beside-facets = Изменения решений одной цели в виде ленты Atom; такие ленты есть и у стран, категорий и собственных фильтров реестра
api-beside-catalog = Реестр и его признанные решения в виде каталога DCAT 3, для порталов данных
api-beside-llms = Что это за сайт и где его данные, для языковых моделей
api-beside-badge = Значок признанного решения
api-beside-shields = Данные, по которым shields.io рисует значок признанного решения
api-beside-card = Изображение для ссылок на страницу решения
api-beside-markdown = Страница решения в Markdown
api-beside-search = Как браузерам искать на этом сайте
api-beside-codemeta = Программа, описанная в CodeMeta 3.0
api-beside-publiccode = Черновик publiccode.yml 0.4 для программы, который дополнят ее разработчики; в комментарии сверху указано, чего не хватает
api-beside-embed = Карточка решения, чтобы встроить ее на другие сайты; код для копирования есть на странице решения
api-since = С версии { $version }
api-versions-heading = Версии
api-versions = Это версия { $version }. Число после точки — minor в index.json и manifest.json: оно растет, когда добавляются документы или ключи. В схемах и в описании OpenAPI то же самое указано в x-since.
api-versions-caption = Что добавлено, сначала новое
api-version = Версия
api-version-documents = Документы
api-version-types = Типы
api-version-keys = Ключи
api-version-first = всё, чего нет в других строках
api-deprecation = В версии 1 ничего не удаляется и типы не меняются. Ключ, у которого есть лучшая замена, отмечен в схемах как устаревший и остается. Если когда-нибудь появится версия 2, у нее будут свои адреса, а версия 1 будет выходить рядом с ней еще как минимум два года; об этом будет сказано в index.json.
api-cite-heading = Как ссылаться на данные и использовать их
api-cite = Чтобы сослаться на данные, возьмите этот текст и добавьте дату своей копии (as_of в index.json):
api-cite-hash = Ссылка точна, если в ней есть и SHA-256 файла manifest.json: в нем есть хеш каждого другого файла.
api-cite-doi = Чтобы у данных был DOI, поместите goods.ndjson в архив, например Zenodo, а затем запишите DOI в citation раздела [data] в site.toml.
api-cite-no-license = Оператор реестра не указал, по какой лицензии можно использовать данные. Прежде чем публиковать их снова, спросите его.
api-address = Адрес
api-media = Тип содержимого
api-schema = JSON Schema
api-key = Ключ
api-kind = Тип
api-meaning = Описание
api-columns = Таблицы и столбцы
api-example = Пример из этого реестра, не больше двух элементов в списке
api-copy = Копировать
api-copied = Скопировано
api-types = Типы
api-types-intro = Типы, которые встречаются в документах выше.
api-compat = Старые форматы
api-compat-intro = Те же решения в форматах JSON собственных лент Альянса цифровых общественных благ, для программ, написанных под эти ленты.
api-v0-dpgs = признанные решения
api-v0-nominees = кандидаты
api-v0-dpg = признанное решение с ответами
api-v0-nominee = кандидат
api-v2-dpgs = признанные решения в формате нынешней ленты
api-v2-nominees = кандидаты в том же формате
api-v2-dpg = признанное решение; ID — его номер в той ленте, а если номера нет, то здешний id
api-v2-nominee = кандидат
api-app-dpgs = признанные решения в формате нынешнего приложения Альянса
api-rewrites = Чтобы самый старый формат был доступен в корне своего хоста, как было у первой ленты, добавьте в настройки хоста такие строки:

## At the foot of each page, a checkbox
search-key = Для поиска нажмите /

# The workbook of `dpg export table`: names of sheets (at most 31 characters), headings, and the lines that explain it.
table-goods = Решения
table-help = Как работать с таблицей
table-id = Id (для нового оставьте пустым)
table-code = Код
table-help-1 = Каждая строка первого листа — решение, каждый столбец — поле. Измените ячейки и верните файл команде реестра.
table-help-2 = В реестре изменятся только те ячейки, которые вы изменили. Можно сортировать строки, переставлять столбцы и скрывать то, что вам не нужно.
table-help-3 = Если в ячейке несколько значений, пишите каждое на отдельной строке. В большинстве программ новую строку в ячейке начинает Alt + Enter.
table-help-4 = Столбцы одного списка связаны номерами строк: вторая строка в «Организации: Роль» — это роль второй организации.
table-help-5 = Подтверждения: по веб-адресу на строке или тексты, между которыми стоит строка из трех дефисов (---). Адрес в последней строке текста относится к нему.
table-help-6 = Подтверждения для элементов списка начинаются со строки с номером элемента, например [2].
table-help-7 = Страны, языки, цели и подобное можно писать кодом или названием. Все они есть на других листах.
table-help-8 = Новое решение — это строка с названием и без id. Чтобы удалить решение, сообщите команде реестра: удаление строки ничего не меняет.
table-help-9 = Не пишите о людях: ни имен контактных лиц, ни адресов электронной почты.

## Registries that list entries without assessment
# In such a registry these are used in the place of the messages without `-listed` at their end.
goods-description-listed = { $count ->
    [1] Единственная запись этого реестра.
    [one] { $count } запись этого реестра.
    [few] { $count } записи этого реестра.
    [many] { $count } записей этого реестра.
   *[other] { $count } записи этого реестра.
}
status-current-listed = В списке
search-widened-listed = Среди записей в списке ничего не найдено. Показаны кандидаты и бывшие записи.
count-current-listed = { $count ->
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
}
report-status-current-listed = В списке
report-goods-listed = Записи
report-figure-categories-listed = Записи по категориям
report-figure-categories-note-listed = У записи может быть несколько категорий.
report-figure-own-listed = { $field }: число записей
report-figure-own-note-listed = Что записано в поле, которое есть только в этом реестре. У записи может быть несколько значений.
report-figure-goals-listed = Записи и страны по целям в области устойчивого развития
report-figure-goals-note-listed = У записи может быть несколько целей. Страны — те, где это разрабатывают или используют.
report-figure-owners-listed = Владельцы, у которых больше всего записей
report-figure-owners-note-listed = Доли — от числа записей, у которых указан владелец. У записи может быть несколько владельцев.
report-figure-quality-listed = Записи по тому, чего в них нет
report-figure-quality-note-listed = Что читателям и отчетам нужно знать о записи.
report-say-all-listed = { $all-count ->
    [one] В реестре { $all } запись
    [few] В реестре { $all } записи
    [many] В реестре { $all } записей
   *[other] В реестре { $all } записи
}: { $current-count ->
    [0] в списке нет ни одной
    [one] в списке { $current }
    [few] в списке { $current }
    [many] в списке { $current }
   *[other] в списке { $current }
}, { $candidate-count ->
    [0] кандидатов нет
    [one] { $candidate } кандидат
    [few] { $candidate } кандидата
    [many] { $candidate } кандидатов
   *[other] { $candidate } кандидата
}, { $former-count ->
    [0] бывших записей нет
    [one] { $former } бывшая запись
    [few] { $former } бывшие записи
    [many] { $former } бывших записей
   *[other] { $former } бывшей записи
}.
report-since-all-listed = { $added-count ->
    [0] Новых записей нет
    [one] Добавлена { $added-count } запись
    [few] Добавлены { $added-count } записи
    [many] Добавлено { $added-count } записей
   *[other] Добавлено { $added-count } записи
}, { $removed-count ->
    [0] удаленных нет
    [one] удалена { $removed-count }
    [few] удалены { $removed-count }
    [many] удалено { $removed-count }
   *[other] удалено { $removed-count }
}. { $before-count ->
    [one] Тогда в списке была { $before-count } запись,
    [few] Тогда в списке были { $before-count } записи,
    [many] Тогда в списке было { $before-count } записей,
   *[other] Тогда в списке было { $before-count } записи,
} { $now-count ->
    [0] теперь их нет.
    [one] теперь { $now-count }.
    [few] теперь { $now-count }.
    [many] теперь { $now-count }.
   *[other] теперь { $now-count }.
}
report-since-recognized-listed = Теперь в списке
report-since-left-listed = Больше не в списке
report-say-about-listed = Все остальные таблицы — о записях в списке.
report-say-category-listed = Самая частая категория — «{ $label }»: таких записей { $goods } из { $all }{ $share }.
report-say-own-listed = { $field }: самое частое значение — «{ $label }», таких записей { $goods } из { $all }{ $share }.
report-say-own-unstated-listed = { $goods-count ->
    [one] { $field }: значение не указано у { $goods } записи (всего { $all }).
    [few] { $field }: значение не указано у { $goods } записей (всего { $all }).
    [many] { $field }: значение не указано у { $goods } записей (всего { $all }).
   *[other] { $field }: значение не указано у { $goods } записи (всего { $all }).
}
report-say-goal-listed = На первом месте по числу записей — «{ $label }»: { $goods } из { $all }{ $share }.
report-say-no-dates-listed = Ни у одной записи нет даты признания, поэтому показать рост нельзя.
report-so-goal-listed = По таблицам целей видно, что для каждой цели уже есть, а чего нет.
report-so-thin-listed = Можно объявить прием новых проектов именно по этим целям.
report-so-thin-many-listed = Можно объявить прием новых проектов именно по ним: какие это цели, показывает таблица целей.
report-so-single-listed = Работа не зависит от нескольких крупных владельцев. Спросите тех, у кого одна запись, как финансируется их работа.
report-so-largest-owners-listed = Если один из них прекратит работу, это затронет сразу несколько записей. Узнайте, как они финансируются.
report-method-about-listed = { $about ->
    [candidate] Все таблицы, кроме первой, — о кандидатах, потому что в списке нет ни одной записи.
   *[current] Все таблицы, кроме первой, — о записях в списке. Кандидаты и бывшие записи не учтены.
}
report-figure-goal-category-note-listed = В каждой клетке — число записей с этой целью и этой категорией. Чем ярче цвет, тем их больше.
report-figure-goal-region-note-listed = В каждой клетке — число записей с этой целью и с разработкой или использованием в этом регионе. Чем ярче цвет, тем их больше.
report-figure-goal-sector-note-listed = В каждой клетке — число записей этого сектора с этой целью. Чем ярче цвет, тем их больше.
report-figure-clusters-listed = Группы записей с общей целью, сектором и страной разработки
report-figure-clusters-note-listed = Командам есть о чем поговорить: у записей одной строки одна цель и указана одна и та же страна разработки.
report-figure-standards-listed = Открытые стандарты, которые указаны в нескольких записях
report-figure-partners-listed = Организации, у которых больше всего общего, но нет общей записи
report-figure-partners-note-listed = Кому стоит работать вместе: обе работают над одними целями и секторами или применяют одни стандарты, но в разных записях.
report-figure-license-families-note-listed = У записи может быть несколько лицензий.
report-figure-licenses-note-listed = У записи может быть несколько лицензий.
report-say-few-listed = { $goods-count ->
    [one] { $goods } запись — слишком мало для долей и выводов: нужно хотя бы { $smallest }. В таблицах только числа.
    [few] { $goods } записи — слишком мало для долей и выводов: нужно хотя бы { $smallest }. В таблицах только числа.
    [many] { $goods } записей — слишком мало для долей и выводов: нужно хотя бы { $smallest }. В таблицах только числа.
   *[other] { $goods } записи — слишком мало для долей и выводов: нужно хотя бы { $smallest }. В таблицах только числа.
}
report-say-thin-listed = { $goals-count ->
    [one] У { $goals } цели (всего их { $of }) меньше { $limit } записей: { $labels }.
    [few] У { $goals } целей (всего их { $of }) меньше { $limit } записей: { $labels }.
    [many] У { $goals } целей (всего их { $of }) меньше { $limit } записей: { $labels }.
   *[other] У { $goals } цели (всего их { $of }) меньше { $limit } записей: { $labels }.
}
report-say-thin-many-listed = Целей, у которых меньше { $limit } записей, — { $goals } из { $of }.
report-say-unserved-listed = { $goals-count ->
    [one] У { $goals } цели нет ни одной записи: { $labels }.
    [few] У { $goals } целей нет ни одной записи: { $labels }.
    [many] У { $goals } целей нет ни одной записи: { $labels }.
   *[other] У { $goals } цели нет ни одной записи: { $labels }.
}
report-say-countries-listed = { $countries-count ->
    [one] В записях указана { $countries } страна или территория разработки или использования.
    [few] В записях указаны { $countries } страны и территории разработки или использования.
    [many] В записях указано { $countries } стран и территорий разработки или использования.
   *[other] В записях указано { $countries } страны и территории разработки или использования.
} { $without-count ->
    [0] В каждой записи указана хотя бы одна.
    [one] В { $without } записи не указано ни одной.
    [few] В { $without } записях не указано ни одной.
    [many] В { $without } записях не указано ни одной.
   *[other] В { $without } записи не указано ни одной.
}
report-say-countries-wide-listed = { $goods-count ->
    [1] В { $goods } записи их больше { $limit }.
    [one] В каждой из { $goods } записи их больше { $limit }.
    [few] В каждой из { $goods } записей их больше { $limit }.
    [many] В каждой из { $goods } записей их больше { $limit }.
   *[other] В каждой из { $goods } записи их больше { $limit }.
} Во всех остальных записях вместе — { $countries }.
report-say-gaps-listed = У этих сочетаний нет ни одной записи, хотя по числу записей с каждой стороны можно ожидать не меньше трех:
report-gap-listed = «{ $goal }» и «{ $other }»: записей и с тем и с другим нет. { $kind ->
    [goal-sector] Записей, в которых указан сектор, — { $base }, из них с этой целью — { $of-goal }, с этим сектором — { $of-other }.
    [goal-region] Записей, в которых указана страна, — { $base }, из них с этой целью — { $of-goal }, с этим регионом — { $of-other }.
   *[goal-category] Записей, в которых указана категория, — { $base }, из них с этой целью — { $of-goal }, с этой категорией — { $of-other }.
} При случайном распределении и с тем и с другим было бы около { $expected }.
report-say-license-family-listed = Самый частый вид лицензий — «{ $label }»: таких записей { $goods } из { $all }{ $share }.
report-say-license-listed = Самая частая лицензия — { $label }: таких записей { $goods } из { $all }{ $share }.
report-say-owners-listed = { $owners-count ->
    [one] { $owners } организация владеет
    [few] { $owners } организации владеют
    [many] { $owners } организаций владеют
   *[other] { $owners } организации владеют
} { $goods-count ->
    [one] { $goods } записью.
    [few] { $goods } записями.
    [many] { $goods } записями.
   *[other] { $goods } записи.
} { $unnamed-count ->
    [0] В каждой записи указан владелец.
    [one] В { $unnamed } записи владелец не указан.
    [few] В { $unnamed } записях владелец не указан.
    [many] В { $unnamed } записях владелец не указан.
   *[other] В { $unnamed } записи владелец не указан.
}
report-say-largest-owners-listed = { $owners-count ->
    [1] На самого крупного владельца приходится записей: { $goods } из { $all }{ $share }.
    [one] На { $owners } самого крупного владельца приходится записей: { $goods } из { $all }{ $share }.
    [few] На { $owners } самых крупных владельцев приходится записей: { $goods } из { $all }{ $share }.
    [many] На { $owners } самых крупных владельцев приходится записей: { $goods } из { $all }{ $share }.
   *[other] На { $owners } самого крупного владельца приходится записей: { $goods } из { $all }{ $share }.
}
report-say-single-listed = { $owners-count ->
    [1] У { $owners } владельца из { $all } только одна запись{ $share }.
    [one] У { $owners } владельца из { $all } только по одной записи{ $share }.
    [few] У { $owners } владельцев из { $all } только по одной записи{ $share }.
    [many] У { $owners } владельцев из { $all } только по одной записи{ $share }.
   *[other] У { $owners } владельца из { $all } только по одной записи{ $share }.
}
report-list-standard-listed = Записи, в которых указан стандарт { $label }
report-list-owner-listed = Записи владельца: { $label }
report-list-largest-owners-listed = Записи самых крупных владельцев
report-list-worldwide-listed = Записи, в которых указано больше { $label } стран и территорий
report-list-without-listed = Записи, в которых этого нет: { $label }
report-list-countries-intro-listed = Для каждой цели — страны разработки и использования, указанные в ее записях, и число этих записей.
report-list-all-countries-listed = Все записи
report-list-owners-listed = Владельцы записей
report-list-owners-intro-listed = Организации, которые владеют записями из отчета, и число их записей.
report-list-owners-several-listed = Несколько записей
report-list-owners-single-listed = Одна запись
report-list-description-listed = { $count ->
    [one] { $count } запись из отчета.
    [few] { $count } записи из отчета.
    [many] { $count } записей из отчета.
   *[other] { $count } записи из отчета.
}
report-list-intro-listed = { $count ->
    [one] { $count } запись, учтенная в отчете.
    [few] { $count } записи, учтенные в отчете.
    [many] { $count } записей, учтенных в отчете.
   *[other] { $count } записи, учтенной в отчете.
}
report-method-links-listed = Каждое число — ссылка на записи, которые за ним стоят. В файле под таблицей те же числа.
report-method-shares-listed = Доли показаны, только если записей не меньше { $smallest }. Если их меньше, одна запись может изменить долю больше чем на пять процентных пунктов. Доли округлены до целых процентов.
report-method-gaps-listed = Пустая клетка названа пробелом, только если в ней можно было бы ожидать { $expected } записи или больше, будь цель и категория, регион или сектор никак не связаны. Записи, в которых не указан регион или сектор, в этот расчет не входят. Тогда случайно пустой остается меньше чем одна клетка из двадцати. Остальные пустые клетки — не пробелы. Если у цели меньше { $thin } записей, она названа слабо охваченной.
report-method-countries-listed = Страны и регионы — те, что указаны в записях как место разработки или использования. К странам отнесены и территории. О записях, в которых стран и территорий больше { $worldwide }, сказано отдельно, потому что за большим числом может стоять мало записей.
report-method-groups-listed = Группы не строятся по записям, в которых целей больше { $widest }, секторов больше { $widest } или стран разработки больше { $countries }. Но в числе группы учтены все записи с тремя ее признаками. Группа не показана, если ее половина входит в более крупные группы.
report-method-partners-listed = Две организации названы вместе, если у них есть две общие темы или больше, но нет общей записи. Тема — это сектор вместе с целями, которые в нем есть у обеих организаций, или стандарт. Темы, общие больше чем для 20 организаций, не учтены. Каждая организация названа не больше двух раз, а организации с одними и теми же записями считаются одной.
report-method-limits-listed = Отчет знает только то, что есть в записях. Он не знает, как часто пользуются тем, о чем эти записи, сколько людей это охватывает и насколько оно качественное. То, чего нет в реестре, не учтено.
home-map-listed = Страны, к которым относятся записи
home-current-listed = { $count ->
    [one] запись в списке
    [few] записи в списке
    [many] записей в списке
   *[other] записи в списке
}
home-promise-listed = Узнайте, что уже есть и кто за этим стоит
home-recent-listed = Недавно признанные решения
facet-category-intro-listed = Категория показывает, что описано в записи. Числа — записи в списке; после знака «плюс» — кандидаты и бывшие записи.
facet-sector-intro-listed = Области, к которым относятся записи. Числа — записи в списке; после знака «плюс» — кандидаты и бывшие записи.
facet-license-intro-listed = Открытые лицензии записей по идентификаторам SPDX. Числа — записи в списке; после знака «плюс» — кандидаты и бывшие записи.
facet-license-family-intro-listed = Чего лицензии требуют от тех, кто меняет и распространяет. Числа — записи в списке; после знака «плюс» — кандидаты и бывшие записи.
facet-link-intro-listed = Записи, у которых есть демоверсия, файлы для скачивания, сообщество и другое. Числа — записи в списке; после знака «плюс» — кандидаты и бывшие записи.
facet-region-intro-listed = Где это разрабатывают или используют — по регионам и субрегионам Организации Объединенных Наций (M49). Субрегион учтен и в своем регионе. Числа — записи в списке; после знака «плюс» — кандидаты и бывшие записи.
facet-country-intro-listed = Где это разрабатывают или используют. Числа — записи в списке; после знака «плюс» — кандидаты и бывшие записи.
facet-developed-in-intro-listed = Где это разрабатывают. Числа — записи в списке; после знака «плюс» — кандидаты и бывшие записи.
facet-used-in-intro-listed = Где это используют. Числа — записи в списке; после знака «плюс» — кандидаты и бывшие записи.
facet-organization-intro-listed = Организации, которые владеют тем, что есть в списке, разрабатывают, финансируют или внедряют это. Числа — записи в списке; после знака «плюс» — кандидаты и бывшие записи.
facet-language-intro-listed = Языки, на которых это доступно. Числа — записи в списке; после знака «плюс» — кандидаты и бывшие записи.
facet-category-heading-listed = Записи по категориям
facet-sector-heading-listed = Записи по секторам
facet-license-heading-listed = Записи по лицензиям
facet-license-family-heading-listed = Записи по виду лицензии
facet-region-heading-listed = Записи по регионам
facet-country-heading-listed = Записи по странам
facet-developed-in-heading-listed = Записи по стране разработки
facet-used-in-heading-listed = Записи по стране использования
facet-organization-heading-listed = Записи по организациям
facet-language-heading-listed = Записи по языкам
facet-link-heading-listed = Записи по тому, что они предлагают
facet-goal-intro-listed = 17 целей Организации Объединенных Наций на период до 2030 года.
facet-own-intro-listed = Числа — записи в списке; после знака «плюс» — кандидаты и бывшие записи.
statistics-sector-listed = Записи по секторам; столбцы — записи в списке
statistics-own-listed = { $facet }; столбцы — записи в списке
headline-first-listed = Чаще всего: { $label }. Записей в списке — { $count } из { $all }.
headline-tie-listed = Чаще всего: { $label }. Записей в списке — по { $count } из { $all }.
headline-several-listed = Несколько на первом месте. Записей в списке — по { $count } из { $all }.
headline-status-listed = Записей в списке — { $count } из { $all }.
map-intro-listed = Сколько записей относится к каждой стране — по использованию и по разработке. Выберите страну, чтобы увидеть ее записи.
map-countries-listed = { $count ->
    [0] Нет ни одной страны с записями.
    [1] Записи есть у одной страны.
    [one] Страны и территории с записями: { $count }.
    [few] Страны и территории с записями: { $count }.
    [many] Страны и территории с записями: { $count }.
   *[other] Страны и территории с записями: { $count }.
}
map-others-listed = нет записей
site-description-listed = Реестр цифровых инициатив и цифровых общественных благ.
contribute-text-listed = Предложите запись или улучшите ту, что уже есть.
contribute-intro-listed = Предложите запись или улучшите ту, что уже есть. Форма ниже сама составит файл. Пока вы его не отправляете, учетная запись не нужна.
menu-goods-listed = Записи
goods-listed = { $count ->
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
}
goods-heading-listed = Все записи
names-heading-listed = Все записи по алфавиту
names-intro-listed = Все записи реестра по названию, включая кандидатов и бывшие записи.
search-description-listed = Как найти запись в этом реестре: по словам, по алфавиту, по цели, сектору, стране и не только.
search-none-filtered-listed = Нет записей, подходящих под все эти фильтры.
search-goods-listed = Записи
search-some-listed = Записи, где есть часть ваших слов
search-named-listed = Записи точно с таким названием
search-see-listed = Показать записи ({ $count })
find-label-listed = Поиск по реестру
home-needs-listed = О чем записи?
way-find-listed = Найти запись
way-find-text-listed = Ищите, отбирайте и сравнивайте все записи этого реестра.
way-contribute-text-listed = Предложите запись или исправьте ту, что уже есть.
region-title-listed = Регион: { $label }
country-title-listed = Страна: { $label }
good-related-listed = Похожие записи
form-step-good-listed = Запись
statistics-status-caption-listed = Записи по статусу
statistics-stage-caption-listed = Записи по этапу; записи в архиве показаны отдельно
statistics-goods-listed = Записи
statistics-goal-listed = Записи по целям в области устойчивого развития; у записи может быть несколько целей
statistics-category-listed = Записи по категориям
statistics-region-listed = Записи по региону разработки или использования
statistics-country-listed = Записи по стране разработки или использования
statistics-organization-listed = Записи по организациям, в любой роли
statistics-intro-listed = Диаграммы и таблицы: записи по статусу, цели, сектору, стране и не только.
compare-heading-listed = Сравнение записей
