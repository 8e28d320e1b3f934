import { it } from 'vitest';
import rule from '../../../rules/dockerfile/missing-certificates.ts';
import { testRule } from '../../../src/test-rule.ts';

const build = (rest: string) => `FROM golang:1.25 AS build\nRUN go build -o /a .\n${rest}`;

it('finds clients in scratch without CA certificates', () =>
  testRule(rule, {
    bad: [
      build('FROM «scratch»\nCOPY --from=build /a /a\nCMD ["/a"]\n'),
      build(
        'FROM «scratch»\nLABEL a="certain SSL"\nCOPY --from=build --chown=1:1 /a /usr/bin/\nUSER 1\nENTRYPOINT ["/usr/bin/a"]\n',
      ),
      'FROM rust:1 AS build\nRUN cargo build --release\nFROM «scratch»\nCOPY --from=build /t/a /a\nENTRYPOINT ["/a"]\n',
    ],
    good: [
      build(
        'FROM scratch\nCOPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/\nCOPY --from=build /a /a\nCMD ["/a"]\n',
      ),
      build('FROM scratch\nCOPY --from=alpine:3 /etc/pki /etc/pki\nCOPY --from=build /a /a\nCMD ["/a"]\n'),
      build('FROM scratch\nCOPY --from=build /etc /etc\nCOPY --from=build /a /a\nCMD ["/a"]\n'),
      build('FROM scratch\nENV SSL_CERT_FILE=/x\nCOPY --from=build /a /a\nCMD ["/a"]\n'),
      build('FROM scratch\nCOPY --from=build / /\nCMD ["/a"]\n'),
      build('FROM scratch\nCOPY --from=build /a /a\nEXPOSE 80\nCMD ["/a"]\n'),
      build('FROM scratch\nCOPY --from=build /a /a\n'),
      build('FROM gcr.io/distroless/static\nCOPY --from=build /a /a\nCMD ["/a"]\n'),
      'FROM alpine AS build\nRUN make\nFROM scratch\nCOPY --from=build /a /a\nCMD ["/a"]\n',
    ],
  }));
