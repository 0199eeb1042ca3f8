# The reasons and helps of the indicators, in Arabic.

## 1. Relevance to the goals
sdgs-met = { $goals-count ->
    [zero] يشرح المدخل كيف تدعم المنفعة هذه الأهداف: { $goals }.
    [one] يشرح المدخل كيف تدعم المنفعة الهدف { $goals }.
    [two] يشرح المدخل كيف تدعم المنفعة هذين الهدفين: { $goals }.
    [few] يشرح المدخل كيف تدعم المنفعة هذه الأهداف: { $goals }.
    [many] يشرح المدخل كيف تدعم المنفعة هذه الأهداف: { $goals }.
   *[other] يشرح المدخل كيف تدعم المنفعة هذه الأهداف: { $goals }.
}
sdgs-none = لا يذكر المدخل أي هدف من أهداف التنمية المستدامة.
sdgs-none-help = أضف هدفًا واحدًا على الأقل تحت `sdgs`، واشرح كيف تساعد المنفعة على بلوغ غاياته.
sdgs-unknown-goal = { $goal } ليس من الأهداف السبعة عشر.
sdgs-unknown-goal-help = اكتب رقم الهدف، من 1 إلى 17.
sdgs-no-evidence = يذكر المدخل أهدافًا، ولا يشرح كيف تدعمها المنفعة.
sdgs-no-evidence-help = أضف أدلة إلى كل هدف: جملة أو جملتين عن الغايات التي تساعد المنفعة على بلوغها، أو رابطًا يبيّن ذلك.
sdgs-goal-without-evidence = الهدف { $goal } بلا أدلة، مع أن للأهداف الأخرى أدلة.
sdgs-goal-without-evidence-help = أضف أدلة إلى هذا الهدف، أو أضف الهدف إلى `also_for` في أدلة تشمله أيضًا، أو أزل الهدف.
sdgs-few-words = أدلة الهدف { $goal } كلمات قليلة بلا رابط.
sdgs-few-words-help = اشرح في جملة أو جملتين أي غايات للهدف تساعد المنفعة على بلوغها وكيف، أو أضف رابطًا إلى صفحة تبيّن ذلك.
sdgs-many-goals = يذكر المدخل عشرة أهداف أو أكثر، مع أن أكثر المنافع تدعم عددًا أقل.
sdgs-many-goals-help = أبقِ فقط الأهداف التي تدعمها المنفعة أكثر من غيرها، مع أدلة لكل منها.

