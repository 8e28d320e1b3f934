import { parseHadolintComment } from '../../parse/hadolint-comment.ts';
import { interpreterOf } from '../shell/make-script.ts';
import type { Instruction } from './dockerfile-types.ts';
import { joinPath } from './image-paths.ts';
import type { StageNode } from './stage-node.ts';

/** `# hadolint shell=bash` names the shell of the base image. */
export function applyShellComments(
  stage: StageNode,
  comments: readonly { readonly start: number; readonly end: number }[],
): void {
  for (const comment of comments) {
    const read = parseHadolintComment(stage.file.slice(comment));
    if (read?.kind === 'shell') stage.interpreter = interpreterOf([read.shell]);
  }
}

/** What an instruction changes in its stage for the later ones; names are declared elsewhere. */
export function applyTo(stage: StageNode, node: Instruction): void {
  switch (node.kind) {
    case 'workdir': {
      const path = node.argument?.value;
      stage.workdirSet = true;
      stage.workdir = path === undefined ? undefined : joinPath(stage.workdir, path, stage.windows);
      break;
    }
    case 'user':
      stage.user = { instruction: node, name: node.argument?.value };
      break;
    case 'shell':
      stage.shell = node;
      stage.interpreter = interpreterOf(node.words.map(({ text }) => text));
      break;
    case 'cmd':
      stage.cmd = node;
      stage.lostCmd = undefined;
      break;
    case 'entrypoint':
      stage.entrypoint = node;
      if (stage.cmd && stage.cmd.stage !== stage) {
        stage.lostCmd = stage.cmd;
        stage.cmd = undefined;
      }
      break;
    case 'healthcheck':
      stage.healthcheck = node;
  }
}
