export const browsers = ['edge', 'opera', 'samsung', 'firefox', 'chrome', 'safari', 'other'] as const
export type Browser = (typeof browsers)[number]
export const systems = ['android', 'ios', 'windows', 'mac', 'chromeos', 'linux', 'other'] as const
export type System = (typeof systems)[number]

/** What somebody recognises a device by: "Chrome, Android". Nothing finer is kept. */
export type Device = { browser: Browser; system: System }

/** In order: most browsers also claim to be Chrome and Safari, iOS and Android also claim other systems. */
const browserMarks: readonly [Browser, RegExp][] = [
  ['edge', /\bEdgA?(iOS)?\//],
  ['opera', /\bOPR\//],
  ['samsung', /SamsungBrowser\//],
  ['firefox', /Firefox\/|FxiOS\//],
  ['chrome', /Chrome\/|CriOS\//],
  ['safari', /Safari\//],
]
const systemMarks: readonly [System, RegExp][] = [
  ['android', /Android/],
  ['ios', /iPhone|iPad|iPod/],
  ['windows', /Windows/],
  ['chromeos', /CrOS/],
  ['mac', /Mac OS X|Macintosh/],
  ['linux', /Linux|X11/],
]

const markedBy = <Name extends string>(marks: readonly [Name, RegExp][], text: string) =>
  marks.find(([, mark]) => mark.test(text))?.[0]

/** Reads a User-Agent header. */
export const readDevice = (userAgent: string): Device => ({
  browser: markedBy(browserMarks, userAgent) ?? 'other',
  system: markedBy(systemMarks, userAgent) ?? 'other',
})
