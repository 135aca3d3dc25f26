import { describe, expect, it, vi } from 'vitest'
import { firstAnswer } from '#offline/first-answer.ts'

const shell = () => Promise.resolve(new Response('casca'))
const nothing = () => Promise.resolve(null)
const long = 3_600_000

async function answer(
  network: Promise<Response>,
  fallback: () => Promise<Response | null>,
  patience = long,
) {
  const response = await firstAnswer({ network, fallback, patience })
  return `${response.status} ${await response.text()}`
}

const reply = (text: string, status = 200) => Promise.resolve(new Response(text, { status }))
const offline = () => Promise.reject<Response>(new TypeError('sem rede'))

describe('the first answer to an address', () => {
  it.each([
    ['the page of the network', () => reply('página'), '200 página'],
    ['a page that is not there, as the host says it', () => reply('nada', 404), '404 nada'],
    ['the shell without a network', offline, '200 casca'],
    ['the shell when the host is broken', () => reply('quebrado', 503), '200 casca'],
  ])('is %s', async (_name, network, expected) => {
    expect(await answer(network(), shell)).toBe(expected)
  })

  it('is the shell when the network takes too long', async () => {
    vi.useFakeTimers()
    try {
      const answered = answer(new Promise(() => {}), shell, 3000)
      await vi.advanceTimersByTimeAsync(3000)
      expect(await answered).toBe('200 casca')
    } finally {
      vi.useRealTimers()
    }
  })

  it('waits for the network when there is no shell, and hands its fault on', async () => {
    const network = new EventTarget()
    const late = new Promise<Response>((resolve) => {
      network.addEventListener('page', () => resolve(new Response('tarde')))
    })
    const answered = answer(
      late,
      () => {
        network.dispatchEvent(new Event('page'))
        return nothing()
      },
      0,
    )
    expect(await answered).toBe('200 tarde')
    expect(await answer(reply('quebrado', 500), nothing)).toBe('500 quebrado')
    await expect(answer(offline(), nothing)).rejects.toThrow('sem rede')
  })
})
