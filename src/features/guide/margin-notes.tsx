import type { Section, TermNote } from '#domain/course/course.ts'
import { Link } from '#ui/link.tsx'
import { useHasPage } from '#ui/site-pages.ts'
import * as words from '#words/chapter.ts'
import { list } from '#words/format.ts'
import { seeInLab } from '#words/passage-links.ts'
import { paths } from '#paths.ts'
import { RichText } from '#ui/rich-text.tsx'
import { PracticeLinks } from './practice-links.tsx'

/** More definitions than this would outgrow the text beside them, so each is folded. */
const openDefinitions = 3

/**
 * What stands in the margin of a section where there is one, and folded beneath it elsewhere:
 * the terms that it uses and the questions about it.
 */
export function MarginNotes({ section }: { section: Section }) {
  const { terms, practice } = section
  const hasPage = useHasPage()
  const runsInLab = hasPage(paths.lab) && section.blocks.some((block) => block.kind === 'stages')
  if (terms.length === 0 && practice.length === 0 && !runsInLab) return null
  return (
    <div
      role="note"
      aria-label={words.notes(section.title)}
      className="max-w-measure font-sans text-base leading-normal print:hidden"
    >
      <details className="mt-4 border-y border-rule wide:mt-0 wide:border-0 wide:details-content:block wide:details-content:h-auto wide:details-content:[content-visibility:visible]">
        <summary className="min-h-12 cursor-pointer py-3 text-muted wide:supports-[selector(::details-content)]:hidden">
          {summaryOf(terms.length, practice.length)}
        </summary>
        <div className="pb-4 wide:border-t wide:border-rule wide:pt-3">
          {(practice.length > 0 || runsInLab) && (
            <ul className="mb-3">
              <PracticeLinks places={practice} />
              {runsInLab && (
                <li>
                  <Link to={paths.lab} className="inline-flex min-h-11 items-center">
                    {seeInLab}
                  </Link>
                </li>
              )}
            </ul>
          )}
          {terms.map((term) =>
            terms.length > openDefinitions ? (
              <FoldedTerm key={term.id} term={term} />
            ) : (
              <OpenTerm key={term.id} term={term} />
            ),
          )}
        </div>
      </details>
    </div>
  )
}

function summaryOf(terms: number, questions: number): string {
  const counts = [
    ...(terms > 0 ? [words.terms(terms)] : []),
    ...(questions > 0 ? [words.questions(questions)] : []),
  ]
  return counts.length === 0 ? words.sectionNotes : `${words.sectionNotes}: ${list(counts)}`
}

function OpenTerm({ term }: { term: TermNote }) {
  return (
    <div className="mb-4">
      <Link
        to={paths.term(term.id)}
        lang={term.lang}
        className="inline-flex min-h-11 items-center font-semibold"
      >
        {term.name}
      </Link>
      <p className="text-[0.9375rem] text-muted">
        <RichText nodes={term.definition} />
      </p>
    </div>
  )
}

function FoldedTerm({ term }: { term: TermNote }) {
  return (
    <details className="border-b border-rule last:border-b-0">
      <summary
        lang={term.lang}
        className="min-h-11 cursor-pointer py-2.5 leading-snug font-semibold text-accent"
      >
        {term.name}
      </summary>
      <p className="text-[0.9375rem] text-muted">
        <RichText nodes={term.definition} />
      </p>
      <Link
        to={paths.term(term.id)}
        aria-label={words.nameInGlossary(term.name)}
        className="inline-flex min-h-11 items-center"
      >
        {words.inGlossary}
      </Link>
    </details>
  )
}
