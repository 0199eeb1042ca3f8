# All texts of the default theme, in Simplified Chinese.

## Around every page

## Between texts: items of a list, a label and what is said of it

comma = { "、" }
semicolon = { "；" }
colon = { "：" }
labelled = { $label }：

skip = 跳到主要内容
skip-results = 跳到结果
menu-label = 主菜单
menu-home = 首页
menu-goods = 产品
menu-goals = 目标
menu-sectors = 领域
menu-countries = 国家/地区
menu-names = A–Z
menu-standard = 标准
menu-statistics = 统计
languages-label = 语言
crumbs-label = 当前位置
more-label = 更多页面
independence = 这是一个独立的名录，不由数字公共产品联盟运营。一个产品是不是数字公共产品，以联盟自己的名录为准。
data-license-before = 数据许可证：
data-attribution = 署名：{ $name }。
data-contact = 对数据有疑问，请联系：
generated-by = 由dpg { $version }生成。
title-numbered = { $title }，第{ $number }页
day = { $year }年{ $month }月{ $day }日

month = { $year }年{ $month }月

## Lists

pager-label = 分页
pager-previous = 上一页
pager-next = 下一页
pager-page = 页码
pager-where = 第{ $number }页，共{ $last }页
letters-label = 字母
list-empty = 暂无内容。
list-others = 其他条目
list-description = { $title }：{ $list }。
card-goals = 目标
and-more = 另有{ $count }项
goods = { $count }个产品
count-current = { $count }个数字公共产品
count-candidate = { $count }个候选产品
count-former = { $count }个历史条目
goods-heading = 数字公共产品
goods-description = 本名录中{ $count }个已认定的数字公共产品：开源软件、开放数据、开放人工智能系统和开放内容。
goods-also-candidate = 候选产品
goods-also-former = 历史条目
names-heading = 全部产品（A–Z）
names-intro = 按名称列出名录中的所有产品，包括候选产品和历史条目。
names-description = 名录中全部{ $count }个产品的名称，包括候选产品和历史条目。

## Statuses

status-current = 已认定
status-candidate = 候选产品
status-former = 历史条目
status-candidate-one = 候选产品
status-former-one = 历史条目
status-candidate-heading = 候选产品
status-candidate-meaning = 已获提名、但还没有认定为数字公共产品的产品。
status-former-heading = 历史条目
status-former-meaning = 已移出名录或不符合标准的产品。页面会保留，原有链接仍可打开。

## Search

search-heading = 搜索
search-description = 在本名录中查找产品：可以搜索，也可以按字母、目标、领域、国家等浏览。
search-no-script = 搜索在浏览器中运行，需要启用JavaScript。如未启用，请使用下面的列表。
search-portable = 离线副本不支持搜索。请使用下面的列表。
search-names = 按字母
search-hits = 搜索结果
search-loading = 正在加载搜索……
search-failed = 无法加载搜索。
search-count = 结果：{ $count }
search-for = “{ $query }”的搜索结果：{ $count }
search-all = 显示全部{ $count }个结果
search-none = 没有找到与“{ $query }”相关的结果。
search-none-filtered = 没有产品同时符合这些筛选条件。
search-meant = 您要找的是“{ $words }”吗？
search-spelled = 没有找到与“{ $query }”相关的结果。以下是“{ $words }”的结果。
search-tips = 请减少关键词或换个说法，也可以只输入名称，或使用英文词。
search-without = 去掉“{ $label }”：{ $count }
search-without-all = 不加筛选：{ $count }
search-others = 未包括：候选产品和历史条目
search-add = { $label }：{ $count }
search-more = 显示更多（共{ $count }个）
search-chosen = 已选筛选条件
search-remove = 取消筛选{ $facet }：{ $label }
search-clear = 清除全部筛选
search-sort = 排序
search-sort-best = 最相关
search-sort-name = 名称
search-sort-new = 最新
search-sort-countries = 国家/地区最多
search-view-cards = 卡片
search-view-table = 表格
table-name = 名称
table-owner = 所有者
table-caption = 结果：{ $count }
search-values = 显示全部{ $count }项
search-fewer = 收起
search-filter = 筛选：{ $facet }
search-again = 重试
search-plain = 以下是完整列表。
search-to = 直接前往
search-to-goal = 目标{ $code }：{ $label }
search-to-category = 类别：{ $label }
search-to-sector = 领域：{ $label }
search-to-country = 国家/地区：{ $label }
search-to-region = 区域：{ $label }
search-to-collection = 合集：{ $label }
# Words that name a kind in a search, between commas, in any case: “SDG 3”, “health goal”.
# Chinese words are read in pairs of characters, so words here have two.
search-words-goal = 目标, SDG, SDGs
search-words-category = 类别, 类型
search-words-sector = 领域, 行业
search-words-country = 国家
search-words-region = 区域, 地区
search-words-collection = 合集, 专题
# Words that tell nothing about a good, between spaces: other words of a search decide what is found.
search-words-optional = 的 和 与 或 在 是 为 用 有 请 一个 一些 一种 任何 我们 我的 需要 寻找 查找 搜索 想要 用于 适合 可以 可用 能用 使用 如何 怎么 什么 哪些 哪个 关于 最好 最佳 应用 程序 软件 平台 系统 工具 开源 开放 免费 自由 数字 字公 共产 产品 解决 决方 方案 a an and any are as at be best by can find for from i in is it looking me my need of on or our that the their this to use used uses using want we what which with app application applications apps digital free freely good goods libre open platform platforms software solution solutions source system systems tool tools
search-goods = 数字公共产品
search-some = 只含部分关键词的产品
search-named = 名称完全相同的产品
search-both = { $count }（含全部关键词：{ $whole }；含部分关键词：{ $some }）
search-lacks = 缺少：{ $words }
search-widened = 没有匹配的已认定产品。以下是候选产品和历史条目。
search-in = 匹配位置：{ $places }
search-in-other-names = 别名
search-in-organizations = 机构
search-in-topics = 目标、类别或领域
search-in-countries = 国家/地区和语言
search-in-licenses = 许可证
search-in-description = 说明
search-in-evidence = 证据
search-see = 查看产品（{ $count }）

## Home

site-description = 数字公共产品名录。
what-is-a-dpg = 数字公共产品包括开源软件、开放数据、开放人工智能系统和开放内容。它们遵守隐私法和其他法律，遵循最佳做法，不造成伤害，并有助于实现可持续发展目标。
find-label = 搜索数字公共产品
find-button = 搜索
find-note = 可输入名称、主题、机构、国家或地区。拼写有误也没关系。
find-note-plain = 打开一个页面，可按字母、目标、领域、国家等浏览。
home-promise = 发现可使用、可修改、可信赖的开放技术
home-try = 例如：
example-sector-country = { $other }：{ $one }
example-category-goal = { $other }：{ $one }
home-map = 使用已认定产品的国家和地区
home-numbers = 本名录概览
home-current = { $count ->
   *[other] 已认定的数字公共产品
}
home-countries = { $count ->
   *[other] 使用这些产品的国家和地区
}
home-organizations = { $count ->
   *[other] 参与机构
}
home-candidate = { $count ->
   *[other] 待评审的候选产品
}
home-what = 什么是数字公共产品？
home-standard = DPG标准如何判定
home-list = 这里收录了什么？
home-list-text = 这里收录各类倡议、机制和其他条目，由相关机构自行介绍，未经评估。
home-needs = 您需要什么？
home-goals = 按可持续发展目标
home-goals-all = 按名称查看全部目标
home-ending = 即将重新评审
home-ways = 您可以在这里
home-featured = 在世界各地使用
home-used-in = 使用地：{ $countries }
home-browse = 浏览方式
way-find = 查找数字公共产品
way-find-text = 搜索、筛选和比较本名录中的所有产品。
way-contribute = 参与贡献
way-contribute-text = 推荐产品、更正条目，或协助评审。
way-build = 利用数据
way-build-text = 这些页面的所有内容也以开放数据提供：JSON、CSV，以及无需密钥的API。
home-categories = 按类别
home-recent = 最近认定

## Facets: name, heading of the index, sentence under it, title of a value's page

facet-goal = 目标
facet-goal-one = 目标
facet-goal-heading = 可持续发展目标
facet-goal-intro = 联合国2030年的17个目标。每个数字公共产品至少支持其中一个。
facet-goal-description = { $count }个可持续发展目标，以及支持每个目标的数字公共产品数量。
goal-title = 目标{ $code }：{ $label }
facet-category = 类别
facet-category-one = 类别
facet-category-heading = 按类别查看产品
facet-category-intro = 类别说明产品是什么，例如软件、数据或内容。数字表示已认定产品的数量，加号后面是候选产品和历史条目的数量。
facet-category-description = 按{ $count }个类别列出数字公共产品：软件、数据、人工智能系统、内容。
category-title = 类别：{ $label }
facet-sector = 领域
facet-sector-one = 领域
facet-sector-heading = 按领域查看产品
facet-sector-intro = 产品应用的领域。数字表示已认定产品的数量，加号后面是候选产品和历史条目的数量。
facet-sector-description = 本名录中的数字公共产品应用于{ $count }个领域。
sector-title = 领域：{ $label }
facet-license = 许可证
facet-license-one = 许可证
facet-license-heading = 按许可证查看产品
facet-license-intro = 产品的开放许可证，以SPDX标识符表示。数字表示已认定产品的数量，加号后面是候选产品和历史条目的数量。
facet-license-description = 本名录中数字公共产品使用的{ $count }种开放许可证，以及每种许可证允许做什么。
license-title = 许可证：{ $label }
license-approved-for = 适用于：{ $list }。
license-text = 许可证全文
facet-license-family = 许可证允许的用途
facet-license-family-one = 许可证允许的用途
facet-license-family-heading = 按许可证允许的用途查看产品
facet-license-family-intro = 您可以怎样使用产品，许可证又要求您做什么。数字表示已认定产品的数量，加号后面是候选产品和历史条目的数量。
facet-license-family-description = 用浅显的语言介绍本名录中数字公共产品的{ $count }类开放许可证。
license-family-title = 许可证允许的用途：{ $label }
facet-link = 附带资源
facet-link-one = 附带资源
facet-link-heading = 按附带资源查看产品
facet-link-intro = 提供演示、下载、社区等资源的产品。数字表示已认定产品的数量，加号后面是候选产品和历史条目的数量。
facet-link-description = 本名录中的数字公共产品提供{ $count }类资源，例如演示。
link-title = 附带资源：{ $label }
facet-region = 区域
facet-region-one = 区域
facet-region-heading = 按区域查看产品
facet-region-intro = 产品在哪里开发或使用，按联合国的区域和次区域（M49）划分。次区域也计入所属区域。数字表示已认定产品的数量，加号后面是候选产品和历史条目的数量。
facet-region-description = 本名录中数字公共产品的开发地或使用地分布在世界{ $count }个区域。
region-title = { $label }的产品
region-around = 所属区域：
region-inside = 次区域：
facet-country = 国家/地区
facet-country-one = 国家/地区
facet-country-heading = 按国家/地区查看产品
facet-country-intro = 产品在哪里开发或使用。数字表示已认定产品的数量，加号后面是候选产品和历史条目的数量。
facet-country-description = 本名录中的数字公共产品在{ $count }个国家和地区开发或使用。
country-title = { $label }的产品
facet-developed-in = 开发地
facet-developed-in-one = 开发地
facet-developed-in-heading = 按开发地查看产品
facet-developed-in-intro = 产品在哪里开发。数字表示已认定产品的数量，加号后面是候选产品和历史条目的数量。
facet-developed-in-description = 本名录中的数字公共产品在{ $count }个国家和地区开发。
facet-used-in = 使用地
facet-used-in-one = 使用地
facet-used-in-heading = 按使用地查看产品
facet-used-in-intro = 产品在哪里使用。数字表示已认定产品的数量，加号后面是候选产品和历史条目的数量。
facet-used-in-description = 本名录中的数字公共产品在{ $count }个国家和地区使用。
facet-organization = 机构
facet-organization-one = 机构
facet-organization-heading = 按机构查看产品
facet-organization-intro = 拥有、维护、资助或实施产品的机构。数字表示已认定产品的数量，加号后面是候选产品和历史条目的数量。
facet-organization-description = 拥有、维护、资助或实施本名录中数字公共产品的{ $count }个机构。
organization-title = 机构：{ $label }
facet-language = 语言
facet-language-one = 语言
facet-language-heading = 按语言查看产品
facet-language-intro = 产品提供的语言。数字表示已认定产品的数量，加号后面是候选产品和历史条目的数量。
facet-language-description = 本名录中的数字公共产品共提供{ $count }种语言。
language-title = 语言：{ $label }
facet-collection = 合集
facet-collection-one = 合集
facet-collection-heading = 合集
facet-collection-intro = 由名录维护者挑选的成组产品。
facet-collection-description = 由名录维护者挑选的{ $count }组产品。
collection-title = 合集：{ $label }
# Facets of a registry's own have their names from its schema.
facet-own-intro = 数字表示已认定产品的数量，加号后面是候选产品和历史条目的数量。
facet-own-description = { $facet }：{ $count }项，以及各项的条目。
own-title = { $facet }：{ $label }
developed-here = 在此开发
used-here = 在此使用
developed-and-used-here = 在此开发和使用

