import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

/** Features import only to their left in this line. */
const line = [
  'accounts',
  'organisation',
  'partners',
  'community',
  'volunteers',
  'intake',
  'matches',
  'contact',
  'concerns',
  'supervision',
  'handovers',
  'matching',
  'figures',
  'privacy',
  'overview',
]

/** These stand above the features and may use all of them. */
const aboveFeatures = ['public', 'jobs', 'cli', 'http', 'seed', 'demo']

const files = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : files(path)
    return /\.(ts|tsx)$/.test(entry.name) ? [path] : []
  })

const sources = ['client', 'server', 'shared', 'db'].flatMap(files)

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')

type Import = { from: string; to: string; typeOnly: boolean }

const importsOf = (file: string): Import[] => {
  const text = withoutComments(readFileSync(join(root, file), 'utf8'))
  const found = text.matchAll(
    /(import|export)\s+(type\s+)?[^'";]*?from\s+'([^']+)'|import\s*\(?\s*'([^']+)'/g,
  )
  return [...found].map((match) => {
    const specifier = match[3] ?? match[4] ?? ''
    const to = specifier.startsWith('.')
      ? relative(root, join(root, dirname(file), specifier))
      : specifier.startsWith('#')
        ? specifier.slice(1)
        : `npm:${specifier}`
    return { from: file, to, typeOnly: match[2] !== undefined }
  })
}

const allImports = sources.flatMap(importsOf)

const within = (path: string, ...folders: string[]) => folders.some((folder) => path.startsWith(`${folder}/`))
const isNpm = (path: string) => path.startsWith('npm:')
const featureOf = (path: string) => (within(path, 'server') ? (path.split('/')[1] ?? '') : '')

const offences = (law: (one: Import) => boolean) =>
  allImports.filter((one) => !law(one)).map(({ from, to }) => `${from} → ${to}`)

describe('imports go one way', () => {
  test('there is something to check', () => {
    expect(allImports.length).toBeGreaterThan(100)
  })

  test('shared imports only itself, zod and use-intl/core', () => {
    const allowed = ['npm:zod', 'npm:use-intl/core', 'npm:use-intl']
    expect(
      offences(({ from, to }) => !within(from, 'shared') || within(to, 'shared') || allowed.includes(to)),
    ).toEqual([])
  })

  test('db imports itself, shared, Kysely and the drivers', () => {
    const allowed = ['npm:kysely', 'npm:kysely/migration', 'npm:better-sqlite3', 'npm:pg']
    const lawful = ({ from, to }: Import) =>
      !within(from, 'db') || within(to, 'db', 'shared') || allowed.includes(to) || to.startsWith('npm:node:')
    expect(offences(lawful)).toEqual([])
  })

  test('server/base lies below every feature', () => {
    const lawful = ({ from, to }: Import) =>
      !within(from, 'server/base') || isNpm(to) || within(to, 'server/base', 'db', 'shared')
    expect(offences(lawful)).toEqual([])
  })

  test('a feature imports only features to its left, and never a router', () => {
    const lawful = ({ from, to }: Import) => {
      const own = line.indexOf(featureOf(from))
      if (own === -1 || isNpm(to) || !within(to, 'server')) return true
      const other = featureOf(to)
      if (other === 'base' || other === featureOf(from)) return true
      return line.indexOf(other) !== -1 && line.indexOf(other) < own && !to.endsWith('/router.ts')
    }
    expect(offences(lawful)).toEqual([])
  })

  test('a feature never imports the client, and the server never does', () => {
    expect(
      offences(({ from, to }) => !within(from, 'server', 'db') || !within(to, 'client', 'tests')),
    ).toEqual([])
  })

  test('the client knows the server by the type of its router alone', () => {
    const lawful = ({ from, to, typeOnly }: Import) =>
      !within(from, 'client') ||
      !within(to, 'server', 'db', 'tests') ||
      (typeOnly && to === 'server/app-router.ts' && from === 'client/lib/trpc.ts')
    expect(offences(lawful)).toEqual([])
  })

  test('client/ui imports React, react-aria, icons, the router for links, and itself', () => {
    const packages =
      /^npm:(react|react-dom|react-aria-components|react-aria|lucide-react|use-intl|@tanstack\/react-router)(\/|$)/
    const lawful = ({ from, to }: Import) =>
      !within(from, 'client/ui') || within(to, 'client/ui', 'shared') || packages.test(to)
    expect(offences(lawful)).toEqual([])
  })

  test('features of the client never import each other', () => {
    const lawful = ({ from, to }: Import) =>
      !within(from, 'client/features') ||
      !within(to, 'client/features') ||
      from.split('/')[2] === to.split('/')[2]
    expect(offences(lawful)).toEqual([])
  })

  test('the phone app carries neither react-aria nor zod', () => {
    const lawful = ({ from, to, typeOnly }: Import) =>
      !(within(from, 'client/phone') || from === 'client/phone.tsx') ||
      typeOnly ||
      (!/^npm:(react-aria|zod)/.test(to) && !within(to, 'client/ui'))
    expect(offences(lawful)).toEqual([])
  })

  test('nothing imports the tests', () => {
    expect(offences(({ to }) => !within(to, 'tests'))).toEqual([])
  })
})

describe('a file says where it belongs', () => {
  const folders = [...line, ...aboveFeatures, 'base']

  test('every folder of the server is a feature or has a named place', () => {
    const unknown = sources.filter(
      (file) => within(file, 'server') && file.split('/').length > 2 && !folders.includes(featureOf(file)),
    )
    expect(unknown).toEqual([])
  })

  test('a feature holds routers, access, queries, rules and files named after what they do', () => {
    const lawful =
      /^(router|access|queries|rules|packets|policies|caseload|colleagues|[a-z0-9]+(-[a-z0-9]+)+)\.tsx?$/
    const strange = sources.filter(
      (file) => line.includes(featureOf(file)) && !lawful.test(file.split('/').slice(2).join('/')),
    )
    expect(strange).toEqual([])
  })

  test('no file is a drawer for anything', () => {
    const isPage = (file: string) => within(file, 'client/routes')
    const drawers = sources.filter(
      (file) =>
        !isPage(file) && /(^|\/)(utils?|helpers?|service|services|index|common|misc)\.tsx?$/.test(file),
    )
    expect(drawers).toEqual([])
  })

  test('procedures are made by the builders that demand a rule, nowhere else', () => {
    const makers = sources.filter((file) =>
      /\bt\.procedure\b/.test(withoutComments(readFileSync(join(root, file), 'utf8'))),
    )
    expect(makers).toEqual(['server/base/procedures.ts'])
  })

  test('no clock, random id or environment is read below the composition root', () => {
    const roots = [
      'server/start.ts',
      'server/open-app.ts',
      'server/config.ts',
      'server/main.ts',
      'server/cli/',
      'server/demo/',
      'db/seed',
    ]
    const readers = sources.filter(
      (file) =>
        within(file, 'server', 'db', 'shared') &&
        !roots.some((one) => file.startsWith(one)) &&
        /new Date\(\)|Date\.now\(\)|randomUUID|process\.env/.test(
          withoutComments(readFileSync(join(root, file), 'utf8')),
        ),
    )
    expect(readers).toEqual([])
  })
})
