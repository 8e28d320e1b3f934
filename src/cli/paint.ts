import { type Paint, plain } from '../report/paint.ts';
import type { Severity } from '../rule/contract.ts';

/** The color of a severity. */
export function paintSeverity(paint: Paint, severity: Severity): (text: string) => string {
  return severity === 'error' ? paint.red : severity === 'warning' ? paint.yellow : paint.cyan;
}

/** Highlights text in backticks; without color, the backticks stay. */
export function paintCode(paint: Paint, text: string): string {
  return paint === plain ? text : text.replace(/`([^`]+)`/g, (_, code: string) => paint.cyan(code));
}

/** Breaks text at spaces so that lines fit a width. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(line);
  return lines;
}
