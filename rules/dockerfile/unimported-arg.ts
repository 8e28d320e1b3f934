import { PREDEFINED_ARGS } from '../../src/knowledge/build-args.ts';
import { dedent, defineRule } from '../../src/rule/index.ts';
import { baseMaySetArg } from '../shared/base-environment.ts';

export default defineRule({
  id: 'dockerfile/unimported-arg',
  summary: 'RUN uses an ARG from above the first FROM that its stage lacks',
  why: 'An ARG above the first FROM holds for the FROMs only. A stage sees it after `ARG NAME` of its own; without that the variable is empty in RUN, even when `--build-arg` gives it a value, and Docker says nothing: an address without its version, an option without its argument.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-from-interact'],
  examples: [
    {
      bad: dedent`
        ARG VERSION=1.2.3
        FROM alpine:3.22
        RUN wget https://example.org/tool-«$VERSION».tar.gz
      `,
      good: dedent`
        ARG VERSION=1.2.3
        FROM alpine:3.22
        ARG VERSION
        RUN wget https://example.org/tool-$VERSION.tar.gz
      `,
    },
  ],
  check: {
    run(node, { report }) {
      const { stage, script, dockerfile, state } = node;
      if (!stage || node.onbuild || dockerfile.globals.size === 0 || !script) return;
      if (script.variables.open) return;
      const reported = new Set<string>();
      for (const reference of script.variables.references) {
        const { name } = reference;
        const global = dockerfile.globals.get(name);
        if (!global || reported.has(name) || PREDEFINED_ARGS.has(name)) continue;
        if (state?.variable(name) || script.variables.assigned.has(name) || baseMaySetArg(stage, name)) continue;
        reported.add(name);
        report(reference, `\`${name}\` is empty here: the ARG above the first FROM does not reach into the stage`, {
          help: `add \`ARG ${name}\` to the stage, above this RUN`,
          labels: [{ at: global, message: 'declared here, outside of any stage' }],
        });
      }
    },
  },
});
