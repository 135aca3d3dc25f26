import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Step } from '#domain/lab/decisions.ts'
import { withLabRun } from '#domain/lab/kept-runs.ts'
import { encodeRun } from '#domain/lab/run-link.ts'
import type { RunPlan } from '#domain/lab/run-plan.ts'
import type { LabNote, LabRun } from '#domain/progress/progress.ts'
import type { PlayedRun, Progress as Advance, RunView } from '#lab/protocol.ts'
import { useProgress, useProgressStore } from '#state/use-progress.ts'
import type { LabAsk } from './lab-ask.ts'
import { keyOf, notesFor, planOf, withSteps } from './run-plan.ts'
import { holdLab, sharedLab } from './shared-lab.ts'

export type RunWork =
  | { kind: 'idle' }
  | { kind: 'working'; advance: Advance; cancel: (() => void) | null }
  /** The laboratory stopped; the run is as it was. */
  | { kind: 'failed'; message: string; retry: () => void }
  /** The decision cannot be carried out. */
  | { kind: 'refused'; message: string }

type Kept = Pick<LabRun, 'link' | 'mode' | 'notes' | 'cost'>

export type Run = {
  id: string
  plan: RunPlan
  mode: LabRun['mode']
  notes: LabNote[]
  /** Which decision is on the screen, from 0; that of all decisions is the next one. */
  place: number
  /** The run as it was after the decision on the screen, or is now; null until it is played. */
  view: RunView | null
  work: RunWork
  /** What the last change took away and can be brought back. */
  undo: (() => void) | null
  /** What there is to say of the run as it was opened. */
  remark: string | null
  ask: LabAsk
  go: (place: number) => void
  take: (step: Step, note: LabNote) => void
  redoFrom: (place: number) => void
  decideMyself: () => void
}

const idle: RunWork = { kind: 'idle' }
const starting: Advance = { label: 'Preparando', done: 0 }

/**
 * A kept run as the screen needs it. The plan and what was said of it are the progress store's; what
 * came of them is the laboratory's, played when asked for and never kept.
 */
