import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readBuilt } from './built-pages.ts'

/** By this the layout measures words; minifying leaves it as it is. */
const mark = '[mwMW]'

it('the site carries drawings of the pipeline, not the rules by which they are laid out', () => {
  expect(readFileSync('src/domain/figure/flow-geometry.ts', 'utf8')).toContain(mark)
  const scripts = readdirSync('dist/assets').filter((file) => file.endsWith('.js'))
  const carrying = (text: string) =>
    scripts.filter((file) => readBuilt(`assets/${file}`).includes(text))
  expect(carrying(mark)).toEqual([])
  expect(carrying('drawings')).toContainEqual(expect.stringMatching(/^chapters-pipeline-/u))
})
