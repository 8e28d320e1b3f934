import { type Dockerfile, dedent, defineRule, type Instruction, type Located } from '../../src/rule/index.ts';
import { shapedSecrets } from '../shared/shaped-secrets.ts';

export default defineRule({
  id: 'dockerfile/written-secret',
  summary: 'A token, key or other secret of a known format in the Dockerfile',
  why: 'The text of an instruction is part of the image and of its history: anyone who can pull the image can read it with `docker history` or `docker inspect`, and anyone with access to the repository does not even need the image. Deleting the line does not help, because Git and the layers keep it. The format of the value leaves no doubt that it is a secret.',
  category: 'security',
  severity: 'error',
  presets: ['recommended', 'security'],
  fix: 'none',
  aliases: {
    kics: 'f996f3cb',
    checkov: ['CKV_SECRET_2', 'CKV_SECRET_9', 'CKV_SECRET_13', 'CKV_SECRET_14', 'CKV_SECRET_17'],
    'docker-bench': '4.10',
    dockle: 'CIS-DI-0010',
    sonar: 'S6472',
    tally: 'tally/secrets-in-code',
  },
  cwe: 798,
  book: 'Secrets',
  references: ['https://docs.docker.com/build/building/secrets/', 'https://docs.docker.com/engine/swarm/secrets/'],
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        RUN wget --header "Authorization: Bearer «tk_q4n8w2vz7r5k1m9x3c6b0h8jt5fyd»" -O data.json https://ntfy.example.org/data
      `,
      good: dedent`
        FROM alpine:3.22
        RUN --mount=type=secret,id=ntfy,env=NTFY wget --header "Authorization: Bearer $NTFY" -O data.json https://ntfy.example.org/data
      `,
    },
  ],
  check: {
    dockerfile(node, { report }) {
      for (const { kind, at, details } of shapedSecrets(node.file)) {
        const instruction = instructionAt(node, at);
        report(at, `${kind} appears ${placeOf(instruction)}: ${consequence(instruction)}`, {
          ...details,
          help: helpFor(instruction),
          reach: instruction && 'pairs' in instruction ? (pairAt(instruction, at) ?? at) : at,
        });
      }
    },
  },
});

function instructionAt({ instructions }: Dockerfile, at: Located): Instruction | undefined {
  return instructions.find(({ start, end }) => start <= at.start && at.start < end);
}

function pairAt(node: Extract<Instruction, { kind: 'env' | 'arg' | 'label' }>, at: Located): Located | undefined {
  return node.pairs.find(({ start, end }) => start <= at.start && at.start < end);
}

function isComment(instruction: Instruction | undefined): boolean {
  return instruction === undefined || instruction.kind === 'unknown';
}

function placeOf(instruction: Instruction | undefined): string {
  return isComment(instruction) ? 'in a comment' : `in ${instruction!.keyword}`;
}

function consequence(instruction: Instruction | undefined): string {
  if (isComment(instruction)) return 'anyone who can read this file, or an old version of it, can use it';
  if (!instruction!.stage?.shipped) return 'anyone who can read this file or the build cache can use it';
  return `anyone who can pull the image can read it with \`docker ${instruction!.kind === 'env' ? 'inspect' : 'history'}\` and can use it`;
}

function helpFor(instruction: Instruction | undefined): string {
  const revoke = 'revoke it, because others may have seen it';
  if (isComment(instruction)) return `${revoke}, and delete the comment`;
  const atStart = ['env', 'cmd', 'entrypoint', 'healthcheck', 'label'].includes(instruction!.kind);
  return atStart
    ? `${revoke}, and pass the new one when the container starts, preferably in a file`
    : `${revoke}, and pass the new one with \`RUN --mount=type=secret\``;
}
