import { dedent, defineRule } from '../../src/rule/index.ts';
import { adds, fetches, indexLeftovers, withoutRefresh } from '../shared/apk-index.ts';
import { callsOf, layerOf } from '../shared/cleanup.ts';
import { insertOption } from '../shared/package-call.ts';

/** The codes of the tools that look at more than `apk add`. */
const CODES = { semgrep: 'missing-apk-no-cache', sonar: 'S6587' };

export default defineRule({
  id: 'dockerfile/leftover-apk-cache',
  summary: 'The apk package index is left in the image',
  why: 'Without `--no-cache`, apk keeps the package index in `/var/cache/apk`: a few megabytes that are out of date the next day and are not used at run time. With it, apk fetches a fresh index and does not store it.',
  category: 'performance',
  severity: 'info',
  presets: ['recommended'],
  presetSeverity: { strict: 'warning' },
  fix: 'safe',
  fold: 'file',
  aliases: {
    hadolint: { DL3019: 'info' },
    trivy: { 'DS-0025': 'error' },
    kics: 'ae9c56a6',
    dockle: 'DKL-DI-0004',
    ...CODES,
  },
  book: 'Dockerfile and package managers',
  references: ['https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper'],
  yields: ['dockerfile/unknown-instruction', 'shell/comment-cuts-command'],
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        RUN «apk add» curl
      `,
      good: dedent`
        FROM alpine:3.22
        RUN apk add --no-cache curl
      `,
      fixed: dedent`
        FROM alpine:3.22
        RUN apk add --no-cache curl
      `,
    },
    {
      bad: dedent`
        FROM alpine:3.22
        RUN «apk update» && apk add --no-cache curl
      `,
      good: dedent`
        FROM alpine:3.22
        RUN apk update && apk add curl && rm -rf /var/cache/apk/*
      `,
      fixed: dedent`
        FROM alpine:3.22
        RUN apk add --no-cache curl
      `,
    },
  ],
  check: {
    dockerfile(node, { report }) {
      for (const leftover of indexLeftovers(node)) {
        const { run, calls, users } = leftover;
        const all = [...calls, ...users];
        const first = calls.find(({ action }) => action !== 'refresh') ?? calls[0]!;
        const edits = all.map((call) =>
          call.action === 'refresh' ? withoutRefresh(call, run, all) : insertOption(call, '--no-cache'),
        );
        const complete = edits.filter((edit) => edit !== undefined);
        const message =
          first.action === 'refresh'
            ? `\`apk update\` leaves the package index in ${layerOf(run, ['apk'])}`
            : `\`apk ${first.verbText}\` without \`--no-cache\` leaves the package index in the layer`;
        const fetcher = [...all, ...callsOf(run, ['apk'])].find(fetches)?.verbText ?? 'add';
        report(first.head, message, {
          help: all.every(fetches)
            ? 'add `--no-cache`'
            : `remove \`apk update\`: \`apk ${fetcher} --no-cache\` fetches a fresh index`,
          labels: all
            .filter((call) => call !== first)
            .map((call) => ({
              at: call.head,
              message: users.includes(call) ? 'also lacks `--no-cache`' : 'also leaves the index',
            })),
          alias: adds(leftover) ? undefined : [CODES.semgrep, CODES.sonar],
          fix:
            complete.length === edits.length
              ? { title: 'use `--no-cache`', safety: 'safe', edits: complete }
              : undefined,
        });
      }
    },
  },
});
