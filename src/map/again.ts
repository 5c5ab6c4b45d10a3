// What a reader who comes back kept last, on the front page; it comes only where something is kept.

import { again } from '../kept/again.ts';
import { kept } from '../kept/kept.ts';

/** Fills in the line for it. */
export function showAgain(line: HTMLElement): void {
	const last = again(kept());
	const link = line.querySelector('a');
	if (!last || !link) return;
	link.href = last.href;
	link.textContent = last.title;
	line.hidden = false;
}