besides-sector = 许多产品注明了目标，但没有注明领域。另见：
besides-goal = 按领域：
beside-goal = 目标{ $code }，{ $label }：{ $count }
beside-sector = 领域{ $label }：{ $count }
beside-developed-in = 在此开发：{ $count }
beside-used-in = 在此使用：{ $count }
breakdown-narrow = 筛选
breakdown-parts = 列表构成
breakdown-all = 显示全部{ $count }项
breakdown-registry = 本名录中全部{ $count }个
breakdown-status = 状态
breakdown-unstated = 未说明
breakdown-leaves = 每个链接列出名录中符合该项的全部产品，不限于当前列表。

take-heading = 保存或分享此列表
take-filter = 筛选和排序此列表
take-table = 以表格显示
take-link = 复制链接
take-csv = 下载CSV
take-json = 下载JSON
take-list = 此列表的JSON，含候选产品和历史条目
take-subscribe = 订阅
take-copied = 链接已复制。
take-copy = 请复制此网址：
take-done = 文件已保存。

## The requirements of a collection

requirements-heading = 要求
requirements-jump = 要求和结果
requirements-from = 本合集中的产品按以下要求评估：
requirements-version = 版本{ $version }
requirements-draft = 草案
requirements-draft-text = 这些要求是草案，仍可能修改。
requirements-published = 已发布
requirements-withdrawn = 已撤回
requirements-withdrawn-text = 这些要求已不再适用。结果作为记录保留。
requirements-matrix = 结果
requirements-caption = 每个产品对每项要求的结果。有证据的结果附有链接。
requirements-recommended-text = 标有“荐”的要求是推荐项，其余均为必需项。
requirements-meets-text = 证据表明产品符合要求。
requirements-partly-text = 证据表明产品符合部分要求。
requirements-open-text = 还没有结果，但不代表产品不符合。
requirements-none-text = 这项要求针对其他类别的产品。
requirements-good = 产品
requirements-required = 符合的必需项
requirements-tally = { $meets }/{ $required }
requirements-met = 符合{ $meets }项必需要求（共{ $required }项）
requirements-met-partly = { $count }项部分符合
requirements-met-open = { $count }项待定
requirements-asked = 各项要求的内容
requirements-evidence = 各产品的证据
requirements-open = 待定：
requirements-none = 不适用：
requirement-meets = 符合
requirement-partly = 部分符合
requirement-open = 待定
requirement-none = 不适用
requirement-level-required = 必需
requirement-level-recommended = 推荐
requirement-recommended-short = 荐
requirement-evidence = 证据：
requirement-computed = 根据条目计算得出。
requirement-computed-meets = 条目表明了这一点。
requirement-entry = 查看条目

## A good

badge-recognised = 已认定
badge-archived = 已归档
also-known-as = 又名
# The words of pages, for stages whose codes are those of the Alliance.
stage-nominee = 候选产品
stage-dpg = 已认定
stage-listed = 已收录
stage-archived = 已归档
notice-dpg = 数字公共产品
notice-nominee = 候选产品
notice-nominee-heading = 已获提名，尚未认定
notice-under-review = 候选产品
notice-under-review-heading = 正在评审，尚未认定
notice-archived = 历史条目
notice-archived-heading = 已不在名录中
notice-archived-candidate = 历史条目
notice-archived-candidate-heading = 从未获得认定，也不再是候选产品
notice-archived-text = 此页面作为记录保留。
notice-ineligible = 历史条目
notice-ineligible-heading = 评审员认为它不符合标准
notice-candidate-list = 查看所有候选产品
notice-former-list = 查看所有历史条目
archived-reason = 原因：
archived-by = 已被以下产品取代：
archived-of = 与以下产品重复：
facts-heading = 基本信息
fact-website = 网站
fact-repositories = 仓库
fact-licenses = 许可证
fact-standard-version = 标准版本
fact-collections = 合集
review-heading = 评审过程
review-since = { $state }（自{ $day }起）。
review-decided = { $day }作出决定。
review-due = 最迟回复日期：{ $day }。
review-asks = 涉及{ $indicators }。
review-reasons = 评审员的理由：
review-waits-submission = 申请方还没有提交申请。
review-waits-start = 等待评审员开始评审。
review-waits-level-1-check = 内部评审员正在检查回答。
review-waits-level-2-check = 外部评审员正在检查回答。
review-waits-vote = 等待评审员投票。
review-waits-agreement = 评审员意见尚未一致。
review-waits-advice = 等待专家答复。
review-waits-answer = 等待申请方答复。
review-waits-update = 等待申请方更新回答。
review-waits-stage = 评审员已作出决定，名录维护者还没有更新条目。
date-nominated = 提名
date-recognized = 认定
date-reviewed = 最近评审
date-valid-until = 认定有效期至
date-archived = 归档
identifier-id = ID
identifier-dpga-id = 联盟ID
identifier-dpga-gid = 联盟全局ID
identifier-dpga-name = 在联盟的名称
identifier-dpga-activity = 联盟数据源中的活跃度
identifier-wikidata = Wikidata
identifier-doi = DOI
identifier-same-as = 其他网址
answer-no-evidence = 没有证据记录
good-by = 所有者：
good-start = 开始使用
# Beside a link to another site.
link-dead = { $day }页面无法打开
start-website = 访问网站
start-documentation = 文档
start-source = 源代码
start-repository = 数据和文件
start-demo = 试用演示
start-download = 下载
start-app = 获取应用
start-community = 社区
start-support = 获取帮助
start-chat = 聊天
trust-by = 认定机构
trust-in = 认定于
trust-alliance = 数字公共产品联盟
trust-since = 自{ $day }起
trust-no-date = 没有日期记录
trust-until = 有效期至{ $day }
trust-over = 自{ $day }起逾期未重新评审
trust-reviewed = 评审日期
trust-answered = 已回答的指标
trust-of = { $count }/{ $all }
trust-checked = { $count }项经自动检查符合
trust-decided = { $count }项经评审员决定符合
trust-not-applicable = { $count }项不适用
rights-sell = 可以使用、修改和出售
rights-sell-note = 也可以提供收费的支持、培训和托管。
rights-change = 可以使用和修改，但不得出售
rights-change-note = 不得用于商业目的：出售支持服务前，请先征得所有者同意。
rights-change-parts = 可以使用和修改，但不得出售全部内容
rights-share = 可以使用和分享，但不得修改
rights-share-note = 修改前请先征得所有者同意。
rights-share-parts = 可以使用，但不得修改全部内容
# The conditions of one of several licences.
rights-of = { $name }：{ $text }
rights-check = 使用前请阅读许可证全文，一切以全文为准。
trust-license = 许可证：{ $list }
trust-developed = 开发地：{ $list }
# What the source of a good showed when a program read it.
seen-point = 源代码
seen-heading = 源代码中所见
seen-intro = 程序于{ $day }读取了源代码。所见内容未经人工核对。
seen-commit = 提交：
seen-release = 最新版本
seen-last-release = 最新版本：{ $tag }，{ $day }
seen-active = 活跃情况
seen-is-active = { $day }之前一年内有更新
seen-is-silent = { $day }之前一年内没有提交
seen-last-commit = 最后一次提交：{ $day }
seen-authors = 该年有{ $count }位作者
seen-license = 源代码中的许可证
seen-license-same = { $day }检查了许可证文件：{ $list }
seen-license-other = { $day }检查了许可证文件：{ $list }，与上面的许可证不同
seen-stated-same = { $day }未找到许可证文件，其他文件注明：{ $list }
seen-stated-other = { $day }未找到许可证文件，其他文件注明：{ $list }，与上面的许可证不同
seen-services = 代码中的封闭服务
seen-changes = 许可证变更
seen-license-changed = 由{ $was }变为{ $is }，首次发现于{ $day }
seen-none = 无
reach-countries = { $count }个国家
reach-territories = { $count }个国家和地区
good-sections = 本页内容
good-standard-short = 标准
show-all = 显示全部{ $count }项
# In the page of a good as Markdown.
twin-page = 页面
twin-data = 全部数据
rows-open = 全部展开
rows-close = 全部收起
indicator-about = 关于这项指标
good-technical = 技术信息
good-data = 分享和改进
good-json = 查看JSON
good-edit = 建议修改
good-report = 报告条目问题
good-report-title = { $name }的条目有问题
good-cite = 引用此条目
good-cite-text = { $name }。载于：{ $registry }。{ $address }
good-copy = 复制
good-copied = 已复制
good-improve = 用表单改进此条目
good-mail = 通过电子邮件分享
good-frame = 嵌入此卡片
embed-more = 在{ $site }查看更多
good-badge = 嵌入此徽章
good-screenshots = 截图
good-related = 相关产品
related-standards = 标准
related-words = 关键词
related-parent = { $name }基于此产品。
related-derivative = 基于{ $name }。
related-sibling = 同样基于{ $name }。
good-description = 说明
good-highlights = 亮点
good-based-on = 上游项目
good-derivatives = { $name }的分叉和发行版
derivatives-fork = 分叉
derivatives-distribution = 发行版
derivatives-vertical-build = 行业定制版
derivatives-other = 其他衍生作品
derivatives-more = 另有{ $count }项未在此列出。
derivatives-all = 全部（JSON）
parent-distinction = 独特之处：{ $pillar }
parent-open = 条目还没有说明它的独特之处。评审员在认定前会要求说明。
ask-tracks-upstream = 是否跟随上游项目的版本更新？
ask-recognized-by-parent = 是否得到上游项目社区的认可？
ask-security-updates = 是否采用上游项目的安全更新？
ask-contributes-upstream = 是否把改进回馈给上游项目？
good-deployment = 谁在使用
good-awards = 奖项
good-translations = 其他语言
good-history = 变更记录
developed-in = 开发地
used-in = 使用地
developed-and-used-in = 开发地和使用地
languages = 提供的语言
used-by-organizations = 国际组织
used-by-departments = 公共机构
used-by-others = 其他用户
programmes = 计划
goal-targets = 具体目标{ $targets }
goal-also = 同时也是以下目标的证据：
license-covers = 适用范围：{ $parts }。

