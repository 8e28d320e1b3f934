import type { Dependency, Edit, Fix, Located, Project, SequenceValue, Service } from '../../src/rule/index.ts';
import { pollIn, startScripts } from './waits.ts';

/** A dependency of which a service only waits until its container has started. */
export interface StartedOnly {
  readonly needed: Service;
  readonly at: Located;
  readonly fix: Fix | undefined;
}

/** The services of which one waits only for the start. Tools that show what is there can start before it; a script that polls waits, too. */
export function startedOnly(service: Service, project: Project): readonly StartedOnly[] {
  const { dependencies } = service;
  // `docker stack deploy` does not support conditions.
  if (dependencies.length === 0 || service.project.forSwarm) return [];
  if (project.imageOf(service)?.facts.role === 'admin') return [];
  const found: StartedOnly[] = [];
  for (const dependency of dependencies) {
    const { service: needed, via, condition, conditionSpan } = dependency;
    if (!needed || condition !== 'service_started' || (via !== 'depends_on' && via !== 'links')) continue;
    if (via === 'links' && dependencies.some((other) => other.service === needed && other.via === 'depends_on'))
      continue;
    if (needed === service || found.some((other) => other.needed === needed) || mayWait(service, needed)) continue;
    if (polls(service, needed, project)) continue;
    found.push({ needed, at: conditionSpan ?? dependency, fix: waitForHealthy(service, dependency) });
  }
  return found;
}

/** Whether a further file, whose base file is unknown, may change what a service waits for. */
function mayWait(service: Service, needed: Service): boolean {
  return service.project
    .furtherServices(service.name)
    .some(({ dependencies }) =>
      dependencies.some(({ name, condition }) => name === needed.name && condition === 'service_healthy'),
    );
}

function polls(service: Service, needed: Service, project: Project): boolean {
  return startScripts(service, project).some((script) => pollIn(script, service)?.target === needed);
}

const TITLE = 'wait until it is healthy';

/** Makes a dependency wait; a list becomes a mapping, in which the others wait for the start as before. */
function waitForHealthy(service: Service, { via, name, conditionSpan }: Dependency): Fix | undefined {
  if (via !== 'depends_on') return undefined;
  if (conditionSpan) {
    const written = /^(["']?)service_started\1$/.exec(conditionSpan.file.slice(conditionSpan));
    if (!written) return undefined;
    return {
      title: TITLE,
      safety: 'unsafe',
      edits: [{ at: conditionSpan, text: `${written[1]}service_healthy${written[1]}` }],
    };
  }
  const list = service.get('depends_on');
  const edits = list?.kind === 'sequence' ? listToMapping(list, service.keyOf('depends_on'), name) : [];
  return edits.length > 0 ? { title: TITLE, safety: 'unsafe', edits } : undefined;
}

/** The edits that make a list of names a mapping, in either style; none where the text is not the usual. */
function listToMapping({ file, start, end, items }: SequenceValue, key: Located, healthy: string): readonly Edit[] {
  const { text } = file;
  const names = items.map((item) => (item.kind === 'scalar' && item.interpolations.length === 0 ? item.text : ''));
  const isUsual = names.every((name) => /^[\w.-]+$/.test(name)) && new Set(names).size === names.length;
  if (!isUsual || key.file !== file || items.some((item) => item.file !== file || item.start < start)) return [];
  const line = text.lastIndexOf('\n', key.start - 1) + 1;
  if (!/^ *$/.test(text.slice(line, key.start))) return [];
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const condition = (name: string) => `condition: ${name === healthy ? 'service_healthy' : 'service_started'}`;
  if (text[start] === '[') {
    const lead = `${newline}${text.slice(line, key.start)}  `;
    const lines = names.map((name) => `${lead}${name}:${lead}  ${condition(name)}`);
    // Without the space before the list.
    const from = text[start - 1] === ' ' ? start - 1 : start;
    return text.slice(start, end).includes('#') ? [] : [{ at: file.at(from, end), text: lines.join('') }];
  }
  const edits: Edit[] = [];
  for (const [index, item] of items.entries()) {
    const from = text.lastIndexOf('\n', item.start - 1) + 1;
    const [, written] = /^( *)- +$/.exec(text.slice(from, item.start)) ?? [];
    const [rest = ''] = /^[^\r\n]*/.exec(text.slice(item.end)) ?? [];
    if (written === undefined || !/^\s*(?:#.*)?$/.test(rest)) return [];
    const lead = written.length > key.start - line ? written : `${written}  `;
    const added = `${lead}${names[index]}:${rest}${newline}${lead}  ${condition(names[index]!)}`;
    edits.push({ at: file.at(from, item.end + rest.length), text: added });
  }
  return edits;
}
