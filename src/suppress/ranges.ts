import { foreignCode } from '../rule/foreign-codes.ts';
import type { OwnPragma } from './infralint.ts';
import type { PragmaName, PragmaProblem, Suppression } from './pragma-types.ts';
import { removeNames } from './removal.ts';

interface Open {
  readonly pragma: OwnPragma;
  readonly name: PragmaName;
}

/** Pairs `disable[…]` with the next `enable[…]` of the same name. A comment without a partner is malformed and has no effect. */
export class Ranges {
  readonly suppressions: Suppression[] = [];
  readonly problems: PragmaProblem[] = [];
  readonly #open = new Map<string, Open[]>();

  /** Takes the pragmas in file order. */
  add(pragma: OwnPragma): void {
    for (const name of pragma.comment.names) {
      const key = (foreignCode(name.name)?.code ?? name.name).toLowerCase();
      const open = this.#open.get(key) ?? [];
      this.#open.set(key, open);
      if (pragma.verb === 'disable') open.push({ pragma, name });
      else this.#close(pragma, name, open.pop());
    }
  }

  #close({ comment }: OwnPragma, name: PragmaName, opened: Open | undefined): void {
    if (!opened) {
      const message = `\`${name.name}\` is enabled here but not disabled above`;
      this.problems.push({ ...malformedName(name, message), help: 'remove it', fix: removeNames([{ comment, name }]) });
      return;
    }
    const { pragma } = opened;
    this.suppressions.push({
      tool: 'infralint',
      comment: pragma.comment,
      name: opened.name,
      covers: { start: pragma.comment.start, end: comment.end },
      reason: pragma.reason,
      partner: { comment, name },
    });
  }

  /** Reports what is still open at the end of the file. */
  finish(): void {
    for (const { name } of [...this.#open.values()].flat()) {
      const message = `\`${name.name}\` is disabled here and never enabled again, so nothing is suppressed`;
      const help = `end the range with \`# infralint enable[${name.name}]\`, or use \`ignore-file[${name.name}]\` for the whole file`;
      this.problems.push({ ...malformedName(name, message), help });
    }
  }
}

function malformedName({ file, start, end }: PragmaName, message: string): PragmaProblem {
  return { kind: 'malformed-suppression', file, start, end, message };
}
