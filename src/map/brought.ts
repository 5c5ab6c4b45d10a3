// What is chosen is brought to where it can be read and seen, alike for every way of choosing it: on the drawing, in a list,
// by words, by a key, by a link, by going back.

import type { Pane, Zoom } from './zoom.ts';

/** What is nearer to a rim is half out of sight, px. */
const rim = 24;

/** What tells where a link of a drawing is: of a place its spot. */
export const spotOf = (link: Element): Element => link.querySelector('.spot') ?? link;

/** Nothing has the focus: what had it went away. */
const isFocusLost = (): boolean =>
	document.activeElement === null || document.activeElement === document.body;

/** What of the window is free beside what stands over the page at its foot: a sheet with the answer, or its head. */
export function freeOf(head: Element | null): Pane {
	const free = { top: 0, right: innerWidth, bottom: innerHeight, left: 0 };
	for (let over = head; over; over = over.parentElement) {
		if (!/fixed|sticky/.test(getComputedStyle(over).position)) continue;
		const { top, bottom } = over.getBoundingClientRect();
		// What leaves nothing, or stands in its own place, covers nothing.
		if (top > 2 * rim && bottom >= innerHeight - 1) free.bottom = Math.min(free.bottom, top);
	}
	return free;
}

/** How far something must move to be within two bounds. */
const wayBetween = (from: number, to: number, least: number, most: number): number =>
	from < least ? least - from : to > most ? Math.max(most - to, least - from) : 0;

/** Scrolls the page no farther than needed. */
function scrollInto(element: Element, least: number, most: number) {
	const { top, bottom } = element.getBoundingClientRect();
	const way = wayBetween(top - rim, bottom + rim, least, most);
	if (way !== 0) scrollBy(0, -way);
}

/** Scrolls the page, and moves what is enlarged, so that a link of the drawing is in a pane. */
export function bringLink(link: Element, pane: Pane, zoom: Zoom | undefined): void {
	const spot = spotOf(link);
	zoom?.bring(spot, pane);
	scrollInto(spot, pane.top, pane.bottom);
}

/**
 * Brings the head of the answer, then the chosen spot, into sight; the focus follows where what had it went away.
 * @param root the map
 * @param before the fragment of what was chosen before: what has the focus next when nothing is chosen any more
 * @returns whether the focus told of it, so that nothing else needs to
 */
export function bring(root: Element, before: string, zoom: Zoom | undefined): boolean {
	const head = root.querySelector<HTMLElement>('#answer-name');
	const spot = root.querySelector<SVGElement>('.plate [aria-current]');
	const isLost = isFocusLost();
	if (!head) {
		if (isLost) linkOf(root, before)?.focus({ preventScroll: true });
		return isLost;
	}
	const card = head.closest('.answer-card');
	if (card) card.scrollTop = 0;
	readHead(head);
	if (spot) {
		bringLink(spot, freeOf(head), zoom);
		// Where there is no room for both, the head comes first.
		readHead(head);
	}
	if (isLost) {
		head.tabIndex = -1;
		head.focus({ preventScroll: true });
	}
	return isLost;
}

/** Brings a link of the drawing to where it is seen, when a key leads to it. */
export function reach(root: Element, focused: EventTarget | null, zoom: Zoom | undefined): void {
	if (focused instanceof Element && focused.matches('.plate a:focus-visible'))
		bringLink(focused, freeOf(root.querySelector('#answer-name')), zoom);
}

/** The link that chose what was chosen before: on the drawing, or where else it is seen. */
const linkOf = (root: Element, before: string) =>
	[...root.querySelectorAll<HTMLElement>(`[data-choice="${before}"]`)].find((link) =>
		link.checkVisibility(),
	);

/** Scrolls to the head of the answer where it can't be read: one that stands over the page always can. */
function readHead(head: Element) {
	const { top, bottom } = head.getBoundingClientRect();
	if (top < 0 || bottom > innerHeight) scrollInto(head, 0, innerHeight);
}
