import { type DebugListener, debugListener, hasOldJava, mentionsDebugger } from '../../src/knowledge/debuggers.ts';
import {
  type EnvInstruction,
  knownText,
  type Located,
  type Script,
  type Service,
  type Stage,
} from '../../src/rule/index.ts';

/** The debuggers that a service opens: in variables, commands and hooks. */
export function* listenersOfService(service: Service): Generator<readonly [Located, DebugListener]> {
  for (const variable of service.environment) {
    const found = debugListener(`${variable.name}=${knownText(variable.value) ?? ''}`);
    if (found) yield [variable, found];
  }
  for (const script of service.scripts)
    if (script.host.kind === 'compose' && script.host.key !== 'healthcheck') yield* listenersIn(script);
}

/** Those in values of ENV. */
export function* listenersOf(node: EnvInstruction): Generator<readonly [Located, DebugListener]> {
  for (const pair of node.pairs) {
    const found = debugListener(pair.value?.value ?? '', isOfOldJava(node.stage));
    if (found) yield [pair, found];
  }
}

/** Those of a script: one word, or several that belong together. */
export function* listenersIn(script: Script): Generator<readonly [Located, DebugListener]> {
  if (!mentionsDebugger(script.file.slice(script))) return;
  for (const { words } of script.commands) {
    const texts = words.map((word) => word.text ?? word.raw);
    const line = texts.join(' ');
    const found = debugListener(line, isOfOldJava(script.host.stage));
    if (!found) continue;
    let end = 0;
    const inside = words.filter((_, index) => {
      const start = end;
      end += texts[index]!.length + 1;
      return start < found.index + found.text.length && end - 1 > found.index;
    });
    const [first, last] = [inside[0]!, inside.at(-1)!];
    yield [{ file: first.file, start: first.start, end: last.end }, found];
  }
}

function isOfOldJava(stage: Stage | undefined): boolean {
  const image = stage?.rootImage;
  return image !== undefined && hasOldJava(image.name, image.tag);
}
