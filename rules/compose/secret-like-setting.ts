import { clip, dedent, defineRule, type EnvironmentVariable, type Service } from '../../src/rule/index.ts';
import { writtenSecrets } from '../shared/written-secrets.ts';

export default defineRule({
  id: 'compose/secret-like-setting',
  summary: 'A setting that may be a secret, judging only by its name',
  why: 'Some tools judge a setting by its name and report every value in the file, even if it is a path, a class name or a number of seconds. This rule reports the settings that `compose/literal-secret` and `compose/default-secret` ignore for that reason, so that the presets for these tools report the same.',
  category: 'security',
  severity: 'info',
  presets: [],
  fix: 'none',
  cwe: 798,
  aliases: { 'compose-lint': ['CL-0020', 'CL-0021'] },
  book: 'Secrets',
  references: ['https://docs.docker.com/compose/how-tos/use-secrets/'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            environment:
              «API_TOKEN_ISSUER»: shop
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            environment:
              API_TOKEN_FILE: /run/secrets/token
      `,
    },
  ],
  check: {
    service(service, { report }) {
      const told = new Set(writtenSecrets(service.project).map(({ at }) => `${at.file.path} ${at.start}`));
      for (const variable of service.environment) {
        const code = codeOf(variable);
        if (!code || isTold(variable, told)) continue;
        report(variable.key, `\`${clip(variable.name)}\` is named like a secret, and its value is in the file`, {
          help: 'ignore this if it is not a secret; otherwise move it to a file under `secrets`',
          alias: code,
        });
      }
      for (const script of commandsWithPassword(service))
        report(script, 'an option of this command is named like a secret, and its value is in the file', {
          help: 'read the value from a file under `secrets`',
          alias: 'CL-0020',
        });
    },
  },
});

const NAME =
  /PASSWORD|PASSPHRASE|TOKEN|SECRET|API_?KEY|PRIVATE_KEY|ACCESS_KEY|ENCRYPTION_KEY|CREDENTIAL|(?:_PASS|_PWD|PASSWD|_SALT|_DSN)$/i;
const EXEMPT = /_FILE$|ALLOW_EMPTY_|RANDOM_|_(?:TTL|SIZE|PORT|TIMEOUT|EXPIRY|EXPIRES|LENGTH|LIFETIME)$/i;
const LITERAL_IN_ADDRESS = /\w:\/\/[^\s/:@]*:(?!\$(?:\w|\{\w+\}))[^\s/@]+@/;

function codeOf({ name, value, fromFile }: EnvironmentVariable): string | undefined {
  if (!value || fromFile) return undefined;
  const { raw } = value;
  if (NAME.test(name) && !EXEMPT.test(name) && isShipped(raw)) return 'CL-0020';
  return raw.includes('://') && LITERAL_IN_ADDRESS.test(raw) ? 'CL-0021' : undefined;
}

/** Whether the value, or a default for it, is in the file. */
function isShipped(raw: string): boolean {
  if (/^(?:true|false|yes|no|on|off|)$/i.test(raw.trim())) return false;
  return /:?-[^}]/.test(/\$\{\w+(:?-[^}]*)\}/.exec(raw)?.[1] ?? '') || !/^\$(?:\w+|\{[^}]*\})$/.test(raw.trim());
}

function isTold({ file, start, end }: EnvironmentVariable, told: ReadonlySet<string>): boolean {
  if (told.size === 0) return false;
  for (let at = start; at < end; at++) if (told.has(`${file.path} ${at}`)) return true;
  return false;
}

function commandsWithPassword({ scripts }: Service): Service['scripts'] {
  return scripts.filter(({ file, start, end }) =>
    /(?:--(?:requirepass|masterauth|\w*password)[ =",]+["']*(?!\$\{?\w+\}?(?:["'\s]|$)|\$\$)|mysqladmin.* -p)[^\s"']/.test(
      file.text.slice(start, end),
    ),
  );
}
