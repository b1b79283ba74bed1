import './phone/phone.css'
import './phone/acts.css'
import './phone/parts.css'
import './phone/fields.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { organisationInAddress } from './lib/addresses.ts'
import { followTheme } from './lib/preferences.ts'
import { phoneBase } from './phone/router.tsx'
import { PhoneApp } from './phone/phone-app.tsx'
import { startPhone } from './phone/start-phone.ts'
import { openVault, memoryVault } from './phone/waiting/vault.ts'
import { installWorker, linkManifest } from './phone/install.ts'

const element = document.getElementById('phone')
if (!element) throw new Error('The page has no place for the phone app')

// The worker's scope ends in a slash, and so does every address below it.
if (!window.location.pathname.startsWith(phoneBase())) history.replaceState(null, '', phoneBase())

followTheme()
linkManifest(phoneBase())
const vault = await openVault(`samenspel-${organisationInAddress()}`).catch(memoryVault)
const started = await startPhone({
  organisation: organisationInAddress(),
  vault,
  now: () => new Date().toISOString(),
  newId: () => crypto.randomUUID(),
})
createRoot(element).render(
  <StrictMode>
    <PhoneApp {...started} />
  </StrictMode>,
)
void installWorker(phoneBase())
