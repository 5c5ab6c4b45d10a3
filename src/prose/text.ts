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
	later: (signs: readonly string[]) => ` Later: ${signs.join(', ')}.`,
	lasting: (lasts: string, says: string) => `for ${lasts} ${says}`,
	all: (signs: number) => `All ${signs}`,
	/** What to do about signs that each say it themselves. */
	ease: 'Ease off, or stop',
	after: (lasts: string) => `For ${lasts} after:`,
	more: 'Where this comes from',
} as const;

/** The steps of a routine. */
export const routineSteps = { title: (steps: number) => `The ${steps} steps` } as const;
