/**
 * What merging does beyond the usual (mappings key by key, lists appended, single values replaced):
 * `replace` takes the later value whatever it is, `single` takes a lone value for a list with it, `assignments` takes a list of
 * `NAME=value` for a mapping, `names` and `dependencies` a list of names, `build` a context; `hosts` keeps every address of a name,
 * `logging` keeps options only of the same driver, `subnets` keeps those that the later file has, `external` may change its form.
 */
export type MergeRule =
  | 'assignments'
  | 'build'
  | 'dependencies'
  | 'external'
  | 'hosts'
  | 'logging'
  | 'names'
  | 'replace'
  | 'single'
  | 'subnets';

/** By path; `*` is any name. */
const RULES: ReadonlyMap<string, MergeRule> = new Map<string, MergeRule>([
  ['networks.*.ipam.config', 'subnets'],
  ['networks.*.labels', 'assignments'],
  ['volumes.*.labels', 'assignments'],
  ...['networks', 'volumes', 'secrets', 'configs'].map((section) => [`${section}.*.external`, 'external'] as const),
  ['services.*.annotations', 'assignments'],
  ['services.*.build', 'build'],
  ['services.*.build.additional_contexts', 'assignments'],
  ['services.*.build.args', 'assignments'],
  ['services.*.build.extra_hosts', 'hosts'],
  ['services.*.build.labels', 'assignments'],
  ['services.*.build.ssh', 'assignments'],
  ['services.*.command', 'replace'],
  ['services.*.depends_on', 'dependencies'],
  ['services.*.deploy.labels', 'assignments'],
  ['services.*.dns', 'single'],
  ['services.*.dns_search', 'single'],
  ['services.*.entrypoint', 'replace'],
  ['services.*.env_file', 'single'],
  ['services.*.environment', 'assignments'],
  ['services.*.extra_hosts', 'hosts'],
  ['services.*.healthcheck.test', 'replace'],
  ['services.*.label_file', 'single'],
  ['services.*.labels', 'assignments'],
  ['services.*.logging', 'logging'],
  ['services.*.models', 'names'],
  ['services.*.networks', 'names'],
  ['services.*.sysctls', 'assignments'],
  ['services.*.tmpfs', 'single'],
  ['services.*.ulimits.*', 'replace'],
]);

/** How Docker Compose merges the values at a path (steps joined by NUL); undefined for the usual way. */
export function mergeRule(key: string): MergeRule | undefined {
  const [section, , third, fourth, fifth] = key.split('\0');
  if (third === undefined || fifth !== undefined) return undefined;
  if (fourth === undefined) return RULES.get(`${section}.*.${third}`);
  return RULES.get(`${section}.*.${third}.${third === 'ulimits' ? '*' : fourth}`);
}
