// What is chosen on this page, worked out from the fragment of the address, which is its only store. Nothing here touches the
// page itself.

import type { Depth } from '../anatomy/body.ts';
import type { Side, Where } from '../anatomy/names.ts';
import type { Build } from '../anatomy/upper-body/builds.ts';
import type { Answers, Part, Sore } from '../finder/answers.ts';
import type { Outlines } from '../plate/glow.ts';
import { levelsFor, lightsOf, type Layer, type Lights } from '../plate/light.ts';
import { idsIn, nameIn, targetFrom, type Target } from '../plate/target.ts';
import type { choiceFrom, keptFrom, Choice, Kept } from './choice.ts';
import { afterPaint } from './painted.svelte.ts';

/** What can be chosen on the drawing. */
export const modes = ['places', 'muscles'] as const;

export type Mode = (typeof modes)[number];

/** A picture of a muscle besides the first one. */
export interface Sheet {
	id: 'back' | 'front' | 'head' | 'arm';
	/** Ids of the places. */
	shows: string[];
	width: number;
	height: number;
}

/** The picture of a technique, and what is said of it. */
interface ShownAct {
	width: number;
	height: number;
	/** The side that the picture shows. */
	side: Side | 'both';
	/** What one does. */
	how: string;
	/** What one does at a sore place, by its id, where that is not the same. */
	there: Record<string, string>;
	/** "Hands or tennis ball". */
	needs: string;
}

/** What a view can show. */
export interface Data {
	/** What answers are made of. */
	answers: Answers;
	/** What is shown and said of each technique, by id. */
	acts: Record<string, ShownAct>;
	/** The places that belong together, and what tells each from the others. */
	regions: { place: string; says: string }[][];
	/** How deep each muscle and place lies in this view; what has no depth is not drawn here. */
	depths: Record<string, Depth>;
	/** The sides on which each place can be chosen. */
	spots: Record<string, readonly Where[]>;
	/** The pictures of where the ache of a muscle is felt besides the first one: what each shows, and its size. */
	further: Record<string, Sheet[]>;
	/** The outlines of the places, for each frame of the body. */
	outlines: Record<Build, Outlines>;
}

/** Before the data are here nothing is known, so nothing can be chosen. */
const nothing: Data = {
	answers: { sores: [], parts: [], ways: [], routines: [], tools: [], signs: [] },
	acts: {},
	regions: [],
	depths: {},
	spots: {},
	further: {},
	outlines: { broad: {}, narrow: {} },
};

/** The fragment of the address as reactive state. */
export class Fragment {
	#current = $state.raw('');

	/** The fragment with its `#`, or an empty text, as it was read or written last. */
	get current(): string {
		return this.#current;
	}

	/** To be called when something else changed it; equal text is no change. */
	read(): void {
		this.#current = location.hash;
	}

	/**
	 * Writes a new fragment, with its #; an empty one for none. The address gets it once what follows from it is painted: a slow
	 * phone takes a fifth of the time to the mark for the history alone.
	 * @param way whether the history gets an entry for it, or it takes the place of the last one
	 */
	write(fragment: string, way: 'push' | 'replace'): void {
		if (fragment === this.#current) return;
		this.#current = fragment;
		afterPaint(() => {
			// The reader may have gone on or back by then.
			if (fragment === this.#current)
				history[`${way}State`](null, '', fragment || location.pathname);
		});
	}
}

/** What reads a choice from the fragment. */
interface Reader {
	choiceFrom: typeof choiceFrom;
	keptFrom: typeof keptFrom;
}

/** The choice of one page. */
export class Chosen {
	#fragment: { readonly current: string };
	#reader: () => Reader | undefined;
	#data = $state.raw(nothing);
	#layer = $state<Layer>('half');
	/** The mode that the reader picked, and what was chosen at that time. */
	#picked = $state.raw<{ mode: Mode; at?: Choice | undefined }>({ mode: 'places' });

	#known = $derived(idsIn(this.#data.answers));
	#choice = $derived.by(() => this.#reader()?.choiceFrom(this.#fragment.current, this.#known));
	#kept = $derived.by(() => this.#reader()?.keptFrom(this.#fragment.current, this.#known) ?? {});
	#part = $derived(this.#data.answers.parts.find(({ id }) => id === this.#choice?.id));
	#sore = $derived(this.#data.answers.sores.find(({ id }) => id === this.#choice?.id));
	#lights = $derived.by((): Lights => {
		const levels = levelsFor(this.#layer, this.#choice, this.#data.depths[this.#choice?.id ?? '']);
		return { choice: this.#choice, levels, ...lightsOf(this.#sore, this.#part) };
	});

	/**
	 * @param fragment the fragment of the address
	 * @param reader what reads it; it comes with what shows an answer, so drawing, list and heading always agree
	 */
	constructor(fragment: { readonly current: string }, reader: () => Reader | undefined) {
		this.#fragment = fragment;
		this.#reader = reader;
	}

	/** What this view can show. */
	get data(): Data {
		return this.#data;
	}

	set data(data: Data) {
		this.#data = data;
	}

	/** What is chosen and can be shown. */
	get choice(): Choice | undefined {
		return this.#choice;
	}

	/** What stays, also when nothing is chosen. */
	get kept(): Kept {
		return this.#kept;
	}

	/** The muscle, group or bone that is chosen, or … */
	get part(): Part | undefined {
		return this.#part;
	}

	/** … the place. */
	get sore(): Sore | undefined {
		return this.#sore;
	}

	/** The places of the region in which something lies, itself among them. */
	regionOf(target: Target | undefined): Data['regions'][number] {
		return this.#data.regions.find((all) => all.some(({ place }) => place === target?.id)) ?? [];
	}

	/** Its name with its side. */
	get name(): string {
		return this.#choice ? nameIn(this.#data, this.#choice) : '';
	}

	/** Which links the drawing has: those that the reader picked, until a choice brings the links of its own kind. */
	get mode(): Mode {
		if (!this.#choice || this.#choice === this.#picked.at) return this.#picked.mode;
		return this.#part ? 'muscles' : 'places';
	}

	/** How deep the reader wants to look. */
	get layer(): Layer {
		return this.#layer;
	}

	/** What the drawing shows of it all. */
	get lights(): Lights {
		return this.#lights;
	}

	/** What the fragment of a link names of all that is known. */
	named(fragment: string): Target | undefined {
		return targetFrom(fragment, this.#known);
	}

	/** The reader wants to look that deep. */
	pickLayer(layer: Layer): void {
		this.#layer = layer;
	}

	/** The reader wants the links of one kind. */
	pickMode(mode: Mode): void {
		this.#picked = { mode, at: this.#choice };
	}
}
