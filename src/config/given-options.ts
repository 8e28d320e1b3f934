import type { RuleIndex } from '../rule/rule-index.ts';
import { SourceFile } from '../text/source.ts';
import { keysAt, optionSchema } from './config-schema.ts';
import type { ConfigProblem } from './config-types.ts';
import { parseConfig } from './document.ts';
import { problemsOf } from './issues.ts';
import { optionsProblem } from './rule-names.ts';
import type { RuleEntry } from './settings.ts';

/** Entries whose options are validated, with defaults filled in. */
export interface GivenOptions {
  readonly rules: readonly RuleEntry[];
  readonly problems: readonly ConfigProblem[];
}

/** Validates rule options from a program in the same way as those of a configuration; mistakes are shown in their JSON. */
export function validateOptions(entries: readonly RuleEntry[], names: RuleIndex): GivenOptions {
  const problems: ConfigProblem[] = [];
  const rules = entries.map((entry): RuleEntry => {
    const { name, options } = entry;
    const meaning = names.find(name);
    if (options === undefined || !meaning) return entry;
    const wrong = optionsProblem(name, meaning);
    const [rule] = meaning.rules;
    const schema = rule && optionSchema(rule);
    if (wrong || !schema) {
      if (wrong) problems.push(wrong);
      return entry;
    }
    const result = schema.safeParse(options);
    if (result.success) return { ...entry, options: result.data };
    const file = new SourceFile(`the options of \`${name}\``, JSON.stringify(options, null, 2) ?? '');
    problems.push(...problemsOf(result.error.issues, parseConfig(file), (path) => keysAt(schema, path)));
    return entry;
  });
  return { rules, problems };
}
