import { isBuiltInArg } from '../../src/knowledge/build-args.ts';
import { dedent, defineRule, type Instruction, type KeyValue, type Stage, textOf } from '../../src/rule/index.ts';
import { stagesFor } from '../shared/built-stages.ts';
import { hasForeignFrontend } from '../shared/frontend.ts';

export default defineRule({
  id: 'project/unset-build-arg',
  summary: 'A build argument without a default that Compose does not set',
  why: 'An ARG without a default is empty unless the build sets it, and Docker does not warn about it. A version or path is then missing from a URL or package name: the build fails there, or installs something else.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  book: 'Docker Compose and YAML',
  references: ['https://docs.docker.com/reference/compose-file/build/#args'],
  examples: [
    {
      bad: {
        'compose.yaml': dedent`
          services:
            web:
              «build»: .
        `,
        Dockerfile: dedent`
          FROM alpine:3.22
          ARG TOOL_VERSION
          ADD https://example.com/tool-\${TOOL_VERSION}.tar.gz /opt/
        `,
      },
      good: {
        'compose.yaml': dedent`
          services:
            web:
              build:
                context: .
                args:
                  TOOL_VERSION: 1.4.2
        `,
        Dockerfile: dedent`
          FROM alpine:3.22
          ARG TOOL_VERSION
          ADD https://example.com/tool-\${TOOL_VERSION}.tar.gz /opt/
        `,
      },
    },
  ],
  check: {
    build({ service, build, stage, dockerfile }, { report }) {
      if (!stage || !dockerfile || hasForeignFrontend(dockerfile) || service.project.incomplete) return;
      if (service.project.furtherServices(service.name).some((each) => each.build)) return;
      const given = new Set(build.args.map(({ name }) => name));
      for (const pair of emptyArgs(stage)) {
        if (given.has(pair.name)) continue;
        given.add(pair.name);
        report(
          service.keyOf('build'),
          `\`ARG ${pair.name}\` has no default, and this service does not set it: the Dockerfile uses an empty value`,
          {
            help: `set \`${pair.name}\` in \`build.args\`, or give the ARG a default`,
            labels: [{ at: pair, message: 'declared here without a default' }],
          },
        );
      }
    },
  },
});

/** The ARGs without a value that a build needs for a part of a word. */
function* emptyArgs(stage: Stage): Generator<KeyValue> {
  for (const each of stagesFor(stage))
    for (const node of each.instructions) {
      if (node.kind !== 'arg') continue;
      for (const pair of node.pairs) {
        const variable = each.variables.get(pair.name);
        if (pair.value || !variable || variable.pair !== pair || variable.hasValue || variable.value !== undefined)
          continue;
        if (isBuiltInArg(pair.name) || /^(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH|VARIANT)$/.test(pair.name)) continue;
        if (each.instructions.some((other) => other.start > node.end && needs(other, pair.name))) yield pair;
      }
    }
}

/** Whether an instruction has a variable in the middle of a word, such as the version in an address, and does not ask whether it is set. */
function needs(node: Instruction, name: string): boolean {
  if (node.kind !== 'run' && node.kind !== 'copy' && node.kind !== 'add') return false;
  const text = textOf(node.rest);
  if (!text.includes(name) || /\bif\b|\[\[? |\btest\b|\bcase\b/.test(text)) return false;
  return new RegExp(
    `(?:[\\w.@/:-]|==)(?:\\$${name}(?!\\w)|\\$\\{${name}\\})|(?:\\$${name}|\\$\\{${name}\\})(?:[/.@:]\\w|-\\w)`,
  ).test(text);
}
