import type { ResolvedConfig } from '../../config/types.ts';
import type { Disk } from '../disk.ts';
import type { SourceFile } from '../source.ts';
import type { ComposeProject } from './types.ts';

export interface ComposeRequest {
  /** The Compose files at hand; absolutePath undefined for standard input. */
  readonly sources: readonly SourceFile[];
  readonly disk: Disk;
  configFor(absolutePath: string | undefined): ResolvedConfig;
  toRelative(absolutePath: string): string;
  readonly env: Readonly<Record<string, string | undefined>>;
}
export function loadComposeProjects(_request: ComposeRequest): readonly ComposeProject[] {
  return [];
}
