import type { RunView, StageReport } from '#lab/protocol.ts'
import { DataTable } from '../charts/data-table.tsx'
import { areaText, decimal, whole } from '../charts/format.ts'
import { Text } from './parts.tsx'
import { weeksText } from './words.ts'

/** Loss between promise and truth that is worth asking about. */
const suspicious = 0.05

/** Each retraining's promise on the labels at hand beside what it did on all labels. */
export function PoisonAudit({ view }: { view: RunView }) {
  const retrainings = view.reports.filter(
    (report): report is StageReport<'decisao-de-retreinamento'> =>
      report.stage === 'decisao-de-retreinamento' && report.result.challenger !== null,
  )
  return (
    <>
      <Text>
        Quem escolhe os rótulos escolhe o que o modelo aprende, e uma comparação feita com os mesmos
        rótulos não percebe. Perceber exige rótulos de outra origem: uma amostra conferida por
        especialistas, ou o tempo.
      </Text>
      {retrainings.length === 0 ? (
        <Text>Esta rodada ainda não retreinou: não há rótulos novos a conferir.</Text>
      ) : (
        <>
          <DataTable
            caption="O que cada treino prometeu e o que fez"
            data={{
              columns: [
                'Versão',
                { label: 'Rótulos', isText: true },
                { label: 'Conferidos?', isText: true },
                'Fraudes conhecidas',
                'AUC prometida',
                'AUC depois',
              ],
              rows: retrainings.map(({ decision, result }) => {
                const { challenger } = result
                return [
                  String(challenger?.version ?? ''),
                  challenger === null ? '' : weeksText(challenger.window),
                  decision.action === 'retreinar' && decision.audit ? 'sim' : 'não',
                  whole(challenger?.knownFrauds ?? 0),
                  areaText(challenger?.challengerAuc.auc ?? null),
                  areaText(challenger?.laterChallengerAuc.auc ?? null),
                ]
              }),
            }}
          />
          <div className="mt-4">
            <Text>{describeAudit(retrainings)}</Text>
          </div>
        </>
      )}
    </>
  )
}

export function describeAudit(
  retrainings: readonly StageReport<'decisao-de-retreinamento'>[],
): string {
  const losses = retrainings.flatMap(({ result: { challenger } }) =>
    challenger === null
      ? []
      : [
          {
            version: challenger.version,
            loss: (challenger.challengerAuc.auc ?? 0) - (challenger.laterChallengerAuc.auc ?? 0),
          },
        ],
  )
  const worst = losses.toSorted((a, b) => b.loss - a.loss)[0]
  if (worst === undefined || worst.loss <= 0) return 'Cada versão fez ao menos o que prometeu.'
  if (worst.loss <= suspicious) {
    return `Nenhuma versão fez muito menos do que prometeu: a maior perda é de ${decimal(worst.loss, 3)}.`
  }
  return `A versão ${worst.version} fez ${decimal(worst.loss, 3)} menos do que prometeu. Rótulos ruins são uma explicação; um golpe novo, outra: só conferir os rótulos separa as duas.`
}
