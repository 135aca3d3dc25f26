import { Link } from '#ui/link.tsx'
import { useHasPage } from '#ui/site-pages.ts'
import * as words from '#words/passage-links.ts'
import { paths } from '#paths.ts'

/** To the stage of the laboratory that shows what the text here is about, where there is one. */
export function LabLink({ stage, about }: { stage: string; about: string }) {
  const hasPage = useHasPage()
  if (!hasPage(paths.lab)) return null
  return (
    <Link
      to={paths.labStage(stage)}
      aria-label={words.subjectInLab(about)}
      className="inline-flex min-h-11 items-center py-1.5 leading-snug"
    >
      {words.seeInLab}
    </Link>
  )
}
