import { facetsOf, isWanted, type Filters } from './filters.ts';
import type NoticeBox from './Notice.svelte';
import { filtersFrom, fragmentFor, queryFrom } from './query.ts';
import { resultsFor, type Results, type Site } from './results.ts';
import type { SearchText } from './text.ts';
import { told } from './told.ts';

/** Milliseconds of a pause in typing that are waited for, so that half a word is not looked for. */
const pause = 150;

/** The state of the search page. What is looked for, and what it is narrowed down to, stands in the address alone. */
export class Search {
	readonly site: Site;
	readonly text: SearchText;

	/** What stands in the box; the address follows after a pause. */
	typed = $state('');
	/** The fragment of the address. */
	#fragment = $state('');
	#results = $state.raw<Results>();
	/** The words of the last search that came to an end. */
	#asked = $state('');
	#failed = $state(false);
	/** What tells of danger; it comes when someone is about to type, or has typed before. */
	Notice = $state.raw<typeof NoticeBox>();

	#timer: ReturnType<typeof setTimeout> | undefined;
	/** Words that are not to be mended. */
	#literal = '';

	readonly filters: Filters = $derived.by(() => filtersFrom(this.#fragment, this.site.kinds));
	readonly found = $derived(this.#results?.pages ?? []);
	readonly pages = $derived(this.found.filter((page) => isWanted(page, this.filters)));
	readonly facets = $derived(facetsOf(this.found, this.filters));
	readonly places = $derived(this.#results?.places ?? []);
	/** The words as they were typed, where others were looked for. */
	readonly mendedFrom = $derived(this.#results?.mended ? this.#asked : '');
	readonly told = $derived.by(() =>
		told(
			{
				...{ asked: this.#asked, results: this.#results },
				...{ left: this.pages.length, failed: this.#failed },
			},
			this.text,
		),
	);

	constructor(site: Site, text: SearchText) {
		this.site = site;
		this.text = text;
	}

	/** Looks for what the address says. */
	readAddress(): void {
		this.#fragment = location.hash;
		this.typed = queryFrom(location.hash);
		if (this.typed) void this.readyNotice();
		void this.#look(this.typed);
	}

	/** Takes what was typed, and looks for it after a pause, in all pages. */
	type(text: string): void {
		this.typed = text;
		this.#literal = '';
		void this.readyNotice();
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			const words = this.typed.trim();
			this.#keep(fragmentFor(words));
			void this.#look(words);
		}, pause);
	}

	/** Looks for what stands in the box at once. */
	submit(): void {
		clearTimeout(this.#timer);
		const words = this.typed.trim();
		if (queryFrom(location.hash) === words) void this.#look(words);
		else location.hash = fragmentFor(words);
	}

	/** Narrows the results down; what is `undefined` is wanted no more. */
	narrow(more: Filters): void {
		this.#keep(fragmentFor(queryFrom(this.#fragment), { ...this.filters, ...more }));
	}

	/** Looks for the words as they were typed. */
	takeLiterally(): void {
		this.#literal = this.#asked;
		void this.#look(this.#literal);
	}

	/** Has what tells of danger fetched; where it cannot be had, the next letter tries again. */
	async readyNotice(): Promise<void> {
		if (this.Notice) return;
		const loaded = await import('./Notice.svelte').catch(() => undefined);
		this.Notice = loaded?.default;
	}

	#keep(fragment: string): void {
		history.replaceState(null, '', `#${fragment}`);
		this.#fragment = fragment;
	}

	async #look(words: string): Promise<void> {
		const isLast = () => words === this.typed.trim();
		const early = (results: Results) => {
			// Until the full text answers for the first time, the names alone do.
			if (isLast() && this.found.length === 0) this.#results = results;
		};
		try {
			const last = await resultsFor(words, this.site, {
				...{ early, exact: words === this.#literal },
			});
			if (!isLast()) return;
			this.#results = last;
			this.#asked = words;
			this.#failed = false;
		} catch {
			this.#failed = true;
		}
	}
}
