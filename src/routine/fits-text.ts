// The words of the list to tick of what fits, which comes once the player is open. A second language is a second file.

/** What to tick, and what follows. */
export const fitsText = {
	title: 'What fits you?',
	tell: 'Tick it, and the steps follow. It stays in this tab, and never stands in the address.',
	yes: 'A doctor or midwife said yes to massage',
	none: 'None of these: go',
	lacks: { steps: 'Not today.', yes: 'Not before somebody who knows says yes.' },
	go: 'Go, with that in mind',
	without: (steps: number) => `Go without ${steps === 1 ? 'that step' : 'those steps'}`,
	check: 'Check first',
	page: (reason: string) => `What to do: ${reason}`,
} as const;
