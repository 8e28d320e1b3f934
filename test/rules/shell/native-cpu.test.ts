import { it } from 'vitest';
import rule from '../../../rules/shell/native-cpu.ts';
import { testRule } from '../../../src/test-rule.ts';

const bad = [
  'RUN gcc -O2 «-march=native» -o /app main.c',
  'RUN gcc -O2 «-mcpu=native» -o /app main.c',
  'RUN make «CFLAGS="-O3 -march=native"»',
  'RUN export «CXXFLAGS="-march=native"» && make',
  'RUN rustc -C «target-cpu=native» main.rs',
  'RUN cargo rustc -- «-Ctarget-cpu=native»',
  'RUN bash -c "cd a && «RUSTFLAGS=\'-C target-cpu=native\'» cargo build"',
  'RUN cmake «-DGGML_NATIVE=ON» ..',
  'RUN <<EOF\n./configure «CFLAGS=-march=native»\nEOF',
  'ENV «RUSTFLAGS="-C target-cpu=native"»',
  'ARG «CFLAGS="-O2 -march=native"»',
];
const good = [
  'RUN gcc -O2 -march=x86-64-v2 -o /app main.c',
  'RUN gcc -mtune=native main.c',
  "RUN sed -i 's/-march=native//' Makefile && make",
  'RUN cmake -DGGML_NATIVE=OFF ..',
  'RUN ./configure --disable-march-native',
  '# -march=native is not used\nRUN make',
];

it('finds compilers that build for their own processor', () =>
  testRule(rule, {
    bad: bad.map((line) => `FROM base:1\n${line}\n`),
    good: [...good.map((line) => `FROM base:1\n${line}\n`), 'FROM a:1\nRUN gcc -march=native a.c\nFROM b:1\n'],
  }));
