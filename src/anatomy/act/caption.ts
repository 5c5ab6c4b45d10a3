// The caption of a picture of acts, whose sentences may be numbered as its places are.

/** A caption in parts: what stands behind each number, or one part without a number. */
export interface CaptionPart {
	number: number | undefined;
	says: string;
}

/** The parts of a caption: "1 Lean in. 2 Lift off." has two. */
export function captionParts(caption: string): CaptionPart[] {
	const parts = caption.split(/(?:^|\s)(?=\d [A-Z])/).filter(Boolean);
	return parts.map((part) => {
		const numbered = /^(\d) (?=[A-Z])(.*)$/s.exec(part);
		return {
			number: numbered ? Number(numbered[1]) : undefined,
			says: (numbered?.[2] ?? part).trim(),
		};
	});
}
