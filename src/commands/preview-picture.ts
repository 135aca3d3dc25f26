/*
 * The picture that messengers show beside a shared link, drawn at build time: text is set and turned
 * into outlines by satori, so that a machine's own fonts change nothing, and painted by resvg.
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import satori from 'satori'
import { previewSize } from './page-preview.ts'
import { renderPng } from './render-png.ts'

export type Preview = { siteName: string; title: string; description: string }

/** The light theme's colours of src/ui/theme.css: messengers tell no theme. */
const colors = { paper: '#fbf7ef', ink: '#221d17', muted: '#544c42', accent: '#0b4f5c' }
/** The stripe at the left edge, and where the drawing of the app stands; all in pixels. */
const edge = 18
const iconPlace = { x: edge + 76, y: 64, size: 64 }
/** Longer titles are set smaller, so that they take three lines at most: letters, size in pixels. */
const titleSizes = [
  [48, 82],
  [70, 66],
  [Infinity, 54],
] as const

const require = createRequire(import.meta.url)
const fontFile = (weight: number) =>
  require.resolve(`@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff`)

/** Loads fonts and painter once; the function that it gives returns the bytes of a PNG. */
export async function createPreviewPainter(): Promise<(preview: Preview) => Promise<Uint8Array>> {
  const [regular, semibold, icon] = await Promise.all([
    readFile(fontFile(400)),
    readFile(fontFile(600)),
    readFile('public/icone.svg', 'utf8'),
  ])
  const font = { name: 'Source Serif 4', style: 'normal' } as const
  const fonts = [
    { ...font, data: regular, weight: 400 as const },
    { ...font, data: semibold, weight: 600 as const },
  ]
  const backdrop = drawBackdrop(icon)
  return async (preview) => {
    const text = await satori(setText(preview), { ...previewSize, fonts })
    // Masks of boxes that nothing is cut off by; reading them takes as long as painting does.
    const paths = text.replaceAll(/<mask\b.*?<\/mask>/gsu, '')
    return renderPng(paths.replace(/^<svg [^>]*>/u, (opening) => opening + backdrop))
  }
}

/** What is the same in every picture, so that satori need not lay it out each time. */
function drawBackdrop(icon: string): string {
  const { width, height } = previewSize
  const { x, y, size } = iconPlace
  const stripe = `<rect width="${edge}" height="${height}" fill="${colors.accent}"/>`
  const placed = `<svg x="${x}" y="${y}" width="${size}" height="${size}" `
  return `<rect width="${width}" height="${height}" fill="${colors.paper}"/>${stripe}${icon.replace('<svg ', placed)}`
}

/** What satori lays out, without React: only its shape is asked for. */
function box(style: object, children: unknown) {
  return { type: 'div', props: { style, children }, key: null }
}

function setText({ siteName, title, description }: Preview) {
  return box(
    {
      width: '100%',
      height: '100%',
      boxSizing: 'border-box',
      display: 'flex',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: `${iconPlace.y}px 76px 60px ${iconPlace.x}px`,
      color: colors.ink,
      fontFamily: 'Source Serif 4',
    },
    [
      box(
        {
          display: 'flex',
          alignItems: 'center',
          height: iconPlace.size,
          paddingLeft: iconPlace.size + 22,
          fontSize: 36,
          color: colors.accent,
        },
        siteName,
      ),
      box(
        {
          fontSize: titleSizes.find(([most]) => title.length <= most)?.[1],
          fontWeight: 600,
          lineHeight: 1.12,
          lineClamp: 3,
          display: 'block',
        },
        title,
      ),
      box(
        { fontSize: 32, lineHeight: 1.35, lineClamp: 3, display: 'block', color: colors.muted },
        description,
      ),
    ],
  )
}
