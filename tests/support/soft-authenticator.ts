import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'

/** Just enough CBOR for an attestation without a statement and for one key. */
const head = (major: number, length: number): Buffer => {
  const type = major << 5
  if (length < 24) return Buffer.from([type | length])
  return length < 256 ? Buffer.from([type | 24, length]) : Buffer.from([type | 25, length >> 8, length & 255])
}
const bytes = (value: Buffer) => Buffer.concat([head(2, value.length), value])
const text = (value: string) => Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)])
const integer = (value: number) => (value < 0 ? head(1, -value - 1) : head(0, value))

const coseKey = (key: KeyObject): Buffer => {
  const { x = '', y = '' } = key.export({ format: 'jwk' })
  return Buffer.concat([
    head(5, 5),
    Buffer.concat([1, 2, 3, -7, -1, 1, -2].map(integer)),
    bytes(Buffer.from(x, 'base64url')),
    integer(-3),
    bytes(Buffer.from(y, 'base64url')),
  ])
}

const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest()
const present = 0x01
const verified = 0x04
const attested = 0x40

type Asked = { challenge: string }

/** A passkey as a device would hold it, in software: makes and uses one ES256 key. */
export const makeAuthenticator = (origin: string) => {
  const rpIdHash = sha256(new URL(origin).hostname)
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const credentialId = randomBytes(16)
  let counter = 0

  const clientData = (type: string, { challenge }: Asked) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  const authenticatorData = (flags: number, more = Buffer.alloc(0)) => {
    counter += 1
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    return Buffer.concat([rpIdHash, Buffer.from([flags]), count, more])
  }
  const id = credentialId.toString('base64url')
  const common = { id, rawId: id, type: 'public-key' as const, clientExtensionResults: {} }

  return {
    credentialId: id,
    register: (asked: Asked) => {
      const length = Buffer.from([0, credentialId.length])
      const attestedData = Buffer.concat([Buffer.alloc(16), length, credentialId, coseKey(publicKey)])
      const authData = authenticatorData(present | verified | attested, attestedData)
      const attestation = Buffer.concat([
        head(5, 3),
        Buffer.concat([text('fmt'), text('none'), text('attStmt')]),
        head(5, 0),
        text('authData'),
        bytes(authData),
      ])
      return {
        ...common,
        response: {
          clientDataJSON: clientData('webauthn.create', asked).toString('base64url'),
          attestationObject: attestation.toString('base64url'),
        },
      }
    },
    /** `userVerified: false` is a device that did not ask for finger, face or PIN. */
    signIn: (asked: Asked, { userVerified = true } = {}) => {
      const data = clientData('webauthn.get', asked)
      const authData = authenticatorData(userVerified ? present | verified : present)
      const signed = createSign('sha256').update(authData).update(sha256(data)).sign(privateKey)
      return {
        ...common,
        response: {
          clientDataJSON: data.toString('base64url'),
          authenticatorData: authData.toString('base64url'),
          signature: signed.toString('base64url'),
        },
      }
    },
  }
}
