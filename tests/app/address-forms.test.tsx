import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import * as fc from 'fast-check'
import { Link, useHref, useLocation, useNavigationType } from 'react-router'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { AddressRouter } from '#app/address-router.tsx'
import { embedForm } from '#app/embed-address.ts'
import { launchForm, namesPlace } from '#app/lms/launch-address.ts'

const host = 'https://lms.exemplo'
const launched = `${host}/pluginfile.php/123/mod_scorm/content/1/index.html`

const address = fc
  .record({
    path: fc.constantFrom('/', '/guia/pipeline', '/questionario/resultado', '/a%20b'),
    query: fc.constantFrom('', '?q=data+drift', '?q=a%26b%3Dc', '?lacunas=a&lacunas=b', '?em=x'),
    hash: fc.constantFrom('', '#feature-store', '#a?b'),
  })
  .map(({ path, query, hash }) => path + query + hash)

describe('addresses within the one file of a package', () => {
  const rows: [path: string, url: string, reason: string][] = [
    ['/', launched, 'as the LMS opens it'],
    ['/guia/pipeline#x', `${launched}?em=/guia/pipeline#x`, 'a place with an anchor'],
    ['/busca?q=drift', `${launched}?em=/busca&q=drift`, 'the query of a place stands behind it'],
    ['/guia', `${launched}?scoid=7&em=/guia`, 'what the LMS asked for stands before it'],
    ['/', `${launched}?em=//exemplo.org`, 'another host is no place'],
    ['/', `${launched}?em=https://exemplo.org`, 'nor is an address of it'],
  ]
  it.each(rows)('read %s from %s: %s', (path, url) => {
    expect(launchForm(new URL(launched)).read(new URL(url))).toBe(path)
  })

  it('are read as they were written, and again after a reload', () => {
    fc.assert(
      fc.property(address, fc.constantFrom('', '?scoid=7&q=lms'), (written, own) => {
        const first = launchForm(new URL(launched + own))
        const url = new URL(first.write(written), host)
        expect(url.pathname).toBe(new URL(launched).pathname)
        expect(normal(first.read(url))).toBe(normal(written))
        const reloaded = launchForm(url)
        expect(normal(reloaded.read(url))).toBe(normal(written))
        expect(reloaded.write('/guia')).toBe(first.write('/guia'))
      }),
    )
  })

  it('tell a place that was chosen from a launch', () => {
    expect(namesPlace(new URL(launched))).toBe(false)
    expect(namesPlace(new URL(`${launched}?em=/`))).toBe(true)
  })
})

describe('addresses of an embedded page', () => {
  it('carry the mark in links and nowhere else', () => {
    fc.assert(
      fc.property(address, (written) => {
        const link = embedForm.write(written)
        expect(new URL(link, host).searchParams.get('embed')).toBe('1')
        expect(normal(embedForm.read(new URL(link, host)))).toBe(normal(written))
        expect(embedForm.write(link)).toBe(link)
        // As the way out of the iframe takes it off again.
        expect(normal(link.replace(/[?&]embed=1/, ''))).toBe(normal(written))
      }),
    )
  })
})

function Probe() {
  const { pathname, search, hash } = useLocation()
  const href = useHref('/glossario')
  return (
    <>
      <p>{`${useNavigationType()} ${pathname}${search}${hash} → ${href}`}</p>
      <Link to="/guia/pipeline#x">Pipeline</Link>
      <Link to="/busca?q=a" replace>
        Busca
      </Link>
      <Link to="#y">Aqui</Link>
    </>
  )
}

describe('AddressRouter', () => {
  afterEach(() => window.history.replaceState(null, '', '/'))

  it('goes forward, replaces and goes back under the addresses of its form', async () => {
    window.history.replaceState(null, '', '/questionario?embed=1')
    const before = window.history.length
    render(
      <AddressRouter form={embedForm}>
        <Probe />
      </AddressRouter>,
    )
    expect(screen.getByText('POP /questionario → /glossario?embed=1')).toBeVisible()
    await userEvent.click(screen.getByRole('link', { name: 'Pipeline' }))
    expect(screen.getByText('PUSH /guia/pipeline#x → /glossario?embed=1')).toBeVisible()
    expect(window.location.href).toMatch(/\/guia\/pipeline\?embed=1#x$/)
    await userEvent.click(screen.getByRole('link', { name: 'Busca' }))
    expect(screen.getByText(/^REPLACE \/busca\?q=a/)).toBeVisible()
    expect(window.history.length).toBe(before + 1)
    act(() => window.history.back())
    expect(await screen.findByText(/^POP \/questionario /)).toBeVisible()
  })

  it('goes the plain way where the browser refuses another entry', async () => {
    const refused = vi.spyOn(window.history, 'pushState').mockImplementation(() => {
      throw new DOMException('More than a hundred in half a minute.', 'SecurityError')
    })
    render(
      <AddressRouter>
        <Probe />
      </AddressRouter>,
    )
    await userEvent.click(screen.getByRole('link', { name: 'Aqui' }))
    expect(await screen.findByText('POP /#y → /glossario')).toBeVisible()
    refused.mockRestore()
  })

  it('works at a base path', () => {
    window.history.replaceState(null, '', '/turma/guia?embed=1')
    render(
      <AddressRouter form={embedForm} basename="/turma/">
        <Probe />
      </AddressRouter>,
    )
    expect(screen.getByText('POP /guia → /turma/glossario?embed=1')).toBeVisible()
  })
})

/** The same address in the one spelling that a URL gives it. */
function normal(written: string): string {
  const url = new URL(written, host)
  return `${decodeURIComponent(url.pathname)}?${url.searchParams.toString()}${url.hash}`
}
