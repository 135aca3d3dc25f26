/*
 * Between the learner's progress and the LMS: takes in what earlier launches left, then sends what
 * changes once there is a pause in it, and says farewell when the page goes. The store keeps
 * everything on this device all the while, so an LMS that fails costs the learner nothing here.
 */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { QuestionStub } from '#domain/course/course.ts'
import { withDigest } from '#domain/lms/resume-digest.ts'
import { selfReport } from '#domain/lms/self-report.ts'
import type { ProgressStore } from '#state/core-store.ts'
import type { LmsSession } from './lms-session.ts'

/** What the learner is to know about the LMS. */
export type LmsStatus =
  | 'connected'
  /** There is none around this page, or it refused to begin. */
  | 'absent'
  /** It no longer takes what it is given. */
  | 'lost'
  /** It takes everything, but what it had kept cannot be read. */
  | 'unreadable'

/** Milliseconds: a pause in the changes, and the most that may stay unsent while they go on. */
const pause = 2000
const longestWait = 15_000

export type LmsLink = {
  status: StoreApi<LmsStatus>
  /** Where the learner is now, an address of the app. */
  visit: (address: string) => void
}

export type FollowOptions = {
  session: LmsSession | null
  store: ProgressStore
  questions: readonly QuestionStub[]
  page: Window
}

export function followLms({ session, store, questions, page }: FollowOptions): LmsLink {
  const status = createStore<LmsStatus>(() => 'absent')
  if (session === null) return { status, visit: () => {} }

  const begun: LmsStatus = session.resumed?.ok === false ? 'unreadable' : 'connected'
  status.setState(begun, true)
  if (session.resumed?.ok) {
    store.progress.setState(withDigest(store.progress.getState(), session.resumed.progress), true)
  }
  let { location } = session
  let timer: ReturnType<typeof setTimeout> | undefined
  let waitingSince = 0

  const send = () => {
    clearTimeout(timer)
    timer = undefined
    const progress = store.progress.getState()
    const isSaved = session.save({ progress, report: selfReport(progress, questions), location })
    status.setState(isSaved ? begun : 'lost', true)
  }
  const sendSoon = () => {
    const now = Date.now()
    if (timer === undefined) waitingSince = now
    clearTimeout(timer)
    timer = setTimeout(send, Math.max(0, Math.min(pause, waitingSince + longestWait - now)))
  }
  const stop = store.progress.subscribe(sendSoon)
  page.document.addEventListener('visibilitychange', () => {
    // A hidden page may be closed without a word; many an LMS cannot save once it is closing.
    if (page.document.visibilityState === 'hidden') send()
  })
  page.addEventListener('pagehide', () => {
    send()
    stop()
    clearTimeout(timer)
    session.end()
  })
  page.addEventListener('pageshow', ({ persisted }) => {
    // The session is over for good: a page that comes back to life begins a new one.
    if (persisted) page.location.reload()
  })
  send()
  return {
    status,
    visit: (address) => {
      if (address === location) return
      location = address
      sendSoon()
    },
  }
}
