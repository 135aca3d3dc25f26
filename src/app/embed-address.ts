/*
 * `?embed=1`: the page without its frame, for an iframe in someone else's page. `tema.js` reads it
 * before the first paint; the styles leave out what is not content.
 */
import type { AddressForm } from './address-router.tsx'

const mark = 'embed'

/** Every link keeps the mark, so that what opens in the iframe stays without its frame. */
export const embedForm: AddressForm = {
  read: ({ pathname, search, hash }) =>
    change(pathname + search + hash, (query) => query.delete(mark)),
  write: (address) => change(address, (query) => query.set(mark, '1')),
}

/** As the prerendered page has its links, which the first render must equal. */
export const unmarkedForm: AddressForm = { read: embedForm.read, write: (address) => address }

function change(address: string, edit: (query: URLSearchParams) => void): string {
  const [, path = '', query = '', hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(address) ?? []
  const parameters = new URLSearchParams(query)
  edit(parameters)
  const text = parameters.toString()
  return path + (text === '' ? '' : `?${text}`) + hash
}
