import { asTag, components } from './component.ts';
import { valueAt } from './entry.ts';
import { faultAt, type Fault } from './fault.ts';
import { textOf, type Part } from './mdx.ts';
import { distance } from './nearest.ts';
import type { Page } from './page.ts';
import { sections } from './section.ts';

/** A heading, or a component that makes one, as its author wrote it; how far down it begins. */
interface Found {
	name: string;
	offset: number;
}

/** Sections that are missing, misspelt, there twice, or in another order than src/check/section.ts has. */
export function findSectionFaults(page: Page): Fault[] {
	const expected = sections[kindOf(page)];
	if (!expected || !page.body) return [];
	const found = page.body.flatMap(asFound);
	const firsts = found.filter(({ name }, at) => found.findIndex((f) => f.name === name) === at);
	const order = expected.map(({ name }) => name);
	const required = expected.filter(({ isRequired }) => isRequired).map(({ name }) => name);
	return [
		...findRepeated(page, found, firsts, order),
		...findMisplaced(page, firsts, order),
		...order.flatMap((name) => findMissing(page, firsts, order, name, required.includes(name))),
		...findBehindLast(page, firsts, order),
	];
}

/** The sections of a muscle's page depend on what the page is about. */
function kindOf({ collection, entry }: Page): string {
	if (collection !== 'muscles') return collection;
	return `muscles (${String(valueAt(entry?.data, ['kind']))})`;
}

function asFound(part: Part): Found[] {
	const { node, start: offset } = part;
	if (node.type === 'heading') {
		return [{ name: `${'#'.repeat(node.depth)} ${textOf(node).trim()}`, offset }];
	}
	const name = asTag(part)?.name;
	return name && components[name]?.anchor ? [{ name: `<${name}>`, offset }] : [];
}

function findRepeated(page: Page, found: Found[], firsts: Found[], order: string[]): Fault[] {
	return found
		.filter((one) => !firsts.includes(one))
		.filter(({ name }) => order.includes(name) || name.startsWith('<'))
		.map(({ name, offset }) => faultAt(page.file, offset, `"${name}" stands twice.`, 'Keep one.'));
}

function findMisplaced(page: Page, firsts: Found[], order: string[]): Fault[] {
	const known = firsts.filter(({ name }) => order.includes(name));
	const inOrder = longestRise(known, ({ name }) => order.indexOf(name));
	return known
		.filter((found) => !inOrder.includes(found))
		.map(({ name, offset }) => {
			const next = findNext(inOrder, order, name);
			const instead = next ? `Move it before "${next.name}".` : 'Move it to the end.';
			return faultAt(page.file, offset, `"${name}" stands in the wrong place.`, instead);
		});
}

function findMissing(
	page: Page,
	firsts: Found[],
	order: string[],
	name: string,
	isRequired: boolean,
): Fault[] {
	if (firsts.some((found) => found.name === name)) return [];
	const slip = firsts.find((found) => !order.includes(found.name) && isSlip(found.name, name));
	if (slip) {
		const what = `There is no section "${slip.name}".`;
		return [faultAt(page.file, slip.offset, what, `Write "${name}".`)];
	}
	if (!isRequired) return [];
	const next = findNext(firsts, order, name);
	const offset = next?.offset ?? page.file.text.trimEnd().length;
	const instead = next ? `Write it before "${next.name}".` : 'Write it at the end.';
	return [faultAt(page.file, offset, `The section "${name}" is missing.`, instead)];
}

function findBehindLast(page: Page, firsts: Found[], order: string[]): Fault[] {
	const last = firsts.find(({ name }) => name === order.at(-1));
	if (!last) return [];
	return firsts
		.filter(({ name, offset }) => offset > last.offset && name.startsWith('## '))
		.filter(({ name }) => !order.includes(name))
		.map(({ name, offset }) => {
			const what = `"${name}" stands behind "${last.name}".`;
			return faultAt(page.file, offset, what, `Move it before "${last.name}".`);
		});
}

/** The first section on the page that belongs behind a given one. */
function findNext(found: Found[], order: string[], name: string): Found | undefined {
	const later = order.slice(order.indexOf(name) + 1);
	return later.map((other) => found.find((f) => f.name === other)).find(Boolean);
}

/** A heading is a slip of another when few of its letters differ. */
function isSlip(written: string, meant: string): boolean {
	return distance(written.toLowerCase(), meant.toLowerCase()) <= meant.length / 4;
}

/** The most items that can stay where they are when the others move. */
function longestRise<T>(items: T[], rank: (item: T) => number): T[] {
	const rises: T[][] = [];
	for (const item of items) {
		const before = rises.filter((rise) => rise.every((other) => rank(other) < rank(item)));
		rises.push([...longest(before), item]);
	}
	return longest(rises);
}

function longest<T>(lists: T[][]): T[] {
	return lists.reduce((a, b) => (b.length > a.length ? b : a), []);
}
