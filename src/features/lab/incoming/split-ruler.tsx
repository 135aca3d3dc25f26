/** The twenty weeks on a line: what is learnt from, what judges, what is still to come. */
export function SplitRuler() {
  const parts = [
    { from: 1, weeks: 6, name: 'treino', tone: 'fill-accent-soft stroke-accent' },
    { from: 7, weeks: 2, name: 'validação', tone: 'fill-raised stroke-accent' },
    { from: 9, weeks: 12, name: 'produção, ainda por vir', tone: 'fill-paper stroke-edge' },
  ]
  const unit = 32
  return (
    <svg
      viewBox="0 0 642 58"
      role="img"
      aria-label="Semanas 1 a 6: treino. Semanas 7 e 8: validação. Semanas 9 a 20: produção, ainda por vir."
      className="w-full max-w-2xl font-sans"
    >
      {parts.map(({ from, weeks, name, tone }) => (
        <g key={name}>
          <rect
            x={1 + (from - 1) * unit}
            y={1}
            width={weeks * unit}
            height={34}
            className={tone}
            strokeDasharray={from === 9 ? '5 4' : undefined}
          />
          <text
            x={1 + (from - 1 + weeks / 2) * unit}
            y={23}
            textAnchor="middle"
            className="fill-ink text-[15px]"
          >
            {name}
          </text>
          <text x={3 + (from - 1) * unit} y={54} className="fill-muted text-[14px]">
            S{from}
          </text>
        </g>
      ))}
    </svg>
  )
}
