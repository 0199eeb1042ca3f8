# All reasons and helps of the assessment, in Simplified Chinese.

## 1. Relevance to the goals
sdgs-met = { $goals-count ->
   *[other] 条目说明了产品如何支持目标{ $goals }。
  }
sdgs-none = 条目没有注明任何可持续发展目标。
sdgs-none-help = 在`sdgs`下列出至少一个目标，并说明产品如何帮助实现其具体目标。
sdgs-unknown-goal = { $goal }不属于17个目标。
sdgs-unknown-goal-help = 填写目标的编号，1至17。
sdgs-no-evidence = 条目注明了目标，但没有说明产品如何支持这些目标。
sdgs-no-evidence-help = 为每个目标添加证据：用一两句话说明产品帮助实现哪些具体目标，或提供能够证明的链接。
sdgs-goal-without-evidence = 目标{ $goal }没有证据，其他目标有证据。
sdgs-goal-without-evidence-help = 为这个目标添加证据；或将它加入同样适用的证据的`also_for`；或删除这个目标。
sdgs-few-words = 目标{ $goal }的证据只有几个字，也没有链接。
sdgs-few-words-help = 用一两句话说明产品帮助实现该目标的哪些具体目标、如何帮助，或链接到能够证明的页面。
sdgs-many-goals = 条目注明了十个或更多目标，而大多数产品支持的目标较少。
sdgs-many-goals-help = 只保留产品最主要支持的目标，并为每个目标提供证据。

## 2. Approved open licences
licenses-met = 产品按{ $license }发布，并有链接指向项目自己的声明。
licenses-none = 条目没有注明许可证。
licenses-none-help = 在`licenses`下用SPDX标识符列出许可证，例如`Apache-2.0`或`CC-BY-4.0`。
licenses-no-derivatives = { $license }不允许修改，因此不是开放许可证。
licenses-no-derivatives-help = 采用允许修改的许可证发布产品，例如`CC-BY-4.0`或`CC-BY-SA-4.0`。
licenses-non-commercial = { $license }不允许商业使用；只有内容可以采用这种许可证。
licenses-non-commercial-help = 软件和数据请采用允许商业使用的许可证发布；如果产品是内容，请添加类别`content`。
licenses-no-evidence = 许可证{ $license }没有证据。
licenses-no-evidence-help = 为每个许可证添加链接，指向本项目声明该许可证的文件或页面。
licenses-mixed = { $license }不是获准的开放许可证；数据集或合集必须整体采用开放许可证。
licenses-mixed-help = 删除采用其他条款的部分，或将它们也改用获准的许可证发布。
licenses-ai-part-missing = { $parts-count ->
   *[other] 人工智能系统的以下部分没有注明许可证：{ $parts }。
  }
licenses-ai-part-missing-help = 为每个部分添加许可证，并在`covers`中注明该部分：`data`（数据）、`software`（代码）、`model`（模型）。
licenses-ai-part-not-approved = { $parts-count ->
   *[other] 许可证不适用于人工智能系统的以下部分：{ $parts }。
  }
licenses-ai-part-not-approved-help = 数据请采用符合Open Definition的许可证，例如`CC-BY-4.0`；代码请采用Open Source Initiative批准的许可证；模型两者皆可。
licenses-ai-parts = 许可证没有涵盖人工智能系统的所有部分：数据、代码和模型都必须采用开放许可证。
licenses-ai-parts-help = 为`data`、`software`和`model`每个部分列出许可证，并在许可证的`covers`中注明该部分。没有`covers`的许可证涵盖所有部分。
licenses-not-approved = { $license }对任何类别的产品都不是获准的开放许可证。
licenses-not-approved-help = 采用获准的许可证发布产品，并填写其SPDX标识符，例如`MIT`、`ODbL-1.0`或`CC-BY-4.0`。
licenses-no-software-license = { $license }不是获准用于软件的许可证。
licenses-no-software-license-help = 添加源代码的许可证。它必须经Open Source Initiative批准。
licenses-ai-no-software-license = { $license }不是获准用于人工智能系统代码的许可证。
licenses-ai-no-software-license-help = 添加代码的许可证。它必须经Open Source Initiative批准。
licenses-no-data-license = { $license }不是获准用于数据的许可证。
licenses-no-data-license-help = 添加数据的许可证。它必须符合Open Definition，例如`ODbL-1.0`或`CC-BY-4.0`。
licenses-no-content-license = { $license }不是获准用于内容的许可证。
licenses-no-content-license-help = 添加内容的许可证，例如`CC-BY-4.0`或`CC-BY-SA-4.0`。
licenses-no-link = 没有链接表明项目在哪里声明许可证。
licenses-no-link-help = 链接到仓库中的许可证文件，或注明许可证的页面。
licenses-generic-text = 链接指向许可证的通用文本，而不是项目自己的声明。
licenses-generic-text-help = 链接到项目自己的许可证文件，或注明许可证的自有页面。
licenses-other-project = { $license }的链接指向代码托管平台上的一个账号，而条目没有提到这个账号；它可能属于其他项目。
licenses-other-project-help = 链接到项目自己仓库中的许可证，或将该仓库加入`repositories`。
licenses-home-page = 链接指向首页，而不是声明许可证的页面。
licenses-home-page-help = 直接链接到声明许可证的文件或页面。

