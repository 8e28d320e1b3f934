import type { Script } from '../shell/shell-types.ts';
import type { ComposeValue, HealthcheckConfig } from './compose-types.ts';
import { knownBoolean, knownText } from './scalars.ts';

/** The `healthcheck` of a service; `scriptOf` parses the value of `test` when a shell runs it. */
export function healthcheckOf(
  node: ComposeValue | undefined,
  scriptOf: (test: ComposeValue) => Script | undefined,
): HealthcheckConfig | undefined {
  if (node?.kind !== 'mapping') return undefined;
  const test = node.get('test');
  const none = test?.kind === 'sequence' && knownText(test.items[0]) === 'NONE';
  const disabled = none || knownBoolean(node.get('disable')) === true;
  return {
    file: node.file,
    start: node.start,
    end: node.end,
    node,
    disabled,
    test,
    script: test && !disabled ? scriptOf(test) : undefined,
  };
}
