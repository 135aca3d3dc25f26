import type { Theme } from '#domain/progress/progress.ts'

/**
 * The window's frame, where it takes a colour, follows the theme that the learner chose. The page
 * names two colours, the light one first, each for one theme of the system.
 */
export function colorWindow(theme: Theme): void {
  const [light, dark] = document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')
  if (light === undefined || dark === undefined) return
  light.setAttribute('media', mediaFor('light', theme === 'claro', theme))
  dark.setAttribute('media', mediaFor('dark', theme === 'escuro', theme))
}

function mediaFor(scheme: string, isChosen: boolean, theme: Theme): string {
  if (theme === 'sistema') return `(prefers-color-scheme: ${scheme})`
  return isChosen ? 'all' : 'not all'
}
