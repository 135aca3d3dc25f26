import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { AnswerKey } from '#domain/course/course.ts'
import { paths } from '#paths.ts'
import { answerActions } from '#state/answer-actions.ts'
import { keyOf, questionById } from './course.ts'
import { answer, newStore, renderQuiz } from './render-quiz.tsx'

const first = paths.question('lancar-modelo')
const last = paths.question('ajuste-de-modelo')

const answerBox = () => screen.getByRole('textbox', { name: 'Sua resposta' })
const button = (name: string) => screen.getByRole('button', { name })
const heading = (name: string) => screen.getByRole('heading', { name })
const choice = (group: string, name: string) =>
  within(screen.getByRole('group', { name: group })).getByRole('radio', { name })
/** The first live region; the app's reading has the second. */
const score = () => screen.getAllByRole('status')[0]

const changed = (id: string) => ({ ...questionById(id), revision: 'outra' })

async function writeAndCheck({ user }: ReturnType<typeof renderQuiz>, text: string) {
  await user.click(answerBox())
  await user.paste(text)
  await user.click(choice('Quão seguro você está?', 'Alta'))
  await user.click(button('Conferir resposta'))
}

/** `Promise.withResolvers`, which Node 20 does not have. */
function withResolvers<Value>() {
  let resolve: (value: Value) => void = Object
  const promise = new Promise<Value>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}

describe('writing an answer', () => {
  it('says which question it is and keeps the key out', () => {
    const asked: string[] = []
    renderQuiz(first, {
      loadKey: (question) => {
        asked.push(question.id)
        return Promise.resolve(keyOf(question))
      },
    })
    expect(heading('Por que lançar não basta?')).toBeVisible()
    expect(screen.getByText('Pergunta 1 de 3')).toBeVisible()
    expect(screen.queryByRole('heading', { name: 'Gabarito' })).not.toBeInTheDocument()
    expect(asked).toEqual([])
  })

  it('offers its link', () => {
    renderQuiz(first)
    const name = 'Copiar link para Pergunta 1: Lançar modelo'
    expect(screen.getByRole('button', { name })).toBeVisible()
  })

  it('counts the words and keeps the draft for the next visit', async () => {
    const { user, store, unmount } = renderQuiz(first)
    await user.type(answerBox(), 'Os dados mudam')
    expect(screen.getByText('3 palavras · 2–3 frases bastam')).toBeVisible()
    unmount()
    renderQuiz(first, { store })
    expect(answerBox()).toHaveValue('Os dados mudam')
  })

  it('asks for an answer before checking and brings the learner back to it', async () => {
    const { user } = renderQuiz(first)
    await user.click(button('Conferir resposta'))
    expect(screen.getByText(/Escreva primeiro/)).toBeVisible()
    expect(answerBox()).toHaveFocus()
    expect(answerBox()).toBeInvalid()
    await user.type(answerBox(), 'Os')
    expect(screen.queryByText(/Escreva primeiro/)).not.toBeInTheDocument()
  })

  it('asks how sure the learner is before showing the key', async () => {
    const { user } = renderQuiz(first)
    await user.type(answerBox(), 'Os dados mudam.')
    await user.click(button('Conferir resposta'))
    expect(screen.getByText(/Falta dizer quão seguro/)).toBeVisible()
    expect(choice('Quão seguro você está?', 'Baixa')).toHaveFocus()
    expect(screen.queryByRole('heading', { name: 'Gabarito' })).not.toBeInTheDocument()
  })
})

