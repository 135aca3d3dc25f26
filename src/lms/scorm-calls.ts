/*
 * The two editions of SCORM as one set of calls that never throw. What an LMS answers is not
 * trusted: only what the standard allows counts as an answer.
 */
import * as v from 'valibot'
import type { ScormVersion } from '#domain/lms/scorm-manifest.ts'

export type ScormCalls = {
  /** Also true when the LMS says that it already was. */
  initialize: () => boolean
  /** Null when the LMS does not answer or does not know the element. */
  read: (element: string) => string | null
  write: (element: string, value: string) => boolean
  commit: () => boolean
  terminate: () => boolean
}

const functions = {
  '1.2': {
    initialize: 'LMSInitialize',
    read: 'LMSGetValue',
    write: 'LMSSetValue',
    commit: 'LMSCommit',
    terminate: 'LMSFinish',
    error: 'LMSGetLastError',
  },
  '2004': {
    initialize: 'Initialize',
    read: 'GetValue',
    write: 'SetValue',
    commit: 'Commit',
    terminate: 'Terminate',
    error: 'GetLastError',
  },
} as const

/** "Already initialized": a page that was reloaded finds its session open. */
const alreadyInitialized = '103'

// Some answer with the boolean, or the number, that the standard writes as a text.
const yes = v.union([v.literal('true'), v.literal(true)])
const value = v.pipe(
  v.union([v.string(), v.pipe(v.number(), v.transform(String))]),
  v.maxLength(64_000),
)

export function createScormCalls(api: object, version: ScormVersion): ScormCalls {
  const names = functions[version]
  const call = (name: keyof typeof names, ...args: string[]): unknown => {
    try {
      const method: unknown = Reflect.get(api, names[name])
      return typeof method === 'function' ? Reflect.apply(method, api, args) : undefined
    } catch {
      // It closed, or it is broken; to the learner both are an LMS that does not answer.
      return undefined
    }
  }
  const succeeds = (name: keyof typeof names, ...args: string[]) => v.is(yes, call(name, ...args))
  const lastError = () => {
    const answer = v.safeParse(value, call('error'))
    return answer.success ? answer.output : null
  }
  return {
    initialize: () => succeeds('initialize', '') || lastError() === alreadyInitialized,
    read: (element) => {
      const answer = v.safeParse(value, call('read', element))
      if (!answer.success) return null
      // An empty text is also how an LMS says that it has no answer.
      return answer.output !== '' || lastError() === '0' ? answer.output : null
    },
    write: (element, text) => succeeds('write', element, text),
    commit: () => succeeds('commit', ''),
    terminate: () => succeeds('terminate', ''),
  }
}
