import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DockerfileParser } from 'dockerfile-ast';
import { describe, expect, it } from 'vitest';
import { isTemplate } from '../../../src/discover/template.ts';
import { parseDockerfile } from '../../../src/model/dockerfile/parse-dockerfile.ts';
import { SourceFile } from '../../../src/text/source.ts';
import { repository } from '../../support/sources.ts';

/** Where instructions begin, as the parser of Docker's editor extension sees it: another reading of the same rules. */
function foreign(text: string): readonly string[] {
  const instructions = DockerfileParser.parse(text).getInstructions();
  return instructions.map((one) => `${one.getRange().start.line + 1} ${one.getKeyword()}`);
}

function own(text: string): readonly string[] {
  const file = new SourceFile('Dockerfile', text);
  return parseDockerfile(file).instructions.map(
    (one) => `${file.position(one.start).line} ${one.keyword.toUpperCase()}`,
  );
}

function dockerfilesBelow(directory: string): readonly string[] {
  if (!existsSync(directory)) return [];
  const names = readdirSync(directory, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /(?:docker|container)file/i.test(name)).map((name) => join(directory, name));
}

describe('instructions begin where another parser says', () => {
  const fixtures = dockerfilesBelow(join(repository, 'fixtures'));
  const corpus = dockerfilesBelow(join(repository, '../shared/corpus/dockerfiles'));
  const readable = [...fixtures, ...corpus].filter((path) => !isTemplate(readFileSync(path, 'utf8'), 'dockerfile'));
  it.each(readable)('%s', (path) => {
    const text = readFileSync(path, 'utf8');
    expect(own(text)).toEqual(foreign(text));
  });
});