## 2. Approved open licences
licenses-met = المنفعة منشورة برخصة { $license }، ويقود رابط إلى ما يعلنه المشروع نفسه عن ذلك.
licenses-none = لا يذكر المدخل أي رخصة.
licenses-none-help = أضف الرخص تحت `licenses` بمعرّفات SPDX، مثل `Apache-2.0` أو `CC-BY-4.0`.
licenses-no-derivatives = لا تسمح { $license } بنسخ معدّلة، فهي ليست رخصة مفتوحة.
licenses-no-derivatives-help = انشر المنفعة برخصة تسمح بنسخ معدّلة، مثل `CC-BY-4.0` أو `CC-BY-SA-4.0`.
licenses-non-commercial = لا تسمح { $license } بالاستخدام التجاري، وهذا مقبول للمحتوى فقط.
licenses-non-commercial-help = انشر البرمجيات والبيانات برخصة تسمح بالاستخدام التجاري، أو أضف الفئة `content` إذا كانت المنفعة محتوى.
licenses-no-evidence = الرخصة { $license } بلا أدلة.
licenses-no-evidence-help = أضف إلى كل رخصة رابطًا إلى الملف أو الصفحة التي يعلن فيها هذا المشروع رخصته.
licenses-mixed = { $license } ليست رخصة مفتوحة معتمدة؛ ويجب أن تكون مجموعة البيانات أو المجموعة كلها برخصة مفتوحة.
licenses-mixed-help = أزل الأجزاء الخاضعة لشروط أخرى، أو انشرها برخصة معتمدة أيضًا.
licenses-ai-part-missing = { $parts-count ->
    [zero] لم تُذكر رخصة لهذه الأجزاء من نظام الذكاء الاصطناعي: { $parts }.
    [one] لم تُذكر رخصة لهذا الجزء من نظام الذكاء الاصطناعي: { $parts }.
    [two] لم تُذكر رخصة لهذين الجزأين من نظام الذكاء الاصطناعي: { $parts }.
    [few] لم تُذكر رخصة لهذه الأجزاء من نظام الذكاء الاصطناعي: { $parts }.
    [many] لم تُذكر رخصة لهذه الأجزاء من نظام الذكاء الاصطناعي: { $parts }.
   *[other] لم تُذكر رخصة لهذه الأجزاء من نظام الذكاء الاصطناعي: { $parts }.
}
licenses-ai-part-missing-help = أضف رخصة لكل جزء، واذكر الجزء في `covers`: `data` للبيانات و`software` للشيفرة و`model` للنموذج.
licenses-ai-part-not-approved = { $parts-count ->
    [zero] الرخصة غير معتمدة لهذه الأجزاء من نظام الذكاء الاصطناعي: { $parts }.
    [one] الرخصة غير معتمدة لهذا الجزء من نظام الذكاء الاصطناعي: { $parts }.
    [two] الرخصة غير معتمدة لهذين الجزأين من نظام الذكاء الاصطناعي: { $parts }.
    [few] الرخصة غير معتمدة لهذه الأجزاء من نظام الذكاء الاصطناعي: { $parts }.
    [many] الرخصة غير معتمدة لهذه الأجزاء من نظام الذكاء الاصطناعي: { $parts }.
   *[other] الرخصة غير معتمدة لهذه الأجزاء من نظام الذكاء الاصطناعي: { $parts }.
}
licenses-ai-part-not-approved-help = انشر البيانات برخصة توافق التعريف المفتوح (Open Definition)، مثل `CC-BY-4.0`، والشيفرة برخصة اعتمدتها مبادرة المصدر المفتوح (Open Source Initiative)، والنموذج بأي من النوعين.
licenses-ai-parts = لا تشمل الرخص كل أجزاء نظام الذكاء الاصطناعي: يجب أن تكون بياناته وشيفرته ونموذجه كلها برخص مفتوحة.
licenses-ai-parts-help = اذكر رخصة في `covers` لكل من الأجزاء `data` و`software` و`model`. والرخصة التي ليس لها `covers` تشملها كلها.
licenses-not-approved = { $license } ليست رخصة مفتوحة معتمدة لأي نوع من المنافع.
licenses-not-approved-help = انشر المنفعة برخصة معتمدة واكتب معرّف SPDX الخاص بها، مثل `MIT` أو `ODbL-1.0` أو `CC-BY-4.0`.
licenses-no-software-license = { $license } غير معتمدة للبرمجيات.
licenses-no-software-license-help = أضف رخصة الشيفرة المصدرية. ويجب أن تكون قد اعتمدتها مبادرة المصدر المفتوح (Open Source Initiative).
licenses-ai-no-software-license = { $license } غير معتمدة لشيفرة نظام ذكاء اصطناعي.
licenses-ai-no-software-license-help = أضف رخصة الشيفرة. ويجب أن تكون قد اعتمدتها مبادرة المصدر المفتوح (Open Source Initiative).
licenses-no-data-license = { $license } غير معتمدة للبيانات.
licenses-no-data-license-help = أضف رخصة البيانات. ويجب أن توافق التعريف المفتوح (Open Definition)، مثل `ODbL-1.0` أو `CC-BY-4.0`.
licenses-no-content-license = { $license } غير معتمدة للمحتوى.
licenses-no-content-license-help = أضف رخصة المحتوى، مثل `CC-BY-4.0` أو `CC-BY-SA-4.0`.
licenses-no-link = لا رابط يبيّن أين يعلن المشروع رخصته.
licenses-no-link-help = أضف رابطًا إلى ملف الرخصة في المستودع أو إلى الصفحة التي تذكر الرخصة.
licenses-generic-text = يقود الرابط إلى النص العام لرخصة، لا إلى ما يعلنه المشروع نفسه.
licenses-generic-text-help = أضف رابطًا إلى ملف الرخصة الخاص بالمشروع أو إلى صفحته التي تذكر الرخصة.
licenses-other-project = يقود رابط { $license } إلى حساب على منصة شيفرة لا يذكرها المدخل، وقد يكون لمشروع آخر.
licenses-other-project-help = أضف رابطًا إلى الرخصة في مستودع المشروع نفسه، أو أضف ذلك المستودع إلى `repositories`.
licenses-home-page = يقود الرابط إلى صفحة رئيسية، لا إلى الصفحة التي تذكر الرخصة.
licenses-home-page-help = أضف رابطًا مباشرًا إلى الملف أو الصفحة التي تذكر الرخصة.

## 3. Clear ownership
ownership-met = يذكر المدخل المالك، ويبيّن رابط الملكية.
ownership-unanswered = لا يذكر المدخل هل الملكية واضحة.
ownership-unanswered-help = أجب بـ`yes` وأضف رابطًا إلى الصفحة التي تذكر المالك.
ownership-not-clear = الملكية ليست محددة وموثقة بوضوح.
ownership-not-clear-help = انشر إشعار حقوق نشر أو شروطًا تذكر المالك، ثم أجب بـ`yes` وأضف رابطًا إليها.
ownership-no-owner = لا يذكر المدخل مالكًا.
ownership-no-owner-help = اذكر صاحب الحقوق تحت `owners`: جهة، أو أشخاصًا إذا لم تكن هناك جهة.
ownership-no-evidence = الملكية بلا أدلة.
ownership-no-evidence-help = أضف رابطًا إلى إشعار حقوق النشر أو العلامة التجارية أو الشروط التي تذكر المالك.
ownership-parts-of-others = ليست للمالك حقوق كل الأجزاء، ولا يبيّن المدخل أن إعادة توزيعها كلها مسموحة.
ownership-parts-of-others-help = أجب عن `redistribution` بـ`yes` وأضف رابطًا إلى الاتفاقات أو الرخص التي تسمح بذلك، أو أزل الأجزاء التي لا تجوز إعادة توزيعها.
ownership-all-unanswered = لا يذكر المدخل هل للمالك حقوق كل ما في المجموعة.
ownership-all-unanswered-help = أجب عن `owns_all` بـ`yes`. وإذا كانت الإجابة `no` فبيّن تحت `redistribution` الحق في إعادة التوزيع.
ownership-rights-unanswered = لا يذكر المدخل هل للمالك حقوق المنفعة كلها.
ownership-rights-unanswered-help = أجب عن `owns_all` بـ`yes` إذا كانت للمالك حقوق نشر الشيفرة كلها، وحقوق بيانات التدريب أيضًا في أنظمة الذكاء الاصطناعي. وإلا فأجب بـ`no` وبيّن تحت `redistribution` الحق في إعادة التوزيع.
ownership-redistribution-without-evidence = الحق في إعادة توزيع عمل الآخرين بلا أدلة.
ownership-redistribution-without-evidence-help = أضف إلى `redistribution` الاتفاقات أو الرخص التي تسمح بذلك.
ownership-no-link = لا رابط يبيّن من يملك المنفعة.
ownership-no-link-help = أضف رابطًا إلى الصفحة التي تذكر المالك: إشعار حقوق نشر أو صفحة بيانات الناشر أو شروط الخدمة.
ownership-generic-text = يقود الرابط إلى نص رخصة أو إلى موسوعة، لا إلى ما يعلنه المشروع نفسه عن الملكية.
ownership-generic-text-help = أضف رابطًا إلى صفحة المشروع نفسه أو ملفه الذي يذكر المالك.
ownership-account-page = يقود الرابط إلى صفحة حساب تعرض مستودعات ولا تذكر مالكها.
ownership-account-page-help = أضف رابطًا إلى الصفحة أو الملف الذي يذكر المالك، مثل ملف رخصة فيه إشعار حقوق نشر.
ownership-owner-undescribed = لا يذكر المدخل نوع الجهة المالكة ولا البلد الذي أُنشئت فيه.
ownership-owner-undescribed-help = اذكر كل مالك تحت `owners` مع `name` و`type` و`country`.
ownership-pointer-in-words = يقود الرابط إلى صفحة رئيسية، ويصف النص كيفية الوصول منها إلى صفحة المالك.
ownership-pointer-in-words-help = أضف رابطًا مباشرًا إلى الصفحة التي تذكر المالك.

