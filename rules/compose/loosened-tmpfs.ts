import { dedent, defineRule, knownText, listed, partOfScalar } from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/loosened-tmpfs',
  summary: 'A tmpfs mounted with exec, suid or dev',
  why: 'Docker mounts a tmpfs with `noexec`, `nosuid` and `nodev`, so files written there cannot be run, cannot gain root privileges and are not devices. The options `exec`, `suid` and `dev` remove this protection. A few programs need `exec`, such as Java programs that unpack libraries in `/tmp`. Almost none need the others.',
  category: 'security',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  cwe: 732,
  aliases: { 'compose-lint': 'CL-0022' },
  references: ['https://docs.docker.com/engine/storage/tmpfs/'],
  examples: [
    {
      bad: dedent`
        services:
          app:
            image: example/app:5.2
            tmpfs:
              - /tmp:size=64m,«exec»
      `,
      good: dedent`
        services:
          app:
            image: example/app:5.2
            tmpfs:
              - /tmp:size=64m
      `,
    },
  ],
  check: {
    service(service, { report }) {
      const tmpfs = service.get('tmpfs');
      if (!tmpfs) return;
      for (const item of listed(tmpfs)) {
        const text = knownText(item);
        if (item.kind !== 'scalar' || text === undefined) continue;
        let at = text.indexOf(':') + 1;
        for (const option of at > 0 ? text.slice(at).split(',') : []) {
          const effect = EFFECTS.get(option);
          if (effect !== undefined)
            report(partOfScalar(item, at, at + option.length), `with \`${option}\`, ${effect}`, {
              help: `remove \`${option}\` unless the service fails without it`,
            });
          at += option.length + 1;
        }
      }
    },
  },
});

const EFFECTS: ReadonlyMap<string, string> = new Map([
  ['exec', 'a program written to the tmpfs can be run'],
  ['suid', 'a program in the tmpfs can run with the privileges of its owner, such as root'],
  ['dev', 'a device created in the tmpfs works'],
]);
