import type { ImageReference, OptionSchema, OptionTypes } from '../../src/rule/index.ts';

/** The options of rules about registries. */
export function trustedRegistries(zod: OptionTypes): OptionSchema<{ trusted: string[] }> {
  return zod.strictObject({
    trusted: zod
      .array(zod.string())
      .default([])
      .describe(
        'Allowed registries (`*.example.com`) or parts of them (`ghcr.io/acme`); without any, the rule reports nothing',
      ),
  });
}

/** A pattern is the name of a registry, with a star before, after or instead of it; one with a slash is the start of an image name. */
export function allows(pattern: string, { registry, repository }: ImageReference): boolean {
  const [host, ...path] = pattern.split('/');
  if (path.length > 0) return fits(pattern.replace(/\/?\*?$/, '/*'), `${registry}/${repository}/`);
  return fits(host === 'hub.docker.com' ? 'docker.io' : pattern, registry);
}

function fits(pattern: string, text: string): boolean {
  if (pattern.startsWith('*')) return text.endsWith(pattern.slice(1));
  return pattern.endsWith('*') ? text.startsWith(pattern.slice(0, -1)) : text === pattern;
}
