/*
 * Launches against an LMS that is not ours: scorm-again, the run-time that players are made with.
 */
import { Scorm12API, Scorm2004API } from 'scorm-again'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ScormVersion } from '#domain/lms/scorm-manifest.ts'
import { followLms } from '#lms/follow-lms.ts'
import { openSession } from '#lms/lms-session.ts'
import { createScormCalls } from '#lms/scorm-calls.ts'
import { packText } from '#lms/suspend-text.ts'
import { answerActions } from '#state/answer-actions.ts'
import { createDataActions } from '#state/data-actions.ts'
import { essayActions } from '#state/essay-actions.ts'
import { createProgressStore } from '#state/progress-store.ts'
import { course, keyOf } from '../domain/lms/course.ts'
import { createMemoryStorage } from '../state/memory-storage.ts'

const { questions } = course
const start = new Date('2025-03-01T10:00:00.000Z')

beforeEach(() => {
  vi.useFakeTimers({ now: start })
})
afterEach(() => {
  // Every launch of a test listens to the page; the next test must not wake it.
  leave()
  vi.useRealTimers()
})

function leave() {
  window.dispatchEvent(new Event('pagehide'))
}

type Lms = Scorm12API | Scorm2004API
const settings = { autocommit: false, logLevel: 5 }

/** A player that has kept what an earlier one was told. */
function openLms(version: ScormVersion, earlier?: Lms): Lms {
  const lms = version === '1.2' ? new Scorm12API(settings) : new Scorm2004API(settings)
  if (earlier !== undefined) lms.loadFromJSON(JSON.parse(JSON.stringify(earlier.cmi)))
  return lms
}

let ids = 0
/** A device of its own unless its storage is handed in. */
function launch(api: object, version: ScormVersion, storage = createMemoryStorage()) {
  const store = createProgressStore({
    storage,
    now: () => new Date(),
    newId: () => `tentativa-${++ids}`,
  })
  const session = openSession(createScormCalls(api, version), version, Date.now)
  const link = followLms({ session, store, questions, page: window })
  return { store, session, link, storage }
}

function answer({ store }: ReturnType<typeof launch>, question: string, text: string) {
  const { revision, ideas, required } = keyOf(question)
  const attempt = { revision, text, gaveUp: false, confidence: 'alta' as const }
  const id = answerActions(store).recordAttempt(question, attempt)
  const rule = { ideas: ideas.map((idea) => idea.id), required }
  for (const idea of rule.ideas) answerActions(store).judge(question, id, idea, 1, rule)
}

const elements = {
  '1.2': {
    status: 'cmi.core.lesson_status',
    raw: 'cmi.core.score.raw',
    location: 'cmi.core.lesson_location',
    limit: 4096,
  },
  '2004': {
    status: 'cmi.completion_status',
    raw: 'cmi.score.raw',
    location: 'cmi.location',
    limit: 64_000,
  },
} as const

/** What the player has of an element, past the rules for content. */
function kept(lms: Lms, element: string): string {
  return String(lms.getCMIValue(element))
}

function spyOn(lms: Lms) {
  return lms instanceof Scorm12API
    ? {
        set: vi.spyOn(lms, 'LMSSetValue'),
        commit: vi.spyOn(lms, 'LMSCommit'),
        end: vi.spyOn(lms, 'LMSFinish'),
      }
    : {
        set: vi.spyOn(lms, 'SetValue'),
        commit: vi.spyOn(lms, 'Commit'),
        end: vi.spyOn(lms, 'Terminate'),
      }
}

