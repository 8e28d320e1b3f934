import { defineRule, type NodeOf, textOf } from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/redirect-in-find-exec',
  summary: 'A redirect inside -exec applies to find as a whole',
  why: 'The shell handles the redirect before find starts: the file is opened once, for find and everything it runs, not once for each file. Inside `-exec`, it looks as if each command had its own redirect.',
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
          report(at, `\`${textOf(at)}\` applies to find as a whole, not to each command that \`-exec\` runs`, {
            help: textOf(at).includes('{}')
              ? 'run `sh -c` with the redirect in its script, and pass it `{}`'
              : 'move it after the `;`, or run `sh -c` with the redirect in its script',
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
