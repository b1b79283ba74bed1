import type { App } from '../base/app.ts'

/** Whom a passkey belongs to: the host people reach this installation by, and nobody else's. */
export const relyingParty = ({ config }: App): { rpID: string; origin: string } => {
  const url = new URL(config.publicUrl)
  return { rpID: url.hostname, origin: url.origin }
}
