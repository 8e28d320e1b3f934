import { chainOf, type Located, type Project, type Service, type Stage } from '../../src/rule/index.ts';
import { portsOf } from './port-ranges.ts';
import { textOfChain } from './stage-chain.ts';
import { textsAtStart } from './texts-at-start.ts';

/** The evidence for the TCP ports on which a container listens. */
export interface ServedPorts {
  /** `PORT` of the environment, EXPOSE of the Dockerfile, or what is known of the image. */
  readonly by: 'variable' | 'expose' | 'image';
  readonly ports: readonly number[];
  /** As a message says it. */
  readonly said: string;
  readonly at: Located | undefined;
}

/** Where a container of a service listens, according to the first evidence found; undefined without any. */
export function servedPorts(service: Service, project: Project): ServedPorts | undefined {
  const stage = project.buildOf(service)?.stage;
  if (service.build && !stage) return undefined;
  const exposed = stage ? exposedIn(stage) : [];
  if (exposed === undefined) return undefined;
  const known = project.imageOf(service);
  const variable = portVariable(service);
  if (variable && known?.via !== 'image') return variable;
  const [first] = exposed;
  if (first) {
    const ports = [...exposed.flatMap((each) => each.ports), ...(known ? known.facts.listens.flatMap(portsOf) : [])];
    return { by: 'expose', ports, said: orAnd(exposed.flatMap((each) => each.ports)), at: first.at };
  }
  if (service.build || known?.via !== 'image' || known.facts.listens.length === 0) return undefined;
  const ports = known.facts.listens.flatMap(portsOf);
  const shown = known.facts.ports.length > 0 ? known.facts.ports : ports;
  return { by: 'image', ports, said: orAnd(shown.slice(0, 3)), at: undefined };
}

function orAnd(ports: readonly number[]): string {
  return ports.map((port) => `\`${port}\``).join(', ');
}

interface Exposed {
  readonly ports: readonly number[];
  readonly at: Located;
}

/** The EXPOSE instructions of a stage and those below; undefined where a port is not known. */
function exposedIn(stage: Stage): readonly Exposed[] | undefined {
  const found: Exposed[] = [];
  for (const { instructions } of chainOf(stage))
    for (const node of instructions) {
      if (node.kind === 'onbuild' && /EXPOSE/i.test(node.file.slice(node))) return undefined;
      if (node.kind !== 'expose') continue;
      if (node.ports.length < node.words.length) return undefined;
      const tcp = node.ports.filter(({ spec }) => spec.protocol === 'tcp');
      const ports = tcp.flatMap(({ spec: { container } }) => portsOf({ from: container.first, to: container.last }));
      if (ports.length > 0) found.push({ ports, at: node });
    }
  return found;
}

/** `PORT` with a number, which most frameworks and platforms listen on. */
function portVariable({ environment }: Service): ServedPorts | undefined {
  const variable = environment.find(({ name, fromFile }) => name === 'PORT' && !fromFile);
  const text = variable?.value && !variable.value.unknown ? variable.value.text : '';
  if (!variable || !/^\d{2,5}$/.test(text)) return undefined;
  return { by: 'variable', ports: [Number(text)], said: `\`PORT=${text}\``, at: variable };
}

/** Whether anything but the list of ports names a port: the service, what starts in it, its env files and its Dockerfile. */
export function mentionsPort(port: number, service: Service, project: Project): boolean {
  const pattern = new RegExp(`(?<!\\d)${port}(?!\\d)`);
  const link = project.buildOf(service) ?? { service, stage: undefined };
  const texts = [...textsAtStart(link, project), ...(link.stage ? [textOfChain(link.stage)] : [])];
  for (const { name, value } of service.node.entries) if (name !== 'ports') texts.push(value.file.slice(value));
  for (const { value } of service.environment) if (value) texts.push(value.text);
  for (const { file } of service.envFiles) texts.push(file.text);
  return texts.some((text) => pattern.test(text));
}
