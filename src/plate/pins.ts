// What the reader marked, on the drawing: it comes with what shows an answer.

import { make, placeOf } from './made.ts';
import { fragmentOf, type Mark, type Target } from './target.ts';

/** What the reader marked. */
export interface Marked {
	/** Places that are sore. */
	marks?: readonly Mark[];
	/** Places to leave alone. */
	avoid?: readonly Target[];
}

/** Pins a number on each place that the reader marked, and a cross on each to be left alone. */
export function pin(plate: SVGElement, marked: Marked = {}): void {
	plate.querySelector('.pins')?.remove();
	const places = plate.querySelector('.places');
	const { marks = [], avoid = [] } = marked;
	if (!places || marks.length + avoid.length === 0) return;
	const group = make('g', { class: 'pins' });
	for (const target of [...marks, ...avoid]) {
		const links = [target.side, 'middle' as const].map((side) =>
			fragmentOf({ id: target.id, side }),
		);
		const found = places.querySelector(
			links.map((link) => `[data-choice="${link}"] .spot`).join(','),
		);
		if (!found) continue;
		const spot = placeOf(found);
		const words = make('text', { x: spot.cx, y: spot.cy, dy: '6' });
		words.textContent = 'sore' in target ? String(target.sore) : '×';
		group.append(make('circle', { ...spot, class: 'sore' in target ? 'sore' : 'avoided' }), words);
	}
	places.after(group);
}
