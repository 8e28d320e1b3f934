import * as z from 'zod';
import { IMAGE_ROLES } from '../knowledge/image-roles.ts';
import { targetNames } from '../knowledge/targets.ts';
import type { Rule } from '../rule/contract.ts';
import type { OptionTypes } from '../rule/option-types.ts';
import { orList } from '../text/wording.ts';
import { presetNames } from './presets.ts';

/** Named one by one: the namespace as a value would keep the bundler from leaving out the rest of zod. */
const zodTypes = {
  array: z.array,
  boolean: z.boolean,
  enum: z.enum,
  int: z.int,
  literal: z.literal,
  number: z.number,
  object: z.object,
  record: z.record,
  strictObject: z.strictObject,
  string: z.string,
  tuple: z.tuple,
  union: z.union,
};

/** What a rule's `options` may call. */
export const optionNames = Object.keys(zodTypes);

/** The schema of the options of a rule. Its type says less than zod does: see option-types.ts. */
export function optionSchema({ options }: Rule): z.ZodType | undefined {
  return options?.(zodTypes as unknown as OptionTypes) as z.ZodType | undefined;
}

// What has an id is a definition of its own in the JSON Schema, by that name.
const level = z
  .enum(['off', 'info', 'warning', 'error'])
  .meta({ id: 'level', description: 'How findings are reported' });
const presets = z.array(z.enum(presetNames)).meta({
  id: 'presets',
  description:
    'Sets of rules that are on; `recommended` when there are none. Several are combined, the strictest level wins',
});
const targetName = z.enum(targetNames);
const target = z.union([targetName, z.array(targetName)]).meta({
  id: 'target',
  description:
    'What Compose projects are deployed with: `compose`, `swarm` (`docker stack deploy`), `kubernetes` (Kompose), `podman` (podman-compose), or several. Findings tell what is rejected, ignored or different there',
});
const strings = z.union([z.string(), z.array(z.string())]).meta({ id: 'strings' });
const scalar = z.union([z.string(), z.number(), z.boolean()]);

const plainRule = z.union([level, z.tuple([level])]).meta({ id: 'rule' });

/** A level, or a level with the options of the rule. */
function entry(options: z.ZodType | undefined) {
  return options ? z.union([level, z.tuple([level]), z.tuple([level, options])]) : plainRule;
}

function rulesSchema(rules: readonly Rule[], shortNames: ReadonlyMap<string, Rule>) {
  const named = [...rules.map((rule) => [rule.id, rule] as const), ...shortNames];
  const byName = named.map(
    ([name, rule]) => [name, entry(optionSchema(rule)).optional().describe(rule.summary)] as const,
  );
  return z.object(Object.fromEntries(byName)).catchall(plainRule).meta({
    id: 'rules',
    description:
      'Levels of single rules, by id (without its scope: all rules of that name) or by a code of another tool (`DL3008`, `UndefinedVar`), over what presets say',
  });
}

/**
 * The schema of a configuration file, with the given rules as keys of `rules`.
 *
 * @param shortNames other names of rules under which options may be set
 */
