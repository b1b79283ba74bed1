import { expect, test } from 'vitest'
import { phonePages } from '#shared/messages/nl/phone-pages.ts'
import { vocabulary } from '#shared/messages/nl/vocabulary.ts'
import { noGos } from '#shared/vocabulary.ts'

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

test('what a volunteer does not do is called the same at the desk and on the phone', () => {
  // At one's own home: the phone says "bij mij", the desk speaks of somebody else.
  for (const noGo of noGos.filter((one) => one !== 'ownHome'))
    expect(lower(phonePages.limits.noGo[noGo])).toBe(vocabulary.noGo[noGo])
})
