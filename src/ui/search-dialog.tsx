/*
 * A search box with its results over the page. Dialog and listbox are Ariakit's: it keeps the focus
 * inside, the rest of the page out of reach, and the arrows on the results while the cursor stays in
 * the box. It weighs more than the rest of a page, so it is only ever imported when it is opened.
 */
import {
  Combobox,
  ComboboxGroup,
  ComboboxGroupLabel,
  ComboboxItem,
  ComboboxList,
  ComboboxProvider,
} from '@ariakit/react/combobox'
import { Dialog, DialogDismiss } from '@ariakit/react/dialog'
import { type ReactNode, useRef } from 'react'
import * as words from '#words/search-dialog.ts'
import { Link } from './link.tsx'

export type DialogOption = {
  to: string
  /** What the place arrived at gets to know, outside its address. */
  state?: unknown
  content: ReactNode
}
export type DialogGroup = { id: string; label: string; options: DialogOption[] }

export type SearchDialogProps = {
  /** What assistive technology calls the dialog. */
  title: string
  /** What it calls the box. */
  label: string
  placeholder: string
  longest: number
  value: string
  onChange: (value: string) => void
  /** `chosen` says that the reader has gone to a result and must not be called back. */
  onClose: (reason: 'chosen' | 'dismissed') => void
  /** What was found, said politely whenever it changes. */
  result: ReactNode
  groups: readonly DialogGroup[]
  /** In place of results, such as a failure and what to do about it. */
  children?: ReactNode
  /** Under the results, always in sight. */
  footer?: ReactNode
}

export function SearchDialog(props: SearchDialogProps) {
  const { title, label, placeholder, longest, value, onChange, onClose, groups } = props
  const box = useRef<HTMLInputElement>(null)
  return (
    <Dialog
      open
      aria-label={title}
      initialFocus={box}
      onClose={() => onClose('dismissed')}
      // The opener gives the focus back itself, unless the reader has gone elsewhere.
      autoFocusOnHide={false}
      backdrop={<div className="bg-ink/40 dark:bg-page/70" />}
      className="fixed inset-0 z-50 m-auto flex h-dvh flex-col bg-paper font-sans text-ink sm:inset-x-4 sm:top-[9vh] sm:bottom-auto sm:h-auto sm:max-h-[78vh] sm:max-w-2xl sm:border sm:border-edge"
    >
      <ComboboxProvider open value={value} setValue={onChange} focusLoop={false}>
        <div className="flex items-center gap-1 border-b border-rule pr-2 pl-4 sm:pl-5">
          <Combobox
            ref={box}
            type="search"
            // To a reader this is the search box that the address /busca has, results below it;
            // they are always there, and a search box neither expands nor collapses.
            role="searchbox"
            render={(input) => <input {...input} aria-expanded={undefined} />}
            aria-label={label}
            placeholder={placeholder}
            maxLength={longest}
            autoSelect="always"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="go"
            className="min-h-14 w-full min-w-0 bg-transparent text-lg outline-none placeholder:text-muted [&::-webkit-search-cancel-button]:appearance-none"
          />
          <DialogDismiss className="inline-flex min-h-11 shrink-0 cursor-pointer items-center px-3 text-base text-accent">
            {words.close}
          </DialogDismiss>
        </div>
        <div role="status" className="px-4 pt-3 text-base text-muted empty:hidden sm:px-5">
          {props.result}
        </div>
        {/* Who reads on past the active result scrolls by keys: Tab leads here too. */}
        <section
          aria-label={words.results}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          className="min-h-0 grow overflow-y-auto overscroll-contain py-2 focus-visible:-outline-offset-3"
        >
          <ComboboxList alwaysVisible aria-label={words.placesFound}>
            {groups.map((group) => (
              <Group key={group.id} group={group} onChoose={() => onClose('chosen')} />
            ))}
          </ComboboxList>
          {props.children}
        </section>
      </ComboboxProvider>
      {props.footer !== undefined && (
        <div className="flex min-h-12 flex-wrap items-center justify-between gap-x-6 border-t border-rule px-4 text-base text-muted sm:px-5">
          {props.footer}
        </div>
      )}
    </Dialog>
  )
}

function Group({ group, onChoose }: { group: DialogGroup; onChoose: () => void }) {
  return (
    <ComboboxGroup className="pb-2">
      <ComboboxGroupLabel className="eyebrow px-4 pt-2 pb-1 sm:px-5">
        {group.label}
      </ComboboxGroupLabel>
      {group.options.map((option) => (
        <ComboboxItem
          key={option.to}
          // Chosen is a place, not a text: the query stays what the reader typed.
          setValueOnClick={false}
          hideOnClick={false}
          focusOnHover
          onClick={(event) => {
            if (!opensElsewhere(event)) onChoose()
          }}
          render={<Link to={option.to} state={option.state} />}
          className="block min-h-11 scroll-my-10 border-l-3 border-transparent px-3.5 py-2 leading-snug text-ink no-underline data-active-item:border-accent data-active-item:bg-accent-soft sm:px-4.5"
        >
          {option.content}
        </ComboboxItem>
      ))}
    </ComboboxGroup>
  )
}

type Press = { ctrlKey: boolean; metaKey: boolean; shiftKey: boolean; altKey: boolean }

/** A new tab or window leaves this page, and the dialog, as they are. */
function opensElsewhere({ ctrlKey, metaKey, shiftKey, altKey }: Press): boolean {
  return ctrlKey || metaKey || shiftKey || altKey
}
