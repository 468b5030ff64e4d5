import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The dashboard: built into dist/web, which the server sends. Nothing is inlined and nothing comes from elsewhere, so that the policy holds. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic' } },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
    reportCompressedSize: false,
    // Directives for servers that render React: there is none here.
    rolldownOptions: { onwarn: (warning, print) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || print(warning) },
  },
  logLevel: 'warn',
});
