import { dedent, defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/unclosed-heredoc',
  summary: 'A heredoc that never ends',
  why: 'A heredoc of RUN, COPY or ADD ends at a line that contains only its delimiter, without even a space; with `<<-`, it may be indented with tabs. Without such a line, the build fails. Docker also treats a shift such as `$(( 1 << 3 ))` as a heredoc.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/dockerfile/#here-documents'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN «<<EOF»
        make
      `,
      good: dedent`
        FROM debian:13
        RUN <<EOF
        make
        EOF
      `,
    },
    {
      bad: dedent`
        FROM debian:13
        RUN <<EOF
        make
        «  EOF»
      `,
      good: dedent`
        FROM debian:13
        RUN <<EOF
        make
        EOF
      `,
      fixed: dedent`
        FROM debian:13
        RUN <<EOF
        make
        EOF
      `,
    },
    {
      bad: dedent`
        FROM debian:13
        RUN echo $(( 1 «<< 3» ))
      `,
      good: dedent`
        FROM debian:13
        RUN echo $((1<<3))
      `,
    },
  ],
  check: dockerfileProblem('unclosed-heredoc'),
});
