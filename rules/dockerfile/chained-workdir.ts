import { dedent, defineRule, textOf } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/chained-workdir',
  summary: 'Relative WORKDIR after an absolute one',
  why: 'A relative WORKDIR is appended to the previous one, which is well defined if that one is absolute. Scanners report it anyway, and some teams require the full path in every WORKDIR. `dockerfile/relative-workdir` reports only those that depend on the base image.',
  category: 'style',
  severity: 'info',
  presets: [],
  fix: 'none',
  aliases: {
    trivy: { 'DS-0009': 'error' },
    checkov: 'CKV_DOCKER_10',
    kics: '6b376af8',
    semgrep: 'use-absolute-workdir',
    sonar: 'S7021',
  },
  yields: ['dockerfile/relative-workdir'],
  references: ['https://docs.docker.com/reference/dockerfile/#workdir'],
  examples: [
    {
      bad: dedent`
        FROM node:24
        WORKDIR /app
        WORKDIR «src»
      `,
      good: dedent`
        FROM node:24
        WORKDIR /app
        WORKDIR /app/src
      `,
    },
  ],
  check: {
    workdir({ argument }, { report }) {
      if (!argument || /^["']?(?:[/\\$]|[a-zA-Z]:)/.test(textOf(argument))) return;
      report(argument, `\`${argument.text}\` is appended to the previous working directory`, {
        help: 'use the full path',
      });
    },
  },
});
