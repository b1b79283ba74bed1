import { namedIn } from './phone/named-assets.ts'

/**
 * Lets the volunteer's app open without connection. It keeps the empty page and the files that page names, and nothing
 * that anybody wrote or that the server answered: calls to the server pass it by.
 */
declare const self: ServiceWorkerGlobalScope
const cacheName = 'samenspel-phone'
const assets = '/assets/'
const patienceMilliseconds = 4000

const shellAddress = () => self.registration.scope
/** Keeps the page with all it names; when it names other files than before, the old ones are thrown away. */
const keepShell = async (page: Response) => {
  const cache = await caches.open(cacheName)
  const named = namedIn(await page.clone().text())
  const before = await cache.match(shellAddress())
  const namedBefore = before === undefined ? [] : namedIn(await before.text())
  await cache.addAll(named.filter((address) => !namedBefore.includes(address)))
  await cache.put(shellAddress(), page)
  const isSame = named.join(' ') === namedBefore.join(' ')
  const paths = isSame ? [] : (await cache.keys()).map((request) => new URL(request.url).pathname)
  const isOld = (path: string) => path.startsWith(assets) && path.endsWith('.js') && !named.includes(path)
  await Promise.all(paths.filter(isOld).map((path) => cache.delete(path)))
}

const isShell = (page: Response) =>
  page.ok && !page.redirected && (page.headers.get('content-type') ?? '').startsWith('text/html')

const withPatience = async (request: Request): Promise<Response> => {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), patienceMilliseconds)
  try {
    return await fetch(request.url, { signal: stop.signal, credentials: 'same-origin' })
  } finally {
    clearTimeout(timer)
  }
}

const openPage = async (event: FetchEvent): Promise<Response> => {
  try {
    const page = await withPatience(event.request)
    if (isShell(page)) event.waitUntil(keepShell(page.clone()))
    return page
  } catch (fault) {
    const kept = await caches.match(shellAddress(), { cacheName })
    if (kept === undefined) throw fault
    return kept
  }
}

const openAsset = async (request: Request): Promise<Response> => {
  const kept = await caches.match(request, { cacheName })
  if (kept !== undefined) return kept
  const answer = await fetch(request)
  if (answer.ok) await (await caches.open(cacheName)).put(request, answer.clone())
  return answer
}

self.addEventListener('install', (event) => {
  event.waitUntil(
    fetch(shellAddress(), { credentials: 'same-origin' }).then((page) =>
      isShell(page) ? keepShell(page) : undefined,
    ),
  )
  void self.skipWaiting()
})
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('fetch', (event) => {
  const { request } = event
  const address = new URL(request.url)
  if (request.method !== 'GET' || address.origin !== self.location.origin) return
  if (request.mode === 'navigate') event.respondWith(openPage(event))
  else if (address.pathname.startsWith(assets)) event.respondWith(openAsset(request))
})
