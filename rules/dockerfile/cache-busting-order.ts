import { dedent, defineRule, type EnvInstruction, type PackageCommand, textOf } from '../../src/rule/index.ts';

/** Names of arguments whose value differs from build to build. */
const CHANGES =
  /^(?:(?:IMAGE_)?BUILD_?(?:DATE|TIME|TIMESTAMP|NUMBER|NUM|ID)|(?:VCS|GIT|BUILD|SOURCE|CI)_?(?:REF|SHA1?|COMMIT|HASH|REV|REVISION)(?:_?(?:SHA1?|HASH|ID))?|(?:GIT_|CI_)?COMMIT(?:_(?:SHORT_)?(?:SHA1?|HASH|ID|REF))?|(?:SHORT_)?SHA|CI_(?:JOB|PIPELINE)_ID|GITHUB_(?:SHA|RUN_ID|RUN_NUMBER)|TIMESTAMP)$/i;

/** Defaults that mean "not given"; any other default is a revision that someone chose. */
const EMPTY = /^(?:|unknown|none|n\/a|dev|local|undefined|null|unset|0+|1|-)$/i;

export default defineRule({
  id: 'dockerfile/cache-busting-order',
  summary: 'An ARG that changes with every build, before an install',
  why: 'A RUN depends on the value of every ARG above it in its stage, even if it does not use it. A build date, commit or build number differs each time: nothing below it comes from the build cache, and every build installs all packages again.',
  category: 'performance',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  book: 'Dockerfile and package managers',
  references: ['https://docs.docker.com/reference/dockerfile/#impact-on-build-caching'],
  examples: [
    {
      bad: dedent`
        FROM debian:12
        ARG «GIT_COMMIT»
        RUN apt-get update && apt-get install -y --no-install-recommends curl
        LABEL org.opencontainers.image.revision=$GIT_COMMIT
      `,
      good: dedent`
        FROM debian:12
        RUN apt-get update && apt-get install -y --no-install-recommends curl
        ARG GIT_COMMIT
        LABEL org.opencontainers.image.revision=$GIT_COMMIT
      `,
    },
  ],
  check: {
    arg(node, { report }) {
      if (!node.stage || node.onbuild) return;
      for (const pair of node.pairs) {
        if (!CHANGES.test(pair.name) || !EMPTY.test(pair.value?.text ?? '')) continue;
        const install = firstInstall(node, pair.name);
        if (!install) continue;
        report(
          pair,
          `\`${pair.name}\` changes with every build, so the install below it never comes from the build cache`,
          {
            help: `move \`ARG ${pair.name}\` below the instructions that install packages`,
            labels: [{ at: install.head, message: 'runs again in every build' }],
          },
        );
        return;
      }
    },
  },
});

/** The first install below the ARG, unless an earlier instruction uses the value. */
function firstInstall({ stage, end }: EnvInstruction, name: string): PackageCommand | undefined {
  for (const node of stage!.instructions) {
    if (node.start < end) continue;
    if ((node.kind === 'run' || node.kind === 'workdir') && textOf(node).includes(name)) return undefined;
    if (node.kind !== 'run') continue;
    for (const { packages } of node.script?.commands ?? []) if (packages?.action === 'install') return packages;
  }
  return undefined;
}
