import { dedent, defineRule, type PackageCommand } from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/install-scripts',
  summary: 'npm or yarn runs package scripts during installation',
  why: 'Every package and every dependency may contain scripts that run during installation. A hijacked release of any of them runs code in the build immediately. With `--ignore-scripts`, a package runs code only if the build calls it. Packages that compile native modules can be rebuilt one by one, as in `npm rebuild sharp`.',
  category: 'security',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  fold: 'file',
  aliases: { sonar: 'S6505' },
  cwe: 829,
  references: ['https://docs.npmjs.com/cli/using-npm/config#ignore-scripts'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM node:24
        COPY package.json package-lock.json ./
        RUN «npm ci»
      `,
      good: dedent`
        FROM node:24
        COPY package.json package-lock.json ./
        RUN npm ci --ignore-scripts && npm rebuild sharp
      `,
    },
  ],
  check: {
    packages(call, { report }) {
      if ((call.manager !== 'npm' && call.manager !== 'yarn') || call.action !== 'install') return;
      if (call.command.script.host.kind !== 'run' || call.open || call.hasOption('--ignore-scripts') || isOff(call))
        return;
      report(call.head, `\`${call.program}\` runs the install scripts of all packages`, {
        help: 'add `--ignore-scripts`, and rebuild only the packages that need their scripts',
      });
    },
  },
});

const NAMES = ['npm_config_ignore_scripts', 'NPM_CONFIG_IGNORE_SCRIPTS', 'YARN_ENABLE_SCRIPTS', 'YARN_IGNORE_SCRIPTS'];

/** Whether a variable or an earlier command turns off scripts for all calls. */
function isOff({ command }: PackageCommand): boolean {
  const { host } = command.script;
  if ('state' in host && NAMES.some((name) => host.state?.variable(name) !== undefined)) return true;
  const before = command.file.text.slice(host.stage?.from.start ?? 0, command.start);
  return /ignore-scripts[= ]true|enableScripts:?[= ]+false|npm_config_ignore_scripts=true/i.test(before);
}
