import type { RuleSettings } from '../config/types.ts';
import type { NodeKind, Nodes, Project, Rule, RuleContext } from '../rule.ts';
import type { Collector } from './collector.ts';

interface Subscriber {
  readonly rule: Rule;
  readonly context: RuleContext;
  visit(node: unknown, context: RuleContext): void;
}

/** Hands nodes to the rules that asked for their kind and are on for the file at hand. */
export interface Dispatch {
  /** Whether any rule asked for nodes of this kind; a walk skips what nobody wants. */
  wants(kind: NodeKind): boolean;
  visit<Kind extends NodeKind>(kind: Kind, node: Nodes[Kind]): void;
}

/**
 * Builds the table of visitors for one set of settings. A rule that throws is recorded as a crash of that rule and
 * is not called again with this table's nodes of the same file; the others go on.
 */
export function createDispatch(
  rules: readonly Rule[],
  settings: RuleSettings,
  project: Project,
  collector: Collector,
): Dispatch {
  const table = new Map<NodeKind, Subscriber[]>();
  for (const rule of rules) {
    const setting = settings.get(rule.id);
    if (!setting) continue;
    const context: RuleContext = {
      project,
      options: setting.options,
      report: (at, message, details = {}) => collector.add(rule, at, message, details),
    };
    for (const [kind, visit] of Object.entries(rule.check)) {
      if (!isKind(kind, rule) || !visit) continue;
      const list = table.get(kind) ?? [];
      if (list.length === 0) table.set(kind, list);
      list.push({ rule, context, visit });
    }
  }
  const timed = collector.timing;
  return {
    wants: (kind) => table.has(kind),
    visit(kind, node) {
      const list = table.get(kind);
      if (!list) return;
      for (const subscriber of list) {
        if (collector.hasCrashed(subscriber.rule)) continue;
        const start = timed ? performance.now() : 0;
        try {
          subscriber.visit(node, subscriber.context);
        } catch (error) {
          collector.crash(subscriber.rule, error);
        }
        if (timed) collector.time(subscriber.rule, performance.now() - start);
      }
    },
  };
}

function isKind(kind: string, rule: Rule): kind is NodeKind {
  return kind in rule.check;
}
