// Looking closer at the drawing: by buttons, by pinch, by wheel with Ctrl or Cmd, by dragging once it is enlarged. At rest
// nothing of it takes the page's own scrolling. Loaded when a pointer comes to the drawing, not before.

import { select, zoom, type D3ZoomEvent } from 'd3';

/** How close one can look. */
const closest = 5;

/** What one press of a button does. */
const step = 1.6;

export interface Zoom {
	closer(): void;
	farther(): void;
	whole(): void;
	/** Takes all listeners off. */
	stop(): void;
}

/**
 * Makes a plate zoomable; its content must stand in a group with the class `view`.
 * @param report told the scale after each change, 1 for the whole
 */
export function zoomPlate(plate: SVGSVGElement, report: (scale: number) => void): Zoom {
	const view = plate.querySelector<SVGGElement>('.view');
	const { x, y, width, height } = plate.viewBox.baseVal;
	const corner: [number, number] = [x, y];
	const opposite: [number, number] = [x + width, y + height];
	let scale = 1;
	const behavior = zoom<SVGSVGElement, unknown>()
		.scaleExtent([1, closest])
		.extent([corner, opposite])
		.translateExtent([corner, opposite])
		.filter((event: Event) => isMeant(event, scale))
		.on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
			scale = transform.k;
			view?.setAttribute('transform', transform.toString());
			plate.style.setProperty('--zoom', String(scale));
			// Who looks closer sees all places.
			plate.classList.toggle('close', scale >= step);
			plate.style.touchAction = scale > 1 ? 'none' : '';
			report(scale);
		});
	const chosen = select(plate).call(behavior).on('dblclick.zoom', null);
	return {
		closer: () => {
			behavior.scaleBy(chosen, step);
		},
		farther: () => {
			behavior.scaleBy(chosen, 1 / step);
		},
		whole: () => {
			behavior.scaleTo(chosen, 1);
		},
		stop: () => {
			chosen.on('.zoom', null);
		},
	};
}

/** Whether a gesture is for the drawing and not for the page. */
export function isMeant(event: Event, scale: number): boolean {
	if (event.type === 'wheel') {
		const { ctrlKey, metaKey } = event as WheelEvent;
		return ctrlKey || metaKey;
	}
	if (event.type.startsWith('touch')) return scale > 1 || (event as TouchEvent).touches.length > 1;
	return scale > 1 && (event as MouseEvent).button === 0;
}
