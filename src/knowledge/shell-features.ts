import type { ShellFeatureName, ShellFeatureRow } from './shell-features-table.ts';
import { SHELL_FEATURES } from './shell-features-table.ts';
import type { SystemShell } from './system-shells.ts';

/** The facts about a feature that POSIX does not define. */
export function shellFeature(name: ShellFeatureName): ShellFeatureRow {
  return SHELL_FEATURES[name];
}

/** What happens to a feature in a shell that lacks it; undefined if the shell has it, or if that is not known. */
export function lackOf(name: ShellFeatureName, shell: SystemShell): string | undefined {
  const row = shellFeature(name);
  switch (shell) {
    case 'dash':
      return row.dash;
    case 'newer dash':
      return row.newerDash === null ? undefined : row.dash;
    case 'ash':
      return row.ash;
    case 'older bash':
      return row.olderBash;
    case 'bash':
      return undefined;
  }
}
