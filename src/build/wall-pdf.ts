// The wall plate as a PDF: the same marks and words as its SVG, on one page without margins of its own.

import PDFDocument from 'pdfkit';
import type { Mark } from '../plate/wall/marks.ts';
import type { Type } from '../plate/wall/svg.ts';
import { onSheet, scale, sheet, type Wall, type Words } from '../plate/wall/wall.ts';

/** PDF counts in points, 72 to an inch. */
const points = 72 / 25.4;

/** The plate as bytes of a PDF with one page. */
export function wallPdf(wall: Wall, { fonts, ink, soft, paper }: Type): Promise<Buffer> {
	const page = new PDFDocument({
		size: [sheet.width * points, sheet.height * points],
		margin: 0,
		// The same bytes from the same model, whenever it is made.
		info: { Title: wall.words[0]?.text ?? '', CreationDate: new Date(0) },
	});
	for (const [name, url] of Object.entries(fonts))
		page.registerFont(name, Buffer.from(url.replace(/^.*?,/, ''), 'base64'));
	const chunks: Buffer[] = [];
	page.on('data', (chunk: Buffer) => chunks.push(chunk));
	const done = new Promise<Buffer>((end) => {
		page.on('end', () => {
			end(Buffer.concat(chunks));
		});
	});
	page.scale(points);
	drawWall(page, wall, { ink, soft, paper });
	page.end();
	return done;
}

/** Paper, body, the levels on it, the names beside it. */
function drawWall(
	page: PDFKit.PDFDocument,
	wall: Wall,
	{ ink, soft, paper }: Pick<Type, 'ink' | 'soft' | 'paper'>,
): void {
	page.rect(0, 0, sheet.width, sheet.height).fill(paper);
	drawBody(page, wall);
	for (const { at } of wall.levels)
		page
			.roundedRect(at[0] - 2.6, at[1] - 1.45, 5.2, 2.9, 1.2)
			.fillOpacity(0.82)
			.fill(paper);
	page.fillOpacity(1);
	for (const { from, at } of wall.tags) {
		page
			.moveTo(...pair(from))
			.lineTo(...pair(at))
			.lineWidth(0.18)
			.stroke(ink);
		page.circle(...pair(at), 0.55).fill(ink);
	}
	page
		.moveTo(...pair(wall.bar.from))
		.lineTo(...pair(wall.bar.to))
		.lineWidth(0.5)
		.stroke(ink);
	for (const words of wall.words) write(page, words, words.isSoft ? soft : ink);
}

const pair = ([x, y]: readonly [number, number]): [number, number] => [x, y];

function drawBody(page: PDFKit.PDFDocument, { skin, halves, frame }: Wall): void {
	page.save();
	page.rect(frame.x, frame.y, frame.width, frame.height).clip();
	page.translate(...pair(onSheet([0, 0]))).scale(scale);
	draw(page, skin);
	for (const { isMirrored, marks } of halves) {
		page.save();
		if (isMirrored) page.scale(-1, 1);
		for (const mark of marks) draw(page, mark);
		page.restore();
	}
	page.restore();
}

function draw(page: PDFKit.PDFDocument, mark: Mark): void {
	const { d, fill, stroke, width = 1, opacity = 1, fade, isBroken } = mark;
	if (fade) {
		const [[x1, y1], [x2, y2]] = fade;
		const gradient = page.linearGradient(x1, y1, x2, y2);
		gradient.stop(0.15, fill ?? '', 0.94).stop(1, fill ?? '', 0);
		page.path(d).fill(gradient);
	} else if (fill) page.path(d).fillOpacity(1).fill(fill);
	if (!stroke) return;
	page.lineWidth(width).lineJoin('round').strokeOpacity(opacity);
	if (isBroken) page.dash(6, { space: 4 });
	page.path(d).stroke(stroke);
	page.undash().strokeOpacity(1);
}

function write(page: PDFKit.PDFDocument, words: Words, color: string): void {
	const {
		text,
		at: [x, y],
		anchor,
		size,
		font,
	} = words;
	page.font(font).fontSize(size).fillColor(color);
	const width = page.widthOfString(text);
	const start = { start: x, middle: x - width / 2, end: x - width }[anchor];
	page.text(text, start, y, { baseline: 'alphabetic', lineBreak: false });
}
