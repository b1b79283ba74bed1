import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Plugin } from 'vite'

const root = join(import.meta.dirname, '..', '..')

/** The refusals that keep people from what is not theirs; every place that says one of these is a guard. */
const guardPattern =
  /refuse\(\s*(?:isSignedIn \? )?'(notFound|notInYourCaseload|notAllowed|notSignedIn|needsSecondFactor)'/g

/** One guard: the file it stands in and the how-manieth of that file it is, from 0. */
export type Guard = { file: string; place: number; code: string }

const accessFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return accessFiles(path)
    return /(^|-)access\.ts$|^procedures\.ts$/.test(entry.name) ? [path] : []
  })

/** Every guard of the procedure builders and of the features' access files. */
export const guards = (): Guard[] =>
  accessFiles(join(root, 'server')).flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(guardPattern)].map((match, place) => ({
      file: relative(root, path),
      place,
      code: match[1] ?? '',
    })),
  )

/** Takes one guard out of the program while it is loaded: `WITHOUT_GUARD=server/intake/access.ts#1`. */
export const withoutGuard = (named: string | undefined): Plugin[] => {
  if (named === undefined) return []
  const [file = '', place = '0'] = named.split('#')
  return [
    {
      name: `without ${named}`,
      enforce: 'pre',
      transform: (code, id) => {
        if (!id.endsWith(file)) return null
        let seen = -1
        return code.replace(guardPattern, (whole) => {
          seen += 1
          return seen === Number(place)
            ? whole.replace('refuse(', '((..._taken: unknown[]): never => undefined as never)(')
            : whole
        })
      },
    },
  ]
}
