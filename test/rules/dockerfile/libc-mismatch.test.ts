import { it } from 'vitest';
import rule from '../../../rules/dockerfile/libc-mismatch.ts';
import { testRule } from '../../../src/test-rule.ts';

/** A program that is built in one image and copied to another. */
function copied(build: string, run: string, path: string, to: string, extra = ''): string {
  return `FROM ${build} AS build\nWORKDIR /src\nCOPY . .\nRUN ${run}\n\nFROM ${to}\n${extra}COPY --from=build ${path} /app\nCMD ["/app"]\n`;
}

const RUST = 'cargo build --release';
const GO = 'go build -o /out/app ./cmd/app';

it('reports programs that are copied into an image without their libc', () =>
  testRule(rule, {
    bad: [
      {
        text: copied('rust:1.98', RUST, '«/src/target/release/app»', 'alpine:3.23'),
        message: 'has musl: the program does not start',
      },
      {
        text: copied('rust:1.98-slim-bookworm', RUST, '«target/release/app»', 'scratch').replace(
          '«target',
          '«/src/target',
        ),
        message: 'has no libc',
      },
      {
        text: copied('rust:1.98-trixie', RUST, '«/src/target/release/app»', 'debian:bookworm-slim'),
        message: 'has the older glibc of Debian 12',
      },
      {
        text: copied('golang:1.26', GO, '«/out/app»', 'alpine:3.23'),
        message: 'if it uses cgo, as the package `net` does',
      },
      {
        text: copied(
          'golang:1.26-bookworm',
          `cd /src && GOOS=linux ${GO}`,
          '«/out/app»',
          'gcr.io/distroless/static-debian13',
        ),
        message: 'has no libc',
      },
    ],
    good: [
      copied('rust:1.98-alpine', RUST, '/src/target/release/app', 'alpine:3.23'),
      copied(
        'rust:1.98',
        `${RUST} --target x86_64-unknown-linux-musl`,
        '/src/target/x86_64-unknown-linux-musl/release/app',
        'alpine:3.23',
      ),
      copied('rust:1.98', `RUSTFLAGS="-C target-feature=+crt-static" ${RUST}`, '/src/target/release/app', 'scratch'),
      copied('rust:1.98', RUST, '/src/target/release/app', 'debian:13-slim'),
      copied('rust:1.98-bookworm', RUST, '/src/target/release/app', 'debian:trixie-slim'),
      copied('rust:1.98', RUST, '/src/target/release/app', 'alpine:3.23', 'RUN apk add --no-cache gcompat\n'),
      copied('rust:1.98', RUST, '/src/static', 'alpine:3.23'),
      copied('golang:1.26', `CGO_ENABLED=0 ${GO}`, '/out/app', 'scratch'),
      copied('golang:1.26', 'go build -ldflags "-extldflags -static" -o /out/app .', '/out/app', 'scratch'),
      copied('golang:1.26', `GOARCH=$TARGETARCH ${GO}`, '/out/app', 'alpine:3.23'),
      copied('golang:1.26-alpine', GO, '/out/app', 'alpine:3.23'),
      copied('golang:1.26', GO, '/src/config.yaml', 'alpine:3.23'),
      copied('golang:1.26-trixie', GO, '/out/app', 'debian:bookworm-slim'),
      copied('golang:1.26', `export CGO_ENABLED=0; ${GO}`, '/out/app', 'scratch'),
      copied('node:24', 'npm run build', '/src/dist', 'nginx:1.30-alpine'),
    ],
  }));
