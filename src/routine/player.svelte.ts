// The player at work: the clock, what a touch does, and all that tells of a change. What it leads comes in as data.

import type { Cues } from '../kept/store.ts';
import { due, silent, tell } from './announce.ts';
import { Awake } from './awake.ts';
import type { Led, LedStep } from './led.ts';
import * as runs from './run.ts';
import { changeTo, partsOf, type Moment, type Part } from './script.ts';
import { runText, spokenText } from './text.ts';
import { Tones } from './tones.ts';
import { hush, speak } from './voice.ts';

/** Where the player is. */
export type Stage = 'before' | 'playing' | 'done';

/** Sounds are planned so far ahead, ms: a hidden page may not be woken for a minute. */
const ahead = 130_000;

/** What comes later than that is not told any more, ms: the page was asleep. */
const stale = 1500;

/** The last sound has died away after that, ms. */
const fading = 3000;

/** How a phone shakes, ms. */
const shakes: Partial<Record<Moment['sound'], number[]>> = {
	...{ ready: [200, 100, 200], go: [300], end: [300, 150, 300, 150, 900] },
};

/** The player. */
export class Player {
	/** What it leads: before it starts, a reader can leave something out. */
	led: Led;
	readonly parts: readonly Part[] = $derived.by(() => partsOf(this.led.steps));
	run = $state.raw<runs.Run>(runs.runOf([]));
	now = $state.raw(Date.now());
	/** Where it stands; nothing once it is done. */
	readonly at = $derived(runs.standing(this.run, this.now));
	stage = $state.raw<Stage>('before');
	cues = $state.raw<Cues>({ sound: true, voice: true, vibration: true });
	/** What stands in place of what to do, until the next change. */
	message = $state.raw<string>();
	/** Whether it asks if this is the end. */
	isAsking = $state.raw(false);
	/** Whether it stands where it stood before the page was loaded anew. */
	isAgain = $state.raw(false);
	/** Whether the screen stays on, as far as is known. */
	isAwake = $state.raw(true);
	/** What a screen reader is told. */
	told = $state.raw('');

