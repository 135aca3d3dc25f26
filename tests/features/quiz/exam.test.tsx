import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { paths } from '#paths.ts'
import { keyOf } from './course.ts'
import { answer, newStore, renderQuiz } from './render-quiz.tsx'

const box = () => screen.getByRole('textbox', { name: 'Sua resposta' })
const button = (name: string) => screen.getByRole('button', { name })
const link = (name: string) => screen.getByRole('link', { name })
const h1 = () => screen.getByRole('heading', { level: 1 })

type View = ReturnType<typeof renderQuiz>

function renderWatched(at: string, options: Parameters<typeof renderQuiz>[1] = {}) {
  const asked: string[] = []
  const view = renderQuiz(at, {
    ...options,
    loadKey: (question) => {
      asked.push(question.id)
      return Promise.resolve(keyOf(question))
    },
  })
  return { ...view, asked }
}

async function save({ user }: Pick<View, 'user'>, text: string) {
  await user.type(box(), text)
  await user.click(screen.getByRole('radio', { name: 'Alta' }))
  await user.click(button('Guardar resposta'))
}

describe('choosing an exam', () => {
  it('is practice unless asked otherwise, and changes on the spot', async () => {
    const { user } = renderQuiz(paths.quiz)
    expect(screen.getByRole('radio', { name: 'Prática' })).toBeChecked()
    expect(link('Começar')).toBeVisible()
    await user.click(screen.getByRole('radio', { name: 'Simulado' }))
    expect(button('Começar o simulado')).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Começar' })).not.toBeInTheDocument()
    expect(window.location.search).toBe('?modo=simulado')
    await user.click(screen.getByRole('radio', { name: 'Prática' }))
    expect(window.location.search).toBe('')
  })

  it('comes chosen by a link, its time too', async () => {
    const { user, currentAddress } = renderQuiz(`${paths.quiz}?modo=simulado&minutos=25`)
    expect(screen.getByRole('radio', { name: 'Simulado' })).toBeChecked()
    expect(screen.getByRole('radio', { name: '25 minutos' })).toBeChecked()
    await user.click(button('Começar o simulado'))
    expect(currentAddress()).toMatch(
      /^\/questionario\/lancar-modelo\?modo=simulado&desde=0&ate=\d+$/,
    )
    expect(await screen.findByText('Restam 25 minutos')).toBeVisible()
  })

  it('begins from a link to a question, counting from now', () => {
    const store = newStore()
    answer(store, 'feature-store', { text: 'De antes.', marks: [1, 1, 1] })
    const since = Date.parse(store.progress.getState().attempts['feature-store']?.[0]?.at ?? '')
    const { asked, currentAddress } = renderWatched(
      `${paths.question('feature-store')}?modo=simulado`,
      { store },
    )
    expect(currentAddress()).toBe(`/questionario/feature-store?modo=simulado&desde=${since}`)
    expect(box()).toHaveValue('')
    expect(screen.queryByText('De antes.')).not.toBeInTheDocument()
    expect(asked).toEqual([])
  })
})

describe('in an exam', () => {
  const start = `${paths.question('lancar-modelo')}?modo=simulado&desde=0`

  it('every key is held back until the last answer, then each is judged and summed', async () => {
    const view = renderWatched(start)
    expect(screen.getByText('Pergunta 1 de 3 · simulado')).toBeVisible()
    await save(view, 'Os dados mudam.')
    expect(h1()).toHaveTextContent('O que é uma Feature Store?')
    await view.user.click(button('Não sei'))
    expect(h1()).toHaveTextContent('Quando o ajuste é acionado?')
    expect(view.asked).toEqual([])

    await save(view, 'No meu laptop.')
    expect(h1()).toHaveTextContent('Resultado do simulado')
    await view.user.click(link('Julgar: pergunta 1'))
    await view.user.click(await screen.findByRole('button', { name: 'Aceitar a leitura do app' }))
    await view.user.click(link('Ver resultado'))
    await view.user.click(link('Julgar: pergunta 3'))
    await view.user.click(await screen.findByRole('button', { name: 'Aceitar a leitura do app' }))
    await view.user.click(button('Ver resultado'))
    expect(screen.getByText(/^1$/, { selector: 'p' })).toHaveTextContent('1 de 3')
    expect(screen.getByText('Soma das 3 perguntas deste simulado.')).toBeVisible()
  })

  it('an answer given stays readable without a word on whether it is right', async () => {
    const view = renderWatched(start)
    await save(view, 'Os dados mudam.')
    await view.user.click(screen.getByRole('link', { name: /Lançar modelo/ }))
    expect(screen.getByText('Os dados mudam.')).toBeVisible()
    expect(screen.getByText(/aparece quando o simulado terminar/)).toBeVisible()
    expect(screen.queryByRole('heading', { name: 'Gabarito' })).not.toBeInTheDocument()
    expect(view.asked).toEqual([])
    await view.user.click(link('Próxima pergunta'))
    expect(h1()).toHaveTextContent('O que é uma Feature Store?')
  })

  it('its overview tells what is open and ends it early, counting only its own answers', async () => {
    const store = newStore()
    answer(store, 'ajuste-de-modelo', { text: 'De antes.', marks: [1, 1, 1] })
    const since = Date.parse(store.progress.getState().attempts['ajuste-de-modelo']?.[0]?.at ?? '')
    const view = renderWatched(`${paths.question('lancar-modelo')}?modo=simulado&desde=${since}`, {
      store,
    })
    await view.user.click(button('Não sei'))
    await view.user.click(link('Onde está o simulado'))
    expect(h1()).toHaveTextContent('Simulado em andamento')
    expect(screen.getByText(/^1 de 3 respondidas/)).toBeVisible()
    const rows = screen.getAllByRole('listitem').map((row) => row.textContent)
    expect(rows).toEqual([
      '1. Lançar modeloGuardada',
      '2. Feature StoreEm aberto',
      '3. Ajuste de modeloEm aberto',
    ])
    expect(view.asked).toEqual([])

    await view.user.click(link('Encerrar o simulado'))
    expect(h1()).toHaveTextContent('Resultado do simulado')
    expect(screen.getByText(/^0$/, { selector: 'p' })).toHaveTextContent('0 de 3')
    const study = screen.getByRole('region', { name: 'O que estudar em seguida' })
    expect(await within(study).findAllByRole('link', { name: /^Rever/ })).toHaveLength(2)
  })

  it('time that is up asks to finish and loses nothing', async () => {
    const view = renderWatched(`${start}&ate=1000`)
    expect(await screen.findByText('O tempo acabou')).toBeVisible()
    await save(view, 'Os dados mudam.')
    expect(h1()).toHaveTextContent('Resultado do simulado')
    expect(view.store.progress.getState().attempts['lancar-modelo']).toHaveLength(1)
  })
})