## The Standard on the page of a good

good-standard-current = 如何符合标准
good-standard-candidate = 对标准的回答
good-standard-former = 对标准的回答
good-standard-intro = 项目对DPG标准每项指标的自述。
good-untranslated = 此文本尚未翻译，原文语言：{ $language }。
good-untranslated-answers = 以下回答尚未翻译，原文语言：{ $language }。
good-listed = 这一类别的条目未经评估即可收录：本名录不对它们适用DPG标准。
good-meaning-current = “符合”是对回答进行自动检查的结果。“经评审符合”表示仅凭回答无法判断，由评审员在认定产品时判定。
good-meaning-candidate = “符合”是对回答进行自动检查的结果。最终由评审员决定。
no-answer = 未回答
good-older-version = 评估所依据的标准：{ $version }版。
good-older-version-on = 评估所依据的标准：{ $version }版，{ $day }。
good-changed-since = 此后的变化
source = 来源：
indicator-note-since = 自{ $version }版起
findings-heading = 认定前需要解决的问题
findings-intro = 自动检查发现以下问题。
impact-heading = 影响与广度
impact-intro = 供评审员思考的问题，不是评审结果。
verdict-met = 符合
verdict-reviewed = 经评审符合
verdict-reviewed-on = { $day }经评审符合
verdict-gap = 有欠缺
verdict-needs-human = 待人工评审
verdict-not-asked = 未询问
verdict-not-applicable = 不适用
decided-as-met = 评审员于{ $day }判定符合这项指标。
decided-as-not-met = 评审员于{ $day }判定不符合这项指标。
decided-met = 评审员于{ $on }判定符合这项指标。
decided-not-met = 评审员于{ $on }判定不符合这项指标。
answer-yes = 是
answer-no = 否
answer-unknown = 不清楚
ask-ownership = 所有权是否明确并有文件说明？
ask-owners = 谁是所有者？
ask-owns-all = 所有者是否拥有全部内容的权利？
ask-multilingual = 为不同语言或地区设计
ask-redistribution = 是否可以再分发？
ask-closed-dependencies = 是否需要封闭组件？
ask-dependencies = 建立在哪些组件上？
ask-dependencies-of = { $part }：是否需要封闭组件？
ask-alternatives = 能否用开放组件替代？
ask-documentation = 是否有文档？
ask-documented = { $part }：是否有文档？
ask-data-extraction = 是否收集、使用或生成非个人数据或内容？
ask-mechanism = 数据能否导出和导入？
ask-privacy = 是否采取措施遵守适用的法律？
ask-laws = 哪些法律？
ask-standards = 是否支持开放标准？
ask-open-standards = 哪些标准？
ask-best-practices = 是否遵循最佳做法？
ask-practices = 哪些做法？
ask-risk-assessment = 是否评估过人工智能系统的风险？
ask-do-no-harm = 是否从设计上采取措施防止伤害？
ask-data-privacy = 是否收集、存储或分发个人数据？
ask-data-types = 哪些个人数据？
ask-handling = 如何处理？
ask-sharing = 是否与第三方共享？
ask-protection = 是否受到保护？
ask-training-data = 训练数据是否含有个人数据？
ask-content = 是否收集、存储或分发内容？
ask-content-types = 哪些内容？
ask-policy = 是否有针对不当内容的政策？
ask-moderation = 是否发现并删除不当、误导或非法的内容？
ask-response-time = 处理一份举报需要多长时间？
ask-harassment = 人们是否通过它互动？
ask-people-protected = 他们是否受到保护、免遭骚扰？
ask-minors = 是否采取措施保护未成年人安全？
handling-collected = 收集
handling-stored = 存储
handling-distributed = 分发
handling-nothing = 不处理

## The Standard

standard-heading = DPG标准
standard-description = DPG标准的各项指标：每项指标对数字公共产品的要求，以及本名录中有多少产品符合。
standard-intro = 数字公共产品必须符合DPG标准的所有指标。下表列出每项指标的要求。
standard-version = 版本{ $version }，发布日期：
standard-source = 全文：
standard-caption = { $count }个已认定产品中，通过各项指标自动检查的数量
standard-asks = 要求
standard-met = 通过检查
standard-note = 每个数字表示通过自动检查的已认定产品数量。自动检查只能依据条目中的内容；其余产品在认定前由评审员人工判定。有些条目来自一份没有问到全部指标的表单。
standard-versions = 版本
standard-versions-intro = 产品按条目注明的版本评估；没有注明的，按最新版本评估。自动检查会指出条目缺少什么。
standard-versions-caption = 修改过指标的DPG标准版本，最新的在前
standard-versions-version = 版本
standard-versions-documents = 文件
standard-versions-checks = 新增内容
standard-versions-retired = 不再检查：
standard-versions-others = 以下版本没有改变这里检查的内容：
indicator-requirements = 要求
indicator-checks = 自动检查
indicator-checks-intro = 条目没有通过检查时会显示的说明。符号…代表条目中的名称。
indicator-examples = 回答示例
indicator-answers = 回答
indicator-others = 其他指标
indicator-met = { $all }个已认定产品中，有{ $met }个通过这项指标的自动检查。其余由评审员人工判定。

## Statistics

statistics-heading = 统计
statistics-description = 本名录中的{ $count }个产品，按状态、目标、类别、领域、许可证、国家和地区、机构、语言统计。
statistics-intro = 按状态、目标、领域、国家等统计产品的图表。
statistics-status = 状态
statistics-status-caption = 按状态统计的产品
statistics-goods = 产品
statistics-all = 显示全部{ $count }项
statistics-indicator = 指标
statistics-standard = 通过各项指标自动检查的已认定产品
statistics-goal = 按可持续发展目标统计的产品；一个产品可以支持多个目标
statistics-category = 按类别统计的产品
statistics-sector = 按领域统计的产品；条形表示已认定产品
statistics-license = 按许可证统计的产品
statistics-license-family = 按许可证允许的用途统计的产品
statistics-region = 按开发或使用区域统计的产品
statistics-country = 按开发地或使用地统计的产品
statistics-organization = 按机构统计的产品，不论角色
statistics-language = 按语言统计的产品
statistics-collection = 按合集统计的产品
statistics-own = { $facet }；条形表示已认定产品

## The report. Numbers come twice: as text for the sentence (such as $goods), and with -count for the plural.
## $share is such as " (47%)", or empty if there are too few goods for a share.

report-name = 报告
report-title = 名录报告
report-description = { $count ->
    [0] 名录涵盖什么、是否及时更新、由谁支持。
   *[other] 名录涵盖什么、是否及时更新、由谁支持：{ $count }个产品的数据。
}
report-day = 数据截至{ $day }
report-online = 在线版，每个数字都附有链接：
report-from-statistics = 报告用文字解读这些数据，并指出空白和可能的合作伙伴。
report-brief = 要点
report-chosen = 这些发现由固定规则选出。
report-contents = 目录
report-csv = 数据（CSV）
report-legend = 各列上方的数字：
report-share = { $percent }%
report-share-aside = （{ $share }）
report-cut = 仅显示{ $all }项中最大的{ $shown }项。
report-goods = 产品
report-countries = 国家/地区
report-goods-one = 前者的产品
report-goods-other = 后者的产品
report-unlinked = 没有链接
report-missing = 缺少
report-open = 待解决的问题
report-undated = 没有日期
report-status-current = 已认定
report-status-candidate = 候选产品
report-status-former = 历史条目
report-term-valid = 有效
report-term-renewable = 有效，现在可以续期
report-term-expired = 已到期
report-term-none = 没有评审日期
report-reason-unstated = 没有说明原因
report-were-candidates = 从未获得认定的候选产品
report-reason-candidate = 作为候选产品归档，没有说明原因
report-alike-name = 名称几乎相同
report-alike-website = 网站相同
report-alike-acronym = 缩写相同

report-kinds = 数量和类型
report-time = 增长和续期
report-coverage = 覆盖情况和空白
report-together = 谁在做同样的事
report-licences = 许可证
report-openness = 公开的证据
report-ownership = 所有者
report-completeness = 数据完整性
report-method = 方法和局限

report-head-status = 状态
report-head-reason = 原因
report-head-value = 填写内容
report-head-category = 类别
report-head-year = 年份
report-head-term = 认定
report-head-goal = 目标
report-head-sector = 领域
report-head-developed-in = 开发地
report-head-standard = 标准
report-head-one = 机构
report-head-other = 机构
report-head-license = 许可证
report-head-license-family = 许可证类型
report-head-indicator = 指标
report-head-owner = 所有者
report-head-field = 字段
report-head-good = 产品
report-head-share = 占比
report-head-notes-clusters = 机构
report-head-notes-partners = 双方都涉及
report-head-notes-alike = 相同之处

report-field-goal = 目标
report-field-category = 类别
report-field-sector = 领域
report-field-license = 许可证
report-field-owner = 所有者
report-field-website = 网站
report-field-repository = 仓库
report-field-developed-in = 开发地
report-field-used-in = 使用地
report-field-language = 语言
report-field-standards = 开放标准
report-field-recognized = 认定日期
report-field-reviewed = 最近评审日期
report-field-logo = 标志

report-figure-status = 按状态统计的条目
report-figure-status-note = 名录中的全部条目。
report-figure-former = 按原因统计的历史条目
report-figure-former-note = 成为历史条目的原因：归档的原因，或被判定为不符合条件。文件已删除的条目不计入。
report-figure-categories = 按类别统计的产品
report-figure-categories-note = 一个产品可以属于多个类别。
report-figure-own = { $field }：产品数量
report-figure-own-note = 条目在本名录某个字段中填写的内容。一个产品可以填写多项。
report-figure-growth = 按认定年份统计的产品
report-figure-growth-note = 柱的浅色部分是此前认定的产品，深色部分是当年新认定的产品。
report-figure-renewal = 按认定情况统计的产品
report-figure-renewal-note = 认定从最近一次评审算起，没有新的评审就会到期。
report-figure-goals = 按可持续发展目标统计的产品、国家和地区
report-figure-goals-note = 一个产品可以支持多个目标。国家和地区指产品的开发地或使用地。
report-figure-goal-category = 目标与类别
report-figure-goal-category-note = 每格是属于该目标和该类别的产品数量。颜色越深，数量越多。
report-figure-goal-region = 目标与区域
report-figure-goal-region-note = 每格是支持该目标、并在该区域开发或使用的产品数量。颜色越深，数量越多。
report-figure-goal-sector = 领域与目标
report-figure-goal-sector-note = 每格是属于该领域、并支持该目标的产品数量。颜色越深，数量越多。
report-figure-clusters = 目标、领域和开发地都相同的产品组
report-figure-clusters-note = 可以相互联系的团队：同一行的产品目的相同，注明的开发国家或地区也相同。
report-figure-standards = 多个产品共同提到的开放标准
report-figure-standards-note = 遵循同一标准的产品更容易交换数据。
report-figure-partners = 共同点最多、但没有共同产品的机构
report-figure-partners-note = 可以考虑合作：双方致力于相同的目标和领域，或使用相同的标准，但各做各的产品。
report-figure-license-families = 按许可证要求统计的产品
report-figure-license-families-note = 一个产品可以有多个许可证。
report-figure-licenses = 按许可证统计的产品
report-figure-licenses-note = 一个产品可以有多个许可证。
report-figure-evidence = 没有公开链接作为证据的产品，按指标统计
report-figure-evidence-note = 占比以该指标需要出示证据的产品为基数。
report-figure-owners = 产品最多的所有者
report-figure-owners-note = 占比以注明所有者的产品为基数。一个产品可以有多个所有者。
report-figure-quality = 按条目缺少的内容统计的产品
report-figure-quality-note = 读者和报告需要了解的产品信息。
report-figure-open-questions = 待解决问题最多的产品
report-figure-open-questions-note = 待解决的问题是指条目中的回答尚未符合的标准指标。点击数字可查看回答。
report-figure-alike = 可能指同一机构的名称
report-figure-alike-note = 这些名称只在标点、空格、单复数或“Ltd”等法律形式上不同，或者一个是另一个括号中的缩写，或者两者的网站相同。报告按两个机构计算。如果是同一机构，请在所有条目中使用同一名称。

