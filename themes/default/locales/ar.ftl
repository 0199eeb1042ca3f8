# All texts of the default theme, in Arabic.

## Around every page

## Between texts: items of a list, a label and what is said of it

comma = { "، " }
semicolon = { "؛ " }
colon = { ": " }
labelled = { $label }:

skip = انتقل إلى المحتوى الرئيسي
skip-results = انتقل إلى النتائج
menu-label = القائمة الرئيسية
menu-home = الرئيسية
menu-goods = المنافع
menu-goals = الأهداف
menu-sectors = القطاعات
menu-countries = البلدان
menu-names = أ–ي
menu-standard = المعيار
menu-statistics = الإحصاءات
languages-label = اللغات
crumbs-label = أنت هنا
more-label = صفحات أخرى
independence = هذا سجل مستقل لا يديره تحالف المنافع العامة الرقمية. وسجل التحالف نفسه هو الذي يحدد ما يُعدّ منفعة عامة رقمية.
data-license-before = رخصة البيانات:
data-attribution = تُنسب البيانات إلى: { $name }.
data-contact = للأسئلة عن البيانات:
generated-by = أُنشئ هذا الموقع ببرنامج dpg { $version }.
title-numbered = { $title }، الصفحة { $number }
day = { $day } { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
} { $year }

month = { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
} { $year }

## Lists

pager-label = الصفحات
pager-previous = السابق
pager-next = التالي
pager-page = الصفحة
pager-where = الصفحة { $number } من { $last }
letters-label = الحروف
list-empty = لا شيء هنا حتى الآن.
list-others = مداخل أخرى
list-description = { $title }: { $list }.
card-goals = الأهداف
and-more = و{ $count } غيرها
goods = { $count ->
    [zero] لا منافع
    [one] منفعة واحدة
    [two] منفعتان
    [few] { $count } منافع
    [many] { $count } منفعة
   *[other] { $count } منفعة
}
count-current = { $count ->
    [zero] لا منافع عامة رقمية
    [one] منفعة عامة رقمية واحدة
    [two] منفعتان عامتان رقميتان
    [few] { $count } منافع عامة رقمية
    [many] { $count } منفعة عامة رقمية
   *[other] { $count } منفعة عامة رقمية
}
count-candidate = { $count ->
    [zero] لا منافع مرشحة
    [one] منفعة مرشحة واحدة
    [two] منفعتان مرشحتان
    [few] { $count } منافع مرشحة
    [many] { $count } منفعة مرشحة
   *[other] { $count } منفعة مرشحة
}
count-former = { $count ->
    [zero] لا مداخل سابقة
    [one] مدخل سابق واحد
    [two] مدخلان سابقان
    [few] { $count } مداخل سابقة
    [many] { $count } مدخلًا سابقًا
   *[other] { $count } مدخل سابق
}
goods-heading = المنافع العامة الرقمية
goods-description = { $count ->
    [zero] لا توجد في هذا السجل منافع عامة رقمية معترف بها بعد.
    [one] المنفعة العامة الرقمية الوحيدة المعترف بها في هذا السجل.
    [two] المنفعتان العامتان الرقميتان المعترف بهما في هذا السجل.
    [few] المنافع العامة الرقمية المعترف بها في هذا السجل، وعددها { $count }: برمجيات مفتوحة المصدر وبيانات مفتوحة وأنظمة ذكاء اصطناعي مفتوحة ومحتوى مفتوح.
    [many] المنافع العامة الرقمية المعترف بها في هذا السجل، وعددها { $count }: برمجيات مفتوحة المصدر وبيانات مفتوحة وأنظمة ذكاء اصطناعي مفتوحة ومحتوى مفتوح.
   *[other] المنافع العامة الرقمية المعترف بها في هذا السجل، وعددها { $count }: برمجيات مفتوحة المصدر وبيانات مفتوحة وأنظمة ذكاء اصطناعي مفتوحة ومحتوى مفتوح.
}
goods-also-candidate = المنافع المرشحة
goods-also-former = المداخل السابقة
names-heading = كل المنافع بالترتيب الأبجدي
names-intro = كل المنافع في السجل مرتبة بالاسم، ومعها المنافع المرشحة والمداخل السابقة.
names-description = { $count ->
    [zero] أسماء المنافع في السجل.
    [one] اسم المنفعة الوحيدة في السجل.
    [two] اسما المنفعتين في السجل.
    [few] أسماء كل المنافع في السجل وعددها { $count }، ومعها المنافع المرشحة والمداخل السابقة.
    [many] أسماء كل المنافع في السجل وعددها { $count }، ومعها المنافع المرشحة والمداخل السابقة.
   *[other] أسماء كل المنافع في السجل وعددها { $count }، ومعها المنافع المرشحة والمداخل السابقة.
}

## Statuses

status-current = معترف بها
status-candidate = مرشحة
status-former = سابقة
status-candidate-one = مرشحة
status-former-one = سابقة
status-candidate-heading = المنافع المرشحة
status-candidate-meaning = منافع رُشِّحت، ولم يُعترف بعد بأنها منافع عامة رقمية.
status-former-heading = المداخل السابقة
status-former-meaning = منافع أُزيلت من السجل أو لا تستوفي المعيار. نحتفظ بصفحاتها كي تبقى الروابط صالحة.

## Search

search-heading = البحث
search-description = اعثر على المنافع في هذا السجل: ابحث أو تصفح بحسب الحرف أو الهدف أو القطاع أو البلد أو غيرها.
search-no-script = يعمل البحث داخل متصفحك ويحتاج إلى JavaScript. ومن دونه استخدم القوائم أدناه.
search-portable = لا يعمل البحث في هذه النسخة غير المتصلة بالإنترنت. استخدم القوائم أدناه.
search-names = بحسب الحرف
search-hits = نتائج البحث
search-loading = جارٍ تحميل البحث…
search-failed = تعذّر تحميل البحث.
search-count = النتائج: { $count }
search-for = نتائج البحث عن «{ $query }»: { $count }
search-all = عرض كل النتائج ({ $count })
search-none = لا توجد نتائج للبحث عن «{ $query }».
search-none-filtered = لا توجد منافع تطابق كل عوامل التصفية هذه.
search-meant = هل تقصد «{ $words }»؟
search-spelled = لا توجد نتائج للبحث عن «{ $query }». إليك نتائج البحث عن «{ $words }».
search-tips = جرّب كلمات أقل أو كلمات أخرى، أو الاسم وحده، أو الكلمة بالإنجليزية.
search-without = من دون «{ $label }»: { $count }
search-without-all = من دون عوامل تصفية: { $count }
search-others = لا تشمل النتائج: المنافع المرشحة والمداخل السابقة
search-add = { $label }: { $count }
search-more = عرض المزيد (المجموع { $count })
search-chosen = التصفية الحالية
search-remove = إزالة عامل التصفية «{ $facet }: { $label }»
search-clear = إزالة كل عوامل التصفية
search-sort = الترتيب بحسب
search-sort-best = الأكثر مطابقة
search-sort-name = الاسم
search-sort-new = الأحدث
search-sort-countries = عدد البلدان
search-view-cards = بطاقات
search-view-table = جدول
table-name = الاسم
table-owner = المالك
table-caption = النتائج: { $count }
search-values = عرض الكل ({ $count })
search-fewer = عرض أقل
search-filter = التصفية: { $facet }
search-again = حاول من جديد
search-plain = إليك القائمة الكاملة بدلًا من ذلك.
search-to = انتقل إلى
search-to-goal = الهدف { $code }: { $label }
search-to-category = الفئة: { $label }
search-to-sector = القطاع: { $label }
search-to-country = البلد: { $label }
search-to-region = المنطقة: { $label }
search-to-collection = المجموعة: { $label }
# Words that name a kind in a search, between commas, in any case: “SDG 3”, “health goal”.
search-words-goal = هدف، الهدف، أهداف، الأهداف، SDG، SDGs
search-words-category = نوع، النوع، أنواع، الأنواع، فئة، الفئة، فئات، الفئات
search-words-sector = قطاع، القطاع، قطاعات، القطاعات
search-words-country = بلد، البلد، بلدان، البلدان، دولة، الدولة، دول، الدول
search-words-region = منطقة، المنطقة، مناطق، المناطق، إقليم، الإقليم
search-words-collection = مجموعة، المجموعة، مجموعات، المجموعات
# Words that tell nothing about a good, between spaces: other words of a search decide what is found.
search-words-optional = في من على إلى عن مع بين عند لدى أو أم و ثم أن إن كي لكي لأجل أجل هل ما ماذا أي أيّ كيف أين هذا هذه ذلك تلك الذي التي الذين هو هي هم لي لنا له لها كل بعض غير دون بدون يمكن أريد نريد أحتاج نحتاج أبحث بحث ابحث عثور استخدام لاستخدام يستخدم تستخدم أفضل جيد جيدة تطبيق تطبيقات التطبيق التطبيقات رقمي رقمية الرقمية عام عامة العامة مجاني مجانية مجانا حر حرة منفعة منافع المنفعة المنافع مفتوح مفتوحة المفتوحة المصدر مصدر منصة منصات المنصة المنصات برنامج برامج البرنامج البرامج برمجيات البرمجيات حل حلول الحل الحلول نظام أنظمة نظم النظام الأنظمة أداة أدوات الأداة الأدوات app apps digital free good goods open platform platforms software solution solutions source system systems tool tools
search-goods = المنافع العامة الرقمية
search-some = منافع فيها بعض كلماتك
search-named = منافع بهذا الاسم تمامًا
search-both = { $count } (بكل كلماتك: { $whole }، ببعضها: { $some })
search-lacks = لا تتضمن: { $words }
search-widened = لا توجد منافع معترف بها مطابقة. إليك منافع مرشحة ومنافع سابقة.
search-in = وُجدت الكلمات في: { $places }
search-in-other-names = أسماء أخرى
search-in-organizations = الجهات
search-in-topics = الأهداف أو الفئات أو القطاعات
search-in-countries = البلدان واللغات
search-in-licenses = الرخصة
search-in-description = الوصف
search-in-evidence = الأدلة
search-see = عرض المنافع ({ $count })

## Home

site-description = سجل للمنافع العامة الرقمية.
what-is-a-dpg = المنافع العامة الرقمية هي برمجيات مفتوحة المصدر وبيانات مفتوحة وأنظمة ذكاء اصطناعي مفتوحة ومحتوى مفتوح. وهي تلتزم بقوانين الخصوصية وغيرها من القوانين وبأفضل الممارسات، ولا تُلحق ضررًا، وتساعد على تحقيق أهداف التنمية المستدامة.
find-label = ابحث في المنافع العامة الرقمية
find-button = بحث
find-note = ابحث بالاسم أو الموضوع أو الجهة أو البلد. لا بأس بالأخطاء الإملائية.
find-note-plain = تُفتح صفحة يمكنك التصفح فيها بحسب الحرف أو الهدف أو القطاع أو البلد أو غيرها.
home-promise = اعثر على تقنيات مفتوحة يمكنك استخدامها وتغييرها والثقة بها
home-try = مثلًا:
example-sector-country = { $one } في { $other }
example-category-goal = { $one } من أجل { $other }
home-map = البلدان التي تُستخدم فيها المنافع المعترف بها
home-numbers = في هذا السجل
home-current = { $count ->
    [zero] من المنافع العامة الرقمية المعترف بها
    [one] من المنافع العامة الرقمية المعترف بها
    [two] من المنافع العامة الرقمية المعترف بها
    [few] منافع عامة رقمية معترف بها
    [many] منفعة عامة رقمية معترفًا بها
   *[other] منفعة عامة رقمية معترف بها
}
home-countries = { $count ->
    [zero] من البلدان التي تُستخدم فيها
    [one] من البلدان التي تُستخدم فيها
    [two] من البلدان التي تُستخدم فيها
    [few] بلدان وأقاليم تُستخدم فيها
    [many] بلدًا وإقليمًا تُستخدم فيها
   *[other] بلد وإقليم تُستخدم فيها
}
home-organizations = { $count ->
    [zero] من الجهات التي تقف وراءها
    [one] من الجهات التي تقف وراءها
    [two] من الجهات التي تقف وراءها
    [few] جهات تقف وراءها
    [many] جهة تقف وراءها
   *[other] جهة تقف وراءها
}
home-candidate = { $count ->
    [zero] من المنافع المرشحة قيد المراجعة
    [one] من المنافع المرشحة قيد المراجعة
    [two] من المنافع المرشحة قيد المراجعة
    [few] منافع مرشحة قيد المراجعة
    [many] منفعة مرشحة قيد المراجعة
   *[other] منفعة مرشحة قيد المراجعة
}
home-what = ما المنفعة العامة الرقمية؟
home-standard = كيف يحدد معيار DPG المنفعة العامة الرقمية
home-list = ما الذي يضمه هذا السجل؟
home-list-text = مبادرات وآليات ومداخل أخرى تصفها الجهات القائمة عليها. وهي مدرجة من دون تقييم.
home-needs = ماذا تحتاج؟
home-goals = بحسب هدف التنمية المستدامة
home-goals-all = كل الأهداف بأسمائها
home-ending = أقرب مواعيد المراجعة
home-ways = ما يمكنك فعله هنا
home-featured = مستخدمة حول العالم
home-used-in = تُستخدم في: { $countries }
home-browse = تصفح بحسب
way-find = اعثر على منفعة عامة رقمية
way-find-text = ابحث في كل المنافع في هذا السجل وصفِّها وقارن بينها.
way-contribute = ساهم
way-contribute-text = اقترح منفعة أو صحّح مدخلًا أو ساعد في المراجعة.
way-build = استفد من البيانات
way-build-text = كل ما في هذه الصفحات متاح أيضًا في شكل بيانات مفتوحة: JSON وCSV وواجهة API بلا مفاتيح.
home-categories = بحسب الفئة
home-recent = اعتُرف بها حديثًا

## Facets: name, heading of the index, sentence under it, title of a value's page

