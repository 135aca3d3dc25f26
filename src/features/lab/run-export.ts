/* A run to take away: in Markdown for reading, in JSON for programs. */
import type { LabNote } from '#domain/progress/progress.ts'
import type { RunView } from '#lab/protocol.ts'
import { betsToldAt } from './bets.ts'
import { type LabCourse, titleOf } from './lab-course.ts'
import { reasonLabel } from './reasons.ts'
import { reais } from './charts/format.ts'

export type ExportedRun = {
  view: RunView
  notes: readonly LabNote[]
  course: LabCourse
  words: readonly string[] | null
  /** The whole address of the run. */
  url: string
}

export function runMarkdown({ view, notes, course, words, url }: ExportedRun): string {
  const { total, withoutModel, oracle } = view.costs
  const lines = [
    `# Laboratório: diário da rodada (semente ${view.seed})`,
    '',
    `Dados 100 % sintéticos. A mesma rodada, com os mesmos números: <${url}>`,
    '',
    `- Custo: ${reais(total)}`,
    `- Sem modelo: ${reais(withoutModel)}`,
    `- Com as probabilidades verdadeiras: ${reais(oracle)}`,
  ]
  view.diary.forEach(({ stage, week, decided, outcome, consequences }, place) => {
    const note = notes[place]
    const reason = words?.[place] ?? reasonLabel(stage, note?.reason ?? null)
    lines.push('', `## ${place + 1}. ${titleOf(course, stage)} (semana ${week})`, '')
    lines.push(decided, outcome)
    if (reason !== null) lines.push('', `**Por quê:** ${reason}`)
    if (note !== undefined && note.words !== '') lines.push('', `> ${note.words}`)
    for (const { question, chosen, happened } of betsToldAt(view, notes, place)) {
      lines.push('', `**Aposta:** ${question} ${chosen}. ${happened.text}`)
    }
    if (consequences.length > 0) lines.push('')
    for (const { text } of consequences) lines.push(`- ${text}`)
  })
  return `${lines.join('\n')}\n`
}

export function runJson({ view, notes, url }: ExportedRun): string {
  const { seed, worldHash, costs, ending, reports, consequences, weeks } = view
  const exported = { url, seed, worldHash, costs, ending, notes, reports, consequences, weeks }
  return `${JSON.stringify(exported, null, 1)}\n`
}
