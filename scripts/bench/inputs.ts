import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const dockerfile = `FROM debian:13-slim
RUN apt-get update \\
    && apt-get install -y --no-install-recommends curl \\
    && rm -rf /var/lib/apt/lists/*
WORKDIR /srv
COPY server.sh ./
USER nobody
CMD ["./server.sh"]
`;

const compose = `services:
  web:
    build: .
    ports:
      - "127.0.0.1:8080:80"
    depends_on: [db]
  db:
    image: postgres:18.1
    volumes:
      - data:/var/lib/postgresql
volumes:
  data:
`;

/** A project of one Dockerfile and one Compose file without findings. */
export function writeProject(directory: string): void {
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, 'Dockerfile'), dockerfile);
  writeFileSync(join(directory, 'compose.yaml'), compose);
  writeFileSync(join(directory, 'server.sh'), '#!/bin/sh\n');
}

/** The contents of files in the corpus; without a corpus, generated ones, some of them with a finding. */
export function sources(name: 'Dockerfile' | 'compose.yaml', paths: readonly string[]): readonly string[] {
  if (paths.length > 0) return paths.map((path) => readFileSync(path, 'latin1'));
  const [clean, pinned, moving] =
    name === 'Dockerfile' ? [dockerfile, 'debian:13-slim', 'debian'] : [compose, 'postgres:18.1', 'postgres'];
  return Array.from({ length: 10 }, (_, index) => (index === 0 ? clean.replace(pinned, moving) : clean));
}

/** Writes that many files with one name, each in its own directory, with the texts in turn. */
export function writeCopies(directory: string, name: string, texts: readonly string[], count: number): void {
  for (let index = 0; index < count; index++) {
    const own = join(directory, `group${Math.floor(index / 100)}`, `service${index}`);
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, name), texts[index % texts.length] ?? '', 'latin1');
  }
}

/** A Compose file with that many services, each depending on the one before. */
export function manyServices(count: number): string {
  const services = Array.from({ length: count }, (_, index) => {
    const dependency = index === 0 ? '' : `    depends_on: [service${index - 1}]\n`;
    return `  service${index}:\n    image: example/service:${index}\n    environment:\n      NUMBER: "${index}"\n${dependency}`;
  });
  return `services:\n${services.join('')}`;
}

/** A Compose file with that many aliases of one mapping. */
export function manyAliases(count: number): string {
  const services = Array.from(
    { length: count },
    (_, index) => `  service${index}:\n    <<: *base\n    hostname: host${index}\n`,
  );
  return `x-base: &base\n  image: example/base:1\n  restart: always\n\nservices:\n${services.join('')}`;
}

/** A Dockerfile of that many bytes. */
export function largeDockerfile(bytes: number): string {
  const lines = ['FROM debian:13-slim\n'];
  for (let size = 0, index = 0; size < bytes; index++) {
    const line = `RUN set -eux; echo "step ${index}" > /srv/step-${index}; \\\n    chmod 0644 /srv/step-${index}\nENV STEP_${index}=done\n`;
    lines.push(line);
    size += line.length;
  }
  return lines.join('');
}
