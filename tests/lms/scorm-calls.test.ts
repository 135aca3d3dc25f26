import { describe, expect, it } from 'vitest'
import { createScormCalls } from '#lms/scorm-calls.ts'

const closed = () => {
  throw new Error('the window was closed')
}

describe('an LMS that is not in order', () => {
  const strange: [what: string, api: object][] = [
    ['has no functions', {}],
    ['has something else in their place', { LMSInitialize: 'true', LMSGetValue: 3 }],
    ['throws', proxyOf(closed)],
    ['answers nothing', proxyOf(() => undefined)],
    ['answers null', proxyOf(() => null)],
    ['answers an object', proxyOf(() => ({ toString: () => 'true' }))],
    ['answers a promise', proxyOf(() => Promise.resolve('true'))],
    ['answers an error', proxyOf((name) => (name === 'LMSGetLastError' ? '101' : 'false'))],
  ]
  it.each(strange)('that %s is one that refuses', (_what, api) => {
    const calls = createScormCalls(api, '1.2')
    expect(calls.initialize()).toBe(false)
    expect(calls.write('cmi.suspend_data', 'x')).toBe(false)
    expect(calls.commit()).toBe(false)
    expect(calls.terminate()).toBe(false)
  })

  it.each(strange.slice(0, -1))('that %s has no value to read', (_what, api) => {
    expect(createScormCalls(api, '1.2').read('cmi.suspend_data')).toBeNull()
  })

  it('may say yes with a boolean and a value with a number', () => {
    const calls = createScormCalls(
      proxyOf((name) => (name === 'GetValue' ? 12 : true)),
      '2004',
    )
    expect(calls.initialize()).toBe(true)
    expect(calls.read('cmi.score.raw')).toBe('12')
  })

  it('has no value larger than the standard knows', () => {
    const calls = createScormCalls(
      proxyOf(() => 'x'.repeat(64_001)),
      '2004',
    )
    expect(calls.read('cmi.suspend_data')).toBeNull()
  })

  it('that was initialized already goes on', () => {
    const calls = createScormCalls(
      proxyOf((name) => (name === 'GetLastError' ? '103' : 'false')),
      '2004',
    )
    expect(calls.initialize()).toBe(true)
  })
})

function proxyOf(answer: (name: string) => unknown): object {
  return new Proxy({}, { get: (_target, name) => () => answer(String(name)) })
}