	readonly #tones = new Tones();
	readonly #awake = new Awake(
		(isAwake) => (this.isAwake = isAwake),
		() => {
			this.#wake();
		},
	);
	readonly #save: (saved: runs.Saved | undefined) => void;
	readonly #language: string;
	#messages = silent;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** Up to here everything was told, and up to there it is planned. */
	#heard = 0;
	#planned = 0;
	/** What is said before the next change. */
	#first = '';

	/**
	 * @param saved what was written down before the page was loaded anew
	 * @param save writes down where it stands, or that nothing is to be found again
	 */
	constructor(
		led: Led,
		language: string,
		saved: unknown,
		save: (saved: runs.Saved | undefined) => void,
	) {
		this.led = $state.raw(led);
		this.#language = language;
		this.#save = save;
		this.run = runs.runOf(led.steps);
		if (saved === undefined) return;
		this.run = runs.runFrom(led.steps, saved);
		this.stage = 'playing';
		this.isAgain = true;
	}

	/** The step that it is at. */
	get step(): LedStep | undefined {
		return this.led.steps[this.at?.phase.step ?? -1];
	}

	/** Index of the part that it is at. */
	get part(): number {
		const step = this.at?.phase.step ?? 0;
		return this.parts.findIndex(({ to }) => step < to);
	}

	get isRunning(): boolean {
		return this.run.since !== undefined;
	}

	/** From the first screen, or once more from the last one. */
	start(): void {
		this.run = runs.runOf(this.led.steps);
		this.stage = 'playing';
		this.goOn();
	}

	/** Lets the clock run. Called in a touch, which sounds need. */
	goOn(): void {
		this.isAsking = this.isAgain = false;
		if (this.cues.sound) this.#tones.open();
		this.#awake.hold();
		this.#change(runs.goOn);
	}

	/** Stops the clock, and all that belongs to it. */
	pause(): void {
		this.#change(runs.pause);
		this.#rest();
	}

	toggle(): void {
		if (this.isRunning) this.pause();
		else this.goOn();
	}

	next(): void {
		this.#change(runs.next);
	}

	back(): void {
		this.#change(runs.back);
	}

	longer(): void {
		const most = this.step?.longest ?? 0;
		this.#change((run, now) => runs.longer(run, now, most));
		// While one gets ready the clock is of that: what the step takes now is said.
		const { phases, index } = this.run;
		if (phases[index]?.kind !== 'ready') return;
		this.message = runText.takes(phases[index + 1]?.seconds ?? 0);
		this.#tell(this.message);
	}

	tooMuch(): void {
		const { step } = this;
		if (!step) return;
		const isLeftOut = runs.isNextLeftOut(this.run, step);
		const says = isLeftOut ? runText.leftOut(step.softer) : runText.half;
		// What is left out leads what is said of the next step.
		this.#first = isLeftOut ? says : '';
		this.#change(runs.tooMuch);
		this.#first = '';
		this.message = says;
		if (isLeftOut) return;
		this.#tell(says);
		if (this.cues.voice) speak(says, this.#language);
	}

	/** Asks whether this is the end; where nothing is lost, or it was asked before, it is. */
	isToClose(): boolean {
		if (this.stage !== 'playing' || this.isAsking || this.isAgain) return true;
		this.pause();
		this.isAsking = true;
		return false;
	}

	/** What tells of a change is another from now on. */
	setCues(cues: Cues): void {
		this.cues = cues;
		if (!cues.voice) hush();
		if (!cues.sound) this.#tones.close();
		else if (this.isRunning && !this.#tones.isOpen) this.#tones.open();
		this.#replan();
	}

	/** Ends it all; nothing of it goes on. */
	close(): void {
		this.#rest();
		this.#save(undefined);
	}

	/** Nothing runs, sounds or holds the screen. */
	#rest() {
		clearTimeout(this.#timer);
		this.#awake.release();
		this.#tones.close();
		hush();
	}

	/** The page is seen again: while it slept, the clock of the sounds may have stood still. */
	#wake() {
		this.#replan();
		this.#tick();
	}

	/** A touch: the run becomes another, and what was planned with it. */
	#change(how: (run: runs.Run, now: number) => runs.Run) {
		this.#settle();
		this.message = undefined;
		this.run = how(this.run, this.now);
		this.#heard = this.now;
		this.#replan();
		this.#tick();
	}

	#settle() {
		this.now = Date.now();
		this.run = runs.settled(this.run, this.now);
	}

	#tick() {
		clearTimeout(this.#timer);
		const now = Date.now();
		const moments = runs.soundsBetween(this.run, this.#heard, now + 1);
		this.#heard = now + 1;
		this.#settle();
		for (const moment of moments) this.#meet(moment, now);
		this.#announce(now);
		if (runs.isDone(this.run)) {
			this.#end();
			return;
		}
		this.#plan();
		this.#save(runs.savedFrom(this.run, this.now));
		if (!this.isRunning) return;
		this.#timer = setTimeout(
			() => {
				this.#tick();
			},
			runs.untilSecond(this.run, this.now),
		);
	}

	#end() {
		this.stage = 'done';
		this.#save(undefined);
		this.#awake.release();
		// The last sound may die away.
		this.#timer = setTimeout(() => {
			this.#tones.close();
		}, fading);
	}

	/** A moment has come: what is not planned ahead tells of it. */
	#meet({ at, sound, step: index }: Moment, now: number) {
		const step = this.led.steps[index];
		if (!step || now - at > stale) return;
		const shake = shakes[sound];
		const { vibrate } = navigator as Partial<Navigator>;
		if (this.cues.vibration && shake) vibrate?.call(navigator, shake);
		if (sound === 'tick') return;
		this.message = undefined;
		const says = [this.#first, this.#said(sound, index, step)].filter(Boolean).join(' ');
		if (this.cues.voice) speak(says, this.#language);
		if (sound === 'ready') this.#tell(spokenText.told(says, step.seconds));
	}

	#said(sound: Moment['sound'], index: number, step: LedStep): string {
		if (sound === 'ready') return spokenText.change(changeTo(this.led.steps, index), step);
		return sound === 'go' ? spokenText.go(step.cue) : spokenText.end;
	}

	/** A message for a screen reader: it is told once the one before can have been heard out. */
	#tell(message: string) {
		this.#messages = tell(this.#messages, message);
		this.#announce(Date.now());
	}

	#announce(now: number) {
		const { told, says } = due(this.#messages, now);
		this.#messages = told;
		if (says !== undefined) this.told = says;
	}

	/** Plans the sounds of the time to come, as far as they are not planned yet. */
	#plan() {
		const to = this.now + ahead;
		this.#tones.plan(runs.soundsBetween(this.run, this.#planned, to), this.now);
		this.#planned = Math.max(this.#planned, to);
	}

	/** Plans them anew: something is other than it was. */
	#replan() {
		this.#tones.drop();
		this.#planned = Date.now();
	}
}
