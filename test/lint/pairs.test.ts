import { expect, it } from 'vitest';
import type { Finding } from '../../src/finding.ts';
import { type Files, lint } from '../support/lint.ts';
import { corpus, examples, fixtures } from '../support/samples.ts';

/**
 * Pairs of rules that may report overlapping places, because each tells of a flaw of its own. Of a pair that is not listed, one has to
 * yield to the other, or the places have to be told apart.
 */
const MAY_MEET: readonly string[] = [
  // What echo does with a text, and what becomes of a value in it.
  'shell/echo-escape + shell/unquoted-variable',
  // What an address ends in, and that nothing verifies what comes from it.
  'shell/unset-variable + shell/unverified-download',
  'shell/unverified-download + shell/use-before-assignment',
  // What becomes of the output or the input of a command, and how the command is written.
  'shell/backticks + shell/loop-over-output',
  'shell/ignored-input + shell/unseen-pipe-failure',
  'shell/output-run-as-command + shell/wget-progress',
  // What a variable or a package does, and how it is written.
  'dockerfile/authentication-off + dockerfile/legacy-key-value',
  'dockerfile/debug-mode + dockerfile/legacy-key-value',
  'dockerfile/legacy-key-value + shell/debug-port',
  'dockerfile/ssh-server + shell/unpinned-system-package',
  'dockerfile/add-instead-of-copy + dockerfile/copy-after-user',
  'dockerfile/leftover-rpm-cache + shell/unwanted-recommends',
  'dockerfile/leftover-zypper-cache + shell/unwanted-recommends',
  'dockerfile/leftover-build-cache + shell/go-get-outside-module',
  'dockerfile/leftover-build-cache + shell/unlocked-install',
  'dockerfile/leftover-apk-cache + shell/distribution-upgrade',
  'dockerfile/leftover-rpm-cache + shell/distribution-upgrade',
  'dockerfile/leftover-zypper-cache + shell/distribution-upgrade',
  'dockerfile/development-dependencies + dockerfile/leftover-build-cache',
  'dockerfile/needless-package + shell/unpinned-library',
  // What a command does with a value, and how the shell splits the value.
  'shell/unpinned-clone + shell/unquoted-variable',
  'shell/unquoted-variable + shell/unverified-download',
  'shell/loop-over-output + shell/unquoted-variable',
  // What the shell does not know, and what would be lost if it did.
  'shell/bashism + shell/state-lost-after-run',
  'shell/possible-bashism + shell/state-lost-after-run',
  // Whether a program is there, and how it is called.
  'dockerfile/missing-program + shell/curl-without-fail',
  'dockerfile/missing-program + shell/wget-and-curl',
  'dockerfile/missing-program + shell/wget-progress',
  // Whether a secret has to be there, and who may read it.
  'dockerfile/optional-secret + dockerfile/readable-secret-mount',
  // Nothing says that another service is needed, and a loop waits for it.
  'compose/undeclared-dependency + compose/wait-loop',
  // Whose keys they are, and that the path is on one machine only.
  'compose/mounted-credentials + compose/personal-path',
  // What a dependency waits for, and where it is in the list.
  'compose/unheeded-healthcheck + compose/unsorted-dependencies',
  'compose/unready-dependency + compose/unsorted-dependencies',
  // A password that everybody reads may also be the wrong one, or that of another account.
  'compose/credential-mismatch + compose/literal-secret',
  'compose/credential-mismatch + compose/weak-password',
  'compose/literal-secret + compose/shared-password',
  'compose/default-secret + compose/shared-password',
  'compose/shared-password + compose/weak-password',
  // How a value is written, and what it says.
  'dockerfile/base-image-variable + dockerfile/legacy-key-value',
  'dockerfile/fixed-default + dockerfile/legacy-key-value',
  'dockerfile/legacy-key-value + dockerfile/noninteractive-in-env',
  'dockerfile/legacy-key-value + dockerfile/secret-in-arg-or-env',
  'dockerfile/legacy-key-value + dockerfile/secret-like-name',
  'dockerfile/secret-in-address + shell/unpinned-clone',
  'compose/undefined-variable + shell/secret-on-command-line',
  'dockerfile/legacy-key-value + dockerfile/trailing-comment',
  'dockerfile/legacy-key-value + dockerfile/undefined-variable',
  // Where an image comes from, and whether it stays the same.
  'dockerfile/build-image-as-final + dockerfile/deprecated-image',
  'dockerfile/build-image-as-final + dockerfile/end-of-life-base',
  'dockerfile/build-image-as-final + dockerfile/floating-tag',
  'dockerfile/build-image-as-final + dockerfile/latest-tag',
  'compose/missing-image-setting + compose/undigested-image',
  'compose/mixed-image-versions + compose/undigested-image',
  'dockerfile/build-image-as-final + dockerfile/undigested-image',
  'dockerfile/build-image-as-final + dockerfile/untagged-image',
  // What a final stage lacks.
  'dockerfile/implicit-root-user + dockerfile/missing-healthcheck',
  'dockerfile/deprecated-image + dockerfile/floating-tag',
  'dockerfile/deprecated-image + dockerfile/latest-tag',
  'dockerfile/deprecated-image + dockerfile/untagged-image',
  'dockerfile/end-of-life-base + dockerfile/floating-tag',
  'dockerfile/end-of-life-base + dockerfile/large-base',
  'dockerfile/end-of-life-base + dockerfile/mixed-versions',
  'dockerfile/build-image-as-final + dockerfile/mixed-versions',
  'dockerfile/large-base + dockerfile/mixed-versions',
  'dockerfile/end-of-life-base + dockerfile/undeclared-arg-in-from',
  'dockerfile/invalid-default-arg + dockerfile/undigested-image',
  'dockerfile/large-base + dockerfile/undigested-image',
  'dockerfile/mixed-versions + dockerfile/undigested-image',
  'dockerfile/undeclared-arg-in-from + dockerfile/undigested-image',
  // An installation: which code it runs, what it brings, and what it leaves.
  'dockerfile/development-dependencies + shell/install-scripts',
  'dockerfile/ignored-lock-file + shell/install-scripts',
  'dockerfile/leftover-node-cache + shell/install-scripts',
  'shell/install-scripts + shell/unlocked-install',
  'shell/downloaded-script + shell/end-of-life-runtime',
  // A download: whether it is what it should be, and whether it stays.
  'dockerfile/leftover-archive + shell/plain-http',
  'dockerfile/leftover-archive + shell/unverified-download',
  // One download: which program, what it prints, and what becomes of an error.
  'shell/curl-without-fail + shell/wget-and-curl',
  'shell/wget-and-curl + shell/wget-progress',
  // One call of a package manager: what it asks, what it installs, where it looks, and what it leaves.
  'dockerfile/leftover-apt-lists + shell/apt-in-script',
  'dockerfile/leftover-rpm-cache + shell/interactive-install',
  'dockerfile/missing-package-lists + shell/unwanted-recommends',
  'dockerfile/stale-package-lists + shell/apt-in-script',
  'dockerfile/stale-package-lists + shell/unwanted-recommends',
  'shell/apt-in-script + shell/interactive-install',
  'shell/apt-in-script + shell/unwanted-recommends',
  'shell/interactive-install + shell/unwanted-recommends',
  // A key that is trusted for too much, and its download.
  'shell/deprecated-package-tool + shell/unseen-download-failure',
  'shell/deprecated-package-tool + shell/unseen-pipe-failure',
  // A package that is not wanted, and its version.
  'dockerfile/leftover-build-tools + shell/unpinned-system-package',
  'dockerfile/leftover-virtual-package + shell/unpinned-system-package',
  'dockerfile/needless-package + shell/repeated-package',
  'dockerfile/needless-package + shell/unpinned-system-package',
  'shell/repeated-package + shell/unpinned-library',
  'shell/repeated-package + shell/unpinned-system-package',
  // One call of several that could be one, and what is wrong with it.
  ...['apk-cache', 'apt-lists', 'node-cache', 'python-cache', 'rpm-cache', 'zypper-cache'].map(
    (what) => `dockerfile/leftover-${what} + dockerfile/split-install`,
  ),
  'dockerfile/missing-package-lists + dockerfile/split-install',
  'dockerfile/split-install + dockerfile/stale-package-lists',
  ...['apt-in-script', 'interactive-install', 'unwanted-recommends'].map(
    (what) => `dockerfile/split-install + shell/${what}`,
  ),
  // What an install of a project's dependencies reads, and what it leaves.
  'dockerfile/development-dependencies + dockerfile/ignored-lock-file',
  'dockerfile/development-dependencies + dockerfile/leftover-node-cache',
  'dockerfile/development-dependencies + shell/unlocked-install',
  'dockerfile/ignored-lock-file + dockerfile/leftover-node-cache',
  'dockerfile/leftover-node-cache + shell/unlocked-install',
  'dockerfile/leftover-python-cache + shell/unlocked-install',
  // A download, and what it stands in for.
  'shell/curl-without-fail + shell/ignored-failure',
  'shell/ignored-failure + shell/wget-progress',
  // The address of a download, and a variable in it.
  'dockerfile/undefined-variable + shell/plain-http',
  'shell/end-of-life-runtime + shell/plain-http',
  'shell/end-of-life-runtime + shell/unverified-download',
  'dockerfile/undefined-variable + shell/unverified-download',
  'dockerfile/unimported-arg + shell/plain-http',
  'dockerfile/unimported-arg + shell/unverified-download',
  // A program that is for development, and a variable among its arguments.
  'dockerfile/literal-variable + shell/development-server',
  'compose/fixed-container-name + compose/unsorted-service-keys',
  // Which image it is, and which version.
  'compose/deprecated-image + compose/floating-tag',
  'compose/deprecated-image + compose/latest-tag',
  'compose/deprecated-image + compose/untagged-image',
  'compose/end-of-life-image + compose/inconsistent-default',
  // Who reaches a port, how it is written, and whether anything listens on it.
  'compose/unbound-port + project/unserved-port',
  'compose/unquoted-port + project/unserved-port',
  'compose/pull-before-build + project/overwritten-image',
  // Which image it is, and what it needs.
  'compose/deprecated-image + compose/missing-image-setting',
  'compose/end-of-life-image + compose/missing-image-setting',
  'compose/floating-tag + compose/missing-image-setting',
  'compose/latest-tag + compose/missing-image-setting',
  'compose/missing-image-setting + compose/untagged-image',
  // The name of what is built: how it is used, and what it says.
  'compose/invalid-image + compose/pull-before-build',
  'compose/control-socket + compose/undefined-variable',
  'compose/pull-before-build + compose/undefined-variable',
  'compose/public-admin-port + compose/undefined-variable',
  'dockerfile/generated-key + shell/unseen-pipe-failure',
  'dockerfile/doubtful-variable + shell/unpinned-clone',
  'compose/credential-mismatch + compose/literal-secret',
  'compose/literal-secret + compose/plain-and-file-variable',
  'compose/mounted-credentials + compose/personal-path',
  'dockerfile/optional-secret + dockerfile/readable-secret-mount',
  'dockerfile/ssh-server + shell/unpinned-system-package',
  'shell/downloaded-script + shell/end-of-life-runtime',
  'compose/pull-before-build + project/overwritten-image',
  // A build, and a part of it.
  'compose/shell-only-variable + project/missing-dockerfile',
  'compose/invalid-build-option + project/missing-dockerfile',
  'compose/unbuildable-context + project/missing-dockerfile',
  'compose/unisolated-build + project/missing-dockerfile',
];

