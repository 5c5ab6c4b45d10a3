// A hand or tool at its place, as SVG text: its parts look like one shape, since each is drawn three times: casing, line, flesh.

import type { TouchId } from '../../anatomy/act/act.ts';
import type { Point } from '../../anatomy/geometry.ts';
import { hands, type Hand } from './hands.ts';
import { n } from './shapes.ts';
import { tools, type Tool } from './tools.ts';

const layers = (parts: readonly string[], lines: string, flesh = 'hand-flesh'): string => {
	const d = parts.join('');
	return `<path class="hand-case" d="${d}"/><path class="hand-line" d="${d}"/><path class="${flesh}" d="${d}"/>${lines && `<path class="hand-folds" d="${lines}"/>`}`;
};

/** A hand that fades out toward its arm. */
function handMarkup({ parts, lines, fade: [from, to], over }: Hand, name: string): string {
	const drawn = layers(parts, lines) + (over ? layers(over.parts, over.lines) : '');
	return `<linearGradient id="${name}-g" gradientUnits="userSpaceOnUse" x1="0" x2="0" y1="${from}" y2="${to}"><stop stop-color="#fff"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></linearGradient><mask id="${name}-m" maskUnits="userSpaceOnUse" x="-120" y="-140" width="240" height="300"><path fill="url(#${name}-g)" d="M-120-140h240v300h-240z"/></mask><g mask="url(#${name}-m)">${drawn}</g>`;
}

function toolMarkup({ parts, veil, lines, sign, isSolid }: Tool, look: 'filled' | 'open'): string {
	const sheet = veil ? `<path class="veil" d="${veil}"/>` : '';
	if (look === 'open') return `<path class="open" d="${[...parts, veil].slice(0, 1).join('')}"/>`;
	return `${sheet}${parts.length > 0 ? layers(parts, lines, isSolid && 'solid') : ''}${sign ? `<path class="sign" d="${sign}"/>` : ''}`;
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
	look: 'filled' | 'open' = 'filled',
): string {
	const [hand, tool] = [hands[by], tools[by]];
	if (!hand && !tool)
		throw new Error(`Nothing is drawn for "${by}". Draw it in hands.ts or tools.ts.`);
	const turned = hand !== undefined || tool?.turns ? ` rotate(${n(from - 90)})` : '';
	const transform = `translate(${n(x)} ${n(y)})${turned}${mirrored ? ' scale(-1 1)' : ''}`;
	const drawn = hand ? handMarkup(hand, name) : tool ? toolMarkup(tool, look) : '';
	return `<g class="touches" transform="${transform}">${drawn}</g>`;
}
