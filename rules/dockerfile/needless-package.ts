import { NEEDLESS_PACKAGES, USES_OF_PACKAGES } from '../../src/knowledge/needless-packages.ts';
import { dedent, defineRule, type PackageSpec, type Stage } from '../../src/rule/index.ts';
import { isConditional } from '../shared/apt-commands.ts';
import { isForDevelopers } from '../shared/stage-packages.ts';

export default defineRule({
  id: 'dockerfile/needless-package',
  summary: 'An installed package that an image rarely needs',
  why: 'Editors, manuals, SSH servers and sudo are for people who work on a machine. In an image they take up space, need security updates, and help an attacker who gets in. To look inside a container, use `docker exec`, `docker debug` or a second container.',
  category: 'security',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  fold: 'file',
  yields: ['dockerfile/ssh-server'],
  aliases: { tally: 'tally/php/no-xdebug-in-final-image', 'docker-bench': '4.3' },
  cwe: 1125,
  book: 'Dockerfile and package managers',
  references: ['https://docs.docker.com/build/building/best-practices/#dont-install-unnecessary-packages'],
  options: (z) =>
    z.strictObject({
      packages: z
        .array(z.string())
        .default(NEEDLESS_PACKAGES.map(([pattern]) => pattern))
        .describe('The packages to report; `*` matches any text'),
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
    command(command, { report, options }) {
      const { name, script } = command;
      if (name === undefined || !OF_PHP.test(name) || script.host.kind !== 'run') return;
      const { stage } = script.host;
      const word = command.words.find(({ text }, index) => index > 0 && /^xdebug(?:-[\d.]+)?$/.test(text ?? ''));
      if (
        !word ||
        !stage?.shipped ||
        isForDevelopers(stage) ||
        isConditional(command) ||
        !patternOf(options.packages).test('xdebug')
      )
        return;
      report(
        word,
        '`xdebug`, a debugger, is installed in the final image: it slows PHP down and can run code for anyone who connects',
        {
          help: 'install it in a development stage that builds on this one',
        },
      );
    },
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
        const kind = NEEDLESS_PACKAGES.find(([known]) => patternOf([known]).test(spec.name!));
        report(
          spec,
          `\`${spec.name}\`${kind ? `, ${kind[1]},` : ''} is installed in the final image, where it is rarely needed`,
          {
            alias: /xdebug$/.test(spec.name!) ? undefined : '4.3',
            help: 'remove it: `docker exec` opens a shell in a container, and `docker debug` or a second container provides the tools',
          },
        );
      }
    },
  },
});

/** Programs that install or enable PHP extensions. */
const OF_PHP = /^(?:pecl|pickle|docker-php-ext-enable|install-php-extensions)$/;

const SYSTEM: ReadonlySet<string> = new Set('apt-get apt aptitude apk yum dnf microdnf tdnf zypper pacman'.split(' '));

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

/** Whether the program that the image starts uses the package. */
function isUsed({ name }: PackageSpec, { cmd, entrypoint }: Stage): boolean {
  const use = USES_OF_PACKAGES.find(([pattern]) => pattern.test(name!))?.[1];
  return use !== undefined && [cmd, entrypoint].some((start) => start && use.test(start.file.slice(start)));
}
