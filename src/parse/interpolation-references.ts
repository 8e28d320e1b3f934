import type { Template, TemplateReference } from './interpolation.ts';

type Lookup = (name: string) => string | undefined;

/** A reference, at the top of a template or nested. */
export interface NestedReference extends TemplateReference {
  readonly nested: boolean;
  /** It is in a branch that is not taken, or only where its variable is known to be set: `${A:+--a=$A}`. */
  readonly untaken: boolean;
}

/**
 * All references of a template, nested ones after the one that holds them. A variable that `lookup` does not know counts as set for the
 * operators with `-`, whose word it may need, and as not set for those with `+`, which ask for just that.
 */
export function* referencesIn(
  template: Template,
  lookup: Lookup = () => undefined,
  around: { readonly untaken: boolean; readonly set: readonly string[] } | undefined = undefined,
): Generator<NestedReference> {
  for (const part of template.parts) {
    if (!('name' in part)) continue;
    const { name, operator, operand } = part;
    yield {
      ...part,
      nested: around !== undefined,
      untaken: around !== undefined && (around.untaken || around.set.includes(name)),
    };
    if (!operand) continue;
    const set = around?.set ?? [];
    yield* referencesIn(operand, lookup, {
      untaken: around?.untaken || !takesWord(part, lookup),
      set: operator?.endsWith('+') ? [...set, name] : set,
    });
  }
}

/** Whether what follows an operator may become part of the text; a message never does. */
function takesWord({ name, operator }: TemplateReference, lookup: Lookup): boolean {
  const value = lookup(name);
  const given = operator?.startsWith(':') ? !!value : value !== undefined;
  if (operator?.endsWith('+')) return given;
  return operator?.endsWith('-') === true && !given;
}
