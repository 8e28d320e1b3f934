import { defineRule, type PackageCommand } from '../../src/rule.ts';
import { callsOf, deletedAfter, mountedOver, tidiedAfter } from '../shared/cleanup.ts';
import { elsewhere, insertOption } from '../shared/package-call.ts';

const CACHES = ['/var/cache/apk', '/etc/apk/cache'];

export default defineRule({
  id: 'dockerfile/leftover-apk-cache',
  summary: 'The package index of apk is left in the image',
  why: 'Without `--no-cache`, apk keeps the package index in /var/cache/apk: a few megabytes in the layer that are out of date the next day and that nothing uses at run time. With it, apk fetches a fresh index, uses it and stores nothing.',
  category: 'performance',
  severity: 'info',
  presets: ['recommended'],
  presetSeverity: { strict: 'warning' },
  fix: 'safe',
  aliases: {
    hadolint: { DL3019: 'info' },
    trivy: 'DS-0025',
    kics: 'ae9c56a6',
    semgrep: 'missing-apk-no-cache',
    dockle: 'DKL-DI-0004',
  },
  book: 'Dockerfile and package managers',
  references: ['https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper'],
  examples: [
    {
      bad: 'FROM alpine:3.22\nRUN «apk add» curl\n',
      good: 'FROM alpine:3.22\nRUN apk add --no-cache curl\n',
      fixed: 'FROM alpine:3.22\nRUN apk add --no-cache curl\n',
    },
    {
      bad: 'FROM alpine:3.22\nRUN «apk update» && apk add --no-cache curl\n',
      good: 'FROM alpine:3.22\nRUN apk update && apk add curl && rm -rf /var/cache/apk/*\n',
      fixed: 'FROM alpine:3.22\nRUN apk add --no-cache curl\n',
    },
  ],
  check: {
    run(node, { report }) {
      const { script, stage } = node;
      if (!script || (stage && !stage.shipped) || mountedOver(node, CACHES)) return;
      for (const call of callsOf(node, ['apk'])) {
        const { action, command } = call;
        if ((action !== 'install' && action !== 'upgrade' && action !== 'refresh') || call.open) continue;
        if (call.hasOption('--no-cache', '--cache-dir') || elsewhere(call)) continue;
        if (deletedAfter(node, command, CACHES) || tidiedAfter(command)) continue;
        if (action === 'refresh') {
          const edit = removal(call);
          report(call.head, '`apk update` leaves the package index in the layer, where it is soon out of date', {
            help: 'drop it: `apk add --no-cache` fetches a fresh index by itself',
            fix: edit && { title: 'drop `apk update`', safety: 'safe', edits: [edit] },
          });
          continue;
        }
        const edit = insertOption(call, '--no-cache');
        report(call.head, `\`apk ${call.verbText}\` without \`--no-cache\` leaves the package index in the layer`, {
          help: 'add `--no-cache`',
          fix: { title: 'add `--no-cache`', safety: 'safe', edits: [edit] },
        });
      }
    },
  },
});

/** Takes the call out of its && chain, when all that comes from the index later in the script fetches its own. */
function removal({ command, file }: PackageCommand) {
  const { script, index, context } = command;
  const next = script.commands[index + 1];
  if (script.form === 'exec' || next?.joint !== '&&' || next.context.length !== context.length) return undefined;
  if (command.joint === '||' || command.joint === '|' || command.negated) return undefined;
  const others = script.commands.slice(index + 1).filter(({ packages }) => packages?.manager === 'apk');
  const fresh =
    others.length > 0 &&
    others.every(
      ({ packages }) =>
        packages?.action === 'install' || packages?.action === 'upgrade' || packages?.action === 'remove',
    );
  const gap = file.text.slice(command.end, next.start);
  return fresh && !gap.includes('#') ? { at: { file, start: command.start, end: next.start }, text: '' } : undefined;
}
