import { clip, dedent, defineRule } from '../../src/rule/index.ts';
import { runnerOf, windowsScript } from '../shared/downloaded-scripts.ts';
import { isHarmless, isVerified, isVerifiedIn, shownAddress, usedAddresses } from '../shared/downloads.ts';

const HELP = 'download it to a file, verify its checksum with `sha256sum -c`, then run it';

export default defineRule({
  id: 'shell/downloaded-script',
  summary: 'A downloaded script is piped into a shell',
  why: 'The build runs, as root, whatever the server sends at that moment. The owner of the server, anyone who breaks into it, or a redirect decides what ends up in the image, and there is no record of what was run. If the connection breaks, the shell runs the part that has arrived. With a checksum in the Dockerfile, the build fails instead.',
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
        `\`${runner}\` runs whatever \`${shownAddress(address)}\` returns during the build, without verifying a checksum or signature`,
        { help: HELP },
      );
    },
    run(node, { report }) {
      const found = windowsScript(node);
      if (!found || isVerifiedIn(node)) return;
      report(
        found,
        `PowerShell runs whatever \`${clip(found.text, 60)}\` returns during the build, without verifying a checksum or signature`,
        { help: 'download it to a file, verify its checksum with `Get-FileHash`, then run it' },
      );
    },
  },
});