## 4. Platform independence
platform-independence-met = يمكن استخدام المنفعة من دون مكونات مغلقة.
platform-unanswered = لا يذكر المدخل هل المكونات المغلقة ضرورية.
platform-unanswered-help = أجب بـ`no` واذكر ما بُنيت عليه المنفعة، أو بـ`yes` واذكر البدائل المفتوحة.
platform-no-alternatives = توجد مكونات مغلقة ضرورية، ولا يذكر المدخل بديلًا مفتوحًا.
platform-no-alternatives-help = اذكر تحت `alternatives` المكونات المفتوحة التي يمكن أن تحل محلها، وبيّن أن ما ينبغي تغييره لذلك قليل.
platform-not-replaceable = توجد مكونات مغلقة ضرورية، ولا يبيّن المدخل أن مكونات مفتوحة يمكن أن تحل محلها.
platform-not-replaceable-help = اجعل المنفعة تعمل بمكونات مفتوحة. ثم أجب عن `alternatives` بـ`yes` واذكرها.
platform-few-words = توجد مكونات مغلقة ضرورية، ولا تشرح إلا كلمات قليلة كيف تحل محلها مكونات مفتوحة.
platform-few-words-help = اشرح أي مكون مفتوح يحل محل كل مكون مغلق، وما الذي ينبغي تغييره لذلك.
platform-says-open = الإجابة أن المكونات المغلقة ضرورية، لكن النص يقول إن كل المكونات مفتوحة.
platform-says-open-help = أجب بـ`no` واذكر ما بُنيت عليه المنفعة، أو اذكر المكونات المغلقة وما يمكن أن يحل محلها.
platform-planned = يبدو أن البديل المفتوح مخطط له وليس متاحًا.
platform-planned-help = اذكر بدائل تعمل اليوم، مع رابط يبيّن ذلك.
platform-closed-service = الإجابة أنه لا يوجد مكون مغلق ضروري، لكن المدخل يذكر { $services }.
platform-closed-service-help = اذكر هل تعمل المنفعة من دون ذلك وأي مكون مفتوح يمكن استخدامه بدلًا منه. وإذا كانت لا تعمل من دونه فأجب بـ`yes`.
platform-part-closed = { $parts-count ->
    [zero] الإجابة أنه لا يوجد مكون مغلق ضروري، لكن هذه الأجزاء من نظام الذكاء الاصطناعي تحتاج إلى مكونات مغلقة: { $parts }.
    [one] الإجابة أنه لا يوجد مكون مغلق ضروري، لكن هذا الجزء من نظام الذكاء الاصطناعي يحتاج إلى واحد: { $parts }.
    [two] الإجابة أنه لا يوجد مكون مغلق ضروري، لكن هذين الجزأين من نظام الذكاء الاصطناعي يحتاجان إلى مكونات مغلقة: { $parts }.
    [few] الإجابة أنه لا يوجد مكون مغلق ضروري، لكن هذه الأجزاء من نظام الذكاء الاصطناعي تحتاج إلى مكونات مغلقة: { $parts }.
    [many] الإجابة أنه لا يوجد مكون مغلق ضروري، لكن هذه الأجزاء من نظام الذكاء الاصطناعي تحتاج إلى مكونات مغلقة: { $parts }.
   *[other] الإجابة أنه لا يوجد مكون مغلق ضروري، لكن هذه الأجزاء من نظام الذكاء الاصطناعي تحتاج إلى مكونات مغلقة: { $parts }.
}
platform-part-closed-help = أجب بـ`yes` واذكر تحت `alternatives` ما يمكن أن يحل محل المكونات المغلقة، أو صحّح إجابة الجزء.
platform-part-unanswered = { $parts-count ->
    [zero] لا يذكر المدخل على ماذا تعتمد هذه الأجزاء من نظام الذكاء الاصطناعي: { $parts }.
    [one] لا يذكر المدخل على ماذا يعتمد هذا الجزء من نظام الذكاء الاصطناعي: { $parts }.
    [two] لا يذكر المدخل على ماذا يعتمد هذان الجزآن من نظام الذكاء الاصطناعي: { $parts }.
    [few] لا يذكر المدخل على ماذا تعتمد هذه الأجزاء من نظام الذكاء الاصطناعي: { $parts }.
    [many] لا يذكر المدخل على ماذا تعتمد هذه الأجزاء من نظام الذكاء الاصطناعي: { $parts }.
   *[other] لا يذكر المدخل على ماذا تعتمد هذه الأجزاء من نظام الذكاء الاصطناعي: { $parts }.
}
platform-part-unanswered-help = أضف إلى `parts`: { $codes }. أجب عن كل جزء بـ`no` إذا لم يحتج إلى مكون مغلق، واذكر ما يعتمد عليه ضمن الأدلة.
platform-no-word = الإجابة `no`، لكن المدخل لا يذكر ما بُنيت عليه المنفعة.
platform-no-word-help = اذكر المكونات الأساسية تحت `dependencies` كي يتأكد المراجعون من أنها غير مغلقة.

