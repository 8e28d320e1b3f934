import { type CopyInstruction, dedent, defineRule, type RuleContext } from '../../src/rule/index.ts';
import { accountsOf } from '../shared/accounts.ts';

/** Paths of files that are read or executed, not written. */
const ONLY_READ =
  /^\/(?:etc|(?:var\/)?tmp|s?bin|lib\w*|docker-entrypoint[\w.-]*|usr\/(?:local\/)?(?:etc|s?bin|lib\w*|share|include))(?:\/|$)|\.sh$|(?:^|\/)[\w-]*entrypoint[\w.-]*$/;
const USER = /^[\w.-]+(?::[\w.-]+)?$/;
const ROOT = /^(?:root|0)?(?::|$)/;
const ARCHIVE = /\.(?:tar|t?gz|tar\.Z|bz2|tbz2?|lzma|xz|txz|zst|tzst)$/i;
const DOWNLOAD = /^https?:\/\/(?!.*\.git(?:#|$))/i;

export default defineRule({
  id: 'dockerfile/copy-after-user',
  summary: 'Files copied after USER belong to root',
  why: 'USER changes who runs commands, not who owns the files that COPY and ADD create: without `--chown`, they belong to root. The program cannot change its own files and directories and fails with "permission denied" when it tries. If that is intended, put COPY above USER to make it clear.',
  category: 'correctness',
  severity: 'info',
  presets: ['strict'],
  fix: 'unsafe',
  fold: 'file',
  aliases: { tally: 'tally/copy-after-user-without-chown' },
  references: ['https://docs.docker.com/reference/dockerfile/#copy---chown---chmod'],
  examples: [
    {
      bad: dedent`
        FROM node:24-slim
        USER node
        WORKDIR /home/node/app
        «COPY» . .
      `,
      good: dedent`
        FROM node:24-slim
        USER node
        WORKDIR /home/node/app
        COPY --chown=node . .
      `,
      fixed: dedent`
        FROM node:24-slim
        USER node
        WORKDIR /home/node/app
        COPY --chown=node . .
      `,
    },
  ],
  check: {
    copy: judge,
    add: judge,
  },
});

function judge(node: CopyInstruction, { report }: RuleContext): void {
  const { state, stage, from, onbuild } = node;
  const user = state?.user.instruction && state.user.name;
  if (user === undefined || ROOT.test(user) || !USER.test(user) || !stage || from || onbuild) return;
  if (node.flag('chown') || node.flag('chmod') || stage.osFamily === 'windows') return;
  if (node.sources.length + node.heredocs.length === 0 || isOnlyRead(node) || keepsOwner(node)) return;
  if (isMendedLater(node)) return;
  const owner = ownerOf(node, user);
  const isDownload =
    node.kind === 'add' && node.sources.some(({ value }) => value !== undefined && DOWNLOAD.test(value));
  report(
    node.keywordSpan,
    isDownload
      ? `without \`--chown\`, the downloaded file belongs to root with mode 600: \`${user}\` cannot read it`
      : `without \`--chown\`, the files belong to root: \`${user}\` cannot change them`,
    {
      help: `add \`--chown=${owner ?? 'USER'}\`, or move ${node.keyword} above USER if the files are only read`,
      fix: owner
        ? {
            title: `add \`--chown=${owner}\``,
            safety: 'unsafe',
            edits: [{ at: placeOf(node), text: `--chown=${owner} ` }],
          }
        : undefined,
    },
  );
}

/** The position of the first word after the keyword. */
function placeOf({ file, flags, rest }: CopyInstruction) {
  const start = flags[0]?.start ?? rest.start;
  return { file, start, end: start };
}

function isOnlyRead({ destination, state, sources }: CopyInstruction): boolean {
  const value = destination?.value;
  if (value === undefined) return true;
  const path = value.startsWith('/') ? value : `${state?.workdir ?? ''}/${value}`;
  return ONLY_READ.test(path) || (sources.length > 0 && sources.every(({ value: each }) => ONLY_READ.test(each ?? '')));
}

/** Whether ADD unpacks an archive, which defines who owns the files. */
function keepsOwner({ kind, sources }: CopyInstruction): boolean {
  return (
    kind === 'add' && sources.some(({ value }) => value === undefined || (ARCHIVE.test(value) && !DOWNLOAD.test(value)))
  );
}

/** Whether the stage later runs as root or as an unknown user, or changes owners or modes. */
function isMendedLater({ stage, end, file }: CopyInstruction): boolean {
  for (const node of stage!.instructions)
    if (node.kind === 'user' && node.start > end && ROOT.test(node.argument?.value ?? '')) return true;
  return /\bch(?:own|mod)\b/.test(file.text.slice(end, stage!.end).replace(/--ch(?:own|mod)/g, ''));
}

/** The value for `--chown=`, with the group if it is known; undefined if USER contains variables or if names do not work. */
function ownerOf(node: CopyInstruction, user: string): string | undefined {
  const { state, stage } = node;
  const argument = state?.user.instruction?.argument;
  // With --link there is no /etc/passwd in which a name could be looked up.
  if (node.flag('link') && !/^\d+(?::\d+)?$/.test(user)) return undefined;
  if (!argument || argument.variables.length > 0) return undefined;
  if (user.includes(':')) return user;
  return accountsOf(stage!).some(({ kind, name }) => kind === 'group' && name === user) ? `${user}:${user}` : user;
}
