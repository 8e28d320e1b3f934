import { join } from 'node:path';
import { writeProject } from './inputs.ts';
import { type Command, ratio, rounds, type Series } from './measure.ts';
import { type Group, inMs, type Row, times } from './page.ts';
import { infralint, type NodeBinary, peers, type Setting } from './setting.ts';

interface Scenario {
  readonly what: string;
  readonly argv: readonly string[];
  readonly warmGoal: string;
  readonly coldGoal: string;
}

/** One small input, to measure the start-up time. */
export function startUp(setting: Setting): Group {
  const { work, runs, node, nodes } = setting;
  writeProject(work);
  const [dockerfile, compose] = [join(work, 'Dockerfile'), join(work, 'compose.yaml')];
  const scenarios: readonly Scenario[] = [
    { what: 'one clean Dockerfile', argv: [dockerfile], warmGoal: '2.0 x', coldGoal: '3.4 x' },
    { what: 'a Compose file with its Dockerfile', argv: [compose, dockerfile], warmGoal: '2.6 x', coldGoal: '4.6 x' },
    { what: '--version', argv: ['--version'], warmGoal: '', coldGoal: '' },
  ];
  return {
    title: 'Start',
    how: `How much longer a run takes than a bare Node (\`node -e 0\`) next to it: the median of ${runs} pairs. *Warm* is every run after the first, when infralint finds the
code that it compiled before. *Cold* is the first run on a machine, and every run in a container that keeps nothing. The other tools get the
same Dockerfile or Compose file, tally without the checks that ask the network.`,
    head: ['', 'Node', 'to bare Node', 'time', 'CPU', 'goal'],
    rows: [
      ...nodes.flatMap((each) => [bareRow(setting, each), ...scenarios.flatMap((one) => ownRows(setting, each, one))]),
      ...otherRows(node, runs, 'Dockerfile', dockerfile),
      ...otherRows(node, runs, 'Compose', compose),
    ],
  };
}

function bareRow({ runs }: Setting, node: NodeBinary): Row {
  const bare = bareNode(node);
  const series = rounds([bare], runs)(bare);
  return row('bare Node', node.version, series, series, '');
}

function ownRows(setting: Setting, node: NodeBinary, { what, argv, warmGoal, coldGoal }: Scenario): readonly Row[] {
  const [bare, warm, cold] = [bareNode(node), infralint(setting, node, argv), infralint(setting, node, argv, true)];
  const series = rounds([bare, warm, cold], setting.runs);
  const main = node === setting.node;
  return [
    row(`${what}, warm`, node.version, series(bare), series(warm), main ? warmGoal : ''),
    row(`${what}, cold`, node.version, series(bare), series(cold), main ? coldGoal : ''),
  ];
}

function otherRows(node: NodeBinary, runs: number, of: 'Dockerfile' | 'Compose', path: string): readonly Row[] {
  return peers(of).map((peer) => {
    const [bare, other] = [bareNode(node), { argv: [...peer.argv, path] }];
    const series = rounds([bare, other], runs);
    const file = of === 'Dockerfile' ? 'the Dockerfile' : 'the Compose file';
    return row(`${peer.name} ${peer.version}, ${file}`, '', series(bare), series(other), '');
  });
}

function bareNode({ path }: NodeBinary): Command {
  return { argv: [path, '-e', '0'] };
}

function row(what: string, node: string, bare: Series, series: Series, goal: string): Row {
  return [what, node, times(ratio(series, bare)), inMs(series.ms), inMs(series.cpu), goal];
}
