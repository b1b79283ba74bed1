type Module = { importers: readonly string[]; dynamicImporters?: readonly string[]; code?: string | null }
/** What a grouping asks of the bundler: who imports a module, at once and on use. */
type Modules = { getModuleInfo: (id: string) => Module | null }

/** The modules from which the first screen of each client is loaded. */
const firstOf = {
  desk: /\/client\/(desk\.(html|tsx)|routes\/_desk(\/vandaag)?\.tsx(\?.*)?)$/,
  phone: /\/client\/phone\.(html|tsx)$/,
}

/** The page itself and its routes keep a file of their own: they are what is asked for, by name. */
const isAsked = (id: string) => /\/client\/(desk|phone)\.(html|tsx)$|\?tsr-split=/.test(id)

const iconFile = /\/lucide-react\/dist\/esm\/icons\/([\w-]+)\.mjs$/
const iconList = /\/lucide-react\/dist\/esm\/lucide-react\.mjs$/

/** Looked up once: everything that an icon needs is asked about through every icon. */
const usersOfIcon = new Map<string, readonly string[]>()

/**
 * Who imports a module. An icon is imported by the list of all icons, which everybody imports and which is shaken out:
 * what counts is who names the icon.
 */
const importersOf = (id: string, modules: Modules): readonly string[] => {
  const importers = modules.getModuleInfo(id)?.importers ?? []
  const file = iconFile.exec(id)?.[1]
  if (file === undefined) return importers
  const known = usersOfIcon.get(id)
  if (known !== undefined) return known
  const users = importers.flatMap((one) => {
    if (!iconList.test(one)) return [one]
    const list = modules.getModuleInfo(one)
    const line = list?.code?.split('\n').find((each) => each.endsWith(`'./icons/${file}.mjs';`)) ?? ''
    const named = new RegExp(`\\b(${[...line.matchAll(/ as (\w+)/g)].map((match) => match[1]).join('|')})\\b`)
    return (list?.importers ?? []).filter((user) => named.test(modules.getModuleInfo(user)?.code ?? ''))
  })
  usersOfIcon.set(id, users)
  return users
}

/** Which clients load this module: with their first screen, or also on use. */
const loadedBy = (id: string, modules: Modules, when: 'first' | 'ever'): string => {
  const seen = new Set<string>()
  const above = [id]
  for (let one = above.pop(); one !== undefined; one = above.pop()) {
    if (seen.has(one)) continue
    seen.add(one)
    above.push(...importersOf(one, modules))
    if (when === 'ever') above.push(...(modules.getModuleInfo(one)?.dynamicImporters ?? []))
  }
  return Object.entries(firstOf)
    .filter(([, first]) => [...seen].some((one) => first.test(one)))
    .map(([name]) => name)
    .join('-')
}

/**
 * The file in which a module of a first screen stands: one for what the desk loads first, one for the phone, one for what
 * both need. Nobody loads more by it; without it the desk's first screen is ninety files, most of them of a few hundred
 * bytes. Null for everything that is loaded on use.
 */
export const firstLoadOf = (id: string, modules: Modules): string | null => {
  if (isAsked(id)) return null
  const by = loadedBy(id, modules, 'first')
  // One client would load the other's first screen, with its styles, for one module that it shares with it.
  return by === '' || by !== loadedBy(id, modules, 'ever') ? null : `first-${by}`
}
