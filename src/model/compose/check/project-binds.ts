import type { Disk } from '../../disk.ts';
import type { Located } from '../../source.ts';
import { volumeMounts } from '../mounts.ts';
import { resolveIn } from '../paths.ts';
import type { ComposeProject, Service } from '../types.ts';
import { type ProjectProblem, tell, withoutQuotes } from './project-tools.ts';
import { clip } from './schema-text.ts';

/** A bind mount whose source is written relative to the Compose file. */
export interface Bind {
  readonly source: string;
  readonly target: string;
  readonly at: Located;
  /** The source, absolute. */
  readonly path: string;
}

/** The bind mounts of a service whose source lies relative to the Compose file. */
export function* relativeBinds(service: Service): Generator<Bind> {
  const node = service.get('volumes');
  if (node?.kind !== 'sequence') return;
  for (const item of node.items) {
    const [mount] = volumeMounts({ ...node, items: [item] });
    if (mount?.type !== 'bind' || !mount.sourceSpan) continue;
    const { source, target, sourceSpan } = mount;
    const path = source !== undefined && /^\.\.?(?:\/|$)/.test(source) ? resolveIn(item.directory, source) : undefined;
    if (source !== undefined && target !== undefined && path !== undefined)
      yield { source, target, at: withoutQuotes(sourceSpan), path };
  }
}

/** A file that is mounted as a directory, or a directory as a file. */
export function checkBindKinds(project: ComposeProject, disk: Disk): readonly ProjectProblem[] {
  const found: ProjectProblem[] = [];
  for (const service of project.services.values()) {
    for (const { source, target, at, path } of relativeBinds(service)) {
      const kind = disk.kind(path);
      const shown = `\`${clip(source)}\``;
      if (kind === 'file' && target.endsWith('/'))
        found.push(
          tell(
            at,
            'mismatched-bind',
            `${shown} is a file, but \`${clip(target)}\` a directory: the container does not start where the image has it`,
            {
              help: `write \`${clip(target + baseName(source))}\` for the path in the container`,
            },
          ),
        );
      else if (kind === 'directory' && isFileName(target))
        found.push(
          tell(
            at,
            'mismatched-bind',
            `${shown} is a directory, but \`${clip(target)}\` a file: the container does not start where the image has it`,
            {
              help: 'mount the file, or the directory that it is in',
            },
          ),
        );
    }
  }
  return found;
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Endings of files; others may as well be part of the name of a directory, as in `/var/www/example.com`. */
const FILE_NAME =
  /[^/.]\.(?:conf|cfg|cnf|config|ini|json|jsonc|ya?ml|toml|xml|env|txt|sh|bash|sql|dump|pem|crt|cer|cert|key|pub|properties|m?js|cjs|tsx?|py|php|rb|lua|go|html?|css|csv|list|md|template|tmpl|tpl|acl|htpasswd|rules|repo|jar|war|zip|t?gz|sqlite3?|vcl|hcl|xsl)$/i;

/** Whether the name of a path ends as those of files do. */
export function isFileName(path: string): boolean {
  return FILE_NAME.test(path);
}
