import { it } from 'vitest';
import rule from '../../../rules/dockerfile/written-secret.ts';
import { dedent } from '../../../src/rule/index.ts';
import { testRule } from '../../../src/test-rule.ts';
import { sampleOf } from '../../support/sample.ts';

// The secrets are made here, so that the repository does not contain any.
const github = sampleOf(/ghp_[A-Za-z0-9]{36}/, 1);
const openai = sampleOf(/sk-proj-[A-Za-z0-9]{60}/, 2);
const aws = sampleOf(/AKIA[A-Z0-9]{16}/, 3);
const slack = sampleOf(/T[A-Z0-9]{9}\/B[A-Z0-9]{9}\/[A-Za-z0-9]{24}/, 4);
const npm = sampleOf(/npm_[A-Za-z0-9]{36}/, 5);
const line = (seed: number) => sampleOf(/[A-Za-z0-9+/]{64}/, seed);

it('reports secrets of a known format anywhere in the file', () =>
  testRule(rule, {
    bad: [
      {
        text: `FROM alpine:3.22\nENV GITHUB_TOKEN=«${github}»\n`,
        message: 'a GitHub token appears in ENV: anyone who can pull the image',
      },
      { text: `FROM alpine:3.22\nENV MODE=a KEY="«${openai}»"\n`, message: 'an OpenAI key' },
      { text: `FROM alpine:3.22\nARG KEY=«${aws}»\n`, message: 'docker history' },
      `FROM alpine:3.22\nLABEL note="token «${github}»"\n`,
      {
        text: `FROM alpine:3.22\n# ENV TOKEN=«${github}»\nRUN true\n`,
        message: 'in a comment: anyone who can read this file',
      },
      `FROM alpine:3.22\nRUN git clone https://x-access-token:«${github}»@github.com/acme/app.git\n`,
      `FROM alpine:3.22\nRUN curl -d '{"text":"built"}' https://«hooks.slack.com/services/${slack}»\n`,
      `FROM alpine:3.22\nRUN npm config set //registry.npmjs.org/:_authToken=«${npm}» \\\n && npm ci\n`,
      `FROM alpine:3.22\nRUN echo "//registry.npmjs.org/:_authToken=«${npm}»" > .npmrc\n`,
      `FROM alpine:3.22\nCMD ["agent", "--token", "«${github}»"]\n`,
      `FROM alpine:3.22\nENTRYPOINT agent --token «${github}»\n`,
      `FROM alpine:3.22\nHEALTHCHECK CMD curl -f -H "Authorization: Bearer «${github}»" localhost\n`,
      `FROM alpine:3.22\nONBUILD ENV TOKEN=«${github}»\n`,
      `FROM alpine:3.22\nADD https://api.example.org/file?token=«${github}» /file\n`,
      `FROM alpine:3.22\nCOPY <<EOF /app/.env\nTOKEN=«${github}»\nEOF\n`,
      {
        text: `FROM alpine:3.22 AS build\nRUN true --token «${github}»\nFROM scratch\nCOPY --from=build /a /a\n`,
        message: 'anyone who can read this file or the build cache',
      },
      {
        text: `FROM alpine:3.22\nCOPY <<EOF /root/.ssh/id_rsa\n«-----BEGIN OPENSSH PRIVATE KEY-----»\n${line(6)}\n${line(7)}\n-----END OPENSSH PRIVATE KEY-----\nEOF\n`,
        message: 'a private key',
      },
      `FROM alpine:3.22\nRUN echo "«-----BEGIN RSA PRIVATE KEY-----\\n${line(8)}\\n${line(9)}\\n-----END RSA PRIVATE KEY-----»" > /key\n`,
    ],
    good: [
      'FROM alpine:3.22\nARG GITHUB_TOKEN\nRUN git clone https://x-access-token:$GITHUB_TOKEN@github.com/acme/app.git\n',
      'FROM alpine:3.22\nENV GITHUB_TOKEN=ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n',
      'FROM alpine:3.22\nENV AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE\n',
      'FROM alpine:3.22\nENV OPENAI_API_KEY=sk-your-key-goes-here-0123456789abcdefghijklmnopqrstu\n',
      'FROM alpine:3.22\nRUN grep -q "BEGIN RSA PRIVATE KEY" /run/key && echo "-----BEGIN RSA PRIVATE KEY-----"\n',
      `FROM alpine:3.22\nRUN echo "${sampleOf(/[a-f0-9]{64}/, 10)}  tool.tar.gz" | sha256sum -c -\n`,
      `FROM alpine:3.22\nENV GPG_KEY=${sampleOf(/[A-F0-9]{40}/, 11)}\n`,
      `FROM alpine@sha256:${sampleOf(/[a-f0-9]{64}/, 12)}\n`,
      `FROM alpine:3.22\nENV NEXT_PUBLIC_FIREBASE_API_KEY=${sampleOf(/AIza[A-Za-z0-9_-]{35}/, 13)}\n`,
      dedent`
        FROM alpine:3.22
        RUN --mount=type=secret,id=github,env=GITHUB_TOKEN git clone https://x-access-token:$GITHUB_TOKEN@github.com/acme/app.git
      `,
    ],
  }));
