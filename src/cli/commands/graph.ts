import { absolute } from '../../discover/paths.ts';
import { loadFiles, readSources } from '../../lint/load.ts';
import { type RunRequest, runRequest } from '../../lint/request.ts';
import { systemGraph } from '../../model/system-graph.ts';
import type { SystemGraph } from '../../model/system-graph-types.ts';
import { graphDot } from '../../report/graph-dot.ts';
import { graphMermaid } from '../../report/graph-mermaid.ts';
import { graphPage } from '../../report/graph-page.ts';
import { graphText } from '../../report/graph-text.ts';
import { run } from '../../run.ts';
import { realDisk } from '../../text/real-disk.ts';
import { exitCodes } from '../exit-code.ts';
import type { GraphFlags } from '../flags.ts';
import { collectInputs, reportConfigProblems } from '../inputs.ts';
import { type Io, Misuse } from '../io.ts';

/** Draws the Compose projects in a file or below a directory. */
export async function graph(path: string | undefined, flags: GraphFlags, io: Io): Promise<number> {
  const disk = realDisk();
  const found = await collectInputs(
    [path ?? '.'],
    { ...flags, format: undefined, gitignore: true, inline: true, color: 'auto' },
    disk,
    io,
  );
  if (reportConfigProblems(found.configs, io)) return exitCodes.misuse;
  const [unreadable] = found.notices.filter(({ kind }) => kind === 'input');
  if (unreadable) throw new Misuse(unreadable.message, unreadable.help);
  const request = runRequest({
    inputs: found.inputs,
    cwd: absolute(io.cwd, '.'),
    disk,
    configFor: found.configs.configFor,
    plugins: flags.plugins,
    excludes: found.excludes,
    env: io.env,
  });
  const { composes, project } = await loadFiles(request, readSources(request));
  if (composes.length === 0) throw new Misuse(`there is no Compose file in ${path ?? 'this directory'}`);
  const graphs = composes.map((compose) => systemGraph(compose, project));
  io.stdout.write(await drawing(graphs, flags, request));
  return exitCodes.clean;
}

async function drawing(graphs: readonly SystemGraph[], flags: GraphFlags, request: RunRequest): Promise<string> {
  switch (flags.format) {
    case 'text':
      return graphText(graphs);
    case 'mermaid':
      return graphMermaid(graphs);
    case 'dot':
      return graphDot(graphs);
    case 'html': {
      // A finding that repeats in a project is shown at each of its services, so it must not be folded.
      const { result } = await run({ ...request, fold: false });
      return graphPage(graphs, result.files);
    }
  }
}
