import { defineRule, type NodeOf, textOf } from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/redirect-in-find-exec',
  summary: 'A redirect stands inside -exec, but holds for the whole find',
  why: 'The shell takes the redirect away before find starts: it opens the file once for find and all that it runs, not once for each file. Written inside `-exec` it looks as though each call had its own.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'none',
  aliases: { shellcheck: { SC2227: 'warning' } },
  references: ['https://www.gnu.org/software/findutils/manual/html_mono/find.html#Run-Commands'],
  examples: [
    {
      bad: "FROM debian:13\nRUN find /src -name '*.gz' -exec zcat {} «> {}.txt» \\;\n",
      good: 'FROM debian:13\nRUN find /src -name \'*.gz\' -exec sh -c \'zcat "$1" > "$1.txt"\' _ {} \\;\n',
    },
  ],
  check: {
    script({ syntax }, { report }) {
      for (const { baseName, node } of syntax?.commands ?? []) {
        if (baseName !== 'find' || !syntax) continue;
        for (const redirect of redirectsInside(node.node)) {
          const at = syntax.of(redirect);
          report(at, `\`${textOf(at)}\` holds for find as a whole, not for each call of \`-exec\``, {
            help: 'write it after the `;`, or run `sh -c` with the redirect in its text',
          });
        }
      }
    },
  },
});

/** The redirects between an `-exec` and the `;` or `+` that ends it. */
function redirectsInside({ suffix }: NodeOf<'Command'>): readonly NodeOf<'Redirect'>[] {
  const found: NodeOf<'Redirect'>[] = [];
  let pending: NodeOf<'Redirect'>[] | undefined;
  for (const item of suffix) {
    if (item.type === 'Redirect') pending?.push(item);
    if (item.type !== 'Word') continue;
    if (/^-(?:exec|ok)(?:dir)?$/.test(item.value)) pending = [];
    else if (pending && (item.value === ';' || item.value === '+')) {
      found.push(...pending);
      pending = undefined;
    }
  }
  return found;
}
