import { defineConfig } from 'vitest/config'

export default defineConfig({
  define: { __KEELSON_VERSION__: JSON.stringify('0.0.0-test') },
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'threads',
    testTimeout: 60_000,
  },
})
