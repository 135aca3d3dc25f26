import type { Block, ListItem } from '#domain/course/course.ts'
import * as words from '#words/guide.ts'
import { paths } from '#paths.ts'
import { CopyLinkButton } from '#ui/copy-link-button.tsx'
import { Prose, type RichTextItem } from '#ui/rich-text.tsx'
import { ConcernList } from './concern-list.tsx'
import { StageList } from './stage-list.tsx'

export type BlocksProps = { blocks: readonly Block[]; chapterId: string }

/** Every kind of block that a chapter can hold, in its order. */
export function Blocks({ blocks, chapterId }: BlocksProps) {
  return blocks.map((block, index) => {
    switch (block.kind) {
      case 'stages':
        return <StageList key={index} stages={block.stages} chapterId={chapterId} />
      case 'concerns':
        return <ConcernList key={index} concerns={block.concerns} chapterId={chapterId} />
      case 'complement':
        return (
          <div
            key={index}
            role="note"
            aria-label={words.appAddition}
            className="my-8 max-w-measure border-l-2 border-accent bg-accent-soft px-5 py-4 [&_p:last-child]:mb-0"
          >
            <Blocks blocks={block.blocks} chapterId={chapterId} />
          </div>
        )
      default:
        return (
          <div key={index} className="prose">
            <Prose
              blocks={[proseOf(block)]}
              afterItem={(anchor, item) => copyLink(chapterId, anchor, item)}
            />
          </div>
        )
    }
  })
}

function copyLink(chapterId: string, anchor: string, item: RichTextItem) {
  return <CopyLinkButton to={paths.chapter(chapterId, anchor)} title={textOf(item.content)} />
}

function textOf(nodes: RichTextItem['content']): string {
  return nodes.map((node) => ('children' in node ? textOf(node.children) : node.text)).join('')
}

type ProseBlock = Extract<Block, { kind: 'paragraph' | 'list' }>
type RichBlock = Parameters<typeof Prose>[0]['blocks'][number]

/** The parts of a list or paragraph that running text can hold; the compiler makes no others. */
function proseOf(block: ProseBlock): RichBlock {
  if (block.kind === 'paragraph') return block
  return { ...block, items: block.items.map(proseItemOf) }
}

function proseItemOf(item: ListItem): RichTextItem {
  return {
    ...item,
    children: item.children
      .filter((child) => child.kind === 'paragraph' || child.kind === 'list')
      .map(proseOf),
  }
}
