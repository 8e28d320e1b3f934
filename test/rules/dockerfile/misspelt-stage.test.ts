import { it } from 'vitest';
import rule from '../../../rules/dockerfile/misspelt-stage.ts';
import { testRule } from '../../../src/test-rule.ts';

const build = 'FROM golang:1.26 AS build\nRUN make\n';

it('finds misspelled names of stages above', () =>
  testRule(rule, {
    bad: [
      {
        text: `${build}FROM alpine:3.22\nRUN --mount=from=«buidl»,target=/a make\n`,
        message: '`buidl` is not a stage',
        fixed: `${build}FROM alpine:3.22\nRUN --mount=from=build,target=/a make\n`,
      },
    ],
    good: [
      `${build}FROM alpine:3.22\nCOPY --from=BUILD /a /b\nCOPY --from=0 /a /b\n`,
      // An image with a similar name.
      `${build}FROM alpine:3.22\nCOPY --from=biuld:1 /a /b\nCOPY --from=team/biuld /a /b\nCOPY --from=tools /a /b\n`,
      'FROM node:24 AS nodes\nFROM alpine:3.22\nCOPY --from=node /a /b\n',
      'FROM tool:1 AS tools\nFROM alpine:3.22\nCOPY --from=tool /a /b\n',
      `FROM alpine:3.22\nCOPY --from=biuld /a /b\n${build}`,
    ],
  }));
