// What script adds to a list of cards: its chips choose, the rest is hidden, and the address says what is chosen.

import {
	asFragment,
	cardFits,
	isChosen,
	toggled,
	wantedIn,
	type CardNeeds,
	type Wanted,
} from './filters.ts';
import { filterText as words } from './text.ts';

/** The parts of a list that script works with. */
interface Parts {
	/** The chips that choose. */
	chips: readonly HTMLButtonElement[];
	/** The cards under their headings. */
	groups: readonly HTMLElement[];
	/** Where it says how many fit. */
	says: HTMLElement;
	clear: HTMLButtonElement;
}

const everything: Wanted = { with: [] };

const needsOf = ({ dataset }: HTMLElement): CardNeeds => ({
	who: dataset.who?.split(' ') ?? [],
	things: dataset.things?.split('|').map((set) => set.split(' ')) ?? [],
	minutes: Number(dataset.minutes),
});

/** A chip that leads to a heading becomes one that chooses. */
function buttonFrom(chip: HTMLElement): HTMLButtonElement {
	const button = chip instanceof HTMLButtonElement ? chip : document.createElement('button');
	if (button !== chip) {
		button.type = 'button';
		button.textContent = chip.textContent;
		Object.assign(button.dataset, chip.dataset);
		chip.replaceWith(button);
	}
	button.disabled = false;
	return button;
}

/** Hides the cards that do not fit, and the headings left bare; returns how many fit. */
function show(groups: readonly HTMLElement[], wanted: Wanted): number {
	return groups.reduce((count, group) => {
		const cards = [...group.querySelectorAll<HTMLElement>('.card')];
		for (const card of cards) card.hidden = !cardFits(needsOf(card), wanted);
		const some = cards.filter((card) => !card.hidden).length;
		group.hidden = some === 0;
		return count + some;
	}, 0);
}

/** What the chosen helper alone can do stands before what others can do too. */
function arrange(groups: readonly HTMLElement[], who: string | undefined): void {
	const order = [...groups].sort((a, b) => Number(b.id === who) - Number(a.id === who));
	const list = groups[0]?.parentElement;
	if (order.some((group, index) => list?.children[index] !== group)) list?.append(...order);
}

/** Shows what is chosen, and says how many cards fit. */
function apply({ chips, groups, says, clear }: Parts, wanted: Wanted): void {
	const all = groups.reduce((sum, group) => sum + group.querySelectorAll('.card').length, 0);
	const count = show(groups, wanted);
	const isAll = asFragment(wanted) === asFragment(everything);
	arrange(groups, wanted.who);
	for (const chip of chips) {
		const { key = '', value = '' } = chip.dataset;
		chip.setAttribute('aria-pressed', String(isChosen(wanted, key, value)));
	}
	says.textContent = isAll ? words.all(all) : words.fit(count, all);
	clear.hidden = isAll;
}

/** The name of a heading or of a first card chooses what it stands for. */
function named({ chips }: Parts, fragment: string): Wanted | undefined {
	const chip = chips.find(({ dataset }) => dataset.value === fragment);
	return chip && toggled(everything, chip.dataset.key ?? '', fragment);
}

/** Makes the chips of a list choose. */
export function wakeFilters(page: Document): void {
	const box = page.querySelector<HTMLElement>('[data-filters]');
	const says = page.querySelector<HTMLElement>('[data-fit]');
	const clear = page.querySelector<HTMLButtonElement>('[data-clear]');
	if (!box || !says || !clear) return;
	const chips = [...box.querySelectorAll<HTMLElement>('[data-key]')].map(buttonFrom);
	const groups = [...page.querySelectorAll<HTMLElement>('[data-group]')];
	const parts = { chips, groups, says, clear };
	const start = wantedIn(box.dataset.start ?? '') ?? everything;
	let wanted = start;
	const read = () => {
		const fragment = location.hash.slice(1);
		wanted = wantedIn(fragment) ?? named(parts, fragment) ?? (fragment ? wanted : start);
		apply(parts, wanted);
	};
	const choose = (next: Wanted) => {
		history.pushState(null, '', `#${asFragment(next)}`);
		read();
	};
	for (const chip of chips)
		chip.addEventListener('click', () => {
			choose(toggled(wanted, chip.dataset.key ?? '', chip.dataset.value ?? ''));
		});
	clear.addEventListener('click', () => {
		choose(everything);
		// The button goes away; the focus stays with what chooses.
		chips[0]?.focus();
	});
	window.addEventListener('popstate', read);
	read();
}