## 5. Documentation
documentation-met = التوثيق موجود، ويقود إليه رابط.
documentation-unanswered = لا يذكر المدخل هل يوجد توثيق.
documentation-unanswered-help = أجب بـ`yes` وأضف رابطًا إلى التوثيق.
documentation-none = لا يوجد توثيق.
documentation-none-help = انشر توثيقًا يتيح للمستخدمين الجدد استخدام المنفعة، وأضف رابطًا إليه.
documentation-no-evidence = الإجابة أن التوثيق موجود، لكنها لا تذكر أين.
documentation-no-evidence-help = أضف رابطًا إلى كل مكان نُشر فيه التوثيق.
documentation-vendor-page = يقود الرابط إلى صفحة شركة عن منتجاتها، لا إلى توثيق المنفعة.
documentation-vendor-page-help = أضف رابطًا إلى الصفحة التي تشرح كيفية تشغيل المنفعة نفسها واستخدامها.
documentation-part-missing = { $parts-count ->
    [zero] تنقص التوثيق هذه الأجزاء: { $parts }.
    [one] ينقص التوثيق هذا الجزء: { $parts }.
    [two] ينقص التوثيق هذان الجزآن: { $parts }.
    [few] تنقص التوثيق هذه الأجزاء: { $parts }.
    [many] تنقص التوثيق هذه الأجزاء: { $parts }.
   *[other] تنقص التوثيق هذه الأجزاء: { $parts }.
}
documentation-part-missing-help = انشر الجزء الناقص. ثم أجب عنه تحت `parts` بـ`yes` وأضف رابطًا إليه.
documentation-part-unanswered = { $parts-count ->
    [zero] لا يبيّن المدخل أن في التوثيق هذه الأجزاء: { $parts }.
    [one] لا يبيّن المدخل أن في التوثيق هذا الجزء: { $parts }.
    [two] لا يبيّن المدخل أن في التوثيق هذين الجزأين: { $parts }.
    [few] لا يبيّن المدخل أن في التوثيق هذه الأجزاء: { $parts }.
    [many] لا يبيّن المدخل أن في التوثيق هذه الأجزاء: { $parts }.
   *[other] لا يبيّن المدخل أن في التوثيق هذه الأجزاء: { $parts }.
}
documentation-part-unanswered-help = أضف إلى `parts`: { $codes }. أجب عن كل جزء بـ`yes`، وأضف رابطًا إلى موضعه في التوثيق.
documentation-no-link = لا رابط يقود إلى التوثيق.
documentation-no-link-help = أضف عنوان التوثيق في `url`.
documentation-only-readme = التوثيق ملف README واحد.
documentation-only-readme-help = أضف روابط إلى ما هو أكثر من README: كيفية تثبيت المنفعة وتشغيلها واستخدامها، ومعنى كل حقل إذا كانت بيانات.
documentation-account-page = يقود الرابط إلى صفحة حساب تعرض مستودعات، وهي ليست توثيقًا.
documentation-account-page-help = أضف رابطًا إلى التوثيق نفسه.
documentation-home-page = يقود الرابط إلى صفحة رئيسية، لا إلى التوثيق.
documentation-home-page-help = أضف رابطًا مباشرًا إلى أول صفحة في التوثيق.