describe('judging an answer', () => {
  it('shows the answer, the key and the ideas, with focus on the key', async () => {
    const view = renderQuiz(first)
    await writeAndCheck(view, 'Porque os dados mudam.')
    expect(heading('Gabarito')).toHaveFocus()
    expect(screen.getByText('Porque os dados mudam.')).toBeVisible()
    expect(screen.getByText(/Segurança alta/)).toBeVisible()
    expect(await screen.findByText('O gabarito da pergunta 1.')).toBeVisible()
    expect(heading('Ideias-chave')).toBeVisible()
    expect(score()).toBeEmptyDOMElement()
  })

  it('scores the ideas as they are judged and links what is not held', async () => {
    const view = renderQuiz(first)
    const { user } = view
    await writeAndCheck(view, 'Porque os dados mudam.')
    await screen.findByRole('heading', { name: 'Ideias-chave' })
    await user.click(choice('Os dados mudam', 'Tenho'))
    expect(score()).toHaveTextContent('Pontuação: 0,5 de 1')
    expect(screen.getByText('Faltam julgar 2 ideias.')).toBeVisible()
    expect(screen.queryByRole('link', { name: /Rever/ })).not.toBeInTheDocument()

    await user.click(choice('Funciona no meu laptop', 'Parcial'))
    expect(score()).toHaveTextContent('Pontuação: 0,75 de 1')
    expect(screen.getByRole('link', { name: 'Rever: Problemas sem MLOps' })).toHaveAttribute(
      'href',
      '/guia/necessidade#problemas-sem-mlops',
    )

    await user.click(choice('O investimento se perde', 'Não tenho'))
    expect(screen.getByRole('link', { name: 'Rever: Linha de Fundo' })).toBeVisible()
    expect(screen.queryByText(/Falta/)).not.toBeInTheDocument()

    await user.click(choice('Funciona no meu laptop', 'Tenho'))
    expect(score()).toHaveTextContent('Pontuação: 1 de 1')
  })

  it('finds the judged answer again on the next visit, without moving focus', async () => {
    const store = newStore()
    answer(store, 'lancar-modelo', { text: 'De ontem.', marks: [1, 0, 0] })
    renderQuiz(first, { store })
    expect(screen.getByText('De ontem.')).toBeVisible()
    expect(score()).toHaveTextContent('Pontuação: 0,5 de 1')
    await screen.findByText('O gabarito da pergunta 1.')
    expect(choice('Os dados mudam', 'Tenho')).toBeChecked()
    expect(document.body).toHaveFocus()
  })

  it('goes on to the next question, and from the last one to the result', async () => {
    const store = newStore()
    answer(store, 'lancar-modelo', { marks: [1, 1, 1] })
    const { user, unmount } = renderQuiz(first, { store })
    await user.click(button('Próxima pergunta'))
    expect(heading('O que é uma Feature Store?')).toBeVisible()
    expect(answerBox()).toHaveValue('')
    unmount()
    answer(store, 'ajuste-de-modelo', { marks: [1, 1, 1] })
    const end = renderQuiz(last, { store })
    expect(screen.queryByRole('button', { name: 'Próxima pergunta' })).not.toBeInTheDocument()
    await end.user.click(button('Ver resultado'))
    expect(heading('Resultado da sua autoavaliação')).toBeVisible()
  })
})

describe('not knowing', () => {
  it('scores 0, shows the key and every passage, and leaves nothing to judge', async () => {
    const { user } = renderQuiz(first)
    await user.click(button('Não sei'))
    expect(heading('Gabarito')).toHaveFocus()
    expect(score()).toHaveTextContent('Pontuação: 0 de 1')
    expect(await screen.findByText('O gabarito da pergunta 1.')).toBeVisible()
    expect(screen.getAllByRole('link', { name: /^Rever: / })).toHaveLength(3)
    expect(screen.queryByRole('radio')).not.toBeInTheDocument()
  })

  it('keeps what was begun', async () => {
    const { user } = renderQuiz(first)
    await user.type(answerBox(), 'Acho que')
    await user.click(button('Não sei'))
    expect(screen.getByText('Acho que')).toBeVisible()
  })
})

