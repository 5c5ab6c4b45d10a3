// Cuts the two typefaces down to the letters and axes that the site uses; run it by hand after a change:
// `node src/build/fonts.ts`. The results are kept in src/styles/fonts/, so that a build needs no font tool.

import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const range = (from: number, to: number): string =>
	String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));

/** What English pages, the names in the sources and our few signs need. */
const letters = range(0x20, 0x7e) + range(0xa0, 0xff) + 'ŁłŠšŽžĆćČčŐőŞşĞğıİ–—‘’“”…•→←↑↓↗−×≥≤';

/** Headings are written in plain letters only. */
const headingLetters = range(0x20, 0x3b) + '?' + range(0x41, 0x5a) + range(0x61, 0x7a) + '‘’“”–—…é';

/** What stands on the plate for the wall: names in English and Latin. */
const wallLetters = range(0x20, 0x7e) + '’';

const sources = {
	fraunces: '@fontsource-variable/fraunces/files/fraunces-latin-opsz-normal.woff2',
	atkinson:
		'@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
};

const fonts = [
	{
		from: sources.fraunces,
		to: 'fraunces.woff2',
		text: headingLetters,
		axes: { opsz: { min: 24, max: 144 }, wght: 480 },
	},
	{
		from: sources.atkinson,
		to: 'atkinson-hyperlegible-next.woff2',
		text: letters,
		axes: { wght: { min: 400, max: 700 } },
	},
	// A PDF takes typefaces of one weight, uncompressed.
	{
		from: sources.fraunces,
		to: 'wall-heading.ttf',
		text: wallLetters,
		axes: { opsz: 72, wght: 480 },
	},
	{ from: sources.atkinson, to: 'wall-text.ttf', text: wallLetters, axes: { wght: 400 } },
	{ from: sources.atkinson, to: 'wall-name.ttf', text: wallLetters, axes: { wght: 600 } },
];

for (const { from, to, text, axes } of fonts) {
	const source = await readFile(fileURLToPath(import.meta.resolve(from)));
	const targetFormat = to.endsWith('woff2') ? 'woff2' : 'sfnt';
	const result = await subsetFont(source, text, { targetFormat, variationAxes: axes });
	await writeFile(new URL(`../styles/fonts/${to}`, import.meta.url), result);
	console.log(`${to}: ${String(result.length)} bytes`);
}