export function configSchema(rules: readonly Rule[], shortNames: ReadonlyMap<string, Rule> = new Map()) {
  const levels = rulesSchema(rules, shortNames);
  return z.strictObject({
    $schema: z.string().optional().describe('The address of this schema, for editors'),
    extends: strings
      .optional()
      .describe('Configuration files that this one builds on, relative to it; later ones win over earlier ones'),
    presets: presets.optional(),
    rules: levels.optional(),
    overrides: z
      .array(
        z.strictObject({
          files: strings.describe('Globs relative to this file'),
          presets: presets.optional(),
          rules: levels.optional(),
          target: target.optional(),
        }),
      )
      .optional()
      .describe('Other presets, levels and targets for some files; later ones win'),
    ignore: strings.optional().describe('Globs of files that are not linted, relative to this file'),
    failOn: z
      .enum(['error', 'warning', 'info', 'never'])
      .optional()
      .describe('The least severity that makes a run fail; `warning` by default'),
    build: z
      .strictObject({
        args: z.record(z.string(), scalar).optional().describe('Build arguments, as with `docker build --build-arg`'),
        target: z.string().optional().describe('The stage that is built, as with `docker build --target`'),
        contexts: z
          .record(z.string(), z.string())
          .optional()
          .describe('Named contexts, as with `docker build --build-context`'),
      })
      .optional()
      .describe('What `docker build` is given'),
    compose: z
      .strictObject({
        files: z
          .array(strings)
          .optional()
          .describe('The projects: each one file, or a list of files in the order of merging'),
        profiles: z.array(z.string()).optional().describe('Active profiles'),
        env: strings.optional().describe('Files with variables, read instead of `.env`'),
        projectName: z.string().optional().describe('The name of the project'),
        shellEnvironment: z
          .boolean()
          .optional()
          .describe('Look up variables in the environment of infralint, too; off by default'),
      })
      .optional()
      .describe('What `docker compose` is given'),
    images: z
      .record(
        z.string(),
        z.union([
          z.string(),
          z.strictObject({
            like: z.string().optional().describe('The well-known image that it is like, without tag'),
            product: z.string().optional().describe('What people call the product'),
            role: z.enum(IMAGE_ROLES).optional().describe('What it is for in a system'),
            ports: z.array(z.int()).optional().describe('Ports on which clients talk to it'),
            data: z.array(z.string()).optional().describe('Directories that must outlive the container'),
          }),
        ]),
      )
      .optional()
      .describe(
        'What images are that infralint does not know, by name without tag (`*` for any part): a well-known image, or facts',
      ),
    target: target.optional(),
    plugins: z
      .array(z.string())
      .optional()
      .describe('Modules with further rules: paths relative to this file, or names of packages'),
  });
}

/** A configuration file as its schema describes it. */
export type ConfigData = z.infer<ReturnType<typeof configSchema>>;

/** The JSON Schema (draft 2020-12) of configuration files, for editors; all rules with their options are listed. */
export function configJsonSchema(rules: readonly Rule[]): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(configSchema(rules), { io: 'input' });
  return { $schema, title: 'Configuration of infralint', ...rest };
}

/** The keys that the schema allows at a path of a configuration. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const root = z.toJSONSchema(schema, { io: 'input' });
  let nodes = alternatives(root, root);
  for (const step of path) {
    nodes = nodes.flatMap((node) => {
      const below =
        field(field(node, 'properties'), step) ?? field(field(node, 'prefixItems'), step) ?? field(node, 'items');
      return alternatives(below, root);
    });
  }
  return [...new Set(nodes.flatMap((node) => Object.keys(field(node, 'properties') ?? {})))];
}

/** The branches of a node of a JSON Schema, definitions of `root` looked up. */
function alternatives(node: object | undefined, root: z.core.JSONSchema.BaseSchema): readonly object[] {
  if (node === undefined) return [];
  const reference: unknown = Reflect.get(node, '$ref');
  if (typeof reference === 'string') return alternatives(root.$defs?.[reference.slice('#/$defs/'.length)], root);
  const branches = field(node, 'anyOf');
  return Array.isArray(branches) ? branches.flatMap((branch) => alternatives(branch, root)) : [node];
}

function field(node: unknown, key: PropertyKey): object | undefined {
  const value: unknown = typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined;
  return typeof value === 'object' && value !== null ? value : undefined;
}

/** An option of a rule, for people. */
export interface OptionDescription {
  readonly name: string;
  readonly type: string;
  /** As JSON. */
  readonly default: string;
  readonly description: string | undefined;
}

/** The options of a rule as its schema describes them. */
export function describeOptions(rule: Rule): readonly OptionDescription[] {
  const schema = optionSchema(rule);
  const properties = (schema && z.toJSONSchema(schema, { io: 'input' }).properties) ?? {};
  return Object.entries(properties).map(([name, property]) => {
    const { default: value, description } = typeof property === 'object' ? property : {};
    return {
      name,
      type: typeWords(property),
      default: JSON.stringify(value),
      description,
    };
  });
}

function typeWords(property: z.core.JSONSchema._JSONSchema): string {
  if (typeof property !== 'object') return 'value';
  const { type, enum: values } = property;
  if (values) return orList(values.map((value) => `\`${value}\``));
  if (type === 'array') return Reflect.get(Object(property.items), 'type') === 'string' ? 'list of strings' : 'list';
  if (type === 'object') return 'mapping';
  return type === 'boolean' ? '`true` or `false`' : String(type ?? 'value');
}
