import { describe, it } from 'vitest';
import ignored from '../../../rules/project/ignored-command.ts';
import lost from '../../../rules/project/lost-command.ts';
import { testRule } from '../../../src/test-rule.ts';

const web = (...lines: readonly string[]): string =>
  `services:\n  web:\n    build: .\n${lines.map((line) => `    ${line}\n`).join('')}`;
const files = (compose: string, start: string, more = {}) => ({
  'compose.yaml': compose,
  Dockerfile: `FROM python:3.13\nWORKDIR /app\nCOPY . .\n${start}\n`,
  ...more,
});

describe('ignored-command', () => {
  it('finds commands that the entry point ignores or repeats', () =>
    testRule(ignored, {
      bad: [
        { text: files(web('«command»: ["serve"]'), 'ENTRYPOINT ./run.sh'), message: 'shell form' },
        { text: files(web('«command»: python a.py'), 'ENTRYPOINT exec python b.py') },
        { text: files(web('«command»: python manage.py check'), 'ENTRYPOINT ["python"]'), message: '`python`' },
        { text: files(web('«command»: ["caddy", "run"]'), 'ENTRYPOINT ["/usr/bin/caddy"]') },
        { text: files(web('«command»: python manage.py check'), 'ENTRYPOINT ["python", "manage.py"]') },
      ],
      good: [
        files(web('command: manage.py check'), 'ENTRYPOINT ["python"]'),
        files(web('command: python a.py'), 'ENTRYPOINT ["./entrypoint.sh"]'),
        files(web('command: python a.py'), 'ENTRYPOINT ["tini", "--"]'),
        files(web('command: python a.py', 'entrypoint: []'), 'ENTRYPOINT python b.py'),
        files(web('command: python a.py'), 'ENTRYPOINT exec python b.py "$@"'),
        files(web('command: python a.py'), 'CMD python b.py'),
        files(web(), 'ENTRYPOINT python b.py'),
      ],
    }));
});

describe('lost-command', () => {
  const script = '#!/bin/sh\nset -e\npython migrate.py\nexec "$@"\n';

  it('finds entry points with nothing to run', () =>
    testRule(lost, {
      bad: [
        { text: files(web('«entrypoint»: ["dumb-init", "--"]'), 'CMD ["python", "a.py"]') },
        { text: files(web('«entrypoint»: wait-for-it.sh db:5432 --'), 'CMD ["python", "a.py"]') },
        {
          text: files(web('«entrypoint»: /app/start.sh'), 'CMD ["python", "a.py"]', { 'start.sh': script }),
          message: '`/app/start.sh`',
        },
        { text: files(web('«entrypoint»: ["/app/start.sh"]'), 'RUN true', { 'start.sh': script }) },
        {
          text: {
            'compose.yaml':
              'services:\n  web:\n    image: acme/web:1\n    «entrypoint»: /start.sh\n    volumes: [./start.sh:/start.sh]\n',
            'start.sh': script,
          },
        },
      ],
      good: [
        files(web('entrypoint: ["tini", "--"]', 'command: ["python", "a.py"]'), 'RUN true'),
        files(web('entrypoint: ["tini", "--", "python"]'), 'RUN true'),
        files(web('entrypoint: /app/start.sh'), 'RUN true', { 'start.sh': '#!/bin/sh\nexec python a.py\n' }),
        files(web('entrypoint: /app/start.sh'), 'RUN true', {
          'start.sh': '#!/bin/sh\n[ $# -gt 0 ] || set -- python a.py\nexec "$@"\n',
        }),
        files(web('entrypoint: /app/other.sh'), 'RUN true', { 'start.sh': script }),
        files(web('entrypoint: ["/app/start.sh", "python"]'), 'RUN true', { 'start.sh': script }),
        files(web('entrypoint: []'), 'RUN true'),
      ],
    }));
});