export function useRun(id: string, kept: LabRun, plan: RunPlan): Run {
  const store = useProgressStore()
  const isMoving = useRef<AbortController | null>(null)
  // Not a state of its own: the store's changes are drawn at once, and what they show must be there.
  const [views] = useState(() => new Map<string, RunView>())
  const [, redraw] = useState(0)
  const [place, setPlace] = useState(plan.steps.length)
  const [work, setWork] = useState<RunWork>(idle)
  const [before, setBefore] = useState<{ kept: Kept; place: number } | null>(null)
  const [remark, setRemark] = useState<string | null>(null)
  const notes = useMemo(() => notesFor(plan, kept.notes), [plan, kept.notes])

  useEffect(holdLab, [])
  useEffect(() => () => isMoving.current?.abort(), [])

  const save = useCallback(
    (next: Kept) => store.update((progress, at) => withLabRun(progress, id, next, at)),
    [store, id],
  )
  const remember = (played: RunPlan, now: RunView) => {
    views.set(keyOf(played), now)
    redraw((count) => count + 1)
  }

  const shownCount = Math.min(place + 1, plan.steps.length)
  const shownPlan = useMemo(
    () => withSteps(plan, plan.steps.slice(0, shownCount)),
    [plan, shownCount],
  )
  const view = views.get(keyOf(shownPlan)) ?? null

  // What is on the screen is played when it is not known: at the start, after a reload, going back.
  const [attempt, setAttempt] = useState(0)
  const isKnown = view !== null
  useEffect(() => {
    if (isKnown) return undefined
    const playing = new AbortController()
    const { signal } = playing
    const onProgress = (advance: Advance) => setWork({ kind: 'working', advance, cancel: null })
    async function show() {
      onProgress(starting)
      try {
        const played = await sharedLab().play(shownPlan, { signal, onProgress })
        if (played === null || signal.aborted) return
        setWork(idle)
        showPlayed(shownPlan, played)
      } catch (error) {
        if (signal.aborted) return
        const retry = () => setAttempt((count) => count + 1)
        setWork({ kind: 'failed', message: messageOf(error), retry })
      }
    }
    void show()
    return () => playing.abort()
    // What is shown depends on the plan alone; the rest is read as it is when the answer comes.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [isKnown, shownPlan, attempt])

  /** A link may hold a decision that its run cannot take: it goes on from the last good one. */
  const showPlayed = (asked: RunPlan, { view: now, fault }: PlayedRun) => {
    if (fault === null) {
      setRemark(checkWorld(kept.link, now))
      remember(asked, now)
      return
    }
    const good = withSteps(asked, asked.steps.slice(0, fault.step))
    const said = notes.slice(0, fault.step)
    setRemark(
      `A decisão ${fault.step + 1} não pôde ser tomada: ${fault.message} A rodada segue de antes dela.`,
    )
    remember(good, now)
    save({ link: encodeRun(good, now.worldHash), mode: kept.mode, notes: said, cost: null })
    setPlace(good.steps.length)
  }

  const take = async (step: Step, note: LabNote) => {
    const next = withSteps(plan, [...plan.steps, step])
    const playing = new AbortController()
    const { signal } = playing
    isMoving.current = playing
    const cancel = () => {
      playing.abort()
      setWork(idle)
    }
    const onProgress = (advance: Advance) => setWork({ kind: 'working', advance, cancel })
    onProgress(starting)
    try {
      const played = await sharedLab().play(next, { signal, onProgress })
      if (played === null || signal.aborted) return
      const { fault, view: now } = played
      if (fault !== null) return setWork({ kind: 'refused', message: fault.message })
      setWork(idle)
      setBefore(null)
      remember(next, now)
      save({
        link: encodeRun(next, now.worldHash),
        mode: kept.mode,
        notes: [...notes, note],
        cost: now.ending === null ? null : now.costs.total,
      })
    } catch (error) {
      if (signal.aborted) return
      const retry = () => void take(step, note)
      setWork({ kind: 'failed', message: messageOf(error), retry })
    }
  }

  const redoFrom = (from: number) => {
    const { link, mode, notes: said, cost } = kept
    setBefore({ kept: { link, mode, notes: said, cost }, place })
    const shorter = withSteps(plan, plan.steps.slice(0, from))
    const hash = view?.worldHash ?? null
    save({ link: encodeRun(shorter, hash), mode, notes: notes.slice(0, from), cost: null })
    setPlace(from)
  }

  const ask = useCallback<LabAsk>(
    (name, needs, options) => sharedLab().ask(shownPlan, name, needs, options ?? {}),
    [shownPlan],
  )

  return {
    id,
    plan,
    mode: kept.mode,
    notes,
    place,
    view,
    work,
    remark,
    undo:
      before === null
        ? null
        : () => {
            save(before.kept)
            setPlace(before.place)
            setBefore(null)
          },
    ask,
    go: (next) => {
      if (work.kind === 'refused') setWork(idle)
      setPlace(next)
    },
    take: (step, note) => void take(step, note),
    redoFrom,
    decideMyself: () => {
      const { link, cost } = kept
      save({ link, mode: 'livre', notes, cost })
    },
  }
}

/** A run that was kept in this browser, with its plan; null for what is not here or not readable. */
export function useKeptRun(id: string | null): { kept: LabRun; plan: RunPlan } | null {
  const kept = useProgress(({ labRuns }) => (id === null ? undefined : labRuns[id]))
  return useMemo(() => {
    const plan = kept && planOf(kept)
    return kept && plan ? { kept, plan } : null
  }, [kept])
}

function checkWorld(link: string, { worldHash }: RunView): string | null {
  const named = new URLSearchParams(link).get('h')
  if (named === null || worldHash.startsWith(named)) return null
  return 'Este navegador fez um mundo diferente do que está no link: os números podem não ser os mesmos.'
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'O laboratório parou.'
}
