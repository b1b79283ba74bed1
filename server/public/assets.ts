import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { FastifyInstance } from 'fastify'

type Asset = { path: string; type: string; content: Buffer }

/** The files beside the pages, each under a name that carries a hash of its content. */
export type PublicAssets = { style: string; script: string; all: readonly Asset[] }

export const assetsPrefix = '/assets-public'
const yearSeconds = 31_536_000
/** In the order in which they count. */
const styleFiles = ['ground', 'acts', 'frame', 'answers', 'week', 'typing', 'boxes', 'pages']
const weights = [400, 500, 600]
/** Latin for Dutch and English; the extra letters of Polish and Turkish come only when a page has them. */
const subsets = [
  { name: 'latin-ext', range: 'U+0100-02AF,U+0304,U+0308,U+0329,U+1E00-1EFF,U+20A0-20CF,U+2C60-2C7F' },
  {
    name: 'latin',
    range: 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC',
  },
]

const asset = (name: string, extension: string, type: string, content: Buffer): Asset => {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12)
  return { path: `${assetsPrefix}/${name}-${hash}.${extension}`, type, content }
}

/** A stylesheet without comments and the spaces that mean nothing. Our own files hold no strings with spaces in them. */
export const tightenCss = (css: string): string =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replaceAll(';}', '}')
    .trim()

const darkBlock = /(?::root)?\[data-theme=(['"])dark\1\]\s*\{([^}]*)\}/g

/**
 * The tokens for pages without a script: dark follows the system, on a screen, instead of an attribute. The token file
 * stays the one list of colours. Throws when that file has no dark colours any more.
 */
export const systemTokens = (tokens: string): string => {
  if (tokens.search(darkBlock) === -1) throw new Error('The tokens have no block for dark.')
  return tokens.replace(darkBlock, '@media screen and (prefers-color-scheme:dark){:root{$2}}')
}

const fontFace = (weight: number, range: string, path: string): string =>
  `@font-face{font-family:'IBM Plex Sans';font-style:normal;font-weight:${weight};font-display:swap;` +
  `src:url(${path}) format('woff2');unicode-range:${range}}`

const readFonts = (root: URL): Promise<{ face: string; file: Asset }[]> =>
  Promise.all(
    subsets.flatMap(({ name, range }) =>
      weights.map(async (weight) => {
        const file = `ibm-plex-sans-${name}-${weight}-normal`
        const content = await readFile(
          new URL(`node_modules/@fontsource/ibm-plex-sans/files/${file}.woff2`, root),
        )
        const font = asset(file, 'woff2', 'font/woff2', content)
        return { face: fontFace(weight, range, font.path), file: font }
      }),
    ),
  )

/** Reads styles, script and fonts once; `root` is the folder of the installed program. */
export const loadPublicAssets = async (root: URL): Promise<PublicAssets> => {
  const text = (path: string) => readFile(new URL(path, root), 'utf8')
  const fonts = await readFonts(root)
  const tokens = systemTokens(await text('shared/tokens.css'))
  const styles = await Promise.all(styleFiles.map((name) => text(`server/public/style/${name}.css`)))
  const css = fonts.map(({ face }) => face).join('') + tightenCss([tokens, ...styles].join('\n'))
  const style = asset('public', 'css', 'text/css; charset=utf-8', Buffer.from(css))
  const script = asset(
    'public',
    'js',
    'text/javascript; charset=utf-8',
    await readFile(new URL('server/public/public-script.js', root)),
  )
  return { style: style.path, script: script.path, all: [style, script, ...fonts.map(({ file }) => file)] }
}

/** Serves the files; their names change with their content, so browsers may keep them for ever. */
export const addAssetRoutes = (server: FastifyInstance, { all }: PublicAssets): void => {
  for (const { path, type, content } of all) {
    server.get(path, (_request, reply) =>
      reply.header('cache-control', `public, max-age=${yearSeconds}, immutable`).type(type).send(content),
    )
  }
}
