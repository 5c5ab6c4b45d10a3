// Where a page shows emergency signs: all of them in the one list that `emergency: true` places, or those that it names.
import { asTag, attributeWords } from './component.ts';
import { textAt, valueAt, type Entry } from './entry.ts';
import { faultAt, type Fault } from './fault.ts';
import { idOf } from './list.ts';
import type { Page } from './page.ts';

/** Emergency signs that a page shows twice, and those that lead to a page which does not show them. */
export function findEmergencyFaults(page: Page, facts: Entry[]): Fault[] {
	const { file, body, entry } = page;
	if (!entry || !body) return [];
	const grave = facts.filter(
		({ collection, data }) => collection === 'signs' && valueAt(data, ['urgency']) === 'emergency',
	);
	const ids = grave.map(idOf);
	const named = body
		.filter((part) => asTag(part)?.name === 'Signs')
		.flatMap((part) => attributeWords(file, part, 'of'))
		.filter(({ text }) => ids.includes(text));
	if (valueAt(entry.data, ['emergency']) === true) {
		return named.map(({ text, offset }) => {
			const what = `"${text}" stands in the list of emergency signs already.`;
			return faultAt(file, offset, what, 'Take it out, or take out "emergency: true".');
		});
	}
	if (page.collection !== 'safety') return [];
	return grave
		.filter(({ data }) => textAt(data, ['page']) === page.id)
		.filter((sign) => !named.some(({ text }) => text === idOf(sign)))
		.map((sign) => {
			const what = `The emergency sign "${idOf(sign)}" leads here, and the page does not show it.`;
			return faultAt(file, 0, what, 'Write "emergency: true", or name it in <Signs of="…" />.');
		});
}
