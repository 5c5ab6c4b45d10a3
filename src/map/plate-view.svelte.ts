// The drawing, and the list with the same links. Both were rendered in the build, outside of Svelte: nothing else of the map
// changes them or listens to them. What the reader does to look at the drawing, without choosing, is its state.

import { on } from 'svelte/events';
import type { Build } from '../anatomy/upper-body/builds.ts';
import type { glow, Outlines } from '../plate/glow.ts';
import { lampsOf, type Lights } from '../plate/light.ts';
import { neighbor } from '../plate/neighbor.ts';
import type { markFine, pin } from '../plate/pins.ts';
import type { Mode } from './choice.svelte.ts';
import type { Choice } from './choice.ts';
import type { Exchange, Wanted } from './drawings.ts';
import { rememberBuild, rememberedBuild } from './memory.ts';
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
	/** What marks the places of a region; it comes with what shows an answer. */
	markFine: typeof markFine | undefined;
	/** Ids of the places of the region that was touched. */
	region: readonly string[];
}

/** The drawing as it comes with the page. */
const plain: Wanted = { build: 'broad', zones: false };

/** The drawing of the last visit. */
const remembered: Wanted = { ...plain, build: rememberedBuild() };

/** Milliseconds in which a slow phone has painted a choice. */
const paintedAfter = 60;

/** The drawing of one page. Nothing of it is called before it is connected. */
export class PlateView {
	#root!: Element;
	#plate!: SVGSVGElement;
	#folder!: string;
	#choose: (fragment: string) => boolean;
	#shine!: ReturnType<typeof lampsOf>;
	#shown: Shown | undefined;
	#later: ReturnType<typeof setTimeout> | undefined;
	#zoom: Zoom | undefined;
	#exchange: Exchange | undefined;
	/** Settled when no drawing is on its way. */
	#dressed = Promise.resolve();
	#wanted = $state.raw<Wanted>(remembered);
	#isMissing = $state(false);
	/** The click that chose last: where in a part of the body it was can matter. */
	touch: MouseEvent | undefined;
	#scale = $state(1);
	#pointed!: HTMLElement | null;

	/** @param choose told of a plain click on a link: true where that is chosen in place, so that the link is not followed */
	constructor(choose: (fragment: string) => boolean) {
		this.#choose = choose;
	}

	/** The drawing that the reader wants to see. */
	get wanted(): Wanted {
		return this.#wanted;
	}

	/** Whether it could not be had. */
	get isMissing(): boolean {
		return this.#isMissing;
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
		if (!plate) throw new Error('No plate. Render one in the map.');
		this.#root = root;
		this.#pointed = root.querySelector('.pointed');
		this.#plate = plate;
		this.#folder = folder;
		this.#shine = lampsOf(root);
		const point = (event: Event) => {
			this.#name(closest(event, '.plate a')?.getAttribute('aria-label') ?? '');
		};
		on(root, 'click', (event) => {
			const link = isPlain(event) && closest(event, 'a[data-choice]');
			this.touch = event;
			if (link && this.#choose(link.dataset.choice ?? '')) event.preventDefault();
		});
		on(root, 'keydown', (event) => {
			this.#step(event);
		});
		on(root, 'pointerover', point);
		on(root, 'focusin', point);
		on(root, 'pointerenter', () => void this.#readyZoom());
		if (remembered.build !== plain.build) void this.want(remembered);
	}

	/** Shows a choice: by attributes alone, and what need not be painted with it a little later. */
	show(shown: Shown): void {
		this.#shown = shown;
		if (shown.choice) this.#name('');
		this.#shine(shown);
		shown.glow?.(this.#plate, shown, shown.outlines[this.#wanted.build]);
		if (this.#plate.dataset.mode !== shown.mode) this.#plate.dataset.mode = shown.mode;
		shown.pin?.(this.#plate, shown.choice);
		shown.markFine?.(this.#plate, shown.region);
		clearTimeout(this.#later);
		// Which links are seen costs a layout to ask.
		this.#later = setTimeout(() => {
			const links = linksIn(this.#plate);
			stopAt(this.#plate, links.find((link) => link.hasAttribute('aria-current')) ?? links[0]);
		}, paintedAfter);
	}

	/** Brings another drawing, after those that were wanted before; what can't be had leaves the plain one. */
	async want(wanted: Wanted): Promise<void> {
		this.#wanted = wanted;
		rememberBuild(wanted.build);
		const dressed = this.#dressed.then(() => this.#dress(wanted));
		this.#dressed = dressed.catch(() => this.#dress(plain)).catch(() => undefined);
		try {
			await dressed;
			this.#isMissing = false;
		} catch {
			this.#isMissing = true;
			if (this.#wanted === wanted) this.#wanted = plain;
		}
	}

	/** Looks closer, from farther, or at the whole. */
	async look(way: 'closer' | 'farther' | 'whole'): Promise<void> {
		(await this.#readyZoom())[way]();
	}

	/** Names what is under the pointer or the focus; while nothing is and nothing was chosen, says what to do. */
	#name(pointed: string) {
		const label = this.#pointed;
		if (label)
			label.textContent = pointed || (this.#shown?.choice ? '' : (label.dataset.hint ?? ''));
	}

	/** The drawing is one stop for Tab; arrow keys lead on from there. */
	#step(event: KeyboardEvent) {
		if (!closest(event, '.plate') || event.altKey || event.ctrlKey || event.metaKey) return;
		const links = linksIn(this.#plate);
		const from = links.findIndex((link) => link === document.activeElement);
		const next = links[neighbor(links.map(middleOf), from, event.key) ?? -1];
		if (!next) return;
		event.preventDefault();
		stopAt(this.#plate, next);
		next.focus();
	}

	async #dress(wanted: Wanted) {
		const code = await import('./drawings.ts');
		this.#exchange ??= code.drawingsOf(this.#plate, this.#folder);
		const plate = await this.#exchange(wanted);
		if (plate !== this.#plate) {
			// Each drawing is seen whole at first.
			this.#zoom?.whole();
			this.#zoom?.stop();
			this.#zoom = undefined;
			this.#plate = plate;
		}
		this.#shine = lampsOf(this.#root);
		if (this.#shown) this.show(this.#shown);
	}

	/** The code for zooming comes with the first sign of interest. */
	async #readyZoom(): Promise<Zoom> {
		const code = await import('./zoom.ts');
		return (this.#zoom ??= code.zoomPlate(this.#plate, (scale) => {
			this.#scale = scale;
		}));
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
	].filter((link) => markOf(link).checkVisibility({ visibilityProperty: true }));

/** What is seen of a link: of a place its spot. */
const markOf = (link: Element) => link.querySelector('.spot') ?? link;

/** Where a link is on the screen: a place at its spot. */
function middleOf(link: Element) {
	const box = markOf(link).getBoundingClientRect();
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Makes one link the stop for Tab, and no other. */
function stopAt(plate: Element, stop: Element | undefined) {
	for (const link of plate.querySelectorAll('[tabindex="0"]')) link.setAttribute('tabindex', '-1');
	stop?.setAttribute('tabindex', '0');
}
