import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

/** The values of the ENV words of the last stage, by name. */
function values(text: string, buildArgs?: Readonly<Record<string, string>>): Record<string, string | undefined> {
  const model = read(text, { buildArgs: buildArgs && new Map(Object.entries(buildArgs)) });
  const found: Record<string, string | undefined> = {};
  for (const node of model.stages.at(-1)!.instructions)
    if (node.kind === 'env') for (const { name, value } of node.pairs) found[name] = value?.value;
  return found;
}

describe('variables', () => {
  it('of the global scope are seen through ARG only', () => {
    const text = 'ARG A=1\nARG B=2\nFROM scratch\nARG A\nENV X=$A Y=x$B\n';
    expect(values(text)).toEqual({ X: '1', Y: 'x' });
  });

  it('of ARG are taken from the build before the default', () => {
    const text = 'ARG A=1\nFROM scratch\nARG A\nARG B=2\nENV X=$A Y=$B\n';
    expect(values(text, { A: 'a', B: 'b' })).toEqual({ X: 'a', Y: 'b' });
  });

  it('of ENV win over an ARG before, and lose to one after', () => {
    expect(values('FROM scratch\nARG A=1\nENV A=2\nENV X=$A\n').X).toBe('2');
    expect(values('FROM scratch\nENV A=2\nARG A=1\nENV X=$A\n').X).toBe('1');
  });

  it('of one ENV see what was before it, those of one ARG each other', () => {
    expect(values('FROM scratch\nENV A=1\nENV A=2 B=$A\n').B).toBe('1');
    expect(values('FROM scratch\nARG A=1 B=$A\nENV X=$B\n').X).toBe('1');
  });

  it('are inherited from the stage below', () => {
    expect(values('FROM scratch AS a\nENV A=1\nARG B=2\nFROM a AS b\nENV A=3\nFROM a\nENV X=$A Y=$B\n')).toEqual({
      X: '1',
      Y: '2',
    });
  });

  it('that nobody here sets are unknown, not empty, where the base image may set them', () => {
    expect(values('FROM acme/base:1\nENV X=a$NAME\n').X).toBeUndefined();
    expect(values('FROM golang:1.26\nENV X=a$GOPATH\n').X).toBeUndefined();
    expect(values('FROM $UNKNOWN\nENV X=a$NAME\n').X).toBeUndefined();
    expect(values('FROM golang:1.26 AS a\nFROM a\nENV X=a$NAME\n').X).toBe('a');
    expect(values('FROM debian:13\nENV X=a$NAME\n').X).toBe('a');
    expect(values('FROM scratch\nENV X=a$NAME\n').X).toBe('a');
    expect(values('FROM debian:13\nARG NAME\nENV X=$NAME Y=${NAME:-d} Z=${NAME:+d}\n')).toEqual({
      X: undefined,
      Y: 'd',
      Z: undefined,
    });
    expect(values('FROM scratch\nENV X=$PATH Y=$1\n')).toEqual({ X: undefined, Y: '' });
  });

  it('of the builder are unknown, but declared', () => {
    const [stage] = read('FROM --platform=$BUILDPLATFORM debian:13\n').stages;
    const word = stage!.from.flag('platform')!.value!;
    expect([word.value, word.variables[0]!.declaration]).toEqual([undefined, 'automatic']);
  });

  it('tell where they were declared', () => {
    const [stage] = read('FROM debian:13\nARG A=1\nENV A=2\nRUN x\nENV A=3 B=$A\n').stages;
    const env = stage!.instructions.at(-1)!;
    const declaration = env.words.at(-1)!.variables[0]!.declaration;
    expect(declaration).toMatchObject({ name: 'A', by: 'env', value: '2' });
    expect(stage!.variables.get('A')).toMatchObject({ value: '3' });
  });

  it('do not distinguish case on Windows', () => {
    const from = 'FROM --platform=windows/amd64 mcr.microsoft.com/windows/nanoserver:ltsc2025\n';
    expect(values(`${from}ENV Name=1\nENV X=$NAME\n`).X).toBe('1');
  });

  it('survive a chain of many stages', () => {
    const chain = Array.from(
      { length: 300 },
      (_, index) => `FROM s${index} AS s${index + 1}\nENV V${index}=${index}\n`,
    );
    const text = `FROM scratch AS s0\nENV FIRST=1\n${chain.join('')}ENV X=$FIRST Y=$V7 Z=$V299\n`;
    expect(values(text)).toMatchObject({ X: '1', Y: '7', Z: '299' });
  });
});

describe('the image without build arguments', () => {
  it.each([
    ['ARG A\nFROM debian:$A\n', 'debian:'],
    ['ARG A=13\nFROM debian:$A\n', undefined],
    ['ARG A\nFROM debian:${A:-13}\n', undefined],
    ['ARG A\nFROM $A\n', ''],
  ])('of %j', (text, expected) => {
    expect(read(text, { buildArgs: new Map([['A', '12']]) }).stages[0]!.from.invalidDefault).toBe(expected);
  });
});
