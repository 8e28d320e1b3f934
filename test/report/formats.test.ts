import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import maintainer from '../../rules/dockerfile/maintainer.ts';
import type { LintResult } from '../../src/finding.ts';
import { reporterNames } from '../../src/report/index.ts';
import { paintFor } from '../../src/report/paint.ts';
import type { Rule } from '../../src/rule/index.ts';
import { SourceFile } from '../../src/text/source.ts';
import { dockerfile, find, finding, type RenderOptions, render, result } from './results.ts';

const at = find(dockerfile, 'MAINTAINER');
const odd = new SourceFile('a b/ü,:%|<&>/compose.yaml', 'a: 1\nb: "日本"\n');

/** A finding with everything, two that span lines, one with characters that every format must escape, and a file without any. */
const full = result(
  [
    {
      findings: [
        finding(at, {
          help: 'write a `LABEL`',
          labels: [{ at: find(odd, 'b'), message: 'see here' }],
          fix: { title: 'make it a label', safety: 'safe', edits: [{ at, text: 'LABEL' }] },
        }),
        finding(find(dockerfile, 'apt-get install curl \\\n      git'), {
          rule: 'house/own',
          severity: 'info',
          category: 'style',
        }),
      ],
      suppressed: [finding(find(dockerfile, '/a'), { suppressed: { by: 'pragma', reason: 'known' } })],
    },
    {
      kind: 'compose',
      findings: [
        finding(find(odd, '日本'), {
          severity: 'error',
          message: '100% "bad", <b>|`x|y`\n:: ]]> \u001b',
          category: 'security',
        }),
      ],
    },
    { path: 'clean/Dockerfile' },
  ],
  [
    {
      level: 'error',
      kind: 'crash',
      path: 'Dockerfile',
      message: 'rule x/y crashed: ouch',
      help: 'report it',
      detail: 'Error: ouch\n    at z',
    },
    { level: 'note', kind: 'note', path: undefined, message: 'x.j2 is a template' },
  ],
);

async function report(name: string, given: LintResult = full, more: RenderOptions = {}): Promise<string> {
  return render(name, given, more);
}

