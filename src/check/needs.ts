// What a technique needs, in its front matter and in the words of "What you need": the finder offers by the front matter alone.
import { each, faultAtValue, valueAt, valuesAt, type Entry } from './entry.ts';
import { faultAt, type Fault } from './fault.ts';
import { textOf, type Part } from './mdx.ts';
import type { Page } from './page.ts';

const heading = 'What you need';

/** Things in the hand or under the body; a seat, a table, a bed with its pillow and a wall are always there. */
const things = /\b(?:ball|band|bottle|cane|gun|needle|pack|pad|roller|sock|tape|towel|tub)s?\b/;

/** What can be left out, and what is meant for another technique. */
const isOptional = /if you like|\b(?:no|without)\b|^for the/i;

/** Each line of "What you need". */
export function needsOf({ body = [] }: Page): { text: string; start: number }[] {
	const isHeading = ({ node }: Part) => node.type === 'heading';
	const from = body.findIndex((part) => isHeading(part) && textOf(part.node) === heading);
	if (from < 0) return [];
	const rest = body.slice(from + 1);
	const to = rest.findIndex(isHeading);
	return rest
		.slice(0, to < 0 ? undefined : to)
		.filter(({ node }) => node.type === 'listItem')
		.map(({ node, start }) => ({ text: textOf(node), start }));
}

/** Helpers by hand whom the technique does not have, and things that only its text knows. */
export function findNeedsFaults(page: Page): Fault[] {
	const { entry } = page;
	if (page.collection !== 'techniques' || !entry) return [];
	const named = ['tools', 'things'].flatMap((field) => valuesAt(entry.data, [field, each]));
	const isSaid = named.length > 0 || valueAt(entry.data, ['byHand']) !== undefined;
	return [...strangersIn(entry), ...(isSaid ? [] : unnamedThings(page))];
}

/** Those who could do it by hand, and can't do it at all. */
function strangersIn(entry: Entry): Fault[] {
	const who = valuesAt(entry.data, ['who', each]).map(({ value }) => value);
	return valuesAt(entry.data, ['byHand', each])
		.filter(({ value }) => !who.includes(value))
		.map(({ value, path }) => {
			const what = `\`byHand\` names "${String(value)}", and \`who\` does not.`;
			return faultAtValue(entry, path, what, 'Take it out, or add it to `who`.');
		});
}

function unnamedThings(page: Page): Fault[] {
	return needsOf(page).flatMap(({ text, start }) => {
		const [thing] = things.exec(text.toLowerCase()) ?? [];
		if (!thing || isOptional.test(text)) return [];
		const what = `"${heading}" names "${thing}", and the front matter neither a tool nor a thing.`;
		const instead = 'Add it to `tools` or `things`; `byHand` says who can do without.';
		return [faultAt(page.file, start, what, instead)];
	});
}
