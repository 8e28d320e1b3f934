import { dedent, defineRule } from '../../src/rule/index.ts';
import { mayBeConfigured } from '../shared/configured.ts';
import { insertOption } from '../shared/package-call.ts';

const SETTING = /^APT::Install-Recommends=/i;

export default defineRule({
  id: 'shell/unwanted-recommends',
  summary: 'Recommended packages are installed along',
  why: 'apt-get installs what a package recommends as if it were a dependency: documentation tools, mail servers, desktop libraries. An image becomes larger and has more to patch, for programs that nobody asked for.',
  category: 'performance',
  severity: 'info',
  presets: ['strict'],
  fix: 'unsafe',
  aliases: {
    hadolint: { DL3015: 'info' },
    trivy: 'DS-0029',
    kics: '7384dfb2',
    semgrep: 'missing-no-install-recommends',
  },
  book: 'Dockerfile and package managers',
  references: ['https://docs.docker.com/build/building/best-practices/#dont-install-unnecessary-packages'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:12
        RUN apt-get update && «apt-get install» -y git && rm -rf /var/lib/apt/lists/*
      `,
      good: dedent`
        FROM debian:12
        RUN apt-get update && apt-get install -y --no-install-recommends git && rm -rf /var/lib/apt/lists/*
      `,
      fixed: dedent`
        FROM debian:12
        RUN apt-get update && apt-get install --no-install-recommends -y git && rm -rf /var/lib/apt/lists/*
      `,
    },
  ],
  check: {
    packages(call, { report }) {
      const { manager, action, command } = call;
      if ((manager !== 'apt-get' && manager !== 'apt' && manager !== 'aptitude') || action !== 'install' || call.open)
        return;
      if (call.hasOption('--no-install-recommends', '--install-recommends', '--without-recommends', '-R')) return;
      if (call.valuesOf('-o', '--option').some((value) => value === undefined || SETTING.test(value))) return;
      if (mayBeConfigured(command.script.host, /(?<!-)\bInstall-Recommends/i, /^\/etc\/apt(?:\/?$|\/apt\.conf)/))
        return;
      const option = manager === 'aptitude' ? '--without-recommends' : '--no-install-recommends';
      report(
        call.head,
        `\`${call.program} ${call.verbText}\` installs recommended packages along with those it is told to`,
        {
          help: `add \`${option}\` and name what is really needed`,
          alias: manager === 'apt-get' ? undefined : [],
          fix: { title: `add \`${option}\``, safety: 'unsafe', edits: [insertOption(call, option)] },
        },
      );
    },
  },
});
