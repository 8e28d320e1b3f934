import { isHttpUrl, parseGitSource } from '../../parse/git-source.ts';
import { type ProblemSink, shorten } from './problems.ts';
import type { Stage, Variable } from './types.ts';

/** `ARG SOURCE_DATE_EPOCH=` above the first FROM: seconds, `context`, or a stage that only fetches one address. */
export function checkBuildDate(
  variable: Variable | undefined,
  stages: readonly Stage[],
  contexts: ReadonlyMap<string, string>,
  sink: ProblemSink,
): void {
  const value = variable?.value;
  const at = variable?.pair.value;
  if (value === undefined || !at || value === '' || value === 'context' || /^[+-]?[0-9]+$/.test(value)) return;
  if (contexts.has(value)) return;
  const stage = stages.findLast(({ name }) => name === value.toLowerCase());
  if (!stage) {
    const help = 'write seconds since 1970, `context`, or the name of a stage';
    sink.add('build-date', at, `\`${shorten(value)}\` is no date of a build`, { help });
    return;
  }
  const labels = [{ at: stage.from, message: 'the stage' }];
  const [only, ...others] = stage.instructions;
  const source = only?.kind === 'add' && only.sources.length === 1 && others.length === 0 ? only.sources[0] : undefined;
  if (stage.base.kind !== 'scratch')
    sink.add('build-date', at, `the stage \`${value}\` gives no date: it does not begin with \`FROM scratch\``, {
      help: 'begin it with `FROM scratch`',
      labels,
    });
  else if (!source || (source.value !== undefined && !isHttpUrl(source.value) && !parseGitSource(source.value)))
    sink.add(
      'build-date',
      at,
      `the stage \`${value}\` gives no date: it must hold one ADD of one address and nothing else`,
      {
        help: 'take the date from a stage with a single ADD',
        labels,
      },
    );
}
