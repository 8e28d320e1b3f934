import { dedent, defineRule, type RunInstruction } from '../../src/rule/index.ts';
import { runPairs } from '../shared/consecutive-runs.ts';
import { joined } from '../shared/join-runs.ts';

/** Codes of tools that look at all RUN instructions, not only at those with a single command. */
const CODES = ['0008c003', 'S7031'] as const;

export default defineRule({
  id: 'dockerfile/consecutive-runs',
  summary: 'Consecutive RUN instructions that could be one',
  why: 'Every RUN creates a layer. If one follows another and neither takes long, the extra layers only cost space and time: a file that the first one writes and the second one changes, moves or deletes is stored in both, and each step must be set up. A single RUN with `&&` does the same in one layer.',
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
        report(
          run.keywordSpan,
          'this RUN directly follows another one with the same flags: each creates a separate layer',
          {
            help: 'join it to the previous RUN with `&&`',
            labels: [{ at: before.keywordSpan, message: 'the previous RUN' }],
            alias: single ? ['DL3059', ...CODES] : CODES,
            about: blockName(block),
            fix: joined(before, run, block),
          },
        );
      }
    },
  },
});

/** An identifier shared by all RUN instructions of a block. */
function blockName([first]: readonly RunInstruction[]): string {
  return `${first!.file.path}:${first!.start}`;
}