facet-goal = الأهداف
facet-goal-one = الهدف
facet-goal-heading = أهداف التنمية المستدامة
facet-goal-intro = أهداف الأمم المتحدة السبعة عشر لعام 2030. كل منفعة عامة رقمية تدعم هدفًا واحدًا منها على الأقل.
facet-goal-description = أهداف التنمية المستدامة الـ{ $count } وعدد المنافع العامة الرقمية التي تدعم كلًّا منها.
goal-title = الهدف { $code }: { $label }
facet-category = الفئات
facet-category-one = الفئة
facet-category-heading = المنافع بحسب الفئة
facet-category-intro = الفئة تبيّن ما هي المنفعة: برمجيات أو بيانات أو محتوى مثلًا. يشير العدد إلى المنافع المعترف بها، وتليه بعد علامة + المنافع المرشحة والمداخل السابقة.
facet-category-description = المنافع العامة الرقمية بحسب الفئة، وعدد الفئات { $count }: البرمجيات والبيانات وأنظمة الذكاء الاصطناعي والمحتوى.
category-title = الفئة: { $label }
facet-sector = القطاعات
facet-sector-one = القطاع
facet-sector-heading = المنافع بحسب القطاع
facet-sector-intro = المجالات التي تُستخدم فيها المنافع. يشير العدد إلى المنافع المعترف بها، وتليه بعد علامة + المنافع المرشحة والمداخل السابقة.
facet-sector-description = { $count ->
    [zero] القطاعات التي تُستخدم فيها المنافع العامة الرقمية في هذا السجل، وعددها { $count }.
    [one] القطاع الذي تُستخدم فيه المنافع العامة الرقمية في هذا السجل.
    [two] القطاعان اللذان تُستخدم فيهما المنافع العامة الرقمية في هذا السجل.
    [few] القطاعات التي تُستخدم فيها المنافع العامة الرقمية في هذا السجل، وعددها { $count }.
    [many] القطاعات التي تُستخدم فيها المنافع العامة الرقمية في هذا السجل، وعددها { $count }.
   *[other] القطاعات التي تُستخدم فيها المنافع العامة الرقمية في هذا السجل، وعددها { $count }.
}
sector-title = القطاع: { $label }
facet-license = الرخص
facet-license-one = الرخصة
facet-license-heading = المنافع بحسب الرخصة
facet-license-intro = الرخص المفتوحة للمنافع بمعرّفات SPDX. يشير العدد إلى المنافع المعترف بها، وتليه بعد علامة + المنافع المرشحة والمداخل السابقة.
facet-license-description = { $count ->
    [zero] الرخص المفتوحة للمنافع العامة الرقمية في هذا السجل وعددها { $count }، وما تسمح به.
    [one] الرخصة المفتوحة للمنافع العامة الرقمية في هذا السجل.
    [two] الرخصتان المفتوحتان للمنافع العامة الرقمية في هذا السجل، وما تسمحان به.
    [few] الرخص المفتوحة للمنافع العامة الرقمية في هذا السجل وعددها { $count }، وما تسمح به.
    [many] الرخص المفتوحة للمنافع العامة الرقمية في هذا السجل وعددها { $count }، وما تسمح به.
   *[other] الرخص المفتوحة للمنافع العامة الرقمية في هذا السجل وعددها { $count }، وما تسمح به.
}
license-title = الرخصة: { $label }
license-approved-for = معتمدة لما يلي: { $list }.
license-text = نص الرخصة
facet-license-family = ما تسمح به الرخص
facet-license-family-one = ما تسمح به الرخصة
facet-license-family-heading = المنافع بحسب ما تسمح به رخصها
facet-license-family-intro = ما يمكنك فعله بالمنافع، وما تطلبه منك رخصها في المقابل. يشير العدد إلى المنافع المعترف بها، وتليه بعد علامة + المنافع المرشحة والمداخل السابقة.
facet-license-family-description = { $count ->
    [zero] أنواع الرخص المفتوحة للمنافع العامة الرقمية في هذا السجل وعددها { $count }، بكلمات بسيطة.
    [one] نوع الرخص المفتوحة للمنافع العامة الرقمية في هذا السجل، بكلمات بسيطة.
    [two] نوعا الرخص المفتوحة للمنافع العامة الرقمية في هذا السجل، بكلمات بسيطة.
    [few] أنواع الرخص المفتوحة للمنافع العامة الرقمية في هذا السجل وعددها { $count }، بكلمات بسيطة.
    [many] أنواع الرخص المفتوحة للمنافع العامة الرقمية في هذا السجل وعددها { $count }، بكلمات بسيطة.
   *[other] أنواع الرخص المفتوحة للمنافع العامة الرقمية في هذا السجل وعددها { $count }، بكلمات بسيطة.
}
license-family-title = ما تسمح به الرخصة: { $label }
facet-link = ما توفره
facet-link-one = توفر
facet-link-heading = المنافع بحسب ما توفره
facet-link-intro = منافع لها نسخة للتجربة أو ملفات للتنزيل أو مجتمع مستخدمين وغير ذلك. يشير العدد إلى المنافع المعترف بها، وتليه بعد علامة + المنافع المرشحة والمداخل السابقة.
facet-link-description = { $count ->
    [zero] لا شيء بعد مما توفره المنافع العامة الرقمية في هذا السجل، مثل نسخة للتجربة.
    [one] ما توفره المنافع العامة الرقمية في هذا السجل، مثل نسخة للتجربة.
    [two] أمران توفرهما المنافع العامة الرقمية في هذا السجل، مثل نسخة للتجربة.
    [few] ما توفره المنافع العامة الرقمية في هذا السجل، مثل نسخة للتجربة. عدد الأنواع: { $count }.
    [many] ما توفره المنافع العامة الرقمية في هذا السجل، مثل نسخة للتجربة. عدد الأنواع: { $count }.
   *[other] ما توفره المنافع العامة الرقمية في هذا السجل، مثل نسخة للتجربة. عدد الأنواع: { $count }.
}
link-title = منافع توفر: { $label }
facet-region = المناطق
facet-region-one = المنطقة
facet-region-heading = المنافع بحسب المنطقة
facet-region-intro = أماكن تطوير المنافع أو استخدامها بحسب مناطق الأمم المتحدة ومناطقها الفرعية (M49). وتُحسب المنطقة الفرعية ضمن منطقتها أيضًا. يشير العدد إلى المنافع المعترف بها، وتليه بعد علامة + المنافع المرشحة والمداخل السابقة.
facet-region-description = { $count ->
    [zero] مناطق العالم التي طُوِّرت فيها المنافع العامة الرقمية في هذا السجل أو تُستخدم فيها، وعددها { $count }.
    [one] المنطقة التي طُوِّرت فيها المنافع العامة الرقمية في هذا السجل أو تُستخدم فيها.
    [two] المنطقتان اللتان طُوِّرت فيهما المنافع العامة الرقمية في هذا السجل أو تُستخدم فيهما.
    [few] مناطق العالم التي طُوِّرت فيها المنافع العامة الرقمية في هذا السجل أو تُستخدم فيها، وعددها { $count }.
    [many] مناطق العالم التي طُوِّرت فيها المنافع العامة الرقمية في هذا السجل أو تُستخدم فيها، وعددها { $count }.
   *[other] مناطق العالم التي طُوِّرت فيها المنافع العامة الرقمية في هذا السجل أو تُستخدم فيها، وعددها { $count }.
}
region-title = منافع المنطقة: { $label }
region-around = جزء من:
region-inside = المناطق الفرعية:
facet-country = البلدان
facet-country-one = البلد
facet-country-heading = المنافع بحسب البلد
facet-country-intro = أماكن تطوير المنافع أو استخدامها. يشير العدد إلى المنافع المعترف بها، وتليه بعد علامة + المنافع المرشحة والمداخل السابقة.
facet-country-description = { $count ->
    [zero] البلدان التي طُوِّرت فيها المنافع العامة الرقمية في هذا السجل أو تُستخدم فيها، وعددها { $count }.
    [one] البلد الذي طُوِّرت فيه المنافع العامة الرقمية في هذا السجل أو تُستخدم فيه.
    [two] البلدان اللذان طُوِّرت فيهما المنافع العامة الرقمية في هذا السجل أو تُستخدم فيهما.
    [few] البلدان التي طُوِّرت فيها المنافع العامة الرقمية في هذا السجل أو تُستخدم فيها، وعددها { $count }.
    [many] البلدان التي طُوِّرت فيها المنافع العامة الرقمية في هذا السجل أو تُستخدم فيها، وعددها { $count }.
   *[other] البلدان التي طُوِّرت فيها المنافع العامة الرقمية في هذا السجل أو تُستخدم فيها، وعددها { $count }.
}
country-title = منافع في { $label }
facet-developed-in = بلدان التطوير
facet-developed-in-one = بلد التطوير
facet-developed-in-heading = المنافع بحسب بلد التطوير
facet-developed-in-intro = أماكن تطوير المنافع. يشير العدد إلى المنافع المعترف بها، وتليه بعد علامة + المنافع المرشحة والمداخل السابقة.
facet-developed-in-description = { $count ->
    [zero] البلدان التي طُوِّرت فيها المنافع العامة الرقمية في هذا السجل، وعددها { $count }.
    [one] البلد الذي طُوِّرت فيه المنافع العامة الرقمية في هذا السجل.
    [two] البلدان اللذان طُوِّرت فيهما المنافع العامة الرقمية في هذا السجل.
    [few] البلدان التي طُوِّرت فيها المنافع العامة الرقمية في هذا السجل، وعددها { $count }.
    [many] البلدان التي طُوِّرت فيها المنافع العامة الرقمية في هذا السجل، وعددها { $count }.
   *[other] البلدان التي طُوِّرت فيها المنافع العامة الرقمية في هذا السجل، وعددها { $count }.
}
facet-used-in = بلدان الاستخدام
facet-used-in-one = بلد الاستخدام
facet-used-in-heading = المنافع بحسب بلد الاستخدام
facet-used-in-intro = أماكن استخدام المنافع. يشير العدد إلى المنافع المعترف بها، وتليه بعد علامة + المنافع المرشحة والمداخل السابقة.
facet-used-in-description = { $count ->
    [zero] البلدان التي تُستخدم فيها المنافع العامة الرقمية في هذا السجل، وعددها { $count }.
    [one] البلد الذي تُستخدم فيه المنافع العامة الرقمية في هذا السجل.
    [two] البلدان اللذان تُستخدم فيهما المنافع العامة الرقمية في هذا السجل.
    [few] البلدان التي تُستخدم فيها المنافع العامة الرقمية في هذا السجل، وعددها { $count }.
    [many] البلدان التي تُستخدم فيها المنافع العامة الرقمية في هذا السجل، وعددها { $count }.
   *[other] البلدان التي تُستخدم فيها المنافع العامة الرقمية في هذا السجل، وعددها { $count }.
}
facet-organization = الجهات
facet-organization-one = الجهة
facet-organization-heading = المنافع بحسب الجهة
facet-organization-intro = الجهات التي تملك المنافع أو تتولى صيانتها أو تمولها أو تنفذها. يشير العدد إلى المنافع المعترف بها، وتليه بعد علامة + المنافع المرشحة والمداخل السابقة.
facet-organization-description = { $count ->
    [zero] الجهات التي تملك المنافع العامة الرقمية في هذا السجل أو تتولى صيانتها أو تمولها أو تنفذها، وعددها { $count }.
    [one] الجهة التي تملك المنافع العامة الرقمية في هذا السجل أو تتولى صيانتها أو تمولها أو تنفذها.
    [two] الجهتان اللتان تملكان المنافع العامة الرقمية في هذا السجل أو تتوليان صيانتها أو تمولانها أو تنفذانها.
    [few] الجهات التي تملك المنافع العامة الرقمية في هذا السجل أو تتولى صيانتها أو تمولها أو تنفذها، وعددها { $count }.
    [many] الجهات التي تملك المنافع العامة الرقمية في هذا السجل أو تتولى صيانتها أو تمولها أو تنفذها، وعددها { $count }.
   *[other] الجهات التي تملك المنافع العامة الرقمية في هذا السجل أو تتولى صيانتها أو تمولها أو تنفذها، وعددها { $count }.
}
organization-title = الجهة: { $label }
facet-language = اللغات
facet-language-one = اللغة
facet-language-heading = المنافع بحسب اللغة
facet-language-intro = اللغات التي تتوفر بها المنافع. يشير العدد إلى المنافع المعترف بها، وتليه بعد علامة + المنافع المرشحة والمداخل السابقة.
facet-language-description = { $count ->
    [zero] اللغات التي تتوفر بها المنافع العامة الرقمية في هذا السجل، وعددها { $count }.
    [one] اللغة التي تتوفر بها المنافع العامة الرقمية في هذا السجل.
    [two] اللغتان اللتان تتوفر بهما المنافع العامة الرقمية في هذا السجل.
    [few] اللغات التي تتوفر بها المنافع العامة الرقمية في هذا السجل، وعددها { $count }.
    [many] اللغات التي تتوفر بها المنافع العامة الرقمية في هذا السجل، وعددها { $count }.
   *[other] اللغات التي تتوفر بها المنافع العامة الرقمية في هذا السجل، وعددها { $count }.
}
language-title = اللغة: { $label }
facet-collection = المجموعات
facet-collection-one = المجموعة
facet-collection-heading = المجموعات
facet-collection-intro = مجموعات من المنافع اختارها القائمون على السجل.
facet-collection-description = { $count ->
    [zero] لا توجد مجموعات بعد.
    [one] مجموعة من المنافع اختارها القائمون على السجل.
    [two] مجموعتان من المنافع اختارهما القائمون على السجل.
    [few] { $count } مجموعات من المنافع اختارها القائمون على السجل.
    [many] { $count } مجموعة من المنافع اختارها القائمون على السجل.
   *[other] { $count } مجموعة من المنافع اختارها القائمون على السجل.
}
collection-title = المجموعة: { $label }
# Facets of a registry's own have their names from its schema.
facet-own-intro = يشير العدد إلى المنافع المعترف بها، وتليه بعد علامة + المنافع المرشحة والمداخل السابقة.
facet-own-description = { $count ->
    [zero] { $facet }: لا قيم بعد.
    [one] { $facet }: قيمة واحدة ومداخلها.
    [two] { $facet }: قيمتان ومداخلهما.
    [few] { $facet }: { $count } قيم ومداخلها.
    [many] { $facet }: { $count } قيمة ومداخلها.
   *[other] { $facet }: { $count } قيمة ومداخلها.
}
own-title = { $facet }: { $label }
developed-here = طُوِّرت هنا
used-here = تُستخدم هنا
developed-and-used-here = طُوِّرت وتُستخدم هنا

besides-sector = كثير من المنافع تذكر هدفًا ولا تذكر قطاعًا. انظر أيضًا:
besides-goal = بحسب القطاع:
beside-goal = الهدف { $code }، { $label }: { $count }
beside-sector = قطاع { $label }: { $count }
beside-developed-in = طُوِّرت هنا: { $count }
beside-used-in = تُستخدم هنا: { $count }
breakdown-narrow = التصفية
breakdown-parts = في هذه القائمة
breakdown-all = عرض الكل ({ $count })
breakdown-registry = الكل في هذا السجل ({ $count })
breakdown-status = الحالة
breakdown-unstated = غير مذكور
breakdown-leaves = يقود كل رابط إلى كل المنافع التي لها هذه القيمة، ولو كانت خارج هذه القائمة.

take-heading = احفظ هذه القائمة أو شاركها
take-filter = صفِّ هذه القائمة ورتّبها
take-table = اعرضها في جدول
take-link = انسخ الرابط
take-csv = نزّل CSV
take-json = نزّل JSON
take-list = هذه القائمة بصيغة JSON مع المنافع المرشحة والمداخل السابقة
take-subscribe = اشترك
take-copied = نُسخ الرابط.
take-copy = انسخ هذا العنوان:
take-done = حُفظ الملف.

## The requirements of a collection

requirements-heading = المتطلبات
requirements-jump = المتطلبات والنتائج
requirements-from = تُقيَّم منافع هذه المجموعة وفقًا لما يلي:
requirements-version = الإصدار { $version }
requirements-draft = مسودة
requirements-draft-text = هذه المتطلبات مسودة وقد تتغير.
requirements-published = منشورة
requirements-withdrawn = مسحوبة
requirements-withdrawn-text = لم تعد هذه المتطلبات سارية. تُحفظ النتائج للتوثيق.
requirements-matrix = النتائج
requirements-caption = نتيجة كل منفعة في كل متطلب. كل نتيجة لها أدلة هي رابط إليها.
requirements-recommended-text = المتطلبات التي عليها علامة «موصى به» ليست إلزامية، وكل ما عداها إلزامي.
requirements-meets-text = تُظهر الأدلة أن المنفعة تستوفي المتطلب.
requirements-partly-text = تُظهر الأدلة جزءًا من المطلوب.
requirements-open-text = لا نتيجة معروفة بعد، وهذا لا يعني أن المنفعة لا تستوفيه.
requirements-none-text = هذا المتطلب لفئات أخرى من المنافع.
requirements-good = المنفعة
requirements-required = الإلزامي المستوفى
requirements-tally = { $meets } من { $required }
requirements-met = المتطلبات الإلزامية المستوفاة: { $meets } من { $required }
requirements-met-partly = مستوفى جزئيًا: { $count }
requirements-met-open = غير محسوم: { $count }
requirements-asked = ما يطلبه كل متطلب
requirements-evidence = الأدلة بحسب المنفعة
requirements-open = غير محسوم:
requirements-none = لا ينطبق:
requirement-meets = مستوفى
requirement-partly = مستوفى جزئيًا
requirement-open = غير محسوم
requirement-none = لا ينطبق
requirement-level-required = إلزامي
requirement-level-recommended = موصى به
requirement-recommended-short = موصى به
requirement-evidence = الأدلة:
requirement-computed = محسوب من المدخل.
requirement-computed-meets = المدخل يُظهر ذلك.
requirement-entry = اعرض المدخل

## A good

badge-recognised = معترف بها
badge-archived = مؤرشفة
also-known-as = أسماء أخرى
# The words of pages, for stages whose codes are those of the Alliance.
stage-nominee = مرشحة
stage-dpg = معترف بها
stage-listed = مدرجة
stage-archived = مؤرشفة
notice-dpg = منفعة عامة رقمية
notice-nominee = مرشحة
notice-nominee-heading = رُشِّحت ولم يُعترف بها بعد
notice-under-review = مرشحة
notice-under-review-heading = قيد المراجعة ولم يُعترف بها بعد
notice-archived = سابقة
notice-archived-heading = لم تعد في السجل
notice-archived-candidate = سابقة
notice-archived-candidate-heading = لم يُعترف بها قط ولم تعد مرشحة
notice-archived-text = نحتفظ بهذه الصفحة للتوثيق.
notice-ineligible = سابقة
notice-ineligible-heading = رأى المراجعون أنها لا تستوفي المعيار
notice-candidate-list = عرض كل المنافع المرشحة
notice-former-list = عرض كل المداخل السابقة
archived-reason = السبب:
archived-by = حلّت محلها
archived-of = نسخة مكررة من
facts-heading = معلومات أساسية
fact-website = الموقع
fact-repositories = المستودعات
fact-licenses = الرخص
fact-standard-version = إصدار المعيار
fact-collections = المجموعات
review-heading = مسار المراجعة
review-since = { $state } منذ { $day }.
review-decided = تاريخ القرار: { $day }.
review-due = آخر يوم للرد: { $day }.
review-asks = السؤال عن: { $indicators }.
review-reasons = أسباب قرار المراجعين:
review-waits-submission = لم يرسل مقدم الطلب طلبه بعد.
review-waits-start = ينتظر الطلب أن يبدأ أحد المراجعين.
review-waits-level-1-check = يفحص المراجعون الداخليون الإجابات.
review-waits-level-2-check = يفحص المراجعون الخارجيون الإجابات.
review-waits-vote = ينتظر الطلب تصويت أحد المراجعين.
review-waits-agreement = لم يتفق المراجعون بعد.
review-waits-advice = ينتظر الطلب رد أحد الخبراء.
review-waits-answer = ينتظر الطلب رد مقدمه.
review-waits-update = ينتظر الطلب أن يحدّث مقدمه الإجابات.
review-waits-stage = اتخذ المراجعون قرارهم، ولم يحدّث القائمون على السجل المدخل بعد.
date-nominated = تاريخ الترشيح
date-recognized = تاريخ الاعتراف
date-reviewed = آخر مراجعة
date-valid-until = الاعتراف سارٍ حتى
date-archived = تاريخ الأرشفة
identifier-id = المعرّف
identifier-dpga-id = الرقم لدى التحالف
identifier-dpga-gid = المعرّف العالمي لدى التحالف
identifier-dpga-name = الاسم لدى التحالف
identifier-dpga-activity = النشاط في خلاصة التحالف
identifier-wikidata = Wikidata
identifier-doi = DOI
identifier-same-as = موجودة أيضًا في
answer-no-evidence = لا أدلة مسجلة
good-by = من
good-start = ابدأ الاستخدام
# Beside a link to another site.
link-dead = لم تكن الصفحة موجودة في { $day }
start-website = زُر الموقع
start-documentation = التوثيق
start-source = الشيفرة المصدرية
start-repository = البيانات والملفات
start-demo = جرّبها
start-download = تنزيل
start-app = نزّل التطبيق
start-community = المجتمع
start-support = اطلب المساعدة
start-chat = الدردشة
trust-by = جهة الاعتراف
trust-in = معترف بها في
trust-alliance = تحالف المنافع العامة الرقمية
trust-since = منذ { $day }
trust-no-date = التاريخ غير مسجل
trust-until = الاعتراف سارٍ حتى { $day }
trust-over = المراجعة متأخرة منذ { $day }
trust-reviewed = تاريخ المراجعة
trust-answered = المؤشرات المُجاب عنها
trust-of = { $count } من { $all }
trust-checked = مستوفاة بالفحص الآلي: { $count }
trust-decided = مستوفاة بقرار المراجعين: { $count }
trust-not-applicable = لا تنطبق: { $count }
rights-sell = يمكنك استخدامها وتغييرها وبيعها
rights-sell-note = وكذلك تقديم الدعم والتدريب والاستضافة بمقابل.
rights-change = يمكنك استخدامها وتغييرها، لا بيعها
rights-change-note = ليست للأغراض التجارية: اسأل المالك قبل أن تبيع خدمات دعم لها.
rights-change-parts = يمكنك استخدامها وتغييرها، ولا يمكنك بيعها كلها
rights-share = يمكنك استخدامها ومشاركتها، لا تغييرها
rights-share-note = اسأل المالك قبل أن تغيّرها.
rights-share-parts = يمكنك استخدامها، ولا يمكنك تغييرها كلها
# The conditions of one of several licences.
rights-of = { $name }: { $text }
rights-check = اقرأ نص الرخصة قبل أن تعتمد على ذلك.
trust-license = الرخصة: { $list }
trust-developed = طُوِّرت في: { $list }
# What the source of a good showed when a program read it.
seen-point = الشيفرة المصدرية
seen-heading = ما شوهد في الشيفرة المصدرية
seen-intro = قرأ برنامج الشيفرة المصدرية في { $day }. لم يتحقق أحد مما رآه.
seen-commit = الإيداع:
seen-release = آخر إصدار
seen-last-release = آخر إصدار: { $tag }، في { $day }
seen-active = النشاط
seen-is-active = نشطة خلال السنة السابقة لتاريخ { $day }
seen-is-silent = لا إيداعات خلال السنة السابقة لتاريخ { $day }
seen-last-commit = آخر إيداع في { $day }
seen-authors = { $count ->
    [zero] لا مؤلفين في تلك السنة
    [one] مؤلف واحد في تلك السنة
    [two] مؤلفان في تلك السنة
    [few] { $count } مؤلفين في تلك السنة
    [many] { $count } مؤلفًا في تلك السنة
   *[other] { $count } مؤلف في تلك السنة
}
seen-license = الرخصة في الشيفرة المصدرية
seen-license-same = تم التحقق من ملف الرخصة في { $day }: { $list }
seen-license-other = تم التحقق من ملف الرخصة في { $day }: { $list }، وهي ليست الرخصة المذكورة أعلاه
seen-stated-same = لم يُعثر على ملف رخصة في { $day }، وتذكر ملفات أخرى: { $list }
seen-stated-other = لم يُعثر على ملف رخصة في { $day }، وتذكر ملفات أخرى: { $list }، وهي ليست الرخصة المذكورة أعلاه
seen-services = الخدمات المغلقة في الشيفرة
seen-changes = تغييرات الرخصة
seen-license-changed = من { $was } إلى { $is }، شوهد أول مرة في { $day }
seen-none = لا شيء
reach-countries = { $count ->
    [zero] لا بلدان
    [one] بلد واحد
    [two] بلدان اثنان
    [few] { $count } بلدان
    [many] { $count } بلدًا
   *[other] { $count } بلد
}
reach-territories = { $count ->
    [zero] لا بلدان
    [one] بلد واحد
    [two] بلدان اثنان
    [few] { $count } بلدان وأقاليم
    [many] { $count } بلدًا وإقليمًا
   *[other] { $count } بلد وإقليم
}
good-sections = في هذه الصفحة
good-standard-short = المعيار
show-all = عرض الكل ({ $count })
# In the page of a good as Markdown.
twin-page = الصفحة
twin-data = كل البيانات
rows-open = توسيع الكل
rows-close = طيّ الكل
indicator-about = عن هذا المؤشر
good-technical = تفاصيل تقنية
good-data = شارك وحسّن
good-json = اعرضها بصيغة JSON
good-edit = اقترح تغييرًا
good-report = أبلغ عن مشكلة في هذا المدخل
good-report-title = مشكلة في المدخل: { $name }
good-cite = استشهد بهذا المدخل
good-cite-text = { $name }. في: { $registry }. { $address }
good-copy = نسخ
good-copied = نُسخ
good-improve = حسّن هذا المدخل في استمارة
good-mail = شارك بالبريد الإلكتروني
good-frame = ضمّن هذه البطاقة
embed-more = المزيد في { $site }
good-badge = ضمّن هذه الشارة
good-screenshots = لقطات شاشة
good-related = منافع ذات صلة
related-standards = المعايير
related-words = الكلمات
related-parent = { $name } مبنية عليها.
related-derivative = مبنية على { $name }.
related-sibling = مبنية أيضًا على { $name }.
good-description = الوصف
good-highlights = أبرز المعلومات
good-based-on = مبنية على
good-derivatives = النسخ المتفرعة والتوزيعات من { $name }
derivatives-fork = نسخ متفرعة
derivatives-distribution = توزيعات
derivatives-vertical-build = نسخ متخصصة
derivatives-other = أعمال أخرى مبنية عليها
derivatives-more = غير مذكورة هنا: { $count }.
derivatives-all = كلها بصيغة JSON
parent-distinction = ما يميزها: { $pillar }
parent-open = لا يذكر المدخل بعد ما يميزها. يسأل المراجعون عن ذلك قبل الاعتراف.
ask-tracks-upstream = هل تتابع إصدارات المشروع الأصل؟
ask-recognized-by-parent = هل يعترف بها مجتمع المشروع الأصل؟
ask-security-updates = هل تطبّق التحديثات الأمنية للمشروع الأصل؟
ask-contributes-upstream = هل تعود التحسينات إلى المشروع الأصل؟
good-deployment = من يستخدمها
good-awards = الجوائز
good-translations = بلغات أخرى
good-history = السجل الزمني
developed-in = بلدان التطوير
used-in = بلدان الاستخدام
developed-and-used-in = بلدان التطوير والاستخدام
languages = اللغات المتاحة
used-by-organizations = منظمات دولية
used-by-departments = هيئات عامة
used-by-others = مستخدمون آخرون
programmes = البرامج والمبادرات
goal-targets = الغايات: { $targets }
goal-also = أدلة على هذه الأهداف أيضًا:
license-covers = تشمل: { $parts }.

