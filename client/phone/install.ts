/** The organisation's own manifest: its path is the app's scope, so it cannot stand in the page itself. */
export const linkManifest = (base: string): void => {
  const link = document.createElement('link')
  link.rel = 'manifest'
  link.href = `${base}manifest.webmanifest`
  document.head.append(link)
}

/** Lets the app open without connection. Its scope is the volunteer's pages of this organisation and nothing else. */
export const installWorker = async (base: string): Promise<void> => {
  if (!('serviceWorker' in navigator)) return
  try {
    await navigator.serviceWorker.register(`${base}worker.js`, { scope: base })
  } catch {
    // A browser that refuses (a private window): everything works, only not without connection.
  }
}

/** After signing out not even the empty shell stays. */
export const forgetCaches = async (): Promise<void> => {
  if (!('caches' in globalThis)) return
  const names = await caches.keys()
  await Promise.all(
    names.filter((name) => name.startsWith('samenspel-phone')).map((name) => caches.delete(name)),
  )
}
