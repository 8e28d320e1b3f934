import type { Finding, LintedFile } from '../finding.ts';
import type { SystemGraph, SystemNode } from '../model/system-graph-types.ts';

/** The findings of a project: those of each service, and those of its Compose files that are about none. */
export interface GraphFindings {
  readonly byNode: ReadonlyMap<SystemNode, readonly Finding[]>;
  readonly rest: readonly Finding[];
}

/** Findings by service: what is found in its part of a Compose file, in the Dockerfile that it builds and in its env files. */
export function graphFindings({ project, nodes }: SystemGraph, files: readonly LintedFile[]): GraphFindings {
  const byPath = new Map(files.map(({ path, findings }) => [path, findings]));
  const told = new Set<Finding>();
  const byNode = new Map<SystemNode, readonly Finding[]>();
  for (const node of nodes) {
    const { service, dockerfile } = node;
    if (!service) continue;
    const own = project.files.flatMap(({ file, root }) => {
      const services = root?.get('services');
      const entry = services?.kind === 'mapping' ? services.entry(node.name) : undefined;
      const found = entry ? (byPath.get(file.path) ?? []) : [];
      return found.filter(({ start }) => start >= entry!.start && start < entry!.end);
    });
    const paths = [...service.envFiles.map(({ file }) => file.path), ...(dockerfile === undefined ? [] : [dockerfile])];
    const all = [...own, ...[...new Set(paths)].flatMap((path) => byPath.get(path) ?? [])];
    byNode.set(node, all);
    for (const finding of own) told.add(finding);
  }
  const ofFiles = [...new Set(project.files.map(({ file }) => file.path))].flatMap((path) => byPath.get(path) ?? []);
  return { byNode, rest: ofFiles.filter((finding) => !told.has(finding)) };
}
