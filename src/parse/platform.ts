import { type Mistake, mistake } from './mistake.ts';
import { nearest } from './suggest.ts';

/** A platform as containerd normalizes it. A part that defaults to the platform of the builder is undefined. */
export interface Platform {
  readonly ok: true;
  readonly os: string | undefined;
  readonly architecture: string | undefined;
  readonly variant: string | undefined;
  readonly osVersion: string | undefined;
  /** As people write it: `linux/arm/v7`; a single word stays one. */
  readonly text: string;
}

/** Operating systems that Docker knows by name. */
export const OPERATING_SYSTEMS: readonly string[] =
  'aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris windows zos'.split(
    ' ',
  );

/** Architectures that Docker knows by name, after normalization. */
export const ARCHITECTURES: readonly string[] = (
  '386 amd64 amd64p32 arm armbe arm64 arm64be ppc64 ppc64le loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ' +
  'ppc riscv riscv64 s390 s390x sparc sparc64 wasm'
).split(' ');

const OS_PART = /^([A-Za-z0-9_-]+)(?:\(([A-Za-z0-9_.%-]*)((?:\+[A-Za-z0-9_.%-]+)*)\))?$/;
const PART = /^[A-Za-z0-9_.-]+$/;
const HELP = 'use `os/architecture` or `os/architecture/variant`, such as `linux/arm64`';
const COMMON = [
  'linux/amd64',
  'linux/arm64',
  'linux/arm/v7',
  'linux/386',
  'linux/riscv64',
  'linux/ppc64le',
  'linux/s390x',
  'windows/amd64',
];

/** Reads a platform specifier (`os[(version)]/architecture[/variant]`, or one known word) as containerd does. */
export function parsePlatform(text: string): Platform | Mistake {
  if (text === '') return mistake(0, 0, 'the platform is empty', { help: HELP });
  const star = text.indexOf('*');
  if (star >= 0) return mistake(star, star + 1, `\`*\` is not supported in the platform \`${text}\``, { help: HELP });
  const parts = text.split('/');
  if (parts.length > 3)
    return mistake(0, text.length, `the platform \`${text}\` has ${parts.length} parts, at most 3 are allowed`, {
      help: HELP,
    });
  const first = parts[0]!;
  const os = OS_PART.exec(first);
  if (!os) return mistake(0, first.length, badPart(first, 'operating system'), { help: HELP });
  let from = first.length + 1;
  for (const part of parts.slice(1)) {
    const to = from + part.length;
    if (!PART.test(part))
      return mistake(from, to, badPart(part, from === first.length + 1 ? 'architecture' : 'variant'), { help: HELP });
    from = to + 1;
  }

  const name = normalOs(os[1]!);
  const osVersion = os[2] || undefined;
  if (parts.length > 1) {
    const [architecture, variant] = normalArchitecture(parts[1]!, parts[2] ?? '');
    return {
      ok: true,
      os: name,
      architecture,
      variant,
      osVersion,
      text: [name, architecture, variant].filter(Boolean).join('/'),
    };
  }
  if (OPERATING_SYSTEMS.includes(name))
    return { ok: true, os: name, architecture: undefined, variant: undefined, osVersion, text: name };
  const [architecture, variant] = normalArchitecture(first, '');
  if (ARCHITECTURES.includes(architecture))
    return {
      ok: true,
      os: undefined,
      architecture,
      variant,
      osVersion: undefined,
      text: [architecture, variant].filter(Boolean).join('/'),
    };
  return mistake(0, text.length, `\`${text}\` is not an operating system or architecture that Docker knows`, {
    help: HELP,
    suggestion: nearest(text, [...OPERATING_SYSTEMS, ...ARCHITECTURES]),
  });
}

/**
 * The platform that a well-formed but unknown one was probably meant to be: `linux/adm64` gives `linux/amd64`.
 * Undefined for a known platform and for one that resembles nothing.
 */
export function likelyPlatform(text: string): string | undefined {
  const parsed = parsePlatform(text);
  if (!parsed.ok || parsed.os === undefined || parsed.architecture === undefined) return undefined;
  if (OPERATING_SYSTEMS.includes(parsed.os) && ARCHITECTURES.includes(parsed.architecture)) return undefined;
  return nearest(parsed.text, COMMON);
}

function badPart(part: string, what: string): string {
  return part === '' ? `the ${what} of the platform is empty` : `\`${part}\` is not a valid ${what} of a platform`;
}

function normalOs(name: string): string {
  const lower = name.toLowerCase();
  return lower === 'macos' ? 'darwin' : lower;
}

function normalArchitecture(architecture: string, variant: string): [string, string | undefined] {
  const name = architecture.toLowerCase();
  const form = variant.toLowerCase();
  switch (name) {
    case 'i386':
      return ['386', undefined];
    case 'x86_64':
    case 'x86-64':
    case 'amd64':
      return ['amd64', form === 'v1' ? undefined : form || undefined];
    case 'aarch64':
    case 'arm64':
      return ['arm64', form === '8' || form === 'v8' ? undefined : form || undefined];
    case 'armhf':
      return ['arm', 'v7'];
    case 'armel':
      return ['arm', 'v6'];
    case 'arm':
      return ['arm', form === '' ? 'v7' : /^[5-8]$/.test(form) ? `v${form}` : form];
    default:
      return [name, form || undefined];
  }
}
