import { systemShell } from '../../knowledge/system-shells.ts';
import { isHarmlessEnd, splitCommand } from '../../parse/go-shellwords.ts';
import { hasHole } from '../../parse/hole.ts';
import type { MappedText } from '../../parse/shell-text.ts';
import { scriptOfText, scriptOfWords } from '../shell/make-script.ts';
import type { ExecWord } from '../shell/script-content.ts';
import { startText } from '../shell/shell-call.ts';
import type { ComposeScriptHost, Script } from '../shell/shell-types.ts';
import type { ComposeValue, ScalarValue, Service } from './compose-types.ts';
import { knownText, maskedText } from './scalars.ts';

/** The script of `command`, `entrypoint` or the command of a hook: Compose splits a string into words, no shell reads it. */
export function scriptOfCommand(
  service: Service,
  value: ComposeValue,
  key: ComposeScriptHost['key'],
): Script | undefined {
  if (value.kind === 'mapping' || (value.kind === 'scalar' && value.value === null)) return undefined;
  const { words, cut } = value.kind === 'sequence' ? { words: wordsOf(value.items), cut: false } : splitWords(value);
  if (words.length === 0) return undefined;
  return scriptOfWords({ file: value.file, host: hostOf(service, value, key), words, cut });
}

/** The script that the shell of an entry point runs, where the command is its text: `entrypoint: [sh, -c]` and `command: [TEXT]`. */
export function scriptOfStart(service: Service): Script | undefined {
  const value = service.get('command');
  if (value?.kind !== 'sequence') return undefined;
  const own = (key: ComposeScriptHost['key']) =>
    service.scripts.find(({ host }) => host.kind === 'compose' && host.key === key);
  const entrypoint = own('entrypoint');
  const word = startText(entrypoint, own('command'));
  const text = word && value.items.find(({ file, start }) => file === word.file && start === word.start);
  if (text?.kind !== 'scalar') return undefined;
  const isBash = entrypoint?.argv?.some((each) => /(?:^|\/)bash$/.test(each.text ?? ''));
  return shellScript(text, hostOf(service, value, 'command'), isBash ? 'bash' : 'posix');
}

/** The script of a health check's `test`: a string or `CMD-SHELL` is read by a shell. */
export function scriptOfTest(service: Service, test: ComposeValue): Script | undefined {
  if (test.kind === 'mapping') return undefined;
  if (test.kind === 'scalar')
    return test.value === null ? undefined : shellScript(test, hostOf(service, test, 'healthcheck'));
  const [form, first] = test.items;
  if (first?.kind !== 'scalar') return undefined;
  if (knownText(form) === 'CMD-SHELL') return shellScript(first, hostOf(service, first, 'healthcheck'));
  if (knownText(form) !== 'CMD') return undefined;
  return scriptOfWords({
    file: test.file,
    host: hostOf(service, test, 'healthcheck'),
    words: wordsOf(test.items.slice(1)),
  });
}

function hostOf(
  service: Service,
  { file, start, end }: ComposeValue,
  key: ComposeScriptHost['key'],
): ComposeScriptHost {
  return {
    file,
    start,
    end,
    kind: 'compose',
    key,
    get systemShell() {
      // An image that is built here is named by `image`, too.
      const image = service.get('build') ? undefined : service.imageReference;
      return image && systemShell(image);
    },
  };
}

function shellScript(value: ScalarValue, host: ComposeScriptHost, language: 'posix' | 'bash' = 'posix'): Script {
  const { file, start, end } = value;
  return scriptOfText({
    file,
    host,
    language,
    start,
    end,
    text: mapped(value, 0, value.text.length),
  });
}

function wordsOf(items: readonly ComposeValue[]): readonly ExecWord[] {
  return items.flatMap((item) => (item.kind === 'scalar' ? wholeWord(item) : []));
}

function wholeWord(value: ScalarValue): ExecWord {
  const { start, end, text, unknown } = value;
  return { start, end, text: mapped(value, 0, text.length), unknown };
}

/** The words of a command in one text, and whether Compose drops what follows an operator. */
function splitWords(value: ScalarValue): { readonly words: readonly ExecWord[]; readonly cut: boolean } {
  const masked = maskedText(value);
  const split = splitCommand(masked);
  if (!split.ok) return { words: [], cut: false };
  const words = split.words.map(({ text, from, to }) => {
    const { start, end } = value.locate(from, to);
    // A word in quotes: its content is literal unless it contains escapes.
    const quoted = masked.slice(from + 1, to - 1) === text;
    const plain = masked.slice(from, to) === text;
    const at = quoted ? from + 1 : from;
    const exact = (plain || quoted) && !hasHole(text) ? mapped(value, at, at + text.length) : undefined;
    const unknown = hasHole(text);
    return { start, end, unknown, text: exact ?? rough(value.text.slice(from, to), text, value, from, to) };
  });
  return { words, cut: split.droppedFrom !== undefined && !isHarmlessEnd(masked.slice(split.droppedFrom)) };
}

/** Part of a scalar with the way back to its file. */
function mapped(value: ScalarValue, from: number, to: number): MappedText {
  return {
    text: value.text.slice(from, to),
    start: (offset) => value.locate(from + offset, from + offset).start,
    end: (offset) => value.locate(from + Math.max(0, offset - 1), from + offset).end,
  };
}

/** A word whose text differs from the file: each of its characters is located at the whole word. */
function rough(written: string, text: string, value: ScalarValue, from: number, to: number): MappedText {
  const { start, end } = value.locate(from, to);
  return { text: hasHole(text) ? written : text, start: () => start, end: () => end };
}
