import { dedent, defineRule, type RunInstruction } from '../../src/rule/index.ts';
import { runPairs } from '../shared/consecutive-runs.ts';
import { joined } from '../shared/join-runs.ts';

/** Those of tools that look at all RUN instructions, not only at those of one command. */
const CODES = ['0008c003', 'S7031'] as const;

export default defineRule({
  id: 'dockerfile/consecutive-runs',
  summary: 'Consecutive RUN instructions that could be one',
  why: 'Every RUN writes a layer. Where one follows another and neither takes long, the layers only add up: a file that the first writes and the second changes, moves or deletes is stored in both, and each step takes its time to set up. One RUN with `&&` does the same in one layer.',
  category: 'performance',
  severity: 'info',
  presets: ['strict'],
  fix: 'unsafe',
  fold: 'thing',
  aliases: { hadolint: { DL3059: 'info' }, kics: CODES[0], sonar: CODES[1] },
  book: 'Image size and layers',
  references: [
    'https://docs.docker.com/build/building/best-practices/#run',
    'https://docs.docker.com/build/building/best-practices/#sort-multi-line-arguments',
  ],
  yields: ['dockerfile/unknown-instruction', 'dockerfile/broken-trigger'],
  examples: [
    {
      bad: dedent`
        FROM debian:12
        RUN mkdir -p /srv/app
        «RUN» chown www-data /srv/app
      `,
      good: dedent`
        FROM debian:12
        RUN mkdir -p /srv/app \
            && chown www-data /srv/app
      `,
      fixed: dedent`
        FROM debian:12
        RUN mkdir -p /srv/app \
            && chown www-data /srv/app
      `,
    },
  ],
  check: {
    dockerfile(node, { report }) {
      for (const { before, run, block, single, together } of runPairs(node)) {
        if (!together) continue;
        report(run.keywordSpan, 'this RUN follows another one with the same flags: each is a layer of its own', {
          help: 'join it to the RUN before it with `&&`',
          labels: [{ at: before.keywordSpan, message: 'the RUN before it' }],
          alias: single ? ['DL3059', ...CODES] : CODES,
          about: blockName(block),
          fix: joined(before, run, block),
        });
      }
    },
  },
});

/** The same for all RUN instructions of a block. */
function blockName([first]: readonly RunInstruction[]): string {
  return `${first!.file.path}:${first!.start}`;
}
