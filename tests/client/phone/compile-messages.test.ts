import { createTranslator } from 'use-intl/core'
import { describe, expect, test } from 'vitest'
import { compileMessages } from '#client/build/compile-messages.ts'
import { phone as english } from '#shared/messages/en/phone.ts'
import { phone as dutch } from '#shared/messages/nl/phone.ts'
import { namedIn } from '#client/phone/named-assets.ts'

describe('sentences read at build time', () => {
  test('only message files are taken, under the names they export', async () => {
    const { load } = compileMessages()
    if (typeof load !== 'function') throw new Error('It loads nothing.')
    const read = (path: string) => load.call({} as ThisParameterType<typeof load>, path)
    expect(await read('/elsewhere/client/phone/app.tsx')).toBeUndefined()
    const path = `${import.meta.dirname}/../../../shared/messages/nl/phone.ts`
    const code = await read(path)
    expect(code).toContain('export const phone = {')
    expect(code).toContain('"iWasThere":"Ik was er"')
  })

  test.each(['nl', 'en'] as const)('every sentence of the first page can be said (%s)', (locale) => {
    const t = createTranslator({ locale, messages: locale === 'nl' ? dutch : english })
    expect(t('sync.waiting', { count: 2 })).toMatch(/^2 wa/)
    expect(t('sync.waiting', { count: 1 })).toMatch(/^1 wa/)
  })
})

describe('the files that a page names', () => {
  test('are our own scripts and styles, each once', () => {
    const html =
      '<link href="/assets/a.css"><script src="/assets/b.js"></script><link rel="modulepreload" href="/assets/b.js"><a href="/elders">'
    expect(namedIn(html)).toEqual(['/assets/a.css', '/assets/b.js'])
  })
})
