import type { ChapterStub, EssayStub, QuestionStub } from '#domain/course/course.ts'
import { listRuns } from '#domain/lab/kept-runs.ts'
import type { Progress, ProgressSection } from '#domain/progress/progress.ts'
import { questionItem, type SummaryTerm, termItems } from '#domain/progress/progress-summary.ts'
import { holdsPart, type ProgressPart } from '#domain/progress/reset-progress.ts'
import { counted, formatMoment } from './wording.ts'

/** `key`: names it among all parts. `name`: as a sentence takes it, "a leitura de …". */
export type ResettablePart = { key: string; label: string; name: string; part: ProgressPart }

export type ResetGroup = {
  section: ProgressSection
  title: string
  /** What is there now, such as "2 capítulos lidos". */
  summary: string
  whole: ResettablePart
  items: ResettablePart[]
}

export type ResettableCourse = {
  chapters: readonly ChapterStub[]
  questions: readonly QuestionStub[]
  essays: readonly EssayStub[]
  terms: readonly SummaryTerm[]
}

/** Everything that can be erased on its own, section by section. */
export function resetGroups(course: ResettableCourse, progress: Progress): ResetGroup[] {
  return [
    group(progress, {
      section: 'leitura',
      title: 'Leitura',
      name: 'todas as marcas de leitura',
      count: ['capítulo lido', 'capítulos lidos'],
      items: course.chapters.map(({ id, aliases, numeral, title }) => ({
        label: `${numeral}. ${title}`,
        name: `a marca de leitura de “${title}”`,
        ids: [id, ...aliases],
      })),
    }),
    group(progress, {
      section: 'questionario',
      title: 'Questionário',
      name: 'todas as respostas do questionário',
      count: ['pergunta com resposta ou rascunho', 'perguntas com resposta ou rascunho'],
      items: course.questions.map(({ id, aliases, number, label }) => ({
        label: `${number}. ${label}`,
        name: `as respostas da pergunta ${number}, “${label}”`,
        ids: [id, ...aliases],
      })),
    }),
    group(progress, {
      section: 'redacao',
      title: 'Redação',
      name: 'todas as redações',
      count: ['redação começada', 'redações começadas'],
      items: course.essays.map(({ id, aliases, number, label }) => ({
        label: `${number}. ${label}`,
        name: `a redação ${number}, “${label}”`,
        ids: [id, ...aliases],
      })),
    }),
    group(progress, {
      section: 'revisao',
      title: 'Revisão',
      name: 'toda a agenda de revisão',
      count: ['item na agenda', 'itens na agenda'],
      items: [
        ...course.questions.map((question) => ({
          label: `Pergunta ${question.number}. ${question.label}`,
          name: `a revisão da pergunta ${question.number}, “${question.label}”`,
          ids: idsOf([questionItem(question)]),
        })),
        ...course.terms.map((term) => ({
          label: `Termo: ${term.name}`,
          name: `a revisão do termo “${term.name}”`,
          ids: idsOf(termItems(term)),
        })),
      ],
    }),
    group(progress, {
      section: 'laboratorio',
      title: 'Laboratório',
      name: 'todas as rodadas do laboratório',
      count: ['rodada', 'rodadas'],
      items: listRuns(progress.labRuns).map(({ id, mode, startedAt }) => ({
        label: `Rodada ${mode}, começada em ${formatMoment(startedAt)}`,
        name: `a rodada ${mode} começada em ${formatMoment(startedAt)}`,
        ids: [id],
      })),
    }),
  ]
}

type GroupPlan = {
  section: ProgressSection
  title: string
  name: string
  count: [one: string, many: string]
  items: { label: string; name: string; ids: string[] }[]
}

function group(progress: Progress, { section, title, name, count, items }: GroupPlan): ResetGroup {
  const whole = { key: section, label: title, name, part: { section, ids: null } }
  const parts = items.map(({ label, name: itemName, ids }) => ({
    key: `${section}:${ids[0] ?? ''}`,
    label,
    name: itemName,
    part: { section, ids },
  }))
  const held = parts.filter(({ part }) => holdsPart(progress, part)).length
  const rest = holdsPart(progress, whole.part) ? 'só do que já saiu do guia' : 'nada guardado'
  return { section, title, summary: held > 0 ? counted(held, ...count) : rest, whole, items: parts }
}

function idsOf(items: readonly { id: string; aliases: readonly string[] }[]): string[] {
  return items.flatMap(({ id, aliases }) => [id, ...aliases])
}