report-say-empty = 名录还没有条目。
report-say-all = { $all-count ->
   *[other] 名录共有{ $all }个条目
}：{ $current-count ->
    [0] 没有已认定产品
   *[other] { $current }个已认定产品
}、{ $candidate-count ->
    [0] 没有候选产品
   *[other] { $candidate }个候选产品
}、{ $former-count ->
    [0] 没有历史条目
   *[other] { $former }个历史条目
}。
report-say-about = 其他所有图表只涉及已认定产品。
report-say-about-candidates = 还没有已认定产品，所以其他所有图表只涉及候选产品。
report-say-former-candidates = { $goods-count ->
   *[other] { $all }个历史条目中，有{ $goods }个是从未获得认定的候选产品{ $share }。
}
report-say-former-all-candidates = { $all-count ->
    [1] 唯一的历史条目是从未获得认定的候选产品。
   *[other] { $all }个历史条目都是从未获得认定的候选产品。
}
report-say-former = 成为历史条目最常见的原因是“{ $label }”：{ $all }个中有{ $goods }个{ $share }。
report-say-own = { $field }：最常见的是“{ $label }”，{ $all }个产品中有{ $goods }个{ $share }。
report-say-own-unstated = { $goods-count ->
   *[other] { $field }：{ $all }个产品中有{ $goods }个没有填写。
}
report-say-few = { $goods-count ->
   *[other] { $goods }个产品太少，无法计算占比或得出结论：至少需要{ $smallest }个。因此图表只显示数量。
}
report-say-category = 最常见的类别是{ $label }：{ $all }个产品中有{ $goods }个{ $share }。
report-say-busiest = { $label }年新增产品最多：有认定日期的{ $dated }个产品中占{ $goods }个{ $share }。
report-say-undated = { $goods-count ->
   *[other] { $all }个产品中有{ $goods }个没有认定日期，因此未计入增长情况。
}
report-say-no-dates = 没有产品有认定日期，因此无法显示增长情况。
report-say-expired = { $goods-count ->
   *[other] { $reviewed }个经过评审的产品中，有{ $goods }个的认定已到期{ $share }。
}
report-say-none-expired = { $reviewed-count ->
   *[other] { $reviewed }个经过评审的产品，认定全部有效。
}
report-say-no-reviews = { $goods-count ->
   *[other] { $goods }个产品都没有评审日期，因此报告无法说明它们的认定是否有效。
}
report-say-renewable = { $goods-count ->
   *[other] { $goods }个产品现在可以续期，认定尚未到期。
}
report-say-goal = 产品最多的目标是“{ $label }”：{ $all }个产品中有{ $goods }个支持它{ $share }。
report-say-thin = { $goals-count ->
   *[other] { $of }个目标中，有{ $goals }个的产品少于{ $limit }个：{ $labels }。
}
report-say-thin-many = { $of }个目标中，有{ $goals }个的产品少于{ $limit }个。
report-say-unserved = { $goals-count ->
   *[other] 有{ $goals }个目标还没有任何产品：{ $labels }。
}
report-say-countries = { $countries-count ->
   *[other] 产品的开发地和使用地共涉及{ $countries }个国家和地区。
}{ $without-count ->
    [0] 每个产品都至少注明一个。
   *[other] 有{ $without }个产品没有注明。
}
report-say-countries-wide = { $goods-count ->
   *[other] 有{ $goods }个产品注明的国家和地区超过{ $limit }个，其他产品合计涉及{ $countries }个。
}
report-say-gaps = 以下组合还没有产品，而从两边的产品数量来看，本应至少有三个：
report-say-no-gap = 下面各表中，没有空格大到可以称为空白。
report-gap = “{ $goal }”与“{ $other }”：没有产品同时属于两者。{ $kind ->
    [goal-sector] 在注明领域的{ $base }个产品中，支持该目标的有{ $of-goal }个，属于该领域的有{ $of-other }个。
    [goal-region] 在注明国家或地区的{ $base }个产品中，支持该目标的有{ $of-goal }个，在该区域开发或使用的有{ $of-other }个。
   *[goal-category] 在注明类别的{ $base }个产品中，支持该目标的有{ $of-goal }个，属于该类别的有{ $of-other }个。
}单凭概率，也应有大约{ $expected }个同时属于两者。
report-say-license-family = 最常见的许可证类型是{ $label }：{ $all }个产品中有{ $goods }个{ $share }。
report-say-license = 使用最多的许可证是{ $label }：{ $all }个产品中有{ $goods }个{ $share }。
report-say-evidence = 证据公开程度最低的指标是{ $label }：{ $asked }个产品中有{ $goods }个{ $share }在此没有公开链接。
report-say-owners = { $owners-count ->
   *[other] { $owners }个机构拥有
}{ $goods-count ->
   *[other] { $goods }个产品。
}{ $unnamed-count ->
    [0] 每个产品都注明了所有者。
   *[other] 有{ $unnamed }个产品没有注明所有者。
}
report-say-largest-owners = { $owners-count ->
    [1] 产品最多的所有者拥有{ $all }个产品中的{ $goods }个{ $share }。
   *[other] 产品最多的{ $owners }个所有者拥有{ $all }个产品中的{ $goods }个{ $share }。
}
report-say-single = { $owners-count ->
   *[other] { $all }个所有者中，有{ $owners }个只拥有一个产品{ $share }。
}
report-say-complete = 每个条目都有：{ $labels }。
report-say-rare = 半数以上的条目缺少：{ $labels }。
report-say-open = { $goods-count ->
   *[other] 有{ $goods }个产品的条目存在待解决的问题。
}
report-say-alike = { $pairs-count ->
   *[other] 有{ $pairs }对机构名称可能指同一机构。
}
report-open-count = { $count }个待解决的问题

report-so-goal = 从按目标统计的各表可以看出，每个目标已经有什么、还没有什么。
report-so-thin = 征集提名时，可以把重点放在这些目标上。
report-so-thin-many = 征集提名时，可以把重点放在这些目标上：具体是哪些，见目标表。
report-so-expired = 请所有者申请续期：待审清单列出了每个产品及其日期。
report-so-evidence = 请所有者提供链接，让每个人都能核实回答。
report-so-no-reviews = 请先补上最近一次评审的日期。没有日期，就无法知道哪些内容已经过时。
report-so-single = 名录并不依赖少数几个主要所有者。可以问问只有一个产品的所有者，资金从哪里来。
report-so-largest-owners = 如果其中一个停止运作，会有多个产品受到影响。可以问问他们的资金从哪里来。

report-list-recognized = { $label }年认定的产品
report-list-undated = 没有认定日期的产品
report-list-term-valid = 认定有效的产品
report-list-term-renewable = 认定现在可以续期的产品
report-list-term-expired = 认定已到期的产品
report-list-term-none = 没有评审日期的产品
report-list-standard = 提到以下标准的产品：{ $label }
report-list-unlinked = 没有公开链接作为证据的产品：{ $label }
report-list-owner = { $label }拥有的产品
report-list-largest-owners = 产品最多的所有者的产品
report-list-worldwide = 注明超过{ $label }个国家和地区的产品
report-list-without = 条目缺少此项内容的产品：{ $label }
report-list-former = 历史条目：{ $label }
report-list-open = 有待解决问题的产品，问题最多的在前
report-list-countries = 各目标的国家和地区
report-list-countries-intro = 每个目标的产品在哪些国家和地区开发或使用，以及这些产品的数量。
report-list-all-countries = 全部产品
report-list-owners = 产品的所有者
report-list-owners-intro = 拥有报告所涉产品的机构，以及各自的产品数量。
report-list-owners-several = 多个产品
report-list-owners-single = 一个产品
report-list-description = 报告中的{ $count }个产品。
report-list-intro = 报告计入的{ $count }个产品。

report-method-about = { $about ->
    [candidate] 除第一个图表外，其他图表只涉及候选产品，因为还没有已认定产品。
   *[current] 除第一个图表外，其他图表只涉及已认定产品，不包括候选产品和历史条目。
}
report-method-links = 每个数字都链接到它所计入的产品。每个图表下方的文件含有同样的数字。
report-method-shares = 总数达到{ $smallest }个时，才给出占比。总数更少时，增减一个产品就会使占比变动五个百分点以上。占比四舍五入到整数。
report-method-gaps = 假设目标与类别、区域或领域互不相关，只有预计应有{ $expected }个或更多产品的空格，才称为空白。没有注明区域或领域的产品不参与这项计算。这样，二十个格子中因偶然而为空的不到一个。其他空格不算空白。产品少于{ $thin }个的目标，称为覆盖薄弱。
report-method-countries = 国家、地区和区域是条目注明的开发地或使用地。注明超过{ $worldwide }个国家和地区的产品会单独说明，因为数字大也可能只来自少数产品。
report-method-groups = 注明超过{ $widest }个目标、超过{ $widest }个领域，或超过{ $countries }个开发地的产品，不用来划分产品组；但一个组的数字包括具有其三个特征的所有产品。一个组如果有一半属于更大的组，则不列出。
report-method-partners = 两个机构如果有两个或更多共同主题，而没有共同的产品，就会列在一起。主题是指一个领域连同双方在该领域共有的目标，或一项标准。超过20个机构共有的主题不计入。每个机构最多列出两次，产品相同的机构算作一个。
report-method-owners = 机构按条目中的名称区分。仅大小写、重音符号或空格数量不同的名称，算作同一机构。其他不同的名称算作两个。可能是同一机构的名称列在“数据完整性”部分，不会列为合作伙伴。
report-method-evidence = 如果至少有一个链接支持回答，不论单独列出还是写在文字中，证据就算公开。报告不打开链接，因此链接可能已失效。指标不适用的产品，以及对指标第一个问题回答“否”的产品，无需出示证据，不计入。
report-method-findings = 要点回答{ $findings }个问题：涵盖什么、是否有效并可核实、依赖于谁。每个问题取本报告中占比最大的一句。
report-method-limits = 报告只知道条目中写的内容。它不知道一个产品用得多不多、惠及多少人、质量如何。名录以外的产品不计入。

report-since = 自{ $day }以来的变化
report-since-date = { $date }（提交{ $commit }）
report-since-edition = 版次{ $edition }（{ $date }，提交{ $commit }）
report-since-all = { $added-count ->
    [0] 没有新增条目
   *[other] 新增{ $added-count }个条目
}，{ $removed-count ->
    [0] 没有删除条目
   *[other] 删除{ $removed-count }个
}。{ $before-count ->
   *[other] 当时有{ $before-count }个已认定产品，
}{ $now-count ->
    [0] 现在一个也没有。
   *[other] 现在有{ $now-count }个。
}
report-since-same = 报告中的数字都没有变化。
report-since-recognized = 新认定
report-since-left = 不再是已认定产品
report-since-figure = 图表
report-since-row = 行
report-since-number = 数字
report-since-before = 之前
report-since-now = 现在
report-since-change = 变化

## How to contribute

