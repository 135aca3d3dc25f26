/* The guided run and answers about it, for screens to show: played once a file. */
import { guidedPlan } from '#domain/lab/guided-plan.ts'
import type { RunPlan } from '#domain/lab/run-plan.ts'
import type { QuestionName, Questions, RunView } from '#lab/protocol.ts'
import { createLabClient, type LabPort, type PortEvents } from '#lab/browser/client.ts'
import { createHost } from '#lab/host.ts'
import type { LabAsk } from '#features/lab/lab-ask.ts'

/** A laboratory in this thread, without rests: nobody waits for frames here. */
function openHere({ onReply }: PortEvents): LabPort {
  const take = createHost({ now: () => 0, rest: () => Promise.resolve(), post: onReply })
  return { post: take, close: () => {} }
}

export async function playRun(plan: RunPlan = guidedPlan): Promise<{ view: RunView; ask: LabAsk }> {
  const client = createLabClient(openHere)
  const played = await client.play(plan)
  if (played === null || played.fault !== null) throw new Error('The run did not go through.')
  const ask = <Name extends QuestionName>(name: Name, needs: Questions[Name]['needs']) =>
    client.ask(plan, name, needs)
  return { view: played.view, ask }
}
