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
  '/shared/contact.ts': ['/client/phone/app.tsx', '/client/features/call-dialog.tsx'],
  '/lucide-react/dist/esm/icons/bus.mjs': ['/lucide-react/dist/esm/lucide-react.mjs'],
  '/lucide-react/dist/esm/icons/home.mjs': ['/lucide-react/dist/esm/lucide-react.mjs'],
  '/lucide-react/dist/esm/lucide-react.mjs': ['/client/phone/app.tsx', '/client/features/call-dialog.tsx'],
}
const icons = '/lucide-react/dist/esm/lucide-react.mjs'
const code: Record<string, string> = {
  [icons]:
    "export { default as Bus, default as BusIcon } from './icons/bus.mjs';\nexport { default as Home } from './icons/home.mjs';",
  '/client/phone/app.tsx': "import { Home } from 'lucide-react'",
  '/client/features/call-dialog.tsx': "import { Bus } from 'lucide-react'",
}
/** Opened from the first screen, on use. */
const onUse: Record<string, string[]> = { '/client/features/call-dialog.tsx': ['/client/features/today.tsx'] }
const modules = {
  getModuleInfo: (id: string) => ({
    importers: importers[id] ?? [],
    dynamicImporters: onUse[id] ?? [],
    code: code[id] ?? null,
  }),
}
const fileOf = (id: string) => firstLoadOf(id, modules)

describe('the files of a first screen', () => {
  test('what only the desk, only the phone, or both load first stands together', () => {
    expect(['/client/ui/row.tsx', '/client/phone/app.tsx', '/react.js'].map(fileOf)).toEqual([
      'first-desk',
      'first-phone',
      'first-desk-phone',
    ])
  })

  test('what one client loads first and the other on use belongs to neither', () => {
    expect(fileOf('/shared/contact.ts')).toBeNull()
  })

  test('an icon belongs to who names it, not to everybody who knows the list of icons', () => {
    const [bus, home] = ['bus', 'home'].map((name) => fileOf(`/lucide-react/dist/esm/icons/${name}.mjs`))
    expect([bus, home]).toEqual([null, 'first-phone'])
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
