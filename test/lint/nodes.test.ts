import { describe, expect, it } from 'vitest';
import type { Located, NodeKind, Nodes, Visitors } from '../../src/rule/index.ts';
import { type Files, lint, rule } from '../support/lint.ts';

/** Every kind of node: the record keeps the list complete. */
const kinds: Readonly<Record<NodeKind, true>> = {
  dockerfile: true,
  dockerfileProblem: true,
  stage: true,
  instruction: true,
  from: true,
  run: true,
  cmd: true,
  entrypoint: true,
  healthcheck: true,
  copy: true,
  add: true,
  env: true,
  label: true,
  arg: true,
  expose: true,
  volume: true,
  shell: true,
  workdir: true,
  user: true,
  stopsignal: true,
  maintainer: true,
  onbuild: true,
  script: true,
  command: true,
  packages: true,
  compose: true,
  composeProblem: true,
  composeSchemaProblem: true,
  composeFile: true,
  service: true,
  resource: true,
  build: true,
  pragmaProblem: true,
};

const all = Object.keys(kinds) as NodeKind[];

const files: Files = {
  Dockerfile: `FROM debian:13
# infralint ignore nothing
MAINTAINER me
ARG A
ENV A=1
LABEL a=1
SHELL ["/bin/bash", "-c"]
WORKDIR /a
USER me
COPY a /a
ADD a /a
RUN apt-get install -y a
ONBUILD RUN true
EXPOSE 80
VOLUME /v
STOPSIGNAL SIGTREM
HEALTHCHECK CMD true
ENTRYPOINT ["a"]
CMD ["b"]
`,
  'compose.yaml': `services:
  web:
    build: .
    command: sh -c "date"
    port: 80
volumes:
  data: {}
x: !unknown 1
`,
};

/** The text of a node, as far as it tells one from another: the start of its first line. A build has the name of its service. */
function titleOf(node: Located | Nodes['build']): string {
  if ('service' in node && 'dockerfile' in node) return node.service.name;
  const { file, start, end } = node;
  return (file.text.slice(start, end).split('\n')[0] ?? '').slice(0, 24);
}

/** What a rule is handed that asks for some kinds of nodes, as `kind: text`. */
async function handed(wanted: readonly NodeKind[]): Promise<readonly string[]> {
  const seen: string[] = [];
  const visitor = (kind: NodeKind) => (node: Located | Nodes['build']) => seen.push(`${kind}: ${titleOf(node)}`);
  const check: Visitors = Object.fromEntries(wanted.map((kind) => [kind, visitor(kind)]));
  await lint(files, { plugins: [rule('test/watcher', check)] });
  return seen;
}

describe('a rule is handed the nodes that it asks for', () => {
  it('of every kind, projects first, in the order of the file', async () => {
    expect(await handed(all)).toMatchInlineSnapshot(`
      [
        "composeSchemaProblem: port",
        "composeSchemaProblem: x",
        "compose: services:",
        "composeProblem: !unknown",
        "composeFile: services:",
        "service: web",
        "script: "date"",
        "command: date",
        "resource: data",
        "build: web",
        "dockerfile: FROM debian:13",
        "dockerfileProblem: SIGTREM",
        "stage: FROM debian:13",
        "instruction: FROM debian:13",
        "from: FROM debian:13",
        "instruction: MAINTAINER me",
        "maintainer: MAINTAINER me",
        "instruction: ARG A",
        "arg: ARG A",
        "instruction: ENV A=1",
        "env: ENV A=1",
        "instruction: LABEL a=1",
        "label: LABEL a=1",
        "instruction: SHELL ["/bin/bash", "-c"",
        "shell: SHELL ["/bin/bash", "-c"",
        "instruction: WORKDIR /a",
        "workdir: WORKDIR /a",
        "instruction: USER me",
        "user: USER me",
        "instruction: COPY a /a",
        "copy: COPY a /a",
        "instruction: ADD a /a",
        "add: ADD a /a",
        "instruction: RUN apt-get install -y a",
        "run: RUN apt-get install -y a",
        "script: apt-get install -y a",
        "command: apt-get install -y a",
        "packages: apt-get install -y a",
        "instruction: ONBUILD RUN true",
        "onbuild: ONBUILD RUN true",
        "instruction: RUN true",
        "run: RUN true",
        "script: true",
        "command: true",
        "instruction: EXPOSE 80",
        "expose: EXPOSE 80",
        "instruction: VOLUME /v",
        "volume: VOLUME /v",
        "instruction: STOPSIGNAL SIGTREM",
        "stopsignal: STOPSIGNAL SIGTREM",
        "instruction: HEALTHCHECK CMD true",
        "healthcheck: HEALTHCHECK CMD true",
        "script: true",
        "command: true",
        "instruction: ENTRYPOINT ["a"]",
        "entrypoint: ENTRYPOINT ["a"]",
        "script: a",
        "command: a",
        "instruction: CMD ["b"]",
        "cmd: CMD ["b"]",
        "script: b",
        "command: b",
        "pragmaProblem: # infralint ignore nothi",
      ]
    `);
  });

  it.each(all)('of %s alone', async (kind) => {
    const alone = await handed([kind]);
    expect(alone).not.toEqual([]);
    expect(alone.filter((each) => !each.startsWith(`${kind}: `))).toEqual([]);
  });
});
