import {
  dedent,
  defineRule,
  type EnvInstruction,
  type Located,
  type Report,
  type Script,
  textOf,
} from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/native-cpu',
  summary: 'A program is compiled for the processor of the build machine',
  why: 'With `native`, the compiler uses every instruction that the processor of the build machine supports. On an older or different processor the program ends with "Illegal instruction", often only when it reaches that code, and two build machines produce two different images.',
  category: 'reproducibility',
  severity: 'warning',
  presets: ['production'],
  fix: 'none',
  references: [
    'https://gcc.gnu.org/onlinedocs/gcc/x86-Options.html',
    'https://doc.rust-lang.org/rustc/codegen-options/index.html#target-cpu',
  ],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM rust:1.90 AS build
        RUN «RUSTFLAGS='-C target-cpu=native'» cargo build --release
      `,
      good: dedent`
        FROM rust:1.90 AS build
        RUN RUSTFLAGS='-C target-cpu=x86-64-v2' cargo build --release
      `,
    },
  ],
  check: {
    run(run, { report }) {
      if (!NATIVE.test(textOf(run)) || run.stage?.reachable === false) return;
      const scripts = run.script ? [run.script] : [];
      for (const at of scripts.flatMap(nativeWords)) tell(at, report);
    },
    env: ofVariables,
    arg: ofVariables,
  },
});

/** Without `-mtune=native`, which only affects the order of instructions and is harmless. */
const NATIVE =
  /-m(?:arch|cpu)=native\b|(?:\b|-C)target-cpu[= ]native\b|-Dcpu=native\b|(?:\b|-D)(?:GGML|LLAMA|WHISPER)_NATIVE(?::BOOL)?=(?:ON|1|TRUE)\b|(?:^|[\s"'=])-xHost\b/i;

/** Programs that search for the option, remove it or mention it. */
const READERS: ReadonlySet<string> = new Set(['sed', 'grep', 'egrep', 'fgrep', 'rg', 'perl', 'patch', 'git']);

function nativeWords(script: Script): readonly Located[] {
  const places = script.commands
    .filter(({ name }) => !READERS.has(name ?? ''))
    .flatMap(({ words, assignments }): readonly Located[] => [...assignments, ...words])
    .filter((place) => NATIVE.test(textOf(place)));
  // The string of `sh -c` contains the words of its commands.
  return places.filter((place) => !places.some((other) => other !== place && isInside(other, place)));
}

function isInside(inner: Located, outer: Located): boolean {
  return (
    inner.file === outer.file && inner.start >= outer.start && inner.end <= outer.end && textOf(inner) !== textOf(outer)
  );
}

function ofVariables(node: EnvInstruction, { report }: { readonly report: Report }): void {
  if (!NATIVE.test(textOf(node)) || node.stage?.reachable === false) return;
  for (const pair of node.pairs) if (NATIVE.test(textOf(pair))) tell(pair, report);
}

function tell(at: Located, report: Report): void {
  const [option = ''] = NATIVE.exec(textOf(at)) ?? [];
  report(
    at,
    `\`${option.replace(/^[\s"'=]+/, '')}\` compiles for the processor of the build machine: on other processors the program may end with "Illegal instruction"`,
    { help: 'choose a level that all target machines support, such as `x86-64-v2`, or remove the option' },
  );
}
