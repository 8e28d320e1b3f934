import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the table takes from one line of `scripts/data/images.jsonl`. */
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
  /** HEALTHCHECK as the Dockerfile has it; empty if it is known to have none. */
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

/** One image a line; \`images.ts\` says what the columns are. */
export const IMAGE_TABLE = \`${rows.join('\n').replace(/[\\`]|\$(?=\{)/g, '\\$&')}\`;
`;
  return new Map([['src/knowledge/image-table.ts', text]]);
}

/** One row, its columns separated by tabs; `?` stands for what is not known. */
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
    // Nobody has read the Dockerfile of a line that is general knowledge: it may declare more.
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
  for (const column of columns) if (/[\t\n]/.test(column)) throw new Error(`an image has a strange value: ${column}`);
  return columns.join('\t').trimEnd();
}

/** A line that was made from a Dockerfile knows that it has no HEALTHCHECK. */
function healthcheckOf({ healthcheck, source }: ImageLine): string {
  if (healthcheck !== undefined) return healthcheck === '' ? 'no' : 'yes';
  return /Dockerfile/.test(source) ? 'no' : '';
}

/** That there is no shell only a line can say whose Dockerfile was read. Some distroless images of Python have one. */
function shellOf({ names, os, source }: ImageLine): string {
  if (os === 'windows') return 'cmd';
  if (os !== 'scratch' && os !== 'distroless') return os === undefined ? '?' : 'sh';
  return names[0] === 'scratch' || (source !== 'general knowledge' && !/python/.test(names[0]!)) ? 'none' : '?';
}

/** Only a line that was made from a Dockerfile knows that there is none. */
function workdirOf({ workdir, entrypoint, source, role }: ImageLine): string {
  if (workdir !== undefined) return workdir;
  const isRead = source !== 'general knowledge' && entrypoint !== undefined;
  return isRead || role === 'os' ? '/' : '?';
}

/** The names, after a `=` if there are no others: so it is for distributions, and for official and runtime images whose Dockerfile was read. */
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

/** Only what is a variable, or a choice of variables: the rest is for people. */
function requiredOf({ required = [] }: ImageLine): string {
  return required.filter((each) => /^[A-Z_]\w*(?:=\w+)?(?:\|[A-Z_]\w*(?:=\w+)?)*$/.test(each)).join(' ');
}
