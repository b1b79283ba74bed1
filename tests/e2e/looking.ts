import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Looks at the page as it stands, in light and in dark: nothing that axe knows of may keep anybody out. */
export const expectNoBarriers = async (page: Page): Promise<void> => {
  for (const colorScheme of ['light', 'dark'] as const) {
    // Without motion, so that no colour is looked at halfway its change.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze()
    expect(
      violations.map(
        ({ id, nodes }) => `${colorScheme} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      ),
    ).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

/** A passkey device inside the browser, as a laptop with a fingerprint reader has. */
export const addPasskeyDevice = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

/**
 * The same look at a page without script, on which axe cannot run: what the browser shows there is written once more into
 * a page of the same origin in a browser with script. Written, not served: intercepting one request beside the loading of
 * its styles left the browser waiting for good on a busy machine.
 */
export const expectNoBarriersWithoutScript = async (page: Page): Promise<void> => {
  const browser = page.context().browser()
  if (browser === null) throw new Error('The page has no browser.')
  const context = await browser.newContext({ viewport: page.viewportSize() })
  const twin = await context.newPage()
  await twin.goto(new URL('/healthz', page.url()).href)
  await twin.setContent(await page.content())
  await expectNoBarriers(twin)
  await context.close()
}
