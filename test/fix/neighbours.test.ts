import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/finding.ts';
import { applyEdits, selectFixes } from '../../src/fix/edits.ts';
import { type Files, lint } from '../support/lint.ts';
import { corpus, examples, fixtures } from '../support/samples.ts';

/**
 * What a fix may repair besides its own flaw: its rule, and the rule whose finding goes with it. Of any other pair, the fix would only hide what
 * the other rule has found.
 */
const REPAIRS: readonly string[] = [
  // Who cannot reach the port cannot log in.
  'compose/public-data-store-port -> compose/public-admin-port',
  'compose/public-data-store-port -> compose/published-without-login',
  'compose/public-data-store-port -> compose/weak-password',
  'compose/public-admin-port -> compose/weak-password',
  // A health check repairs what waits for it.
  'compose/healthy-dependency-without-healthcheck -> compose/unready-dependency',
  'compose/unheeded-healthcheck -> compose/unready-dependency',
  'compose/unready-dependency -> compose/unheeded-healthcheck',
  'compose/missing-healthcheck -> compose/healthy-dependency-without-healthcheck',
  'compose/healthy-dependency-without-healthcheck -> compose/missing-healthcheck',
  'compose/missing-healthcheck -> compose/unready-dependency',
  'compose/restarted-job -> compose/endless-completed-dependency',
  'compose/endless-completed-dependency -> compose/restarted-job',
  // A container that has no name of its own may run twice, and has no wrong one.
  'compose/fixed-container-name -> compose/invalid-container-name',
  'compose/fixed-container-name -> compose/duplicate-container-name',
  'compose/fixed-container-name -> compose/replicated-container-name',
  // The instruction that is gone needs no shell.
  'dockerfile/repeated-instruction -> dockerfile/missing-shell',
  // Of the mounts of joined RUNs one is left.
  'dockerfile/consecutive-runs -> dockerfile/optional-secret',
  // What is attached is used, and an option that is spelt right is there.
  'compose/unattached-secret -> compose/unused-secret',
  'compose/invalid-security-option -> compose/missing-no-new-privileges',
  // The joined RUNs were the consecutive ones.
  'shell/state-lost-after-run -> dockerfile/consecutive-runs',
  // The bracket that closes the test was behind another command.
  'shell/unclosed-test -> shell/not-a-command',
  // The pipe was meant to be `||` or `&&`.
  'shell/test-in-pipe -> shell/unseen-pipe-failure',
  // What is assigned now was empty before.
  'shell/malformed-assignment -> shell/unset-variable',
  'shell/malformed-assignment -> shell/unquoted-variable',
  // The stray backslash had swallowed it.
  'dockerfile/invalid-key-value -> dockerfile/missing-from',
  // What is declared by the right name is used by it.
  ...['config', 'model', 'network', 'secret', 'volume'].map(
    (what) => `compose/undefined-${what} -> compose/unused-${what}`,
  ),
  'dockerfile/stage-name-casing -> dockerfile/invalid-stage-reference',
  ...['invalid-stage-reference', 'numeric-mount-source', 'stage-name-casing'].map(
    (what) => `dockerfile/${what} -> dockerfile/unreachable-stage`,
  ),
  'dockerfile/numeric-mount-source -> dockerfile/undigested-image',
  // What is gone cannot be missing, and what is written right again is not unknown.
  'compose/obsolete-version -> compose/wrong-type',
  // Once there is a check, it is another rule that says to wait for it.
  'compose/missing-healthcheck -> compose/unready-dependency',
  'compose/expanded-secret -> compose/undefined-variable',
  'compose/host-expanded-variable -> compose/undefined-variable',
  'compose/obsolete-version -> compose/duplicate-key',
  'compose/obsolete-version -> compose/unsorted-top-level-keys',
  'compose/ignored-external-key -> compose/duplicate-key',
  'compose/unprefixed-extension -> compose/duplicate-key',
  'compose/unknown-key -> compose/duplicate-key',
  'dockerfile/invalid-platform -> dockerfile/undeclared-arg-in-from',
  // A SHELL says that the shell is meant to be there.
  'shell/unseen-download-failure -> dockerfile/shell-form-command',
  'shell/unseen-pipe-failure -> dockerfile/shell-form-command',
  'dockerfile/noninteractive-in-env -> dockerfile/legacy-key-value',
  // What the `&` cut off was the rest of the address.
  'shell/address-cut-at-ampersand -> shell/uncaptured-output',
  // Of several calls one is left, and of several items.
  ...['config', 'network', 'secret', 'service', 'volume'].map(
    (what) => `compose/repeated-item -> compose/undefined-${what}`,
  ),
  ...[
    'dockerfile/leftover-apk-cache',
    'dockerfile/leftover-apt-lists',
    'dockerfile/leftover-node-cache',
    'dockerfile/leftover-python-cache',
    'dockerfile/leftover-rpm-cache',
    'shell/apt-in-script',
    'shell/interactive-install',
    'shell/unpinned-library',
    'shell/unpinned-system-package',
    'shell/unwanted-recommends',
  ].map((other) => `dockerfile/split-install -> ${other}`),
  // A comment that is repaired suppresses what it was meant to.
  'project/malformed-suppression -> dockerfile/maintainer',
  'project/unknown-suppression -> dockerfile/maintainer',
];

/** What it reports depends on how most instructions of the file are written, so that any instruction that goes may change it. */
const OF_THE_MAJORITY = 'dockerfile/keyword-casing';

/** Rules whose fixes change how everything after them is read, or what the stages are for. */
const READS_ANEW: ReadonlySet<string> = new Set([
  // What does not restart is a job, of which nobody asks what is asked of a server.
  'compose/endless-completed-dependency',
  'compose/restarted-job',
  'dockerfile/malformed-exec-form',
  'dockerfile/misspelt-stage',
  'dockerfile/surplus-argument',
  'dockerfile/swallowed-instruction',
  'dockerfile/trailing-comment',
]);

