import { readFileSync } from 'node:fs';
import * as fontkit from 'fontkit';
import PdfDocument from 'pdfkit';
import { PX, pageFor, readable, readablePage } from '../../../shared/formats/page.ts';
import type { GroupMark, Mark, PathMark, Scene, TextMark } from '../../../shared/scene/scene.ts';
import { legalText } from '../../../shared/scene/svg.ts';
import { withoutQuadratics } from './curves.ts';
import { fontFile, type Typeface } from './fonts.ts';
import { told, type Picture, type PictureOptions } from './picture.ts';
import { boxed, strangersIn } from './strangers.ts';

type Doc = PDFKit.PDFDocument;
/** One weight of the typeface: its name in the document, and its outlines for the white edge of words. */
interface Face {
  readonly name: string;
  readonly font: fontkit.Font;
  readonly outline: (glyph: fontkit.Glyph) => string;
}
type Faces = (mark: TextMark) => Face;

const MM = 72 / 25.4;

/**
 * The drawing as a PDF of one sheet (without a size the smallest on which names can be read): vectors, words as real
 * text in the bundled typeface (a subset of it inside the file), title and language told. The same bytes for the same
 * scene and date. A character that the typeface lacks becomes a box.
 */
export async function pdfFile(scene: Scene, typeface: Typeface, { size, language, date }: PictureOptions): Promise<Picture> {
  const page = size ? pageFor(scene.view, size) : readablePage(scene.view);
  const strangers = strangersIn(scene, typeface.metrics);
  const notices = [
    ...(strangers.length > 0 ? [told('boxes', { count: strangers.length })] : []),
    ...(readable(page) ? [] : [told('small', { percent: Math.round(page.scale * 100), paper: page.paper })]),
  ];
  const day = new Date(date);
  const [title, description] = [metadata(scene.title), metadata(scene.description)];
  const doc = new PdfDocument({
    size: [page.width * MM, page.height * MM],
    margin: 0,
    pdfVersion: '1.7',
    lang: language,
    tagged: true,
    displayTitle: true,
    font: fontFile(typeface, 400, false),
    info: {
      Title: title,
      Subject: description,
      Creator: 'Systeemkaart',
      Producer: 'Systeemkaart (PDFKit)',
      CreationDate: day,
      ModDate: day,
    },
  });
  const bytes = gathered(doc);
  const faces = facesOf(doc, typeface);
  const figure = doc.struct('Figure', { alt: description }, () => {
    doc
      .scale(PX * MM * page.scale)
      .translate(-page.view.left, -page.view.top)
      .miterLimit(4);
    for (const mark of boxed(scene, strangers).marks) draw(doc, faces, mark, 1);
  });
  doc.addStructure(figure);
  doc.end();
  return { ok: true, bytes: await bytes, notices };
}

/** pdfkit writes these into XML as they are, so signs that mean something there give way to their likes. */
function metadata(text: string): string {
  return legalText(text).replaceAll('&', '+').replaceAll('<', '‹').replaceAll('>', '›');
}

function gathered(doc: Doc): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
}

function facesOf(doc: Doc, typeface: Typeface): Faces {
  const faces = new Map<string, Face>();
  return ({ weight, italic = false }) => {
    const name = `inter-${weight}${italic ? 'i' : ''}`;
    const known = faces.get(name);
    if (known) return known;
    const bytes = readFileSync(fontFile(typeface, weight, italic));
    doc.registerFont(name, bytes);
    const outlines = new Map<number, string>();
    const outline = (glyph: fontkit.Glyph): string => {
      const drawn = outlines.get(glyph.id) ?? withoutQuadratics(glyph.path.toSVG());
      outlines.set(glyph.id, drawn);
      return drawn;
    };
    const face = { name, font: fontkit.create(bytes), outline };
    faces.set(name, face);
    return face;
  };
}

function draw(doc: Doc, faces: Faces, mark: Mark, opacity: number): void {
  switch (mark.mark) {
    case 'group':
      return drawGroup(doc, faces, mark, opacity);
    case 'path':
      return drawPath(doc, mark, opacity);
    case 'text':
      return drawText(doc, faces, mark, opacity);
  }
}

/** A group's opacity goes to each of its marks: PDF knows it for marks, and what lies over each other in one group is small. */
function drawGroup(doc: Doc, faces: Faces, mark: GroupMark, opacity: number): void {
  for (const child of mark.children) draw(doc, faces, child, opacity * (mark.opacity ?? 1));
}

function drawPath(doc: Doc, mark: PathMark, opacity: number): void {
  const fill = mark.fill === 'none' ? undefined : mark.fill;
  const stroke = mark.stroke === 'none' ? undefined : mark.stroke;
  doc.save();
  doc
    .lineWidth(mark.strokeWidth ?? 1)
    .lineCap(mark.cap ?? 'butt')
    .lineJoin(mark.join ?? 'miter');
  doc.fillOpacity(opacity * (mark.fillOpacity ?? 1)).strokeOpacity(opacity);
  if (mark.dash?.some((length) => length > 0)) doc.addContent(`[${mark.dash.join(' ')}] 0 d`);
  if (fill !== undefined || stroke !== undefined) doc.path(withoutQuadratics(mark.d));
  if (fill !== undefined && stroke !== undefined) doc.fillAndStroke(fill, stroke);
  else if (fill !== undefined) doc.fill(fill);
  else if (stroke !== undefined) doc.stroke(stroke);
  doc.restore();
}

/** White space is drawn as SVG does: a row of it is one space. */
function lineOf(text: string): string {
  return legalText(text)
    .normalize('NFC')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}

function drawText(doc: Doc, faces: Faces, mark: TextMark, opacity: number): void {
  const text = lineOf(mark.text);
  if (text === '') return;
  const face = faces(mark);
  doc.font(face.name).fontSize(mark.size);
  const natural = doc.widthOfString(text);
  const left = { start: 0, middle: -natural / 2, end: -natural }[mark.anchor];
  doc.save().translate(mark.x, mark.y);
  if (mark.rotate !== undefined) doc.rotate(mark.rotate);
  if (mark.width !== undefined && natural > 0) doc.scale(mark.width / natural, 1);
  if (mark.halo !== undefined) drawHalo(doc, face, text, left, mark, opacity);
  doc.fillColor(mark.fill).fillOpacity(opacity).text(text, left, 0, { lineBreak: false, baseline: 'alphabetic' });
  doc.restore();
}

/** The white edge as outlines, so that the words stand in the file once: for searching, copying and reading aloud. */
function drawHalo(doc: Doc, { font, outline }: Face, text: string, left: number, { size, halo = 0 }: TextMark, opacity: number): void {
  const scale = size / font.unitsPerEm;
  const { glyphs, positions } = font.layout(text);
  doc
    .save()
    .translate(left, 0)
    .scale(scale, -scale)
    .lineWidth(halo / scale)
    .lineJoin('round')
    .strokeOpacity(opacity);
  let x = 0;
  for (const [i, glyph] of glyphs.entries()) {
    const { xOffset = 0, yOffset = 0, xAdvance = 0 } = positions[i] ?? {};
    const d = outline(glyph);
    if (d !== '')
      doc
        .save()
        .translate(x + xOffset, yOffset)
        .path(d)
        .stroke('#FFFFFF')
        .restore();
    x += xAdvance;
  }
  doc.restore();
}
