import { expect, it } from 'vitest'
import { percent } from '#words/app-reading.ts'

it.each([
  [0, '0\u00a0%'],
  [0.0064, '0,6\u00a0%'],
  [0.975, '97,5\u00a0%'],
  [1, '100\u00a0%'],
])('writes the share %s as %s', (share, text) => expect(percent(share)).toBe(text))
