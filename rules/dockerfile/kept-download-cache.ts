import { dedent, defineRule, type PackageCommand, type RunInstruction } from '../../src/rule/index.ts';
import { adds, indexLeftovers } from '../shared/apk-index.ts';
import { callsOf, runs } from '../shared/cleanup.ts';
import { isSetFor } from '../shared/download-cache.ts';
import { pythonLeftovers } from '../shared/python-cache.ts';

/** What tools expect, by package manager: the verb, the option, part of the target of a mount, and the codes, first that of hadolint, which accepts the mount. */
const WANTED: Partial<
  Readonly<Record<PackageCommand['manager'], readonly [string, string, string, readonly string[]]>>
> = {
  apk: [
    'add',
    '--no-cache',
    '/var/cache/apk',
    ['DL3019', 'DS-0025', 'ae9c56a6', 'missing-apk-no-cache', 'DKL-DI-0004'],
  ],
  pip: ['install', '--no-cache-dir', '.cache/pip', ['DL3042', 'f2f903fb', 'missing-pip-no-cache-dir']],
};

export default defineRule({
  id: 'dockerfile/kept-download-cache',
  summary: 'apk or pip without `--no-cache`, even if no cache is left',
  why: 'A cache that the same RUN deletes, or that stays in a stage from which only files are copied, does not make the image larger, so `dockerfile/leftover-apk-cache` and `dockerfile/leftover-python-cache` do not report it. This rule reports a missing `--no-cache` or `--no-cache-dir` everywhere, like hadolint and scanners, for teams that want the option every time.',
  category: 'performance',
  severity: 'info',
  presets: [],
  fix: 'none',
  aliases: {
    hadolint: { DL3019: 'info', DL3042: 'warning' },
    trivy: { 'DS-0025': 'error' },
    kics: ['ae9c56a6', 'f2f903fb'],
    semgrep: ['missing-apk-no-cache', 'missing-pip-no-cache-dir'],
    dockle: 'DKL-DI-0004',
  },
  book: 'Dockerfile and package managers',
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        RUN «apk add» curl=8.14.1-r2 && rm -rf /var/cache/apk/*
      `,
      good: dedent`
        FROM alpine:3.22
        RUN apk add --no-cache curl=8.14.1-r2
      `,
    },
  ],
  check: {
    dockerfile(node, { report }) {
      if (!/\bapk\b|\bpip/.test(node.file.text)) return;
      const told = new Set<RunInstruction>();
      for (const leftover of indexLeftovers(node)) if (adds(leftover)) told.add(leftover.run);
      for (const run of runs(node))
        for (const call of without(run)) {
          if (call.manager === 'apk' ? told.has(run) : isTold(run)) continue;
          const [, option, directory, codes] = WANTED[call.manager]!;
          report(call.head, `\`${call.program} ${call.verbText}\` runs without \`${option}\``, {
            help: `add \`${option}\``,
            alias: isMounted(run, directory) ? codes.slice(1) : codes,
          });
        }
    },
  },
});

/** The first command of each package manager in a RUN that does not turn off the cache itself. */
function without(run: RunInstruction): Iterable<PackageCommand> {
  const found = new Map<string, PackageCommand>();
  for (const call of callsOf(run, ['apk', 'pip'])) {
    const [verb, option] = WANTED[call.manager]!;
    if (found.has(call.manager) || call.verbText !== verb || call.hasOption(option)) continue;
    if (call.manager === 'pip' && isSetFor(run, call, 'PIP_NO_CACHE_DIR')) continue;
    found.set(call.manager, call);
  }
  return found.values();
}

function isMounted({ mounts }: RunInstruction, directory: string): boolean {
  return mounts.some(({ type, target }) => /^(?:cache|tmpfs)$/.test(type) && target?.includes(directory));
}

/** Whether dockerfile/leftover-python-cache reports pip in a RUN. */
function isTold(run: RunInstruction): boolean {
  for (const [call] of pythonLeftovers(run)) if (call?.manager === 'pip') return true;
  return false;
}
