import { Failure, ratio, rounds, type Series } from './measure.ts';
import { type Group, inMs, inSeconds, medianOf, type Row, times } from './page.ts';
import { corpusPaths, infralint, type Peer, peers, type Setting } from './setting.ts';

/** Files that are linted in one run. */
interface Lot {
  readonly what: string;
  readonly paths: readonly string[];
  readonly runs: number;
  readonly others: readonly Peer[];
  readonly goal: string;
}

/** Many real files in one run. */
export function corpus(setting: Setting): Group {
  const [dockerfiles, compose, projects] = [
    corpusPaths(setting, 'dockerfiles'),
    corpusPaths(setting, 'compose'),
    corpusPaths(setting, 'projects'),
  ];
  const { runs } = setting;
  const few = Math.ceil(runs / 3);
  const everyFifth = (paths: readonly string[]) => paths.filter((_, index) => index % 5 === 0);
  const sampleGoals = ['hadolint 8 x', 'compose-lint 1.5 x'] as const;
  const lots: readonly Lot[] = [
    { what: 'Dockerfiles', paths: everyFifth(dockerfiles), runs, others: peers('Dockerfile'), goal: sampleGoals[0] },
    { what: 'Compose files', paths: everyFifth(compose), runs, others: peers('Compose'), goal: sampleGoals[1] },
    { what: 'Dockerfiles', paths: dockerfiles, runs: few, others: [], goal: '2.6 ms CPU each' },
    { what: 'Compose files', paths: compose, runs: few, others: [], goal: '' },
    { what: 'projects', paths: projects, runs: few, others: [], goal: '' },
  ];
  const found = lots.filter(({ paths }) => paths.length > 0);
  return {
    title: 'Many files',
    how:
      found.length === 0
        ? 'Left out: the corpus of real files was not there.'
        : `Real files from public repositories, each row one run over all of its files, warm, with a report as JSON. The two smaller sets are every fifth file: ${medianOf(runs)},
in turns with the other tools; the larger sets: ${medianOf(few)}. A tool that stops at a file that it cannot read "gave up".`,
    head: ['', 'Node', 'time', 'CPU', 'CPU each', 'times as fast as', 'goal'],
    rows: found.flatMap((lot) => rowsOf(setting, lot)),
  };
}

function rowsOf(setting: Setting, { what, paths, runs, others, goal }: Lot): readonly Row[] {
  const own = setting.nodes.map((node) => ({ node, command: infralint(setting, node, ['-f', 'json', ...paths]) }));
  const all = others.map((peer) => ({ peer, command: { argv: [...peer.argv, ...paths] } }));
  const finishing = all.filter(({ command }) => finishes(command.argv));
  const series = rounds(
    [...own, ...finishing].map(({ command }) => command),
    runs,
  );
  const cells = ({ ms, cpu }: Series) => [inSeconds(ms), inMs(cpu), `${(cpu / paths.length).toFixed(1)} ms`];
  return [
    ...own.map(({ node, command }) => {
      const faster = finishing.map(
        (other) => `${other.peer.name} ${times(ratio(series(other.command), series(command)))}`,
      );
      const label = `${paths.length.toLocaleString('en')} ${what}`;
      return [label, node.version, ...cells(series(command)), faster.join(', '), node === setting.node ? goal : ''];
    }),
    ...all.map(({ peer, command }) => {
      const measured = finishing.some((other) => other.peer === peer) ? cells(series(command)) : ['gave up', '', ''];
      return [`${peer.name} ${peer.version}, the same`, '', ...measured, '', ''];
    }),
  ];
}

/** Some linters do not get through all files: a run that stopped early is not comparable. */
function finishes(argv: readonly string[]): boolean {
  try {
    rounds([{ argv }], 1, 0);
    return true;
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
}
