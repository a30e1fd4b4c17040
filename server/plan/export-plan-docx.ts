// Lays a plan out as a Word document, with its fonts inside: real headings, lists and a real table, in Dutch, so that Word, LibreOffice and
// a screen reader find their way. It says exactly what the PDF says (plan-document.ts). Node only, and loaded at the first export.
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  type IParagraphOptions,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import type { Logo } from '../people/read-logo.ts';
import type { ExportPlanFile } from './export-plan-pdf.ts';
import { fitLogo } from './fit-logo.ts';
import type { DocumentSection, PlanDocument, PrintedDisagreement } from './plan-document.ts';
import { documentFontName, documentFonts } from '../words/document-fonts.ts';
import { withoutControls } from '../words/printable.ts';

const ink = '1f2a33';
const quiet = '51606b';
const lineColour = 'c9d1d6';
/** Twentieths of a point. */
const margin = 1474;
const textWidth = 11906 - 2 * margin;

/** The document as DOCX, in bytes. */
export const exportPlanDocx: ExportPlanFile = async (given) => {
  const plan = withoutControls(given);
  const { regular, bold } = await documentFonts();
  const body = [
    ...(plan.logo && isKnownToWord(plan.logo) ? [new Paragraph({ spacing: { after: 240 }, children: [pictureOf(plan.logo, plan.organisation)] })] : []),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(plan.title)] }),
    ...plan.facts.map(({ label, text }) => new Paragraph({ spacing: { after: 60 }, children: [soft(`${label}: `), new TextRun(text)] })),
    ...(plan.banner === null ? [] : [bannerOf(plan.banner)]),
    ...plan.parts.flatMap(({ title, sections }) => [heading(title, HeadingLevel.HEADING_1), ...sections.flatMap(presentSection)]),
    ...(plan.disagreements ? [heading(plan.disagreements.title, HeadingLevel.HEADING_1), ...plan.disagreements.said.flatMap(presentDisagreement)] : []),
    heading(plan.versions.title, HeadingLevel.HEADING_1),
    tableOf(plan.versions),
  ];
  const document = new Document({
    title: plan.title,
    creator: plan.organisation,
    lastModifiedBy: plan.organisation,
    fonts: [{ name: documentFontName, data: regular, bold }],
    styles,
    numbering: { config: [{ reference: 'list', levels: [bullet] }] },
    sections: [
      {
        properties: { titlePage: true, page: { size: { width: 11906, height: 16838 }, margin: { top: 1588, bottom: 1474, left: margin, right: margin } } },
        // On the first page the logo and the warning stand in the text itself.
        headers: { first: new Header({ children: [new Paragraph({})] }), default: new Header({ children: headerOf(plan) }) },
        footers: { first: footerOf(plan), default: footerOf(plan) },
        children: body,
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
};

const styles = {
  default: {
    document: {
      run: { font: documentFontName, size: 22, color: ink, language: { value: 'nl-BE', eastAsia: 'nl-BE', bidirectional: 'nl-BE' } },
      paragraph: { spacing: { after: 140, line: 300, lineRule: LineRuleType.AUTO } },
    },
    title: { run: { font: documentFontName, size: 44, bold: true, color: ink }, paragraph: { spacing: { after: 240 }, keepNext: true } },
    heading1: { run: { font: documentFontName, size: 32, bold: true, color: ink }, paragraph: { spacing: { before: 480, after: 220 }, keepNext: true } },
    heading2: { run: { font: documentFontName, size: 25, bold: true, color: ink }, paragraph: { spacing: { before: 380, after: 120 }, keepNext: true } },
  },
};
const bullet = {
  level: 0,
  format: LevelFormat.BULLET,
  text: '•',
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 360, hanging: 260 } } },
};

type Block = Paragraph | Table;
const soft = (text: string, size = 22) => new TextRun({ text, color: quiet, size });
const heading = (text: string, level: NonNullable<IParagraphOptions['heading']>) => new Paragraph({ heading: level, children: [new TextRun(text)] });

