import { dedent, defineRule } from '../../src/rule/index.ts';
import { directoryChanges, isStart } from '../shared/directory-changes.ts';

export default defineRule({
  id: 'shell/nested-directory-change',
  summary: 'A RUN changes the directory partway through',
  why: 'This rule is for teams that want WORKDIR to set every directory of a build. `cd` for part of a step is usually fine. shell/directory-change reports only steps that begin with `cd`.',
  category: 'style',
  severity: 'info',
  presets: [],
  fix: 'none',
  fold: 'file',
  aliases: {
    hadolint: { DL3003: 'warning' },
    trivy: 'DS-0013',
    kics: 'f4a6bcd3',
    semgrep: 'use-workdir',
  },
  references: ['https://docs.docker.com/build/building/best-practices/#workdir'],
  examples: [
    {
      bad: dedent`
        FROM gcc:15
        RUN git clone https://example.com/tool.git /tool && «cd /tool» && make && cd / && rm -rf /tool
      `,
      good: dedent`
        FROM gcc:15
        RUN git clone https://example.com/tool.git /tool && make -C /tool && rm -rf /tool
      `,
    },
  ],
  check: {
    run(node, { report }) {
      const [first] = directoryChanges(node);
      if (!first || isStart(node, first)) return;
      report(first, 'this changes the directory only for the commands that follow in the same RUN', {
        help: 'pass the directory to the command (as in `make -C`), or use WORKDIR',
        // These two tools look at the first word only.
        alias: first.index === 0 ? undefined : ['DL3003', 'DS-0013'],
      });
    },
  },
});
