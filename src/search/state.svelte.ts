import { heeded, isWanted, mostShown, type Filters } from './filters.ts';
import { loadKnowledge } from './knowledge.ts';
import * as pauses from './pauses.ts';
import { filtersFrom, fragmentFor, isExact, queryFrom } from './query.ts';
import { resultsFor, type Site } from './results.ts';
import type { SearchText } from './text.ts';
import { told, type Results, type State } from './understood.ts';

/** The state of the search page. What is looked for, and what it is narrowed down to, stands in the address alone. */
export class Search {
	readonly site: Site;
	readonly text: SearchText;

	/** What stands in the box; the address follows after a pause. */
	typed = $state('');
	/** The fragment of the address. */
	#fragment = $state('');
	/** What was found for which words. */
	#answer = $state.raw<{ words: string; results: Results }>();
	/** How far the search is; done once there is no more to come. */
	#progress = $state<State['progress']>('early');
	/** True until a pause in typing is long enough to say something. */
	#isTyping = $state(false);
	/** True once someone is about to type, or has typed before: then what tells of danger is fetched. */
	isWatched = $state(false);

	/** Counts the searches: the answer to an older one is not taken. */
	#turn = 0;
	/** The words that were last looked for; nothing once others are typed. */
	#asked: string | undefined;
	/** Ends the pause before the index is asked. */
	#hurry: (() => void) | undefined;
	readonly #timers: Record<string, ReturnType<typeof setTimeout> | undefined> = {};

