import * as words from '#words/page-names.ts'
import { paths } from '#paths.ts'
import { isThere, site } from './course.ts'

/**
 * What a system shows of the installed app. Every address is relative to the file, which lies at
 * the home of the site; the icons are those of src/commands/app-icons.ts.
 */
export function webManifest(paper: string) {
  return {
    name: site.title,
    short_name: site.name,
    description: site.description,
    lang: site.lang,
    dir: 'ltr',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: paper,
    theme_color: paper,
    categories: ['education'],
    icons: [
      { src: 'icone.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: 'icones/icone-192.png', type: 'image/png', sizes: '192x192' },
      { src: 'icones/icone-512.png', type: 'image/png', sizes: '512x512' },
      {
        src: 'icones/recortavel-512.png',
        type: 'image/png',
        sizes: '512x512',
        purpose: 'maskable',
      },
    ],
    shortcuts: [
      { name: words.review, page: paths.review },
      { name: words.quiz, page: paths.quiz },
    ]
      .filter(({ page }) => isThere(page))
      .map(({ name, page }) => ({ name, url: `.${page}` })),
  }
}