contribute-heading = 参与贡献
contribute-text = 推荐一个数字公共产品，或改进一个条目。
contribute-intro = 推荐产品或改进条目。下面的表单会为您生成文件，提交之前不需要账号。
contribute-to = 完成的条目请提交到：
contribute-by-hand = 自己编写文件
contribute-by-hand-text = 每个产品是一个YAML文本文件，位于名录的{ $folder }文件夹中。模板对每一行都有说明。
contribute-download = 下载模板
contribute-where = 提交到哪里
contribute-repository = 名录的仓库：
contribute-edit = 产品页面上的“{ $label }”链接会打开仓库中的对应文件。
contribute-contact = 向运营方提问：
contribute-nowhere = 本网站没有注明仓库或联系方式。运营方可以补充。

## The form of an entry. What a script fills in is in braces.

form-heading = 填写表单
form-plain = 表单需要启用JavaScript。如未启用，请使用下面的模板。
form-portable = 这份网站副本是从文件夹打开的，表单无法使用。请使用下面的模板。
form-private = 提交之前，您的回答只保存在这个浏览器中。请不要填写个人的姓名、电子邮件地址和电话号码。
form-steps = 表单步骤
form-finish = 检查并提交
form-asks = 评审员关注什么
form-more = 关于{ $name }的更多信息
form-example = 示例：
form-optional = （选填）
form-choose = 未回答
form-add = 添加：{ $name }
form-remove = 删除：{ $name }
form-item = { $name }{ $number }
form-added = 已添加：{ $name }
form-removed = 已删除：{ $name }
form-back = 上一步
form-next = 下一步
form-step-of = 第{ $number }步，共{ $count }步：{ $name }
form-step-faults = 问题：{ $count }
form-step-good = 产品
form-step-good-text = 它是什么。后面的问题取决于所选类别。
form-step-own = 更多信息
form-step-own-text = 本名录要求条目填写的内容。
form-step-people = 相关机构
form-step-people-text = 拥有、维护、资助或实施它的机构。
form-step-sdgs = 目标
form-step-sdgs-text = 它支持的可持续发展目标。列表、地图和报告会按目标显示条目。
form-step-links = 链接和图片
form-step-links-text = 人们可以在哪里找到它，它是什么样子。图片请与文件一起提交，放在registry/media/文件夹中。
form-step-use = 使用情况
form-step-use-text = 在哪里、由谁开发和使用。全部选填。
form-step-origin = 来源
form-step-origin-text = 只适用于其他项目的分叉、发行版或专门定制的版本。
form-example-good = 摘要示例：“水源地图显示水井和水泵的位置，以及是否正常工作，方便各区安排维修。”
form-example-people = Example Water Trust，所有者，https://water.example/
form-example-sdgs = 目标6，具体目标6.1。“两个国家的区级办事处用它发现损坏的水泵，维修更及时：https://water.example/impact”
form-example-licenses = 软件使用Apache-2.0，并附上项目许可证文件的链接：https://code.example/water/map/blob/main/LICENSE
form-example-ownership = 是。Example Water Trust，非营利组织，肯尼亚：https://water.example/legal
form-example-platform_independence = 否。它建立在Python、Django和PostgreSQL之上，全部采用开放许可证。
form-example-documentation = 是。https://docs.water.example/install、https://docs.water.example/users
form-example-data_extraction = 是。所有表格都可以导出为CSV和GeoJSON：https://docs.water.example/export
form-example-privacy = 是。肯尼亚《2019年数据保护法》，并有隐私政策：https://water.example/privacy
form-example-standards = 是。GeoJSON（RFC 7946），附验证工具；WCAG 2.2，附报告：https://water.example/accessibility
form-example-do_no_harm = 是。“私人水井的准确位置默认隐藏，每年检查一次，看有没有新的风险：https://water.example/harm”
form-example-data_privacy = 是。工作人员的电子邮件地址和姓名。数据已加密，不提供给任何其他人：https://water.example/privacy
form-example-content_safety = 是。水泵的照片。每张照片须经审核人员检查后才显示，举报会在两天内答复。
form-example-harassment = 是。有行为准则，用户可以屏蔽和举报他人：https://water.example/conduct
form-field-categories-help = 选择所有适用的类别。后面的问题取决于所选类别。
form-field-logo-file-help = 图片在registry/media/文件夹中的文件名。请将图片与文件一起提交。
form-field-language = 文本语言
form-field-language-help = 名称、摘要和说明使用的语言。输入语言名称并选择。如果是本名录的常用语言，请留空。
form-field-indicators-sdgs-targets-help = 该目标下具体目标的编号，例如3.8或3.d。
form-field-indicators-licenses-spdx = 许可证
form-field-indicators-licenses-spdx-help = 输入名称或SPDX标识符并选择。如有多个许可证可选其一，请这样写：MIT OR Apache-2.0。
form-field-indicators-licenses-covers-help = 采用此许可证的部分。如果适用于整个产品，则不用选择。人工智能系统请选择其组成部分。
form-field-indicators-ownership-owners-country-help = 成立或注册所在的国家或地区。输入名称并选择。
form-field-indicators-data-privacy-handling-help = 如何处理这些数据。
form-field-indicators-content-safety-handling-help = 如何处理这些内容。
form-field-deployment-developed-in-help = 开发它的国家或地区。输入名称并选择。
form-field-deployment-used-in-help = 使用它的国家或地区。输入名称并选择。
form-field-deployment-languages-help = 它提供的语言。输入语言名称并选择。
form-drafts = 草稿
form-drafts-text = 草稿保存在这个浏览器中。如要在其他设备上继续，请将它另存为文件。
form-draft-save = 将草稿存为文件
form-draft-drop = 删除草稿
form-draft-open = 打开草稿文件
form-draft-failed = 这个浏览器不能保存草稿。请将草稿存为文件。
form-draft-found = 已打开您的草稿：{ $name }。
form-draft-read = 已打开草稿。
form-draft-unreadable = 这个文件不是此表单的草稿。
form-draft-dropped = 草稿已删除。
form-unnamed = 未命名的产品
form-improve = 您正在改进{ $name }的条目。文件中的注释不在此显示。
form-improve-loading = 正在加载条目……
form-improve-failed = 无法加载条目{ $id }。请重新加载页面再试。
form-failed = 无法加载表单。请重新加载页面再试，或使用下面的模板。
form-alike-heading = 它是否已在名录中？
form-alike = 这些产品与它相似。如果其中有您的产品，请直接改进该条目。
form-alike-improve = 改进{ $name }
form-check = 检查
form-faults-none = 文件有效。其余内容由评审员查看。
form-faults-some = 提交前需要解决的问题：{ $count }
form-preview = 预览
form-file = 文件
form-id = 文件名，不含.yaml
form-id-help = 它将成为产品的网址：只用小写字母a至z、数字，以及它们之间的单个连字符。
form-id-wrong = 只能使用小写字母a至z、数字，以及它们之间的单个连字符。
form-id-taken = 已有条目{ $id }。请改进该条目，或另取名称。
form-yaml = 文件内容：
form-yaml-help = 您可以复制文本，或下载为文件。
form-copy = 复制文本
form-save = 下载文件
form-copied = 文本已复制。
form-copy-failed = 浏览器不允许复制。请选中文本后手动复制。
form-send = 提交
form-send-file = 将文件添加到仓库
form-send-issue = 作为议题提交
form-send-issue-text = 您也可以改为提交议题：链接会复制文本，请将它粘贴为议题的说明，名录维护者会据此生成文件。两个链接都需要在那里有账号。
form-send-nowhere = 本网站没有注明仓库。请将文件发送给运营方。
form-send-new = 第一个链接会复制文本，并在仓库中打开一个空文件。请将文本粘贴进去，然后提出修改。
form-send-filled = 第一个链接会打开仓库，文件内容已经填好。请在那里提出修改。
form-send-edit = 第一个链接会复制文本，并打开仓库中的现有文件。请全选其内容，粘贴文本，然后提出修改。
form-left = 还可输入字符：{ $count }
form-over = 超出字符：{ $count }
form-means = 这是{ $name }。
form-result-met = 符合
form-result-gap = 有欠缺
form-result-needs-human = 待人工评审
form-result-not-asked = 未询问
form-result-not-applicable = 不适用
form-fault-missing-key = 请填写：{ $name }
form-fault-empty-value = 请填写此项，或将它删除。
form-fault-unknown-key = 此处不能使用“{ $name }”。
form-fault-unknown-value = 请从列出的选项中选择。
form-fault-wrong-type = 内容的类型不正确。
form-fault-wrong-format = 请按此格式填写：{ $example }
form-fault-wrong-format-plain = 格式不正确。
form-fault-too-long = 现有{ $length }个字符，最多允许{ $most }个。
form-fault-too-few = 请至少添加一项。
form-fault-too-many = 最多允许{ $most }项。
form-fault-repeated-item = 列表中已有此项。
form-fault-invalid-address = 请填写一个以https://开头、不含空格的网址。
form-fault-invalid-date = 日期请写成YYYY-MM-DD。
form-fault-invalid-language = 请填写语言代码，例如fr、pt-BR或zh-Hant。
form-fault-unknown-reference = { $value }不在上面的目标列表中。
form-fault-unknown-target = 该目标没有具体目标{ $value }。
form-fault-no-goal = 请至少添加一个目标。
form-fault-no-license = 请至少添加一个许可证。
form-fault-stage-of-category = 阶段与类别不相符。
form-fault-elsewhere = { $place }：{ $text }

## Labels of values that the schema only names

covers-software = 软件
covers-data = 数据
covers-content = 内容
covers-model = 模型
covers-documentation = 文档

## The review queue

queue-heading = 待审清单
queue-description = 认定已到期或即将到期的产品，以及等待决定的候选产品。
queue-link = 查看待审清单
queue-intro = 需要名录维护者处理的产品。
queue-order = 时间最早的排在最前。
queue-periods = 认定在评审后{ $valid }天内有效，可以在最后{ $renewal }天内续期。
queue-groups = 分组
queue-empty = 没有需要评审的产品。
queue-good = 产品
queue-indicators = 指标
queue-decision = 决定
queue-no-date = 没有日期
queue-without = { $count }个已认定产品既没有评审日期，也没有认定日期：
queue-expired = 认定已到期
queue-expired-caption = 认定已到期且未续期的产品
queue-expiring = 认定即将到期
queue-expiring-caption = 认定现在可以续期的产品
queue-lapsed = 逾期未答复
queue-lapsed-caption = 申请方未在期限内答复问题的产品，期限最早的在前
queue-position = 序号
queue-state = 状态
queue-state-since = { $state }（自{ $day }起）
queue-state-decided = { $day }作出决定
queue-turn-until = { $turn }，{ $day }前
queue-turn = 待处理方
queue-due = 答复期限
queue-wait = 从提交到决定的等待时间中位数：{ $days }（{ $reviews }）。
queue-days = { $count }天
queue-reviews = { $count }项已决定的评审
queue-waiting = 等待决定
queue-waiting-caption = 评审员尚未决定的候选产品，提名最早的在前
queue-waiting-undated-caption = 评审员尚未决定的候选产品，按名称排列
queue-waiting-all-caption = 评审员尚未决定的产品，提名最早的在前
queue-decided = 已决定
queue-decided-caption = 评审员已作出决定、但阶段尚未更新的候选产品
queue-decided-all-caption = 评审员已作出决定、但阶段或评审日期尚未更新的产品
queue-undated = 没有评审日期
queue-undated-caption = 没有评审日期的已认定产品，因此不知道认定何时到期
queue-outdated = 待确认
queue-outdated-caption = 逾期无人确认的已收录条目，日期最早的在前
queue-confirmed = 最近确认
queue-confirm-by = 确认或更新期限
queue-updates = { $count ->
    [1] 已收录条目须每天确认一次。
   *[other] 已收录条目须每{ $count }天确认一次。
}
queue-met-on = { $day }判定符合
queue-not-met-on = { $day }判定不符合
queue-count-met = { $count }项符合
queue-count-gap = { $count }项有欠缺
queue-count-needs-human = { $count }项待人工评审
queue-count-not-asked = { $count }项未询问

