import { dedent, defineRule, type SingleInstruction, type Stage } from '../../src/rule/index.ts';

const MISSING = ['DS-0002', 'CKV_DOCKER_3', 'fd54f200', 'missing-user', 'missing-user-entrypoint'];
const ROOT = ['DL3002', 'DS-0002', 'CKV_DOCKER_8', '67fd0c4a', 'last-user-is-root'];

export default defineRule({
  id: 'dockerfile/unwritten-user',
  summary: 'A Dockerfile without USER, or with root as the last USER',
  why: 'Some scanners look for a USER anywhere in the file, whatever user the base image has and whichever stage the instruction is in. This rule reports the same places, for comparison with those scanners. `dockerfile/implicit-root-user` and `dockerfile/root-user` report the images that really run as root.',
  category: 'security',
  severity: 'warning',
  presets: [],
  fix: 'none',
  cwe: 250,
  aliases: {
    hadolint: { DL3002: 'warning' },
    trivy: { 'DS-0002': 'error' },
    checkov: ['CKV_DOCKER_3', 'CKV_DOCKER_8'],
    kics: ['fd54f200', '67fd0c4a'],
    semgrep: ['missing-user', 'missing-user-entrypoint', 'last-user-is-root'],
  },
  yields: ['dockerfile/implicit-root-user', 'dockerfile/root-user'],
  references: ['https://docs.docker.com/build/building/best-practices/#user'],
  examples: [
    {
      bad: dedent`
        «FROM» example.com/base:1
        CMD ["server"]
      `,
      good: dedent`
        FROM example.com/base:1
        USER 1000
        CMD ["server"]
      `,
    },
  ],
  check: {
    dockerfile({ stages }, { report }) {
      const last = stages.at(-1);
      if (!last) return;
      const user = lastUser(stages);
      const text = user?.argument?.text ?? '';
      if (!user) {
        const codes = MISSING.filter((code) =>
          code === 'fd54f200'
            ? last.base.kind !== 'scratch'
            : !code.startsWith('missing') || last.entrypoint || last.cmd,
        );
        report(last.from.keywordSpan, `no USER in the file: ${RISK}`, { help: HELP, alias: codes });
      } else if (/^(?:root|0)(?::|$)/.test(text)) {
        const codes = ROOT.filter((code) => !isLeftOut(code, text, user.stage === last));
        report(user.argument!, `the last USER in the file is \`${text}\`: ${RISK}`, { help: HELP, alias: codes });
      } else if (user.stage !== last && last.base.kind !== 'scratch') {
        report(last.from.keywordSpan, `no USER in the final stage: ${RISK}`, { help: HELP, alias: 'fd54f200' });
      }
    },
  },
});

const RISK = 'the image may run as root';
const HELP = 'end the final stage with `USER` and a user other than root';

/** checkov recognizes only the name `root`, and hadolint checks only the final stage. */
function isLeftOut(code: string, text: string, final: boolean): boolean {
  return (code.startsWith('CKV') && text !== 'root') || (code.startsWith('DL') && !final);
}

function lastUser(stages: readonly Stage[]): SingleInstruction | undefined {
  let found: SingleInstruction | undefined;
  for (const { instructions } of stages) for (const node of instructions) if (node.kind === 'user') found = node;
  return found;
}