## 3. Clear ownership
ownership-met = 条目注明了所有者，并有链接证明所有权。
ownership-unanswered = 条目没有说明所有权是否明确。
ownership-unanswered-help = 回答`yes`，并链接到注明所有者的页面。
ownership-not-clear = 所有权没有明确界定，也没有文件说明。
ownership-not-clear-help = 发布注明所有者的版权声明或条款，回答`yes`并提供链接。
ownership-no-owner = 条目没有注明所有者。
ownership-no-owner-help = 在`owners`下注明权利人：填写机构；没有机构时填写个人。
ownership-no-evidence = 所有权没有证据。
ownership-no-evidence-help = 链接到注明所有者的版权声明、商标或条款。
ownership-parts-of-others = 所有者并不拥有全部内容的权利，条目也没有表明全部内容都可以再分发。
ownership-parts-of-others-help = 对`redistribution`回答`yes`，并链接到允许再分发的协议或许可证；或删除不得再分发的部分。
ownership-all-unanswered = 条目没有说明所有者是否拥有合集中全部内容的权利。
ownership-all-unanswered-help = 对`owns_all`回答`yes`。如果回答`no`，请在`redistribution`下证明有权再分发。
ownership-rights-unanswered = 条目没有说明所有者是否拥有整个产品的权利。
ownership-rights-unanswered-help = 如果所有者拥有全部代码的版权（人工智能系统还包括训练数据的权利），对`owns_all`回答`yes`。否则回答`no`，并在`redistribution`下证明有权再分发。
ownership-redistribution-without-evidence = 再分发他人作品的权利没有证据。
ownership-redistribution-without-evidence-help = 在`redistribution`中添加允许再分发的协议或许可证。
ownership-no-link = 没有链接表明谁是产品的所有者。
ownership-no-link-help = 链接到注明所有者的页面：版权声明、网站声明或服务条款。
ownership-generic-text = 链接指向许可证文本或百科全书，而不是项目自己的所有权声明。
ownership-generic-text-help = 链接到项目自己注明所有者的页面或文件。
ownership-account-page = 链接指向账号页面，上面列出了仓库，但没有注明仓库的所有者。
ownership-account-page-help = 链接到注明所有者的页面或文件，例如含有版权声明的许可证文件。
ownership-owner-undescribed = 条目没有说明所有者是什么类型的机构、成立于哪个国家或地区。
ownership-owner-undescribed-help = 在`owners`下列出每个所有者，注明`name`、`type`和`country`。
ownership-pointer-in-words = 链接指向首页，再用文字说明接下来去哪里查看。
ownership-pointer-in-words-help = 直接链接到注明所有者的页面。

## 4. Platform independence
platform-independence-met = 不需要封闭组件就可以使用产品。
platform-unanswered = 条目没有说明是否必须使用封闭组件。
platform-unanswered-help = 回答`no`，并说明产品建立在哪些组件上；或回答`yes`，并注明开放的替代组件。
platform-no-alternatives = 必须使用封闭组件，而条目没有注明开放的替代组件。
platform-no-alternatives-help = 在`alternatives`下注明可以替代的开放组件，并说明只需要多少改动。
platform-not-replaceable = 必须使用封闭组件，而条目没有表明可以用开放组件替代。
platform-not-replaceable-help = 让产品能够使用开放组件运行，然后对`alternatives`回答`yes`并注明这些组件。
platform-few-words = 必须使用封闭组件，而关于如何用开放组件替代的说明只有几个字。
platform-few-words-help = 说明哪个开放组件替代哪个封闭组件，以及需要做哪些改动。
platform-says-open = 回答是必须使用封闭组件，但文字中说所有组件都是开放的。
platform-says-open-help = 回答`no`，并说明产品建立在哪些组件上；或注明封闭组件及其替代组件。
platform-planned = 开放的替代组件似乎还在计划中，尚不可用。
platform-planned-help = 注明现在就能使用的替代组件，并提供能够证明的链接。
platform-closed-service = 回答是不必使用封闭组件，但条目提到了{ $services }。
platform-closed-service-help = 说明没有它，产品能否运行，以及可用哪个开放组件替代。如果没有它就无法运行，请回答`yes`。
platform-part-closed = { $parts-count ->
   *[other] 回答是不必使用封闭组件，但人工智能系统的以下部分需要封闭组件：{ $parts }。
  }
