import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeRoute, encodeRoute } from '#domain/route/route-link.ts'
import { itemCode, parseItem } from '#domain/route/route-item.ts'
import { cleanRoute, emptyRoute, mostItems, type StudyRoute } from '#domain/route/study-route.ts'
import { anyRoute } from './arbitrary-route.ts'
import { routeCourse } from './course.ts'

const decode = (link: string) => decodeRoute(new URLSearchParams(link))
const problemsOf = (link: string) => decode(link).problems.map(({ kind }) => kind)

const route: StudyRoute = {
  title: 'Semana 2: o pipeline',
  note: 'Leiam (com calma).\nDúvidas? Na aula!',
  dueDate: '2026-12-01',
  mode: 'pratica',
  items: [
    { kind: 'chapter', id: 'pipeline' },
    { kind: 'passage', chapter: 'pipeline', id: 'feature-store' },
    { kind: 'question', id: 'feature-store' },
    { kind: 'term', id: 'roi' },
    { kind: 'essay', id: 'estudo-de-caso' },
    { kind: 'exam', minutes: 30 },
    { kind: 'lab', query: 'semente=7' },
  ],
}

describe('the link of a route', () => {
  it('can be read by a person', () => {
    expect(encodeRoute({ ...route, items: route.items.slice(0, 6) })).toBe(
      'v=1&t=Semana+2%3A+o+pipeline&n=Leiam+%28com+calma%29.%0AD%C3%BAvidas%3F+Na+aula%21' +
        '&d=2026-12-01&m=pratica&i=guia.pipeline_guia.pipeline.feature-store' +
        '_questionario.feature-store_glossario.roi_redacao.estudo-de-caso_simulado.30&c=0t8ifyv',
    )
  })

  it('gives the route back, whatever is in it, and finds no fault', () => {
    fc.assert(
      fc.property(anyRoute, (any) => {
        const clean = cleanRoute(any)
        const link = encodeRoute(any)
        expect(decode(link).route).toEqual(clean)
        expect(decode(link).problems).toEqual(
          clean.items.length > 0 || link === '' ? [] : [{ kind: 'no-items' }],
        )
        expect(encodeRoute(clean)).toBe(link)
        // What messengers take for formatting, or for the end of a link, is not in it.
        expect(link).toMatch(/^[A-Za-z0-9%+&=._-]*$/)
        expect(link).toMatch(/[a-z0-9]$|^$/)
        expect(link.replace(/&i=[^&]*/, '')).not.toContain('_')
      }),
      { numRuns: 1000 },
    )
  })

  it('is the same to whoever rewrites its escapes or adds to it', () => {
    const rewritten = new URLSearchParams(encodeRoute(route))
    rewritten.append('fbclid', 'abc')
    expect(decode(rewritten.toString().replaceAll('+', '%20'))).toEqual({ route, problems: [] })
    expect(decode(`${encodeRoute(route)}.`)).toEqual({ route, problems: [] })
  })

  it('stays under 2,000 characters for thirty of the longest items', () => {
    const items = routeCourse.places
      .flatMap(({ address }) => parseItem(address.slice(1).replace(/[/#]/g, '.')) ?? [])
      .sort((a, b) => itemCode(b).length - itemCode(a).length)
      .slice(0, 30)
    expect(items).toHaveLength(30)
    const link = `https://ambiente-virtual.universidade.edu.br/cursos/mlops/roteiro?${encodeRoute({
      title: 'Engenharia de Aprendizado de Máquina: preparação para a avaliação final',
      note: 'Leiam com calma antes da aula de quinta-feira e respondam às perguntas de memória, sem consultar o guia. Quem ficar em dúvida sobre as decisões do pipeline, releia a etapa correspondente; na próxima aula discutimos as respostas. Não se esqueçam de exportar o progresso no fim.',
      dueDate: '2026-12-01',
      mode: 'pratica',
      items,
    })}`
    process.stdout.write(`route link of thirty items: ${link.length} characters\n`)
    expect(link.length).toBeLessThan(2000)
    expect(decode(link.split('?')[1] ?? '').route.items).toEqual(items)
  })

  it('is nothing for a route without anything', () => {
    expect(encodeRoute(emptyRoute)).toBe('')
    expect(decode('')).toEqual({ route: emptyRoute, problems: [] })
    expect(decode('q=busca&editar=1')).toEqual({ route: emptyRoute, problems: [] })
  })
})

describe('a broken link', () => {
  const link = encodeRoute(route)

  it('says that it was cut, wherever it was', () => {
    for (let length = 3; length < link.length; length++) {
      expect(problemsOf(link.slice(0, length)), link.slice(0, length)).toContain('truncated')
    }
  })

  it('shows what came before the cut', () => {
    const cut = decode(link.slice(0, link.indexOf('_questionario')))
    expect(cut.route).toMatchObject({ title: route.title, items: route.items.slice(0, 2) })
  })

  it('says that it was changed', () => {
    expect(problemsOf(link.replace('feature-store', 'selecao-de-modelo'))).toEqual(['altered'])
    expect(problemsOf(link.replace('t=Semana+2', 't=Semana+3'))).toEqual(['altered'])
  })

  it.each([
    ['from a newer version', link.replace('v=1', 'v=7'), { kind: 'newer-version', version: 7 }],
    ['without a version', link.replace('v=1&', ''), { kind: 'no-version' }],
    ['with a version that is none', link.replace('v=1', 'v=um'), { kind: 'no-version' }],
    [
      'with a day that does not exist',
      'v=1&d=2026-02-30',
      { kind: 'bad-date', text: '2026-02-30' },
    ],
    ['with words for a day', 'v=1&d=amanhã', { kind: 'bad-date', text: 'amanhã' }],
    ['with an unknown mode', 'v=1&m=briga', { kind: 'bad-mode', text: 'briga' }],
    ['without items', 'v=1&t=Semana', { kind: 'no-items' }],
    ['with too long a title', `v=1&t=${'a'.repeat(101)}`, { kind: 'long-text', part: 'title' }],
    ['with too long a note', `v=1&n=${'a'.repeat(601)}`, { kind: 'long-text', part: 'note' }],
    [
      'with items of no known kind',
      'v=1&i=guia.pipeline_video.aula-1_guia.__questionario.A_simulado.0_simulado.601_laboratorio.%2F%2Fx',
      {
        kind: 'unreadable-items',
        codes: [
          'video.aula-1',
          'guia.',
          'questionario.A',
          'simulado.0',
          'simulado.601',
          'laboratorio.//x',
        ],
      },
    ],
  ])('%s says so', (_, broken, problem) => {
    expect(decode(broken).problems).toContainEqual(problem)
  })

  it('from a newer version still shows what this one understands', () => {
    const newer = decode(`${link.replace('v=1', 'v=2').replace('i=', 'i=video.aula-1_')}&k=novo`)
    expect(newer.route).toEqual(route)
    expect(newer.problems.map(({ kind }) => kind)).toEqual(['newer-version', 'unreadable-items'])
  })

  it('with ten thousand items shows the first hundred and says so', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => `glossario.termo-${at}`).join('_')
    const { route, problems } = decode(`v=1&t=Tudo&i=${many}`)
    expect(route.items).toHaveLength(mostItems)
    expect(problems).toContainEqual({ kind: 'too-many-items' })
  })

  it('never throws and never holds more than it may, whatever it says', () => {
    const piece = fc.oneof(
      fc.constantFrom('v=1', '&', '=', '?', '#', '%', '%E', '%FF', '+', '_', '.', 'i=', 't=', 'c='),
      fc.constantFrom('guia.', 'simulado.', 'laboratorio.', '<script>', '__proto__', 'constructor'),
      fc.string({ unit: 'binary', maxLength: 6 }),
    )
    const hostile = fc.oneof(
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
      fc
        .tuple(
          fc.nat(link.length),
          fc.nat(link.length),
          fc.string({ unit: 'binary', maxLength: 4 }),
        )
        .map(([from, to, put]) => link.slice(0, from) + put + link.slice(to)),
    )
    fc.assert(
      fc.property(hostile, (query) => {
        const { route } = decode(query)
        // A route that was read can be written, and is then without fault.
        expect(decode(encodeRoute(route)).route).toEqual(route)
      }),
      { numRuns: 10_000 },
    )
  })
})
