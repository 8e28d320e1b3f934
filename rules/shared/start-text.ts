import { type ComposeValue, knownText, type Project, type Service, type Stage, textOf } from '../../src/rule/index.ts';
import { textOfChain } from './stage-chain.ts';

/** What a service starts, as one text: its entrypoint and command, or what the Dockerfile that it builds says. Empty where the image decides. */
export function startTextOf(service: Service, project: Project): string {
  const stage = service.build ? project.buildOf(service)?.stage : undefined;
  const entrypoint = service.get('entrypoint');
  const parts = [
    entrypoint ? wordsOf(entrypoint) : builtWords(stage, 'entrypoint'),
    service.get('command') || entrypoint ? wordsOf(service.get('command')) : builtWords(stage, 'cmd'),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** All that a service sets itself and that may name a path: what it starts, its environment, and the Dockerfile that it builds. */
export function settingsTextOf(service: Service, project: Project): string {
  const stage = service.build ? project.buildOf(service)?.stage : undefined;
  const values = service.environment.map(({ name, value }) => `${name}=${value?.text ?? ''}`);
  return [startTextOf(service, project), ...values, stage ? textOfChain(stage) : ''].join('\n');
}

/** Whether a text names a path of the container, or something below it. */
export function namesPath(text: string, path: string): boolean {
  for (let at = text.indexOf(path); at >= 0; at = text.indexOf(path, at + 1))
    if (!/[\w./-]/.test(text[at - 1] ?? ' ') && !/[\w.-]/.test(text[at + path.length] ?? ' ')) return true;
  return false;
}

function builtWords(stage: Stage | undefined, kind: 'cmd' | 'entrypoint'): string {
  const instruction = stage?.[kind];
  return instruction
    ? textOf(instruction)
        .replace(/^\s*(?:CMD|ENTRYPOINT)\s+/i, '')
        .replace(/[[\]",]+/g, ' ')
        .trim()
    : '';
}

function wordsOf(value: ComposeValue | undefined): string {
  if (value?.kind === 'sequence') return value.items.map((item) => knownText(item) ?? '').join(' ');
  return knownText(value) ?? '';
}