## The Standard on the page of a good

good-standard-current = كيف تستوفي المعيار
good-standard-candidate = الإجابات عن المعيار
good-standard-former = الإجابات عن المعيار
good-standard-intro = إجابات المشروع نفسه عن كل مؤشر من مؤشرات معيار DPG.
good-untranslated = هذا النص غير مترجم. اللغة: { $language }.
good-untranslated-answers = الإجابات غير مترجمة. اللغة: { $language }.
good-listed = مداخل هذه الفئة مدرجة من دون تقييم: لا يطبّق السجل معيار DPG عليها.
good-meaning-current = «مستوفى» هي نتيجة الفحص الآلي للإجابة. أما «مستوفى بالمراجعة» فتعني أن الإجابة وحدها لا تحسم الأمر، وأن المراجعين حسموه عندما اعترفوا بالمنفعة.
good-meaning-candidate = «مستوفى» هي نتيجة الفحص الآلي للإجابة. والقرار في النهاية للمراجعين.
no-answer = بلا إجابة
good-older-version = قُيِّمت وفقًا للإصدار { $version } من المعيار.
good-older-version-on = قُيِّمت وفقًا للإصدار { $version } من المعيار، { $day }.
good-changed-since = ما تغيّر منذ ذلك الحين
source = المصدر:
indicator-note-since = منذ الإصدار { $version }
findings-heading = ما ينبغي حلّه قبل الاعتراف
findings-intro = كشفت الفحوص الآلية هذه النقاط.
impact-heading = الأثر والنطاق
impact-intro = أسئلة للمراجعين، وليست نتيجة.
verdict-met = مستوفى
verdict-reviewed = مستوفى بالمراجعة
verdict-reviewed-on = مستوفى بالمراجعة في { $day }
verdict-gap = فجوة
verdict-needs-human = بحاجة إلى مُراجِع
verdict-not-asked = لم يُسأل عنه
verdict-not-applicable = لا ينطبق
decided-as-met = قرر المراجعون في { $day } أن هذا المؤشر مستوفى.
decided-as-not-met = قرر المراجعون في { $day } أن هذا المؤشر غير مستوفى.
decided-met = قرر المراجعون في { $on } أن هذا المؤشر مستوفى.
decided-not-met = قرر المراجعون في { $on } أن هذا المؤشر غير مستوفى.
answer-yes = نعم
answer-no = لا
answer-unknown = غير معروف
ask-ownership = هل الملكية واضحة وموثقة؟
ask-owners = من يملكها؟
ask-owns-all = هل للمالكين حقوق كل أجزائها؟
ask-multilingual = مصممة للغات أو مناطق مختلفة
ask-redistribution = هل يمكن إعادة توزيعها؟
ask-closed-dependencies = هل تحتاج إلى مكونات مغلقة؟
ask-dependencies = على ماذا بُنيت؟
ask-dependencies-of = { $part }: هل تلزم مكونات مغلقة؟
ask-alternatives = هل يمكن أن تحل محلها مكونات مفتوحة؟
ask-documentation = هل يوجد توثيق؟
ask-documented = { $part }: هل يشمله التوثيق؟
ask-data-extraction = هل تجمع بيانات غير شخصية أو محتوى أو تستخدمها أو تُنتجها؟
ask-mechanism = هل يمكن تصدير البيانات واستيرادها؟
ask-privacy = هل اتُّخذت خطوات للامتثال للقوانين المنطبقة؟
ask-laws = أي قوانين؟
ask-standards = هل تدعم معايير مفتوحة؟
ask-open-standards = أي معايير؟
ask-best-practices = هل تتبع أفضل الممارسات؟
ask-practices = أي ممارسات؟
ask-risk-assessment = هل قُيِّمت مخاطر نظام الذكاء الاصطناعي؟
ask-do-no-harm = هل اتُّخذت خطوات لمنع الضرر من خلال التصميم؟
ask-data-privacy = هل تجمع بيانات شخصية أو تخزنها أو توزعها؟
ask-data-types = أي بيانات شخصية؟
ask-handling = ماذا يُفعل بها؟
ask-sharing = هل تُشارَك مع أطراف ثالثة؟
ask-protection = هل هي محمية؟
ask-training-data = هل تحتوي بيانات التدريب على بيانات شخصية؟
ask-content = هل تجمع محتوى أو تخزنه أو توزعه؟
ask-content-types = أي محتوى؟
ask-policy = هل توجد سياسة بشأن المحتوى غير اللائق؟
ask-moderation = هل يُكشف المحتوى غير اللائق أو المضلل أو غير القانوني ويُزال؟
ask-response-time = كم يستغرق التصرف بعد تلقي بلاغ؟
ask-harassment = هل يتفاعل الناس من خلالها؟
ask-people-protected = هل هم محميون من المضايقات؟
ask-minors = هل اتُّخذت خطوات لحماية القُصَّر؟
handling-collected = الجمع
handling-stored = التخزين
handling-distributed = التوزيع
handling-nothing = لا شيء

## The Standard

standard-heading = معيار DPG
standard-description = مؤشرات معيار DPG: ما يطلبه كل منها من المنفعة العامة الرقمية، وعدد المنافع التي تستوفيه في هذا السجل.
standard-intro = المنفعة العامة الرقمية تستوفي كل مؤشرات معيار DPG. يبيّن الجدول ما يطلبه كل مؤشر.
standard-version = الإصدار { $version } بتاريخ
standard-source = النص الكامل:
standard-caption = { $count ->
    [zero] المنافع المعترف بها التي تجتاز الفحص الآلي لكل مؤشر
    [one] هل تجتاز المنفعة الوحيدة المعترف بها الفحص الآلي لكل مؤشر
    [two] عدد المنافع المعترف بها التي تجتاز الفحص الآلي لكل مؤشر، من أصل منفعتين
    [few] عدد المنافع المعترف بها التي تجتاز الفحص الآلي لكل مؤشر، من أصل { $count }
    [many] عدد المنافع المعترف بها التي تجتاز الفحص الآلي لكل مؤشر، من أصل { $count }
   *[other] عدد المنافع المعترف بها التي تجتاز الفحص الآلي لكل مؤشر، من أصل { $count }
}
standard-asks = ما يطلبه
standard-met = تجتاز الفحص
standard-note = كل عدد هو عدد المنافع المعترف بها التي تجتاز الفحص الآلي، ولا يعتمد هذا الفحص إلا على ما في المدخل. أما المنافع الأخرى فقد قرر بشأنها مراجعون قبل الاعتراف بها. وبعض المداخل مأخوذ من استمارة لم تسأل عن كل المؤشرات.
standard-versions = الإصدارات
standard-versions-intro = تُقيَّم المنفعة وفقًا للإصدار الذي يذكره مدخلها، وإلا فوفقًا لأحدث إصدار. وتبيّن الفحوص ما ينقص المدخل.
standard-versions-caption = إصدارات معيار DPG التي غيّرت المؤشرات، والأحدث أولًا
standard-versions-version = الإصدار
standard-versions-documents = الوثائق
standard-versions-checks = الجديد
standard-versions-retired = لم يعد يُفحص:
standard-versions-others = لم تغيّر هذه الإصدارات شيئًا مما يُفحص هنا:
indicator-requirements = المتطلبات
indicator-checks = الفحوص الآلية
indicator-checks-intro = ما يقوله الفحص عن مدخل لا يجتازه. وما بين قوسين معقوفين، مثل [رخصة]، وكذلك العلامة …، يحلان محل اسم من المدخل.
indicator-examples = أمثلة على الإجابات
indicator-answers = الإجابات
indicator-others = مؤشرات أخرى
indicator-met = عدد المنافع المعترف بها التي تجتاز الفحص الآلي لهذا المؤشر: { $met } من أصل { $all }. أما المنافع الأخرى فقد قرر بشأنها مراجعون.

## Statistics

statistics-heading = الإحصاءات
statistics-description = { $count ->
    [zero] المنافع في هذا السجل وعددها { $count } بحسب الحالة والهدف والفئة والقطاع والرخصة والبلد والجهة واللغة.
    [one] المنفعة الوحيدة في هذا السجل بحسب الحالة والهدف والفئة والقطاع والرخصة والبلد والجهة واللغة.
    [two] المنفعتان في هذا السجل بحسب الحالة والهدف والفئة والقطاع والرخصة والبلد والجهة واللغة.
    [few] المنافع في هذا السجل وعددها { $count } بحسب الحالة والهدف والفئة والقطاع والرخصة والبلد والجهة واللغة.
    [many] المنافع في هذا السجل وعددها { $count } بحسب الحالة والهدف والفئة والقطاع والرخصة والبلد والجهة واللغة.
   *[other] المنافع في هذا السجل وعددها { $count } بحسب الحالة والهدف والفئة والقطاع والرخصة والبلد والجهة واللغة.
}
statistics-intro = رسوم بيانية وجداول للمنافع بحسب الحالة والهدف والقطاع والبلد وغيرها.
statistics-status = الحالة
statistics-status-caption = المنافع بحسب الحالة
statistics-goods = المنافع
statistics-all = عرض الكل ({ $count })
statistics-indicator = المؤشر
statistics-standard = المنافع المعترف بها التي تجتاز الفحص الآلي لكل مؤشر
statistics-goal = المنافع بحسب هدف التنمية المستدامة؛ قد تدعم المنفعة عدة أهداف
statistics-category = المنافع بحسب الفئة
statistics-sector = المنافع بحسب القطاع؛ تُظهر الأعمدة المنافع المعترف بها
statistics-license = المنافع بحسب الرخصة
statistics-license-family = المنافع بحسب ما تسمح به رخصها
statistics-region = المنافع بحسب منطقة التطوير أو الاستخدام
statistics-country = المنافع بحسب بلد التطوير أو الاستخدام
statistics-organization = المنافع بحسب الجهة، أيًّا كان دورها
statistics-language = المنافع بحسب اللغة
statistics-collection = المنافع بحسب المجموعة
statistics-own = { $facet }؛ تُظهر الأعمدة المنافع المعترف بها

## The report. Numbers come twice: as text for the sentence (such as $goods), and with -count for the plural.
## $share is such as " (47%)", or empty if there are too few goods for a share.

report-name = التقرير
report-title = تقرير عن السجل
report-description = { $count ->
    [zero] ما يغطيه السجل، ومدى حداثته، ومن يقف وراءه.
    [one] ما يغطيه السجل، ومدى حداثته، ومن يقف وراءه: منفعة واحدة بالأرقام.
    [two] ما يغطيه السجل، ومدى حداثته، ومن يقف وراءه: منفعتان بالأرقام.
    [few] ما يغطيه السجل، ومدى حداثته، ومن يقف وراءه: { $count } منافع بالأرقام.
    [many] ما يغطيه السجل، ومدى حداثته، ومن يقف وراءه: { $count } منفعة بالأرقام.
   *[other] ما يغطيه السجل، ومدى حداثته، ومن يقف وراءه: { $count } منفعة بالأرقام.
}
report-day = بيانات { $day }
report-online = على الإنترنت، مع رابط وراء كل عدد:
report-from-statistics = يشرحها التقرير في جمل، مع الفجوات والشركاء.
report-brief = باختصار
report-chosen = اختيرت هذه النتائج وفقًا لقاعدة.
report-contents = المحتويات
report-csv = الأعداد بصيغة CSV
report-legend = الأرقام فوق الأعمدة:
report-share = { $percent }%
report-share-aside = { " " }({ $share })
report-cut = يُعرض هنا أكبر { $shown } من أصل { $all }.
report-goods = المنافع
report-countries = البلدان
report-goods-one = منافع الجهة الأولى
report-goods-other = منافع الجهة الثانية
report-unlinked = بلا رابط
report-missing = ناقص
report-open = أسئلة معلّقة
report-undated = بلا تاريخ
report-status-current = معترف بها
report-status-candidate = مرشحة
report-status-former = سابقة
report-term-valid = سارٍ
report-term-renewable = سارٍ ويمكن تجديده الآن
report-term-expired = منتهٍ
report-term-none = بلا تاريخ مراجعة
report-reason-unstated = لم يُذكر سبب
report-were-candidates = منافع مرشحة لم يُعترف بها قط
report-reason-candidate = أُرشفت وهي مرشحة، ولم يُذكر سبب
report-alike-name = الاسم نفسه تقريبًا
report-alike-website = الموقع نفسه
report-alike-acronym = الاختصار نفسه

report-kinds = كم عددها وما أنواعها
report-time = النمو والتجديد
report-coverage = التغطية والفجوات
report-together = من يعملون في المجال نفسه
report-licences = الرخص
report-openness = الأدلة المفتوحة
report-ownership = المالكون
report-completeness = اكتمال البيانات
report-method = المنهج وحدوده

report-head-status = الحالة
report-head-reason = السبب
report-head-value = القيمة
report-head-category = الفئة
report-head-year = السنة
report-head-term = الاعتراف
report-head-goal = الهدف
report-head-sector = القطاع
report-head-developed-in = بلد التطوير
report-head-standard = المعيار
report-head-one = الجهة
report-head-other = الجهة
report-head-license = الرخصة
report-head-license-family = نوع الرخصة
report-head-indicator = المؤشر
report-head-owner = المالك
report-head-field = الحقل
report-head-good = المنفعة
report-head-share = النسبة
report-head-notes-clusters = الجهات
report-head-notes-partners = ما تعملان عليه
report-head-notes-alike = ما تشتركان فيه

report-field-goal = الهدف
report-field-category = الفئة
report-field-sector = القطاع
report-field-license = الرخصة
report-field-owner = المالك
report-field-website = الموقع
report-field-repository = المستودع
report-field-developed-in = بلدان التطوير
report-field-used-in = بلدان الاستخدام
report-field-language = اللغات
report-field-standards = المعايير المفتوحة
report-field-recognized = تاريخ الاعتراف
report-field-reviewed = تاريخ آخر مراجعة
report-field-logo = الشعار

report-figure-status = المداخل بحسب الحالة
report-figure-status-note = كل مداخل السجل.
report-figure-former = المداخل السابقة بحسب السبب
report-figure-former-note = لماذا أصبح المدخل سابقًا: سبب أرشفته، أو عدم استيفائه المعيار. ولا تُحسب المداخل التي أُزيلت ملفاتها.
report-figure-categories = المنافع بحسب الفئة
report-figure-categories-note = قد تكون للمنفعة عدة فئات.
report-figure-own = { $field }: عدد المنافع
report-figure-own-note = ما تذكره المداخل في حقل خاص بهذا السجل. قد تكون للمنفعة عدة قيم.
report-figure-growth = المنافع بحسب سنة الاعتراف
report-figure-growth-note = الجزء الفاتح من العمود هو المنافع المعترف بها من قبل، والجزء الداكن هو الجديد في تلك السنة.
report-figure-renewal = المنافع بحسب حالة الاعتراف بها
report-figure-renewal-note = يسري الاعتراف من تاريخ آخر مراجعة، وينتهي إذا لم تُجرَ مراجعة جديدة.
report-figure-goals = المنافع والبلدان بحسب هدف التنمية المستدامة
report-figure-goals-note = قد تدعم المنفعة عدة أهداف. والبلدان هي التي طُوِّرت فيها المنفعة أو تُستخدم فيها.
report-figure-goal-category = الأهداف بحسب الفئة
report-figure-goal-category-note = في كل خلية عدد المنافع التي لها هذا الهدف وهذه الفئة. اللون الأقوى يعني عددًا أكبر.
report-figure-goal-region = الأهداف بحسب المنطقة
report-figure-goal-region-note = في كل خلية عدد المنافع التي لها هذا الهدف وطُوِّرت في هذه المنطقة أو تُستخدم فيها. اللون الأقوى يعني عددًا أكبر.
report-figure-goal-sector = القطاعات بحسب الهدف
report-figure-goal-sector-note = في كل خلية عدد المنافع في هذا القطاع التي لها هذا الهدف. اللون الأقوى يعني عددًا أكبر.
report-figure-clusters = تجمّعات المنافع التي تشترك في الهدف والقطاع وبلد التطوير
report-figure-clusters-note = فرق يمكنها أن تلتقي: لمنافع الصف الواحد الغرض نفسه، وتذكر بلد التطوير نفسه.
report-figure-standards = المعايير المفتوحة التي تذكرها عدة منافع
report-figure-standards-note = تتبادل المنافع البيانات بسهولة أكبر إذا اتبعت المعيار نفسه.
report-figure-partners = الجهات ذات القواسم المشتركة الأكثر، من دون منفعة مشتركة
report-figure-partners-note = جهات يمكنها أن تعمل معًا: جهتا كل صف تعملان على الأهداف والقطاعات نفسها أو تستخدمان المعايير نفسها، ولكن في منافع منفصلة.
report-figure-license-families = المنافع بحسب ما تطلبه رخصها
report-figure-license-families-note = قد تكون للمنفعة عدة رخص.
report-figure-licenses = المنافع بحسب الرخصة
report-figure-licenses-note = قد تكون للمنفعة عدة رخص.
report-figure-evidence = المنافع التي ليس بين أدلتها رابط عام، بحسب المؤشر
report-figure-evidence-note = النسب من المنافع التي لديها ما تُظهره في هذا المؤشر.
report-figure-owners = المالكون الذين لهم أكثر المنافع
report-figure-owners-note = النسب من المنافع التي تذكر مالكًا. قد يكون للمنفعة عدة مالكين.
report-figure-quality = المنافع بحسب ما ينقص مداخلها
report-figure-quality-note = ما يحتاج القراء والتقارير إلى معرفته عن المنفعة.
report-figure-open-questions = المنافع التي لها أكثر الأسئلة المعلّقة
report-figure-open-questions-note = الأسئلة المعلّقة هي مؤشرات المعيار التي لا تستوفيها الإجابات الواردة في المدخل. ويقود العدد إلى الإجابات.
report-figure-alike = أسماء قد تعني الجهة نفسها
report-figure-alike-note = لا يختلف الاسمان إلا في علامات الترقيم أو المسافات أو صيغة الجمع أو الشكل القانوني مثل «Ltd»، أو أن أحدهما هو الاختصار المذكور بين قوسين في الآخر، أو أن للجهتين الموقع نفسه. ويعدّهما التقرير جهتين. فإن كانتا جهة واحدة فاكتب اسمًا واحدًا في كل المداخل.

