// The links to the views of the body, once something is kept: it goes along, so that both views can be marked. It comes with
// what shows an answer.

import { addressOf, type Kept } from './choice.ts';

/** Lets the links to the other views carry what stays while one place after another is chosen. */
export function carry(root: Element, kept: Kept): void {
	for (const link of root.querySelectorAll<HTMLAnchorElement>('.switch a:not([aria-current])'))
		link.hash = addressOf(kept);
}
