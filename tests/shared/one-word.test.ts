import { expect, test } from 'vitest'
import { accounts } from '#shared/messages/nl/accounts.ts'
import { mail } from '#shared/messages/nl/mail.ts'
import { phone } from '#shared/messages/nl/phone.ts'
import { phonePages } from '#shared/messages/nl/phone-pages.ts'
import { publicFrame } from '#shared/messages/nl/public.ts'
import { publicStatus } from '#shared/messages/nl/public-status.ts'
import { vocabulary } from '#shared/messages/nl/vocabulary.ts'
import { languages, noGos } from '#shared/vocabulary.ts'

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

test('what a volunteer does not do is called the same at the desk and on the phone', () => {
  // At one's own home: the phone says "bij mij", the desk speaks of somebody else.
  for (const noGo of noGos.filter((one) => one !== 'ownHome'))
    expect(lower(phonePages.limits.noGo[noGo])).toBe(vocabulary.noGo[noGo])
})

test('a language is called the same at the desk, on the phone and on the public pages', () => {
  for (const language of languages) {
    expect(phonePages.language[language]).toBe(vocabulary.language[language])
    expect(publicFrame.spoken[language]).toBe(vocabulary.language[language])
  }
})

test('coming in is inloggen everywhere: aanmelden is what a new volunteer does', () => {
  expect(JSON.stringify([phone, phonePages, accounts, mail])).not.toMatch(
    /aanmeld|afmeld|afgemeld|aangemeld/i,
  )
})

test('what a family gets is hulp, in mails too', () => {
  expect(JSON.stringify(mail)).not.toMatch(/\bsteun\b/i)
})

test('who does it instead is called the same for the parent and the volunteer', () => {
  expect(phonePages.match.whoThen).toBe(`${publicStatus.agreed.whoThen}: {who}`)
})
