import { dedent, defineRule, knownText, type Project, type Service } from '../../src/rule/index.ts';
import { isForDevelopment, isTool } from '../shared/operated.ts';
import { isNeeded } from '../shared/privileges.ts';

const ROOT = /^(?:root|0+)(?::.*)?$/;

export default defineRule({
  id: 'compose/root-user',
  summary: 'A service set to run as root',
  why: 'Root in a container is root on the host as soon as there is a way out: a kernel flaw, a mounted directory, a socket. Many images define a non-root user for that reason, and `user: root` overrides it, usually because a mounted directory belongs to another user.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  cwe: 250,
  aliases: { 'compose-lint': 'CL-0018' },
  references: ['https://docs.docker.com/reference/compose-file/services/#user'],
  examples: [
    {
      bad: dedent`
        services:
          shop:
            image: example/shop:3
            user: «root»
      `,
      good: dedent`
        services:
          shop:
            image: example/shop:3
            user: "1000:1000"
      `,
    },
  ],
  check: {
    service(service, { report, project }) {
      const user = service.get('user');
      const text = knownText(user);
      if (!user || text === undefined || !ROOT.test(text)) return;
      const own = ownUser(service, project);
      if (own === 'drops' || isTool(service) || project.roleOf(service) === 'job') return;
      if (isNeeded(service, 'root', project)) return;
      const isNamed = own !== undefined && own !== 'root';
      const instead = isNamed ? ` instead of \`${own}\`, the user of the image` : '';
      report(
        user,
        `\`user: ${text}\` runs the service as root${instead}: anyone who escapes from the container is root on the host`,
        {
          help: `${isNamed ? 'remove it' : 'set another user'}, and make that user the owner of the mounted directories (\`chown\` on the host, or in a job that runs first)`,
          milder: own === 'root' || isForDevelopment(user.file.path) || mountsSocket(service),
        },
      );
    },
  },
});

/** Only root may use the socket of a container engine, which is the greater risk anyway. */
function mountsSocket({ volumes }: Service): boolean {
  return volumes.some(({ source }) => source?.endsWith('.sock'));
}

/** The user of the image of a service, `root`, or `drops` if it starts as root and then switches to another user. Undefined if not known. */
function ownUser(service: Service, links: Project): string | undefined {
  const { stage } = links.buildOf(service) ?? {};
  if (stage) return stage.user.name === undefined ? undefined : asRoot(stage.user.name);
  const image = links.imageOf(service);
  if (image?.via !== 'image') return undefined;
  const { user, drops } = image.facts;
  if (drops) return 'drops';
  return user === undefined ? undefined : asRoot(user);
}

function asRoot(user: string): string {
  return user === '' || ROOT.test(user) ? 'root' : user;
}
