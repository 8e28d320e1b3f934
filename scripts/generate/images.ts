import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The fields of a line in `scripts/data/images.jsonl` that the table uses. */
interface ImageLine {
  readonly names: readonly string[];
  readonly product: string;
  readonly role: string;
  /** `""`, `N`, `<N` or `>=N`. */
  readonly versions: string;
  /** Patterns with `*`; absent for the default variant. */
  readonly tags?: readonly string[];
  readonly os?: string;
  readonly packageManager?: string;
  readonly user?: string;
  readonly workdir?: string;
  readonly entrypoint?: unknown;
  readonly env?: Readonly<Record<string, string | null>>;
  readonly ports?: Readonly<Record<string, string>>;
  readonly data?: readonly string[];
  readonly volumes?: readonly string[];
  readonly memoryOnly?: boolean;
  readonly drops?: boolean;
  readonly stopSignal?: string;
  /** HEALTHCHECK as in the Dockerfile; empty if it is known not to have one. */
  readonly healthcheck?: string;
  readonly healthcheckBy?: string;
  readonly binaries?: Readonly<Record<string, boolean>>;
  readonly required?: readonly string[];
  readonly fileVariables?: true | readonly string[];
  readonly source: string;
}

/** The generated module of well-known images, path → text. Its reader is `src/knowledge/images.ts`. */
export function generateImages(root: string): ReadonlyMap<string, string> {
  const [first, ...lines] = readFileSync(join(root, 'scripts/data/images.jsonl'), 'utf8').trim().split('\n');
  const { checked }: { readonly checked: string } = JSON.parse(first!);
  const rows = lines.map((line) => rowOf(JSON.parse(line)));
  const text = `// Generated from scripts/data/images.jsonl, which names the sources, by \`npm run generate\`. As of ${checked}.

/** One image per line; \`images.ts\` explains the columns. */
export const IMAGE_TABLE = \`${rows.join('\n').replace(/[\\`]|\$(?=\{)/g, '\\$&')}\`;
`;
  return new Map([['src/knowledge/image-table.ts', text]]);
}

/** One row, with columns separated by tabs; `?` means unknown. */
function rowOf(image: ImageLine): string {
  const { names, versions, tags = [], product, role, os = '?', packageManager = '?', user = '?' } = image;
  const columns = [
    names.join(' '),
    versions,
    tags.join(' '),
    product,
    role,
    os,
    packageManager,
    shellOf(image),
    user,
    workdirOf(image),
    environmentOf(image),
    portsOf(image),
    image.data?.join(' ') ?? '?',
    // For a line from general knowledge, the Dockerfile was not read: it may declare more.
    image.volumes && (image.source !== 'general knowledge' || image.volumes.length > 0) ? image.volumes.join(' ') : '?',
    image.memoryOnly ? 'memory' : '',
    image.drops ? 'drops' : '',
    image.stopSignal ?? '',
    healthcheckOf(image),
    image.healthcheckBy ?? '',
    programsOf(image),
    requiredOf(image),
    image.fileVariables === true ? '*' : (image.fileVariables ?? []).join(' '),
  ];
  for (const column of columns) if (/[\t\n]/.test(column)) throw new Error(`image: unexpected value: ${column}`);
  return columns.join('\t').trimEnd();
}

/** Only a line from a Dockerfile is certain that there is no HEALTHCHECK. */
function healthcheckOf({ healthcheck, source }: ImageLine): string {
  if (healthcheck !== undefined) return healthcheck === '' ? 'no' : 'yes';
  return /Dockerfile/.test(source) ? 'no' : '';
}

/** Only a line from a Dockerfile is certain that there is no shell. Some distroless images of Python have one. */
function shellOf({ names, os, source }: ImageLine): string {
  if (os === 'windows') return 'cmd';
  if (os !== 'scratch' && os !== 'distroless') return os === undefined ? '?' : 'sh';
  return names[0] === 'scratch' || (source !== 'general knowledge' && !/python/.test(names[0]!)) ? 'none' : '?';
}

/** Only a line from a Dockerfile is certain that there is no WORKDIR. */
function workdirOf({ workdir, entrypoint, source, role }: ImageLine): string {
  if (workdir !== undefined) return workdir;
  const isRead = source !== 'general knowledge' && entrypoint !== undefined;
  return isRead || role === 'os' ? '/' : '?';
}

/** The names, after a `=` if the list is complete: for distributions, and for official and runtime images whose Dockerfile was read. */
function environmentOf({ names, env, role, source }: ImageLine): string {
  if (!env) return '?';
  const isRead = source !== 'general knowledge' && (role === 'runtime' || !names[0]!.includes('/'));
  const isComplete = role === 'os' || isRead;
  return (isComplete ? '=' : '') + Object.keys(env).join(' ');
}

function portsOf({ ports = {} }: ImageLine): string {
  const written = Object.entries(ports).map(
    ([port, use]) => port.replace('/tcp', '') + (use === 'client' ? '' : `=${use}`),
  );
  return written.join(' ');
}

function programsOf({ binaries = {} }: ImageLine): string {
  return Object.entries(binaries)
    .map(([name, isThere]) => (isThere ? name : `-${name}`))
    .join(' ');
}

/** Only variables and choices of variables: the rest is for human readers. */
function requiredOf({ required = [] }: ImageLine): string {
  return required.filter((each) => /^[A-Z_]\w*(?:=\w+)?(?:\|[A-Z_]\w*(?:=\w+)?)*$/.test(each)).join(' ');
}
