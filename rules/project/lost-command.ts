import { chainOf, dedent, defineRule, type Project, type Service } from '../../src/rule/index.ts';
import { scriptText } from '../shared/start-user.ts';

export default defineRule({
  id: 'project/lost-command',
  summary: 'An entrypoint that needs a command, in a service without one',
  why: 'Setting `entrypoint` in Compose also drops the CMD of the image. An entrypoint that only prepares something and then runs its arguments has nothing left to run: the container stops at once, often without a message.',
  category: 'reliability',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  book: 'Process and signals',
  references: ['https://docs.docker.com/reference/compose-file/services/#entrypoint'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            «entrypoint»: ["tini", "--"]
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            entrypoint: ["tini", "--"]
            command: ["web", "serve"]
      `,
    },
  ],
  exampleFile: 'compose.yaml',
  check: {
    service(service, { report, project }) {
      const entrypoint = service.get('entrypoint');
      if (!entrypoint || service.get('command') || service.project.incomplete) return;
      const script = service.scripts.find(({ host }) => host.kind === 'compose' && host.key === 'entrypoint');
      const words = (script?.argv ?? []).map(({ text }) => text);
      const last = words.at(-1);
      if (last === undefined || (last !== '--' && !runsArguments(last, service, project))) return;
      if (service.project.furtherServices(service.name).some((each) => each.get('command'))) return;
      report(
        service.keyOf('entrypoint'),
        `\`${last === '--' ? words.join(' ') : last}\` runs its arguments, but \`entrypoint\` drops the CMD of the image: there is no command to run`,
        {
          help: 'set `command` to the CMD of the image',
        },
      );
    },
  },
});

/** Whether a script of the repository ends in its arguments, whatever they are. */
function runsArguments(path: string, service: Service, project: Project): boolean {
  const stage = project.buildOf(service)?.stage;
  const mounted = service.volumes.find(({ target }) => target === path)?.sourcePath;
  const text =
    (mounted ? project.disk.read(mounted) : undefined) ?? (stage && scriptText(chainOf(stage), path, project));
  if (text === undefined || /\$#|\$\{?1|\bset -- |\$\{@/.test(text)) return false;
  return /(?:^|[\s;&])"?\$@"?\s*$/.test(text.trimEnd()) && /^#!.*sh/.test(text);
}
