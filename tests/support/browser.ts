import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const systemPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The browser out of npm; unpacked once into the temporary folder. Its own arguments would hide CSP faults. */
const npmBrowser = async () => {
  // It brings its own nss and nspr only when it believes to be on this runtime.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x'
  const { default: bundled } = await import('@sparticuz/chromium')
  return bundled.executablePath()
}

/** Where a browser is: CHROMIUM_PATH, Playwright's own, the system's, then the one out of npm. */
export const browserPath = async (): Promise<string> => {
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined) return named
  const found = [chromium.executablePath(), ...systemPlaces].find((path) => path !== '' && existsSync(path))
  return found ?? npmBrowser()
}

export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await browserPath(), args })
