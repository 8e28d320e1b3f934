import { it } from 'vitest';
import rule from '../../../rules/dockerfile/noninteractive-in-env.ts';
import { testRule } from '../../../src/test-rule.ts';

it('finds DEBIAN_FRONTEND in the environment of the containers', () =>
  testRule(rule, {
    bad: [
      {
        text: 'FROM debian:12\nENV «DEBIAN_FRONTEND noninteractive»\nRUN x\n',
        fixed: 'FROM debian:12\nARG DEBIAN_FRONTEND=noninteractive\nRUN x\n',
        message: 'stays set in every container',
      },
      {
        text: 'FROM debian:12\nenv «DEBIAN_FRONTEND="noninteractive"»\n',
        fixed: 'FROM debian:12\narg DEBIAN_FRONTEND="noninteractive"\n',
      },
      {
        text: 'FROM debian:12\nENV A=1 \\\n    «DEBIAN_FRONTEND=noninteractive» \\\n    B=2\n',
        fixed: 'FROM debian:12\nENV A=1 \\\n    DEBIAN_FRONTEND=noninteractive \\\n    B=2\n',
      },
      {
        text: 'FROM debian:12 AS base\nENV «DEBIAN_FRONTEND=noninteractive»\nFROM base\nRUN x\n',
        fixed: 'FROM debian:12 AS base\nENV DEBIAN_FRONTEND=noninteractive\nFROM base\nRUN x\n',
      },
    ],
    good: [
      'FROM debian:12\nARG DEBIAN_FRONTEND=noninteractive\nRUN DEBIAN_FRONTEND=noninteractive apt-get install -y a\n',
      'FROM debian:12\nENV DEBIAN_FRONTEND=noninteractive\nRUN x\nENV DEBIAN_FRONTEND=dialog\n',
      'FROM debian:12\nENV DEBIAN_FRONTEND=dialog\nLABEL DEBIAN_FRONTEND=noninteractive\n',
      'FROM debian:12 AS build\nENV DEBIAN_FRONTEND=noninteractive\nFROM debian:12\nCOPY --from=build /a /a\n',
      'FROM debian:12\nENV A=DEBIAN_FRONTEND=noninteractive\nENV DEBIAN_FRONTEND=\n',
    ],
  }));
