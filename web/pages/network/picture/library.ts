import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';

cytoscape.use(fcose);
// Where two marks lie on each other no line can be drawn between them: it comes back when they are apart, and nobody reads a console.
cytoscape.warnings(false);

/** The library of the picture, with its layout. */
export { cytoscape };