platform-part-closed-help = 回答`yes`，并在`alternatives`下注明可以替代封闭组件的组件；或更正该部分的回答。
platform-part-unanswered = { $parts-count ->
   *[other] 条目没有说明人工智能系统的以下部分依赖于什么：{ $parts }。
  }
platform-part-unanswered-help = 在`parts`中添加：{ $codes }。如果不需要封闭组件，各部分回答`no`，并注明所依赖的组件作为证据。
platform-no-word = 回答是`no`，但条目没有说明产品建立在哪些组件上。
platform-no-word-help = 在`dependencies`下注明核心依赖项，便于评审员核实其中没有封闭组件。

## 5. Documentation
documentation-met = 有文档，并有链接指向文档。
documentation-unanswered = 条目没有说明是否有文档。
documentation-unanswered-help = 回答`yes`，并链接到文档。
documentation-none = 没有文档。
documentation-none-help = 发布能让新用户学会使用产品的文档，并提供链接。
documentation-no-evidence = 回答是有文档，但没有说明在哪里。
documentation-no-evidence-help = 为每个发布文档的地方添加链接。
documentation-vendor-page = 链接指向供应商介绍其自家产品的页面，而不是本产品的文档。
documentation-vendor-page-help = 链接到说明如何运行和使用本产品的页面。
documentation-part-missing = { $parts-count ->
   *[other] 文档缺少以下部分：{ $parts }。
  }
documentation-part-missing-help = 发布缺少的部分，然后在`parts`下对该部分回答`yes`并提供链接。
documentation-part-unanswered = { $parts-count ->
   *[other] 条目没有表明文档含有以下部分：{ $parts }。
  }
documentation-part-unanswered-help = 在`parts`中添加：{ $codes }。各部分回答`yes`，并链接到文档中的相应位置。
documentation-no-link = 没有链接指向文档。
documentation-no-link-help = 将文档网址填入`url`。
documentation-only-readme = 文档只有一个README文件。
documentation-only-readme-help = 除README外还应链接到：如何安装、运行和使用产品；对于数据，还有每个字段的含义。
documentation-account-page = 链接指向账号页面，上面列出了仓库，但不是文档。
documentation-account-page-help = 链接到文档本身。
documentation-home-page = 链接指向首页，而不是文档。
documentation-home-page-help = 直接链接到文档的第一页。

## 6. Extracting data
data-extraction-met = 条目说明了如何导出和导入数据。
data-extraction-not-applicable = 产品不收集、使用或生成非个人数据或内容。
extraction-unanswered = 条目没有说明产品是否收集、使用或生成非个人数据或内容。
extraction-unanswered-help = 回答`yes`，并说明如何导出和导入数据；或回答`no`。
extraction-no-way = 产品处理数据，而回答是没有已知的方法以开放格式导出或导入数据。
extraction-no-way-help = 提供开放格式的导出功能或API，然后对`mechanism`回答`yes`并加以说明。
extraction-no-unclear = 回答是产品不处理这类数据，但对`mechanism`的回答是`unknown`。
extraction-no-unclear-help = 查明产品是否处理这类数据，然后回答`yes`并说明导出导入的方法，或删除`mechanism`。
extraction-only-link = 导出数据的方法只有一个链接，没有文字。
extraction-only-link-help = 在链接旁说明如何导出和导入数据，以及采用哪些格式。
extraction-no-mechanism = 产品处理数据，但条目没有说明如何导出或导入。
extraction-no-mechanism-help = 在`mechanism`下说明导出、导入功能或API，注明格式并提供链接。
extraction-no-format = 导出数据的说明没有注明格式，也没有链接。
extraction-no-format-help = 注明格式，例如CSV或JSON，或链接到API文档。

