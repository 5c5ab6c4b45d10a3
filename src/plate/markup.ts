import type { ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import { upperBody, type View } from '../anatomy/upper-body/body.ts';
import type { Build } from '../anatomy/upper-body/builds.ts';
import type { RuledZone } from '../anatomy/zones.ts';
import type { Scene } from './act/picture.ts';
import Head from './Head.svelte';
import Plate from './Plate.svelte';
import Zones from './Zones.svelte';

/** Without the marks that Svelte leaves for a script that never comes to it. */
const bare = (markup: string) => markup.replace(/<!--.*?-->/g, '');

/** The drawing as SVG text. */
export function plateMarkup(props: ComponentProps<typeof Plate>): string {
	return bare(render(Plate, { props }).body);
}

/**
 * What one does as SVG text: the plate with all but the muscle stepped back, and the act over it. A picture of one side has the
 * other one as a fragment: "….svg#left" shows it mirrored, its words turned back. That is the same file and costs no request.
 */
export function actMarkup({ plate, over, u, turnsTo }: Scene): string {
	const { x, width } = plate.cut;
	const turn = turnsTo ? `;--turn:${2 * x + width}px` : '';
	const [open, close] = turnsTo ? [`<g class="turns" id="${turnsTo}">`, '</g>'] : ['', ''];
	return plateMarkup(plate)
		.replace('class="plate"', `class="plate quiet" style="--u:${u.toFixed(3)}${turn}"`)
		.replace(/^\s*<svg[^>]*>/, (tag) => `${tag}${open}`)
		.replace(/<\/svg>\s*$/, `${over}${close}</svg>`);
}

/** The head from the side as SVG text. */
export const headMarkup = (props: ComponentProps<typeof Head>): string =>
	bare(render(Head, { props }).body);

/** Where not to press, as an SVG of the plate's size to lie over it. */
export function zonesMarkup(view: View, build: Build, zones: readonly RuledZone[]): string {
	const { x, y, width, height } = upperBody.frame;
	const box = `x="${x}" y="${y}" width="${width}" height="${height}"`;
	const drawing = bare(render(Zones, { props: { view, build, zones } }).body);
	return `<svg ${box} viewBox="${x} ${y} ${width} ${height}">${drawing}</svg>`;
}
