import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './sources.ts';

/** What is measured against, beside the repository; absent for most people. */
export const shared = join(repository, '../shared');

/** Dockerfiles written for the tests: every instruction, and what parsers trip over. */
export const dockerfiles: readonly string[] = [
  ...fixtures(),
  'FROM debian:13\nRUN apt-get update \\\n    # the compiler\n\n    && apt-get install -y gcc\nCMD ["gcc", "-v"]\n',
  '# syntax=docker/dockerfile:1\n# escape=`\nFROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nWORKDIR C:\\app\nRUN dir `\n  C:\\\n',
  'ARG VERSION=13\nFROM debian:${VERSION} AS base\r\nENV A=1 B="x y" C=\'$A\'\r\nFROM base\r\nARG A\r\nCOPY --from=base --chown=1000:1000 /a /b\r\n',
  'FROM debian:13\nRUN <<EOF\nset -e\necho "$HOME"\nEOF\nCOPY <<-"END" /etc/motd\n\thello $USER\n\tEND\n',
  'FROM golang:1.26 AS build\nRUN --mount=type=cache,target=/root/.cache --network=none go build ./...\nFROM scratch\nCOPY --from=build /app /app\nENTRYPOINT ["/app"]\nEXPOSE 8080/tcp 53/udp\nVOLUME ["/data"]\n',
  'FROM nginx:1.29\nHEALTHCHECK --interval=30s --retries=3 CMD curl -f http://localhost/ || exit 1\nONBUILD COPY . /src\nSTOPSIGNAL SIGTERM\nUSER nginx:nginx\nSHELL ["/bin/bash", "-c"]\nMAINTAINER someone\nLABEL a b c\n',
  'from alpine:3.22 as x\nadd --checksum=sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 https://example.org/a /a\nexpose ${PORT:-80}\n',
  'ENV A=1\nFORM debian:13\nCOPPY a b\nRUN --moutn=type=bind x\nFROM x AS 1\nCOPY --from=9 a b\nENV X=${A^^} "\nEXPOSE http\nRUN <<EOF\n',
];

function fixtures(): readonly string[] {
  const root = join(repository, 'fixtures');
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?:^|\/)Dockerfile[^/]*$/.test(name),
  );
  return names
    .sort()
    .map((name) => readFileSync(join(root, name), 'utf8'))
    .filter((text) => !text.includes('\0'));
}

/** Some of the Dockerfiles of the corpus, evenly spread; empty when it is absent. */
export function corpusSample(count: number): readonly string[] {
  const root = join(shared, 'corpus/dockerfiles');
  if (!existsSync(root)) return [];
  const names = readdirSync(root).sort();
  const step = Math.max(1, Math.floor(names.length / count));
  return names.filter((_, index) => index % step === 0).map((name) => readFileSync(join(root, name), 'utf8'));
}
