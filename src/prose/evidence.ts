/** What a label in front matter or MDX says to readers. The level belongs to one claim, not to a page. */
export const evidenceLabels = {
	high: 'Strong evidence',
	moderate: 'Good evidence',
	low: 'Limited evidence',
	'very-low': 'Very uncertain',
	none: 'No studies found',
} as const;

export type EvidenceLevel = keyof typeof evidenceLabels;
