// What a choice does to the drawing, which was rendered in the build: classes and attributes alone, set only where they
// change, so that a slow phone paints the choice at once.

import { sides, type Side } from '../anatomy/names.ts';
import { fragmentOf, type Choice, type Levels } from './choice.ts';
import { isAway } from './drawing.ts';

/** What stands out. */
export interface Lights {
	choice: Choice | undefined;
	/** How deep each side is opened. */
	levels: Levels;
	/** Ids of what was chosen or lies there. */
	hot: ReadonlySet<string>;
	/** Ids of what may send its ache there. */
	warm: ReadonlySet<string>;
	/** Ids of the places where the ache may be felt. */
	felt: readonly string[];
}

/** Marks the links of what is chosen, in the drawing and in the list. */
export function markLinks(root: Element, choice: Choice | undefined): void {
	const chosen = choice ? fragmentOf(choice) : '';
	for (const link of root.querySelectorAll<HTMLElement>('[data-choice][aria-current]')) {
		if (link.dataset.choice !== chosen) link.removeAttribute('aria-current');
	}
	for (const link of root.querySelectorAll(`[data-choice="${chosen}"]`)) {
		link.setAttribute('aria-current', 'true');
	}
}

/** Opens each side to its level and lights what matters on the side of the choice. */
export function light(plate: SVGElement, lights: Lights): void {
	for (const side of sides) {
		const half = plate.querySelector(`[data-half="${side}"]`);
		if (half) lightHalf(half, side, lights);
	}
	glow(plate, lights);
}

function lightHalf(half: Element, side: Side, { choice, levels, hot, warm }: Lights): void {
	const mine = choice && (choice.side === side || choice.side === 'middle');
	for (const sheet of half.querySelectorAll<SVGElement>('[data-depth]')) {
		sheet.classList.toggle('away', isAway(Number(sheet.dataset.depth), levels[side]));
	}
	for (const link of half.querySelectorAll<SVGElement>('[data-choice]')) {
		const id = link.dataset.choice?.replace(/-(?:left|right)$/, '') ?? '';
		link.classList.toggle('marked', Boolean(mine && (hot.has(id) || id === choice.id)));
		link.classList.toggle('warm', Boolean(mine && warm.has(id)));
	}
}

/** A soft light over the skin wherever the ache of the choice may be felt. */
function glow(plate: SVGElement, { choice, felt }: Lights): void {
	plate.querySelector('.glows')?.remove();
	const places = plate.querySelector('.places');
	if (!choice || !places) return;
	const make = (name: string) => document.createElementNS('http://www.w3.org/2000/svg', name);
	const group = make('g');
	group.setAttribute('class', 'glows');
	for (const id of felt) {
		const links = [choice.side, 'middle' as const].map((side) => fragmentOf({ id, side }));
		const spot = places.querySelector(
			links.map((link) => `[data-choice="${link}"] .spot`).join(','),
		);
		if (!spot) continue;
		const circle = make('circle');
		for (const name of ['cx', 'cy']) circle.setAttribute(name, spot.getAttribute(name) ?? '');
		group.append(circle);
	}
	places.before(group);
}
