/*
 * Where an LMS leaves its object for the launched page: in a window above it, or in the one that
 * opened it, or above that. Any of these may be another origin's, which throws at every look.
 */

const names = { '1.2': 'API', '2004': 'API_1484_11' } as const

/** Frames within frames: more than any LMS nests, and an end for windows that lie about theirs. */
const mostLevels = 50

/** The LMS's object for one edition of SCORM; null where there is none to be reached. */
export function findApi(page: Window, version: keyof typeof names): object | null {
  const name = names[version]
  const top = look(() => page.top)
  const openers = [page, top].map((frame) =>
    look(() => isObject(frame) && Reflect.get(frame, 'opener')),
  )
  for (const start of [page, ...openers]) {
    const api = searchUpwards(start, name)
    if (api !== null) return api
  }
  return null
}

function searchUpwards(start: unknown, name: string): object | null {
  let frame = start
  for (let level = 0; level < mostLevels; level++) {
    const current = frame
    if (!isObject(current)) return null
    const api = look(() => Reflect.get(current, name))
    if (isObject(api)) return api
    const parent = look(() => Reflect.get(current, 'parent'))
    if (parent === current) return null
    frame = parent
  }
  return null
}

/** What a window answers; `undefined` where another origin refuses to. */
function look(read: () => unknown): unknown {
  try {
    return read()
  } catch {
    return undefined
  }
}

// A window of another realm, and an old LMS's host object, may call itself a function.
function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
}
