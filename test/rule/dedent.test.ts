import { describe, expect, it } from 'vitest';
import { dedent } from '../../src/rule/index.ts';

describe('dedent', () => {
  it('takes the shared indentation away, and the line of the closing backtick', () => {
    const text = dedent`
      services:
        web:
          image: nginx:1.29

        db: {}
    `;
    expect(text).toBe('services:\n  web:\n    image: nginx:1.29\n\n  db: {}\n');
  });

  it('leaves backslashes as they are, but before a backtick and a variable', () => {
    const text = dedent`
      FROM alpine:\${TAG}
      RUN echo \`id\` '\n' \
          \x
    `;
    expect(text).toBe("FROM alpine:${TAG}\nRUN echo `id` '\\n' \\\n    \\x\n");
  });

  it('puts values in', () => {
    const flaw = 'sudo';
    expect(dedent`
      FROM alpine:3.22
      RUN «${flaw}»
    `).toBe('FROM alpine:3.22\nRUN «sudo»\n');
  });
});