describe.each(['1.2', '2004'] as const)('a launch in SCORM %s', (version) => {
  const names = elements[version]

  it('reports the own total and completion, and takes up where the last one stopped', () => {
    const first = openLms(version)
    const here = launch(first, version)
    expect(here.link.status.getState()).toBe('connected')
    expect(kept(first, names.status)).toBe('incomplete')
    expect(kept(first, names.raw)).toBe('')

    answer(here, 'feature-store', 'Um repositório central.')
    here.store.actions.markRead('pipeline', true)
    here.link.visit('/questionario/coleta-de-dados')
    vi.advanceTimersByTime(2000)
    expect(kept(first, names.raw)).toBe('10')
    expect(kept(first, names.status)).toBe('incomplete')
    leave()
    expect(first.isTerminated()).toBe(true)

    // Another device: nothing but what the LMS kept.
    const second = openLms(version, first)
    const there = launch(second, version)
    expect(there.session?.location).toBe('/questionario/coleta-de-dados')
    const { attempts, read } = there.store.progress.getState()
    expect(attempts['feature-store']?.[0]).toMatchObject({
      text: 'Um repositório central.',
      score: 1,
    })
    expect(read['pipeline']?.read).toBe(true)
    for (const { id } of questions) if (id !== 'feature-store') answer(there, id, 'Texto.')
    vi.advanceTimersByTime(2000)
    expect(kept(second, names.raw)).toBe('100')
    expect(kept(second, names.status)).toBe('completed')

    // Completion is never taken back, whatever is erased.
    leave()
    const third = openLms(version, second)
    const again = launch(third, version)
    createDataActions(again.store).reset()
    answer(again, 'feature-store', 'De novo.')
    vi.advanceTimersByTime(2000)
    expect(kept(third, names.status)).toBe('completed')
    expect(kept(third, names.raw)).toBe('10')
  })

  it('keeps within the room that there is, however much was written', () => {
    const lms = openLms(version)
    const here = launch(lms, version)
    const words = Array.from({ length: 900 }, (_, index) => `palavra${index * 7919}`).join(' ')
    for (const { id } of questions) answer(here, id, words)
    essayActions(here.store).saveEssay('tres-perspectivas', words.repeat(9))
    vi.advanceTimersByTime(15_000)
    const text = kept(lms, 'cmi.suspend_data')
    expect(text.length).toBeGreaterThan(100)
    expect(text.length).toBeLessThanOrEqual(names.limit)
    const there = launch(openLms(version, lms), version)
    const { attempts } = there.store.progress.getState()
    expect(Object.keys(attempts)).toHaveLength(10)
    expect(Object.values(attempts).every(([latest]) => latest?.score === 1)).toBe(true)
  })

  it('begins once, ends once, and says how long it took', () => {
    const lms = openLms(version)
    launch(lms, version)
    const { end, set } = spyOn(lms)
    vi.advanceTimersByTime(83_000)
    leave()
    leave()
    expect(end).toHaveBeenCalledTimes(1)
    expect(set.mock.calls).toEqual(
      version === '1.2'
        ? [
            ['cmi.core.session_time', '00:01:23.00'],
            ['cmi.core.exit', 'suspend'],
          ]
        : [
            ['cmi.session_time', 'PT0H1M23S'],
            ['cmi.exit', 'suspend'],
          ],
    )
  })

  it('loses nothing when the LMS stops taking anything, and says so once it is back', () => {
    const lms = openLms(version)
    const here = launch(lms, version)
    const { commit } = spyOn(lms)
    commit.mockReturnValue('false')
    answer(here, 'feature-store', 'Um repositório central.')
    vi.advanceTimersByTime(2000)
    expect(here.link.status.getState()).toBe('lost')
    expect(here.store.progress.getState().attempts['feature-store']).toHaveLength(1)
    here.store.flush()
    expect(here.storage.texts.get('guia-mlops')).toContain('Um repositório central.')

    // What was not kept is sent again, though nothing of it has changed.
    commit.mockClear()
    here.store.actions.setTheme('escuro')
    vi.advanceTimersByTime(2000)
    expect(commit).toHaveBeenCalledTimes(1)
    expect(here.link.status.getState()).toBe('lost')

    commit.mockRestore()
    here.store.actions.markRead('pipeline', true)
    vi.advanceTimersByTime(2000)
    expect(here.link.status.getState()).toBe('connected')
    expect(kept(lms, names.raw)).toBe('10')
  })

  it('goes on when the LMS closes early', () => {
    const lms = openLms(version)
    const here = launch(lms, version)
    // scorm-again's 1.2 takes values after the end, too; others say that nothing is open.
    if (lms instanceof Scorm12API) spyOn(lms).set.mockReturnValue('false')
    else lms.Terminate('')
    answer(here, 'feature-store', 'Depois do fim.')
    vi.advanceTimersByTime(2000)
    expect(here.link.status.getState()).toBe('lost')
    leave()
    const next = launch(openLms(version, lms), version, here.storage)
    expect(next.store.progress.getState().attempts['feature-store']?.[0]?.text).toBe(
      'Depois do fim.',
    )
    expect(next.link.status.getState()).toBe('connected')
  })

  it('says when what was kept cannot be read, and sends what is here', () => {
    const lms = openLms(version)
    lms.setCMIValue('cmi.suspend_data', 'guia1.cortado')
    const here = launch(lms, version)
    answer(here, 'feature-store', 'Daqui.')
    vi.advanceTimersByTime(2000)
    expect(here.link.status.getState()).toBe('unreadable')
    const there = launch(openLms(version, lms), version)
    expect(there.store.progress.getState().attempts['feature-store']?.[0]?.text).toBe('Daqui.')
  })

  it('takes no place from the LMS that is not one of the app', () => {
    for (const place of ['https://exemplo.org', '//exemplo.org', 'javascript:alert(1)', '/a b']) {
      const lms = openLms(version)
      lms.setCMIValue(names.location, place)
      expect(openSession(createScormCalls(lms, version), version, Date.now)?.location).toBeNull()
    }
  })
})

it('without an LMS everything stays on the device, and the page says that', () => {
  const here = launch({}, '1.2')
  expect(here.link.status.getState()).toBe('absent')
  answer(here, 'feature-store', 'Só aqui.')
  here.store.flush()
  expect(here.storage.texts.get('guia-mlops')).toContain('Só aqui.')
})

it('does not write over what a newer version of the app left, and still reports', () => {
  const lms = openLms('2004')
  const newer = packText(JSON.stringify({ state: { novidade: 1 }, version: 99 }))
  lms.setCMIValue('cmi.suspend_data', newer)
  const here = launch(lms, '2004')
  expect(here.link.status.getState()).toBe('unreadable')
  answer(here, 'feature-store', 'Daqui.')
  vi.advanceTimersByTime(2000)
  expect(kept(lms, 'cmi.suspend_data')).toBe(newer)
  expect(kept(lms, 'cmi.score.raw')).toBe('10')
})
