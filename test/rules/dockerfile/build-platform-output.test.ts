import { it } from 'vitest';
import rule from '../../../rules/dockerfile/build-platform-output.ts';
import { testRule } from '../../../src/test-rule.ts';

const build = (image: string, run: string, rest = 'FROM alpine:3.22\nCOPY --from=build /out /\n') =>
  `FROM --platform=$BUILDPLATFORM ${image} AS build\n${run}\n${rest}`;

it('finds programs for the platform of the builder in images for other platforms', () =>
  testRule(rule, {
    bad: [
      build('golang:1.25', 'RUN «go build» -o /out .'),
      build('golang:1.25', 'RUN cd cmd && \\\n  CGO_ENABLED=0 GOOS=linux «go install» ./...'),
      build('golang:1.25', 'ENV CGO_ENABLED=0\nRUN --mount=type=cache,target=/c «go build» -o /out'),
      build('golang:1.25', 'RUN GOARCH=amd64 «go build» -o /out'),
      build('golang:1.25', 'RUN <<EOF\nset -e\n«go build» -o /out\nEOF'),
      build('golang:1.25', 'RUN bash -c "«go build» -o /out"'),
      build('rust:1', 'RUN «cargo build» --release'),
      build(
        'golang:1.25',
        'RUN «go install» example.com/cmd/tool/v2@v2.1.0',
        'FROM alpine:3.22\nCOPY --from=build /go/bin/tool /bin/\n',
      ),
      build('gcc:15', 'RUN «gcc» -o /out a.c'),
      build('swift:6', 'RUN «swift build» -c release'),
      'FROM --platform=${BUILDPLATFORM} rust:1 AS base\nFROM base AS build\nRUN «cargo build»\nFROM debian:13\nCOPY --from=build /a /a\n',
      'FROM --platform=$BUILDPLATFORM rust:1 AS build\nRUN «cargo build»\nFROM debian:13 AS base\nCOPY --from=build /a /a\nFROM base\nCMD ["/a"]\n',
      'FROM node:24 AS web\nFROM «--platform=$BUILDPLATFORM» nginx:1.29\nCOPY --from=web /a /a\n',
      'FROM «--platform=$BUILDPLATFORM» python:3.13\nCMD ["a"]\n',
      'FROM «--platform=${BUILDPLATFORM:-linux/amd64}» python:3.13 AS base\nFROM base\nCMD ["a"]\n',
    ],
    good: [
      build('golang:1.25', 'ARG TARGETARCH\nRUN GOARCH=$TARGETARCH go build -o /out'),
      build('golang:1.25', 'ARG TARGETPLATFORM\nRUN ./cross.sh "$TARGETPLATFORM" && go build -o /out'),
      build('golang:1.25', 'COPY --from=xx / /\nRUN xx-go build -o /out'),
      build('golang:1.25', 'ARG GOARCH\nRUN go build -o /out'),
      build('golang:1.25', 'RUN GOOS=js GOARCH=wasm go build -o /out'),
      build('rust:1', 'ARG TRIPLE\nRUN cargo build --target $TRIPLE'),
      build('node:24', 'RUN npm ci && npm run build'),
      build('golang:1.25', 'RUN go install github.com/a/b@v1 && b generate'),
      build('golang:1.25', 'RUN go mod download && go test ./...'),
      // Built on the target platform, or never copied.
      'FROM golang:1.25 AS build\nRUN go build -o /out\nFROM alpine:3.22\nCOPY --from=build /out /\n',
      build('golang:1.25', 'RUN go build -o /out', 'FROM alpine:3.22\nCMD ["a"]\n'),
      'FROM --platform=$BUILDPLATFORM golang:1.25 AS build\nRUN go build -o /out\nFROM scratch\nCOPY index.html /\n',
      'FROM --platform=$TARGETPLATFORM golang:1.25\nRUN go build -o /out\n',
      // Files that only the builder uses.
      'FROM golang:1.25 AS gen\nRUN a\nFROM --platform=$BUILDPLATFORM scratch\nCOPY --from=gen /a /\n',
    ],
  }));
