// A hand or tool at its place, as SVG text: its parts look like one shape, since each is drawn three times: casing, line, flesh.

import type { TouchId } from '../../anatomy/act/act.ts';
import type { Point } from '../../anatomy/geometry.ts';
import type { Hand } from './hand.ts';
import { hands } from './hands.ts';
import { n } from './shapes.ts';
import { tools, type Tool } from './tools.ts';

/** Parts that look like one shape, with the lines on it. */
export const glyphOf = (parts: readonly string[], lines: string, flesh = 'hand-flesh'): string => {
	const d = parts.join('');
	return `<path class="hand-case" d="${d}"/><path class="hand-line" d="${d}"/>${parts.map((part) => `<path class="${flesh}" d="${part}"/>`).join('')}${lines && `<path class="hand-folds" d="${lines}"/>`}`;
};

/** What presses is filled; what comes next, or has yet to come there, is an outline. */
export type Look = 'filled' | 'open';

/** The outline alone, of parts that lie over each other. */
const outlineOf = (parts: readonly string[]): string => {
	const d = parts.join('');
	return `<path class="hand-line" d="${d}"/><path class="hand-open" d="${d}"/>`;
};

/** A hand that fades out toward its arm. */
function handMarkup(
	{ parts, lines, fade: [from, to], over }: Hand,
	name: string,
	look: Look,
): string {
	const filled = glyphOf(parts, lines) + (over ? glyphOf(over.parts, over.lines) : '');
	const shown = look === 'filled' ? filled : outlineOf(parts);
	return `<linearGradient id="${name}-g" gradientUnits="userSpaceOnUse" x1="0" x2="0" y1="${from}" y2="${to}"><stop stop-color="#fff"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></linearGradient><mask id="${name}-m" maskUnits="userSpaceOnUse" x="-120" y="-140" width="240" height="330"><path fill="url(#${name}-g)" d="M-120-140h240v330h-240z"/></mask><g mask="url(#${name}-m)">${shown}</g>`;
}

/** A path, where there is one. */
const drawn = (kind: string, d: string | undefined): string =>
	d === undefined ? '' : `<path class="${kind}" d="${d}"/>`;

function toolMarkup({ parts, veil, lines, sign, fine, points, isSolid }: Tool, look: Look): string {
	const sheet = veil ? `<path class="veil" d="${veil}"/>` : '';
	if (look === 'open') return `<path class="open" d="${[...parts, veil].slice(0, 1).join('')}"/>`;
	return `${sheet}${parts.length > 0 ? glyphOf(parts, lines, isSolid && 'solid') : ''}${drawn('fine', fine)}${drawn('sign', sign)}${drawn('solid', points)}`;
}

/**
 * A hand or tool as SVG text.
 * @param from where it comes from, degrees, 90 from below
 * @param mirrored whether it is a left hand
 * @param name an id that no other on the page has
 * @param look `open` where it only will be later
 * @throws {Error} when nobody has drawn what touches
 */
export function glyphMarkup(
	by: TouchId,
	[x, y]: Point,
	from: number,
	mirrored: boolean,
	name: string,
	look: Look = 'filled',
): string {
	const [hand, tool] = [hands[by], tools[by]];
	if (!hand && !tool)
		throw new Error(`Nothing is drawn for "${by}". Draw it in hands.ts or tools.ts.`);
	const turned = hand !== undefined || tool?.turns ? ` rotate(${n(from - 90)})` : '';
	const transform = `translate(${n(x)} ${n(y)})${turned}${mirrored ? ' scale(-1 1)' : ''}`;
	const shown = hand ? handMarkup(hand, name, look) : tool ? toolMarkup(tool, look) : '';
	return `<g class="touches" transform="${transform}">${shown}</g>`;
}
