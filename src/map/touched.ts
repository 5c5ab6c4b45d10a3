// Where on the drawing something was touched, and which places lie nearest to that.

import type { Point } from '../anatomy/geometry.ts';
import type { Build } from '../anatomy/upper-body/builds.ts';
import type { Data } from './choice.svelte.ts';
import { nearestTo } from './nearest.ts';

/** A key press on a link is a click without a place: it counts no presses. */
const isTouch = (event: MouseEvent): boolean => event.detail > 0;

/** Where on a drawing a click was, mm. */
function pointIn(plate: SVGSVGElement, { clientX, clientY }: MouseEvent): Point | undefined {
	const onScreen = plate.getScreenCTM();
	if (!onScreen) return undefined;
	const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(onScreen.inverse());
	return [x, y];
}

/**
 * The places whose outlines lie near where a part that is not ours was touched, the nearest first; none for a choice that no
 * touch on the drawing made.
 * @param event the last click
 * @param fragment what was chosen
 */
export function placesNear(
	event: MouseEvent | undefined,
	fragment: string,
	{ answers, outlines }: Pick<Data, 'answers' | 'outlines'>,
	build: Build,
): string[] {
	const link =
		event && isTouch(event) && event.target instanceof Element
			? event.target.closest(`[data-choice="${fragment}"]`)
			: undefined;
	const plate = link?.closest<SVGSVGElement>('svg.plate');
	const at = event && plate ? pointIn(plate, event) : undefined;
	if (!plate || !at) return [];
	// A place has a cell in the view that shows it; what is everywhere has none.
	const ours = answers.sores.filter(
		({ id, outside }) => !outside && plate.querySelector(`#c-${id}`),
	);
	return nearestTo(
		at,
		ours.map(({ id }) => id),
		outlines[build],
	);
}
