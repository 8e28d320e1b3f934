/** Levels of other tools, each with its possible meanings in infralint: as a level, or as a threshold. */
const LEVELS: ReadonlyMap<string, readonly string[]> = new Map([
  ['critical', ['error']],
  ['high', ['error']],
  ['fatal', ['error']],
  ['err', ['error']],
  ['major', ['error']],
  ['2', ['error']],
  ['medium', ['warning']],
  ['moderate', ['warning']],
  ['warn', ['warning']],
  ['minor', ['warning']],
  ['1', ['warning']],
  ['on', ['warning']],
  ['true', ['warning']],
  ['low', ['info']],
  ['style', ['info']],
  ['note', ['info']],
  ['notice', ['info']],
  ['hint', ['info']],
  ['0', ['off', 'never']],
  ['false', ['off', 'never']],
  ['none', ['off', 'never']],
  ['disabled', ['off', 'never']],
  ['ignore', ['off', 'info']],
]);

/** The choice that a level of another tool stands for, if there is one. */
export function foreignLevel(value: string, choices: readonly string[]): string | undefined {
  return LEVELS.get(value.toLowerCase())?.find((level) => choices.includes(level));
}
