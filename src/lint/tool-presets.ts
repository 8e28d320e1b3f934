import { isTool } from '../rule/codes.ts';
import type { SourceFile } from '../text/source.ts';
import type { RunRequest } from './request.ts';

/** Looks up the tools whose presets are on for a file, where the result should be comparable with those tools. */
export function toolPresets({ cwd, configFor }: RunRequest): (file: SourceFile) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return ({ path, absolutePath = `${cwd}/${path}` }) => {
    const found = known.get(absolutePath);
    if (found) return found;
    const tools = configFor(absolutePath).presets(absolutePath).filter(isTool);
    known.set(absolutePath, tools);
    return tools;
  };
}
