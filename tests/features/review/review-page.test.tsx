import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { AnswerKey, QuestionStub, Term } from '#domain/course/course.ts'
import type { Mark, ReviewCard } from '#domain/progress/progress.ts'
import { ReviewPage } from '#features/review/review-page.tsx'
import { answerActions } from '#state/answer-actions.ts'
import { createProgressStore, type ProgressStore } from '#state/progress-store.ts'
import { reviewActions } from '#state/review-actions.ts'
import { ProgressProvider } from '#state/use-progress.ts'
import { readAnkiFile } from '../../domain/anki/read-anki-file.ts'

const noon = new Date('2026-11-23T15:00:00.000Z')
const day = 86_400_000

const question = (id: string, number: number): QuestionStub => ({
  id,
  aliases: [],
  number,
  label: `Sobre ${id}`,
  prompt: [{ kind: 'text', text: `O que é ${id}?` }],
  required: 2,
  ideaCount: 2,
  revision: 'r1',
})

const keyOf = (id: string): AnswerKey => ({
  question: id,
  revision: 'r1',
  required: 2,
  answer: [{ kind: 'text', text: `O gabarito de ${id}.` }],
  ideas: ['x', 'y'].map((idea) => ({
    id: idea,
    text: `A ideia ${idea}`,
    source: { kind: 'section', address: '/guia/pipeline#x', title: 'Pipeline' },
    alternatives: [],
  })),
  falsehoods: [],
  groups: {},
})

const term = (id: string, title: string, english: string, portuguese: string): Term => ({
  id,
  aliases: [],
  title,
  name: english,
  names: [
    { lang: 'en', text: english },
    { lang: 'pt-BR', text: portuguese },
  ],
  definition: [
    { kind: 'text', text: `Uma mudança em ${portuguese.slice(-6)} que degrada modelos.` },
  ],
  appearsIn: [],
})

const questions = [question('coleta', 1)]
const terms = [
  term('data-drift', 'Data Drift (Desvio de Dados)', 'Data Drift', 'Desvio de Dados'),
  term(
    'concept-drift',
    'Concept Drift (Desvio de Conceito)',
    'Concept Drift',
    'Desvio de Conceito',
  ),
]

function openReview({
  store,
  questionList = questions,
  termList = terms,
  now = noon,
}: {
  store?: ProgressStore
  questionList?: QuestionStub[]
  termList?: Term[]
  now?: Date
} = {}) {
  let time = now.getTime()
  let ids = 0
  const opened =
    store ??
    createProgressStore({ storage: null, now: () => new Date(time), newId: () => `id-${ids++}` })
  const loadKey = vi.fn<(id: string) => Promise<AnswerKey>>((id) => Promise.resolve(keyOf(id)))
  const readClock = () => ({ now: new Date(time), timeZoneOffset: 180 })
  const view = render(
    <ProgressProvider value={opened}>
      <MemoryRouter>
        <ReviewPage
          siteName="Guia MLOps"
          questions={questionList}
          terms={termList}
          loadKey={loadKey}
          readClock={readClock}
        />
      </MemoryRouter>
    </ProgressProvider>,
  )
  return {
    ...view,
    store: opened,
    loadKey,
    user: userEvent.setup(),
    wait: (days: number) => {
      time += days * day
      document.dispatchEvent(new Event('visibilitychange'))
    },
  }
}

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const figure = (name: string) =>
  screen.getByText(name, { selector: 'dt' }).nextElementSibling?.textContent

const held: ReviewCard = {
  state: 'revisando',
  due: '2026-11-23T12:00:00.000Z',
  lastReview: '2026-11-20T12:00:00.000Z',
  stability: 3,
  difficulty: 5,
  interval: 3,
  step: 0,
  reps: 2,
  lapses: 0,
}

const itemOf = (id: string) => ({ id, aliases: [] })

afterEach(() => vi.restoreAllMocks())

