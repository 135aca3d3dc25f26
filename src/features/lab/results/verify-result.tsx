import type { StageReport } from '#lab/protocol.ts'
import { AucChart } from '../charts/auc-chart.tsx'
import { areaText, decimal } from '../charts/format.ts'
import type { PanelProps } from './stage-report.ts'

type Result = StageReport<'verificacao-de-desempenho'>['result']

export function describeVerification({ figure, requirement, withinNoise }: Result): string {
  const { auc, error } = figure
  if (auc === null) return 'Sem as duas classes na validação não há AUC, e a resposta é NÃO.'
  const distance = `AUC ${areaText(auc)}, ${decimal(Math.abs(auc - requirement), 3)} ${auc >= requirement ? 'acima' : 'abaixo'} do requisito de ${decimal(requirement, 2)}`
  const trust = withinNoise
    ? `menos que um erro-padrão (${decimal(error ?? 0, 3)}): com outra amostra a resposta poderia ser a outra.`
    : `mais que um erro-padrão (${decimal(error ?? 0, 3)}).`
  return `${distance}; ${trust}`
}

/** SIM or NÃO against what was asked for before any model was seen. */
export function VerifyResult({ report }: PanelProps<'verificacao-de-desempenho'>) {
  const { result } = report
  const isYes = result.answer === 'SIM'
  return (
    <>
      <p className="mb-5 font-sans text-base">
        Atende ao requisito?{' '}
        <strong className={`lab-answer ${isYes ? 'lab-answer-yes' : 'lab-answer-no'}`}>
          {result.answer}
        </strong>{' '}
        {result.obeyed ? 'A resposta foi seguida.' : 'A resposta não foi seguida.'}
      </p>
      <AucChart
        title="O modelo contra o requisito"
        sentence={describeVerification(result)}
        areas={[{ label: 'na validação', figure: result.figure, isOwn: true }]}
        requirement={result.requirement}
      />
    </>
  )
}
