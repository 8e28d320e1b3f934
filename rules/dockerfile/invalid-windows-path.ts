import { dedent, defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/invalid-windows-path',
  summary: 'An invalid destination in a Windows image',
  why: 'A Windows image has only the drive `C:`. Docker rejects a copy to another drive or to a network path.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/dockerfile/#copy'],
  examples: [
    {
      bad: dedent`
        # escape=\`
        FROM --platform=windows/amd64 mcr.microsoft.com/windows/nanoserver:ltsc2022
        COPY app.exe «D:\app\»
      `,
      good: dedent`
        # escape=\`
        FROM --platform=windows/amd64 mcr.microsoft.com/windows/nanoserver:ltsc2022
        COPY app.exe C:\app\
      `,
    },
  ],
  check: dockerfileProblem('invalid-windows-path'),
});
