import { isTaggedWindows } from '../../knowledge/os-families.ts';
import { expand } from '../../parse/dockerfile/expand.ts';
import { parseImageReference } from '../../parse/image-reference.ts';
import { type Platform, parsePlatform } from '../../parse/platform.ts';
import { nearest } from '../../parse/suggest.ts';
import { clip } from '../../text/wording.ts';
import type { Base, Stage, Word } from './dockerfile-types.ts';
import { isPlaceholderName } from './placeholder-name.ts';
import { correction, type ProblemSink } from './problem-sink.ts';
import type { RawInstruction } from './read-instruction.ts';
import { dependsOnBuild, type GlobalScope } from './scope.ts';

/** What FROM's words mean in a file; see {@link FromInstruction}. */
export interface FromParts {
  readonly image: Word | undefined;
  readonly asSpan: Word | undefined;
  readonly name: Word | undefined;
  readonly platform: Platform | undefined;
  readonly invalidDefault: string | undefined;
}

/** Takes FROM apart. */
export function readFrom(reading: RawInstruction, globals: GlobalScope): FromParts {
  const [image, as, name] = reading.parts.words;
  const isAs = as?.text.toUpperCase() === 'AS';
  return {
    image,
    asSpan: isAs ? as : undefined,
    name: isAs ? name : undefined,
    platform: readPlatform(reading),
    invalidDefault: image && invalidDefault(image, reading, globals),
  };
}

function invalidDefault(image: Word, { reader }: RawInstruction, globals: GlobalScope): string | undefined {
  const text =
    image.variables.length === 0
      ? image.value
      : expand(image.raw, { escape: reader.escape, lookup: (name) => globals.lookupDefault(name) }).value;
  return text === undefined || parseImageReference(text).ok ? undefined : text;
}

function readPlatform({ reader, parts }: RawInstruction): Platform | undefined {
  const word = parts.flags.findLast(({ name }) => name === 'platform')?.value;
  if (word?.value === undefined || word.text === '') return undefined;
  const platform = parsePlatform(word.value);
  if (platform.ok) return platform;
  if (word.value === '' && word.variables.length > 0) {
    const unknown = word.variables.find(({ declaration }) => declaration === undefined);
    const guess = unknown && nearest(unknown.name, ['BUILDPLATFORM', 'TARGETPLATFORM']);
    reader.sink.add('invalid-platform', word, `\`${clip(word.raw)}\` expands to nothing: the platform is empty`, {
      help: guess
        ? `did you mean \`$${guess}\`?`
        : 'declare the variable with a default above the first FROM, or remove the flag',
      fix: guess && unknown ? correction(unknown.nameSpan, guess) : undefined,
    });
  } else reader.sink.addMistake('invalid-platform', word, platform);
  return undefined;
}

/** What FROM refers to: an earlier stage, a named context, an image. Mistakes in the name are reported. */
export function findBase(
  image: Word | undefined,
  stages: ReadonlyMap<string, Stage>,
  contexts: ReadonlyMap<string, string>,
  sink: ProblemSink,
): Base {
  if (!image) return { kind: 'invalid' };
  const { value } = image;
  if (value === undefined)
    return image.variables.some(({ declaration }) => declaration !== undefined)
      ? { kind: 'unknown' }
      : { kind: 'invalid' };
  if (value === 'scratch') return { kind: 'scratch' };
  const context = contexts.get(value) ?? contexts.get(value.toLowerCase());
  if (context !== undefined) return contextBase(context);
  const stage = stages.get(value);
  if (stage) return { kind: 'stage', stage };
  if (value.trim() === '' && !awaitsArgument(image)) {
    const undeclared = image.variables.find(({ declaration }) => declaration === undefined);
    sink.add('invalid-image', image, `\`${clip(image.raw)}\` expands to nothing: the image name is empty`, {
      help: undeclared ? `declare \`ARG ${undeclared.name}=…\` above the first FROM` : 'add an image name',
    });
    return { kind: 'invalid' };
  }
  const parsed = parseImageReference(value);
  if (parsed.ok) return { kind: 'image', image: parsed.image };
  if (awaitsArgument(image)) return { kind: 'unknown' };
  const lower = stages.get(value.toLowerCase());
  if (lower)
    sink.add(
      'invalid-stage-reference',
      image,
      `\`${value}\` is treated as an image, not as the stage \`${lower.name}\`: BuildKit stores stage names in lowercase`,
      {
        help: `use \`${lower.name}\``,
        labels: [{ at: lower.from.name ?? lower.from, message: 'the stage' }],
        fix:
          image.raw === value
            ? { title: `replace with \`${lower.name}\``, safety: 'safe', edits: [{ at: image, text: lower.name! }] }
            : undefined,
      },
    );
  else if (value === 'SCRATCH' || value.toLowerCase() === 'scratch')
    sink.add('invalid-image', image, `\`${value}\` is not an image: the empty image is \`scratch\`, in lowercase`, {
      help: 'use `scratch`',
      fix: { title: 'replace with `scratch`', safety: 'safe', edits: [{ at: image, text: 'scratch' }] },
    });
  else if (isPlaceholderName(image.raw))
    sink.addMistake('invalid-image', image, {
      ...parsed,
      suggestion: undefined,
      help: 'use an image name; if the build provides it, use `ARG BASE=…` and `FROM $BASE`',
    });
  else sink.addMistake('invalid-image', image, parsed, { help: imageHelp(image) });
  return { kind: 'invalid' };
}

/** An ARG without default, or one that is declared empty, needs a build argument: what is wrong without it is reported for its default. */
function awaitsArgument({ variables }: Word): boolean {
  const declaredEmpty = variables.some(
    ({ declaration }) => typeof declaration === 'object' && declaration.by === 'arg' && declaration.value === '',
  );
  return declaredEmpty || dependsOnBuild(variables);
}

function imageHelp(image: Word): string | undefined {
  const undeclared = image.variables.find(({ declaration }) => declaration === undefined);
  return undeclared === undefined
    ? undefined
    : `declare \`ARG ${undeclared.name}=…\` above the first FROM: FROM sees no other variables`;
}

/** A named context that replaces an image: known only when it is an image itself. */
export function contextBase(context: string): Base {
  const image = /^docker-image:\/\/(.+)$/.exec(context)?.[1];
  const parsed = image === undefined ? undefined : parseImageReference(image);
  return parsed?.ok ? { kind: 'image', image: parsed.image } : { kind: 'unknown' };
}

/** Whether a base image that is not known is for Windows: its tag says so, or the backtick that continues lines. */
export function isLikelyWindows(base: Base, image: Word | undefined, escape: '\\' | '`'): boolean {
  if (base.kind !== 'unknown' && base.kind !== 'invalid') return false;
  return escape === '`' || isTaggedWindows(image?.text ?? '');
}
