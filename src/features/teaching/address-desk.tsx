import type { PlaceLink } from '#domain/course/course.ts'
import { formatLinks, type LinkFormat } from '#domain/links/link-formats.ts'
import { type ListedLink, listLinks, siteUrl } from '#domain/links/link-list.ts'
import { writeLinksCsv } from '#domain/links/links-csv.ts'
import { Button } from '#ui/button.tsx'
import { downloadFile } from '#ui/download-file.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { SearchField } from '#ui/search-field.tsx'
import { useSiteRoot } from '#ui/use-site-root.ts'
import * as words from '#words/addresses.ts'
import { formatNames } from './format-names.ts'
import { KindChoice } from './kind-choice.tsx'
import { PlaceList } from './place-list.tsx'
import { SelectBox } from './select-box.tsx'
import { SelectionBar } from './selection-bar.tsx'
import { useOutcome } from './use-outcome.ts'
import { type PlaceFilter, usePlaceFilter } from './use-place-filter.ts'
import { useSelection } from './use-selection.ts'
export type AddressDeskProps = {
  places: readonly PlaceLink[]
  /** Both reject when what draws the codes cannot be fetched. */
  onShowQr: (link: ListedLink, address: string) => Promise<void>
  onPrintQr: (links: readonly ListedLink[]) => Promise<void>
}

const csvName = 'enderecos-guia-mlops.csv'

/** Every address of the site: found, chosen, and taken elsewhere. */
export function AddressDesk({ places, onShowQr, onPrintQr }: AddressDeskProps) {
  const root = useSiteRoot()
  const filter = usePlaceFilter(places)
  const selection = useSelection()
  const { outcome, say, fail, copy } = useOutcome()
  const selected = selection.of(places)
  const groups = listLinks(selected, root)
  const links = groups.flatMap((group) => group.links)

  function copyPlace(place: PlaceLink) {
    const message = words.linkToCopied(place.title)
    void copy({ of: place.address, text: siteUrl(place.address, root), message })
  }

  function copySelected(format: LinkFormat) {
    const text = formatLinks(groups, format)
    const message = words.copiedAs(words.links(links.length), formatNames[format])
    void copy({ of: '', text, message, ...(format === 'html' && { html: text }) })
  }

  function downloadSelected() {
    downloadFile(csvName, writeLinksCsv(groups), 'text/csv;charset=utf-8')
    say(words.csvReady(csvName, words.links(links.length)))
  }

  async function showQr(place: PlaceLink) {
    const [link] = listLinks([place], root).flatMap((group) => group.links)
    if (link === undefined) return
    try {
      await onShowQr(link, place.address)
    } catch {
      fail(place.address, words.qrFailed)
    }
  }

  async function printQr() {
    try {
      await onPrintQr(links)
    } catch {
      fail('', words.qrFailed)
    }
  }

  return (
    <section aria-labelledby="enderecos" className="mt-12">
      <h2 id="enderecos" className="mb-4 font-serif text-2xl font-semibold">
        {words.heading}
      </h2>
      <div className="print:hidden noscript:hidden">
        <SearchField
          label={words.filter}
          placeholder={words.filterPlaceholder}
          value={filter.query}
          onChange={filter.setQuery}
          result={words.found(filter.shown.length)}
        />
        <KindChoice kinds={filter.kinds} chosen={filter.chosen} onChange={filter.setChosen} />
      </div>
      {filter.shown.length === 0 ? (
        <NothingFound filter={filter} />
      ) : (
        <div className="mt-4">
          <SelectBox
            checked={filter.shown.every(selection.has)}
            isPartial={filter.shown.some(selection.has) && !filter.shown.every(selection.has)}
            onChange={(isSelected) => selection.set(filter.shown, isSelected)}
          >
            {filter.isFiltered
              ? words.selectFound(filter.shown.length)
              : words.selectAll(filter.shown.length)}
          </SelectBox>
        </div>
      )}
      {filter.groups.map((group) => (
        <PlaceList
          key={group.kind}
          group={group}
          root={root}
          words={filter.words}
          selection={selection}
          outcome={outcome}
          onCopy={copyPlace}
          onQr={(place) => void showQr(place)}
        />
      ))}
      <p role="status" className="sr-only">
        {outcome?.message}
      </p>
      {selected.length > 0 && (
        <SelectionBar
          count={selected.length}
          hiddenCount={selected.filter((place) => !filter.shown.includes(place)).length}
          outcome={outcome?.of === '' ? outcome : null}
          onCopy={copySelected}
          onDownload={downloadSelected}
          onPrint={() => void printQr()}
          onClear={selection.clear}
        />
      )}
    </section>
  )
}

function NothingFound({ filter }: { filter: PlaceFilter }) {
  const query = filter.query.trim()
  return (
    <div className="mt-4">
      <EmptyState title={query === '' ? words.nothingOfKinds : words.nothing(query)}>
        <p className="w-full">{words.nothingHint}</p>
        <Button onClick={filter.reset}>{words.showAll}</Button>
      </EmptyState>
    </div>
  )
}
