import { type OpenSetting, openArguments, openVariable } from '../../src/knowledge/open-settings.ts';
import {
  type CmdInstruction,
  type EntrypointInstruction,
  knownText,
  type Located,
  type Project,
  type PublishedPort,
  type Script,
  type Service,
} from '../../src/rule/index.ts';
import { isOnEveryInterface, portInWords } from './store-ports.ts';

/** A setting of a service or an image with which its product accepts anyone. */
export interface Opening {
  readonly at: Located;
  /** As it is written, without quotes: `POSTGRES_HOST_AUTH_METHOD=trust`. */
  readonly text: string;
  readonly setting: OpenSetting;
}

/** A variable that a container has; its value is undefined if it is not known. */
interface Given {
  readonly at: Located;
  readonly name: string;
  readonly value: string | undefined;
}

/** The settings of a service that open its product: variables, env files included, and arguments of its command. */
export function openingsOf(service: Service, project: Project): readonly Opening[] {
  const { environment, scripts } = service;
  const given = environment.map((variable) => ({
    at: variable,
    name: variable.name,
    value: knownText(variable.value),
  }));
  const found = [...openingsIn(given)];
  for (const script of scripts)
    if (script.host.kind === 'compose' && (script.host.key === 'command' || script.host.key === 'entrypoint'))
      found.push(...openingsOfScript(script, project.imageOf(service)?.facts.product ?? ''));
  return found;
}

/** The variables that open a product, together with all others of the service. */
export function openingsIn(variables: readonly Given[]): readonly Opening[] {
  const found: Opening[] = [];
  for (const { at, name, value } of variables) {
    const setting = value === undefined ? undefined : openVariable(name, value);
    if (!setting) continue;
    const { unless, only } = setting;
    if (unless && variables.some((other) => other.name !== name && other.value !== '' && unless.test(other.name)))
      continue;
    if (only && !variables.some((other) => other.name === only[0] && only[1].test(other.value ?? ''))) continue;
    found.push({ at, text: `${name}=${value}`, setting });
  }
  return found;
}

/** The arguments in what starts a container that open its product. */
export function openingsOfScript(script: Script, product: string): readonly Opening[] {
  const found: Opening[] = [];
  for (const { words } of script.commands) {
    const texts = words.map((word) => word.text ?? word.raw);
    for (const { setting, text, index, length } of openArguments(texts, product)) {
      const [first, last] = [words[index]!, words[index + length - 1]!];
      found.push({ at: { file: first.file, start: first.start, end: last.end }, text, setting });
    }
  }
  return found;
}

/** The same of CMD or ENTRYPOINT. */
export function openingsOfStart(node: CmdInstruction | EntrypointInstruction, product: string): readonly Opening[] {
  return node.script && !node.onbuild ? openingsOfScript(node.script, product) : [];
}

/** Through which port anyone can reach what a setting opens, in words; undefined if it cannot be reached from outside. */
export function openThrough(service: Service, setting: OpenSetting, project: Project): string | undefined {
  if (knownText(service.get('network_mode')) === 'host') return 'the service uses the host network';
  const port = openPort(service, setting, project);
  return port && `${portInWords(port)} is published on every interface of the host`;
}

/** The published port through which anyone can reach what a setting opens. */
export function openPort(service: Service, { port }: OpenSetting, project: Project): PublishedPort | undefined {
  const image = project.imageOf(service)?.facts;
  const listens = image?.listens.filter(({ use }) => use !== 'cluster') ?? [];
  return service.ports.find((published) => {
    const { target } = published;
    if (!target || !isOnEveryInterface(published)) return false;
    const isServed = (from: number, to: number): boolean => from <= target.to && to >= target.from;
    if (port !== undefined) return isServed(port, port);
    return listens.length === 0 || listens.some(({ from, to }) => isServed(from, to));
  });
}
