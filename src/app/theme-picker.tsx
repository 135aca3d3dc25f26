import { useEffect } from 'react'
import type { Theme } from '#domain/progress/progress.ts'
import { useProgress, useProgressActions } from '#state/use-progress.ts'
import { Icon } from '#ui/icon.tsx'
import * as words from '#words/frame.ts'

const themes: { value: Theme; label: string; icon: string }[] = [
  {
    value: 'claro',
    label: words.lightTheme,
    icon: 'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.4M14.6 14.6 16 16M16 4l-1.4 1.4M5.4 14.6 4 16',
  },
  {
    value: 'escuro',
    label: words.darkTheme,
    icon: 'M16.5 12.2A7 7 0 0 1 7.8 3.5a7 7 0 1 0 8.7 8.7Z',
  },
  {
    value: 'sistema',
    label: words.systemTheme,
    icon: 'M2.5 4h15v9.5h-15zM7 17h6M10 13.5V17',
  },
]

export function ThemePicker() {
  const theme = useProgress((progress) => progress.theme)
  const { setTheme } = useProgressActions()

  return (
    <div role="group" aria-label={words.appearance} className="flex">
      {themes.map(({ value, label, icon }) => (
        <button
          key={value}
          type="button"
          // By which tema.js knows it before the app has taken over.
          name="tema"
          value={value}
          aria-label={label}
          title={label}
          aria-pressed={theme === value}
          onClick={() => setTheme(value)}
          className="inline-flex size-11 cursor-pointer items-center justify-center border-b-2 border-transparent text-muted hover:text-accent aria-pressed:border-accent aria-pressed:text-accent"
        >
          <Icon path={icon} />
        </button>
      ))}
    </div>
  )
}

/**
 * Keeps the document in the chosen theme; `tema.js` has set it before the first paint, and may have
 * heard of another choice since.
 */
export function useTheme(): void {
  const theme = useProgress((progress) => progress.theme)
  const { setTheme } = useProgressActions()

  useEffect(() => {
    const { dataset } = document.documentElement
    const early = themes.find(({ value }) => value === dataset['chosen'])
    dataset['ready'] = ''
    delete dataset['chosen']
    if (early) setTheme(early.value)
    else if (theme === 'sistema') delete dataset['theme']
    else dataset['theme'] = theme
  }, [theme, setTheme])
}
