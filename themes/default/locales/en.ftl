# Every visible string of the default theme.
