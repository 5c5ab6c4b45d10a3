// What may wait until the next frame is painted: all that is heavy and that a touch need not show at once.

/**
 * Does something once the next frame is painted.
 * @returns calls it off
 */
export function afterPaint(does: () => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const frame = requestAnimationFrame(() => {
		timer = setTimeout(does);
	});
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(timer);
	};
}

/** A value as of the last painted frame. To be made with a component. */
export class Painted<T> {
	#current = $state.raw<T>();

	constructor(now: () => T | undefined) {
		$effect(() => {
			const value = now();
			return afterPaint(() => {
				this.#current = value;
			});
		});
	}

	/** The value, or nothing before the first frame. */
	get current(): T | undefined {
		return this.#current;
	}
}
