import { isNode, type ShellNodeOf, type ShellSyntax } from '../../src/rule/index.ts';
import { sendsOutputToFile } from './shell-tree.ts';

/** A file that a pipe writes to while one of its commands reads it. */
export interface OwnOutput {
  readonly read: ShellNodeOf<'Word'>;
  readonly written: ShellNodeOf<'Word'>;
  /** Whether the shell empties the file before a program that is known to read its arguments can read it. */
  readonly emptied: boolean;
}

/** Programs that read the files that they are called with. */
const READERS: ReadonlySet<string | undefined> = new Set(
  'awk base64 cat column cut egrep envsubst expand fgrep fmt fold gawk grep head iconv join jq mawk nl paste sed sort strings tac tail tr uniq xmllint yq'.split(
    ' ',
  ),
);

/** Programs whose arguments are text. */
const TALKERS: ReadonlySet<string | undefined> = new Set(['echo', 'printf', '[', 'test']);

/** Files that are read and written in one command or pipe. */
export function* ownOutputs(syntax: ShellSyntax): Generator<OwnOutput> {
  for (const pipe of syntax.nodes('Pipeline', 'Command', 'Redirected')) {
    if (isNode(pipe.parent, 'Pipeline')) continue;
    const stages = isNode(pipe, 'Pipeline') ? pipe.node.commands.map((each) => syntax.of(each)) : [pipe];
    const inputs: { readonly word: ShellNodeOf<'Word'>; readonly reads: boolean }[] = [];
    const outputs: { readonly word: ShellNodeOf<'Word'>; readonly empties: boolean }[] = [];
    for (const stage of stages) {
      if (!isNode(stage, 'Command', 'Redirected')) continue;
      for (const redirect of stage.node.redirects) {
        if (redirect.type !== 'Redirect' || !redirect.target) continue;
        const word = syntax.of(redirect.target);
        if (redirect.operator === '<') inputs.push({ word, reads: true });
        else if (sendsOutputToFile(syntax.of(redirect)))
          outputs.push({ word, empties: !redirect.operator.endsWith('>>') });
      }
      if (!isNode(stage, 'Command')) continue;
      const { args, baseName } = syntax.commandOf(stage);
      if (TALKERS.has(baseName)) continue;
      for (const { node } of args) if (isNode(node, 'Word')) inputs.push({ word: node, reads: READERS.has(baseName) });
    }
    for (const { word: written, empties } of outputs) {
      if (written.source.startsWith('/dev/')) continue;
      const input = inputs.find(({ word }) => word.source === written.source);
      if (input) yield { read: input.word, written, emptied: empties && input.reads };
    }
  }
}
