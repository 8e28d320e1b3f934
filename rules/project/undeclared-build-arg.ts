import { isBuiltInArg } from '../../src/knowledge/build-args.ts';
import { type Dockerfile, dedent, defineRule, didYouMeanName } from '../../src/rule/index.ts';
import { hasForeignFrontend } from '../shared/frontend.ts';

export default defineRule({
  id: 'project/undeclared-build-arg',
  summary: 'A build argument that the Dockerfile does not declare',
  why: 'The builder ignores an argument that the Dockerfile does not declare with ARG, and Compose does not warn about it. The image is built with a default value or an empty one, so the setting in the Compose file has no effect.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  book: 'Docker Compose and YAML',
  references: ['https://docs.docker.com/reference/compose-file/build/#args'],
  yields: ['compose/variable-in-key'],
  examples: [
    {
      bad: {
        'compose.yaml': dedent`
          services:
            web:
              build:
                context: .
                args:
                  «NODE_VERISON»: "22"
        `,
        Dockerfile: dedent`
          ARG NODE_VERSION=20
          FROM node:\${NODE_VERSION}-slim
        `,
      },
      good: {
        'compose.yaml': dedent`
          services:
            web:
              build:
                context: .
                args:
                  NODE_VERSION: "22"
        `,
        Dockerfile: dedent`
          ARG NODE_VERSION=20
          FROM node:\${NODE_VERSION}-slim
        `,
      },
    },
  ],
  check: {
    build({ build, dockerfile }, { report }) {
      if (!dockerfile || build.args.length === 0 || hasForeignFrontend(dockerfile)) return;
      const declared = declaredIn(dockerfile);
      for (const { name, key } of build.args) {
        if (declared.has(name) || isBuiltInArg(name)) continue;
        report(key, `\`${dockerfile.file.path}\` does not declare \`ARG ${name}\`: the argument has no effect`, {
          help: didYouMeanName(name, declared) ?? `declare \`ARG ${name}\` in the Dockerfile, or remove the argument`,
        });
      }
    },
  },
});

function declaredIn(dockerfile: Dockerfile): ReadonlySet<string> {
  const names = new Set<string>();
  for (const instruction of dockerfile.instructions) {
    const inner = instruction.kind === 'onbuild' ? instruction.trigger : instruction;
    if (inner?.kind === 'arg') for (const pair of inner.pairs) names.add(pair.name);
  }
  return names;
}
