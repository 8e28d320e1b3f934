import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ImageFacts, imageFacts } from '../../src/knowledge/images.ts';
import type { Rule } from '../../src/rule/contract.ts';
import { table } from './markdown.ts';

/** A line of `scripts/data/systems.jsonl`. */
interface SystemLine {
  readonly system: string;
  readonly kind: keyof typeof titles;
  /** What infralint does for it that no rule says by its name. */
  readonly does: string;
  readonly rules: readonly string[];
  /** Names in the table of images, as in a FROM. */
  readonly images?: readonly string[];
  /** A directory below `fixtures/systems`. */
  readonly project?: string;
}

const titles = {
  middleware: 'Middleware',
  packages: 'Package managers',
  source: 'Source code and images',
  engine: 'Docker',
  orchestration: 'Orchestration',
  kernel: 'Operating system',
};

/** `docs/systems.md`: what infralint does for each system in scripts/data/systems.jsonl. */
export function systemsPage(root: string, rules: readonly Rule[]): string {
  const lines = readSystems(root);
  const known = new Set(rules.map(({ id }) => id));
  const parts = [
    '<!-- Made by `npm run generate` from scripts/data/systems.jsonl. -->',
    '# What infralint knows about each system',
    'These are the systems that infrastructure engineers most often run with Docker, what infralint knows about each of them, and the rules that matter most for it. ' +
      'For each piece of middleware, `fixtures/systems` has a small project with typical flaws and the findings that infralint reports (`expected.txt`).',
  ];
  for (const [kind, title] of Object.entries(titles)) {
    const own = lines.filter((line) => line.kind === kind);
    const rows = own.map((line) => [line.system, does(line), links(line, known), projectOf(line)]);
    parts.push(`## ${title}`, table(['system', 'what infralint knows and does', 'rules', 'project'], rows));
  }
  return `${parts.join('\n\n')}\n`;
}

export function readSystems(root: string): readonly SystemLine[] {
  const text = readFileSync(join(root, 'scripts/data/systems.jsonl'), 'utf8').trim();
  return text.split('\n').map((line) => JSON.parse(line));
}

function does({ does: said, images = [], system }: SystemLine): string {
  const facts = images.map((name) => {
    const found = imageFacts({ name, tag: undefined, digest: undefined });
    if (!found) throw new Error(`${system}: unknown image \`${name}\``);
    return `\`${name}\`: ${factsInWords(found)}`;
  });
  return [said, ...facts].join('; ');
}

function factsInWords({ role, ports, data, healthcheckBy, stopSignal, drops, memoryOnly }: ImageFacts): string {
  const words = [
    role,
    ports.length > 0 && `port ${ports.join(', ')}`,
    data.length > 0 && `data in ${data.map((path) => `\`${path}\``).join(', ')}`,
    memoryOnly && 'keeps its data in memory',
    healthcheckBy !== undefined && `health check \`${healthcheckBy}\``,
    stopSignal !== undefined && `stops on ${stopSignal}`,
    drops && 'drops root privileges itself',
  ];
  return words.filter((word) => word !== false).join(', ');
}

function links({ rules, system }: SystemLine, known: ReadonlySet<string>): string {
  for (const id of rules) if (!known.has(id)) throw new Error(`${system}: unknown rule \`${id}\``);
  return rules.map((id) => `[\`${id}\`](rules/${id}.md)`).join(', ');
}

function projectOf({ project }: SystemLine): string {
  return project === undefined ? '' : `[\`${project}\`](../fixtures/systems/${project})`;
}
