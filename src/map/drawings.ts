// Drawings that the page does not hold at first: the body with a narrow frame, and where not to press. Loaded on choice.

import type { Build } from '../anatomy/upper-body/builds.ts';

/** What the reader chose to see. */
export interface Wanted {
	build: Build;
	zones: boolean;
}

/** Shows what is wanted and returns it; rejects, and changes nothing, when a file can't be had. */
export type Exchange = (wanted: Wanted) => Promise<SVGSVGElement>;

/**
 * The drawing of a file of ours, as part of this page.
 * @param has what it must hold: what answers in its place may be any page, or half of it
 */
async function svgFrom(address: string, has: string): Promise<SVGSVGElement> {
	const response = await fetch(address);
	const file = new DOMParser().parseFromString(await response.text(), 'image/svg+xml');
	const svg = file.documentElement;
	const isWhole = svg instanceof SVGSVGElement && !file.querySelector('parsererror');
	if (!response.ok || !isWhole || !svg.querySelector(has))
		throw new Error(`${address} answered ${response.status}, not with a drawing.`);
	return document.importNode(svg, true);
}

/**
 * Brings drawings into a map, each read once, one after the other in the order in which they were wanted.
 * @param first the drawing that the page holds: the broad frame
 * @param folder address of the drawings, with the name of the view: "/plates/back"
 */
export function drawingsOf(first: SVGSVGElement, folder: string): Exchange {
	const read = new Map<string, SVGSVGElement>();
	let shown = first;
	let before: Promise<unknown> = Promise.resolve();
	const get = async (name: string, has: string) => {
		const known = read.get(name) ?? (await svgFrom(`${folder}-${name}.svg`, has));
		read.set(name, known);
		return known;
	};
	const exchange: Exchange = async ({ build, zones }) => {
		const plate = build === 'broad' ? first : await get(build, '.view .places');
		const overlay = zones ? await get(`${build}-zones`, '.zone') : undefined;
		if (shown !== plate) shown.replaceWith(plate);
		shown = plate;
		plate.querySelector('.overlay')?.remove();
		overlay?.classList.add('overlay');
		if (overlay) plate.querySelector('.places')?.before(overlay);
		plate.classList.toggle('zoned', zones);
		return plate;
	};
	return (wanted) => {
		const now = before.catch(() => undefined).then(() => exchange(wanted));
		before = now;
		return now;
	};
}
