import {
  type ComposeValue,
  clip,
  dedent,
  defineRule,
  dig,
  knownText,
  listed,
  parseByteSize,
  type Service,
} from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/heap-above-limit',
  summary: 'A heap or cache that does not fit into the memory limit',
  why: 'A program that is told to use more memory than its container may have does not know of the limit. It grows until the kernel kills it with exit code 137, usually under load and without a message of its own. The heap has to be smaller than the limit: threads, code and buffers need memory besides.',
  category: 'reliability',
  severity: 'warning',
  presets: ['recommended', 'production'],
  fix: 'none',
  book: 'System basics',
  references: ['https://docs.docker.com/engine/containers/resource_constraints/'],
  examples: [
    {
      bad: dedent`
        services:
          search:
            image: elasticsearch:9.1.0
            environment:
              ES_JAVA_OPTS: «-Xms2g -Xmx2g»
            mem_limit: 1g
      `,
      good: dedent`
        services:
          search:
            image: elasticsearch:9.1.0
            environment:
              ES_JAVA_OPTS: -Xms1g -Xmx1g
            mem_limit: 2g
      `,
    },
  ],
  check: {
    service(service, { report }) {
      const limit = service.get('mem_limit') ?? dig(service.get('deploy'), 'resources', 'limits', 'memory');
      const most = limit && bytesOf(knownText(limit));
      if (!limit || !most) return;
      for (const { at, text } of settingsOf(service)) {
        const found = heapIn(text);
        if (!found || found.bytes < most) continue;
        report(
          at,
          `\`${clip(found.text)}\` does not fit into the memory limit of ${knownText(limit)}: the kernel kills the process when it gets there`,
          {
            help: 'raise the memory limit, or make the heap smaller: leave at least a quarter of the limit for the rest',
            labels: [{ at: limit, message: 'the memory limit' }],
          },
        );
        return;
      }
    },
  },
});

/** What sets the heap of a runtime or the cache of a store, and the unit of a number without one. */
const SETTINGS: readonly (readonly [pattern: RegExp, unit: string])[] = [
  [/(?:^|\s)-Xmx(\d+)([kmgt]?)\b/gi, ''],
  [/--max[-_]old[-_]space[-_]size[= ](\d+)()/g, 'm'],
  [/--maxmemory[ =](\d+)([kmg]?)b?\b/gi, ''],
  [/\bshared_buffers=(\d+)([kmgt])b\b/gi, ''],
  [/\binnodb[-_]buffer[-_]pool[-_]size=(\d+)([kmg]?)\b/gi, ''],
  [/--wiredTigerCacheSizeGB[ =](\d+(?:\.\d+)?)()/g, 'g'],
];

/** The heap that a text sets; of several the last one counts. */
function heapIn(text: string): { readonly bytes: number; readonly text: string } | undefined {
  if (!/\d/.test(text)) return undefined;
  for (const [pattern, unit] of SETTINGS) {
    const match = [...text.matchAll(pattern)].at(-1);
    const bytes = match && bytesOf(`${match[1]}${match[2] || unit}`);
    if (match && bytes) return { bytes, text: match[0].trim() };
  }
  return undefined;
}

/** The texts in which a service says how much memory its program may use; in a list of words, an option with its value. */
function settingsOf(service: Service): readonly { readonly at: ComposeValue; readonly text: string }[] {
  const settings: { at: ComposeValue; text: string }[] = [];
  for (const { value } of service.environment) if (value) settings.push({ at: value, text: knownText(value) ?? '' });
  for (const key of ['entrypoint', 'command']) {
    const words = listed(service.get(key));
    for (const [index, at] of words.entries()) {
      const text = knownText(at) ?? '';
      settings.push({ at, text: /^--[\w-]+$/.test(text) ? `${text} ${knownText(words[index + 1]) ?? ''}` : text });
    }
  }
  return settings;
}

function bytesOf(text: string | undefined): number | undefined {
  const size = text === undefined ? undefined : parseByteSize(text);
  return size?.ok ? size.bytes : undefined;
}
