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
    readFile('public/icone.svg', 'base64'),
  ])
  const font = { name: 'Source Serif 4', style: 'normal' } as const
  const fonts = [
    { ...font, data: regular, weight: 400 as const },
    { ...font, data: semibold, weight: 600 as const },
  ]
  return async (preview) => {
    const card = drawCard(preview, `data:image/svg+xml;base64,${icon}`)
    const svg = await satori(card, { ...previewSize, fonts })
    return renderPng(svg)
  }
}

/** What satori lays out, without React: only its shape is asked for. */
function element(type: string, props: object, children?: unknown) {
  return { type, props: { ...props, children }, key: null }
}

function drawCard({ siteName, title, description }: Preview, icon: string) {
  const box = (style: object, children: unknown) => element('div', { style }, children)
  return box(
    {
      width: '100%',
      height: '100%',
      boxSizing: 'border-box',
      display: 'flex',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '64px 76px 60px',
      backgroundColor: colors.paper,
      borderLeft: `18px solid ${colors.accent}`,
      color: colors.ink,
      fontFamily: 'Source Serif 4',
    },
    [
      box({ display: 'flex', alignItems: 'center', fontSize: 36, color: colors.accent }, [
        element('img', { src: icon, width: 64, height: 64, style: { marginRight: 22 } }),
        siteName,
      ]),
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
