import { describe, expect, it } from 'vitest'
import { findApi } from '#lms/find-api.ts'

const api = { LMSInitialize: () => 'true' }

/** A window with what stands around it; the topmost one is its own parent. */
function frame(around: { parent?: object; opener?: unknown; API?: object } = {}): Window {
  const window: Record<string, unknown> = { opener: null, ...around }
  window['parent'] ??= window
  window['top'] = around.parent === undefined ? window : topOf(around.parent)
  return window as unknown as Window
}

function topOf(parent: object): unknown {
  const above: unknown = Reflect.get(parent, 'parent')
  return typeof above === 'object' && above !== null && above !== parent ? topOf(above) : parent
}

/** Another origin's window: it says who its parent is and refuses everything else. */
function foreign(parent?: object): Window {
  const window: object = new Proxy(
    {},
    {
      get: (_target, name) => {
        if (name === 'parent') return parent ?? window
        throw new DOMException(
          'Blocked a frame from accessing a cross-origin frame.',
          'SecurityError',
        )
      },
    },
  )
  return window as Window
}

describe('findApi', () => {
  const places: [place: string, page: Window][] = [
    ['the window itself', frame({ API: api })],
    ['the frame above', frame({ parent: frame({ API: api }) })],
    [
      'three frames above',
      frame({ parent: frame({ parent: frame({ parent: frame({ API: api }) }) }) }),
    ],
    ['beyond another origin', frame({ parent: foreign(frame({ API: api })) })],
    ['the window that opened this one', frame({ opener: frame({ API: api }) })],
    ['above the opener', frame({ opener: frame({ parent: frame({ API: api }) }) })],
    ['the opener of the top frame', frame({ parent: frame({ opener: frame({ API: api }) }) })],
  ]
  it.each(places)('finds it in %s', (_place, page) => {
    expect(findApi(page, '1.2')).toBe(api)
  })

  const nowhere: [place: string, page: Window][] = [
    ['a page of its own', frame()],
    ['a frame of another origin', frame({ parent: foreign() })],
    ['a window that another origin opened', frame({ opener: foreign() })],
    ['an endless row of frames', endless()],
  ]
  it.each(nowhere)('finds none in %s, and ends', (_place, page) => {
    expect(findApi(page, '1.2')).toBeNull()
  })

  it('does not take one edition for the other', () => {
    expect(findApi(frame({ API: api }), '2004')).toBeNull()
  })
})

function endless(): Window {
  return new Proxy(
    {},
    { get: (_target, name) => (name === 'parent' ? endless() : undefined) },
  ) as Window
}
