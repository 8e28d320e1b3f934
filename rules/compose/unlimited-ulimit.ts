import { type ComposeValue, dedent, defineRule, dig, knownText } from '../../src/rule/index.ts';

/** Limits without which a container does harm to the host. Stores lock memory (`memlock`) on purpose, and `core` fills only a disk. */
const HARMFUL: ReadonlySet<string> = new Set(['nproc', 'nofile', 'rtprio', 'msgqueue', 'sigpending', 'fsize']);

export default defineRule({
  id: 'compose/unlimited-ulimit',
  summary: 'A resource limit that is switched off',
  why: 'The limits of processes, files and queues keep one program from using up what all programs of the host share. `-1` switches one off, for this container and for whoever gets into it. What the program needs can be given as a number.',
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
            `the limit \`${name}\` is switched off: one container can use up what all programs of the host share`,
            {
              help: 'set it to what the program needs',
            },
          );
      }
    },
  },
});

function unlimited(value: ComposeValue | undefined): ComposeValue | undefined {
  return /^(?:-1|unlimited)$/.test(knownText(value) ?? '') ? value : undefined;
}