## 6. Extracting data
data-extraction-met = يشرح المدخل كيفية تصدير البيانات واستيرادها.
data-extraction-not-applicable = لا تجمع المنفعة بيانات غير شخصية أو محتوى ولا تستخدمها ولا تُنتجها.
extraction-unanswered = لا يذكر المدخل هل تجمع المنفعة بيانات غير شخصية أو محتوى أو تستخدمها أو تُنتجها.
extraction-unanswered-help = أجب بـ`yes` واشرح كيفية تصدير البيانات واستيرادها، أو أجب بـ`no`.
extraction-no-way = تتعامل المنفعة مع بيانات، والإجابة أنه لا طريقة معروفة لتصديرها أو استيرادها بصيغة مفتوحة.
extraction-no-way-help = وفّر تصديرًا أو واجهة API بصيغة مفتوحة. ثم أجب عن `mechanism` بـ`yes` واشرح الطريقة.
extraction-no-unclear = الإجابة أن المنفعة لا تتعامل مع بيانات من هذا النوع، لكن إجابة `mechanism` هي `unknown`.
extraction-no-unclear-help = تحقق هل تتعامل المنفعة مع بيانات من هذا النوع. ثم أجب بـ`yes` واشرح الطريقة، أو أزل `mechanism`.
extraction-only-link = طريقة تصدير البيانات رابط فقط بلا نص.
extraction-only-link-help = اشرح إلى جانب الرابط كيفية تصدير البيانات واستيرادها، وبأي صيغ.
extraction-no-mechanism = تتعامل المنفعة مع بيانات، لكن المدخل لا يشرح كيفية تصديرها أو استيرادها.
extraction-no-mechanism-help = اشرح تحت `mechanism` التصدير أو الاستيراد أو واجهة API، مع الصيغ ورابط.
extraction-no-format = لا يذكر شرح تصدير البيانات أي صيغة، وليس فيه رابط.
extraction-no-format-help = اذكر الصيغ، مثل CSV أو JSON، أو أضف رابطًا إلى توثيق واجهة API.

## 7. Privacy and applicable laws
privacy-met = يذكر المدخل القوانين المنطبقة والخطوات التي اتُّخذت للامتثال لها.
privacy-unanswered = لا يذكر المدخل هل اتُّخذت خطوات للامتثال لقوانين الخصوصية.
privacy-unanswered-help = أجب بـ`yes` واذكر القوانين واشرح الخطوات التي اتُّخذت للامتثال لها.
privacy-not-compliant = لم تُتخذ خطوات للامتثال لقوانين الخصوصية وغيرها من القوانين.
privacy-not-compliant-help = اعرف القوانين المنطبقة، واتخذ الخطوات التي تقتضيها، ثم اشرحها.
privacy-no-law = لا يذكر المدخل أي قانون.
privacy-no-law-help = اذكر تحت `laws` القوانين التي تمتثل لها المنفعة، مثل قانون حماية البيانات في البلدان التي تُستخدم فيها.
privacy-no-evidence = يذكر المدخل قوانين، ولا يذكر ما فُعل للامتثال لها.
privacy-no-evidence-help = اشرح الخطوات التي اتُّخذت، وأضف رابطًا إلى سياسة الخصوصية أو شروط الخدمة أو التقييم.
privacy-law-as-address = كُتب عنوان ويب بدلًا من اسم القانون.
privacy-law-as-address-help = اكتب اسم القانون، وانقل العنوان إلى الأدلة.
privacy-few-words = لا تصف ما فُعل للامتثال إلا كلمات قليلة بلا رابط.
privacy-few-words-help = اشرح الخطوات التي اتُّخذت في بضع جمل، أو أضف رابطًا إلى سياسة الخصوصية أو شروط الخدمة.
privacy-too-few-words = أدلة القوانين كلمات قليلة بلا رابط.
privacy-too-few-words-help = أضف رابطًا إلى سياسة الخصوصية أو شروط الخدمة أو التقييم الذي يبيّن كيف تمتثل المنفعة للقانون.
privacy-home-page = يقود الرابط إلى صفحة رئيسية، لا إلى الصفحة التي تبيّن الامتثال.
privacy-home-page-help = أضف رابطًا مباشرًا إلى الصفحة: سياسة الخصوصية أو شروط الخدمة أو التقييم.

## 8. Standards and best practices
standards-met = يذكر المدخل معايير مفتوحة وأفضل ممارسات.
standards-unanswered = لا يذكر المدخل هل تدعم المنفعة معايير مفتوحة.
standards-unanswered-help = أجب بـ`yes` واذكر المعايير المفتوحة، مع روابط تبيّن دعمها.
standards-not-supported = لا تدعم المنفعة أي معيار مفتوح.
standards-not-supported-help = اذكر المعايير المفتوحة التي بُنيت عليها، مثل معايير الويب أو البيانات أو الواجهات. وإن لم توجد فأضف دعمًا لبعضها.
standards-none-listed = لا يذكر المدخل أي معيار مفتوح.
standards-none-listed-help = اذكر تحت `open_standards` المعايير التي تدعمها المنفعة.
standards-practices-unanswered = لا يذكر المدخل هل اتُّبعت أفضل الممارسات.
standards-practices-unanswered-help = أجب تحت `best_practices`، واذكر الممارسات والمبادئ.
standards-practices-none-listed = الإجابة أن أفضل الممارسات اتُّبعت، لكن المدخل لا يذكر أيًّا منها.
standards-practices-none-listed-help = اذكر تحت `best_practices` الممارسات والمبادئ التي اتُّبعت.
standards-risk-not-assessed = لم تُقيَّم مخاطر نظام الذكاء الاصطناعي كما يطلب الاقتراح 197 بشأن المعيار.
standards-risk-not-assessed-help = قيّم المخاطر وانشر التقييم، ثم أجب عن `risk_assessment` بـ`yes` وأضف رابطًا إليه.
standards-risk-unanswered = لا يبيّن المدخل أن مخاطر نظام الذكاء الاصطناعي قُيِّمت كما يطلب الاقتراح 197 بشأن المعيار.
standards-risk-unanswered-help = أجب عن `risk_assessment` بـ`yes` وأضف رابطًا إلى التقييم.
standards-risk-unconfirmed = يجب أن يؤكد أحد المراجعين تقييم مخاطر نظام الذكاء الاصطناعي الذي يطلبه الاقتراح 197 بشأن المعيار.
standards-risk-unconfirmed-help = اقرأ التقييم. وإذا كان يشمل المخاطر فأضف قرارًا بشأن هذا المؤشر إلى `decisions`.
standards-only-practices = المعايير المفتوحة المذكورة مبادئ أو ممارسات.
standards-only-practices-help = اذكر معايير تقنية، مثل معايير W3C أو ISO أو IETF أو OGC. وانقل المبادئ إلى `best_practices`.
standards-practice-listed = في قائمة المعايير المفتوحة مبادئ.
standards-practice-listed-help = انقل المبادئ إلى `best_practices`، واذكر المعايير التقنية تحت `open_standards`.
standards-unnamed = يتحدث النص عن معايير ولا يسمّي أيًّا منها.
standards-unnamed-help = اذكر اسم كل معيار، مع رقمه أو إصداره إن وُجد، مثل `GeoJSON` أو `ISO 19115`.
standards-as-address = كُتب عنوان ويب بدلًا من اسم المعيار.
standards-as-address-help = اكتب اسم المعيار، وانقل العنوان إلى الأدلة.
standards-no-link = لا رابط يبيّن أن المنفعة تدعم المعايير.
standards-no-link-help = أضف رابطًا إلى أداة تحقق أو مجموعة اختبارات أو شهادة أو توثيق يبيّن هذا الدعم.

