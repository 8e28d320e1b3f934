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
  why: 'A program that is configured to use more memory than its container may have does not know about the limit. It grows until the kernel kills it with exit code 137, usually under load and without an error message. The heap must be smaller than the limit, because threads, code and buffers need memory too.',
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
          `\`${clip(found.text)}\` does not fit into the memory limit of ${knownText(limit)}: the kernel kills the process when it reaches the limit`,
          {
            help: 'raise the memory limit, or shrink the heap: leave at least a quarter of the limit free',
            labels: [{ at: limit, message: 'the memory limit' }],
          },
        );
        return;
      }
    },
  },
});

/** Options that set the heap of a runtime or the cache of a data store, with the unit of a plain number. */
const SETTINGS: readonly (readonly [pattern: RegExp, unit: string])[] = [
  [/(?:^|\s)-Xmx(\d+)([kmgt]?)\b/gi, ''],
  [/--max[-_]old[-_]space[-_]size[= ](\d+)()/g, 'm'],
  [/--maxmemory[ =](\d+)([kmg]?)b?\b/gi, ''],
  [/\bshared_buffers=(\d+)([kmgt])b\b/gi, ''],
  [/\binnodb[-_]buffer[-_]pool[-_]size=(\d+)([kmg]?)\b/gi, ''],
  [/--wiredTigerCacheSizeGB[ =](\d+(?:\.\d+)?)()/g, 'g'],
];

/** The heap size in a string. If there are several, the last one wins. */
function heapIn(text: string): { readonly bytes: number; readonly text: string } | undefined {
  if (!/\d/.test(text)) return undefined;
  for (const [pattern, unit] of SETTINGS) {
    const match = [...text.matchAll(pattern)].at(-1);
    const bytes = match && bytesOf(`${match[1]}${match[2] || unit}`);
    if (match && bytes) return { bytes, text: match[0].trim() };
  }
  return undefined;
}

/** The strings that may set the memory of the program. In a list, an option is joined with its value. */
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
