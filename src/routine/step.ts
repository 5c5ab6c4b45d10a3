/** One part of a routine that is led: one technique, on one side, for so many seconds. */
export interface Step {
	/** Id of the technique: "tennis-ball-wall". */
	way: string;
	/** The side it is done on; `both` at once, `middle` where there is no side. */
	side: 'left' | 'right' | 'both' | 'middle';
	/** Whole seconds. */
	seconds: number;
	/** What to do, in at most 30 characters with spaces. */
	cue: string;
	/** 0 to 10, the usual and the most. */
	pressure: { usual: number; most: number };
	/** Where it is done, where it is for one place: an id of the map. */
	place?: string;
}
