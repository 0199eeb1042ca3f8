curl --silent --show-error --fail --compressed '{url}'
