import { hasPipBefore6 } from '../../src/knowledge/base-images.ts';
import {
  dedent,
  defineRule,
  type ManagerCache,
  type PackageCommand,
  type RunInstruction,
} from '../../src/rule/index.ts';
import { deletedAfter, laterCommands, mountedOver, offline, tidiedAfter } from '../shared/cleanup.ts';
import { mayBeConfigured } from '../shared/configured.ts';
import { isSetFor } from '../shared/download-cache.ts';
import { insertOption } from '../shared/package-call.ts';

export default defineRule({
  id: 'dockerfile/leftover-python-cache',
  summary: 'The cache of pip or uv is left in the image',
  why: 'pip and uv keep every package that they download or build in the home directory, to speed up a next install that never happens in an image. The cache is often as large as the packages themselves and stays in the layer for good.',
  category: 'performance',
  severity: 'info',
  presets: ['recommended'],
  presetSeverity: { strict: 'warning' },
  fix: 'safe',
  aliases: { hadolint: { DL3042: 'warning' }, kics: 'f2f903fb', semgrep: 'missing-pip-no-cache-dir' },
  book: 'Dockerfile and package managers',
  references: [
    'https://pip.pypa.io/en/stable/topics/caching/#disabling-caching',
    'https://docs.astral.sh/uv/guides/integration/docker/#caching',
  ],
  yields: ['dockerfile/unknown-instruction', 'shell/comment-cuts-command'],
  examples: [
    {
      bad: dedent`
        FROM python:3.13-slim
        RUN «pip install» -r requirements.txt
      `,
      good: dedent`
        FROM python:3.13-slim
        RUN --mount=type=cache,target=/root/.cache/pip pip install -r requirements.txt
      `,
      fixed: dedent`
        FROM python:3.13-slim
        RUN pip install --no-cache-dir -r requirements.txt
      `,
    },
    {
      bad: dedent`
        FROM python:3.13-slim
        RUN «python -m pip install» flask==3.1.0 && python -m flask --version
      `,
      good: dedent`
        FROM python:3.13-slim
        ENV PIP_NO_CACHE_DIR=1
        RUN python -m pip install flask==3.1.0
      `,
      fixed: dedent`
        FROM python:3.13-slim
        RUN python -m pip install --no-cache-dir flask==3.1.0 && python -m flask --version
      `,
    },
  ],
  check: {
    run(node, { report }) {
      if ((node.stage && !node.stage.shipped) || offline(node)) return;
      for (const calls of byManager(node)) {
        const [first, ...others] = calls;
        const cache = first?.knowledge.cache;
        if (!first || !cache) continue;
        const { manager } = first;
        const option = cache.off?.[0];
        const clean = option ? `add \`${option}\`` : `end the RUN with \`${cache.clean}\``;
        report(first.head, `\`${first.program} ${first.verbText}\` leaves its download cache in the layer`, {
          help: `${clean}, or keep the cache out of the layer with \`--mount=type=cache,target=${cache.mount}\``,
          labels: others.map((call) => ({ at: call.head, message: 'and so does this' })),
          alias: manager === 'pip' ? undefined : [],
          fix:
            !option || (manager === 'pip' && startsOld(node))
              ? undefined
              : { title: `add \`${option}\``, safety: 'safe', edits: calls.map((call) => insertOption(call, option)) },
        });
      }
    },
  },
});

/** The calls of each installer that leave its cache. */
function byManager(run: RunInstruction): Iterable<PackageCommand[]> {
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

/** Whether pip is told to keep no cache by other means, or knows none. */
function keepsNone(run: RunInstruction, { options, command }: PackageCommand): boolean {
  // pip takes the beginning of an option for all of it.
  if (options.some(({ name }) => /^--(?:no-ca|cach)/.test(name))) return true;
  if (startsOld(run) && !RENEWED.test(run.file.text.slice(run.stage?.start, command.start))) return true;
  return mayBeConfigured(command.script.host, CONFIGURED, CONFIGURATION);
}

/** Whether the pip that the base image installs is too old for the option. */
function startsOld({ stage }: RunInstruction): boolean {
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
