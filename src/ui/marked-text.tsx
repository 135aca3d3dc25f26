export type MarkedTextProps = { parts: readonly { text: string; hit: boolean }[] }

/** A text with the words that were looked for set apart. */
export function MarkedText({ parts }: MarkedTextProps) {
  return parts.map((part, index) =>
    part.hit ? (
      <mark key={index} className="rounded-xs bg-mark text-ink">
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  )
}
