import { dedent, defineRule, type Fix, type SwallowedKeyword } from '../../src/rule/index.ts';
import { removeEnd } from '../shared/edits.ts';

export default defineRule({
  id: 'dockerfile/swallowed-instruction',
  summary: 'A continuation makes the next instruction a part of this one',
  why: 'A line that ends in the continuation character goes on with the next line, across blank lines and comments. The instruction that stands there is no instruction any more but text of the one before: a CMD that never takes effect, a COPY handed to the shell.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  references: ['https://docs.docker.com/reference/dockerfile/#escape'],
  examples: [
    {
      bad: dedent`
        FROM nginx:1.29
        RUN rm -rf /tmp/build \

        «CMD» ["nginx", "-g", "daemon off;"]
      `,
      good: dedent`
        FROM nginx:1.29
        RUN rm -rf /tmp/build

        CMD ["nginx", "-g", "daemon off;"]
      `,
      fixed: dedent`
        FROM nginx:1.29
        RUN rm -rf /tmp/build

        CMD ["nginx", "-g", "daemon off;"]
      `,
    },
  ],
  check: {
    instruction(node, { report }) {
      if (node.onbuild) return;
      for (const keyword of node.swallowed) {
        const word = node.file.slice(keyword);
        report(
          keyword,
          `this ${word} is a part of the ${node.keyword} above: the line before it ends in \`${node.dockerfile.escape}\``,
          {
            help: `remove the \`${node.dockerfile.escape}\` at the end of the line before`,
            labels: [{ at: node.keywordSpan, message: `the ${node.keyword} begins here` }],
            fix: fixOf(keyword),
          },
        );
      }
    },
  },
});

/** Ends the line before; not where an operator at its end wants more to follow. */
function fixOf({ continuation }: SwallowedKeyword): Fix | undefined {
  const edit = removeEnd(continuation);
  if (/[&|;({,=]/.test(continuation.file.text.charAt(edit.at.start - 1))) return undefined;
  return { title: 'end the line before', safety: 'unsafe', edits: [edit] };
}
