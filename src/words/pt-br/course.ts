/* What the compiled course carries: names of places, and how the search knows the app's pages. */
import * as names from './page-names.ts'

export { chapter } from './guide.ts'
export { topic as essay } from './essay.ts'
export { guide, question } from './page-names.ts'

/** Where a hit of the search stands. */
export const trails = {
  question: (quiz: string, number: number) => `${quiz}, pergunta ${number}`,
  essay: (number: number) => `Redação, tema ${number}`,
  chapter: (numeral: string) => `Guia, capítulo ${numeral}`,
}

/** `names` are what people call such a page elsewhere; `text` says what one does there. */
export const pages = {
  home: {
    title: names.home,
    names: ['Página inicial'],
    text: 'Por onde começar e de onde continuar.',
  },
  guide: {
    title: names.guide,
    names: ['Guia de estudo', 'Sumário', 'Índice', 'Capítulos'],
    text: 'Todos os capítulos do guia, com o tempo de leitura e o que já foi lido.',
  },
  quiz: {
    title: names.quiz,
    names: ['Quiz', 'Perguntas', 'Prova', 'Simulado', 'Exercícios'],
    text: 'As perguntas abertas, para praticar uma a uma ou todas de uma vez.',
  },
  quizResult: {
    title: names.quizResult,
    names: ['Pontuação', 'Autoavaliação'],
    text: 'A pontuação da sua autoavaliação e o que estudar em seguida.',
  },
  essays: {
    title: names.essays,
    names: ['Redações', 'Temas', 'Dissertação'],
    text: 'Os temas de redação, cada um com um rascunho que fica guardado.',
  },
  glossary: {
    title: names.glossary,
    names: ['Termos', 'Definições', 'Vocabulário', 'Dicionário'],
    text: 'Todos os termos com definição e outros nomes.',
  },
  review: {
    title: names.review,
    names: ['Repetição espaçada', 'Flashcards', 'Cartões', 'Rever hoje'],
    text: 'O que vale rever agora, com as datas da próxima revisão.',
  },
  lab: {
    title: names.lab,
    names: ['Lab', 'Simulação', 'Experimento', 'Demonstração prática'],
    text: 'O pipeline percorrido etapa por etapa no navegador.',
  },
  progress: {
    title: names.progress,
    names: [
      'Exportar progresso',
      'Importar progresso',
      'Apagar tudo',
      'Cópia de segurança',
      'Backup',
    ],
    text: 'O que você já leu, respondeu e escreveu, guardado só neste navegador.',
  },
  report: {
    title: names.report,
    names: ['Relatório', 'Relatório para entregar'],
    text: 'Um relatório das suas respostas, com o seu julgamento, para guardar ou entregar.',
  },
  teaching: {
    title: names.teaching,
    names: ['Professor', 'Turma', 'Aula', 'Links para a turma'],
    text: 'Todos os endereços do guia, para apontar a turma ao lugar exato.',
  },
  route: {
    title: names.route,
    names: ['Roteiro', 'Plano de estudo', 'Trilha'],
    text: 'Um roteiro de estudo que vive inteiro no seu link.',
  },
}
