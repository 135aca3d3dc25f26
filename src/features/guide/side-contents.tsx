import type { Section } from '#domain/course/course.ts'
import { Link } from '#ui/link.tsx'
import * as words from '#words/chapter.ts'

export type SideContentsProps = {
  sections: readonly Section[]
  /** The section being read. */
  currentId: string | null
}

/**
 * The contents of this chapter: beside the text on wide screens, folded above it elsewhere.
 * One native disclosure serves both; where there is room its content is shown for good.
 */
export function SideContents({ sections, currentId }: SideContentsProps) {
  return (
    <nav
      aria-label={words.inThisChapter}
      className="mb-8 max-w-measure font-sans text-base wide:sticky wide:top-8 wide:col-start-1 wide:row-span-2 wide:row-start-1 wide:mb-0 wide:self-start print:hidden"
    >
      <details className="border-y border-rule wide:border-0 wide:details-content:block wide:details-content:h-auto wide:details-content:[content-visibility:visible]">
        <summary className="min-h-12 cursor-pointer py-3 text-muted wide:supports-[selector(::details-content)]:hidden">
          {words.inThisChapter}
        </summary>
        <p aria-hidden="true" className="eyebrow mb-2 hidden wide:block">
          {words.inThisChapter}
        </p>
        <ol className="pb-3 wide:border-l wide:border-rule">
          {sections.map((section) => (
            <li key={section.id}>
              <Link
                to={`#${section.id}`}
                aria-current={section.id === currentId ? 'location' : undefined}
                className="flex min-h-11 items-center py-1.5 leading-snug text-ink no-underline hover:text-accent aria-[current=location]:font-semibold aria-[current=location]:text-accent wide:-ml-px wide:border-l-2 wide:border-transparent wide:pl-4 wide:aria-[current=location]:border-accent"
              >
                {section.title}
              </Link>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}
