// The words of the parts that stand in a text. A second language is a second file. Those of signs, reasons and levels of
// evidence stand in their own rooms.

/** What people are told. */
export const belief = { title: 'People are told:' } as const;

/** A numbered link to a source. */
export const cite = { source: (number: number) => `Source ${number}` } as const;

/** The rules of one reason. */
export const forbids = {
	and: ' and ',
	all: (techniques: number) => `All ${techniques} techniques`,
	more: (techniques: number) => `${techniques} more`,
} as const;

/** The hollow above the collarbone from above. */
export const fromAbove = {
	alt: 'The hollow above the right collarbone, seen from above. From front to back the vein, the artery and the nerves of the arm cross the first rib and go on under the collarbone. The top of the lung lies beside them toward the neck, the trapezius muscle behind them. The hollow between collarbone, neck and trapezius is marked as a place never to press.',
	caption:
		'Your right shoulder from above; crossed lines: never press. The bones are measured on a model. Vessels, nerves, lung and muscle have no measures: they are drawn by eye, in their order.',
} as const;

/** The signs of a sore place, before anything is tried there. */
export const firstSafe = {
	check: 'Not sure? Check first',
	why: 'Why each matters',
} as const;

/** The reasons not to start. */
export const notToday = {
	title: 'Not today if',
	check: 'Check first',
	all: 'All reasons',
	more: 'Where each comes from',
} as const;

/** The signs to stop at. What can follow comes as how long one must watch for it, and what it is. */
export const stopIf = {
	title: 'Stop if',
	call: 'call your emergency number',
	later: (signs: readonly string[]) => ` Later: ${signs.join('; ')}.`,
	/** The same of what can come at once as well. */
	both: (signs: readonly string[]) => ` Any time: ${signs.join('; ')}.`,
	lasting: (lasts: string, says: string) => `for ${lasts.replace(/^.* to /, '')}, ${says}`,
	all: (signs: number) => `All ${signs}`,
	/** What to do about signs that each say it themselves. */
	ease: 'Ease off, or stop',
	after: (lasts: string, isNow: boolean) =>
		isNow ? `Now to ${lasts.replace(/^.* to /, '')} after:` : `For ${lasts} after:`,
	more: 'Where this comes from',
} as const;

/** The steps of a routine. */
export const routineSteps = {
	title: (steps: number) => `The ${steps} steps`,
	/** The reasons with which a step is left out, and others not. */
	without: (reasons: readonly string[]) => `Leave it out with: ${reasons.join('; ')}.`,
} as const;
