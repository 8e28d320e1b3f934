import { dedent, defineRule, type PackageSpec, type Stage } from '../../src/rule/index.ts';
import { isForDevelopers } from '../shared/stage-packages.ts';

/** Names of packages, and what they are. */
const KINDS: readonly (readonly [pattern: string, what: string])[] = [
  ['openssh-server', 'an SSH server'],
  ['dropbear', 'an SSH server'],
  ['sudo', 'a way to become root'],
  ['telnet', 'a client without encryption'],
  ['telnetd', 'a server without encryption'],
  ['vim', 'an editor'],
  ['vim-*', 'an editor'],
  ['nano', 'an editor'],
  ['emacs', 'an editor'],
  ['emacs-*', 'an editor'],
  ['man', 'documentation'],
  ['man-db', 'documentation'],
  ['manpages', 'documentation'],
  ['systemd', 'an init system'],
  ['htop', 'a monitor'],
  ['*xdebug', 'a debugger'],
];

export default defineRule({
  id: 'dockerfile/needless-package',
  summary: 'A package is installed that an image rarely needs',
  why: 'Editors, manuals, an SSH server or sudo serve a person who works on a machine. In an image they take space, have to be patched, and help whoever breaks in; for a look inside there are `docker exec`, `docker debug` and a second container.',
  category: 'security',
  severity: 'info',
  presets: ['strict', 'security'],
  fix: 'none',
  fold: 'file',
  book: 'Dockerfile and package managers',
  references: ['https://docs.docker.com/build/building/best-practices/#dont-install-unnecessary-packages'],
  options: (z) =>
    z.strictObject({
      packages: z
        .array(z.string())
        .default(KINDS.map(([pattern]) => pattern))
        .describe('Names of packages; `*` stands for any text.'),
    }),
  examples: [
    {
      bad: dedent`
        FROM debian:12-slim
        RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates «vim» && rm -rf /var/lib/apt/lists/*
        CMD ["app"]
      `,
      good: dedent`
        FROM debian:12-slim
        RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates && rm -rf /var/lib/apt/lists/*
        CMD ["app"]
      `,
    },
  ],
  check: {
    packages(call, { report, options }) {
      const { host } = call.command.script;
      if (call.action !== 'install' || host.kind !== 'run' || !SYSTEM.has(call.manager)) return;
      const { stage } = host;
      if (!stage?.shipped) return;
      const pattern = patternOf(options.packages);
      const found = call.packages.filter(({ name }) => name !== undefined && pattern.test(name));
      if (found.length === 0 || isForDevelopers(stage)) return;
      for (const spec of found) {
        if (isUsed(spec, stage)) continue;
        const kind = KINDS.find(([known]) => patternOf([known]).test(spec.name!));
        report(
          spec,
          `\`${spec.name}\`${kind ? `, ${kind[1]},` : ''} is installed in the final image, where it is rarely needed`,
          {
            help: 'leave it out: `docker exec` opens a shell in a container, and `docker debug` or a second container brings the tools along',
          },
        );
      }
    },
  },
});

const SYSTEM: ReadonlySet<string> = new Set(
  'apt-get apt aptitude apk yum dnf microdnf tdnf zypper pacman pecl'.split(' '),
);

const patterns = new Map<readonly string[], RegExp>();

function patternOf(names: readonly string[]): RegExp {
  let pattern = patterns.get(names);
  if (!pattern) {
    const escaped = names.map((name) => name.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*'));
    pattern = new RegExp(`^(?:${escaped.join('|')})$`);
    patterns.set(names, pattern);
  }
  return pattern;
}

/** Programs by which a package is used in the stage: the image is meant to have it then. */
const USES: readonly (readonly [package_: RegExp, use: RegExp])[] = [
  [/^openssh-server$/, /\bsshd\b/],
  [/^dropbear/, /\bdropbear\b/],
  [/^sudo$/, /\bsudo\s|\bsudoers\b/],
  [/^systemd$/, /\/init\b|\bsystemd\b|systemctl/],
  [/^telnetd$/, /telnetd/],
];

/** Whether what the image starts uses the package. */
function isUsed({ name }: PackageSpec, { cmd, entrypoint }: Stage): boolean {
  const use = USES.find(([pattern]) => pattern.test(name!))?.[1];
  return use !== undefined && [cmd, entrypoint].some((start) => start && use.test(start.file.slice(start)));
}
