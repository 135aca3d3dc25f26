/* What every bundle of the app is made with: the site's, the tests' and the development server's. */
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import type { PluginOption } from 'vite'
import { course } from '#compiler/plugin.ts'
import { guidedRecordPlugin } from './guided-record.ts'
import { interfaceWords, loadCourseWords } from './interface-words.ts'
import { licencesPlugin } from './licences.ts'
import { productionRouter } from './production-router.ts'

/** The plugins for the course that is written in `CONTENT_DIR`, or else in `content`. */
export function sitePlugins(): PluginOption[] {
  const contentDir = process.env['CONTENT_DIR'] ?? 'content'
  return [
    course({
      contentDir,
      words: () => loadCourseWords(contentDir),
      answersDir: 'tests/fixtures/held-out-answers',
    }),
    interfaceWords(contentDir),
    licencesPlugin(),
    guidedRecordPlugin(),
    productionRouter(),
    react(),
    tailwindcss(),
  ]
}
