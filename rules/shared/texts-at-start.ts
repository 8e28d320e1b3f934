import { chainOf, type Project, type ServiceBuild } from '../../src/rule/index.ts';
import { scriptText, startWords } from './start-user.ts';

/** The texts that say what happens when a container of a build starts: command and entry point, and the scripts of the repository that they name. */
export function textsAtStart(
  { service, stage }: Pick<ServiceBuild, 'service' | 'stage'>,
  project: Project,
): readonly string[] {
  const texts: string[] = [];
  const words: string[] = [];
  for (const script of service.scripts) {
    if (script.host.kind !== 'compose' || script.host.key === 'healthcheck') continue;
    texts.push(script.file.slice(script));
    for (const { text } of script.argv ?? script.commands.flatMap((command) => command.words))
      if (text !== undefined) words.push(text);
  }
  if (!stage) return texts;
  for (const node of [stage.entrypoint, stage.cmd]) if (node) texts.push(node.file.slice(node));
  for (const word of [...words, ...startWords(stage)]) {
    const script = /\.sh$|entrypoint|\/[\w-]+$/.test(word) ? scriptText(chainOf(stage), word, project) : undefined;
    if (script !== undefined) texts.push(script);
  }
  return texts;
}
