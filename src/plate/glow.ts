// Where an ache may be felt, on the drawing: it comes with what shows an answer.

import { sides } from '../anatomy/names.ts';
import { make, type Lights } from './light.ts';
import { fragmentOf } from './target.ts';

/** The outlines of places by id: of one on both sides that of the drawn half, as a path. */
export type Outlines = Readonly<Record<string, string>>;

/** Lights the areas where the ache may be felt, on the chosen side. */
export function glow(
	plate: SVGElement,
	{ choice, felt }: Pick<Lights, 'choice' | 'felt'>,
	outlines: Outlines,
): void {
	plate.querySelector('.glows')?.remove();
	const places = plate.querySelector('.places');
	const group = make('g', { class: 'glows', 'clip-path': 'url(#on-skin)' });
	const turns = sides
		.filter((side) => choice?.side === side || choice?.side === 'middle')
		.map((side) => plate.querySelector(`[data-half=${side}]`)?.getAttribute('transform') ?? '');
	for (const [id, often] of Object.entries(felt)) {
		const d = outlines[id];
		if (d === undefined) continue;
		const isWide = !plate.querySelector(
			[...sides, 'middle' as const]
				.map((side) => `[data-choice="${fragmentOf({ id, side })}"]`)
				.join(','),
		);
		const kind = isWide ? ' wide' : '';
		const areas = turns.map((transform) =>
			make('path', { class: `felt ${often}${kind}`, d, transform }),
		);
		// What is everywhere lies below the others.
		if (isWide) group.prepend(...areas);
		else group.append(...areas);
	}
	places?.before(group);
}