describe('the first page of the review', () => {
  it('says what there is to begin with', () => {
    openReview()
    expect(figure('Para hoje')).toBe('0')
    expect(figure('Novos')).toBe('5')
    expect(button('Começar: 5 novos')).toBeVisible()
    expect(screen.queryByRole('region', { name: 'Próximos 14 dias' })).not.toBeInTheDocument()
  })

  it('counts what is due and shows the days to come in words', () => {
    const { store } = openReview()
    reviewActions(store).recordReview(itemOf('termo:data-drift:definicao'), 'bom', held)
    const later = { ...held, due: '2026-11-25T12:00:00.000Z' }
    reviewActions(store).recordReview(itemOf('pergunta:coleta'), 'errei', later)
    openReview({ store })
    const [, page] = screen.getAllByRole('region', { name: 'Próximos 14 dias' })
    const days = within(page ?? document.body).getAllByRole('listitem')
    expect(days).toHaveLength(14)
    expect(days[0]).toHaveTextContent('hoje: 1 item')
    expect(days[2]).toHaveTextContent('quarta-feira, 25 de novembro: 1 item')
    expect(screen.getAllByRole('button', { name: 'Começar: 1 para rever e 3 novos' })).toHaveLength(
      2,
    )
    const [weak] = screen.getAllByRole('region', { name: 'Ainda fracos' })
    expect(within(weak ?? document.body).getByRole('link')).toHaveTextContent('Sobre coleta')
  })

  it('says how many wait beyond one sitting after a long absence', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      term(`t${index}`, `T${index}`, `T ${index}`, `t ${index}`),
    )
    const { store, unmount } = openReview({ termList: many })
    for (const { id } of many)
      reviewActions(store).recordReview(itemOf(`termo:${id}:nome`), 'bom', held)
    unmount()
    openReview({ store, termList: many, now: new Date(noon.getTime() + 120 * day) })
    expect(button('Começar: 20 para rever')).toBeVisible()
    expect(screen.getByText(/São 30 para hoje.*os outros 10 esperam/)).toBeVisible()
  })

  it('keeps what left the course and says so', () => {
    const { store, unmount } = openReview()
    reviewActions(store).recordReview(itemOf('termo:sumiu:nome'), 'bom', held)
    unmount()
    openReview({ store })
    expect(screen.getByText(/1 item que você revisava saiu do guia: fica guardado/)).toBeVisible()
    expect(store.progress.getState().cards['termo:sumiu:nome']?.card).toEqual(held)
  })

  it('still lists the gaps of the questionnaire, weakest first', () => {
    const list = [question('coleta', 1), question('feature-store', 2)]
    const { store, unmount } = openReview({ questionList: list })
    const answer = (id: string, mark: Mark) => {
      const rule = { ideas: ['x', 'y'], required: 2 }
      const attempt = { revision: 'r1', text: 'r', gaveUp: false, confidence: 'alta' as const }
      const attemptId = answerActions(store).recordAttempt(id, attempt)
      for (const idea of rule.ideas) answerActions(store).judge(id, attemptId, idea, mark, rule)
    }
    answer('coleta', 0.5)
    answer('feature-store', 0)
    unmount()
    openReview({ store, questionList: list })
    const again = screen.getByRole('region', { name: 'Retomar agora' })
    const links = within(again)
      .getAllByRole('link')
      .map((link) => link.textContent)
    expect(links).toEqual(['Sobre feature-store', 'Sobre coleta'])
  })
})

describe('the exam date', () => {
  it('bounds the gaps, is said in words and can be taken away', async () => {
    const { user, store } = openReview()
    const field = screen.getByLabelText('Dia da prova (opcional)')
    await user.type(field, '2026-11-27')
    expect(screen.getByText(/A prova é em 4 dias, sexta-feira, 27 de novembro/)).toBeVisible()
    await user.click(button('Começar: 5 novos'))
    await user.type(await screen.findByLabelText('Sua resposta'), 'Reunir dados.')
    await user.click(button('Conferir'))
    expect(
      await screen.findByRole('button', { name: /^Fácil — volta em [123] dias$/ }),
    ).toBeVisible()
    await user.click(button('Parar por aqui'))
    await user.click(button('Tirar a data da prova'))
    expect(field).not.toBeInTheDocument()
    expect(screen.getByLabelText('Dia da prova (opcional)')).toHaveFocus()
    expect(store.progress.getState().reviewSettings?.examDate).toBeNull()
  })

  it('politely steps aside once it is over', () => {
    const { store, unmount } = openReview()
    reviewActions(store).setReviewSettings({ examDate: '2026-11-22' })
    unmount()
    openReview({ store })
    expect(screen.getByText(/A prova de domingo, 22 de novembro já passou/)).toBeVisible()
    expect(button('Tirar a data da prova')).toBeVisible()
  })
})

