/** A few small values kept on this phone, unreadable to whoever copies its files. */
export type Vault = {
  all: () => Promise<Map<string, unknown>>
  put: (name: string, value: unknown) => Promise<void>
  remove: (name: string) => Promise<void>
  /** Throws the key away with everything under it. */
  wipe: () => Promise<void>
}

type Sealed = { iv: Uint8Array<ArrayBuffer>; bytes: ArrayBuffer }

const finished = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('The phone keeps nothing.')))
  })

const openDatabase = (name: string): Promise<IDBDatabase> => {
  const request = indexedDB.open(name, 1)
  request.addEventListener('upgradeneeded', () => {
    request.result.createObjectStore('key')
    request.result.createObjectStore('sealed')
  })
  return finished(request)
}

const ivBytes = 12
const algorithm = 'AES-GCM'

/** IndexedDB, every value sealed with a key that the browser itself will not give out. */
export const openVault = async (name: string): Promise<Vault> => {
  if (!('subtle' in crypto)) throw new Error('Nothing can be sealed here.')
  const database = await openDatabase(name)
  const store = (kind: 'key' | 'sealed', mode: IDBTransactionMode) =>
    database.transaction(kind, mode).objectStore(kind)

  const keyOf = async (): Promise<CryptoKey> => {
    const known: CryptoKey | undefined = await finished(store('key', 'readonly').get('key'))
    if (known !== undefined) return known
    const made = await crypto.subtle.generateKey({ name: algorithm, length: 256 }, false, [
      'encrypt',
      'decrypt',
    ])
    await finished(store('key', 'readwrite').put(made, 'key'))
    // A second page may have made one in the same moment: whichever is kept counts.
    return finished(store('key', 'readonly').get('key'))
  }
  const place = (entry: string) => new TextEncoder().encode(`${name}|${entry}`)

  const seal = async (entry: string, value: unknown): Promise<Sealed> => {
    const iv = crypto.getRandomValues(new Uint8Array(ivBytes))
    const plain = new TextEncoder().encode(JSON.stringify(value))
    const bytes = await crypto.subtle.encrypt(
      { name: algorithm, iv, additionalData: place(entry) },
      await keyOf(),
      plain,
    )
    return { iv, bytes }
  }
  const unseal = async (entry: string, { iv, bytes }: Sealed): Promise<unknown> => {
    const plain = await crypto.subtle.decrypt(
      { name: algorithm, iv, additionalData: place(entry) },
      await keyOf(),
      bytes,
    )
    return JSON.parse(new TextDecoder().decode(plain))
  }

  return {
    all: async () => {
      const names = await finished(store('sealed', 'readonly').getAllKeys())
      const found = new Map<string, unknown>()
      for (const entry of names.map(String)) {
        const sealed: Sealed | undefined = await finished(store('sealed', 'readonly').get(entry))
        if (sealed === undefined) continue
        // What no key opens any more is of no use to anybody.
        const value = await unseal(entry, sealed).catch(() => undefined)
        if (value !== undefined) found.set(entry, value)
      }
      return found
    },
    put: async (entry, value) => {
      const sealed = await seal(entry, value)
      await finished(store('sealed', 'readwrite').put(sealed, entry))
    },
    remove: async (entry) => {
      await finished(store('sealed', 'readwrite').delete(entry))
    },
    wipe: async () => {
      await finished(store('sealed', 'readwrite').clear())
      await finished(store('key', 'readwrite').clear())
    },
  }
}

/** For a browser that keeps nothing (a private window): it lasts as long as the page. */
export const memoryVault = (): Vault => {
  const kept = new Map<string, unknown>()
  return {
    all: () => Promise.resolve(new Map(kept)),
    put: async (name, value) => void kept.set(name, structuredClone(value)),
    remove: async (name) => void kept.delete(name),
    wipe: async () => kept.clear(),
  }
}
