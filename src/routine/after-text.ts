// The words of the last screen, which come with it. A second language is a second file. What can follow comes from content.

/** How it is now, what to expect, and what can be done with it. */
export const afterText = {
	now: 'How is it now?',
	...{ least: 'no pain', worst: 'worst there is' },
	tomorrow: 'Tomorrow',
	/** What holds after every massage, as the article on soreness says it. */
	expect: [
		'Some people get a little sore, mostly for less than a day and a half.',
		'Drink if you are thirsty. Nothing has to be flushed out.',
	],
	more: 'What is normal after a massage',
	ifSo: 'If so,',
	call: 'call your emergency number',
	note: 'Note what helped',
	again: 'Do it again',
	map: 'Back to the map',
	sent: (title: string, now: number | undefined) =>
		now === undefined ? title : `${title}\nHow it is now: ${String(now)} of 10`,
} as const;
