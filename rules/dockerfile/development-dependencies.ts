import { DEVELOPMENT_FILE, DEVELOPS, PRODUCTION_INSTALLS } from '../../src/knowledge/production-installs.ts';
import {
  chainOf,
  dedent,
  defineRule,
  type PackageCommand,
  type RunInstruction,
  type Stage,
  textOf,
} from '../../src/rule/index.ts';
import { manifestOf, projectInstall } from '../shared/lock-files.ts';
import { isForDevelopers } from '../shared/stage-packages.ts';

/** The codes of tally, which has a rule for each of these managers. */
const CODES: Partial<Readonly<Record<PackageCommand['manager'], string>>> = {
  composer: 'tally/php/composer-no-dev-in-production',
  bundle: 'tally/ruby/missing-bundle-without-development',
};

export default defineRule({
  id: 'dockerfile/development-dependencies',
  summary: 'Development dependencies are installed in the final image',
  why: 'Test runners, linters, compilers and their dependencies are often most of what a project installs. In the shipped image they take up space and download time, and every vulnerability in them must be assessed, although nothing uses them at run time.',
  category: 'performance',
  severity: 'info',
  presets: ['production', 'strict'],
  fix: 'none',
  aliases: { tally: ['tally/php/composer-no-dev-in-production', 'tally/ruby/missing-bundle-without-development'] },
  book: 'Dockerfile and package managers',
  references: ['https://docs.npmjs.com/cli/commands/npm-ci', 'https://getcomposer.org/doc/03-cli.md#install-i'],
  examples: [
    {
      bad: dedent`
        FROM node:22-slim
        WORKDIR /app
        COPY . .
        RUN «npm ci»
        CMD ["node", "server.js"]
      `,
      good: dedent`
        FROM node:22-slim
        WORKDIR /app
        COPY . .
        RUN npm ci --omit=dev
        CMD ["node", "server.js"]
      `,
    },
  ],
  check: {
    packages(call, { report, project }) {
      if (call.action !== 'install' && call.manager !== 'composer') return;
      const { host } = call.command.script;
      if (host.kind !== 'run' || host.onbuild || !host.stage?.shipped || !host.stage.last) return;
      if (call.manager === 'pip') return judgePip(call, host.stage, report);
      const production = PRODUCTION_INSTALLS[call.manager];
      const locked = projectInstall(call);
      if (!production?.verbs.test(call.verbText) || !locked || call.hasOption(...production.options)) return;
      if (isForDevelopers(host.stage) || isDeveloped(host.stage, host, production.setting)) return;
      const manifest = manifestOf(host, call, locked, project);
      if (manifest?.text !== undefined && !/\bdev|\btest/i.test(manifest.text)) return;
      report(call.head, `${callText(call)} also installs development dependencies in the final image`, {
        help: production.help,
        alias: CODES[call.manager] ?? [],
      });
    },
  },
});

function judgePip(
  call: PackageCommand,
  stage: Stage,
  report: (at: PackageCommand['options'][number], message: string, details: object) => void,
): void {
  const option = call.options.find(
    ({ name, value }) => /^(?:-r|--requirement)$/.test(name) && DEVELOPMENT_FILE.test(value ?? ''),
  );
  if (!option || isForDevelopers(stage) || DEVELOPS.test(textOf(stage))) return;
  report(option, `\`${option.value}\` installs development dependencies in the final image`, {
    help: 'remove it from the final stage, and run tests in a separate stage',
  });
}

function callText({ program, verbText }: PackageCommand): string {
  return `\`${verbText === '' ? program : `${program} ${verbText}`}\``;
}

/** Whether the stage excludes development dependencies in another way, needs them to build, or is meant for development. */
function isDeveloped(stage: Stage, run: RunInstruction, setting: RegExp): boolean {
  for (const { instructions } of chainOf(stage))
    for (const instruction of instructions) {
      const text = textOf(instruction);
      if (
        setting.test(text) ||
        (instruction.start >= run.start && DEVELOPS.test(text.replace(/["',[\]]+/g, ' ').replace(/ +/g, ' ')))
      )
        return true;
    }
  return stage.cmd === undefined && stage.entrypoint === undefined;
}
