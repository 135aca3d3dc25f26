/** Lines to write on, on paper only. */
export function AnswerLines({ count }: { count: number }) {
  return (
    <div aria-hidden className="hidden print:block">
      {Array.from({ length: count }, (_, line) => (
        <div key={line} className="h-8 border-b border-edge" />
      ))}
    </div>
  )
}
