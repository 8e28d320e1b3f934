import * as z from 'zod';
import { IMAGE_ROLES } from '../knowledge/image-roles.ts';
import { targetNames } from '../knowledge/targets.ts';
import type { Rule } from '../rule/contract.ts';
import type { OptionTypes } from '../rule/option-types.ts';
import { orList } from '../text/wording.ts';
import { presetNames } from './presets.ts';

/** Listed one by one, because using the namespace as a value would keep the bundler from removing the rest of zod. */
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

/** The functions that the `options` of a rule may call. */
export const optionNames = Object.keys(zodTypes);

/** The schema of the options of a rule. Its type is a subset of zod: see option-types.ts. */
export function optionSchema({ options }: Rule): z.ZodType | undefined {
  return options?.(zodTypes as unknown as OptionTypes) as z.ZodType | undefined;
}

// A schema with an id becomes a definition with that name in the JSON Schema.
const level = z
  .enum(['off', 'info', 'warning', 'error'])
  .meta({ id: 'level', description: 'Severity of the findings, or `off`' });
const presets = z.array(z.enum(presetNames)).meta({
  id: 'presets',
  description: 'Rule sets to use; `recommended` by default. If there are several, the strictest level wins',
});
const targetName = z.enum(targetNames);
const target = z.union([targetName, z.array(targetName)]).meta({
  id: 'target',
  description:
    'What Compose projects are deployed with: `compose`, `swarm` (`docker stack deploy`), `kubernetes` (Kompose), `podman` (podman-compose), or several. Findings say what is rejected, ignored or different there',
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
      'Levels of individual rules, by id (without a scope: all rules of that name) or by the code of another tool (`DL3008`, `UndefinedVar`); they override the presets',
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
    $schema: z.string().optional().describe('URL of this schema, for editors'),
    extends: strings
      .optional()
      .describe('Configuration files that this one builds on, relative to this file; later ones override earlier ones'),
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
      .describe('Different presets, levels and targets for some files; later entries win'),
    ignore: strings.optional().describe('Globs of files that are not linted, relative to this file'),
    failOn: z
      .enum(['error', 'warning', 'info', 'never'])
      .optional()
      .describe('Lowest severity that fails a run; `warning` by default'),
    build: z
      .strictObject({
        args: z.record(z.string(), scalar).optional().describe('Build arguments, as with `docker build --build-arg`'),
        target: z.string().optional().describe('The stage to build, as with `docker build --target`'),
        contexts: z
          .record(z.string(), z.string())
          .optional()
          .describe('Named contexts, as with `docker build --build-context`'),
      })
      .optional()
      .describe('Settings of `docker build`'),
    compose: z
      .strictObject({
        files: z
          .array(strings)
          .optional()
          .describe('The projects: each a single file, or a list of files in merge order'),
        profiles: z.array(z.string()).optional().describe('Active profiles'),
        env: strings.optional().describe('Env files that replace `.env`'),
        projectName: z.string().optional().describe('Project name'),
        shellEnvironment: z
          .boolean()
          .optional()
          .describe('Also look up variables in the environment of infralint; off by default'),
      })
      .optional()
      .describe('Settings of `docker compose`'),
    images: z
      .record(
        z.string(),
        z.union([
          z.string(),
          z.strictObject({
            like: z.string().optional().describe('The well-known image that it resembles, without a tag'),
            product: z.string().optional().describe('Product name'),
            role: z.enum(IMAGE_ROLES).optional().describe('Its role in a system'),
            ports: z.array(z.int()).optional().describe('Ports that clients connect to'),
            data: z.array(z.string()).optional().describe('Directories that must outlive the container'),
          }),
        ]),
      )
      .optional()
      .describe(
        'Images that infralint does not know, by name without a tag (`*` matches any part): the well-known image that each resembles, or its properties',
      ),
    target: target.optional(),
    plugins: z
      .array(z.string())
      .optional()
      .describe('Modules with additional rules: paths relative to this file, or package names'),
  });
}

/** A configuration file as its schema describes it. */
export type ConfigData = z.infer<ReturnType<typeof configSchema>>;

/** The JSON Schema (draft 2020-12) of configuration files, for editors; all rules with their options are listed. */
export function configJsonSchema(rules: readonly Rule[]): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(configSchema(rules), { io: 'input' });
  return { $schema, title: 'infralint configuration', ...rest };
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

/** A readable description of an option of a rule. */
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
