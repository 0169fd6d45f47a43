import { readFileSync } from 'node:fs'
import { defineConfig } from 'rolldown'

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))

// One CommonJS entry that starts in milliseconds; whatever is imported with `import()` becomes a chunk of its own.
export default defineConfig({
  input: { keelson: 'src/cli.ts' },
  platform: 'node',
  external: [/^yeoman-/, /^@yeoman\//, 'mem-fs', /^mem-fs-/],
  transform: { define: { __KEELSON_VERSION__: JSON.stringify(version) } },
  output: {
    dir: 'dist',
    format: 'cjs',
    cleanDir: true,
    entryFileNames: '[name].cjs',
    chunkFileNames: 'chunks/[name].cjs',
    minify: true,
  },
})
