import { resolveIn } from './compose-paths.ts';
import type { Build, ComposeValue, Service } from './compose-types.ts';
import { environmentVariables } from './environment.ts';
import { asScalar, knownText } from './scalars.ts';

/** Contexts that Compose passes to the builder unchanged because they are not directories. */
const REMOTE = /^(?:https?:\/\/|git:\/\/|ssh:\/\/|github\.com\/|git@)/;

/**
 * The `build` of a service, short (a context) or long. `directory` is the absolute directory that is the context when none is
 * written. An unknown context makes `context` and `dockerfile` undefined.
 */
export function buildOf(service: Service, node: ComposeValue | undefined, directory: string): Build | undefined {
  if (!node || node.kind === 'sequence' || (node.kind === 'scalar' && node.value === null)) return undefined;
  const get = (key: string) => (node.kind === 'mapping' ? node.get(key) : undefined);
  const contextValue = node.kind === 'scalar' ? node : asScalar(get('context'));
  const written = contextValue ? knownText(contextValue) : '.';
  const remote = REMOTE.test(written ?? contextValue?.text ?? '');
  const context =
    written === undefined || remote ? undefined : resolveIn(contextValue?.directory ?? directory, written);
  const inline = asScalar(get('dockerfile_inline'));
  const dockerfileValue = asScalar(get('dockerfile'));
  const name = dockerfileValue && dockerfileValue.text !== '' ? knownText(dockerfileValue) : 'Dockerfile';
  return {
    file: node.file,
    start: node.start,
    end: node.end,
    service,
    node,
    context,
    contextValue,
    dockerfile: context === undefined || name === undefined || inline ? undefined : resolveIn(context, name),
    dockerfileValue,
    inline,
    target: asScalar(get('target')),
    args: environmentVariables(get('args')),
    additionalContexts: environmentVariables(get('additional_contexts')),
    remote,
  };
}
