import type { Dockerfile } from '../../src/rule/index.ts';

/** Whether another frontend than Docker's own reads the file, which may take arguments and mounts as it likes. */
export function hasForeignFrontend({ directives }: Dockerfile): boolean {
  const syntax = directives.find((directive) => directive.name === 'syntax');
  return syntax !== undefined && !/^(docker\.io\/)?docker\/dockerfile(-upstream)?([:@]|$)/.test(syntax.value);
}
