import { lacksUser } from '../../src/knowledge/system-users.ts';
import { dedent, defineRule, knownText, type Project, type Service, type Stage } from '../../src/rule/index.ts';
import { copiesInto } from '../shared/container-paths.ts';
import { textOfChain } from '../shared/stage-chain.ts';

export default defineRule({
  id: 'project/missing-user',
  summary: 'A user that does not exist in the image',
  why: 'A user name in `user` is looked up in `/etc/passwd` of the image. If it is not there, the container does not start: "unable to find user app: no matching entries in passwd file". A numeric user does not need an entry.',
  category: 'reliability',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  book: 'Container technology',
  references: ['https://docs.docker.com/reference/compose-file/services/#user'],
  examples: [
    {
      bad: {
        'compose.yaml': dedent`
          services:
            web:
              build: .
              user: «app»
        `,
        Dockerfile: dedent`
          FROM python:3.13-slim
          COPY . .
          CMD ["python", "app.py"]
        `,
      },
      good: {
        'compose.yaml': dedent`
          services:
            web:
              build: .
              user: app
        `,
        Dockerfile: dedent`
          FROM python:3.13-slim
          RUN useradd --system app
          COPY . .
          CMD ["python", "app.py"]
        `,
      },
    },
  ],
  check: {
    service(service, { report, project }) {
      const user = service.get('user');
      const text = knownText(user);
      const name = text?.split(':', 1)[0] ?? '';
      if (!user || name === '' || /^\d/.test(name)) return;
      const known = project.imageOf(service);
      if (!known || known.via === 'name' || !lacksUser(name, known.reference, known.facts.role)) return;
      const stage = project.buildOf(service)?.stage;
      if (known.facts.user === name || (stage && mayMakeUser(stage, name, project)) || bringsAccounts(service)) return;
      report(user, `the image has no user \`${name}\`: the container does not start`, {
        help: `create \`${name}\` in the Dockerfile, or use numeric IDs, such as \`"1000:1000"\``,
      });
    },
  },
});

/** Whether a build names the user anywhere, or copies files to where accounts are kept. */
function mayMakeUser(stage: Stage, name: string, project: Project): boolean {
  const text = textOfChain(stage);
  const word = name.replace(/[^\w-]/g, '\\$&');
  if (new RegExp(`(?<![\\w./-])${word}(?![\\w./-])`).test(text)) return true;
  // A variable may hold the name, and a package or a script may make it.
  if (/(?:useradd|adduser)[^\n]*\$/.test(text) || project.builtBaseOf(stage)) return true;
  for (const { to, node } of copiesInto(stage))
    if (to === '/' || /^\/etc(?:\/passwd)?$/.test(to) || node.onbuild) return true;
  return /\b(?:yum|dnf|apk|apt-get|apt)\b[^\n]*\binstall\b[^\n]*(?:server|daemon)/.test(text);
}

function bringsAccounts({ volumes }: Service): boolean {
  return volumes.some(({ target }) => target === undefined || /^\/etc(?:\/passwd)?\/?$/.test(target));
}
