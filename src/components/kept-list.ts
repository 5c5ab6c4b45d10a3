// The list of all that is kept: what script shows of it, and what a touch does.

import {
	eraseAll,
	kept,
	keepAgain,
	keepBuild,
	keepCues,
	remove,
	watchKept,
	type Outcome,
} from '../kept/kept.ts';
import { cuesIn, entriesIn, type Store } from '../kept/store.ts';
import { listText } from '../kept/page-text.ts';
import { failedText } from '../kept/text.ts';
import { address } from '../site.ts';

/** A row of the list. */
interface Row {
	href: string;
	title: string;
	/** What it is, how bad it was, since when it is kept. */
	says: string[];
	drop: () => Outcome;
}

type Words = ReturnType<typeof listText>;

/** Makes the page of all that is kept work. */
export function wakeKept(page: Document): void {
	const root = page.querySelector<HTMLElement>('.kept');
	const template = root?.querySelector('template');
	if (!root || !template) return;
	const list = new KeptList(root, template, listText(page.documentElement.lang));
	watchKept(() => {
		list.show();
	});
	list.show();
	list.part('.no-script').remove();
}

/** The list, and what is said below it of the last touch. */
class KeptList {
	readonly #root: HTMLElement;
	/** A row without its words. */
	readonly #row: HTMLTemplateElement;
	readonly #words: Words;

	constructor(root: HTMLElement, row: HTMLTemplateElement, words: Words) {
		this.#root = root;
		this.#row = row;
		this.#words = words;
		this.part('.erase').onclick = () => {
			this.#change(eraseAll, words.erased, true);
		};
	}

	/** @throws {Error} when the markup has no such part */
	part(selector: string): HTMLElement {
		const found = this.#root.querySelector<HTMLElement>(selector);
		if (!found) throw new Error(`The list has no "${selector}". Put one into KeptList.astro.`);
		return found;
	}

	/** Shows what is kept now. */
	show(): void {
		const rows = rowsOf(kept(), this.#words);
		this.part('.none').hidden = rows.length > 0;
		this.part('ul').hidden = this.part('.erase').hidden = rows.length === 0;
		this.part('ul').replaceChildren(
			...rows.map((row) =>
				itemOf(this.#row, row, () => {
					this.#change(row.drop, this.#words.removed(row.title), true);
				}),
			),
		);
	}

	/** Does it, says what became of it, and sets the focus where its way back is: the pressed button is gone. */
	#change(how: () => Outcome, says: string, isBack: boolean) {
		const before = kept();
		const outcome = how();
		this.show();
		this.part('.told span').textContent = outcome === 'done' ? says : failedText[outcome];
		const undo = this.part('.undo');
		undo.hidden = outcome !== 'done' || !isBack;
		undo.onclick = () => {
			this.#change(() => keepAgain(before), this.#words.again, false);
		};
		(undo.hidden ? this.part('.told') : undo).focus();
	}
}

function rowsOf(store: Store, words: Words): Row[] {
	const now = Date.now();
	const cues = cuesIn(store);
	return [
		...entriesIn(store).map(({ href, title, kind, at, bad }) => ({
			...{ href, title },
			says: [kind, ...(bad === undefined ? [] : [words.bad(bad)]), words.when(at, now)],
			drop: () => remove(href),
		})),
		...(store.build === 'narrow'
			? [
					{
						...{ href: address('/'), title: words.build.title },
						says: [words.build.kind],
						drop: () => keepBuild('broad'),
					},
				]
			: []),
		...(cues
			? [
					{
						...{ href: address('/routines/'), title: words.cues.title },
						says: [words.cues.kind(cues)],
						drop: () => keepCues(undefined),
					},
				]
			: []),
	];
}

function itemOf({ content }: HTMLTemplateElement, row: Row, drop: () => void): Node {
	const item = document.importNode(content, true);
	const [says, button, name] = [...item.querySelectorAll('p, button, button span')];
	const link = document.createElement('a');
	link.href = row.href;
	link.textContent = row.title;
	says?.before(link);
	says?.append(row.says.join(' · '));
	button?.addEventListener('click', drop);
	name?.append(` ${row.title}`);
	return item;
}
