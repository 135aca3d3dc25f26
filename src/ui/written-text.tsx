/**
 * What somebody wrote, as it was written. Paragraph by paragraph, so that on paper none leaves a line
 * alone on a page.
 */
export function WrittenText({ text }: { text: string }) {
  return text.split(/\n[^\S\n]*(?=\n)/u).map((part, index) => (
    <p key={index} className="wrap-anywhere whitespace-pre-wrap">
      {part}
    </p>
  ))
}