describe('every format', () => {
  it.each(reporterNames)('%s takes a result without files, and one in which everything occurs', async (name) => {
    expect(await report(name, result([]))).toMatch(/^$|\n$/);
    const text = await report(name);
    expect(text).toMatch(/\n$/);
    expect(text).not.toMatch(/\u001b|undefined|\[object/);
  });

  it.each(reporterNames)('%s keeps to errors with --quiet', async (name) => {
    const text = await report(name, result([{ findings: [finding(at, { message: 'left out' })] }]), { quiet: true });
    expect(text).not.toContain('left out');
  });

  it('is unknown otherwise', async () => {
    await expect(render('toString', full)).rejects.toThrow(RangeError);
  });
});

describe('compact', () => {
  it('is one line a finding', async () => {
    expect(await report('compact')).toMatchInlineSnapshot(`
      "Dockerfile:2:1: warning dockerfile/maintainer: MAINTAINER is deprecated
      Dockerfile:4:5: info house/own: MAINTAINER is deprecated
      a b/ü,:%|<&>/compose.yaml:2:5: error dockerfile/maintainer: 100% "bad", <b>|\`x|y\` :: ]]> ␛
      "
    `);
  });
});

describe('json', () => {
  it('is version 1 as documented', async () => {
    expect(JSON.parse(await report('json', result([full.files[0]!, full.files[2]!])))).toMatchInlineSnapshot(`
      {
        "files": [
          {
            "findings": [
              {
                "aliases": [
                  "DL4000",
                ],
                "category": "operability",
                "column": 1,
                "endColumn": 11,
                "endLine": 2,
                "endOffset": 34,
                "fix": "safe",
                "help": "write a \`LABEL\`",
                "line": 2,
                "message": "MAINTAINER is deprecated",
                "offset": 24,
                "related": [
                  {
                    "column": 1,
                    "endColumn": 2,
                    "endLine": 2,
                    "line": 2,
                    "message": "see here",
                    "path": "a b/ü,:%|<&>/compose.yaml",
                  },
                ],
                "rule": "dockerfile/maintainer",
                "severity": "warning",
              },
              {
                "aliases": [
                  "DL4000",
                ],
                "category": "style",
                "column": 5,
                "endColumn": 10,
                "endLine": 5,
                "endOffset": 117,
                "fix": "none",
                "line": 4,
                "message": "MAINTAINER is deprecated",
                "offset": 85,
                "related": [],
                "rule": "house/own",
                "severity": "info",
              },
            ],
            "kind": "dockerfile",
            "path": "Dockerfile",
          },
          {
            "findings": [],
            "kind": "dockerfile",
            "path": "clean/Dockerfile",
          },
        ],
        "summary": {
          "errors": 0,
          "files": 2,
          "fixable": 1,
          "infos": 1,
          "suppressed": 1,
          "warnings": 1,
        },
        "version": 1,
      }
    `);
  });
});

describe('sarif', () => {
  const schemaPath = '../shared/data/sarif-schema-2.1.0.json';
  const rules = new Map<string, Rule>([[maintainer.id, maintainer]]);

  it.skipIf(!existsSync(schemaPath)).each([
    ['all that occurs', full],
    ['nothing', result([])],
  ])('is valid: %s', async (_, given) => {
    const { $schema: _schema, id: _id, ...schema } = JSON.parse(readFileSync(schemaPath, 'utf8'));
    const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
    validate(JSON.parse(await report('sarif', given, { rules })));
    expect(validate.errors).toBeNull();
  });

  it('holds rules, results, fixes, suppressions and notifications', async () => {
    const { runs } = JSON.parse(await report('sarif', full, { rules }));
    const [run] = runs;
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.originalUriBaseIds).toEqual({ SRCROOT: { uri: 'file:///home/ada/shop/' } });
    expect(run.invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [
        { level: 'error', exception: { message: 'Error: ouch\n    at z' } },
        { level: 'note' },
      ],
    });
    const [rule, foreign] = run.tool.driver.rules;
    expect(rule).toMatchObject({
      id: maintainer.id,
      shortDescription: { text: maintainer.summary },
      fullDescription: { text: maintainer.why },
      helpUri: 'https://github.com/infralint/infralint/blob/main/docs/rules/dockerfile/maintainer.md',
      defaultConfiguration: { level: 'warning' },
      properties: { tags: ['operability', 'dockerfile'], precision: 'high', 'problem.severity': 'warning' },
    });
    expect(rule.help.markdown).toContain('```\nFROM alpine:3.22\nMAINTAINER Ada');
    expect(foreign).toEqual({ id: 'house/own' });
    for (const one of run.results) expect(run.tool.driver.rules[one.ruleIndex].id).toBe(one.ruleId);
    expect(run.results.map((one: { level: string }) => one.level)).toEqual(['warning', 'note', 'warning', 'error']);
    expect(run.results.map((one: { suppressions: unknown }) => one.suppressions)).toEqual([
      [],
      [],
      [{ kind: 'inSource', status: 'accepted', justification: 'known' }],
      [],
    ]);
    expect(run.results[0]).toMatchObject({
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'Dockerfile', uriBaseId: 'SRCROOT' },
            region: { startLine: 2, endColumn: 11 },
          },
        },
      ],
      relatedLocations: [
        {
          message: { text: 'see here' },
          physicalLocation: { artifactLocation: { uri: 'a%20b/%C3%BC%2C%3A%25%7C%3C%26%3E/compose.yaml' } },
        },
      ],
      fixes: [
        {
          artifactChanges: [
            {
              replacements: [{ deletedRegion: { charOffset: 24, charLength: 10 }, insertedContent: { text: 'LABEL' } }],
            },
          ],
        },
      ],
    });
  });

  it('marks security rules with a score', async () => {
    const { examples, check } = maintainer;
    const rule: Rule = {
      ...maintainer,
      id: 'dockerfile/open',
      category: 'security',
      severity: 'error',
      examples,
      check,
    };
    const { runs } = JSON.parse(
      await report('sarif', result([{ findings: [finding(at, { rule: rule.id })] }]), {
        rules: new Map([[rule.id, rule]]),
      }),
    );
    expect(runs[0].tool.driver.rules[0].properties).toMatchObject({
      'security-severity': '8.0',
      'problem.severity': 'error',
    });
  });

  it('describes only rules that a result or a notification names', async () => {
    const crash = { level: 'error', kind: 'crash', path: undefined, message: 'm', rule: 'house/own' } as const;
    const { runs } = JSON.parse(await report('sarif', result([], [crash]), { rules }));
    expect(runs[0].tool.driver.rules).toEqual([{ id: 'house/own' }]);
    expect(runs[0].invocations[0].toolExecutionNotifications[0].associatedRule).toEqual({ id: 'house/own', index: 0 });
  });

  it('gives fingerprints that survive changes elsewhere and tell equal lines apart', async () => {
    const prints = async (text: string) => {
      const file = new SourceFile('Dockerfile', text);
      const findings = [finding(find(file, 'USER root')), finding(find(file, 'USER root', 1))];
      const { runs } = JSON.parse(await report('sarif', result([{ findings }])));
      return runs[0].results.map((one: { partialFingerprints: object }) => one.partialFingerprints);
    };
    const [first, second] = await prints('FROM a\nUSER root\nUSER root\n');
    expect(await prints('# new\nFROM b\n  USER root\nRUN x\nUSER root\n')).toEqual([first, second]);
    expect(first).not.toEqual(second);
  });
});

