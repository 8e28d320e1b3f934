import { type ComposeValue, dedent, defineRule, dig, knownText } from '../../src/rule/index.ts';

/** Limits without which a container can harm the host. Data stores lock memory (`memlock`) on purpose, and `core` only fills a disk. */
const HARMFUL: ReadonlySet<string> = new Set(['nproc', 'nofile', 'rtprio', 'msgqueue', 'sigpending', 'fsize']);

export default defineRule({
  id: 'compose/unlimited-ulimit',
  summary: 'A resource limit that is turned off',
  why: 'The limits on processes, files and queues keep one program from using up what all programs on the host share. `-1` turns off a limit, for the program in this container and for anyone who gets into it. If a program needs more than the default, the limit can be a higher number.',
  category: 'security',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  cwe: 770,
  aliases: { 'docker-bench': '5.19' },
  references: ['https://docs.docker.com/reference/compose-file/services/#ulimits'],
  examples: [
    {
      bad: dedent`
        services:
          shop:
            image: example/shop:3
            ulimits:
              nproc: «-1»
      `,
      good: dedent`
        services:
          shop:
            image: example/shop:3
            ulimits:
              nproc: 4096
      `,
    },
  ],
  check: {
    service(service, { report }) {
      const limits = service.get('ulimits');
      if (limits?.kind !== 'mapping') return;
      for (const { name, value } of limits.entries) {
        const at = HARMFUL.has(name) ? (unlimited(value) ?? unlimited(dig(value, 'hard'))) : undefined;
        if (at)
          report(
            at,
            `the limit \`${name}\` is turned off: one container can use up a resource that all programs on the host share`,
            {
              help: 'set it to the number that the program needs',
            },
          );
      }
    },
  },
});

function unlimited(value: ComposeValue | undefined): ComposeValue | undefined {
  return /^(?:-1|unlimited)$/.test(knownText(value) ?? '') ? value : undefined;
}
