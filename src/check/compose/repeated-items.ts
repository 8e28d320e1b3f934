import type { ComposeValue, SequenceValue } from '../../model/compose/compose-types.ts';
import { describePlace } from '../../model/compose/describe.ts';
import { removeItem } from '../../model/compose/value-edits.ts';
import { clip } from '../../text/wording.ts';
import { problem, type ValueProblem } from './value-checks.ts';

/** The items of a list that are equal to an earlier one. */
export function repeatedItems(list: SequenceValue): readonly ValueProblem[] {
  const seen = new Map<string, ComposeValue>();
  const found: ValueProblem[] = [];
  for (const [index, item] of list.items.entries()) {
    if (item.kind !== 'scalar' || item.unknown) continue;
    const key = JSON.stringify(item.value);
    const first = seen.get(key);
    if (!first) {
      seen.set(key, item);
      continue;
    }
    const message = `\`${clip(item.text)}\` appears twice in ${describePlace(list.path)}: Compose rejects the project`;
    const labels = [{ at: first, message: 'first used here' }];
    found.push(problem(item, 'repeated-item', message, { labels, fix: removeItem(list, index) }));
  }
  return found;
}