## 9. Do no harm by design
do-no-harm-met = يشرح المدخل ما يُفعل من خلال التصميم لمنع الضرر.
do-no-harm-not-asked = بلا إجابة: الاستمارة التي استُورد منها هذا المدخل لم تسأل عن الضرر من خلال التصميم.
harm-unanswered = لا يذكر المدخل هل اتُّخذت خطوات لمنع الضرر.
harm-unanswered-help = أجب بـ`yes` واشرح الآليات والعمليات والسياسات.
harm-no-steps = الإجابة أنه لم تُتخذ خطوات لمنع الضرر.
harm-no-steps-help = فكّر فيمن قد تضره المنفعة وكيف، واشرح ما يمنع ذلك.
harm-few-words = لا تصف ما يُفعل لمنع الضرر إلا كلمات قليلة.
harm-few-words-help = اشرح في بضع جمل الضرر الذي تتوقعه وما يمنعه، أو أضف رابطًا إلى سياسة.

## 9a. Data privacy and security
data-privacy-met = تتعامل المنفعة مع بيانات شخصية، ويشرح المدخل كيف تُحمى.
data-privacy-not-applicable = لا تتعامل المنفعة مع بيانات شخصية.
personal-data-unanswered = لا يذكر المدخل هل تتعامل المنفعة مع بيانات شخصية.
personal-data-unanswered-help = أجب بـ`yes` واشرح البيانات وحمايتها ومشاركتها، أو أجب بـ`no` واشرح لماذا لا تحتاج المنفعة إلى أي منها.
personal-data-kinds-missing = تتعامل المنفعة مع بيانات شخصية، لكن المدخل لا يذكر أيّها.
personal-data-kinds-missing-help = اذكر أنواع البيانات تحت `data_types`، مثل الاسم أو العنوان أو الموقع الجغرافي.
personal-data-protection-missing = تتعامل المنفعة مع بيانات شخصية، لكن المدخل لا يذكر كيف تُحمى.
personal-data-protection-missing-help = اشرح تحت `protection` الخطوات التي اتُّخذت، وأضف رابطًا إلى سياسة الخصوصية.
personal-data-not-protected = تتعامل المنفعة مع بيانات شخصية، ولا تضمن حمايتها.
personal-data-not-protected-help = اتخذ خطوات تحمي البيانات. ثم أجب عن `protection` بـ`yes` واشرحها.
personal-data-sharing-unanswered = تتعامل المنفعة مع بيانات شخصية، لكن المدخل لا يذكر هل تُشارَك مع آخرين.
personal-data-sharing-unanswered-help = أجب عن `sharing` بـ`yes` أو `no`. وإذا كانت الإجابة `yes` فاشرح متى تُشارَك البيانات.
personal-data-no-unexplained = الإجابة أن المنفعة لا تتعامل مع بيانات شخصية، لكن المدخل لا يشرح ذلك.
personal-data-no-unexplained-help = اشرح في جملة كيف تعمل المنفعة من دون بيانات شخصية، مثلًا: لا حسابات، ولا سجلات استخدام، وتبقى البيانات لدى المشغّل.
personal-data-no-contradicted = الإجابة أن المنفعة لا تتعامل مع بيانات شخصية، لكن الإجابة عن مشاركتها أو حمايتها هي `unknown`.
personal-data-no-contradicted-help = تحقق هل تتعامل المنفعة مع بيانات شخصية. ثم أجب عن كل الأسئلة، أو أزل `sharing` و`protection`.
personal-data-in-training-data = تحتوي بيانات التدريب على بيانات شخصية، لكن الإجابة أن المنفعة لا تتعامل مع أي منها.
personal-data-in-training-data-help = أجب بـ`yes`، واذكر البيانات الشخصية تحت `data_types`، واشرح كيف تُحمى.
personal-data-training-without-word = لا يشرح المدخل الإجابة عن البيانات الشخصية في بيانات التدريب.
personal-data-training-without-word-help = اشرح تحت `training_data` ما فيها من بيانات شخصية وكيف يُتعامل معها، أو كيف تأكدت من أنها لا تحتوي على أي منها.
personal-data-training-unanswered = لا يذكر المدخل هل تحتوي بيانات تدريب نظام الذكاء الاصطناعي على بيانات شخصية.
personal-data-training-unanswered-help = أجب عن `training_data` بـ`yes` أو `no`، واشرح الإجابة.
personal-data-few-words = لا تصف حماية البيانات الشخصية إلا كلمات قليلة.
personal-data-few-words-help = اشرح ما يحمي البيانات من الضياع وسوء الاستخدام، مثل صلاحيات الوصول والتشفير والحذف، أو أضف رابطًا إلى سياسة الخصوصية.
personal-data-shared-without-word = تُشارك المنفعة بيانات شخصية مع آخرين، لكن المدخل لا يذكر متى ومع من.
personal-data-shared-without-word-help = اشرح تحت `sharing` مع من تُشارَك البيانات ومتى.

