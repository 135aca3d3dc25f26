import type { ReactNode } from 'react'
import type { PlaceLink } from '#domain/course/course.ts'
import { sitePath, type SiteRoot, siteUrl } from '#domain/links/link-list.ts'
import { splitHits } from '#domain/text/text-hits.ts'
import { Icon, linkIcon } from '#ui/icon.tsx'
import { Link } from '#ui/link.tsx'
import { MarkedText } from '#ui/marked-text.tsx'
import * as words from '#words/addresses.ts'
import { CopyByHand } from './copy-by-hand.tsx'
import { SelectBox } from './select-box.tsx'
import type { Outcome } from './use-outcome.ts'

const copiedIcon = 'm4 10.5 4 4 8-9'
const qrIcon =
  'M3.5 3.5h5v5h-5zM11.5 3.5h5v5h-5zM3.5 11.5h5v5h-5zM11.5 11.5h2v2h-2zM14.5 14.5h2v2h-2z'

export type PlaceRowProps = {
  place: PlaceLink
  root: SiteRoot
  /** The words of the filter, to be marked. */
  words: readonly string[]
  isSelected: boolean
  /** How copying this very place went, if it was the last. */
  outcome: Outcome | null
  onSelect: (isSelected: boolean) => void
  onCopy: () => void
  onQr: () => void
}

/** One place: where it leads, and the ways to hand it out. */
export function PlaceRow(props: PlaceRowProps) {
  const { place, root, outcome } = props
  return (
    <li className="flex break-inside-avoid items-start gap-x-1 font-sans">
      <SelectBox
        label={words.select(place.title)}
        checked={props.isSelected}
        onChange={props.onSelect}
      />
      <div className="min-w-0 flex-1 py-1 leading-snug">
        <div className="items-baseline wide:grid wide:grid-cols-2 wide:gap-x-10">
          <p>
            <Link
              to={place.address}
              className="inline-block min-w-11 scroll-mb-44 py-1 max-sm:py-2.5"
            >
              <MarkedText parts={splitHits(place.title, props.words)} />
            </Link>
          </p>
          <p className="text-sm wrap-anywhere text-muted">
            <Address place={place} root={root} />
            {outcome?.state === 'done' && (
              <span aria-hidden className="text-accent">
                {` · ${words.linkCopied}`}
              </span>
            )}
          </p>
        </div>
        {outcome?.state === 'failed' && (
          <p aria-hidden className="text-base">
            {outcome.message}
          </p>
        )}
        {outcome?.state === 'refused' && <CopyByHand text={outcome.text} />}
      </div>
      <IconButton name={words.copyLinkTo(place.title)} hint={words.copyLink} onPress={props.onCopy}>
        <Icon path={outcome?.state === 'done' ? copiedIcon : linkIcon} className="size-4.5" />
      </IconButton>
      <IconButton name={words.qrCodeOf(place.title)} hint={words.qrCode} onPress={props.onQr}>
        <Icon path={qrIcon} className="size-4.5" />
      </IconButton>
    </li>
  )
}

/** The path is enough on the screen; paper needs all of it. */
function Address({ place, root }: Pick<PlaceRowProps, 'place' | 'root'>) {
  const path = sitePath(place.address, root.base)
  if (root.origin === '') return path
  return (
    <>
      <span className="print:hidden">{path}</span>
      <span className="hidden print:block">{siteUrl(place.address, root)}</span>
    </>
  )
}

type IconButtonProps = { name: string; hint: string; onPress: () => void; children: ReactNode }

function IconButton({ name, hint, onPress, children }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={name}
      title={hint}
      onClick={onPress}
      className="inline-flex size-11 shrink-0 cursor-pointer scroll-mb-44 items-center justify-center text-muted hover:text-accent print:hidden noscript:hidden"
    >
      {children}
    </button>
  )
}