describe('github', () => {
  const findings = Array.from({ length: 11 }, () => finding(at));
  const notice = async (more: RenderOptions) => (await report('github', result([{ findings }]), more)).split('\n')[0];

  it('says first where the rest is when there are more annotations than GitHub shows', async () => {
    expect(await notice({})).toBe(
      '::notice title=infralint::11 warnings: GitHub shows only 10 annotations per severity; add `-f markdown=$GITHUB_STEP_SUMMARY` to list all of them in the job summary',
    );
    expect(await notice({ jobSummary: true })).toContain('per severity; the job summary lists all of them');
  });

  it('is annotations with everything escaped', async () => {
    expect(await report('github')).toMatchInlineSnapshot(`
      "::error file=Dockerfile,title=infralint::rule x/y crashed: ouch%0Ahelp: report it
      ::error file=a b/ü%2C%3A%25|<&>/compose.yaml,line=2,endLine=2,col=5,endColumn=7,title=dockerfile/maintainer::100%25 "bad", <b>|\`x|y\`%0A:: ]]> ␛
      ::warning file=Dockerfile,line=2,endLine=2,col=1,endColumn=11,title=dockerfile/maintainer::MAINTAINER is deprecated%0Ahelp: write a \`LABEL\`
      ::notice file=Dockerfile,line=4,endLine=5,title=house/own::MAINTAINER is deprecated
      "
    `);
  });
});

describe('gitlab', () => {
  it('is a code quality report with unique fingerprints', async () => {
    const issues = JSON.parse(await report('gitlab'));
    expect(issues[0]).toMatchObject({
      check_name: 'dockerfile/maintainer',
      description: 'MAINTAINER is deprecated',
      severity: 'minor',
      location: { path: 'Dockerfile', lines: { begin: 2, end: 2 } },
    });
    expect(issues[1]).toMatchObject({ severity: 'info', location: { lines: { begin: 4, end: 5 } } });
    expect(new Set(issues.map((issue: { fingerprint: string }) => issue.fingerprint)).size).toBe(3);
  });
});

describe('XML formats', () => {
  it('checkstyle lists every file', async () => {
    expect(await report('checkstyle')).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <checkstyle version="4.3">
        <file name="Dockerfile">
          <error line="2" column="1" severity="warning" message="MAINTAINER is deprecated&#10;help: write a \`LABEL\`" source="infralint.dockerfile/maintainer"/>
          <error line="4" column="5" severity="info" message="MAINTAINER is deprecated" source="infralint.house/own"/>
        </file>
        <file name="a b/ü,:%|&lt;&amp;&gt;/compose.yaml">
          <error line="2" column="5" severity="error" message="100% &quot;bad&quot;, &lt;b&gt;|\`x|y\`&#10;:: ]]&gt; ␛" source="infralint.dockerfile/maintainer"/>
        </file>
        <file name="clean/Dockerfile">
        </file>
      </checkstyle>
      "
    `);
  });

  it('junit fails for errors and warnings, not for infos', async () => {
    expect(await report('junit')).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="infralint" tests="5" failures="2" errors="1" time="0.012">
        <testsuite name="Dockerfile" tests="2" failures="1" errors="0">
          <testcase name="dockerfile/maintainer at line 2, column 1" classname="Dockerfile" file="Dockerfile" line="2"><failure type="warning" message="MAINTAINER is deprecated">Dockerfile:2:1: MAINTAINER is deprecated
      help: write a \`LABEL\`</failure></testcase>
          <testcase name="house/own at line 4, column 5" classname="Dockerfile" file="Dockerfile" line="4"><system-out>Dockerfile:4:5: MAINTAINER is deprecated</system-out></testcase>
        </testsuite>
        <testsuite name="a b/ü,:%|&lt;&amp;&gt;/compose.yaml" tests="1" failures="1" errors="0">
          <testcase name="dockerfile/maintainer at line 2, column 5" classname="a b/ü,:%|&lt;&amp;&gt;/compose.yaml" file="a b/ü,:%|&lt;&amp;&gt;/compose.yaml" line="2"><failure type="error" message="100% &quot;bad&quot;, &lt;b&gt;|\`x|y\`&#10;:: ]]&gt; ␛">a b/ü,:%|&lt;&amp;&gt;/compose.yaml:2:5: 100% &quot;bad&quot;, &lt;b&gt;|\`x|y\`
      :: ]]&gt; ␛</failure></testcase>
        </testsuite>
        <testsuite name="clean/Dockerfile" tests="1" failures="0" errors="0">
          <testcase name="clean/Dockerfile" classname="clean/Dockerfile"/>
        </testsuite>
        <testsuite name="infralint" tests="1" failures="0" errors="1">
          <testcase name="Dockerfile" classname="infralint"><error type="crash" message="rule x/y crashed: ouch">report it</error></testcase>
        </testsuite>
      </testsuites>
      "
    `);
  });
});