## 9b. Inappropriate, misleading and illegal content
content-safety-met = تتعامل المنفعة مع محتوى، ويشرح المدخل ما يُفعل حيال المحتوى غير اللائق وغير القانوني.
content-safety-not-applicable = لا تجمع المنفعة محتوى ولا تخزنه ولا توزعه.
content-unanswered = لا يذكر المدخل هل تتعامل المنفعة مع محتوى.
content-unanswered-help = أجب بـ`yes` واشرح أنواع المحتوى وتدابير الحماية، أو أجب بـ`no`.
content-kinds-missing = تتعامل المنفعة مع محتوى، لكن المدخل لا يذكر أي محتوى.
content-kinds-missing-help = اذكر أنواع المحتوى تحت `content_types`.
content-no-safeguard = تتعامل المنفعة مع محتوى، لكن المدخل لا يذكر سياسة ولا طريقة لكشف المحتوى غير اللائق وإزالته.
content-no-safeguard-help = أضف تحت `policy` رابطًا إلى قواعد المحتوى. واشرح تحت `moderation` كيف يُكشف المحتوى المخالف لها ويُزال.
content-safeguard-unknown = تتعامل المنفعة مع محتوى، لكن إجابة `policy` أو `moderation` هي `unknown`.
content-safeguard-unknown-help = تحقق من الأمر، وأجب عن `policy` و`moderation` بـ`yes` أو `no`، واشرحهما.
content-reason-among-kinds = تتعامل المنفعة مع محتوى ولا يذكر المدخل تدابير حماية، وربما كان السبب مكتوبًا في `content_types`.
content-reason-among-kinds-help = انقل سبب عدم الحاجة إلى تدابير حماية إلى أدلة `policy` أو `moderation`.
content-no-unclear = الإجابة أن المنفعة لا تتعامل مع محتوى، لكن إجابة `policy` أو `moderation` هي `unknown`.
content-no-unclear-help = تحقق هل تتعامل المنفعة مع محتوى. ثم أجب عن كل الأسئلة، أو أزل `policy` و`moderation`.
content-no-policy = تتعامل المنفعة مع محتوى، والإجابة أنه لا توجد سياسة بشأن المحتوى غير اللائق.
content-no-policy-help = ضع إرشادات أو شروط استخدام تبيّن المحتوى غير المسموح به، وأضف رابطًا إليها تحت `policy`.
content-no-link = لا رابط يقود إلى السياسة المتعلقة بالمحتوى غير اللائق وغير القانوني، ولا تصفها إلا كلمات قليلة.
content-no-link-help = أضف تحت `policy` رابطًا إلى الإرشادات أو شروط الاستخدام أو مدونة السلوك التي تسري على المحتوى.
content-moderation-undescribed = لا يشرح المدخل كيف يُكشف المحتوى غير اللائق وغير القانوني ويُزال.
content-moderation-undescribed-help = اشرح تحت `moderation` من يفحص المحتوى أو البلاغات، وما الذي يُزال، وكم يستغرق ذلك.
content-few-words = لا تصف ما يُفعل حيال المحتوى غير اللائق وغير القانوني إلا كلمات قليلة بلا رابط.
content-few-words-help = اشرح السياسة وكيفية كشف المحتوى والإشراف عليه وإزالته، أو أضف رابطًا إلى ذلك.

