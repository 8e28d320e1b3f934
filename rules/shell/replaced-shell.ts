import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/replaced-shell',
  summary: 'The system shell is replaced, where SHELL would be enough',
  why: '/bin/sh belongs to the distribution: the scripts of its packages are written and tested for that shell, and a package update may restore the link. SHELL chooses the shell for this Dockerfile only, where everyone can see it.',
  category: 'operability',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  aliases: {
    hadolint: { DL4005: 'warning' },
    kics: '8a301064',
    semgrep: 'use-shell-instruction',
    tally: 'hadolint/DL4005',
  },
  references: ['https://docs.docker.com/reference/dockerfile/#shell'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13-slim
        RUN ln -sf /bin/bash «/bin/sh»
      `,
      good: dedent`
        FROM debian:13-slim
        SHELL ["/bin/bash", "-c"]
      `,
    },
  ],
  check: {
    command({ name, words, script }, { report }) {
      if (name !== 'ln' && name !== 'mv' && name !== 'cp') return;
      if (script.host.kind !== 'run') return;
      const shell = words.at(-1);
      if (words.length < 3 || shell?.text !== '/bin/sh') return;
      report(shell, 'this replaces the shell that the scripts of the distribution are written for', {
        help: 'choose the shell of the build with `SHELL ["/bin/bash", "-c"]`',
        alias: name === 'ln' ? undefined : [],
      });
    },
  },
});
