import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { guidedPlan } from '#domain/lab/guided-plan.ts'
import { createLabClient, type LabPort, type PortEvents } from '#lab/browser/client.ts'
import { createHost } from '#lab/host.ts'
import { runInSlices } from '#lab/math/task.ts'
import type { LabReply, LabRequest } from '#lab/protocol.ts'

// Whole worlds take seconds each, and a machine may have other work.
vi.setConfig({ testTimeout: 600_000 })

const short = { ...guidedPlan, steps: guidedPlan.steps.slice(0, 2) }

/** A laboratory in this thread, behind a port like a worker's. */
function openHere({ onReply }: PortEvents): LabPort {
  const take = createHost({
    now: () => performance.now(),
    rest: () => new Promise((resolve) => setImmediate(resolve)),
    post: (reply) => onReply(structuredClone(reply)),
  })
  return { post: (request) => take(structuredClone(request)), close: () => {} }
}

describe('the laboratory behind its protocol', () => {
  it('plays a plan, tells its progress and answers questions about it', async () => {
    const client = createLabClient(openHere)
    const labels: string[] = []
    const played = await client.play(short, { onProgress: ({ label }) => labels.push(label) })
    expect(played?.fault).toBeNull()
    expect(played?.view.next).toBe('preparacao-de-dados')
    expect(labels).toContain('Pagamentos')
    const trained = { ...guidedPlan, steps: guidedPlan.steps.slice(0, 6) }
    const [riskiest] = (await client.ask(trained, 'riskiest', { week: 8, version: null })) ?? []
    const row = riskiest?.row ?? -1
    const explanation = await client.ask(trained, 'explain', { row, version: null })
    expect(explanation?.score).toBeCloseTo(riskiest?.score ?? 0, 9)
    const importance = (await client.ask(trained, 'importance', { version: null })) ?? []
    expect(importance[0]?.loss).toBeGreaterThan(0.01)
    const latency = await client.ask(trained, 'latency', { version: null })
    expect(latency?.median).toBeGreaterThan(0)
    const tricks = { smaller: true, spaced: true, businessHours: true }
    const evasion = await client.ask(trained, 'evade', { tricks, version: null })
    expect(evasion?.recallAfter).toBeLessThan((evasion?.recallBefore ?? 0) * 0.7)
  })

  it('stops when cancelled, and plays the next plan all the same', async () => {
    const client = createLabClient(openHere)
    const stop = new AbortController()
    const cancelled = client.play(guidedPlan, {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    })
    expect(await cancelled).toBeNull()
    expect((await client.play(short))?.view.reports).toHaveLength(2)
  })

  it('carries what went wrong to whoever asked', async () => {
    const client = createLabClient(openHere)
    await expect(client.ask(short, 'explain', { row: -5, version: null })).rejects.toThrow(
      'Não existe esse pagamento.',
    )
  })
})

describe('the client', () => {
  it('drops replies that nobody waits for any more', async () => {
    const { client, sent, reply } = openSilent()
    const stop = new AbortController()
    const first = client.play(short, { signal: stop.signal })
    stop.abort()
    expect(await first).toBeNull()
    const second = client.play(short)
    reply({ kind: 'failed', id: sent[0]?.id ?? 0, message: 'tarde' })
    reply({ kind: 'cancelled', id: 99 })
    reply({ kind: 'failed', id: sent.at(-1)?.id ?? 0, message: 'agora' })
    await expect(second).rejects.toThrow('agora')
    expect(sent.map(({ kind }) => kind)).toEqual(['play', 'cancel', 'play'])
  })

  it('tells all who wait when the laboratory dies, and opens another', async () => {
    const { client, die, opened } = openSilent()
    const waiting = [client.play(short), client.ask(short, 'compare', {})]
    die()
    for (const each of waiting) await expect(each).rejects.toThrow('Parou.')
    void client.play(short).catch(() => null)
    expect(opened()).toBe(2)
  })

  describe('of a laboratory that falls silent', () => {
    beforeEach(() => {
      vi.useFakeTimers()
    })
    afterEach(() => {
      vi.useRealTimers()
    })

    it('takes it for dead after a minute, counted from its last word', async () => {
      const { client, sent, reply, opened } = openSilent()
      const said = client.play(short).catch(String)
      vi.advanceTimersByTime(59_000)
      reply({ kind: 'progress', id: sent[0]?.id ?? 0, progress: { label: 'conta', done: 0.5 } })
      vi.advanceTimersByTime(59_000)
      expect(vi.getTimerCount()).toBe(1)
      vi.advanceTimersByTime(2_000)
      expect(await said).toContain('O laboratório parou.')
      void client.play(short).catch(() => null)
      expect(opened()).toBe(2)
    })

    it('gives it another minute when the whole device slept', () => {
      const { client } = openSilent()
      void client.play(short)
      vi.setSystemTime(Date.now() + 3_600_000)
      vi.advanceTimersByTime(60_000)
      expect(vi.getTimerCount()).toBe(1)
    })

    it('waits for nothing when nobody waits', () => {
      const { client, sent, reply } = openSilent()
      const stop = new AbortController()
      void client.play(short, { signal: stop.signal })
      stop.abort()
      void client.play(short).catch(() => null)
      reply({ kind: 'failed', id: sent.at(-1)?.id ?? 0, message: 'agora' })
      expect(vi.getTimerCount()).toBe(0)
    })
  })
})

describe('work in slices', () => {
  it('rests every 8 ms of its clock, and reports every 100', async () => {
    let clock = 0
    let rests = 0
    const reports: number[] = []
    const pace = {
      now: () => clock++,
      rest: () => Promise.resolve(void rests++),
      isCancelled: () => false,
      onProgress: ({ done }: { done: number }) => reports.push(done),
    }
    expect(await runInSlices(count(2_000), pace)).toEqual({ result: 2_000 })
    expect(rests).toBeGreaterThan(2_000 / 8 - 1)
    expect(reports.length).toBeGreaterThan(15)
    expect(reports.length).toBeLessThan(30)
  })

  it('is left at the first rest after a cancellation', async () => {
    let clock = 0
    const pace = {
      now: () => clock++,
      rest: () => Promise.resolve(),
      isCancelled: () => clock > 50,
      onProgress: () => {},
    }
    expect(await runInSlices(count(1e9), pace)).toBeNull()
    expect(clock).toBeLessThan(80)
  })
})

/** A port that only remembers. */
function openSilent() {
  const sent: LabRequest[] = []
  let events: PortEvents | null = null
  let opened = 0
  const client = createLabClient((given) => {
    events = given
    opened++
    return { post: (request) => sent.push(request), close: () => {} }
  })
  const reply = (answer: LabReply) => events?.onReply(answer)
  return { client, sent, reply, die: () => events?.onDeath('Parou.'), opened: () => opened }
}

function* count(to: number) {
  for (let k = 0; k < to; k++) yield { label: 'conta', done: k / to }
  return to
}
