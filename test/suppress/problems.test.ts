import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finding } from '../report/results.ts';
import { apply, findingsAt, pragmasOf, repaired } from './support.ts';

/** What is said of a text without findings, and what its fixes make of it. */
function problems(text: string, kind: 'dockerfile' | 'compose' = 'dockerfile', reportUnused = false) {
  const pragmas = pragmasOf(text, kind);
  const all = [...pragmas.problems, ...apply(pragmas, [], { reportUnused }).unused];
  return {
    said: all.map((one) => [one.kind, one.file.slice(one), one.message, one.help ?? '']),
    fixed: repaired(pragmas, all),
  };
}

describe('unused names', () => {
  it.each<[string, string, readonly string[], string]>([
    ['alone go with their line', 'FROM a\n# infralint ignore[DL4000]\nRUN x\n', ['DL4000'], 'FROM a\nRUN x\n'],
    ['all go at once', '# infralint ignore[DL4000, SC2086]\nRUN x\n', ['DL4000', 'SC2086'], 'RUN x\n'],
    [
      'of a stretch go with its end',
      '# infralint disable[DL4000]\nRUN x\n# infralint enable[DL4000]\n',
      ['DL4000'],
      'RUN x\n',
    ],
    ['in the last line', 'RUN x\n# infralint ignore-file[DL4000]', ['DL4000'], 'RUN x\n'],
    [
      'are kept where a directive would come to life',
      '# infralint ignore-file[DL4000]\n# escape=`\nRUN x\n',
      ['DL4000'],
      '# infralint ignore-file[DL4000]\n# escape=`\nRUN x\n',
    ],
  ])('%s', (_, text, flagged, fixed) => {
    const found = problems(text);
    expect(found.said.map(([kind, at]) => [kind, at])).toEqual(flagged.map((at) => ['unused-suppression', at]));
    expect(found.fixed).toBe(fixed);
  });

  it('go from behind a YAML text with the blanks before them', () => {
    expect(problems('a: 1  # infralint ignore[latest-tag]\r\nb: 2\r\n', 'compose').fixed).toBe('a: 1\r\nb: 2\r\n');
  });

  it('with a reason go only if unsafe fixes are asked for', () => {
    const pragmas = pragmasOf('# infralint ignore[DL4000]: why\nRUN x\n');
    const { unused } = apply(pragmas, []);
    expect(unused.map(({ fix }) => fix?.safety)).toEqual(['unsafe']);
  });

  it('leave used ones behind', () => {
    const pragmas = pragmasOf('# infralint ignore[DL3008, DL4000, SC2086]: why\nRUN @\n');
    const { unused } = apply(pragmas, findingsAt(pragmas.file, 'dockerfile/maintainer'));
    expect(unused.map((one) => one.message)).toEqual([
      '`DL3008` suppresses nothing here',
      '`SC2086` suppresses nothing here',
    ]);
    expect(repaired(pragmas, unused)).toBe('# infralint ignore[DL4000]: why\nRUN @\n');
  });

  it('of a rule that is off are no problem, unless asked for', () => {
    const pragmas = pragmasOf('# infralint ignore[DL4000]\nRUN x\n');
    const isActive = () => false;
    expect(apply(pragmas, [], { isActive }).unused).toEqual([]);
    expect(apply(pragmas, [], { isActive, reportUnused: true }).unused).toHaveLength(1);
  });

  it('of other tools are reported only when asked for and known, without a fix', () => {
    const text =
      '# check=skip=MaintainerDeprecated\nFROM a\n# hadolint ignore=DL3008,DL3099\nRUN x\n\n# hadolint ignore=DL4000\n\nRUN y\n';
    expect(problems(text).said).toEqual([]);
    const found = problems(text, 'dockerfile', true);
    expect(found.said).toEqual([
      [
        'unused-suppression',
        'MaintainerDeprecated',
        '`MaintainerDeprecated` suppresses nothing here',
        'remove it, unless buildkit needs it',
      ],
      ['unused-suppression', 'DL3008', '`DL3008` suppresses nothing here', 'remove it, unless hadolint needs it'],
      [
        'unused-suppression',
        'DL4000',
        'hadolint ignores this comment here',
        'put it on the line directly above the instruction; `stage ignore=` above a FROM',
      ],
    ]);
    expect(found.fixed).toBe(text);
  });

  it('can be suppressed like any finding', () => {
    const pragmas = pragmasOf('# infralint ignore-file[unused-suppression]\n# infralint ignore[DL4000]\nRUN x\n');
    const findings = apply(pragmas, []).unused.map((one) =>
      finding(one, { rule: 'project/unused-suppression', aliases: [] }),
    );
    expect(findings).toHaveLength(2);
    expect(apply(pragmas, findings).kept).toEqual([]);
  });
});