describe('markdown', () => {
  it('is a table for each file with findings', async () => {
    expect(await report('markdown')).toMatchInlineSnapshot(`
      "## infralint

      1 error, 1 warning, 1 info in 3 files. \`infralint --fix\` fixes 1 of them.

      > **error**: rule x/y crashed: ouch

      ### Dockerfile

      | Line | Severity | Problem | Rule |
      | ---: | --- | --- | --- |
      | 2 | warning | MAINTAINER is deprecated<br>*Help:* write a \`LABEL\` | [dockerfile/maintainer](https://github.com/infralint/infralint/blob/main/docs/rules/dockerfile/maintainer.md) |
      | 4 | info | MAINTAINER is deprecated | house/own |

      ### a b/ü,:%\\|\\<&\\>/compose.yaml

      | Line | Severity | Problem | Rule |
      | ---: | --- | --- | --- |
      | 2 | error | 100% "bad", \\<b\\>\\|\`x\\|y\` :: \\]\\]\\> ␛ | [dockerfile/maintainer](https://github.com/infralint/infralint/blob/main/docs/rules/dockerfile/maintainer.md) |
      "
    `);
  });
});

describe('summary', () => {
  const many = (rule: string, count: number, details = {}) =>
    Array.from({ length: count }, () => finding(at, { rule, ...details }));
  const fix = { title: 'a', safety: 'safe', edits: [{ at, text: '' }] } as const;

  it('counts by rule and by file, most first', async () => {
    const given = result([
      { path: 'a/Dockerfile', findings: [...many('dockerfile/maintainer', 12, { fix }), ...many('house/own', 1)] },
      { path: 'compose.yaml', findings: many('compose/latest-tag', 2, { severity: 'error' }) },
      { path: 'clean/Dockerfile' },
    ]);
    expect(await report('summary', given)).toMatchInlineSnapshot(`
      "errors  warnings  info  fixable  rule
                    12             12  dockerfile/maintainer
           2                           compose/latest-tag
                     1                 house/own

      errors  warnings  info  fixable  file
                    13             12  a/Dockerfile
           2                           compose.yaml

      2 errors, 13 warnings in 2 of 3 files (12 ms)
      fixable: 12 with --fix
      "
    `);
    expect(await report('summary', result([]))).toBe('no problems in 0 files (12 ms)\n');
  });

  it('adds up what is beyond twenty rows, and keeps within the width', async () => {
    const files = Array.from({ length: 25 }, (_, index) => ({
      path: `${'deep/'.repeat(20)}${index + 10}/Dockerfile`,
      findings: many(`house/rule-${index + 10}`, 1),
    }));
    const text = await report('summary', result(files), { width: 80 });
    expect(text).toContain('               5                 and 5 more rules (see --stats)\n');
    expect(text).toContain('/29/Dockerfile\n               5                 and 5 more files (see -f compact)\n');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('has links and colours in a terminal', async () => {
    const given = result([{ findings: [finding(at)] }]);
    const text = await report('summary', given, { paint: await paintFor(1), hyperlinks: true });
    expect(text).toContain('\u001b[33m1\u001b[39m');
    expect(text).toContain(
      '\u001b]8;;https://github.com/infralint/infralint/blob/main/docs/rules/dockerfile/maintainer.md',
    );
  });
});
