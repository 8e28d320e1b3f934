import { dedent, defineRule, type EnvInstruction, type Fix, type Stage } from '../../src/rule/index.ts';

const NAME = 'DEBIAN_FRONTEND';

export default defineRule({
  id: 'dockerfile/noninteractive-in-env',
  summary: 'DEBIAN_FRONTEND stays set in every container',
  why: '`ENV DEBIAN_FRONTEND=noninteractive` is meant for the build, but every container of the image, and every image built on it, has the variable too. Anyone who installs a package there by hand is never prompted and silently gets the defaults.',
  category: 'operability',
  severity: 'info',
  presets: ['strict'],
  fix: 'unsafe',
  book: 'Dockerfile and package managers',
  references: ['https://docs.docker.com/reference/dockerfile/#env'],
  examples: [
    {
      bad: dedent`
        FROM debian:12
        ENV «DEBIAN_FRONTEND=noninteractive»
        RUN apt-get update && apt-get install -y --no-install-recommends tzdata && rm -rf /var/lib/apt/lists/*
      `,
      good: dedent`
        FROM debian:12
        ARG DEBIAN_FRONTEND=noninteractive
        RUN apt-get update && apt-get install -y --no-install-recommends tzdata && rm -rf /var/lib/apt/lists/*
      `,
      fixed: dedent`
        FROM debian:12
        ARG DEBIAN_FRONTEND=noninteractive
        RUN apt-get update && apt-get install -y --no-install-recommends tzdata && rm -rf /var/lib/apt/lists/*
      `,
    },
  ],
  check: {
    env(node, { report }) {
      const pair = node.pairs.find(({ name }) => name === NAME);
      if (!pair || !node.stage?.shipped || node.onbuild) return;
      const value = pair.value?.value;
      if (value === undefined || !/^non-?interactive$/i.test(value) || isReset(node, node.stage)) return;
      report(pair, `\`${NAME}=${value}\` stays set in every container of the image, not only during the build`, {
        help: `use \`ARG ${NAME}=${value}\`, or set it for one command: \`${NAME}=${value} apt-get install …\``,
        fix: asArg(node, value),
      });
    },
  },
});

/** Whether a later ENV of the stage sets the variable again. */
function isReset({ start }: EnvInstruction, { instructions }: Stage): boolean {
  return instructions.some(
    (other) => other.kind === 'env' && other.start > start && other.pairs.some(({ name }) => name === NAME),
  );
}

/** The fix, unless the instruction sets other variables too, or a stage that builds on this one would lose the variable. */
function asArg(node: EnvInstruction, value: string): Fix | undefined {
  const { stage, dockerfile } = node;
  const inherited = dockerfile.stages.some(({ base }) => base.kind === 'stage' && base.stage === stage);
  if (node.pairs.length !== 1 || inherited) return undefined;
  const { file, keywordSpan, legacy, pairs } = node;
  const keyword = { at: keywordSpan, text: /^[a-z]/.test(file.slice(keywordSpan)) ? 'arg' : 'ARG' };
  const edits = legacy ? [keyword, { at: pairs[0]!, text: `${NAME}=${value}` }] : [keyword];
  return { title: 'replace ENV with ARG', safety: 'unsafe', edits };
}
