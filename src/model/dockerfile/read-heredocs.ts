import type { LogicalLine } from '../../parse/dockerfile/split.ts';
import type { Located } from '../../text/source.ts';
import type { Heredoc } from './dockerfile-types.ts';
import type { WordReader } from './word-reader.ts';

/** The heredocs of an instruction; those that never end are reported. */
export function readHeredocs(line: LogicalLine, reader: WordReader, keyword: string): Heredoc[] {
  const { file } = reader;
  return line.heredocs.map((raw): Heredoc => {
    const marker = reader.span(raw.from, raw.to);
    const body = file.at(raw.body.start, raw.body.end);
    const terminator = raw.terminator && file.at(raw.terminator.start, raw.terminator.end);
    if (!terminator)
      reportOpenHeredoc(raw.name, marker, raw.almost && file.at(raw.almost.start, raw.almost.end), reader);
    const expands = keyword !== 'RUN' && raw.expand && terminator !== undefined;
    const variables = expands ? reader.heredocVariables(body) : [];
    return {
      ...file.at(marker.start, (terminator ?? body).end),
      name: raw.name,
      marker,
      body,
      terminator,
      expand: raw.expand,
      chomp: raw.chomp,
      spaced: raw.spaced,
      variables,
    };
  });
}

function reportOpenHeredoc(name: string, marker: Located, almost: Located | undefined, reader: WordReader): void {
  const { sink, line } = reader;
  if (almost) {
    const leading = almost.file.slice(almost).search(/\S/);
    sink.add('unclosed-heredoc', almost, `whitespace around \`${name}\`: this line does not terminate the heredoc`, {
      help:
        leading > 0
          ? `move \`${name}\` to the first column, or use \`<<-${name}\` and indent only with tabs`
          : `remove the whitespace after \`${name}\``,
      labels: [{ at: marker, message: 'the heredoc begins here' }],
      fix: { title: 'remove the whitespace', safety: 'safe', edits: [{ at: almost, text: name }] },
      early: true,
    });
    return;
  }
  const shift = /\$\(\(|\(\(/.test(line.text) && /^[0-9]/.test(name);
  sink.add(
    'unclosed-heredoc',
    marker,
    `the heredoc \`${marker.file.slice(marker)}\` never ends: no line consists of \`${name}\` alone`,
    {
      help: shift
        ? 'remove the spaces around the shift: `1<<3` is not read as a heredoc'
        : `add a line that contains only \`${name}\``,
      early: true,
    },
  );
}