function presentSection(section: DocumentSection): Block[] {
  // What nobody approved stands behind a line, so that it cannot be taken for the plan.
  const apart: IParagraphOptions = section.isApproved
    ? {}
    : { border: { left: { style: BorderStyle.SINGLE, size: 16, space: 10, color: quiet } }, indent: { left: 240 } };
  const hasItems = section.items.length > 0;
  return [
    heading(section.title, HeadingLevel.HEADING_2),
    new Paragraph({ keepNext: true, children: [new TextRun({ text: section.note, color: quiet, size: 18, bold: !section.isApproved })] }),
    ...section.paragraphs.map((text) => new Paragraph({ ...apart, keepNext: hasItems, children: [new TextRun(text)] })),
    ...section.items.map(({ text, details }) => {
      const told = details.flatMap((detail) => [
        new TextRun({ text: `${detail.label}: `, break: 1, color: quiet, size: 20 }),
        new TextRun({ text: detail.text, size: 20 }),
      ]);
      return new Paragraph({
        ...(section.isApproved ? {} : { border: apart.border }),
        numbering: { reference: 'list', level: 0 },
        keepLines: true,
        children: [new TextRun(text), ...told],
      });
    }),
    ...section.disagreements.flatMap(presentDisagreement),
  ];
}

function presentDisagreement({ by, text }: PrintedDisagreement): Paragraph[] {
  const apart = { border: { left: { style: BorderStyle.SINGLE, size: 8, space: 10, color: lineColour } }, indent: { left: 240 } };
  return [
    new Paragraph({ ...apart, keepNext: true, children: [new TextRun({ text: by, bold: true, size: 20 })] }),
    new Paragraph({ ...apart, children: [new TextRun(text)] }),
  ];
}

function bannerOf(text: string): Paragraph {
  const side = { style: BorderStyle.SINGLE, size: 6, space: 6, color: quiet };
  return new Paragraph({
    border: { top: side, bottom: side, left: side, right: side },
    spacing: { before: 160 },
    children: [new TextRun({ text, bold: true, size: 19 })],
  });
}

const headerOf = ({ organisation, banner }: PlanDocument): Paragraph[] => [
  new Paragraph({ children: [soft(organisation, 18)] }),
  ...(banner === null ? [] : [bannerOf(banner)]),
];

const footerOf = ({ title, words }: PlanDocument): Footer =>
  new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [
          new TextRun({ color: quiet, size: 18, children: [title, '\t', `${words.page} `, PageNumber.CURRENT, ` ${words.of} `, PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });

function tableOf({ columns, rows }: PlanDocument['versions']): Table {
  const widths = [3200, 1000, 2600, textWidth - 6800];
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const thin = { style: BorderStyle.SINGLE, size: 4, color: lineColour };
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (text, i) =>
          new TableCell({
            width: { size: widths[i] ?? 1000, type: WidthType.DXA },
            margins: { top: 60, bottom: 60, left: 80, right: 80 },
            children: [new Paragraph({ spacing: { after: 0 }, children: [new TextRun({ text, size: 20, bold: isHead })] })],
          }),
      ),
    });
  return new Table({
    columnWidths: widths,
    width: { size: textWidth, type: WidthType.DXA },
    borders: { top: thin, bottom: thin, left: none, right: none, insideHorizontal: thin, insideVertical: none },
    rows: [row(columns, true), ...rows.map((cells) => row(cells, false))],
  });
}

/** Word shows no WebP: then the name of the centre stands there alone, in the text and at the top of every page. */
const isKnownToWord = (logo: Logo): logo is Logo & { kind: 'png' | 'jpg' } => logo.kind !== 'webp';

function pictureOf(logo: Logo & { kind: 'png' | 'jpg' }, name: string): ImageRun {
  const pixels = (millimetres: number) => Math.round((millimetres * 96) / 25.4);
  const { width, height } = fitLogo(logo);
  return new ImageRun({
    type: logo.kind,
    data: Buffer.from(logo.bytes),
    transformation: { width: pixels(width), height: pixels(height) },
    altText: { name, title: name, description: name },
  });
}
