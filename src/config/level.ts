import type { Level } from './config-types.ts';

/** Whether a word is a level that a rule can have. */
export function isLevel(word: string): word is Level {
  return word === 'off' || word === 'info' || word === 'warning' || word === 'error';
}
