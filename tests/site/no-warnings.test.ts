import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readBuilt } from './built-pages.ts'

/** What the router tells developers, and only them. */
const warning = 'No routes matched location'

it('the site carries none of the warnings of the router', () => {
  const development = 'node_modules/react-router/dist/development'
  const chunks = readdirSync(development).filter((file) => file.endsWith('.mjs'))
  const texts = chunks.map((file) => readFileSync(`${development}/${file}`, 'utf8'))
  expect(texts.some((text) => text.includes(warning))).toBe(true)

  const scripts = readdirSync('dist/assets').filter((file) => file.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(20)
  expect(scripts.filter((file) => readBuilt(`assets/${file}`).includes(warning))).toEqual([])
})
