import { AUTOMATIC_ARGS } from '../../knowledge/build-args.ts';
import { readCheckOptions, readDirectives } from '../../parse/dockerfile/directives.ts';
import { splitInstructions } from '../../parse/dockerfile/split.ts';
import type { SourceFile } from '../../text/source.ts';
import { DockerfileReader } from './dockerfile-reader.ts';
import type { Comment, Directive, Dockerfile } from './dockerfile-types.ts';
import type { DockerfileOptions } from './growing-dockerfile.ts';
import { escapeName, ProblemSink } from './problem-sink.ts';

export type { DockerfileOptions } from './growing-dockerfile.ts';

/** The build argument that replaces the directive `# check=`. */
const CHECK_ARGUMENT = 'BUILDKIT_DOCKERFILE_CHECK';

/**
 * Reads a Dockerfile as BuildKit understands it. Never throws: what is wrong is in {@link Dockerfile.problems}, and one broken
 * instruction hides no other.
 */
export function parseDockerfile(file: SourceFile, options: DockerfileOptions = {}): Dockerfile {
  const sink = new ProblemSink();
  const { directives, escape: escaper, mistakes } = readDirectives(file);
  for (const { start, end, message, help } of mistakes)
    sink.add('invalid-directive', file.at(start, end), message, { help });
  const given = options.buildArgs?.get(CHECK_ARGUMENT);
  const check = directives.find(({ name }) => name === 'check');
  const checked = check && readCheckOptions(check.value, check.valueSpan.start);
  for (const { start, end, message, help } of checked?.mistakes ?? [])
    sink.add('invalid-directive', file.at(start, end), message, { help });

  const split = splitInstructions(file, escaper);
  for (const { start, end } of split.tooLong)
    sink.add(
      'overlong-line',
      file.at(start, Math.min(end, start + 80)),
      'the line is longer than the 65535 bytes that Docker accepts',
      {
        help: `split the line with ${escapeName(escaper, 'a')}, or move the text to a separate file`,
      },
    );

  const reader = new DockerfileReader(
    {
      file,
      start: 0,
      end: file.text.length,
      directives: directives.map(
        (directive): Directive => ({
          file,
          start: directive.start,
          end: directive.end,
          name: directive.name,
          value: directive.value,
          valueSpan: file.at(directive.valueSpan.start, directive.valueSpan.end),
        }),
      ),
      checkOptions: given === undefined ? checked?.options : readCheckOptions(given, 0).options,
      checkArgument: given !== undefined,
      escape: escaper,
      comments: split.comments.map(
        ({ start, end, inside }): Comment => ({ file, start, end, text: file.text.slice(start + 1, end), inside }),
      ),
    },
    sink,
    options,
    automaticArgs(options.targets ?? []),
  );
  for (const line of split.lines) reader.read(line);
  return reader.finish();
}

/** Values that an ordinary build gives to the automatic ARGs, for what is judged without build arguments. */
function automaticArgs([target, ...others]: readonly (string | undefined)[]): ReadonlyMap<string, string> {
  if (target === undefined || others.length > 0) return ORDINARY_ARGS;
  return new Map([...ORDINARY_ARGS, ['TARGETSTAGE', target]]);
}

function ordinaryValue(name: string): string {
  if (name.endsWith('PLATFORM')) return 'linux/amd64';
  if (name.endsWith('ARCH')) return 'amd64';
  if (name.endsWith('OS')) return 'linux';
  return name === 'TARGETSTAGE' ? 'default' : '';
}

const ORDINARY_ARGS: ReadonlyMap<string, string> = new Map(AUTOMATIC_ARGS.map((name) => [name, ordinaryValue(name)]));
