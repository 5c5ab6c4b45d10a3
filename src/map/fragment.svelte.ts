import { on } from 'svelte/events';
import { createSubscriber } from 'svelte/reactivity';

/** The fragment of the address as reactive state: the address is the only store of the map. */
export class Fragment {
	#update: (() => void) | undefined;
	#subscribe = createSubscriber((update) => {
		this.#update = update;
		return on(window, 'hashchange', update);
	});

	/** The fragment with its `#`, or an empty text; empty on the server. */
	get current(): string {
		this.#subscribe();
		return typeof location === 'undefined' ? '' : location.hash;
	}

	/** A new entry in the history, known at once: a browser tells of a change only after it has looked for where to scroll. */
	push(fragment: string): void {
		if (`#${fragment}` === location.hash) return;
		history.pushState(null, '', `#${fragment}`);
		this.#update?.();
	}
}
