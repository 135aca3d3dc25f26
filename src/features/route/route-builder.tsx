import { type ReactNode, useState } from 'react'
import { hasItem, withItem, withoutItem } from '#domain/route/route-edits.ts'
import { presentItems, type RouteCourse, resolveRoute } from '#domain/route/resolve-route.ts'
import { itemCode, type RouteItem } from '#domain/route/route-item.ts'
import type { DecodedRoute } from '#domain/route/route-link.ts'
import { cleanRoute, mostItems } from '#domain/route/study-route.ts'
import * as words from '#words/route-builder.ts'
import { places } from '#words/route-terms.ts'
import { ChosenList } from './chosen-list.tsx'
import { LabField } from './lab-field.tsx'
import { PlacePicker } from './place-picker.tsx'
import { RouteForm } from './route-form.tsx'
import { RouteLink } from './route-link-panel.tsx'
import { RouteProblems } from './route-problems.tsx'
import { useRouteDraft } from './use-route-draft.ts'
export type RouteBuilderProps = DecodedRoute & { course: RouteCourse }

/** Where an instructor makes a route: places, their order, what it is about, and the link. */
export function RouteBuilder({ route, problems, course }: RouteBuilderProps) {
  const { draft, undoable, change, changeItems, undo } = useRouteDraft(() =>
    cleanRoute({ ...route, items: presentItems(route.items, course) }),
  )
  const [news, setNews] = useState('')
  const { items } = draft
  const titleOf = (item: RouteItem) =>
    resolveRoute([item], course).places[0]?.title ?? itemCode(item)

  function toggle(item: RouteItem) {
    const title = titleOf(item)
    if (hasItem(items, item)) {
      changeItems(withoutItem(items, item), words.removing(title))
      setNews(words.removed(title))
    } else if (items.length >= mostItems) {
      setNews(words.isFull(mostItems))
    } else {
      changeItems(withItem(items, item), words.adding(title))
      setNews(words.added(title, places(items.length + 1)))
    }
  }

  return (
    <>
      <RouteProblems problems={problems.filter(({ kind }) => kind !== 'no-items')} unknown={[]} />
      <p role="status" className="sr-only">
        {news}
      </p>
      <div className="grid gap-x-14 gap-y-12 wide:grid-cols-2">
        <Step id="escolher" title={words.choose}>
          <PlacePicker course={course} items={items} onToggle={toggle} />
          <LabField
            onAdd={(item) => {
              if (!hasItem(items, item)) toggle(item)
            }}
          />
        </Step>
        <div className="flex min-w-0 flex-col gap-y-12">
          <Step id="ordenar" title={words.order}>
            <ChosenList
              items={items}
              course={course}
              undoable={undoable}
              onChange={(next, deed, told) => {
                changeItems(next, deed)
                setNews(told)
              }}
              onUndo={() => {
                undo()
                setNews(words.undone(undoable ?? ''))
              }}
            />
          </Step>
          <Step id="dizer" title={words.describe}>
            <RouteForm route={draft} onChange={change} />
          </Step>
          <Step id="enviar" title={words.send}>
            <RouteLink route={draft} />
          </Step>
        </div>
      </div>
    </>
  )
}

function Step({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="min-w-0">
      <h2 id={id} tabIndex={-1} className="mb-3 font-serif text-2xl font-semibold">
        {title}
      </h2>
      {children}
    </section>
  )
}
