import { describe, expect, it } from 'vitest';
import { render } from '../report/results.ts';
import { lint, rule } from '../support/lint.ts';

const text = 'FROM debian:13\nENV TOKEN=q8Zw3LkT0vYb MODE=a\nENV WORD=password\n';
const secret = 'q8Zw3LkT0vYb';

/** Reports the first variable of each ENV as a secret. */
const secretive = rule('acme/secretive', {
  env: ({ pairs: [pair] }, { report }) => {
    if (pair?.value) report(pair.key, 'a secret', { secrets: [pair.value] });
  },
});

/** Says the whole instruction, as a rule does that knows nothing of secrets, and offers to write it anew. */
const talkative = rule('acme/talkative', {
  env: (node, { report }) => {
    const said = node.file.slice(node);
    report(node, `says ${said}`, {
      help: `help with ${said}`,
      labels: [{ at: node, message: `label ${said}` }],
      fix: {
        title: 'write it anew',
        safety: 'safe',
        edits: [{ at: node, text: `${said} ` }],
      },
    });
  },
});

const formats = ['pretty', 'compact', 'json', 'sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'markdown'] as const;

describe('a secret', () => {
  it.each(formats)('is not shown beyond four characters in the format %s', async (format) => {
    const { result } = await lint({ Dockerfile: text }, { plugins: [talkative, secretive] });
    const output = await render(format, result);
    expect(output).toContain('acme/secretive');
    expect(output).not.toContain(secret.slice(0, 5));
  });

  it('keeps its place in the code frame, and the columns behind it', async () => {
    const { result } = await lint({ Dockerfile: text }, { plugins: [secretive] });
    expect(await render('pretty', result)).toContain('2 | ENV TOKEN=q8Zw•••••••• MODE=a\n');
  });

  it('that is a common word stays readable in messages', async () => {
    const { result } = await lint({ Dockerfile: text }, { plugins: [talkative, secretive] });
    const messages = result.files.flatMap(({ findings }) => findings.map(({ message }) => message));
    expect(messages).toContain('says ENV WORD=password');
  });
});

describe('the password of an address', () => {
  const address = 'FROM debian:13\nENV A=https://me:q8Zw3LkT0vYb@h B=https://me:${PASSWORD}@h\n';

  it.each(formats)('is not shown in the format %s, whichever rule speaks of it', async (format) => {
    const { result } = await lint({ Dockerfile: address }, { plugins: [talkative] });
    const output = await render(format, result);
    expect(output).toContain('acme/talkative');
    expect(output).not.toContain(secret.slice(0, 5));
  });

  it('is dotted in the code frame, unless it is a variable', async () => {
    const { result } = await lint({ Dockerfile: address }, { plugins: [talkative] });
    expect(await render('pretty', result)).toContain('me:q8Zw••••••••@h B=https://me:${PASSWORD}@h');
  });
});

describe('a finding that matters less', () => {
  const milder = rule('acme/milder', { env: (node, { report }) => report(node, 'a flaw', { milder: true }) });
  const levels = async (rules: { name: string; level: 'error' | 'warning' }[]) => {
    const { result } = await lint({ Dockerfile: text }, { plugins: [milder], rules });
    const found = result.files.flatMap(({ findings }) => findings.filter((finding) => finding.rule === milder.id));
    return new Set(found.map(({ severity }) => severity));
  };

  it('is one level lower', async () => expect(await levels([])).toEqual(new Set(['info'])));
  it('has the level that the configuration names', async () =>
    expect(await levels([{ name: milder.id, level: 'error' }])).toEqual(new Set(['error'])));
});