	readonly words = $derived(this.typed.trim());
	/** The filters of the address, as text: while it is the same, no key works them out anew. */
	readonly #wanted = $derived.by(() =>
		fragmentFor('any', filtersFrom(this.#fragment, this.site.kinds)),
	);
	readonly results = $derived(this.#answer?.results);
	/** The words that it was found for, as they were typed. */
	readonly foundFor = $derived(this.#answer?.words ?? '');
	readonly found = $derived(this.results?.pages ?? []);
	readonly filters: Filters = $derived.by(() =>
		heeded(filtersFrom(this.#wanted, this.site.kinds), this.found, this.site.kinds),
	);
	readonly #left = $derived(this.found.filter((page) => isWanted(page, this.filters)));
	readonly pages = $derived(this.#left.slice(0, mostShown));
	/** The sore places that the words name. */
	readonly places = $derived(this.results?.isUrgent ? [] : (this.results?.places ?? []));
	readonly told = $derived.by(() => {
		const { words: asked, results } = this;
		const state = { asked, results, left: this.#left.length, progress: this.#progress };
		return this.#isTyping ? '' : told(state, this.text);
	});
	/** True where it is worth a second try. */
	readonly isLacking = $derived(
		this.told !== '' &&
			(this.#progress === 'failed' ||
				(this.#progress === 'done' && this.results?.missing !== undefined)),
	);
	/** True where the page shows where to start: before any words, and where they lead nowhere. */
	readonly isStart = $derived(!this.words || (this.told !== '' && this.found.length === 0));

	constructor(site: Site, text: SearchText) {
		this.site = site;
		this.text = text;
	}

	/** Looks for what the address says. */
	readAddress(): void {
		this.#fragment = location.hash;
		const words = queryFrom(location.hash);
		// What stands in the box is the reader's, blanks and all.
		if (words !== this.words) this.typed = words;
		if (words) this.isWatched = true;
		this.#rest();
		void this.#look();
	}

	/** Takes what was typed: what the names know comes at once, the rest after a pause, in all pages. */
	type(text: string): void {
		this.typed = text;
		this.isWatched = true;
		this.#isTyping = true;
		this.#after('told', pauses.beforeTold, () => {
			this.#rest();
		});
		if (this.words === this.#asked && !isExact(this.#fragment)) return;
		this.#outdate();
		this.#fragment = fragmentFor(this.words);
		this.#after('address', pauses.beforeAddress, () => {
			this.#keep();
		});
		const look = () => {
			this.#timers.look = undefined;
			if (this.words !== this.#asked) void this.#look(true);
		};
		if (pauses.isLong(this.words)) this.#after('look', pauses.beforeLong, look);
		// Whoever types on is answered meanwhile.
		else this.#timers.look ??= setTimeout(look, pauses.beforeNames);
	}

	/** Looks for what stands in the box at once. */
	submit(): void {
		this.#rest();
		clearTimeout(this.#timers.address);
		if (queryFrom(location.hash) !== this.words) this.#go(fragmentFor(this.words));
		this.#hurry?.();
		if (this.words !== this.#asked || this.isLacking) void this.#look();
	}

	/** Looks once more for what is missing. */
	again(): void {
		void this.#look();
	}

	/** Narrows the results down; what is `undefined` is wanted no more. */
	narrow(more: Filters): void {
		const filters = { ...this.filters, ...more };
		this.#fragment = fragmentFor(this.words, filters, isExact(this.#fragment));
		this.#keep();
	}

	/** Takes the words as they were typed, or else as they may be meant. */
	takeAsTyped(exact: boolean): void {
		this.#rest();
		this.#go(fragmentFor(this.words, {}, exact));
		void this.#look();
	}

	/** Someone is about to type: what tells of danger and what is known is fetched; what cannot be had is tried again later. */
	ready(): void {
		this.isWatched = true;
		void loadKnowledge(this.site.base).catch(() => undefined);
	}

	/** Typing has come to a pause, or to its end. */
	#rest(): void {
		clearTimeout(this.#timers.told);
		this.#isTyping = false;
	}

	/** A new entry in the history: the way back undoes it. */
	#go(fragment: string): void {
		history.pushState(null, '', `#${fragment}`);
		this.#fragment = fragment;
	}

	#keep(): void {
		history.replaceState(null, '', `#${this.#fragment.replace(/^#/, '')}`);
	}

	#after(name: string, milliseconds: number, run: () => void): void {
		clearTimeout(this.#timers[name]);
		this.#timers[name] = setTimeout(run, milliseconds);
	}

	/** No answer that is on its way is wanted, and the one that is shown goes unless another comes soon. */
	#outdate(): void {
		this.#turn += 1;
		this.#asked = undefined;
		this.#progress = 'early';
		if (this.#answer?.words === this.words || this.#timers.stale) return;
		this.#after('stale', pauses.stale, () => {
			this.#timers.stale = undefined;
			if (this.#answer?.words !== this.words) this.#answer = undefined;
		});
	}

	async #look(isTyped = false): Promise<void> {
		clearTimeout(this.#timers.look);
		this.#timers.look = undefined;
		this.#outdate();
		const [words, turn] = [this.words, this.#turn];
		this.#asked = words;
		const isNow = () => turn === this.#turn;
		this.#after('slow', pauses.patience, () => {
			if (isNow() && words && this.#progress === 'early') this.#progress = 'slow';
		});
		const isWanted = async () => {
			const hurried = new Promise<void>((done) => (this.#hurry = done));
			const typed = () => Promise.race([hurried, pauses.pause(pauses.beforeIndex)]);
			await (isTyped ? typed() : painted());
			return isNow();
		};
		const take = (results: Results) => {
			if (!isNow()) return;
			clearTimeout(this.#timers.stale);
			this.#timers.stale = undefined;
			this.#answer = { words, results };
		};
		try {
			const exact = isExact(this.#fragment);
			take(await resultsFor(words, this.site, { exact, early: take, isWanted }));
			if (isNow()) this.#progress = 'done';
		} catch {
			if (isNow()) [this.#progress, this.#answer] = ['failed', undefined];
		}
	}
}

/** Comes once what was shown can be seen; a page out of sight is not painted, and waits no longer than typing does. */
const painted = (): Promise<undefined> =>
	Promise.race([
		new Promise<undefined>((done) => requestAnimationFrame(() => setTimeout(done, 0, undefined))),
		pauses.pause(pauses.beforeIndex),
	]);