## What an organisation has to update, on its page

updates-heading = 致该机构：需要更新的内容
updates-intro = 每项修改都会先经评审再发布。
updates-summary = { $count }个条目：待解决的问题和日期
updates-open = { $count }个待解决的问题：
updates-unconfirmed = 尚未确认
updates-edit = 编辑{ $name }的文件

## Requests to organisations, by mail or as an issue

request-subject = { $count ->
    [1] 请更新您在{ $registry }的条目
   *[other] 请更新您在{ $registry }的{ $count }个条目
}
request-greeting = 尊敬的{ $names }：
request-greeting-organization = 致{ $organization }：
request-intro = { $registry }中有{ $organization }的{ $count }个条目需要您更新。
request-expired = 认定已于{ $day }到期。请检查所有回答是否仍然正确，并申请续期。
request-expiring = 认定将于{ $day }到期。请检查所有回答是否仍然正确，并申请续期。
request-lapsed = 评审员请您在{ $day }之前答复。请回答他们的问题；如需更多时间，请告诉我们。
request-outdated = 此条目应在{ $day }之前确认。请检查内容是否仍然正确，修改不正确的部分，并告诉我们。
request-unconfirmed = 此条目还没有人确认过。请检查内容是否正确，修改不正确的部分，并告诉我们。
request-turn = 评审正在等待您的回应。
request-turn-until = 评审正在等待您的回应，期限为{ $day }。
request-gaps = { $count }个问题待解决：
request-gap = { $title }（指标{ $number }）：{ $reason }
request-form = 用表单更新：{ $href }
request-edit = 编辑文件：{ $href }
request-page = 查看页面：{ $href }
request-how = 如何更新
request-how-form = 表单会显示条目及其所有问题，并检查您的回答。提交之前不需要账号。
request-how-edit = 如果您已经在使用该代码托管平台，可以在那里编辑文件并提出修改。
request-how-reviewed = 每项修改都会先经评审再发布。
request-all = { $organization }的所有条目：{ $href }
request-help-mail = 如有不清楚的地方，或这些条目由其他人负责更新，请回复此邮件。
request-help-issue = 如有不清楚的地方，或这些条目由其他人负责更新，请在此回复。

## Other pages

missing-heading = 找不到页面
missing-text = 网址可能有误，或者页面已经移动。
redirect-heading = 此页面已移动
redirect-text = 新网址：

## Pictures: their labels and descriptions

menu-map = 地图
menu-documentation = dpg文档
headline-first = 最常见：{ $label }，{ $all }个已认定产品中有{ $count }个。
headline-both = { $one }和{ $other }
headline-tie = 最常见：{ $label }，{ $all }个已认定产品中各有{ $count }个。
headline-several = 有几项并列最多，{ $all }个已认定产品中各有{ $count }个。
headline-status = { $all }个产品中有{ $count }个已认定。
headline-stage = 处于“{ $label }”阶段的产品最多：{ $all }个中有{ $count }个。
headline-growth = 认定最多的时期是{ $label }：{ $all }个中有{ $count }个。
headline-met = 通过最少的指标：{ $label }，{ $all }个已认定产品中有{ $count }个通过。
headline-met-all = 所有已认定产品都通过了每项检查。
headline-gap = 欠缺最多的指标：{ $label }，{ $all }个候选产品中有{ $count }个。
figure-csv = 下载CSV
scroll-sideways = 左右滚动表格可查看所有列。
figure-numbers = 数据表
figure-pass = 跳到数据表
figure-item = { $label }：{ $count }
figure-largest = 最大的是{ $list }。
figure-values = { $count ->
    [0] 暂无数据。
   *[other] 共{ $count }项数据。
}
statistics-stage = 阶段
statistics-stage-caption = 按阶段统计的产品；已归档的产品单独显示
statistics-results = 候选产品在各项指标上的回答
statistics-results-desc = { $count }个候选产品中，自动检查认为符合各项指标的数量。
statistics-growth-heading = 随时间变化
statistics-growth = 已认定产品随时间的变化
statistics-growth-desc = { $all }个已认定产品中有{ $count }个有认定日期。
statistics-growth-none = 还没有产品有认定日期，因此没有图表。
statistics-growth-period = 时期
statistics-growth-new = 新认定
statistics-growth-total = 总数
statistics-growth-new-key = 新认定
statistics-growth-total-key = 此前认定
map-heading = 世界地图
map-description = 以地图和表格显示本名录中的数字公共产品在哪些国家和地区使用和开发。
map-intro = 在每个国家和地区使用和开发的已认定产品数量。选择一个国家或地区，查看其产品。
map-used = 产品在哪里使用
map-developed = 产品在哪里开发
map-either = 产品在哪里使用或开发
map-countries = { $count ->
    [0] 还没有任何国家或地区有已认定产品。
   *[other] { $count }个国家和地区有已认定产品。
}
map-none = 无
map-others = 没有已认定产品
map-absent = 未在地图上显示，但列在表格中：{ $list }。
map-boundaries = 图中显示的边界和名称，不意味着对任何国家或领土的法律地位表示任何意见或认可。面积小的国家和地区用圆点表示。
map-link = 查看世界地图

## Comparison

good-compare = 与其他产品比较
compare-heading = 比较产品
compare-description = 并排比较两到四个数字公共产品：许可证、目标、国家和地区、机构、日期，以及各自对标准的回答。
compare-intro = 并排比较两到四个产品。可以在任何产品列表中选择。本页网址包含您的选择，因此可以保存或分享。
compare-plain = 比较功能在浏览器中运行，需要启用JavaScript。如未启用，请打开每个产品的页面：内容相同。
compare-portable = 离线副本不支持比较。请改为打开每个产品的页面：内容相同。
compare-ways = 查找产品
compare-pick-one = 还没有选择产品。请打开一个列表，在产品上点击“比较”，然后回到这里。
compare-pick-more = 已选择一个产品。请至少再添加一个。
compare-loading = 正在加载产品……
compare-failed = 无法加载{ $id }的数据。请重新加载页面再试。
compare-unknown = 没有ID为{ $id }的产品。
compare-invalid = “{ $id }”不是有效的ID，已忽略。
compare-too-many = 只显示前四个产品。
compare-too-long = 只查找了网址中的前{ $ids }个ID。
compare-result = 产品：{ $goods }。行：{ $rows }。有差异的行：{ $differ }。
compare-caption = 产品并排比较。有差异的行标有“不同”；带下划线的内容并非所有产品共有。
compare-field = 字段
compare-differs = 不同
compare-only = 只显示差异
compare-csv = 存为CSV
compare-remove = 移除
compare-none = 未说明
compare-missing = 所有产品均未说明：{ $rows }
compare-more = 另有{ $count }项
compare-separator = ；
compare-identity = 概览
compare-status = 状态
compare-life = 状态和日期
compare-subject = 目标和领域
compare-links = 链接和ID
compare-summary = 摘要
compare-where = 开发和使用
pick = 比较
pick-count = 已选择比较：{ $count }/4
pick-added = 已添加{ $name }。
pick-taken = 已移除{ $name }。
pick-full = 已选择四个产品，达到上限。请先移除一个。
pick-take = 移除{ $name }
pick-clear = 清空
pick-go = 比较所选产品
pick-next = 接下来是“比较所选产品”链接。
save = 收藏
saved-title = 收藏的产品
saved-list = 列表
saved-added = 已在这个浏览器中收藏{ $name }。请在菜单中查看“收藏的产品”。
saved-taken = 已取消收藏{ $name }。
saved-full = 已收藏100个产品，达到上限。请先移除一个。
saved-not = 无法收藏{ $name }：这个浏览器不为本网站存储数据。
saved-none = 还没有收藏产品。在产品上勾选“收藏”，即可在此查看。
saved-note = 只保存在这个浏览器中。如要分享列表，请使用“复制链接”。
saved-keep-none = 清空列表
saved-shared = 他人分享的列表
saved-shared-note = 有人分享了这个产品列表。
saved-keep-all = 收藏这些产品
saved-keep-instead = 用这些产品替换我的收藏

## Changes

editions-heading = 版次
editions-intro = 本名录在某些时间点的状态。版次一经发布不再改变，因此可以引用，也可以与下一版次比较。
editions-all = 全部版次
edition-heading = 版次{ $name }
edition-description = 名录在{ $day }的状态：产品的表格和数据、报告，以及引用方法。
edition-intro = 这是名录在当天的状态，不再改变。
edition-report = 阅读报告
edition-changes = 变更表
edition-since = 自以下版次以来的变更：
edition-added = 新增{ $count }个产品
edition-recognized = 新认定{ $count }个产品
edition-lapsed = { $count }个产品不再是已认定产品
edition-updated = { $count }个产品有其他变更
edition-removed = 删除{ $count }个产品
edition-unchanged = { $count }个产品没有变更
edition-files = 文件
edition-more = 变更表中还有{ $count }个
edition-files-caption = 此版次的文件
edition-file = 文件
edition-bytes = 大小
edition-size = { $kilobytes } kB
edition-check = 每个文件的SHA-256如表所示。供程序使用：
edition-file-goods-csv = 全部产品的表格
edition-file-goods-ndjson-gz = 全部产品的完整数据：每行一个JSON对象，已压缩
edition-file-goods-xlsx = 全部条目的工作簿
edition-file-facets-json = 产品的分类依据及数量
edition-file-statistics-json = 名录的统计数字
edition-file-collections-json = 合集
edition-file-standard-json = 当时DPG标准的指标
edition-file-changes-csv = 自上一版次以来有变更的产品
edition-file-report-html = 报告
edition-file-report-css = 报告的样式
edition-file-report-csv = 报告中的数据
edition-file-citation-cff = 此版次的引用信息，供程序使用
edition-cite = 如何引用此版次
edition-cite-so = 请按以下方式引用此版次。
edition-made = 此版次的生成方式
edition-cited = { $title }，版次{ $name }
edition-citation = { $publisher }（{ $year }）：{ $title }。{ $url }
edition-standard = DPG标准
edition-license = 数据许可证
edition-commit = Git提交
edition-generator = 生成程序

changes-heading = 变更
feeds-all = 本名录的全部变更
changes-description = 本名录中产品的变更，最新的在前。
changes-intro = 本名录中产品的变更，最新的在前。
changes-undated = 没有显示变更，因为本网站生成时没有使用名录的历史。
changes-feeds = 订阅源和数据
changes-atom = Atom订阅源
changes-json-feed = JSON Feed
changes-json = JSON格式的变更
changes-item = { $name }：{ $change }
change-added = 新增
change-renamed = ID变更
change-recognized = 认定
change-renewed = 续期
change-updated = 更新
change-archived = 归档
change-removed = 删除
change-previous-id = 原为{ $id }
field-name = 名称
field-aliases = 别名
field-summary = 摘要
field-description = 说明
field-categories = 类别
field-website = 网站
field-repositories = 仓库
field-links = 链接
field-logo = 标志
field-screenshots = 截图
field-sectors = 领域
field-organizations = 机构
field-stage = 阶段
field-standard-version = 标准版本
field-dates = 日期
field-review = 评审过程
field-archived = 归档信息
field-decisions = 决定
field-identifiers = 标识符
field-previous-ids = 曾用ID
field-derived-from = 上游项目
field-deployment = 使用情况
field-highlights = 亮点
field-translations = 译文
field-extra = 附加字段
tombstone-heading = 已不在本名录中
tombstone-text = 此条目已从名录中删除。
tombstone-day = 日期：

