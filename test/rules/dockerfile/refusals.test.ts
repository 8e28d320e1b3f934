import { describe, it } from 'vitest';
import rules from '../../../rules/dockerfile/index.ts';
import { type RuleCases, testRule } from '../../../src/test-rule.ts';

const from = 'FROM debian:13\n';

/** Beyond the examples of each rule: places, repairs, and what must stay silent. */
const cases: Readonly<Record<string, RuleCases>> = {
  'dockerfile/unknown-instruction': {
    bad: [
      { text: `${from}«COPPY» a /b\r\n`, fixed: `${from}COPY a /b\r\n` },
      // The trigger is reported where a stage runs it.
      {
        text: `FROM debian:13 AS base\nONBUILD «RNU» make\nFROM base\n`,
        fixed: 'FROM debian:13 AS base\nONBUILD RUN make\nFROM base\n',
      },
      `${from}«cd» /app\n`,
    ],
    good: ['from debian:13\nrun make\n', `FROM debian:13 AS base\nONBUILD RNU make\n`],
  },
  'dockerfile/unknown-flag': {
    bad: [
      {
        text: `${from}RUN --«moutn»=type=cache,target=/a \\\n  make\n`,
        fixed: `${from}RUN --mount=type=cache,target=/a \\\n  make\n`,
      },
      { text: `${from}ENTRYPOINT --«foreground» $LEVEL "a b"\n`, message: 'Docker rejects `--foreground`' },
    ],
    good: [`${from}HEALTHCHECK --nonsense NONE\n`, `${from}ARG --nonsense A=1\n`, `${from}RUN make --jobs 4\n`],
  },
  'dockerfile/invalid-flag-value': {
    bad: [`${from}RUN «--device=» make\n`],
    good: [`${from}COPY --link=TRUE --chown= a b\n`, `${from}RUN --network=host --security=insecure make\n`],
  },
  'dockerfile/duplicate-flag': {
    good: [`${from}COPY --exclude=a --exclude=b . .\n`, `${from}RUN --mount=target=/a --mount=target=/b make\n`],
  },
  'dockerfile/missing-argument': { good: [`${from}RUN\nCMD\nENTRYPOINT\n`, `${from}CMD []\nVOLUME ["/a"]\n`] },
  'dockerfile/surplus-argument': {
    bad: [
      `${from}HEALTHCHECK NONE «curl localhost»\n`,
      { text: 'FROM debian:13 \\\n«RUN» make\n', fixed: 'FROM debian:13\nRUN make\n' },
    ],
  },
  'dockerfile/invalid-key-value': {
    bad: [
      { text: `${from}LABEL a="b" «c d e»\n`, message: '`c` is not a `name=value` pair' },
      {
        text: `${from}ENV A=1 \\\n\n«COPY» a /b\n`,
        fixed: `${from}ENV A=1\n\nCOPY a /b\n`,
      },
      `${from}ENV A=1 «# why»\n`,
    ],
    good: [`${from}ENV A b c\nENV A=1 B="2 3"\nLABEL "a b"=c\nARG A B=1\n`],
  },
  'dockerfile/invalid-exec-form': {
    bad: [{ text: `${from}SHELL «['bash', '-c',]»\n`, fixed: `${from}SHELL ["bash", "-c"]\n` }],
    good: [`${from}CMD ['a', 1]\n`, `${from}RUN [ 1 = 1 ]\n`],
  },
  'dockerfile/unclosed-heredoc': {
    bad: [
      {
        text: `${from}RUN <<EOF\r\nmake\r\n«EOF »\r\nCMD ["a"]\r\n`,
        fixed: `${from}RUN <<EOF\r\nmake\r\nEOF\r\nCMD ["a"]\r\n`,
      },
    ],
    good: [`${from}RUN echo $((1<<3)) "<<EOF"\n`, `${from}RUN <<-EOF\n\tmake\n\tEOF\n`],
  },
  'dockerfile/unclosed-quote': {
    bad: [
      { text: `${from}VOLUME «'/a b'» /c\n`, fixed: `${from}VOLUME ["/a b", "/c"]\n` },
      { text: `${from}ENV B=1\nCOPY --chown=1 «"a $B"» c\n`, fixed: `${from}ENV B=1\nCOPY --chown=1 ["a $B", "c"]\n` },
    ],
    good: [`${from}COPY "a" 'b' /c\n`, `${from}RUN echo it's\n`, `${from}COPY <<EOF /a\nit's\nEOF\n`],
  },
  'dockerfile/invalid-variable': {
    good: [`${from}RUN echo \${A^^}\nCMD echo \${A:0:2}\n`, `ARG A=1\nFROM debian:\${A%.*}\n`],
  },
  'dockerfile/invalid-stage-reference': {
    bad: [
      'FROM debian:13\nCOPY --from=«later» /a /b\nFROM debian:13 AS later\n',
      `${from}RUN --mount=from=«$X»,target=/a make\n`,
    ],
    good: [
      'FROM debian:13 AS a\nFROM debian:13\nCOPY --from=A /a /b\nCOPY --from=0 /a /b\nCOPY --from=busybox:1 /a /b\n',
    ],
  },
  'dockerfile/stage-cycle': {
    bad: ['FROM debian:13 AS a\nRUN --mount=from=«a»,target=/a make\n', 'FROM debian:13 AS a\nCOPY --from=«0» /a /b\n'],
  },
  'dockerfile/invalid-image': {
    bad: [
      { text: 'FROM «SCRATCH»\n', fixed: 'FROM scratch\n' },
      { text: 'FROM «ALPINE»:3.22\n', fixed: 'FROM alpine:3.22\n' },
      // Names that a build fills in.
      'FROM «IMAGE»\n',
      'FROM «BUILD_IMAGE»:latest\n',
      'FROM «__BASE__»\n',
      'FROM registry.example.com/«BASE»:1\n',
      { text: 'ARG TAG=:1\nFROM «debian$TAG:2»\n', message: 'is read as `debian:1:2`' },
    ],
    good: [
      'ARG TAG\nFROM debian:$TAG\n',
      'FROM MyTeam/tool:1\n',
      'ARG TAG\nFROM debian:${TAG:-}\n',
      // Declared empty, they wait for a build argument.
      'ARG SHA=""\nFROM debian@${SHA}\n',
      'ARG BASE=\nFROM $BASE\n',
    ],
  },
  'dockerfile/invalid-platform': {
    good: [
      'FROM --platform=$TARGETPLATFORM debian:13\n',
      'ARG P\nFROM --platform=$P debian:13\n',
      'FROM --platform=linux/loong64 debian:13\n',
    ],
  },
  'dockerfile/invalid-mount': {
    bad: [
      `${from}RUN «--mount=type=secret,env=TOKEN» make\n`,
      `${from}RUN --mount=type=cache,target=/a,«size»=1g make\n`,
    ],
    good: [
      `${from}RUN --mount=type=cache,target=/a,sharing=LOCKED,mode=0755 make\n`,
      `${from}ARG DIR\nRUN --mount=target=$DIR make\n`,
    ],
  },
  'dockerfile/invalid-port': {
    bad: [
      `${from}EXPOSE 80 «# the web»\n`,
      `${from}EXPOSE «80,443»\n`,
      { text: `${from}EXPOSE 80 \\\n«CMD» ["a"]\n`, fixed: `${from}EXPOSE 80\nCMD ["a"]\n` },
      `ARG PORT=http\n${from}ARG PORT\nEXPOSE «$PORT»\n`,
    ],
    good: [
      `${from}ENV ADMIN=\nEXPOSE "$ADMIN" 80\n`,
      `${from}EXPOSE 80 443/TCP 8000-8010/udp $PORT\n`,
      `${from}ARG PORT\nEXPOSE \${PORT:-http}\n`,
    ],
  },
  'dockerfile/invalid-signal': {
    bad: [{ text: `${from}STOPSIGNAL «SIGINT \\\nUSER app»\n`, fixed: `${from}STOPSIGNAL SIGINT\nUSER app\n` }],
    good: [`${from}STOPSIGNAL rtmin+3\n`, `${from}STOPSIGNAL 15\n`, `FROM acme/base:1\nSTOPSIGNAL $SIGNAL\n`],
  },
  'dockerfile/invalid-healthcheck': {
    bad: [
      {
        text: `${from}HEALTHCHECK --timeout=3s «#» be quick \\\n  CMD probe\n`,
        fixed: `${from}HEALTHCHECK --timeout=3s # be quick \\\n  CMD probe\n`,
      },
      { text: `${from}HEALTHCHECK «interval=3s» CMD probe\n`, fixed: `${from}HEALTHCHECK interval=3s CMD probe\n` },
    ],
    good: [`${from}HEALTHCHECK --interval=1m30s --timeout=0 --retries=0 CMD true\n`],
  },
  'dockerfile/invalid-chmod': {
    good: [`${from}COPY --chmod=u=rwX,go= a b\nCOPY --chmod=0755 a b\nCOPY --chmod=$MODE a b\n`],
  },
  'dockerfile/named-owner-with-link': {
    bad: [
      `${from}ADD --link «--chown=root:app» a b\n`,
      `${from}COPY --link «--chown=0:app» a b\n`,
      `${from}ENV OWNER=app\nCOPY --link «--chown=$OWNER» a b\n`,
    ],
    good: [
      `${from}COPY --link --chown=1000 a b\nCOPY --chown=app a b\nCOPY --link --chmod=755 --chown=app a b\n`,
      `${from}COPY --link --chown=root a b\nADD --link --chown=root:0 a b\nONBUILD COPY --link --chown=0:root a b\n`,
      `${from}COPY --link --chown=1000: a b\nADD --link --chown=:50 a b\nCOPY --link --chown=root: a b\nCOPY --link --chown=:root a b\n`,
      `${from}ARG OWNER=root GROUP=root\nCOPY --link --chown=$OWNER:$GROUP a b\n`,
    ],
  },
  'dockerfile/copied-address': { good: [`${from}ADD https://example.org/a /a\nCOPY http /b\n`] },
  'dockerfile/invalid-trigger': { bad: [`${from}ONBUILD «ONBUILD» RUN make\n`, `${from}ONBUILD «FROM» debian:13\n`] },
  'dockerfile/missing-from': { good: ['FROM debian:13\n'] },
};

const ours = rules.filter((rule) => 'dockerfileProblem' in rule.check || cases[rule.id]);

describe.each(ours.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('keeps its promises', () => testRule(rule, cases[id]));
});
