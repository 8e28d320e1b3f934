import { type CopyInstruction, dedent, defineRule, type ShellCommand, type Stage } from '../../src/rule/index.ts';

/** Variables that contain the path of a credentials file. */
const FILES: ReadonlySet<string> = new Set(['AWS_CONFIG_FILE', 'HF_TOKEN_PATH', 'GOOGLE_APPLICATION_CREDENTIALS']);

/** Command lines that write credentials into the image, by program. */
const SETUPS: Readonly<Record<string, RegExp>> = {
  aws: /^configure (?:import\b|set .*(?:aws_access_key_id|aws_secret_access_key|aws_session_token))/,
  gcloud: /^(?:.* )?auth (?:activate-service-account|login)\b/,
  az: /^login\b/,
  doctl: /^auth init\b/,
};

export default defineRule({
  id: 'dockerfile/credential-setup',
  summary: 'The final stage sets up cloud credentials',
  why: 'A command such as `az login` leaves the credentials in the home directory of the image, and a copied credentials file is in its layer: anyone who can pull the image can read them. For comparison with Trivy, this rule checks the commands and variables of four cloud providers in the final stage, whatever their values are.',
  category: 'security',
  severity: 'warning',
  presets: [],
  fix: 'none',
  aliases: { trivy: { 'DS-0031': 'error' } },
  cwe: 522,
  yields: ['dockerfile/secret-in-arg-or-env'],
  references: ['https://docs.docker.com/build/building/secrets/'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN «az login» --service-principal -u app -p "$PASSWORD" --tenant t
      `,
      good: dedent`
        FROM debian:13
        RUN --mount=type=secret,id=azure,env=PASSWORD az login --service-principal -u app -p "$PASSWORD" --tenant t && ./deploy
      `,
    },
  ],
  check: {
    stage(stage, { report }) {
      if (!stage.last) return;
      for (const node of stage.instructions) {
        if (node.kind === 'run' && !node.mounts.some(({ type }) => type === 'secret')) {
          const command = node.script?.commands.find(setsUp);
          const [program, verb] = command?.words ?? [];
          if (program && verb)
            report(
              { file: program.file, start: program.start, end: verb.end },
              'the credentials that this command sets up stay in the image',
              {
                help: 'pass them when the container starts, or use `RUN --mount=type=secret`',
              },
            );
        }
        if ((node.kind !== 'copy' && node.kind !== 'add') || !node.destination) continue;
        const variable = holder(node, stage);
        if (variable)
          report(node.destination, `the credentials file in \`${variable}\` is copied into the image`, {
            help: 'mount the file when the container starts, or use `RUN --mount=type=secret`',
          });
      }
    },
  },
});

function setsUp({ name, words: [, ...words] }: ShellCommand): boolean {
  return SETUPS[name ?? '']?.test(words.map(({ raw }) => raw).join(' ')) ?? false;
}

/** The variable whose file a COPY creates: its destination is the path, a directory that contains it, or the variable. */
function holder({ destination, sources }: CopyInstruction, { variables }: Stage): string | undefined {
  const to = (destination?.value ?? '').replace(/\/$/, '');
  for (const name of FILES) {
    const path = variables.get(name)?.value;
    if (path === undefined || sources.length === 0) continue;
    if (new RegExp(`\\$\\{?${name}\\b`).test(destination?.raw ?? '')) return name;
    if (to !== '' && (path === to || path.startsWith(`${to}/`))) return name;
  }
  return undefined;
}