describe('a sitting', () => {
  it('asks for a question in writing and shows its key only then', async () => {
    const { user, loadKey, store } = openReview()
    await user.click(button('Começar: 5 novos'))
    const box = await screen.findByLabelText('Sua resposta')
    expect(box).toHaveFocus()
    await user.click(button('Conferir'))
    expect(screen.getByRole('alert')).toHaveTextContent('Escreva primeiro')
    await user.type(box, 'Reunir dados de várias fontes.')
    expect(loadKey).not.toHaveBeenCalled()
    expect(screen.queryByText('O gabarito de coleta.')).not.toBeInTheDocument()
    await user.click(button('Conferir'))
    expect(await screen.findByText('O gabarito de coleta.')).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Gabarito' })).toHaveFocus()
    const idea = screen.getByRole('group', { name: 'A ideia x' })
    await user.click(within(idea).getByRole('radio', { name: 'Tenho' }))
    expect(screen.getByText('Pontuação: 0,5 de 1')).toBeVisible()
    expect(store.progress.getState().attempts['coleta']).toMatchObject([
      { text: 'Reunir dados de várias fontes.', score: 0.5, marks: { x: 1 } },
    ])
    await user.click(button('Bom — volta em 2 dias'))
    expect(store.progress.getState().reviews['pergunta:coleta']).toMatchObject([{ grade: 'bom' }])
  })

  it('asks for a name in either language and for a definition in own words', async () => {
    const { user } = openReview({ questionList: [] })
    await user.click(button('Começar: 4 novos'))
    await user.type(await screen.findByLabelText('Nome do termo'), 'desvio de dado{Enter}')
    expect(screen.getByText('Certo, com um deslize: escreve-se “Desvio de Dados”.')).toBeVisible()
    await user.click(button('Bom — volta em 2 dias'))
    await user.type(screen.getByLabelText('Nome do termo'), 'Data drift{Enter}')
    expect(screen.getByText(/você escreveu outro termo, “Data Drift/)).toBeVisible()
    await user.click(button('Fácil — volta em 8 dias'))

    expect(
      screen.getByRole('heading', { name: 'O que é Data Drift (Desvio de Dados)?' }),
    ).toBeVisible()
    await user.type(screen.getByLabelText('Defina com as suas palavras'), 'os modelos mudam')
    await user.click(button('Conferir'))
    expect(screen.getByText('modelos', { selector: 'mark' })).toBeVisible()
    expect(screen.getByText(/2 das \d que carregam sentido/)).toBeVisible()
    expect(screen.queryByRole('link', { name: /drift/i })).not.toBeInTheDocument()
  })

  it('brings a missed card back at the end, and after “Não sei” offers nothing else', async () => {
    const { user } = openReview({ questionList: [] })
    await user.click(button('Começar: 4 novos'))
    await screen.findByLabelText('Nome do termo')
    await user.click(button('Não sei'))
    expect(screen.queryByRole('button', { name: /^Bom/ })).not.toBeInTheDocument()
    expect(screen.getByText('Faltam 4 cartões')).toBeVisible()
    await user.click(button('Errei — volta hoje'))
    expect(screen.getByText('Faltam 4 cartões')).toBeVisible()
    await user.type(screen.getByLabelText('Nome do termo'), 'concept drift{Enter}')
    await user.click(button(/^Bom/))
    expect(screen.getByText('Faltam 3 cartões')).toBeVisible()
  })

  it('takes the last grade back, with what was typed still there', async () => {
    const { user, store } = openReview({ questionList: [] })
    await user.click(button('Começar: 4 novos'))
    await user.type(await screen.findByLabelText('Nome do termo'), 'data drift{Enter}')
    await user.click(button(/^Fácil/))
    await user.click(button('Desfazer a última nota (Fácil)'))
    expect(screen.getByText('data drift')).toBeVisible()
    expect(screen.getByText('Faltam 4 cartões')).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Data Drift (Desvio de Dados)' })).toHaveFocus()
    const { cards } = store.progress.getState()
    expect(cards['termo:data-drift:definicao']?.card).toBeNull()
    await user.click(button(/^Difícil/))
    expect(store.progress.getState().reviews['termo:data-drift:definicao']).toMatchObject([
      { grade: 'facil', undoneAt: expect.any(String) },
      { grade: 'dificil', undoneAt: null },
    ])
  })

  it('keeps what is being typed for after a reload', async () => {
    const { user, store, unmount } = openReview({ questionList: [] })
    await user.click(button('Começar: 4 novos'))
    await user.type(await screen.findByLabelText('Nome do termo'), 'data dr')
    unmount()
    openReview({ store, questionList: [] })
    await user.click(button('Começar: 4 novos'))
    expect(await screen.findByLabelText('Nome do termo')).toHaveValue('data dr')
  })

  it('ends with the way back to how things stand, and the next day goes on', async () => {
    const { user, wait } = openReview({ questionList: [], termList: terms.slice(0, 1) })
    await user.click(button('Começar: 2 novos'))
    await user.type(await screen.findByLabelText('Nome do termo'), 'data drift{Enter}')
    await user.click(button(/^Bom/))
    await user.type(screen.getByLabelText('Defina com as suas palavras'), 'mudança')
    await user.click(button('Conferir'))
    await user.click(button(/^Bom/))
    expect(screen.getByRole('heading', { name: 'Fim desta sessão' })).toHaveFocus()
    expect(screen.getByText(/2 cartões julgados/)).toBeVisible()
    await user.click(button('Ver como ficou'))
    expect(screen.getByRole('heading', { name: 'Revisão' })).toHaveFocus()
    expect(screen.getByText(/A próxima revisão é em 2 dias/)).toBeVisible()
    expect(figure('Aprendidos')).toBe('2')
    wait(2)
    expect(await screen.findByRole('button', { name: 'Começar: 2 para rever' })).toBeVisible()
  })

  it('says when a key does not come and offers to ask again', async () => {
    const { user, loadKey } = openReview()
    loadKey.mockRejectedValueOnce(new Error('offline'))
    await user.click(button('Começar: 5 novos'))
    await screen.findByLabelText('Sua resposta')
    await user.click(button('Não sei'))
    expect(await screen.findByRole('link', { name: 'Tentar de novo' })).toBeVisible()
    expect(screen.queryByText('O gabarito de coleta.')).not.toBeInTheDocument()
  })
})

