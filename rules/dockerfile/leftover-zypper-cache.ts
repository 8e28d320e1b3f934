import { dedent, defineRule } from '../../src/rule/index.ts';
import {
  callsOf,
  deletedAfter,
  laterCommands,
  layerOf,
  mountedOver,
  offline,
  runsScript,
  tidiedAfter,
} from '../shared/cleanup.ts';
import { appendLike, elsewhere } from '../shared/package-call.ts';

const CACHE = ['/var/cache/zypp'];

export default defineRule({
  id: 'dockerfile/leftover-zypper-cache',
  summary: 'The cache of zypper is left in the image',
  why: 'zypper keeps repository metadata and its solver cache in `/var/cache/zypp`, several tens of megabytes. They are not used at run time, and deleting them in a later RUN does not make the image smaller.',
  category: 'performance',
  severity: 'info',
  presets: ['recommended'],
  presetSeverity: { strict: 'warning' },
  fix: 'safe',
  aliases: {
    hadolint: { DL3036: 'warning' },
    trivy: 'DS-0020',
    kics: '38300d1a',
    semgrep: 'missing-zypper-clean',
    sonar: 'S6587',
  },
  book: 'Dockerfile and package managers',
  references: ['https://doc.opensuse.org/documentation/leap/reference/html/book-reference/cha-sw-cl.html'],
  yields: ['dockerfile/unknown-instruction', 'shell/comment-cuts-command'],
  examples: [
    {
      bad: dedent`
        FROM opensuse/leap:15.6
        RUN «zypper -n install» httpd
      `,
      good: dedent`
        FROM opensuse/leap:15.6
        RUN zypper -n install httpd && zypper clean --all
      `,
      fixed: dedent`
        FROM opensuse/leap:15.6
        RUN zypper -n install httpd && zypper clean --all
      `,
    },
  ],
  check: {
    run(node, { report }) {
      const { script, stage } = node;
      if (!script || (stage && !stage.shipped) || mountedOver(node, CACHE) || offline(node)) return;
      const last = callsOf(node, ['zypper']).findLast(
        (call) =>
          (call.action === 'install' || call.action === 'upgrade' || call.action === 'refresh') && !elsewhere(call),
      );
      if (!last || deletedAfter(node, last.command, CACHE) || tidiedAfter(last.command)) return;
      const cleaned = laterCommands(last.command).some(
        ({ packages }) => packages?.manager === 'zypper' && packages.action === 'clean',
      );
      if (cleaned) return;
      // A refresh alone is meant for an install further down.
      const alone = last.action === 'refresh' && !laterCommands(last.command).some(runsScript);
      const edit = alone ? undefined : appendLike(last.command, 'zypper clean --all');
      report(last.head, `\`zypper ${last.verbText}\` leaves repository metadata in ${layerOf(node, ['zypper'])}`, {
        help: alone
          ? 'run it in the same RUN as the install, and end that RUN with `zypper clean --all`'
          : 'end the RUN with `zypper clean --all`, or keep the cache out of the layer with `--mount=type=cache,target=/var/cache/zypp`',
        fix: edit && { title: 'end the RUN with `zypper clean --all`', safety: 'safe', edits: [edit] },
      });
    },
  },
});
