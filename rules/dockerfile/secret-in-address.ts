import { namesFurtherSecret, namesSecret } from '../../src/knowledge/secret-names.ts';
import { dedent, defineRule, type Instruction } from '../../src/rule/index.ts';
import { type AddressSecret, secretsInAddresses } from '../shared/address-secrets.ts';
import { isForDevelopment } from '../shared/operated.ts';

export default defineRule({
  id: 'dockerfile/secret-in-address',
  summary: 'A password or token in a URL',
  why: 'The whole URL, with the password before the `@`, becomes part of the image or of its history: anyone who can pull the image can read it with `docker history` or `docker inspect`. A build argument in its place is stored in the history too, and `git clone` also saves the URL in `.git/config`.',
  category: 'security',
  severity: 'warning',
  presets: ['recommended', 'security'],
  fix: 'none',
  fold: 'thing',
  yields: ['dockerfile/written-secret'],
  aliases: {
    kics: 'f996f3cb',
    checkov: 'CKV_SECRET_4',
    'docker-bench': '4.10',
    dockle: 'CIS-DI-0010',
    sonar: 'S6472',
    tally: 'tally/secrets-in-code',
  },
  cwe: 798,
  book: 'Secrets',
  references: ['https://docs.docker.com/build/building/secrets/'],
  examples: [
    {
      bad: dedent`
        FROM python:3.13
        ENV DATABASE_URL=postgresql://report:«kX7-plum-Zeta»@db.example.org:5432/report
      `,
      good: dedent`
        FROM python:3.13
        ENV DATABASE_URL=postgresql://report@db.example.org:5432/report PGPASSFILE=/run/secrets/pgpass
      `,
    },
    {
      bad: dedent`
        FROM debian:13
        ARG PAT
        RUN git clone https://«$PAT»@github.com/acme/app.git
      `,
      good: dedent`
        FROM debian:13
        RUN --mount=type=secret,id=pat,env=PAT git clone https://$PAT@github.com/acme/app.git
      `,
    },
  ],
  check: {
    instruction(node, { report }) {
      const { file, start } = node;
      for (const found of secretsInAddresses(file.slice(node))) {
        const at = { file, start: start + found.start, end: start + found.end };
        if (node.comments.some((comment) => comment.start <= at.start && at.end <= comment.end)) continue;
        const message = found.variable === undefined ? literal(found, node) : argument(found, node);
        if (message === undefined) continue;
        const { guessed } = found;
        report(at, message, {
          help: helpFor(node),
          about: file.slice(at),
          secrets: found.variable === undefined ? [at] : [],
          milder: guessed || isForDevelopment(file.path),
        });
      }
    },
  },
});

/** Hosts that a build uses only because a setting must be a URL. */
const NOWHERE =
  /^(?:localhost|127\.0\.0\.1|0\.0\.0\.0|host|dummy|fake|db|example|placeholder|.*\.(?:invalid|example|test))$/i;

function literal({ scheme, host, guessed }: AddressSecret, node: Instruction): string | undefined {
  const forBuild = node.kind === 'run' || !node.stage?.shipped;
  if (guessed && (forBuild || NOWHERE.test(host)) && !/^(?:https?|git|ssh)$/.test(scheme)) return undefined;
  if (NOWHERE.test(host) && forBuild) return undefined;
  const reader = !node.stage?.shipped
    ? 'anyone who can read this file or the build cache has it'
    : `anyone who can pull the image can read it with \`docker ${node.kind === 'env' ? 'inspect' : 'history'}\``;
  return `the password in the \`${scheme}://\` URL of ${node.keyword} is plain text: ${reader}`;
}

/** A build argument that is used as a password; one that is named like a secret is reported where it is declared. */
function argument({ variable, scheme }: AddressSecret, node: Instruction): string | undefined {
  if (namesSecret(variable!) || namesFurtherSecret(variable!)) return undefined;
  if (node.state?.variable(variable!)?.by !== 'arg') return undefined;
  if (
    node.kind === 'run' &&
    (node.mounts.some((mount) => mount.get('env') === variable) || node.script?.variables.assigned.has(variable!))
  )
    return undefined;
  return `the build argument \`${variable}\` is the password in a \`${scheme}://\` URL: its value stays in the image history`;
}

function helpFor({ kind }: Instruction): string {
  if (kind === 'env' || kind === 'cmd' || kind === 'entrypoint' || kind === 'healthcheck')
    return 'remove the password, and pass it when the container starts, preferably in a file';
  return 'mount it with `RUN --mount=type=secret`, and let the program read it there, for example as a `.netrc` file or through a credential helper';
}
