import type { RefObject } from 'react'
import { useHref } from 'react-router'
import { encodeRun } from '#domain/lab/run-link.ts'
import type { LabNote } from '#domain/progress/progress.ts'
import type { RunView } from '#lab/protocol.ts'
import { Button } from '#ui/button.tsx'
import { downloadFile } from '#ui/download-file.ts'
import { paths } from '#paths.ts'
import { Diary } from './diary.tsx'
import { guidedWords } from './guided-words.ts'
import type { LabCourse } from './lab-course.ts'
import { RunCosts } from './results/run-comparison.tsx'
import { runJson, runMarkdown } from './run-export.ts'
import type { Run } from './use-run.ts'
import { percent, reais } from './charts/format.ts'

export type RunEndProps = {
  run: Run
  view: RunView
  course: LabCourse
  headingRef: RefObject<HTMLHeadingElement | null>
}

/** What a run came to: its cost beside others, and its diary. */
export function RunEnd({ run, view, course, headingRef }: RunEndProps) {
  const words = run.mode === 'guiada' ? guidedWords.map(({ why }) => why) : null
  return (
    <section aria-labelledby="fim-da-rodada" className="mt-6">
      <p className="eyebrow">Fim da rodada</p>
      <h2
        id="fim-da-rodada"
        ref={headingRef}
        tabIndex={-1}
        className="mt-1 font-serif text-2xl leading-tight font-semibold text-balance sm:text-[1.75rem]"
      >
        {view.ending === 'encerrada-sem-modelo'
          ? 'Nenhum modelo foi implantado'
          : headline(view.costs.total, view.costs.withoutModel)}
      </h2>
      <div className="mt-6">
        <RunCosts view={view} ask={run.ask} />
      </div>
      <p className="mt-4 max-w-measure font-sans text-[0.9375rem] text-muted">
        Retreinos e auditorias, já incluídos: {reais(view.costs.fees)}. Semente {view.seed}, mundo{' '}
        <code>{view.worldHash.slice(0, 8)}</code>: com as mesmas decisões, os números são sempre
        estes, em qualquer aparelho.
      </p>
      <CostliestWeek weeks={view.weeks} total={view.costs.total} />
      <TakeAway view={view} notes={run.notes} course={course} words={words} run={run} />
      <h2 className="mt-12 font-serif text-2xl font-semibold">Diário da rodada</h2>
      <Diary view={view} notes={run.notes} course={course} words={words} />
    </section>
  )
}

/** Where the money went; a cautious launch is paid with its own week. */
function CostliestWeek({ weeks, total }: { weeks: RunView['weeks']; total: number }) {
  const [worst] = [...weeks].sort((one, other) => other.cost - one.cost)
  if (worst === undefined) return null
  const { week, cost, decided, payments } = worst
  return (
    <p className="mt-4 max-w-measure font-serif text-lg">
      A semana mais cara foi a {week}: {reais(cost)}, {percent(cost / total)} de tudo.{' '}
      {decided < payments / 2 &&
        `Nela o modelo decidiu sobre ${percent(decided / payments)} dos pagamentos: é o preço de uma implantação cautelosa, e o que ela compra é não pôr tudo em risco.`}
    </p>
  )
}

function headline(total: number, withoutModel: number): string {
  if (withoutModel <= total) return 'A rodada custou tanto quanto não ter modelo'
  return `A rodada evitou ${percent(1 - total / withoutModel)} da perda`
}

type TakeAwayProps = {
  run: Run
  view: RunView
  notes: readonly LabNote[]
  course: LabCourse
  words: readonly string[] | null
}

function TakeAway({ run, view, notes, course, words }: TakeAwayProps) {
  const href = useHref(`${paths.lab}?${encodeRun(run.plan, view.worldHash)}`)
  const exported = () => {
    const url = new URL(href, window.location.origin).href
    return { view, notes, course, words, url }
  }
  return (
    <div className="mt-6 flex flex-wrap gap-2 print:hidden">
      <Button onClick={() => window.print()}>Imprimir</Button>
      <Button
        onClick={() =>
          downloadFile(`rodada-${view.seed}.md`, runMarkdown(exported()), 'text/markdown')
        }
      >
        Baixar em Markdown
      </Button>
      <Button
        onClick={() =>
          downloadFile(`rodada-${view.seed}.json`, runJson(exported()), 'application/json')
        }
      >
        Baixar em JSON
      </Button>
    </div>
  )
}
