/*
 * Answers requests one after another, in slices, so that its thread stays awake: in a worker it
 * hears cancellations, in a page it leaves the frames alone. Knows no thread, no clock and no post
 * office; those come in.
 */
import type { RunPlan } from '#domain/lab/run-plan.ts'
import { LabError } from './math/lab-error.ts'
import { runInSlices, type Pace, type Task } from './math/task.ts'
import type { LabReply, LabRequest, Question, QuestionName, Questions } from './protocol.ts'
import { compare } from './story/comparison.ts'
import { measureLatency } from './story/latency.ts'
import { Player } from './story/player.ts'
import { evade, explainPayment, importanceOf, riskiestPayments } from './story/questions.ts'
import { viewRun } from './story/view.ts'

export type Surroundings = Pick<Pace, 'now' | 'rest'> & { post: (reply: LabReply) => void }

type Job = Exclude<LabRequest, { kind: 'cancel' }>

/** Takes requests; each gets its replies under its id, the last of them final. */
export function createHost({ now, rest, post }: Surroundings): (request: LabRequest) => void {
  const player = new Player()
  const waiting: Job[] = []
  const cancelled = new Set<number>()
  let current: number | null = null

  const answer = async (job: Job) => {
    const { id } = job
    try {
      const done = await runInSlices(work(player, job, now), {
        now,
        rest,
        isCancelled: () => cancelled.has(id),
        onProgress: (progress) => post({ kind: 'progress', id, progress }),
      })
      post(done === null ? { kind: 'cancelled', id } : done.result)
    } catch (error) {
      // Told to whoever asked; the next request starts from what is remembered.
      post({ kind: 'failed', id, message: messageOf(error) })
    }
    cancelled.delete(id)
  }

  const workOff = async () => {
    if (current !== null) return
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
      current = job.id
      await answer(job)
    }
    current = null
  }

  return (request) => {
    if (request.kind === 'cancel') {
      const { id } = request
      if (id === current || waiting.some((job) => job.id === id)) cancelled.add(id)
      return
    }
    waiting.push(request)
    void workOff()
  }
}

function* work(player: Player, job: Job, now: () => number): Task<LabReply> {
  const { id, plan } = job
  // Whoever cancels at once is heard before anything is begun.
  yield { label: 'Preparando', done: 0 }
  if (job.kind === 'ask') {
    return { kind: 'answered', id, answer: yield* reply(player, plan, job.question, now) }
  }
  const { state, fault } = yield* player.play(plan)
  return { kind: 'played', id, played: { view: viewRun(state), fault } }
}

function* reply(
  player: Player,
  plan: RunPlan,
  question: Question,
  now: () => number,
): Task<Questions[QuestionName]['gives']> {
  if (question.name === 'compare') return yield* compare(player, plan)
  const { state } = yield* player.play(plan)
  const { needs, name } = question
  switch (name) {
    case 'explain':
      return explainPayment(state, needs.row, needs.version)
    case 'riskiest':
      return riskiestPayments(state, needs.week, needs.version)
    case 'importance':
      return importanceOf(state, needs.version)
    case 'evade':
      return evade(state, needs.tricks, needs.version)
    case 'latency':
      return measureLatency(state, needs.version, now)
  }
}

function messageOf(error: unknown): string {
  if (error instanceof LabError) return error.message
  const detail = error instanceof Error ? error.message : String(error)
  return `O laboratório falhou: ${detail}`
}
