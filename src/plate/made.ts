// Elements that are put on a drawing after the build: they come with what shows an answer.

const put = <T extends Element>(element: T, attributes: Record<string, string>) => {
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
	return element;
};

/** A new element of a drawing. */
export const make = (name: string, attributes: Record<string, string> = {}) =>
	put(document.createElementNS('http://www.w3.org/2000/svg', name), attributes);

/** Where the spot of a place lies on the drawing, in mm. */
export const placeOf = (spot: Element) => ({
	cx: spot.getAttribute('cx') ?? '',
	cy: spot.getAttribute('cy') ?? '',
});