describe('unknown names', () => {
  it.each<[string, string, 'dockerfile' | 'compose', readonly (readonly string[])[], string]>([
    [
      'are corrected when one is near',
      '# infralint ignore[dockerfile/maintaner]: why\nRUN x\n',
      'dockerfile',
      [['dockerfile/maintaner', 'did you mean `dockerfile/maintainer`?']],
      '# infralint ignore[dockerfile/maintainer]: why\nRUN x\n',
    ],
    [
      'are removed when none is',
      '# infralint ignore[nonsense]\nRUN x\n',
      'dockerfile',
      [['nonsense', 'remove it; `infralint rules` lists all rules']],
      'RUN x\n',
    ],
    [
      'with numbers are not guessed',
      '# infralint ignore[DL30O8]\nRUN x\n',
      'dockerfile',
      [['DL30O8', 'remove it; `infralint rules` lists all rules']],
      'RUN x\n',
    ],
    [
      'of BuildKit are reported when one is near',
      '# check=skip=MaintainerDepricated,BrandNewCheck\nFROM a\n',
      'dockerfile',
      [['MaintainerDepricated', 'did you mean `MaintainerDeprecated`?']],
      '# check=skip=MaintainerDeprecated,BrandNewCheck\nFROM a\n',
    ],
    [
      'of dclint as well',
      '# dclint disable no-version-fields\na: 1\n',
      'compose',
      [['no-version-fields', 'did you mean `no-version-field`?']],
      '# dclint disable no-version-field\na: 1\n',
    ],
  ])('%s', (_, text, kind, flagged, fixed) => {
    const found = problems(text, kind);
    expect(found.said.map(([what, at, , help]) => [what, at, help])).toEqual(
      flagged.map((one) => ['unknown-suppression', ...one]),
    );
    expect(found.fixed).toBe(fixed);
  });
});

