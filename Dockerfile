# `dpg` in a small image: docker run --rm --user "$(id -u):$(id -g)" --volume "$PWD:/registry" dpg build
# The program is static; `git` beside it reads the history of a registry.
FROM rust:1.95.0-alpine3.23 AS build
# The compiler for the C in SQLite and in the allocator; Alpine removes old versions, so a pinned one would stop working.
# hadolint ignore=DL3018
RUN apk add --no-cache build-base
WORKDIR /source
COPY . .
ARG DPG_COMMIT=
ARG SOURCE_DATE_EPOCH=
RUN cargo build --release --locked --bin dpg

FROM alpine:3.23.4
# hadolint ignore=DL3018
RUN apk add --no-cache git && adduser -D -u 10001 dpg
COPY --from=build /source/target/release/dpg /usr/local/bin/dpg
COPY --from=build /source/LICENSE /usr/share/licenses/dpg/LICENSE
USER 10001
WORKDIR /registry
ENTRYPOINT ["dpg"]
CMD ["--help"]
