import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readBuilt } from './built-pages.ts'

it('the site carries nothing of what only packages for an LMS need', () => {
  const scripts = readdirSync('dist/assets').filter((file) => file.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(20)
  const carrying = scripts.filter((file) =>
    /LMSInitialize|API_1484_11|cmi\.|suspend_data/.test(readBuilt(`assets/${file}`)),
  )
  expect(carrying).toEqual([])
})
