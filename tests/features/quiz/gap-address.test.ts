import { expect, it } from 'vitest'
import { gapAddress, parseGapRound } from '#features/quiz/gap-address.ts'

const parse = (query: string) => parseGapRound(new URLSearchParams(query))

it('carries a round in the address and back', () => {
  const round = { questions: ['lancar-modelo', 'feature-store'], since: 1795452227000 }
  const address = gapAddress('feature-store', round)
  expect(address).toBe(
    '/questionario/feature-store?lacunas=lancar-modelo.feature-store&desde=1795452227000',
  )
  expect(parse(address.split('?')[1] ?? '')).toEqual(round)
})

it.each([
  '',
  'lacunas=',
  'lacunas=um',
  'lacunas=um&desde=ontem',
  'lacunas=../x&desde=1',
  'desde=1',
])('finds no round in "%s"', (query) => expect(parse(query)).toBeNull())
