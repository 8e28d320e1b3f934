import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/text/source.ts';
import { instruction, read, texts } from './read.ts';

describe('heredocs', () => {
  it('have a marker, a body and an end', () => {
    const node = instruction('RUN <<EOF bash\nset -e\nmake\nEOF', 'run');
    const [heredoc] = node.heredocs;
    expect(heredoc!.name).toBe('EOF');
    expect(textOf(heredoc!.marker)).toBe('<<EOF');
    expect(textOf(heredoc!.body)).toBe('set -e\nmake\n');
    expect(textOf(heredoc!.terminator!)).toBe('EOF');
    expect(textOf(node)).toBe('RUN <<EOF bash\nset -e\nmake\nEOF');
  });

  it('follow each other', () => {
    const { heredocs } = instruction('COPY <<A <<B /x/\n1\nA\n2\nB', 'copy');
    expect(heredocs.map(({ name, body }) => [name, textOf(body)])).toEqual([
      ['A', '1\n'],
      ['B', '2\n'],
    ]);
  });

  it.each([
    ['<<EOF', true, false, false],
    ['<<"EOF"', false, false, false],
    ["<<'EOF'", false, false, false],
    ['<<\\EOF', true, false, false],
    ['<<-EOF', true, true, false],
    ['<< EOF', true, false, true],
    ['3<<EOF', true, false, false],
  ])('%s', (marker, expand, chomp, spaced) => {
    const [heredoc] = instruction(`RUN ${marker}\nx\nEOF`, 'run').heredocs;
    expect(heredoc).toMatchObject({ name: 'EOF', expand, chomp, spaced });
  });

  it.each([
    'RUN cat <<<EOF',
    'RUN echo $((1<<2))',
    'RUN echo "<<EOF"',
    'RUN cat</dev/null<<EOF',
    'RUN ["cat", "<<EOF"]',
    'CMD cat <<EOF',
  ])('are none in %s', (text) => {
    const [node] = read(`FROM debian:13\n${text}\nRUN next\n`).stages[0]!.instructions;
    expect(node!.heredocs).toEqual([]);
  });

  it('end at an indented line only with a dash, and then only at tabs', () => {
    expect(read('FROM a:1\nRUN <<-EOF\n\tx\n\tEOF\n').problems).toEqual([]);
    expect(read('FROM a:1\nRUN <<-EOF\n  x\n  EOF\n').problems).toHaveLength(1);
    expect(read('FROM a:1\nRUN <<EOF\n\tx\n\tEOF\n').problems).toHaveLength(1);
  });

  it('that never end hide nothing of what follows', () => {
    const model = read('FROM a:1\nRUN <<EOF\nmake\nCOPY a b\nFROM b:1\n');
    expect(model.instructions.map(({ keyword }) => keyword)).toEqual(['FROM', 'RUN', 'COPY', 'FROM']);
    expect(texts(model.problems)).toEqual(['<<EOF']);
  });

  it('expand variables in COPY, with quotes as text', () => {
    const model = read("FROM a:1\nARG NAME=x\nCOPY <<EOF /x\nit's $NAME ${OTHER} \\$NOT\nEOF\nRUN <<EOF\n$NAME\nEOF\n");
    const [, copy, run] = model.stages[0]!.instructions;
    expect(texts(copy!.heredocs[0]!.variables)).toEqual(['$NAME', '${OTHER}']);
    expect(run!.heredocs[0]!.variables).toEqual([]);
    expect(model.problems).toEqual([]);
  });
});
