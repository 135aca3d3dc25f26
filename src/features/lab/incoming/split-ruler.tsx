/** The twenty weeks on a line: what is learnt from, what judges, what is still to come. */
export function SplitRuler() {
  return (
    <div className="mt-4 max-w-2xl font-sans text-base">
      <div aria-hidden="true" className="flex h-8 gap-0.5">
        {parts.map(({ name, room, tone }) => (
          <span key={name} className={`border ${room} ${tone}`} />
        ))}
      </div>
      <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-1">
        {parts.map(({ name, weeks, tone }) => (
          <li key={name} className="flex items-center gap-2">
            <span aria-hidden="true" className={`size-3.5 shrink-0 border ${tone}`} />
            <span>
              {name} <span className="text-muted">{weeks}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

const parts = [
  { name: 'treino', weeks: 'semanas 1 a 6', room: 'grow-6', tone: 'border-accent bg-accent-soft' },
  { name: 'validação', weeks: 'semanas 7 e 8', room: 'grow-2', tone: 'border-accent bg-accent' },
  {
    name: 'produção',
    weeks: 'semanas 9 a 20, ainda por vir',
    room: 'grow-12',
    tone: 'border-dashed border-edge',
  },
]