describe('answering again', () => {
  it('keeps the old answer and its score among the previous attempts', async () => {
    const store = newStore()
    answer(store, 'lancar-modelo', { text: 'A primeira.', marks: [1, 0, 0] })
    const view = renderQuiz(first, { store })
    await view.user.click(button('Refazer esta pergunta'))
    expect(answerBox()).toHaveFocus()
    expect(answerBox()).toHaveValue('')
    expect(screen.queryByRole('heading', { name: 'Gabarito' })).not.toBeInTheDocument()
    expect(screen.queryByText('A primeira.')).not.toBeInTheDocument()

    const id = store.progress.getState().attempts['lancar-modelo']?.[0]?.id ?? ''
    answerActions(store).recordReading('lancar-modelo', id, { marks: {}, score: 0.25 })
    await writeAndCheck(view, 'A segunda.')
    expect(heading('Tentativas anteriores')).toBeVisible()
    const [old] = screen.getAllByText('0,5 de 1')
    expect(old?.closest('summary')).toHaveTextContent('Segurança média')
    expect(screen.getByText('A primeira.')).toBeInTheDocument()
    expect(screen.getByText(/^Leitura do app: /)).toHaveTextContent('Leitura do app: 0,25 de 1')
  })

  it('may go back to the old answer without losing the new one', async () => {
    const store = newStore()
    answer(store, 'lancar-modelo', { text: 'A primeira.', marks: [1, 0, 0] })
    const { user } = renderQuiz(first, { store })
    await user.click(button('Refazer esta pergunta'))
    await user.type(answerBox(), 'A seg')
    await user.click(button('Voltar à resposta anterior'))
    expect(screen.getByText('A primeira.')).toBeVisible()
    await user.click(button('Continuar a nova resposta'))
    expect(answerBox()).toHaveValue('A seg')
  })

  it('goes on writing after a reload, even with the box emptied', async () => {
    const store = newStore()
    answer(store, 'lancar-modelo', { marks: [1, 0, 0] })
    store.actions.saveDraft('lancar-modelo', 'A')
    const { user } = renderQuiz(first, { store })
    await user.clear(answerBox())
    expect(answerBox()).toHaveValue('')
  })
})

describe('a question that changed', () => {
  it('says so, keeps the old answer and score, and hides the new key', async () => {
    const store = newStore()
    answer(store, 'lancar-modelo', { text: 'À versão velha.', marks: [1, 0, 0] })
    const asked: string[] = []
    const { user } = renderQuiz(first, {
      store,
      question: changed,
      loadKey: (question) => {
        asked.push(question.id)
        return Promise.resolve(keyOf(question))
      },
    })
    expect(screen.getByText('A pergunta mudou desde a sua resposta')).toBeVisible()
    expect(screen.getByText('À versão velha.')).toBeVisible()
    expect(screen.getByText(/0,5 de 1/)).toBeVisible()
    expect(asked).toEqual([])

    await user.click(button('Responder de novo'))
    expect(answerBox()).toHaveFocus()
    expect(asked).toEqual([])
  })
})

describe('a key that does not come', () => {
  it('keeps the answer, says what to do and offers to ask again', async () => {
    const view = renderQuiz(first, { loadKey: () => Promise.reject(new Error('offline')) })
    await writeAndCheck(view, 'Guardada.')
    expect(await screen.findByText('O gabarito não chegou')).toBeVisible()
    expect(screen.getByText('Guardada.')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Tentar de novo' })).toHaveAttribute('href', first)
  })

  it('says that it is on its way', async () => {
    const { promise, resolve } = withResolvers<AnswerKey>()
    const view = renderQuiz(first, { loadKey: () => promise })
    await writeAndCheck(view, 'Já vai.')
    expect(screen.getByText('Carregando o gabarito…')).toBeVisible()
    resolve(keyOf(questionById('lancar-modelo')))
    expect(await screen.findByText('O gabarito da pergunta 1.')).toBeVisible()
    expect(screen.queryByText('Carregando o gabarito…')).not.toBeInTheDocument()
  })
})

it('works by keyboard alone', async () => {
  const { user } = renderQuiz(first)
  await user.tab()
  expect(answerBox()).toHaveFocus()
  await user.keyboard('Os dados mudam.')
  await user.tab()
  await user.keyboard(' {ArrowRight}')
  expect(choice('Quão seguro você está?', 'Média')).toBeChecked()
  await user.tab()
  await user.keyboard('{Enter}')
  expect(heading('Gabarito')).toHaveFocus()
  await screen.findByText('O gabarito da pergunta 1.')
  await user.tab()
  expect(choice('Os dados mudam', 'Tenho')).toHaveFocus()
  await user.keyboard(' ')
  expect(score()).toHaveTextContent('Pontuação: 0,5 de 1')
})
