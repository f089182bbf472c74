import { createContext, Fragment, use, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BlockJson, DocJson, InlineJson, MarkName } from '../../../../shared/document/json';
import { documentNumbers, type DocumentNumbers } from '../../../../shared/document/numbering';
import { chartLines, footnoteTexts, referenceText } from '../../../../shared/document/plain-text';
import { numbered } from '../../../ui/numbered';
import styles from './reader.module.css';

/** Numbers footnotes in reading order, as the page prints them. */
const FootnoteNumbers = createContext<ReadonlyMap<InlineJson, number>>(new Map());

/** What is counted and referred to in the paper. */
const Counted = createContext<DocumentNumbers>(documentNumbers({ content: [] }));

function numberFootnotes(value: unknown, numbers: Map<InlineJson, number>): void {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value && value.type === 'footnote') numbers.set(value as InlineJson, numbers.size + 1);
  else if ('content' in value && Array.isArray(value.content)) for (const child of value.content) numberFootnotes(child, numbers);
}

/** The paper's own words with their structure, for reading. */
export function PaperText({ document }: { readonly document: DocJson }): ReactNode {
  const { t } = useTranslation('archive');
  const numbers = useMemo(() => {
    const found = new Map<InlineJson, number>();
    numberFootnotes(document, found);
    return found;
  }, [document]);
  const counted = useMemo(() => documentNumbers(document), [document]);
  const notes = footnoteTexts(document);
  return (
    <Counted value={counted}><FootnoteNumbers value={numbers}>
      <Blocks blocks={document.content} />
      {notes.length > 0 ? (
        <ol className={styles.notes} aria-label={t('reader.footnotes')}>{numbered(notes).map(({ value, number }) => <li key={number}>{value}</li>)}</ol>
      ) : null}
    </FootnoteNumbers></Counted>
  );
}

const Blocks = ({ blocks }: { readonly blocks: readonly BlockJson[] }): ReactNode => numbered(blocks).map(({ value, number }) => <Block key={number} block={value} />);

function Block({ block }: { readonly block: BlockJson }): ReactNode {
  const { t } = useTranslation('archive');
  const counted = use(Counted);
  switch (block.type) {
    case 'paragraph':
      return <p style={{ textAlign: block.attrs.align ?? undefined, marginLeft: block.attrs.indent * 24 }}><Inline content={block.content} /></p>;
    case 'heading':
      return <p className={styles.heading} role="heading" aria-level={block.attrs.level + 2} data-level={block.attrs.level} style={{ textAlign: block.attrs.align ?? undefined }}>{[counted.headings.get(block), ' '].join('').trimStart()}<Inline content={block.content} /></p>;
    case 'bulletList':
      return <ul>{numbered(block.content).map(({ value, number }) => <li key={number}><Blocks blocks={value.content} /></li>)}</ul>;
    case 'orderedList':
      return (
        <ol start={counted.listStarts.get(block) ?? block.attrs.start} style={{ listStyleType: { decimal: 'decimal', lowerAlpha: 'lower-alpha', upperRoman: 'upper-roman', lowerRoman: 'lower-roman', dash: '"–  "', point: 'lower-alpha', clause: 'decimal' }[block.attrs.style] }}>
          {numbered(block.content).map(({ value, number }) => <li key={number}><Blocks blocks={value.content} /></li>)}
        </ol>
      );
    case 'table':
      return (
        <div className={styles.tableBox}><table data-frame={block.attrs?.frame ?? 'all'}><tbody>
          {numbered(block.content).map(({ value: row, number: at }) => (
            <tr key={at}>{numbered(row.content).map(({ value: cell, number }) => {
              const Cell = cell.type === 'tableHeader' ? 'th' : 'td';
              return <Cell key={number} colSpan={cell.attrs.colspan} rowSpan={cell.attrs.rowspan}><Blocks blocks={cell.content} /></Cell>;
            })}</tr>
          ))}
        </tbody></table></div>
      );
    case 'image':
      return <p className={styles.figure}>[{t('reader.image')}{block.attrs.alt ? `: ${block.attrs.alt}` : ''}]{block.attrs.caption ? <><br />{block.attrs.caption}</> : null}</p>;
    case 'qaItem':
      return (
        <div className={styles.qa}>
          <p className={styles.qaLabel}>{t('reader.question')}</p><Blocks blocks={block.content[0].content} />
          <p className={styles.qaLabel}>{t('reader.answer')}</p><Blocks blocks={block.content[1].content} />
        </div>
      );
    case 'blockquote':
      return <blockquote><Blocks blocks={block.content} /></blockquote>;
    case 'keepTogether':
      return <Blocks blocks={block.content} />;
    case 'chart':
      return <div className={styles.figure}>{numbered(chartLines(block)).map(({ value, number }) => <p key={number}>{value}</p>)}</div>;
    case 'parallelColumns':
      return <Blocks blocks={block.content.flatMap((row) => row.content.flatMap((cell) => cell.content))} />;
    case 'appendix':
      return <section><p className={styles.heading} role="heading" aria-level={3} data-level={1}>{block.attrs.title}</p><p>{block.attrs.note}</p><Blocks blocks={block.content} /></section>;
    case 'tableOfContents':
      return null;
    case 'passage':
      return <blockquote><Blocks blocks={block.content} /><footer>{t('reader.passage', { source: block.attrs.citation })}</footer></blockquote>;
    case 'pageBreak':
    case 'columnBreak':
      return <hr />;
  }
}

const markElements: Record<MarkName, (content: ReactNode) => ReactNode> = {
  bold: (content) => <strong>{content}</strong>, italic: (content) => <em>{content}</em>, underline: (content) => <u>{content}</u>,
  strike: (content) => <s>{content}</s>, superscript: (content) => <sup>{content}</sup>, subscript: (content) => <sub>{content}</sub>,
};

function Inline({ content }: { readonly content: readonly InlineJson[] | undefined }): ReactNode {
  const numbers = use(FootnoteNumbers);
  const counted = use(Counted);
  return numbered(content ?? []).map(({ value: node, number }) => {
    const inner = node.type === 'text' ? node.text : node.type === 'hardBreak' ? <br /> : node.type === 'crossReference' ? referenceText(node.attrs.anchor, node.attrs.show, counted) : <sup>({numbers.get(node)})</sup>;
    const marked = (node.marks ?? []).reduce<ReactNode>((wrapped, mark) => markElements[mark.type](wrapped), inner);
    return <Fragment key={number}>{marked}</Fragment>;
  });
}
