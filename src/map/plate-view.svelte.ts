// The drawing, and the list with the same links. Both were rendered in the build, outside of Svelte: nothing else of the map
// changes them or listens to them. What the reader does to look at the drawing, without choosing, is its state.

import { on } from 'svelte/events';
import type { Build } from '../anatomy/upper-body/builds.ts';
import type { glow, Outlines } from '../plate/glow.ts';
import { lampsOf, type Lights } from '../plate/light.ts';
import type { markFine, pin } from '../plate/pins.ts';
import type { Mode } from './choice.svelte.ts';
import type { Choice, Kept } from './choice.ts';
import type { Exchange, Wanted } from './drawings.ts';
import type * as Hand from './hand.ts';
import { come, whole, type Lack } from './lack.ts';
import { rememberBuild, rememberedBuild } from './memory.ts';
import { afterPaint } from './painted.svelte.ts';
import type { carry } from './views.ts';
import type { Zoom } from './zoom.ts';

/** What the drawing and the list show. */
export interface Shown extends Lights {
	choice: Choice | undefined;
	/** Which links the drawing has. */
	mode: Mode;
	/** The outlines of the places, for each frame of the body. */
	outlines: Record<Build, Outlines>;
	/** What lights where an ache is felt; it comes with what shows an answer. */
	glow: typeof glow | undefined;
	/** What pins the reader's marks on it; it comes with what shows an answer. */
	pin: typeof pin | undefined;
	/** What the reader marked and has at hand. */
	kept: Kept;
	/** What lets the other views know of it; it comes with what shows an answer. */
	carry: typeof carry | undefined;
	/** What marks the places of a region; it comes with what shows an answer. */
	markFine: typeof markFine | undefined;
	/** Ids of the places of the region that was touched. */
	region: readonly string[];
}

/** The drawing as it comes with the page. */
const plain: Wanted = { build: 'broad', zones: false };

/** The drawing of the last visit. */
const remembered: Wanted = { ...plain, build: rememberedBuild() };

/** The drawing of one page. Nothing of it is called before it is connected. */
export class PlateView {
	#root!: Element;
	#plate!: SVGSVGElement;
	#folder!: string;
	#choose: (link: SVGElement) => boolean;
	#lamps!: ReturnType<typeof lampsOf>;
	#shown: Shown | undefined;
	#callOff: (() => void) | undefined;
	#hand: typeof Hand | undefined;
	#zoom: Zoom | undefined;
	/** What pointers did before it was known what to make of it. */
	#felt: PointerEvent[] = [];
	#exchange: Exchange | undefined;
	#wanted = $state.raw<Wanted>(remembered);
	/** The drawing that is shown. */
	#had = plain;
	#lack = $state<Lack>('');
	/** The click that chose last: where in a part of the body it was can matter. */
	touch: MouseEvent | undefined;
	#tell = (lack: Lack) => (this.#lack = lack);
	#scale = $state(1);
	#pointed!: HTMLElement | null;

	/** @param choose told of a plain click on a link: true where that is chosen in place, so that the link is not followed */
	constructor(choose: (link: SVGElement) => boolean) {
		this.#choose = choose;
	}

	/** The drawing that the reader wants to see. */
	get wanted(): Wanted {
		return this.#wanted;
	}

	/** What is to be said of a file that was wanted last and is not here. */
	get lack(): Lack {
		return this.#lack;
	}

	/** How much it is enlarged: 1 for the whole. */
	get scale(): number {
		return this.#scale;
	}

