// Where an ache may be felt, on the drawing: it comes with what shows an answer.

import { sides } from '../anatomy/names.ts';
import type { Lights } from './light.ts';
import { make } from './made.ts';
import { fragmentOf } from './target.ts';

/** The outlines of places by id: of one on both sides that of the drawn half, as a path; where a muscle is felt in no whole place, by the ids of both. */
export type Outlines = Readonly<Record<string, string>>;

/** The fills and the skin that cuts them off, as Patterns.svelte has them for pictures. */
function fills(): Element {
	const defs = make('defs');
	const stripes = make('pattern', { id: 'felt-local', width: '6', height: '6' });
	stripes.setAttribute('patternTransform', 'rotate(-45)');
	stripes.append(make('path', { class: 'felt-line', d: 'M0 0V6' }));
	const dots = make('pattern', { id: 'felt-spillover', width: '9', height: '9' });
	for (const at of ['2.5', '7'])
		dots.append(make('circle', { class: 'felt-dot', cx: at, cy: at, r: '1.5' }));
	const skin = make('clipPath', { id: 'on-skin' });
	skin.append(make('use', { href: '#skin' }));
	for (const pattern of [stripes, dots]) pattern.setAttribute('patternUnits', 'userSpaceOnUse');
	defs.append(stripes, dots, skin);
	return defs;
}

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
		const d = outlines[`${choice?.id} ${id}`] ?? outlines[id];
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
	group.prepend(fills());
	places?.before(group);
}
