import { on } from 'svelte/events';
import { createSubscriber } from 'svelte/reactivity';

/** The fragment of the address as reactive state: the address is the only store of the map. */
export class Fragment {
	#subscribe = createSubscriber((update) => on(window, 'hashchange', update));

	/** The fragment with its `#`, or an empty text; empty on the server. */
	get current(): string {
		this.#subscribe();
		return typeof location === 'undefined' ? '' : location.hash;
	}
}
