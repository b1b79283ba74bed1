import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

type Chunk = { file: string; imports?: string[]; dynamicImports?: string[]; css?: string[] }
type Manifest = Record<string, Chunk>

const built = join(import.meta.dirname, '../../dist/client')

/** The page of each entry, the routes that its first screen draws, and the most gzipped script it may take, in kB. */
const entries = [
  { page: 'desk.html', routes: ['routes/_desk.tsx', 'routes/_desk/vandaag.tsx'], most: 215 },
  { page: 'phone.html', routes: [], most: 115 },
] as const

const gzipped = (file: string) => gzipSync(readFileSync(join(built, file)), { level: 9 }).length

const filesOf = (manifest: Manifest, keys: readonly string[]) => {
  const scripts = new Set<string>()
  const styles = new Set<string>()
  const visit = (key: string) => {
    const chunk = manifest[key]
    if (!chunk || scripts.has(chunk.file)) return
    scripts.add(chunk.file)
    for (const style of chunk.css ?? []) styles.add(style)
    for (const next of chunk.imports ?? []) visit(next)
  }
  for (const key of keys) visit(key)
  return { scripts, styles }
}

const kilobytes = (files: Iterable<string>) =>
  Math.round([...files].reduce((total, file) => total + gzipped(file), 0) / 100) / 10

/** Gzipped kB of what the first screen of each client entry loads, from the last `vite build`. */
export const measureSizes = () => {
  const manifest = JSON.parse(readFileSync(join(built, '.vite/manifest.json'), 'utf8')) as Manifest
  return entries
    .filter(({ page }) => page in manifest)
    .map(({ page, routes, most }) => {
      const keys = Object.keys(manifest).filter((key) => routes.some((route) => key.split('?')[0] === route))
      if (keys.length < routes.length) throw new Error(`A first route of ${page} is not in the build`)
      const { scripts, styles } = filesOf(manifest, [page, ...keys])
      const script = kilobytes(scripts)
      return { page, script, style: kilobytes(styles), most, ok: script <= most }
    })
}

if (process.argv[1] === import.meta.filename) {
  const sizes = measureSizes()
  for (const size of sizes) process.stdout.write(`${JSON.stringify(size)}\n`)
  if (sizes.some(({ ok }) => !ok)) process.exitCode = 1
}