/** jsdom's blobs know no `text()`. */
function readText(blob: Blob | undefined): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result)))
    reader.addEventListener('error', () => reject(new Error('unreadable')))
    reader.readAsText(blob ?? new Blob())
  })
}

/** The page, and what a press of an export button hands to the browser. */
function openForExport(name: string) {
  const blobs: Blob[] = []
  const { user, loadKey } = openReview()
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        blobs.push(blob)
        return 'blob:x'
      },
      revokeObjectURL: () => {},
    }),
  )
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
  return {
    user,
    loadKey,
    press: () => user.click(button(name)),
    text: () => readText(blobs[0]),
  }
}

describe('the export', () => {
  it('warns of the keys, fetches them only then and writes a file that Anki reads', async () => {
    const { press, loadKey, text } = openForExport('Exportar para o Anki')
    expect(
      screen.getByText(/traz o gabarito também da pergunta que você ainda não respondeu/),
    ).toBeVisible()
    expect(loadKey).not.toHaveBeenCalled()
    await press()
    expect(await screen.findByText(/guia-mlops-anki\.txt, com 5 notas/)).toBeVisible()
    const { notes } = readAnkiFile(await text())
    expect(notes.map((note) => note.guid)).toContain('guia-mlops:pergunta:coleta')
  })

  it('leaves the questions out when asked to', async () => {
    const { press, user, loadKey, text } = openForExport('Exportar em CSV')
    await user.click(screen.getByRole('checkbox', { name: 'Incluir as perguntas, com o gabarito' }))
    await press()
    expect(await screen.findByText(/guia-mlops\.csv, com 4 notas/)).toBeVisible()
    expect(loadKey).not.toHaveBeenCalled()
    expect(await text()).not.toContain('gabarito de coleta')
  })
})
