/* What assistive technology is told: the parts of a page, their names and their languages. */
import { kindsOfAddresses } from './support/screens.ts'
import { expect, openHydrated, test } from './support/test.ts'

test('every page has one of each landmark, one title, and its focus begins there', async ({
  page,
}) => {
  for (const address of kindsOfAddresses) {
    await openHydrated(page, address)
    await expect(page.getByRole('main'), address).toHaveCount(1)
    await expect(page.getByRole('banner'), address).toHaveCount(1)
    await expect(page.getByRole('contentinfo'), address).toHaveCount(1)
    await expect(page.getByRole('navigation', { name: 'Principal', exact: true })).toHaveCount(1)
    await expect(page.getByRole('heading', { level: 1 }), address).toHaveCount(1)
    // What is said later is heard only from regions that were there before.
    expect(await page.getByRole('status').count(), address).toBeGreaterThan(0)
  }
})

test('a chapter is told as sections with their notes', async ({ page }) => {
  await openHydrated(page, '/guia/necessidade')
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - article:
      - paragraph: Capítulo I
      - heading /A Necessidade e o Porquê/ [level=1]
      - button /Copiar link para MLOps/
      - navigation "Neste capítulo":
        - group:
          - list:
            - listitem:
              - link "Problemas sem MLOps"
      - heading "Problemas sem MLOps" [level=2]
      - button "Copiar link para Problemas sem MLOps"
      - list
      - 'note "Notas: Problemas sem MLOps"':
        - group:
          - list:
            - listitem:
              - link /pergunta 1, Lançar modelo/
          - link "MLOps"
      - heading "Implicações de Negócios sem MLOps" [level=2]
      - heading "Linha de Fundo" [level=2]
      - paragraph:
        - checkbox "Marcar como lido"
      - navigation "Capítulos vizinhos":
        - link /II\\. Visão Geral/
  `)
})

test('a question is told as a form whose every field has a name', async ({ page }) => {
  await openHydrated(page, '/questionario/lancar-modelo')
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - article:
      - paragraph: Pergunta 1 de 10
      - heading /Por que uma abordagem simples/ [level=1]
      - textbox "Sua resposta"
      - group "Quão seguro você está?":
        - radio "Baixa"
        - radio "Média"
        - radio "Alta"
      - button "Conferir resposta"
      - button "Não sei"
      - navigation "Outras perguntas":
        - link /Pergunta 2/
        - paragraph:
          - link "Todas as perguntas"
          - button /Copiar link para Pergunta 1/
  `)
})

test('the figure says in words what it draws', async ({ page }) => {
  await openHydrated(page, '/guia/pipeline')
  const drawing = page.getByRole('group', { name: 'Fluxo do pipeline' })
  const names = await drawing
    .getByRole('link', { name: /^Etapa \d/ })
    .evaluateAll((stages) => stages.map((stage) => stage.getAttribute('aria-label') ?? ''))
  expect(names).toHaveLength(13)
  expect(names.filter((name) => name.includes('ponto de decisão'))).toHaveLength(2)
  // What the lines of the drawing say stands in the list below it.
  const list = page.getByRole('list').filter({ has: page.locator('#coleta-de-dados') })
  await expect(list.getByRole('heading', { level: 3 })).toHaveCount(13)
  await expect(list.getByText(/^Se SIM:/)).toHaveCount(2)
  await expect(list.getByText(/^Se NÃO:/)).toHaveCount(2)
})

test('English names are said to be English, in the text, in the margin and in definitions', async ({
  page,
}) => {
  const english = (text: string) =>
    page.getByRole('main').locator('[lang="en"]', { hasText: new RegExp(`^${text}$`) })
  await openHydrated(page, '/guia/pipeline')
  await expect(english('Feature Store').first()).toBeVisible()
  await expect(page.getByRole('note').locator('summary[lang="en"]').first()).toBeVisible()
  await page.getByRole('main').getByRole('button', { name: 'drift de dados' }).click()
  const definition = page.getByRole('note', { name: 'Definição: Data Drift' })
  await expect(definition.locator('[lang="en"]')).toHaveText('Data Drift')
  // The words of the text are Portuguese, and so is the page.
  await expect(page.locator('html')).toHaveAttribute('lang', 'pt-BR')
  await expect(english('drift de dados')).toHaveCount(0)
})
