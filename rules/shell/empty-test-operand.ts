import {
  type Condition,
  dedent,
  defineRule,
  type Expansion,
  type Script,
  type ShellSyntax,
  textOf,
  type Variable,
  type WrittenWord,
} from '../../src/rule/index.ts';
import { quoteFix } from '../shared/quote-fix.ts';
import { isWholeWord } from '../shared/splitting.ts';

export default defineRule({
  id: 'shell/empty-test-operand',
  summary: 'A test that fails with an error because an unquoted variable is empty',
  why: 'An unquoted expansion disappears when its value is empty. `[ $DEBUG != true ]` becomes `[ != true ]`, which is a syntax error: the shell prints `unexpected operator` and continues as if the test were false, whatever it compares. This happens in every build that leaves the variable empty, and the build does not stop.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  fold: 'file',
  references: [
    'https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_06_05',
    'https://pubs.opengroup.org/onlinepubs/9799919799/utilities/test.html',
  ],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        ARG DEBUG=""
        RUN if [ «$DEBUG» != true ]; then rm -rf /usr/share/doc; fi
      `,
      good: dedent`
        FROM debian:13
        ARG DEBUG=""
        RUN if [ "$DEBUG" != true ]; then rm -rf /usr/share/doc; fi
      `,
      fixed: dedent`
        FROM debian:13
        ARG DEBUG=""
        RUN if [ "$DEBUG" != true ]; then rm -rf /usr/share/doc; fi
      `,
    },
  ],
  check: {
    script(script, { report }) {
      if (!mayTest(script) || !script.syntax) return;
      for (const expansion of operandsIn(script.syntax)) {
        const why = whyEmpty(script, expansion);
        if (!why) continue;
        const text = textOf(expansion);
        report(expansion, `the test has a syntax error when unquoted \`${text}\` is empty, ${why.when}`, {
          help: `use \`"${text}"\``,
          labels: why.variable ? [{ at: why.variable, message: 'empty here' }] : [],
          fix: quoteFix(script.syntax, expansion),
        });
      }
    },
  },
});

/** Most scripts have no test, or no variable in one, and are not parsed. */
function mayTest({ file, start, end }: Script): boolean {
  const text = file.text.slice(start, end);
  return /\[\s|\btest\s/.test(text) && /\s\$[\w{]/.test(text);
}

/** The unquoted variables that are an operand of a comparison. */
function operandsIn(syntax: ShellSyntax): readonly Expansion[] {
  const words = syntax.tests.flatMap(({ kind, conditions }) => (kind === '[[' ? [] : conditions.flatMap(operandsOf)));
  if (words.length === 0) return [];
  const nodes = new Set(words.map(({ node }) => node));
  return syntax.expansions.filter(
    (each) =>
      each.kind === 'parameter' && each.splits && isWholeWord(each) && nodes.has(each.word!) && !hasDefault(each),
  );
}

function operandsOf(condition: Condition): readonly WrittenWord[] {
  return condition.kind === 'binary' ? [condition.left, condition.right] : [];
}

function hasDefault({ node }: Expansion): boolean {
  return node.node.type === 'ParameterExpansion' && node.node.operation !== undefined;
}

/** When a variable is certainly empty; undefined if that is unknown. An ARG without a default may be one that must be passed. */
function whyEmpty(
  script: Script,
  { name, value }: Expansion,
): { readonly when: string; readonly variable?: Variable } | undefined {
  if (!name || !value) return undefined;
  if (value.kind === 'empty') return { when: 'as it is set here' };
  if (value.kind === 'optional') return { when: 'as it is on one path to this line' };
  const { host } = script;
  if (host.kind !== 'run' || script.syntax?.variables.set.has(name) !== false) return undefined;
  const variable = host.state?.variable(name);
  if (variable?.value !== '') return undefined;
  return { when: variable.by === 'arg' ? 'as it is by default' : 'as ENV sets it', variable };
}