## The reference of the API

api-name = API
api-heading = API参考
api-description = 以文件形式向程序提供本名录的全部数据：每个文件的内容、逐个字段的说明，以及可复制的示例。
api-intro = 本网站显示的一切也以文件形式向程序提供：无需密钥，没有限制，可从任何其他网站访问。
api-base = 所有网址都以此开头：
api-rule-keys = 每个键始终存在。它的值始终是同一类型；类型允许时，也可以是null。
api-rule-lists = 没有内容的列表是空列表，不是null。唯一的例外：两项指标中的handling，如果没有人回答则为null。列表的排序方式见下文。产品列表包含所有状态的产品，按id排序。
api-rule-codes = 每个代码旁边都有英文标签。
api-rule-day = 只有index.json含有网站的生成日期。在名录改变之前，其他文件逐字节保持不变。
api-rule-stable = 在第1版内，不会删除任何内容，也不会改变任何类型。可能会增加新的键和文档，或在表格末尾增加新的列，因此请忽略您不认识的内容。
api-rule-methods = 文件响应GET和HEAD。如果网址不存在，则返回404和一个HTML页面。其他方法返回405，并附标头Allow。
api-rule-described = OpenAPI 3.1描述文件，可用来生成客户端：
api-contents = 本页内容
api-documents = 文档
api-documents-caption = 将文档名称加到上面的网址之后。打开文档可查看其字段、示例和代码。
api-fields = 键、类型和含义
api-holds = 内容
api-table-heading = 读取goods.csv
api-table-format = goods.csv是RFC 4180定义的CSV：UTF-8编码，不带字节顺序标记，以逗号分隔，以CRLF换行，首行为列名，每个产品一行。在Excel中，请使用“数据”“从文本/CSV”，文件原始格式选65001。空单元格表示没有值或空列表。
api-table-guard = 电子表格会把某些文本当作公式。为避免这种情况，在=、+、-、@、制表符、回车符和撇号之前加了一个撇号：单元格开头如此，单元格内位于逗号、分号、竖线、引号、制表符或换行之后的也是如此。在这些位置各去掉一个撇号，即可得到原文：
api-table-lists = 然后拆分列表：各项以竖线连接。项内的竖线或反斜杠前面有一个反斜杠。
api-table-columns = 代码和标签分列两列，顺序相同。url是产品页面的网址，json是其完整对象的网址。
api-mirror-heading = 保存副本
api-mirror = 获取manifest.json，将每个文件的SHA-256与您的副本比较。获取有差异的文件，删除不再列出的文件。清单列出除index.json和它自身以外的所有文件。
api-signature-heading = 验证签名
api-signature = manifest.json以minisign格式签名，并含有除index.json以外所有其他文件的哈希值。请另外通过其他途径向名录的运营方获取公钥，并与这里的公钥比较：能改动文件的人，也能改动本页。
api-since-heading = 获取某日以来的变更
api-since-digest = 获取deltas.json。为您副本中的每个产品写一行，按id排序：id、一个空格、其对象的SHA-256、一个换行符。如果这些行的SHA-256等于digest，您的副本就是完整的。
api-since-deltas = 如果不等，取您副本中最新的changed，获取该月和之后所有月份的增量。每行有一个id及其当前对象：请替换您的对象；如果status是moved或removed，则将其删除。
api-since-again = 再次比较digest。如果仍不相同，请获取goods.ndjson.gz：对象可能在条目不变时改变，历史也不一定总是已知。
api-since-what = 对象的SHA-256就是它在goods.ndjson.gz中那一行连同换行符的SHA-256。如果只想查看变更，请获取changes.json，从上往下读取goods，直到on早于您的日期（null也要读）。
api-besides = 其他格式
api-besides-caption = 供其他程序使用的文件，按其在本网站的网址列出
api-beside-atom = 最近50次变更，Atom订阅源格式
api-beside-feed = 最近50次变更，JSON Feed 1.1格式
api-beside-facets = 某一目标的产品变更，Atom订阅源格式；国家/地区、类别和名录自有的筛选条件也有这样的订阅源
api-beside-catalog = 名录及其已认定产品，DCAT 3目录格式，供数据门户使用
api-beside-llms = 介绍本网站及其数据位置，供语言模型使用
api-beside-badge = 已认定产品的徽章
api-beside-shields = shields.io绘制已认定产品徽章所用的数据
api-beside-card = 产品页面链接的配图
api-beside-markdown = Markdown格式的产品页面
api-beside-search = 浏览器如何搜索本网站
api-beside-codemeta = 用CodeMeta 3.0描述的软件产品
api-beside-publiccode = 软件产品的publiccode.yml 0.4草稿，供其维护者补充完整；开头的注释列出缺少的内容
api-beside-embed = 可嵌入其他网站的产品卡片；产品页面上有可复制的代码
api-since = 自{ $version }版起
api-versions-heading = 版本
api-versions = 这是{ $version }版。点号后的数字在index.json和manifest.json中是minor：增加文档或键时，它会增大。各个模式和OpenAPI描述文件用x-since说明同样的信息。
api-versions-caption = 新增内容，最新的在前
api-version = 版本
api-version-documents = 文档
api-version-types = 类型
api-version-keys = 键
api-version-first = 其他各行未列出的全部内容
api-deprecation = 在第1版内，不会删除任何内容，也不会改变类型。如果某个键有了更好的替代，它会在模式中标为弃用，但仍然保留。如果将来有第2版，它会使用自己的网址，第1版至少再同时提供两年；index.json会注明。
api-cite-heading = 引用和使用数据
api-cite = 引用数据时，请使用以下文本，并注明您副本的日期（index.json中的as_of）：
api-cite-hash = 如果引用中还有manifest.json的SHA-256，引用就是精确的：清单含有所有其他文件的哈希值。
api-cite-doi = 如要为数据取得DOI，请将goods.ndjson存入Zenodo等存储库，再把DOI写入site.toml中[data]的citation。
api-cite-no-license = 名录的运营方没有说明数据按哪种许可证使用。再次发布前请先询问。
api-address = 网址
api-media = 媒体类型
api-schema = JSON Schema
api-key = 键
api-kind = 类型
api-meaning = 含义
api-columns = 表和列
api-example = 本名录中的示例，每个列表最多两项
api-copy = 复制
api-copied = 已复制
api-types = 类型
api-types-intro = 上述文档使用的类型。
api-compat = 旧格式
api-compat-intro = 以数字公共产品联盟自有数据源的JSON格式提供同样的产品，供为这些数据源编写的程序使用。
api-v0-dpgs = 已认定产品
api-v0-nominees = 候选产品
api-v0-dpg = 一个已认定产品及其回答
api-v0-nominee = 一个候选产品
api-v2-dpgs = 已认定产品，采用现行数据源的格式
api-v2-nominees = 候选产品，采用同样的格式
api-v2-dpg = 一个已认定产品；ID是它在该数据源中的编号，没有编号时为它在这里的id
api-v2-nominee = 一个候选产品
api-app-dpgs = 已认定产品，采用联盟现有应用的格式
api-rewrites = 如要像最初的数据源那样，在单独主机的根目录提供最旧的格式，请将以下各行加入主机设置：

## At the foot of each page, a checkbox
search-key = 按“/”键搜索

# The workbook of `dpg export table`: names of sheets (at most 31 characters), headings, and the lines that explain it.
table-goods = 产品
table-help = 如何使用此表格
table-id = Id（新产品请留空）
table-code = 代码
table-help-1 = 第一个工作表中，每行是一个产品，每列是一个字段。请修改单元格，然后将文件交还名录维护者。
table-help-2 = 名录中只会更改您修改过的单元格。您可以对行排序、移动列，以及隐藏不需要的内容。
table-help-3 = 一个单元格有多个值时，每个值占一行。在大多数电子表格中，按Alt + Enter可在单元格内换行。
table-help-4 = 同一列表的各列按行对应：“机构: 角色”的第二行是第二个机构的角色。
table-help-5 = 证据：每行一个网址；或者是文字，各段之间用一行三个连字符（---）隔开。文字最后一行的网址属于该段文字。
table-help-6 = 列表各项的证据以一行编号开头，例如[2]。
table-help-7 = 国家、语言、目标等可以写代码，也可以写名称。其他工作表列出了全部代码和名称。
table-help-8 = 新产品：有名称、没有id的行。如要删除产品，请告诉名录维护者：删除行不会产生任何改变。
table-help-9 = 请不要写个人信息：不写联系人姓名，也不写电子邮件地址。

