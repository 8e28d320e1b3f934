import { dedent, defineRule } from '../../src/rule/index.ts';
import { mayBeConfigured } from '../shared/configured.ts';
import { insertOption } from '../shared/package-call.ts';

const SETTING = /(?<!-)\bInstall-Recommends|install_weak_deps\s*=|onlyRequires/i;

/** Where a copied file may contain the setting. */
const CONFIGURATION = /^\/etc\/(?:apt(?:\/?$|\/apt\.conf)|dnf|zypp)/;

export default defineRule({
  id: 'shell/unwanted-recommends',
  summary: 'Recommended packages are also installed',
  why: 'apt-get, dnf and zypper install recommended packages as if they were dependencies: documentation tools, mail servers, desktop libraries. The image becomes larger and has more to patch, for programs that no one asked for.',
  category: 'performance',
  severity: 'info',
  presets: ['strict'],
  fix: 'unsafe',
  aliases: {
    hadolint: { DL3015: 'info' },
    trivy: 'DS-0029',
    kics: '7384dfb2',
    semgrep: 'missing-no-install-recommends',
    sonar: 'S6500',
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
      const { lean } = call.knowledge;
      if (!lean || call.action !== 'install' || call.open) return;
      const { option, others, setting } = lean;
      if (call.hasOption(option, ...others)) return;
      const settings = call.valuesOf('-o', '--option', '--setopt');
      if (settings.some((value) => value === undefined || setting.test(value))) return;
      if (mayBeConfigured(call.command.script.host, SETTING, CONFIGURATION)) return;
      report(call.head, `\`${call.program} ${call.verbText}\` also installs recommended packages`, {
        help: `add \`${option}\` and list what is really needed`,
        alias: call.manager === 'apt-get' ? undefined : [],
        fix: { title: `add \`${option}\``, safety: 'unsafe', edits: [insertOption(call, option)] },
      });
    },
  },
});