/** Rules about what a service lacks, or what it is in the whole: each reports at its name. */
const OF_SERVICE: ReadonlySet<string> = new Set([
  'compose/flat-network',
  'compose/missing-cap-drop',
  'compose/missing-cpu-limit',
  'compose/missing-healthcheck',
  'compose/missing-log-rotation',
  'compose/missing-memory-limit',
  'compose/missing-no-new-privileges',
  'compose/missing-pids-limit',
  'compose/missing-restart-policy',
  'compose/mixed-restart-policy',
  'compose/single-point-of-failure',
  'compose/state-without-volume',
  'compose/store-without-volume',
  'compose/unawaited-job',
  'compose/writable-root',
]);

/** Rules about how something is written or published, whatever else is wrong with it. */
const OF_FORM: ReadonlySet<string> = new Set([
  'shell/backticks',
  'shell/echo-into-tool',
  'shell/egrep',
  'shell/needless-echo',
  'compose/missing-project-name',
  'compose/port-quote-style',
  'compose/quoted-volume',
  'compose/unbound-port',
  'compose/unquoted-port',
  'compose/unsorted-dependencies',
  'compose/unsorted-ports',
  'compose/unsorted-service-keys',
  'compose/unsorted-services',
  'compose/unsorted-top-level-keys',
]);