## 7. Privacy and applicable laws
privacy-met = 条目注明了适用的法律，以及为遵守法律采取的措施。
privacy-unanswered = 条目没有说明是否采取措施遵守隐私法。
privacy-unanswered-help = 回答`yes`，列出法律，并说明为遵守法律采取的措施。
privacy-not-compliant = 没有采取措施遵守隐私法和其他法律。
privacy-not-compliant-help = 查明适用哪些法律，采取法律要求的措施，并加以说明。
privacy-no-law = 条目没有注明任何法律。
privacy-no-law-help = 在`laws`下列出产品遵守的法律，例如使用地的数据保护法。
privacy-no-evidence = 条目注明了法律，但没有说明为遵守法律做了什么。
privacy-no-evidence-help = 说明采取的措施，并链接到隐私政策、服务条款或评估报告。
privacy-law-as-address = 一部法律只给出了网址，没有名称。
privacy-law-as-address-help = 填写法律名称，并将网址移到证据中。
privacy-few-words = 关于为遵守法律做了什么，只有几个字，没有链接。
privacy-few-words-help = 用几句话说明采取的措施，或链接到隐私政策或服务条款。
privacy-too-few-words = 这些法律的证据只有几个字，没有链接。
privacy-too-few-words-help = 链接到隐私政策、服务条款或评估报告，证明产品如何遵守法律。
privacy-home-page = 链接指向首页，而不是说明守法情况的页面。
privacy-home-page-help = 直接链接到相应页面：隐私政策、服务条款或评估报告。

## 8. Standards and best practices
standards-met = 条目列出了开放标准和最佳做法。
standards-unanswered = 条目没有说明产品是否支持开放标准。
standards-unanswered-help = 回答`yes`，列出开放标准，并提供能够证明支持的链接。
standards-not-supported = 产品不支持任何开放标准。
standards-not-supported-help = 注明产品所依据的开放标准，例如网页、数据或接口标准。如果没有，请增加对一些标准的支持。
standards-none-listed = 条目没有列出开放标准。
standards-none-listed-help = 在`open_standards`下列出产品支持的标准。
standards-practices-unanswered = 条目没有说明是否遵循最佳做法。
standards-practices-unanswered-help = 在`best_practices`下回答，并列出做法和原则。
standards-practices-none-listed = 回答是遵循了最佳做法，但条目没有列出任何做法。
standards-practices-none-listed-help = 在`best_practices`下列出遵循的做法和原则。
standards-risk-not-assessed = 没有按标准的第197号提案评估人工智能系统的风险。
standards-risk-not-assessed-help = 评估风险，公布评估报告，对`risk_assessment`回答`yes`并提供链接。
standards-risk-unanswered = 条目没有表明已按标准的第197号提案评估人工智能系统的风险。
standards-risk-unanswered-help = 对`risk_assessment`回答`yes`，并链接到评估报告。
standards-risk-unconfirmed = 人工智能系统的风险评估须由评审员确认，这是标准的第197号提案的要求。
standards-risk-unconfirmed-help = 阅读评估报告。如果报告涵盖了风险，请在`decisions`中添加对这项指标的决定。
standards-only-practices = 列出的开放标准其实是原则或做法。
standards-only-practices-help = 列出技术标准，例如W3C、ISO、IETF或OGC的标准。将原则移到`best_practices`。
standards-practice-listed = 开放标准的列表中含有原则。
standards-practice-listed-help = 将原则移到`best_practices`，并在`open_standards`下列出技术标准。
standards-unnamed = 文字提到了标准，但没有写出标准名称。
standards-unnamed-help = 写出每项标准的名称，如有编号或版本也请写出，例如`GeoJSON`或`ISO 19115`。
standards-as-address = 一项标准只给出了网址，没有名称。
standards-as-address-help = 填写标准名称，并将网址移到证据中。
standards-no-link = 没有链接证明产品支持这些标准。
standards-no-link-help = 链接到能够证明支持的验证工具、测试套件、证书或文档。

## 9. Do no harm by design
do-no-harm-met = 条目说明了如何从设计上防止伤害。
do-no-harm-not-asked = 未回答：此条目所依据的表单没有问到“从设计上不造成伤害”。
harm-unanswered = 条目没有说明是否采取措施防止伤害。
harm-unanswered-help = 回答`yes`，并说明相关机制、流程和政策。
harm-no-steps = 回答是没有采取措施防止伤害。
harm-no-steps-help = 想一想产品可能伤害谁、如何伤害，并说明有什么可以防止这种伤害。
harm-few-words = 关于如何防止伤害，只有几个字。
harm-few-words-help = 用几句话说明预计会有哪些伤害、如何防止，或链接到相关政策。