## Registries that list entries without assessment
# In such a registry these are used in the place of the messages without `-listed` at their end.
goods-description-listed = 本名录的{ $count }个条目。
status-current-listed = 已收录
search-widened-listed = 没有匹配的已收录条目。以下是候选产品和历史条目。
count-current-listed = { $count }个条目
report-status-current-listed = 已收录
report-goods-listed = 条目
report-figure-categories-listed = 按类别统计的条目
report-figure-categories-note-listed = 一个条目可以属于多个类别。
report-figure-own-listed = { $field }：条目数量
report-figure-own-note-listed = 条目在本名录某个字段中填写的内容。一个条目可以填写多项。
report-figure-goals-listed = 按可持续发展目标统计的条目、国家和地区
report-figure-goals-note-listed = 一个条目可以支持多个目标。国家和地区指条目的开发地或使用地。
report-figure-owners-listed = 条目最多的所有者
report-figure-owners-note-listed = 占比以注明所有者的条目为基数。一个条目可以有多个所有者。
report-figure-quality-listed = 按缺少的内容统计的条目
report-figure-quality-note-listed = 读者和报告需要了解的条目信息。
report-say-all-listed = { $all-count ->
   *[other] 名录共有{ $all }个条目
}：{ $current-count ->
    [0] 没有已收录条目
   *[other] { $current }个已收录
}、{ $candidate-count ->
    [0] 没有候选产品
   *[other] { $candidate }个候选产品
}、{ $former-count ->
    [0] 没有历史条目
   *[other] { $former }个历史条目
}。
report-since-all-listed = { $added-count ->
    [0] 没有新增条目
   *[other] 新增{ $added-count }个条目
}，{ $removed-count ->
    [0] 没有删除条目
   *[other] 删除{ $removed-count }个
}。{ $before-count ->
   *[other] 当时有{ $before-count }个已收录条目，
}{ $now-count ->
    [0] 现在一个也没有。
   *[other] 现在有{ $now-count }个。
}
report-since-recognized-listed = 新收录
report-since-left-listed = 不再收录
report-say-about-listed = 其他所有图表只涉及已收录条目。
report-say-category-listed = 最常见的类别是{ $label }：{ $all }个条目中有{ $goods }个{ $share }。
report-say-own-listed = { $field }：最常见的是“{ $label }”，{ $all }个条目中有{ $goods }个{ $share }。
report-say-own-unstated-listed = { $goods-count ->
   *[other] { $field }：{ $all }个条目中有{ $goods }个没有填写。
}
report-say-goal-listed = 条目最多的目标是“{ $label }”：{ $all }个条目中有{ $goods }个支持它{ $share }。
report-say-no-dates-listed = 没有条目有认定日期，因此无法显示增长情况。
report-so-goal-listed = 从按目标统计的各表可以看出，每个目标已经有什么、还没有什么。
report-so-thin-listed = 征集新项目时，可以把重点放在这些目标上。
report-so-thin-many-listed = 征集新项目时，可以把重点放在这些目标上：具体是哪些，见目标表。
report-so-single-listed = 这些工作并不依赖少数几个主要所有者。可以问问只有一个条目的所有者，资金从哪里来。
report-so-largest-owners-listed = 如果其中一个停止运作，会有多个条目受到影响。可以问问他们的资金从哪里来。
report-method-about-listed = { $about ->
    [candidate] 除第一个图表外，其他图表只涉及候选产品，因为还没有已收录条目。
   *[current] 除第一个图表外，其他图表只涉及已收录条目，不包括候选产品和历史条目。
}
report-figure-goal-category-note-listed = 每格是属于该目标和该类别的条目数量。颜色越深，数量越多。
report-figure-goal-region-note-listed = 每格是支持该目标、并在该区域开发或使用的条目数量。颜色越深，数量越多。
report-figure-goal-sector-note-listed = 每格是属于该领域、并支持该目标的条目数量。颜色越深，数量越多。
report-figure-clusters-listed = 目标、领域和开发地都相同的条目组
report-figure-clusters-note-listed = 可以相互联系的团队：同一行的条目目的相同，注明的开发国家或地区也相同。
report-figure-standards-listed = 多个条目共同提到的开放标准
report-figure-partners-listed = 共同点最多、但没有共同条目的机构
report-figure-partners-note-listed = 可以考虑合作：双方致力于相同的目标和领域，或使用相同的标准，但各有各的条目。
report-figure-license-families-note-listed = 一个条目可以有多个许可证。
report-figure-licenses-note-listed = 一个条目可以有多个许可证。
report-say-few-listed = { $goods-count ->
   *[other] { $goods }个条目太少，无法计算占比或得出结论：至少需要{ $smallest }个。因此图表只显示数量。
}
report-say-thin-listed = { $goals-count ->
   *[other] { $of }个目标中，有{ $goals }个的条目少于{ $limit }个：{ $labels }。
}
report-say-thin-many-listed = { $of }个目标中，有{ $goals }个的条目少于{ $limit }个。
report-say-unserved-listed = { $goals-count ->
   *[other] 有{ $goals }个目标还没有任何条目：{ $labels }。
}
report-say-countries-listed = { $countries-count ->
   *[other] 条目的开发地和使用地共涉及{ $countries }个国家和地区。
}{ $without-count ->
    [0] 每个条目都至少注明一个。
   *[other] 有{ $without }个条目没有注明。
}
report-say-countries-wide-listed = { $goods-count ->
   *[other] 有{ $goods }个条目注明的国家和地区超过{ $limit }个，其他条目合计涉及{ $countries }个。
}
report-say-gaps-listed = 以下组合还没有条目，而从两边的条目数量来看，本应至少有三个：
report-gap-listed = “{ $goal }”与“{ $other }”：没有条目同时属于两者。{ $kind ->
    [goal-sector] 在注明领域的{ $base }个条目中，支持该目标的有{ $of-goal }个，属于该领域的有{ $of-other }个。
    [goal-region] 在注明国家或地区的{ $base }个条目中，支持该目标的有{ $of-goal }个，在该区域开发或使用的有{ $of-other }个。
   *[goal-category] 在注明类别的{ $base }个条目中，支持该目标的有{ $of-goal }个，属于该类别的有{ $of-other }个。
}单凭概率，也应有大约{ $expected }个同时属于两者。
report-say-license-family-listed = 最常见的许可证类型是{ $label }：{ $all }个条目中有{ $goods }个{ $share }。
report-say-license-listed = 使用最多的许可证是{ $label }：{ $all }个条目中有{ $goods }个{ $share }。
report-say-owners-listed = { $owners-count ->
   *[other] { $owners }个机构拥有
}{ $goods-count ->
   *[other] { $goods }个条目。
}{ $unnamed-count ->
    [0] 每个条目都注明了所有者。
   *[other] 有{ $unnamed }个条目没有注明所有者。
}
report-say-largest-owners-listed = { $owners-count ->
    [1] 条目最多的所有者拥有{ $all }个条目中的{ $goods }个{ $share }。
   *[other] 条目最多的{ $owners }个所有者拥有{ $all }个条目中的{ $goods }个{ $share }。
}
report-say-single-listed = { $owners-count ->
   *[other] { $all }个所有者中，有{ $owners }个只拥有一个条目{ $share }。
}
report-list-standard-listed = 提到以下标准的条目：{ $label }
report-list-owner-listed = { $label }拥有的条目
report-list-largest-owners-listed = 条目最多的所有者的条目
report-list-worldwide-listed = 注明超过{ $label }个国家和地区的条目
report-list-without-listed = 缺少此项内容的条目：{ $label }
report-list-countries-intro-listed = 每个目标的条目在哪些国家和地区开发或使用，以及这些条目的数量。
report-list-all-countries-listed = 全部条目
report-list-owners-listed = 条目的所有者
report-list-owners-intro-listed = 拥有报告所涉条目的机构，以及各自的条目数量。
report-list-owners-several-listed = 多个条目
report-list-owners-single-listed = 一个条目
report-list-description-listed = 报告中的{ $count }个条目。
report-list-intro-listed = 报告计入的{ $count }个条目。
report-method-links-listed = 每个数字都链接到它所计入的条目。每个图表下方的文件含有同样的数字。
report-method-shares-listed = 总数达到{ $smallest }个时，才给出占比。总数更少时，增减一个条目就会使占比变动五个百分点以上。占比四舍五入到整数。
report-method-gaps-listed = 假设目标与类别、区域或领域互不相关，只有预计应有{ $expected }个或更多条目的空格，才称为空白。没有注明区域或领域的条目不参与这项计算。这样，二十个格子中因偶然而为空的不到一个。其他空格不算空白。条目少于{ $thin }个的目标，称为覆盖薄弱。
report-method-countries-listed = 国家、地区和区域是条目注明的开发地或使用地。注明超过{ $worldwide }个国家和地区的条目会单独说明，因为数字大也可能只来自少数条目。
report-method-groups-listed = 注明超过{ $widest }个目标、超过{ $widest }个领域，或超过{ $countries }个开发地的条目，不用来划分条目组；但一个组的数字包括具有其三个特征的所有条目。一个组如果有一半属于更大的组，则不列出。
report-method-partners-listed = 两个机构如果有两个或更多共同主题，而没有共同的条目，就会列在一起。主题是指一个领域连同双方在该领域共有的目标，或一项标准。超过20个机构共有的主题不计入。每个机构最多列出两次，条目相同的机构算作一个。
report-method-limits-listed = 报告只知道条目中写的内容。它不知道条目所介绍的内容用得多不多、惠及多少人、质量如何。名录以外的内容不计入。
home-map-listed = 使用各条目的国家和地区
home-current-listed = { $count ->
   *[other] 已收录条目
}
home-promise-listed = 查找各类条目，了解由谁提供
home-recent-listed = 最近认定的产品
facet-category-intro-listed = 类别说明条目是什么。数字表示已收录条目的数量，加号后面是候选产品和历史条目的数量。
facet-sector-intro-listed = 条目应用的领域。数字表示已收录条目的数量，加号后面是候选产品和历史条目的数量。
facet-license-intro-listed = 条目的开放许可证，以SPDX标识符表示。数字表示已收录条目的数量，加号后面是候选产品和历史条目的数量。
facet-license-family-intro-listed = 条目的许可证对修改和分享者有什么要求。数字表示已收录条目的数量，加号后面是候选产品和历史条目的数量。
facet-link-intro-listed = 提供演示、下载、社区等资源的条目。数字表示已收录条目的数量，加号后面是候选产品和历史条目的数量。
facet-region-intro-listed = 条目在哪里开发或使用，按联合国的区域和次区域（M49）划分。次区域也计入所属区域。数字表示已收录条目的数量，加号后面是候选产品和历史条目的数量。
facet-country-intro-listed = 条目在哪里开发或使用。数字表示已收录条目的数量，加号后面是候选产品和历史条目的数量。
facet-developed-in-intro-listed = 条目在哪里开发。数字表示已收录条目的数量，加号后面是候选产品和历史条目的数量。
facet-used-in-intro-listed = 条目在哪里使用。数字表示已收录条目的数量，加号后面是候选产品和历史条目的数量。
facet-organization-intro-listed = 拥有、维护、资助或实施所收录内容的机构。数字表示已收录条目的数量，加号后面是候选产品和历史条目的数量。
facet-language-intro-listed = 条目提供的语言。数字表示已收录条目的数量，加号后面是候选产品和历史条目的数量。
facet-category-heading-listed = 按类别查看条目
facet-sector-heading-listed = 按领域查看条目
facet-license-heading-listed = 按许可证查看条目
facet-license-family-heading-listed = 按许可证类型查看条目
facet-region-heading-listed = 按区域查看条目
facet-country-heading-listed = 按国家/地区查看条目
facet-developed-in-heading-listed = 按开发地查看条目
facet-used-in-heading-listed = 按使用地查看条目
facet-organization-heading-listed = 按机构查看条目
facet-language-heading-listed = 按语言查看条目
facet-link-heading-listed = 按附带资源查看条目
facet-goal-intro-listed = 联合国2030年的17个目标。
facet-own-intro-listed = 数字表示已收录条目的数量，加号后面是候选产品和历史条目的数量。
statistics-sector-listed = 按领域统计的条目；条形表示已收录条目
statistics-own-listed = { $facet }；条形表示已收录条目
headline-first-listed = 最常见：{ $label }，{ $all }个已收录条目中有{ $count }个。
headline-tie-listed = 最常见：{ $label }，{ $all }个已收录条目中各有{ $count }个。
headline-several-listed = 有几项并列最多，{ $all }个已收录条目中各有{ $count }个。
headline-status-listed = { $all }个条目中有{ $count }个已收录。
map-intro-listed = 在每个国家和地区使用和开发的条目数量。选择一个国家或地区，查看其条目。
map-countries-listed = { $count ->
    [0] 还没有任何国家或地区有条目。
   *[other] { $count }个国家和地区有条目。
}
map-others-listed = 没有条目
site-description-listed = 数字倡议和公共产品名录。
contribute-text-listed = 推荐一个条目，或改进一个条目。
contribute-intro-listed = 推荐条目或改进条目。下面的表单会为您生成文件，提交之前不需要账号。
menu-goods-listed = 条目
goods-listed = { $count }个条目
goods-heading-listed = 全部条目
names-heading-listed = 全部条目（A–Z）
names-intro-listed = 按名称列出名录中的所有条目，包括候选产品和历史条目。
search-description-listed = 在本名录中查找条目：可以搜索，也可以按字母、目标、领域、国家等浏览。
search-none-filtered-listed = 没有条目同时符合这些筛选条件。
search-goods-listed = 条目
search-some-listed = 只含部分关键词的条目
search-named-listed = 名称完全相同的条目
search-see-listed = 查看条目（{ $count }）
find-label-listed = 搜索本名录
home-needs-listed = 您关注什么主题？
way-find-listed = 查找条目
way-find-text-listed = 搜索、筛选和比较本名录中的所有条目。
way-contribute-text-listed = 推荐或更正条目。
region-title-listed = { $label }的条目
country-title-listed = { $label }的条目
good-related-listed = 相关条目
form-step-good-listed = 条目
statistics-status-caption-listed = 按状态统计的条目
statistics-stage-caption-listed = 按阶段统计的条目；已归档的条目单独显示
statistics-goods-listed = 条目
statistics-goal-listed = 按可持续发展目标统计的条目；一个条目可以支持多个目标
statistics-category-listed = 按类别统计的条目
statistics-region-listed = 按开发或使用区域统计的条目
statistics-country-listed = 按开发地或使用地统计的条目
statistics-organization-listed = 按机构统计的条目，不论角色
statistics-intro-listed = 按状态、目标、领域、国家等统计条目的图表。
compare-heading-listed = 比较条目
