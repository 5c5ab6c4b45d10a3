// The wall plate as an SVG file, with its typefaces inside. Pure. Unit: mm on the sheet.

import type { Half, Mark } from './marks.ts';
import { onSheet, scale, sheet, type Wall, type Words } from './wall.ts';

/** Typefaces as data URLs, and the colors of words. */
export interface Type {
	fonts: Record<Words['font'], string>;
	ink: string;
	soft: string;
	paper: string;
}

const families: Record<Words['font'], string> = {
	...{ heading: 'Wall heading', name: 'Wall name', text: 'Wall text' },
};

/** The plate as text of an SVG. */
export function wallSvg(wall: Wall, type: Type): string {
	const { x, y, width, height } = wall.frame;
	const [originX, originY] = onSheet([0, 0]);
	const faces = Object.entries(type.fonts).map(
		([font, url]) => `@font-face{font-family:"${families[font as Words['font']]}";src:url(${url})}`,
	);
	const to = `translate(${originX} ${originY}) scale(${scale})`;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${sheet.width}mm" height="${sheet.height}mm" viewBox="0 0 ${sheet.width} ${sheet.height}">`,
		`<style>${faces.join('')}</style>`,
		`<defs><clipPath id="frame"><rect x="${x}" y="${y}" width="${width}" height="${height}"/></clipPath></defs>`,
		`<rect width="${sheet.width}" height="${sheet.height}" fill="${type.paper}"/>`,
		`<g clip-path="url(#frame)"><g transform="${to}">${pathOf(wall.skin)}${wall.halves.map(halfOf).join('')}</g></g>`,
		...wall.levels.map(
			({ at: [cx, cy] }) =>
				`<rect x="${cx - 2.6}" y="${cy - 1.45}" width="5.2" height="2.9" rx="1.2" fill="${type.paper}" fill-opacity=".82"/>`,
		),
		...wall.tags.map(
			({ from, at }) =>
				`<path d="M${from.map(round).join(' ')}L${at.map(round).join(' ')}" stroke="${type.ink}" stroke-width=".18"/><circle cx="${round(at[0])}" cy="${round(at[1])}" r=".55" fill="${type.ink}"/>`,
		),
		`<path d="M${wall.bar.from.join(' ')}L${wall.bar.to.join(' ')}" stroke="${type.ink}" stroke-width=".5"/>`,
		...wall.words.map((words) => textOf(words, type)),
		'</svg>',
	].join('\n');
}

const round = (value: number): number => Math.round(value * 100) / 100;

const halfOf = ({ side, isMirrored, marks }: Half): string =>
	`<g${isMirrored ? ' transform="scale(-1 1)"' : ''}>${marks.map((mark, index) => pathOf(mark, `${side}-${index}`)).join('')}</g>`;

function pathOf({ d, fill, stroke, width, opacity, fade, isBroken }: Mark, id = ''): string {
	const attributes = {
		fill: fade ? `url(#${id})` : (fill ?? 'none'),
		...(stroke && { stroke, 'stroke-width': width, 'stroke-linejoin': 'round' }),
		...(stroke && opacity && { 'stroke-opacity': opacity }),
		...(isBroken && { 'stroke-dasharray': '6 4' }),
	};
	const written = Object.entries(attributes).map(([name, value]) => `${name}="${String(value)}"`);
	const path = `<path d="${d}" ${written.join(' ')}/>`;
	if (!fade) return path;
	const [[x1, y1], [x2, y2]] = fade;
	const stop = (offset: number, from: number) =>
		`<stop offset="${offset}" stop-color="${fill ?? ''}" stop-opacity="${from}"/>`;
	return `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stop(0.15, 0.94)}${stop(1, 0)}</linearGradient>${path}`;
}

function textOf(
	{ text, at: [x, y], anchor, size, font, isSoft, language }: Words,
	type: Type,
): string {
	const lang = language ? ` xml:lang="${language}"` : '';
	return `<text x="${round(x)}" y="${round(y)}" font-family="${families[font]}" font-size="${size}" text-anchor="${anchor}" fill="${isSoft ? type.soft : type.ink}"${lang}>${text}</text>`;
}
