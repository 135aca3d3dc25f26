import { act, render, screen } from '@testing-library/react'
import { MemoryRouter, useLocation, useNavigate } from 'react-router'
import { describe, expect, it } from 'vitest'
import { useWholeLater } from '#ui/use-whole-later.ts'

type Heard = { heard: boolean[] }

function Page({ heard }: Heard) {
  heard.push(useWholeLater())
  return null
}

function Site({ heard, address }: Heard & { address: string | number }) {
  const navigate = useNavigate()
  if (useLocation().pathname === '/b') return <Page heard={heard} />
  const turn = () => (typeof address === 'number' ? navigate(address) : navigate(address))
  return (
    <button type="button" onClick={() => void turn()}>
      Ir
    </button>
  )
}

/** What the page at `/b` hears, render by render, when one comes there by `address`. */
async function turnTo(address: string | number): Promise<boolean[]> {
  const heard: boolean[] = []
  render(
    <MemoryRouter initialEntries={['/b', '/a']} initialIndex={1}>
      <Site heard={heard} address={address} />
    </MemoryRouter>,
  )
  await act(async () => screen.getByRole('button').click())
  return heard
}

describe('a page', () => {
  it('that is turned to is painted in part first, and whole a moment later', async () => {
    expect(await turnTo('/b')).toEqual([false, true])
  })

  it.each([
    ['asked for at a place', '/b#lugar'],
    ['come back to', -1],
  ])('that is %s stands whole at once', async (_, address) => {
    expect(new Set(await turnTo(address))).toEqual(new Set([true]))
  })
})
