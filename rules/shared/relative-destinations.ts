import { imageFacts } from '../../src/knowledge/images.ts';
import { type CopyInstruction, chainOf, type Stage, type Word } from '../../src/rule/index.ts';

/** The destination of a COPY or ADD that is relative although there is no WORKDIR before it, in its stage or a base stage. */
export function relativeDestination({ destination, stage, start, onbuild }: CopyInstruction): Word | undefined {
  if (!destination || !stage || onbuild) return undefined;
  const path = destination.raw.replace(/["']/g, '');
  if (/^(?:[/$]|[A-Za-z]:)/.test(path) || path === '' || hasWorkdir(stage, start)) return undefined;
  return destination;
}

/** Whether it surely lies below the root directory, where files are not put on purpose, or only lacks its slash. */
export function isMisplaced({ value }: Word, { rootImage, base, osFamily }: Stage): boolean {
  if (osFamily === 'windows' || value === undefined || value.startsWith('\\')) return false;
  const facts = rootImage && imageFacts(rootImage);
  if (facts?.workdir !== undefined) return facts.workdir === '/';
  return SYSTEM.test(value) || (base.kind !== 'scratch' && facts?.role === 'os');
}

/** Directories of the system, written without their slash. */
const SYSTEM =
  /^(?:usr\/(?:local|s?bin|lib|share|src|include)|etc|var\/(?:www|lib|log|opt|spool|cache|run)|opt|home)\//;

function hasWorkdir(stage: Stage, before: number): boolean {
  return chainOf(stage).some(({ instructions }) =>
    instructions.some(({ kind, start }) => kind === 'workdir' && start < before),
  );
}
