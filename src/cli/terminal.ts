import type { Io, Output } from './io.ts';

/** The number of colors: none, 16, 256, 16 million. */
export type ColorLevel = 0 | 1 | 2 | 3;
export type ColorChoice = 'auto' | 'always' | 'never';

/** The capabilities of an output. */
export interface Terminal {
  readonly color: ColorLevel;
  /** In columns. */
  readonly width: number;
  /** Understands OSC 8 links. */
  readonly hyperlinks: boolean;
}

/** The capabilities of an output, from the environment, `--color` and the terminal. */
export function terminalOf(output: Output, env: Io['env'], choice: ColorChoice = 'auto'): Terminal {
  const color = colorLevel(output, env, choice);
  return { color, width: widthOf(output, env), hyperlinks: color > 0 && hasHyperlinks(output, env) };
}

/** NO_COLOR wins, then FORCE_COLOR, then `--color`, then whether it is a terminal (https://no-color.org, https://force-color.org). */
function colorLevel(output: Output, env: Io['env'], choice: ColorChoice): ColorLevel {
  if (env.NO_COLOR) return 0;
  const forced = env.FORCE_COLOR;
  if (forced === '0' || forced === 'false') return 0;
  if (forced === '1' || forced === '2' || forced === '3') return forced === '1' ? 1 : forced === '2' ? 2 : 3;
  if (forced !== undefined) return atLeastOne(depth(env));
  if (choice === 'never') return 0;
  if (choice === 'always') return atLeastOne(depth(env));
  return output.isTTY ? depth(env) : 0;
}

function atLeastOne(level: ColorLevel): ColorLevel {
  return level === 0 ? 1 : level;
}

function depth(env: Io['env']): ColorLevel {
  const term = env.TERM ?? '';
  if (term === 'dumb') return 0;
  if (env.COLORTERM === 'truecolor' || env.COLORTERM === '24bit' || env.WT_SESSION !== undefined) return 3;
  return /256/.test(term) ? 2 : 1;
}

function widthOf(output: Output, env: Io['env']): number {
  const width = output.columns ?? Number(env.COLUMNS);
  return Number.isInteger(width) && width >= 40 ? width : output.isTTY ? 80 : 100;
}

/** Terminals known to show OSC 8 links, after https://github.com/Alhadis/OSC8-Adoption. */
function hasHyperlinks(output: Output, env: Io['env']): boolean {
  if (env.FORCE_HYPERLINK !== undefined) return env.FORCE_HYPERLINK !== '0';
  if (!output.isTTY || env.CI !== undefined) return false;
  if (env.WT_SESSION !== undefined || env.KONSOLE_VERSION !== undefined || env.DOMTERM !== undefined) return true;
  if (Number(env.VTE_VERSION) >= 5000) return true;
  if (/^(?:iTerm\.app|WezTerm|vscode|ghostty|Hyper|Tabby|rio)$/.test(env.TERM_PROGRAM ?? '')) return true;
  return /^(?:xterm-kitty|xterm-ghostty|alacritty|foot|contour)/.test(env.TERM ?? '');
}