/** Rules whose fixes remove what nothing uses, with all that is wrong in it. */
const REMOVES_DEAD = /^compose\/unused-/;

/** Rules whose fixes rewrite comments. */
const REWRITES_COMMENTS = /^project\/(?:malformed|unknown|unused)-suppression$/;

/** Texts by themselves, each named so that infralint knows what it is. */
async function texts(): Promise<readonly (readonly [name: string, text: string])[]> {
  const real = Object.entries(corpus()).filter((_, index) => index % 5 === 0);
  const all = [...Object.entries({ ...(await examples()), ...fixtures() }), ...real];
  return all.flatMap(([path, text]) => {
    const name = /(?:Docker|Container)file[^/]*$/.test(path)
      ? 'Dockerfile'
      : /\.ya?ml$/.test(path)
        ? 'compose.yaml'
        : '';
    return name === '' || text.length > 8000 ? [] : [[name, text] as const];
  });
}

/** Small accidents that happen to files: at a line (from 0 to 1), the lines become others. */
const accidents = {
  none: (lines: readonly string[]) => lines,
  continued: (lines: readonly string[], at: number) => lines.map((line, index) => (index === at ? `${line} \\` : line)),
  blank: (lines: readonly string[], at: number) => lines.toSpliced(at, 0, ''),
  comment: (lines: readonly string[], at: number) => lines.toSpliced(at, 0, `${/^\s*/.exec(lines[at] ?? '')![0]}# why`),
  remark: (lines: readonly string[], at: number) => lines.map((line, index) => (index === at ? `${line} # why` : line)),
  twice: (lines: readonly string[], at: number) => lines.toSpliced(at, 0, lines[at] ?? ''),
  lost: (lines: readonly string[], at: number) => lines.toSpliced(at, 1),
  windows: (lines: readonly string[]) => lines.map((line) => `${line}\r`),
  lower: (lines: readonly string[], at: number) =>
    lines.map((line, index) => (index === at ? line.toLowerCase() : line)),
} as const satisfies Record<string, (lines: readonly string[], at: number) => readonly string[]>;

const presets = ['recommended', 'strict', 'production', 'security', 'style'];

async function findingsIn(files: Files): Promise<readonly Finding[]> {
  const { result } = await lint(files, { builtIn: 'all', presets, fold: false });
  return result.files.flatMap(({ findings }) => findings);
}

function byRule(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

/** The comments of a text, sorted: lines that are comments, in YAML also those after a value. */
function commentsIn(name: string, text: string): readonly string[] {
  const pattern = name === 'Dockerfile' ? /^\s*(#.*\S)/ : /(?:^|\s)(#.*\S)/;
  return text
    .split('\n')
    .flatMap((line) => pattern.exec(line)?.[1] ?? [])
    .sort();
}

/** What the fixes of one rule do besides repairing its own findings. */
async function harm(name: string, text: string, findings: readonly Finding[], own: string): Promise<readonly string[]> {
  const { applied, edits } = selectFixes(
    findings.filter(({ rule }) => rule === own),
    'unsafe',
  );
  if (applied.length === 0) return [];
  const repaired = applyEdits(applied[0]!.file, edits.get(name) ?? []);
  const after = await findingsIn({ [name]: repaired });
  const [before, now] = [byRule(findings), byRule(after)];
  const harms = [...(READS_ANEW.has(own) || REMOVES_DEAD.test(own) ? [] : before)].flatMap(([rule, count]) => {
    const pair = `${own} -> ${rule}`;
    return rule !== own && rule !== OF_THE_MAJORITY && (now.get(rule) ?? 0) < count && !REPAIRS.includes(pair)
      ? [`silences ${pair}`]
      : [];
  });
  const isError = ({ severity }: Finding) => severity === 'error';
  if (!findings.some(isError) && after.some(isError)) harms.push(`${own} brings ${after.find(isError)?.rule}`);
  const left = commentsIn(name, repaired);
  if (!REWRITES_COMMENTS.test(own) && commentsIn(name, text).some((comment) => !left.includes(comment)))
    harms.push(`${own} loses a comment`);
  return harms;
}

describe('fixes', async () => {
  const all = await texts();
  const samples = fc
    .tuple(
      fc.constantFrom(...all),
      fc.constantFrom(...Object.values(accidents)),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    .map(([[name, text], accident, where]) => {
      const lines = text.split('\n');
      return [name, accident(lines, Math.floor(where * (lines.length - 1))).join('\n')] as const;
    });

  it('repair what they are for, hide nothing else, and keep comments', async () => {
    const property = fc.asyncProperty(samples, async ([name, text]) => {
      const findings = await findingsIn({ [name]: text });
      for (const own of new Set(findings.map(({ rule }) => rule)))
        expect(await harm(name, text, findings, own)).toEqual([]);
    });
    await fc.assert(property, { numRuns: 400, seed: 10, endOnFailure: true });
  }, 300_000);

  it.each(['safe', 'unsafe'] as const)(
    'leave nothing to do for a second run: %s',
    async (fix) => {
      const fixed = async (name: string, text: string) => {
        const { changed } = await lint({ [name]: text }, { builtIn: 'all', presets, fix });
        return changed[0]?.after ?? text;
      };
      const property = fc.asyncProperty(samples, async ([name, text]) => {
        const once = await fixed(name, text);
        expect(await fixed(name, once)).toBe(once);
      });
      await fc.assert(property, { numRuns: 200, seed: 10, endOnFailure: true });
    },
    300_000,
  );
});
