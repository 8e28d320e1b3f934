import { clip, dedent, defineRule } from '../../src/rule/index.ts';
import { runnerOf, windowsScript } from '../shared/downloaded-scripts.ts';
import { isHarmless, isVerified, isVerifiedIn, shownAddress, usedAddresses } from '../shared/downloads.ts';

const HELP = 'download it to a file, compare its checksum with `sha256sum -c`, then run it';

export default defineRule({
  id: 'shell/downloaded-script',
  summary: 'A script from the network is piped into a shell',
  why: 'The build runs, as root, whatever the server sends at that moment: its owner, whoever breaks into it, or a redirect decides what ends up in the image, and nothing shows what was run. When the connection breaks, the shell runs the half that has arrived. A checksum that stands in the Dockerfile makes the build fail instead.',
  category: 'security',
  severity: 'warning',
  presets: ['security', 'strict'],
  presetSeverity: { strict: 'info' },
  fix: 'none',
  fold: 'file',
  cwe: 494,
  book: 'Dockerfile and package managers',
  references: ['https://docs.docker.com/build/building/best-practices/#add-or-copy'],
  yields: ['shell/plain-http'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN curl -fsSL «https://example.org/install.sh» | bash
      `,
      good: dedent`
        FROM debian:13
        ADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://example.org/install.sh /tmp/install.sh
        RUN bash /tmp/install.sh && rm /tmp/install.sh
      `,
    },
  ],
  check: {
    command(command, { report }) {
      if (!command.download || command.script.host.kind !== 'run') return;
      const [address] = usedAddresses(command);
      const runner = address && runnerOf(command);
      if (!runner || isHarmless(address.text ?? address.prefix, true) || isVerified(command)) return;
      report(
        address,
        `\`${runner}\` runs whatever \`${shownAddress(address)}\` holds at the time: a downloaded script that no checksum or signature is compared with`,
        { help: HELP },
      );
    },
    run(node, { report }) {
      const found = windowsScript(node);
      if (!found || isVerifiedIn(node)) return;
      report(
        found,
        `PowerShell runs whatever \`${clip(found.text, 60)}\` holds at the time: no checksum or signature is compared`,
        { help: 'download it to a file, compare its checksum with `Get-FileHash`, then run it' },
      );
    },
  },
});
