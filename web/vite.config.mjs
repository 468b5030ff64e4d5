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
    // The library of the network is one chunk, which the page and the worker share.
    chunkSizeWarningLimit: 600,
    // Directives for servers that render React: there is none here.
    rolldownOptions: {
      onwarn: (warning, print) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || print(warning),
      // The worker is an entry of the same build, so that it shares the library with the page: a browser loads it once.
      input: {
        index: fileURLToPath(new URL('index.html', import.meta.url)),
        'layout-worker': fileURLToPath(new URL('pages/network/picture/layout.worker.ts', import.meta.url)),
      },
      output: { entryFileNames: ({ name }) => (name === 'layout-worker' ? 'assets/layout-worker.js' : 'assets/[name]-[hash].js') },
    },
  },
  logLevel: 'warn',
});
