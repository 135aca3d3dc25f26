import type { KeyboardEvent, MouseEvent } from 'react'
import type { Concern, Stage } from '#domain/course/course.ts'
import {
  fontSize,
  kickerHeight,
  lineHeight,
  type Mark,
  middleX,
  middleY,
  numberWidth,
  tip,
} from '#domain/figure/drawing.ts'
import { Link } from '#ui/link.tsx'
import * as words from '#words/flow.ts'
import { stageName } from './stage-words.ts'

export type ConcernMarkProps = {
  concern: Concern
  mark: Mark
  /** The page that tells of it. */
  to: string
}

export function ConcernMark({ concern, mark, to }: ConcernMarkProps) {
  return (
    <Link
      to={`${to}#${concern.id}`}
      aria-label={words.concern(concern.title)}
      className="group no-underline outline-none"
    >
      <rect
        x={mark.x}
        y={mark.y}
        width={mark.width}
        height={mark.height}
        strokeWidth={2}
        className="fill-transparent stroke-transparent group-focus-visible:stroke-accent"
      />
      <Lines
        lines={mark.lines}
        x={middleX(mark)}
        middle={middleY(mark)}
        step={16}
        className="fill-accent-strong text-[13.5px] font-medium group-hover:underline forced-colors:fill-[LinkText]"
        anchor="middle"
      />
    </Link>
  )
}

export type StageHandlers = {
  /** Before hydration every stage is a tab stop of its own, since no key would walk among them. */
  tabStopId: string | null
  onStageClick: (id: string, event: MouseEvent) => void
  onStageKeyDown: (id: string, event: KeyboardEvent<Element>) => void
  onStageFocus: (id: string) => void
}

export type StageMarkProps = StageHandlers & {
  stage: Stage
  node: Mark
  isCurrent: boolean
  isDone: boolean
  /** The page that tells of it. */
  href: string
}

export function StageMark(props: StageMarkProps) {
  const { stage, node, isCurrent, isDone, href, tabStopId, ...on } = props
  const { id } = stage
  const isDecision = stage.decision !== null
  const kicker = isDecision ? kickerHeight : 0
  const textX = node.x + (isDecision ? tip : 10) + numberWidth
  const middle = middleY(node) + kicker / 2
  return (
    <a
      href={`${href}#${id}`}
      data-stage={id}
      aria-label={isDone ? words.done(stageName(stage)) : stageName(stage)}
      aria-current={isCurrent ? 'step' : undefined}
      tabIndex={tabStopId === null || tabStopId === id ? 0 : -1}
      onClick={(event) => on.onStageClick(id, event)}
      onKeyDown={(event) => on.onStageKeyDown(id, event)}
      onFocus={() => on.onStageFocus(id)}
      className="group no-underline outline-none"
    >
      <path
        d={outline(node, isDecision, 4)}
        fill="none"
        strokeWidth={2.5}
        className="stroke-transparent group-focus-visible:stroke-accent"
      />
      <path
        d={outline(node, isDecision, 0)}
        strokeWidth={isCurrent ? 2.75 : 1.25}
        className={`group-hover:stroke-accent forced-colors:fill-[Canvas] forced-colors:stroke-[LinkText] ${
          isCurrent
            ? 'fill-accent-soft stroke-accent'
            : `${isDone ? 'fill-accent-soft' : 'fill-raised'} ${isDecision ? 'stroke-ink' : 'stroke-edge'}`
        }`}
      />
      <text
        x={textX - 8}
        y={firstBaseline(node.lines.length, middle)}
        textAnchor="end"
        className="fill-accent font-serif text-[16px] font-semibold forced-colors:fill-[LinkText]"
      >
        {stage.number}
      </text>
      {isDecision && (
        <text
          x={textX}
          y={firstBaseline(node.lines.length, middle) - kickerHeight}
          className="fill-muted text-[12px] forced-colors:fill-[LinkText]"
        >
          {words.decisionPoint}
        </text>
      )}
      <Lines
        lines={node.lines}
        x={textX}
        middle={middle}
        step={lineHeight}
        className="fill-ink text-[15px] font-medium forced-colors:fill-[LinkText]"
        anchor="start"
      />
    </a>
  )
}

function firstBaseline(lineCount: number, middle: number, step = lineHeight, size = fontSize) {
  return middle - ((lineCount - 1) * step) / 2 + size * 0.35
}

/** A box for a stage; pointed at both ends where one has to decide. `grow` makes a ring around it. */
function outline(node: Mark, isDecision: boolean, grow: number): string {
  const left = node.x - grow
  const right = node.x + node.width + grow
  const top = node.y - grow
  const bottom = node.y + node.height + grow
  if (!isDecision) return `M${left} ${top}H${right}V${bottom}H${left}Z`
  const middle = middleY(node)
  return `M${left} ${middle}L${left + tip} ${top}H${right - tip}L${right} ${middle}L${right - tip} ${bottom}H${left + tip}Z`
}

type LinesProps = {
  lines: string[]
  x: number
  middle: number
  step: number
  className: string
  anchor: 'start' | 'middle'
}

function Lines({ lines, x, middle, step, className, anchor }: LinesProps) {
  const first = firstBaseline(lines.length, middle, step, anchor === 'middle' ? 13.5 : fontSize)
  return (
    <text textAnchor={anchor} className={className}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={first + index * step}>
          {index < lines.length - 1 ? `${line} ` : line}
        </tspan>
      ))}
    </text>
  )
}
