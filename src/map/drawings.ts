// Drawings that the page does not hold at first: the body with a narrow frame, and where not to press. Loaded on choice.

import type { Build } from '../anatomy/upper-body/builds.ts';

/** What the reader chose to see. */
export interface Wanted {
	build: Build;
	zones: boolean;
}

/** The drawing of a file of ours, as part of this page. */
async function svgFrom(address: string): Promise<SVGSVGElement> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
	const file = new DOMParser().parseFromString(await response.text(), 'image/svg+xml');
	return document.importNode(file.documentElement, true) as unknown as SVGSVGElement;
}

/**
 * Brings drawings into a map, each read once.
 * @param root the element that holds the plate
 * @param folder address of the drawings, with the name of the view: "/plates/back"
 * @returns a function that shows what is wanted; it rejects, and changes nothing, when a file can't be had
 */
export function drawingsOf(root: Element, folder: string): (wanted: Wanted) => Promise<void> {
	const first = root.querySelector<SVGSVGElement>('.plate');
	const read = new Map<string, SVGSVGElement>();
	const get = async (name: string) => {
		const known = read.get(name) ?? (await svgFrom(`${folder}-${name}.svg`));
		read.set(name, known);
		return known;
	};
	return async ({ build, zones }) => {
		const plate = build === 'broad' ? first : await get(build);
		const overlay = zones ? await get(`${build}-zones`) : undefined;
		const old = root.querySelector('.plate');
		if (plate && old !== plate) old?.replaceWith(plate);
		plate?.querySelector('.overlay')?.remove();
		overlay?.classList.add('overlay');
		if (overlay) plate?.querySelector('.places')?.before(overlay);
	};
}
