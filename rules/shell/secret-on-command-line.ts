import { namesFurtherSecret, namesSecret } from '../../src/knowledge/secret-names.ts';
import { dedent, defineRule, type ShellCommand } from '../../src/rule/index.ts';
import { type CommandSecret, secretsOfCommand } from '../shared/command-secrets.ts';
import { isForDevelopment } from '../shared/operated.ts';

export default defineRule({
  id: 'shell/secret-on-command-line',
  summary: 'A password or token in the arguments of a command',
  why: 'The arguments of a RUN command are part of the image history, which `docker history` shows to anyone who can pull the image. The arguments of a command that a container runs are in its configuration, which `docker inspect` shows, and in the process list, which every process in the container can read. The value of a build argument that is used this way ends up in the same places.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  fold: 'thing',
  yields: [
    'compose/weak-password',
    'dockerfile/written-secret',
    'compose/written-secret',
    'dockerfile/secret-in-address',
  ],
  aliases: { sonar: 'S6437', kics: 'f996f3cb', 'docker-bench': '4.10', dockle: 'CIS-DI-0010' },
  cwe: 214,
  book: 'Secrets',
  references: [
    'https://docs.docker.com/build/building/secrets/',
    'https://docs.docker.com/compose/how-tos/use-secrets/',
  ],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN sshpass -p «kX7-plum-Zeta» scp deploy@files.example.org:app.tar.gz /tmp/
      `,
      good: dedent`
        FROM debian:13
        RUN --mount=type=secret,id=files sshpass -f /run/secrets/files scp deploy@files.example.org:app.tar.gz /tmp/
      `,
    },
    {
      bad: {
        'compose.yaml': dedent`
          services:
            cache:
              image: redis:8.2
              command: redis-server --requirepass «kX7-plum-Zeta»
        `,
      },
      good: {
        'compose.yaml': dedent`
          services:
            cache:
              image: redis:8.2
              command: redis-server /run/secrets/redis.conf
              secrets: [redis.conf]
          secrets:
            redis.conf:
              file: ./redis.conf
        `,
      },
    },
  ],
  check: {
    command(command, { report }) {
      const { host } = command.script;
      for (const found of secretsOfCommand(command)) {
        const message = found.variable === undefined ? literal(found, host.kind) : variable(found, command);
        if (message === undefined) continue;
        report(found.at, message, {
          help: helpFor(found, host.kind),
          about: found.variable ?? found.secret.file.slice(found.secret),
          secrets: found.variable === undefined ? [found.secret] : [],
          // A health check uses the password from the settings of its own service, where it is also reported.
          milder:
            isForDevelopment(found.at.file.path) ||
            (host.kind === 'compose' && (host.key === 'healthcheck' || found.variable !== undefined)),
        });
      }
    },
  },
});

type Kind = ShellCommand['script']['host']['kind'];

function literal({ by, kind }: CommandSecret, host: Kind): string {
  const flaw = `${by} gets a ${kind} in plain text`;
  if (host === 'run') return `${flaw}: anyone who can pull the image can read it with \`docker history\``;
  if (host === 'compose')
    return `${flaw}: anyone with access to the file, \`docker inspect\` or the process list can read it`;
  return `${flaw}: it is part of the image, and \`docker inspect\` and the process list show it`;
}

function variable(found: CommandSecret, command: ShellCommand): string | undefined {
  return command.script.host.kind === 'compose' ? filledIn(found, command) : argument(found, command);
}

/** A variable that Compose inserts into a command: its value is in the configuration of the container. */
function filledIn({ by, kind, at }: CommandSecret, { script: { host } }: ShellCommand): string | undefined {
  const written = at.file.slice(at);
  if (host.kind !== 'compose' || host.key === 'healthcheck' || !/\$/.test(written) || written.includes('$$'))
    return undefined;
  return `Compose inserts the ${kind} for ${by} into the command: \`docker inspect\` and the process list show it`;
}

/** A build argument that is used as a credential; one whose name says so is reported where it is declared. */
function argument({ by, kind, variable }: CommandSecret, { script }: ShellCommand): string | undefined {
  const { host } = script;
  if (host.kind !== 'run' || script.variables.assigned.has(variable!)) return undefined;
  if (namesSecret(variable!) || namesFurtherSecret(variable!)) return undefined;
  const declared = host.state?.variable(variable!);
  if (declared?.by !== 'arg' || host.mounts.some((mount) => mount.get('env') === variable)) return undefined;
  return `the build argument \`${variable}\` is used as a ${kind} for ${by}: its value stays in the image history`;
}

function helpFor({ instead, variable }: CommandSecret, host: Kind): string {
  const mount = 'mount it with `RUN --mount=type=secret` and read it from there';
  if (host === 'run') return instead && variable === undefined ? `${mount}; ${instead}` : mount;
  return instead ?? 'let the program read it from a file, such as one under `/run/secrets`';
}
