/** The outlines as TopoJSON text. */
export function outlines(): string;
