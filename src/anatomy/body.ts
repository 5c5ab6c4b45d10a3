// What a body is: a region with its views, as data. upper-body/ holds the one of this site.

import type { Box, Ring } from './geometry.ts';
import type { Landmark, Side } from './names.ts';
import type { Place } from './place.ts';
import type { Tendons } from './tendons.ts';
import type { ZoneShape } from './zone.ts';

/** How deep a shape lies: 1 under the skin to 5, and 6 for bones. */
export type Depth = 1 | 2 | 3 | 4 | 5 | 6;

/** A muscle as one view draws it; its ends are landmarks of the view. */
export interface Drawn<Id extends string = string> {
	/** 1 lies under the skin, larger numbers lie deeper. */
	depth: 1 | 2 | 3 | 4 | 5;
	/** Landmarks of the origin, in order along its line; none where the view does not show it. */
	origin: readonly Id[];
	/** Landmarks of the insertion, in order along its line. */
	insertion: readonly Id[];
	/** Closed ring of points `x,y`, in mm; `!` marks a corner. */
	outline: string;
	/** Fibers from origin to insertion, in mm, one string each; the fibers between them are interpolated. */
	guides: readonly string[];
	/** Where two heads of it lie side by side, in mm: one line each, from the bones of origin to the tendon. */
	clefts?: readonly string[];
	/** True when only the visible or fleshy part is drawn and attachments may lie outside the outline. */
	partial?: true;
	/** True when it lies deeper than 1 only because an end of it passes under another muscle: the skin covers most of it. */
	open?: true;
	/** How far from the bone white tendon is seen to fade into flesh, at either end, mm; by eye, after atlases. */
	tendons?: Tendons;
}

/** A rib or its cartilage: middle line and height, mm. */
export interface Rib {
	id: string;
	height: number;
	path: string;
	/** True for a rib whose end is fixed to nothing. */
	isFree?: true;
}

/** A vertebra as one view shows it. */
export interface Vertebra {
	id: string;
	ring: Ring;
	/** The end of its spinous process, where it is seen. */
	tip?: Ring;
}

/** The bones of one view. */
export interface Bones {
	/** Rings by id. */
	outlines: Readonly<Record<string, string>>;
	/** Openings of bones, by the id of the bone. */
	openings: Readonly<Partial<Record<string, readonly string[]>>>;
	/** Holes through bones, by the id of the bone. */
	holes: Readonly<Partial<Record<string, readonly string[]>>>;
	/** Fine lines in bones, by the id of the bone. */
	lines: Readonly<Partial<Record<string, readonly string[]>>>;
	/** The disc of cartilage between the pubic bones. */
	symphysis: string;
	/** From the last up: each lies over the next one below. */
	vertebrae: readonly Vertebra[];
	/** What is seen behind and between them: their bodies from behind, the discs from the front. */
	column: { id: string; kind: 'far-bone' | 'cartilage'; ring: Ring };
	/** Transverse processes, where they are seen apart from the vertebrae. */
	sideProcesses?: readonly Ring[];
	/** From the first down. */
	ribs: readonly Rib[];
	/** From the last up, where they are seen. */
	cartilages?: readonly Rib[];
	/** The lower ribs at the back, where they are seen past the front ones. */
	farRibs?: readonly Rib[];
	/** What the cage ends at on the midline. */
	cageEnds: 'spine' | 'cartilages';
	/** The two edges of the ridge (spine) of the shoulder blade, where it is seen. */
	ridge?: { upper: string; lower: string };
	/** The bones of the hand. */
	hand: readonly Ring[];
	/** Bones across the midline that nothing lies over there. */
	foremost: readonly string[];
	/** Bones that are seen between the muscles right under the skin. */
	underSkin: readonly string[];
	/** Bones that no finger presses through: what lies behind them is not under the finger. */
	shields: readonly string[];
	/** Bones that no finger reaches from here: they lie behind others, or in front of all. */
	outOfReach: readonly string[];
}

/** A sheet of tendon or of muscle that no page is about. */
export interface Fascia {
	/** How deep it lies; right under the skin where nothing is said. */
	depth?: Depth;
	outline: string;
	/** The lines in it. */
	lines?: readonly string[];
}

/** A body seen from one side, one half: the drawing mirrors it. */
export interface BodyView {
	/** From where it is seen, after "from". */
	from: string;
	/** The reader's own side that lies on the left of the picture: from the front it is the other one. */
	leftmost: Side;
	landmarks: Readonly<Record<string, Landmark>>;
	muscles: Readonly<Record<string, Drawn>>;
	/** Muscles that lie behind a bone: drawn over it as a broken line. */
	behindBone: readonly string[];
	bones: Bones;
	sheets: Readonly<Record<string, Fascia>>;
	/** Lines inside the outline of the skin that tell head, hands and trunk apart: open, from point to point, drawn by eye. */
	contours: readonly string[];
	/** Cheek and jaw, where they are seen: they cover what runs up behind them. */
	face?: { outline: string; lines: readonly string[] };
	/** Paint order from the back of the drawing to its front; `[name]` is a bone, `(name)` a sheet, `~` the lines of the skin, `~face` the face. */
	paint: readonly string[];
	/** The places that hurt, from the neck down. */
	places: readonly Place[];
	/** Parts of the body that are not ours to massage. */
	outside: readonly Place[];
	/** Places that are everywhere: shown where an ache is felt, but no touch means them. */
	wide: readonly Place[];
	/** Where not to press. */
	zones: Readonly<Record<string, ZoneShape>>;
}

/** A name written beside the body, with a line to what it names; one half, mm. */
export interface Label {
	id: string;
	text: string;
	/** Where the last letter stands. */
	at: readonly [x: number, y: number];
	/** Where its line starts and ends. */
	from: readonly [x: number, y: number];
	to: readonly [x: number, y: number];
	/** How deep a group lies, which has no shape of its own: its label leaves with it. */
	depth?: Depth;
}

/** A body that can be drawn. */
export interface Body {
	/** What the drawing shows, in words. */
	name: string;
	/** What the plate cuts out of the figure, in mm. */
	frame: Box;
	/** The whole figure as far as it is drawn, in mm. */
	whole: Box;
	/** The outline of the skin, one half, in order: landmarks of every view. */
	skin: readonly Landmark[];
	/** Places in the outline of the skin that are real corners. */
	skinCorners: readonly number[];
	/** Labels of what has no shape of its own, or a thin one; ordered so that no two lines cross. */
	labels: readonly Label[];
	views: Readonly<Record<string, BodyView>>;
}
