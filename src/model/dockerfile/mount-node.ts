import type { SourceFile } from '../../text/source.ts';
import type * as types from './dockerfile-types.ts';

/** A `RUN --mount`. */
export class MountNode implements types.Mount {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly flag: types.Flag;
  readonly entries: readonly types.MountEntry[];
  readonly target: string | undefined;
  readonly ignored: readonly types.MountEntry[];
  fromStage: types.Stage | undefined;

  constructor(mount: Pick<types.Mount, 'type' | 'flag' | 'entries' | 'target' | 'ignored'>) {
    const at = mount.flag.value ?? mount.flag;
    this.file = at.file;
    this.start = at.start;
    this.end = at.end;
    this.type = mount.type;
    this.flag = mount.flag;
    this.entries = mount.entries;
    this.target = mount.target;
    this.ignored = mount.ignored;
  }

  get(key: string): string | undefined {
    return this.entries.findLast((entry) => entry.key === key)?.value?.value;
  }
}