	/**
	 * Takes over what holds the drawing and the list.
	 * @param folder where other drawings lie, with the name of the view: "/plates/back"
	 */
	connect(root: HTMLElement, folder: string): void {
		const plate = root.querySelector<SVGSVGElement>('.plate');
		if (!plate?.parentElement) throw new Error('No plate. Render one.');
		this.#root = root;
		this.#pointed = root.querySelector('.pointed');
		this.#plate = plate;
		this.#folder = folder;
		this.#lamps = lampsOf(root);
		const point = (event: Event) => {
			this.#name(closest(event, '.plate a')?.getAttribute('aria-label') ?? '');
		};
		on(root, 'click', (event) => {
			const link = isPlain(event) && closest(event, 'a[data-choice]');
			this.touch = event;
			if (link && this.#choose(link)) event.preventDefault();
		});
		on(root, 'keydown', (event) => void this.#step(event));
		on(root, 'pointerover', point);
		on(root, 'focusin', (event) => {
			point(event);
			this.#hand?.reach(root, event.target, this.#zoom);
		});
		for (const sign of ['pointerenter', 'focusin'] as const)
			on(root, sign, () => void this.#readyHand());
		this.#feelOn(plate.parentElement);
		if (remembered.build !== plain.build) void this.want(remembered);
	}

	/** Shows at once where a touch landed, and once that is painted what follows from it. */
	show(shown: Shown): void {
		const before = this.#shown?.choice;
		this.#shown = shown;
		if (shown.choice !== before) this.#name('');
		document.documentElement.toggleAttribute('data-answered', Boolean(shown.choice));
		this.#lamps.point(shown.choice);
		this.#callOff?.();
		this.#callOff = afterPaint(() => {
			this.#open(shown);
			// Which links are seen costs a layout to ask.
			this.#callOff = afterPaint(() => {
				const links = linksIn(this.#plate);
				stopAt(this.#plate, links.find((link) => link.hasAttribute('aria-current')) ?? links[0]);
			});
		});
	}

	#open(shown: Shown) {
		this.#lamps.shine(shown);
		shown.glow?.(this.#plate, shown, shown.outlines[this.#had.build]);
		if (this.#plate.dataset.mode !== shown.mode) this.#plate.dataset.mode = shown.mode;
		shown.pin?.(this.#plate, shown.kept);
		shown.carry?.(this.#root, shown.kept);
		shown.markFine?.(this.#plate, shown.region);
	}

	/** Brings another drawing; where that can't be had, the one that is shown stays. */
	async want(wanted: Wanted): Promise<void> {
		this.#wanted = wanted;
		this.#lack = '';
		const plate = await come(
			import('./drawings.ts').then((code) =>
				(this.#exchange ??= code.drawingsOf(this.#plate, this.#folder))(wanted),
			),
			this.#tell,
		);
		if (!plate) {
			if (this.#wanted === wanted) this.#wanted = this.#had;
			return;
		}
		this.#had = wanted;
		rememberBuild(wanted.build);
		if (plate !== this.#plate) this.#take(plate);
		if (this.#shown) this.show(this.#shown);
	}

	/**
	 * Brings what was chosen into sight, once it is painted.
	 * @param before the fragment of what was chosen before
	 * @returns whether the focus told of it, so that nothing else needs to
	 */
	async bring(before: string): Promise<boolean> {
		await Promise.all([this.#readyHand(), new Promise<void>(afterPaint)]);
		return this.#hand?.bring(this.#root, before, this.#zoom) ?? false;
	}

	/** Looks closer, from farther, or at the whole. */
	async look(way: 'closer' | 'farther' | 'whole'): Promise<void> {
		this.#lack = '';
		await this.#readyHand();
		this.#zoom?.[way]();
	}

	/** Tells what pointers do, also what they do before there is someone to tell: the first two fingers are not lost. */
	#feelOn(sheet: Element) {
		for (const sign of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const)
			on(sheet as HTMLElement, sign, (event) => {
				if (sign === 'pointerdown' && event.isPrimary) this.#felt = [];
				if (sign !== 'pointermove' || event.buttons) this.#felt.push(event);
				this.#feel();
			});
		on(
			sheet as HTMLElement,
			'touchmove',
			(event) => {
				// Two fingers are for the drawing, not for the page.
				if (event.touches[1] && event.cancelable && this.#lack !== 'missing')
					event.preventDefault();
			},
			{ passive: false },
		);
	}

	#feel() {
		if (this.#zoom) for (const event of this.#felt.splice(0)) this.#zoom.feel(event);
	}

	/** Names what is under the pointer or the focus; while nothing is and nothing was chosen, says what to do. */
	#name(pointed: string) {
		const label = this.#pointed;
		const says = pointed || (this.#shown?.choice ? '' : (label?.dataset.hint ?? ''));
		if (!label || label.textContent.trim() === says) return;
		// Made anew: what is as long as its words, and in the middle, would move with each of them.
		const name = document.createElement('span');
		name.textContent = says;
		label.replaceChildren(...(says ? [name] : []));
	}

	/** The drawing is one stop for Tab; arrow keys lead on from there. */
	async #step(event: KeyboardEvent) {
		if (!closest(event, '.plate') || event.altKey || event.ctrlKey || event.metaKey) return;
		if (!event.key.startsWith('Arrow')) return;
		const find = () => this.#hand?.linkBeside(linksIn(this.#plate), event.key);
		let next = find();
		// Where nothing lies that way, the key scrolls the page.
		if (this.#hand && !next) return;
		event.preventDefault();
		if (!this.#hand) {
			await this.#readyHand();
			next = find();
		}
		if (!next) return;
		stopAt(this.#plate, next);
		next.focus({ preventScroll: this.#scale > 1 });
	}

	/** Another drawing takes the place of this one: it is seen whole at first. */
	#take(plate: SVGSVGElement) {
		this.#zoom?.whole();
		this.#zoom?.stop();
		this.#zoom = undefined;
		this.#plate = plate;
		this.#lamps = lampsOf(this.#root);
		void this.#readyHand();
	}

	/** What is needed to look closer and to go from link to link comes with the first sign of interest. */
	async #readyHand() {
		this.#hand ??= await come(import('./hand.ts').then(whole), this.#tell);
		this.#zoom ??= this.#hand?.zoomPlate(this.#plate, (scale) => {
			this.#scale = scale;
		});
		this.#feel();
	}
}

const closest = ({ target }: Event, selector: string) =>
	target instanceof Element ? target.closest<SVGElement>(selector) : null;

/** Whether a click follows a link here, and not in another tab or window. */
const isPlain = (event: MouseEvent) =>
	!(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

/** Links of the drawing that can be chosen now. */
const linksIn = (plate: SVGSVGElement) =>
	[
		...plate.querySelectorAll<SVGElement>(
			plate.dataset.mode === 'places' ? '.places a' : '[data-half] a',
		),
	].filter((link) =>
		// Of a place its spot is seen, or not yet.
		(link.querySelector('.spot') ?? link).checkVisibility({ visibilityProperty: true }),
	);

/** Makes one link the stop for Tab, and no other. */
function stopAt(plate: Element, stop: Element | undefined) {
	for (const link of plate.querySelectorAll('[tabindex="0"]')) link.setAttribute('tabindex', '-1');
	stop?.setAttribute('tabindex', '0');
}
