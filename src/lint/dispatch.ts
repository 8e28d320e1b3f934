import type { RuleSettings } from '../config/config-types.ts';
import type { Project } from '../model/project-types.ts';
import type { NodeKind, Nodes, Rule, RuleContext } from '../rule/contract.ts';
import type { FileKind } from '../text/file-kind.ts';
import type { Collector } from './collector.ts';
import type { Stopwatch } from './stopwatch.ts';

interface Subscriber {
  readonly rule: Rule;
  readonly context: RuleContext;
  visit(node: unknown, context: RuleContext): unknown;
}

/** Passes the nodes of one file to the rules that are on for the file and ask for their kind. */
export interface Dispatch {
  /** Whether any rule asks for nodes of this kind; the walk skips kinds that no rule wants. */
  wants(kind: NodeKind): boolean;
  visit<Kind extends NodeKind>(kind: Kind, node: Nodes[Kind]): void;
}

/** What the visitors of a pass have in common. */
export interface Visits {
  readonly project: Project;
  readonly collector: Collector;
  readonly stopwatch: Stopwatch;
}

const OF_OTHER_FILES = /^(?:dockerfile|compose)\//;

/** The visitors of the rules that one set of settings turns on. */
export class RuleTable {
  readonly #visits: Visits;
  readonly #byKind = new Map<NodeKind, Subscriber[]>();
  /** The rules that threw in a file, by its shown path. */
  readonly #crashed = new Map<string, Set<Rule>>();

  /** @param kind the kind of the files: a rule on Dockerfiles or Compose files is not asked about the commands of a script file. */
  constructor(rules: readonly Rule[], settings: RuleSettings, visits: Visits, kind?: FileKind) {
    this.#visits = visits;
    for (const rule of rules) {
      const setting = settings.get(rule.id);
      if (!setting || (kind === 'shell' && OF_OTHER_FILES.test(rule.id))) continue;
      const context: RuleContext = {
        project: visits.project,
        options: setting.options,
        report: (at, message, details = {}) => visits.collector.add(rule, at, message, details),
      };
      for (const [kind, visit] of Object.entries(rule.check)) {
        if (!isKind(kind, rule) || !visit) continue;
        const list = this.#byKind.get(kind) ?? [];
        if (list.length === 0) this.#byKind.set(kind, list);
        list.push({ rule, context, visit });
      }
    }
  }

  /** The visitors for a file (its shown path). A rule that throws is recorded and not called again for that file; the others go on. */
  forFile(path: string): Dispatch {
    const { collector, stopwatch } = this.#visits;
    const crashed = this.#crashed.get(path) ?? new Set<Rule>();
    this.#crashed.set(path, crashed);
    return {
      wants: (kind) => this.#byKind.has(kind),
      visit: (kind, node) => {
        for (const { rule, context, visit } of this.#byKind.get(kind) ?? []) {
          if (crashed.size > 0 && crashed.has(rule)) continue;
          try {
            const result = stopwatch.running
              ? stopwatch.time(rule.id, () => visit(node, context))
              : visit(node, context);
            if (result instanceof Promise) notAwaited(result);
          } catch (error) {
            crashed.add(rule);
            collector.crash(rule, path, node, error);
          }
        }
      },
    };
  }
}

/** Reports of an asynchronous rule would come too late, and nobody would catch its errors. */
function notAwaited(result: Promise<unknown>): never {
  result.catch(() => undefined);
  throw new TypeError('its `check` is asynchronous; rules must be synchronous');
}

function isKind(kind: string, rule: Rule): kind is NodeKind {
  return kind in rule.check;
}