## 9a. Data privacy and security
data-privacy-met = 产品处理个人数据，条目说明了如何保护这些数据。
data-privacy-not-applicable = 产品不处理个人数据。
personal-data-unanswered = 条目没有说明产品是否处理个人数据。
personal-data-unanswered-help = 回答`yes`，并说明这些数据、如何保护和共享；或回答`no`，并解释产品为什么不需要个人数据。
personal-data-kinds-missing = 产品处理个人数据，但条目没有说明是哪些数据。
personal-data-kinds-missing-help = 在`data_types`下列出数据类型，例如姓名、地址或位置。
personal-data-protection-missing = 产品处理个人数据，但条目没有说明如何保护。
personal-data-protection-missing-help = 在`protection`下说明采取的措施，并链接到隐私政策。
personal-data-not-protected = 产品处理个人数据，但没有确保其受到保护。
personal-data-not-protected-help = 采取措施保护数据，然后对`protection`回答`yes`并说明这些措施。
personal-data-sharing-unanswered = 产品处理个人数据，但条目没有说明是否与他人共享。
personal-data-sharing-unanswered-help = 对`sharing`回答`yes`或`no`。如果回答`yes`，请说明在什么情况下共享数据。
personal-data-no-unexplained = 回答是产品不处理个人数据，但条目没有加以解释。
personal-data-no-unexplained-help = 用一句话解释产品如何在没有个人数据的情况下运行，例如：没有账号、没有日志、数据由运营方保管。
personal-data-no-contradicted = 回答是产品不处理个人数据，但对共享或保护的回答是`unknown`。
personal-data-no-contradicted-help = 查明产品是否处理个人数据，然后回答所有问题，或删除`sharing`和`protection`。
personal-data-in-training-data = 训练数据含有个人数据，但回答是产品不处理个人数据。
personal-data-in-training-data-help = 回答`yes`，在`data_types`下列出个人数据，并说明如何保护。
personal-data-training-without-word = 条目没有解释关于训练数据中个人数据的回答。
personal-data-training-without-word-help = 在`training_data`下说明含有哪些个人数据、如何处理，或如何确保没有个人数据。
personal-data-training-unanswered = 条目没有说明人工智能系统的训练数据是否含有个人数据。
personal-data-training-unanswered-help = 对`training_data`回答`yes`或`no`，并解释回答。
personal-data-few-words = 关于如何保护个人数据，只有几个字。
personal-data-few-words-help = 说明如何防止数据丢失和滥用，例如访问权限、加密和删除，或链接到隐私政策。
personal-data-shared-without-word = 产品与他人共享个人数据，但条目没有说明何时共享、与谁共享。
personal-data-shared-without-word-help = 在`sharing`下说明与谁共享数据、何时共享。

## 9b. Inappropriate, misleading and illegal content
content-safety-met = 产品处理内容，条目说明了如何应对不当和非法内容。
content-safety-not-applicable = 产品不收集、存储或分发内容。
content-unanswered = 条目没有说明产品是否处理内容。
content-unanswered-help = 回答`yes`，并说明内容类型和保障措施；或回答`no`。
content-kinds-missing = 产品处理内容，但条目没有说明是哪些内容。
content-kinds-missing-help = 在`content_types`下列出内容类型。
content-no-safeguard = 产品处理内容，但条目既没有注明政策，也没有说明如何发现和删除不当内容。
content-no-safeguard-help = 在`policy`下链接到内容规则。在`moderation`下说明如何发现和删除违规内容。
content-safeguard-unknown = 产品处理内容，但对`policy`或`moderation`的回答是`unknown`。
content-safeguard-unknown-help = 查明情况，对`policy`和`moderation`回答`yes`或`no`，并加以说明。
content-reason-among-kinds = 产品处理内容，而条目没有注明保障措施；原因可能写在`content_types`中。
content-reason-among-kinds-help = 将不需要保障措施的原因移到`policy`或`moderation`的证据中。
content-no-unclear = 回答是产品不处理内容，但对`policy`或`moderation`的回答是`unknown`。
content-no-unclear-help = 查明产品是否处理内容，然后回答所有问题，或删除`policy`和`moderation`。
content-no-policy = 产品处理内容，而回答是没有针对不当内容的政策。
content-no-policy-help = 制定准则或使用条款，说明不允许哪些内容，并在`policy`下提供链接。
content-no-link = 没有链接指向针对不当和非法内容的政策，说明只有几个字。
content-no-link-help = 在`policy`下链接到适用于内容的准则、使用条款或行为准则。
content-moderation-undescribed = 条目没有说明如何发现和删除不当和非法内容。
content-moderation-undescribed-help = 在`moderation`下说明由谁检查内容或举报、删除哪些内容、需要多长时间。
content-few-words = 关于如何应对不当和非法内容，只有几个字，没有链接。
content-few-words-help = 说明相关政策，以及如何发现、审核和删除内容，或提供链接。

