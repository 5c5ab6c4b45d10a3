// The title of a technique is what to do, in plain words; what the profession calls it stands beside it.
import { faultAtValue, valueAt } from './entry.ts';
import type { Fault } from './fault.ts';
import type { Page } from './page.ts';

/** How a title begins that names a thing or a doing, and so tells nobody what to do. */
const noOrder = /^(?:a|an|the|how|what)\b|^\w+ing\b|\(|:/i;

/** Titles of techniques that are no order, and names that say the title again. */
export function findTitleFaults({ collection, entry }: Page): Fault[] {
	if (collection !== 'techniques' || !entry) return [];
	const [title, called] = [valueAt(entry.data, ['title']), valueAt(entry.data, ['called'])];
	const faults: Fault[] = [];
	if (typeof title === 'string' && noOrder.test(title)) {
		const what = `The title "${title}" does not say what to do.`;
		const instead =
			'Begin it with a verb: "Glide a thumb along the top of the shoulder". Move the name to "called".';
		faults.push(faultAtValue(entry, ['title'], what, instead));
	}
	if (typeof title === 'string' && title === called) {
		const what = '"called" says the title again.';
		faults.push(faultAtValue(entry, ['called'], what, 'Take it out.'));
	}
	return faults;
}
