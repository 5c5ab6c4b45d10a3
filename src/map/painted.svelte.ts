/** A value as of the last painted frame: what is heavy and lies out of sight follows it. To be made with a component. */
export class Painted<T> {
	#current = $state.raw<T>();

	constructor(now: () => T | undefined) {
		$effect(() => {
			const value = now();
			const frame = requestAnimationFrame(() =>
				setTimeout(() => {
					this.#current = value;
				}),
			);
			return () => {
				cancelAnimationFrame(frame);
			};
		});
	}

	/** The value, or nothing before the first frame. */
	get current(): T | undefined {
		return this.#current;
	}
}
