import { useEffect, useRef, useState } from 'react'
import * as words from '#words/other-texts.ts'
import { Button } from './button.tsx'

export type TextBeside = {
  id: string
  text: string
  /** When it was written, such as "em 3 de março às 14:05" or "3 de março de 2026 às 14:05". */
  moment: string
}

export type OtherTextsProps = {
  /** What they are for, such as "esta pergunta". */
  place: string
  texts: readonly TextBeside[]
  /** The one takes the place of the text in the box, which becomes the other one. */
  onSwap: (id: string) => void
  onJoin: (id: string) => void
  onDiscard: (id: string) => void
  onBringBack: (id: string, text: string) => void
}

type News = { said: string; discarded: TextBeside | null }

/** Texts written for one place at the same time: to read, to swap, to join, to discard. */
export function OtherTexts({
  place,
  texts,
  onSwap,
  onJoin,
  onDiscard,
  onBringBack,
}: OtherTextsProps) {
  const [news, setNews] = useState<News | null>(null)
  const newsRef = useRef<HTMLParagraphElement>(null)

  // The button that was pressed may be gone.
  useEffect(() => {
    if (news !== null) newsRef.current?.focus()
  }, [news])

  function say(said: string, discarded: TextBeside | null = null) {
    setNews({ said, discarded })
  }

  if (texts.length === 0 && news === null) return null
  return (
    <div className="mt-5 grid gap-5 font-sans text-base print:hidden">
      {texts.map((one) => (
        <section
          key={one.id}
          aria-label={words.otherText}
          className="border-l-2 border-accent pl-4"
        >
          <p role="status" className="font-semibold">
            {words.thereIsAnother(place)}
          </p>
          <p className="mt-1 text-muted">{words.writtenElsewhere(one.moment)}</p>
          <Words text={one.text} />
          <div className="-ml-2 flex flex-wrap gap-x-2">
            <Button
              variant="quiet"
              onClick={() => {
                onSwap(one.id)
                say(words.swapped)
              }}
            >
              {words.swap}
            </Button>
            <Button
              variant="quiet"
              onClick={() => {
                onJoin(one.id)
                say(words.joined)
              }}
            >
              {words.join}
            </Button>
            <Button
              variant="quiet"
              onClick={() => {
                onDiscard(one.id)
                say(words.discarded, one)
              }}
            >
              {words.discard}
            </Button>
          </div>
        </section>
      ))}
      {news !== null && (
        <p
          ref={newsRef}
          tabIndex={-1}
          className="flex flex-wrap items-center gap-x-3 border-l-2 border-accent pl-4"
        >
          {news.said}
          {news.discarded !== null && (
            <Button
              variant="quiet"
              onClick={() => {
                if (news.discarded !== null) onBringBack(news.discarded.id, news.discarded.text)
                say(words.broughtBack)
              }}
            >
              {words.undo}
            </Button>
          )}
        </p>
      )}
    </div>
  )
}

/** Letters: a text up to here is shown at once. */
const short = 400

function Words({ text }: { text: string }) {
  const whole = (
    <p className="my-2 font-serif text-lg leading-relaxed whitespace-pre-wrap">{text}</p>
  )
  if (text.length <= short) return whole
  return (
    <details>
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-accent underline decoration-rule underline-offset-4 hover:decoration-current">
        {words.readIt}
      </summary>
      {whole}
    </details>
  )
}