report-say-empty = لا مداخل في السجل بعد.
report-say-all = { $all-count ->
    [zero] في السجل { $all } مدخل
    [one] في السجل مدخل واحد ({ $all })
    [two] في السجل مدخلان ({ $all })
    [few] في السجل { $all } مداخل
    [many] في السجل { $all } مدخلًا
   *[other] في السجل { $all } مدخل
}: { $current-count ->
    [zero] لا منافع معترف بها
    [one] منفعة واحدة معترف بها ({ $current })
    [two] منفعتان معترف بهما ({ $current })
    [few] { $current } منافع معترف بها
    [many] { $current } منفعة معترفًا بها
   *[other] { $current } منفعة معترف بها
}، و{ $candidate-count ->
    [zero] لا منافع مرشحة
    [one] منفعة مرشحة واحدة ({ $candidate })
    [two] منفعتان مرشحتان ({ $candidate })
    [few] { $candidate } منافع مرشحة
    [many] { $candidate } منفعة مرشحة
   *[other] { $candidate } منفعة مرشحة
}، و{ $former-count ->
    [zero] لا مداخل سابقة
    [one] مدخل سابق واحد ({ $former })
    [two] مدخلان سابقان ({ $former })
    [few] { $former } مداخل سابقة
    [many] { $former } مدخلًا سابقًا
   *[other] { $former } مدخل سابق
}.
report-say-about = كل الأشكال الأخرى عن المنافع المعترف بها.
report-say-about-candidates = لم يُعترف بأي منفعة بعد، ولذلك فإن كل الأشكال الأخرى عن المنافع المرشحة.
report-say-former-candidates = { $goods-count ->
    [zero] { $goods } من أصل { $all } من المداخل السابقة كانت مرشحة ولم يُعترف بها قط{ $share }.
    [one] مدخل واحد ({ $goods }) من أصل { $all } من المداخل السابقة كان مرشحًا ولم يُعترف به قط{ $share }.
    [two] مدخلان ({ $goods }) من أصل { $all } من المداخل السابقة كانا مرشحين ولم يُعترف بهما قط{ $share }.
    [few] { $goods } مداخل من أصل { $all } من المداخل السابقة كانت مرشحة ولم يُعترف بها قط{ $share }.
    [many] { $goods } مدخلًا من أصل { $all } من المداخل السابقة كانت مرشحة ولم يُعترف بها قط{ $share }.
   *[other] { $goods } مدخل من أصل { $all } من المداخل السابقة كانت مرشحة ولم يُعترف بها قط{ $share }.
}
report-say-former-all-candidates = { $all-count ->
    [zero] المداخل السابقة ({ $all }) كلها كانت مرشحة ولم يُعترف بها قط.
    [one] المدخل السابق الوحيد كان مرشحًا ولم يُعترف به قط.
    [two] المدخلان السابقان ({ $all }) كانا مرشحين ولم يُعترف بهما قط.
    [few] المداخل السابقة كلها، وعددها { $all }، كانت مرشحة ولم يُعترف بها قط.
    [many] المداخل السابقة كلها، وعددها { $all }، كانت مرشحة ولم يُعترف بها قط.
   *[other] المداخل السابقة كلها، وعددها { $all }، كانت مرشحة ولم يُعترف بها قط.
}
report-say-former = أكثر أسباب المداخل السابقة تكرارًا هو «{ $label }»: { $goods } من أصل { $all }{ $share }.
report-say-own = { $field }: القيمة الأكثر تكرارًا هي «{ $label }»، في { $goods } من أصل { $all } من المنافع{ $share }.
report-say-own-unstated = { $goods-count ->
    [zero] { $field }: { $goods } من أصل { $all } من المنافع بلا قيمة.
    [one] { $field }: منفعة واحدة ({ $goods }) من أصل { $all } بلا قيمة.
    [two] { $field }: منفعتان ({ $goods }) من أصل { $all } بلا قيمة.
    [few] { $field }: { $goods } منافع من أصل { $all } بلا قيمة.
    [many] { $field }: { $goods } منفعة من أصل { $all } بلا قيمة.
   *[other] { $field }: { $goods } منفعة من أصل { $all } بلا قيمة.
}
report-say-few = { $goods-count ->
    [zero] لا تكفي { $goods } منفعة
    [one] لا تكفي منفعة واحدة ({ $goods })
    [two] لا تكفي منفعتان ({ $goods })
    [few] لا تكفي { $goods } منافع
    [many] لا تكفي { $goods } منفعة
   *[other] لا تكفي { $goods } منفعة
} لحساب النسب واستخلاص النتائج: يلزم { $smallest } منها على الأقل. ولذلك لا تعرض الأشكال إلا أعدادًا.
report-say-category = الفئة الأكثر تكرارًا هي «{ $label }»: { $goods } من أصل { $all } من المنافع{ $share }.
report-say-busiest = السنة التي اعتُرف فيها بأكثر المنافع هي { $label }: { $goods } من أصل { $dated } من المنافع التي لها تاريخ اعتراف{ $share }.
report-say-undated = { $goods-count ->
    [zero] ليس لـ{ $goods } من أصل { $all } من المنافع تاريخ اعتراف، فلا تظهر في النمو.
    [one] ليس لمنفعة واحدة ({ $goods }) من أصل { $all } تاريخ اعتراف، فلا تظهر في النمو.
    [two] ليس لمنفعتين ({ $goods }) من أصل { $all } تاريخ اعتراف، فلا تظهران في النمو.
    [few] ليس لـ{ $goods } منافع من أصل { $all } تاريخ اعتراف، فلا تظهر في النمو.
    [many] ليس لـ{ $goods } منفعة من أصل { $all } تاريخ اعتراف، فلا تظهر في النمو.
   *[other] ليس لـ{ $goods } منفعة من أصل { $all } تاريخ اعتراف، فلا تظهر في النمو.
}
report-say-no-dates = ليس لأي منفعة تاريخ اعتراف، فلا يمكن عرض النمو.
report-say-expired = { $goods-count ->
    [zero] انتهى الاعتراف بـ{ $goods } من المنافع
    [one] انتهى الاعتراف بمنفعة واحدة ({ $goods })
    [two] انتهى الاعتراف بمنفعتين ({ $goods })
    [few] انتهى الاعتراف بـ{ $goods } منافع
    [many] انتهى الاعتراف بـ{ $goods } منفعة
   *[other] انتهى الاعتراف بـ{ $goods } منفعة
} من أصل { $reviewed } من المنافع التي رُوجعت{ $share }.
report-say-none-expired = { $reviewed-count ->
    [zero] ما زال الاعتراف ساريًا بكل المنافع التي رُوجعت، وعددها { $reviewed }.
    [one] ما زال الاعتراف ساريًا بالمنفعة الوحيدة التي رُوجعت ({ $reviewed }).
    [two] ما زال الاعتراف ساريًا بالمنفعتين اللتين رُوجعتا ({ $reviewed }).
    [few] ما زال الاعتراف ساريًا بكل المنافع التي رُوجعت، وعددها { $reviewed }.
    [many] ما زال الاعتراف ساريًا بكل المنافع التي رُوجعت، وعددها { $reviewed }.
   *[other] ما زال الاعتراف ساريًا بكل المنافع التي رُوجعت، وعددها { $reviewed }.
}
report-say-no-reviews = { $goods-count ->
    [zero] ليس لأي من المنافع الـ{ $goods } تاريخ مراجعة، فلا يستطيع التقرير أن يبيّن هل الاعتراف بها سارٍ.
    [one] ليس للمنفعة الوحيدة تاريخ مراجعة، فلا يستطيع التقرير أن يبيّن هل الاعتراف بها سارٍ.
    [two] ليس لأي من المنفعتين ({ $goods }) تاريخ مراجعة، فلا يستطيع التقرير أن يبيّن هل الاعتراف بهما سارٍ.
    [few] ليس لأي من المنافع الـ{ $goods } تاريخ مراجعة، فلا يستطيع التقرير أن يبيّن هل الاعتراف بها سارٍ.
    [many] ليس لأي من المنافع الـ{ $goods } تاريخ مراجعة، فلا يستطيع التقرير أن يبيّن هل الاعتراف بها سارٍ.
   *[other] ليس لأي من المنافع الـ{ $goods } تاريخ مراجعة، فلا يستطيع التقرير أن يبيّن هل الاعتراف بها سارٍ.
}
report-say-renewable = { $goods-count ->
    [zero] يمكن الآن تجديد الاعتراف بـ{ $goods } من المنافع قبل أن ينتهي.
    [one] يمكن الآن تجديد الاعتراف بمنفعة واحدة ({ $goods }) قبل أن ينتهي.
    [two] يمكن الآن تجديد الاعتراف بمنفعتين ({ $goods }) قبل أن ينتهي.
    [few] يمكن الآن تجديد الاعتراف بـ{ $goods } منافع قبل أن ينتهي.
    [many] يمكن الآن تجديد الاعتراف بـ{ $goods } منفعة قبل أن ينتهي.
   *[other] يمكن الآن تجديد الاعتراف بـ{ $goods } منفعة قبل أن ينتهي.
}
report-say-goal = الهدف الذي تدعمه أكثر المنافع هو «{ $label }»: { $goods } من أصل { $all } من المنافع{ $share }.
report-say-thin = { $goals-count ->
    [zero] { $goals } من أصل { $of } من الأهداف يقل عدد منافعها عن { $limit }: { $labels }.
    [one] هدف واحد ({ $goals }) من أصل { $of } يقل عدد منافعه عن { $limit }: { $labels }.
    [two] هدفان ({ $goals }) من أصل { $of } يقل عدد منافع كل منهما عن { $limit }: { $labels }.
    [few] { $goals } أهداف من أصل { $of } يقل عدد منافع كل منها عن { $limit }: { $labels }.
    [many] { $goals } هدفًا من أصل { $of } يقل عدد منافع كل منها عن { $limit }: { $labels }.
   *[other] { $goals } هدف من أصل { $of } يقل عدد منافع كل منها عن { $limit }: { $labels }.
}
report-say-thin-many = { $goals } من أصل { $of } من الأهداف يقل عدد منافع كل منها عن { $limit }.
report-say-unserved = { $goals-count ->
    [zero] { $goals } من الأهداف بلا أي منفعة: { $labels }.
    [one] هدف واحد ({ $goals }) بلا أي منفعة: { $labels }.
    [two] هدفان ({ $goals }) بلا أي منفعة: { $labels }.
    [few] { $goals } أهداف بلا أي منفعة: { $labels }.
    [many] { $goals } هدفًا بلا أي منفعة: { $labels }.
   *[other] { $goals } هدف بلا أي منفعة: { $labels }.
}
report-say-countries = { $countries-count ->
    [zero] تذكر المنافع { $countries } بلد وإقليم للتطوير أو الاستخدام.
    [one] تذكر المنافع بلدًا أو إقليمًا واحدًا ({ $countries }) للتطوير أو الاستخدام.
    [two] تذكر المنافع بلدين أو إقليمين ({ $countries }) للتطوير أو الاستخدام.
    [few] تذكر المنافع { $countries } بلدان وأقاليم للتطوير أو الاستخدام.
    [many] تذكر المنافع { $countries } بلدًا وإقليمًا للتطوير أو الاستخدام.
   *[other] تذكر المنافع { $countries } بلد وإقليم للتطوير أو الاستخدام.
} { $without-count ->
    [zero] تذكر كل منفعة بلدًا أو إقليمًا واحدًا على الأقل.
    [one] منفعة واحدة ({ $without }) لا تذكر أيًا منها.
    [two] منفعتان ({ $without }) لا تذكران أيًا منها.
    [few] { $without } منافع لا تذكر أيًا منها.
    [many] { $without } منفعة لا تذكر أيًا منها.
   *[other] { $without } منفعة لا تذكر أيًا منها.
}
report-say-countries-wide = { $goods-count ->
    [zero] { $goods } من المنافع تذكر كل منها أكثر من { $limit } من البلدان والأقاليم.
    [one] منفعة واحدة ({ $goods }) تذكر أكثر من { $limit } من البلدان والأقاليم.
    [two] منفعتان ({ $goods }) تذكر كل منهما أكثر من { $limit } من البلدان والأقاليم.
    [few] { $goods } منافع تذكر كل منها أكثر من { $limit } من البلدان والأقاليم.
    [many] { $goods } منفعة تذكر كل منها أكثر من { $limit } من البلدان والأقاليم.
   *[other] { $goods } منفعة تذكر كل منها أكثر من { $limit } من البلدان والأقاليم.
} وتذكر المنافع الأخرى مجتمعةً { $countries } منها.
report-say-gaps = لا توجد أي منفعة تجمع بين ما يلي، مع أن أعداد المنافع في كلا الجانبين تجعل المتوقع ثلاثًا على الأقل:
report-say-no-gap = لا توجد في الجداول أدناه خلية فارغة كبيرة بما يكفي لتُسمى فجوة.
report-gap = «{ $goal }» مع «{ $other }»: لا تجمع بينهما أي منفعة. { $kind ->
    [goal-sector] عدد المنافع التي تذكر قطاعًا { $base }، منها { $of-goal } لهذا الهدف و{ $of-other } لهذا القطاع.
    [goal-region] عدد المنافع التي تذكر بلدًا { $base }، منها { $of-goal } لهذا الهدف و{ $of-other } لهذه المنطقة.
   *[goal-category] عدد المنافع التي لها فئة { $base }، منها { $of-goal } لهذا الهدف و{ $of-other } لهذه الفئة.
} والمتوقع بالمصادفة وحدها أن يجمع بينهما نحو { $expected }.
report-say-license-family = نوع الرخص الأكثر تكرارًا هو «{ $label }»: { $goods } من أصل { $all } من المنافع{ $share }.
report-say-license = الرخصة الأكثر استخدامًا هي { $label }: { $goods } من أصل { $all } من المنافع{ $share }.
report-say-evidence = أقل الأدلة انفتاحًا هي أدلة المؤشر «{ $label }»: ليس لـ{ $goods } من أصل { $asked } من المنافع{ $share } رابط عام فيه.
report-say-owners = { $owners-count ->
    [zero] تملك { $owners } جهة
    [one] تملك جهة واحدة ({ $owners })
    [two] تملك جهتان ({ $owners })
    [few] تملك { $owners } جهات
    [many] تملك { $owners } جهة
   *[other] تملك { $owners } جهة
} ما مجموعه { $goods-count ->
    [zero] { $goods } منفعة.
    [one] منفعة واحدة ({ $goods }).
    [two] منفعتان ({ $goods }).
    [few] { $goods } منافع.
    [many] { $goods } منفعة.
   *[other] { $goods } منفعة.
} { $unnamed-count ->
    [zero] تذكر كل منفعة مالكها.
    [one] منفعة واحدة ({ $unnamed }) لا تذكر مالكها.
    [two] منفعتان ({ $unnamed }) لا تذكران مالكيهما.
    [few] { $unnamed } منافع لا تذكر مالكيها.
    [many] { $unnamed } منفعة لا تذكر مالكيها.
   *[other] { $unnamed } منفعة لا تذكر مالكيها.
}
report-say-largest-owners = { $owners-count ->
    [zero] أكبر المالكين (عددهم { $owners }) يملكون { $goods } من أصل { $all } من المنافع{ $share }.
    [one] أكبر مالك يملك { $goods } من أصل { $all } من المنافع{ $share }.
    [two] أكبر مالكين ({ $owners }) يملكان { $goods } من أصل { $all } من المنافع{ $share }.
    [few] أكبر { $owners } مالكين يملكون { $goods } من أصل { $all } من المنافع{ $share }.
    [many] أكبر { $owners } مالكًا يملكون { $goods } من أصل { $all } من المنافع{ $share }.
   *[other] أكبر { $owners } مالك يملكون { $goods } من أصل { $all } من المنافع{ $share }.
}
report-say-single = { $owners-count ->
    [zero] { $owners } من أصل { $all } من المالكين لكل منهم منفعة واحدة فقط{ $share }.
    [one] مالك واحد ({ $owners }) من أصل { $all } له منفعة واحدة فقط{ $share }.
    [two] مالكان ({ $owners }) من أصل { $all } لكل منهما منفعة واحدة فقط{ $share }.
    [few] { $owners } مالكين من أصل { $all } لكل منهم منفعة واحدة فقط{ $share }.
    [many] { $owners } مالكًا من أصل { $all } لكل منهم منفعة واحدة فقط{ $share }.
   *[other] { $owners } مالك من أصل { $all } لكل منهم منفعة واحدة فقط{ $share }.
}
report-say-complete = في كل مدخل: { $labels }.
report-say-rare = أكثر من نصف المداخل ينقصها: { $labels }.
report-say-open = { $goods-count ->
    [zero] في مداخل { $goods } من المنافع أسئلة معلّقة.
    [one] في مدخل منفعة واحدة ({ $goods }) أسئلة معلّقة.
    [two] في مدخلي منفعتين ({ $goods }) أسئلة معلّقة.
    [few] في مداخل { $goods } منافع أسئلة معلّقة.
    [many] في مداخل { $goods } منفعة أسئلة معلّقة.
   *[other] في مداخل { $goods } منفعة أسئلة معلّقة.
}
report-say-alike = { $pairs-count ->
    [zero] { $pairs } من أزواج أسماء الجهات قد يعني كل منها جهة واحدة.
    [one] زوج واحد ({ $pairs }) من أسماء الجهات قد يعني جهة واحدة.
    [two] زوجان ({ $pairs }) من أسماء الجهات قد يعني كل منهما جهة واحدة.
    [few] { $pairs } أزواج من أسماء الجهات قد يعني كل منها جهة واحدة.
    [many] { $pairs } زوجًا من أسماء الجهات قد يعني كل منها جهة واحدة.
   *[other] { $pairs } زوج من أسماء الجهات قد يعني كل منها جهة واحدة.
}
report-open-count = { $count ->
    [zero] لا أسئلة معلّقة
    [one] سؤال معلّق واحد
    [two] سؤالان معلّقان
    [few] { $count } أسئلة معلّقة
    [many] { $count } سؤالًا معلّقًا
   *[other] { $count } سؤال معلّق
}

report-so-goal = تبيّن جداول الأهداف ما هو موجود لكل هدف وما ليس موجودًا.
report-so-thin = يمكن توجيه دعوة للترشيح إلى هذه الأهداف.
report-so-thin-many = يمكن توجيه دعوة للترشيح إليها: يبيّن جدول الأهداف ما هي.
report-so-expired = اطلب من المالكين التجديد: تضم قائمة انتظار المراجعة كل منفعة وتاريخها.
report-so-evidence = اطلب من المالكين رابطًا يتيح للجميع التحقق من الإجابة.
report-so-no-reviews = أضف أولًا تواريخ آخر المراجعات. فمن دونها لا يستطيع أحد أن يعرف ما لم يعد حديثًا.
report-so-single = لا يعتمد السجل على عدد قليل من كبار المالكين. اسأل مالكي المنفعة الواحدة كيف تُموَّل.
report-so-largest-owners = إذا توقف أحدهم تأثرت عدة منافع. اسأل كيف تُموَّل.

report-list-recognized = منافع اعتُرف بها في { $label }
report-list-undated = منافع بلا تاريخ اعتراف
report-list-term-valid = منافع ما زال الاعتراف بها ساريًا
report-list-term-renewable = منافع يمكن تجديد الاعتراف بها الآن
report-list-term-expired = منافع انتهى الاعتراف بها
report-list-term-none = منافع بلا تاريخ مراجعة
report-list-standard = منافع تذكر المعيار { $label }
report-list-unlinked = منافع ليس بين أدلتها رابط عام: { $label }
report-list-owner = منافع يملكها: { $label }
report-list-largest-owners = منافع أكبر المالكين
report-list-worldwide = منافع تذكر أكثر من { $label } من البلدان والأقاليم
report-list-without = منافع ينقص مدخلها: { $label }
report-list-former = المداخل السابقة: { $label }
report-list-open = منافع لها أسئلة معلّقة، والأكثر أسئلة أولًا
report-list-countries = البلدان بحسب الهدف
report-list-countries-intro = البلدان التي طُوِّرت فيها منافع كل هدف أو تُستخدم فيها، مع عدد هذه المنافع.
report-list-all-countries = كل المنافع
report-list-owners = مالكو المنافع
report-list-owners-intro = الجهات التي تملك منافع التقرير، مع عدد منافع كل منها.
report-list-owners-several = عدة منافع
report-list-owners-single = منفعة واحدة
report-list-description = { $count ->
    [zero] لا منافع في التقرير.
    [one] منفعة واحدة من التقرير.
    [two] منفعتان من التقرير.
    [few] { $count } منافع من التقرير.
    [many] { $count } منفعة من التقرير.
   *[other] { $count } منفعة من التقرير.
}
report-list-intro = { $count ->
    [zero] لا منافع محسوبة في التقرير.
    [one] منفعة واحدة محسوبة في التقرير.
    [two] منفعتان محسوبتان في التقرير.
    [few] { $count } منافع محسوبة في التقرير.
    [many] { $count } منفعة محسوبة في التقرير.
   *[other] { $count } منفعة محسوبة في التقرير.
}

