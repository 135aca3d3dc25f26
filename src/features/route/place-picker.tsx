import { useState } from 'react'
import { findPlaces } from '#domain/course/place-groups.ts'
import { hasItem } from '#domain/route/route-edits.ts'
import { itemCode, type RouteItem } from '#domain/route/route-item.ts'
import type { RouteCourse } from '#domain/route/resolve-route.ts'
import { queryWords, splitHits } from '#domain/text/text-hits.ts'
import { Button } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import { MarkedText } from '#ui/marked-text.tsx'
import { SearchField } from '#ui/search-field.tsx'
import * as words from '#words/route-builder.ts'
import { places } from '#words/route-terms.ts'
import { type PickerEntry, type PickerGroup, pickerGroups } from './picker-groups.ts'
export type PlacePickerProps = {
  course: RouteCourse
  items: readonly RouteItem[]
  onToggle: (item: RouteItem) => void
}

/** The whole course as a tree of checkboxes; a filter opens the branches that answer it. */
export function PlacePicker({ course, items, onToggle }: PlacePickerProps) {
  const [query, setQuery] = useState('')
  const sought = queryWords(query)
  const isFiltering = sought.length > 0
  const groups = pickerGroups(course, (place) => findPlaces([place], query).length > 0).filter(
    ({ entries }) => entries.length > 0,
  )
  const found = groups.reduce((sum, { entries }) => sum + entries.length, 0)

  return (
    <>
      <SearchField
        label={words.filter}
        placeholder={words.filterPlaceholder}
        value={query}
        onChange={setQuery}
        result={isFiltering ? places(found) : ''}
      />
      {found === 0 && (
        <p className="mt-2 font-sans text-base">
          {words.nothing(query.trim())}{' '}
          <Button variant="quiet" onClick={() => setQuery('')}>
            {words.showAll}
          </Button>
        </p>
      )}
      <div className="mt-2 border-b border-rule font-sans">
        {groups.map((group) => (
          <Branch
            // A filter opens and closes all branches; without it they are the reader's.
            key={`${group.id} ${isFiltering}`}
            group={group}
            isOpen={isFiltering}
            items={items}
            words={sought}
            onToggle={onToggle}
          />
        ))}
      </div>
    </>
  )
}

type BranchProps = Pick<PlacePickerProps, 'items' | 'onToggle'> & {
  group: PickerGroup
  isOpen: boolean
  words: readonly string[]
}

function Branch({ group, isOpen, items, words: sought, onToggle }: BranchProps) {
  const chosen = group.entries.filter(({ item }) => hasItem(items, item)).length
  return (
    <details open={isOpen} className="group border-t border-rule">
      <summary className="flex min-h-12 cursor-pointer list-none items-center gap-3 py-2 leading-snug [&::-webkit-details-marker]:hidden">
        <Chevron />
        <span className="flex-1">{group.title}</span>
        <span className="shrink-0 text-sm text-muted">{chosen > 0 && words.chosen(chosen)}</span>
      </summary>
      <ul aria-label={group.title} className="pb-3">
        {group.entries.map((entry) => (
          <li key={itemCode(entry.item)} className={indents[entry.level]}>
            <label className="flex min-h-11 cursor-pointer items-center gap-3 py-1 leading-snug hover:text-accent">
              <input
                type="checkbox"
                checked={hasItem(items, entry.item)}
                onChange={() => onToggle(entry.item)}
                className="size-5 shrink-0 cursor-pointer accent-accent"
              />
              <EntryName entry={entry} sought={sought} />
            </label>
          </li>
        ))}
      </ul>
    </details>
  )
}

const indents = ['pl-6', 'pl-6', 'pl-13']

function EntryName({ entry, sought }: { entry: PickerEntry; sought: readonly string[] }) {
  if (!entry.isWhole) {
    return (
      <span>
        <MarkedText parts={splitHits(entry.title, sought)} />
      </span>
    )
  }
  return (
    <span>
      {words.wholeChapter}
      <span className="sr-only">: {entry.title}</span>
    </span>
  )
}

function Chevron() {
  return (
    <Icon path="m8 6 4 4-4 4" className="-ml-1 size-5 shrink-0 text-muted group-open:rotate-90" />
  )
}
