// What a choice does to the drawing, which was rendered in the build: classes and attributes alone, set only where they
// change, so that a slow phone paints the choice at once.

import { sides, type Side } from '../anatomy/names.ts';
import { fragmentOf, type Choice, type Levels, type Target } from './choice.ts';
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

const make = (name: string, attributes: Record<string, string> = {}) => {
	const element = document.createElementNS('http://www.w3.org/2000/svg', name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
	return element;
};

/** Where a place lies on the drawing, in mm; nothing where this view does not show it. */
function spotOf(places: Element, { id, side }: Target) {
	const links = [side, 'middle' as const].map((one) => fragmentOf({ id, side: one }));
	const spot = places.querySelector(links.map((link) => `[data-choice="${link}"] .spot`).join(','));
	return spot && { cx: spot.getAttribute('cx') ?? '', cy: spot.getAttribute('cy') ?? '' };
}

/** A soft light over the skin wherever the ache of the choice may be felt. */
function glow(plate: SVGElement, { choice, felt }: Lights): void {
	plate.querySelector('.glows')?.remove();
	const places = plate.querySelector('.places');
	if (!choice || !places) return;
	const group = make('g', { class: 'glows' });
	for (const id of felt) {
		const spot = spotOf(places, { id, side: choice.side });
		if (spot) group.append(make('circle', spot));
	}
	places.before(group);
}

/** Pins a number on each place that the reader marked, and a cross on each to be left alone. */
export function pin(plate: SVGElement, choice: Choice | undefined): void {
	plate.querySelector('.pins')?.remove();
	const places = plate.querySelector('.places');
	const { marks = [], avoid = [] } = choice ?? {};
	if (!places || marks.length + avoid.length === 0) return;
	const group = make('g', { class: 'pins' });
	for (const target of [...marks, ...avoid]) {
		const spot = spotOf(places, target);
		if (!spot) continue;
		const words = make('text', { x: spot.cx, y: spot.cy, dy: '6' });
		words.textContent = 'sore' in target ? String(target.sore) : '×';
		group.append(make('circle', { ...spot, class: 'sore' in target ? 'sore' : 'avoided' }), words);
	}
	places.after(group);
}
