import type { Challenger } from '#lab/protocol.ts'
import { AucChart } from '../charts/auc-chart.tsx'
import { areaText, reais, whole } from '../charts/format.ts'
import { VersionTable } from './registry-parts.tsx'
import { Facts, Part, Text } from './parts.tsx'
import type { PanelProps } from './stage-report.ts'
import { WeekBoard } from './week-board.tsx'
import { weeksText } from './words.ts'

export function describeChallenge({
  version,
  challengerAuc,
  championAuc,
  isPromoted,
}: Challenger): string {
  const gap = (challengerAuc.auc ?? 0) - (championAuc.auc ?? 0)
  const error = Math.hypot(challengerAuc.error ?? 0, championAuc.error ?? 0)
  const figures = `Nos rótulos conhecidos até ali a versão ${version} tem AUC ${areaText(challengerAuc.auc)} e o campeão ${areaText(championAuc.auc)}`
  const trust =
    Math.abs(gap) <= 2 * error ? 'uma diferença que cabe no acaso' : 'mais que o acaso explica'
  return `${figures}, ${trust}. ${isPromoted ? 'Ela entrou em produção.' : 'Ela foi arquivada.'}`
}

export function describeLater({
  laterChallengerAuc,
  laterChampionAuc,
  isPromoted,
}: Challenger): string {
  const [served, other] = isPromoted
    ? [laterChallengerAuc, laterChampionAuc]
    : [laterChampionAuc, laterChallengerAuc]
  const gap = (served.auc ?? 0) - (other.auc ?? 0)
  return `Nas semanas seguintes, com todos os rótulos, o modelo que serviu teve AUC ${areaText(served.auc)}; o outro teria tido ${areaText(other.auc)}. ${gap >= 0 ? 'A escolha foi a melhor das duas.' : 'A outra escolha teria sido melhor.'}`
}

/** What was decided at the end of a week, and what followed from it. */
export function RetrainResult({ view, report, ask }: PanelProps<'decisao-de-retreinamento'>) {
  const { result } = report
  const { challenger, weeks, fee, champion } = result
  const passed = view.weeks.filter(({ week }) => week >= weeks.from && week <= weeks.to)
  const cost = passed.reduce((sum, week) => sum + week.cost, 0)
  return (
    <>
      <Facts
        facts={[
          { label: 'Em produção', value: `versão ${champion}`, note: weeksText(weeks) },
          { label: 'Custo dessas semanas', value: reais(cost) },
          ...(fee > 0 ? [{ label: 'Custo do retreinamento', value: reais(fee) }] : []),
        ]}
      />
      {challenger !== null && (
        <Part title="Campeão contra desafiante">
          <Text>
            A versão {challenger.version} aprendeu com {whole(challenger.rows)} pagamentos (
            {weeksText(challenger.window)}), dos quais {whole(challenger.knownFrauds)} já eram
            fraude conhecida.
          </Text>
          <div className="lab-charts">
            <AucChart
              title="Na hora de decidir"
              sentence={describeChallenge(challenger)}
              areas={[
                { label: 'desafiante', figure: challenger.challengerAuc, isOwn: true },
                { label: 'campeão', figure: challenger.championAuc },
              ]}
            />
            <AucChart
              title="O que veio depois"
              sentence={describeLater(challenger)}
              areas={[
                { label: 'desafiante', figure: challenger.laterChallengerAuc, isOwn: true },
                { label: 'campeão de antes', figure: challenger.laterChampionAuc },
              ]}
            />
          </div>
        </Part>
      )}
      <Part title={`O que veio depois: ${weeksText(weeks)}`}>
        <WeekBoard
          view={view}
          ask={ask}
          weeks={view.weeks.filter(({ week }) => week <= weeks.to)}
          since={weeks.from}
          showTruth
        />
      </Part>
      {view.registry?.isKept === true && (
        <Part title="O repositório agora">
          <VersionTable registry={view.registry} />
        </Part>
      )}
    </>
  )
}
