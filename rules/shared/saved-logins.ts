import type { RunInstruction, ShellCommand } from '../../src/rule/index.ts';
import { secretsOfCommand } from './command-secrets.ts';
import { isLeft } from './left-files.ts';

/** A command that stores credentials in a file of the home directory. */
export interface SavedLogin {
  readonly command: ShellCommand;
  /** The words of the call that say what it does: `aws configure set`. */
  readonly call: string;
  /** The number of these words. */
  readonly words: number;
  /** Where the credentials are kept, below the home directory. */
  readonly file: string;
  /** Whether it is one of the programs of clouds that trivy knows. */
  readonly cloud: boolean;
}

/** A cheap test of the text of a RUN before its commands are looked at. */
export const MAY_LOG_IN = /login|auth|configure|_auth|_password|http-basic|pypi-token|signin/i;

interface Row {
  /** The words after the program. */
  readonly verbs: RegExp;
  readonly file: string;
  readonly cloud?: true;
}

const REGISTRY: Row = { verbs: /^login\b/, file: '.docker/config.json' };
const NPM: Row = {
  verbs: /^(?:login|adduser|config set \S*(?:_authToken|_auth|_password)\b|set \S*(?:_authToken|_auth|_password)\b)/,
  file: '.npmrc',
};

const LOGINS: Readonly<Record<string, Row>> = {
  aws: {
    verbs: /^configure (?:set \S*(?:aws_access_key_id|aws_secret_access_key|aws_session_token)|import)/,
    file: '.aws/credentials',
    cloud: true,
  },
  gcloud: {
    verbs: /^auth (?:login|activate-service-account|application-default login)/,
    file: '.config/gcloud',
    cloud: true,
  },
  az: { verbs: /^login\b/, file: '.azure', cloud: true },
  doctl: { verbs: /^auth init/, file: '.config/doctl/config.yaml', cloud: true },
  docker: REGISTRY,
  podman: REGISTRY,
  buildah: REGISTRY,
  skopeo: REGISTRY,
  oras: REGISTRY,
  crane: { ...REGISTRY, verbs: /^auth login/ },
  helm: { verbs: /^registry login/, file: '.config/helm/registry/config.json' },
  npm: NPM,
  pnpm: NPM,
  yarn: { verbs: /^(?:npm login|login|config set \S*(?:npmAuthToken|npmAuthIdent|_authToken))/, file: '.yarnrc.yml' },
  gh: { verbs: /^auth login/, file: '.config/gh/hosts.yml' },
  glab: { verbs: /^auth login/, file: '.config/glab-cli/config.yml' },
  heroku: { verbs: /^login/, file: '.netrc' },
  vault: { verbs: /^login/, file: '.vault-token' },
  cargo: { verbs: /^login/, file: '.cargo/credentials.toml' },
  composer: { verbs: /^config .*(?:http-basic|github-oauth|gitlab-token|bearer)\./, file: '.composer/auth.json' },
  poetry: { verbs: /^config (?:http-basic|pypi-token)\./, file: '.config/pypoetry/auth.toml' },
  'huggingface-cli': { verbs: /^login/, file: '.cache/huggingface/token' },
  hf: { verbs: /^auth login/, file: '.cache/huggingface/token' },
  wandb: { verbs: /^login/, file: '.netrc' },
};

/** Where a command stores credentials; undefined for any other command. */
export function savedLogin(command: ShellCommand): SavedLogin | undefined {
  const row = Object.hasOwn(LOGINS, command.name ?? '') ? LOGINS[command.name!] : undefined;
  if (!row || command.words.some(({ text }) => text === '--help' || text === '-h')) return undefined;
  // Options before the verb, such as `--profile x`, may have a value in the next word.
  const words = command.words.slice(1).map(({ text, prefix }) => text ?? prefix);
  const first = words.findIndex((word) => /^[a-z]/.test(word));
  const rest = words.slice(Math.max(0, first)).filter((word) => !/^-[gG]$|^--global$/.test(word));
  if (!row.verbs.test(rest.join(' '))) return undefined;
  const verbs = rest.findIndex((word, index) => index > 0 && !/^[a-z][a-z-]*$/.test(word));
  const count = Math.min(verbs < 0 ? rest.length : verbs, 3);
  return {
    command,
    call: [command.name!, ...rest.slice(0, count)].join(' '),
    words: Math.max(0, first) + count,
    file: row.file,
    cloud: row.cloud === true,
  };
}

/**
 * Whether a RUN leaves what a login stored: nothing deletes it, and no mount holds it. A login with credentials in plain text is left to
 * `shell/secret-on-command-line`.
 */
export function staysLoggedIn({ command, file }: SavedLogin, run: RunInstruction): boolean {
  for (const { variable } of secretsOfCommand(command)) if (variable === undefined) return false;
  const later = command.script.commands.filter(({ index }) => index > command.index);
  if (later.some((other) => other.words.some(({ text }) => /^(?:logout|revoke)$/.test(text ?? '')))) return false;
  if (
    later.some(
      (other) =>
        (other.name === 'npm' || other.name === 'pnpm') &&
        /\b(?:delete|rm)\b/.test(other.words.map(({ text }) => text ?? '').join(' ')),
    )
  )
    return false;
  if (
    run.mounts.some(({ target }) => target !== undefined && /^\/(?:root|home\/[\w.-]+)(?:\/\.[\w./-]+)?$/.test(target))
  )
    return false;
  // For a deletion by name, the home directory does not matter.
  const { workdir = '/' } = run.state ?? {};
  return isLeft(command, `/root/${file}`, run) && isLeft(command, `${workdir}/${file}`, run);
}
