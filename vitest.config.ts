import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    // Tests share nothing but the program, which keeps no state: to load it once instead of once a file halves the time.
    isolate: false,
    pool: 'threads',
  },
});
