import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import { beforeAll, describe, expect, test } from 'vitest';
import { contains, parseRing } from '../../src/anatomy/geometry.ts';
import { drawnIn } from '../../src/anatomy/shapes.ts';
import { upperBody, viewIds } from '../../src/anatomy/upper-body/body.ts';
import { wallPdf } from '../../src/build/wall-pdf.ts';
import { lightColors } from '../../src/plate/wall/marks.ts';
import { heart } from '../../src/plate/wall/seen.ts';
import { wallSvg, type Type } from '../../src/plate/wall/svg.ts';
import { cross, placed, type Tag } from '../../src/plate/wall/tags.ts';
import { nameWidth, onSheet, sheet, wallOf, type Words } from '../../src/plate/wall/wall.ts';

const styles = join(import.meta.dirname, '../../src/styles');
const colors = lightColors(readFileSync(join(styles, 'body-colors.css'), 'utf8'));
const font = (name: string) =>
	`data:font/ttf;base64,${readFileSync(join(styles, `fonts/wall-${name}.ttf`), 'base64')}`;
const type: Type = {
	fonts: { heading: font('heading'), name: font('name'), text: font('text') },
	...{ ink: '#1d2b30', soft: '#4a5a61', paper: '#fffdf8' },
};

const missing: Words = { text: '', at: [0, 0], anchor: 'start', size: 1, font: 'text' };

/** The smallest type that a wall plate may have: 8 pt in mm. */
const eightPoints = (8 * 25.4) / 72;

/** What a PDF's one page paints, an operator a line. */
function operatorsIn(pdf: Buffer): string[] {
	const streams = [
		...pdf.toString('latin1').matchAll(/\/FlateDecode[^]*?stream\n([^]*?)\nendstream/g),
	];
	const texts = streams.map(([, bytes = '']) =>
		inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1'),
	);
	return (texts.find((text) => text.includes(' re\n')) ?? '').split('\n');
}

