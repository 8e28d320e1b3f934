import { it } from 'vitest';
import rule from '../../../rules/shell/world-writable.ts';
import { testRule } from '../../../src/test-rule.ts';

const bad = [
  'RUN chmod «0777» /data',
  'RUN chmod «2777» /data',
  'RUN chmod --recursive «666» /data/*',
  'RUN chmod «a+rwx» /data',
  'RUN chmod -R «ugo+rw» /data',
  'RUN chmod «o+w» /data',
  'RUN chmod «u=rwx,go=rwx» /data',
  'RUN mkdir -p -m «777» /data',
  'RUN mkdir -p «--mode=0777» /data',
  'RUN install -d «-m777» /data',
  'RUN install -o app -dm «0777» /data',
  'RUN sudo chmod «777» /data',
  'RUN find /data -type d | xargs chmod «777»',
  'RUN sh -c "chmod «777» /data"',
  'RUN <<EOF\nchmod «777» /data\nEOF',
  'COPY --chmod=«777» a /a',
  'ADD --chmod=«a+rwx» a /a',
];
const good = [
  'RUN chmod 755 /data',
  'RUN chmod 1777 /tmp',
  'RUN chmod a+rwxt /data',
  'RUN chmod +w /data',
  'RUN chmod +x /a && chmod a+rx /a',
  'RUN chmod -R g=u,o-w /data',
  'RUN chmod a=rw,o-w /data',
  'RUN chmod -777 /data',
  'RUN chmod "$MODE" /data',
  'RUN chmod 666 /dev/null',
  'RUN chmod 777 /build && make && rm -rf /build',
  'RUN chmod 777 /a && ./setup && chmod 700 /a',
  'RUN mkdir -p /777',
  'COPY --chmod=755 a /a',
];

it('finds modes that let every user write', () =>
  testRule(rule, {
    bad: [
      ...bad.map((line) => `FROM base:1\n${line}\n`),
      { text: { 'compose.yaml': 'services:\n  a:\n    image: a:1\n    command: chmod -R «777» /data\n' } },
    ],
    good: [
      ...good.map((line) => `FROM base:1\n${line}\n`),
      'FROM a:1 AS b\nRUN chmod 777 /x\nFROM a:1\nCOPY --from=b /y /\n',
    ],
  }));
