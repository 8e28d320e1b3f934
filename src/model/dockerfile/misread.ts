import { hasPlaceholder } from '../../parse/placeholder.ts';
import type { Located } from '../../text/source.ts';
import type { Dockerfile, DockerfileProblemKind, Instruction } from './dockerfile-types.ts';
import { endsInCommentedEscape, lateComment } from './late-comment.ts';
import { isPlaceholderName } from './placeholder-name.ts';

/** Problems of an instruction's form: with one of them, its words are not what they were meant to be. */
const OF_FORM: ReadonlySet<DockerfileProblemKind> = new Set<DockerfileProblemKind>([
  'invalid-exec-form',
  'invalid-key-value',
  'invalid-variable',
  'missing-argument',
  'surplus-argument',
  'unclosed-heredoc',
  'unclosed-quote',
  'unknown-instruction',
]);
/** Instructions whose text is a command, in which braces may be anything. */
const COMMANDS: ReadonlySet<string> = new Set(['run', 'cmd', 'entrypoint', 'healthcheck', 'onbuild']);
const NONE: readonly never[] = [];

/**
 * The places that change the meaning of an instruction: a stray escape character, an unclosed quote, a
 * flag without its `=`. Undefined for a correct instruction; an empty list if nothing can be repaired, as in the
 * placeholders of a template.
 */
export function misreadPlaces(node: Instruction): readonly Located[] | undefined {
  if (node.swallowed.length > 0) return node.swallowed.map(({ continuation }) => continuation);
  if (node.kind === 'onbuild' && node.trigger) return misreadPlaces(node.trigger);
  if (isTemplate(node) || endsInCommentedEscape(node)) return NONE;
  const bare = node.flags.filter(({ value }) => !value);
  const places: Located[] = problemsOf(node).filter(
    ({ kind, start, end }) => OF_FORM.has(kind) || bare.some((flag) => flag.start <= start && end <= flag.end),
  );
  const comment = lateComment(node);
  if (comment) places.push(comment);
  if (node.kind === 'expose') places.push(...node.words.filter(({ raw }) => raw.startsWith('#')));
  if (node.kind === 'maintainer' && (node.argument?.text.split('"').length ?? 1) % 2 === 0) places.push(node.rest);
  places.push(...node.strayHeredocs, ...lateFlags(node));
  for (const { spaced, marker } of node.heredocs) if (spaced) places.push(marker);
  if (node.malformedJson) places.push(node.kind === 'healthcheck' ? (node.words[1] ?? node.rest) : node.rest);
  if ('script' in node && node.script) places.push(...node.script.problems, ...node.script.cuttingComments);
  return places.length === 0 ? undefined : places;
}

function isTemplate(node: Instruction): boolean {
  if (node.kind === 'from' && node.image && isPlaceholderName(node.image.text)) {
    const name = node.image.text.toLowerCase();
    return !node.dockerfile.stages.some((stage) => stage.name === name);
  }
  if (COMMANDS.has(node.kind)) return false;
  const text = node.file.slice({ start: node.start, end: node.rest.end });
  // `{{.Name}}` is a format that a program reads, except in FROM.
  return hasPlaceholder(node.kind === 'from' ? text : text.replace(/\{\{-?\s*\./g, ''));
}

function problemsOf(node: Instruction): Dockerfile['problems'] {
  const { problems } = node.dockerfile;
  const own = problems.filter(({ start }) => start >= node.start && start <= node.end);
  return node.onbuild ? [...own, ...node.onbuild.triggerProblems] : own;
}

/** Words of COPY and ADD that look like flags: with a dash of the wrong kind or number, or after the first path. */
function lateFlags(node: Instruction): readonly Located[] {
  if ((node.kind !== 'copy' && node.kind !== 'add') || node.json) return NONE;
  return node.words.filter(({ raw }) =>
    /^[-\u2010-\u2015]{1,2}(?:from|chown|chmod|link|parents|exclude|checksum)\b/.test(raw),
  );
}
