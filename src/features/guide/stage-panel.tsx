import { type RefObject, useEffect } from 'react'
import type { Outcome, Stage } from '#domain/course/course.ts'
import { type Edge, follow } from '#domain/course/pipeline.ts'
import { Link } from '#ui/link.tsx'
import { useHasPage } from '#ui/site-pages.ts'
import { seeInLab } from '#words/passage-links.ts'
import * as words from '#words/stage-panel.ts'
import { paths } from '#paths.ts'
import { Button } from '#ui/button.tsx'
import { RichText } from '#ui/rich-text.tsx'
import { PracticeLinks } from './practice-links.tsx'
import { revealStage } from './reveal-stage.ts'

export type StagePanelProps = {
  stage: Stage
  stages: readonly Stage[]
  edges: readonly Edge[]
  /** The figure in which the stage is to be seen. */
  figureRef: RefObject<HTMLElement | null>
  titleRef: RefObject<HTMLHeadingElement | null>
  onFollow: (id: string) => void
  onClose: () => void
}

/**
 * The text of the chosen stage beside the figure. On phones it stays in view at the lower edge
 * while the figure scrolls behind it, as it does below the wide figure where a window is too low
 * for both; in between it stands beside the figure.
 */
export function StagePanel(props: StagePanelProps) {
  const { stage, stages, edges, figureRef, titleRef, onFollow, onClose } = props
  const titleOf = (id: string) => stages.find((known) => known.id === id)?.title ?? id
  const nextId = follow(edges, stage.id, 'next')
  const hasPage = useHasPage()

  useEffect(() => {
    revealStage(figureRef.current, stage.id)
  }, [figureRef, stage.id])

  return (
    <section
      aria-labelledby="etapa-escolhida"
      data-panel
      className="sticky bottom-14 z-10 -mx-4 mt-4 max-h-[55dvh] overflow-y-auto border-t-2 border-accent bg-raised px-4 pt-1 pb-4 font-sans text-base @min-[38rem]:top-6 @min-[38rem]:bottom-auto @min-[38rem]:mx-0 @min-[38rem]:mt-0 @min-[38rem]:max-h-none @min-[38rem]:self-start @min-[38rem]:px-6 @min-[51rem]:top-auto @min-[51rem]:bottom-0 @min-[51rem]:mt-4 @min-[51rem]:border-b @min-[51rem]:border-b-rule print:hidden"
    >
      <div className="flex items-center justify-between gap-4">
        <p className="eyebrow">
          {stage.decision === null
            ? words.stageOf(stage.number, stages.length)
            : words.decisionOf(stage.number, stages.length)}
        </p>
        <Button variant="quiet" onClick={onClose}>
          {words.close}
        </Button>
      </div>
      <h3
        id="etapa-escolhida"
        ref={titleRef}
        tabIndex={-1}
        className="font-serif text-xl leading-snug font-semibold"
      >
        {stage.title}
      </h3>
      <p className="mt-1 max-w-measure font-serif text-lg">
        <RichText nodes={stage.description} />
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        {stage.decision !== null && (
          <>
            <OutcomeButtons isYes outcome={stage.decision.yes} {...{ titleOf, onFollow }} />
            <OutcomeButtons isYes={false} outcome={stage.decision.no} {...{ titleOf, onFollow }} />
          </>
        )}
        {nextId !== null && (
          <Button onClick={() => onFollow(nextId)}>{words.goOnTo(titleOf(nextId))}</Button>
        )}
      </div>
      <ul className="mt-3 flex flex-wrap gap-x-6">
        <li>
          <Link to={`#${stage.id}`} className="inline-flex min-h-11 items-center">
            {words.readInText}
          </Link>
        </li>
        <PracticeLinks places={stage.practice} />
        {hasPage(paths.lab) && (
          <li>
            <Link to={paths.labStage(stage.id)} className="inline-flex min-h-11 items-center">
              {seeInLab}
            </Link>
          </li>
        )}
      </ul>
    </section>
  )
}

type OutcomeButtonsProps = {
  isYes: boolean
  outcome: Outcome
  titleOf: (id: string) => string
  onFollow: (id: string) => void
}

function OutcomeButtons({ isYes, outcome, titleOf, onFollow }: OutcomeButtonsProps) {
  const tone = isYes
    ? 'border-yes bg-yes-soft text-yes hover:border-yes hover:bg-yes-soft'
    : 'border-dashed border-no bg-no-soft text-no hover:border-no hover:bg-no-soft'
  return outcome.targets.map((target) => (
    <Button key={target} className={`hover:underline ${tone}`} onClick={() => onFollow(target)}>
      <span>
        <strong>{isYes ? words.yes : words.no}</strong>
        {words.goTo(titleOf(target))}
      </span>
    </Button>
  ))
}
