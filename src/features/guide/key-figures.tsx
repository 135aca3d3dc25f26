import type { KeyFigure } from '#domain/course/course.ts'
import { Link } from '#ui/link.tsx'

/** The numbers of a chapter, seen before a word is read; each leads to where the text says it. */
export function KeyFigures({ figures }: { figures: readonly KeyFigure[] }) {
  if (figures.length === 0) return null
  return (
    <dl className="mt-2 mb-12 grid grid-cols-2 gap-x-4 border-y border-rule sm:gap-x-8 @min-[48rem]:grid-cols-4">
      {figures.map((figure) => (
        <div key={figure.value} className="flex flex-col-reverse justify-end py-5">
          <dt className="mt-1 font-sans text-base leading-snug">
            <Link
              to={`#${figure.section}`}
              className="inline-block min-h-11 text-muted print:no-underline"
            >
              {figure.label}
            </Link>
          </dt>
          <dd className="text-3xl leading-none font-semibold tracking-tight text-accent tabular-nums sm:text-4xl">
            <Value text={figure.value} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** The number large and its unit, where that is a word, small beside it. */
function Value({ text }: { text: string }) {
  const [, number, unit] = /^(.*?\d\S*)( \p{L}.*)$/u.exec(text) ?? []
  if (number === undefined) return text
  return (
    <>
      {number}
      <span className="text-base leading-none tracking-normal sm:text-xl">{unit}</span>
    </>
  )
}
