/* The app's own router beside the package whose place it takes in builds. */
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentProps } from 'react'
import * as theirs from 'react-router'
import { describe, expect, it, vi } from 'vitest'
import * as ours from '#ui/router.tsx'

const bases = ['/', '/turma/', '/a/b/']
const links = [
  '/',
  '/guia',
  '/guia/pipeline#feature-store',
  '/busca?q=data%20drift',
  '?q=roi',
  '#titulo',
  { pathname: '/glossario', search: '?q=roi', hash: '#mlops' },
  { search: 'q=roi' },
]

type Package = Pick<
  typeof theirs,
  'Link' | 'NavLink' | 'Router' | 'useHref' | 'useLocation' | 'useNavigate' | 'useSearchParams'
>
const packages: Record<string, unknown> = { ours, theirs }

/** Both keep the same interface, as far as the app uses it. */
function packageOf(name: string): Package {
  return packages[name] as Package
}

function renderIn(
  name: string,
  at: Partial<theirs.Location>,
  children: ComponentProps<typeof theirs.Router>['children'],
  basename = '/',
) {
  const { Router } = packageOf(name)
  const navigator = {
    createHref: (to: theirs.To) => (typeof to === 'string' ? to : theirs.createPath(to)),
    push: vi.fn<theirs.Navigator['push']>(),
    replace: vi.fn<theirs.Navigator['replace']>(),
    go: vi.fn<theirs.Navigator['go']>(),
  }
  const view = render(
    <Router basename={basename} location={at} navigator={navigator}>
      {children}
    </Router>,
  )
  const went = () =>
    [...navigator.push.mock.calls, ...navigator.replace.mock.calls].map(([to, state]) => [
      typeof to === 'string' ? to : theirs.createPath(to),
      state,
    ])
  return { ...view, navigator, went }
}

describe.each(bases)('below %s', (base) => {
  const pathname = `${base}guia`

  it('links lead where those of the package lead', () => {
    const hrefs = ['ours', 'theirs'].map((name) => {
      const { Link } = packageOf(name)
      const { container } = renderIn(
        name,
        { pathname, search: '?a=b' },
        links.map((to, index) => <Link key={index} to={to} />),
        base,
      )
      return [...container.querySelectorAll('a')].map((link) => link.getAttribute('href'))
    })
    expect(hrefs[0]).toHaveLength(links.length)
    expect(hrefs[0]).toEqual(hrefs[1])
  })

  it('a pressed link goes where one of the package goes, and replaces only itself', async () => {
    const user = userEvent.setup()
    const gone = []
    for (const name of ['ours', 'theirs']) {
      const { Link } = packageOf(name)
      const { went, navigator, unmount } = renderIn(
        name,
        { pathname },
        <>
          <Link to="/glossario#mlops" state={{ found: true }}>
            Outro
          </Link>
          <Link to="/guia">Aqui</Link>
          <Link to="/progresso" onClick={(event) => event.preventDefault()}>
            Parado
          </Link>
        </>,
        base,
      )
      for (const link of screen.getAllByRole('link')) await user.click(link)
      expect(navigator.push).toHaveBeenCalledTimes(1)
      expect(navigator.replace).toHaveBeenCalledTimes(1)
      gone.push(went())
      unmount()
    }
    expect(gone[0]).toEqual(gone[1])
  })
})

describe.each(['ours', 'theirs'])('with %s', (name) => {
  const { Link, NavLink, useLocation, useNavigate, useSearchParams } = packageOf(name)

  function Probe() {
    const [query, setQuery] = useSearchParams()
    const { pathname, hash } = useLocation()
    const navigate = useNavigate()
    return (
      <>
        <button onClick={() => setQuery({ q: 'roi' }, { replace: true })}>{query.get('q')}</button>
        <button onClick={() => void navigate(-1)}>{pathname + hash}</button>
      </>
    )
  }

  it.each([
    ['/guia', ['/guia']],
    ['/guia/pipeline', ['/guia']],
    ['/guias', []],
    ['/', ['/']],
  ])('at %s the current part is %j', (pathname, current) => {
    const { container } = renderIn(
      name,
      { pathname },
      ['/', '/guia', '/glossario'].map((to) => <NavLink key={to} to={to} />),
    )
    const marked = [...container.querySelectorAll('[aria-current="page"]')]
    expect(marked.map((link) => link.getAttribute('href'))).toEqual(current)
  })

  it('a press with a key, or for another window, is left to the browser', async () => {
    const user = userEvent.setup()
    const { went } = renderIn(
      name,
      { pathname: '/' },
      <>
        <Link to="/guia">Guia</Link>
        <Link to="/guia" target="_blank">
          Fora
        </Link>
        <Link to="/guia" reloadDocument>
          De novo
        </Link>
        <Link to="https://exemplo.org/">Outro sítio</Link>
      </>,
    )
    document.addEventListener('click', (event) => event.preventDefault(), { once: false })
    await user.keyboard('{Control>}')
    await user.click(screen.getByText('Guia'))
    await user.keyboard('{/Control}')
    for (const text of ['Fora', 'De novo', 'Outro sítio']) await user.click(screen.getByText(text))
    expect(went()).toEqual([])
    expect(screen.getByText('Outro sítio')).toHaveAttribute('href', 'https://exemplo.org/')
  })

  it('the query is read and written, other parts of the address kept', async () => {
    const user = userEvent.setup()
    const { navigator, went } = renderIn(
      name,
      { pathname: '/busca', search: '?q=data+drift', hash: '#x' },
      <Probe />,
    )
    await user.click(screen.getByRole('button', { name: 'data drift' }))
    await user.click(screen.getByRole('button', { name: '/busca#x' }))
    expect(went()).toEqual([['/busca?q=roi', undefined]])
    expect(navigator.replace).toHaveBeenCalledOnce()
    expect(navigator.go).toHaveBeenCalledExactlyOnceWith(-1)
  })
})

it.each([
  ['/guia/:id', '/guia/pipeline'],
  ['/guia/:id', '/guia'],
  ['/guia/:id', '/guia/a/b'],
  ['/guia', '/GUIA'],
  ['/', '/'],
  ['/glossario/:id', '/glossario/a%20b'],
  ['/glossario/:id', '/glossario/%E0%A4%A'],
])('the pattern %s fits %s as in the package', (path, pathname) => {
  const found = ours.matchPath({ path, end: true }, pathname)
  const reference = theirs.matchPath({ path, end: true }, pathname)
  expect(found?.params ?? null).toEqual(reference?.params ?? null)
})

it.each(['/guia?q=a#b', '/guia', '?q', '#a?b', '/a#b#c', ''])('%s is taken apart alike', (text) => {
  expect(ours.parsePath(text)).toEqual(theirs.parsePath(text))
  expect(ours.createPath(ours.parsePath(text))).toEqual(theirs.createPath(theirs.parsePath(text)))
})