describe('malformed comments', () => {
  it.each<[string, string, string, string]>([
    [
      'without brackets',
      '# infralint ignore DL4000, maintainer\nRUN x\n',
      'without brackets suppresses nothing',
      '# infralint ignore[DL4000, maintainer]\nRUN x\n',
    ],
    [
      "in hadolint's form",
      '# infralint ignore=DL4000\nRUN x\n',
      'without brackets suppresses nothing',
      '# infralint ignore[DL4000]\nRUN x\n',
    ],
    ['blanket', '# infralint disable\nRUN x\n', 'without brackets suppresses nothing', '# infralint disable\nRUN x\n'],
    [
      'blanket with prose',
      '# infralint ignore this DL4000\nRUN x\n',
      'without brackets',
      '# infralint ignore this DL4000\nRUN x\n',
    ],
    ['with empty brackets', '# infralint ignore[ ]\nRUN x\n', 'does not name a rule', 'RUN x\n'],
    ['not closed', '# infralint ignore[DL4000: why\nRUN x\n', 'not closed', '# infralint ignore[DL4000: why\nRUN x\n'],
    [
      'misspelt',
      '# infralint ingore[DL4000]: a\nRUN x\n',
      'unknown suppression `ingore`',
      '# infralint ignore[DL4000]: a\nRUN x\n',
    ],
    [
      'as other linters call it',
      '# infralint disable-next-line[DL4000]\nRUN x\n',
      'unknown suppression `disable-next-line`',
      '# infralint ignore[DL4000]\nRUN x\n',
    ],
    [
      'with a colon too many',
      '# infralint: ignore [DL4000]\nRUN x\n',
      'is not a suppression comment',
      '# infralint ignore[DL4000]\nRUN x\n',
    ],
    [
      'with a reason without colon',
      '# infralint ignore[DL4000]  old one\nRUN x\n',
      'no colon between the brackets and the reason',
      '# infralint ignore[DL4000]: old one\nRUN x\n',
    ],
    [
      'a stretch without end',
      'RUN x\n# infralint disable[DL4000]\nRUN y\n',
      'never enabled again',
      'RUN x\n# infralint disable[DL4000]\nRUN y\n',
    ],
    ['an end without a stretch', 'RUN x\n# infralint enable[DL4000]\nRUN y\n', 'not disabled above', 'RUN x\nRUN y\n'],
    [
      'hadolint with text behind',
      '# hadolint ignore=DL3008 because\nRUN x\n',
      'hadolint does not accept `because` after the codes, so this comment suppresses nothing',
      '# hadolint ignore=DL3008 # because\nRUN x\n',
    ],
    [
      'hadolint without equals sign',
      '# hadolint ignore DL3008\nRUN x\n',
      'hadolint expects `=` after `ignore`',
      '# hadolint ignore=DL3008\nRUN x\n',
    ],
    ...(
      [
        ['in small letters', 'ignore=dl4006', 'in uppercase, not `dl4006`', 'ignore=DL4006'],
        ['with a comma at the end', 'ignore=DL3059,', 'a comma after the last code', 'ignore=DL3059'],
        ['with brackets', 'global ignore=[DL3059, SC2086]', 'does not accept `[`', 'global ignore=DL3059,SC2086'],
        ['with semicolons', 'ignore=DL3059;DL3008', 'does not accept `;`', 'ignore=DL3059,DL3008'],
        ['for all', 'ignore=all', 'cannot ignore all codes at once', undefined],
        ['with a rule of ours', 'ignore=latest-tag', '`latest-tag` is not a hadolint or ShellCheck code', undefined],
        [
          'with something else in the list',
          'ignore=DL3008,DL30x',
          '`DL30x` is not a hadolint or ShellCheck code',
          undefined,
        ],
        ['without codes', 'ignore=', 'no code follows', undefined],
        ['with another word', 'disable=DL3008 # old', 'only reads comments that begin with', 'ignore=DL3008 # old'],
        ['with a colon', 'ignore: DL3008', 'expects `=`', 'ignore=DL3008'],
      ] as const
    ).map(([name, written, message, fixed]): [string, string, string, string] => [
      `hadolint ${name}`,
      `# hadolint ${written}\nRUN x\n`,
      message,
      `# hadolint ${fixed ?? written}\nRUN x\n`,
    ]),
    ...(
      [
        ['-disable-next-line maintainer', 'ignore[maintainer]'],
        [': disable-line DL4000, maintainer -- old', 'ignore[DL4000, maintainer]: old'],
        [' disable-file maintainer', 'ignore-file[maintainer]'],
        [' nolint: maintainer', 'ignore[maintainer]'],
      ] as const
    ).map(([written, fixed]): [string, string, string, string] => [
      `ours as ${written}`,
      `# infralint${written}\nRUN x\n`,
      'it suppresses nothing',
      `# infralint ${fixed}\nRUN x\n`,
    ]),
    [
      'ours with a reason',
      '# infralint ignore DL4000: old\nRUN x\n',
      'brackets',
      '# infralint ignore[DL4000]: old\nRUN x\n',
    ],
    [
      'ours with nothing',
      '# infralint-disable-next-line\nRUN x\n',
      'nothing',
      '# infralint-disable-next-line\nRUN x\n',
    ],
    ['an indented check', 'FROM a\n  # check=skip=all\nRUN x\n', 'indented', 'FROM a\n# check=skip=all\nRUN x\n'],
  ])('%s', (_, text, message, fixed) => {
    const found = problems(text);
    expect(found.said).toHaveLength(1);
    expect(found.said[0]?.[0]).toBe('malformed-suppression');
    expect(found.said[0]?.[2]).toContain(message);
    expect(found.fixed).toBe(fixed);
  });

  it.each([
    '# infralint is run by CI',
    '# infralint ignores this file',
    '# we use infralint ignore[x] elsewhere',
    '# infralint',
    '# hadolint shell=powershell',
    '# hadolint is fine',
    '# hadolint: skip this',
    '# hadolint DL3008 does not apply',
    '# infralint skips this',
    '# infralint skip this',
    '# checks=skip=all',
    '# infra lint ignore[x]',
  ])('are not seen in %s', (comment) => {
    expect(problems(`FROM a\n${comment}\nRUN x\n`, 'dockerfile', true).said).toEqual([]);
  });
});

describe('whatever is written in comments', () => {
  const piece = fc.constantFrom(
    '# infralint ',
    '# hadolint ',
    '# check=',
    '# dclint ',
    'ignore',
    'disable',
    'enable',
    '-file',
    'skip=all',
    '[',
    ']',
    'DL4000',
    'x',
    ',',
    ' ',
    ':',
    '=',
    '\n',
    '\r\n',
    'RUN x\n',
    'a: 1',
    '- b',
    '\\\n',
  );

  it.each(['dockerfile', 'compose'] as const)(
    'in a %s, problems lie inside the file and fixes come to an end',
    (kind) => {
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
          let text = pieces.join('');
          for (let round = 0; round < 20; round++) {
            const pragmas = pragmasOf(text, kind);
            const all = [...pragmas.problems, ...apply(pragmas, [], { reportUnused: true }).unused];
            for (const { start, end } of all) expect(0 <= start && start < end && end <= text.length).toBe(true);
            const next = repaired(pragmas, all);
            if (next === text) return;
            text = next;
          }
          expect.fail(`no end to the fixes of ${JSON.stringify(text)}`);
        }),
        { numRuns: 500 },
      );
    },
  );
});
