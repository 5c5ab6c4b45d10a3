// Sounds by Web Audio, beside whatever the reader listens to: no media element, which would stop their music. They are planned
// ahead on the clock of the sound itself, so that they come in time where the page is hidden and its timers are slow.

import type { Moment, Sound } from './script.ts';

/** The tones of a sound: Hz, and when each begins and ends, seconds. */
const tones: Record<Sound, readonly (readonly [hertz: number, from: number, to: number])[]> = {
	tick: [[660, 0, 0.09]],
	ready: [
		[784, 0, 0.22],
		[587, 0.2, 0.5],
	],
	go: [[880, 0, 0.35]],
	end: [
		[587, 0, 0.4],
		[784, 0.35, 0.8],
		[880, 0.75, 2.4],
	],
};

/** How loud, of 1. */
const loudness = 0.35;

/** Newer browsers can be told to mix with what plays. */
type WithSession = Navigator & { audioSession?: { type: string } };

/** The sounds of one player. */
export class Tones {
	#context: AudioContext | undefined;
	#planned = new Set<OscillatorNode>();

	/** Whether sounds can be planned. */
	get isOpen(): boolean {
		return this.#context !== undefined;
	}

	/** Opens the way for sounds; only a touch may do that. */
	open(): void {
		const { audioSession } = navigator as WithSession;
		if (audioSession) audioSession.type = 'ambient';
		if (typeof AudioContext === 'undefined') return;
		this.#context ??= new AudioContext();
		void this.#context.resume();
	}

	/** Plans sounds for their moments on the wall clock. */
	plan(moments: readonly Moment[], now: number): void {
		const context = this.#context;
		if (!context) return;
		for (const { at, sound } of moments)
			for (const tone of tones[sound])
				this.#tone(context, tone, context.currentTime + Math.max(0, at - now) / 1000);
	}

	/** Takes back all that has not sounded yet. */
	drop(): void {
		for (const tone of this.#planned) tone.stop();
		this.#planned.clear();
	}

	/** Silence: nothing is planned, and nothing holds the way for sounds. */
	close(): void {
		this.drop();
		void this.#context?.close();
		this.#context = undefined;
	}

	#tone(context: AudioContext, [hertz, from, to]: (typeof tones)[Sound][number], at: number) {
		const gain = context.createGain();
		const tone = context.createOscillator();
		tone.frequency.value = hertz;
		// Begins and ends softly: a hard edge clicks.
		gain.gain.setValueAtTime(0, at + from);
		gain.gain.linearRampToValueAtTime(loudness, at + from + 0.02);
		gain.gain.exponentialRampToValueAtTime(0.001, at + to);
		tone.connect(gain).connect(context.destination);
		tone.start(at + from);
		tone.stop(at + to);
		this.#planned.add(tone);
		tone.onended = () => {
			this.#planned.delete(tone);
		};
	}
}
