// One's own routine, worked out from the fragment of the address and the reasons that were given in this tab. Nothing here
// touches the page but for the address.

import { fragmentFor, readFragment } from '../address.ts';
import { compose } from '../compose/compose.ts';
import type { Data } from '../compose/data.ts';
import { termsOf } from '../compose/items.ts';
import { legalSteps, shownOf, type Law } from '../compose/legal.ts';
import type { None } from '../compose/none.ts';
import { optionsFor } from '../compose/options.ts';
import { linesFor, rowsOf, sharedNotes, type Row } from '../compose/rows.ts';
import type { Given, Made, Wanted } from '../compose/wanted.ts';
import { give, given, keepLast, lastRoutine } from '../given.ts';
import type { Shown } from '../played.ts';

/** The routine of one page. */
export class Yours {
	readonly data: Data;
	#fragment = $state.raw('');
	#given = $state.raw<Given[] | undefined>(given());

	#read = $derived(readFragment(this.#fragment));
	#law = $derived.by((): Law => ({
		options: optionsFor(this.wanted, this.given, this.data),
		isAlone: termsOf(this.wanted).isAlone,
	}));
	/** The steps of the address, as far as they may be done. */
	#own = $derived(legalSteps(this.#read.steps, this.#law));
	#made = $derived.by((): { steps: Made[] } | { none: None } =>
		this.#own.length > 0 ? { steps: this.#own } : compose(this.wanted, this.given, this.data),
	);
	#rows = $derived.by(() => rowsOf(this.steps, this.wanted, this.given, this.data));

	/** @param data what routines are made of */
	constructor(data: Data) {
		this.data = data;
		const last = location.hash ? '' : lastRoutine();
		if (last) history.replaceState(history.state, '', `#${last}`);
		this.read();
	}

	/** To be called when something else changed the address; the player, which closes so, may have asked for reasons. */
	read(): void {
		this.#given = given() ?? this.#given;
		this.#fragment = location.hash;
		if (location.hash.length > 1) keepLast(location.hash.slice(1));
	}

	get wanted(): Wanted {
		return this.#read.wanted;
	}

	get given(): readonly Given[] {
		return this.#given ?? [];
	}

	/** Whether the reader was asked in this tab. */
	get isAsked(): boolean {
		return this.#given !== undefined;
	}

	get law(): Law {
		return this.#law;
	}

	get steps(): readonly Made[] {
		return 'steps' in this.#made ? this.#made.steps : [];
	}

	get none(): None | undefined {
		return 'none' in this.#made ? this.#made.none : undefined;
	}

	get rows(): readonly Row[] {
		return this.#rows;
	}

	/** What holds for all rows. */
	get shared(): readonly string[] {
		return sharedNotes(this.#rows);
	}

	get seconds(): number {
		return this.steps.reduce((sum, { seconds }) => sum + seconds, 0);
	}

	/** Whether the address names the steps, and how many of them did not fit. */
	get isChanged(): boolean {
		return this.#own.length > 0;
	}

	get dropped(): number {
		return this.#read.steps.length - this.#own.length;
	}

	/** The address with all its steps, on this host. */
	get href(): string {
		return `${location.pathname}#${fragmentFor(this.wanted, this.steps)}`;
	}

	/** What speaks most against it today, but for what the reader said. */
	get lines(): string[] {
		return linesFor(this.#rows, this.given, this.data);
	}

	/** What the player shows of each step: its name, where it is set on a place, and the position. */
	get shown(): Shown[] {
		return shownOf(this.steps, this.#law);
	}

	/** How often at most: the least of what its techniques say. */
	get perDay(): number | undefined {
		const all = this.#rows.flatMap(({ way }) => way.often.perDay ?? []);
		return all.length > 0 ? Math.min(...all) : undefined;
	}

	/** Asks for something else, made anew. */
	want(wanted: Wanted): void {
		this.#write(fragmentFor(wanted));
	}

	/** Takes other steps. */
	take(steps: readonly Made[]): void {
		this.#write(fragmentFor(this.wanted, steps));
	}

	/** The reader gives these reasons. */
	give(reasons: readonly Given[]): void {
		this.#given = [...reasons];
		give(reasons);
	}

	#write(fragment: string) {
		history.pushState(null, '', `#${fragment}`);
		this.read();
	}
}
