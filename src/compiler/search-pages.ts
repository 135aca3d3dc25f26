import { address } from '#domain/course/address.ts'
import type { SitePart } from '#domain/course/course.ts'
import { hasPage } from '#domain/course/site-parts.ts'
import type { SearchEntry } from '#domain/search/search-entry.ts'

/*
 * The app's own pages, which no content file describes. Their names are what people call such a
 * page elsewhere; their texts say what one does there.
 */
const pages: readonly Pick<SearchEntry, 'address' | 'title' | 'names' | 'text'>[] = [
  {
    address: address.home,
    title: 'Início',
    names: ['Página inicial'],
    text: 'Por onde começar e de onde continuar.',
  },
  {
    address: address.guide,
    title: 'Guia',
    names: ['Guia de estudo', 'Sumário', 'Índice', 'Capítulos'],
    text: 'Todos os capítulos do guia, com o tempo de leitura e o que já foi lido.',
  },
  {
    address: address.quiz,
    title: 'Questionário',
    names: ['Quiz', 'Perguntas', 'Prova', 'Simulado', 'Exercícios'],
    text: 'As perguntas abertas, para praticar uma a uma ou todas de uma vez.',
  },
  {
    address: address.quizResult,
    title: 'Resultado do questionário',
    names: ['Pontuação', 'Autoavaliação'],
    text: 'A pontuação da sua autoavaliação e o que estudar em seguida.',
  },
  {
    address: address.essays,
    title: 'Redação',
    names: ['Redações', 'Temas', 'Dissertação'],
    text: 'Os temas de redação, cada um com um rascunho que fica guardado.',
  },
  {
    address: address.glossary,
    title: 'Glossário',
    names: ['Termos', 'Definições', 'Vocabulário', 'Dicionário'],
    text: 'Todos os termos com definição e outros nomes.',
  },
  {
    address: address.review,
    title: 'Revisão',
    names: ['Repetição espaçada', 'Flashcards', 'Cartões', 'Rever hoje'],
    text: 'O que vale rever agora, com as datas da próxima revisão.',
  },
  {
    address: address.lab,
    title: 'Laboratório',
    names: ['Lab', 'Simulação', 'Experimento', 'Demonstração prática'],
    text: 'O pipeline percorrido etapa por etapa no navegador.',
  },
  {
    address: address.progress,
    title: 'Progresso',
    names: [
      'Exportar progresso',
      'Importar progresso',
      'Apagar tudo',
      'Cópia de segurança',
      'Backup',
    ],
    text: 'O que você já leu, respondeu e escreveu, guardado só neste navegador.',
  },
  {
    address: address.report,
    title: 'Autoavaliação do estudante',
    names: ['Relatório', 'Relatório para entregar'],
    text: 'Um relatório das suas respostas, com o seu julgamento, para guardar ou entregar.',
  },
  {
    address: address.teaching,
    title: 'Professores',
    names: ['Professor', 'Turma', 'Aula', 'Links para a turma'],
    text: 'Todos os endereços do guia, para apontar a turma ao lugar exato.',
  },
  {
    address: address.route,
    title: 'Roteiro de estudo',
    names: ['Roteiro', 'Plano de estudo', 'Trilha'],
    text: 'Um roteiro de estudo que vive inteiro no seu link.',
  },
]

/** An entry for each page of the app that the course has. */
export function listPageEntries(parts: readonly SitePart[]): SearchEntry[] {
  const there = pages.filter(({ address }) => hasPage(parts, address))
  return there.map(({ address, title, names, text }) => ({
    kind: 'page',
    address,
    title,
    names,
    trail: '',
    text,
  }))
}
