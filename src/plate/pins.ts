// What the reader marked, on the drawing: it comes with what shows an answer.

import { wheres } from '../anatomy/names.ts';
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
		// What is marked without a side is marked on both.
		const where = target.side === 'middle' ? wheres : [target.side, 'middle' as const];
		const links = where.map((side) => fragmentOf({ id: target.id, side }));
		const found = places.querySelectorAll(
			links.map((link) => `[data-choice="${link}"] .spot`).join(','),
		);
		for (const one of found) {
			const spot = placeOf(one);
			const words = make('text', { x: spot.cx, y: spot.cy, dy: '6' });
			words.textContent = 'sore' in target ? String(target.sore) : '×';
			group.append(
				make('circle', { ...spot, class: 'sore' in target ? 'sore' : 'avoided' }),
				words,
			);
		}
	}
	places.after(group);
}

/** Marks the places of one region, or none besides the first of each. */
export function markFine(plate: SVGElement, ids: readonly string[]): void {
	for (const spot of plate.querySelectorAll<SVGElement>('.spot.fine')) {
		const id = spot.closest<SVGElement>('a')?.dataset.choice?.replace(/-\w+$/, '') ?? '';
		spot.classList.toggle('near', ids.includes(id));
	}
}
