/** The fragment of the address as reactive state: the address is the only store of the map. */
export class Fragment {
	#current = $state.raw('');

	/** The fragment with its `#`, or an empty text, as it was read last. */
	get current(): string {
		return this.#current;
	}

	/** To be called when something else changed it; equal text is no change. */
	read(): void {
		this.#current = location.hash;
	}

	/**
	 * Writes a new fragment, with its #; an empty one for none.
	 * @param way whether the history gets an entry for it, or it takes the place of the last one
	 */
	write(fragment: string, way: 'push' | 'replace'): void {
		if (fragment !== location.hash) history[`${way}State`](null, '', fragment || location.pathname);
		this.read();
	}
}
