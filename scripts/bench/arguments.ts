import { parseArgs } from 'node:util';

export const groupNames = ['start', 'corpus', 'memory', 'large'] as const;

export type GroupName = (typeof groupNames)[number];

export const usage = `npm run bench -- [options]
  --runs N       pairs of runs of which the median counts (15)
  --only GROUP   one group: ${groupNames.join(', ')}; can be repeated
  --node PATH    a further Node to run on; can be repeated (npm install --prefix /tmp/n24 node@24 puts one
                 into /tmp/n24/node_modules/node/bin/node)
  --corpus DIR   real files, in dockerfiles, compose and projects (../shared/corpus)
  --write        write docs/performance.md too; only with all groups
  --help`;

/** The options on the command line. */
export interface Options {
  readonly runs: number;
  readonly only: readonly GroupName[];
  readonly nodes: readonly string[];
  readonly corpus: string;
  readonly write: boolean;
  readonly help: boolean;
}

/**
 * Reads the command line.
 *
 * @throws RangeError with a message for the user
 */
export function readArguments(argv: readonly string[]): Options {
  const values = parse(argv);
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new RangeError(`--runs ${values.runs}: a whole number from 1 on`);
  const only = values.only.map((name) => {
    const group = groupNames.find((known) => known === name);
    if (group === undefined) throw new RangeError(`--only ${name}: the groups are ${groupNames.join(', ')}`);
    return group;
  });
  if (values.write && only.length > 0) throw new RangeError('--write needs all groups: remove --only');
  const { node, corpus, write, help } = values;
  return { runs, only: only.length > 0 ? only : groupNames, nodes: node, corpus, write, help };
}

function parse(argv: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        runs: { type: 'string', default: '15' },
        only: { type: 'string', multiple: true, default: [] },
        node: { type: 'string', multiple: true, default: [] },
        corpus: { type: 'string', default: '../shared/corpus' },
        write: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    throw new RangeError(error instanceof Error ? error.message : String(error));
  }
}
