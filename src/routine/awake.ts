// Keeps the screen on. A browser takes that back whenever the page is hidden, so it is asked for again.

/** Holds the screen on from `hold` to `release`. */
export class Awake {
	#lock: WakeLockSentinel | undefined;
	#isWanted = false;
	/** Told whether the screen stays on. */
	readonly #tell: (isAwake: boolean) => void;
	/** Told when the page is seen again. */
	readonly #seen: () => void;

	constructor(tell: (isAwake: boolean) => void, seen: () => void) {
		this.#tell = tell;
		this.#seen = seen;
	}

	/** Keeps the screen on. */
	hold(): void {
		if (this.#isWanted) return;
		this.#isWanted = true;
		document.addEventListener('visibilitychange', this.#look);
		void this.#request();
	}

	/** Lets it go dark again. */
	release(): void {
		this.#isWanted = false;
		document.removeEventListener('visibilitychange', this.#look);
		void this.#lock?.release();
		this.#lock = undefined;
	}

	readonly #look = (): void => {
		if (document.visibilityState !== 'visible') return;
		void this.#request();
		this.#seen();
	};

	async #request() {
		// Not every browser has it, whatever the types say; one whose battery is low refuses.
		const { wakeLock } = navigator as Partial<Navigator>;
		try {
			const lock = await wakeLock?.request('screen');
			if (this.#isWanted) this.#lock = lock;
			else void lock?.release();
			this.#tell(lock !== undefined);
		} catch {
			this.#tell(false);
		}
	}
}
