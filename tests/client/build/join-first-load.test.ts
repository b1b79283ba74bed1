import { describe, expect, test } from 'vitest'
import { firstLoadOf } from '#client/build/join-first-load.ts'

const importers: Record<string, string[]> = {
  '/client/ui/row.tsx': ['/client/features/today.tsx'],
  '/client/features/today.tsx': ['/client/routes/_desk/vandaag.tsx?tsr-split=component'],
  '/client/routes/_desk/vandaag.tsx?tsr-split=component': [],
  '/client/phone/app.tsx': ['/client/phone.tsx'],
  '/client/phone.tsx': ['/client/phone.html'],
  '/client/phone.html': [],
  '/client/desk.tsx': [],
  '/react.js': ['/client/phone/app.tsx', '/client/desk.tsx'],
  '/client/features/call-dialog.tsx': [],
}
const modules = { getModuleInfo: (id: string) => ({ importers: importers[id] ?? [] }) }
const fileOf = (id: string) => firstLoadOf(id, modules)

describe('the files of a first screen', () => {
  test('what only the desk, only the phone, or both load first stands together', () => {
    expect(['/client/ui/row.tsx', '/client/phone/app.tsx', '/react.js'].map(fileOf)).toEqual([
      'first-desk',
      'first-phone',
      'first-desk-phone',
    ])
  })

  test('the page itself, its routes, and what is loaded on use keep their own file', () => {
    expect(
      [
        '/client/phone.tsx',
        '/client/routes/_desk/vandaag.tsx?tsr-split=component',
        '/client/features/call-dialog.tsx',
      ].map(fileOf),
    ).toEqual([null, null, null])
  })
})
