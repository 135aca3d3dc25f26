import type { Glossary, Term } from '#domain/course/course.ts'
import { findTerms, sortTerms } from '#domain/course/find-terms.ts'
import { foldText } from '#domain/text/fold.ts'
import { queryWords } from '#domain/text/text-hits.ts'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { SearchField } from '#ui/search-field.tsx'
import { useHasPage } from '#ui/site-pages.ts'
import { useAddressQuery } from '#ui/use-address-query.ts'
import * as words from '#words/glossary.ts'
import { paths } from '#paths.ts'
import { isBilingual } from './term-names.ts'
import { TermEntry } from './term-entry.tsx'

export type GlossaryPageProps = { glossary: Glossary }

// With fewer terms the whole list is in view and jumping would only be more to read.
const termsWorthJumping = 12

export function GlossaryPage({ glossary }: GlossaryPageProps) {
  const [query, setQuery] = useAddressQuery()
  const sought = queryWords(query)
  const hasPage = useHasPage()
  const found = findTerms(glossary.terms, query)
  const isSearching = sought.length > 0

  return (
    <>
      <PageHeader title={glossary.title}>
        <p>
          {isBilingual(glossary)
            ? words.bilingualIntro(glossary.terms.length)
            : words.intro(glossary.terms.length)}
          {hasPage(paths.guide) && ` ${words.eachSaysWhere}`}
        </p>
      </PageHeader>
      <SearchField
        label={words.searchLabel}
        placeholder={words.placeholder}
        value={query}
        onChange={setQuery}
        result={isSearching ? words.found(found.length) : ''}
      />
      {!isSearching && <AlphabeticalList terms={glossary.terms} />}
      {isSearching && found.length > 0 && (
        <ul className="mt-2 divide-y divide-rule border-y border-rule">
          {found.map((term) => (
            <li key={term.id}>
              <TermEntry term={term} words={sought} level={2} />
            </li>
          ))}
        </ul>
      )}
      {isSearching && found.length === 0 && (
        <div className="mt-4">
          <EmptyState title={words.nothing(query.trim())}>
            <p className="w-full max-w-prose">{words.nothingHint}</p>
            <Button onClick={() => setQuery('')}>{words.showAll}</Button>
          </EmptyState>
        </div>
      )}
    </>
  )
}

function AlphabeticalList({ terms }: { terms: readonly Term[] }) {
  const letters = byLetter(terms)
  return (
    <>
      {terms.length >= termsWorthJumping && (
        <nav aria-label={words.letters} className="-mx-2 mb-6 print:hidden">
          <ul className="flex flex-wrap font-sans">
            {letters.map(({ letter }) => (
              <li key={letter}>
                <a
                  href={`#${letterId(letter)}`}
                  className="inline-flex size-11 items-center justify-center text-lg no-underline hover:underline"
                >
                  {letter}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div className="border-t border-rule">
        {letters.map(({ letter, terms }) => (
          <section
            key={letter}
            aria-labelledby={letterId(letter)}
            className="border-b border-rule sm:grid sm:grid-cols-[4rem_minmax(0,1fr)] print:block"
          >
            <h2
              id={letterId(letter)}
              tabIndex={-1}
              className="pt-5 font-serif text-2xl leading-none text-muted sm:pt-6 sm:text-3xl print:hidden"
            >
              {letter}
            </h2>
            <ul className="long-list divide-y divide-rule">
              {terms.map((term) => (
                <li key={term.id}>
                  <TermEntry term={term} words={[]} level={3} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}

function byLetter(terms: readonly Term[]): { letter: string; terms: Term[] }[] {
  const letters = new Map<string, Term[]>()
  for (const term of sortTerms(terms)) {
    const letter = foldText(term.name).charAt(0).toUpperCase()
    letters.set(letter, [...(letters.get(letter) ?? []), term])
  }
  return [...letters].map(([letter, terms]) => ({ letter, terms }))
}

function letterId(letter: string): string {
  return `letra-${letter.toLowerCase()}`
}
