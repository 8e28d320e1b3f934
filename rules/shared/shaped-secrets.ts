import { mayHoldSecret, secretsIn } from '../../src/knowledge/secret-shapes.ts';
import type { Located, ReportDetails, SourceFile } from '../../src/rule/index.ts';
import { isForDevelopment } from './operated.ts';

/** A secret in a file, recognized by its shape. */
export interface ShapedSecret {
  /** With an article: `a GitHub token`. */
  readonly kind: string;
  /** Its first line, to report on. */
  readonly at: Located;
  readonly details: ReportDetails;
}

/** The secrets of a file that are recognized by their shape anywhere: in values, commands, texts and comments. */
export function shapedSecrets(file: SourceFile): ShapedSecret[] {
  const { text, path } = file;
  if (!mayHoldSecret(text)) return [];
  return secretsIn(text).map(({ kind, sure, start, end }) => {
    const line = text.indexOf('\n', start);
    const at = { file, start, end: line < 0 || line > end ? end : line };
    return { kind, at, details: { secrets: [{ file, start, end }], milder: !sure || isForDevelopment(path) } };
  });
}
