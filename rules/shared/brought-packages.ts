import {
  chainOf,
  type Located,
  type RunInstruction,
  type ServiceBuild,
  type Stage,
  workdirOf,
} from '../../src/rule/index.ts';
import { copiesInto, isBelow, lastPart, pathIn } from './container-paths.ts';
import { textOfChain } from './stage-chain.ts';
import { startWords } from './start-user.ts';

/** A directory or file that the image has and the context may lack. */
export interface Brought {
  readonly path: string;
  readonly at: Located;
  /** What the container starts, rather than packages. */
  readonly program?: boolean;
}

/** The packages that a stage or one of its base stages installs, and the program that it copies from another stage to start it. */
export function* broughtInto(link: ServiceBuild, stage: Stage): Generator<Brought> {
  const started = startedPaths(link, stage);
  for (const { node, to } of copiesInto(stage)) {
    if (!node.from) continue;
    const name = lastPart(to);
    if (name === 'node_modules' || name === 'vendor') yield { path: to, at: node };
    else if (started.has(to)) yield { path: to, at: node, program: true };
  }
  const text = textOfChain(stage);
  for (const each of chainOf(stage))
    for (const node of each.instructions) {
      if (node.kind !== 'run') continue;
      const directory = packagesOf(node);
      const path = directory && node.state && pathIn(workdirOf(each, node.state), directory);
      if (path !== undefined && !isElsewhere(text, path)) yield { path, at: node };
    }
}

/** Whether the packages are said to be in another place. */
function isElsewhere(text: string, path: string): boolean {
  if (/NODE_PATH|COMPOSER_VENDOR_DIR|modules-folder/.test(text)) return true;
  return [...text.matchAll(/[\w./-]*\/node_modules(?![\w-])/g)].some(
    ([place]) => place.startsWith('/') && !isBelow(place, path),
  );
}

function startedPaths({ service }: ServiceBuild, stage: Stage): ReadonlySet<string | undefined> {
  const keys = new Set(service.scripts.flatMap(({ host }) => (host.kind === 'compose' ? host.key : [])));
  if (keys.has('command') || keys.has('entrypoint')) return new Set();
  return new Set([...startWords(stage)].map((word) => pathIn(workdirOf(stage), word)));
}

/** The directory, below the working directory, that a RUN installs packages in. */
function packagesOf({ script }: RunInstruction): string | undefined {
  if (!script || script.commands.some(({ name }) => name === 'cd' || name === 'mv' || name === 'ln')) return undefined;
  for (const { packages, words } of script.commands) {
    if (packages?.action !== 'install') continue;
    if (packages.hasOption('-g', '--global', '--prefix', '-C', '--cwd', '--dir', '--working-dir', '-d')) continue;
    if (words.some(({ text }) => text === 'global' || text === undefined)) continue;
    const directory = DIRECTORIES.get(packages.manager);
    if (directory !== undefined) return directory;
  }
  return undefined;
}

const DIRECTORIES: ReadonlyMap<string, string> = new Map([
  ['npm', 'node_modules'],
  ['yarn', 'node_modules'],
  ['pnpm', 'node_modules'],
  ['bun', 'node_modules'],
  ['composer', 'vendor'],
]);
