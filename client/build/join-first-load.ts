/** What a grouping asks of the bundler: who imports a module, at once and not on use. */
type Modules = { getModuleInfo: (id: string) => { importers: readonly string[] } | null }

/** The modules from which the first screen of each client is loaded. */
const firstOf = {
  desk: /\/client\/(desk\.(html|tsx)|routes\/_desk(\/vandaag)?\.tsx(\?.*)?)$/,
  phone: /\/client\/phone\.(html|tsx)$/,
}

/** The page itself and its routes keep a file of their own: they are what is asked for, by name. */
const isAsked = (id: string) => /\/client\/(desk|phone)\.(html|tsx)$|\?tsr-split=/.test(id)

/** Which first screens load this module. */
const loadedBy = (id: string, modules: Modules): string => {
  const seen = new Set<string>()
  const above = [id]
  for (let one = above.pop(); one !== undefined; one = above.pop()) {
    if (seen.has(one)) continue
    seen.add(one)
    above.push(...(modules.getModuleInfo(one)?.importers ?? []))
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
  const by = loadedBy(id, modules)
  return by === '' ? null : `first-${by}`
}
