import { dedent, defineRule, type Fix, type PackageCommand, type PackageSpec } from '../../src/rule/index.ts';
import { databaseOf, isConditionalCall, type StageCall, stageCalls } from '../shared/stage-packages.ts';

/** Options that reinstall a package on purpose, or install it somewhere else. */
const REINSTALLS =
  '--reinstall --upgrade -U --force --force-reinstall --ignore-installed -t --virtual -I -f --target --prefix --root --user -g --global -D --save-dev -n --name -p --only-upgrade --target-release --no-deps --download-only -d'.split(
    ' ',
  );

export default defineRule({
  id: 'shell/repeated-package',
  summary: 'A package is listed twice, or installed when it already is',
  why: 'The second mention has no effect: the package manager finds that the package is installed. It is usually left over from a list that several people have edited, and anyone who removes the package or changes its version in one place wonders why nothing happens.',
  category: 'style',
  severity: 'info',
  presets: ['style', 'strict'],
  fix: 'safe',
  fold: 'file',
  book: 'Dockerfile and package managers',
  references: ['https://docs.docker.com/build/building/best-practices/#sort-multi-line-arguments'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        RUN apk add --no-cache curl git «curl» make
      `,
      fixed: dedent`
        FROM alpine:3.22
        RUN apk add --no-cache curl git make
      `,
    },
  ],
  check: {
    packages(call, { report }) {
      if (call.action !== 'install' || call.operands.length === 0) return;
      const { host } = call.command.script;
      if (host.kind !== 'run' || host.onbuild) return;
      const seen = new Map<string, PackageSpec>();
      const before =
        host.stage && !isConditionalCall(call) && !call.hasOption(...REINSTALLS)
          ? earlierCalls(call, stageCalls(host.stage))
          : [];
      for (const spec of call.packages) {
        const key = keyOf(spec);
        if (key === undefined) continue;
        const twin = seen.get(key);
        if (twin) {
          report(spec, `\`${spec.text}\` is listed twice in one \`${call.program}\` command`, {
            help: 'remove one of the two',
            labels: [{ at: twin, message: 'also listed here' }],
            fix: without(call, spec),
          });
          continue;
        }
        seen.set(key, spec);
        const earlier = installedBefore(key, before);
        if (earlier)
          report(spec, `\`${spec.text}\` is already installed by an earlier \`${call.program}\` command`, {
            help: 'remove one of the two',
            labels: [{ at: earlier, message: 'installed here' }],
          });
      }
    },
  },
});

/** Only identical text is certainly the same package; a computed name may be any package. */
function keyOf({ text, name, origin }: PackageSpec): string | undefined {
  return name === undefined || origin === 'file' || origin === 'url' ? undefined : text;
}

function earlierCalls(call: PackageCommand, calls: readonly StageCall[]): readonly PackageCommand[] {
  const earlier: PackageCommand[] = [];
  for (const { call: other } of calls) {
    if (other === call || other.file !== call.file || other.start >= call.start) break;
    if (databaseOf(other) === databaseOf(call)) earlier.push(other);
  }
  return earlier;
}

/** Where a package is installed earlier, unless packages are removed afterwards. */
function installedBefore(key: string, calls: readonly PackageCommand[]): PackageSpec | undefined {
  let found: PackageSpec | undefined;
  for (const other of calls) {
    if (other.action === 'remove') found = undefined;
    else if (other.action === 'install' && !isConditionalCall(other) && !other.hasOption(...REINSTALLS))
      found ??= other.packages.find((spec) => keyOf(spec) === key);
  }
  return found;
}

/** Removes the word, and its whole line if there is nothing else on it. */
function without({ file, command }: PackageCommand, { start, end, quoted, raw }: PackageSpec): Fix | undefined {
  if (
    command.script.form === 'exec' ||
    command.script.form === 'string' ||
    quoted ||
    file.slice({ start, end } as PackageSpec) !== raw
  )
    return undefined;
  let from = start;
  while (/[ \t]/.test(file.text[from - 1] ?? '')) from--;
  let to = end;
  if (file.text[from - 1] === '\n') {
    // The first word of a line is removed with the whitespace after it, and the only word with its line.
    const rest = /^[ \t]*([\\`]\r?\n)?/.exec(file.text.slice(end, end + 80))!;
    if (!rest[1] && /^\s*$/.test(file.text.slice(end).split('\n', 1)[0]!)) return undefined;
    to += rest[0].length;
    if (!rest[1]) from = start;
  }
  return {
    title: 'remove the repeated package',
    safety: 'safe',
    edits: [{ at: file.at(from, to), text: '' }],
  };
}