report-method-about = { $about ->
    [candidate] كل الأشكال ما عدا الأول عن المنافع المرشحة، لأنه لم يُعترف بأي منفعة.
   *[current] كل الأشكال ما عدا الأول عن المنافع المعترف بها. ولا تشمل المنافع المرشحة والمداخل السابقة.
}
report-method-links = كل عدد رابط إلى المنافع التي يعدّها. والملف الموجود تحت كل شكل فيه الأعداد نفسها.
report-method-shares = لا تُذكر النسب إلا إذا كان العدد { $smallest } أو أكثر. أما إذا كان أقل فإن منفعة واحدة بالزيادة أو النقصان تغيّر النسبة بأكثر من خمس نقاط مئوية. وتُقرَّب النسب إلى أعداد صحيحة.
report-method-gaps = لا تُسمى الخلية الفارغة فجوة إلا إذا كان المتوقع أن يكون فيها { $expected } من المنافع أو أكثر لو لم تكن بين الهدف والفئة أو المنطقة أو القطاع أي صلة. ولا تدخل في هذا الحساب المنافع التي لا تذكر منطقة أو قطاعًا. وعندئذ لا تترك المصادفة خلية فارغة إلا في أقل من حالة واحدة من كل عشرين. أما الخلايا الفارغة الأخرى فليست فجوات. ويوصف الهدف الذي يقل عدد منافعه عن { $thin } بأنه ضعيف التغطية.
report-method-countries = البلدان والمناطق هي التي تذكرها المداخل للتطوير أو الاستخدام، وتشمل البلدان الأقاليم أيضًا. أما المنافع التي تذكر أكثر من { $worldwide } من البلدان والأقاليم فيُشار إليها على حدة، لأن العدد الكبير قد يأتي من منافع قليلة.
report-method-groups = المنافع التي تذكر أكثر من { $widest } من الأهداف أو أكثر من { $widest } من القطاعات أو أكثر من { $countries } من بلدان التطوير لا تكوِّن تجمّعات، لكن عدد كل تجمّع يشمل كل المنافع التي لها خصائصه الثلاث. ويُستبعد التجمّع الذي يدخل نصفه في تجمّعات أكبر.
report-method-partners = تُذكر جهتان معًا إذا اشتركتا في موضوعين أو أكثر ولم تشتركا في أي منفعة. والموضوع هو قطاع مع الأهداف التي تذكرها الجهتان فيه، أو معيار. ولا تُحسب الموضوعات التي تخص أكثر من 20 جهة. وتُذكر كل جهة مرتين على الأكثر، وتُعدّ الجهات التي لها المنافع نفسها جهة واحدة.
report-method-owners = تُميَّز الجهات بالأسماء التي تذكرها المداخل. والأسماء التي لا تختلف إلا في الحروف الكبيرة أو علامات التشكيل أو عدد المسافات جهة واحدة. وما عداها يُعدّ جهتين. أما الأزواج التي قد تكون جهة واحدة فمذكورة في قسم اكتمال البيانات، ولا تُذكر بين الشركاء.
report-method-evidence = تكون الأدلة مفتوحة إذا كان هناك رابط واحد على الأقل يدعم إجابة، وحده أو ضمن نص. ولا يُفتح الرابط، فقد يكون معطلًا. والمنافع التي لا ينطبق عليها المؤشر، والمنافع التي تجيب بلا عن سؤاله الأول، ليس لديها ما تُظهره، ولذلك لا تُحسب.
report-method-findings = يجيب الملخص عن { $findings } من الأسئلة: ما الذي يغطيه السجل، وهل هو حديث ويمكن التحقق منه، وعلى من يعتمد. ويأخذ لكل سؤال جملة هذا التقرير التي لها أكبر نسبة.
report-method-limits = لا يعرف التقرير إلا ما تقوله المداخل. ولا يعرف مدى استخدام المنفعة ولا عدد الناس الذين تصل إليهم ولا مدى جودتها. والمنفعة غير الموجودة في السجل لا تُحسب.

report-since = التغييرات منذ { $day }
report-since-date = { $date } (الإيداع { $commit })
report-since-edition = الطبعة { $edition } بتاريخ { $date } (الإيداع { $commit })
report-since-all = { $added-count ->
    [zero] لم يُضف أي مدخل
    [one] أُضيف مدخل واحد ({ $added-count })
    [two] أُضيف مدخلان ({ $added-count })
    [few] أُضيف { $added-count } مداخل
    [many] أُضيف { $added-count } مدخلًا
   *[other] أُضيف { $added-count } مدخل
}، { $removed-count ->
    [zero] ولم يُزَل أي مدخل
    [one] وأُزيل مدخل واحد ({ $removed-count })
    [two] وأُزيل مدخلان ({ $removed-count })
    [few] وأُزيل { $removed-count } مداخل
    [many] وأُزيل { $removed-count } مدخلًا
   *[other] وأُزيل { $removed-count } مدخل
}. عدد المنافع المعترف بها حينئذ: { $before-count }، والآن: { $now-count }.
report-since-same = لم يتغيّر أي عدد من أعداد التقرير.
report-since-recognized = اعتُرف بها حديثًا
report-since-left = لم تعد معترفًا بها
report-since-figure = الشكل
report-since-row = الصف
report-since-number = العدد
report-since-before = قبل
report-since-now = الآن
report-since-change = التغيير

## How to contribute

contribute-heading = المساهمة
contribute-text = اقترح منفعة عامة رقمية أو حسّن مدخلًا.
contribute-intro = اقترح منفعة أو حسّن مدخلًا. تكتب الاستمارة أدناه الملف نيابة عنك، ولا تحتاج إلى حساب إلا عند الإرسال.
contribute-to = يُرسَل المدخل المكتمل إلى:
contribute-by-hand = اكتب الملف بنفسك
contribute-by-hand-text = كل منفعة ملف نصي واحد بصيغة YAML في المجلد { $folder } في السجل. ويشرح القالب كل سطر.
contribute-download = نزّل القالب
contribute-where = إلى أين ترسله
contribute-repository = مستودع السجل:
contribute-edit = الرابط «{ $label }» في صفحة المنفعة يفتح ملفها في المستودع.
contribute-contact = لسؤال مشغّل الموقع:
contribute-nowhere = لا يذكر هذا الموقع مستودعه ولا جهة اتصال. ويمكن لمشغّله أن يضيفهما.

## The form of an entry. What a script fills in is in braces.

form-heading = املأ الاستمارة
form-plain = تحتاج الاستمارة إلى JavaScript. ومن دونه استخدم القالب أدناه.
form-portable = فُتحت هذه النسخة من الموقع من مجلد، والاستمارة لا تعمل هناك. استخدم القالب أدناه.
form-private = تبقى إجاباتك في هذا المتصفح حتى ترسلها. لا تذكر أسماء أشخاص ولا عناوين بريدهم الإلكتروني ولا أرقام هواتفهم.
form-steps = خطوات الاستمارة
form-finish = افحص وأرسل
form-asks = ما يبحث عنه المراجعون
form-more = المزيد عن { $name }
form-example = مثال:
form-optional = (اختياري)
form-choose = بلا إجابة
form-add = إضافة: { $name }
form-remove = إزالة: { $name }
form-item = { $name } { $number }
form-added = أُضيف: { $name }
form-removed = أُزيل: { $name }
form-back = السابق
form-next = التالي
form-step-of = الخطوة { $number } من { $count }: { $name }
form-step-faults = المشكلات: { $count }
form-step-good = المنفعة
form-step-good-text = ما هي المنفعة. الفئات تحدد الأسئلة التالية.
form-step-own = المزيد عنها
form-step-own-text = ما يطلبه هذا السجل من مداخله.
form-step-people = من يقف وراءها
form-step-people-text = الجهات التي تملكها أو تتولى صيانتها أو تمولها أو تنفذها.
form-step-sdgs = الأهداف
form-step-sdgs-text = أهداف التنمية المستدامة التي تخدمها. وتعرض القوائم والخريطة والتقرير المداخل بحسب أهدافها.
form-step-links = الروابط والصور
form-step-links-text = أين يجدها الناس وكيف تبدو. أرسل الصور مع الملف في المجلد registry/media/.
form-step-use = الاستخدام
form-step-use-text = أين طُوِّرت وأين تُستخدم، ومن طوّرها ومن يستخدمها. كل ذلك اختياري.
form-step-origin = المنشأ
form-step-origin-text = للمنافع التي هي نسخة متفرعة أو توزيعة أو نسخة متخصصة من مشروع آخر فقط.
form-example-good = ملخص: «تُظهر Water Point Map أماكن الآبار والمضخات وهل تعمل، كي تخطط المناطق لإصلاحها.»
form-example-people = Example Water Trust، المالك، https://water.example/
form-example-sdgs = الهدف 6، الغاية 6.1. «تستخدمها مكاتب المناطق في بلدين لتعثر على المضخات المعطلة وتصلحها أسرع: https://water.example/impact»
form-example-licenses = Apache-2.0 للبرمجيات، مع رابط إلى ملف المشروع: https://code.example/water/map/blob/main/LICENSE
form-example-ownership = نعم. Example Water Trust، منظمة غير ربحية، كينيا: https://water.example/legal
form-example-platform_independence = لا. بُنيت على Python وDjango وPostgreSQL، وكلها برخص مفتوحة.
form-example-documentation = نعم. https://docs.water.example/install وhttps://docs.water.example/users
form-example-data_extraction = نعم. يمكن تصدير كل الجداول بصيغتي CSV وGeoJSON: https://docs.water.example/export
form-example-privacy = نعم. قانون حماية البيانات لعام 2019 في كينيا، مع سياسة الخصوصية: https://water.example/privacy
form-example-standards = نعم. GeoJSON (RFC 7946) مع أداة تحقق، وWCAG 2.2 مع تقرير: https://water.example/accessibility
form-example-do_no_harm = نعم. «لا تظهر الأماكن الدقيقة للآبار الخاصة ما لم يُطلب ذلك، وتبحث مراجعة سنوية عن مخاطر جديدة: https://water.example/harm»
form-example-data_privacy = نعم. عناوين البريد الإلكتروني للموظفين وأسماؤهم. وهي مشفّرة ولا يحصل عليها أحد غيرهم: https://water.example/privacy
form-example-content_safety = نعم. صور للمضخات. يفحص المشرفون كل صورة قبل ظهورها، ويُرد على البلاغات خلال يومين.
form-example-harassment = نعم. مدونة سلوك، ووسيلة لحظر المستخدمين الآخرين والإبلاغ عنهم: https://water.example/conduct
form-field-categories-help = اختر كل ما ينطبق. هذه الفئات تحدد الأسئلة التالية.
form-field-logo-file-help = الاسم الذي ستحمله الصورة في المجلد registry/media/. أرسل الصورة مع الملف.
form-field-language = لغة هذه النصوص
form-field-language-help = لغة الاسم والملخص والوصف. اكتب اسمها ثم اخترها. اترك الحقل فارغًا إذا كانت هي اللغة المعتادة لهذا السجل.
form-field-indicators-sdgs-targets-help = غايات الهدف بأرقامها، مثل 3.8 أو 3.d.
form-field-indicators-licenses-spdx = الرخصة
form-field-indicators-licenses-spdx-help = اكتب اسمها أو معرّف SPDX الخاص بها ثم اخترها. وإذا كان للمستخدم أن يختار بين عدة رخص فاكتب مثلًا: MIT OR Apache-2.0.
form-field-indicators-licenses-covers-help = الأجزاء التي تشملها هذه الرخصة. لا تختر شيئًا إذا كانت للمنفعة كلها. وفي نظام الذكاء الاصطناعي اختر أجزاءه.
form-field-indicators-ownership-owners-country-help = البلد الذي أُنشئ فيه المالك أو سُجِّل. اكتب اسم البلد ثم اختره.
form-field-indicators-data-privacy-handling-help = ما يُفعل بها.
form-field-indicators-content-safety-handling-help = ما يُفعل به.
form-field-deployment-developed-in-help = البلدان التي طُوِّرت فيها. اكتب اسم البلد ثم اختره.
form-field-deployment-used-in-help = البلدان التي تُستخدم فيها. اكتب اسم البلد ثم اختره.
form-field-deployment-languages-help = اللغات التي تتوفر بها. اكتب اسم اللغة ثم اخترها.
form-drafts = المسودات
form-drafts-text = يحتفظ هذا المتصفح بمسودتك. احفظها في ملف لتتابع على جهاز آخر.
form-draft-save = احفظ المسودة في ملف
form-draft-drop = احذف المسودة
form-draft-open = افتح ملف مسودة
form-draft-failed = لا يحتفظ هذا المتصفح بالمسودات. احفظ المسودة في ملف.
form-draft-found = فُتحت مسودتك: { $name }.
form-draft-read = فُتحت المسودة.
form-draft-unreadable = هذا الملف ليس مسودة من هذه الاستمارة.
form-draft-dropped = حُذفت المسودة.
form-unnamed = منفعة بلا اسم
form-improve = أنت تحسّن المدخل: { $name }. لا تظهر هنا التعليقات الموجودة في ملفه.
form-improve-loading = جارٍ تحميل المدخل…
form-improve-failed = تعذّر تحميل المدخل { $id }. أعد تحميل الصفحة لتحاول من جديد.
form-failed = تعذّر تحميل الاستمارة. أعد تحميل الصفحة لتحاول من جديد، أو استخدم القالب أدناه.
form-alike-heading = هل هي موجودة هنا بالفعل؟
form-alike = هذه منافع مشابهة. إذا كانت إحداها منفعتك فحسّن مدخلها بدلًا من ذلك.
form-alike-improve = حسّن { $name }
form-check = افحص
form-faults-none = الملف صالح. وسينظر المراجعون في الباقي.
form-faults-some = المشكلات التي ينبغي حلّها قبل إرسال الملف: { $count }
form-preview = معاينة
form-file = الملف
form-id = اسم الملف من دون .yaml
form-id-help = يصبح عنوان المنفعة: حروف صغيرة من a إلى z وأرقام وشرطات مفردة بينها.
form-id-wrong = استخدم فقط حروفًا صغيرة من a إلى z وأرقامًا وشرطات مفردة بينها.
form-id-taken = يوجد مدخل باسم { $id }. حسّنه أو اختر اسمًا آخر.
form-yaml = محتوى
form-yaml-help = يمكنك نسخ النص أو تنزيله في ملف.
form-copy = انسخ النص
form-save = نزّل الملف
form-copied = نُسخ النص.
form-copy-failed = لم يسمح المتصفح بالنسخ. حدّد النص وانسخه.
form-send = أرسله
form-send-file = أضف الملف إلى المستودع
form-send-issue = أرسله في بلاغ
form-send-issue-text = يمكنك بدلًا من ذلك إرساله في بلاغ (issue): ينسخ الرابط النص، وتلصقه أنت في خانة الوصف. ويصنع القائمون على السجل الملف منه. ويحتاج كلا الرابطين إلى حساب هناك.
form-send-nowhere = لا يذكر هذا الموقع مستودعه. أرسل الملف إلى مشغّله.
form-send-new = ينسخ الرابط الأول النص ويفتح ملفًا فارغًا في المستودع. الصق النص هناك واقترح التغيير.
form-send-filled = يفتح الرابط الأول المستودع وقد مُلئ الملف. اقترح التغيير هناك.
form-send-edit = ينسخ الرابط الأول النص ويفتح الملف الحالي في المستودع. حدّد محتواه كله والصق النص واقترح التغيير.
form-left = الأحرف المتبقية: { $count }
form-over = الأحرف الزائدة: { $count }
form-means = المقصود: { $name }.
form-result-met = مستوفى
form-result-gap = فجوة
form-result-needs-human = بحاجة إلى مُراجِع
form-result-not-asked = لم يُسأل عنه
form-result-not-applicable = لا ينطبق
form-fault-missing-key = املأ: { $name }
form-fault-empty-value = املأ هذا الحقل أو أزله.
form-fault-unknown-key = لا يُسمح هنا بشيء اسمه { $name }.
form-fault-unknown-value = اختر إحدى القيم المعروضة.
form-fault-wrong-type = نوع هذه القيمة غير صحيح.
form-fault-wrong-format = اكتبها هكذا: { $example }
form-fault-wrong-format-plain = ليست هذه القيمة بالشكل المتوقع.
form-fault-too-long = عدد الأحرف هنا { $length }. والحد الأقصى { $most }.
form-fault-too-few = أضف واحدًا على الأقل.
form-fault-too-many = الحد الأقصى للعدد هنا { $most }.
form-fault-repeated-item = هذا موجود في القائمة بالفعل.
form-fault-invalid-address = اكتب عنوان ويب واحدًا يبدأ بـ https:// ولا مسافات فيه.
form-fault-invalid-date = اكتب اليوم بالشكل YYYY-MM-DD.
form-fault-invalid-language = اكتب رمز لغة مثل fr أو pt-BR أو zh-Hant.
form-fault-unknown-reference = { $value } ليس في قائمة الأهداف أعلاه.
form-fault-unknown-target = ليست للهدف غاية برقم { $value }.
form-fault-no-goal = أضف هدفًا واحدًا على الأقل.
form-fault-no-license = أضف رخصة واحدة على الأقل.
form-fault-stage-of-category = المرحلة لا تناسب الفئات.
form-fault-elsewhere = { $place }: { $text }

## Labels of values that the schema only names

covers-software = البرمجيات
covers-data = البيانات
covers-content = المحتوى
covers-model = النموذج
covers-documentation = التوثيق

## The review queue

