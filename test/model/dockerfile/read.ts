import type { Dockerfile, Instruction } from '../../../src/model/dockerfile/dockerfile-types.ts';
import { type DockerfileOptions, parseDockerfile } from '../../../src/model/dockerfile/parse-dockerfile.ts';
import { type Located, SourceFile, textOf } from '../../../src/text/source.ts';

/** The model of a text. */
export function read(text: string, options: DockerfileOptions = {}): Dockerfile {
  return parseDockerfile(new SourceFile('Dockerfile', text), options);
}

/** The instruction whose kinds have this one among them. */
type OfKind<Kind, Node = Instruction> = Node extends { readonly kind: infer Kinds }
  ? Kind extends Kinds
    ? Node
    : never
  : never;

/** The only instruction after `FROM debian:13`. */
export function instruction<Kind extends Instruction['kind']>(text: string, kind: Kind): OfKind<Kind> {
  const [first, ...others] = read(`FROM debian:13\n${text}\n`).stages[0]!.instructions;
  if (first?.kind !== kind || others.length > 0) throw new Error(`${JSON.stringify(text)} is not a single ${kind}`);
  return first as OfKind<Kind>;
}

/** The texts of nodes as written in the file. */
export function texts(nodes: readonly Located[]): readonly string[] {
  return nodes.map(textOf);
}
