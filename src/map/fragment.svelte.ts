/** The fragment of the address as reactive state: the address is the only store of the map. */
export class Fragment {
	#current = $state.raw('');

	/** The fragment with its `#`, or an empty text, as it was read last. */
	get current(): string {
		return this.#current;
	}

	/** To be called at each change; equal text is no change. */
	read(): void {
		this.#current = location.hash;
	}

	/** A new entry in the history, with an empty fragment for none. No event tells of it. */
	push(fragment: string): void {
		const hash = fragment && `#${fragment}`;
		if (hash !== location.hash) history.pushState(null, '', hash || location.pathname);
	}
}
