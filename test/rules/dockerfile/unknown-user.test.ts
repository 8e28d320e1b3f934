import { it } from 'vitest';
import rule from '../../../rules/dockerfile/unknown-user.ts';
import { testRule } from '../../../src/test-rule.ts';

const build = (rest: string) => `FROM golang:1.25 AS build\nRUN go build -o /a .\n${rest}`;

it('finds user names in images from scratch', () =>
  testRule(rule, {
    bad: [
      build('FROM scratch\nCOPY --from=build /a /a\nUSER «app»\nENTRYPOINT ["/a"]\n'),
      build('FROM scratch\nCOPY --from=build /src/a /\nUSER «nobody:nobody»\nENTRYPOINT ["/a"]\n'),
      build('FROM scratch AS base\nCOPY --from=build /a /bin/a\nFROM base\nUSER «app:1000»\nCMD ["/bin/a"]\n'),
      build('FROM scratch\nARG WHO=app\nCOPY --from=build /a /bin/a\nUSER «$WHO»\n'),
      build('FROM scratch\nCOPY --from=build --chown=«app:app» /a /bin/a\nCMD ["/bin/a"]\n'),
    ],
    good: [
      build('FROM scratch\nCOPY --from=build /a /a\nUSER 65532:65532\nENTRYPOINT ["/a"]\n'),
      build('FROM scratch\nCOPY --from=build --chown=0:0 /a /a\nUSER root\nENTRYPOINT ["/a"]\n'),
      build('FROM scratch\nCOPY --from=build /etc/passwd /etc/passwd\nUSER app\n'),
      build('FROM scratch\nCOPY --from=build /etc/passwd /etc/group /etc/\nCOPY --from=build /a /a\nUSER app\n'),
      build('FROM scratch\nCOPY --from=build /user /etc/\nUSER app\n'),
      build('FROM scratch\nCOPY --from=build / /\nUSER app\n'),
      build('FROM scratch\nCOPY --from=build /rootfs /\nUSER app\n'),
      build('FROM scratch\nADD rootfs.tar.gz /x\nUSER app\n'),
      build('FROM scratch\nCOPY root .\nUSER app\n'),
      build('FROM scratch\nARG WHO\nCOPY --from=build /a /a\nUSER $WHO\nCMD ["/a"]\n'),
      'FROM alpine:3.22\nUSER nobody\n',
    ],
  }));
