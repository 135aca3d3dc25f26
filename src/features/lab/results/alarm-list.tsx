import type { Monitor } from '#domain/lab/decisions.ts'
import type { WeekReport } from '#lab/protocol.ts'

export type AlarmListProps = { weeks: readonly WeekReport[]; monitors: readonly Monitor[] }

/** Every alarm that a chosen monitor raised, by week. */
export function AlarmList({ weeks, monitors }: AlarmListProps) {
  const loud = weeks.filter(({ alarms }) => alarms.length > 0)
  const [first, last] = [weeks[0]?.week ?? 0, weeks.at(-1)?.week ?? 0]
  return (
    <div>
      <p className="chart-title">Alarmes</p>
      {loud.length === 0 ? (
        <p className="font-sans text-base text-muted">
          {monitors.length === 0
            ? 'Sem monitores não há alarmes.'
            : first === last
              ? `Nenhum na semana ${first}.`
              : `Nenhum da semana ${first} à ${last}.`}
        </p>
      ) : (
        <dl className="lab-alarms">
          {loud.map(({ week, alarms }) => (
            <div key={week}>
              <dt>Semana {week}</dt>
              <dd>
                <ul>
                  {alarms.map(({ text }) => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}