describe.each(viewIds)('the wall plate, %s', (view) => {
	const wall = wallOf(view, colors);
	const pen = new PDFDocument();
	beforeAll(() => {
		for (const [name, url] of Object.entries(type.fonts))
			pen.registerFont(name, Buffer.from(url.split(',')[1] ?? '', 'base64'));
	});

	/** The box round words, as they are drawn. */
	const boxOf = ({ text, at: [x, y], anchor, size, font: face }: Words) => {
		const width = pen.font(face).fontSize(size).widthOfString(text);
		const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
		return { text, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.22 };
	};

	test('no word runs over another, or off the sheet', () => {
		const boxes = wall.words.map(boxOf);
		const over = boxes.flatMap((one, index) =>
			boxes
				.slice(index + 1)
				.filter(
					(other) =>
						one.left < other.right &&
						other.left < one.right &&
						one.top < other.bottom &&
						other.top < one.bottom,
				)
				.map((other) => `${one.text} / ${other.text}`),
		);
		expect(over).toEqual([]);
		for (const { text, left, right, top, bottom } of boxes) {
			expect(Math.min(left, top), text).toBeGreaterThanOrEqual(0);
			expect(right, text).toBeLessThanOrEqual(sheet.width);
			expect(bottom, text).toBeLessThanOrEqual(sheet.height);
		}
	});

	test('no type is smaller than 8 pt, and no name reaches the lines', () => {
		const names = new Set(wall.tags.flatMap(({ name, latin }) => [name, latin]));
		for (const words of wall.words) {
			expect(words.size, words.text).toBeGreaterThanOrEqual(eightPoints - 0.01);
			const { left, right } = boxOf(words);
			if (names.has(words.text)) expect(right - left, words.text).toBeLessThan(nameWidth);
		}
	});

	test('no two lines cross, and each name stands once', () => {
		const crossing = wall.tags.flatMap((one, index) =>
			wall.tags
				.slice(index + 1)
				.filter((other) => one.from[0] === other.from[0] && cross(one, other))
				.map((other) => `${one.name} / ${other.name}`),
		);
		expect(crossing).toEqual([]);
		const names = wall.tags.map(({ name }) => name);
		expect(names).toHaveLength(new Set(names).size);
	});

	test('each name stands right beside its line', () => {
		for (const { name, from } of wall.tags) {
			const words = wall.words.find(({ text, font }) => text === name && font === 'name');
			const { left, right } = boxOf(words ?? wall.words[0] ?? missing);
			const near = from[0] < sheet.width / 2 ? from[0] - right : left - from[0];
			expect(near, name).toBeGreaterThan(0);
			expect(near, name).toBeLessThan(3);
		}
	});

	test('no line is steeper than 45 degrees, nor as long as the sheet is half wide', () => {
		for (const { name, at, from } of wall.tags) {
			const [dx, dy] = [Math.abs(at[0] - from[0]), Math.abs(at[1] - from[1])];
			expect((Math.atan2(dy, dx) * 180) / Math.PI, name).toBeLessThan(45);
			expect(Math.hypot(dx, dy), name).toBeLessThan(80);
		}
	});

	test('the line of each muscle ends on it, on its half', () => {
		const { leftmost } = upperBody.views[view];
		const middle = onSheet([0, 0])[0];
		const scale = onSheet([1, 0])[0] - middle;
		for (const { id, at, from } of wall.tags) {
			const drawn = drawnIn(id, view);
			if (!drawn) continue;
			const x = (at[0] - middle) / scale;
			const y = (at[1] - onSheet([0, 0])[1]) / scale;
			expect(Math.sign(x), id).toBe(from[0] < sheet.width / 2 ? -1 : 1);
			expect(contains(parseRing(drawn.outline).points, [Math.abs(x), y]), id).toBe(true);
		}
		expect(leftmost).toBe(view === 'back' ? 'left' : 'right');
	});

	test('from behind it names the tips of the spine from C7 to L5, from above', () => {
		if (view === 'front') {
			expect(wall.levels).toEqual([]);
			return;
		}
		const row = (letter: string, most: number) =>
			Array.from({ length: most }, (_, index) => `${letter}${index + 1}`);
		expect(wall.levels.map(({ name }) => name)).toEqual(['C7', ...row('T', 12), ...row('L', 5)]);
		const heights = wall.levels.map(({ at }) => at[1]);
		expect(heights).toEqual(heights.toSorted((a, b) => a - b));
	});

	test('its bar is 10 cm of the body', () => {
		const { from, to } = wall.bar;
		expect(to[0] - from[0]).toBeCloseTo(onSheet([100, 0])[0] - onSheet([0, 0])[0]);
	});

	test('the PDF has one page of its size, words that can be found, and is the same each time', async () => {
		const pdf = await wallPdf(wall, type);
		const text = pdf.toString('latin1');
		expect(text.startsWith('%PDF-')).toBe(true);
		expect(text.match(/\/Type \/Page\b/g)).toHaveLength(1);
		const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? [];
		expect(Number(width)).toBeCloseTo((sheet.width / 25.4) * 72, 1);
		expect(Number(height)).toBeCloseTo((sheet.height / 25.4) * 72, 1);
		expect(text.match(/\/ToUnicode/g)).toHaveLength(3);
		expect((await wallPdf(wallOf(view, colors), type)).equals(pdf)).toBe(true);
	});

	test('the PDF paints each mark as the SVG does: filled, stroked, in its colors, mirrored, in its order', async () => {
		const drawn = operatorsIn(await wallPdf(wall, type));
		const marks = [wall.skin, ...wall.halves.flatMap((half) => half.marks)];
		const stroked = marks.filter(({ stroke }) => stroke);
		const filled = marks.filter(({ fill, fade }) => fill ?? fade);
		const count = (operator: string) =>
			drawn.filter((line) => line.endsWith(` ${operator}`) || line === operator).length;
		expect(stroked.length).toBeGreaterThan(20);
		expect(count('S')).toBe(stroked.length + wall.tags.length + 1);
		// The paper, what is under the levels, and the dots of the tags are filled, too.
		expect(count('f')).toBe(filled.length + 1 + wall.levels.length + wall.tags.length);
		expect(count('d')).toBe(
			2 * marks.filter(({ isBroken }) => isBroken).length +
				stroked.filter(({ isBroken }) => !isBroken).length,
		);
		// One half is turned over, after the marks that are painted before it.
		const turned = wall.halves.findIndex(({ isMirrored }) => isMirrored);
		const before = [wall.skin, ...wall.halves.slice(0, turned).flatMap((half) => half.marks)];
		const isTurned = (line: string) => line.startsWith('-1 0 0 1 ');
		expect(drawn.filter(isTurned)).toHaveLength(1);
		expect(drawn.slice(0, drawn.findIndex(isTurned)).filter((line) => line === 'S')).toHaveLength(
			before.filter(({ stroke }) => stroke).length,
		);
		expect(count('q')).toBe(count('Q'));
		const widths = drawn.flatMap((line) => (line.endsWith(' w') ? [Number.parseFloat(line)] : []));
		expect(widths).toEqual([
			...stroked.map(({ width = 1 }) => width),
			...wall.tags.map(() => 0.18),
			0.5,
		]);
	});

	test('the SVG has every word, and nothing from elsewhere', () => {
		const svg = wallSvg(wall, type);
		for (const { text } of wall.words) expect(svg).toContain(`>${text}</text>`);
		expect(svg.match(/url\((?!data:|#)/g)).toBeNull();
		expect(svg).not.toMatch(/undefined|NaN|rgb\(/);
	});
});

test('both plates together name at least 50 things', () => {
	expect(viewIds.flatMap((view) => wallOf(view, colors).tags).length).toBeGreaterThanOrEqual(50);
});

test('the sheet fits A4 and Letter with margins of 8 mm', () => {
	expect(sheet.width).toBeLessThanOrEqual(Math.min(210, 215.9) - 16);
	expect(sheet.height).toBeLessThanOrEqual(Math.min(297, 279.4) - 16);
});

describe('placed(tags, column)', () => {
	const tag = (id: string, x: number, y: number): Tag => ({ id, name: id, latin: id, at: [x, y] });
	const column = { x: 0, top: 0, bottom: 100, row: 10 };

	test('what is far from all others stands at its own height', () => {
		const row = placed([tag('a', 50, 20), tag('b', 50, 80)], column);
		expect(row.map(({ id, from }) => [id, from])).toEqual([
			['a', [0, 20]],
			['b', [0, 80]],
		]);
	});

	test('what is close together is spread round its middle, and stays between the ends', () => {
		expect(placed([tag('a', 50, 50), tag('b', 50, 50)], column).map(({ from }) => from[1])).toEqual(
			[45, 55],
		);
		expect(placed([tag('a', 50, 2), tag('b', 50, 99)], column).map(({ from }) => from[1])).toEqual([
			5, 95,
		]);
	});

	test('lines that would cross are exchanged', () => {
		// By height alone the first would stand on top, and its short line cut through those of the four below.
		const far = [50.5, 51, 52, 53].map((y, index) => tag(`far ${index}`, 80, y));
		const row = placed([tag('near', 10, 50), ...far], column);
		expect(row[0]?.id).not.toBe('near');
		expect(row.flatMap((one) => row.filter((other) => other !== one && cross(one, other)))).toEqual(
			[],
		);
	});

	test('more than fit is an error that says so', () => {
		const many = Array.from({ length: 11 }, (_, index) => tag(String(index), 50, index));
		expect(() => placed(many, column)).toThrow('11 names of 10 mm do not fit between 0 and 100 mm');
	});
});

test('the heart of a patch lies inside it, in its widest part', () => {
	const points = [];
	for (let x = 2; x < 60; x += 4) for (let y = 0; y < 8; y += 4) points.push([x, y] as const);
	for (let x = 2; x < 30; x += 4) for (let y = 8; y < 32; y += 4) points.push([x, y] as const);
	const found = heart(points);
	expect(found?.[0]).toBeLessThan(22);
	expect(found?.[1]).toBeGreaterThan(8);
	expect(heart([[2, 0]])).toBeUndefined();
});

test('a style sheet without colors is an error', () => {
	expect(() => lightColors('a { color: red }')).toThrow('names no color');
});
