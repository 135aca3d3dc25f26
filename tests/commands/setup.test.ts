import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
// @ts-expect-error Plain JavaScript, because it runs before anything is installed.
import { isSupportedNode } from '#commands/setup.mjs'

describe('the check of the Node version', () => {
  it.each([
    ['18.20.4', false],
    ['20.18.3', false],
    ['20.19.0', true],
    ['21.7.3', false],
    ['22.11.0', false],
    ['22.12.0', true],
    ['23.5.0', false],
    ['24.0.0', true],
    ['25.1.0', true],
  ])('says of %s: %s', (version, expected) => {
    expect(isSupportedNode(version)).toBe(expected)
  })

  it('agrees with what package.json says', () => {
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(engines.node).toBe('^20.19.0 || ^22.12.0 || >=24.0.0')
  })
})
