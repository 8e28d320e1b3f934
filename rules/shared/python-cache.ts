import { hasPipBefore6 } from '../../src/knowledge/base-images.ts';
import type { ManagerCache, PackageCommand, RunInstruction } from '../../src/rule/index.ts';
import { deletedAfter, laterCommands, mountedOver, offline, tidiedAfter } from './cleanup.ts';
import { mayBeConfigured } from './configured.ts';
import { isSetFor } from './download-cache.ts';

/** The calls of each installer of Python in a RUN of a shipped stage that leave its cache. */
export function pythonLeftovers(run: RunInstruction): Iterable<PackageCommand[]> {
  if ((run.stage && !run.stage.shipped) || offline(run)) return [];
  const found = new Map<string, PackageCommand[]>();
  for (const { packages: call } of run.script?.commands ?? []) {
    const cache = call?.knowledge.cache;
    if (cache?.kind !== 'python' || !leavesCache(run, call!, cache)) continue;
    const others = found.get(call!.manager);
    if (others) others.push(call!);
    else found.set(call!.manager, [call!]);
  }
  return found.values();
}

function leavesCache(
  run: RunInstruction,
  call: PackageCommand,
  { at, off = [], variables = [] }: ManagerCache,
): boolean {
  if (call.action !== 'install' || call.open || call.hasOption(...off) || cleaned(call)) return false;
  if ((call.manager === 'pip' && keepsNone(run, call)) || isLocal(run, call)) return false;
  if (variables.some((name) => isSetFor(run, call, name)) || mountedOver(run, at)) return false;
  return !deletedAfter(run, call.command, at) && !tidiedAfter(call.command);
}

/** Whether all that a call installs is there already, so that nothing is downloaded. */
function isLocal(run: RunInstruction, call: PackageCommand): boolean {
  if (call.hasOption('--offline') || isSetFor(run, call, 'UV_OFFLINE')) return true;
  const { packages } = call;
  const named = call.valuesOf('-e', '--editable', '-r', '--requirement', '--requirements', '--group');
  if (call.hasOption('--no-index') || isSetFor(run, call, 'PIP_NO_INDEX') || isSetFor(run, call, 'UV_NO_INDEX')) {
    const links = call.valuesOf('-f', '--find-links');
    return ![...links, ...named, ...packages.map(({ raw }) => raw)].some((text) => REMOTE.test(text ?? ''));
  }
  // What is not a wheel is built, with tools that are downloaded.
  const wheels = packages.every(({ raw }) => WHEEL.test(raw) && !REMOTE.test(raw));
  return call.hasOption('--no-deps') && wheels && packages.length > 0 && named.length === 0;
}

const REMOTE = /(?:^|[@+"'\s])(?:https?|ftps?|ssh|git|s3):\/\//;

/** A local wheel, or all files of a directory. */
const WHEEL = /(?:\.whl(?:\[[^\]]*\])?|^["']?\.{0,2}\/.*\*)["']?$/;

/** Whether the cache of pip is disabled in another way, or this pip does not have one. */
function keepsNone(run: RunInstruction, { options, command }: PackageCommand): boolean {
  // pip takes the beginning of an option for all of it.
  if (options.some(({ name }) => /^--(?:no-ca|cach)/.test(name))) return true;
  if (startsOld(run) && !RENEWED.test(run.file.text.slice(run.stage?.start, command.start))) return true;
  return mayBeConfigured(command.script.host, CONFIGURED, CONFIGURATION);
}

/** Whether the pip that the base image installs is too old for the option. */
export function startsOld({ stage }: RunInstruction): boolean {
  return stage?.rootImage !== undefined && hasPipBefore6(stage.rootImage);
}

/** What brings a newer pip. */
const RENEWED = /get-pip|easy_install\S*(?:\s+-\S+)*\s+pip\b|\binstall(?:\s+-\S+)*\s+["']?pip\b/;

/** `pip config set global.no-cache-dir true`, or a line of pip.conf that a RUN writes. */
const CONFIGURED = /(?:global|install|user|site)\.(?:no-)?cache-dir|\bPIP_CONFIG_FILE\b|(?<!--)no-cache-dir\s*=/;

/** Where pip reads its settings. */
const CONFIGURATION = /(?:^|\/)(?:pip\.conf|\.?pip\/?)$|^\/etc\/xdg/;

/** `pip cache purge`, `uv cache clean`. */
function cleaned({ command, manager }: PackageCommand): boolean {
  return laterCommands(command).some(({ packages }) => packages?.manager === manager && packages.action === 'clean');
}
