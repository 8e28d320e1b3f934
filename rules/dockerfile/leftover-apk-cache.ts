import { dedent, defineRule, type Edit, type PackageCommand, type RunInstruction } from '../../src/rule/index.ts';
import {
  callsOf,
  deletedAfter,
  laterCommands,
  layerOf,
  mountedOver,
  runs,
  runsScript,
  tidiedAfter,
} from '../shared/cleanup.ts';
import { dropCall } from '../shared/drop-call.ts';
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
  yields: ['dockerfile/unknown-instruction', 'shell/comment-cuts-command'],
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        RUN «apk add» curl
      `,
      good: dedent`
        FROM alpine:3.22
        RUN apk add --no-cache curl
      `,
      fixed: dedent`
        FROM alpine:3.22
        RUN apk add --no-cache curl
      `,
    },
    {
      bad: dedent`
        FROM alpine:3.22
        RUN «apk update» && apk add --no-cache curl
      `,
      good: dedent`
        FROM alpine:3.22
        RUN apk update && apk add curl && rm -rf /var/cache/apk/*
      `,
      fixed: dedent`
        FROM alpine:3.22
        RUN apk add --no-cache curl
      `,
    },
  ],
  check: {
    run(node, { report }) {
      const { script, stage } = node;
      if (!script || (stage && !stage.shipped) || mountedOver(node, CACHES)) return;
      const calls = callsOf(node, ['apk']).filter((call) => leavesIndex(node, call));
      const first = calls.find(({ action }) => action !== 'refresh') ?? calls[0];
      if (!first) return;
      const edits = calls.map((call) =>
        call.action === 'refresh' ? removal(call, node) : insertOption(call, '--no-cache'),
      );
      const complete = edits.filter((edit) => edit !== undefined);
      const refreshes = calls.filter(({ action }) => action === 'refresh').length;
      const message =
        first.action === 'refresh'
          ? `\`apk update\` leaves the package index in ${layerOf(node, ['apk'])}`
          : `\`apk ${first.verbText}\` without \`--no-cache\` leaves the package index in the layer`;
      report(first.head, message, {
        help:
          refreshes === 0
            ? 'add `--no-cache`'
            : 'drop `apk update`: `apk add --no-cache` fetches a fresh index by itself',
        labels: calls.filter((call) => call !== first).map((call) => ({ at: call.head, message: 'and so does this' })),
        fix:
          complete.length === edits.length
            ? { title: 'fetch the index with `--no-cache`', safety: 'safe', edits: complete }
            : undefined,
      });
    },
  },
});

function leavesIndex(run: RunInstruction, call: PackageCommand): boolean {
  const { action, command } = call;
  if ((action !== 'install' && action !== 'upgrade' && action !== 'refresh') || call.open) return false;
  if (call.hasOption('--no-cache', '--cache-dir') || elsewhere(call)) return false;
  if (deletedAfter(run, command, CACHES) || tidiedAfter(command)) return false;
  // An index that is fetched for a script is the script's to delete.
  const forScript =
    action === 'refresh' && callsOf(run, ['apk']).at(-1) === call && laterCommands(command).some(runsScript);
  return !forScript;
}

/** Takes the call out of its && chain, when all that comes from the index later in the script fetches its own. */
function removal({ command, file }: PackageCommand, run: RunInstruction): Edit | undefined {
  const { script, index, context } = command;
  if (script.commands.length === 1) return othersFetch(run) ? dropCall(command, run) : undefined;
  const next = script.commands[index + 1];
  if (script.form === 'exec' || next?.joint !== '&&' || next.context.length !== context.length) return undefined;
  if (command.joint === '||' || command.joint === '|' || command.negated) return undefined;
  const others = script.commands.slice(index + 1).filter(({ packages }) => packages?.manager === 'apk');
  const fresh = others.some(({ packages }) => packages?.action === 'install' || packages?.action === 'upgrade');
  const search = others.some(({ packages }) => packages?.action === 'other');
  const gap = file.text.slice(command.end, next.start);
  return fresh && !search && !gap.includes('#')
    ? { at: { file, start: command.start, end: next.start }, text: '' }
    : undefined;
}

/** Whether all that is installed in other RUNs fetches an index of its own. */
function othersFetch(run: RunInstruction): boolean {
  let installs = false;
  for (const other of runs(run.dockerfile)) {
    if (other === run) continue;
    const calls = callsOf(other, ['apk']).filter(({ action }) => action !== 'remove' && action !== 'clean');
    if (!calls.every((call) => call.hasOption('--no-cache', '-U', '--update-cache', '--update'))) return false;
    if (other.script?.commands.some(runsScript)) return false;
    installs ||= calls.length > 0;
  }
  return installs;
}
