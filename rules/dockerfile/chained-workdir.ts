import { dedent, defineRule, textOf } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/chained-workdir',
  summary: 'Relative WORKDIR after an absolute one',
  why: 'A relative WORKDIR is joined to the one before it, which is well defined where that one is absolute. Scanners report it all the same, and some teams want every WORKDIR to say the whole path; dockerfile/relative-workdir reports the ones that depend on the base image.',
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
      report(argument, `\`${argument.text}\` is joined to the working directory before it`, {
        help: 'write the whole path',
      });
    },
  },
});
