# Texts of the site that are different here. A message of this file replaces the one of the same name in
# the default theme: `name = text`. docs/themes.md of dpg says where to find all names.

# The sentence at the foot of every page that says who decides.
independence = This is an independent registry. It is not run by the Digital Public Goods Alliance, whose own registry decides what is a digital public good.
