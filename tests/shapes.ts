// Which pages show all that there is to see. Most pages of a kind are built of the same parts with other words in them; a few
// of them have every part of the site in every state and place that it is built in. Pure: pages in, paths out.

import { documentOf, type BuiltPage } from './built.ts';

/** An attribute with as many values at most, over all pages, says what a part is; one with more names or counts it. */
const mostKinds = 20;

/** Names of scoped styles: the same part has the same, so its classes say it already. */
const isScope = (name: string) => name.startsWith('data-astro-cid');

/** All elements of each page. */
const elementsOf = (pages: readonly BuiltPage[]) =>
	pages.map((page) => ({
		path: page.path,
		elements: [...documentOf(page).querySelectorAll('body *')],
	}));

/** Attributes whose values say what a part is. */
function tellingOf(elements: readonly Element[]): Set<string> {
	const values = new Map<string, Set<string>>();
	for (const element of elements)
		for (const { name, value } of element.attributes)
			values.set(name, (values.get(name) ?? new Set()).add(value));
	return new Set([...values].filter(([, all]) => all.size <= mostKinds).map(([name]) => name));
}

/** What an element is, whatever it says: its name, its classes, its attributes. */
function partOf(element: Element, telling: ReadonlySet<string>): string {
	const attributes = [...element.attributes]
		.filter(({ name }) => name !== 'class' && !isScope(name))
		.map(({ name, value }) => (telling.has(name) ? `${name}=${value}` : name));
	return [element.localName, ...[...element.classList].toSorted(), ...attributes.toSorted()].join(
		' ',
	);
}

/** The shapes of each page by its path: what its elements are and what they lie in, each once. */
export function shapesOf(pages: readonly BuiltPage[]): Map<string, Set<string>> {
	const all = elementsOf(pages);
	const telling = tellingOf(all.flatMap(({ elements }) => elements));
	const known = new Map<Element, string>();
	const part = (element: Element): string => {
		const said = known.get(element) ?? partOf(element, telling);
		known.set(element, said);
		return said;
	};
	return new Map(
		all.map(({ path, elements }) => [
			path,
			new Set(
				elements.map((element) => {
					const { parentElement } = element;
					return `${parentElement ? part(parentElement) : ''} > ${part(element)}`;
				}),
			),
		]),
	);
}

/**
 * A few pages that have every shape, each of them as often as wanted or as often as there is: first the page that adds most.
 * @param times on how many pages each shape is to be seen
 */
export function samples(shapes: ReadonlyMap<string, ReadonlySet<string>>, times: number): string[] {
	const lacking = new Map<string, number>();
	for (const shape of [...shapes.values()].flatMap((all) => [...all]))
		lacking.set(shape, Math.min(times, (lacking.get(shape) ?? 0) + 1));
	const left = new Map(shapes);
	const chosen: string[] = [];
	for (;;) {
		const gains = [...left].map(([path, own]) => ({
			path,
			gain: [...own].filter((shape) => (lacking.get(shape) ?? 0) > 0).length,
		}));
		const best = gains.reduce((one, other) => (other.gain > one.gain ? other : one), {
			path: '',
			gain: 0,
		});
		if (best.gain === 0) return chosen;
		for (const shape of left.get(best.path) ?? [])
			lacking.set(shape, (lacking.get(shape) ?? 0) - 1);
		left.delete(best.path);
		chosen.push(best.path);
	}
}
