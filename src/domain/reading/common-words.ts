/*
 * Everyday words that lie one slip of the finger from the words of this trade, and so must never be
 * "mended" into them. Folded. Not a dictionary: only words with such a neighbour are worth a place.
 */
import { stem } from './stem.ts'

const COMMON_STEMS = new Set(
  `
  abordado aborda agenda agora ajuda alguem algum alta alto amanha amigo andar antes aponta apronta aprendizado aquilo arte
  artefato assunto atento atencao ativo atraves autor automacao automatico automatizar banco barato bastante
  busca calculo calor campo cansar capacidade cargo carro casal causa cedo cenario certeza chance
  chapa chave chefe clara classe clima clique coluna comeco comercio compra comunicacao comunicar concluir
  concordar conduzir conforme conformidade consegue considerar conta conteudo contra contribuir controle conversa
  copia corpo corrente cortar costume crescer cuidado cultura curso custar debate dentro desafio desejo
  destaque detalhe deteccao devido dever dinamica direto discutir dispositivo distante doente duvida
  edicao efeito empresa emprego eficiencia encerrar encontro energia enquanto entender entrar envolver equilibrio escala escola escolha
  escrever espaco especial espera esquecer esquema essencial estado estilo estudo etapa evento eventual exato exemplo
  exercicio experiencia externo extrato familia favor fazer fechar ficha figura filme final fonte forca formar formato
  frase frente funcao futuro ganhar garante geral gestor gosto governo graca grave grupo habito harmonia historia
  humano humor ideal igreja imagem importante incluir indica inicio inteiro interno interesse internet investigacao jornal
  justo lado lancar latente lembrar leitura letra limite linha lista livro logico longo lugar luta maior maneira marca
  massa materia media medida melhor mental mercado mestre metade modulo momento mostra motivo mundo musica natural
  negar nome normal nota numero objeto obra ocorrer oferta opcao opiniao ordem outro pagina palavra papel parede
  parte partir passado patrao pedaco pegada peixe pena pensar perfil perigo perto pesado pessoa pista planta
  poder policia ponto porta posse posto pouco prato prazer preco premio presa presencial presente pressao prestar
  primeiro proceder promessa prometer promover promocao proposta prova proximo publico quadro qualificar
  qualitativo quarto quebrado quente quieto racha razao reagir receita recomendar recomendacao recomendador recordar
  referencia refletir regiao registro relatorio remedio renda reparo resposta restante resto resumo revista risco
  roda rumo sair saude segredo segundo seguro semente senha sentido serio servico significa silencio simples sinal
  sistema social solo sonho sorte supor surto talvez tarde tarefa tema tentar teoria terra teste texto titulo
  tocar tomar topico torcer trabalho traducao tragam trata travessia trecho troca turma valer valor velho venda verba
  verdade vestir viagem vida vinda vista vitoria volume vontade votar zelo
  investir investimento sofrer pronto prontinho acertar usar contratar coleta produto produtos produzir falta
  cumprir previsao consumir codigo correto gastar store inversao complexidade completo qualidade responsabilidade
  responsavel atender ajuste inferencia proteger definir inventar comparacao comparar distinguir desse dessa
  depender depende reusabilidade recurso falso acento editar repetir repetido quanto quantas prints draft
  selecao capotar sofre consome usada usado usarem conteudo exigir
  about apart content compares domain front grade quitting refuses search
  reforcar aceitavel altura aceitar aceito central centralizar despensa acervo resistir constatar reducao reduzir
  conservar contrario recusar querer trabalheira remover defender menor minoria ingestao ingerir captar apanhar ajuntar
  faltante colega apertar morte encolher reter retencao registry decolar estender disperso trace liberar ultrapassar
  deteriorar computador evoluir inverter empacar abortar rejeitar emprestar funcionalidade proveniencia preciso aporte
  dispensar dispensa bracal previsto deficiente deficiencia quintal faturamento consertar salada reliability reusability
  infra infraestrutura despencar prototipo remeter protecao prontuario despesa setar contrabando vigiar reforma volatil
  reproduzir reprodutivel reprodutibilidade reprogramar reaproveitar reaproveitamento constante liderar lider suprir
  recuar armario metodo prevenir veracidade limiar inflacao redondo comigo demissao enough montar monte montao encalhar
  ausente dominar diminuir retain retrain protect
  competir competencia competicao compete compor
  agility alert around because before better between calls clean clear compliance component concern delay
  device difference drive engine every evening everything example feel first function general great group history
  however important independent into latency later like long major make many method might minor must never
  often once only other over parameter place prediction precision problem quiet quite rather reach react read really
  reason reference second section selection several simple since small some still such team than their then there these
  thing this those through travel until very want what when where which while with within without would
  `
    .trim()
    .split(/\s+/u)
    .map(stem),
)

/** Whether this is the stem of a word that must be left as it was typed. */
export function isCommonWord(root: string): boolean {
  return COMMON_STEMS.has(root)
}
