import { dedent, defineRule, type PackageCommand } from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/install-scripts',
  summary: 'Scripts of packages run while npm or yarn installs them',
  why: 'Every package, and every package that it needs, may bring scripts that run during the installation. A hijacked release of any of them runs code in the build at once. Without scripts only the code that is called runs; packages that compile native modules can be rebuilt by name.',
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
      report(call.head, `\`${call.program}\` runs the scripts of all packages while it installs them`, {
        help: 'add `--ignore-scripts`, and rebuild by name the packages that need their scripts',
      });
    },
  },
});

const NAMES = ['npm_config_ignore_scripts', 'NPM_CONFIG_IGNORE_SCRIPTS', 'YARN_ENABLE_SCRIPTS', 'YARN_IGNORE_SCRIPTS'];

/** Whether a variable or an earlier command says so for all. */
function isOff({ command }: PackageCommand): boolean {
  const { host } = command.script;
  if ('state' in host && NAMES.some((name) => host.state?.variable(name) !== undefined)) return true;
  const before = command.file.text.slice(host.stage?.from.start ?? 0, command.start);
  return /ignore-scripts[= ]true|enableScripts:?[= ]+false|npm_config_ignore_scripts=true/i.test(before);
}