## 9c. Protection from harassment
harassment-met = يتفاعل الناس من خلال المنفعة، ويشرح المدخل كيف يُحمون.
harassment-not-applicable = لا يتفاعل المستخدمون أو المساهمون من خلال المنفعة.
harassment-unanswered = لا يذكر المدخل هل يتفاعل المستخدمون أو المساهمون من خلال المنفعة.
harassment-unanswered-help = أجب بـ`yes` واشرح كيف يُحمون، أو أجب بـ`no`.
harassment-no-steps = يتفاعل الناس من خلال المنفعة، لكن المدخل لا يذكر كيف يُحمون.
harassment-no-steps-help = اشرح تحت `protection` كيف يستطيع الناس حماية أنفسهم: مدونة سلوك، أو الحظر، أو الإبلاغ، أو المشرفون.
harassment-protection-unknown = يتفاعل الناس من خلال المنفعة، لكن الإجابة عن حمايتهم هي `unknown`.
harassment-protection-unknown-help = تحقق من الأمر، وأجب عن `protection` بـ`yes` واشرح الحماية.
harassment-no-unclear = الإجابة أن الناس لا يتفاعلون من خلال المنفعة، لكن الإجابة عن سؤال بشأن حمايتهم هي `unknown`.
harassment-no-unclear-help = تحقق هل يتفاعل الناس. ثم أجب عن كل الأسئلة، أو أزل `protection` و`minors`.
harassment-not-protected = يتفاعل الناس من خلال المنفعة، والإجابة أنها لا تساعدهم على حماية أنفسهم.
harassment-not-protected-help = وفّر للناس وسائل لحماية أنفسهم. ثم أجب عن `protection` بـ`yes` واشرحها.
harassment-minors-unanswered = يتفاعل الناس من خلال المنفعة، لكن المدخل لا يتناول سلامة القُصَّر.
harassment-minors-unanswered-help = أجب عن `minors` بـ`yes` واذكر الخطوات التي اتُّخذت، أو بـ`no` واذكر لماذا لا تلزم خطوات.
harassment-minors-without-steps = الإجابة أن خطوات اتُّخذت لسلامة القُصَّر، لكن المدخل لا يذكر أيًّا منها.
harassment-minors-without-steps-help = اشرح الخطوات تحت `minors`، مثل تحديد العمر أو موافقة الوالدين أو الإشراف.
harassment-minors-no-reason = لم تُتخذ خطوات لسلامة القُصَّر، ولا يذكر المدخل سببًا.
harassment-minors-no-reason-help = اشرح تحت `minors` لماذا لا تلزم خطوات، مثلًا لأن الحسابات للموظفين فقط.
harassment-few-words = لا تصف حماية الناس إلا كلمات قليلة بلا رابط.
harassment-few-words-help = اشرح في بضع جمل كيف يستطيع الناس حماية أنفسهم وبمن يتصلون، أو أضف رابطًا إلى مدونة السلوك.
harassment-no-policy = يقول النص إنه لا توجد سياسة لمكافحة المضايقات.
harassment-no-policy-help = ضع مدونة سلوك أو سياسة أخرى، وأضف رابطًا إليها.

## Any indicator
broken-address = عنوان ويب غير مكتوب على نحو صحيح ولا يقود إلى أي مكان.
broken-address-help = اكتب العنوان بلا مسافات ولا فواصل أسطر، على أن يبدأ بـ`https://`.
says-nothing = نص بلا مضمون، أو يكرر النص المجاور له.
says-nothing-help = اشرح ما فُعل وأين يمكن الاطلاع عليه، أو أزل النص.
follow-up-unknown = الإجابة `unknown` عن: { $questions }.
follow-up-unknown-help = تحقق من الأمر وأجب بـ`yes` أو `no`، أو أزل السؤال إذا كان لا ينطبق.

## Impact and breadth, for reviewers: facts and questions that change no result
impact-targets = { $targets-count ->
    [zero] يذكر المدخل هذه الغايات: { $targets }.
    [one] يذكر المدخل الغاية { $targets }.
    [two] يذكر المدخل هاتين الغايتين: { $targets }.
    [few] يذكر المدخل هذه الغايات: { $targets }.
    [many] يذكر المدخل هذه الغايات: { $targets }.
   *[other] يذكر المدخل هذه الغايات: { $targets }.
}
impact-no-target = { $goals-count ->
    [zero] لا يذكر المدخل أي غاية لهذه الأهداف: { $goals }.
    [one] لا يذكر المدخل أي غاية للهدف { $goals }.
    [two] لا يذكر المدخل أي غاية لهذين الهدفين: { $goals }.
    [few] لا يذكر المدخل أي غاية لهذه الأهداف: { $goals }.
    [many] لا يذكر المدخل أي غاية لهذه الأهداف: { $goals }.
   *[other] لا يذكر المدخل أي غاية لهذه الأهداف: { $goals }.
}
impact-technical = يصف المدخل المنفعة بأنها منتج تقني: { $products }.
impact-ask-beneficiaries = من يستفيد مما يبنيه المطورون بها، وكيف يخدم ذلك الأهداف؟
impact-ask-reach = من يستخدمها غير المطورين، وإلى كم من الناس تصل؟
impact-ask-target = { $goals-count ->
    [zero] أي غايات من هذه الأهداف تدعمها: { $goals }؟ وهل الدعم مباشر؟
    [one] أي غاية من غايات الهدف { $goals } تدعمها؟ وهل الدعم مباشر؟
    [two] أي غايات من هذين الهدفين تدعمها: { $goals }؟ وهل الدعم مباشر؟
    [few] أي غايات من هذه الأهداف تدعمها: { $goals }؟ وهل الدعم مباشر؟
    [many] أي غايات من هذه الأهداف تدعمها: { $goals }؟ وهل الدعم مباشر؟
   *[other] أي غايات من هذه الأهداف تدعمها: { $goals }؟ وهل الدعم مباشر؟
}

## Categories that an indicator does not apply to
not-for-category = لا يطبّق هذا السجل المؤشر على مداخل هذه الفئة.

## Decisions of human reviewers
decided-met = فحص المراجعون هذه الإجابة في { $on } وقرروا أن المؤشر مستوفى.
decided-not-met = فحص المراجعون هذه الإجابة في { $on } وقرروا أن المؤشر غير مستوفى.
decided-not-met-help = غيّر الإجابة وفقًا لملاحظة المراجعين، واطلب مراجعة أخرى.

## What an entry would say, where a rule is described without one
any-goal = [هدف]
any-goals = [هدف]
any-license = [رخصة]
any-parts = [جزء]
any-services = [خدمة]
any-questions = [سؤال]