function mayMeet(pair: string): boolean {
  return MAY_MEET.includes(pair) || pair.split(' + ').some((rule) => OF_SERVICE.has(rule) || OF_FORM.has(rule));
}

it.each([
  ['the examples of the rules', examples],
  ['the golden projects', fixtures],
  ['real files, where they are at hand', corpus],
])(
  'no two rules tell of one flaw in %s',
  async (_, read) => {
    const files = await read();
    const met = await pairsIn(files);
    const unexpected = [...met].filter(([pair]) => !mayMeet(pair));
    expect(unexpected.map(([pair, where]) => `${pair}: ${where}`)).toEqual([]);
  },
  120_000,
);

/** The pairs of rules that report overlapping places, each with the first place. */
async function pairsIn(files: Files): Promise<ReadonlyMap<string, string>> {
  const presets = ['recommended', 'strict', 'production', 'security', 'style'];
  const { result } = await lint(files, { builtIn: 'all', presets, fold: false });
  const pairs = new Map<string, string>();
  for (const { path, findings } of result.files) {
    for (const [index, one] of findings.entries()) {
      for (const other of findings.slice(index + 1)) {
        if (other.start >= Math.max(one.end, one.start + 1)) break;
        const pair = [one.rule, other.rule].sort().join(' + ');
        if (overlaps(one, other) && !pairs.has(pair))
          pairs.set(pair, `${path}:${one.file.position(one.start).line}: ${one.message} | ${other.message}`);
      }
    }
  }
  return pairs;
}

function overlaps(one: Finding, other: Finding): boolean {
  return one.start === one.end || other.start === other.end
    ? one.start <= other.end && other.start <= one.end
    : one.start < other.end && other.start < one.end;
}