queue-heading = قائمة انتظار المراجعة
queue-description = منافع انتهى الاعتراف بها أو يوشك أن ينتهي، ومنافع مرشحة تنتظر القرار.
queue-link = عرض قائمة انتظار المراجعة
queue-intro = منافع ينبغي أن ينظر فيها القائمون على السجل.
queue-order = الأقدم أولًا.
queue-periods = مدة سريان الاعتراف بعد المراجعة، بالأيام: { $valid }. ويمكن تجديده قبل انتهائه بهذا العدد من الأيام أو أقل: { $renewal }.
queue-groups = الأقسام
queue-empty = لا شيء للمراجعة.
queue-good = المنفعة
queue-indicators = المؤشرات
queue-decision = القرار
queue-no-date = بلا تاريخ
queue-without = { $count ->
    [zero] لا منافع معترف بها بلا تاريخ مراجعة ولا تاريخ اعتراف.
    [one] منفعة واحدة معترف بها بلا تاريخ مراجعة ولا تاريخ اعتراف:
    [two] منفعتان معترف بهما بلا تاريخ مراجعة ولا تاريخ اعتراف:
    [few] { $count } منافع معترف بها بلا تاريخ مراجعة ولا تاريخ اعتراف:
    [many] { $count } منفعة معترفًا بها بلا تاريخ مراجعة ولا تاريخ اعتراف:
   *[other] { $count } منفعة معترف بها بلا تاريخ مراجعة ولا تاريخ اعتراف:
}
queue-expired = انتهى الاعتراف
queue-expired-caption = منافع انتهى الاعتراف بها ولم يُجدَّد
queue-expiring = يوشك الاعتراف أن ينتهي
queue-expiring-caption = منافع يمكن تجديد الاعتراف بها الآن
queue-lapsed = لم يصل رد في الموعد
queue-lapsed-caption = منافع لم يرد مقدمو طلباتها على سؤال حتى آخر يوم للرد، مرتبة من أبكر موعد
queue-position = الترتيب
queue-state = الحالة
queue-state-since = { $state } منذ { $day }
queue-state-decided = تاريخ القرار: { $day }
queue-turn-until = { $turn }، حتى { $day }
queue-turn = صاحب الدور
queue-due = موعد الرد
queue-wait = مدة الانتظار المعتادة (الوسيط) من إرسال الطلب إلى القرار: { $days } ({ $reviews }).
queue-days = { $count ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
queue-reviews = { $count ->
    [zero] لا مراجعات محسومة
    [one] مراجعة محسومة واحدة
    [two] مراجعتان محسومتان
    [few] { $count } مراجعات محسومة
    [many] { $count } مراجعة محسومة
   *[other] { $count } مراجعة محسومة
}
queue-waiting = بانتظار القرار
queue-waiting-caption = منافع مرشحة لم يتخذ المراجعون قرارًا بشأنها، والأقدم ترشيحًا أولًا
queue-waiting-undated-caption = منافع مرشحة لم يتخذ المراجعون قرارًا بشأنها، مرتبة بالاسم
queue-waiting-all-caption = منافع لم يتخذ المراجعون قرارًا بشأنها، والأقدم ترشيحًا أولًا
queue-decided = صدر القرار
queue-decided-caption = منافع مرشحة اتخذ المراجعون قرارًا بشأنها ولم تُحدَّث مرحلتها بعد
queue-decided-all-caption = منافع اتخذ المراجعون قرارًا بشأنها ولم تُحدَّث مرحلتها أو تاريخ مراجعتها بعد
queue-undated = بلا تاريخ مراجعة
queue-undated-caption = منافع معترف بها بلا تاريخ مراجعة، فلا يُعرف متى ينتهي الاعتراف بها
queue-outdated = بانتظار التأكيد
queue-outdated-caption = مداخل مدرجة لم يؤكدها أحد في الموعد، مرتبة من أبكر موعد
queue-confirmed = آخر تأكيد
queue-confirm-by = موعد التأكيد أو التحديث
queue-updates = { $count ->
    [zero] ينبغي تأكيد المداخل المدرجة كل يوم.
    [one] ينبغي تأكيد المداخل المدرجة كل يوم.
    [two] ينبغي تأكيد المداخل المدرجة كل يومين.
    [few] ينبغي تأكيد المداخل المدرجة كل { $count } أيام.
    [many] ينبغي تأكيد المداخل المدرجة كل { $count } يومًا.
   *[other] ينبغي تأكيد المداخل المدرجة كل { $count } يوم.
}
queue-met-on = مستوفى في { $day }
queue-not-met-on = غير مستوفى في { $day }
queue-count-met = مستوفى: { $count }
queue-count-gap = { $count ->
    [zero] لا فجوات
    [one] فجوة واحدة
    [two] فجوتان
    [few] { $count } فجوات
    [many] { $count } فجوة
   *[other] { $count } فجوة
}
queue-count-needs-human = بحاجة إلى مُراجِع: { $count }
queue-count-not-asked = لم يُسأل عنه: { $count }

## What an organisation has to update, on its page

updates-heading = لهذه الجهة: ما ينبغي تحديثه
updates-intro = يُراجَع كل تغيير قبل نشره.
updates-summary = { $count ->
    [zero] لا مداخل: أسئلة معلّقة وتواريخ
    [one] مدخل واحد: أسئلة معلّقة وتواريخ
    [two] مدخلان: أسئلة معلّقة وتواريخ
    [few] { $count } مداخل: أسئلة معلّقة وتواريخ
    [many] { $count } مدخلًا: أسئلة معلّقة وتواريخ
   *[other] { $count } مدخل: أسئلة معلّقة وتواريخ
}
updates-open = { $count ->
    [zero] لا أسئلة معلّقة:
    [one] سؤال معلّق واحد:
    [two] سؤالان معلّقان:
    [few] { $count } أسئلة معلّقة:
    [many] { $count } سؤالًا معلّقًا:
   *[other] { $count } سؤال معلّق:
}
updates-unconfirmed = لم يُؤكَّد بعد
updates-edit = عدّل ملف { $name }

## Requests to organisations, by mail or as an issue

request-subject = { $count ->
    [zero] يرجى تحديث مداخلكم في { $registry }
    [one] يرجى تحديث مدخلكم في { $registry }
    [two] يرجى تحديث مدخليكم في { $registry }
    [few] يرجى تحديث مداخلكم الـ{ $count } في { $registry }
    [many] يرجى تحديث مداخلكم الـ{ $count } في { $registry }
   *[other] يرجى تحديث مداخلكم الـ{ $count } في { $registry }
}
request-greeting = تحية طيبة، { $names }،
request-greeting-organization = إلى { $organization }،
request-intro = { $count ->
    [zero] لا مداخل في { $registry } للجهة { $organization } تحتاج إلى تحديث منكم.
    [one] في { $registry } مدخل واحد للجهة { $organization } يحتاج إلى تحديث منكم.
    [two] في { $registry } مدخلان للجهة { $organization } يحتاجان إلى تحديث منكم.
    [few] { $count } مداخل للجهة { $organization } في { $registry } تحتاج إلى تحديث منكم.
    [many] { $count } مدخلًا للجهة { $organization } في { $registry } تحتاج إلى تحديث منكم.
   *[other] { $count } مدخل للجهة { $organization } في { $registry } تحتاج إلى تحديث منكم.
}
request-expired = انتهى الاعتراف في { $day }. تأكدوا من أن كل الإجابات ما زالت صحيحة واطلبوا التجديد.
request-expiring = ينتهي الاعتراف في { $day }. تأكدوا من أن كل الإجابات ما زالت صحيحة واطلبوا التجديد.
request-lapsed = طلب المراجعون ردًا في موعد أقصاه { $day }. أجيبوا عن أسئلتهم أو أخبرونا إذا احتجتم إلى مزيد من الوقت.
request-outdated = كان آخر موعد لتأكيد هذا المدخل { $day }. تأكدوا من أن كل شيء ما زال صحيحًا، وغيّروا ما ليس صحيحًا، ثم أخبرونا.
request-unconfirmed = لم يؤكد أحد هذا المدخل بعد. تأكدوا من أن كل شيء صحيح، وغيّروا ما ليس صحيحًا، ثم أخبرونا.
request-turn = المراجعة تنتظر خطوة منكم.
request-turn-until = المراجعة تنتظر خطوة منكم حتى { $day }.
request-gaps = { $count ->
    [zero] لا أسئلة معلّقة:
    [one] سؤال معلّق واحد:
    [two] سؤالان معلّقان:
    [few] { $count } أسئلة معلّقة:
    [many] { $count } سؤالًا معلّقًا:
   *[other] { $count } سؤال معلّق:
}
request-gap = { $title } (المؤشر { $number }): { $reason }
request-form = للتحديث في استمارة: { $href }
request-edit = لتعديل الملف: { $href }
request-page = لعرض الصفحة: { $href }
request-how = كيفية التحديث
request-how-form = تعرض الاستمارة المدخل وكل أسئلته وتفحص إجاباتكم. ولا تحتاجون إلى حساب إلا عند الإرسال.
request-how-edit = إذا كنتم تستخدمون منصة الشيفرة هذه فعدّلوا الملف هناك واقترحوا التغيير.
request-how-reviewed = يُراجَع كل تغيير قبل نشره.
request-all = كل مداخل { $organization }: { $href }
request-help-mail = إذا كان هناك شيء غير واضح، أو كان شخص آخر هو الذي يحدّث هذه المداخل، فردّوا على هذه الرسالة.
request-help-issue = إذا كان هناك شيء غير واضح، أو كان شخص آخر هو الذي يحدّث هذه المداخل، فأجيبوا هنا.

## Other pages

missing-heading = الصفحة غير موجودة
missing-text = ربما كان العنوان خاطئًا أو نُقلت الصفحة.
redirect-heading = نُقلت هذه الصفحة
redirect-text = عنوانها الآن

## Pictures: their labels and descriptions

menu-map = الخريطة
menu-documentation = توثيق dpg
headline-first = الأكثر شيوعًا: { $label }، في { $count } من أصل { $all } من المنافع المعترف بها.
headline-both = { $one } و{ $other }
headline-tie = الأكثر شيوعًا: { $label }، كل منهما في { $count } من أصل { $all } من المنافع المعترف بها.
headline-several = عدة قيم متساوية في الشيوع، كل منها في { $count } من أصل { $all } من المنافع المعترف بها.
headline-status = المنافع المعترف بها: { $count } من أصل { $all }.
headline-stage = أكثر المنافع في المرحلة «{ $label }»: { $count } من أصل { $all }.
headline-growth = اعتُرف بأكثرها في { $label }: { $count } من أصل { $all }.
headline-met = المؤشر الأقل اجتيازًا: { $label }، تجتازه { $count } من أصل { $all } من المنافع المعترف بها.
headline-met-all = تجتاز كل المنافع المعترف بها كل الفحوص.
headline-gap = المؤشر الأكثر فجوات: { $label }، في { $count } من أصل { $all } من المنافع المرشحة.
figure-csv = نزّل CSV
scroll-sideways = مرّر الجدول جانبيًا لترى كل الأعمدة.
figure-numbers = جدول البيانات
figure-pass = انتقل إلى جدول البيانات
figure-item = { $label }: { $count }
figure-largest = الأكبر: { $list }.
figure-values = { $count ->
    [zero] لا بيانات بعد.
    [one] قيمة واحدة.
    [two] قيمتان.
    [few] { $count } قيم.
    [many] { $count } قيمة.
   *[other] { $count } قيمة.
}
statistics-stage = المرحلة
statistics-stage-caption = المنافع بحسب المرحلة؛ وتُعرض المؤرشفة منها على حدة
statistics-results = إجابات المنافع المرشحة بحسب المؤشر
statistics-results-desc = { $count ->
    [zero] لا توجد منافع مرشحة.
    [one] هل تستوفي المنفعة المرشحة الوحيدة كل مؤشر، وفقًا للفحوص الآلية.
    [two] عدد المنافع المرشحة التي تستوفي كل مؤشر وفقًا للفحوص الآلية، من أصل منفعتين.
    [few] عدد المنافع المرشحة التي تستوفي كل مؤشر وفقًا للفحوص الآلية، من أصل { $count }.
    [many] عدد المنافع المرشحة التي تستوفي كل مؤشر وفقًا للفحوص الآلية، من أصل { $count }.
   *[other] عدد المنافع المرشحة التي تستوفي كل مؤشر وفقًا للفحوص الآلية، من أصل { $count }.
}
statistics-growth-heading = بمرور الوقت
statistics-growth = المنافع المعترف بها بمرور الوقت
statistics-growth-desc = لـ{ $count } من أصل { $all } من المنافع المعترف بها تاريخ اعتراف.
statistics-growth-none = ليس لأي منفعة تاريخ اعتراف بعد، ولذلك لا يوجد رسم بياني.
statistics-growth-period = الفترة
statistics-growth-new = اعتُرف بها حديثًا
statistics-growth-total = المجموع
statistics-growth-new-key = اعتُرف بها حديثًا
statistics-growth-total-key = اعتُرف بها من قبل
map-heading = خريطة العالم
map-description = خرائط وجداول للبلدان التي طُوِّرت فيها المنافع العامة الرقمية في هذا السجل أو تُستخدم فيها.
map-intro = عدد المنافع المعترف بها التي تُستخدم في كل بلد والتي طُوِّرت فيه. اختر بلدًا لترى منافعه.
map-used = أين تُستخدم المنافع
map-developed = أين طُوِّرت المنافع
map-either = أين تُستخدم المنافع أو طُوِّرت
map-countries = { $count ->
    [zero] ليس لأي بلد منافع معترف بها.
    [one] لبلد واحد منافع معترف بها.
    [two] لبلدين منافع معترف بها.
    [few] لـ{ $count } بلدان وأقاليم منافع معترف بها.
    [many] لـ{ $count } بلدًا وإقليمًا منافع معترف بها.
   *[other] لـ{ $count } بلد وإقليم منافع معترف بها.
}
map-none = لا شيء
map-others = لا منافع معترف بها
map-absent = ليست على الخريطة، لكنها في الجدول: { $list }.
map-boundaries = الحدود والأسماء المبينة على هذه الخريطة لا تعني إبداء أي رأي أو إقرار بشأن الوضع القانوني لأي بلد أو إقليم. وتظهر البلدان الصغيرة في شكل نقاط.
map-link = عرض خريطة العالم

## Comparison

good-compare = قارن بغيرها
compare-heading = قارن بين المنافع
compare-description = من منفعتين إلى أربع منافع عامة رقمية جنبًا إلى جنب: الرخص والأهداف والبلدان والجهات والتواريخ وإجابات كل منها عن المعيار.
compare-intro = قارن بين منفعتين أو ثلاث أو أربع جنبًا إلى جنب. اخترها من أي قائمة منافع. يتضمن عنوان هذه الصفحة اختيارك، فيمكنك حفظه أو مشاركته.
compare-plain = تجري المقارنة داخل متصفحك وتحتاج إلى JavaScript. ومن دونه افتح صفحة كل منفعة، ففيها المعلومات نفسها.
compare-portable = لا تعمل المقارنة في هذه النسخة غير المتصلة بالإنترنت. افتح صفحة كل منفعة بدلًا من ذلك، ففيها المعلومات نفسها.
compare-ways = اعثر على منافع
compare-pick-one = لم تختر أي منفعة. افتح قائمة واضغط «قارن» عند المنافع ثم عُد إلى هنا.
compare-pick-more = اخترت منفعة واحدة. أضف واحدة أخرى على الأقل لتقارن.
compare-loading = جارٍ تحميل المنافع…
compare-failed = تعذّر تحميل بيانات { $id }. أعد تحميل الصفحة لتحاول من جديد.
compare-unknown = لا توجد منفعة بالمعرّف { $id }.
compare-invalid = المعرّف «{ $id }» غير صالح، ولذلك جرى تجاهله.
compare-too-many = لا تظهر إلا المنافع الأربع الأولى.
compare-too-long = لم يُبحث إلا عن أول المعرّفات في العنوان، وعددها { $ids }.
compare-result = المنافع: { $goods }. الصفوف: { $rows }. الصفوف المختلفة: { $differ }.
compare-caption = المنافع جنبًا إلى جنب. الصفوف التي فيها اختلاف عليها علامة «مختلف»، والقيم التي تحتها خط لا تشترك فيها كل المنافع.
compare-field = الحقل
compare-differs = مختلف
compare-only = اعرض الاختلافات فقط
compare-csv = احفظ CSV
compare-remove = إزالة
compare-none = غير مذكور
compare-missing = غير مذكور لأي منها: { $rows }
compare-more = { $count } غيرها
compare-separator = { "؛ " }
compare-identity = نظرة عامة
compare-status = الحالة
compare-life = الحالة والتواريخ
compare-subject = الأهداف والقطاعات
compare-links = الروابط والمعرّفات
compare-summary = الملخص
compare-where = التطوير والاستخدام
pick = قارن
pick-count = المختار للمقارنة: { $count } من 4
pick-added = أُضيف: { $name }.
pick-taken = أُزيل: { $name }.
pick-full = اخترت أربع منافع، وهذا هو الحد الأقصى. أزل واحدة أولًا.
pick-take = إزالة { $name }
pick-clear = إزالة الكل
pick-go = قارن المختار
pick-next = التالي هو الرابط «قارن المختار».
save = حفظ
saved-title = المنافع المحفوظة
saved-list = القائمة
saved-added = حُفظ في هذا المتصفح: { $name }. انظر «المنافع المحفوظة» في القائمة.
saved-taken = لم يعد محفوظًا: { $name }.
saved-full = حفظت 100 منفعة، وهذا هو الحد الأقصى. أزل واحدة أولًا.
saved-not = تعذّر حفظ { $name }: هذا المتصفح لا يخزن شيئًا لهذا الموقع.
saved-none = لا منافع محفوظة بعد. اختر «حفظ» عند أي منفعة لتبقى هنا.
saved-note = محفوظة في هذا المتصفح فقط. لمشاركة القائمة استخدم «انسخ الرابط».
saved-keep-none = أفرغ القائمة
saved-shared = قائمة شاركها آخرون
saved-shared-note = شارك شخص ما قائمة المنافع هذه.
saved-keep-all = احفظ هذه المنافع
saved-keep-instead = احفظ هذه المنافع بدلًا من منافعي

## Changes

editions-heading = الطبعات
editions-intro = نسخ من هذا السجل كما كان في أوقات معينة. لا تتغير الطبعة أبدًا، فيمكن الاستشهاد بها ومقارنتها بالطبعة التالية.
editions-all = كل الطبعات
edition-heading = الطبعة { $name }
edition-description = السجل كما كان في { $day }: منافعه في جداول وبيانات، والتقرير، وكيفية الاستشهاد به.
edition-intro = هذا هو السجل كما كان في ذلك اليوم. ولن تتغير هذه النسخة.
edition-report = اقرأ التقرير
edition-changes = جدول التغييرات
edition-since = التغييرات منذ الطبعة
edition-added = { $count ->
    [zero] لم تُضف أي منفعة
    [one] أُضيفت منفعة واحدة
    [two] أُضيفت منفعتان
    [few] أُضيفت { $count } منافع
    [many] أُضيفت { $count } منفعة
   *[other] أُضيفت { $count } منفعة
}
edition-recognized = { $count ->
    [zero] لم يُعترف بأي منفعة
    [one] اعتُرف بمنفعة واحدة
    [two] اعتُرف بمنفعتين
    [few] اعتُرف بـ{ $count } منافع
    [many] اعتُرف بـ{ $count } منفعة
   *[other] اعتُرف بـ{ $count } منفعة
}
edition-lapsed = { $count ->
    [zero] لم تفقد أي منفعة الاعتراف بها
    [one] منفعة واحدة لم تعد معترفًا بها
    [two] منفعتان لم تعودا معترفًا بهما
    [few] { $count } منافع لم تعد معترفًا بها
    [many] { $count } منفعة لم تعد معترفًا بها
   *[other] { $count } منفعة لم تعد معترفًا بها
}
edition-updated = { $count ->
    [zero] لا منافع فيها تغييرات أخرى
    [one] منفعة واحدة فيها تغييرات أخرى
    [two] منفعتان فيهما تغييرات أخرى
    [few] { $count } منافع فيها تغييرات أخرى
    [many] { $count } منفعة فيها تغييرات أخرى
   *[other] { $count } منفعة فيها تغييرات أخرى
}
edition-removed = { $count ->
    [zero] لم تُزَل أي منفعة
    [one] أُزيلت منفعة واحدة
    [two] أُزيلت منفعتان
    [few] أُزيلت { $count } منافع
    [many] أُزيلت { $count } منفعة
   *[other] أُزيلت { $count } منفعة
}
edition-unchanged = { $count ->
    [zero] لا منافع بلا تغييرات
    [one] منفعة واحدة بلا تغييرات
    [two] منفعتان بلا تغييرات
    [few] { $count } منافع بلا تغييرات
    [many] { $count } منفعة بلا تغييرات
   *[other] { $count } منفعة بلا تغييرات
}
edition-files = الملفات
edition-more = { $count ->
    [zero] لا غيرها في جدول التغييرات
    [one] واحدة أخرى في جدول التغييرات
    [two] اثنتان أخريان في جدول التغييرات
    [few] { $count } أخرى في جدول التغييرات
    [many] { $count } أخرى في جدول التغييرات
   *[other] { $count } أخرى في جدول التغييرات
}
edition-files-caption = ملفات هذه الطبعة
edition-file = الملف
edition-bytes = الحجم
edition-size = { $kilobytes } كيلوبايت
edition-check = قيمة SHA-256 لكل ملف مبينة هنا. وللبرامج:
edition-file-goods-csv = كل المنافع في جدول
edition-file-goods-ndjson-gz = كل المنافع كاملة: كائن JSON واحد في كل سطر، في ملف مضغوط
edition-file-goods-xlsx = كل المداخل في مصنّف جداول
edition-file-facets-json = ما تُرتَّب المنافع بحسبه، مع الأعداد
edition-file-statistics-json = أعداد السجل
edition-file-collections-json = المجموعات
edition-file-standard-json = مؤشرات معيار DPG في ذلك الوقت
edition-file-changes-csv = المنافع التي تغيّرت منذ الطبعة السابقة
edition-file-report-html = التقرير
edition-file-report-css = أنماط عرض التقرير
edition-file-report-csv = أعداد التقرير
edition-file-citation-cff = كيفية الاستشهاد بهذه الطبعة، للبرامج
edition-cite = كيفية الاستشهاد بهذه الطبعة
edition-cite-so = استشهد بهذه الطبعة على النحو التالي.
edition-made = كيف أُعدّت هذه الطبعة
edition-cited = { $title }، الطبعة { $name }
edition-citation = { $publisher } ({ $year }): { $title }. { $url }
edition-standard = معيار DPG
edition-license = رخصة البيانات
edition-commit = الإيداع
edition-generator = أُعدّت ببرنامج

changes-heading = التغييرات
feeds-all = كل التغييرات في هذا السجل
changes-description = التغييرات في منافع هذا السجل، والأحدث أولًا.
changes-intro = التغييرات في منافع هذا السجل، والأحدث أولًا.
changes-undated = لا تظهر تغييرات لأن هذا الموقع أُنشئ من دون السجل الزمني لتغييراته.
changes-feeds = الخلاصات والبيانات
changes-atom = خلاصة Atom
changes-json-feed = JSON Feed
changes-json = التغييرات بصيغة JSON
changes-item = { $name }: { $change }
change-added = أُضيفت
change-renamed = تغيّر المعرّف
change-recognized = اعتُرف بها
change-renewed = جُدِّدت
change-updated = حُدِّثت
change-archived = أُرشفت
change-removed = أُزيلت
change-previous-id = سابقًا { $id }
field-name = الاسم
field-aliases = أسماء أخرى
field-summary = الملخص
field-description = الوصف
field-categories = الفئات
field-website = الموقع
field-repositories = المستودعات
field-links = الروابط
field-logo = الشعار
field-screenshots = لقطات الشاشة
field-sectors = القطاعات
field-organizations = الجهات
field-stage = المرحلة
field-standard-version = إصدار المعيار
field-dates = التواريخ
field-review = مسار المراجعة
field-archived = تفاصيل الأرشفة
field-decisions = القرارات
field-identifiers = المعرّفات
field-previous-ids = المعرّفات السابقة
field-derived-from = المشاريع الأصلية
field-deployment = الاستخدام
field-highlights = أبرز المعلومات
field-translations = الترجمات
field-extra = حقول إضافية
tombstone-heading = لم يعد في هذا السجل
tombstone-text = أُزيل هذا المدخل من السجل.
tombstone-day = التاريخ:

## The reference of the API

api-name = API
api-heading = مرجع واجهة API
api-description = كل بيانات هذا السجل في ملفات للبرامج: محتوى كل ملف حقلًا حقلًا، مع أمثلة يمكن نسخها.
api-intro = كل ما يعرضه هذا الموقع متاح أيضًا في ملفات للبرامج: بلا مفتاح وبلا حد ومن أي موقع آخر.
api-base = يبدأ كل عنوان بما يلي:
api-rule-keys = كل مفتاح موجود دائمًا. ولقيمته النوع نفسه دائمًا، أو هي null حيث يسمح النوع بذلك.
api-rule-lists = القائمة التي لا عناصر فيها فارغة وليست null. والاستثناء الوحيد هو handling في مؤشرين، فهو null إذا لم يُجب أحد. القوائم مرتبة كما هو موضح أدناه. وتضم قوائم المنافع منافع من كل الحالات، مرتبة بحسب id.
api-rule-codes = إلى جانب كل رمز تسميته بالإنجليزية.
api-rule-day = الملف index.json وحده فيه التاريخ الذي أُنشئ الموقع على أساسه. وتبقى كل الملفات الأخرى كما هي، بايتًا ببايت، حتى يتغير السجل.
api-rule-stable = ضمن الإصدار 1 لا يُزال شيء ولا يتغير أي نوع. وقد تُضاف مفاتيح ووثائق جديدة وأعمدة في آخر الجدول، فتجاهل ما لا تعرفه.
api-rule-methods = تستجيب الملفات للطلبين GET وHEAD. وإذا كان العنوان غير موجود فالجواب 404 مع صفحة HTML. أما الطلبات الأخرى فجوابها 405 مع الترويسة Allow.
api-rule-described = وصف OpenAPI 3.1 لتوليد برامج العميل منه:
api-contents = في هذه الصفحة
api-documents = الوثائق
api-documents-caption = أضف اسم الوثيقة إلى العنوان أعلاه. وافتح الوثيقة لترى حقولها ومثالًا وشيفرة.
api-fields = المفاتيح والأنواع والمعاني
api-holds = المحتوى
api-table-heading = قراءة goods.csv
api-table-format = الملف goods.csv بصيغة CSV المعرّفة في RFC 4180: ترميز UTF-8 بلا علامة ترتيب البايتات، وفواصل، ونهايات أسطر CRLF، وأسماء الأعمدة في الصف الأول، وصف واحد لكل منفعة. في Excel استخدم «بيانات» ثم «من نص/CSV» (بالإنجليزية: Data ثم From Text/CSV) مع أصل الملف 65001. والخلية الفارغة تعني عدم وجود قيمة أو قائمة فارغة.
api-table-guard = تتعامل برامج الجداول مع بعض النصوص على أنها صيغ حسابية. ولمنع ذلك تُضاف فاصلة عليا قبل = و+ و- و@ وعلامة الجدولة ورجوع السطر والفاصلة العليا: في بداية الخلية، وفي داخلها بعد الفاصلة والفاصلة المنقوطة والخط العمودي وعلامة الاقتباس وعلامة الجدولة ونهاية السطر. أزل فاصلة عليا واحدة من كل موضع من هذه المواضع لتحصل على النص الأصلي:
api-table-lists = ثم قسّم القوائم: يفصل خط عمودي بين العناصر. والخط العمودي أو الشرطة المائلة العكسية داخل العنصر تسبقه شرطة مائلة عكسية.
api-table-columns = الرموز والتسميات في عمودين بالترتيب نفسه. العمود url عنوان صفحة المنفعة، وjson عنوان كائنها الكامل.
api-mirror-heading = الاحتفاظ بنسخة
api-mirror = نزّل manifest.json وقارن قيمة SHA-256 لكل ملف بنسختك. نزّل الملفات المختلفة، واحذف الملفات التي لم تعد مذكورة. ويذكر manifest.json كل الملفات ما عدا index.json ونفسه.
api-signature-heading = التحقق من التوقيع
api-signature = الملف manifest.json موقّع بصيغة minisign، وفيه بصمة كل ملف آخر ما عدا index.json. احصل على المفتاح العام من مشغّل هذا السجل بطريقة أخرى أيضًا وقارنه بهذا المفتاح: فمن يستطيع تغيير الملفات يستطيع تغيير هذه الصفحة أيضًا.
api-since-heading = تنزيل التغييرات منذ تاريخ معين
api-since-digest = نزّل deltas.json. اكتب سطرًا لكل منفعة في نسختك، ورتّب الأسطر بحسب id. في كل سطر: id ثم مسافة ثم قيمة SHA-256 لكائن المنفعة ثم نهاية السطر. إذا كانت قيمة SHA-256 لهذه الأسطر هي digest فنسختك مكتملة.
api-since-deltas = وإلا فخذ أحدث قيمة changed في نسختك ونزّل ملفات deltas لشهرها ولكل الأشهر التالية. في كل سطر id مع كائنه الحالي: ضعه مكان كائنك، أو احذف كائنك إذا كانت status هي moved أو removed.
api-since-again = قارن digest من جديد. إذا ظل مختلفًا فنزّل goods.ndjson.gz: فقد تتغير الكائنات من دون أن تتغير مداخلها، والسجل الزمني ليس معروفًا دائمًا.
api-since-what = قيمة SHA-256 للكائن هي قيمة سطره في goods.ndjson.gz مع نهاية السطر. ولترى ما تغيّر فقط، نزّل changes.json واقرأ goods فيه من الأعلى ما دامت on هي null أو تاريخك أو تاريخًا بعده.
api-besides = صيغ أخرى
api-besides-caption = ملفات لبرامج أخرى، بحسب عناوينها في هذا الموقع
api-beside-atom = آخر 50 تغييرًا في خلاصة Atom
api-beside-feed = آخر 50 تغييرًا بصيغة JSON Feed 1.1
api-beside-facets = التغييرات في منافع هدف واحد في خلاصة Atom؛ وللبلدان والفئات والحقول الخاصة بالسجل خلاصات كهذه أيضًا
api-beside-catalog = السجل ومنافعه المعترف بها في فهرس DCAT 3، لبوابات البيانات
api-beside-llms = ما هو الموقع وأين بياناته، للنماذج اللغوية
api-beside-badge = شارة منفعة معترف بها
api-beside-shields = بيانات ترسم منها shields.io شارة منفعة معترف بها
api-beside-card = صورة تظهر مع روابط صفحة المنفعة
api-beside-markdown = صفحة المنفعة بصيغة Markdown
api-beside-search = كيف تبحث المتصفحات في هذا الموقع
api-beside-codemeta = منفعة برمجية موصوفة بصيغة CodeMeta 3.0
api-beside-publiccode = مسودة publiccode.yml 0.4 لمنفعة برمجية يكملها القائمون على صيانتها؛ والتعليق في أعلاها يذكر ما ينقص
api-beside-embed = بطاقة منفعة تُضمَّن في مواقع أخرى؛ وفي صفحة المنفعة الشيفرة التي تُنسخ
api-since = منذ { $version }
api-versions-heading = الإصدارات
api-versions = هذا هو الإصدار { $version }. الرقم الذي بعد النقطة هو minor في index.json وmanifest.json: يزداد عندما تُضاف وثائق أو مفاتيح. وتذكره المخططات ووصف OpenAPI في x-since.
api-versions-caption = ما أُضيف، والأحدث أولًا
api-version = الإصدار
api-version-documents = الوثائق
api-version-types = الأنواع
api-version-keys = المفاتيح
api-version-first = كل ما ليس في سطر آخر
api-deprecation = ضمن الإصدار 1 لا يُزال شيء ولا يتغير نوعه. وإذا جاء مفتاح أفضل بدلًا من مفتاح قديم، فإن القديم يبقى وتذكر المخططات أنه متقادم. وإذا جاء يومًا إصدار 2 فستكون له عناوينه الخاصة، وسيُكتب الإصدار 1 إلى جانبه مدة سنتين على الأقل، وسيذكر index.json ذلك.
api-cite-heading = الاستشهاد بالبيانات واستخدامها
api-cite = للاستشهاد بالبيانات استخدم هذا النص مع تاريخ نسختك (as_of في index.json):
api-cite-hash = يكون الاستشهاد دقيقًا إذا تضمن أيضًا قيمة SHA-256 للملف manifest.json، ففيه بصمة كل ملف آخر.
api-cite-doi = لإعطاء البيانات معرّف DOI، أودع goods.ndjson في أرشيف مثل Zenodo، ثم اكتب المعرّف في citation تحت [data] في site.toml.
api-cite-no-license = لم يذكر مشغّل هذا السجل الرخصة التي يمكن استخدام البيانات بموجبها. اسأله قبل أن تنشرها من جديد.
api-address = العنوان
api-media = نوع الوسائط
api-schema = JSON Schema
api-key = المفتاح
api-kind = النوع
api-meaning = المعنى
api-columns = الجداول والأعمدة
api-example = مثال من هذا السجل، بعنصرين على الأكثر في كل قائمة
api-copy = نسخ
api-copied = نُسخ
api-types = الأنواع
api-types-intro = الأنواع المستخدمة في الوثائق أعلاه.
api-compat = صيغ أقدم
api-compat-intro = المنافع نفسها بصيغ JSON التي تستخدمها خلاصات تحالف المنافع العامة الرقمية، للبرامج المكتوبة لتلك الخلاصات.
api-v0-dpgs = المنافع المعترف بها
api-v0-nominees = المنافع المرشحة
api-v0-dpg = منفعة معترف بها مع إجاباتها
api-v0-nominee = منفعة مرشحة
api-v2-dpgs = المنافع المعترف بها بصيغة الخلاصة الحالية
api-v2-nominees = المنافع المرشحة بالصيغة نفسها
api-v2-dpg = منفعة معترف بها؛ وID هو رقمها في تلك الخلاصة، أو معرّفها id هنا إذا لم يكن لها رقم
api-v2-nominee = منفعة مرشحة
api-app-dpgs = المنافع المعترف بها بصيغة تطبيق التحالف الحالي
api-rewrites = لتقديم أقدم صيغة من جذر مضيفها الخاص، كما كانت الخلاصة الأولى، أضف هذه الأسطر إلى إعدادات المضيف:

## At the foot of each page, a checkbox
search-key = اضغط / للبحث

# The workbook of `dpg export table`: names of sheets (at most 31 characters), headings, and the lines that explain it.
table-goods = المنافع
table-help = كيفية استخدام هذا الجدول
table-id = المعرّف (اتركه فارغًا لمنفعة جديدة)
table-code = الرمز
table-help-1 = كل صف في الورقة الأولى منفعة، وكل عمود حقل. غيّر الخلايا ثم أعد الملف إلى القائمين على السجل.
table-help-2 = لا يتغير في السجل إلا الخلايا التي تغيّرها. يمكنك ترتيب الصفوف ونقل الأعمدة وإخفاء ما لا تحتاج إليه.
table-help-3 = عدة قيم في خلية واحدة: قيمة في كل سطر. في أغلب برامج الجداول يبدأ Alt + Enter سطرًا جديدًا في الخلية.
table-help-4 = ترتبط أعمدة القائمة الواحدة بأسطرها: السطر الثاني من «الجهات: الدور» هو دور الجهة الثانية.
table-help-5 = الأدلة: عنوان ويب في كل سطر؛ أو نصوص يفصل بينها سطر من ثلاث شرطات (---). والعنوان في السطر الأخير من نص يتبع ذلك النص.
table-help-6 = تبدأ أدلة عناصر القائمة بسطر فيه رقم العنصر، مثل [2].
table-help-7 = يمكن كتابة البلدان واللغات والأهداف وما شابهها برموزها أو بأسمائها. وتجدها كلها في الأوراق الأخرى.
table-help-8 = منفعة جديدة: صف له اسم وليس له معرّف. ولإزالة منفعة أخبر القائمين على السجل: حذف الصف لا يغيّر شيئًا.
table-help-9 = لا تكتب عن أشخاص: لا أسماء جهات اتصال ولا عناوين بريد إلكتروني.

## Registries that list entries without assessment
# In such a registry these are used in the place of the messages without `-listed` at their end.
goods-description-listed = { $count ->
    [zero] لا مداخل في هذا السجل بعد.
    [one] المدخل الوحيد في هذا السجل.
    [two] المدخلان في هذا السجل.
    [few] مداخل هذا السجل وعددها { $count }.
    [many] مداخل هذا السجل وعددها { $count }.
   *[other] مداخل هذا السجل وعددها { $count }.
}
status-current-listed = مدرجة
search-widened-listed = لا توجد مداخل مدرجة مطابقة. إليك منافع مرشحة ومداخل سابقة.
count-current-listed = { $count ->
    [zero] لا مداخل
    [one] مدخل واحد
    [two] مدخلان
    [few] { $count } مداخل
    [many] { $count } مدخلًا
   *[other] { $count } مدخل
}
report-status-current-listed = مدرجة
report-goods-listed = المداخل
report-figure-categories-listed = المداخل بحسب الفئة
report-figure-categories-note-listed = قد تكون للمدخل عدة فئات.
report-figure-own-listed = { $field }: عدد المداخل
report-figure-own-note-listed = ما تذكره المداخل في حقل خاص بهذا السجل. قد تكون للمدخل عدة قيم.
report-figure-goals-listed = المداخل والبلدان بحسب هدف التنمية المستدامة
report-figure-goals-note-listed = قد يدعم المدخل عدة أهداف. والبلدان هي التي طُوِّر فيها أو يُستخدم فيها.
report-figure-owners-listed = المالكون الذين لهم أكثر المداخل
report-figure-owners-note-listed = النسب من المداخل التي تذكر مالكًا. قد يكون للمدخل عدة مالكين.
report-figure-quality-listed = المداخل بحسب ما ينقصها
report-figure-quality-note-listed = ما يحتاج القراء والتقارير إلى معرفته عن المدخل.
report-say-all-listed = { $all-count ->
    [zero] في السجل { $all } مدخل
    [one] في السجل مدخل واحد ({ $all })
    [two] في السجل مدخلان ({ $all })
    [few] في السجل { $all } مداخل
    [many] في السجل { $all } مدخلًا
   *[other] في السجل { $all } مدخل
}: { $current-count ->
    [zero] لا مداخل مدرجة
    [one] مدخل مدرج واحد ({ $current })
    [two] مدخلان مدرجان ({ $current })
    [few] { $current } مداخل مدرجة
    [many] { $current } مدخلًا مدرجًا
   *[other] { $current } مدخل مدرج
}، و{ $candidate-count ->
    [zero] لا مداخل مرشحة
    [one] مدخل مرشح واحد ({ $candidate })
    [two] مدخلان مرشحان ({ $candidate })
    [few] { $candidate } مداخل مرشحة
    [many] { $candidate } مدخلًا مرشحًا
   *[other] { $candidate } مدخل مرشح
}، و{ $former-count ->
    [zero] لا مداخل سابقة
    [one] مدخل سابق واحد ({ $former })
    [two] مدخلان سابقان ({ $former })
    [few] { $former } مداخل سابقة
    [many] { $former } مدخلًا سابقًا
   *[other] { $former } مدخل سابق
}.
report-since-all-listed = { $added-count ->
    [zero] لم يُضف أي مدخل
    [one] أُضيف مدخل واحد ({ $added-count })
    [two] أُضيف مدخلان ({ $added-count })
    [few] أُضيف { $added-count } مداخل
    [many] أُضيف { $added-count } مدخلًا
   *[other] أُضيف { $added-count } مدخل
}، { $removed-count ->
    [zero] ولم يُزَل أي مدخل
    [one] وأُزيل مدخل واحد ({ $removed-count })
    [two] وأُزيل مدخلان ({ $removed-count })
    [few] وأُزيل { $removed-count } مداخل
    [many] وأُزيل { $removed-count } مدخلًا
   *[other] وأُزيل { $removed-count } مدخل
}. عدد المداخل المدرجة حينئذ: { $before-count }، والآن: { $now-count }.
report-since-recognized-listed = أُدرجت حديثًا
report-since-left-listed = لم تعد مدرجة
report-say-about-listed = كل الأشكال الأخرى عن المداخل المدرجة.
report-say-category-listed = الفئة الأكثر تكرارًا هي «{ $label }»: { $goods } من أصل { $all } من المداخل{ $share }.
report-say-own-listed = { $field }: القيمة الأكثر تكرارًا هي «{ $label }»، في { $goods } من أصل { $all } من المداخل{ $share }.
report-say-own-unstated-listed = { $goods-count ->
    [zero] { $field }: { $goods } من أصل { $all } من المداخل بلا قيمة.
    [one] { $field }: مدخل واحد ({ $goods }) من أصل { $all } بلا قيمة.
    [two] { $field }: مدخلان ({ $goods }) من أصل { $all } بلا قيمة.
    [few] { $field }: { $goods } مداخل من أصل { $all } بلا قيمة.
    [many] { $field }: { $goods } مدخلًا من أصل { $all } بلا قيمة.
   *[other] { $field }: { $goods } مدخل من أصل { $all } بلا قيمة.
}
report-say-goal-listed = الهدف الذي تدعمه أكثر المداخل هو «{ $label }»: { $goods } من أصل { $all } من المداخل{ $share }.
report-say-no-dates-listed = ليس لأي مدخل تاريخ اعتراف، فلا يمكن عرض النمو.
report-so-goal-listed = تبيّن جداول الأهداف ما هو موجود لكل هدف وما ليس موجودًا.
report-so-thin-listed = يمكن توجيه دعوة إلى أعمال جديدة نحو هذه الأهداف.
report-so-thin-many-listed = يمكن توجيه دعوة إلى أعمال جديدة نحوها: يبيّن جدول الأهداف ما هي.
report-so-single-listed = لا يعتمد العمل على عدد قليل من كبار المالكين. اسأل مالكي المدخل الواحد كيف يُموَّل.
report-so-largest-owners-listed = إذا توقف أحدهم تأثرت عدة مداخل. اسأل كيف تُموَّل.
report-method-about-listed = { $about ->
    [candidate] كل الأشكال ما عدا الأول عن المداخل المرشحة، لأنه لا مدخل مدرج.
   *[current] كل الأشكال ما عدا الأول عن المداخل المدرجة. ولا تشمل المداخل المرشحة والسابقة.
}
report-figure-goal-category-note-listed = في كل خلية عدد المداخل التي لها هذا الهدف وهذه الفئة. اللون الأقوى يعني عددًا أكبر.
report-figure-goal-region-note-listed = في كل خلية عدد المداخل التي لها هذا الهدف وطُوِّرت في هذه المنطقة أو تُستخدم فيها. اللون الأقوى يعني عددًا أكبر.
report-figure-goal-sector-note-listed = في كل خلية عدد المداخل في هذا القطاع التي لها هذا الهدف. اللون الأقوى يعني عددًا أكبر.
report-figure-clusters-listed = تجمّعات المداخل التي تشترك في الهدف والقطاع وبلد التطوير
report-figure-clusters-note-listed = فرق يمكنها أن تلتقي: لمداخل الصف الواحد الغرض نفسه، وتذكر بلد التطوير نفسه.
report-figure-standards-listed = المعايير المفتوحة التي تذكرها عدة مداخل
report-figure-partners-listed = الجهات ذات القواسم المشتركة الأكثر، من دون مدخل مشترك
report-figure-partners-note-listed = جهات يمكنها أن تعمل معًا: جهتا كل صف تعملان على الأهداف والقطاعات نفسها أو تستخدمان المعايير نفسها، ولكن في مداخل منفصلة.
report-figure-license-families-note-listed = قد تكون للمدخل عدة رخص.
report-figure-licenses-note-listed = قد تكون للمدخل عدة رخص.
report-say-few-listed = { $goods-count ->
    [zero] لا يكفي { $goods } مدخل
    [one] لا يكفي مدخل واحد ({ $goods })
    [two] لا يكفي مدخلان ({ $goods })
    [few] لا تكفي { $goods } مداخل
    [many] لا يكفي { $goods } مدخلًا
   *[other] لا يكفي { $goods } مدخل
} لحساب النسب واستخلاص النتائج: يلزم { $smallest } منها على الأقل. ولذلك لا تعرض الأشكال إلا أعدادًا.
report-say-thin-listed = { $goals-count ->
    [zero] { $goals } من أصل { $of } من الأهداف يقل عدد مداخلها عن { $limit }: { $labels }.
    [one] هدف واحد ({ $goals }) من أصل { $of } يقل عدد مداخله عن { $limit }: { $labels }.
    [two] هدفان ({ $goals }) من أصل { $of } يقل عدد مداخل كل منهما عن { $limit }: { $labels }.
    [few] { $goals } أهداف من أصل { $of } يقل عدد مداخل كل منها عن { $limit }: { $labels }.
    [many] { $goals } هدفًا من أصل { $of } يقل عدد مداخل كل منها عن { $limit }: { $labels }.
   *[other] { $goals } هدف من أصل { $of } يقل عدد مداخل كل منها عن { $limit }: { $labels }.
}
report-say-thin-many-listed = { $goals } من أصل { $of } من الأهداف يقل عدد مداخل كل منها عن { $limit }.
report-say-unserved-listed = { $goals-count ->
    [zero] { $goals } من الأهداف بلا أي مدخل: { $labels }.
    [one] هدف واحد ({ $goals }) بلا أي مدخل: { $labels }.
    [two] هدفان ({ $goals }) بلا أي مدخل: { $labels }.
    [few] { $goals } أهداف بلا أي مدخل: { $labels }.
    [many] { $goals } هدفًا بلا أي مدخل: { $labels }.
   *[other] { $goals } هدف بلا أي مدخل: { $labels }.
}
report-say-countries-listed = { $countries-count ->
    [zero] تذكر المداخل { $countries } بلد وإقليم للتطوير أو الاستخدام.
    [one] تذكر المداخل بلدًا أو إقليمًا واحدًا ({ $countries }) للتطوير أو الاستخدام.
    [two] تذكر المداخل بلدين أو إقليمين ({ $countries }) للتطوير أو الاستخدام.
    [few] تذكر المداخل { $countries } بلدان وأقاليم للتطوير أو الاستخدام.
    [many] تذكر المداخل { $countries } بلدًا وإقليمًا للتطوير أو الاستخدام.
   *[other] تذكر المداخل { $countries } بلد وإقليم للتطوير أو الاستخدام.
} { $without-count ->
    [zero] يذكر كل مدخل بلدًا أو إقليمًا واحدًا على الأقل.
    [one] مدخل واحد ({ $without }) لا يذكر أيًا منها.
    [two] مدخلان ({ $without }) لا يذكران أيًا منها.
    [few] { $without } مداخل لا تذكر أيًا منها.
    [many] { $without } مدخلًا لا تذكر أيًا منها.
   *[other] { $without } مدخل لا تذكر أيًا منها.
}
report-say-countries-wide-listed = { $goods-count ->
    [zero] { $goods } من المداخل يذكر كل منها أكثر من { $limit } من البلدان والأقاليم.
    [one] مدخل واحد ({ $goods }) يذكر أكثر من { $limit } من البلدان والأقاليم.
    [two] مدخلان ({ $goods }) يذكر كل منهما أكثر من { $limit } من البلدان والأقاليم.
    [few] { $goods } مداخل يذكر كل منها أكثر من { $limit } من البلدان والأقاليم.
    [many] { $goods } مدخلًا يذكر كل منها أكثر من { $limit } من البلدان والأقاليم.
   *[other] { $goods } مدخل يذكر كل منها أكثر من { $limit } من البلدان والأقاليم.
} وتذكر المداخل الأخرى مجتمعةً { $countries } منها.
report-say-gaps-listed = لا يوجد أي مدخل يجمع بين ما يلي، مع أن أعداد المداخل في كلا الجانبين تجعل المتوقع ثلاثة على الأقل:
report-gap-listed = «{ $goal }» مع «{ $other }»: لا يجمع بينهما أي مدخل. { $kind ->
    [goal-sector] عدد المداخل التي تذكر قطاعًا { $base }، منها { $of-goal } لهذا الهدف و{ $of-other } لهذا القطاع.
    [goal-region] عدد المداخل التي تذكر بلدًا { $base }، منها { $of-goal } لهذا الهدف و{ $of-other } لهذه المنطقة.
   *[goal-category] عدد المداخل التي لها فئة { $base }، منها { $of-goal } لهذا الهدف و{ $of-other } لهذه الفئة.
} والمتوقع بالمصادفة وحدها أن يجمع بينهما نحو { $expected }.
report-say-license-family-listed = نوع الرخص الأكثر تكرارًا هو «{ $label }»: { $goods } من أصل { $all } من المداخل{ $share }.
report-say-license-listed = الرخصة الأكثر استخدامًا هي { $label }: { $goods } من أصل { $all } من المداخل{ $share }.
report-say-owners-listed = { $owners-count ->
    [zero] تملك { $owners } جهة
    [one] تملك جهة واحدة ({ $owners })
    [two] تملك جهتان ({ $owners })
    [few] تملك { $owners } جهات
    [many] تملك { $owners } جهة
   *[other] تملك { $owners } جهة
} ما مجموعه { $goods-count ->
    [zero] { $goods } مدخل.
    [one] مدخل واحد ({ $goods }).
    [two] مدخلان ({ $goods }).
    [few] { $goods } مداخل.
    [many] { $goods } مدخلًا.
   *[other] { $goods } مدخل.
} { $unnamed-count ->
    [zero] يذكر كل مدخل مالكه.
    [one] مدخل واحد ({ $unnamed }) لا يذكر مالكه.
    [two] مدخلان ({ $unnamed }) لا يذكران مالكيهما.
    [few] { $unnamed } مداخل لا تذكر مالكيها.
    [many] { $unnamed } مدخلًا لا تذكر مالكيها.
   *[other] { $unnamed } مدخل لا تذكر مالكيها.
}
report-say-largest-owners-listed = { $owners-count ->
    [zero] أكبر المالكين (عددهم { $owners }) يملكون { $goods } من أصل { $all } من المداخل{ $share }.
    [one] أكبر مالك يملك { $goods } من أصل { $all } من المداخل{ $share }.
    [two] أكبر مالكين ({ $owners }) يملكان { $goods } من أصل { $all } من المداخل{ $share }.
    [few] أكبر { $owners } مالكين يملكون { $goods } من أصل { $all } من المداخل{ $share }.
    [many] أكبر { $owners } مالكًا يملكون { $goods } من أصل { $all } من المداخل{ $share }.
   *[other] أكبر { $owners } مالك يملكون { $goods } من أصل { $all } من المداخل{ $share }.
}
report-say-single-listed = { $owners-count ->
    [zero] { $owners } من أصل { $all } من المالكين لكل منهم مدخل واحد فقط{ $share }.
    [one] مالك واحد ({ $owners }) من أصل { $all } له مدخل واحد فقط{ $share }.
    [two] مالكان ({ $owners }) من أصل { $all } لكل منهما مدخل واحد فقط{ $share }.
    [few] { $owners } مالكين من أصل { $all } لكل منهم مدخل واحد فقط{ $share }.
    [many] { $owners } مالكًا من أصل { $all } لكل منهم مدخل واحد فقط{ $share }.
   *[other] { $owners } مالك من أصل { $all } لكل منهم مدخل واحد فقط{ $share }.
}
report-list-standard-listed = مداخل تذكر المعيار { $label }
report-list-owner-listed = مداخل يملكها: { $label }
report-list-largest-owners-listed = مداخل أكبر المالكين
report-list-worldwide-listed = مداخل تذكر أكثر من { $label } من البلدان والأقاليم
report-list-without-listed = مداخل ينقصها: { $label }
report-list-countries-intro-listed = البلدان التي طُوِّرت فيها مداخل كل هدف أو تُستخدم فيها، مع عدد هذه المداخل.
report-list-all-countries-listed = كل المداخل
report-list-owners-listed = مالكو المداخل
report-list-owners-intro-listed = الجهات التي تملك مداخل التقرير، مع عدد مداخل كل منها.
report-list-owners-several-listed = عدة مداخل
report-list-owners-single-listed = مدخل واحد
report-list-description-listed = { $count ->
    [zero] لا مداخل في التقرير.
    [one] مدخل واحد من التقرير.
    [two] مدخلان من التقرير.
    [few] { $count } مداخل من التقرير.
    [many] { $count } مدخلًا من التقرير.
   *[other] { $count } مدخل من التقرير.
}
report-list-intro-listed = { $count ->
    [zero] لا مداخل محسوبة في التقرير.
    [one] مدخل واحد محسوب في التقرير.
    [two] مدخلان محسوبان في التقرير.
    [few] { $count } مداخل محسوبة في التقرير.
    [many] { $count } مدخلًا محسوبًا في التقرير.
   *[other] { $count } مدخل محسوب في التقرير.
}
report-method-links-listed = كل عدد رابط إلى المداخل التي يعدّها. والملف الموجود تحت كل شكل فيه الأعداد نفسها.
report-method-shares-listed = لا تُذكر النسب إلا إذا كان العدد { $smallest } أو أكثر. أما إذا كان أقل فإن مدخلًا واحدًا بالزيادة أو النقصان يغيّر النسبة بأكثر من خمس نقاط مئوية. وتُقرَّب النسب إلى أعداد صحيحة.
report-method-gaps-listed = لا تُسمى الخلية الفارغة فجوة إلا إذا كان المتوقع أن يكون فيها { $expected } من المداخل أو أكثر لو لم تكن بين الهدف والفئة أو المنطقة أو القطاع أي صلة. ولا تدخل في هذا الحساب المداخل التي لا تذكر منطقة أو قطاعًا. وعندئذ لا تترك المصادفة خلية فارغة إلا في أقل من حالة واحدة من كل عشرين. أما الخلايا الفارغة الأخرى فليست فجوات. ويوصف الهدف الذي يقل عدد مداخله عن { $thin } بأنه ضعيف التغطية.
report-method-countries-listed = البلدان والمناطق هي التي تذكرها المداخل للتطوير أو الاستخدام، وتشمل البلدان الأقاليم أيضًا. أما المداخل التي تذكر أكثر من { $worldwide } من البلدان والأقاليم فيُشار إليها على حدة، لأن العدد الكبير قد يأتي من مداخل قليلة.
report-method-groups-listed = المداخل التي تذكر أكثر من { $widest } من الأهداف أو أكثر من { $widest } من القطاعات أو أكثر من { $countries } من بلدان التطوير لا تكوِّن تجمّعات، لكن عدد كل تجمّع يشمل كل المداخل التي لها خصائصه الثلاث. ويُستبعد التجمّع الذي يدخل نصفه في تجمّعات أكبر.
report-method-partners-listed = تُذكر جهتان معًا إذا اشتركتا في موضوعين أو أكثر ولم تشتركا في أي مدخل. والموضوع هو قطاع مع الأهداف التي تذكرها الجهتان فيه، أو معيار. ولا تُحسب الموضوعات التي تخص أكثر من 20 جهة. وتُذكر كل جهة مرتين على الأكثر، وتُعدّ الجهات التي لها المداخل نفسها جهة واحدة.
report-method-limits-listed = لا يعرف التقرير إلا ما تقوله المداخل. ولا يعرف مدى استخدام ما يصفه المدخل ولا عدد الناس الذين يصل إليهم ولا مدى جودته. والمدخل غير الموجود في السجل لا يُحسب.
home-map-listed = البلدان التي تُستخدم فيها المداخل
home-current-listed = { $count ->
    [zero] من المداخل المدرجة
    [one] من المداخل المدرجة
    [two] من المداخل المدرجة
    [few] مداخل مدرجة
    [many] مدخلًا مدرجًا
   *[other] مدخل مدرج
}
home-promise-listed = اكتشف ما هو موجود ومن يقف وراءه
home-recent-listed = منافع اعتُرف بها حديثًا
facet-category-intro-listed = الفئة تبيّن ما هو المدخل. يشير العدد إلى المداخل المدرجة، وتليه بعد علامة + المداخل المرشحة والسابقة.
facet-sector-intro-listed = المجالات التي تُستخدم فيها المداخل. يشير العدد إلى المداخل المدرجة، وتليه بعد علامة + المداخل المرشحة والسابقة.
facet-license-intro-listed = الرخص المفتوحة للمداخل بمعرّفات SPDX. يشير العدد إلى المداخل المدرجة، وتليه بعد علامة + المداخل المرشحة والسابقة.
facet-license-family-intro-listed = ما تطلبه رخص المداخل ممن يغيّرونها ويشاركونها. يشير العدد إلى المداخل المدرجة، وتليه بعد علامة + المداخل المرشحة والسابقة.
facet-link-intro-listed = مداخل لها نسخة للتجربة أو ملفات للتنزيل أو مجتمع مستخدمين وغير ذلك. يشير العدد إلى المداخل المدرجة، وتليه بعد علامة + المداخل المرشحة والسابقة.
facet-region-intro-listed = أماكن تطوير المداخل أو استخدامها بحسب مناطق الأمم المتحدة ومناطقها الفرعية (M49). وتُحسب المنطقة الفرعية ضمن منطقتها أيضًا. يشير العدد إلى المداخل المدرجة، وتليه بعد علامة + المداخل المرشحة والسابقة.
facet-country-intro-listed = أماكن تطوير المداخل أو استخدامها. يشير العدد إلى المداخل المدرجة، وتليه بعد علامة + المداخل المرشحة والسابقة.
facet-developed-in-intro-listed = أماكن تطوير المداخل. يشير العدد إلى المداخل المدرجة، وتليه بعد علامة + المداخل المرشحة والسابقة.
facet-used-in-intro-listed = أماكن استخدام المداخل. يشير العدد إلى المداخل المدرجة، وتليه بعد علامة + المداخل المرشحة والسابقة.
facet-organization-intro-listed = الجهات التي تملك ما هو مدرج أو تتولى صيانته أو تموله أو تنفذه. يشير العدد إلى المداخل المدرجة، وتليه بعد علامة + المداخل المرشحة والسابقة.
facet-language-intro-listed = اللغات التي تتوفر بها المداخل. يشير العدد إلى المداخل المدرجة، وتليه بعد علامة + المداخل المرشحة والسابقة.
facet-category-heading-listed = المداخل بحسب الفئة
facet-sector-heading-listed = المداخل بحسب القطاع
facet-license-heading-listed = المداخل بحسب الرخصة
facet-license-family-heading-listed = المداخل بحسب ما تسمح به رخصها
facet-region-heading-listed = المداخل بحسب المنطقة
facet-country-heading-listed = المداخل بحسب البلد
facet-developed-in-heading-listed = المداخل بحسب بلد التطوير
facet-used-in-heading-listed = المداخل بحسب بلد الاستخدام
facet-organization-heading-listed = المداخل بحسب الجهة
facet-language-heading-listed = المداخل بحسب اللغة
facet-link-heading-listed = المداخل بحسب ما توفره
facet-goal-intro-listed = أهداف الأمم المتحدة السبعة عشر لعام 2030.
facet-own-intro-listed = يشير العدد إلى المداخل المدرجة، وتليه بعد علامة + المداخل المرشحة والسابقة.
statistics-sector-listed = المداخل بحسب القطاع؛ تُظهر الأعمدة المدرجة منها
statistics-own-listed = { $facet }؛ تُظهر الأعمدة المداخل المدرجة
headline-first-listed = الأكثر شيوعًا: { $label }، في { $count } من أصل { $all } من المداخل المدرجة.
headline-tie-listed = الأكثر شيوعًا: { $label }، كل منهما في { $count } من أصل { $all } من المداخل المدرجة.
headline-several-listed = عدة قيم متساوية في الشيوع، كل منها في { $count } من أصل { $all } من المداخل المدرجة.
headline-status-listed = المداخل المدرجة: { $count } من أصل { $all }.
map-intro-listed = عدد المداخل التي تُستخدم في كل بلد والتي طُوِّرت فيه. اختر بلدًا لترى مداخله.
map-countries-listed = { $count ->
    [zero] ليس لأي بلد مداخل.
    [one] لبلد واحد مداخل.
    [two] لبلدين مداخل.
    [few] لـ{ $count } بلدان وأقاليم مداخل.
    [many] لـ{ $count } بلدًا وإقليمًا مداخل.
   *[other] لـ{ $count } بلد وإقليم مداخل.
}
map-others-listed = لا مداخل
site-description-listed = سجل للمبادرات الرقمية والمنافع العامة.
contribute-text-listed = اقترح مدخلًا أو حسّن مدخلًا.
contribute-intro-listed = اقترح مدخلًا أو حسّن مدخلًا. تكتب الاستمارة أدناه الملف نيابة عنك، ولا تحتاج إلى حساب إلا عند الإرسال.
menu-goods-listed = المداخل
goods-listed = { $count ->
    [zero] لا مداخل
    [one] مدخل واحد
    [two] مدخلان
    [few] { $count } مداخل
    [many] { $count } مدخلًا
   *[other] { $count } مدخل
}
goods-heading-listed = كل المداخل
names-heading-listed = كل المداخل بالترتيب الأبجدي
names-intro-listed = كل مداخل السجل مرتبة بالاسم، ومنها المرشحة والسابقة.
search-description-listed = اعثر على مداخل هذا السجل: ابحث أو تصفح بحسب الحرف أو الهدف أو القطاع أو البلد أو غيرها.
search-none-filtered-listed = لا توجد مداخل تطابق كل عوامل التصفية هذه.
search-goods-listed = المداخل
search-some-listed = مداخل فيها بعض كلماتك
search-named-listed = مداخل بهذا الاسم تمامًا
search-see-listed = عرض المداخل ({ $count })
find-label-listed = ابحث في هذا السجل
home-needs-listed = ما الموضوع؟
way-find-listed = اعثر على مدخل
way-find-text-listed = ابحث في كل مداخل هذا السجل وصفِّها وقارن بينها.
way-contribute-text-listed = اقترح مدخلًا أو صحّح مدخلًا.
region-title-listed = المنطقة: { $label }
country-title-listed = البلد: { $label }
good-related-listed = مداخل ذات صلة
form-step-good-listed = المدخل
statistics-status-caption-listed = المداخل بحسب الحالة
statistics-stage-caption-listed = المداخل بحسب المرحلة؛ وتُعرض المؤرشفة منها على حدة
statistics-goods-listed = المداخل
statistics-goal-listed = المداخل بحسب هدف التنمية المستدامة؛ قد يدعم المدخل عدة أهداف
statistics-category-listed = المداخل بحسب الفئة
statistics-region-listed = المداخل بحسب منطقة التطوير أو الاستخدام
statistics-country-listed = المداخل بحسب بلد التطوير أو الاستخدام
statistics-organization-listed = المداخل بحسب الجهة، أيًّا كان دورها
statistics-intro-listed = رسوم بيانية وجداول للمداخل بحسب الحالة والهدف والقطاع والبلد وغيرها.
compare-heading-listed = قارن بين المداخل