## 9c. Protection from harassment
harassment-met = 人们通过产品互动，条目说明了他们如何受到保护。
harassment-not-applicable = 用户和贡献者不通过产品互动。
harassment-unanswered = 条目没有说明用户或贡献者是否通过产品互动。
harassment-unanswered-help = 回答`yes`，并说明他们如何受到保护；或回答`no`。
harassment-no-steps = 人们通过产品互动，但条目没有说明他们如何受到保护。
harassment-no-steps-help = 在`protection`下说明人们如何保护自己：行为准则、屏蔽、举报、审核人员。
harassment-protection-unknown = 人们通过产品互动，但对保护问题的回答是`unknown`。
harassment-protection-unknown-help = 查明情况，对`protection`回答`yes`并加以说明。
harassment-no-unclear = 回答是人们不通过产品互动，但对一个保护问题的回答是`unknown`。
harassment-no-unclear-help = 查明人们是否互动，然后回答所有问题，或删除`protection`和`minors`。
harassment-not-protected = 人们通过产品互动，而回答是产品不帮助他们保护自己。
harassment-not-protected-help = 为人们提供保护自己的手段，然后对`protection`回答`yes`并加以说明。
harassment-minors-unanswered = 人们通过产品互动，但条目没有提到未成年人的安全。
harassment-minors-unanswered-help = 对`minors`回答`yes`并说明采取的措施，或回答`no`并说明为什么不需要措施。
harassment-minors-without-steps = 回答是采取了措施保护未成年人安全，但条目没有写出任何措施。
harassment-minors-without-steps-help = 在`minors`下说明措施，例如年龄限制、家长同意或内容审核。
harassment-minors-no-reason = 没有采取措施保护未成年人安全，条目也没有说明理由。
harassment-minors-no-reason-help = 在`minors`下说明为什么不需要措施，例如因为只有工作人员有账号。
harassment-few-words = 关于人们如何受到保护，只有几个字，没有链接。
harassment-few-words-help = 用几句话说明人们如何保护自己、可以联系谁，或链接到行为准则。
harassment-no-policy = 文字中说没有反骚扰政策。
harassment-no-policy-help = 制定行为准则或其他反骚扰政策，并提供链接。

## Any indicator
broken-address = 一个网址书写有误，无法打开。
broken-address-help = 网址以`https://`开头，不要有空格或换行。
says-nothing = 一段文字没有内容，或与旁边的文字重复。
says-nothing-help = 说明做了什么、可以在哪里看到，或删除这段文字。
follow-up-unknown = 回答为`unknown`：{ $questions }。
follow-up-unknown-help = 查明情况，回答`yes`或`no`；如果问题不适用，请将它删除。

## Impact and breadth, for reviewers: facts and questions that change no result
impact-targets = { $targets-count ->
   *[other] 条目注明了具体目标{ $targets }。
  }
impact-no-target = { $goals-count ->
   *[other] 条目没有注明目标{ $goals }的任何具体目标。
  }
impact-technical = 条目将产品描述为技术产品：{ $products }。
impact-ask-beneficiaries = 开发者用它做出的成果让谁受益？这对实现目标有什么帮助？
impact-ask-reach = 除开发者外，还有谁使用它？惠及多少人？
impact-ask-target = { $goals-count ->
   *[other] 它支持目标{ $goals }的哪些具体目标？有多直接？
  }

## Categories that an indicator does not apply to
not-for-category = 本名录不对这一类别的条目适用这项指标。

## Decisions of human reviewers
decided-met = 评审员于{ $on }检查了这项回答，判定符合指标。
decided-not-met = 评审员于{ $on }检查了这项回答，判定不符合指标。
decided-not-met-help = 请按评审员的说明修改回答，并再次申请评审。

## What an entry would say, where a rule is described without one
any-goal = [目标]
any-goals = [目标]
any-license = [许可证]
any-parts = [部分]
any-services = [服务]
any-questions = [问题]
