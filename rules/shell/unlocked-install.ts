import { LOCKED_INSTALLS, type Strictness } from '../../src/knowledge/locked-installs.ts';
import { dedent, defineRule, type Fix, type PackageCommand } from '../../src/rule/index.ts';
import { mayBeConfigured } from '../shared/configured.ts';
import { type LockState, lockState, projectInstall } from '../shared/lock-files.ts';
import { insertOption } from '../shared/package-call.ts';
import { isConditionalCall } from '../shared/stage-packages.ts';

export default defineRule({
  id: 'shell/unlocked-install',
  summary: 'Project dependencies are installed without requiring a lock file',
  why: 'Without a lock file, the package manager installs the newest versions that the manifest allows, so every build may get different packages. With one, commands such as `npm install` update it if it does not match the manifest; `npm ci` and `--frozen-lockfile` install exactly the locked versions or fail.',
  category: 'reproducibility',
  severity: 'info',
  presets: ['strict'],
  fix: 'unsafe',
  aliases: { tally: 'tally/ruby/missing-bundle-deployment' },
  yields: ['dockerfile/ignored-lock-file'],
  fold: 'file',
  book: 'Dockerfile and package managers',
  references: [
    'https://docs.npmjs.com/cli/commands/npm-ci',
    'https://classic.yarnpkg.com/lang/en/docs/cli/install/',
    'https://pnpm.io/cli/install',
  ],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: {
        Dockerfile: dedent`
          FROM node:22-slim
          WORKDIR /app
          COPY package.json package-lock.json ./
          RUN «npm install» --omit=dev
        `,
        'package-lock.json': '{ "lockfileVersion": 3 }\n',
      },
      fixed: {
        Dockerfile: dedent`
          FROM node:22-slim
          WORKDIR /app
          COPY package.json package-lock.json ./
          RUN npm ci --omit=dev
        `,
        'package-lock.json': '{ "lockfileVersion": 3 }\n',
      },
    },
    {
      bad: dedent`
        FROM rust:1.90
        RUN «cargo install» ripgrep@15.0.0
      `,
      good: dedent`
        FROM rust:1.90
        RUN cargo install --locked ripgrep@15.0.0
      `,
      fixed: dedent`
        FROM rust:1.90
        RUN cargo install --locked ripgrep@15.0.0
      `,
    },
  ],
  check: {
    packages(call, { report, project }) {
      if (call.manager === 'cargo') return judgeCargo(call, report);
      const strictness = LOCKED_INSTALLS[call.manager];
      if (!strictness || (call.action !== 'install' && call.action !== 'upgrade')) return;
      const locked = projectInstall(call);
      const { host } = call.command.script;
      // After `||` and in a branch, it is a fallback for projects without a lock file.
      if (!locked || isConditionalCall(call)) return;
      if (host.kind !== 'run' || host.stage?.reachable === false) return;
      if (strictness.verbs?.test(call.verbText) || call.hasOption(...strictness.options)) return;
      if (strictness.setting && mayBeConfigured(host, strictness.setting, /$^/)) return;
      const state = lockState(host, call, locked, project);
      const action = `\`${[call.program, call.verbText].filter((word) => word !== '').join(' ')}\``;
      report(call.head, message(action, state, locked.locks[0]!), {
        help: strictness.help,
        alias: call.manager === 'bundle' ? undefined : [],
        fix: fixOf(call, state, strictness),
      });
    },
  },
});

function message(action: string, state: LockState, lock: string): string {
  if (state.kind === 'used')
    return `${action} may install versions other than those in the lock file \`${state.path}\`, and change the file`;
  if (state.kind === 'absent')
    return `${action} does not find a lock file \`${lock}\`: every build may get different versions`;
  return `${action} does not require a lock file: every build may get different versions`;
}

/** Only if the lock file certainly exists: without it, the strict form fails. */
function fixOf(call: PackageCommand, state: LockState, { add }: Strictness): Fix | undefined {
  const { verb, manager } = call;
  const { form } = call.command.script;
  if (state.kind !== 'used' || call.action !== 'install' || form === 'string') return undefined;
  if (manager === 'npm') {
    const plain =
      verb &&
      /^(?:install|i|in|add)$/.test(verb.text ?? '') &&
      !call.hasOption('--no-package-lock', '--no-save', '-f', '--force');
    return plain
      ? { title: 'use `npm ci`', safety: 'unsafe', edits: [{ at: verb, text: verb.raw.replace(/\w+/, 'ci') }] }
      : undefined;
  }
  if (!add || (!verb && form === 'exec')) return undefined;
  const option = manager === 'yarn' && /^__metadata:/m.test(state.text ?? '') ? '--immutable' : add;
  const bare = verb === undefined ? ' install' : '';
  const edit = insertOption(call, option);
  return { title: `add \`${option}\``, safety: 'unsafe', edits: [{ ...edit, text: bare + edit.text }] };
}

/** `cargo install` ignores the lock file of the crate unless it gets `--locked`. */
function judgeCargo(
  call: PackageCommand,
  report: (at: PackageCommand['head'], message: string, details: object) => void,
): void {
  if (call.verbText !== 'install' || call.open || call.hasOption('--locked', '--frozen', '--list', '--path', '--help'))
    return;
  report(
    call.head,
    '`cargo install` ignores the lock file of the crate and builds with the newest versions of its dependencies',
    {
      help: 'add `--locked`',
      alias: [],
      fix: { title: 'add `--locked`', safety: 'unsafe', edits: [insertOption(call, '--locked')] },
    },
  );
}
