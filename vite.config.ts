import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { compileMessages } from './client/build/compile-messages.ts'
import { firstLoadOf } from './client/build/join-first-load.ts'
import { defineConfig } from 'vite'

const client = join(import.meta.dirname, 'client')
const entries = ['desk.html', 'phone.html', 'phone-worker.ts']
  .map((page) => join(client, page))
  .filter(existsSync)

export default defineConfig({
  root: client,
  base: '/assets/',
  plugins: [
    tanstackRouter({
      target: 'react',
      autoCodeSplitting: true,
      routesDirectory: join(client, 'routes'),
      generatedRouteTree: join(client, 'route-tree.gen.ts'),
      addExtensions: true,
      quoteStyle: 'single',
      semicolons: false,
    }),
    compileMessages(),
    react(),
  ],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    assetsDir: '',
    manifest: true,
    assetsInlineLimit: 0,
    rollupOptions: {
      input: entries,
      output: {
        codeSplitting: {
          groups: [{ name: firstLoadOf, debugName: 'first load', includeDependenciesRecursively: false }],
        },
        // The server serves it under each organisation's own path, so it has to know its name.
        entryFileNames: ({ name }) => (name === 'phone-worker' ? '[name].js' : '[name]-[hash].js'),
      },
    },
  },
})
