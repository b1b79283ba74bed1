import { pathToFileURL } from 'node:url'
import compile from 'icu-minify/compile'
import type { Plugin } from 'vite'

const messageFile = /\/shared\/messages\/[a-z]{2}\/[a-z-]+\.ts$/

const compiled = (words: unknown): unknown => {
  if (typeof words === 'string') return compile(words)
  if (typeof words !== 'object' || words === null) return words
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, compiled(value)]))
}

let read = 0

/**
 * Reads the sentences at build time, so that no browser has to carry the parser: 9 kB less for every page. Tests and
 * the server read the same files as they stand.
 */
export const compileMessages = (): Plugin => ({
  name: 'compile-messages',
  enforce: 'pre',
  config: () => ({
    resolve: { alias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } },
  }),
  load: async (id) => {
    const [path = ''] = id.split('?')
    if (!messageFile.test(path)) return undefined
    // A new query each time, since a module that was imported once is not read again.
    const words: Record<string, unknown> = await import(`${pathToFileURL(path).href}?read=${(read += 1)}`)
    return Object.entries(words)
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(compiled(value))}`)
      .join('\n')
  },
})
